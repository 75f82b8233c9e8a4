//! A membership as a query finds it on the way to something else: what it selects, and what it joins.

use crate::model::Community;

/// A membership as a query of another slice finds it, on the way to a thing of that community: one trip to the database
/// instead of two. It opens nothing but to the viewer whose it is: see
/// [`Membership::by`](crate::Membership::by).
#[derive(Debug, sqlx::FromRow)]
pub struct Entry {
    pub(crate) entry_person: i64,
    pub(crate) entry_role: String,
    entry_id: i64,
    entry_slug: String,
    entry_name: String,
    entry_capacity: i64,
    entry_starts_on: String,
}

impl Entry {
    pub(crate) fn community(self) -> Community {
        Community {
            id: self.entry_id,
            slug: self.entry_slug,
            name: self.entry_name,
            capacity: self.entry_capacity,
            starts_on: self.entry_starts_on,
        }
    }
}

/// What a query selects for an [`Entry`].
#[macro_export]
macro_rules! entry_columns {
    () => {
        "entry.person_id AS entry_person, entry.role AS entry_role, entered.id AS entry_id, entered.slug AS entry_slug, \
         entered.name AS entry_name, entered.capacity AS entry_capacity, entered.starts_on AS entry_starts_on"
    };
}

/// What a query joins for an [`Entry`]: the membership of this person in the community of this number.
#[macro_export]
macro_rules! entry_join {
    ($person:literal, $community:literal) => {
        concat!(
            " JOIN memberships entry ON entry.person_id = ",
            $person,
            " AND entry.community_id = ",
            $community,
            " JOIN communities entered ON entered.id = entry.community_id "
        )
    };
}

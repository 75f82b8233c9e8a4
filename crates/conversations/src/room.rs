//! A room: a place of a community where people of certain roles talk. It promises a name in both languages and the list of
//! the roles that may enter, which is said in words on each of its pages.

use communities::{Community, Role};
use ui::Lang;

/// A room, as a value. To hold one is not to be allowed in: that is [`RoomAccess`](crate::RoomAccess).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Room {
    /// Its number.
    pub id: i64,
    /// Its word in addresses.
    pub slug: String,
    name: InBoth,
    purpose: InBoth,
    audience: Vec<Role>,
}

/// A text in both languages.
#[derive(Clone, Debug, PartialEq, Eq)]
struct InBoth {
    fr: String,
    en: String,
}

impl InBoth {
    fn speaking(&self, lang: Lang) -> &str {
        match lang {
            Lang::Fr => &self.fr,
            Lang::En => &self.en,
        }
    }
}

impl Room {
    /// Its name.
    pub fn name(&self, lang: Lang) -> &str {
        self.name.speaking(lang)
    }

    /// What it is for, if somebody said so.
    pub fn purpose(&self, lang: Lang) -> Option<&str> {
        Some(self.purpose.speaking(lang)).filter(|purpose| !purpose.is_empty())
    }

    /// The roles that may enter.
    pub fn audience(&self) -> &[Role] {
        &self.audience
    }

    /// The channel of its events.
    pub fn channel(&self) -> String {
        format!("room:{}", self.id)
    }

    /// Its address.
    pub fn path(&self, community: &Community) -> String {
        community.path(&format!("/salons/{}", self.slug))
    }
}

#[derive(sqlx::FromRow)]
pub(crate) struct RoomRow {
    id: i64,
    slug: String,
    name_fr: String,
    name_en: String,
    purpose_fr: String,
    purpose_en: String,
    audience: String,
}

impl From<RoomRow> for Room {
    fn from(row: RoomRow) -> Room {
        Room {
            id: row.id,
            slug: row.slug,
            name: InBoth { fr: row.name_fr, en: row.name_en },
            purpose: InBoth { fr: row.purpose_fr, en: row.purpose_en },
            // A role that this program does not know opens nothing.
            audience: row.audience.split(' ').filter_map(Role::parse).collect(),
        }
    }
}

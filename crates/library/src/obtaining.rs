//! How anything obtains a resource: by a reader and a way out, through the table of rights. What the database gives is [`Kept`], of
//! which nothing is read before.

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use communities::roles::{KeepLibrary, UseLibrary};
use communities::{Grant, Membership};
use platform::{Instance, On, Refusal};

use crate::ADDRESS;
use crate::model::Resource;
use crate::rights::{Reader, Reason, Way, verdict};
use crate::store;

/// A resource as it is kept.
#[derive(Clone, Debug, sqlx::FromRow)]
pub(crate) struct Kept {
    #[sqlx(flatten)]
    resource: Resource,
}

/// A resource that a reader has by a way out. Only the table gives one.
#[derive(Clone, Debug)]
pub(crate) struct Obtained {
    resource: Resource,
    reader: Reader,
}

impl Kept {
    /// The number of its community.
    pub(crate) const fn community(&self) -> i64 {
        self.resource.community_id
    }

    /// Its number.
    pub(crate) const fn number(&self) -> i64 {
        self.resource.id
    }

    /// The secret word of its page for everyone.
    pub(crate) fn word(&self) -> &str {
        &self.resource.address
    }

    /// Whether it is put away.
    pub(crate) const fn is_put_away(&self) -> bool {
        self.resource.put_away_at.is_some()
    }

    /// For a member of its community, by this way out.
    pub(crate) fn by(self, member: &Membership, way: Way) -> Result<Obtained, Reason> {
        let reader = if self.resource.community_id == member.community().id {
            Reader::of(member, self.resource.by)
        } else {
            Reader::Anyone
        };
        self.by_reader(reader, way)
    }

    /// For whoever is known to read so.
    pub(crate) fn by_reader(self, reader: Reader, way: Way) -> Result<Obtained, Reason> {
        verdict(self.resource.standing(), reader, way)?;
        Ok(Obtained { resource: self.resource, reader })
    }

    /// For this person of the group, whatever their role: inside, all have the same but its author.
    pub(crate) fn by_person(self, person: i64, way: Way) -> Result<Obtained, Reason> {
        let reader = if self.resource.by == Some(person) { Reader::Author } else { Reader::Member };
        self.by_reader(reader, way)
    }
}

impl Obtained {
    /// As what they read it.
    pub(crate) const fn reader(&self) -> Reader {
        self.reader
    }

    /// Its page, inside its community.
    pub(crate) fn page(&self, rest: &str) -> String {
        format!("{ADDRESS}/{}{rest}", self.resource.id)
    }
}

impl std::ops::Deref for Obtained {
    type Target = Resource;

    fn deref(&self) -> &Resource {
        &self.resource
    }
}

/// Those of a community that a member has by this way out, the most tried first.
pub(crate) async fn all(
    on: impl Into<On<'_>>,
    member: &Grant<UseLibrary>,
    way: Way,
) -> platform::Result<Vec<Obtained>> {
    let kept = store::of_community(on, member.community().id).await?;
    Ok(kept.into_iter().filter_map(|each| each.by(member, way).ok()).collect())
}

/// A member before the page of a resource.
#[derive(Clone, Debug)]
pub(crate) struct ResourceAccess {
    member: Grant<UseLibrary>,
    resource: Obtained,
}

impl ResourceAccess {
    /// Enters the one of this number; `Refusal::NotFound` when the table says no.
    pub(crate) async fn enter(on: impl Into<On<'_>>, member: &Membership, id: i64) -> Result<ResourceAccess, Refusal> {
        let member = member.grant::<UseLibrary>()?;
        let kept = store::resource(on, id).await?.ok_or(Refusal::NotFound)?;
        let resource = kept.by(&member, Way::Page).map_err(|_| Refusal::NotFound)?;
        Ok(ResourceAccess { member, resource })
    }

    pub(crate) fn member(&self) -> &Grant<UseLibrary> {
        &self.member
    }

    pub(crate) fn resource(&self) -> &Obtained {
        &self.resource
    }

    /// A page of it.
    pub(crate) fn path(&self, rest: &str) -> String {
        self.member.community().path(&self.resource.page(rest))
    }

    /// Whether they may change it and put it away: it is theirs, or they keep the library in order.
    pub(crate) fn changes(&self) -> bool {
        self.resource.reader == Reader::Author || self.member.may::<KeepLibrary>()
    }

    /// Whether it is put away.
    pub(crate) fn is_put_away(&self) -> bool {
        self.resource.put_away_at.is_some()
    }
}

impl FromRequestParts<Instance> for ResourceAccess {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, instance: &Instance) -> Result<ResourceAccess, Refusal> {
        let member = Membership::from_request_parts(parts, instance).await?;
        let id = forms::number(parts, "resource").await?;
        ResourceAccess::enter(&instance.db, &member, id).await
    }
}

macro_rules! proof {
    ($(#[doc = $doc:literal])* $name:ident = $holds:expr) => {
        $(#[doc = $doc])*
        #[derive(Clone, Debug)]
        pub(crate) struct $name(ResourceAccess);

        impl std::ops::Deref for $name {
            type Target = ResourceAccess;

            fn deref(&self) -> &ResourceAccess {
                &self.0
            }
        }

        impl FromRequestParts<Instance> for $name {
            type Rejection = Refusal;

            async fn from_request_parts(parts: &mut Parts, instance: &Instance) -> Result<$name, Refusal> {
                let access = ResourceAccess::from_request_parts(parts, instance).await?;
                let holds: fn(&ResourceAccess) -> bool = $holds;
                if holds(&access) { Ok($name(access)) } else { Err(Refusal::NotFound) }
            }
        }
    };
}

proof! {
    /// The proof that a member may change a resource that is in use, or put it away.
    Changing = |access| access.changes() && !access.is_put_away()
}

proof! {
    /// The proof that a member may take a resource out again.
    TakingOut = ResourceAccess::changes
}

proof! {
    /// The proof that a resource is in use: one may keep it for oneself, try it.
    Using = |access| !access.is_put_away()
}

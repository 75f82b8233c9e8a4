//! The proof that somebody is of the network.

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use communities::organizations::Organization;
use identity::Viewer;
use platform::{Instance, On, Refusal, Result};
use ui::Lang;

use crate::store;

/// Somebody who works for a member organisation. It opens what is for the network, and nothing of a community.
#[derive(Clone, Debug)]
pub struct NetworkMember {
    viewer: Viewer,
    organization: Organization,
}

/// The proof that whoever asks is of the network, whoever they are. A page has it by [`NetworkMember`]; what leaves without a session, by
/// the private address of somebody of the network.
#[derive(Clone, Copy, Debug)]
pub struct OfTheNetwork(());

impl OfTheNetwork {
    /// That of a person; nothing when they do not belong.
    pub(crate) async fn of_person(on: impl Into<On<'_>>, person: i64) -> Result<Option<OfTheNetwork>> {
        Ok(store::organization_of(on, person).await?.map(|_| OfTheNetwork(())))
    }
}

impl NetworkMember {
    /// That they are of the network, without who they are.
    pub const fn proof(&self) -> OfTheNetwork {
        OfTheNetwork(())
    }

    /// That of a person who is signed in; nothing when they are not of the network, or came by a token for one community.
    pub async fn of(on: impl Into<On<'_>>, viewer: &Viewer) -> Result<Option<NetworkMember>> {
        if viewer.keeps_to_a_community() {
            return Ok(None);
        }
        let organization = store::organization_of(on, viewer.id()).await?;
        Ok(organization.map(|organization| NetworkMember { viewer: viewer.clone(), organization }))
    }

    /// The same; `Refusal::NotFound` to anybody else.
    pub async fn enter(on: impl Into<On<'_>>, viewer: &Viewer) -> Result<NetworkMember, Refusal> {
        NetworkMember::of(on, viewer).await?.ok_or(Refusal::NotFound)
    }

    /// The person.
    pub const fn viewer(&self) -> &Viewer {
        &self.viewer
    }

    /// The number of their account.
    pub fn id(&self) -> i64 {
        self.viewer.id()
    }

    /// The organisation for which they work.
    pub const fn organization(&self) -> &Organization {
        &self.organization
    }

    /// The language they chose.
    pub fn lang(&self) -> Lang {
        self.viewer.lang()
    }
}

impl FromRequestParts<Instance> for NetworkMember {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, instance: &Instance) -> Result<NetworkMember, Refusal> {
        let viewer = Viewer::from_request_parts(parts, instance).await?;
        NetworkMember::enter(&instance.db, &viewer).await
    }
}

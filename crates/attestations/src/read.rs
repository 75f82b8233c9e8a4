//! Attestations as programs read them: those of a community for who signs, one's own for everybody.

use communities::roles::{EnterSpace, SignAttestations};
use communities::{Grant, Membership};
use platform::{Instance, Result};
use serde::Serialize;
use ui::dates;

use crate::model::Attestation;
use crate::store;

/// An attestation, for a program.
#[derive(Clone, Debug, Serialize, utoipa::ToSchema)]
pub struct AttestationRead {
    /// Its number.
    pub id: i64,
    /// Whose it is.
    pub person: i64,
    /// The name that stands on it.
    pub name: String,
    /// What it is of.
    pub title: String,
    /// The day of the first meeting that it counts: `2027-03-18`.
    pub from: String,
    /// The day of the last.
    pub until: String,
    /// How long its person was there, in minutes.
    pub minutes: i64,
    /// Who signed, as what and for which organisation.
    pub signed: String,
    /// Where anybody asks about it, and its code.
    pub address: String,
    /// Whether it holds.
    pub in_force: bool,
}

/// Those of the member's community that they may read, the newest first: all of them for who signs, their own for the others.
pub async fn attestations(instance: &Instance, member: &Grant<EnterSpace>) -> Result<Vec<AttestationRead>> {
    let mut all = store::of_community(&instance.db, member.community().id).await?;
    all.retain(|each| may_read(member, each));
    Ok(all.iter().map(|each| read(instance, each)).collect())
}

fn may_read(member: &Membership, attestation: &Attestation) -> bool {
    member.may::<SignAttestations>() || attestation.person == member.person_id()
}

fn read(instance: &Instance, attestation: &Attestation) -> AttestationRead {
    AttestationRead {
        id: attestation.id,
        person: attestation.person,
        name: attestation.name.clone(),
        title: attestation.title.clone(),
        from: dates::for_date_field(attestation.from_at),
        until: dates::for_date_field(attestation.until_at),
        minutes: attestation.minutes,
        signed: attestation.signature(),
        address: instance.settings.link(&attestation.door()),
        in_force: attestation.is_in_force(),
    }
}

//! Who is of an organisation. What a person says of themselves opens nothing; a [`Belonging`] does, and there is no other way
//! to it than somebody who vouched: the invitation that named the organisation, coordination, who directs it, or its confirmed
//! mail domain. An organisation that is known in one community is not for the coordination of another to vouch for.

use platform::{Event, Instance, On, Result, Tx, sql, sql_among};
use serde_json::json;

use super::Organization;
use crate::access::{Grant, Membership};
use crate::names::likeness;
use crate::roles::{SeeMembers, SetMembers};

/// The proof that a person is of an organisation. Venue sheets and offers of rooms ask for it; it cannot be made otherwise
/// than by reading who was vouched for.
#[derive(Clone, Debug)]
pub struct Belonging {
    organization: Organization,
}

impl Belonging {
    /// That of a member; nothing while nobody vouched for what they say.
    pub async fn of(on: impl Into<On<'_>>, membership: &Membership) -> Result<Option<Belonging>> {
        let found = sql("SELECT o.id, o.name FROM affiliations a JOIN organizations o ON o.id = a.organization_id \
                         WHERE a.person_id = $1 AND a.vouched_at IS NOT NULL");
        let found: Option<Organization> = found.bind(membership.person_id()).optional(on).await?;
        Ok(found.map(|organization| Belonging { organization }))
    }

    /// Which one.
    pub fn organization(&self) -> &Organization {
        &self.organization
    }
}

/// How it is known that somebody is of an organisation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum How {
    Invitation,
    Coordination,
    Director,
    Domain,
}

impl How {
    fn code(self) -> &'static str {
        match self {
            How::Invitation => "invitation",
            How::Coordination => "coordination",
            How::Director => "director",
            How::Domain => "domain",
        }
    }
}

forms::refusals! {
    /// Why nobody is vouched for.
    NotVouched {
        /// Neither coordination nor who directs the organisation asks.
        NotTheirs => "refused-not-theirs",
        /// They say another organisation by now, or left.
        Changed => "refused-organization-changed",
        /// The organisation is known in another community, and nobody of it was vouched for here.
        Elsewhere => "refused-organization-elsewhere",
    }
}

/// Whom somebody vouches for.
#[derive(Clone, Copy, Debug)]
pub struct Vouching {
    /// The person.
    pub person: i64,
    /// The organisation that was named beside them when the button was pressed.
    pub organization: i64,
    /// Whether they direct it, which coordination alone says.
    pub directs: bool,
}

/// Vouches for a person of the same community, with a trace.
pub async fn vouch(
    instance: &Instance,
    member: &Grant<SeeMembers>,
    whom: Vouching,
) -> Result<std::result::Result<(), NotVouched>> {
    let (now, community) = (instance.clock.now(), member.community().id);
    let tx = instance.db.begin().await?;
    let how = match (member.may::<SetMembers>(), whom.directs) {
        (true, _) => How::Coordination,
        (false, false) if directs(&tx, member.person_id(), whom.organization).await? => How::Director,
        (false, _) => return Ok(Err(NotVouched::NotTheirs)),
    };
    if how == How::Coordination && !is_known_here(&tx, whom.organization, community).await? {
        return Ok(Err(NotVouched::Elsewhere));
    }
    if !keep(&tx, (community, whom), (how, member.person_id()), now).await? {
        return Ok(Err(NotVouched::Changed));
    }
    let event = Event::new(community, "communities.vouched", whom.person, now).by(member.person_id());
    let told = json!({ "organization": whom.organization, "how": how.code(), "directs": whom.directs });
    tx.record(event.with(told).to("team")).await?;
    tx.commit().await?;
    Ok(Ok(()))
}

/// Whether the people of a community may vouch for this organisation: it is known there, somebody of it was vouched for there, or
/// nobody was anywhere. It is known there from then on.
async fn is_known_here(tx: &Tx, organization: i64, community: i64) -> Result<bool> {
    sql("UPDATE organizations SET known_in = COALESCE(known_in, $2) WHERE id = $1 AND (known_in = $2 \
         OR EXISTS (SELECT 1 FROM affiliations a JOIN memberships m ON m.person_id = a.person_id \
         WHERE a.organization_id = $1 AND a.vouched_at IS NOT NULL AND m.community_id = $2) \
         OR (known_in IS NULL AND NOT EXISTS (SELECT 1 FROM affiliations a \
         WHERE a.organization_id = $1 AND a.vouched_at IS NOT NULL)))")
    .with((organization, community))
    .touched(tx)
    .await
}

async fn directs(tx: &Tx, person: i64, organization: i64) -> Result<bool> {
    let found = sql("SELECT organization_id FROM affiliations \
                     WHERE person_id = $1 AND organization_id = $2 AND vouched_at IS NOT NULL AND directs");
    Ok(found.with((person, organization)).optional_value::<i64>(tx).await?.is_some())
}

/// False when the person is not of this community, or names another organisation.
async fn keep(tx: &Tx, (community, whom): (i64, Vouching), (how, by): (How, i64), now: i64) -> Result<bool> {
    sql("UPDATE affiliations SET vouched_how = $4, vouched_by = $5, vouched_at = $6, directs = (directs OR $7) \
         WHERE person_id = $2 AND organization_id = $3 \
         AND EXISTS (SELECT 1 FROM memberships m WHERE m.person_id = $2 AND m.community_id = $1)")
    .with((community, whom.person, whom.organization, how.code(), by, now, whom.directs))
    .touched(tx)
    .await
}

/// What an invitation says of somebody's organisation.
pub(crate) struct Recommended<'a> {
    /// The name of the organisation; may be empty.
    pub(crate) organization: &'a str,
    /// The community that invites.
    pub(crate) community: i64,
    /// Who invited, while they have an account.
    pub(crate) by: Option<i64>,
}

/// The invitation that somebody accepted named their organisation: they are of it, if they say the same one and it is known in
/// the community that invites.
pub(crate) async fn vouched_by_invitation(tx: &Tx, person: i64, invited: Recommended<'_>, now: i64) -> Result<()> {
    let Some(said) = super::of(tx, person).await? else { return Ok(()) };
    let is_named = likeness(&said.name) == likeness(invited.organization);
    if !is_named || !is_known_here(tx, said.id, invited.community).await? {
        return Ok(());
    }
    sql("UPDATE affiliations SET vouched_how = $2, vouched_by = $3, vouched_at = $4 \
         WHERE person_id = $1 AND vouched_at IS NULL")
    .with((person, How::Invitation.code(), invited.by, now))
    .done(tx)
    .await
}

/// A confirmed mail domain says that these people are of the organisation that they name.
pub(super) async fn vouched_by_domain(tx: &Tx, organization: i64, people: &[i64], now: i64) -> Result<()> {
    sql_among!(
        "UPDATE affiliations SET vouched_how = $3, vouched_at = $4 \
         WHERE organization_id = $1 AND vouched_at IS NULL AND person_id",
        "$2",
        ""
    )
    .bind(organization)
    .bind(people)
    .bind(How::Domain.code())
    .bind(now)
    .run(tx)
    .await
    .map(drop)
}

/// Nobody is of an organisation by its mail domain any more.
pub(super) async fn no_longer_by_domain(tx: &Tx, organization: i64) -> Result<()> {
    sql("UPDATE affiliations SET vouched_how = NULL, vouched_at = NULL, directs = FALSE \
         WHERE organization_id = $1 AND vouched_how = $2")
    .with((organization, How::Domain.code()))
    .done(tx)
    .await
}

/// For who holds the machine (a demonstration, a season carried over): a person is of an organisation.
pub async fn belongs_at_the_console(tx: &Tx, person: i64, organization: &Organization, now: i64) -> Result<()> {
    super::affiliate(tx, person, organization).await?;
    sql("UPDATE affiliations SET vouched_how = $2, vouched_at = $3 WHERE person_id = $1")
        .with((person, How::Coordination.code(), now))
        .done(tx)
        .await
}

/// Forgets for whom a person vouched; those stay vouched for.
pub(crate) async fn forget_voucher(tx: &Tx, person: i64) -> Result<()> {
    sql("UPDATE affiliations SET vouched_by = NULL WHERE vouched_by = $1").bind(person).done(tx).await
}

//! The private calendar addresses of a person: one for all their meetings, and one for each community that they follow by
//! itself. A secret is shown once, when it is made; who holds it reads the dates of that person's meetings, so it can be
//! replaced or closed at any time.

use communities::{Community, Membership, Role, roster};
use identity::{Person, Viewer, people as accounts};
use platform::{Db, Instance, Refusal, Result, Sql, Tx, secret, sql};

use super::file::{Calendar, Entry};
use crate::access;
use crate::said::Hosts;

/// What an address holds.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Scope<'a> {
    /// Every meeting of the person.
    All(&'a Viewer),
    /// Those of one community.
    Of(&'a Membership),
}

impl Scope<'_> {
    /// The statement about the address of all, or about the one of a community: `$1` is the person, `$2` the community.
    fn asks(self, of_all: Sql, of_one: Sql) -> Sql {
        match self {
            Scope::All(viewer) => of_all.bind(viewer.id()),
            Scope::Of(membership) => of_one.bind(membership.person_id()).bind(membership.community().id),
        }
    }
}

/// The address of the feed of this secret.
pub(crate) fn path(token: &str) -> String {
    format!("/agenda/{token}.ics")
}

/// When the address in force was made, if there is one.
pub(crate) async fn made_at(db: &Db, scope: Scope<'_>) -> Result<Option<i64>> {
    let made = scope.asks(
        sql("SELECT created_at FROM calendar_feeds WHERE person_id = $1"),
        sql("SELECT created_at FROM community_feeds WHERE person_id = $1 AND community_id = $2"),
    );
    Ok(made.optional::<(i64,)>(db).await?.map(|(at,)| at))
}

/// Makes the address, in place of the one there was; returns its secret, which is not kept.
pub(crate) async fn open(instance: &Instance, scope: Scope<'_>) -> Result<String> {
    let (token, now) = (secret::token(), instance.clock.now());
    let tx = instance.db.begin().await?;
    let made = scope.asks(
        sql("INSERT INTO calendar_feeds (person_id, token_hash, created_at) VALUES ($1, $2, $3) \
         ON CONFLICT (person_id) DO UPDATE SET token_hash = excluded.token_hash, created_at = excluded.created_at"),
        sql("INSERT INTO community_feeds (person_id, community_id, token_hash, created_at) VALUES ($1, $2, $3, $4) \
         ON CONFLICT (person_id, community_id) DO UPDATE SET token_hash = excluded.token_hash, \
         created_at = excluded.created_at"),
    );
    made.bind(secret::hash(&token)).bind(now).run(&tx).await?;
    tx.commit().await?;
    Ok(token)
}

/// Closes the address: calendars that follow it read nothing more.
pub(crate) async fn close(instance: &Instance, scope: Scope<'_>) -> Result<()> {
    let tx = instance.db.begin().await?;
    let closed = scope.asks(
        sql("DELETE FROM calendar_feeds WHERE person_id = $1"),
        sql("DELETE FROM community_feeds WHERE person_id = $1 AND community_id = $2"),
    );
    closed.run(&tx).await?;
    tx.commit().await
}

pub(crate) async fn forget(tx: &Tx, person: i64) -> Result<()> {
    sql("DELETE FROM calendar_feeds WHERE person_id = $1").bind(person).done(tx).await?;
    sql("DELETE FROM community_feeds WHERE person_id = $1").bind(person).done(tx).await
}

/// The person behind a secret, and the community whose meetings it holds; none is all of them.
async fn owner(db: &Db, token: &str) -> Result<Option<(i64, Option<i64>)>> {
    let hash = secret::hash(token);
    let all = sql("SELECT person_id FROM calendar_feeds WHERE token_hash = $1").bind(&hash);
    if let Some((person,)) = all.optional::<(i64,)>(db).await? {
        return Ok(Some((person, None)));
    }
    let one = sql("SELECT person_id, community_id FROM community_feeds WHERE token_hash = $1").bind(&hash);
    Ok(one.optional::<(i64, i64)>(db).await?.map(|(person, community)| (person, Some(community))))
}

/// The calendar behind a secret: what its person may see now. `Refusal::NotFound` when it leads nowhere, or to a community that
/// they left.
pub(crate) async fn written(instance: &Instance, token: &str) -> Result<String, Refusal> {
    let db = &instance.db;
    let (owner, only) = owner(db, token).await?.ok_or(Refusal::NotFound)?;
    let person = accounts::by_id(db, owner).await?.ok_or(Refusal::NotFound)?;
    let mut standings = roster::of_person(db, owner).await?;
    let name = match only {
        None => t!(person.lang, "calendar-name"),
        Some(community) => {
            standings.retain(|(each, _)| each.id == community);
            let (community, _) = standings.first().ok_or(Refusal::NotFound)?;
            t!(person.lang, "community-calendar-name", community = community.name.as_str())
        }
    };
    Ok(calendar(instance, &person, &standings, &name).await?)
}

async fn calendar(instance: &Instance, person: &Person, standings: &[(Community, Role)], name: &str) -> Result<String> {
    let mut hosts = Hosts::default();
    for (community, _) in standings {
        hosts.read(&instance.db, community.id).await?;
    }
    let mut calendar = Calendar::new(person.lang, &hosts, name);
    for (community, role) in standings {
        for meeting in access::seen_by(&instance.db, community.id, (*role, person.id)).await? {
            let url = instance.settings.link(&community.path(&meeting.path()));
            calendar.add(&Entry { meeting: &meeting, community: &community.name, url: &url });
        }
    }
    Ok(calendar.written())
}

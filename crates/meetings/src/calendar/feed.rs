//! The private calendar address of a person. Its secret is shown once, when it is made; who holds it reads the dates of that
//! person's meetings, so it can be replaced or closed at any time.

use communities::roster;
use identity::{Viewer, people as accounts};
use platform::{Db, Instance, Refusal, Result, Tx, secret, sql};
use ui::Lang;

use super::file::{Calendar, Entry};
use crate::access;
use crate::said::Hosts;

/// The address of the feed of this secret.
pub(crate) fn path(token: &str) -> String {
    format!("/agenda/{token}.ics")
}

/// When the person's address was made, if they have one.
pub(crate) async fn made_at(db: &Db, viewer: &Viewer) -> Result<Option<i64>> {
    let made = sql("SELECT created_at FROM calendar_feeds WHERE person_id = $1").bind(viewer.id());
    Ok(made.optional::<(i64,)>(db).await?.map(|(at,)| at))
}

/// Makes the person's address, in place of the one they had; returns its secret, which is not kept.
pub(crate) async fn open(instance: &Instance, viewer: &Viewer) -> Result<String> {
    let token = secret::token();
    let tx = instance.db.begin().await?;
    sql("INSERT INTO calendar_feeds (person_id, token_hash, created_at) VALUES ($1, $2, $3) \
         ON CONFLICT (person_id) DO UPDATE SET token_hash = excluded.token_hash, created_at = excluded.created_at")
    .bind(viewer.id())
    .bind(secret::hash(&token))
    .bind(instance.clock.now())
    .run(&tx)
    .await?;
    tx.commit().await?;
    Ok(token)
}

/// Closes the person's address: calendars that follow it read nothing more.
pub(crate) async fn close(instance: &Instance, viewer: &Viewer) -> Result<()> {
    let tx = instance.db.begin().await?;
    forget(&tx, viewer.id()).await?;
    tx.commit().await
}

pub(crate) async fn forget(tx: &Tx, person: i64) -> Result<()> {
    sql("DELETE FROM calendar_feeds WHERE person_id = $1").bind(person).run(tx).await.map(drop)
}

/// The calendar behind a secret: what its person may see now. `Refusal::NotFound` when it leads nowhere.
pub(crate) async fn written(instance: &Instance, token: &str) -> Result<String, Refusal> {
    let db = &instance.db;
    let owner = sql("SELECT person_id FROM calendar_feeds WHERE token_hash = $1").bind(secret::hash(token));
    let (owner,) = owner.optional::<(i64,)>(db).await?.ok_or(Refusal::NotFound)?;
    let person = accounts::by_id(db, owner).await?.ok_or(Refusal::NotFound)?;
    let hosts = Hosts::all(db).await?;
    let mut calendar = Calendar::new(person.lang, &hosts, &name(person.lang));
    for (community, role) in roster::of_person(db, owner).await? {
        for meeting in access::seen_by(db, community.id, (role, owner)).await? {
            let url = instance.settings.link(&community.path(&meeting.path()));
            calendar.add(&Entry { meeting: &meeting, community: &community.name, url: &url });
        }
    }
    Ok(calendar.written())
}

fn name(lang: Lang) -> String {
    t!(lang, "calendar-name")
}

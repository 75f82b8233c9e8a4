//! What waited because a person's week was full, in one mail, as soon as a place is free.

use communities::roster;
use identity::Person;
use platform::jobs::Handlers;
use platform::mail::Leaving;
use platform::{Error, Instance, Job, Result, Tx};
use serde_json::{Value as Json, json};
use ui::mail::Block;

use crate::kinds::Kind;
use crate::notice::{Notice, post};
use crate::store::{self, Held};

/// The job's kind.
pub(crate) const KIND: &str = "notifications.gather";

/// A person has one such job at most.
pub(crate) fn key(person: i64) -> String {
    format!("notifications:gather:{person}")
}

/// Adds the jobs of this slice.
pub fn handlers(handlers: Handlers) -> Handlers {
    crate::digest::handlers(handlers.on(KIND, gather))
}

async fn gather(instance: Instance, data: Json) -> Result<()> {
    let person = data["person"].as_i64().ok_or_else(|| Error::Stored(format!("{KIND} without a person")))?;
    let now = instance.clock.now();
    let tx = instance.db.begin().await?;
    if let Some(person) = identity::people::by_id(&tx, person).await? {
        tell_or_wait(&tx, &instance, &person, now).await?;
    }
    tx.commit().await
}

async fn tell_or_wait(tx: &Tx, instance: &Instance, person: &Person, now: i64) -> Result<()> {
    let wishes = store::wishes(tx, person.id).await?;
    let taken = store::places_taken(tx, person.id, now).await?;
    let free_at = wishes.rhythm.place_free_at(&taken, now);
    if free_at > now {
        return tx.enqueue(Job::new(KIND, json!({ "person": person.id })).at(free_at).only(key(person.id))).await;
    }
    let held = take(tx, instance, person.id, now).await?;
    match held.first() {
        Some(first) if wishes.want(Kind::Gathered) => {
            let community = first.community_id;
            post(tx, instance, (notice(instance, person, community, &held), None), &wishes, now).await
        }
        _ => Ok(()),
    }
}

/// Takes what waits for a person and is still of use to them.
pub(crate) async fn take(tx: &Tx, instance: &Instance, person: i64, now: i64) -> Result<Vec<Held>> {
    let mine = roster::of_person(tx, person).await?;
    let still = |each: &Held| mine.iter().any(|(community, _)| community.id == each.community_id);
    let mut held = store::take_held(tx, person).await?;
    held.retain(|each| still(each) && each.useful_until.is_none_or(|end| end > now));
    needed(instance, tx, (person, held), now).await
}

/// Those of which something is left to say: what was answered or done meanwhile is not told.
async fn needed(instance: &Instance, tx: &Tx, (person, held): (i64, Vec<Held>), now: i64) -> Result<Vec<Held>> {
    let mut needed = Vec::new();
    for each in held {
        let leaving = Leaving {
            kind: String::new(),
            about: each.about.clone(),
            person: Some(person),
            community: Some(each.community_id),
            members_only: true,
            not_after: each.useful_until,
            now,
        };
        if leaving.needless(instance, tx.into()).await?.is_none() {
            needed.push(each);
        }
    }
    Ok(needed)
}

fn notice<'a>(instance: &'a Instance, person: &'a Person, community: i64, held: &[Held]) -> Notice<'a> {
    let lang = person.lang;
    let facts = held.iter().map(|each| (each.subject.clone(), instance.settings.link(&each.path))).collect();
    Notice {
        kind: Kind::Gathered,
        to: person,
        community: (community, &instance.settings.name),
        about: "gathered".into(),
        subject: t!(lang, "gathered-subject", count = held.len()),
        preheader: held.first().map(|each| each.subject.clone()).unwrap_or_default(),
        blocks: vec![Block::Paragraph(t!(lang, "gathered-words")), Block::Facts(facts)],
        path: "/".into(),
        useful_until: last_use(held),
    }
}

/// The moment after which nothing of it is of use; none when something always is.
fn last_use(held: &[Held]) -> Option<i64> {
    held.iter().map(|each| each.useful_until).collect::<Option<Vec<_>>>()?.into_iter().max()
}

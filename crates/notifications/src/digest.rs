//! The digest: what was said and is not read yet, in one mail, every week or every day. It leaves out what was read or told before,
//! takes what waited for a place of the week along, and is never sent empty.

use communities::roster;
use identity::{Person, people};
use platform::jobs::Handlers;
use platform::{DAY, Error, Instance, Job, Result, Tx};
use serde_json::{Value as Json, json};
use ui::mail::Block;

use crate::gather;
use crate::kinds::Kind;
use crate::news::{Fresh, Line, News, Reader, Sayers};
use crate::notice::{Notice, post};
use crate::rhythm::{self, Wishes};
use crate::store::{self, Held};

/// Each morning: whose digest is due.
const ROUND: &str = "notifications.digests";
/// One digest.
const KIND: &str = "notifications.digest";

/// A person has one such job at most.
pub(crate) fn key(person: i64) -> String {
    format!("notifications:digest:{person}")
}

pub(crate) fn handlers(handlers: Handlers) -> Handlers {
    handlers.on(ROUND, |instance, _| round(instance)).on(KIND, digest)
}

/// Asks for the round of this morning if it is still to come or was missed, and from then on for one each day; to be called at each
/// start, it never makes two.
pub async fn begin(tx: &Tx, now: i64) -> Result<()> {
    tx.enqueue(next_round(now)).await
}

fn next_round(at: i64) -> Job {
    Job::new(ROUND, json!({})).at(at).only(ROUND)
}

async fn round(instance: Instance) -> Result<()> {
    let now = instance.clock.now();
    let tx = instance.db.begin().await?;
    if rhythm::is_after_digests(now) {
        for person in roster::everybody(&tx).await? {
            let wishes = store::wishes(&tx, person).await?;
            let last = store::told::last_digest(&tx, person).await?;
            if wishes.want(Kind::Digest) && wishes.rhythm.digest_is_due(last, now) {
                plan(&tx, person, now).await?;
            }
        }
    }
    tx.enqueue(next_round(rhythm::next_digests(now))).await?;
    tx.commit().await
}

/// A person's next digest leaves at this moment, if there is something to say then.
pub(crate) async fn plan(tx: &Tx, person: i64, at: i64) -> Result<()> {
    tx.enqueue(Job::new(KIND, json!({ "person": person })).at(at).only(key(person))).await
}

async fn digest(instance: Instance, data: Json) -> Result<()> {
    let person = data["person"].as_i64().ok_or_else(|| Error::Stored(format!("{KIND} without a person")))?;
    let now = instance.clock.now();
    let tx = instance.db.begin().await?;
    if let Some(person) = people::by_id(&tx, person).await?.filter(|_| instance.settings.sends_mail) {
        send_or_wait(&tx, &instance, &person, now).await?;
    }
    tx.commit().await
}

async fn send_or_wait(tx: &Tx, instance: &Instance, person: &Person, now: i64) -> Result<()> {
    let wishes = store::wishes(tx, person.id).await?;
    if !wishes.want(Kind::Digest) {
        return Ok(());
    }
    let free_at = wishes.rhythm.place_free_at(&store::places_taken(tx, person.id, now).await?, now);
    if free_at > now {
        return plan(tx, person.id, free_at).await;
    }
    let told = Told::gather(tx, instance, (person, &wishes), now).await?;
    let Some(community) = told.community() else { return Ok(()) };
    for line in &told.lines {
        store::told::mailed(tx, person.id, &line.1.about).await?;
    }
    store::told::digested(tx, person.id, now).await?;
    post(tx, instance, (told.notice(instance, person, community), None), &wishes, now).await
}

/// What a digest says.
struct Told {
    lines: Vec<(News, Line)>,
    fresh: Vec<Fresh>,
    held: Vec<Held>,
}

impl Told {
    async fn gather(tx: &Tx, instance: &Instance, (person, wishes): (&Person, &Wishes), now: i64) -> Result<Told> {
        let places = roster::of_person(tx, person.id).await?;
        let reader = Reader { person, places: &places, now };
        let mut news = store::told::untold(tx, person.id).await?;
        news.retain(|each| wishes.want(each.kind));
        let lines = Sayers::lines(instance, tx.into(), reader, &news).await?;
        let mut lines: Vec<Line> = lines.into_iter().filter(|line| !line.is_read && !line.is_muted).collect();
        let found = |news: News| {
            let at = lines.iter().position(|line| line.about == news.about)?;
            Some((news, lines.swap_remove(at)))
        };
        let lines = news.into_iter().filter_map(found).collect();
        let last = store::told::last_digest(tx, person.id).await?.unwrap_or(now - 7 * DAY);
        let fresh = Sayers::fresh(instance, tx.into(), reader, last).await?;
        let held = gather::take(tx, instance, person.id, now).await?;
        Ok(Told { lines, fresh, held })
    }

    /// The community of the first thing; none when there is nothing to say.
    fn community(&self) -> Option<i64> {
        let line = self.lines.first().map(|(news, _)| news.community);
        let fresh = self.fresh.first().map(|fresh| fresh.community);
        line.or(fresh).or(self.held.first().map(|held| held.community_id))
    }

    fn notice<'a>(&self, instance: &'a Instance, person: &'a Person, community: i64) -> Notice<'a> {
        let (lang, link) = (person.lang, |path: &str| instance.settings.link(path));
        let lines: Vec<_> = self.lines.iter().map(|(news, line)| (line.outside.clone(), link(&news.path))).collect();
        let fresh: Vec<_> = self.fresh.iter().map(|each| (each.words.clone(), link(&each.path))).collect();
        let held: Vec<_> = self.held.iter().map(|each| (each.subject.clone(), link(&each.path))).collect();
        let first = lines.iter().chain(&fresh).chain(&held).next().map(|(words, _)| words.clone());
        let parts =
            [(t!(lang, "digest-lines"), lines), (t!(lang, "digest-fresh"), fresh), (t!(lang, "digest-held"), held)];
        let blocks = parts.into_iter().filter(|(_, facts)| !facts.is_empty());
        Notice {
            kind: Kind::Digest,
            to: person,
            community: (community, &instance.settings.name),
            about: "digest".into(),
            subject: t!(lang, "digest-subject"),
            preheader: first.unwrap_or_default(),
            blocks: blocks.flat_map(|(words, facts)| [Block::Paragraph(words), Block::Facts(facts)]).collect(),
            path: crate::web::TOLD.into(),
            useful_until: None,
        }
    }
}

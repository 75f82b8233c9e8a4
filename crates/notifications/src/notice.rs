//! A piece of news for one person, and the door by which slices send it, to one by [`tell`] or to many by [`tell_all`]: it asks
//! what the person wishes, waits for the morning or for a place of their week, and adds the foot that says why it came and how
//! to stop it.

use std::collections::HashMap;

use identity::{Person, letters};
use platform::mail::{CalendarPart, Mail};
use platform::{Instance, Job, MINUTE, Result, Tx};
use serde_json::json;
use ui::Lang;
use ui::mail::{Block, Letter};

use crate::kinds::{Kind, Pace};
use crate::rhythm::Wishes;
use crate::store::{self, Held};
use crate::{digest, gather, unsubscribe};

/// What was said to somebody is told by mail once they had this time to read it (milliseconds).
const UNREAD: i64 = 10 * MINUTE;

/// A piece of news for one person, in their language.
#[derive(Clone, Debug)]
pub struct Notice<'a> {
    /// Its kind.
    pub kind: Kind,
    /// The addressee.
    pub to: &'a Person,
    /// The community it comes from, by number and by name.
    pub community: (i64, &'a str),
    /// The thing that it tells of ("meeting:12"): newer news of it take the place of older ones that wait, here or in the outbox.
    pub about: String,
    /// The subject.
    pub subject: String,
    /// The line that a list of mails shows beside the subject.
    pub preheader: String,
    /// The letter, without its foot.
    pub blocks: Vec<Block>,
    /// The page where it is told in full.
    pub path: String,
    /// When it stops being of use: it does not leave later.
    pub useful_until: Option<i64>,
}

/// What became of a piece of news.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Told {
    /// It is in the outbox; it leaves after the commit or in the morning.
    Posted,
    /// It waits for a place of the person's week.
    Held,
    /// It will be in the person's digest.
    Digested,
    /// It was told before: what is said to somebody is told once.
    Before,
    /// The person turned this kind off.
    Unwanted,
    /// This instance sends no mail.
    NoMail,
}

/// Tells one person, in the transaction of what it tells of.
pub async fn tell(tx: &Tx, instance: &Instance, notice: Notice<'_>, now: i64) -> Result<Told> {
    told(tx, instance, (notice, None), now).await
}

/// Tells all these people, each by the notice that is written for them.
pub async fn tell_all<'a>(
    tx: &Tx,
    instance: &Instance,
    people: &'a HashMap<i64, Person>,
    notice: impl Fn(&'a Person) -> Notice<'a>,
    now: i64,
) -> Result<()> {
    tell_all_with_calendars(tx, instance, people, |person| (notice(person), None), now).await
}

/// Tells all these people and, by the same mail, the calendars of those who have a part for theirs. Such a mail never waits
/// for a place of the week, whatever its kind: until it comes, the calendar shows an hour that is free, or a meeting where it
/// no longer is.
pub async fn tell_all_with_calendars<'a>(
    tx: &Tx,
    instance: &Instance,
    people: &'a HashMap<i64, Person>,
    letter: impl Fn(&'a Person) -> (Notice<'a>, Option<CalendarPart>),
    now: i64,
) -> Result<()> {
    // In the order of their numbers, always: what is written of a person is held until the transaction ends, and two letters
    // that took the same people in two orders would wait for each other.
    let mut people: Vec<&Person> = people.values().collect();
    people.sort_unstable_by_key(|person| person.id);
    for person in people {
        told(tx, instance, letter(person), now).await?;
    }
    Ok(())
}

async fn told(
    tx: &Tx,
    instance: &Instance,
    (notice, part): (Notice<'_>, Option<CalendarPart>),
    now: i64,
) -> Result<Told> {
    store::let_go(tx, notice.to.id, &notice.about).await?;
    if notice.kind.is_optional() && !store::told::note(tx, &notice, now).await? {
        return Ok(Told::Before);
    }
    if !instance.settings.sends_mail {
        return Ok(Told::NoMail);
    }
    let wishes = store::wishes(tx, notice.to.id).await?;
    if !wishes.want(notice.kind) {
        return Ok(Told::Unwanted);
    }
    if wishes.in_digest.contains(&notice.kind) {
        return Ok(Told::Digested);
    }
    let free_at = place_free_at(tx, &notice, &wishes, now).await?;
    if free_at > now && notice.kind.is_said() {
        return wait_for_the_digest(tx, notice.to.id, &wishes, free_at).await;
    }
    if free_at > now && part.is_none() {
        return hold(tx, &notice, &wishes, free_at).await;
    }
    post(tx, instance, (notice, part), &wishes, now).await?;
    Ok(Told::Posted)
}

/// Writes a letter of a kind that may be turned off to somebody, of no community: it counts in their week without waiting for a place,
/// waits for the morning, and has the link that stops it. It takes the place of one about the same thing that did not leave yet.
pub async fn tell_beside(
    tx: &Tx,
    instance: &Instance,
    (kind, person): (Kind, &Person),
    (letter, about): (Letter, String),
    now: i64,
) -> Result<Told> {
    let wishes = store::wishes(tx, person.id).await?;
    if !instance.settings.sends_mail {
        return Ok(Told::NoMail);
    }
    if !wishes.want(kind) {
        return Ok(Told::Unwanted);
    }
    store::take_place(tx, person.id, now).await?;
    let stop = unsubscribe::link(tx, instance, person.id, kind, now).await?;
    let letter = stoppable(instance, person.lang, letter, &stop);
    let not_before = wishes.rhythm.waits_until(now, None);
    let mail = letters::to_person(kind.code(), person, &letter).about(about);
    tx.post(Mail { unsubscribe: Some(stop), not_before, ..mail }, now).await?;
    Ok(Told::Posted)
}

/// What was said to somebody waits in their digest, which leaves as soon as there is a place.
async fn wait_for_the_digest(tx: &Tx, person: i64, wishes: &Wishes, free_at: i64) -> Result<Told> {
    if !wishes.want(Kind::Digest) {
        return Ok(Told::Unwanted);
    }
    digest::plan(tx, person, free_at).await?;
    Ok(Told::Held)
}

async fn place_free_at(tx: &Tx, notice: &Notice<'_>, wishes: &Wishes, now: i64) -> Result<i64> {
    if notice.kind.pace() != Pace::Calm {
        return Ok(now);
    }
    let taken = store::places_taken(tx, notice.to.id, now).await?;
    Ok(wishes.rhythm.place_free_at(&taken, now))
}

async fn hold(tx: &Tx, notice: &Notice<'_>, wishes: &Wishes, free_at: i64) -> Result<Told> {
    if !wishes.want(Kind::Gathered) {
        return Ok(Told::Unwanted);
    }
    let held = Held {
        community_id: notice.community.0,
        about: notice.about.clone(),
        subject: notice.subject.clone(),
        path: notice.path.clone(),
        useful_until: notice.useful_until,
    };
    store::hold(tx, notice.to.id, &held).await?;
    let person = notice.to.id;
    tx.enqueue(Job::new(gather::KIND, json!({ "person": person })).at(free_at).only(gather::key(person))).await?;
    Ok(Told::Held)
}

/// Posts the mail, its foot and its link; counts it in the week unless somebody just asked for it.
pub(crate) async fn post(
    tx: &Tx,
    instance: &Instance,
    (notice, calendar): (Notice<'_>, Option<CalendarPart>),
    wishes: &Wishes,
    now: i64,
) -> Result<()> {
    let (person, kind, community) = (notice.to, notice.kind, notice.community.0);
    let asked = kind.pace() == Pace::Asked;
    let mut unsubscribe = None;
    if !asked {
        store::take_place(tx, person.id, now).await?;
        unsubscribe = Some(unsubscribe::link(tx, instance, person.id, kind, now).await?);
    }
    let (about, not_after) = (notice.about.clone(), notice.useful_until);
    if kind.is_said() {
        store::told::mailed(tx, person.id, &notice.about).await?;
    }
    let leaves = if kind.is_said() { now + UNREAD } else { now };
    let not_before = if asked { None } else { wishes.rhythm.waits_until(leaves, notice.useful_until) };
    let not_before = not_before.or(kind.is_said().then_some(leaves));
    let mail = letters::to_person(kind.code(), person, &letter(instance, notice, unsubscribe.as_deref()));
    // What waited together is said once: a later gathering does not take its place.
    let mail = match kind {
        Kind::Gathered | Kind::Digest => mail.in_turn(about),
        _ => mail.about(about),
    };
    let mail = Mail { not_after, members_only: true, ..mail.of_community(community) };
    tx.post(Mail { unsubscribe, calendar, not_before, ..mail }, now).await.map(drop)
}

fn letter(instance: &Instance, notice: Notice<'_>, unsubscribe: Option<&str>) -> Letter {
    let lang = notice.to.lang;
    let start = Letter::new(lang, notice.subject).preheader(notice.preheader);
    let letter = notice.blocks.into_iter().fold(start, Letter::block);
    let why = t!(lang, "foot-why", community = notice.community.1, kind = notice.kind.name(lang));
    match unsubscribe {
        Some(stop) => stoppable(instance, lang, letter.reason(why), stop),
        None => letter.reason(why),
    }
}

/// With the ways to stop it, and to choose what one is sent.
fn stoppable(instance: &Instance, lang: Lang, letter: Letter, stop: &str) -> Letter {
    letter
        .footer(t!(lang, "foot-stop"), stop)
        .footer(t!(lang, "foot-choose"), instance.settings.link(crate::web::PREFERENCES))
}

//! What is given instead of money: proposed from meetings that were held and from hours that people noted, accepted by a person,
//! or written by hand; and the rates by which it counts.

use std::collections::HashMap;

use communities::organizations;
use communities::roles::{CheckBudget, KeepBudget, NoteHours};
use communities::{Grant, Membership};
use forms::{Key, Outcome, Undone};
use measures::Measures;
use meetings::Meeting;
use meetings::model::State;
use platform::{Instance, Refusal, Result, Tx};
use programs::Measure;
use ui::{Lang, dates};

use crate::book::Book;
use crate::deeds::{CHANGED, GIFTS, NotDone, event, open_day};
use crate::entry::{Gift, GiftKind, Rate};
use crate::line::Line;
use crate::{money, rows, store};

/// Sets what an hour or a room is worth.
pub(crate) async fn set_rate(instance: &Instance, by: &Grant<CheckBudget>, rate: &Rate) -> Outcome<(), NotDone> {
    let tx = instance.db.begin().await?;
    store::take(&tx, by.community().id, 0).await?;
    Undone::unless(rows::set_rate(&tx, (by.community().id, by.person_id()), rate).await?, NotDone::Frozen)?;
    tx.record(event(by, CHANGED, by.community().id, instance.clock.now())).await?;
    Ok(tx.commit().await?)
}

/// Keeps what was given. Sent twice under the same key, it is one.
pub(crate) async fn give(instance: &Instance, by: &Grant<KeepBudget>, gift: &Gift, key: &Key) -> Outcome<(), NotDone> {
    let key = key.print(by.person_id(), &format!("{}\n{}\n{}", gift.what, gift.day, gift.given_by));
    let tx = instance.db.begin().await?;
    kept(&tx, by, gift, &key).await?;
    tx.record(event(by, GIFTS, by.community().id, instance.clock.now())).await?;
    Ok(tx.commit().await?)
}

/// Keeps something that counts by the rate of its kind, as it is now, or by its own value.
async fn kept(tx: &Tx, by: &Membership, gift: &Gift, key: &str) -> Outcome<bool, NotDone> {
    let community = by.community().id;
    open_day(tx, community, &[&gift.day], 0).await?;
    let rate = rows::rate(tx, community, gift.kind).await?.map(|rate| rate.cents);
    let gift = match (gift.kind, rate) {
        (GiftKind::Material, _) => gift.clone(),
        (_, None) => return Err(Undone::Refused(NotDone::NoRate(gift.kind))),
        (kind, Some(rate)) => Gift { rate: Some(rate), cents: value(kind, gift.minutes, rate), ..gift.clone() },
    };
    Ok(rows::give(tx, (community, by.person_id()), &gift, key).await?)
}

fn value(kind: GiftKind, minutes: i64, rate: i64) -> i64 {
    if kind == GiftKind::Hours { money::worth(minutes, rate) } else { rate }
}

/// Accepts what is proposed on this line: the one of this origin, or all of those that have a rate, if there are any.
pub(crate) async fn accept(
    instance: &Instance,
    by: &Grant<KeepBudget>,
    (origin, line): (Option<&str>, &str),
) -> Outcome<(), NotDone> {
    let book = Book::of(&instance.db, by).await.map_err(crate::deeds::failed)?;
    let proposed = proposed(instance, by, &book).await.map_err(crate::deeds::failed)?;
    let is_wanted = |gift: &Gift| origin.map_or(gift.rate.is_some(), |origin| gift.origin.as_deref() == Some(origin));
    let wanted: Vec<_> = proposed.into_iter().filter(is_wanted).collect();
    Undone::unless(origin.is_none() || !wanted.is_empty(), NotDone::NothingProposed)?;
    let tx = instance.db.begin().await?;
    for gift in &wanted {
        let gift = Gift { line: line.to_owned(), ..gift.clone() };
        kept(&tx, by, &gift, Key::fresh().as_str()).await?;
    }
    tx.record(event(by, GIFTS, by.community().id, instance.clock.now())).await?;
    Ok(tx.commit().await?)
}

/// Lets something given count no more, for this reason.
pub(crate) async fn void(instance: &Instance, by: &Grant<CheckBudget>, id: i64, why: &str) -> Outcome<(), NotDone> {
    let community = by.community().id;
    let tx = instance.db.begin().await?;
    store::take(&tx, community, 0).await?;
    let gifts = rows::gifts(&tx, community).await?;
    let gift = gifts.iter().find(|gift| gift.id == id).ok_or(Undone::Refused(NotDone::Overtaken))?;
    open_day(&tx, community, &[&gift.day], 0).await?;
    Undone::unless(rows::void_gift(&tx, (community, id), why).await?, NotDone::Overtaken)?;
    tx.record(event(by, GIFTS, by.community().id, instance.clock.now())).await?;
    Ok(tx.commit().await?)
}

/// The line on which something given is put when nobody says another: the first of what is given, else the first.
pub(crate) fn usual_line(lines: &[Line]) -> &str {
    let line = lines.iter().find(|line| !line.is_cash()).or(lines.first());
    line.map_or("", |line| line.word.as_str())
}

/// What meetings and noted hours propose, and nobody accepted: of days that are open, with what it is worth where a rate is set.
pub(crate) async fn proposed(instance: &Instance, by: &Grant<KeepBudget>, book: &Book) -> Result<Vec<Gift>, Refusal> {
    let (lang, now, community) = (by.lang(), instance.clock.now(), by.community().id);
    let mut figures = Measures::in_use(instance).figures(&instance.db, community, now).await?;
    let attended: HashMap<i64, i64> = figures
        .remove(&Measure::PersonMinutes)
        .map(|figure| figure.by_meeting.into_iter().map(|each| (each.meeting, each.reached)).collect())
        .unwrap_or_default();
    let mut gifts = Vec::new();
    for meeting in meetings::of_community(&instance.db, community).await? {
        if meeting.state(now) == State::Held {
            let host = host(instance, &meeting).await?;
            gifts.extend(attended.get(&meeting.id).map(|minutes| hours_of(lang, &meeting, *minutes)));
            gifts.extend(host.map(|host| room_of(lang, &meeting, host)));
        }
    }
    let noted = involvement::read::months(instance, &by.grant::<NoteHours>()?).await?;
    gifts.extend(noted.into_iter().map(|month| noted_in(lang, &month.month, month.hours)));
    gifts.retain(|gift| !book.is_closed(&gift.day) && !book.gifts.iter().any(|kept| kept.origin == gift.origin));
    gifts.iter_mut().for_each(|gift| count(gift, &book.rates));
    Ok(gifts)
}

async fn host(instance: &Instance, meeting: &Meeting) -> Result<Option<String>> {
    let Some(host) = meeting.place.host.filter(|_| meeting.place.mode.has_place()) else { return Ok(None) };
    Ok(organizations::numbered(&instance.db, host).await?.map(|host| host.name))
}

fn count(gift: &mut Gift, rates: &[Rate]) {
    let rate = rates.iter().find(|rate| rate.kind == gift.kind);
    gift.rate = rate.map(|rate| rate.cents);
    gift.cents = gift.rate.map_or(0, |rate| value(gift.kind, gift.minutes, rate));
}

/// Something that is proposed, without what it is worth.
fn proposal(kind: GiftKind, day: String, what: String, origin: String) -> Gift {
    Gift {
        id: 0,
        kind,
        line: String::new(),
        day,
        what,
        given_by: String::new(),
        minutes: 0,
        rate: None,
        cents: 0,
        meeting_id: None,
        origin: Some(origin),
        void_reason: String::new(),
    }
}

fn hours_of(lang: Lang, meeting: &Meeting, minutes: i64) -> Gift {
    let what = t!(lang, "proposed-hours", meeting = meeting.heading(lang));
    let gift = proposal(GiftKind::Hours, day_of(meeting), what, format!("hours:{}", meeting.id));
    Gift { given_by: t!(lang, "proposed-by-those-there"), minutes, meeting_id: Some(meeting.id), ..gift }
}

fn room_of(lang: Lang, meeting: &Meeting, host: String) -> Gift {
    let what = t!(lang, "proposed-room", meeting = meeting.heading(lang));
    let gift = proposal(GiftKind::Room, day_of(meeting), what, format!("room:{}", meeting.id));
    Gift { given_by: host, meeting_id: Some(meeting.id), ..gift }
}

/// The hours of a month, at its last day.
fn noted_in(lang: Lang, month: &str, hours: i64) -> Gift {
    let first = format!("{month}-01").parse::<jiff::civil::Date>().unwrap_or_default();
    let last = first.last_of_month();
    let said = dates::from_fields(&first.to_string(), "12:00").map(|at| dates::month_and_year(lang, at));
    let what = t!(lang, "proposed-noted", month = said.unwrap_or_default());
    let gift = proposal(GiftKind::Hours, last.to_string(), what, format!("noted:{month}"));
    Gift { given_by: t!(lang, "proposed-by-members"), minutes: hours * 60, ..gift }
}

fn day_of(meeting: &Meeting) -> String {
    meeting.starts_at.map(dates::for_date_field).unwrap_or_default()
}

//! A report: made, taken back, looked at, answered; and gone some time after it was.

use communities::roles::RemoveMessages;
use communities::{Community, Directory, Grant, Membership};
use conversations::{Message, REPORTS, RoomAccess, reading};
use forms::{Key, coded};
use notifications::{Kind, Notice};
use platform::jobs::Handlers;
use platform::mail::{Leaving, Needless};
use platform::{DAY, Db, Event, Forgotten, Instance, Job, On, Refusal, Result, Tx};
use serde_json::{Value as Json, json};
use ui::mail::Block;

use crate::store;

/// A message was reported. The event names nobody and no channel hears it: that there is a report is for those in it.
pub const REPORTED: &str = "moderation.reported";
/// A report is looked at, answered, or taken back.
pub const MOVED: &str = "moderation.moved";
const NOBODY: &str = "moderation";
/// The word of messages among things that are forgotten.
const OF_MESSAGES: &str = "message";
const SWEEP: &str = "moderation.sweep";
/// How long an answered report is kept, for who made it to read its answer.
pub const KEPT: i64 = 180 * DAY;
/// The most characters of what one says of a message, and of an answer.
pub const LONGEST: usize = 2_000;

coded! {
    /// How far a report is.
    State {
        /// It was sent, and nobody looked at it yet.
        Received = "received" => "report-received",
        /// Somebody looks at it.
        LookedAt = "looked-at" => "report-looked-at",
        /// It has its answer.
        Closed = "closed" => "report-closed",
    }
}

/// A report.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Report {
    /// Its number.
    pub id: i64,
    /// The message.
    pub message_id: i64,
    /// Who made it.
    pub reporter_id: i64,
    /// What they say of the message, as they typed it; may be empty.
    pub words: String,
    /// When, in milliseconds UTC.
    pub reported_at: i64,
    /// Who looks at it.
    pub looked_at_by: Option<i64>,
    /// When it was answered.
    pub closed_at: Option<i64>,
    /// The answer, for who made it.
    pub answer: String,
}

impl Report {
    /// How far it is.
    pub fn state(&self) -> State {
        match (self.closed_at, self.looked_at_by) {
            (Some(_), _) => State::Closed,
            (None, Some(_)) => State::LookedAt,
            (None, None) => State::Received,
        }
    }
}

/// A report that its reader may read: they made it, or it was made to them.
pub struct OpenReport {
    /// The report.
    pub report: Report,
    /// The members to whom it was made.
    pub recipients: Vec<i64>,
    /// The message, if its row is there; its words may be gone.
    pub message: Message,
    /// The address of its room.
    pub room: String,
}

impl OpenReport {
    /// The report of this number; `Refusal::NotFound` for who neither made it nor keeps the space safe and was named in it.
    pub async fn enter(db: &Db, by: &Membership, id: i64) -> Result<OpenReport, Refusal> {
        let report = store::by_id(db, by.community().id, id).await?.ok_or(Refusal::NotFound)?;
        let recipients = store::recipients(db, id).await?;
        let is_theirs = by.may::<RemoveMessages>() && recipients.contains(&by.person_id());
        if report.reporter_id != by.person_id() && !is_theirs {
            return Err(Refusal::NotFound);
        }
        let (room, message) = reading::reported(db, report.message_id).await?.ok_or(Refusal::NotFound)?;
        Ok(OpenReport { report, recipients, message, room: room.path(by.community()) })
    }

    /// The same, for who answers it.
    pub async fn to_answer(db: &Db, by: &Grant<RemoveMessages>, id: i64) -> Result<OpenReport, Refusal> {
        let open = OpenReport::enter(db, by, id).await?;
        open.recipients.contains(&by.person_id()).then_some(open).ok_or(Refusal::NotFound)
    }
}

/// A message of the room that the member may report: what somebody else said, as long as its words are there.
pub async fn reportable(db: &Db, room: &RoomAccess, id: i64) -> Result<Message, Refusal> {
    let message = reading::message(db, room, id).await?;
    let is_reportable = message.removed.is_none() && message.author != Some(room.person_id());
    is_reportable.then_some(message).ok_or(Refusal::NotFound)
}

/// To whom this member may report this message: those who keep the space safe, but for who said it and the member.
pub fn those_who_answer(names: &Directory, by: i64, message: &Message) -> Vec<i64> {
    let numbers = names.those_who_may::<RemoveMessages>().into_iter().map(|card| card.id);
    numbers.filter(|id| *id != by && Some(*id) != message.author).collect()
}

/// What somebody says of a message, and to whom.
#[derive(Clone, Debug)]
pub struct Reporting {
    /// To whom.
    pub to: Vec<i64>,
    /// What they say; may be empty.
    pub words: String,
    /// What makes a second sending the same report.
    pub key: Key,
}

/// Reports a message; the number of the report. Sent twice under the same key, it is one.
pub async fn report(
    instance: &Instance,
    room: &RoomAccess,
    message: &Message,
    reporting: &Reporting,
) -> Result<i64, Refusal> {
    let (community, by, now) = (room.membership().community(), room.person_id(), instance.clock.now());
    let key = reporting.key.print(message.id, &reporting.words);
    let tx = instance.db.begin().await?;
    let Some(id) = store::insert(&tx, (community.id, message.id, by), (&reporting.words, &key), now).await? else {
        let made = store::by_key(&tx, by, &key).await?;
        tx.commit().await?;
        return made.ok_or(Refusal::NotFound);
    };
    for to in &reporting.to {
        store::name(&tx, id, *to).await?;
        tell(&tx, instance, (community, *to), (Kind::Report, id), now).await?;
    }
    tx.record(Event::new(community.id, REPORTED, id, now).to(NOBODY)).await?;
    tx.commit().await?;
    Ok(id)
}

/// The mail says that something waits: neither who, nor where, nor what.
async fn tell(
    tx: &Tx,
    instance: &Instance,
    (community, to): (&Community, i64),
    (kind, id): (Kind, i64),
    now: i64,
) -> Result<()> {
    let Some(person) = identity::people::by_id(tx, to).await? else { return Ok(()) };
    let (lang, path) = (person.lang, path(community, id));
    let (subject, words) = match kind {
        Kind::Report => (t!(lang, "report-mail-subject"), t!(lang, "report-mail-words")),
        _ => (t!(lang, "report-mail-answer-subject"), t!(lang, "report-mail-answer-words")),
    };
    let link = instance.settings.link(&path);
    let notice = Notice {
        kind,
        to: &person,
        community: (community.id, &community.name),
        about: about(id),
        subject,
        preheader: community.name.clone(),
        blocks: vec![Block::Paragraph(words), Block::Deed(t!(lang, "report-mail-deed"), link)],
        path,
        useful_until: None,
    };
    notifications::tell(tx, instance, notice, now).await.map(drop)
}

/// Says that the member looks at it; whoever else was named reads so. `Refusal::Conflict` once it is answered.
pub async fn look_at(instance: &Instance, by: &Grant<RemoveMessages>, open: &OpenReport) -> Result<(), Refusal> {
    let now = instance.clock.now();
    let tx = instance.db.begin().await?;
    if !store::look_at(&tx, (open.report.id, by.person_id()), now).await? {
        return Err(Refusal::Conflict(t!(by.lang(), "report-is-closed")));
    }
    moved(&tx, by, open, now).await?;
    Ok(tx.commit().await?)
}

/// Answers who made it; it is closed. `Refusal::Conflict` when somebody else answered meanwhile.
pub async fn answer(
    instance: &Instance,
    by: &Grant<RemoveMessages>,
    open: &OpenReport,
    words: &str,
) -> Result<(), Refusal> {
    let (now, report) = (instance.clock.now(), &open.report);
    let tx = instance.db.begin().await?;
    if !store::answer(&tx, (report.id, by.person_id()), words, now).await? {
        return Err(Refusal::Conflict(t!(by.lang(), "report-is-closed")));
    }
    tell(&tx, instance, (by.community(), report.reporter_id), (Kind::ReportAnswer, report.id), now).await?;
    tx.enqueue(Job::new(SWEEP, swept(report.id)).at(now + KEPT)).await?;
    moved(&tx, by, open, now).await?;
    Ok(tx.commit().await?)
}

/// Takes back a report that one made, as long as nobody answered it: nothing of it remains.
pub async fn take_back(instance: &Instance, by: &Membership, open: &OpenReport) -> Result<(), Refusal> {
    let tx = instance.db.begin().await?;
    if !store::take_back(&tx, open.report.id, by.person_id()).await? {
        return Err(Refusal::NotFound);
    }
    moved(&tx, by, open, instance.clock.now()).await?;
    Ok(tx.commit().await?)
}

async fn moved(tx: &Tx, by: &Membership, open: &OpenReport, now: i64) -> Result<()> {
    tx.record(Event::new(by.community().id, MOVED, open.report.id, now).to(NOBODY)).await.map(drop)
}

/// The reports of a member: those that they made and those that were made to them, the last first.
pub async fn of_member(db: &Db, by: &Membership) -> Result<(Vec<Report>, Vec<Report>)> {
    Ok((store::made_by(db, by.community().id, by.person_id()).await?, made_to(db, by).await?))
}

async fn made_to(db: &Db, by: &Membership) -> Result<Vec<Report>> {
    match by.may::<RemoveMessages>() {
        true => store::made_to(db, by.community().id, by.person_id()).await,
        false => Ok(Vec::new()),
    }
}

/// What waits for who keeps the space safe: the reports made to them that are not answered. Each is a page and the words that
/// lead there; none for the others.
pub async fn awaiting(db: &Db, by: &Membership) -> Result<Vec<(String, String)>> {
    let open = made_to(db, by).await?.into_iter().filter(|report| report.closed_at.is_none());
    Ok(open.map(|report| (path(by.community(), report.id), t!(by.lang(), "report-waits"))).collect())
}

/// How mails and news name a report.
fn about(id: i64) -> String {
    format!("report:{id}")
}

/// The page of a report.
pub(crate) fn path(community: &Community, id: i64) -> String {
    community.path(&format!("{REPORTS}/{id}"))
}

/// Adds the job of this slice: an answered report goes.
pub fn handlers(handlers: Handlers) -> Handlers {
    handlers.on(SWEEP, |instance, data| async move {
        let tx = instance.db.begin().await?;
        store::delete(&tx, data["report"].as_i64().unwrap_or_default()).await?;
        tx.commit().await
    })
}

/// Why a mail about a report need not leave: it was taken back, it went with its message, or it has its answer already.
pub async fn needless(on: On<'_>, mail: &Leaving) -> Result<Option<Needless>> {
    let Some(id) = mail.number("report") else { return Ok(None) };
    let still_asks = match store::is_closed(on, id).await? {
        None => false,
        Some(closed) => closed == (mail.kind == Kind::ReportAnswer.code()),
    };
    Ok((!still_asks).then_some(Needless::Untrue))
}

/// Takes a person out of moderation: what they reported goes, and they are named in no report.
pub async fn forget(tx: &Tx, person: i64) -> Result<()> {
    store::forget(tx, person).await
}

/// Forgets what was reported of messages that are forgotten, with what anybody was told of it.
pub async fn forget_things(tx: &Tx, instance: &Instance, things: &Forgotten) -> Result<()> {
    if !things.kinds.contains(&OF_MESSAGES) {
        return Ok(());
    }
    let ids = store::delete_of(tx, &things.ids).await?;
    let jobs: Vec<_> = ids.iter().map(|id| swept(*id)).collect();
    tx.withdraw_all(SWEEP, &jobs).await?;
    Forgotten { kinds: &["report"], ids, ..things.clone() }.forget(tx, instance).await
}

/// The data of the job that takes an answered report away.
fn swept(id: i64) -> Json {
    json!({ "report": id })
}

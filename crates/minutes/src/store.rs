//! SQL of minutes, of their sections and of who writes them, and only SQL.

pub(super) mod review;
pub(super) mod sharing;
pub(super) mod versions;

use agenda::BlockKind;
use platform::{On, Result, Tx, sql, sql_among};

use super::draft::New;
use super::model::{Approval, Figures, Held, How, Lease, Minutes, Part, Section, State, Times};
use super::words::{Audience, Words};

#[derive(sqlx::FromRow)]
struct Row {
    #[sqlx(flatten)]
    minutes: Minutes,
    approved_at: Option<i64>,
    approved_how: Option<How>,
    people: Option<i64>,
    organizations: Option<i64>,
    decisions: Option<i64>,
    commitments: Option<i64>,
    resources: Option<i64>,
}

#[derive(sqlx::FromRow)]
struct SectionRow {
    id: i64,
    part: Part,
    block_kind: Option<BlockKind>,
    title: String,
    times: String,
    starts_at: Option<i64>,
    ends_at: Option<i64>,
    is_confidential: bool,
    audience: Audience,
    body: String,
    revision: i64,
}

impl Row {
    fn read(self, sections: Vec<Section>) -> Minutes {
        let approval = self.approved_at.zip(self.approved_how).map(|(at, how)| Approval { at, how });
        Minutes { approval, figures: self.figures(), sections, ..self.minutes }
    }

    fn figures(&self) -> Option<Figures> {
        Some(Figures {
            people: self.people?,
            organizations: self.organizations?,
            decisions: self.decisions?,
            commitments: self.commitments?,
            resources: self.resources?,
        })
    }
}

impl SectionRow {
    fn read(self) -> Section {
        let words = Words::bounded(self.body.clone(), self.audience.within(self.part.widest()), self.is_confidential);
        let (held, SectionRow { id, part, is_confidential, revision, .. }) = (self.held(), self);
        Section { id, part, held, words, is_confidential, revision }
    }

    fn held(&self) -> Option<Held> {
        let kind = self.block_kind?;
        let kept = self.is_confidential || kind.is_confidential();
        let title = Words::bounded(self.title.clone(), Audience::Organizations, kept);
        let times = match (self.times.as_str(), self.starts_at, self.ends_at) {
            ("lived", Some(from), Some(to)) => Times::Lived(from, to),
            ("planned", Some(from), Some(to)) => Times::Planned(from, to),
            _ => Times::NotHeld,
        };
        Some(Held { kind, title, times })
    }
}

/// Where minutes stand and until when they can be corrected; those that who asks agreed with or proposed to correct.
pub(super) const FACTS: &str = "SELECT 'minutes', x.meeting_id, NULL, x.closes_at, x.state, '' \
     FROM these JOIN minutes x ON x.meeting_id = these.id \
     UNION ALL SELECT 'reviewed', a.meeting_id, NULL, NULL, '', '' \
     FROM these JOIN minutes_agreements a ON a.meeting_id = these.id WHERE a.person_id = $4 \
     UNION ALL SELECT 'reviewed', c.meeting_id, NULL, NULL, '', '' \
     FROM these JOIN minutes_corrections c ON c.meeting_id = these.id WHERE c.by_id = $4";

/// The minutes of a meeting, without their sections.
pub(super) async fn standing(on: impl Into<On<'_>>, meeting: i64) -> Result<Option<Minutes>> {
    let row = sql(
        "SELECT meeting_id AS meeting, state, drafted_at, last_note, last_decision, closes_at, approved_at, approved_how, \
                   people, organizations, decisions, commitments, resources FROM minutes WHERE meeting_id = $1",
    );
    Ok(row.bind(meeting).optional::<Row>(on).await?.map(|row| row.read(Vec::new())))
}

/// Whether this person has read them over: they agreed, or proposed a correction.
pub(super) async fn is_reviewed(on: On<'_>, meeting: i64, person: i64) -> Result<bool> {
    sql("SELECT 1 FROM minutes_agreements WHERE meeting_id = $1 AND person_id = $2 \
         UNION ALL SELECT 1 FROM minutes_corrections WHERE meeting_id = $1 AND by_id = $2")
    .with((meeting, person))
    .exists(on)
    .await
}

/// The minutes of a meeting, with their sections in order.
pub(super) async fn of_meeting(on: impl Into<On<'_>>, meeting: i64) -> Result<Option<Minutes>> {
    let on = on.into();
    let Some(minutes) = standing(on, meeting).await? else { return Ok(None) };
    let sections =
        sql("SELECT id, part, block_kind, title, times, starts_at, ends_at, is_confidential, audience, body, \
                        revision FROM minutes_sections WHERE meeting_id = $1 ORDER BY position");
    let sections = sections.bind(meeting).all::<SectionRow>(on).await?;
    Ok(Some(Minutes { sections: sections.into_iter().map(SectionRow::read).collect(), ..minutes }))
}

/// The meeting of a section.
pub(super) async fn meeting_of(on: impl Into<On<'_>>, section: i64) -> Result<Option<i64>> {
    sql("SELECT meeting_id FROM minutes_sections WHERE id = $1").bind(section).optional_value(on).await
}

/// Where minutes stand: their meeting, their state, when members could first read them, until when they may correct them.
pub(super) type Stand = (i64, State, Option<i64>, Option<i64>);

/// Where the minutes of each of these meetings stand, and until when they can be corrected.
pub(super) async fn states(on: impl Into<On<'_>>, meetings: &[i64]) -> Result<Vec<(i64, State, Option<i64>)>> {
    let rows = sql_among!("SELECT meeting_id, state, closes_at FROM minutes WHERE meeting_id", "$1", "");
    rows.bind(meetings).all(on).await
}

/// Where those of these meetings stand, when members could first read them, and until when they may correct them.
pub(super) async fn stands(on: impl Into<On<'_>>, meetings: &[i64]) -> Result<Vec<Stand>> {
    let rows = sql_among!("SELECT meeting_id, state, opened_at, closes_at FROM minutes WHERE meeting_id", "$1", "");
    rows.bind(meetings).all(on).await
}

/// The state alone, held until the transaction ends: nobody else changes it meanwhile.
pub(super) async fn lock(tx: &Tx, meeting: i64) -> Result<Option<State>> {
    // The update changes nothing: it takes the row, which SQLite's single writer needs not and PostgreSQL does.
    let state = sql("UPDATE minutes SET state = state WHERE meeting_id = $1 RETURNING state").bind(meeting);
    Ok(state.optional::<(State,)>(tx).await?.map(|(state,)| state))
}

/// Begins the minutes of a meeting; false when somebody else has.
pub(super) async fn begin(tx: &Tx, meeting: i64, (last_note, last_decision): (i64, i64), now: i64) -> Result<bool> {
    let begun = sql("INSERT INTO minutes (meeting_id, state, drafted_at, last_note, last_decision) \
                     VALUES ($1, $2, $3, $4, $5) ON CONFLICT (meeting_id) DO NOTHING");
    let begun = begun.bind(meeting).bind(State::Draft).bind(now).bind(last_note).bind(last_decision);
    Ok(begun.run(tx).await? == 1)
}

/// What the text holds from now on.
pub(super) async fn holds(tx: &Tx, meeting: i64, (last_note, last_decision): (i64, i64)) -> Result<()> {
    let held = sql("UPDATE minutes SET last_note = $1, last_decision = $2 WHERE meeting_id = $3");
    held.bind(last_note).bind(last_decision).bind(meeting).run(tx).await.map(drop)
}

/// Adds a section at the end; returns its number.
pub(super) async fn add(tx: &Tx, meeting: i64, position: i64, new: &New) -> Result<i64> {
    let (times, from, to) = match new.held.as_ref().map(|held| held.times) {
        Some(Times::Lived(from, to)) => ("lived", Some(from), Some(to)),
        Some(Times::Planned(from, to)) => ("planned", Some(from), Some(to)),
        Some(Times::NotHeld) | None => ("none", None, None),
    };
    let held = new.held.as_ref();
    sql("INSERT INTO minutes_sections (meeting_id, position, part, block_id, block_kind, title, times, starts_at, ends_at, \
         is_confidential, audience, body, revision) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, 1) RETURNING id")
        .bind(meeting)
        .bind(position)
        .bind(new.part)
        .bind(held.map(|held| held.block))
        .bind(held.map(|held| held.kind))
        .bind(held.map_or("", |held| held.title.as_str()))
        .bind(times)
        .bind(from)
        .bind(to)
        .bind(new.is_confidential)
        .bind(new.audience)
        .bind(&new.body)
        .value(tx)
        .await
}

/// The block of each section that is about one, with the section's number and whether it is a confidential one.
pub(super) async fn blocks(on: impl Into<On<'_>>, meeting: i64) -> Result<Vec<(i64, i64, bool)>> {
    let blocks = sql("SELECT block_id, id, is_confidential FROM minutes_sections \
                      WHERE meeting_id = $1 AND block_id IS NOT NULL");
    blocks.bind(meeting).all(on).await
}

/// Puts another text in a section as it was seen at this revision, for this audience; false when it is no longer that one.
pub(super) async fn write(tx: &Tx, (section, revision): (i64, i64), body: &str, audience: Audience) -> Result<bool> {
    let written = sql("UPDATE minutes_sections SET body = $1, audience = $2, revision = revision + 1 \
                       WHERE id = $3 AND revision = $4");
    Ok(written.bind(body).bind(audience).bind(section).bind(revision).run(tx).await? == 1)
}

/// Who is writing.
pub(super) async fn lease(on: impl Into<On<'_>>, meeting: i64) -> Result<Option<Lease>> {
    let lease = sql("SELECT person_id AS person, since, saved_at FROM minutes_leases WHERE meeting_id = $1");
    lease.bind(meeting).optional(on).await
}

/// This person writes from now on, whoever did; one who writes already goes on.
pub(super) async fn take(tx: &Tx, meeting: i64, person: i64, now: i64) -> Result<bool> {
    let taken = sql("INSERT INTO minutes_leases (meeting_id, person_id, since) VALUES ($1, $2, $3) \
                     ON CONFLICT (meeting_id) DO UPDATE SET person_id = excluded.person_id, since = excluded.since, \
                     saved_at = NULL WHERE minutes_leases.person_id <> excluded.person_id");
    Ok(taken.bind(meeting).bind(person).bind(now).run(tx).await? == 1)
}

/// Marks that this person saves: they are the one who writes, or nobody is and they begin. False when somebody else writes.
pub(super) async fn saves(tx: &Tx, meeting: i64, person: i64, now: i64) -> Result<bool> {
    let saves = sql("INSERT INTO minutes_leases (meeting_id, person_id, since, saved_at) VALUES ($1, $2, $3, $3) \
                     ON CONFLICT (meeting_id) DO UPDATE SET saved_at = excluded.saved_at \
                     WHERE minutes_leases.person_id = excluded.person_id");
    Ok(saves.bind(meeting).bind(person).bind(now).run(tx).await? == 1)
}

/// This person writes no more.
pub(super) async fn leave(tx: &Tx, meeting: i64, person: i64) -> Result<()> {
    let left = sql("DELETE FROM minutes_leases WHERE meeting_id = $1 AND person_id = $2");
    left.bind(meeting).bind(person).run(tx).await.map(drop)
}

/// Nobody writes any more.
pub(super) async fn close(tx: &Tx, meeting: i64) -> Result<()> {
    sql("DELETE FROM minutes_leases WHERE meeting_id = $1").bind(meeting).run(tx).await.map(drop)
}

/// Takes a person's name off everything; what they wrote of the meeting stays for the group.
pub(super) async fn forget(tx: &Tx, person: i64) -> Result<()> {
    for statement in [
        "UPDATE minutes SET approved_by = NULL WHERE approved_by = $1",
        "UPDATE minutes_versions SET by_id = NULL WHERE by_id = $1",
        "DELETE FROM minutes_leases WHERE person_id = $1",
        "UPDATE minutes_corrections SET by_id = NULL WHERE by_id = $1",
        "UPDATE minutes_corrections SET answered_by = NULL WHERE answered_by = $1",
        "DELETE FROM minutes_agreements WHERE person_id = $1",
        "DELETE FROM minutes_attendance WHERE person_id = $1",
        "UPDATE minutes_errata SET by_id = NULL WHERE by_id = $1",
    ] {
        sql(statement).bind(person).run(tx).await?;
    }
    Ok(())
}

//! Writing a part of a report: who holds its pen, saving its words, freezing what it tells. One person writes a part at a time and
//! another may take over; what could not be saved is shown beside what is there.

use communities::roles::WriteReports;
use evidence::Drawn;
use forms::{Undone, fields, keep, refusals};
use platform::text::{self, TextProblem};
use platform::{Event, Instance, Refusal, Result, Tx};

use crate::access::ReportGrant;
use crate::drawing::frozen;
use crate::model::{LONGEST_WORDS, Part, Report, State};
use crate::{CHANGED, store};

/// The proof that somebody writes this report.
pub(crate) type Writing = ReportGrant<WriteReports>;

fields! {
    /// The words before what the part tells.
    Before before = "avant" => "report-before",
    /// The words after it.
    After after = "apres" => "report-after",
    /// The revision that was seen.
    Revision revision = "revision",
    /// The day of one’s own log to put into the text, which is not saved yet.
    Take take = "reprendre",
    /// Both versions were seen, and this one is to be saved.
    Over over: bool = "par-dessus",
}

refusals! {
    /// Why a part was not written.
    NotWritten {
        /// The report is adopted or sent.
        Closed => "report-not-closed",
        /// Somebody else writes it.
        Taken => "report-not-taken",
        /// It was saved from elsewhere in the meantime.
        Changed => "report-not-changed",
    }
}

/// The form as it was tried.
pub(crate) type Tried = forms::Tried<Draft, Vec<(Field, TextProblem)>>;
pub(crate) type Outcome = forms::Outcome<(), NotWritten>;

impl Draft {
    /// A part as it stands.
    pub(crate) fn of(part: &Part) -> Draft {
        let (before, after) = (part.before_words.clone(), part.after_words.clone());
        Draft { before, after, revision: part.revision.to_string(), ..Draft::default() }
    }

    /// The same text, with these words of one’s own at its end.
    pub(crate) fn with(self, words: &str) -> Draft {
        let before =
            if self.before.contains(words) { self.before } else { format!("{}\n\n{words}", self.before.trim_end()) };
        Draft { before: before.trim_start().to_owned(), take: String::new(), ..self }
    }

    /// The words, or what is wrong with them.
    pub(crate) fn check(&self) -> Result<(String, String), Vec<(Field, TextProblem)>> {
        let mut wrong = Vec::new();
        let before = keep(&mut wrong, Field::Before, text::optional_paragraphs(&self.before, LONGEST_WORDS));
        let after = keep(&mut wrong, Field::After, text::optional_paragraphs(&self.after, LONGEST_WORDS));
        before.zip(after).ok_or(wrong)
    }
}

/// The part of this number; `Refusal::NotFound` where the report has none.
pub(crate) fn part(parts: Vec<Part>, id: i64) -> Result<Part, Refusal> {
    parts.into_iter().find(|part| part.id == id).ok_or(Refusal::NotFound)
}

/// Takes the pen of a part, if nobody else holds it or `over` them. False when somebody else goes on writing.
pub(crate) async fn take(
    instance: &Instance,
    grant: &Writing,
    part: i64,
    over: bool,
) -> forms::Outcome<bool, NotWritten> {
    let (person, now) = (grant.membership().person_id(), instance.clock.now());
    let tx = instance.db.begin().await?;
    let report = held(&tx, grant).await?;
    let parts = store::parts(&tx, report.id).await?;
    let is_free = parts.iter().any(|each| each.id == part && (over || each.pen_id.is_none_or(|holds| holds == person)));
    if is_free {
        store::take(&tx, part, (person, now)).await?;
        tell(&tx, grant, &report, now).await?;
        tx.commit().await?;
    }
    Ok(is_free)
}

/// Saves the words of a part over the revision that was seen, and lays the pen down.
pub(crate) async fn save(
    instance: &Instance,
    grant: &Writing,
    part: i64,
    draft: &Draft,
    words: (&str, &str),
) -> Outcome {
    let (person, now) = (grant.membership().person_id(), instance.clock.now());
    let revision = draft.revision.trim().parse().unwrap_or(0);
    let tx = instance.db.begin().await?;
    let report = held(&tx, grant).await?;
    let parts = store::parts(&tx, report.id).await?;
    let there = parts.iter().find(|each| each.id == part);
    let is_free = draft.over || there.is_some_and(|each| each.pen_id.is_none_or(|holds| holds == person));
    Undone::unless(is_free, NotWritten::Taken)?;
    Undone::unless(store::write(&tx, (part, revision), words).await?, NotWritten::Changed)?;
    tell(&tx, grant, &report, now).await?;
    Ok(tx.commit().await?)
}

/// Keeps what a part tells now; with nothing, it tells again what is so now.
pub(crate) async fn freeze(instance: &Instance, grant: &Writing, part: i64, told: Option<&Drawn>) -> Outcome {
    let now = instance.clock.now();
    let kept = told.map(frozen).transpose()?;
    let tx = instance.db.begin().await?;
    let report = held(&tx, grant).await?;
    store::freeze(&tx, part, (kept.as_ref().map(|_| now), kept.as_deref().unwrap_or_default())).await?;
    tell(&tx, grant, &report, now).await?;
    Ok(tx.commit().await?)
}

/// The report, as long as it is written.
async fn held(tx: &Tx, grant: &Writing) -> forms::Outcome<Report, NotWritten> {
    let report = store::held(tx, grant.thing().id).await?;
    report.filter(Report::is_written).ok_or(Undone::Refused(NotWritten::Closed))
}

/// A report changed by a member's deed: those who read it hear of it.
pub(crate) async fn tell<R>(tx: &Tx, grant: &ReportGrant<R>, report: &Report, now: i64) -> Result<()> {
    let channel = if report.state == State::Draft { "team" } else { "members" };
    let event = Event::new(report.community_id, CHANGED, report.id, now).by(grant.membership().person_id());
    tx.record(event.to(channel)).await.map(drop)
}

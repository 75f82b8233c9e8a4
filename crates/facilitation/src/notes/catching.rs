//! Catching what is said: notes, decisions and commitments typed in one go are kept in one transaction, once, at their own time.

use agenda::Block;
use commitments::NotMade;
use communities::Directory;
use communities::roles::{Facilitate, MakeCommitments};
use forms::{Key, Undone, Wording, refusals};
use meetings::access::MeetingGrant;
use meetings::taken_back;
use platform::jobs::Handlers;
use platform::text::{self, TextProblem};
use platform::{Instance, Tx};
use serde_json::Value as Json;

use super::NoteKind;
use super::caught::{Caught, Named, after, named};
use crate::moment::{self, NotDone};
use crate::{clock_of, store};

/// Something was noted, or taken back.
pub(crate) const NOTED: &str = "meetings.noted";
/// The job that sweeps what was taken back.
const SWEEP: &str = "meetings.notes_sweep";

/// What the buttons say that the words are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum What {
    /// A note of this kind, with what its lines catch.
    Note(NoteKind),
    Decision,
    Commitment,
}

impl What {
    pub(crate) const DECISION: &str = "decision";
    pub(crate) const COMMITMENT: &str = "commitment";

    pub(crate) fn parse(code: &str) -> What {
        match code {
            What::DECISION => What::Decision,
            What::COMMITMENT => What::Commitment,
            code => What::Note(NoteKind::parse(code).unwrap_or(NoteKind::Note)),
        }
    }
}

/// What was typed, before it is read.
#[derive(Clone, Debug)]
pub(crate) struct Typed {
    pub(crate) words: String,
    pub(crate) what: What,
    /// Whose commitment it is, when the button says that it is one.
    pub(crate) owner: Option<i64>,
    /// Who is meant by each « @ », where several could be.
    pub(crate) choices: Vec<Option<i64>>,
}

/// One thing to keep.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Said {
    Note(NoteKind, String),
    Decision(Wording),
    Commitment(i64, Wording),
}

/// Why what was typed cannot be kept as it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Unclear {
    Text(TextProblem),
    /// Nobody was chosen for a commitment.
    NoOwner,
    /// Each line whose person is not known, by its place among the commitments: those it may be, and the line.
    Who(Vec<(usize, Vec<i64>, String)>),
}

impl From<TextProblem> for Unclear {
    fn from(problem: TextProblem) -> Unclear {
        Unclear::Text(problem)
    }
}

impl Typed {
    /// Reads what was typed, among these people.
    pub(crate) fn read(&self, people: &[(i64, &str)]) -> Result<Vec<Said>, Unclear> {
        match self.what {
            What::Decision => Ok(vec![Said::Decision(Wording::parse(&self.words)?)]),
            What::Commitment => {
                let owner = self.owner.filter(|owner| people.iter().any(|(person, _)| person == owner));
                Ok(vec![Said::Commitment(owner.ok_or(Unclear::NoOwner)?, Wording::parse(&self.words)?)])
            }
            What::Note(kind) => self.lines(kind, people),
        }
    }

    fn lines(&self, kind: NoteKind, people: &[(i64, &str)]) -> Result<Vec<Said>, Unclear> {
        let caught = Caught::of(&text::paragraphs(&self.words, Wording::LONGEST)?);
        let mut said = Vec::new();
        if !caught.note.trim().is_empty() {
            said.push(Said::Note(kind, caught.note));
        }
        for decision in caught.decisions.iter().filter(|words| !words.is_empty()) {
            said.push(Said::Decision(Wording::parse(decision)?));
        }
        let mut unknown = Vec::new();
        for (place, line) in caught.commitments.into_iter().enumerate() {
            match self.whose(place, &line, people) {
                Named::One(owner, words) => said.push(Said::Commitment(owner, Wording::parse(&words)?)),
                Named::Several(these) => unknown.push((place, these, line)),
                Named::Nobody => unknown.push((place, people.iter().map(|(person, _)| *person).collect(), line)),
            }
        }
        match (unknown.is_empty(), said.is_empty()) {
            (false, _) => Err(Unclear::Who(unknown)),
            (true, true) => Err(Unclear::Text(TextProblem::Empty)),
            (true, false) => Ok(said),
        }
    }

    fn whose(&self, place: usize, line: &str, people: &[(i64, &str)]) -> Named {
        let chosen = self.choices.get(place).copied().flatten();
        match (named(line, people), chosen) {
            (Named::Several(these), Some(chosen)) if these.contains(&chosen) => Named::One(chosen, after(line, 1)),
            // Whatever name was typed, it is in the words too: it is not known how much of the line it is.
            (Named::Nobody, Some(chosen)) if people.iter().any(|(person, _)| *person == chosen) => {
                Named::One(chosen, after(line, 1))
            }
            (found, _) => found,
        }
    }
}

/// What to keep, where and when.
#[derive(Clone, Debug)]
pub(crate) struct Sending {
    pub(crate) said: Vec<Said>,
    /// The block under which it was said, as the page tells it.
    pub(crate) block: Option<i64>,
    pub(crate) told: Option<i64>,
    pub(crate) key: String,
}

refusals! {
    /// Why nothing was kept.
    NotCaught {
        /// It is not the time for it.
        NotNow(why: NotDone) => why,
        /// A commitment could not be made.
        NotMade(why: NotMade) => why,
    }
}

/// Those whose commitments can be caught, by name.
pub(crate) fn those_who_commit(directory: &Directory) -> Vec<(i64, &str)> {
    directory.those_who_may::<MakeCommitments>().into_iter().map(|card| (card.id, card.name.as_str())).collect()
}

/// Keeps all of it, or nothing. Sent twice, it is kept once.
pub(crate) async fn keep(
    instance: &Instance,
    grant: &MeetingGrant<Facilitate>,
    sending: &Sending,
) -> Result<(), Undone<NotCaught>> {
    let now = instance.clock.now();
    let tx = instance.db.begin().await?;
    let meeting = grant.fresh(&tx).await?;
    let at = moment::of_note(&meeting, sending.told, now).map_err(|why| Undone::Refused(NotCaught::NotNow(why)))?;
    let place = Place::of(&tx, grant, sending.block, at).await?;
    let mut noted = false;
    for (number, said) in sending.said.iter().enumerate() {
        let key = format!("{}-{number}", sending.key);
        match said {
            Said::Note(kind, body) => noted |= note(&tx, grant, (*kind, body), (place, &key, at)).await?,
            Said::Decision(words) => {
                let new = decisions::New::caught(words.clone(), key).under(place.block, place.is_confidential);
                decisions::keep(&tx, grant, &new, at).await?;
            }
            Said::Commitment(owner, words) => {
                let new = commitments::New { owner: *owner, text: words.clone(), key };
                commitments::make(&tx, grant, &new, at).await.map_err(|undone| undone.map(NotCaught::NotMade))?;
            }
        }
    }
    if noted {
        tx.record(grant.event(NOTED, now).to("team")).await?;
    }
    Ok(tx.commit().await?)
}

/// Where a note goes, and whether it stays among the members for good.
#[derive(Clone, Copy)]
struct Place {
    block: Option<i64>,
    is_confidential: bool,
}

impl Place {
    /// A block that the agenda no longer has may have been one where a situation was told: what is noted there is kept as if it
    /// were. Without a block, what counts is the one that was being held.
    async fn of(tx: &Tx, grant: &MeetingGrant<Facilitate>, told: Option<i64>, at: i64) -> platform::Result<Place> {
        let meeting = grant.meeting();
        let blocks = agenda::of_meeting(tx, meeting.id).await?;
        let find = |id: i64| blocks.iter().find(|block| block.id == id);
        let confidential = |block: &Block| block.kind.is_confidential();
        if let Some(id) = told {
            let found = find(id);
            return Ok(Place { block: found.map(|block| block.id), is_confidential: found.is_none_or(confidential) });
        }
        let held = clock_of(tx, meeting, at).await?.block_at(at);
        Ok(Place { block: None, is_confidential: held.and_then(find).is_some_and(confidential) })
    }
}

async fn note(
    tx: &Tx,
    grant: &MeetingGrant<Facilitate>,
    (kind, body): (NoteKind, &str),
    (place, key, at): (Place, &str, i64),
) -> platform::Result<bool> {
    let by = grant.membership().person_id();
    let new = store::NewNote {
        meeting: grant.meeting().id,
        block: place.block,
        kind,
        body,
        is_confidential: place.is_confidential,
        by,
        key: &Key::read(key).print(by, body),
    };
    store::keep_note(tx, &new, at).await
}

/// Takes a note back. One that is not there any more is as good as taken back.
pub(crate) async fn take_back(
    instance: &Instance,
    grant: &MeetingGrant<Facilitate>,
    note: i64,
) -> platform::Result<()> {
    let now = instance.clock.now();
    let tx = instance.db.begin().await?;
    if store::take_back(&tx, (grant.meeting().id, note), now).await? {
        taken_back::until_too_late(&tx, SWEEP, now).await?;
        tx.record(grant.event(NOTED, now).to("team")).await?;
    }
    tx.commit().await
}

/// Puts back a note that was taken back a moment ago. One that stands, or is lost, stays so.
pub(crate) async fn put_back(instance: &Instance, grant: &MeetingGrant<Facilitate>, note: i64) -> platform::Result<()> {
    let now = instance.clock.now();
    let tx = instance.db.begin().await?;
    if store::put_back(&tx, (grant.meeting().id, note), taken_back::too_late(now)).await? {
        tx.record(grant.event(NOTED, now).to("team")).await?;
    }
    tx.commit().await
}

/// Adds the job that sweeps the notes that were taken back.
pub(crate) fn handlers(handlers: Handlers) -> Handlers {
    handlers.on(SWEEP, sweep)
}

async fn sweep(instance: Instance, _: Json) -> platform::Result<()> {
    let until = taken_back::too_late(instance.clock.now());
    let tx = instance.db.begin().await?;
    store::sweep(&tx, until).await?;
    tx.commit().await
}

#[cfg(test)]
mod tests;

//! Answers: who comes to a meeting, in the place or online, and who cannot. An answer can be changed until the meeting ends;
//! after a move it is kept and asks to be confirmed, because it remembers the moment that it was given for. The reason of an absence is read by those who facilitate, nobody else.

mod counts;
pub(crate) mod done;
pub(crate) mod given;
pub(crate) mod page;
pub mod part;
mod store;

use forms::{Undone, refusals};
use std::collections::HashMap;

use communities::Membership;
use communities::roles::AnswerMeetings;
use platform::text::{self, TextProblem};
use platform::{Event, Instance, Tx};

use crate::access::MeetingGrant;
use crate::invitee::Invitee;
use crate::lists::List;
use crate::model::{Answer, Meeting, State};
use crate::said::Hosts;
use crate::venue::Crowd;

pub use counts::Counts;
pub use given::Given;
pub use store::coming;

/// The most characters of a reason.
pub const LONGEST_REASON: usize = 500;

/// A member before a meeting: the meeting, what they answered, how many come. It is what home shows.
#[derive(Clone, Debug)]
pub struct Invited {
    /// The meeting.
    pub meeting: Meeting,
    /// What they answered.
    pub own: Option<Given>,
    /// How many answered what.
    pub counts: Counts,
    /// Whether they can answer now.
    pub may_answer: bool,
    /// The room and those who come there.
    pub crowd: Crowd,
}

impl Invited {
    /// By what was read already: who is expected and what was answered, and the rooms.
    pub(crate) fn standing(
        membership: &Membership,
        meeting: &Meeting,
        (expected, given): (&[i64], &HashMap<i64, Given>),
        hosts: &Hosts,
        now: i64,
    ) -> Invited {
        let counts = Counts::of(expected, given);
        let places = hosts.sheet(&meeting.place).and_then(|sheet| sheet.capacity);
        Invited {
            own: given.get(&membership.person_id()).cloned(),
            counts,
            may_answer: membership.may::<AnswerMeetings>() && meeting.takes_answers(now),
            crowd: Crowd { places, here: i64::try_from(counts.here).unwrap_or(i64::MAX) },
            meeting: meeting.clone(),
        }
    }
}

/// An answer that somebody typed or pressed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewAnswer {
    /// Whether they come.
    pub answer: Answer,
    /// Why not; kept only with [`Answer::Cannot`].
    pub reason: String,
}

impl NewAnswer {
    /// Reads an answer. The first problem is the answer's, the second the reason's.
    pub fn parse(
        answer: &str,
        reason: &str,
    ) -> std::result::Result<NewAnswer, (Option<TextProblem>, Option<TextProblem>)> {
        let known = Answer::parse(answer);
        let typed = text::optional_paragraphs(reason, LONGEST_REASON);
        match (known, typed) {
            (Some(answer), Ok(reason)) => {
                Ok(NewAnswer { answer, reason: if answer.comes() { String::new() } else { reason } })
            }
            (known, typed) => Err((known.is_none().then_some(TextProblem::Unknown), typed.err())),
        }
    }

    fn given_by(&self, person: i64) -> Given {
        Given { person, answer: self.answer, to_confirm: false, reason: self.reason.clone() }
    }
}

refusals! {
    /// Why an answer was not taken.
    NotAnswered {
        /// The meeting has no date yet.
        NoDate => "not-answered-no-date",
        /// It is over.
        Over => "not-answered-over",
        /// It is cancelled.
        Cancelled => "not-answered-cancelled",
        /// This way of coming is not offered.
        NotOffered => "not-answered-not-offered",
    }
}

type Outcome<T> = forms::Outcome<T, NotAnswered>;

/// Says whether the member comes, in place of what they said before.
pub async fn answer(instance: &Instance, access: &MeetingGrant<AnswerMeetings>, new: &NewAnswer) -> Outcome<Given> {
    keep(instance, access.meeting(), access.membership().person_id(), new).await
}

/// The same for somebody who holds the link of a mail.
pub(crate) async fn answer_by_link(instance: &Instance, invitee: &Invitee, new: &NewAnswer) -> Outcome<Given> {
    keep(instance, invitee.meeting(), invitee.person().id, new).await
}

async fn keep(instance: &Instance, meeting: &Meeting, person: i64, new: &NewAnswer) -> Outcome<Given> {
    let now = instance.clock.now();
    let tx = instance.db.begin().await?;
    let meeting = allowed(&tx, meeting, new.answer, now).await?;
    let given = new.given_by(person);
    let when = When { given_for: meeting.starts_at, at: now, unless_after: i64::MAX };
    store::keep(&tx, meeting.id, &given, &when).await?;
    tx.record(answered(&meeting, person, now)).await?;
    tx.commit().await?;
    Ok(given)
}

/// When an answer was given, and for which moment.
#[derive(Clone, Copy, Debug)]
pub(crate) struct When {
    /// The start of the meeting as the person knew it.
    pub(crate) given_for: Option<i64>,
    /// When they said it.
    pub(crate) at: i64,
    /// An answer given after this moment stays.
    pub(crate) unless_after: i64,
}

/// Keeps what a reply by mail says, which may be late: the answer as it now stands, or nothing when a newer one stays.
pub(crate) async fn keep_reply(
    tx: &Tx,
    invitee: &Invitee,
    new: &NewAnswer,
    when: &When,
    now: i64,
) -> Outcome<Option<Given>> {
    let (meeting, person) = (allowed(tx, invitee.meeting(), new.answer, now).await?, invitee.person().id);
    if !store::keep(tx, meeting.id, &new.given_by(person), when).await? {
        return Ok(None);
    }
    tx.record(answered(&meeting, person, now)).await?;
    Ok(List::of(tx.into(), &meeting).await?.given.remove(&person))
}

/// The meeting as it is now, if it takes this answer.
async fn allowed(tx: &Tx, meeting: &Meeting, answer: Answer, now: i64) -> Outcome<Meeting> {
    let meeting = crate::store::held(tx, meeting.id).await?;
    match meeting.state(now) {
        State::Planned => Err(Undone::Refused(NotAnswered::NoDate)),
        State::Held => Err(Undone::Refused(NotAnswered::Over)),
        State::Cancelled => Err(Undone::Refused(NotAnswered::Cancelled)),
        State::Set if !meeting.place.mode.answers().contains(&answer) => Err(Undone::Refused(NotAnswered::NotOffered)),
        State::Set => Ok(meeting),
    }
}

fn answered(meeting: &Meeting, person: i64, now: i64) -> Event {
    Event::new(meeting.community_id, "meetings.answered", meeting.id, now).by(person)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reason_is_kept_with_an_absence_only() {
        let comes = NewAnswer::parse("here", "en retard peut-être").expect("a good answer");
        assert_eq!(comes.reason, "");
        let cannot = NewAnswer::parse("cannot", " garde d’enfant ").expect("a good answer");
        assert_eq!(cannot.reason, " garde d’enfant");
        assert_eq!(NewAnswer::parse("maybe", "a\0"), Err((Some(TextProblem::Unknown), Some(TextProblem::Hidden))));
    }
}

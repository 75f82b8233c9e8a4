//! Answers: who comes to a meeting, in the place or online, and who cannot. An answer can be changed until the meeting ends;
//! after a move it is kept and asks to be confirmed, because it remembers the moment that it was given for. The reason of an absence is read by those who facilitate, nobody else.

pub(crate) mod done;
pub(crate) mod page;
pub mod part;
mod store;

use forms::{Undone, refusals};
use std::collections::HashMap;

use communities::Membership;
use communities::roles::{AnswerMeetings, ReadReasons};
use platform::text::{self, TextProblem};
use platform::{Event, Instance, On, Result, Tx};
use ui::Lang;

use crate::access::MeetingGrant;
use crate::invitation::invitee::Invitee;
use crate::model::{Answer, Meeting, Mode, State};
use crate::said::Hosts;
use crate::venue::Crowd;

/// The most characters of a reason.
pub const LONGEST_REASON: usize = 500;

/// What somebody answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Given {
    /// Who.
    pub person: i64,
    /// What.
    pub answer: Answer,
    /// Whether the meeting changed since, so that they are asked again.
    pub to_confirm: bool,
    reason: String,
}

impl Given {
    /// The reason, for those who may read it; empty when none was given.
    pub fn reason(&self, _: &MeetingGrant<ReadReasons>) -> &str {
        &self.reason
    }

    /// What this person answered, with their reason, for a moment and a meeting that is now at this one, of this mode. An
    /// answer holds for the moment and the ways of coming that it was given for.
    pub(crate) fn read(
        (person, answer, reason): (i64, Answer, String),
        (given_for, starts_at): (Option<i64>, Option<i64>),
        mode: Mode,
    ) -> Given {
        let to_confirm = given_for != starts_at || !mode.answers().contains(&answer);
        Given { person, answer, to_confirm, reason }
    }

    /// An answer without a reason.
    #[cfg(test)]
    pub(crate) fn for_tests(person: i64, answer: Answer, to_confirm: bool) -> Given {
        Given { person, answer, to_confirm, reason: String::new() }
    }

    /// The reason, for the person who wrote it.
    pub(crate) fn own_reason(&self, person: i64) -> &str {
        if person == self.person { &self.reason } else { "" }
    }
}

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

/// How many of those expected answered what. An answer to confirm counts as that only.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Come in the place.
    pub here: usize,
    /// Come online.
    pub online: usize,
    /// Cannot come.
    pub cannot: usize,
    /// Answered before the meeting changed.
    pub to_confirm: usize,
    /// Have not answered.
    pub silent: usize,
}

impl Counts {
    /// Counts the answers of those expected.
    pub fn of(expected: &[i64], given: &HashMap<i64, Given>) -> Counts {
        let mut counts = Counts::default();
        for person in expected {
            let place = match given.get(person) {
                None => &mut counts.silent,
                Some(given) if given.to_confirm => &mut counts.to_confirm,
                Some(given) => match given.answer {
                    Answer::Here => &mut counts.here,
                    Answer::Online => &mut counts.online,
                    Answer::Cannot => &mut counts.cannot,
                },
            };
            *place += 1;
        }
        counts
    }

    /// « 9 sur place, 3 en ligne, 2 sans réponse »: only what the mode offers, and what is not zero beyond it.
    pub fn said(&self, lang: Lang, mode: Mode) -> String {
        let part = |shown: bool, words: String| shown.then_some(words);
        let parts = [
            part(mode.has_place() || self.here > 0, t!(lang, "count-here", count = self.here)),
            part(mode.has_link() || self.online > 0, t!(lang, "count-online", count = self.online)),
            part(self.cannot > 0, t!(lang, "count-cannot", count = self.cannot)),
            part(self.to_confirm > 0, t!(lang, "count-to-confirm", count = self.to_confirm)),
            part(self.silent > 0, t!(lang, "count-silent", count = self.silent)),
        ];
        parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
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

/// Says whether the member comes, in place of what they said before.
pub async fn answer(
    instance: &Instance,
    access: &MeetingGrant<AnswerMeetings>,
    new: &NewAnswer,
) -> std::result::Result<Given, Undone<NotAnswered>> {
    keep(instance, access.meeting(), access.membership().person_id(), new).await
}

/// The same for somebody who holds the link of a mail.
pub(crate) async fn answer_by_link(
    instance: &Instance,
    invitee: &Invitee,
    new: &NewAnswer,
) -> std::result::Result<Given, Undone<NotAnswered>> {
    keep(instance, invitee.meeting(), invitee.person().id, new).await
}

async fn keep(
    instance: &Instance,
    meeting: &Meeting,
    person: i64,
    new: &NewAnswer,
) -> std::result::Result<Given, Undone<NotAnswered>> {
    let now = instance.clock.now();
    let tx = instance.db.begin().await?;
    let meeting = crate::store::held(&tx, meeting.id).await?;
    allowed(&meeting, new.answer, now).map_err(Undone::Refused)?;
    let given = Given { person, answer: new.answer, to_confirm: false, reason: new.reason.clone() };
    let when = When { given_for: meeting.starts_at, at: now, unless_after: i64::MAX };
    store::keep(&tx, meeting.id, &given, &when).await?;
    tx.record(Event::new(meeting.community_id, "meetings.answered", meeting.id, now).by(person)).await?;
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

/// Keeps what a reply by mail says, which may be late and about a version of the meeting that is no more. Returns the answer as
/// it now stands, or nothing when a newer one stays.
pub(crate) async fn keep_reply(
    tx: &Tx,
    invitee: &Invitee,
    new: &NewAnswer,
    when: &When,
    now: i64,
) -> std::result::Result<Option<Given>, Undone<NotAnswered>> {
    let (meeting, person) = (crate::store::held(tx, invitee.meeting().id).await?, invitee.person().id);
    allowed(&meeting, new.answer, now).map_err(Undone::Refused)?;
    let given = Given { person, answer: new.answer, to_confirm: false, reason: new.reason.clone() };
    if !store::keep(tx, meeting.id, &given, when).await? {
        return Ok(None);
    }
    tx.record(Event::new(meeting.community_id, "meetings.answered", meeting.id, now).by(person)).await?;
    Ok(of_meeting(tx, meeting.id).await?.remove(&person))
}

fn allowed(meeting: &Meeting, answer: Answer, now: i64) -> std::result::Result<(), NotAnswered> {
    match meeting.state(now) {
        State::Planned => Err(NotAnswered::NoDate),
        State::Held => Err(NotAnswered::Over),
        State::Cancelled => Err(NotAnswered::Cancelled),
        State::Set if !meeting.place.mode.answers().contains(&answer) => Err(NotAnswered::NotOffered),
        State::Set => Ok(()),
    }
}

/// Every answer to a meeting, by person.
pub async fn of_meeting(on: impl Into<On<'_>>, meeting: i64) -> Result<HashMap<i64, Given>> {
    let given = store::of_meeting(on, meeting).await?;
    Ok(given.into_iter().map(|given| (given.person, given)).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn given(person: i64, answer: Answer, to_confirm: bool) -> (i64, Given) {
        (person, Given { person, answer, to_confirm, reason: String::new() })
    }

    #[test]
    fn those_expected_are_counted_once_and_the_others_not_at_all() {
        let answers = HashMap::from([
            given(1, Answer::Here, false),
            given(2, Answer::Online, false),
            given(3, Answer::Here, true),
            given(9, Answer::Here, false),
        ]);
        let counts = Counts::of(&[1, 2, 3, 4], &answers);
        assert_eq!(counts, Counts { here: 1, online: 1, cannot: 0, to_confirm: 1, silent: 1 });
    }

    #[test]
    fn counts_are_said_as_the_mode_asks() {
        let counts = Counts { here: 9, online: 3, cannot: 0, to_confirm: 0, silent: 2 };
        assert_eq!(counts.said(Lang::Fr, Mode::Hybrid), "9 sur place, 3 en ligne, 2 sans réponse");
        let nobody = Counts::default();
        assert_eq!(nobody.said(Lang::Fr, Mode::InPerson), "0 sur place");
    }

    #[test]
    fn a_reason_is_kept_with_an_absence_only() {
        let comes = NewAnswer::parse("here", "en retard peut-être").expect("a good answer");
        assert_eq!(comes.reason, "");
        let cannot = NewAnswer::parse("cannot", " garde d’enfant ").expect("a good answer");
        assert_eq!(cannot.reason, " garde d’enfant");
        assert_eq!(NewAnswer::parse("maybe", "a\0"), Err((Some(TextProblem::Unknown), Some(TextProblem::Hidden))));
    }
}

//! Answering a poll: on its page, by the link of a mail without signing in, or on the telephone through somebody who runs the
//! meeting. Three doors, one act.

use communities::roles::{AnswerMeetings, SetMeetings};
use forms::Undone;
use meetings::access::MeetingGrant;
use meetings::model::Meeting;
use meetings::people;
use meetings::personal::PersonalAccess;
use platform::text::{self, TextProblem};
use platform::{Event, Instance, Tx};

use super::model::{Availability, Voter, Whole};
use super::{NotPolled, Outcome, store, whole};

/// The most characters of what somebody adds.
pub(super) const LONGEST_WORD: usize = 200;

/// What somebody answers: to each moment, and a few words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NewSheet {
    /// Each moment's number, and the answer to it.
    pub answers: Vec<(i64, Availability)>,
    /// What they add; may be empty.
    pub word: String,
}

/// What is wrong with a sheet.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct WrongSheet {
    /// The moments without an answer.
    pub(super) missing: Vec<i64>,
    /// What is wrong with the words.
    pub(super) word: Option<TextProblem>,
}

impl NewSheet {
    /// Reads what was answered to the moments that the person saw; `rest` stands for those that they left aside.
    pub(super) fn parse(
        answers: &[(i64, Option<Availability>)],
        word: &str,
        rest: Option<Availability>,
    ) -> Result<NewSheet, WrongSheet> {
        let word = text::optional_line(word, LONGEST_WORD);
        let given: Vec<_> = answers.iter().map(|(slot, answer)| (*slot, answer.or(rest))).collect();
        let missing: Vec<i64> = given.iter().filter(|(_, answer)| answer.is_none()).map(|(slot, _)| *slot).collect();
        match word {
            Ok(word) if missing.is_empty() => {
                let answers = given.into_iter().filter_map(|(slot, answer)| Some((slot, answer?))).collect();
                Ok(NewSheet { answers, word })
            }
            word => Err(WrongSheet { missing, word: word.err() }),
        }
    }
}

/// A member answers for themselves. Returns the poll as it is then.
pub async fn answer(instance: &Instance, access: &MeetingGrant<AnswerMeetings>, sheet: &NewSheet) -> Outcome<Whole> {
    let person = access.membership().person_id();
    let tx = instance.db.begin().await?;
    let poll = store::last((&tx).into(), access.meeting().id).await?.ok_or(Undone::Refused(NotPolled::Ended))?;
    let voter = Voter { person, word: sheet.word.clone(), is_noted: false, noted_by: None };
    keep(tx, instance, poll.id, (&voter, sheet)).await
}

/// The person of a link answers, without signing in.
pub(super) async fn answer_by_link(instance: &Instance, link: &PersonalAccess, sheet: &NewSheet) -> Outcome<Whole> {
    let voter = Voter { person: link.person().id, word: sheet.word.clone(), is_noted: false, noted_by: None };
    let tx = instance.db.begin().await?;
    keep(tx, instance, link.subject(), (&voter, sheet)).await
}

type Setting = MeetingGrant<SetMeetings>;

/// Who runs the meeting writes down what somebody said on the telephone; it is marked as such. It can be done after the
/// deadline, until the date is chosen.
pub async fn note(instance: &Instance, grant: &Setting, person: i64, sheet: &NewSheet) -> Outcome<Whole> {
    let tx = instance.db.begin().await?;
    let poll = store::last((&tx).into(), grant.meeting().id).await?.ok_or(Undone::Refused(NotPolled::Ended))?;
    let noted_by = Some(grant.membership().person_id());
    let voter = Voter { person, word: sheet.word.clone(), is_noted: true, noted_by };
    keep(tx, instance, poll.id, (&voter, sheet)).await
}

async fn keep(tx: Tx, instance: &Instance, poll: i64, (voter, sheet): (&Voter, &NewSheet)) -> Outcome<Whole> {
    let now = instance.clock.now();
    let meeting = held(&tx, poll, voter, now).await?;
    let before = current(&tx, poll, &meeting).await?;
    let proposed = |slot: i64| before.slots.iter().any(|each| each.id == slot);
    let answers: Vec<_> = sheet.answers.iter().filter(|(slot, _)| proposed(*slot)).collect();
    Undone::unless(!answers.is_empty(), NotPolled::Changed)?;
    store::keep_voter(&tx, poll, voter, now).await?;
    for (slot, answer) in answers {
        store::keep_answer(&tx, *slot, voter.person, *answer).await?;
    }
    let after = current(&tx, poll, &meeting).await?;
    tx.record(answered(&meeting, &after, voter, now)).await?;
    tx.commit().await?;
    Ok(after)
}

/// The meeting, held with its poll until the end of the transaction: it cannot close while somebody answers.
async fn held(tx: &Tx, poll: i64, voter: &Voter, now: i64) -> Outcome<Meeting> {
    let before = (!voter.is_noted).then_some(now);
    let known = store::by_id(tx.into(), poll).await?.ok_or(Undone::Refused(NotPolled::Ended))?;
    let meeting = meetings::held(tx, known.meeting_id).await?;
    Undone::unless(meeting.cancelled_at.is_none(), NotPolled::Cancelled)?;
    if !store::hold(tx, poll, before).await? {
        let over = store::by_id(tx.into(), poll).await?.is_none_or(|poll| poll.ended_at.is_some());
        return Err(Undone::Refused(if over { NotPolled::AnsweredAfterEnd } else { NotPolled::AnsweredTooLate }));
    }
    Undone::unless(people::expected(tx, &meeting).await?.contains(&voter.person), NotPolled::Stranger)?;
    Ok(meeting)
}

async fn current(tx: &Tx, poll: i64, meeting: &Meeting) -> Outcome<Whole> {
    let known = store::by_id(tx.into(), poll).await?.ok_or(Undone::Refused(NotPolled::Ended))?;
    Ok(whole(tx.into(), known, &people::expected(tx, meeting).await?).await?)
}

/// Members hear of an answer that they may read.
fn answered(meeting: &Meeting, whole: &Whole, voter: &Voter, now: i64) -> Event {
    let by = voter.noted_by.unwrap_or(voter.person);
    let event = Event::new(meeting.community_id, "meetings.poll_answered", meeting.id, now).by(by);
    if whole.poll.hides_answers { event.to("team") } else { event }
}

#[cfg(test)]
mod tests {
    use super::*;
    use Availability::{No, Yes};

    #[test]
    fn each_moment_that_was_seen_is_answered_by_itself_or_with_the_rest() {
        let given = [(1, Some(Yes)), (2, None)];
        assert_eq!(NewSheet::parse(&given, "", None), Err(WrongSheet { missing: vec![2], word: None }));
        let rest = NewSheet::parse(&given, " je pars à 15 h ", Some(No)).expect("nothing is missing");
        assert_eq!((rest.answers, rest.word.as_str()), (vec![(1, Yes), (2, No)], "je pars à 15 h"));
    }

    #[test]
    fn words_that_hide_something_are_refused_beside_what_is_missing() {
        let wrong = NewSheet::parse(&[(1, None)], "a\0b", None).expect_err("it is wrong");
        assert_eq!(wrong, WrongSheet { missing: vec![1], word: Some(TextProblem::Hidden) });
    }
}

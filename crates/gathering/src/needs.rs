//! Needs before a training: « Qu’aimeriez-vous apprendre? », then the questions of who prepares it. Those expected answer
//! until it begins; the team and the resource persons of that meeting read, and nobody else. Answers are read without names.

mod letter;
mod page;
mod part;
mod store;
mod web;

use communities::roles::{SeeMeetings, SetMeetings};
use communities::{Role, roster};
use forms::{Undone, refusals};
use meetings::Fact;
use meetings::access::{MeetingAccess, MeetingGrant};
use meetings::model::{Meeting, State};
use meetings::people;
use platform::text::{self, TextProblem};
use platform::{Event, Instance, On, Result, Tx};
use ui::Lang;

pub use part::PART;

/// The most questions beside the first.
pub const MOST_QUESTIONS: usize = 5;
/// The most characters of a question.
pub const LONGEST_QUESTION: usize = 200;
/// The most characters of an answer.
pub const LONGEST_ANSWER: usize = 1000;

/// A question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// Its number.
    pub id: i64,
    /// Its words; empty is the first question, in the language of who reads.
    words: String,
    /// Whether it is still asked.
    pub is_asked: bool,
}

impl Question {
    /// What people read.
    pub fn said(&self, lang: Lang) -> String {
        if self.words.is_empty() { t!(lang, "needs-question") } else { self.words.clone() }
    }
}

refusals! {
    /// What is wrong with the questions that somebody typed.
    Problem {
        /// One is too long, or hides something.
        Text(problem: TextProblem) => problem,
        /// There are too many.
        TooMany => "needs-too-many" (most = MOST_QUESTIONS),
    }
}

/// Reads questions, one a line. A question typed twice is one.
pub fn parse_questions(typed: &str) -> std::result::Result<Vec<String>, Problem> {
    let mut questions: Vec<String> = Vec::new();
    for line in typed.lines().filter(|line| !line.trim().is_empty()) {
        let question = text::line(line, LONGEST_QUESTION).map_err(Problem::Text)?;
        if !questions.contains(&question) {
            questions.push(question);
        }
    }
    if questions.len() > MOST_QUESTIONS { Err(Problem::TooMany) } else { Ok(questions) }
}

refusals! {
    /// Why needs were not asked, or not said.
    NotSaid {
        /// The meeting is over or cancelled.
        Over => "needs-over",
        /// Nothing is asked.
        NotAsked => "needs-not-asked",
    }
}

type Outcome = std::result::Result<(), Undone<NotSaid>>;

/// Asks those expected what they would like to learn, with these questions besides. They are told by mail the first time;
/// a question that is taken off after somebody answered it keeps its answers.
pub async fn ask(instance: &Instance, grant: &MeetingGrant<SetMeetings>, own: &[String]) -> Outcome {
    let (now, by) = (instance.clock.now(), grant.membership().person_id());
    let tx = instance.db.begin().await?;
    let meeting = open(&tx, grant, now).await?;
    let is_first = store::asked_at(&tx, meeting.id).await?.is_none();
    if is_first {
        store::ask(&tx, meeting.id, by, now).await?;
    }
    let words: Vec<&str> = std::iter::once("").chain(own.iter().map(String::as_str)).collect();
    keep_questions(&tx, meeting.id, &words).await?;
    tx.record(grant.event("meetings.needs_asked", now)).await?;
    if is_first {
        let to = those_who_answer(&tx, &meeting).await?;
        let to: Vec<i64> = to.into_iter().filter(|person| *person != by).collect();
        letter::tell(&tx, instance, (grant.membership().community(), &meeting), &to, now).await?;
    }
    Ok(tx.commit().await?)
}

async fn keep_questions(tx: &Tx, meeting: i64, wanted: &[&str]) -> Result<()> {
    let standing = store::questions(tx, meeting).await?;
    for question in standing.iter().filter(|question| !wanted.contains(&question.words.as_str())) {
        store::retire(tx, question.id).await?;
    }
    for (position, words) in (0..).zip(wanted) {
        match standing.iter().find(|question| question.words == *words) {
            Some(question) => store::move_to(tx, question.id, position).await?,
            None => store::add(tx, meeting, position, words).await?,
        }
    }
    Ok(())
}

/// Those expected, without the resource persons, who read.
async fn those_who_answer(on: impl Into<On<'_>>, meeting: &Meeting) -> Result<Vec<i64>> {
    let on = on.into();
    let members = roster::those_who_may::<SeeMeetings>(on, meeting.community_id).await?;
    let expected = people::expected(on, meeting).await?;
    let answers = |person: &i64| members.iter().any(|member| member.person == *person && member.role != Role::Guest);
    Ok(expected.into_iter().filter(answers).collect())
}

/// Says what the member would like to learn, in place of what they said before. An empty answer is taken back.
pub async fn answer(instance: &Instance, grant: &MeetingGrant<SeeMeetings>, said: &[(i64, String)]) -> Outcome {
    let (now, person) = (instance.clock.now(), grant.membership().person_id());
    let tx = instance.db.begin().await?;
    let meeting = open(&tx, grant, now).await?;
    let asked: Vec<i64> = asked(&tx, meeting.id).await?.into_iter().map(|question| question.id).collect();
    if asked.is_empty() {
        return Err(Undone::Refused(NotSaid::NotAsked));
    }
    for (question, words) in said.iter().filter(|(question, _)| asked.contains(question)) {
        store::answer(&tx, (*question, person), words, now).await?;
    }
    // Who said what is nobody's business, and that somebody said something is the team's at most.
    tx.record(Event::new(meeting.community_id, "meetings.needs_said", meeting.id, now).to("team")).await?;
    Ok(tx.commit().await?)
}

/// The questions that are asked before a meeting, in order; none while nobody asks.
async fn asked(on: impl Into<On<'_>>, meeting: i64) -> Result<Vec<Question>> {
    Ok(store::questions(on, meeting).await?.into_iter().filter(|question| question.is_asked).collect())
}

async fn open(tx: &Tx, access: &MeetingAccess, now: i64) -> std::result::Result<Meeting, Undone<NotSaid>> {
    let meeting = access.fresh(tx).await?;
    if is_open(&meeting, now) { Ok(meeting) } else { Err(Undone::Refused(NotSaid::Over)) }
}

/// Until it begins.
fn is_open(meeting: &Meeting, now: i64) -> bool {
    let ahead = meeting.starts_at.is_none_or(|start| start > now);
    ahead && matches!(meeting.state(now), State::Planned | State::Set)
}

/// The proof that somebody may read what is wished before a meeting: the team, and the resource persons asked to it.
#[derive(Clone, Copy, Debug)]
pub struct Reading {
    meeting: i64,
}

impl Reading {
    /// The proof, for those who have it.
    pub fn of(access: &MeetingAccess) -> Option<Reading> {
        let membership = access.membership();
        let may = membership.may::<SetMeetings>() || membership.role() == Role::Guest;
        may.then(|| Reading { meeting: access.meeting().id })
    }

    /// Every one of these questions of the meeting, each with its answers in an order that says nothing of who gave them, and
    /// how many people answered.
    async fn read(self, on: impl Into<On<'_>>, questions: &[Question]) -> Result<page::Read> {
        let on = on.into();
        let answers = store::answers(on, self.meeting).await?;
        let with_answers = |question: &Question| {
            let own = answers.iter().filter(|(id, _)| *id == question.id).map(|(_, words)| words.clone()).collect();
            (question.clone(), own)
        };
        Ok((questions.iter().map(with_answers).collect(), store::count(on, self.meeting).await?))
    }

    /// How many people answered, of what is known of the meeting.
    fn count(self, known: &Fact) -> Option<i64> {
        known.number.filter(|_| known.meeting == self.meeting)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn questions_are_read_one_a_line() {
        let typed = "Avez-vous déjà animé?\r\n\r\n  Dans quel contexte?  \nAvez-vous déjà animé?\n";
        assert_eq!(parse_questions(typed), Ok(vec!["Avez-vous déjà animé?".into(), "Dans quel contexte?".into()]));
        assert_eq!(parse_questions(" \n"), Ok(Vec::new()));
        let many: String = (0..=MOST_QUESTIONS).map(|number| format!("Question {number}?\n")).collect();
        assert_eq!(parse_questions(&many), Err(Problem::TooMany));
        let long = "x".repeat(LONGEST_QUESTION + 1);
        assert_eq!(parse_questions(&long), Err(Problem::Text(TextProblem::TooLong { most: LONGEST_QUESTION })));
        assert_eq!(parse_questions("a\u{7}b"), Err(Problem::Text(TextProblem::Hidden)));
    }
}

//! What somebody typed of a vote that is prepared, kept as they typed it.

use anonymity::LEAST;
use ballots::{MOST_DOTS, budget};
use forms::{Key, fields, keep, refusals};
use platform::DAY;
use platform::text::{self, TextProblem};
use ui::dates;

use crate::about::Subject;
use crate::model::{
    Ballots, Choice, Counting, Kind, LONGEST_DETAILS, LONGEST_OPTION, LONGEST_QUESTION, MOST_DAYS, MOST_OPTIONS, Vote,
};
use crate::seams::Offered;

fields! {
    /// The question.
    Question question = "question" => "vote-question",
    /// What explains it.
    Details details = "texte" => "vote-details",
    /// How one votes.
    Kind kind = "sorte" => "vote-kind",
    /// What one chooses among, one a line.
    Options options = "options" => "vote-options",
    /// Named or secret.
    Ballots ballots = "bulletins" => "vote-ballots",
    /// How orders are counted.
    Counting counting = "depouillement" => "vote-counting",
    /// The dots that each has.
    Budget budget = "points" => "vote-budget",
    /// The most dots on one option.
    Most most = "au-plus" => "vote-most",
    /// How many must take part.
    Quorum quorum = "quorum" => "vote-quorum",
    /// The last day.
    Last last = "fin" => "vote-last",
    /// What it is about.
    About about = "a-propos" => "vote-about",
    /// When the questions of a consent end.
    Clarify clarify = "questions" => "vote-clarify",
    /// When its reactions end.
    React react = "reactions" => "vote-react",
    /// The day of review.
    Review review = "relecture" => "vote-review",
    /// Where the options come from.
    From from = "de",
    /// The revision that was seen.
    Revision revision = "revision",
    /// What makes a second sending the same vote.
    Key key = "cle",
}

refusals! {
    /// What is wrong with a field.
    Problem {
        /// The text does not fit.
        Text(problem: TextProblem) => problem,
        /// It is none of the choices.
        NoChoice => "vote-no-choice",
        /// There are too few options, or too many.
        Options => "vote-no-options" (most = MOST_OPTIONS),
        /// It is no number that makes sense.
        NoNumber => "vote-no-number",
        /// A secret vote is for people by fives.
        NoFives => "vote-quorum-fives",
        /// This kind has names.
        NeedsNames => "vote-needs-names",
        /// It is no day.
        NoDay => "vote-no-day",
        /// The day is over.
        Past => "vote-day-past",
        /// The day is too far.
        TooFar => "vote-day-too-far" (most = MOST_DAYS),
        /// The steps of a consent come one after the other.
        NoOrder => "vote-no-order",
        /// A consent is looked at again.
        NoReview => "vote-no-review",
    }
}

/// The form as it was tried.
pub(crate) type Tried = forms::Tried<Draft, Vec<(Field, Problem)>>;

/// A vote, checked.
#[derive(Clone, Debug)]
pub(crate) struct Asked {
    pub(crate) question: String,
    pub(crate) details: String,
    pub(crate) kind: Kind,
    pub(crate) counting: Counting,
    pub(crate) ballots: Ballots,
    pub(crate) budget: i64,
    pub(crate) most: i64,
    pub(crate) quorum: i64,
    pub(crate) closes_at: i64,
    pub(crate) review_at: Option<i64>,
    pub(crate) clarify_until: Option<i64>,
    pub(crate) react_until: Option<i64>,
    /// What it is about, by its word, and the meeting of that.
    pub(crate) about: String,
    pub(crate) meeting: Option<i64>,
    /// The options and what each is about.
    pub(crate) options: Vec<(String, String)>,
}

/// What a form is checked against: options that are known, with what each is about, and what the vote may be about itself.
#[derive(Clone, Debug, Default)]
pub(crate) struct Known {
    pub(crate) options: Vec<(String, String)>,
    pub(crate) subjects: Vec<Subject>,
}

impl Draft {
    /// An empty form, for a vote of one week, with what it starts from.
    pub(crate) fn new(now: i64, from: &str, offered: Option<&Offered>) -> Draft {
        let lines = |offered: &Offered| offered.options.iter().map(|(text, _)| format!("{text}\n")).collect();
        Draft {
            question: offered.map(|offered| offered.question.clone()).unwrap_or_default(),
            options: offered.map(lines).unwrap_or_default(),
            kind: Kind::One.code().to_owned(),
            ballots: Ballots::Named.code().to_owned(),
            counting: Counting::Schulze.code().to_owned(),
            last: dates::for_date_field(now + 7 * DAY),
            from: from.to_owned(),
            key: Key::fresh().into_string(),
            ..Draft::default()
        }
    }

    /// The form of a vote as it stands.
    pub(crate) fn of(vote: &Vote, options: &[Choice]) -> Draft {
        let some = |number: i64| if number > 0 { number.to_string() } else { String::new() };
        Draft {
            question: vote.question.clone(),
            details: vote.details.clone(),
            kind: vote.kind.code().to_owned(),
            options: options.iter().map(|each| format!("{}\n", each.text)).collect(),
            ballots: vote.ballots.code().to_owned(),
            counting: vote.counting.code().to_owned(),
            budget: some(vote.budget),
            most: some(vote.most),
            quorum: some(vote.quorum),
            last: dates::for_date_field(vote.closes_at - 1),
            review: vote.review_at.map(dates::for_date_field).unwrap_or_default(),
            clarify: vote.clarify_until.map(|end| dates::for_date_field(end - 1)).unwrap_or_default(),
            react: vote.react_until.map(|end| dates::for_date_field(end - 1)).unwrap_or_default(),
            about: vote.about.clone(),
            revision: vote.revision.to_string(),
            ..Draft::default()
        }
    }

    /// What it asks, or all that is wrong with it.
    pub(crate) fn check(&self, known: &Known, now: i64) -> Result<Asked, Vec<(Field, Problem)>> {
        let mut wrong = Vec::new();
        let question = text::line(&self.question, LONGEST_QUESTION).map_err(Problem::Text);
        let question = keep(&mut wrong, Field::Question, question);
        let kind = keep(&mut wrong, Field::Kind, Kind::parse(&self.kind).ok_or(Problem::NoChoice));
        let details = keep(&mut wrong, Field::Details, self.details(kind));
        let options = keep(&mut wrong, Field::Options, self.options(kind, &known.options));
        let counting = keep(&mut wrong, Field::Counting, Counting::parse(&self.counting).ok_or(Problem::NoChoice));
        let ballots = keep(&mut wrong, Field::Ballots, self.ballots(kind, counting));
        let quorum = keep(&mut wrong, Field::Quorum, self.quorum(ballots));
        let some = options.as_ref().map_or(0, Vec::len);
        let most = keep(&mut wrong, Field::Most, number(&self.most, MOST_DOTS));
        let budget = keep(&mut wrong, Field::Budget, number(&self.budget, budget(some)));
        let closes_at = keep(&mut wrong, Field::Last, last_day(&self.last, now));
        let review_at = keep(&mut wrong, Field::Review, self.review(kind, closes_at));
        let clarify = keep(&mut wrong, Field::Clarify, self.step(kind, &self.clarify, (None, closes_at), now));
        let react_at = self.step(kind, &self.react, (clarify.flatten(), closes_at), now);
        let react = keep(&mut wrong, Field::React, react_at);
        let about = keep(&mut wrong, Field::About, self.about(known));
        let whole = || {
            let (about, meeting) = about?;
            Some(Asked {
                about,
                meeting,
                clarify_until: clarify?,
                react_until: react?,
                question: question?,
                details: details?,
                kind: kind?,
                counting: counting?,
                ballots: ballots?,
                budget: budget?,
                most: most?,
                quorum: quorum?,
                closes_at: closes_at?,
                review_at: review_at?,
                options: options?,
            })
        };
        whole().ok_or(wrong)
    }

    /// A proposal has its words; another vote may do without.
    fn details(&self, kind: Option<Kind>) -> Result<String, Problem> {
        let read = if kind == Some(Kind::Consent) { text::paragraphs } else { text::optional_paragraphs };
        read(&self.details, LONGEST_DETAILS).map_err(Problem::Text)
    }

    fn options(&self, kind: Option<Kind>, known: &[(String, String)]) -> Result<Vec<(String, String)>, Problem> {
        if !kind.is_some_and(Kind::has_options) {
            return Ok(Vec::new());
        }
        let lines = text::lines(&self.options);
        let lines = lines.lines().map(str::trim).filter(|line| !line.is_empty());
        let read: Result<Vec<String>, TextProblem> = lines.map(|line| text::line(line, LONGEST_OPTION)).collect();
        let mut read = read.map_err(Problem::Text)?;
        let mut seen = std::collections::HashSet::new();
        read.retain(|line| seen.insert(line.clone()));
        if !(2..=MOST_OPTIONS).contains(&read.len()) {
            return Err(Problem::Options);
        }
        let about = |text: &str| known.iter().find(|(known, _)| known == text).map(|(_, about)| about.clone());
        Ok(read.into_iter().map(|text| (text.clone(), about(&text).unwrap_or_default())).collect())
    }

    /// A consent has names, and so has what is counted round after round.
    fn ballots(&self, kind: Option<Kind>, counting: Option<Counting>) -> Result<Ballots, Problem> {
        let ballots = Ballots::parse(&self.ballots).ok_or(Problem::NoChoice)?;
        let is_run_off = kind == Some(Kind::Ranked) && counting == Some(Counting::RunOff);
        let needs_names = kind == Some(Kind::Consent) || is_run_off;
        if ballots == Ballots::Secret && needs_names { Err(Problem::NeedsNames) } else { Ok(ballots) }
    }

    fn quorum(&self, ballots: Option<Ballots>) -> Result<i64, Problem> {
        let least = i64::try_from(LEAST).unwrap_or(1);
        match number(&self.quorum, 0)? {
            quorum if ballots == Some(Ballots::Secret) && quorum % least != 0 => Err(Problem::NoFives),
            quorum => Ok(quorum),
        }
    }

    /// When a step of a consent ends: after the one before it, before the whole.
    fn step(
        &self,
        kind: Option<Kind>,
        typed: &str,
        (after, before): (Option<i64>, Option<i64>),
        now: i64,
    ) -> Result<Option<i64>, Problem> {
        if kind != Some(Kind::Consent) || typed.trim().is_empty() {
            return Ok(None);
        }
        let end = last_day(typed, now)?;
        let is_in_order = after.is_none_or(|after| after < end) && before.is_none_or(|before| end < before);
        if is_in_order { Ok(Some(end)) } else { Err(Problem::NoOrder) }
    }

    /// What it is about, and the meeting of that.
    fn about(&self, known: &Known) -> Result<(String, Option<i64>), Problem> {
        match (self.about.as_str(), known.subjects.iter().find(|subject| subject.word == self.about)) {
            ("", _) => Ok((String::new(), None)),
            (_, Some(subject)) => Ok((subject.word.clone(), subject.meeting)),
            (_, None) => Err(Problem::NoChoice),
        }
    }

    fn review(&self, kind: Option<Kind>, closes_at: Option<i64>) -> Result<Option<i64>, Problem> {
        if kind != Some(Kind::Consent) {
            return Ok(None);
        }
        let day = dates::from_fields(&self.review, "12:00").ok_or(Problem::NoReview)?;
        if closes_at.is_some_and(|closes_at| day < closes_at) { Err(Problem::Past) } else { Ok(Some(day)) }
    }
}

/// A whole number of people or dots; what is usual when nothing was typed.
fn number(typed: &str, usual: usize) -> Result<i64, Problem> {
    match typed.trim() {
        "" => Ok(i64::try_from(usual).unwrap_or_default()),
        typed if typed.len() <= 3 && typed.bytes().all(|each| each.is_ascii_digit()) => {
            typed.parse().map_err(|_| Problem::NoNumber)
        }
        _ => Err(Problem::NoNumber),
    }
}

/// The end of the day that was typed.
pub(crate) fn last_day(typed: &str, now: i64) -> Result<i64, Problem> {
    let end = dates::from_fields(typed, "23:59").ok_or(Problem::NoDay)? + platform::MINUTE;
    match end {
        end if end <= now => Err(Problem::Past),
        end if is_too_far(end, now) => Err(Problem::TooFar),
        end => Ok(end),
    }
}

/// Whether a vote that was opened now would stay open for too long.
pub(crate) fn is_too_far(end: i64, now: i64) -> bool {
    end > now + (MOST_DAYS + 1) * DAY
}

#[cfg(test)]
mod tests {
    use super::*;

    fn now() -> i64 {
        dates::from_fields("2027-03-01", "10:00").expect("a moment that exists")
    }

    fn draft() -> Draft {
        Draft { question: "Quel thème?".into(), options: "A\nB\nA\n".into(), ..Draft::new(now(), "", None) }
    }

    fn wrong(draft: &Draft) -> Vec<Field> {
        draft.check(&Known::default(), now()).expect_err("it is refused").into_iter().map(|(field, _)| field).collect()
    }

    #[test]
    fn options_are_kept_once_with_what_each_is_about() {
        let known = Known { options: vec![("B".into(), "theme:2".into())], ..Known::default() };
        let asked = draft().check(&known, now()).expect("a vote");
        assert_eq!(asked.options, [("A".into(), String::new()), ("B".into(), "theme:2".into())]);
        assert_eq!((asked.budget, asked.most), (1, 3));
    }

    #[test]
    fn two_hundred_options_are_refused_beside_their_field() {
        let many: String = (0..200).map(|each| format!("Choix {each}\n")).collect();
        assert_eq!(wrong(&Draft { options: many, ..draft() }), [Field::Options]);
        assert_eq!(wrong(&Draft { options: "Un".into(), ..draft() }), [Field::Options]);
    }

    #[test]
    fn what_is_secret_has_a_quorum_by_fives_and_is_no_consent() {
        let secret = Draft { ballots: "secret".into(), quorum: "7".into(), ..draft() };
        assert_eq!(wrong(&secret), [Field::Quorum]);
        assert!(Draft { quorum: "10".into(), ..secret.clone() }.check(&Known::default(), now()).is_ok());
        let rounds = Draft { kind: "ranked".into(), counting: "runoff".into(), quorum: "5".into(), ..secret.clone() };
        assert_eq!(wrong(&rounds), [Field::Ballots]);
        let consent = Draft { kind: "consent".into(), quorum: String::new(), ..secret };
        assert_eq!(wrong(&consent), [Field::Details, Field::Ballots, Field::Review]);
    }

    #[test]
    fn a_consent_is_looked_at_again_after_its_last_day() {
        let consent = Draft { kind: "consent".into(), details: "On se voit le jeudi.".into(), ..draft() };
        assert_eq!(wrong(&Draft { review: "2027-03-02".into(), ..consent.clone() }), [Field::Review]);
        assert!(Draft { review: "2027-09-01".into(), ..consent }.check(&Known::default(), now()).is_ok());
    }

    #[test]
    fn the_steps_of_a_consent_end_one_after_the_other_and_before_the_whole() {
        let consent = Draft {
            kind: "consent".into(),
            details: "On se voit le jeudi.".into(),
            review: "2027-09-01".into(),
            last: "2027-03-12".into(),
            clarify: "2027-03-04".into(),
            react: "2027-03-08".into(),
            ..draft()
        };
        let asked = consent.check(&Known::default(), now()).expect("a consent");
        assert!(asked.clarify_until < asked.react_until && asked.react_until < Some(asked.closes_at));
        assert_eq!(wrong(&Draft { react: "2027-03-03".into(), ..consent.clone() }), [Field::React]);
        assert_eq!(wrong(&Draft { react: "2027-03-12".into(), ..consent.clone() }), [Field::React]);
        assert_eq!(wrong(&Draft { clarify: "2027-02-28".into(), ..consent.clone() }), [Field::Clarify]);
        let other = Draft { kind: "one".into(), ..consent }.check(&Known::default(), now()).expect("a vote");
        assert_eq!((other.clarify_until, other.react_until), (None, None), "another kind has no steps");
    }

    #[test]
    fn a_vote_is_about_what_was_offered_or_nothing() {
        let about = |word: &str| Draft { about: word.into(), ..draft() };
        let subject = Subject { word: "bloc:7:12".into(), name: "Bloc".into(), path: "/".into(), meeting: Some(7) };
        let known = Known { subjects: vec![subject], ..Known::default() };
        let asked = about("bloc:7:12").check(&known, now()).expect("a vote");
        assert_eq!((asked.about.as_str(), asked.meeting), ("bloc:7:12", Some(7)));
        let refused = about("salon:3").check(&known, now()).expect_err("it is not offered");
        assert_eq!(refused, [(Field::About, Problem::NoChoice)]);
    }
}

//! What somebody typed of a survey that is prepared, kept as they typed it.

use forms::{Key, fields, keep, refusals};
use platform::DAY;
use platform::text::{self, TextProblem};
use ui::{Lang, dates};

use crate::item::{Item, Ready};
use crate::model::{Audience, LONGEST_TITLE, MOST_DAYS, Mode, Promise, Survey};

fields! {
    /// Its title.
    Title title = "titre" => "survey-title",
    /// To whom it is put.
    Audience audience = "public" => "survey-audience",
    /// What is promised to who answers.
    Promise promise = "promesse" => "survey-promise",
    /// How it is answered and shown.
    Mode mode = "mode" => "survey-mode",
    /// The survey that it follows.
    Follows follows = "suit" => "survey-follows",
    /// The last day on which it is answered.
    Last last = "fin" => "survey-last",
    /// The ready questions.
    Ready ready: Vec<String> = "pretes" => "survey-ready",
    /// The revision that was seen.
    Revision revision = "revision",
    /// What makes a second sending the same survey.
    Key key = "cle",
}

refusals! {
    /// What is wrong with a field.
    Problem {
        /// The text does not fit.
        Text(problem: TextProblem) => problem,
        /// It is none of the choices.
        NoChoice => "survey-no-choice",
        /// Families answer once, as a group.
        NotForFamilies => "survey-not-for-families",
        /// Who signs is a member, who answers once.
        NotSigned => "survey-not-signed",
        /// It is put to others.
        OtherAudience => "survey-other-audience",
        /// It is no day.
        NoDay => "survey-no-day",
        /// The day is over.
        Past => "survey-day-past",
        /// The day is too far.
        TooFar => "survey-day-too-far" (most = MOST_DAYS),
    }
}

/// The form as it was tried.
pub(crate) type Tried = forms::Tried<Draft, Vec<(Field, Problem)>>;

/// A survey, checked.
#[derive(Clone, Debug)]
pub(crate) struct Asked {
    pub(crate) title: String,
    pub(crate) mode: Mode,
    pub(crate) audience: Audience,
    pub(crate) promise: Promise,
    pub(crate) follows: Option<i64>,
    pub(crate) closes_at: i64,
    pub(crate) ready: Vec<Ready>,
}

impl Draft {
    /// An empty form, for a survey of three weeks.
    pub(crate) fn new(now: i64) -> Draft {
        Draft {
            mode: Mode::Group.code().to_owned(),
            audience: Audience::Members.code().to_owned(),
            promise: Promise::Anonymous.code().to_owned(),
            last: dates::for_date_field(now + 21 * DAY),
            key: Key::fresh().into_string(),
            ..Draft::default()
        }
    }

    /// The form of a survey as it stands.
    pub(crate) fn of(survey: &Survey, items: &[Item]) -> Draft {
        let ready = items.iter().filter_map(|item| item.words.ready).map(|ready| ready.code().to_owned());
        Draft {
            title: survey.title.clone(),
            mode: survey.mode.code().to_owned(),
            audience: survey.audience.code().to_owned(),
            promise: survey.promise.code().to_owned(),
            follows: survey.follows.map(|id| id.to_string()).unwrap_or_default(),
            last: dates::for_date_field(survey.closes_at - 1),
            ready: ready.collect(),
            revision: survey.revision.to_string(),
            key: Key::fresh().into_string(),
        }
    }

    /// What it asks, or all that is wrong with it; `may_follow` are the surveys that it can follow. The end that
    /// `stands` may be as far as the program of the season put it: the survey is opened nearer to it.
    pub(crate) fn check(
        &self,
        may_follow: &[Survey],
        stands: Option<i64>,
        now: i64,
    ) -> Result<Asked, Vec<(Field, Problem)>> {
        let mut wrong = Vec::new();
        let title = keep(&mut wrong, Field::Title, text::line(&self.title, LONGEST_TITLE).map_err(Problem::Text));
        let audience = keep(&mut wrong, Field::Audience, self.audience());
        let mode = keep(&mut wrong, Field::Mode, self.mode(audience));
        let promise = keep(&mut wrong, Field::Promise, self.promise(audience, mode));
        let follows = keep(&mut wrong, Field::Follows, self.follows(may_follow, audience));
        let closes_at = keep(&mut wrong, Field::Last, end_of(&self.last, stands, now));
        let ready = keep(&mut wrong, Field::Ready, self.ready(audience));
        let whole = || {
            let (audience, closes_at) = (audience?, closes_at?);
            Some(Asked {
                title: title?,
                mode: mode?,
                audience,
                promise: promise?,
                follows: follows?,
                closes_at,
                ready: ready?,
            })
        };
        whole().ok_or(wrong)
    }

    /// Where nobody is said, the members.
    fn audience(&self) -> Result<Audience, Problem> {
        let said = if self.audience.is_empty() { Audience::Members.code() } else { &self.audience };
        Audience::parse(said).ok_or(Problem::NoChoice)
    }

    /// Where nothing is said, nobody knows who said what.
    fn promise(&self, audience: Option<Audience>, mode: Option<Mode>) -> Result<Promise, Problem> {
        let said = if self.promise.is_empty() { Promise::Anonymous.code() } else { &self.promise };
        let promise = Promise::parse(said).ok_or(Problem::NoChoice)?;
        let is_kept = audience.zip(mode).is_none_or(|(audience, mode)| Survey::can_be_kept(promise, audience, mode));
        if is_kept { Ok(promise) } else { Err(Problem::NotSigned) }
    }

    /// Families answer once, without a code and without looking back: easy words, one page.
    fn mode(&self, audience: Option<Audience>) -> Result<Mode, Problem> {
        let mode = Mode::parse(&self.mode).ok_or(Problem::NoChoice)?;
        if audience == Some(Audience::Families) && mode != Mode::Group {
            Err(Problem::NotForFamilies)
        } else {
            Ok(mode)
        }
    }

    fn follows(&self, may_follow: &[Survey], audience: Option<Audience>) -> Result<Option<i64>, Problem> {
        if self.follows.is_empty() {
            return Ok(None);
        }
        let known = may_follow.iter().find(|each| each.id.to_string() == self.follows).ok_or(Problem::NoChoice)?;
        if audience.is_some_and(|audience| audience != known.audience) {
            Err(Problem::OtherAudience)
        } else {
            Ok(Some(known.id))
        }
    }

    fn ready(&self, audience: Option<Audience>) -> Result<Vec<Ready>, Problem> {
        let ticked: Option<Vec<Ready>> = self.ready.iter().map(|word| Ready::parse(word)).collect();
        let ticked = ticked.ok_or(Problem::NoChoice)?;
        if audience.is_some_and(|audience| ticked.iter().any(|each| each.audience() != audience)) {
            return Err(Problem::OtherAudience);
        }
        Ok(Ready::ALL.iter().filter(|each| self.ready.iter().any(|word| word == each.code())).copied().collect())
    }
}

/// The end of the day that was typed.
fn end_of(typed: &str, stands: Option<i64>, now: i64) -> Result<i64, Problem> {
    let last = dates::from_fields(typed, "23:59").ok_or(Problem::NoDay)?;
    let end = last + platform::MINUTE;
    match end {
        end if end <= now => Err(Problem::Past),
        end if is_too_far(end, now) && stands != Some(end) => Err(Problem::TooFar),
        end => Ok(end),
    }
}

/// Whether a survey that was opened now would stay open for too long.
pub(crate) fn is_too_far(end: i64, now: i64) -> bool {
    end > now + (MOST_DAYS + 1) * DAY
}

/// « jeudi 18 mars 2027 »: the last day on which it is answered.
pub(crate) fn last_day(lang: Lang, survey: &Survey) -> String {
    dates::long(lang, survey.closes_at - 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn now() -> i64 {
        dates::from_fields("2027-03-01", "10:00").expect("a moment that exists")
    }

    #[test]
    fn a_survey_ends_with_a_day_to_come_that_is_not_too_far() {
        assert!(end_of("2027-03-01", None, now()).is_ok(), "today is not over");
        assert!(matches!(end_of("2027-02-28", None, now()), Err(Problem::Past)));
        assert!(matches!(end_of("2027-09-01", None, now()), Err(Problem::TooFar)));
        let stands = end_of("2027-09-01", None, now() + 150 * DAY).ok();
        assert_eq!(end_of("2027-09-01", stands, now()).ok(), stands, "the program put it there");
        for typed in ["", "demain", "2027-02-30", "99999-01-01"] {
            assert!(matches!(end_of(typed, None, now()), Err(Problem::NoDay)), "{typed}");
        }
    }

    #[test]
    fn families_answer_once_what_is_put_to_them() {
        let draft = |mode: Mode, ready: &str| Draft {
            title: "Des familles".into(),
            audience: Audience::Families.code().into(),
            mode: mode.code().into(),
            ready: vec![ready.into()],
            ..Draft::new(now())
        };
        assert!(draft(Mode::Group, "f1").check(&[], None, now()).is_ok());
        let wrong = draft(Mode::Path, "c1").check(&[], None, now()).expect_err("neither is for them");
        let wrong: Vec<Field> = wrong.into_iter().map(|(field, _)| field).collect();
        assert_eq!(wrong, [Field::Mode, Field::Ready]);
    }

    #[test]
    fn all_that_is_wrong_is_told_at_once() {
        let draft = Draft {
            mode: "chemin".into(),
            audience: "voisins".into(),
            follows: "7".into(),
            ready: vec!["z9".into()],
            ..Draft::default()
        };
        let wrong = draft.check(&[], None, now()).expect_err("nothing is right");
        let fields: Vec<Field> = wrong.iter().map(|(field, _)| *field).collect();
        assert_eq!(fields, [Field::Title, Field::Audience, Field::Mode, Field::Follows, Field::Last, Field::Ready]);
    }
}

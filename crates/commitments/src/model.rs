//! A commitment as a value: what somebody said they would try before the next meeting, and what happened. The four outcomes
//! are worth the same: nothing is counted and nobody is compared.

use forms::coded;
use platform::text::{self, TextProblem};
use ui::Lang;

/// The most characters of what happened.
pub(super) const LONGEST_STORY: usize = 2_000;

coded! {
    /// What happened to a commitment.
    Outcome {
        /// They tried.
        Tried = "tried" => "commitment-tried",
        /// They tried otherwise.
        Adapted = "adapted" => "commitment-adapted",
        /// Not yet.
        NotYet = "not_yet" => "commitment-not-yet",
        /// They let it go.
        LetGo = "let_go" => "commitment-let-go",
    }
}

impl Outcome {
    /// What its owner says: « J’ai essayé ».
    pub fn deed(self, lang: Lang) -> String {
        match self {
            Outcome::Tried => t!(lang, "commitment-deed-tried"),
            Outcome::Adapted => t!(lang, "commitment-deed-adapted"),
            Outcome::NotYet => t!(lang, "commitment-deed-not-yet"),
            Outcome::LetGo => t!(lang, "commitment-deed-let-go"),
        }
    }

    /// What who hears it presses: « Essayé ».
    pub(super) fn heard(self, lang: Lang) -> String {
        match self {
            Outcome::Tried => t!(lang, "commitment-heard-tried"),
            Outcome::Adapted => t!(lang, "commitment-heard-adapted"),
            Outcome::NotYet => t!(lang, "commitment-heard-not-yet"),
            Outcome::LetGo => t!(lang, "commitment-heard-let-go"),
        }
    }
}

/// What somebody said they would try.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Commitment {
    /// Its number.
    pub id: i64,
    /// The community that heard it.
    pub community_id: i64,
    /// The meeting where it was said.
    pub meeting_id: i64,
    /// The meeting where it is asked about; none while there is no next one.
    pub due_meeting_id: Option<i64>,
    /// Who said it.
    pub owner_id: i64,
    /// Who wrote it down: the owner, or who facilitates; nobody any more when they deleted their account.
    #[sqlx(rename = "by_id")]
    pub by: Option<i64>,
    /// What they said.
    pub text: String,
    /// When.
    pub made_at: i64,
    /// What happened; none until it is told.
    pub outcome: Option<Outcome>,
    /// What happened, in a sentence; may be empty.
    pub story: String,
    /// Who wrote down what happened.
    pub told_by: Option<i64>,
    /// The start of the due meeting when the nudge left.
    pub nudged_for: Option<i64>,
    /// The commitment that was not done yet, and goes on in this one.
    pub carried_from: Option<i64>,
    /// The one in which this one goes on.
    pub carried_to: Option<i64>,
}

impl Commitment {
    /// Whether its owner told what happened themselves: then nobody else writes it.
    pub(crate) fn is_told_by_owner(&self) -> bool {
        self.outcome.is_some() && self.told_by == Some(self.owner_id)
    }

    /// Where it stands in a list.
    pub(crate) fn anchor(&self) -> String {
        format!("engagement-{}", self.id)
    }
}

/// What happened, as somebody tells it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// What.
    pub outcome: Outcome,
    /// In a sentence; may be empty.
    pub story: String,
}

impl Told {
    /// Reads what was pressed and typed. The first problem is the outcome's, the second the sentence's.
    pub fn parse(outcome: &str, story: &str) -> Result<Told, (Option<TextProblem>, Option<TextProblem>)> {
        match (Outcome::parse(outcome), text::optional_paragraphs(story, LONGEST_STORY)) {
            (Some(outcome), Ok(story)) => Ok(Told { outcome, story: story.trim().to_owned() }),
            (known, typed) => Err((known.is_none().then_some(TextProblem::Unknown), typed.err())),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_happened_is_one_of_four_words_and_maybe_a_sentence() {
        assert!(Outcome::ALL.iter().all(|each| Outcome::parse(each.code()) == Some(*each)));
        let told = Told::parse("not_yet", " Le temps a manqué 🙂\r\n").expect("it can be said");
        assert_eq!(told, Told { outcome: Outcome::NotYet, story: "Le temps a manqué 🙂".into() });
        assert_eq!(Told::parse("failed", "a\0"), Err((Some(TextProblem::Unknown), Some(TextProblem::Hidden))));
    }
}

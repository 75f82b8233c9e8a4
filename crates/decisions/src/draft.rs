//! A decision as somebody types it: every field is text until it is checked, so that what is wrong is shown again as it was.

use forms::{Key, Wording, fields};
use platform::text::TextProblem;

use super::New;
use super::model::{Decision, Reopener, Taken};

/// What the field of the meeting sends for a decision taken outside of any.
pub(super) const OUTSIDE: &str = "hors";

fields! {
    /// What was decided.
    Text text = "decision",
    /// How.
    Taken taken = "maniere",
    /// Who may open it again.
    ReopenedBy reopened_by = "reouverture",
    /// The meeting where it was taken.
    Meeting meeting = "rencontre",
    /// The revision that was seen, of a correction.
    Revision revision = "revision",
    /// The key of the sending.
    Key key = "cle",
}

impl Draft {
    /// An empty one, taken at this meeting by consent.
    pub(super) fn empty(meeting: &str) -> Draft {
        Draft {
            text: String::new(),
            taken: Taken::Consent.code().to_owned(),
            reopened_by: Reopener::Group.code().to_owned(),
            meeting: meeting.to_owned(),
            revision: String::new(),
            key: Key::fresh().into_string(),
        }
    }

    /// A decision as it stands, to correct it or to write the one that replaces it.
    pub(super) fn of(decision: &Decision) -> Draft {
        Draft {
            text: decision.text.clone(),
            taken: decision.taken.code().to_owned(),
            reopened_by: decision.reopened_by.code().to_owned(),
            meeting: decision.meeting_id.map_or_else(|| OUTSIDE.to_owned(), |id| id.to_string()),
            revision: decision.revision.to_string(),
            key: Key::fresh().into_string(),
        }
    }

    /// What is typed, or all that is wrong with it.
    pub fn check(&self) -> Result<New, Vec<(Field, TextProblem)>> {
        let (text, taken, reopened_by) =
            (Wording::parse(&self.text), Taken::parse(&self.taken), Reopener::parse(&self.reopened_by));
        match (text, taken, reopened_by) {
            (Ok(text), Some(taken), Some(reopened_by)) => {
                Ok(New { block: None, is_confidential: false, text, taken, reopened_by, key: self.key.clone() })
            }
            (text, taken, reopened_by) => {
                let unknown = |field, there: bool| (!there).then_some((field, TextProblem::Unknown));
                let wrong = [
                    text.err().map(|problem| (Field::Text, problem)),
                    unknown(Field::Taken, taken.is_some()),
                    unknown(Field::ReopenedBy, reopened_by.is_some()),
                ];
                Err(wrong.into_iter().flatten().collect())
            }
        }
    }

    /// The meeting that was chosen; none is outside of any, a number that no meeting has what is neither.
    pub(super) fn place(&self) -> Option<i64> {
        match self.meeting.trim() {
            OUTSIDE => None,
            number => Some(number.parse().unwrap_or(0)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_problem_stands_beside_its_field() {
        let good = Draft { text: "Le jeudi".into(), ..Draft::empty("7") };
        assert_eq!(good.check().map(|new| (new.taken, new.reopened_by)), Ok((Taken::Consent, Reopener::Group)));
        assert_eq!(good.place(), Some(7));
        let wrong = Draft { text: " ".into(), taken: "par tirage".into(), reopened_by: String::new(), ..good };
        let wrong = wrong.check().expect_err("everything is wrong");
        assert_eq!(
            wrong,
            [
                (Field::Text, TextProblem::Empty),
                (Field::Taken, TextProblem::Unknown),
                (Field::ReopenedBy, TextProblem::Unknown)
            ]
        );
        assert_eq!(Draft::empty(OUTSIDE).place(), None);
        assert_eq!(Draft::empty("partout").place(), Some(0), "which is no meeting");
    }
}

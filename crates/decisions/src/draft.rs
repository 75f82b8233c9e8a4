//! A decision as somebody types it: every field is text until it is checked, so that what is wrong is shown again as it was.

use forms::{Key, Wording, fields, keep};
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
        let (taken, reopened_by) = (Taken::Consent.code().to_owned(), Reopener::Group.code().to_owned());
        let (meeting, key) = (meeting.to_owned(), Key::fresh().into_string());
        Draft { taken, reopened_by, meeting, key, ..Draft::default() }
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
        let mut wrong = Vec::new();
        let text = keep(&mut wrong, Field::Text, Wording::parse(&self.text));
        let taken = keep(&mut wrong, Field::Taken, Taken::parse(&self.taken).ok_or(TextProblem::Unknown));
        let reopened_by = Reopener::parse(&self.reopened_by).ok_or(TextProblem::Unknown);
        match (text, taken, keep(&mut wrong, Field::ReopenedBy, reopened_by)) {
            (Some(text), Some(taken), Some(reopened_by)) => {
                Ok(New { taken, reopened_by, ..New::caught(text, &self.key) })
            }
            _ => Err(wrong),
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

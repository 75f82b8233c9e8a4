//! What a message says: Markdown as it was typed, that has something to read and a length that fits a room. A [`Body`]
//! cannot be made any other way than by [`Body::parse`].

use platform::text::{TextProblem, paragraphs};
use ui::Lang;

/// The most characters of a message.
pub const MOST_CHARACTERS: usize = 8_000;
/// The most lines of a message: about ten screens of a phone.
pub const MOST_LINES: usize = 300;

/// How often one person may name everybody of a room in a day.
pub(crate) const MOST_FOR_EVERYONE: i64 = 2;

/// The words of a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Body(String);

/// Why words were refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BodyProblem {
    /// As any text may be.
    Text(TextProblem),
    /// So many lines that nobody could read around them.
    TooManyLines,
    /// The room was archived while they were typed.
    Archived,
    /// The room is one of announcements, where the team begins to speak.
    OnlyTheTeam,
    /// They name everybody of the room, so many people besides their author, which is asked first.
    AsksEveryone(usize),
    /// They name everybody of the room, once too often today.
    EveryoneTooOften,
}

impl Body {
    /// The words, unless there is a reason to give them back.
    pub fn parse(typed: &str) -> Result<Body, BodyProblem> {
        let text = paragraphs(typed, MOST_CHARACTERS).map_err(BodyProblem::Text)?;
        if text.lines().count() > MOST_LINES {
            return Err(BodyProblem::TooManyLines);
        }
        Ok(Body(text))
    }

    /// The same, where files say something too: then there may be no words.
    pub fn parse_beside(typed: &str, files: usize) -> Result<Body, BodyProblem> {
        match Body::parse(typed) {
            Err(BodyProblem::Text(TextProblem::Empty)) if files > 0 => Ok(Body(String::new())),
            otherwise => otherwise,
        }
    }

    /// The words.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    pub(crate) fn into_string(self) -> String {
        self.0
    }
}

impl BodyProblem {
    /// The sentence that stands beside the field.
    pub fn sentence(self, lang: Lang) -> String {
        match self {
            BodyProblem::Text(TextProblem::Empty) => t!(lang, "body-empty"),
            BodyProblem::Text(problem) => forms::text_problem(lang, problem),
            BodyProblem::Archived => t!(lang, "archived-no-words"),
            BodyProblem::OnlyTheTeam => t!(lang, "announces-only-team"),
            BodyProblem::AsksEveryone(people) => t!(lang, "everyone-asks", count = people),
            BodyProblem::EveryoneTooOften => t!(lang, "everyone-too-often", most = MOST_FOR_EVERYONE),
            BodyProblem::TooManyLines => t!(lang, "body-too-many-lines", most = MOST_LINES),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refusal(typed: &str) -> Option<BodyProblem> {
        Body::parse(typed).err()
    }

    #[test]
    fn words_are_kept_as_they_were_typed() {
        let body = Body::parse("\r\nBonjour 👩‍👧‍👦\r\n\r\n- *un*\r\n- ‏شكرا\r\n\r\n").expect("a message");
        assert_eq!(body.as_str(), "Bonjour 👩‍👧‍👦\n\n- *un*\n- ‏شكرا");
    }

    #[test]
    fn nothing_to_read_is_given_back() {
        for nothing in ["", " \n\t\n", "\u{200b}\u{200d}", "\u{3164}", "\u{a0}\u{2003}"] {
            assert_eq!(refusal(nothing), Some(BodyProblem::Text(TextProblem::Empty)), "{nothing:?}");
        }
        assert_eq!(refusal("👍"), None);
    }

    #[test]
    fn what_cannot_be_shown_is_given_back_and_what_lies_is_left_out() {
        let body = Body::parse("gpj.\u{202e}exe de \u{2068}Zoe\u{308}\u{2069}").expect("a message");
        assert_eq!(body.as_str(), "gpj.exe de Zoë");
        for hidden in ["a\0b", "a\u{7}", "a\u{1b}[2J"] {
            assert_eq!(refusal(hidden), Some(BodyProblem::Text(TextProblem::Hidden)), "{hidden:?}");
        }
    }

    #[test]
    fn length_is_counted_in_characters_and_in_lines() {
        assert_eq!(refusal(&"é".repeat(MOST_CHARACTERS)), None);
        let long = TextProblem::TooLong { most: MOST_CHARACTERS };
        assert_eq!(refusal(&"é".repeat(MOST_CHARACTERS + 1)), Some(BodyProblem::Text(long)));
        assert_eq!(refusal(&"a\n".repeat(MOST_LINES)), None);
        assert_eq!(refusal(&"a\n".repeat(MOST_LINES + 1)), Some(BodyProblem::TooManyLines));
    }
}

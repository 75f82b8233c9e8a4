//! Text that people typed: trimmed, of a known length, without the characters that do not show (`writing::shown`). Every form
//! and API field passes here before a slice sees it.

use std::borrow::Cow;

/// Why a text was refused. The sentence that people read is `forms::text_problem`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TextProblem {
    /// Nothing was typed.
    Empty,
    /// More than this many characters were typed.
    TooLong {
        /// The most that the field takes, in characters.
        most: usize,
    },
    /// A control character, NUL among them, or a line break where there is one line.
    Hidden,
    /// Not one of the values that the field takes.
    Unknown,
}

/// One line: no line break; empty is refused. `most` counts characters.
pub fn line(typed: &str, most: usize) -> Result<String, TextProblem> {
    let text = optional_line(typed, most)?;
    if shows_nothing(&text) { Err(TextProblem::Empty) } else { Ok(text) }
}

/// One line that may be empty. A tab or a page break is a space. `most` counts characters.
pub fn optional_line(typed: &str, most: usize) -> Result<String, TextProblem> {
    let text = shown(typed).replace(|each: char| each == '\t' || breaks(each), " ");
    let text = text.trim();
    if text.chars().any(char::is_control) {
        return Err(TextProblem::Hidden);
    }
    within(text, most)
}

/// Several lines: breaks become `\n`; empty is refused. `most` counts characters.
pub fn paragraphs(typed: &str, most: usize) -> Result<String, TextProblem> {
    let text = optional_paragraphs(typed, most)?;
    if shows_nothing(&text) { Err(TextProblem::Empty) } else { Ok(text) }
}

/// Several lines that may be empty; a page break ends a line. `most` counts characters.
pub fn optional_paragraphs(typed: &str, most: usize) -> Result<String, TextProblem> {
    let text = lines(typed);
    let text = text.trim_end().trim_start_matches('\n');
    if text.chars().any(|each| each.is_control() && each != '\n' && each != '\t') {
        return Err(TextProblem::Hidden);
    }
    within(text, most)
}

/// What was typed as it shows, its lines broken by `\n` alone. Controls other than breaks stay for who reads it further.
pub fn lines(typed: &str) -> String {
    shown(typed).replace("\r\n", "\n").replace(|each: char| each == '\r' || breaks(each), "\n")
}

/// What was typed without the characters that nobody sees, in one way of writing (NFC); breaks and controls as they are.
pub fn shown(typed: &str) -> Cow<'_, str> {
    writing::shown(typed)
}

/// What ends a line or a page somewhere else than in a browser (UAX #14).
fn breaks(each: char) -> bool {
    matches!(each, '\u{B}' | '\u{C}' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

fn within(text: &str, most: usize) -> Result<String, TextProblem> {
    if text.chars().count() > most { Err(TextProblem::TooLong { most }) } else { Ok(text.to_owned()) }
}

/// Nothing but spaces, blanks and marks that turn the direction of reading: a name made of them reads as no name.
fn shows_nothing(text: &str) -> bool {
    text.chars().all(|each| each.is_whitespace() || matches!(each, '\u{200E}' | '\u{200F}' | '\u{61C}' | '\u{2800}'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_trimmed_counted_and_shows_all_it_says() {
        assert_eq!(line("  Amina  ", 10), Ok("Amina".into()));
        assert_eq!(line("   ", 10), Err(TextProblem::Empty));
        assert_eq!(line("\u{200F}\u{200B}", 10), Err(TextProblem::Empty));
        assert_eq!(line("عائشة\u{200F}", 10), Ok("عائشة\u{200F}".into()));
        assert_eq!(line("élève", 5), Ok("élève".into()));
        assert_eq!(line("élèves", 5), Err(TextProblem::TooLong { most: 5 }));
        assert_eq!(line("a\0b", 5), Err(TextProblem::Hidden));
        assert_eq!(line("a\nb", 5), Err(TextProblem::Hidden));
        assert_eq!(line("a\u{7}b", 5), Err(TextProblem::Hidden));
        assert_eq!(line("👩‍👧", 5), Ok("👩‍👧".into()));
    }

    #[test]
    fn what_pasting_brings_along_is_left_out_or_a_space() {
        assert_eq!(line("\u{202A}514 555-0199\u{202C}", 20), Ok("514 555-0199".into()));
        assert_eq!(line("\u{2068}Amina\u{2069}", 5), Ok("Amina".into()));
        assert_eq!(line("\u{FEFF}Le\tdeuil\u{C}en\u{2028}mars\u{B}", 20), Ok("Le deuil en mars".into()));
        assert_eq!(line("a\u{202E}b", 2), Ok("ab".into()));
        assert_eq!(line("e\u{301}le\u{300}ve", 5), Ok("élève".into()), "what does not show is not counted");
        assert_eq!(line("\u{3164}\u{2800}", 5), Err(TextProblem::Empty));
        assert_eq!(
            paragraphs("\u{FEFF}un\u{C}deux\u{2029}trois\t\u{85}quatre", 50),
            Ok("un\ndeux\ntrois\t\nquatre".into())
        );
        assert_eq!(paragraphs("\u{2066}\u{2069}\u{200B}", 50), Err(TextProblem::Empty));
    }

    #[test]
    fn paragraphs_keep_their_breaks_whatever_the_system() {
        assert_eq!(paragraphs("un\r\ndeux\rtrois\n", 50), Ok("un\ndeux\ntrois".into()));
        assert_eq!(paragraphs("\r\n \n", 50), Err(TextProblem::Empty));
        assert_eq!(paragraphs("a\0", 50), Err(TextProblem::Hidden));
    }
}

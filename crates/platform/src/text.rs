//! Text that people typed: trimmed, of a known length, free of the characters that lie about what is written. Every
//! form and API field passes here before a slice sees it.

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
    /// A control character, NUL among them, or a mark that turns the direction of what follows.
    Hidden,
    /// Not one of the values that the field takes.
    Unknown,
}

/// One line: no line break; empty is refused. `most` counts characters.
pub fn line(typed: &str, most: usize) -> Result<String, TextProblem> {
    let text = optional_line(typed, most)?;
    if shows_nothing(&text) { Err(TextProblem::Empty) } else { Ok(text) }
}

/// One line that may be empty. `most` counts characters.
pub fn optional_line(typed: &str, most: usize) -> Result<String, TextProblem> {
    let text = typed.trim();
    if text.chars().any(hides) {
        return Err(TextProblem::Hidden);
    }
    within(text, most)
}

/// Several lines: breaks become `\n`; empty is refused. `most` counts characters.
pub fn paragraphs(typed: &str, most: usize) -> Result<String, TextProblem> {
    let text = optional_paragraphs(typed, most)?;
    if shows_nothing(&text) { Err(TextProblem::Empty) } else { Ok(text) }
}

/// Several lines that may be empty. `most` counts characters.
pub fn optional_paragraphs(typed: &str, most: usize) -> Result<String, TextProblem> {
    let text = typed.replace("\r\n", "\n").replace('\r', "\n");
    let text = text.trim_end().trim_start_matches('\n');
    if text.chars().any(|each| hides(each) && each != '\n' && each != '\t') {
        return Err(TextProblem::Hidden);
    }
    within(text, most)
}

fn within(text: &str, most: usize) -> Result<String, TextProblem> {
    if text.chars().count() > most { Err(TextProblem::TooLong { most }) } else { Ok(text.to_owned()) }
}

/// Nothing but spaces, joiners and direction marks: allowed beside words, but a name made of them reads as no name.
fn shows_nothing(text: &str) -> bool {
    text.chars().all(|each| {
        each.is_whitespace()
            || matches!(each, '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{2060}' | '\u{3164}' | '\u{FE0F}')
    })
}

/// Controls, and the embeddings and overrides of Unicode UAX #9 that can make a name read as another. The plain
/// left-to-right and right-to-left marks stay: Arabic and Hebrew names need them. So does the joiner of emoji.
fn hides(each: char) -> bool {
    each.is_control()
        || matches!(each, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}' | '\u{FFF9}'..='\u{FFFB}')
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
        assert_eq!(line("a\u{202E}b", 5), Err(TextProblem::Hidden));
        assert_eq!(line("👩‍👧", 5), Ok("👩‍👧".into()));
    }

    #[test]
    fn paragraphs_keep_their_breaks_whatever_the_system() {
        assert_eq!(paragraphs("un\r\ndeux\rtrois\n", 50), Ok("un\ndeux\ntrois".into()));
        assert_eq!(paragraphs("\r\n \n", 50), Err(TextProblem::Empty));
        assert_eq!(paragraphs("a\0", 50), Err(TextProblem::Hidden));
    }
}

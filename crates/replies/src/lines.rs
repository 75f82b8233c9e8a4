//! A calendar file as lines (RFC 5545, 3.1): put together again where they were folded, each with the parts that it is inside of.
//! One pass over the bytes; what is larger, longer or deeper than any reply is refused before it costs anything.

use super::NotRead;

/// A reply has a few kilobytes; with a long description and a picture of who invites, some tens.
pub(super) const MOST_BYTES: usize = 256 * 1024;
pub(super) const MOST_LINES: usize = 4_000;
pub(super) const LONGEST_LINE: usize = 64 * 1024;
/// An alarm inside a meeting inside a calendar is three.
pub(super) const DEEPEST: usize = 8;
/// The standard knows a dozen for a person.
const MOST_PARAMETERS: usize = 50;

/// Shows each line to `take`, with the parts that it is inside of, outermost first. A line that begins a part is shown before the
/// part is entered.
pub(super) fn walk(bytes: &[u8], mut take: impl FnMut(&[String], &str) -> Result<(), NotRead>) -> Result<(), NotRead> {
    let (mut within, mut is_over) = (Vec::<String>::new(), false);
    for line in unfolded(bytes)? {
        let name = Line::name(&line);
        if is_over && name != "BEGIN" {
            // What a mailing list adds to all that passes through it.
            continue;
        }
        if is_over || (within.is_empty() && !opens_a_calendar(&name, &line)) {
            return Err(NotRead::NotACalendar);
        }
        take(&within, &line)?;
        match name.as_str() {
            "BEGIN" if within.len() == DEEPEST => return Err(NotRead::TooDeep),
            "BEGIN" => within.push(Line::value_of(&line).to_ascii_uppercase()),
            "END" if within.pop().is_none_or(|open| !open.eq_ignore_ascii_case(Line::value_of(&line))) => {
                return Err(NotRead::Unbalanced);
            }
            _ => {}
        }
        is_over = within.is_empty();
    }
    match (is_over, within.is_empty()) {
        (true, _) => Ok(()),
        (false, true) => Err(NotRead::NotACalendar),
        (false, false) => Err(NotRead::Unbalanced),
    }
}

fn opens_a_calendar(name: &str, line: &str) -> bool {
    name == "BEGIN" && Line::value_of(line).eq_ignore_ascii_case("VCALENDAR")
}

/// The lines, folded ones whole. Folds may cut a letter in two, so they are mended before the bytes are text; a byte that is no
/// text even then stands as a mark of what was lost, since it is never in what we look for.
fn unfolded(bytes: &[u8]) -> Result<Vec<String>, NotRead> {
    if bytes.len() > MOST_BYTES {
        return Err(NotRead::TooLarge);
    }
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    // Some programs end their files as they end their strings.
    let length = bytes.iter().rposition(|byte| *byte != 0).map_or(0, |last| last + 1);
    let bytes = &bytes[..length];
    let mut lines: Vec<Vec<u8>> = Vec::new();
    for line in bytes.split(|byte| *byte == b'\n') {
        // A mail server may have ended each line once more: CR CR LF.
        let length = line.iter().rposition(|byte| *byte != b'\r').map_or(0, |last| last + 1);
        let line = &line[..length];
        if line.iter().any(|byte| matches!(byte, 0 | b'\r')) {
            return Err(NotRead::NotText);
        }
        let folded = line.first().is_some_and(|first| matches!(first, b' ' | b'\t'));
        let many = lines.len();
        match lines.last_mut().filter(|_| folded) {
            Some(last) => last.extend_from_slice(&line[1..]),
            None if line.is_empty() => {}
            None if many == MOST_LINES => return Err(NotRead::TooManyLines),
            None => lines.push(line.to_vec()),
        }
        if lines.last().is_some_and(|last| last.len() > LONGEST_LINE) {
            return Err(NotRead::LineTooLong);
        }
    }
    Ok(lines.into_iter().map(|line| String::from_utf8_lossy(&line).into_owned()).collect())
}

/// A line that matters: its parameters and its value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Line {
    parameters: Vec<(String, String)>,
    pub(super) value: String,
}

impl Line {
    /// What a line is about, in capitals: what stands before its parameters and its value.
    pub(super) fn name(line: &str) -> String {
        line.split([':', ';']).next().unwrap_or_default().trim().to_ascii_uppercase()
    }

    /// The value of a line without parameters.
    pub(super) fn value_of(line: &str) -> &str {
        line.split_once(':').map_or("", |(_, value)| value.trim())
    }

    /// Reads a line. None when it has no value, a quote that does not end, a parameter twice, or too many of them.
    pub(super) fn read(line: &str) -> Option<Line> {
        let (head, value) = split_at(line, ':').map(|place| (&line[..place], &line[place + 1..]))?;
        let (mut parameters, mut rest) = (Vec::<(String, String)>::new(), after(head, ';'));
        while let Some(left) = rest {
            let end = split_at(left, ';').unwrap_or(left.len());
            let (name, value) = left[..end].split_once('=')?;
            let name = name.trim().to_ascii_uppercase();
            if parameters.len() == MOST_PARAMETERS || parameters.iter().any(|(each, _)| *each == name) {
                return None;
            }
            parameters.push((name, value.trim().trim_matches('"').to_owned()));
            rest = left.get(end + 1..);
        }
        Some(Line { parameters, value: value.to_owned() })
    }

    pub(super) fn parameter(&self, name: &str) -> Option<&str> {
        self.parameters.iter().find(|(each, _)| each == name).map(|(_, value)| value.as_str())
    }

    /// The value as text (RFC 5545, 3.3.11).
    pub(super) fn text(&self) -> String {
        let (mut text, mut letters) = (String::with_capacity(self.value.len()), self.value.chars());
        while let Some(letter) = letters.next() {
            match letter {
                '\\' => match letters.next() {
                    Some('n' | 'N') => text.push('\n'),
                    Some(escaped) => text.push(escaped),
                    None => {}
                },
                letter => text.push(letter),
            }
        }
        text
    }
}

/// Where this mark first stands outside of quotes.
fn split_at(text: &str, mark: char) -> Option<usize> {
    let mut is_quoted = false;
    for (place, letter) in text.char_indices() {
        match letter {
            '"' => is_quoted = !is_quoted,
            letter if letter == mark && !is_quoted => return Some(place),
            _ => {}
        }
    }
    None
}

fn after(text: &str, mark: char) -> Option<&str> {
    split_at(text, mark).map(|place| &text[place + 1..])
}

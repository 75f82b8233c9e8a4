//! A text made safe to parse. Nesting a thousand quotes or brackets says nothing to anyone, and costs time that
//! grows faster than the text.

use std::borrow::Cow;

/// The deepest quotes and lists that mean something.
const DEEPEST: usize = 12;
/// The most marks in a row, and on one line, that mean something.
const LONGEST_RUN: usize = 16;
const MOST_ON_A_LINE: usize = 400;
/// The longest text that is parsed; the rest is left out.
const LONGEST: usize = 200_000;
/// The marks that open or close something in Markdown.
const MARKS: [char; 8] = ['[', ']', '(', '*', '_', '~', '`', '!'];

/// The same text, unless it was built to be slow: then its excess is left out or taken literally.
pub(super) fn tamed(text: &str) -> Cow<'_, str> {
    let text = beginning(text);
    let simple = text.lines().all(|line| depth(line) <= DEEPEST && !is_twisted(line));
    if simple && !text.contains('\0') {
        return Cow::Borrowed(text);
    }
    let mut lines = String::with_capacity(text.len());
    for line in text.lines() {
        push_tamed(&mut lines, line);
        lines.push('\n');
    }
    Cow::Owned(lines)
}

fn beginning(text: &str) -> &str {
    let mut end = text.len().min(LONGEST);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    &text[..end]
}

fn is_mark_of_block(byte: u8) -> bool {
    matches!(byte, b'>' | b'-' | b'+' | b'*' | b'.' | b')' | b' ' | b'\t' | b'0'..=b'9')
}

/// How many quotes or list marks a line begins with, at most.
fn depth(line: &str) -> usize {
    let opening = line.bytes().take_while(|byte| is_mark_of_block(*byte));
    let marks = opening.filter(|byte| !matches!(byte, b' ' | b'\t' | b'0'..=b'9')).count();
    let indentation = line.bytes().take_while(|byte| matches!(byte, b' ' | b'\t')).count();
    // A line of dashes is a rule, not a list of lists.
    if is_rule(line) { indentation / 8 } else { marks.max(indentation / 8) }
}

fn is_rule(line: &str) -> bool {
    let bare = line.trim();
    ["-", "*", "_", "="].iter().any(|mark| bare.split(mark).all(|between| between.trim().is_empty()))
}

fn is_twisted(line: &str) -> bool {
    let mut run = 0;
    let mut all = 0;
    for letter in line.chars() {
        let mark = MARKS.contains(&letter);
        run = if mark { run + 1 } else { 0 };
        all += usize::from(mark);
        if (run > LONGEST_RUN && !is_rule(line)) || all > MOST_ON_A_LINE {
            return true;
        }
    }
    false
}

/// A twisted line loses its opening marks beyond the deepest, and its other marks are taken literally.
fn push_tamed(lines: &mut String, line: &str) {
    let literal = is_twisted(line) || depth(line) > DEEPEST;
    let line = if depth(line) > DEEPEST {
        line.trim_start_matches(|letter: char| letter.is_ascii() && is_mark_of_block(letter as u8))
    } else {
        line
    };
    for letter in line.chars().filter(|letter| *letter != '\0') {
        if literal && (MARKS.contains(&letter) || letter == '<') {
            lines.push('\\');
        }
        lines.push(letter);
    }
}

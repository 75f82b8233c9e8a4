//! Plain text: letters that can be shown, and no page.

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use super::{Kind, MARKDOWN, TEXT};
use crate::problem::FileProblem;

/// What begins something that a browser would run or draw.
const OF_PAGES: [&str; 7] = ["<!doctype", "<html", "<svg", "<script", "<?xml", "<body", "<iframe"];
/// The largest text, in bytes: a long book.
const LARGEST: u64 = 10_000_000;

pub(super) fn kind(path: &Path, head: &[u8], name: &str) -> io::Result<Result<&'static Kind, FileProblem>> {
    let beginning = String::from_utf8_lossy(head).to_lowercase();
    if OF_PAGES.iter().any(|mark| beginning.contains(mark)) {
        return Ok(Err(FileProblem::Page));
    }
    let mut text = Vec::new();
    File::open(path)?.take(LARGEST + 1).read_to_end(&mut text)?;
    let is_shown = |text: &str| !text.chars().any(|each| each.is_control() && !"\t\r\n\u{c}".contains(each));
    if text.len() as u64 > LARGEST || !std::str::from_utf8(&text).is_ok_and(is_shown) {
        return Ok(Err(FileProblem::Unknown));
    }
    let ending = name.rsplit('.').next().unwrap_or_default().to_lowercase();
    Ok(Ok(if MARKDOWN.endings.contains(&&*ending) { &MARKDOWN } else { &TEXT }))
}

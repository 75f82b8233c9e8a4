//! A letter as plain text: lines of 72 characters, addresses whole and alone on their line.

use super::{Block, Foot, Letter};
use crate::Lang;

const WIDTH: usize = 72;

pub(super) fn written(letter: &Letter) -> String {
    let mut parts: Vec<String> = letter.blocks.iter().map(|block| said(letter.lang, block)).collect();
    if !letter.footer.is_empty() {
        let foot: Vec<String> = letter.footer.iter().map(|foot| footer(letter.lang, foot)).collect();
        parts.push(format!("-- \n{}", foot.join("\n")));
    }
    parts.retain(|part| !part.trim().is_empty());
    parts.join("\n\n") + "\n"
}

fn said(lang: Lang, block: &Block) -> String {
    match block {
        Block::Paragraph(words) => wrapped(words, ""),
        Block::Code(code) => format!("    {code}"),
        Block::Facts(facts) => {
            let lines: Vec<String> = facts
                .iter()
                .map(|(name, value)| wrapped(&t!(lang, "mail-fact", name = name.as_str(), value = value.as_str()), ""))
                .collect();
            lines.join("\n")
        }
        Block::List(items) => items.iter().map(|item| wrapped(item, "- ")).collect::<Vec<_>>().join("\n"),
        Block::Quote(words) => wrapped(words, "> "),
        Block::Deed(label, url) => format!("{}\n{url}", t!(lang, "mail-button", label = label.as_str())),
    }
}

fn footer(lang: Lang, foot: &Foot) -> String {
    match foot {
        Foot::Sentence(words) => wrapped(words, ""),
        Foot::Link(label, url) => t!(lang, "mail-footer-link", label = label.as_str(), url = url.as_str()),
    }
}

/// Lines no wider than a reader likes; a word longer than a line (an address) stays whole.
fn wrapped(words: &str, mark: &str) -> String {
    let mut lines = Vec::new();
    for paragraph in words.lines() {
        let mut line = mark.to_owned();
        for word in paragraph.split(' ').filter(|word| !word.is_empty()) {
            let wide = line.chars().count() + word.chars().count() >= WIDTH;
            if wide && line.len() > mark.len() {
                lines.push(line);
                line = if mark == "- " { "  ".to_owned() } else { mark.to_owned() };
            }
            if line.len() > mark.len() {
                line.push(' ');
            }
            line.push_str(word);
        }
        lines.push(line);
    }
    lines.join("\n")
}

//! Letters: what leaves by mail, as HTML and as plain text that say the same.
//!
//! No picture and no file from elsewhere, so that nothing tells who read it. Styles are inside the tags, because
//! mail programs drop the rest; the dark theme is an addition that those who understand it use.
//!
//! ```
//! use ui::{Lang, mail::Letter};
//! let (html, text) = Letter::new(Lang::Fr, "Votre code")
//!     .paragraph("Voici votre code. Il est bon 15 minutes.")
//!     .code("482 913")
//!     .written();
//! # assert!(html.contains("482 913") && text.contains("482 913"));
//! ```

mod html;
mod text;

use crate::Lang;

/// A letter, said block by block.
#[derive(Clone, Debug)]
pub struct Letter {
    pub(crate) lang: Lang,
    pub(crate) subject: String,
    pub(crate) preheader: Option<String>,
    pub(crate) blocks: Vec<Block>,
    pub(crate) footer: Vec<Foot>,
}

/// A block of a letter.
#[derive(Clone, Debug)]
pub enum Block {
    /// Sentences.
    Paragraph(String),
    /// A code to copy.
    Code(String),
    /// Names and values: date, time, place, link. A value that is an address is a link.
    Facts(Vec<(String, String)>),
    /// Short things in a list.
    List(Vec<String>),
    /// What somebody wrote, as plain words.
    Quote(String),
    /// What to do, and where.
    Deed(String, String),
}

/// What stands below the letter: why it came, where to change that.
#[derive(Clone, Debug)]
pub(crate) enum Foot {
    Sentence(String),
    Link(String, String),
}

impl Letter {
    /// An empty letter. Its subject is its title too.
    pub fn new(lang: Lang, subject: impl Into<String>) -> Self {
        Self { lang, subject: subject.into(), preheader: None, blocks: Vec::new(), footer: Vec::new() }
    }

    /// The line that a list of letters shows beside the subject.
    pub fn preheader(mut self, words: impl Into<String>) -> Self {
        self.preheader = Some(words.into());
        self
    }

    /// Any block.
    pub fn block(mut self, block: Block) -> Self {
        self.blocks.push(block);
        self
    }

    /// Sentences.
    pub fn paragraph(self, words: impl Into<String>) -> Self {
        self.block(Block::Paragraph(words.into()))
    }

    /// A code to copy.
    pub fn code(self, code: impl Into<String>) -> Self {
        self.block(Block::Code(code.into()))
    }

    /// Names and values.
    pub fn facts(self, facts: Vec<(String, String)>) -> Self {
        self.block(Block::Facts(facts))
    }

    /// What to do, and where.
    pub fn deed(self, label: impl Into<String>, url: impl Into<String>) -> Self {
        self.block(Block::Deed(label.into(), url.into()))
    }

    /// Why this letter came, at its foot.
    pub fn reason(mut self, words: impl Into<String>) -> Self {
        self.footer.push(Foot::Sentence(words.into()));
        self
    }

    /// A link at the foot: to change what is sent, to stop it.
    pub fn footer(mut self, label: impl Into<String>, url: impl Into<String>) -> Self {
        self.footer.push(Foot::Link(label.into(), url.into()));
        self
    }

    /// Its language.
    pub fn lang(&self) -> Lang {
        self.lang
    }

    /// Its subject.
    pub fn subject(&self) -> &str {
        &self.subject
    }

    /// The letter as HTML and as plain text.
    pub fn written(&self) -> (String, String) {
        (html::written(self), text::written(self))
    }
}

/// Whether a value is an address to follow, not words.
fn is_address(value: &str) -> bool {
    (value.starts_with("https://") || value.starts_with("http://")) && !value.contains([' ', '"', '<'])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reminder() -> Letter {
        Letter::new(Lang::Fr, "Rencontre demain")
            .preheader("jeudi 18 mars, 13 h")
            .paragraph("Bonjour Amina,\nla rencontre de mars est demain. <b>À bientôt</b>")
            .facts(vec![
                ("Quand".into(), "jeudi 18 mars 2027, 13 h à 16 h".into()),
                ("Lien".into(), "https://visio.example/abc?x=1&y=2".into()),
            ])
            .deed("J’y serai sur place", "https://jasette.example/rencontres/4")
            .reason("Vous recevez ce rappel parce que vous êtes membre.")
            .footer("Choisir mes courriels", "https://jasette.example/moi")
    }

    #[test]
    fn both_forms_say_the_same() {
        let (html, text) = reminder().written();
        for words in ["jeudi 18 mars 2027", "J’y serai sur place", "parce que vous êtes membre", "Quand"] {
            assert!(html.contains(words), "{words} in {html}");
            assert!(text.replace('\n', " ").contains(words), "{words} in {text}");
        }
        for address in ["https://jasette.example/rencontres/4", "https://jasette.example/moi"] {
            assert!(html.contains(address) && text.contains(address), "{address}");
        }
        assert!(text.contains("https://visio.example/abc?x=1&y=2"), "an address is never cut or escaped");
    }

    #[test]
    fn the_letter_says_its_language_and_calls_nothing() {
        let (html, _) = reminder().written();
        assert!(html.contains("<html lang=\"fr-CA\""));
        assert!(html.contains("prefers-color-scheme: dark"));
        assert!(!html.contains("<img") && !html.contains("url(") && !html.contains("src="));
        assert!(!html.contains("<b>À bientôt</b>"), "what people wrote is escaped");
    }

    #[test]
    fn the_plain_text_is_narrow_enough_to_read() {
        let (_, text) = reminder().paragraph("mot ".repeat(80)).written();
        let wide: Vec<_> = text.lines().filter(|line| line.chars().count() > 76 && !line.contains("://")).collect();
        assert!(wide.is_empty(), "{wide:?}");
        assert!(!text.contains("\n\n\n"));
    }

    #[test]
    fn only_an_address_becomes_a_link() {
        let sly = Letter::new(Lang::En, "x").facts(vec![("Link".into(), "javascript:alert(1)".into())]);
        let (html, _) = sly.deed("Go", "javascript:alert(2)").written();
        assert!(!html.contains("href=\"javascript"), "{html}");
    }
}

//! A sentence about what just happened, or about what to know before going on.

use maud::{Markup, Render, html};

use crate::Lang;
use crate::icon::Icon;

/// What a notice is about. Its first word says it; its colour only repeats it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    /// What was asked is done.
    Saved,
    /// Good to know.
    Info,
    /// Take care.
    Warning,
    /// It did not work.
    Error,
}

/// A sentence at the top of a page or of a card.
#[derive(Clone, Debug)]
#[must_use = "a notice is drawn by putting it in a page"]
pub struct Notice {
    lang: Lang,
    tone: Tone,
    sentence: Markup,
    /// Apart, so that what holds a notice that is not there stays small.
    deed: Option<Box<Markup>>,
}

impl Notice {
    /// A sentence.
    pub fn new(lang: Lang, tone: Tone, sentence: impl AsRef<str>) -> Self {
        Self::rich(lang, tone, html! { (sentence.as_ref()) })
    }

    /// A sentence with a link or a button in it.
    pub fn rich(lang: Lang, tone: Tone, sentence: Markup) -> Self {
        Self { lang, tone, sentence, deed: None }
    }

    /// What was asked is done.
    pub fn saved(lang: Lang, sentence: impl AsRef<str>) -> Self {
        Self::new(lang, Tone::Saved, sentence)
    }

    /// With a deed beside it, which takes back what it says.
    pub fn deed(self, deed: Markup) -> Self {
        Self { deed: Some(Box::new(deed)), ..self }
    }

    fn parts(&self) -> (&'static str, &'static str, Icon, String) {
        match self.tone {
            Tone::Saved => ("notice saved", "status", Icon::Check, t!(self.lang, "notice-saved")),
            Tone::Info => ("notice info", "note", Icon::Info, t!(self.lang, "notice-info")),
            Tone::Warning => ("notice warning", "status", Icon::Warning, t!(self.lang, "notice-warning")),
            Tone::Error => ("notice wrong", "alert", Icon::Warning, t!(self.lang, "notice-error")),
        }
    }
}

impl Render for Notice {
    fn render(&self) -> Markup {
        let (class, role, icon, word) = self.parts();
        html! {
            div class=(class) role=(role) {
                (icon)
                p { strong { (word) } " " (self.sentence) }
                @if let Some(deed) = &self.deed { (**deed) }
            }
        }
    }
}

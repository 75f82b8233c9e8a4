//! What awaits a member in a season, as the parts of its meetings say it.

use maud::{Markup, html};
use ui::button;
use ui::waiting::Waiting;

/// Something that awaits a member, in words, with the page where they do it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Awaited {
    /// The meeting that it is about.
    pub meeting: i64,
    /// When it helps to do it, before or after the rest.
    pub turn: Turn,
    /// What there is to do.
    pub words: String,
    /// The page where it is done.
    pub path: String,
    /// Which meeting it is about, and when that is.
    pub about: String,
    /// What it brings, or what is known of it; may be empty.
    pub why: String,
    /// The words of its button.
    pub deed: String,
    /// Where its button sends a form, when it does the deed at once.
    pub posts: Option<String>,
    /// Another way: its words and its page.
    pub otherwise: Option<(String, String)>,
    /// A mark by which this device alone knows that it was done.
    pub known_to_device: Option<String>,
}

impl Awaited {
    /// With what it brings.
    #[must_use]
    pub fn why(self, why: impl Into<String>) -> Awaited {
        Awaited { why: why.into(), ..self }
    }

    /// With the words of its button.
    #[must_use]
    pub fn deed(self, deed: impl Into<String>) -> Awaited {
        Awaited { deed: deed.into(), ..self }
    }

    /// Done at once by a form sent to this address.
    #[must_use]
    pub fn posts(self, address: impl Into<String>) -> Awaited {
        Awaited { posts: Some(address.into()), ..self }
    }

    /// With another way.
    #[must_use]
    pub fn otherwise(self, words: impl Into<String>, path: impl Into<String>) -> Awaited {
        Awaited { otherwise: Some((words.into(), path.into())), ..self }
    }

    /// As an item of a list; its note is what `about` says of it.
    pub fn waiting(self, note: String) -> Waiting {
        Waiting { path: self.path, words: self.words, note, known_to_device: self.known_to_device }
    }

    /// What it brings and its buttons, as the next step shows them.
    pub fn deeds(&self) -> Markup {
        html! {
            @if !self.why.is_empty() { p { (self.why) } }
            div.next-deeds data-done=[self.known_to_device.as_deref()] {
                @match &self.posts {
                    Some(address) => (button::deed(address, &button::submit(self.deed.as_str()).primary())),
                    None => (button::link(self.path.as_str(), self.deed.as_str()).primary()),
                }
                @if let Some((words, path)) = &self.otherwise { (button::link(path.as_str(), words.as_str()).quiet()) }
            }
        }
    }
}

/// The turns of what awaits a member, in the order in which it helps to do it: what was held is closed, then the others get
/// their answers, then what comes is prepared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Turn {
    /// To mark who was there.
    Mark,
    /// To ask how it was, while people sit.
    Ask,
    /// To tell what happened.
    Tell,
    /// To write or to read what was said.
    Write,
    /// To answer those who wait for it.
    Answer,
    /// To wish something.
    Wish,
    /// To offer something.
    Offer,
    /// To answer what was proposed.
    Consider,
    /// To decide between what was answered.
    Choose,
    /// To prepare the next step.
    Prepare,
    /// To catch up with what was left long ago.
    CatchUp,
}

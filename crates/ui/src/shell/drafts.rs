//! Whose unsent words the browser of a page may keep: what the page tells `web/src/drafts.js`.

/// What a browser may keep of words that were typed and not sent.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Drafts {
    /// Nobody is known to be here: what was kept stays, and nothing is added.
    #[default]
    Unknown,
    /// The words of the person of this number; those of anybody else are forgotten.
    Of(i64),
    /// Nothing, and what was kept is forgotten: a shared computer, the page after signing out.
    Forgotten,
}

impl Drafts {
    /// What the page carries: a number, a word to forget, or nothing.
    pub(super) fn code(self) -> Option<String> {
        match self {
            Drafts::Unknown => None,
            Drafts::Of(person) => Some(person.to_string()),
            Drafts::Forgotten => Some("forgotten".to_owned()),
        }
    }
}

#[cfg(test)]
mod tests {
    use maud::html;

    use super::*;
    use crate::Lang;
    use crate::shell::{CommunityFrame, Frame, Page, page};

    #[test]
    fn a_page_says_whose_words_may_be_kept() {
        let body = |frame, drafts: Option<Drafts>| {
            let bare = Page::new(Lang::Fr, "Un mot", frame, html! { h1 { "Un mot" } });
            page(drafts.map_or(bare.clone(), |drafts| bare.drafts(drafts))).into_string()
        };
        assert!(!body(Frame::Bare, None).contains("data-drafts"));
        assert!(body(Frame::Bare, Some(Drafts::Of(7))).contains("data-drafts=\"7\""));
        assert!(body(Frame::Bare, Some(Drafts::Forgotten)).contains("data-drafts=\"forgotten\""));
        let frame = Frame::Community(CommunityFrame { drafts: Drafts::Of(7), ..CommunityFrame::default() });
        assert!(body(frame, None).contains("data-drafts=\"7\""), "the frame knows its member");
    }
}

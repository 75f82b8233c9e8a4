//! Words that were typed and not sent. The browser keeps those of each long text until the server has them
//! (`web/src/drafts.js`); here is what tells it so, or tells why not, and what is said to whoever comes back to them.

use maud::{Markup, html};

use crate::Lang;

/// Why a browser keeps nothing of a text while it is typed. `docs/security.md` says the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unkept {
    /// It names nobody, and must not be found on somebody's device.
    Nameless,
    /// It is for a few only: why somebody is absent.
    Private,
    /// It saves itself while one writes.
    SavesItself,
    /// It was written elsewhere, and stands here to be read, copied or sent again.
    Shown,
}

impl Unkept {
    /// The word that the page carries.
    pub const fn code(self) -> &'static str {
        match self {
            Unkept::Nameless => "nameless",
            Unkept::Private => "private",
            Unkept::SavesItself => "saves-itself",
            Unkept::Shown => "shown",
        }
    }
}

/// What the script says below a text that it keeps: that it does, what came back and how to throw it away. `id` is that of
/// the text.
pub fn draft_said(lang: Lang, id: &str) -> Markup {
    html! {
        div.draft-said id={ (id) "-draft" } data-draft-said hidden {
            p data-draft-kept hidden { (t!(lang, "draft-kept")) }
            p data-draft-back hidden { (t!(lang, "draft-back")) }
            p data-draft-changed hidden { (t!(lang, "draft-changed")) }
            button.btn.quiet type="button" data-draft-take hidden { (t!(lang, "draft-take")) }
            button.btn.quiet type="button" data-draft-drop hidden { (t!(lang, "draft-drop")) }
        }
    }
}

//! What just happened, said on the page that follows a deed: the redirection carries one word, `?fait=mot`, and the page
//! turns the words it knows into a sentence. A word from elsewhere says nothing.

use serde::Deserialize;
use ui::Lang;
use ui::notice::{Notice, Tone};

/// The word that a redirection carries.
#[derive(Debug, Default, Deserialize)]
pub(crate) struct Done {
    #[serde(default)]
    fait: String,
}

impl Done {
    /// The sentence of the word, if it is one of ours.
    pub(crate) fn notice(&self, lang: Lang) -> Option<Notice> {
        said(lang, &self.fait)
    }
}

/// The sentence of a word.
pub(crate) fn said(lang: Lang, word: &str) -> Option<Notice> {
    let sentence = match word {
        "organisme" => t!(lang, "done-organization"),
        "charte" => t!(lang, "done-charter"),
        "charte-changee" => return Some(Notice::new(lang, Tone::Info, t!(lang, "done-charter-overtaken"))),
        "trop-tard" => return Some(Notice::new(lang, Tone::Warning, t!(lang, "done-too-late"))),
        "engagement" => t!(lang, "done-acknowledged"),
        "role" => t!(lang, "done-role"),
        "depart" => t!(lang, "done-removed"),
        "parti" => t!(lang, "done-left"),
        "invitations" => t!(lang, "done-invited"),
        "renvoi" => t!(lang, "done-resent"),
        "retrait" => t!(lang, "done-withdrawn"),
        "attente" => t!(lang, "done-off-the-list"),
        "bienvenue" => t!(lang, "done-joined"),
        "creation" => t!(lang, "done-created"),
        _ => return None,
    };
    Some(Notice::saved(lang, sentence))
}

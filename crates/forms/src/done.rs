//! What was just done, said on the page that follows: the redirection carries one word, `?fait=mot`, and the page says the
//! sentence of the words that may lead to it. A word from elsewhere says nothing.

use std::convert::Infallible;

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::response::{IntoResponse, Redirect, Response};
use platform::Instance;
use ui::Lang;
use ui::notice::{Notice, Tone};

/// A word that a redirection carries, and what the next page says of it. Made by [`done!`](crate::done).
#[derive(Clone, Copy, Debug)]
pub struct Word {
    word: &'static str,
    tone: Tone,
    sentence: fn(Lang) -> String,
    without_mail: fn(Lang) -> String,
}

impl Word {
    /// A word, and its sentence in a language.
    pub const fn new(word: &'static str, tone: Tone, sentence: fn(Lang) -> String) -> Word {
        Word { word, tone, sentence, without_mail: sentence }
    }

    /// The same word, and what is said instead where no mail leaves.
    pub const fn without_mail(self, sentence: fn(Lang) -> String) -> Word {
        Word { without_mail: sentence, ..self }
    }

    /// The address of a page with the word: behind what is asked of it, before the place in it.
    pub fn after(&self, path: impl AsRef<str>) -> String {
        let path = path.as_ref();
        let (page, place) = path.find('#').map_or((path, ""), |at| path.split_at(at));
        let joint = if page.contains('?') { '&' } else { '?' };
        format!("{page}{joint}fait={}{place}", self.word)
    }

    /// The way to a page, with the word.
    pub fn leads_to(&self, path: impl AsRef<str>) -> Response {
        Redirect::to(&self.after(path)).into_response()
    }
}

/// The word that a redirection carried, to an instance from which mail leaves or not.
#[derive(Clone, Debug, Default)]
pub struct Done {
    word: String,
    sends_mail: bool,
}

impl Done {
    /// Whether it is this word.
    pub fn is(&self, word: &Word) -> bool {
        self.word == word.word
    }

    /// What just happened, if it is one of these words.
    pub fn notice(&self, lang: Lang, words: &[&[Word]]) -> Option<Notice> {
        let word = words.iter().copied().flatten().find(|word| self.is(word))?;
        let sentence = if self.sends_mail { word.sentence } else { word.without_mail };
        Some(Notice::new(lang, word.tone, sentence(lang)))
    }
}

impl FromRequestParts<Instance> for Done {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, instance: &Instance) -> Result<Done, Infallible> {
        let query = parts.uri.query().unwrap_or_default();
        let word = query.split('&').find_map(|pair| pair.strip_prefix("fait="));
        Ok(Done { word: word.unwrap_or_default().to_owned(), sends_mail: instance.settings.sends_mail })
    }
}

/// Declares the words of an idea beside its deeds: `MOVED = "date" => "done-set"`, whose last is the key of the sentence; a
/// deed that ends otherwise than it was asked has its tone, `LATE (Warning) = …`; one whose sentence says that mail leaves has
/// another for where none does, `… => "done-set" | "done-set-no-mail"`. Gives a [`Word`](crate::Word) for each,
/// and `WORDS` for the pages.
#[macro_export]
macro_rules! done {
    ($($(#[doc = $doc:literal])* $name:ident $(($tone:ident))? = $word:literal => $sentence:literal $(| $without:literal)?,)*) => {
        $($(#[doc = $doc])*
        pub(crate) const $name: $crate::Word =
            $crate::Word::new($word, $crate::tone!($($tone)?), |lang| t!(lang, $sentence))
                $(.without_mail(|lang| t!(lang, $without)))?;)*

        /// Every word of these deeds.
        pub(crate) const WORDS: &[$crate::Word] = &[$($name,)*];
    };
}

/// The tone of a word: saved when none is said.
#[doc(hidden)]
#[macro_export]
macro_rules! tone {
    () => {
        $crate::named::Tone::Saved
    };
    ($tone:ident) => {
        $crate::named::Tone::$tone
    };
}

#[cfg(test)]
mod tests {
    use maud::Render;

    use super::*;

    done! {
        /// It is kept.
        KEPT = "gardee" => "text-empty",
        /// It came too late.
        LATE (Warning) = "trop-tard" => "text-unknown",
        /// Mail leaves.
        TOLD = "dit" => "text-unknown" | "text-empty",
    }

    #[test]
    fn the_page_says_the_word_that_the_redirection_carries() {
        assert_eq!(KEPT.after("/a"), "/a?fait=gardee");
        assert_eq!(KEPT.after("/a?page=2"), "/a?page=2&fait=gardee");
        assert_eq!(KEPT.after("/a#ici"), "/a?fait=gardee#ici");
        let done = |word: &str, sends_mail| Done { word: word.to_owned(), sends_mail };
        let said = |word: &str| done(word, true).notice(Lang::Fr, &[&[], WORDS]).map(|each| each.render().0);
        assert!(said("gardee").is_some_and(|page| page.contains("notice saved")));
        assert!(said("trop-tard").is_some_and(|page| page.contains("notice warning")));
        assert!(said("autre").is_none() && said("").is_none());
        assert!(done("trop-tard", true).is(&LATE) && !done("trop-tard", true).is(&KEPT));
        let told = |sends_mail| done("dit", sends_mail).notice(Lang::Fr, &[WORDS]).map(|each| each.render().0);
        assert_eq!((told(true), told(false)), (said("dit"), said("gardee")), "where no mail leaves, another sentence");
    }
}

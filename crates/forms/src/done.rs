//! What was just done, said on the page that follows: the redirection carries one word, `?fait=mot`, and the page says the
//! sentence of the words that may lead to it. A word from elsewhere says nothing. What can be put back is said with the button
//! that does so; the address of that button is the word's own, never the redirection's.

use std::convert::Infallible;

use axum::extract::{FromRequestParts, RawPathParams};
use axum::http::request::Parts;
use axum::response::{IntoResponse, Redirect, Response};
use platform::Instance;
use ui::notice::{Notice, Tone};
use ui::{Lang, button};

/// A word that a redirection carries, and what the next page says of it. Made by [`done!`](crate::done).
#[derive(Clone, Copy, Debug)]
pub struct Word {
    word: &'static str,
    tone: Tone,
    sentence: fn(Lang) -> String,
    without_mail: fn(Lang) -> String,
    put_back: Option<&'static str>,
}

impl Word {
    /// A word, and its sentence in a language.
    pub const fn new(word: &'static str, tone: Tone, sentence: fn(Lang) -> String) -> Word {
        Word { word, tone, sentence, without_mail: sentence, put_back: None }
    }

    /// The same word, and what is said instead where no mail leaves.
    pub const fn without_mail(self, sentence: fn(Lang) -> String) -> Word {
        Word { without_mail: sentence, ..self }
    }

    /// The same word, of a deed that is put back at this address: `{community}` is what the page's own address names
    /// so, `{}` the number of the thing.
    pub const fn put_back(self, address: &'static str) -> Word {
        Word { put_back: Some(address), ..self }
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

    /// The same, where the thing of this number can be put back.
    pub fn leads_back(&self, path: impl AsRef<str>, number: i64) -> Response {
        let after = self.after(path);
        let (page, place) = after.find('#').map_or((&*after, ""), |at| after.split_at(at));
        Redirect::to(&format!("{page}&de={number}{place}")).into_response()
    }
}

/// The word that a redirection carried to a page, on an instance from which mail leaves or not.
#[derive(Clone, Debug, Default)]
pub struct Done {
    word: String,
    /// The number of what can be put back.
    of: Option<i64>,
    /// What the page's own address names.
    names: Vec<(String, String)>,
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
        let notice = Notice::new(lang, word.tone, sentence(lang));
        let undo = || button::submit(t!(lang, "undo"));
        Some(match word.put_back.and_then(|address| self.filled(address)) {
            Some(address) => notice.deed(button::deed(&address, &undo())),
            None => notice,
        })
    }

    /// The address of a word with the names that the page's own has; none when it lacks one, or nothing is named.
    fn filled(&self, address: &str) -> Option<String> {
        let named = |name: &str| self.names.iter().find(|(each, _)| each == name).map(|(_, value)| value.clone());
        let fill = |part: &str| match part.strip_prefix('{').and_then(|part| part.strip_suffix('}')) {
            Some("") => self.of.map(|number| number.to_string()),
            Some(name) => named(name),
            None => Some(part.to_owned()),
        };
        let parts: Option<Vec<String>> = address.split('/').map(fill).collect();
        Some(parts?.join("/"))
    }
}

impl FromRequestParts<Instance> for Done {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, instance: &Instance) -> Result<Done, Infallible> {
        let query = parts.uri.query().unwrap_or_default();
        let value = |name: &str| query.split('&').find_map(|pair| pair.strip_prefix(name)).unwrap_or_default();
        let (word, of) = (value("fait=").to_owned(), value("de=").parse().ok());
        let sends_mail = instance.settings.sends_mail;
        let read = RawPathParams::from_request_parts(parts, instance).await;
        let named = |(name, value): (&str, &str)| (name.to_owned(), value.to_owned());
        let names = read.map(|read| read.iter().map(named).collect()).unwrap_or_default();
        Ok(Done { word, of, names, sends_mail })
    }
}

/// Declares the words of an idea beside its deeds: `MOVED = "date" => "done-set"`, whose last is the key of the sentence; a
/// deed that ends otherwise than it was asked has its tone, `LATE (Warning) = …`; one whose sentence says that mail leaves has
/// another for where none does, `… => "done-set" | "done-set-no-mail"`; one that can be put back says where,
/// `… <- "/c/{community}/modeles/{}/remise"`. Gives a [`Word`](crate::Word) for each,
/// and `WORDS` for the pages.
#[macro_export]
macro_rules! done {
    ($($(#[doc = $doc:literal])* $name:ident $(($tone:ident))? = $word:literal => $sentence:literal $(| $without:literal)? $(<- $back:literal)?,)*) => {
        $($(#[doc = $doc])*
        pub(crate) const $name: $crate::Word =
            $crate::Word::new($word, $crate::tone!($($tone)?), |lang| t!(lang, $sentence))
                $(.without_mail(|lang| t!(lang, $without)))?
                $(.put_back($back))?;)*

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
        /// It is gone, for now.
        GONE = "retire" => "text-empty" <- "/c/{community}/choses/{}/remise",
    }

    #[test]
    fn the_page_says_the_word_that_the_redirection_carries() {
        assert_eq!(KEPT.after("/a"), "/a?fait=gardee");
        assert_eq!(KEPT.after("/a?page=2"), "/a?page=2&fait=gardee");
        assert_eq!(KEPT.after("/a#ici"), "/a?fait=gardee#ici");
        let done = |word: &str, sends_mail| Done { word: word.to_owned(), sends_mail, ..Done::default() };
        let said = |word: &str| done(word, true).notice(Lang::Fr, &[&[], WORDS]).map(|each| each.render().0);
        assert!(said("gardee").is_some_and(|page| page.contains("notice saved")));
        assert!(said("trop-tard").is_some_and(|page| page.contains("notice warning")));
        assert!(said("autre").is_none() && said("").is_none());
        assert!(done("trop-tard", true).is(&LATE) && !done("trop-tard", true).is(&KEPT));
        let told = |sends_mail| done("dit", sends_mail).notice(Lang::Fr, &[WORDS]).map(|each| each.render().0);
        assert_eq!((told(true), told(false)), (said("dit"), said("gardee")), "where no mail leaves, another sentence");
    }

    #[test]
    fn what_can_be_put_back_is_said_with_the_button_that_does_so() {
        let done = |community: Option<&str>, of| {
            let names = community.map(|community| ("community".to_owned(), community.to_owned())).into_iter().collect();
            let done = Done { word: "retire".into(), of, names, sends_mail: true };
            done.notice(Lang::Fr, &[WORDS]).map(|each| each.render().0).unwrap_or_default()
        };
        assert!(done(Some("essai"), Some(7)).contains("action=\"/c/essai/choses/7/remise\""));
        assert!(!done(Some("essai"), None).contains("<form"), "nothing is named");
        assert!(!done(None, Some(7)).contains("<form"), "the page is of no community");
        assert_eq!(GONE.leads_back("/a#ici", 7).headers()["location"], "/a?fait=retire&de=7#ici");
    }
}

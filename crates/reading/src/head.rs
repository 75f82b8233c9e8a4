//! What a page says of itself: read tag by tag, as browsers do, without a tree, so that nothing grows with what is nested.

use std::cell::{Cell, RefCell};

use html5ever::tokenizer::states::RawKind;
use html5ever::tokenizer::{
    BufferQueue, CharacterTokens, EndTag, StartTag, Tag, TagToken, Token, TokenSink, TokenSinkResult, Tokenizer,
    TokenizerOpts,
};

/// The most characters of a page that are looked at, and of a title or a description.
const MOST: usize = 500_000;
const LONGEST: usize = 1_000;

/// What was found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Head {
    pub(crate) title: String,
    pub(crate) description: String,
}

/// Reads the words of a page.
pub(crate) fn read(text: &str) -> Head {
    let input = BufferQueue::default();
    let end = text.char_indices().nth(MOST).map_or(text.len(), |(at, _)| at);
    input.push_back(text[..end].into());
    let tokenizer = Tokenizer::new(Seen::default(), TokenizerOpts::default());
    // What a tag says changes how the next letters are read: the tokenizer stops there, and goes on.
    while !input.is_empty() {
        let _ = tokenizer.feed(&input);
    }
    tokenizer.end();
    tokenizer.sink.told()
}

/// What was seen so far.
#[derive(Default)]
struct Seen {
    in_title: Cell<bool>,
    has_title: Cell<bool>,
    title: RefCell<String>,
    /// Of `og:title`, `og:description` and `description`, the first of each.
    said: RefCell<[Option<String>; 3]>,
}

const NAMES: [&str; 3] = ["og:title", "og:description", "description"];

impl Seen {
    fn told(&self) -> Head {
        let [og_title, og_description, description] =
            self.said.borrow().clone().map(|each| each.map(|text| line(&text)));
        let filled = |each: Option<String>| each.filter(|text| !text.is_empty());
        let title = line(&self.title.borrow());
        Head {
            title: filled(og_title).unwrap_or(title),
            description: filled(description).or(filled(og_description)).unwrap_or_default(),
        }
    }

    fn tag(&self, tag: &Tag) -> TokenSinkResult<()> {
        match (tag.kind, &*tag.name) {
            (StartTag, "title") => {
                self.in_title.set(!self.has_title.get());
                TokenSinkResult::RawData(RawKind::Rcdata)
            }
            (EndTag, "title") => {
                self.has_title.set(true);
                self.in_title.set(false);
                TokenSinkResult::Continue
            }
            (StartTag, "textarea") => TokenSinkResult::RawData(RawKind::Rcdata),
            (StartTag, "script") => TokenSinkResult::RawData(RawKind::ScriptData),
            (StartTag, "style" | "xmp" | "iframe" | "noembed" | "noframes") => {
                TokenSinkResult::RawData(RawKind::Rawtext)
            }
            (StartTag, "meta") => {
                self.meta(tag);
                TokenSinkResult::Continue
            }
            _ => TokenSinkResult::Continue,
        }
    }

    fn meta(&self, tag: &Tag) {
        let of =
            |name: &str| tag.attrs.iter().find(|each| &*each.name.local == name).map(|each| each.value.to_string());
        let name = of("property").or_else(|| of("name")).unwrap_or_default().to_ascii_lowercase();
        let at = NAMES.iter().position(|each| *each == name.trim());
        if let (Some(at), Some(content)) = (at, of("content")) {
            self.said.borrow_mut()[at].get_or_insert(content);
        }
    }
}

impl TokenSink for Seen {
    type Handle = ();

    fn process_token(&self, token: Token, _: u64) -> TokenSinkResult<()> {
        match token {
            TagToken(tag) => self.tag(&tag),
            CharacterTokens(text) => {
                let mut title = self.title.borrow_mut();
                if self.in_title.get() && title.len() < 4 * LONGEST {
                    title.push_str(&text);
                }
                TokenSinkResult::Continue
            }
            _ => TokenSinkResult::Continue,
        }
    }
}

/// On one line, without what does not show.
fn line(text: &str) -> String {
    let shown: String = text.chars().map(|each| if each.is_control() { ' ' } else { each }).take(4 * LONGEST).collect();
    shown.split_whitespace().collect::<Vec<_>>().join(" ").chars().take(LONGEST).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_says_its_title_and_what_it_is_about() {
        let page = "<!doctype html><script>var a = '<title>Non</title>'</script><title> Une\n b&eacute;b&eacute; &amp; moi </title>\
                    <meta name=Description content='Pour\tqui &lt;veut&gt;'><svg><title>Non plus</title></svg>";
        let read = read(page);
        assert_eq!((read.title.as_str(), read.description.as_str()), ("Une bébé & moi", "Pour qui <veut>"));
        let social = super::read(
            "<title>Site</title><meta property='og:title' content='La page'><meta property='og:description' content='Ici'>",
        );
        assert_eq!((social.title.as_str(), social.description.as_str()), ("La page", "Ici"));
    }

    #[test]
    fn what_never_ends_or_nests_is_read_in_one_pass() {
        assert_eq!(read("").title, "");
        assert_eq!(read("<title>Sans fin").title, "Sans fin");
        assert_eq!(read(&"<div>".repeat(200_000)).title, "");
        assert_eq!(read(&format!("<title>{}", "a".repeat(400_000))).title.len(), LONGEST);
        assert_eq!(read("<script>while(1)<title>x").title, "");
    }
}

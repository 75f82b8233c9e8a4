//! Every emoji with its name and its words in a language, and the way to choose one of them: by words, by group, in a skin. They are
//! those of the CLDR, as `web/emoji/list.mjs` writes them; a build made without Node has none, and what one types still serves.

mod one;

use std::collections::HashMap;
use std::sync::LazyLock;

use maud::{Markup, html};

use crate::form::{Form, Select, TextField};
use crate::{Lang, assets, button, empty};

pub use one::is_one;

/// The fields of the address.
pub const WORDS: &str = "mots";
/// The group that is shown.
pub const GROUP: &str = "groupe";
/// The skin of those that have one.
pub const SKIN: &str = "teint";

/// The skins, by their words in the address, from light to dark.
const SKINS: [(&str, char); 5] =
    [("1", '\u{1f3fb}'), ("2", '\u{1f3fc}'), ("3", '\u{1f3fd}'), ("4", '\u{1f3fe}'), ("5", '\u{1f3ff}')];
/// What asks for a sign to be drawn.
const DRAWN: char = '\u{fe0f}';
/// The most that answer to words.
const MOST: usize = 80;

static FRENCH: LazyLock<List> = LazyLock::new(|| List::of("emojis-fr.txt"));
static ENGLISH: LazyLock<List> = LazyLock::new(|| List::of("emojis-en.txt"));

/// All of them in a language.
struct List {
    all: Vec<Emoji>,
    /// Their names, by what they are without skin and without the sign that asks for a drawing.
    names: HashMap<String, &'static str>,
}

/// One of them.
#[derive(Clone, Debug)]
pub struct Emoji {
    /// As it is without a skin.
    pub drawn: &'static str,
    /// In a light skin; empty when it has none.
    light: &'static str,
    /// What it is called.
    pub name: &'static str,
    /// The word of its group.
    group: &'static str,
    /// The words of its name, then the others, by which it is found.
    words: [String; 2],
}

/// All of them, group by group.
pub fn all(lang: Lang) -> &'static [Emoji] {
    &list(lang).all
}

/// What an emoji is called, in any skin.
pub fn name(lang: Lang, emoji: &str) -> Option<&'static str> {
    list(lang).names.get(&bare(emoji)).copied()
}

fn list(lang: Lang) -> &'static List {
    match lang {
        Lang::Fr => &FRENCH,
        Lang::En => &ENGLISH,
    }
}

fn bare(emoji: &str) -> String {
    let is_skin = |each: char| SKINS.iter().any(|(_, skin)| *skin == each);
    emoji.chars().filter(|each| !is_skin(*each) && *each != DRAWN).collect()
}

impl List {
    fn of(file: &str) -> List {
        let all = read(file);
        let names = all.iter().map(|each| (bare(each.drawn), each.name)).collect();
        List { all, names }
    }
}

impl Emoji {
    /// As it is in this skin, if it has any.
    fn in_skin(&self, skin: &str) -> String {
        let skin = SKINS.iter().find(|(word, _)| *word == skin).filter(|_| !self.light.is_empty());
        skin.map_or(self.drawn.to_owned(), |(_, skin)| self.light.replace(SKINS[0].1, &skin.to_string()))
    }
}

/// The list as it was made: a line of one part begins a group.
fn read(file: &str) -> Vec<Emoji> {
    let text =
        assets::find(file).and_then(assets::get).map_or("", |file| std::str::from_utf8(file.bytes).unwrap_or(""));
    let (mut group, mut all) = ("", Vec::new());
    for line in text.lines() {
        match line.split('\t').collect::<Vec<_>>()[..] {
            [drawn, light, name, words] => {
                let words = [name, words].map(writing::beginnings);
                all.push(Emoji { drawn, light, name, group, words });
            }
            _ => group = line,
        }
    }
    all
}

/// What somebody looks for.
#[derive(Clone, Copy, Debug, Default)]
pub struct Asked<'a> {
    /// The beginnings of words.
    pub words: &'a str,
    /// The word of a group.
    pub group: &'a str,
    /// The word of a skin.
    pub skin: &'a str,
}

/// Those that answer: whose name does first. Words are looked for in every group.
pub fn found(lang: Lang, asked: Asked<'_>) -> Vec<&'static Emoji> {
    let all = all(lang).iter();
    if asked.words.is_empty() {
        return all.filter(|each| each.group == asked.group).collect();
    }
    let answers = |each: &&Emoji| writing::begin(&each.words.join(" "), asked.words);
    let mut found: Vec<_> = all.filter(answers).collect();
    found.sort_by_key(|each| !writing::begin(&each.words[0], asked.words));
    found.truncate(MOST);
    found
}

/// The way to choose one: a form that looks, at the address of its page, and a button for each, that sends it as `field` there.
pub fn picker(lang: Lang, page: &str, (field, asked): (&str, Asked<'_>)) -> Markup {
    if all(lang).is_empty() {
        return html! {};
    }
    let found = found(lang, asked);
    html! {
        div hidden data-lately=(field) {
            p.soft { (t!(lang, "emoji-lately")) }
            form.usual method="post" action=(page) {}
        }
        (looking(lang, page, asked))
        (groups(lang, page, asked))
        div #emojis {
            p.soft role="status" aria-live="polite" {
                @if !asked.words.is_empty() { (t!(lang, "emoji-found", count = found.len())) }
                @else if !asked.group.is_empty() { (group(lang, asked.group)) }
            }
            @if found.is_empty() && !asked.words.is_empty() { (empty::empty_state(&t!(lang, "emoji-none"), None)) }
            form.usual method="post" action=(page) {
                @for each in &found {
                    button type="submit" name=(field) value=(each.in_skin(asked.skin)) aria-label=(each.name) title=(each.name) {
                        (each.in_skin(asked.skin))
                    }
                }
            }
        }
        @for script in ["search.js", "emojis.js"] { @if let Some(script) = assets::find(script) { script src=(script) defer {} } }
    }
}

fn looking(lang: Lang, page: &str, asked: Asked<'_>) -> Markup {
    let words = TextField::new(lang, WORDS, t!(lang, "emoji-words")).value(asked.words).max(60).autocomplete("off");
    let skins = Select::new(lang, SKIN, t!(lang, "emoji-skin")).option("", t!(lang, "emoji-skin-none"));
    let skins =
        SKINS.iter().fold(skins, |field, (word, _)| field.option(*word, t!(lang, "emoji-skin-tone", tone = *word)));
    let form = Form::get(lang, page).attribute("data-search", "emojis").attribute("role", "search");
    let form = form.field(words).field(skins.value(asked.skin)).deed(button::submit(t!(lang, "emoji-look")));
    html! { (form) }
}

fn groups(lang: Lang, page: &str, asked: Asked<'_>) -> Markup {
    let mut words: Vec<_> = all(lang).iter().map(|each| each.group).collect();
    words.dedup();
    html! {
        nav #emoji-groups.row aria-label=(t!(lang, "emoji-groups")) {
            @for word in words {
                a href={ (page) "?" (GROUP) "=" (word) "&" (SKIN) "=" (asked.skin) "#emoji-groups" }
                    aria-current=[(word == asked.group).then_some("true")] { (group(lang, word)) }
            }
        }
    }
}

fn group(lang: Lang, word: &str) -> String {
    t!(lang, "emoji-group", group = word)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn first(lang: Lang, words: &str) -> &'static str {
        found(lang, Asked { words, ..Asked::default() }).first().map_or("", |each| each.drawn)
    }

    #[test]
    fn words_of_either_language_find_an_emoji_whatever_their_accents() {
        assert_eq!(all(Lang::Fr).len(), all(Lang::En).len());
        assert!(all(Lang::Fr).len() > 1_800);
        assert_eq!((first(Lang::Fr, "FUSEE"), first(Lang::En, "rocket")), ("🚀", "🚀"));
        assert_eq!(first(Lang::Fr, "câl"), first(Lang::Fr, "cal"));
        assert_eq!(first(Lang::Fr, "zzz qqq"), "");
        assert_eq!(name(Lang::Fr, "👋🏽"), name(Lang::Fr, "👋"));
        assert_eq!(name(Lang::En, "❤️"), Some("red heart"));
    }

    #[test]
    fn a_skin_is_put_on_those_that_have_one_and_on_no_other() {
        let wave = found(Lang::En, Asked { words: "waving hand", ..Asked::default() })[0];
        assert_eq!((wave.in_skin("3"), wave.in_skin(""), wave.in_skin("9")), ("👋🏽".into(), "👋".into(), "👋".into()));
        let rocket = found(Lang::En, Asked { words: "rocket", ..Asked::default() })[0];
        assert_eq!(rocket.in_skin("3"), "🚀");
    }

    #[test]
    #[expect(clippy::print_stdout, reason = "says what a page of emoji weighs")]
    fn a_page_of_emoji_stays_small() {
        let groups: std::collections::BTreeSet<_> = all(Lang::Fr).iter().map(|each| each.group).collect();
        let weight = |group: &&'static str| {
            picker(Lang::Fr, "/x", ("emoji", Asked { group, ..Asked::default() })).into_string().len()
        };
        let heaviest = groups.iter().map(weight).max().unwrap_or_default();
        println!("the heaviest group of emoji is {heaviest} bytes of HTML before compression");
        assert!(groups.len() == 9 && heaviest < 100_000);
    }
}

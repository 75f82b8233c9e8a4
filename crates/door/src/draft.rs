//! The form of a page for the street, as it was typed.

use std::collections::BTreeMap;

use communities::program::Text;
use communities::{Community, organizations};
use forms::Posted;
use identity::{Email, said};
use platform::text;
use ui::{Lang, dates};

use crate::door::Door;
use crate::words::{Piece, Words};

pub(crate) const REVISION: &str = "revision";
pub(crate) const TELEPHONE: &str = "telephone";
pub(crate) const EMAIL: &str = "courriel";
pub(crate) const ORGANIZATIONS: &str = "organismes";
pub(crate) const LAST_DAY: &str = "dernier-jour";
pub(crate) const PLACES: &str = "places";
pub(crate) const LISTED: &str = "indexable";

/// The most organisations that are named.
const MOST_ORGANIZATIONS: usize = 200;

/// The form as it was typed: its fields and their words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Draft(Vec<(String, String)>);

/// What is wrong with its fields, in words.
pub(crate) type Wrong = Vec<(String, String)>;

/// The form as it was tried.
pub(crate) type Tried = forms::Tried<Draft, Wrong>;

/// What a page says, checked.
#[derive(Clone, Debug)]
pub(crate) struct Checked {
    pub(crate) words: Words,
    pub(crate) last_day: Option<String>,
    pub(crate) places: i64,
    pub(crate) is_listed: bool,
}

/// The name of the field of a text in a language.
pub(crate) fn field(piece: Piece, lang: Lang) -> String {
    format!("{}-{}", piece.code(), lang.code())
}

impl Draft {
    /// The form of a page as it stands.
    pub(crate) fn of(door: &Door) -> Draft {
        let texts = Piece::ALL.iter().flat_map(|piece| Lang::each().map(move |lang| (*piece, lang)));
        let text = |(piece, lang): (Piece, Lang)| {
            let text = door.words.texts.get(piece.code());
            (field(piece, lang), text.map(|text| text.speaking(lang).to_owned()).unwrap_or_default())
        };
        let listed = if door.is_listed { forms::TICKED } else { "" };
        let rest = [
            (TELEPHONE, door.words.telephone.clone()),
            (EMAIL, door.words.email.clone()),
            (ORGANIZATIONS, door.words.organizations.join("\n")),
            (LAST_DAY, door.last_day.clone().unwrap_or_default()),
            (PLACES, door.places.to_string()),
            (LISTED, listed.to_owned()),
            (REVISION, door.revision.to_string()),
        ];
        Draft(texts.map(text).chain(rest.map(|(name, value)| (name.to_owned(), value))).collect())
    }

    pub(crate) fn posted(posted: &Posted) -> Draft {
        Draft(posted.fields().map(|(name, value)| (name.to_owned(), value.to_owned())).collect())
    }

    /// What was typed in a field.
    pub(crate) fn value(&self, name: &str) -> &str {
        self.0.iter().find(|(each, _)| each == name).map(|(_, value)| value.as_str()).unwrap_or_default()
    }

    /// The same words, over another revision.
    pub(crate) fn over(mut self, revision: i64) -> Draft {
        self.0.retain(|(name, _)| name != REVISION);
        self.0.push((REVISION.to_owned(), revision.to_string()));
        self
    }

    /// The revision that was seen; none is the first one.
    pub(crate) fn revision(&self) -> i64 {
        self.value(REVISION).parse().unwrap_or_default()
    }

    /// What it says, or all that is wrong with it.
    pub(crate) fn check(&self, community: &Community, lang: Lang) -> Result<Checked, Wrong> {
        let mut wrong = Wrong::new();
        let texts = self.texts(lang, &mut wrong);
        let telephone = self.line(TELEPHONE, (40, lang), &mut wrong);
        let email = self.email(lang, &mut wrong);
        let organizations = self.organizations(lang, &mut wrong);
        let last_day = self.value(LAST_DAY).trim();
        if !last_day.is_empty() && dates::from_fields(last_day, "12:00").is_none() {
            wrong.push((LAST_DAY.to_owned(), t!(lang, "door-no-day")));
        }
        let places = self.value(PLACES).trim().parse::<i64>().ok();
        let places = places.filter(|places| (1..=community.capacity).contains(places));
        if places.is_none() {
            wrong.push((PLACES.to_owned(), t!(lang, "door-no-places", most = community.capacity)));
        }
        match places {
            Some(places) if wrong.is_empty() => Ok(Checked {
                words: Words { texts, telephone, email, organizations },
                last_day: Some(last_day.to_owned()).filter(|day| !day.is_empty()),
                places,
                is_listed: !self.value(LISTED).is_empty(),
            }),
            _ => Err(wrong),
        }
    }

    fn texts(&self, lang: Lang, wrong: &mut Wrong) -> BTreeMap<String, Text> {
        let mut texts = BTreeMap::new();
        for piece in Piece::ALL {
            let [fr, en] = [Lang::Fr, Lang::En].map(|of| {
                let name = field(piece, of);
                let typed = self.value(&name);
                let read = match piece.is_line() {
                    true => text::optional_line(typed, piece.most()),
                    false => text::optional_paragraphs(typed, piece.most()),
                };
                read.map(|words| words.trim().to_owned()).unwrap_or_else(|problem| {
                    wrong.push((name, forms::text_problem(lang, problem)));
                    String::new()
                })
            });
            if !(fr.is_empty() && en.is_empty()) {
                texts.insert(piece.code().to_owned(), Text { fr, en });
            }
        }
        texts
    }

    fn line(&self, name: &str, (most, lang): (usize, Lang), wrong: &mut Wrong) -> String {
        text::optional_line(self.value(name), most).unwrap_or_else(|problem| {
            wrong.push((name.to_owned(), forms::text_problem(lang, problem)));
            String::new()
        })
    }

    fn email(&self, lang: Lang, wrong: &mut Wrong) -> String {
        let typed = self.value(EMAIL).trim();
        if typed.is_empty() {
            return String::new();
        }
        match Email::parse(typed) {
            Ok(email) => email.as_str().to_owned(),
            Err(problem) => {
                wrong.push((EMAIL.to_owned(), said::email_problem(lang, &problem)));
                String::new()
            }
        }
    }

    fn organizations(&self, lang: Lang, wrong: &mut Wrong) -> Vec<String> {
        let lines = text::lines(self.value(ORGANIZATIONS));
        let mut names = Vec::new();
        for line in lines.lines().filter(|line| !line.trim().is_empty()).take(MOST_ORGANIZATIONS) {
            match organizations::parse_name(line) {
                Ok(name) if !names.contains(&name) => names.push(name),
                Ok(_) => {}
                Err(problem) => {
                    wrong.push((ORGANIZATIONS.to_owned(), forms::text_problem(lang, problem)));
                    return names;
                }
            }
        }
        names
    }
}

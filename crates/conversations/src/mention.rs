//! Mentions: a person, a role or everybody of the room, named in a message after a sign. The words stay as they were typed, and
//! beside them stands whom they name, by number: a new name changes nothing, and of a deleted account the words alone are left.

use std::collections::HashMap;

use communities::{Card, Directory, Role};
use serde::{Deserialize, Serialize};
use ui::Lang;
use ui::markdown::{self, Mark};

use crate::room::Room;

/// The most mentions of a message; what comes after is read as plain words.
const MOST: usize = 20;

/// Whom a message names, and the words that do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
pub struct Mention {
    /// The number of a person.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub person: Option<i64>,
    /// A role: all those who have it in this room.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub role: Option<String>,
    /// Whether it is everybody who reads in the room.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub everyone: bool,
    /// The words, as they stand in the message.
    pub text: String,
}

/// The mentions of a message, in the order of its words.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(transparent)]
pub struct Mentions(pub Vec<Mention>);

impl From<String> for Mentions {
    /// What this program cannot read names nobody.
    fn from(stored: String) -> Mentions {
        serde_json::from_str(&stored).unwrap_or_default()
    }
}

impl Mentions {
    /// As one column keeps them: nothing at all when there are none.
    pub(crate) fn stored(&self) -> String {
        if self.0.is_empty() { String::new() } else { serde_json::to_string(self).expect("numbers and texts are JSON") }
    }

    /// Whether everybody of the room is named.
    pub fn everyone(&self) -> bool {
        self.0.iter().any(|each| each.everyone)
    }

    /// The people, the roles left out.
    pub(crate) fn people(&self) -> impl Iterator<Item = i64> {
        self.0.iter().filter_map(|each| each.person)
    }

    /// Whether somebody in this role is named, by number or by role.
    pub(crate) fn names(&self, person: i64, role: Role) -> bool {
        self.0.iter().any(|each| each.everyone || each.is_of(person, role))
    }

    /// The same without this person.
    pub(crate) fn without(self, person: i64) -> Mentions {
        Mentions(self.0.into_iter().filter(|each| each.person != Some(person)).collect())
    }

    /// What remains of them when words are corrected: whoever is named anew is one person; a role or everybody was asked before.
    pub(crate) fn after(self, before: &Mentions) -> Mentions {
        let stays = |each: &Mention| each.person.is_some() || before.0.iter().any(|old| old.is_same(each));
        Mentions(self.0.into_iter().filter(stays).collect())
    }

    /// As they are drawn: whoever left is no mark any more. `reader` sees their own stand out; the streams have none.
    pub(crate) fn marks(&self, names: &Directory, reader: Option<(i64, Role)>) -> Vec<Mark> {
        let there = |each: &&Mention| each.person.is_none_or(|person| names.card(person).role.is_some());
        let mark = |each: &Mention| Mark {
            written: each.text.clone(),
            of: each.of(),
            mine: reader.is_some_and(|(person, role)| each.is_of(person, role)),
        };
        self.0.iter().filter(there).map(mark).collect()
    }
}

impl Mention {
    fn is_of(&self, person: i64, role: Role) -> bool {
        self.person == Some(person) || self.role.as_deref() == Some(role.code())
    }

    fn is_same(&self, other: &Mention) -> bool {
        (self.person, &self.role, self.everyone) == (other.person, &other.role, other.everyone)
    }

    fn of(&self) -> String {
        self.person.map(|person| person.to_string()).or_else(|| self.role.clone()).unwrap_or_else(|| "all".into())
    }
}

/// What may be typed after the sign in a room, and whom it names; the longest first, so that a whole name is read as one.
pub(crate) struct Nameable(Vec<(String, Mention)>);

impl Nameable {
    /// Those who read in this room, its roles, and all of them.
    pub(crate) fn of(room: &Room, names: &Directory) -> Nameable {
        let mut found = everyone();
        found.extend(room.audience().iter().flat_map(|role| of_role(*role)));
        found.extend(people(&readers(room, names)));
        found.sort_by_key(|(spelling, _)| std::cmp::Reverse(spelling.chars().count()));
        Nameable(found)
    }

    /// Whom these words name.
    pub(crate) fn named_in(&self, text: &str) -> Mentions {
        let mut found: Vec<Mention> = Vec::new();
        for piece in markdown::words(text) {
            for (at, _) in piece.match_indices('@') {
                let begins = !piece[..at].ends_with(char::is_alphanumeric);
                let named = begins.then(|| self.named_at(&piece[at..])).flatten();
                found.extend(named.filter(|each| !found.contains(each)));
            }
        }
        found.truncate(MOST);
        Mentions(found)
    }

    fn named_at(&self, words: &str) -> Option<Mention> {
        self.0.iter().find_map(|(spelling, mention)| {
            let end = 1 + begins_with(&words[1..], spelling)?;
            Some(Mention { text: words[..end].to_owned(), ..mention.clone() })
        })
    }
}

/// What is offered to a member who types the sign: the others of the room by name, its roles, and all of them.
pub(crate) fn offered(room: &Room, names: &Directory, (reader, lang): (i64, Lang)) -> Vec<String> {
    let others = readers(room, names).into_iter().filter(|card| card.id != reader);
    let roles = room.audience().iter().map(|role| role_word(*role, lang));
    others.map(|card| card.name.clone()).chain(roles).chain([everyone_word(lang)]).collect()
}

/// Those who read in a room, by name.
pub(crate) fn readers<'a>(room: &Room, names: &'a Directory) -> Vec<&'a Card> {
    let reads = |card: &&Card| card.role.is_some_and(|role| room.is_open_to(role, card.id));
    names.present().into_iter().filter(reads).collect()
}

/// The name by which somebody is shown; the one that they chose and its first word, when nobody else of the room bears it.
fn people(readers: &[&Card]) -> Vec<(String, Mention)> {
    let mut bearers: HashMap<String, Vec<i64>> = HashMap::new();
    for card in readers {
        let mut spellings = vec![card.name.clone(), card.chosen_name.clone(), first_word(&card.chosen_name)];
        spellings.sort_unstable();
        spellings.dedup();
        for spelling in spellings {
            bearers.entry(spelling).or_default().push(card.id);
        }
    }
    let sole = |(spelling, of): (String, Vec<i64>)| match of.as_slice() {
        [person] if !spelling.is_empty() => Some((spelling, Mention { person: Some(*person), ..nobody() })),
        _ => None,
    };
    bearers.into_iter().filter_map(sole).collect()
}

fn first_word(name: &str) -> String {
    name.split_whitespace().next().unwrap_or_default().to_owned()
}

fn of_role(role: Role) -> Vec<(String, Mention)> {
    let mention = Mention { role: Some(role.code().to_owned()), ..nobody() };
    [Lang::Fr, Lang::En].map(|lang| (role_word(role, lang), mention.clone())).into()
}

fn everyone() -> Vec<(String, Mention)> {
    let mention = Mention { everyone: true, ..nobody() };
    [Lang::Fr, Lang::En].map(|lang| (everyone_word(lang), mention.clone())).into()
}

/// « tout le salon »: what names everybody of a room.
pub(crate) fn everyone_word(lang: Lang) -> String {
    t!(lang, "mention-everyone")
}

/// « animation »: what names those in a role.
pub(crate) fn role_word(role: Role, lang: Lang) -> String {
    role.name(lang)
}

fn nobody() -> Mention {
    Mention { person: None, role: None, everyone: false, text: String::new() }
}

/// How many bytes of these words spell this name, whatever the case and the accents; nothing when they go on as another word.
fn begins_with(words: &str, name: &str) -> Option<usize> {
    let mut rest = words.chars();
    for letter in name.chars() {
        if folded(rest.next()?) != folded(letter) {
            return None;
        }
    }
    let ends = !rest.as_str().starts_with(char::is_alphanumeric);
    ends.then(|| words.len() - rest.as_str().len())
}

fn folded(letter: char) -> String {
    let letters = writing::letters(letter.encode_utf8(&mut [0; 4]));
    match letters.is_empty() {
        true if letter.is_whitespace() => " ".into(),
        true => letter.to_string(),
        false => letters,
    }
}

//! People of the community, found by their name or their organisation in the directory.

use communities::roles::SeeMembers;
use communities::{Card, Directory, Membership};
use ui::Icon;
use writing::Word;

use crate::finding::Item;
use crate::snippet::Marks;
use crate::typed::{Query, person};
use crate::{PERSON, asking};

/// The most people that are shown.
const MOST: usize = 10;

/// The people whom this query finds, by name.
pub(crate) fn found(member: &Membership, directory: &Directory, query: &Query, words: &[Word]) -> Vec<Item> {
    let is_of_people = query.kind.is_none_or(|kind| kind == PERSON);
    let is_else = query.from.is_some() || query.within.is_some() || query.after.is_some() || query.before.is_some();
    if !is_of_people || is_else || query.next.is_some() || words.is_empty() || !member.may::<SeeMembers>() {
        return Vec::new();
    }
    let ask = asking::all_of(words);
    let marks = Marks::of(&ask);
    let present = directory.present().into_iter();
    let found = present.filter(|card| says(&format!("{} {}", card.chosen_name, card.organization), words));
    let item = |card: &Card| Item {
        kind: PERSON,
        icon: Icon::Members,
        name: person(member.lang()),
        id: card.id,
        at: None,
        author: None,
        within: String::new(),
        title: marks.whole(&card.name),
        pieces: marks.whole(card.organization_beside()),
        path: path(card),
    };
    found.take(MOST).map(item).collect()
}

/// Where somebody is among the members, inside the community.
pub(crate) fn path(card: &Card) -> String {
    format!("/membres?mots={}", crate::web::encoded(&card.chosen_name))
}

/// The numbers of those who are called so, there or gone.
pub(crate) fn called(directory: &Directory, typed: &str) -> Vec<i64> {
    let words = writing::words(typed);
    directory.chosen_names().filter(|(_, name)| says(name, &words)).map(|(person, _)| person).collect()
}

/// Whether a name has each of these words, or words that begin so.
pub(crate) fn says(name: &str, words: &[Word]) -> bool {
    let names = writing::words_where(name, |plain| words.iter().any(|word| plain.starts_with(&word.plain)));
    let has = |word: &Word| names.iter().any(|name| name.plain.starts_with(&word.plain));
    !words.is_empty() && words.iter().all(has)
}

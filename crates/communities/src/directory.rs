//! The directory of a community: who is in it and who was, by number, read once for a page. It promises a [`Card`] for any
//! number: a person who left keeps their name on what they wrote, a deleted account becomes a neutral wording.

mod namesakes;

use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use std::collections::HashMap;
use std::sync::OnceLock;

use platform::{On, Result};
use ui::{Lang, avatar};

use crate::access::Membership;
use crate::roles::{EnterSpace, Right, Role};
use crate::store;

/// A person as a list or a message shows them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Card {
    /// The person's number.
    pub id: i64,
    /// The name by which they are shown: the one that they chose, with their organisation when somebody else of the
    /// community, there or gone, bears it too.
    pub name: String,
    /// The name that they chose, whoever else bears it.
    pub chosen_name: String,
    /// Their organisation; of those who left, the one of that time. Empty when unknown.
    pub organization: String,
    /// Its number, while they are there.
    pub organization_id: Option<i64>,
    /// Whether somebody vouched that they are of it; else it is what they say.
    pub is_vouched: bool,
    /// Whether they direct it: they vouch for its people.
    pub directs: bool,
    /// One or two letters.
    pub initials: String,
    /// What they are here; nothing for those who left.
    pub role: Option<Role>,
}

impl Card {
    /// Their organisation for a line that says it beside the name; empty when the name says it already.
    pub fn organization_beside(&self) -> &str {
        if self.name == self.chosen_name { &self.organization } else { "" }
    }
}

/// That somebody is or was there, and as what.
#[derive(Clone, Copy, Debug)]
struct Stay {
    person: i64,
    role: Role,
    /// In milliseconds UTC.
    since: i64,
    until: Option<i64>,
}

/// The people of one community, as one of its members may know them.
#[derive(Clone, Debug)]
pub struct Directory {
    cards: HashMap<i64, Card>,
    /// Those who share their name with somebody, as they are shown: made when they first are, as few of many are.
    namesakes: HashMap<i64, OnceLock<Card>>,
    /// Those who are there now, in the order in which they joined.
    joined: Vec<i64>,
    /// Who is or was there when, in the order in which they joined; then those who left.
    stays: Vec<Stay>,
    nobody: Card,
    lang: Lang,
}

impl Directory {
    /// The directory of the member's community.
    pub async fn of(on: impl Into<On<'_>>, membership: &Membership) -> Result<Directory> {
        Directory::read(on.into(), membership).await
    }

    fn read<'a>(on: On<'a>, membership: &'a Membership) -> BoxFuture<'a, Result<Directory>> {
        let reading = async move {
            let mut entries = store::directory(on, membership.community().id).await?;
            entries.sort_unstable_by_key(|each| (each.joined.is_none(), each.joined, each.person_id));
            let joined = entries.iter().filter(|each| each.joined.is_some()).map(|each| each.person_id).collect();
            let stays = entries.iter().filter_map(store::Entry::stay).collect();
            let cards = entries.into_iter().map(|entry| (entry.person_id, entry.card())).collect();
            let namesakes = namesakes::of(&cards).map(|person| (person, OnceLock::new())).collect();
            let lang = membership.lang();
            Ok(Directory { cards, namesakes, joined, stays, nobody: nobody(lang), lang })
        };
        reading.boxed()
    }

    /// The card of a person; of a number without account, a neutral wording.
    pub fn card(&self, person: i64) -> &Card {
        self.cards.get(&person).map_or(&self.nobody, |card| self.shown(card))
    }

    /// Those who are or were in the community, in no order: their numbers, and the names that they chose.
    pub fn chosen_names(&self) -> impl Iterator<Item = (i64, &str)> {
        self.cards.values().map(|card| (card.id, card.chosen_name.as_str()))
    }

    /// Those who are in the community now, by name.
    pub fn present(&self) -> Vec<&Card> {
        let present = self.cards.values().filter(|card| card.role.is_some());
        let mut present: Vec<_> = present.map(|card| self.shown(card)).collect();
        present.sort_by_cached_key(|card| (writing::place(&card.name), card.id));
        present
    }

    /// These people, by name.
    pub fn by_name(&self, people: &[i64]) -> Vec<&Card> {
        let mut cards: Vec<_> = people.iter().map(|person| (*person, self.card(*person))).collect();
        cards.sort_by_cached_key(|(person, card)| (writing::place(&card.name), *person));
        cards.into_iter().map(|(_, card)| card).collect()
    }

    /// « Awa, Jean »: these people, by name.
    pub fn names(&self, people: &[i64]) -> String {
        self.by_name(people).into_iter().map(|card| card.name.as_str()).collect::<Vec<_>>().join(", ")
    }

    /// Those who are in the community now and what they are there, in no order.
    pub fn roles(&self) -> impl Iterator<Item = (i64, Role)> {
        self.cards.values().filter_map(|card| Some((card.id, card.role?)))
    }

    /// The names of all who are or were there: colleagues, whom a text may name.
    pub fn everybody(&self) -> Vec<&str> {
        let mut names: Vec<_> = self.chosen_names().collect();
        names.sort_unstable();
        names.into_iter().map(|(_, name)| name).collect()
    }

    /// Those whose role has the right `R`, by name.
    pub fn those_who_may<R: Right>(&self) -> Vec<&Card> {
        self.present().into_iter().filter(|card| card.role.is_some_and(|role| R::ROLES.contains(&role))).collect()
    }

    /// How many of them there are besides this member.
    pub fn others_who_may<R: Right>(&self, member: i64) -> usize {
        self.those_who_may::<R>().into_iter().filter(|card| card.id != member).count()
    }

    /// The same in the order in which they joined.
    pub fn joined_who_may<R: Right>(&self) -> Vec<&Card> {
        let present = self.joined.iter().filter_map(|person| self.cards.get(person));
        let present = present.map(|card| self.shown(card));
        present.filter(|card| card.role.is_some_and(|role| R::ROLES.contains(&role))).collect()
    }

    /// Those who were there at some moment between these two, in milliseconds UTC, in a role that has the right `R`: as they
    /// joined, then those who left since.
    pub fn there_between<R: Right>(&self, from: i64, to: i64) -> impl Iterator<Item = (i64, Role)> {
        let there = move |stay: &&Stay| stay.since < to && stay.until.is_none_or(|until| until > from);
        let there = self.stays.iter().filter(there).map(|stay| (stay.person, stay.role));
        there.filter(|(_, role)| R::ROLES.contains(role))
    }

    fn shown<'a>(&'a self, card: &'a Card) -> &'a Card {
        let apart = || Card { name: namesakes::apart(self.lang, card), ..card.clone() };
        self.namesakes.get(&card.id).map_or(card, |shown| shown.get_or_init(apart))
    }

    /// How many people have the right `R` through their role.
    pub fn count<R: Right>(&self) -> usize {
        self.count_of(R::ROLES)
    }

    /// How many people have one of these roles.
    pub fn count_of(&self, roles: &[Role]) -> usize {
        self.cards.values().filter(|card| card.role.is_some_and(|role| roles.contains(&role))).count()
    }

    /// Who sees what the right `R` opens, for the `seen_by` of a page: « les 14 personnes de la communauté ».
    pub fn seen_by<R: Right>(&self) -> String {
        self.seen_by_roles(R::ROLES)
    }

    /// The same for these roles: « coordination et animation, 3 personnes ».
    pub fn seen_by_roles(&self, roles: &[Role]) -> String {
        let count = self.count_of(roles);
        if EnterSpace::ROLES.iter().all(|role| roles.contains(role)) {
            return t!(self.lang, "seen-by-community", count = count);
        }
        let known: Vec<_> =
            Role::ALL.iter().filter(|role| roles.contains(role)).map(|role| role.group(self.lang)).collect();
        t!(self.lang, "seen-by-roles", roles = listed(self.lang, &known), count = count)
    }
}

/// « a, b et c ».
fn listed(lang: Lang, words: &[String]) -> String {
    match words {
        [] => String::new(),
        [only] => only.clone(),
        [first @ .., last] => t!(lang, "list-and", first = first.join(", "), last = last.as_str()),
    }
}

fn nobody(lang: Lang) -> Card {
    let name = t!(lang, "deleted-account");
    Card {
        id: 0,
        chosen_name: name.clone(),
        name,
        organization: String::new(),
        organization_id: None,
        is_vouched: false,
        directs: false,
        initials: String::new(),
        role: None,
    }
}

impl store::Entry {
    fn stay(&self) -> Option<Stay> {
        let role = Role::parse(self.was.as_deref()?)?;
        Some(Stay { person: self.person_id, role, since: self.since?, until: self.until })
    }

    fn card(self) -> Card {
        let role = self.role.as_deref().and_then(Role::parse);
        let organization = self.organization.unwrap_or_default();
        Card {
            id: self.person_id,
            organization_id: self.organization_id,
            is_vouched: self.is_vouched,
            directs: self.is_vouched && self.directs,
            initials: avatar::initials(&self.name),
            chosen_name: self.name.clone(),
            name: self.name,
            organization,
            role,
        }
    }
}

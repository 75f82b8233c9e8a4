//! A room: a place of a community where people of certain roles talk, or people who were chosen, or a few who write to one
//! another. It promises a name in both languages and the rule of who may enter, which is said in words on each of its pages.

use communities::roles::{Converse, Right};
use communities::{Community, Role};
use forms::coded;
use ui::Lang;

use crate::end::End;

/// Where a room is opened, inside a community. It is no room: any word may name one.
pub(crate) const OPEN: &str = "/nouveau-salon";
/// Where one is opened for chosen people, below that.
pub(crate) const OF_CHOSEN: &str = "/personnes";
/// Where a circle is opened, below that.
pub(crate) const CIRCLE: &str = "/cercle";
/// Where the last day of a circle is read and changed, under its address.
pub(crate) const LAST_DAY: &str = "/fin";
/// Where one writes to somebody, inside a community.
pub(crate) const WRITE: &str = "/ecrire";
/// Where one reads who is in a room by name, under its address.
pub(crate) const PEOPLE: &str = "/personnes";

/// Somebody is in a room by name from now on; told on its channel, of the person.
pub(crate) const PERSON_ADDED: &str = "conversations.person_added";
/// Somebody is in it no longer.
pub(crate) const TAKEN_OUT: &str = "conversations.person_taken_out";
/// Where a room is renamed, archived and opened again, under its address.
pub(crate) const SETTINGS: &str = "/reglages";

coded! {
    /// By what one is in a room.
    Kind {
        /// By one's role.
        Roles = "roles",
        /// By name: those who keep the room say whose, and may change it.
        Chosen = "chosen",
        /// By name, for good: a direct conversation, which nobody keeps.
        Direct = "direct",
    }
}

/// A room, as a value. To hold one is not to be allowed in: that is [`RoomAccess`](crate::RoomAccess).
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Room {
    /// Its number.
    pub id: i64,
    /// Its word in addresses.
    pub slug: String,
    name_fr: String,
    name_en: String,
    purpose_fr: String,
    purpose_en: String,
    /// Since when it is only read, in milliseconds UTC.
    pub archived_at: Option<i64>,
    /// Grows with each change of its name, of what it is for, and of whether it is written in.
    pub revision: i64,
    /// By what one is in it.
    pub kind: Kind,
    #[sqlx(try_from = "String")]
    audience: Audience,
    #[sqlx(try_from = "String")]
    people: People,
    /// Whether it is a room of announcements, where only the team begins to speak.
    pub announces: bool,
    /// How it ends, if it is a circle.
    #[sqlx(flatten)]
    pub(crate) end: End,
}

/// The numbers of the people who are in it by name, which stand in one column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct People(Vec<i64>);

impl From<String> for People {
    fn from(numbers: String) -> People {
        People(numbers.split(' ').filter_map(|number| number.parse().ok()).collect())
    }
}

impl People {
    /// These people, each once.
    pub(crate) fn of(people: impl IntoIterator<Item = i64>) -> People {
        let mut people: Vec<i64> = people.into_iter().collect();
        people.sort_unstable();
        people.dedup();
        People(people)
    }

    /// How many they are.
    pub(crate) fn count(&self) -> usize {
        self.0.len()
    }

    /// Their numbers.
    pub(crate) fn iter(&self) -> impl Iterator<Item = i64> {
        self.0.iter().copied()
    }

    /// As they are stored.
    pub(crate) fn stored(&self) -> String {
        self.0.iter().map(i64::to_string).collect::<Vec<_>>().join(" ")
    }
}

/// The roles that may enter, which stand in one column.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Audience(Vec<Role>);

impl From<String> for Audience {
    /// A role that this program does not know opens nothing.
    fn from(words: String) -> Audience {
        Audience(words.split(' ').filter_map(Role::parse).collect())
    }
}

impl Room {
    /// Its name; in the other language when it was not written in this one.
    pub fn name(&self, lang: Lang) -> &str {
        in_language(lang, &self.name_fr, &self.name_en)
    }

    /// « # bons-coups »: how it is called; a circle, with the day at whose end it is forgotten.
    pub(crate) fn called(&self, lang: Lang) -> String {
        match self.end.short_day(lang) {
            Some(day) => t!(lang, "circle-called", name = self.name(lang), day = day),
            None => format!("# {}", self.name(lang)),
        }
    }

    /// The moment at which all that is said there is forgotten, if it is a circle (milliseconds UTC).
    pub fn ends_at(&self) -> Option<i64> {
        self.end.ends_at
    }

    /// Whether it is a circle that is closed to everybody by now, forgotten or about to be.
    pub fn is_over(&self, now: i64) -> bool {
        self.end.ends_at.is_some_and(|end| end <= now)
    }

    /// What it is for, if somebody said so.
    pub fn purpose(&self, lang: Lang) -> Option<&str> {
        Some(in_language(lang, &self.purpose_fr, &self.purpose_en)).filter(|purpose| !purpose.is_empty())
    }

    /// Its name and what it is for, as they were written in this language; each may be empty.
    pub(crate) fn written(&self, lang: Lang) -> (&str, &str) {
        match lang {
            Lang::Fr => (&self.name_fr, &self.purpose_fr),
            Lang::En => (&self.name_en, &self.purpose_en),
        }
    }

    /// Whether it is only read.
    pub fn is_archived(&self) -> bool {
        self.archived_at.is_some()
    }

    /// The roles that may enter; none where one is in by name.
    pub fn audience(&self) -> &[Role] {
        &self.audience.0
    }

    /// The numbers of those who are in it by name; 0 is an account that is gone, and some may have left the community.
    pub fn people(&self) -> &[i64] {
        &self.people.0
    }

    /// The same, as they are stored.
    pub(crate) fn stored_people(&self) -> String {
        self.people.stored()
    }

    /// Whether this person of the community, in this role, may enter: the same rule as that of its statements (`is_open!`),
    /// which the right to converse comes before. A circle that is over is open to nobody: [`Room::is_over`].
    pub fn is_open_to(&self, role: Role, person: i64) -> bool {
        Converse::ROLES.contains(&role) && (self.audience.0.contains(&role) || self.people.0.contains(&person))
    }

    /// Whether it is a direct conversation.
    pub fn is_direct(&self) -> bool {
        self.kind == Kind::Direct
    }

    /// The channel of its events.
    pub fn channel(&self) -> String {
        Room::channel_of(self.id)
    }

    /// The channel of the events of the room of this number.
    pub(crate) fn channel_of(id: i64) -> String {
        format!("room:{id}")
    }

    /// Its address.
    pub fn path(&self, community: &Community) -> String {
        community.path(&format!("/salons/{}", self.slug))
    }
}

fn in_language<'a>(lang: Lang, french: &'a str, english: &'a str) -> &'a str {
    match lang {
        Lang::Fr if french.is_empty() => english,
        Lang::En if english.is_empty() => french,
        Lang::Fr => french,
        Lang::En => english,
    }
}

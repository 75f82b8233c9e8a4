//! A room: a place of a community where people of certain roles talk. It promises a name in both languages and the list of
//! the roles that may enter, which is said in words on each of its pages.

use communities::{Community, Role};
use ui::Lang;

/// Where a room is opened, inside a community. It is no room: any word may name one.
pub(crate) const OPEN: &str = "/nouveau-salon";
/// Where a room is renamed, archived and opened again, under its address.
pub(crate) const SETTINGS: &str = "/reglages";

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
    #[sqlx(try_from = "String")]
    audience: Audience,
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

    /// « # bons-coups »: how it is called.
    pub(crate) fn called(&self, lang: Lang) -> String {
        format!("# {}", self.name(lang))
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

    /// The roles that may enter.
    pub fn audience(&self) -> &[Role] {
        &self.audience.0
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

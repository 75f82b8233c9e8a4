//! A room: a place of a community where people of certain roles talk. It promises a name in both languages and the list of
//! the roles that may enter, which is said in words on each of its pages.

use communities::{Community, Role};
use ui::Lang;

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
    /// Its name.
    pub fn name(&self, lang: Lang) -> &str {
        match lang {
            Lang::Fr => &self.name_fr,
            Lang::En => &self.name_en,
        }
    }

    /// What it is for, if somebody said so.
    pub fn purpose(&self, lang: Lang) -> Option<&str> {
        let purpose = match lang {
            Lang::Fr => &self.purpose_fr,
            Lang::En => &self.purpose_en,
        };
        Some(purpose.as_str()).filter(|purpose| !purpose.is_empty())
    }

    /// The roles that may enter.
    pub fn audience(&self) -> &[Role] {
        &self.audience.0
    }

    /// The channel of its events.
    pub fn channel(&self) -> String {
        format!("room:{}", self.id)
    }

    /// Its address.
    pub fn path(&self, community: &Community) -> String {
        community.path(&format!("/salons/{}", self.slug))
    }
}

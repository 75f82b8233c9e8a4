//! What a slice declares of what can be found.

use ui::{Icon, Lang};

/// What of a slice can be found, declared by that slice and nowhere else.
#[derive(Clone, Copy, Debug)]
pub struct Findable {
    /// Its word in the index, in addresses and in the API: small letters alone, for the index of words tells places by it.
    pub kind: &'static str,
    /// Its number among all kinds, from 1 to 31, for good.
    pub number: i64,
    /// Its drawing.
    pub icon: Icon,
    /// What one is called: « Message ».
    pub name: fn(Lang) -> String,
    /// Every thing: `SELECT` of `id`, `community_id`, `place`, `author_id`, `at`, `shown_at` (nothing where no date is said),
    /// `title`, `title_en` (empty when there is one title only), `text`, and `path` inside its community. What is not to be
    /// found is not among them. No outer join: pieces of it are locked on PostgreSQL.
    pub things: &'static str,
    /// Whether it is called by who said it, rather than by a title.
    pub is_said: bool,
    /// Whether it goes away when the account of its author does; else it stays, by nobody.
    pub goes_with_author: bool,
    /// The places whose things a reader may find, each once: `SELECT place, name, name_en`, of the community $1, for the person
    /// $2 in the role $3. The name is what stands beside a thing; empty for nothing.
    pub reach: &'static str,
    /// Whether somebody in this role finds any, by the right that opens the pages of these things.
    pub open_to: fn(&str) -> bool,
    /// The events after which things are read again, and which.
    pub follows: &'static [(&'static str, Scope)],
}

/// Which things an event is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    /// The one whose number is the event's subject.
    Thing,
    /// Those whose place is the event's subject.
    Place,
    /// All of the community.
    Community,
}

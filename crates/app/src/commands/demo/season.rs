//! The invented season: `season.toml`, read.

use communities::Role;
use serde::Deserialize;

/// The whole of it.
#[derive(Deserialize)]
pub(super) struct Season {
    pub(super) organizations: Vec<String>,
    pub(super) people: Vec<Figure>,
    pub(super) meetings: Vec<Held>,
    pub(super) messages: Vec<Said>,
    pub(super) asking: Vec<Asking>,
}

/// Somebody who asks to take part, without an account.
#[derive(Deserialize)]
pub(super) struct Asking {
    pub(super) name: String,
    pub(super) email: String,
    pub(super) organization: String,
    pub(super) territory: String,
    pub(super) role: String,
    pub(super) why: String,
}

/// An invented person.
#[derive(Deserialize)]
pub(super) struct Figure {
    pub(super) name: String,
    pub(super) email: String,
    pub(super) organization: usize,
    role: String,
    #[serde(default)]
    pub(super) title: String,
    #[serde(default)]
    pub(super) offers: String,
    #[serde(default)]
    pub(super) seeks: String,
}

impl Figure {
    pub(super) fn role(&self) -> Role {
        Role::parse(&self.role).expect("the roles of the shipped season exist: a test reads them")
    }
}

/// A meeting with its date: the rank-th of the season, or the first training.
#[derive(Deserialize)]
pub(super) struct Held {
    #[serde(default)]
    pub(super) rank: usize,
    #[serde(default)]
    pub(super) training: bool,
    pub(super) date: String,
    pub(super) time: String,
    pub(super) title: String,
    pub(super) host: usize,
    pub(super) mode: String,
    /// One letter for each person of the space, in their order: p, r, e, a.
    #[serde(default)]
    pub(super) attendance: String,
    /// One letter for each: s on site, l online, e cannot, ? nothing yet.
    #[serde(default)]
    pub(super) answers: String,
}

/// Something said.
#[derive(Deserialize)]
pub(super) struct Said {
    pub room: String,
    pub who: String,
    pub at: String,
    pub body: String,
    /// When the message that it answers was said, in the same room.
    #[serde(default)]
    pub answers: Option<String>,
    /// What people said of it by one emoji, and who.
    #[serde(default)]
    pub reactions: Vec<(String, String)>,
    /// Those who said that they read and understood it, where it asks for that.
    #[serde(default)]
    pub acknowledged: Vec<String>,
    /// Who pinned it at the top of its room.
    #[serde(default)]
    pub pinned: Option<String>,
    /// What makes it a request for help.
    #[serde(default)]
    pub asks: Option<Asks>,
    /// A text that hangs from it: its name, and what it says.
    #[serde(default)]
    pub file: Option<(String, String)>,
}

/// What became of a request for help.
#[derive(Deserialize)]
pub(super) struct Asks {
    /// Who offered help.
    #[serde(default)]
    pub offers: Vec<String>,
    /// Who lived it.
    #[serde(default)]
    pub lived: Vec<String>,
    /// What helped, once it is settled; who asked lets the group find it.
    #[serde(default)]
    pub helped: Option<String>,
}

impl Said {
    /// When it was said, in milliseconds UTC.
    pub(super) fn moment(&self) -> i64 {
        at(&self.at)
    }

    /// When the message that it answers was said.
    pub(super) fn answered(&self) -> Option<i64> {
        self.answers.as_deref().map(at)
    }
}

fn at(said: &str) -> i64 {
    let (date, time) = said.split_once(' ').expect("`date hour`: a test reads them");
    ui::dates::from_fields(date, time).expect("a moment that exists: a test reads them")
}

/// The season that ships with the program.
pub(super) fn shipped() -> Season {
    toml::from_str(include_str!("season.toml")).expect("the shipped season is valid: a test reads it")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_shipped_season_holds_together() {
        let season = shipped();
        let space = |figure: &&Figure| !matches!(figure.role(), Role::Guest | Role::Sponsor | Role::Network);
        let inside = season.people.iter().filter(space).count();
        assert_eq!(inside, 14);
        assert_eq!(season.organizations.len(), 12);
        assert_eq!(season.people[0].role(), Role::Coordination);
        for held in &season.meetings {
            assert!(ui::dates::from_fields(&held.date, &held.time).is_some());
            assert!(held.host < season.organizations.len());
            let letters = held.attendance.len() + held.answers.len();
            assert_eq!(letters, inside, "{}", held.title);
        }
        for said in &season.messages {
            assert!(season.people.iter().any(|figure| figure.name == said.who), "{}", said.who);
            let is_answered = |at| season.messages.iter().any(|each| each.room == said.room && each.moment() == at);
            let is_one = |(emoji, who): &(String, String)| {
                conversations::reactions::Emoji::parse(emoji).is_some()
                    && season.people.iter().any(|each| each.name == *who)
            };
            assert!(said.reactions.iter().all(is_one), "{}", said.body);
            assert!(said.moment() > 0 && said.answered().is_none_or(is_answered), "{}", said.body);
        }
        assert!(
            season.messages.windows(2).all(|pair| pair[0].room != pair[1].room || pair[0].moment() < pair[1].moment())
        );
    }
}

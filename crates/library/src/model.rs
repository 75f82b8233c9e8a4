//! A resource, as values.

use forms::coded;

use crate::rights::{Licence, Standing, Visibility};

coded! {
    /// What a resource is.
    Kind {
        /// A thought that could serve.
        Idea = "idea" => "kind-idea",
        /// Something to do with people.
        Activity = "activity" => "kind-activity",
        /// Something to work with.
        Tool = "tool" => "kind-tool",
        /// Something to read.
        Document = "document" => "kind-document",
        /// The page of somebody else.
        Link = "link" => "kind-link",
        /// What a training was given with.
        Training = "training" => "kind-training",
    }
}

coded! {
    /// The ages of those for whom it is.
    Ages {
        /// Five years and under.
        Small = "0-5" => "ages-small",
        /// From six to twelve.
        Children = "6-12" => "ages-children",
        /// From thirteen to seventeen.
        Teens = "13-17" => "ages-teens",
        /// Grown-up people.
        Adults = "adults" => "ages-adults",
        /// All of them together.
        All = "all" => "ages-all",
    }
}

coded! {
    /// With whom it is done.
    Company {
        /// With one person.
        One = "one" => "company-one",
        /// With a family.
        Family = "family" => "company-family",
        /// With a group.
        Group = "group" => "company-group",
        /// Between colleagues.
        Team = "team" => "company-team",
    }
}

/// What a resource says of itself. Only the title and the sentence are always there.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Content {
    /// What it is.
    pub kind: Kind,
    /// What it is called.
    pub title: String,
    /// What it is, in a sentence.
    pub sentence: String,
    /// What it is for, and how one goes about it.
    pub purpose: String,
    /// For which ages.
    pub ages: Option<Ages>,
    /// With whom.
    pub company: Option<Company>,
    /// How long it takes, in minutes.
    pub minutes: Option<i64>,
    /// What one needs.
    pub material: String,
    /// In which languages.
    pub languages: String,
    /// Its themes, in words, a comma between them.
    pub themes: String,
    /// Who made it, or where it is from.
    pub source: String,
    /// The address of a page.
    pub link: String,
    /// What may be done with it.
    pub licence: Licence,
    /// Who its author wants to read it.
    pub visibility: Visibility,
}

impl Content {
    /// Its themes, each by itself.
    pub fn each_theme(&self) -> impl Iterator<Item = &str> {
        self.themes.split(',').map(str::trim).filter(|theme| !theme.is_empty())
    }
}

/// A resource.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub(crate) struct Resource {
    pub(crate) id: i64,
    pub(crate) community_id: i64,
    #[sqlx(flatten)]
    pub(crate) content: Content,
    /// Who put it there; nobody any more when they deleted their account.
    #[sqlx(rename = "by_id")]
    pub(crate) by: Option<i64>,
    pub(crate) at: i64,
    /// Grows with each change of its words.
    pub(crate) revision: i64,
    pub(crate) changed_at: i64,
    pub(crate) put_away_at: Option<i64>,
    /// The message that it comes from.
    pub(crate) room_id: Option<i64>,
    pub(crate) message_id: Option<i64>,
    /// Who said that message.
    #[sqlx(rename = "words_by_id")]
    pub(crate) words_by: Option<i64>,
    /// When they let it go further than the group, and when who facilitates did.
    pub(crate) words_agreed_at: Option<i64>,
    pub(crate) meeting_agreed_at: Option<i64>,
    /// The secret word of its page for everyone.
    pub(crate) address: String,
    /// The words of its trials and the names of its files.
    pub(crate) also_said: String,
    /// Since when its author has the words of the glossary linked on its page.
    pub(crate) terms_linked_at: Option<i64>,
    /// How many trials tell of it.
    pub(crate) trials: i64,
}

impl Resource {
    /// What the table of rights asks.
    pub(crate) fn standing(&self) -> Standing {
        let Content { visibility, licence, .. } = self.content;
        Standing { visibility, licence, is_put_away: self.put_away_at.is_some() }
    }

    /// Whether this person may let it go further than the group: what one deposited oneself. Whose words they are agrees besides.
    pub(crate) fn may_leave_by(&self, person: i64) -> bool {
        self.by == Some(person)
    }
}

//! A survey: its mode, where it stands, its questions.

use forms::coded;
use platform::{Error, Result};

use crate::ballot::{Published, Said};
use crate::item::Item;

/// The most questions of a survey: a person gives it some minutes.
pub(crate) const MOST_QUESTIONS: usize = 40;
/// The most days that a survey stays open.
pub(crate) const MOST_DAYS: i64 = 60;
/// The most often that its members are reminded of it.
pub(crate) const MOST_REMINDERS: i64 = 2;
/// How many days lie between two letters about it, at least.
pub(crate) const DAYS_APART: i64 = 3;
/// The most characters of its title.
pub(crate) const LONGEST_TITLE: usize = 120;

coded! {
    /// How a survey is answered and shown. It is chosen before the survey opens, and is the same for ever after.
    Mode {
        /// The group, before and after: two surveys of the same questions, each shown in groups of five or more.
        Group = "group" => "mode-group",
        /// Looking back: today first, then the beginning, in one sitting; shown as the middle pairs of groups of five or more.
        Back = "back" => "mode-back",
        /// Each one's path: the first answers sleep sealed, and each person opens theirs at the second survey; shown as the middle
        /// pairs of groups of five or more.
        Path = "path" => "mode-path",
    }
}

coded! {
    /// To whom a survey is put. What one says and what the other sees are two sources, and never one figure.
    Audience {
        /// The members, of themselves.
        Members = "members" => "audience-members",
        /// Families that organizations accompany, of themselves: in easy words, by a link that names no organization.
        Families = "families" => "audience-families",
        /// The teams that accompany families, of what they see.
        Teams = "teams" => "audience-teams",
        /// Who directs the organizations, of what releasing somebody asks and brings.
        Directors = "directors" => "audience-directors",
    }
}

coded! {
    /// What a survey promises whoever answers. It is chosen before the survey opens, and is the same for ever after.
    Promise {
        /// Nobody knows who said what.
        Anonymous = "anonymous" => "promise-anonymous",
        /// Coordination and facilitators read the answers with the names.
        Named = "named" => "promise-named",
        /// One person alone, chosen as it opens, reads the answers with the names.
        Confidential = "confidential" => "promise-confidential",
    }
}

/// Where a survey stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum State {
    /// It is prepared, and may change.
    Draft,
    /// It takes answers, by this link.
    Open {
        /// The secret of the link.
        token: String,
    },
    /// Its time is over, and the job that shows it has not run yet.
    Over,
    /// It is over, and shows this; nothing when fewer than five answered.
    Closed(Option<Published>),
}

/// A survey of a community.
#[derive(Clone, Debug)]
pub(crate) struct Survey {
    pub(crate) id: i64,
    pub(crate) community_id: i64,
    pub(crate) title: String,
    pub(crate) mode: Mode,
    pub(crate) audience: Audience,
    pub(crate) promise: Promise,
    /// The survey of the same questions that it follows.
    pub(crate) follows: Option<i64>,
    /// When it closes by itself: the end of a day (milliseconds UTC).
    pub(crate) closes_at: i64,
    pub(crate) revision: i64,
    /// When it closed.
    pub(crate) closed_at: Option<i64>,
    pub(crate) state: State,
    /// Whether the members read what people wrote.
    pub(crate) are_words_shown: bool,
    /// Who reads first what people write, or who alone reads what was confided; none where nobody does.
    pub(crate) first_reader: Option<i64>,
    /// When the members were told of it.
    pub(crate) told: Reminders,
    /// What the group says of it to those who pay; none before it is released.
    pub(crate) release: Option<Release>,
}

/// When members were told of an open survey.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Reminders {
    /// How often they were reminded.
    pub(crate) times: i64,
    /// The last time that they were told, as it opened or since (milliseconds UTC).
    pub(crate) last: Option<i64>,
}

/// What went out with the results of a survey.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Release {
    /// What the group says of them.
    pub(crate) reading: String,
    /// The decision of the register by which they went out.
    pub(crate) decision: i64,
}

/// A survey as its row says it.
#[derive(Clone, Debug, sqlx::FromRow)]
pub(crate) struct Row {
    id: i64,
    community_id: i64,
    title: String,
    mode: Mode,
    audience: Audience,
    promise: Promise,
    follows: Option<i64>,
    closes_at: i64,
    revision: i64,
    token: Option<String>,
    opened_at: Option<i64>,
    closed_at: Option<i64>,
    published: String,
    words_shown_at: Option<i64>,
    first_reader_id: Option<i64>,
    reading: String,
    decision: Option<i64>,
    released_at: Option<i64>,
    reminded_at: Option<i64>,
    reminders: i64,
}

impl Row {
    /// Its number.
    pub(crate) fn id(&self) -> i64 {
        self.id
    }

    /// Whether it was opened.
    pub(crate) fn is_opened(&self) -> bool {
        self.opened_at.is_some()
    }

    /// Whether it is over.
    pub(crate) fn is_closed(&self) -> bool {
        self.closed_at.is_some()
    }
}

impl Survey {
    /// What a row says at this moment.
    pub(crate) fn read(row: Row, now: i64) -> Result<Survey> {
        let state = match (row.published.as_str(), row.token) {
            ("", _) if row.closed_at.is_some() => State::Closed(None),
            ("", Some(token)) if row.opened_at.is_some() && now < row.closes_at => State::Open { token },
            ("", Some(_)) if row.opened_at.is_some() => State::Over,
            ("", _) => State::Draft,
            (published, _) => State::Closed(Some(read(published, row.id)?)),
        };
        let release = row.decision.filter(|_| row.released_at.is_some());
        let release = release.map(|decision| Release { reading: row.reading, decision });
        Ok(Survey {
            id: row.id,
            community_id: row.community_id,
            title: row.title,
            mode: row.mode,
            audience: row.audience,
            promise: row.promise,
            follows: row.follows,
            closes_at: row.closes_at,
            revision: row.revision,
            closed_at: row.closed_at,
            state,
            are_words_shown: row.words_shown_at.is_some(),
            first_reader: row.first_reader_id,
            told: Reminders { times: row.reminders, last: row.reminded_at },
            release,
        })
    }

    /// Whether it may still change.
    pub(crate) fn is_draft(&self) -> bool {
        self.state == State::Draft
    }

    /// Whether it takes answers.
    pub(crate) fn is_open(&self) -> bool {
        matches!(self.state, State::Open { .. })
    }

    /// Whether each answer has the name of who gave it.
    pub(crate) fn is_signed(&self) -> bool {
        self.promise != Promise::Anonymous
    }

    /// Whether somebody of coordination or facilitation reads the answers with their names.
    pub(crate) fn is_promised_to(&self, person: i64) -> bool {
        match self.promise {
            Promise::Anonymous => false,
            Promise::Named => true,
            Promise::Confidential => self.first_reader == Some(person),
        }
    }

    /// Whether what it promises can be kept: who signs is a member, who answers once, of today.
    pub(crate) fn can_be_kept(promise: Promise, audience: Audience, mode: Mode) -> bool {
        promise == Promise::Anonymous || (audience == Audience::Members && mode == Mode::Group)
    }

    /// Whether the members are told of it: it is put to them, or to the teams, whom they know.
    pub(crate) fn is_told(&self) -> bool {
        matches!(self.audience, Audience::Members | Audience::Teams)
    }

    /// The secret of its link, while it takes answers.
    pub(crate) fn token(&self) -> Option<&str> {
        match &self.state {
            State::Open { token } => Some(token),
            State::Draft | State::Over | State::Closed(_) => None,
        }
    }

    /// What it says, once it is closed and enough people answered.
    pub(crate) fn published(&self) -> Option<&Published> {
        match &self.state {
            State::Closed(published) => published.as_ref(),
            State::Draft | State::Open { .. } | State::Over => None,
        }
    }

    /// Whether what is answered to it sleeps until the survey that follows.
    pub(crate) fn is_first_of_path(&self) -> bool {
        self.mode == Mode::Path && self.follows.is_none()
    }

    /// The survey whose answers sleep for it: itself, or the one that it follows. None in the other modes.
    pub(crate) fn first_of_path(&self) -> Option<i64> {
        (self.mode == Mode::Path).then(|| self.follows.unwrap_or(self.id))
    }

    /// Whether what is counted of this question is a pair.
    pub(crate) fn makes_pairs(&self, item: &Item) -> bool {
        self.mode != Mode::Group && item.words.kind.is_stepped()
    }

    /// Whether this question is asked twice: of today, and of the beginning.
    pub(crate) fn asks_twice(&self, item: &Item) -> bool {
        self.mode == Mode::Back && item.words.kind.is_stepped()
    }
}

/// What was published, as it is kept.
fn read(published: &str, survey: i64) -> Result<Published> {
    serde_json::from_str(published).map_err(|_| Error::Stored(format!("survey {survey}")))
}

/// What people wrote, as it is kept.
pub(crate) fn read_words(words: &str, survey: i64) -> Result<Vec<Said>> {
    match words {
        "" => Ok(Vec::new()),
        words => serde_json::from_str(words).map_err(|_| Error::Stored(format!("the words of survey {survey}"))),
    }
}

/// The address of the form of an open survey.
pub(crate) fn path_of_form(token: &str) -> String {
    format!("/q/{token}")
}

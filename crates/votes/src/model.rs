//! A vote: its kind, its rules, where it stands, what one chooses among.

use forms::coded;
use platform::{Error, Result};

use crate::counting::Outcome;

/// Where votes are, inside a community.
pub const VOTES_PAGE: &str = "/votes";
/// The most options of a vote: a person reads them all.
pub(crate) const MOST_OPTIONS: usize = 60;
/// The most days that a vote stays open.
pub(crate) const MOST_DAYS: i64 = 60;
/// The most characters of a question, of what explains it, and of an option.
pub(crate) const LONGEST_QUESTION: usize = 200;
pub(crate) const LONGEST_DETAILS: usize = 4_000;
pub(crate) const LONGEST_OPTION: usize = 160;

coded! {
    /// How one votes.
    Kind {
        /// One option.
        One = "one" => "kind-one",
        /// As many as one likes.
        Several = "several" => "kind-several",
        /// Dots that one shares out.
        Dots = "dots" => "kind-dots",
        /// Options put in order.
        Ranked = "ranked" => "kind-ranked",
        /// Six steps between for and against.
        Gradients = "gradients" => "kind-gradients",
        /// A proposal, until nobody objects.
        Consent = "consent" => "kind-consent",
        /// Words.
        Words = "words" => "kind-words",
    }
}

coded! {
    /// How orders are counted.
    Counting {
        /// Each option against each other one.
        Schulze = "schulze" => "counting-schulze",
        /// Round after round.
        RunOff = "runoff" => "counting-runoff",
    }
}

coded! {
    /// Whether ballots have names.
    Ballots {
        /// Who chose what is read once it is closed.
        Named = "named" => "ballots-named",
        /// Nobody ever reads it.
        Secret = "secret" => "ballots-secret",
    }
}

coded! {
    /// Where a consent stands.
    Phase {
        /// Questions, to understand.
        Clarify = "clarify" => "phase-clarify",
        /// What each one feels about it.
        React = "react" => "phase-react",
        /// The round of objections.
        Object = "object" => "phase-object",
    }
}

coded! {
    /// Where a vote stands, for programs.
    Stands {
        /// It is prepared.
        Prepared = "prepared" => "vote-prepared",
        /// It takes ballots.
        Open = "open" => "vote-open",
        /// Its last day is over, and it has not been counted yet.
        Over = "over" => "vote-over",
        /// It is closed.
        Closed = "closed" => "vote-closed",
        /// It was withdrawn.
        Withdrawn = "withdrawn" => "vote-withdrawn",
    }
}

impl Phase {
    /// The one that follows; none after the round of objections.
    pub(crate) const fn next(self) -> Option<Phase> {
        match self {
            Phase::Clarify => Some(Phase::React),
            Phase::React => Some(Phase::Object),
            Phase::Object => None,
        }
    }
}

impl Kind {
    /// Whether one chooses among options.
    pub(crate) fn has_options(self) -> bool {
        matches!(self, Kind::One | Kind::Several | Kind::Dots | Kind::Ranked)
    }
}

/// A vote of a community.
#[derive(Clone, Debug, sqlx::FromRow)]
pub(crate) struct Vote {
    pub(crate) id: i64,
    pub(crate) community_id: i64,
    pub(crate) question: String,
    /// What explains it; the proposal, of a consent.
    pub(crate) details: String,
    pub(crate) kind: Kind,
    pub(crate) counting: Counting,
    pub(crate) ballots: Ballots,
    /// How many dots each person has, and how many of them at most go to one option.
    pub(crate) budget: i64,
    pub(crate) most: i64,
    /// How many must take part; 0 when nothing was fixed.
    pub(crate) quorum: i64,
    /// When it closes by itself: the end of a day (milliseconds UTC).
    pub(crate) closes_at: i64,
    /// When the questions, then the reactions of a consent end by themselves.
    pub(crate) clarify_until: Option<i64>,
    pub(crate) react_until: Option<i64>,
    /// The day on which what is adopted by consent is looked at again.
    pub(crate) review_at: Option<i64>,
    pub(crate) revision: i64,
    /// The secret of the link of a secret vote that is open.
    pub(crate) token: Option<String>,
    /// What is typed at `/ici` instead.
    pub(crate) short_code: Option<String>,
    pub(crate) opened_at: Option<i64>,
    pub(crate) closed_at: Option<i64>,
    pub(crate) withdrawn_at: Option<i64>,
    /// When it was last reminded of.
    pub(crate) reminded_at: Option<i64>,
    pub(crate) phase: Phase,
    pub(crate) round: i64,
    published: String,
    /// Its number in the register of decisions.
    pub(crate) decision: Option<i64>,
    /// What it is about, by its word; empty for most.
    pub(crate) about: String,
    /// The meeting of that.
    pub(crate) meeting_id: Option<i64>,
}

/// What one chooses among.
#[derive(Clone, Debug, sqlx::FromRow)]
pub(crate) struct Choice {
    pub(crate) id: i64,
    pub(crate) text: String,
    pub(crate) about: String,
    pub(crate) lot: i64,
}

impl Vote {
    /// Where it stands at this moment.
    pub(crate) fn stands(&self, now: i64) -> Stands {
        match (self.withdrawn_at, self.closed_at, self.opened_at) {
            (Some(_), _, _) => Stands::Withdrawn,
            (None, Some(_), _) => Stands::Closed,
            (None, None, Some(_)) if now < self.closes_at => Stands::Open,
            (None, None, Some(_)) => Stands::Over,
            (None, None, None) => Stands::Prepared,
        }
    }

    pub(crate) fn is_draft(&self) -> bool {
        self.opened_at.is_none()
    }

    pub(crate) fn is_secret(&self) -> bool {
        self.ballots == Ballots::Secret
    }

    /// The same, in another phase.
    pub(crate) fn at(self, phase: Phase) -> Vote {
        Vote { phase, ..self }
    }

    /// When the step that is on ends: of a consent one of its own may be, else the whole.
    pub(crate) fn step_ends_at(&self) -> i64 {
        let own = match (self.kind, self.phase) {
            (Kind::Consent, Phase::Clarify) => self.clarify_until,
            (Kind::Consent, Phase::React) => self.react_until,
            _ => None,
        };
        own.unwrap_or(self.closes_at)
    }

    /// The quorum as a number of people.
    pub(crate) fn needed(&self) -> usize {
        usize::try_from(self.quorum).unwrap_or_default()
    }

    /// What it came to; none before it is closed.
    pub(crate) fn outcome(&self) -> Result<Option<Outcome>> {
        match self.published.as_str() {
            "" => Ok(None),
            published => {
                let read = serde_json::from_str(published);
                read.map(Some).map_err(|_| Error::Stored(format!("what vote {} came to", self.id)))
            }
        }
    }

    /// The page on which one votes without signing in.
    pub(crate) fn path_of_door(&self) -> Option<String> {
        self.token.as_deref().map(path_of_door)
    }
}

/// The address of the ballot of an open secret vote.
pub(crate) fn path_of_door(token: &str) -> String {
    format!("/v/{token}")
}

/// What is kept as text.
pub(crate) fn as_json<T: serde::Serialize>(value: &T) -> Result<String> {
    serde_json::to_string(value).map_err(|error| Error::Stored(format!("what is kept of a vote: {error}")))
}

//! Minutes as a value: where they stand, their sections, and the rules that need no database.

use agenda::BlockKind;
use forms::coded;
use ui::Lang;

use super::words::{Audience, Words};

/// The longest text of a section, in characters.
pub(crate) const LONGEST_BODY: usize = 20_000;
/// The longest word of an answer to a correction, in characters.
pub(crate) const LONGEST_WORD: usize = 500;
/// How many days members have to correct, unless told.
pub(crate) const USUAL_DAYS: i64 = 7;
/// The most days that members may be given.
pub(crate) const MOST_DAYS: i64 = 60;

coded! {
    /// Where minutes stand.
    State {
        /// Those who write them read them.
        Draft = "draft" => "minutes-state-draft",
        /// The members read and correct.
        Open = "open" => "minutes-state-open",
        /// Nothing changes any more.
        Approved = "approved" => "minutes-state-approved",
    }
}

coded! {
    /// What a section holds.
    Part {
        /// What was said under a block of the agenda.
        Block = "block" => "minutes-part-block",
        /// What was said in confidence, and whose block is gone.
        Reserved = "reserved" => "minutes-part-reserved",
        /// What the group decided.
        Decisions = "decisions" => "minutes-part-decisions",
        /// What the group learnt.
        Learnings = "learnings" => "minutes-part-learnings",
        /// What was kept aside for later.
        Parked = "parked" => "minutes-part-parked",
        /// What was pointed to.
        Resources = "resources" => "minutes-part-resources",
        /// Anything else.
        More = "more" => "minutes-part-more",
    }
}

impl Part {
    /// How far its words may go at most. Whatever somebody does with a section, they go no further.
    pub(crate) const fn widest(self) -> Audience {
        match self {
            Part::Decisions | Part::Learnings => Audience::Organizations,
            Part::Block | Part::Reserved | Part::Parked | Part::Resources | Part::More => Audience::Members,
        }
    }
}

/// When a block was held.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Times {
    /// From then to then, as the clock says.
    Lived(i64, i64),
    /// There was no clock: when the agenda had planned it.
    Planned(i64, i64),
    /// The clock went on without it.
    NotHeld,
}

/// The block of the agenda that a section is about, as it was when the draft was made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Held {
    pub(crate) kind: BlockKind,
    /// Its title: that of a block where situations are told names them, and stays among the members.
    pub(crate) title: Words,
    pub(crate) times: Times,
}

impl Held {
    /// How many minutes it was held.
    pub(crate) fn minutes(&self) -> i64 {
        match self.times {
            Times::Lived(from, to) | Times::Planned(from, to) => {
                ((to - from) + platform::MINUTE / 2) / platform::MINUTE
            }
            Times::NotHeld => 0,
        }
    }
}

/// A section of minutes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Section {
    pub(crate) id: i64,
    pub(crate) part: Part,
    pub(crate) held: Option<Held>,
    pub(crate) words: Words,
    /// Whether something in it was said in confidence.
    pub(crate) is_confidential: bool,
    pub(crate) revision: i64,
}

impl Section {
    /// How far its words go now.
    pub(crate) fn audience(&self) -> Audience {
        if self.words.shared().is_some() { Audience::Organizations } else { Audience::Members }
    }

    /// How far its words may go at most.
    pub(crate) fn widest(&self) -> Audience {
        if self.is_confidential { Audience::Members } else { self.part.widest() }
    }

    /// Its name for those who read everything.
    pub(crate) fn heading(&self, lang: Lang, proof: &impl super::words::AmongMembers) -> String {
        match &self.held {
            Some(held) => held.title.read(proof).to_owned(),
            None => self.part.name(lang),
        }
    }
}

coded! {
    /// How minutes were approved.
    How {
        /// By the group, at a meeting.
        Meeting = "meeting" => "minutes-how-meeting",
        /// By those who facilitate, nobody having anything left to correct.
        Facilitation = "facilitation" => "minutes-how-facilitation",
    }
}

coded! {
    /// What became of a correction.
    Reply {
        /// The text says so now.
        Accepted = "accepted" => "minutes-accepted",
        /// The text stays as it is.
        Declined = "declined" => "minutes-declined",
    }
}

/// The approval of minutes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Approval {
    pub(crate) at: i64,
    pub(crate) how: How,
}

/// The minutes of a meeting.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub(crate) struct Minutes {
    pub(crate) meeting: i64,
    pub(crate) state: State,
    pub(crate) drafted_at: i64,
    /// The newest note that the text holds.
    pub(crate) last_note: i64,
    /// The newest decision that the text holds.
    pub(crate) last_decision: i64,
    /// Until when members correct, once it is open.
    pub(crate) closes_at: Option<i64>,
    #[sqlx(skip)]
    pub(crate) approval: Option<Approval>,
    /// The counts as they were approved.
    #[sqlx(skip)]
    pub(crate) figures: Option<Figures>,
    #[sqlx(skip)]
    pub(crate) sections: Vec<Section>,
}

impl Minutes {
    /// Whether members may propose corrections now.
    pub(crate) fn takes_corrections(&self, now: i64) -> bool {
        self.state == State::Open && self.closes_at.is_some_and(|closes| now < closes)
    }

    pub(crate) fn section(&self, id: i64) -> Option<&Section> {
        self.sections.iter().find(|section| section.id == id)
    }
}

/// What can be counted of a meeting.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Figures {
    /// Who took part.
    pub(crate) people: i64,
    /// From how many organisations.
    pub(crate) organizations: i64,
    pub(crate) decisions: i64,
    pub(crate) commitments: i64,
    pub(crate) resources: i64,
}

/// Who is writing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, sqlx::FromRow)]
pub(crate) struct Lease {
    pub(crate) person: i64,
    pub(crate) since: i64,
    /// When they last saved.
    pub(crate) saved_at: Option<i64>,
}

/// A correction that a member proposes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Correction {
    pub(crate) id: i64,
    /// The section whose text it would be; none is a remark about the whole.
    pub(crate) section: Option<i64>,
    pub(crate) body: String,
    pub(crate) by: Option<i64>,
    pub(crate) at: i64,
    /// What became of it, and the word that goes with it.
    pub(crate) reply: Option<(Reply, String)>,
}

/// What was found wrong after the approval.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Erratum {
    /// The section it is about; none is the whole, for the members.
    pub(crate) section: Option<i64>,
    pub(crate) words: Words,
    pub(crate) at: i64,
}

/// A text that a section had.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub(crate) struct Version {
    pub(crate) section: i64,
    pub(crate) number: i64,
    pub(crate) body: String,
    /// It arrived when somebody else was writing, and was put aside.
    pub(crate) is_aside: bool,
    #[sqlx(rename = "by_id")]
    pub(crate) by: Option<i64>,
    pub(crate) at: i64,
}

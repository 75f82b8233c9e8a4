//! The words of a meeting: what it is for, how people meet, what they answer, whether they were there, where it stands. Each
//! is stored, sent by forms and named by the API as the same word.

use forms::coded;
use ui::Lang;
use ui::answers::Look;

coded! {
    /// What a meeting is for.
    Kind {
        /// The first one, where people meet.
        Welcome = "welcome" => "kind-welcome",
        /// One of the regular meetings.
        Regular = "regular" => "kind-regular",
        /// A training.
        Training = "training" => "kind-training",
        /// The last one, where the group looks back.
        Review = "review" => "kind-review",
        /// One that the group added.
        FollowUp = "follow_up" => "kind-follow-up",
    }
}

coded! {
    /// How people meet.
    Mode {
        /// All in one place.
        InPerson = "in_person" => "mode-in-person",
        /// All by a link.
        Online = "online" => "mode-online",
        /// Some in the place, some by the link.
        Hybrid = "hybrid" => "mode-hybrid",
    }
}

coded! {
    /// Whether somebody comes.
    Answer {
        /// In the place.
        Here = "here",
        /// By the link.
        Online = "online",
        /// Not this time.
        Cannot = "cannot",
    }
}

coded! {
    /// Whether somebody was there.
    Mark {
        /// From the start.
        Present = "present" => "mark-present",
        /// After the start.
        Late = "late" => "mark-late",
        /// Not there, and said so.
        Excused = "excused" => "mark-excused",
        /// Not there.
        Absent = "absent" => "mark-absent",
    }
}

impl Kind {
    /// The cloth of its tag.
    pub(crate) const fn cloth(self) -> ui::tag::Kind {
        match self {
            Kind::Training => ui::tag::Kind::Training,
            _ => ui::tag::Kind::Meeting,
        }
    }
}

impl Mode {
    /// The answers that make sense for it.
    pub const fn answers(self) -> &'static [Answer] {
        match self {
            Mode::InPerson => &[Answer::Here, Answer::Cannot],
            Mode::Online => &[Answer::Online, Answer::Cannot],
            Mode::Hybrid => &[Answer::Here, Answer::Online, Answer::Cannot],
        }
    }

    /// Whether people go to a place.
    pub const fn has_place(self) -> bool {
        !matches!(self, Mode::Online)
    }

    /// Whether people follow a link.
    pub const fn has_link(self) -> bool {
        !matches!(self, Mode::InPerson)
    }
}

impl Answer {
    /// The deed, as its button says it.
    pub fn deed(self, lang: Lang) -> String {
        match self {
            Answer::Here => t!(lang, "answer-here"),
            Answer::Online => t!(lang, "answer-online"),
            Answer::Cannot => t!(lang, "answer-cannot"),
        }
    }

    /// The answer, as whoever gave it reads it.
    pub fn said_to_them(self, lang: Lang) -> String {
        match self {
            Answer::Here => t!(lang, "answered-own-here"),
            Answer::Online => t!(lang, "answered-own-online"),
            Answer::Cannot => t!(lang, "answered-own-cannot"),
        }
    }

    /// The answer, as others read it.
    pub fn said(self, lang: Lang) -> String {
        match self {
            Answer::Here => t!(lang, "answered-here"),
            Answer::Online => t!(lang, "answered-online"),
            Answer::Cannot => t!(lang, "answered-cannot"),
        }
    }

    /// How it looks once it is given.
    pub(crate) const fn look(self) -> Look {
        if self.comes() { Look::Yes } else { Look::No }
    }

    /// Whether it says yes.
    pub const fn comes(self) -> bool {
        !matches!(self, Answer::Cannot)
    }
}

impl Mark {
    /// How it looks once it is marked.
    pub(crate) const fn look(self) -> Look {
        match self {
            Mark::Present => Look::Yes,
            Mark::Late => Look::Maybe,
            Mark::Excused | Mark::Absent => Look::No,
        }
    }
}

coded! {
    /// Where a meeting stands.
    State {
        /// It has no date yet.
        Planned = "planned",
        /// It has a date, and is not over.
        Set = "set",
        /// It was held: its end is past.
        Held = "held",
        /// It will not be held.
        Cancelled = "cancelled",
    }
}

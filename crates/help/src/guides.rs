//! The guides, one for each role: short how-tos, each with the page where it is done. One list, below.

use communities::Role;
use ui::Lang;

use crate::places::Where;

/// A guide.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Guide {
    /// Coming in, for whoever is not signed in.
    Arriving,
    /// Taking part.
    Member,
    /// Leading meetings.
    Facilitator,
    /// Coordinating.
    Coordination,
    /// Giving one meeting or training.
    Guest,
    /// Reading what is published.
    Reader,
    /// Installing and administering.
    Installing,
}

/// Something to do, how, and where.
pub(crate) struct HowTo {
    what: fn(Lang) -> String,
    how: fn(Lang) -> String,
    without_mail: Option<fn(Lang) -> Option<String>>,
    pub(crate) place: Where,
}

impl HowTo {
    pub(crate) fn what(&self, lang: Lang) -> String {
        (self.what)(lang)
    }

    /// How it is done; nothing where it needs mail and none leaves.
    pub(crate) fn how(&self, lang: Lang, sends_mail: bool) -> Option<String> {
        match self.without_mail {
            Some(otherwise) if !sends_mail => otherwise(lang),
            _ => Some((self.how)(lang)),
        }
    }
}

/// A how-to by its sentences: where no mail leaves it is `otherwise`, or is not said.
macro_rules! how_to {
    ($what:literal, $how:literal, $place:ident) => {
        HowTo { what: |lang| t!(lang, $what), how: |lang| t!(lang, $how), without_mail: None, place: Where::$place }
    };
    ($what:literal, $how:literal, $place:ident, otherwise $twin:literal) => {
        HowTo { without_mail: Some(|lang| Some(t!(lang, $twin))), ..how_to!($what, $how, $place) }
    };
    ($what:literal, $how:literal, $place:ident, by mail) => {
        HowTo { without_mail: Some(|_| None), ..how_to!($what, $how, $place) }
    };
}

const ARRIVING: &[HowTo] = &[
    how_to!("arriving-invited", "arriving-invited-how", Nowhere),
    how_to!("arriving-signing-in", "arriving-signing-in-how", SignIn, otherwise "arriving-signing-in-how-no-mail"),
    how_to!("arriving-no-code", "arriving-no-code-how", Nowhere, by mail),
    how_to!("arriving-shared", "arriving-shared-how", Nowhere),
    how_to!("arriving-lost", "arriving-lost-how", Nowhere),
];

const MEMBER: &[HowTo] = &[
    how_to!("member-answer", "member-answer-how", Meetings),
    how_to!("member-dates", "member-dates-how", Meetings),
    how_to!("member-talk", "member-talk-how", Rooms),
    how_to!("member-bring", "member-bring-how", Meetings),
    how_to!("member-here", "member-here-how", Here),
    how_to!("member-try", "member-try-how", Meetings),
    how_to!("member-reread", "member-reread-how", Minutes),
    how_to!("member-safe", "member-safe-how", WhoSees),
    how_to!("member-told", "member-told-how", Profile, by mail),
    how_to!("member-leave", "member-leave-how", Profile),
];

const FACILITATOR: &[HowTo] = &[
    how_to!("facilitator-date", "facilitator-date-how", Preparing),
    how_to!("facilitator-host", "facilitator-host-how", Preparing),
    how_to!("facilitator-agenda", "facilitator-agenda-how", Preparing),
    how_to!("facilitator-rehearse", "facilitator-rehearse-how", Preparing),
    how_to!("facilitator-run", "facilitator-run-how", Preparing),
    how_to!("facilitator-attendance", "facilitator-attendance-how", Preparing),
    how_to!("facilitator-close", "facilitator-close-how", Preparing),
    how_to!("facilitator-people", "facilitator-people-how", Invitations),
];

const COORDINATION: &[HowTo] = &[
    how_to!("coordination-open", "coordination-open-how", Opening),
    how_to!("coordination-invite", "coordination-invite-how", Invitations, otherwise "coordination-invite-how-no-mail"),
    how_to!("coordination-first-date", "coordination-first-date-how", Preparing),
    how_to!("coordination-charter", "coordination-charter-how", Charter),
    how_to!("coordination-role", "coordination-role-how", Members),
    how_to!("coordination-locked-out", "coordination-locked-out-how", Members),
    how_to!("coordination-organization", "coordination-organization-how", Members),
    how_to!("coordination-funder", "coordination-funder-how", Minutes),
    how_to!("coordination-reachable", "coordination-reachable-how", Profile),
];

const GUEST: &[HowTo] = &[
    how_to!("guest-expected", "guest-expected-how", Home),
    how_to!("guest-needs", "guest-needs-how", Home),
    how_to!("guest-sees", "guest-sees-how", Nowhere),
];

const READER: &[HowTo] = &[
    how_to!("reader-published", "reader-published-how", Published),
    how_to!("reader-inside", "reader-inside-how", Nowhere),
];

const INSTALLING: &[HowTo] = &[
    how_to!("installing-first", "installing-first-how", Nowhere),
    how_to!("installing-check", "installing-check-how", Nowhere),
    how_to!("installing-copies", "installing-copies-how", Nowhere),
    how_to!("installing-no-mail-server", "installing-no-mail-server-how", Nowhere),
    how_to!("installing-stuck", "installing-stuck-how", Nowhere),
    how_to!("installing-named", "installing-named-how", Nowhere),
];

impl Guide {
    /// All of them, in the order in which people meet them.
    pub(crate) const ALL: &[Guide] = &[
        Guide::Arriving,
        Guide::Member,
        Guide::Facilitator,
        Guide::Coordination,
        Guide::Guest,
        Guide::Reader,
        Guide::Installing,
    ];

    /// The one of this word.
    pub(crate) fn parse(word: &str) -> Option<Guide> {
        Guide::ALL.iter().copied().find(|guide| guide.word() == word)
    }

    /// The one of those who have this role.
    pub(crate) fn of_role(role: Role) -> Guide {
        match role {
            Role::Coordination => Guide::Coordination,
            Role::Facilitator => Guide::Facilitator,
            Role::Member | Role::Advisor => Guide::Member,
            Role::Guest => Guide::Guest,
            Role::Sponsor | Role::Network => Guide::Reader,
        }
    }

    /// Its page.
    pub(crate) fn path(self) -> String {
        format!("{}/{}", ui::shell::HELP, self.word())
    }

    /// Its word in addresses.
    const fn word(self) -> &'static str {
        match self {
            Guide::Arriving => "arrivee",
            Guide::Member => "membre",
            Guide::Facilitator => "animation",
            Guide::Coordination => "coordination",
            Guide::Guest => "personne-ressource",
            Guide::Reader => "publications",
            Guide::Installing => "installation",
        }
    }

    /// What it is about: « Animer ».
    pub(crate) fn title(self, lang: Lang) -> String {
        match self {
            Guide::Arriving => t!(lang, "arriving"),
            Guide::Member => t!(lang, "member"),
            Guide::Facilitator => t!(lang, "facilitator"),
            Guide::Coordination => t!(lang, "coordination"),
            Guide::Guest => t!(lang, "guest"),
            Guide::Reader => t!(lang, "reader"),
            Guide::Installing => t!(lang, "installing"),
        }
    }

    /// For whom it is.
    pub(crate) fn about(self, lang: Lang) -> String {
        match self {
            Guide::Arriving => t!(lang, "arriving-about"),
            Guide::Member => t!(lang, "member-about"),
            Guide::Facilitator => t!(lang, "facilitator-about"),
            Guide::Coordination => t!(lang, "coordination-about"),
            Guide::Guest => t!(lang, "guest-about"),
            Guide::Reader => t!(lang, "reader-about"),
            Guide::Installing => t!(lang, "installing-about"),
        }
    }

    /// Its how-tos, in the order in which they are needed.
    pub(crate) fn how_tos(self) -> &'static [HowTo] {
        match self {
            Guide::Arriving => ARRIVING,
            Guide::Member => MEMBER,
            Guide::Facilitator => FACILITATOR,
            Guide::Coordination => COORDINATION,
            Guide::Guest => GUEST,
            Guide::Reader => READER,
            Guide::Installing => INSTALLING,
        }
    }
}

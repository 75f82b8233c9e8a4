//! The kinds of mail, declared once. The same table decides whether a mail is posted, draws the page « Courriels » of a
//! person's profile, and writes the table of the documentation.

use std::fmt::Write;

use ui::Lang;

/// How a kind of mail takes its place in a member's week.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pace {
    /// Somebody just asked for it: it always leaves, at once, at any hour, and takes no place of the week.
    Asked,
    /// It loses its meaning by waiting. It can be turned off; it takes a place of the week and does not wait for one.
    Timely,
    /// It can wait. It can be turned off; when the week is full it leaves later, together with what else waits.
    Calm,
}

impl Pace {
    fn in_words(self) -> &'static str {
        match self {
            Pace::Asked => "always sent, at once",
            Pace::Timely => "may be turned off; leaves whatever the week brought, outside quiet hours",
            Pace::Calm => "may be turned off; waits when the week already brought two",
        }
    }
}

macro_rules! kinds {
    ($($(#[doc = $doc:literal])* $kind:ident = $code:literal, $pace:ident, $name:literal, $hint:literal;)*) => {
        /// A kind of mail.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum Kind { $($(#[doc = $doc])* $kind,)* }

        impl Kind {
            /// Every kind, in the order in which people read them.
            pub const ALL: &[Kind] = &[$(Kind::$kind,)*];

            /// The word that is stored, counted and logged: "slice.what".
            pub const fn code(self) -> &'static str {
                match self { $(Kind::$kind => $code,)* }
            }

            /// How it takes its place in the week.
            pub const fn pace(self) -> Pace {
                match self { $(Kind::$kind => Pace::$pace,)* }
            }

            /// What it is, for people.
            pub fn name(self, lang: Lang) -> String {
                match self { $(Kind::$kind => t!(lang, $name),)* }
            }

            /// When it comes, for people.
            pub fn hint(self, lang: Lang) -> String {
                match self { $(Kind::$kind => t!(lang, $hint),)* }
            }
        }
    };
}

kinds! {
    /// The code with which somebody signs in.
    Code = "identity.code", Asked, "kind-code", "kind-code-hint";
    /// An invitation into a community, a place that came free, what became of a request.
    Invitation = "communities.invitation", Asked, "kind-invitation", "kind-invitation-hint";
    /// Somebody who asks to take part confirms it, is answered, or has a director asked.
    Application = "door.application", Asked, "kind-application", "kind-application-hint";
    /// Somebody asks to come into the network of the federation, is answered, or has a contact asked.
    NetworkEntrance = "network.entrance", Asked, "kind-network-entrance", "kind-network-entrance-hint";
    /// Somebody of the network writes to another who chose to appear, or reports a letter.
    NetworkLetter = "network.letter", Asked, "kind-network-letter", "kind-network-letter-hint";
    /// Somebody who registered for a training of the network has a place, another date, or none any more.
    NetworkTraining = "network.training", Asked, "kind-network-training", "kind-network-training-hint";
    /// Somebody has another role.
    Role = "communities.role", Asked, "kind-role", "kind-role-hint";
    /// A meeting has its date. The mail is the invitation that calendars read: while it waits, the hour looks free and is
    /// taken, and the polls that lead to a date are often the two mails of that week.
    MeetingSet = "meetings.set", Timely, "kind-meeting-set", "kind-meeting-set-hint";
    /// A meeting has another date or another place, or has no date any more.
    MeetingMoved = "meetings.moved", Timely, "kind-meeting-moved", "kind-meeting-moved-hint";
    /// A meeting will not be held.
    MeetingCancelled = "meetings.cancelled", Timely, "kind-meeting-cancelled", "kind-meeting-cancelled-hint";
    /// A meeting is near.
    MeetingReminder = "meetings.reminder", Timely, "kind-meeting-reminder", "kind-meeting-reminder-hint";
    /// A date is to be chosen together, or their answer is still missing.
    DatePoll = "meetings.poll", Timely, "kind-date-poll", "kind-date-poll-hint";
    /// A vote is open, and their ballot is missing; of a secret one, nobody knows whose is.
    Vote = "votes.waits", Timely, "kind-vote", "kind-vote-hint";
    /// A survey takes answers; nobody knows whose is missing.
    Survey = "surveys.waits", Calm, "kind-survey", "kind-survey-hint";
    /// Rooms are looked for.
    HostCall = "meetings.hosts", Calm, "kind-host-call", "kind-host-call-hint";
    /// What somebody would like to learn is asked before a training.
    TrainingNeeds = "meetings.needs", Calm, "kind-training-needs", "kind-training-needs-hint";
    /// What one said one would try, three days before the next meeting.
    CommitmentNudge = "meetings.commitment", Calm, "kind-commitment-nudge", "kind-commitment-nudge-hint";
    /// Minutes can be read, and corrected for a while.
    MinutesReady = "meetings.minutes", Calm, "kind-minutes-ready", "kind-minutes-ready-hint";
    /// Somebody asks the group for help through this facilitator.
    HelpRelay = "conversations.relay", Timely, "kind-help-relay", "kind-help-relay-hint";
    /// Somebody named a person, their role or everybody of a room in a message.
    Mention = "conversations.mention", Calm, "kind-mention", "kind-mention-hint";
    /// Somebody answered a person's message.
    Answer = "conversations.answer", Calm, "kind-answer", "kind-answer-hint";
    /// Somebody wrote to a person in a conversation of few.
    Direct = "conversations.direct", Calm, "kind-direct", "kind-direct-hint";
    /// Somebody answered a person's request for help.
    HelpAnswer = "requests.answer", Calm, "kind-help-answer", "kind-help-answer-hint";
    /// An announcement asks those who read it to say so.
    Announcement = "conversations.announcement", Calm, "kind-announcement", "kind-announcement-hint";
    /// What a person wrote to be sent later could not be.
    NotSent = "scheduled.not_sent", Calm, "kind-not-sent", "kind-not-sent-hint";
    /// A story of a person waits for them, they are asked what came of one, or what they allowed of one has ended.
    OwnStory = "stories.own", Calm, "kind-own-story", "kind-own-story-hint";
    /// Somebody tried what a person put in the library.
    TriedResource = "library.tried", Calm, "kind-tried-resource", "kind-tried-resource-hint";
    /// Three weeks ago a person kept a resource for themself: they are asked once what happened.
    SavedResource = "library.saved", Calm, "kind-saved-resource", "kind-saved-resource-hint";
    /// What a community is to hand in is near its day.
    ReportDue = "reports.due", Calm, "kind-report-due", "kind-report-due-hint";
    /// Somebody who waited for a place at a training has one.
    TrainingPlace = "attestations.place", Timely, "kind-training-place", "kind-training-place-hint";
    /// A training was held three months ago, and what is asked then is prepared.
    TrainingAfter = "attestations.after", Calm, "kind-training-after", "kind-training-after-hint";
    /// An attestation was signed for a person, or one of theirs holds no more.
    Attestation = "attestations.signed", Calm, "kind-attestation", "kind-attestation-hint";
    /// Somebody proposes a pair to a person, or a drawing put them in one.
    Pair = "pairs.pair", Calm, "kind-pair", "kind-pair-hint";
    /// What is new for the network of the federation, once a month.
    NetworkMonth = "network.month", Timely, "kind-network-month", "kind-network-month-hint";
    /// A message is reported to this person, who keeps the space safe.
    Report = "moderation.report", Timely, "kind-report", "kind-report-hint";
    /// What a person reported has its answer.
    ReportAnswer = "moderation.answer", Timely, "kind-report-answer", "kind-report-answer-hint";
    /// What was said and is not read yet, in one mail.
    Digest = "notifications.digest", Calm, "kind-digest", "kind-digest-hint";
    /// What waited because the week was full, in one mail.
    Gathered = "notifications.gathered", Calm, "kind-gathered", "kind-gathered-hint";
}

impl Kind {
    /// The kind of a stored word.
    pub fn parse(code: &str) -> Option<Kind> {
        Kind::ALL.iter().copied().find(|kind| kind.code() == code)
    }

    /// Whether a person may turn it off.
    pub const fn is_optional(self) -> bool {
        !matches!(self.pace(), Pace::Asked)
    }

    /// Whether it tells of something that was said to a person: told once for each thing, by a mail of its own or in the digest,
    /// and by neither once they read it.
    pub const fn is_said(self) -> bool {
        matches!(self, Kind::Mention | Kind::Answer | Kind::Direct | Kind::HelpAnswer | Kind::Announcement)
    }

    /// Whether it comes in the digest until a person says otherwise.
    pub const fn is_digested(self) -> bool {
        matches!(self, Kind::Answer)
    }

    /// Those that a person may turn off.
    pub fn optional() -> impl Iterator<Item = Kind> {
        Kind::ALL.iter().copied().filter(|kind| kind.is_optional())
    }

    /// The table of every kind in Markdown, as `docs/mail.md` shows it.
    pub fn reference() -> String {
        let mut table = String::from("| kind | what | pace |\n|---|---|---|\n");
        for kind in Kind::ALL {
            let _ = writeln!(table, "| `{}` | {} | {} |", kind.code(), kind.name(Lang::En), kind.pace().in_words());
        }
        table
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stored_word_names_its_kind_and_no_other() {
        for kind in Kind::ALL {
            assert_eq!(Kind::parse(kind.code()), Some(*kind));
        }
        assert_eq!(Kind::parse("meetings.unknown"), None);
    }

    #[test]
    fn the_documentation_says_what_is_declared() {
        let told = include_str!("../../../docs/mail.md");
        assert!(told.contains(&Kind::reference()), "docs/mail.md must hold this table:\n{}", Kind::reference());
    }
}

//! Rights, declared once for the roles that have them. The same table decides at the door ([`crate::access::Grant`]), draws the page « Qui voit
//! quoi » and writes the table of the documentation.

use ui::Lang;

pub use programs::Role;

/// Something that a role may do or see.
pub trait Right: Send + Sync + 'static {
    /// The roles that have it.
    const ROLES: &'static [Role];
}

/// Whether this word is that of a role which has the right `R`.
pub fn opens<R: Right>(role: &str) -> bool {
    Role::parse(role).is_some_and(|role| R::ROLES.contains(&role))
}

/// A right as a row of the table that people read.
pub struct RightRow {
    /// The right's word, for the documentation.
    pub code: &'static str,
    /// The roles that have it.
    pub roles: &'static [Role],
    sentence: fn(Lang) -> String,
}

impl RightRow {
    /// What the right is, for people.
    pub fn sentence(&self, lang: Lang) -> String {
        (self.sentence)(lang)
    }
}

macro_rules! rights {
    ($($(#[doc = $doc:literal])* $right:ident $key:literal: $($role:ident)*;)*) => {
        $($(#[doc = $doc])*
        #[derive(Clone, Copy, Debug)]
        pub struct $right;
        impl Right for $right { const ROLES: &'static [Role] = &[$(Role::$role,)*]; })*

        /// Every right, in the order in which people read them.
        pub const RIGHTS: &[RightRow] = &[$(RightRow {
            code: stringify!($right),
            roles: <$right as Right>::ROLES,
            sentence: |lang| t!(lang, $key),
        },)*];
    };
}

rights! {
    /// See the community's home, its season and its charter.
    EnterSpace "right-enter-space": Coordination Facilitator Member Advisor;
    /// See who is in the community, and what each chose to tell.
    SeeMembers "right-see-members": Coordination Facilitator Member Advisor;
    /// Read and write in the rooms of their role; each room says who is in it.
    Converse "right-converse": Coordination Facilitator Member Advisor;
    /// Take away what somebody else said in a room; a trace remains.
    RemoveMessages "right-remove-messages": Coordination Facilitator;
    /// Pin messages at the top of a room.
    PinMessages "right-pin-messages": Coordination Facilitator;
    /// Begin to speak in a room of announcements, and ask there that those who read say so.
    Announce "right-announce": Coordination Facilitator;
    /// Open, rename and archive the rooms that one is in.
    SetRooms "right-set-rooms": Coordination Facilitator;
    /// Say which words of the neighbourhood are looked at before one sends.
    WatchWords "right-watch-words": Coordination;
    /// Open a room for people whom one chooses, and say who is in it.
    ChoosePeople "right-choose-people": Coordination Facilitator;
    /// See every meeting of the season; a guest sees the ones they are asked to.
    SeeMeetings "right-see-meetings": Coordination Facilitator Member Advisor;
    /// Say whether they come.
    AnswerMeetings "right-answer-meetings": Coordination Facilitator Member Advisor Guest;
    /// Set, move and cancel meetings.
    SetMeetings "right-set-meetings": Coordination Facilitator;
    /// Ask the group for a follow-up meeting.
    CallFollowUp "right-call-follow-up": Coordination Facilitator Member Advisor;
    /// Offer the rooms of one's organisation, and fill its venue sheet.
    OfferRooms "right-offer-rooms": Coordination Facilitator Member Advisor;
    /// Prepare the agenda of a meeting.
    PrepareAgenda "right-prepare-agenda": Coordination Facilitator;
    /// Propose an item for an agenda, or bring a situation.
    ProposeItems "right-propose-items": Coordination Facilitator Member Advisor;
    /// Propose what meetings could be about, say what speaks to one, and read what came of it.
    ProposeThemes "right-propose-themes": Coordination Facilitator Member Advisor;
    /// Read the library, put something in it, and tell what happened when one tried it.
    UseLibrary "right-use-library": Coordination Facilitator Member Advisor;
    /// Change what others put in the library, put it away and take it out again.
    KeepLibrary "right-keep-library": Coordination Facilitator;
    /// Read the situations that members bring, before they are on an agenda.
    ReadSituations "right-read-situations": Facilitator;
    /// Run a meeting: its clock, its groups, its notes.
    Facilitate "right-facilitate": Coordination Facilitator;
    /// See what lacks an answer, of whom there is no news, and which commitments nobody told of.
    WatchOver "right-watch-over": Facilitator;
    /// Mark who was there.
    MarkAttendance "right-mark-attendance": Coordination Facilitator;
    /// Read why somebody cannot come.
    ReadReasons "right-read-reasons": Facilitator;
    /// Read the minutes, the decisions and the commitments of the group.
    ReadMinutes "right-read-minutes": Coordination Facilitator Member Advisor;
    /// Write the minutes and have them approved.
    WriteMinutes "right-write-minutes": Coordination Facilitator;
    /// Read what a meeting decided and learnt, without any situation.
    ReadOutcomes "right-read-outcomes": Coordination Facilitator Member Advisor Network;
    /// Open a training to the network of the federation, or what meetings decided.
    OpenToNetwork "right-open-to-network": Coordination;
    /// Read the counts and the themes of a meeting.
    ReadFigures "right-read-figures": Coordination Facilitator Member Advisor Network Sponsor;
    /// Write down a decision, or open it again.
    KeepDecisions "right-keep-decisions": Coordination Facilitator;
    /// Prepare a vote, open and close it, and note what somebody says on the telephone.
    SetVotes "right-set-votes": Coordination Facilitator;
    /// Vote, and say where one stands on a proposal.
    Vote "right-vote": Member;
    /// Say what one will try before the next meeting, and what happened.
    MakeCommitments "right-make-commitments": Coordination Facilitator Member Advisor;
    /// Open and close the pulse of a meeting.
    OpenPulse "right-open-pulse": Coordination Facilitator;
    /// Invite people and see the invitations and the waiting list.
    Invite "right-invite": Coordination Facilitator;
    /// Give a role, or end a membership.
    SetMembers "right-set-members": Coordination;
    /// Write a new version of the charter.
    SetCharter "right-set-charter": Coordination;
    /// See who has not agreed to the charter yet, to help them.
    HelpWithCharter "right-help-with-charter": Coordination Facilitator;
    /// Say the season and its amounts in the community's own words.
    SetSeason "right-set-season": Coordination;
    /// Say the logic model in the community's own words, which parts it has, and what leads to what.
    SetLogicModel "right-set-logic-model": Coordination Advisor;
    /// Read the logic model of the season.
    ReadLogicModel "right-read-logic-model": Coordination Facilitator Member Advisor;
    /// Say what the group looks at to know whether it happens, and where it wants to be.
    SetIndicators "right-set-indicators": Coordination Advisor;
    /// Note the value of what does not count itself.
    NoteIndicators "right-note-indicators": Coordination Facilitator Advisor;
    /// Tell stories of what came out of something here, and read those that are for more than the group.
    TellStories "right-tell-stories": Coordination Facilitator Member Advisor;
    /// Read the stories that are for the group.
    ReadGroupStories "right-read-group-stories": Facilitator Member;
    /// Write down a story that somebody told by telephone, until they confirm it.
    NoteStories "right-note-stories": Facilitator;
    /// Note the hours that one gives between meetings, and read what the group gave.
    NoteHours "right-note-hours": Coordination Facilitator Member Advisor;
    /// Prepare a survey, open and close it.
    SetSurveys "right-set-surveys": Coordination Advisor;
    /// Read first what people wrote to a survey, where one was chosen for it.
    ReadWordsFirst "right-read-words-first": Coordination Facilitator;
    /// Show what a survey says outside of the group, once the group decided it.
    ReleaseSurveys "right-release-surveys": Coordination;
    /// Hand a survey out, and enter the ballots that came on paper.
    EnterBallots "right-enter-ballots": Coordination Facilitator Advisor;
    /// Begin a report, write it, and give it to the members to read.
    WriteReports "right-write-reports": Coordination Facilitator;
    /// Read a report before it leaves.
    ReadReports "right-read-reports": Coordination Facilitator Member;
    /// Note that a report is adopted, and send it.
    SendReports "right-send-reports": Coordination;
    /// Sign attestations for those who took part, and revoke one.
    SignAttestations "right-sign-attestations": Coordination;
    /// Take time for one another in pairs, between meetings.
    BePaired "right-be-paired": Coordination Facilitator Member Advisor;
    /// Draw pairs among those who want it.
    DrawPairs "right-draw-pairs": Coordination Facilitator;
    /// Leave a good move and a sentence for the celebration of the season, and read those of the others.
    Celebrate "right-celebrate": Coordination Facilitator Member Advisor;
    /// See the budget, and enter what was spent and what was given.
    KeepBudget "right-keep-budget": Coordination Facilitator;
    /// Check expenses, move amounts, set rates, close periods of the budget.
    CheckBudget "right-check-budget": Coordination;
}

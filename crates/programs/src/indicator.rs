//! The indicators of a program: what the group looks at to know whether the parts of its logic model happen.

use super::names::{id, id_of};
use super::role::Role;
use super::rule::{list, number, one_of, optional, otherwise};
use super::wording::{Text, line, paragraphs};

table! {
    /// Something that the group looks at to know whether what it expects happens. One that has a `measure` fills by itself;
    /// any other is noted by who collects it.
    pub struct IndicatorPlan {
        /// Its id.
        id: String = id(),
        /// What is looked at, as people read it.
        name: Text = line(160),
        /// What counts exactly, and what does not. One with a `measure` says so by itself.
        counts: Option<Text> = optional(paragraphs(600)),
        /// What the program computes of what happens here.
        measure: Option<Measure> = optional(one_of()),
        /// The needs that it is about.
        needs: Vec<String> = list(id_of("logic_model.need"), 0..=30),
        /// The objectives that it is about.
        objectives: Vec<String> = list(id_of("logic_model.objective"), 0..=30),
        /// The activities that it is about.
        activities: Vec<String> = list(id_of("logic_model.activity"), 0..=30),
        /// The results that it shows.
        results: Vec<String> = list(id_of("logic_model.public.result"), 0..=30),
        /// Where the group wants to be at the end.
        target: Option<u32> = optional(number(1..=1_000_000)),
        /// Where it stood before the season.
        baseline: Option<u32> = optional(number(0..=1_000_000)),
        /// How often it is looked at.
        often: Often = otherwise(r#""continuously""#, one_of()),
        /// Who sees to it.
        collector: Option<Role> = optional(one_of()),
    }
}

words! {
    /// What the program computes by itself.
    pub enum Measure {
        /// Regular meetings that were held, of those planned.
        MeetingsHeld = "meetings_held",
        /// Trainings that were held, of those planned.
        TrainingsHeld = "trainings_held",
        /// Follow-up meetings that were held.
        FollowUpsHeld = "follow_ups_held",
        /// Minutes of all that was held.
        MinutesHeld = "minutes_held",
        /// Seats taken at all that was held: a person counts each time.
        Seats = "seats",
        /// Different people who were there at least once.
        PeopleThere = "people_there",
        /// Those who were there at half of what was held or more, of those marked at least once.
        Regulars = "regulars",
        /// Minutes of all that was held, times the people who were there.
        PersonMinutes = "person_minutes",
        /// The same for trainings alone.
        TrainingPersonMinutes = "training_person_minutes",
        /// Organisations that received a meeting that was held.
        Hosts = "hosts",
        /// What was held all in one place, of all that was held.
        HeldInPerson = "held_in_person",
        /// Organisations that offered their rooms.
        RoomsOffered = "rooms_offered",
        /// Meetings whose date the group chose by a poll.
        DatesByPoll = "dates_by_poll",
        /// Organisations of those who were there at least once.
        OrganizationsThere = "organizations_there",
        /// Codevelopment consultations on the agendas of what was held.
        Consultations = "consultations",
        /// Different people whose own situation was taken up in one.
        PeopleConsulted = "people_consulted",
        /// Days between a meeting and its minutes, at the middle of those that members read.
        DaysToMinutes = "days_to_minutes",
        /// Minutes that the group agreed on, of those begun.
        MinutesApproved = "minutes_approved",
        /// Decisions that were taken.
        DecisionsTaken = "decisions_taken",
        /// Commitments that were said.
        CommitmentsMade = "commitments_made",
        /// Commitments of which the group heard what happened, of all.
        CommitmentsTold = "commitments_told",
        /// Commitments that were tried, as said or otherwise, of all.
        CommitmentsTried = "commitments_tried",
        /// Messages said in the rooms of roles.
        MessagesSaid = "messages_said",
        /// Different people who wrote there.
        PeopleWhoWrote = "people_who_wrote",
        /// Requests for help in the rooms of roles.
        HelpAsked = "help_asked",
        /// Those of them that somebody else answered or offered to help with, of all.
        HelpAnswered = "help_answered",
        /// Those of them that are resolved, of all.
        HelpResolved = "help_resolved",
        /// Pulses of meetings that were answered by enough people to be shown.
        PulsesShown = "pulses_shown",
        /// Resources that are in the library of the group.
        ResourcesKept = "resources_kept",
        /// Trials that tell what happened with one.
        ResourcesTried = "resources_tried",
        /// What was spent of the money that the budget says comes in, in percent.
        MoneySpent = "money_spent",
        /// Expenses that were checked, of those that were paid.
        ExpensesChecked = "expenses_checked",
        /// Minutes that were given and accepted in the budget.
        MinutesGiven = "minutes_given",
        /// Rooms that were given and accepted in the budget.
        RoomsGiven = "rooms_given",
        /// Stories that their tellers let others read, from five tellers on.
        Stories = "stories",
        /// Those of them of which it is told what came, of all.
        StoriesFollowed = "stories_followed",
        /// Those about what happened at the time, from five tellers of such a story on.
        StoriesOfMoments = "stories_of_moments",
        /// The same about what people keep of it.
        StoriesOfGains = "stories_of_gains",
        /// The same about what people do with it.
        StoriesOfTrials = "stories_of_trials",
        /// The same about what it changes.
        StoriesOfChanges = "stories_of_changes",
        /// The same about what shifted in people's minds.
        StoriesOfSuccess = "stories_of_success",
        /// Minutes that members gave between meetings, for the months of which five people or more noted theirs.
        HoursBetweenMeetings = "hours_between_meetings",
        /// Of each hundred ties that there could be among members, those that people say they could use tomorrow, by fives, as the last
        /// survey that asked it showed.
        LinksDensity = "links_density",
    }
}

words! {
    /// How often an indicator is looked at.
    pub enum Often {
        /// As things happen.
        Continuously = "continuously",
        /// At each meeting.
        EachMeeting = "each_meeting",
        /// Each month.
        Monthly = "monthly",
        /// At the beginning and at the end of the season.
        StartAndEnd = "start_and_end",
        /// Once, at the end.
        End = "end",
    }
}

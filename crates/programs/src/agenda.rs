//! The agenda templates of a program: the blocks from which a meeting of the season can be prepared.

use super::names::id;
use super::rule::{each, number, one_of, optional};
use super::season::MeetingKind;
use super::wording::{Text, line, paragraphs};

table! {
    /// An agenda to start from when a meeting is prepared; it can be changed there without changing the template.
    pub struct AgendaPlan {
        /// Its id.
        id: String = id(),
        /// Its name, by which those who prepare a meeting choose it.
        name: Text = line(80),
        /// The kind of meeting for which it is offered first.
        meeting: Option<MeetingKind> = optional(one_of()),
        /// Its blocks, in their order.
        blocks as "block": Vec<BlockPlan> = each(1..=40),
    }
}

table! {
    /// A block of an agenda.
    pub struct BlockPlan [apart("card", "step")] {
        /// What it is for.
        kind: BlockKind = one_of(),
        /// Its title.
        title: Text = line(160),
        /// Its length in minutes.
        minutes: u32 = number(1..=480),
        /// What to know about it.
        about: Option<Text> = optional(paragraphs(2000)),
        /// What to bring.
        material: Option<Text> = optional(line(300)),
        /// The format card whose steps it takes, scaled to its length.
        card: Option<FormatCard> = optional(one_of()),
        /// Instead of `card`: its own steps, scaled to its length.
        steps as "step": Vec<StepPlan> = each(0..=20),
    }
}

table! {
    /// A step of a block.
    pub struct StepPlan {
        /// What is done.
        title: Text = line(120),
        /// How long, in minutes.
        minutes: u32 = number(1..=480),
    }
}

words! {
    /// What a block of an agenda is for.
    pub enum BlockKind {
        /// People arrive, and say how they are.
        CheckIn = "check_in",
        /// What happened with what people said they would try.
        Commitments = "commitments",
        /// Something that the group is told.
        Information = "information",
        /// Something that the group talks over.
        Discussion = "discussion",
        /// Something that the group does.
        Exercise = "exercise",
        /// A situation worked on in six steps.
        Codev = "codev",
        /// A practice looked at together.
        PracticeAnalysis = "practice_analysis",
        /// Something that the group decides.
        Decision = "decision",
        /// A rest.
        Pause = "pause",
        /// People say what they leave with.
        Closing = "closing",
    }
}

words! {
    /// The format cards of the library.
    pub enum FormatCard {
        /// Each person says how they are, as weather.
        Weather = "weather",
        /// Each person tells something that went well.
        GoodNews = "good_news",
        /// Each person tells what became of what they would try.
        Commitments = "commitments",
        /// Alone, in pairs, in fours, all together.
        OneTwoFourAll = "one_two_four_all",
        /// Three short conversations with three people.
        ImpromptuNetworking = "impromptu_networking",
        /// Two people advise a third, in turn.
        Troika = "troika",
        /// What each can do now with what they have.
        FifteenPercent = "fifteen_percent",
        /// What happened, what it means, what to do.
        WhatSoWhatNowWhat = "what_so_what_now_what",
        /// Rounds with a talking object.
        ConversationCafe = "conversation_cafe",
        /// Some talk in the middle, the others listen.
        Fishbowl = "fishbowl",
        /// Short presentations, in turn at several tables.
        ShiftAndShare = "shift_and_share",
        /// Bold ideas that the whole room scores.
        TwentyFiveTen = "twenty_five_ten",
        /// A situation worked on in six steps.
        Codev = "codev",
        /// A practice looked at together, without advice.
        PracticeAnalysis = "practice_analysis",
        /// What each takes away.
        ClosingRound = "closing_round",
    }
}

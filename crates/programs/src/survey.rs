//! The surveys of a program: what is asked of people about themselves, prepared when the season opens and opened by hand.

use super::condition::ConditionPlan;
use super::names::{earlier, id};
use super::rule::{each, list, number, one_of, optional, otherwise, table};
use super::wording::{Text, line};

table! {
    /// A survey that is prepared when the season opens. Coordination or the advisory committee may still change it, then opens it.
    pub struct SurveyPlan [conditions("question")] {
        // Read before the id of this one, so that a survey follows neither itself nor a later one.
        /// The survey declared above that this one follows, to be read beside it.
        follows: Option<String> = optional(earlier("survey")),
        /// Its id.
        id: String = id(),
        /// Its title.
        title: Text = line(120),
        /// To whom it is put.
        audience: SurveyAudience = otherwise(r#""members""#, one_of()),
        /// What is promised to who answers. Who signs is a member, who answers once: it goes with “members” and “group” alone. To whom a
        /// confidential one is confided is chosen as it opens.
        promise: SurveyPromise = otherwise(r#""anonymous""#, one_of()),
        /// How it is answered and shown.
        mode: SurveyMode = otherwise(r#""group""#, one_of()),
        /// The month in which it closes, on the last day, counted from the start of the season.
        month: u32 = number(1..=24),
        /// The ready questions that it asks, in the order in which they are known everywhere.
        ready: Vec<ReadyQuestion> = list(one_of(), 0..=25),
        /// The questions of the group's own, after these.
        questions as "question": Vec<QuestionPlan> = each(0..=20),
    }
}

table! {
    /// A question of the group's own. A changed word is another question, which is compared with none before.
    pub struct QuestionPlan {
        /// Its id, by which others of the survey may depend on it.
        id: Option<String> = optional(id()),
        /// How it is answered.
        kind: QuestionKind = otherwise(r#""five""#, one_of()),
        /// The question.
        text: Text = line(300),
        /// The heading that it shares with those before or after it that have the same: they stand in one table, a row each. Of the kind
        /// “five”, and asked of everybody.
        heading as "table": Option<Text> = optional(line(120)),
        /// Where alone it is asked; everybody is, where nothing is said.
        condition as "where": Option<ConditionPlan> = optional(table()),
    }
}

words! {
    /// To whom a survey is put.
    pub enum SurveyAudience {
        /// The members, of themselves.
        Members = "members",
        /// Families that organizations accompany, of themselves.
        Families = "families",
        /// The teams that accompany families, of what they see.
        Teams = "teams",
        /// Who directs the organizations, of theirs.
        Directors = "directors",
    }
}

words! {
    /// What a survey promises whoever answers.
    pub enum SurveyPromise {
        /// Nobody knows who said what.
        Anonymous = "anonymous",
        /// Coordination and facilitators read the answers with the names.
        Named = "named",
        /// One person alone reads the answers with the names.
        Confidential = "confidential",
    }
}

words! {
    /// How a survey is answered and shown.
    pub enum SurveyMode {
        /// The group, before and after: each survey in groups of five or more.
        Group = "group",
        /// Looking back: today, then the beginning, in one sitting.
        Back = "back",
        /// Each one's path: what is answered first sleeps sealed until the same person comes back.
        Path = "path",
    }
}

words! {
    /// How a question is answered.
    pub enum QuestionKind {
        /// Five points, in words.
        Five = "five",
        /// From 0 to 10.
        Ten = "ten",
        /// A whole number.
        Number = "number",
        /// One line of words.
        Line = "line",
        /// A few lines of words.
        Text = "text",
    }
}

words! {
    /// A question that ships with Jasette, in both languages.
    pub enum ReadyQuestion {
        /// Competence: where to start.
        C1 = "c1",
        /// Competence: to keep listening.
        C2 = "c2",
        /// Competence: to say what one cannot do.
        C3 = "c3",
        /// The power to act: what I propose.
        P1 = "p1",
        /// The power to act: time and room.
        P2 = "p2",
        /// The power to act, together.
        P3 = "p3",
        /// Reflection: time to think.
        R1 = "r1",
        /// Reflection: a way of doing that changed.
        R2 = "r2",
        /// Mutual help: asked without fear.
        E1 = "e1",
        /// Mutual help: it comes back.
        E2 = "e2",
        /// Sharing: where to find what others made.
        M1 = "m1",
        /// Isolation; here less is better.
        I1 = "i1",
        /// Stress; here less is better.
        S1 = "s1",
        /// How many one could call: a number, and nobody named.
        N1 = "n1",
        /// Of families: listened to.
        F1 = "f1",
        /// Of families: trust.
        F2 = "f2",
        /// Of families: a place of one's own.
        F3 = "f3",
        /// Of families: somebody to lean on.
        F4 = "f4",
        /// Of families: stress; here less is better.
        F5 = "f5",
        /// What teams see: families who speak more freely.
        W1 = "w1",
        /// What teams see: families who help one another.
        W2 = "w2",
        /// What teams see: families under less stress.
        W3 = "w3",
        /// Of directors: what comes back serves the team.
        D1 = "d1",
        /// Of directors: releasing somebody is possible.
        D2 = "d2",
        /// Of directors: more is done with other organizations.
        D3 = "d3",
    }
}

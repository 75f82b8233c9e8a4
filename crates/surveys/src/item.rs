//! A question in its exact words. What two surveys compare is the same item: a changed word, in either language, is another one.

use forms::coded;
use platform::secret;
use programs::Text;
use ui::Lang;

use crate::condition::Condition;
use crate::model::Audience;

/// The most characters of a question, of an answer to choose, and of what is said of a published scale.
pub(crate) const LONGEST_QUESTION: usize = 300;
pub(crate) const LONGEST_HEADING: usize = 120;
pub(crate) const LONGEST_CHOICE: usize = 120;
pub(crate) const LONGEST_CREDIT: usize = 300;
/// The most answers among which one chooses.
pub(crate) const MOST_CHOICES: usize = 12;
/// The largest number that can be answered.
pub(crate) const MOST_NUMBER: i64 = 1_000;

coded! {
    /// How a question is answered.
    Kind {
        /// Five points, in words.
        Five = "five" => "kind-five",
        /// From 0 to 10.
        Ten = "ten" => "kind-ten",
        /// One of several answers, which stand in an order.
        One = "one" => "kind-one",
        /// Several of several answers.
        Several = "several" => "kind-several",
        /// A whole number.
        Number = "number" => "kind-number",
        /// One line of words.
        Line = "line" => "kind-line",
        /// A few lines of words.
        Text = "text" => "kind-text",
    }
}

impl Kind {
    /// Whether people choose among answers that the question brings.
    pub(crate) fn has_choices(self) -> bool {
        matches!(self, Kind::One | Kind::Several)
    }

    /// Whether it is answered by a step of an order, which may be asked of today and of the beginning.
    pub(crate) fn is_stepped(self) -> bool {
        matches!(self, Kind::Five | Kind::Ten | Kind::Number)
    }

    /// Whether it is answered in words.
    pub(crate) fn is_words(self) -> bool {
        matches!(self, Kind::Line | Kind::Text)
    }
}

coded! {
    /// The questions that ship with the program. They are ours, in both languages.
    Ready {
        /// Competence: where to start.
        C1 = "c1" => "ready-c1",
        /// Competence: to keep listening.
        C2 = "c2" => "ready-c2",
        /// Competence: to say what one cannot do.
        C3 = "c3" => "ready-c3",
        /// The power to act: what I propose.
        P1 = "p1" => "ready-p1",
        /// The power to act: time and room.
        P2 = "p2" => "ready-p2",
        /// The power to act, together.
        P3 = "p3" => "ready-p3",
        /// Reflection: time to think.
        R1 = "r1" => "ready-r1",
        /// Reflection: a way of doing that changed.
        R2 = "r2" => "ready-r2",
        /// Mutual help: asked without fear.
        E1 = "e1" => "ready-e1",
        /// Mutual help: it comes back.
        E2 = "e2" => "ready-e2",
        /// Sharing: where to find what others made.
        M1 = "m1" => "ready-m1",
        /// Isolation; here less is better.
        I1 = "i1" => "ready-i1",
        /// Stress; here less is better.
        S1 = "s1" => "ready-s1",
        /// How many one could call: a number, and nobody named.
        N1 = "n1" => "ready-n1",
        /// Of families: listened to.
        F1 = "f1" => "ready-f1",
        /// Of families: trust.
        F2 = "f2" => "ready-f2",
        /// Of families: a place of one's own.
        F3 = "f3" => "ready-f3",
        /// Of families: somebody to lean on.
        F4 = "f4" => "ready-f4",
        /// Of families: stress; here less is better.
        F5 = "f5" => "ready-f5",
        /// What teams see: families who speak more freely.
        W1 = "w1" => "ready-w1",
        /// What teams see: families who help one another.
        W2 = "w2" => "ready-w2",
        /// What teams see: families under less stress.
        W3 = "w3" => "ready-w3",
        /// Of directors: what comes back serves the team.
        D1 = "d1" => "ready-d1",
        /// Of directors: releasing somebody is possible.
        D2 = "d2" => "ready-d2",
        /// Of directors: more is done with other organizations.
        D3 = "d3" => "ready-d3",
    }
}

impl Ready {
    /// The part of the shipped model that it is a sign of, by its word; none of what no part names.
    pub(crate) fn about(self) -> Option<&'static str> {
        match self {
            Ready::C1 | Ready::C2 | Ready::C3 => Some("result.competence"),
            Ready::P1 | Ready::P2 | Ready::P3 => Some("result.pouvoir-d-agir"),
            Ready::R1 | Ready::R2 | Ready::E1 | Ready::E2 => Some("result.demarche-reflexive"),
            Ready::M1 | Ready::D1 => Some("result.mise-en-commun"),
            Ready::N1 | Ready::D3 => Some("result.liens"),
            Ready::F1 | Ready::F2 | Ready::F3 | Ready::W1 => Some("result.appartenance"),
            Ready::F4 | Ready::W2 => Some("result.soutien"),
            Ready::F5 | Ready::W3 => Some("result.stress"),
            Ready::I1 | Ready::S1 | Ready::D2 => None,
        }
    }

    /// To whom it is put.
    pub(crate) fn audience(self) -> Audience {
        match self {
            Ready::F1 | Ready::F2 | Ready::F3 | Ready::F4 | Ready::F5 => Audience::Families,
            Ready::W1 | Ready::W2 | Ready::W3 => Audience::Teams,
            Ready::D1 | Ready::D2 | Ready::D3 => Audience::Directors,
            _ => Audience::Members,
        }
    }

    /// The question, as its words are now.
    pub(crate) fn item(self) -> Words {
        let text = Text { fr: self.name(Lang::Fr), en: self.name(Lang::En) };
        let kind = if self == Ready::N1 { Kind::Number } else { Kind::Five };
        Words { ready: Some(self), kind, text, ..Words::plain() }
    }
}

/// All that people read of a question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Words {
    /// Which of the questions that ship with the program it is.
    pub(crate) ready: Option<Ready>,
    pub(crate) kind: Kind,
    pub(crate) text: Text,
    /// What it shares with the others of its table; empty where it stands by itself.
    pub(crate) heading: Text,
    /// One answer a line, as many in both languages.
    pub(crate) choices: Text,
    /// Where a published scale comes from.
    pub(crate) source: String,
    /// Under which licence.
    pub(crate) licence: String,
    /// Who permitted it, and when.
    pub(crate) permission: String,
}

impl Words {
    /// A question without words yet.
    pub(crate) fn plain() -> Words {
        let (text, heading, choices) = Default::default();
        let (source, licence, permission) = Default::default();
        Words { ready: None, kind: Kind::Five, text, heading, choices, source, licence, permission }
    }

    /// The question, in the reader's language.
    pub(crate) fn said(&self, lang: Lang) -> &str {
        self.text.speaking(lang)
    }

    /// The same with what it shares with the others of its table, where it is read without them.
    pub(crate) fn whole(&self, lang: Lang) -> String {
        match (self.heading.speaking(lang), self.said(lang)) {
            ("", said) => said.to_owned(),
            (heading, said) => t!(lang, "question-of-table", heading = heading, question = said),
        }
    }

    /// Whether both stand in one table, where one follows the other.
    pub(crate) fn shares_table(&self, other: &Words) -> bool {
        !self.heading.fr.is_empty() && self.heading == other.heading
    }

    /// The answers among which one chooses, in the reader's language.
    pub(crate) fn choices(&self, lang: Lang) -> Vec<&str> {
        self.choices.speaking(lang).lines().collect()
    }

    /// What is the same for the same words alone.
    pub(crate) fn print(&self) -> String {
        let said = [&self.text.fr, &self.text.en, &self.choices.fr, &self.choices.en, &self.source];
        let heading = [&self.heading.fr, &self.heading.en].into_iter().filter(|each| !each.is_empty());
        let said: Vec<String> = said.into_iter().chain(heading).map(|each| each.replace('\n', "\u{1e}")).collect();
        let mut print = secret::hash(&format!("{}\n{}", self.kind.code(), said.join("\n")));
        print.truncate(32);
        print
    }
}

/// A question that is kept.
#[derive(Clone, Debug)]
pub(crate) struct Item {
    /// Its number: what is compared is the same.
    pub(crate) id: i64,
    pub(crate) words: Words,
    /// Where alone it is asked; nothing where everybody is.
    pub(crate) condition: Option<Condition>,
}

/// The steps of five points, lowest first.
pub(crate) fn five(lang: Lang) -> [String; 5] {
    [t!(lang, "five-1"), t!(lang, "five-2"), t!(lang, "five-3"), t!(lang, "five-4"), t!(lang, "five-5")]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_changed_word_is_another_question() {
        let item = Ready::C1.item();
        assert_eq!(item.print(), Ready::C1.item().print());
        let mut other = item.clone();
        other.text.en.push('!');
        assert_ne!(item.print(), other.print());
        let mut of_table = item.clone();
        of_table.heading = Text { fr: "À la maison".into(), en: "At home".into() };
        assert_ne!(item.print(), of_table.print(), "a heading is read too");
        let choices =
            |fr: &str| Words { kind: Kind::One, choices: Text { fr: fr.into(), en: fr.into() }, ..item.clone() };
        assert_ne!(choices("oui\nnon").print(), choices("non\noui").print());
    }

    #[test]
    fn the_ready_ones_are_twenty_five_and_all_differ() {
        let prints: std::collections::HashSet<String> = Ready::ALL.iter().map(|each| each.item().print()).collect();
        assert_eq!(prints.len(), 25);
        assert!(Ready::ALL.iter().all(|each| each.item().text.fr != each.item().text.en));
    }
}

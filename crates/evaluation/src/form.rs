//! What somebody typed of an indicator, and of a value of one, kept as they typed it.

use files::FileProblem;
use forms::keep;
use forms::{Key, fields, refusals};
use measures::Measure;
use platform::text::{self, TextProblem};
use programs::{Role, Text};
use ui::Lang;

use crate::indicator::{Asked, Indicator, LONGEST_NAME, LONGEST_WORDS, MOST, Often};
use crate::model::Model;

fields! {
    /// What is looked at.
    Name name = "nom" => "indicator-name",
    /// What counts exactly.
    Counts counts = "definition" => "indicator-counts",
    /// What is computed by itself.
    Measure measure = "compte" => "indicator-measure",
    /// The parts of the model.
    Nodes nodes: Vec<String> = "elements" => "indicator-nodes",
    /// Where the group wants to be.
    Target target = "cible" => "indicator-target",
    /// Where it stood before.
    Baseline baseline = "depart" => "indicator-baseline",
    /// How often it is looked at.
    Often often = "frequence" => "indicator-often",
    /// Who sees to it.
    Collector collector = "responsable" => "indicator-collector",
    /// The revision that was seen.
    Revision revision = "revision",
    /// What makes a second sending the same indicator.
    Key key = "cle",
}

refusals! {
    /// What is wrong with a field.
    Problem {
        /// The text does not fit.
        Text(problem: TextProblem) => { |lang| forms::text_problem(lang, *problem) },
        /// It is no whole number that makes sense.
        NoNumber => "indicator-no-number" (most = MOST),
        /// A target of nothing is none.
        NoTarget => "indicator-no-target",
        /// It is about no part of the model.
        NoNodes => "indicator-no-nodes",
        /// It is none of the choices.
        NoChoice => "indicator-no-choice",
        /// The file was not taken.
        File(problem: FileProblem) => { |lang| problem.sentence(lang) },
    }
}

/// The form as it was tried.
pub(crate) type Tried = forms::Tried<Draft, Vec<(Field, Problem)>>;

impl Draft {
    /// An empty form, for a part of the model.
    pub(crate) fn about(node: &str) -> Draft {
        Draft {
            nodes: vec![node.to_owned()],
            often: Often::Continuously.code().to_owned(),
            key: Key::fresh().into_string(),
            ..Draft::default()
        }
    }

    /// The form of an indicator as it stands.
    pub(crate) fn of(lang: Lang, indicator: &Indicator) -> Draft {
        let number = |number: Option<i64>| number.map(|number| number.to_string()).unwrap_or_default();
        Draft {
            name: indicator.said(lang).to_owned(),
            counts: indicator.counts.speaking(lang).to_owned(),
            measure: indicator.measure.map(|measure| measure.word().to_owned()).unwrap_or_default(),
            nodes: indicator.nodes.clone(),
            target: number(indicator.target),
            baseline: number(indicator.baseline),
            often: indicator.often.code().to_owned(),
            collector: indicator.collector.map(|role| role.code().to_owned()).unwrap_or_default(),
            revision: indicator.revision.to_string(),
            key: Key::fresh().into_string(),
        }
    }

    /// What it asks, over what was there in both languages; or what is wrong with it.
    pub(crate) fn check(
        &self,
        lang: Lang,
        model: &Model,
        before: Option<&Indicator>,
    ) -> Result<Asked, Vec<(Field, Problem)>> {
        let mut wrong = Vec::new();
        let name = keep(&mut wrong, Field::Name, text::line(&self.name, LONGEST_NAME).map_err(Problem::Text));
        let counts = text::optional_paragraphs(&self.counts, LONGEST_WORDS).map_err(Problem::Text);
        let counts = keep(&mut wrong, Field::Counts, counts);
        let measure = keep(&mut wrong, Field::Measure, self.measure());
        let nodes = keep(&mut wrong, Field::Nodes, self.nodes(model));
        let target = keep(&mut wrong, Field::Target, self.target());
        let baseline = keep(&mut wrong, Field::Baseline, number(&self.baseline));
        let often = keep(&mut wrong, Field::Often, Often::parse(&self.often).ok_or(Problem::NoChoice));
        let collector = keep(&mut wrong, Field::Collector, self.collector());
        let said = |words: String, before: Option<&Text>| in_both(lang, words.trim().to_owned(), before);
        let whole = || {
            Some(Asked {
                name: said(name?, before.map(|before| &before.name)),
                counts: said(counts?, before.map(|before| &before.counts)),
                measure: measure?,
                nodes: nodes?,
                target: target?,
                baseline: baseline?,
                often: often?,
                collector: collector?,
            })
        };
        whole().ok_or(wrong)
    }

    fn measure(&self) -> Result<Option<Measure>, Problem> {
        let known = Measure::ALL.iter().find(|each| each.word() == self.measure).copied();
        if self.measure.is_empty() { Ok(None) } else { known.map(Some).ok_or(Problem::NoChoice) }
    }

    fn nodes(&self, model: &Model) -> Result<Vec<String>, Problem> {
        let known = model.nodes.iter().map(|node| &node.word).filter(|word| self.nodes.contains(word));
        let known: Vec<String> = known.cloned().collect();
        if known.is_empty() { Err(Problem::NoNodes) } else { Ok(known) }
    }

    fn target(&self) -> Result<Option<i64>, Problem> {
        match number(&self.target)? {
            Some(0) => Err(Problem::NoTarget),
            target => Ok(target),
        }
    }

    fn collector(&self) -> Result<Option<Role>, Problem> {
        match self.collector.as_str() {
            "" => Ok(None),
            word => Role::parse(word).map(Some).ok_or(Problem::NoChoice),
        }
    }
}

/// A whole number as people type it, thousands apart or not; nothing when nothing was typed.
pub(crate) fn number(typed: &str) -> Result<Option<i64>, Problem> {
    let bare: String = typed.chars().filter(|each| !each.is_whitespace()).collect();
    if bare.is_empty() {
        return Ok(None);
    }
    let number = bare.bytes().all(|each| each.is_ascii_digit()).then(|| bare.parse().ok()).flatten();
    number.filter(|number| *number <= MOST).map(Some).ok_or(Problem::NoNumber)
}

/// What was typed, in the language of who typed it; in the other one too where both said the same, or where nothing was said.
fn in_both(lang: Lang, words: String, before: Option<&Text>) -> Text {
    let other = match before {
        Some(before) if before.fr != before.en => match lang {
            Lang::Fr => before.en.clone(),
            Lang::En => before.fr.clone(),
        },
        _ => words.clone(),
    };
    match lang {
        Lang::Fr => Text { fr: words, en: other },
        Lang::En => Text { fr: other, en: words },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_as_people_type_them() {
        assert!(matches!(number(""), Ok(None)));
        assert!(matches!(number(" 1 200 "), Ok(Some(1_200))));
        assert!(matches!(number("1\u{202f}200"), Ok(Some(1_200))));
        for typed in ["-1", "1,5", "douze", "1000001", "99999999999999999999"] {
            assert!(number(typed).is_err(), "{typed}");
        }
    }

    #[test]
    fn a_target_of_nothing_is_refused_and_all_problems_are_told_at_once() {
        let draft = Draft { target: "0".into(), often: "x".into(), ..Draft::default() };
        let wrong = draft.check(Lang::Fr, &Model::default(), None).expect_err("nothing is right");
        let fields: Vec<Field> = wrong.iter().map(|(field, _)| *field).collect();
        assert_eq!(fields, [Field::Name, Field::Nodes, Field::Target, Field::Often]);
    }

    #[test]
    fn a_text_of_the_program_said_otherwise_keeps_its_other_language() {
        let before = Text { fr: "Engagements".into(), en: "Commitments".into() };
        let after = in_both(Lang::Fr, "Promesses".into(), Some(&before));
        assert_eq!((&*after.fr, &*after.en), ("Promesses", "Commitments"));
        let typed = in_both(Lang::En, "Promises".into(), None);
        assert_eq!((&*typed.fr, &*typed.en), ("Promises", "Promises"));
    }
}

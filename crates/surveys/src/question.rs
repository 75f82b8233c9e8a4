//! What somebody typed of a question of the group's own, kept as they typed it.

use forms::{fields, keep, refusals};
use platform::text::{self, TextProblem};
use programs::Text;

use crate::condition::{Bound, Condition, ends, may_depend};
use crate::item::{Item, Kind, LONGEST_CHOICE, LONGEST_CREDIT, LONGEST_HEADING, LONGEST_QUESTION, MOST_CHOICES, Words};

fields! {
    /// How it is answered.
    Kind kind = "genre" => "question-kind",
    /// Its words.
    Words words = "question" => "question-words",
    /// Its words in English.
    English english = "question-anglais" => "question-english",
    /// What it shares with the others of its table.
    Heading heading = "tableau" => "question-heading",
    /// The same in English.
    EnglishHeading english_heading = "tableau-anglais" => "question-english-heading",
    /// The rows of the table after the first, one a line.
    Rows rows = "lignes" => "question-rows",
    /// The same in English.
    EnglishRows english_rows = "lignes-anglais" => "question-english-rows",
    /// The answers, one a line.
    Choices choices = "choix" => "question-choices",
    /// The same in English.
    EnglishChoices english_choices = "choix-anglais" => "question-english-choices",
    /// The earlier question on which it depends.
    After after = "apres" => "question-after",
    /// Which end of the order of that one.
    Bound bound = "bout" => "question-bound",
    /// From which step of it on.
    Step step = "palier" => "question-step",
    /// Where a published scale comes from.
    Source source = "source" => "question-source",
    /// Its licence.
    Licence licence = "licence" => "question-licence",
    /// Who permitted it.
    Permission permission = "permission" => "question-permission",
}

refusals! {
    /// What is wrong with a field.
    Problem {
        /// The text does not fit.
        Text(problem: TextProblem) => problem,
        /// It is none of the choices.
        NoChoice => "survey-no-choice",
        /// There are too few answers, or too many.
        Choices => "question-no-choices" (most = MOST_CHOICES),
        /// There are not as many answers in English.
        OtherChoices => "question-other-choices",
        /// Nothing depends on that question, or this one depends on none.
        NoDependence => "question-no-dependence",
        /// A row of a table is answered in five points, by everybody.
        NoRow => "question-no-row",
        /// There are rows, and no heading over them.
        NoHeading => "question-no-heading",
        /// There are not as many rows in English.
        OtherRows => "question-other-rows",
        /// It is no step of that question.
        NoStep(first: i64, last: i64) => "question-no-step" (first = *first, last = *last),
        /// A published scale lacks what permits it.
        Uncredited => "question-uncredited",
    }
}

/// A question, with the rows that follow it in its table, and where alone it is asked.
pub(crate) type Whole = (Vec<Words>, Option<Condition>);
/// The form as it was tried.
pub(crate) type Tried = forms::Tried<Draft, Vec<(Field, Problem)>>;

impl Draft {
    /// An empty form.
    pub(crate) fn new() -> Draft {
        Draft { kind: Kind::Five.code().to_owned(), bound: Bound::Least.code().to_owned(), ..Draft::default() }
    }

    /// The question and where alone it is asked, or all that is wrong with it; `earlier` are the questions that it may depend on.
    pub(crate) fn whole(&self, earlier: &[&Item]) -> Result<Whole, Vec<(Field, Problem)>> {
        let (words, mut wrong) = match self.check() {
            Ok(words) => (Some(words), Vec::new()),
            Err(wrong) => (None, wrong),
        };
        let condition = self.condition(earlier, &mut wrong);
        if condition.is_some() && !self.heading.trim().is_empty() {
            wrong.push((Field::Heading, Problem::NoRow));
        }
        let rows = self.rows(&mut wrong);
        let whole = words.zip(rows).filter(|_| wrong.is_empty());
        whole.map(|(first, rows)| (table(first, rows), condition)).ok_or(wrong)
    }

    fn condition(&self, earlier: &[&Item], wrong: &mut Vec<(Field, Problem)>) -> Option<Condition> {
        if self.after.trim().is_empty() {
            return None;
        }
        let kind = Kind::parse(&self.kind);
        let item = earlier.iter().find(|item| item.id.to_string() == self.after);
        let item = item.filter(|_| kind.is_none_or(may_depend)).ok_or(Problem::NoDependence);
        let item = keep(wrong, Field::After, item);
        let bound = keep(wrong, Field::Bound, Bound::parse(&self.bound).ok_or(Problem::NoChoice));
        let step = keep(wrong, Field::Step, item.map_or(Ok(0), |item| self.step_of(item)));
        Some(Condition { after: item?.id, bound: bound?, step: step? })
    }

    /// A step of the question on which it depends.
    fn step_of(&self, item: &Item) -> Result<i64, Problem> {
        let (first, last) = ends(&item.words).ok_or(Problem::NoDependence)?;
        let step = self.step.trim().parse().ok().filter(|step| (first..=last).contains(step));
        step.ok_or(Problem::NoStep(first, last))
    }

    /// The question, or all that is wrong with it.
    pub(crate) fn check(&self) -> Result<Words, Vec<(Field, Problem)>> {
        let mut wrong = Vec::new();
        let kind = keep(&mut wrong, Field::Kind, Kind::parse(&self.kind).ok_or(Problem::NoChoice));
        let french = keep(&mut wrong, Field::Words, text::line(&self.words, LONGEST_QUESTION).map_err(Problem::Text));
        let english = text::optional_line(&self.english, LONGEST_QUESTION).map_err(Problem::Text);
        let english = keep(&mut wrong, Field::English, english);
        let choices = keep(&mut wrong, Field::Choices, choices(&self.choices, kind));
        let others = self.other_choices(choices.as_deref(), kind);
        let others = keep(&mut wrong, Field::EnglishChoices, others);
        let heading = self.heading(kind, &mut wrong);
        let credit = self.credit(&mut wrong);
        let whole = || {
            let (french, english, [source, licence, permission]) = (french?, english?, credit?);
            let text = both(french, english);
            let choices = Text { fr: choices?.join("\n"), en: others?.join("\n") };
            Some(Words { kind: kind?, text, heading: heading?, choices, source, licence, permission, ..Words::plain() })
        };
        whole().ok_or(wrong)
    }

    /// What it shares with the others of its table.
    fn heading(&self, kind: Option<Kind>, wrong: &mut Vec<(Field, Problem)>) -> Option<Text> {
        let line = |typed| text::optional_line(typed, LONGEST_HEADING).map_err(Problem::Text);
        let fits = |french: &String| french.is_empty() || kind.is_none_or(|kind| kind == Kind::Five);
        let french =
            line(&self.heading).and_then(|french| if fits(&french) { Ok(french) } else { Err(Problem::NoRow) });
        let french = keep(wrong, Field::Heading, french);
        let english = keep(wrong, Field::EnglishHeading, line(&self.english_heading));
        Some(both(french?, english?)).map(|both| if both.fr.is_empty() { Text::default() } else { both })
    }

    /// The rows of its table after the first, in both languages.
    fn rows(&self, wrong: &mut Vec<(Field, Problem)>) -> Option<Vec<Text>> {
        let french = keep(wrong, Field::Rows, each_line(&self.rows))?;
        if !french.is_empty() && self.heading.trim().is_empty() {
            wrong.push((Field::Heading, Problem::NoHeading));
        }
        let english = keep(wrong, Field::EnglishRows, each_line(&self.english_rows))?;
        if !english.is_empty() && english.len() != french.len() {
            wrong.push((Field::EnglishRows, Problem::OtherRows));
        }
        let english = english.into_iter().chain(std::iter::repeat(String::new()));
        Some(french.into_iter().zip(english).map(|(french, english)| both(french, english)).collect())
    }

    /// The answers in English: the same where none are typed.
    fn other_choices(&self, french: Option<&[String]>, kind: Option<Kind>) -> Result<Vec<String>, Problem> {
        let french = french.unwrap_or_default();
        if self.english_choices.trim().is_empty() {
            return Ok(french.to_vec());
        }
        let english = choices(&self.english_choices, kind)?;
        if english.len() == french.len() { Ok(english) } else { Err(Problem::OtherChoices) }
    }

    /// Where a published scale comes from, its licence and who permitted it: all three, or none.
    fn credit(&self, wrong: &mut Vec<(Field, Problem)>) -> Option<[String; 3]> {
        let typed =
            [(Field::Source, &self.source), (Field::Licence, &self.licence), (Field::Permission, &self.permission)];
        let is_published = typed.iter().any(|(_, typed)| !typed.trim().is_empty());
        let line = |(field, typed): (Field, &String)| {
            let line = text::optional_line(typed, LONGEST_CREDIT).map_err(Problem::Text);
            let line =
                line.and_then(|line| if is_published && line.is_empty() { Err(Problem::Uncredited) } else { Ok(line) });
            keep(wrong, field, line)
        };
        let [source, licence, permission] = typed.map(line);
        Some([source?, licence?, permission?])
    }
}

/// Words in both languages: the same where none are typed in English.
fn both(french: String, english: String) -> Text {
    Text { en: if english.is_empty() { french.clone() } else { english }, fr: french }
}

/// A question and the rows that follow it, alike in all but their words.
fn table(first: Words, rows: Vec<Text>) -> Vec<Words> {
    let rows: Vec<Words> = rows.into_iter().map(|text| Words { text, ..first.clone() }).collect();
    std::iter::once(first).chain(rows).collect()
}

/// Each line that says something.
fn each_line(typed: &str) -> Result<Vec<String>, Problem> {
    let lines = text::lines(typed);
    let lines = lines.lines().map(str::trim).filter(|line| !line.is_empty());
    lines.map(|line| text::line(line, LONGEST_QUESTION).map_err(Problem::Text)).collect()
}

/// The answers of a question that brings some, one a line; none of another one.
fn choices(typed: &str, kind: Option<Kind>) -> Result<Vec<String>, Problem> {
    if !kind.is_some_and(Kind::has_choices) {
        return Ok(Vec::new());
    }
    let lines = text::lines(typed);
    let lines = lines.lines().map(str::trim).filter(|line| !line.is_empty());
    let read: Result<Vec<String>, TextProblem> = lines.map(|line| text::line(line, LONGEST_CHOICE)).collect();
    let mut read = read.map_err(Problem::Text)?;
    let mut seen = std::collections::HashSet::new();
    read.retain(|line| seen.insert(line.clone()));
    if (2..=MOST_CHOICES).contains(&read.len()) { Ok(read) } else { Err(Problem::Choices) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wrong(draft: &Draft) -> Vec<Field> {
        draft.check().expect_err("it is refused").into_iter().map(|(field, _)| field).collect()
    }

    #[test]
    fn a_question_is_the_same_in_both_languages_when_one_is_typed() {
        let words = Draft { words: "Aimez-vous venir?".into(), ..Draft::new() }.check().expect("a question");
        assert_eq!((&*words.text.fr, &*words.text.en), ("Aimez-vous venir?", "Aimez-vous venir?"));
    }

    #[test]
    fn a_row_of_a_table_is_answered_in_five_points_by_everybody() {
        let row = Draft { words: "On m’écoute".into(), heading: "Dans mon équipe".into(), ..Draft::new() };
        let words = row.check().expect("a row");
        assert_eq!((&*words.heading.fr, &*words.heading.en), ("Dans mon équipe", "Dans mon équipe"));
        assert_eq!(wrong(&Draft { kind: "ten".into(), ..row.clone() }), [Field::Heading]);
        let first = Item { id: 7, words: crate::item::Ready::C1.item(), condition: None };
        let of_some = Draft { after: "7".into(), step: "4".into(), ..row };
        let refused = of_some.whole(&[&first]).expect_err("not of some alone");
        assert_eq!(refused.into_iter().map(|(field, _)| field).collect::<Vec<_>>(), [Field::Heading]);
    }

    #[test]
    fn a_table_is_typed_at_once_under_its_heading() {
        let whole = |draft: &Draft| draft.whole(&[]).map(|(words, _)| words);
        let draft = Draft { words: "On m’écoute".into(), heading: "Dans mon équipe".into(), ..Draft::new() };
        let draft = Draft { rows: "On s’entraide\r\n\r\n On rit ".into(), ..draft };
        let rows = whole(&draft).expect("a table");
        let said: Vec<_> = rows.iter().map(|row| (&*row.text.fr, &*row.text.en, &*row.heading.fr)).collect();
        let row = |words| (words, words, "Dans mon équipe");
        assert_eq!(said, [row("On m’écoute"), row("On s’entraide"), row("On rit")]);
        let refused = |draft: &Draft| whole(draft).expect_err("refused").into_iter().map(|(field, _)| field).next();
        assert_eq!(refused(&Draft { heading: String::new(), ..draft.clone() }), Some(Field::Heading));
        assert_eq!(refused(&Draft { english_rows: "We help".into(), ..draft.clone() }), Some(Field::EnglishRows));
        assert_eq!(refused(&Draft { rows: "é".repeat(LONGEST_QUESTION + 1), ..draft.clone() }), Some(Field::Rows));
        let english = Draft { english_rows: "We help\nWe laugh".into(), ..draft };
        assert_eq!(whole(&english).expect("a table")[2].text.en, "We laugh");
    }

    #[test]
    fn a_published_scale_needs_its_source_its_licence_and_its_permission() {
        let draft = Draft { words: "Je m’en sors".into(), source: "Schwarzer 1995".into(), ..Draft::new() };
        assert_eq!(wrong(&draft), [Field::Licence, Field::Permission]);
        let whole = Draft { licence: "libre".into(), permission: "Les auteurs, 2014".into(), ..draft };
        assert_eq!(whole.check().expect("a question").source, "Schwarzer 1995");
    }

    #[test]
    fn what_one_chooses_among_is_two_answers_at_least_and_as_many_in_english() {
        let draft =
            Draft { kind: "one".into(), words: "Quand?".into(), choices: "Le matin\n\n".into(), ..Draft::new() };
        assert_eq!(wrong(&draft), [Field::Choices]);
        let draft = Draft { choices: "Le matin\nLe soir".into(), english_choices: "Mornings".into(), ..draft };
        assert_eq!(wrong(&draft), [Field::EnglishChoices]);
        let draft = Draft { english_choices: "Mornings\r\nEvenings".into(), ..draft };
        assert_eq!(draft.check().expect("a question").choices.en, "Mornings\nEvenings");
        let many = Draft { choices: (0..40).map(|each| format!("Choix {each}\n")).collect(), ..draft };
        assert!(wrong(&many).contains(&Field::Choices));
    }

    #[test]
    fn hostile_words_are_refused_beside_their_field() {
        for words in ["", "a\0b", "\u{200b}", &"é".repeat(LONGEST_QUESTION + 1)] {
            assert_eq!(wrong(&Draft { words: words.into(), ..Draft::new() }), [Field::Words], "{words:?}");
        }
        assert_eq!(wrong(&Draft { kind: "matrix".into(), words: "Oui?".into(), ..Draft::new() }), [Field::Kind]);
    }
}

//! The principles of a charter as the coordination types them: one a line, in French, in English or in both. What stands
//! before a colon is the title of the principle.

use platform::text::{self, TextProblem};
use ui::Lang;

use crate::program::Text;

/// The most principles of a charter.
const MOST: usize = 30;
/// The most characters of one.
const LONGEST: usize = 1_200;
/// How a title ends, in French then in English. The first has a space that does not break.
const COLONS: [&str; 2] = ["\u{a0}: ", ": "];

/// The two fields of the form.
#[derive(Clone, Debug, Default)]
pub struct Typed {
    /// One principle a line.
    pub french: String,
    /// Their twins, in the same order; or nothing.
    pub english: String,
}

/// Why what was typed is no charter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PrinciplesProblem {
    /// Nothing was typed in either language.
    Empty,
    /// More principles than a charter can hold in mind.
    TooMany,
    /// A line cannot be read.
    Line {
        /// The language of the field.
        lang: Lang,
        /// The line, from 1.
        number: usize,
        /// What is wrong with it.
        problem: TextProblem,
    },
    /// Both languages, but not as many principles in each.
    Uneven {
        /// How many in French.
        french: usize,
        /// How many in English.
        english: usize,
    },
}

impl PrinciplesProblem {
    /// What is wrong, and what to do.
    pub fn sentence(&self, lang: Lang) -> String {
        match self {
            Self::Empty => t!(lang, "charter-empty"),
            Self::TooMany => t!(lang, "charter-too-many", most = MOST),
            Self::Line { number, problem, .. } => {
                t!(lang, "charter-line", number = *number, problem = forms::text_problem(lang, *problem))
            }
            Self::Uneven { french, english } => t!(lang, "charter-uneven", french = *french, english = *english),
        }
    }

    /// The field that it stands beside.
    pub(super) fn field(&self) -> Lang {
        match self {
            Self::Line { lang, .. } => *lang,
            Self::Uneven { .. } => Lang::En,
            _ => Lang::Fr,
        }
    }
}

impl Typed {
    /// What stands in the form when nobody has typed yet: these principles.
    pub(super) fn of(principles: &[Text]) -> Typed {
        let lines = |choose: fn(&Text) -> &String| {
            let each: Vec<&str> = principles.iter().map(|principle| choose(principle).as_str()).collect();
            if each.iter().all(|line| line.is_empty()) { String::new() } else { each.join("\n") }
        };
        Typed { french: lines(|text| &text.fr), english: lines(|text| &text.en) }
    }

    /// The principles that were typed.
    pub fn parse(&self) -> Result<Vec<Text>, PrinciplesProblem> {
        let (french, english) = (lines(&self.french, Lang::Fr)?, lines(&self.english, Lang::En)?);
        match (french.len(), english.len()) {
            (0, 0) => Err(PrinciplesProblem::Empty),
            (count, 0) | (0, count) if count <= MOST => Ok(alone(french, english)),
            (left, right) if left == right && left <= MOST => {
                Ok(french.into_iter().zip(english).map(|(fr, en)| Text { fr, en }).collect())
            }
            (left, right) if left.max(right) > MOST => Err(PrinciplesProblem::TooMany),
            (left, right) => Err(PrinciplesProblem::Uneven { french: left, english: right }),
        }
    }
}

fn alone(french: Vec<String>, english: Vec<String>) -> Vec<Text> {
    let french = french.into_iter().map(|fr| Text { fr, en: String::new() });
    french.chain(english.into_iter().map(|en| Text { fr: String::new(), en })).collect()
}

fn lines(typed: &str, lang: Lang) -> Result<Vec<String>, PrinciplesProblem> {
    let lines = typed.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()).take(MOST + 1);
    let read = lines.map(|(place, line)| {
        text::line(line, LONGEST).map_err(|problem| PrinciplesProblem::Line { lang, number: place + 1, problem })
    });
    read.collect()
}

/// A principle of a program as one line in each language.
pub(super) fn joined(title: &Text, says: &Text) -> Text {
    let line = |title: &str, colon: &str, says: &str| {
        format!("{title}{colon}{}", says.split_whitespace().collect::<Vec<_>>().join(" "))
    };
    Text { fr: line(&title.fr, COLONS[0], &says.fr), en: line(&title.en, COLONS[1], &says.en) }
}

/// The line in one language, or in the other when it was not written in this one.
pub(super) fn in_language(principle: &Text, lang: Lang) -> &str {
    match lang {
        Lang::Fr if principle.fr.is_empty() => &principle.en,
        Lang::En if principle.en.is_empty() => &principle.fr,
        _ => principle.speaking(lang),
    }
}

/// Its title, which may be empty, and what it says.
pub(super) fn split(line: &str) -> (&str, &str) {
    let colon = line.find(':').filter(|at| *at < 200);
    match colon.map(|at| line.split_at(at)) {
        Some((title, says)) if says.starts_with(": ") => (title.trim_end(), says[1..].trim_start()),
        _ => ("", line),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(french: &str, english: &str) -> Result<Vec<Text>, PrinciplesProblem> {
        Typed { french: french.into(), english: english.into() }.parse()
    }

    #[test]
    fn one_principle_a_line_in_one_language_or_two() {
        let one = typed("Entraide : on demande sans gêne\r\n\r\n  Respect ", "").expect("two principles");
        assert_eq!(one.len(), 2);
        assert_eq!(split(in_language(&one[0], Lang::En)), ("Entraide", "on demande sans gêne"));
        assert_eq!(split(in_language(&one[1], Lang::Fr)), ("", "Respect"));
        let both = typed("Respect", "Respect in English").expect("one principle");
        assert_eq!(in_language(&both[0], Lang::En), "Respect in English");
        assert_eq!(Typed::of(&both).english, "Respect in English");
        assert_eq!(Typed::of(&one).english, "");
    }

    #[test]
    fn each_slip_says_its_line() {
        assert_eq!(typed(" \n", ""), Err(PrinciplesProblem::Empty));
        let hidden = PrinciplesProblem::Line { lang: Lang::En, number: 3, problem: TextProblem::Hidden };
        assert_eq!(typed("a\nb", "a\n\nb\0b"), Err(hidden));
        assert_eq!(typed("a\nb", "a"), Err(PrinciplesProblem::Uneven { french: 2, english: 1 }));
        assert_eq!(typed(&"a\n".repeat(10_000), ""), Err(PrinciplesProblem::TooMany));
        let long = typed(&"a".repeat(LONGEST + 1), "");
        assert!(matches!(long, Err(PrinciplesProblem::Line { number: 1, problem: TextProblem::TooLong { .. }, .. })));
    }

    #[test]
    fn a_title_ends_at_the_colon_of_either_language() {
        let title = Text { fr: "Le partage".into(), en: "Sharing".into() };
        let says = Text { fr: "On donne\nce que l’on sait.".into(), en: "We give.".into() };
        let line = joined(&title, &says);
        assert_eq!(split(&line.fr), ("Le partage", "On donne ce que l’on sait."));
        assert_eq!(split(&line.en), ("Sharing", "We give."));
        assert_eq!(split("à 13:30 on commence"), ("", "à 13:30 on commence"));
    }
}

//! How many answered what, counted and said. Programs read the same counts.

use std::collections::HashMap;

use serde::Serialize;
use ui::Lang;

use super::Given;
use crate::model::{Answer, Mode};

/// How many of those expected answered what. An answer to confirm counts as that only.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, utoipa::ToSchema)]
#[schema(as = CountsRead)]
pub struct Counts {
    /// Come in the place.
    pub here: usize,
    /// Come online.
    pub online: usize,
    /// Cannot come.
    pub cannot: usize,
    /// Answered before the meeting changed.
    pub to_confirm: usize,
    /// Have not answered.
    pub silent: usize,
}

impl Counts {
    /// Counts the answers of those expected.
    pub fn of(expected: &[i64], given: &HashMap<i64, Given>) -> Counts {
        let mut counts = Counts::default();
        for person in expected {
            let place = match given.get(person) {
                None => &mut counts.silent,
                Some(given) if given.to_confirm => &mut counts.to_confirm,
                Some(given) => match given.answer {
                    Answer::Here => &mut counts.here,
                    Answer::Online => &mut counts.online,
                    Answer::Cannot => &mut counts.cannot,
                },
            };
            *place += 1;
        }
        counts
    }

    /// « 9 sur place, 3 en ligne, 2 sans réponse »: only what the mode offers, and what is not zero beyond it.
    pub fn said(&self, lang: Lang, mode: Mode) -> String {
        let part = |shown: bool, words: String| shown.then_some(words);
        let parts = [
            part(mode.has_place() || self.here > 0, t!(lang, "count-here", count = self.here)),
            part(mode.has_link() || self.online > 0, t!(lang, "count-online", count = self.online)),
            part(self.cannot > 0, t!(lang, "count-cannot", count = self.cannot)),
            part(self.to_confirm > 0, t!(lang, "count-to-confirm", count = self.to_confirm)),
            part(self.silent > 0, t!(lang, "count-silent", count = self.silent)),
        ];
        parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn given(person: i64, answer: Answer, to_confirm: bool) -> (i64, Given) {
        (person, Given { person, answer, to_confirm, reason: String::new() })
    }

    #[test]
    fn those_expected_are_counted_once_and_the_others_not_at_all() {
        let answers = HashMap::from([
            given(1, Answer::Here, false),
            given(2, Answer::Online, false),
            given(3, Answer::Here, true),
            given(9, Answer::Here, false),
        ]);
        let counts = Counts::of(&[1, 2, 3, 4], &answers);
        assert_eq!(counts, Counts { here: 1, online: 1, cannot: 0, to_confirm: 1, silent: 1 });
    }

    #[test]
    fn counts_are_said_as_the_mode_asks() {
        let counts = Counts { here: 9, online: 3, cannot: 0, to_confirm: 0, silent: 2 };
        assert_eq!(counts.said(Lang::Fr, Mode::Hybrid), "9 sur place, 3 en ligne, 2 sans réponse");
        let nobody = Counts::default();
        assert_eq!(nobody.said(Lang::Fr, Mode::InPerson), "0 sur place");
    }
}

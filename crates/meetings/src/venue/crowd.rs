//! Whether those who come fit in the room.

use ui::Lang;

use crate::model::{Answer, Mode};

/// A room and those who said that they come there.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Crowd {
    /// How many people the room takes, if it is known.
    pub places: Option<i64>,
    /// How many come there.
    pub here: i64,
}

impl Crowd {
    /// Whether nobody more fits.
    pub fn is_full(self) -> bool {
        self.places.is_some_and(|places| self.here >= places)
    }

    /// What those who prepare the meeting must know; nothing while everybody fits.
    pub fn warning(self, lang: Lang) -> Option<String> {
        let places = self.places?;
        match self.here - places {
            0 => Some(t!(lang, "crowd-full", places = places)),
            over if over > 0 => Some(t!(lang, "crowd-over", here = self.here, places = places)),
            _ => None,
        }
    }

    /// What somebody who is about to answer may want to know: not a refusal, a word.
    pub fn word(self, lang: Lang, mode: Mode, own: Option<Answer>) -> Option<String> {
        let places = self.places.filter(|_| self.is_full() && own != Some(Answer::Here))?;
        match mode {
            Mode::Hybrid => Some(t!(lang, "crowd-word-hybrid", places = places)),
            Mode::InPerson => Some(t!(lang, "crowd-word-in-person", places = places)),
            Mode::Online => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn crowd(places: Option<i64>, here: i64) -> Crowd {
        Crowd { places, here }
    }

    #[test]
    fn the_team_is_warned_when_the_room_is_full_and_when_it_is_too_small() {
        assert_eq!(crowd(None, 40).warning(Lang::Fr), None);
        assert_eq!(crowd(Some(12), 11).warning(Lang::Fr), None);
        assert!(crowd(Some(12), 12).warning(Lang::Fr).is_some_and(|words| words.contains("pleine")));
        assert!(
            crowd(Some(12), 14).warning(Lang::Fr).is_some_and(|words| words.contains("14") && words.contains("12"))
        );
    }

    #[test]
    fn who_has_a_place_is_not_told_that_there_is_none() {
        let full = crowd(Some(12), 12);
        assert!(full.word(Lang::Fr, Mode::Hybrid, None).is_some_and(|word| word.contains("en ligne")));
        assert!(full.word(Lang::Fr, Mode::InPerson, Some(Answer::Cannot)).is_some());
        assert_eq!(full.word(Lang::Fr, Mode::Hybrid, Some(Answer::Here)), None);
        assert_eq!(full.word(Lang::Fr, Mode::Online, None), None);
        assert_eq!(crowd(Some(12), 11).word(Lang::Fr, Mode::Hybrid, None), None);
    }
}

//! Pairs as values, the forms by which they are made, and the rules of when.

use communities::roles::BePaired;
use communities::{Card, Directory};
use conversations::BodyProblem;
use forms::{coded, refusals};
use ui::Lang;

/// The most that one may be asked to, or ask for, at the same time: between meetings there is an hour or two a month.
pub(crate) const MOST: usize = 4;
/// The most pairs of one person that are shown, the newest first.
pub(crate) const SHOWN: usize = 12;

/// A pair of the group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Pair {
    pub(crate) id: i64,
    /// Who proposed it; of a drawn one, nobody did.
    pub(crate) by: Option<i64>,
    pub(crate) is_drawn: bool,
    /// In milliseconds UTC, as what follows.
    pub(crate) made_at: i64,
    /// When they said that they took the time.
    pub(crate) met_at: Option<i64>,
    /// Who is in it, and whether they said yes.
    pub(crate) people: Vec<(i64, bool)>,
}

coded! {
    /// How a pair stands for one of its people.
    Stand {
        /// It waits for their yes.
        Asked = "asked",
        /// It waits for the other's yes.
        Waits = "waits",
        /// All said yes.
        Made = "made",
        /// They took the time.
        Met = "met",
    }
}

impl Pair {
    /// The others than this person.
    pub(crate) fn others(&self, person: i64) -> Vec<i64> {
        self.people.iter().map(|(each, _)| *each).filter(|each| *each != person).collect()
    }

    /// How it stands for this person; nothing when they are not in it.
    pub(crate) fn stand(&self, person: i64) -> Option<Stand> {
        let (_, has_agreed) = self.people.iter().find(|(each, _)| *each == person)?;
        Some(match (self.met_at, has_agreed) {
            (Some(_), _) => Stand::Met,
            (None, false) => Stand::Asked,
            (None, true) if self.people.iter().all(|(_, agreed)| *agreed) => Stand::Made,
            (None, true) => Stand::Waits,
        })
    }

    /// Whether it is between these two people and not over.
    pub(crate) fn is_open_between(&self, one: i64, other: i64) -> bool {
        let is_in = |person: i64| self.people.iter().any(|(each, _)| *each == person);
        self.met_at.is_none() && is_in(one) && is_in(other)
    }
}

/// The pairs of this person as they read them: what waits for their yes, what is agreed, what waits for another's, then the newest
/// of what was met. What is not over is always among them.
pub(crate) fn in_order(pairs: &[Pair], person: i64) -> Vec<(&Pair, Stand)> {
    let mut pairs: Vec<_> = pairs.iter().filter_map(|pair| Some((pair, pair.stand(person)?))).collect();
    pairs.sort_by_key(|(_, stand)| {
        [Stand::Asked, Stand::Made, Stand::Waits, Stand::Met].iter().position(|each| each == stand)
    });
    pairs.truncate(SHOWN);
    pairs
}

/// Those with whom this member may be paired, by name.
pub(crate) fn others(names: &Directory, member: i64) -> Vec<&Card> {
    names.those_who_may::<BePaired>().into_iter().filter(|card| card.id != member).collect()
}

forms::fields! {
    /// To whom it is proposed.
    Person person = "personne" => "pair-person",
    /// What the group reads of it.
    Words words = "mots" => "pair-words",
    /// In which room.
    Room room = "salon" => "pair-room",
}

refusals! {
    /// What is wrong with a field.
    #[derive(Copy)]
    Problem {
        /// The words may not be said so.
        Said(problem: BodyProblem) => { |lang| problem.sentence(lang) },
        /// It is nobody of the group.
        Stranger => "pair-stranger",
        /// There is no such room to write in.
        NoRoom => "pair-no-room",
    }
}

refusals! {
    /// Why a pair was not made.
    NotMade {
        /// These two have one that is not over.
        Already => "pair-not-already",
        /// One of them has enough of them.
        Enough => "pair-not-enough" (most = MOST as i64),
        /// Fewer than two people want to be drawn.
        TooFew => "pair-not-too-few",
        /// It is over, or waits for a yes.
        NotNow => "pair-not-now",
    }
}

pub(crate) type Wrong = Vec<(Field, Problem)>;
/// The forms as they were tried.
pub(crate) type Tried = forms::Tried<Draft, Wrong, NotMade>;

/// A line that says how a pair stands.
pub(crate) fn says(lang: Lang, stand: Stand, names: &str) -> String {
    match stand {
        Stand::Asked => t!(lang, "pair-asked", names = names),
        Stand::Waits => t!(lang, "pair-waits", names = names),
        Stand::Made => t!(lang, "pair-made", names = names),
        Stand::Met => t!(lang, "pair-met", names = names),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pair(people: &[(i64, bool)]) -> Pair {
        Pair { id: 1, by: Some(1), is_drawn: false, made_at: 0, met_at: None, people: people.to_vec() }
    }

    #[test]
    fn what_is_asked_is_seen_behind_all_that_was_met() {
        let met = |id| Pair { id, met_at: Some(id), ..pair(&[(1, true), (2, true)]) };
        let asked = pair(&[(1, true), (2, false)]);
        let all: Vec<Pair> = (2..40).map(met).chain([asked]).collect();
        let order = in_order(&all, 2);
        assert_eq!((order.len(), order[0].1, order[0].0.id, order[1].1), (SHOWN, Stand::Asked, 1, Stand::Met));
    }

    #[test]
    fn a_pair_stands_for_each_of_its_people() {
        let asked = pair(&[(1, true), (2, false)]);
        assert_eq!((asked.stand(1), asked.stand(2), asked.stand(3)), (Some(Stand::Waits), Some(Stand::Asked), None));
        let made = pair(&[(1, true), (2, true), (3, true)]);
        assert_eq!((made.stand(3), made.others(2)), (Some(Stand::Made), vec![1, 3]));
        let met = Pair { met_at: Some(9), ..made };
        assert_eq!(met.stand(1), Some(Stand::Met));
        assert!(asked.is_open_between(2, 1) && !asked.is_open_between(1, 3) && !met.is_open_between(1, 2));
    }
}

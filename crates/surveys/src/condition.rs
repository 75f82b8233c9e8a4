//! Where alone a question is asked: where an earlier one was answered by a step or a higher one, or by a step or a lower one.
//!
//! What may be published with it was tried by the attack (`ballot::tests`): one end of an order, never a part of its middle; after a
//! question that everybody is asked; shown as one group, whatever its number. Then what is shown is also what would be shown of a room
//! where at least five people gave everything that was given. A chain of conditions, a second group, or « either end » would make
//! certain how few were asked (`docs/adr/0006`).

use forms::coded;
use ui::Lang;

use crate::answer::Given;
use crate::item::{Item, Kind, Words, five};
use crate::model::{Mode, Survey};

coded! {
    /// Which end of an order.
    Bound {
        /// A step or a higher one.
        Least = "least" => "bound-least",
        /// A step or a lower one.
        Most = "most" => "bound-most",
    }
}

/// Where alone a question is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Condition {
    /// The number of the earlier question.
    pub(crate) after: i64,
    /// Which end of its order.
    pub(crate) bound: Bound,
    /// From which step on.
    pub(crate) step: i64,
}

impl Condition {
    /// Whether it holds of what was given to the earlier question.
    pub(crate) fn holds(&self, given: &Given) -> bool {
        match (given, self.bound) {
            (Given::Step(step), Bound::Least) => *step >= self.step,
            (Given::Step(step), Bound::Most) => *step <= self.step,
            _ => false,
        }
    }

    /// The earlier question and its place, while it is asked.
    pub(crate) fn earlier<'a>(&self, items: &'a [Item]) -> Option<(usize, &'a Item)> {
        items.iter().enumerate().find(|(_, item)| item.id == self.after)
    }

    /// « Seulement si vous avez répondu « assez » ou plus à « … » ».
    pub(crate) fn said(&self, lang: Lang, items: &[Item]) -> String {
        let Some((_, earlier)) = self.earlier(items) else { return t!(lang, "condition-gone") };
        let (step, question) = (step_in_words(lang, &earlier.words, self.step), earlier.words.whole(lang));
        match self.bound {
            Bound::Least => t!(lang, "condition-least", step = step, question = question),
            Bound::Most => t!(lang, "condition-most", step = step, question = question),
        }
    }
}

/// The first and the last step of a question that others may depend on: one that stands in an order with an end at both sides.
pub(crate) fn ends(words: &Words) -> Option<(i64, i64)> {
    match words.kind {
        Kind::Five => Some((1, 5)),
        Kind::Ten => Some((0, 10)),
        Kind::One => Some((1, words.choices.fr.lines().count() as i64)),
        Kind::Several | Kind::Number | Kind::Line | Kind::Text => None,
    }
}

/// A step as people read it.
pub(crate) fn step_in_words(lang: Lang, words: &Words, step: i64) -> String {
    let place = usize::try_from(step - 1).unwrap_or(usize::MAX);
    match words.kind {
        Kind::Five => five(lang).get(place).cloned().unwrap_or_default(),
        Kind::One => words.choices(lang).get(place).copied().unwrap_or_default().to_owned(),
        Kind::Ten | Kind::Number | Kind::Several | Kind::Line | Kind::Text => step.to_string(),
    }
}

/// The questions that another one may depend on: those that everybody is asked, in a survey of the group. What is shown as pairs shows
/// nothing beside them.
pub(crate) fn to_depend_on<'a>(survey: &Survey, items: &'a [Item]) -> Vec<&'a Item> {
    let is_group = survey.mode == Mode::Group;
    items.iter().filter(|item| is_group && item.condition.is_none() && ends(&item.words).is_some()).collect()
}

/// Whether a question of this kind may be asked of some: what is ticked or not is counted among all who answered.
pub(crate) fn may_depend(kind: Kind) -> bool {
    kind != Kind::Several
}

/// Whether each condition of a survey leads to an earlier question that stands there.
pub(crate) fn stand(survey: &Survey, items: &[Item]) -> bool {
    let may = to_depend_on(survey, items);
    let stands = |(place, condition, item): (usize, Condition, &Item)| {
        let is_before = condition.earlier(items).is_some_and(|(earlier, _)| earlier < place);
        may_depend(item.words.kind) && is_before && may.iter().any(|each| each.id == condition.after)
    };
    items.iter().enumerate().filter_map(|(place, item)| Some((place, item.condition?, item))).all(stands)
}

/// Whether the question at this place is asked of who gave this to the others.
pub(crate) fn is_asked(items: &[Item], place: usize, given: &[Given]) -> bool {
    let Some(condition) = items[place].condition else { return true };
    condition.earlier(items).is_some_and(|(earlier, _)| given.get(earlier).is_some_and(|given| condition.holds(given)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::item::Ready;

    #[test]
    fn one_end_of_an_order_is_a_step_or_further() {
        let at = |bound: Bound, step: i64| Condition { after: 1, bound, step };
        assert!(at(Bound::Least, 3).holds(&Given::Step(3)) && at(Bound::Most, 3).holds(&Given::Step(3)));
        assert!(!at(Bound::Least, 3).holds(&Given::Step(2)) && !at(Bound::Most, 3).holds(&Given::Step(4)));
        assert!(!at(Bound::Least, 0).holds(&Given::Nothing), "who passed is not asked");
    }

    #[test]
    fn a_condition_on_a_question_that_is_gone_asks_nobody() {
        let item = |id: i64, condition| Item { id, words: Ready::C1.item(), condition };
        let condition = Some(Condition { after: 1, bound: Bound::Least, step: 2 });
        let both = [item(1, None), item(2, condition)];
        assert!(is_asked(&both, 1, &[Given::Step(2), Given::Nothing]));
        assert!(!is_asked(&both, 1, &[Given::Step(1), Given::Nothing]));
        assert!(!is_asked(&both[1..], 0, &[Given::Step(5)]));
    }
}

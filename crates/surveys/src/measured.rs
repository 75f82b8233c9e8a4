//! What is counted of surveys: how dense the ties of the group are, as the last survey that asked it showed.
//!
//! « How many could you call tomorrow? » added over everybody, of as many as there could be, is the density of who could call whom, and
//! nobody is named. The sum itself would be an exact mean, which leaks (`docs/adr/0006`). So it is made of the middles that the survey
//! shows anyway and of the number of members, which everybody knows: whoever reads it learns nothing that they could not compute.

use crate::ballot::Shown;
use crate::item::{Item, Ready};

measures::measured! {
    /// What is counted of surveys.
    MEASURED = COUNTS, among "";
    LinksDensity "measure-links", "measure-links-counts", Percent, "/evaluation/questionnaires";
}

const COUNTS: &str = "SELECT 'links_density', NULL, NULL, s.links, NULL FROM surveys s WHERE s.id = \
     (SELECT t.id FROM surveys t WHERE t.community_id = $1 AND t.links IS NOT NULL AND t.closed_at <= $2 \
     ORDER BY t.closed_at DESC, t.id DESC LIMIT 1)";

/// By how many it is told.
const BY: i64 = 5;

/// Of each hundred ties that there could be among so many members, those that what is shown tells of, by fives; nothing where the survey
/// did not ask, or shows nothing of it.
pub(crate) fn links(items: &[Item], shown: &[Shown], members: usize) -> Option<i64> {
    let asked = items.iter().zip(shown).find(|(item, _)| item.words.ready == Some(Ready::N1))?;
    let now: Vec<i64> = match asked.1 {
        Shown::Groups(middles) => middles.clone(),
        Shown::Pairs(pairs) => pairs.iter().map(|(_, now)| *now).collect(),
        Shown::Ticks(_) | Shown::Words => Vec::new(),
    };
    let (others, groups) = (i64::try_from(members).ok()? - 1, i64::try_from(now.len()).ok()?);
    let could = groups * others;
    (could > 0)
        .then(|| ((100 * now.iter().sum::<i64>()).div_euclid(could) + BY / 2) / BY * BY)
        .map(|links| links.min(100))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ties_are_told_by_fives_of_what_is_shown() {
        let items = [Item { id: 1, words: Ready::N1.item(), condition: None }];
        let links = |shown: Shown, members| links(&items, &[shown], members);
        assert_eq!(links(Shown::Groups(vec![2, 4]), 12), Some(25), "3 of 11 others");
        assert_eq!(links(Shown::Pairs(vec![(1, 3), (2, 6)]), 13), Some(35), "today’s, 9 of 24");
        assert_eq!(links(Shown::Groups(vec![40]), 12), Some(100), "more than there are is all");
        assert_eq!(links(Shown::Groups(Vec::new()), 12), None, "fewer than five said it");
        assert_eq!(links(Shown::Groups(vec![0]), 1), None);
    }
}

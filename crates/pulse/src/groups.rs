//! The rule by which notes are shown: never fewer than five together. The notes of a question are put in order, cut into
//! groups of at least five, and each group is shown at its middle note.
//!
//! This is microaggregation (Defays and Nanopoulos 1993; Domingo-Ferrer and Mateo-Sanz 2002), with the median because notes
//! are an order and not a quantity, and a threshold of five as in published tables of counts. Cells that are too small are
//! usually blanked instead, and others with them so that a subtraction does not give the first ones back (complementary
//! suppression). With ten people and five notes that blanks the whole table, or leaks: of nine answers, « fewer than five »
//! at 1-2, at 3 and at 4-5 says that somebody is in each. Here there is nothing to subtract from.
//!
//! What is promised: what is shown is also what would be shown of a room in which at least five people chose each note that
//! was chosen at all. So nobody who reads it, even knowing how many answered and how it is computed, can tell that a note
//! was chosen by one, two, three or four people. The tests look at every room there can be.

/// Fewer answers than this are never shown together.
pub(crate) const FEWEST: usize = 5;

/// The notes that can be given: 1 to 5.
pub(crate) const NOTES: usize = 5;

/// How many chose each note, from 1 to 5.
pub(crate) type Counts = [usize; NOTES];

/// The middle note of each group, lowest first; nothing under five notes. It says how many groups there are, and not how many
/// people are in each.
pub(crate) fn groups(counts: &Counts) -> Vec<u8> {
    let notes = in_order(counts);
    let mut rest = notes.as_slice();
    sizes(notes.len()).map(|size| taken(&mut rest, size)).map(middle).collect()
}

/// As many groups as can be, as equal as can be: all of five at least.
pub(super) fn sizes(answers: usize) -> impl Iterator<Item = usize> {
    let groups = answers / FEWEST;
    (0..groups).map(move |place| answers / groups + usize::from(place < answers % groups))
}

fn in_order(counts: &Counts) -> Vec<u8> {
    (1..).zip(counts).flat_map(|(note, count)| std::iter::repeat_n(note, *count)).collect()
}

fn taken<'a>(rest: &mut &'a [u8], size: usize) -> &'a [u8] {
    let (group, others) = rest.split_at(size);
    *rest = others;
    group
}

/// The note in the middle, the lower of two.
fn middle(group: &[u8]) -> u8 {
    group[(group.len() - 1) / 2]
}

#[cfg(test)]
mod tests {
    use std::collections::{HashMap, HashSet};

    use super::*;

    /// Every way in which so many people can choose among the notes.
    fn rooms(people: usize) -> Vec<Counts> {
        fn fill(rooms: &mut Vec<Counts>, mut room: Counts, note: usize, left: usize) {
            if note == NOTES - 1 {
                room[note] = left;
                rooms.push(room);
                return;
            }
            for chose in 0..=left {
                room[note] = chose;
                fill(rooms, room, note + 1, left - chose);
            }
        }
        let mut all = Vec::new();
        fill(&mut all, [0; NOTES], 0, people);
        all
    }

    /// Every set of notes that can be named, one of them at least: « 1 », « 1 or 2 », « anything but 3 »…
    fn sets() -> impl Iterator<Item = u32> {
        1..1 << NOTES
    }

    fn chose(room: &Counts, set: u32) -> usize {
        room.iter().enumerate().filter(|(note, _)| set & (1 << note) != 0).map(|(_, count)| count).sum()
    }

    fn is_small(people: usize) -> bool {
        (1..FEWEST).contains(&people)
    }

    #[test]
    fn under_five_nothing_shows_and_at_five_something_does() {
        for people in 0..FEWEST {
            assert!(rooms(people).iter().all(|room| groups(room).is_empty()), "{people}");
        }
        assert!(rooms(FEWEST).iter().all(|room| groups(room).len() == 1));
    }

    #[test]
    fn a_group_is_shown_at_its_middle_note() {
        assert_eq!(groups(&[0, 0, 1, 2, 2]), [4]);
        assert_eq!(groups(&[1, 0, 0, 0, 8]), [5], "nobody can tell that somebody chose 1");
        assert_eq!(groups(&[0, 0, 1, 4, 7]), [4, 5]);
        assert_eq!(groups(&[5, 0, 0, 0, 10]), [1, 5, 5]);
    }

    #[test]
    fn every_answer_is_in_a_group_of_five_at_least() {
        for answers in 0..500 {
            let sizes: Vec<usize> = sizes(answers).collect();
            assert!(sizes.iter().all(|size| *size >= FEWEST), "{answers}: {sizes:?}");
            assert!(answers < FEWEST || sizes.iter().sum::<usize>() == answers, "{answers}: {sizes:?}");
        }
    }

    /// Somebody who knows the rule and how many answered, and lists every room that would be shown alike, finds for each set
    /// of notes a room where nobody chose it or at least five did: they can never say « one of the few who chose 2 ».
    #[test]
    fn nobody_can_tell_that_a_few_chose_a_note() {
        for people in FEWEST..=16 {
            let (mut shown, mut could_be) = (HashSet::new(), HashSet::new());
            for room in rooms(people) {
                let groups = groups(&room);
                for set in sets().filter(|set| !is_small(chose(&room, *set))) {
                    could_be.insert((groups.clone(), set));
                }
                shown.insert(groups);
            }
            assert!(shown.len() > 1, "{people}: something must be said for this test to mean anything");
            for groups in shown {
                assert!(sets().all(|set| could_be.contains(&(groups.clone(), set))), "{people} people: {groups:?}");
            }
        }
    }

    /// The same promise, stronger and for any number: one room answers for all sets at once.
    #[test]
    fn what_is_shown_could_be_of_a_room_where_nobody_stands_with_fewer_than_four_others() {
        for people in (FEWEST..=30).chain([45, 60]) {
            for room in rooms(people).iter().step_by(if people > 30 { 97 } else { 1 }) {
                let groups = groups(room);
                let mut together: Counts = [0; NOTES];
                groups.iter().zip(sizes(people)).for_each(|(note, size)| together[usize::from(*note) - 1] += size);
                assert_eq!(together.iter().sum::<usize>(), people);
                assert!(together.iter().all(|count| !is_small(*count)), "{room:?}");
                assert_eq!(super::groups(&together), groups, "{room:?} and {together:?} must be shown alike");
            }
        }
    }

    /// A rule that says something of a room, and how many people it is tried on.
    type Tried<'a> = (&'static str, &'a dyn Fn(&Counts) -> Vec<usize>, usize);

    /// The two tests above can fail: they find out the rules that come to mind first.
    #[test]
    fn plainer_rules_leak() {
        let exact = |room: &Counts| room.to_vec();
        let blanked = |room: &Counts| room.iter().map(|count| if is_small(*count) { 99 } else { *count }).collect();
        let rounded = |room: &Counts| room.iter().map(|count| count / FEWEST).collect();
        let mean = |room: &Counts| vec![(1..).zip(room).map(|(note, count)| note * count).sum::<usize>()];
        let rules: [Tried<'_>; 4] =
            [("counts", &exact, 6), ("blanks", &blanked, 6), ("counts by five", &rounded, 18), ("the mean", &mean, 6)];
        for (name, rule, people) in rules {
            let mut alike: HashMap<Vec<usize>, Vec<Counts>> = HashMap::new();
            rooms(people).into_iter().for_each(|room| alike.entry(rule(&room)).or_default().push(room));
            let leaks =
                alike.values().any(|rooms| sets().any(|set| rooms.iter().all(|room| is_small(chose(room, set)))));
            assert!(leaks, "{name} of {people}");
        }
    }
}

use std::collections::{HashMap, HashSet};

use super::*;

/// The notes of a pulse.
const NOTES: usize = 5;

/// How many chose each note, from 1 to 5.
type Counts = [usize; NOTES];

/// What is shown of a room.
fn shown(room: &Counts) -> Vec<u8> {
    let notes: Vec<u8> = (1..).zip(room).flat_map(|(note, count)| std::iter::repeat_n(note, *count)).collect();
    groups(&notes).iter().map(|group| group.middle).collect()
}

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
    (1..LEAST).contains(&people)
}

#[test]
fn under_five_nothing_shows_and_at_five_something_does() {
    for people in 0..LEAST {
        assert!(rooms(people).iter().all(|room| shown(room).is_empty()), "{people}");
    }
    assert!(rooms(LEAST).iter().all(|room| shown(room).len() == 1));
}

#[test]
fn a_group_is_shown_at_its_middle_note() {
    assert_eq!(shown(&[0, 0, 1, 2, 2]), [4]);
    assert_eq!(shown(&[1, 0, 0, 0, 8]), [5], "nobody can tell that somebody chose 1");
    assert_eq!(shown(&[0, 0, 1, 4, 7]), [4, 5]);
    assert_eq!(shown(&[5, 0, 0, 0, 10]), [1, 5, 5]);
}

#[test]
fn the_order_in_which_people_answered_is_nowhere() {
    assert_eq!(groups(&[5, 1, 4, 2, 3, 3]), [Group { people: 6, middle: 3 }]);
    assert_eq!(groups(&[1, 2, 3, 3, 4, 5]), groups(&[5, 1, 4, 2, 3, 3]));
}

#[test]
fn every_answer_is_in_a_group_of_five_at_least() {
    for answers in 0..500 {
        let sizes: Vec<usize> = sizes(answers).collect();
        assert!(sizes.iter().all(|size| *size >= LEAST), "{answers}: {sizes:?}");
        assert!(answers < LEAST || sizes.iter().sum::<usize>() == answers, "{answers}: {sizes:?}");
    }
}

/// Somebody who knows the rule and how many answered, and lists every room that would be shown alike, finds for each set
/// of notes a room where nobody chose it or at least five did: they can never say « one of the few who chose 2 ».
#[test]
fn nobody_can_tell_that_a_few_chose_a_note() {
    for people in LEAST..=16 {
        let (mut seen, mut could_be) = (HashSet::new(), HashSet::new());
        for room in rooms(people) {
            let middles = shown(&room);
            for set in sets().filter(|set| !is_small(chose(&room, *set))) {
                could_be.insert((middles.clone(), set));
            }
            seen.insert(middles);
        }
        assert!(seen.len() > 1, "{people}: something must be said for this test to mean anything");
        for middles in seen {
            assert!(sets().all(|set| could_be.contains(&(middles.clone(), set))), "{people} people: {middles:?}");
        }
    }
}

/// The same promise, stronger and for any number: one room answers for all sets at once.
#[test]
fn what_is_shown_could_be_of_a_room_where_nobody_stands_with_fewer_than_four_others() {
    for people in (LEAST..=30).chain([45, 60]) {
        for room in rooms(people).iter().step_by(if people > 30 { 97 } else { 1 }) {
            let middles = shown(room);
            let mut together: Counts = [0; NOTES];
            middles.iter().zip(sizes(people)).for_each(|(note, size)| together[usize::from(*note) - 1] += size);
            assert_eq!(together.iter().sum::<usize>(), people);
            assert!(together.iter().all(|count| !is_small(*count)), "{room:?}");
            assert_eq!(shown(&together), middles, "{room:?} and {together:?} must be shown alike");
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
    let rounded = |room: &Counts| room.iter().map(|count| count / LEAST).collect();
    let mean = |room: &Counts| vec![(1..).zip(room).map(|(note, count)| note * count).sum::<usize>()];
    let rules: [Tried<'_>; 4] =
        [("counts", &exact, 6), ("blanks", &blanked, 6), ("counts by five", &rounded, 18), ("the mean", &mean, 6)];
    for (name, rule, people) in rules {
        let mut alike: HashMap<Vec<usize>, Vec<Counts>> = HashMap::new();
        rooms(people).into_iter().for_each(|room| alike.entry(rule(&room)).or_default().push(room));
        let leaks = alike.values().any(|rooms| sets().any(|set| rooms.iter().all(|room| is_small(chose(room, set)))));
        assert!(leaks, "{name} of {people}");
    }
}

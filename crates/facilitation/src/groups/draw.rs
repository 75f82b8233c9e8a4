//! Drawing small groups: balanced, with people of different organisations, who were together as seldom as can be. Rules only:
//! the same people, past and dice give the same groups.

use std::collections::HashMap;

/// Somebody to place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seat {
    /// Their number.
    pub person: i64,
    /// Their organisation; those without one share none.
    pub organization: String,
}

/// How many people make a group.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// Groups of about so many.
    Of(usize),
    /// So many groups.
    Groups(usize),
    /// Circles of codéveloppement: one up to eight people, then as few as hold at most eight each.
    Circles,
}

/// The most people of a circle of codéveloppement.
const CIRCLE: usize = 8;
/// Draws that are made, of which the best is kept.
const DRAWS: usize = 24;
/// What it costs that two people of one organisation are together, against having met once already.
const SAME_ORGANIZATION: u64 = 6;
const MET: u64 = 4;

impl Shape {
    /// How many groups so many people make. Nobody is left alone unless they are.
    pub(crate) fn count(self, people: usize) -> usize {
        let most = (people / 2).max(1);
        match self {
            Shape::Groups(count) => count.clamp(1, most),
            Shape::Circles => people.div_ceil(CIRCLE).clamp(1, most),
            Shape::Of(size) => {
                let distance = |count: &usize| (people.abs_diff(count * size.max(1)) * 1_000) / count;
                (1..=most).min_by_key(distance).unwrap_or(1)
            }
        }
    }
}

/// How often two people were together, by their numbers, the smaller first.
#[derive(Clone, Debug, Default)]
pub struct Past(HashMap<(i64, i64), u64>);

impl Past {
    /// Notes that these people were together.
    pub fn together(&mut self, people: &[i64]) {
        for (place, one) in people.iter().enumerate() {
            for other in &people[place + 1..] {
                *self.0.entry(pair(*one, *other)).or_default() += 1;
            }
        }
    }

    pub(crate) fn times(&self, one: i64, other: i64) -> u64 {
        self.0.get(&pair(one, other)).copied().unwrap_or(0)
    }
}

fn pair(one: i64, other: i64) -> (i64, i64) {
    (one.min(other), one.max(other))
}

/// Dice that fall the same way for the same seed (SplitMix64, Steele and others, 2014). Groups need no secret.
#[derive(Clone, Debug)]
pub struct Dice(u64);

impl Dice {
    /// Dice for this seed.
    pub fn seeded(seed: u64) -> Dice {
        Dice(seed)
    }

    /// A number below `most`.
    fn below(&mut self, most: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((mixed ^ (mixed >> 31)) % most.max(1) as u64) as usize
    }

    fn shuffle(&mut self, order: &mut [usize]) {
        for place in (1..order.len()).rev() {
            order.swap(place, self.below(place + 1));
        }
    }
}

/// Draws the groups: of many draws, each bettered by exchanges, the one where people meet others most.
pub fn draw(seats: &[Seat], shape: Shape, past: &Past, dice: &mut Dice) -> Vec<Vec<i64>> {
    if seats.is_empty() {
        return Vec::new();
    }
    let count = shape.count(seats.len());
    let costs = Costs::of(seats, past);
    let drawn = (0..DRAWS).map(|_| {
        let mut groups = dealt(seats.len(), count, dice);
        let cost = costs.better(&mut groups);
        (cost, groups)
    });
    let best = drawn.min_by_key(|(cost, _)| *cost).map(|(_, groups)| groups).unwrap_or_default();
    best.into_iter().map(|group| group.into_iter().map(|seat| seats[seat].person).collect()).collect()
}

/// People dealt like cards: sizes differ by one at most.
fn dealt(people: usize, count: usize, dice: &mut Dice) -> Vec<Vec<usize>> {
    let mut order: Vec<usize> = (0..people).collect();
    dice.shuffle(&mut order);
    let mut groups = vec![Vec::new(); count];
    for (place, seat) in order.into_iter().enumerate() {
        groups[place % count].push(seat);
    }
    groups
}

/// What each pair costs.
struct Costs(Vec<Vec<u64>>);

impl Costs {
    fn of(seats: &[Seat], past: &Past) -> Costs {
        let cost = |one: &Seat, other: &Seat| {
            let same = !one.organization.is_empty() && one.organization == other.organization;
            let met = past.times(one.person, other.person);
            // By the square: to meet a third time somebody met twice is worse than two people met once.
            u64::from(same) * SAME_ORGANIZATION + met * met * MET
        };
        Costs(seats.iter().map(|one| seats.iter().map(|other| cost(one, other)).collect()).collect())
    }

    /// Exchanges two people as long as that betters something; returns what the groups cost.
    fn better(&self, groups: &mut [Vec<usize>]) -> u64 {
        while let Some((one, other)) = self.exchange(groups) {
            let kept = groups[one.0][one.1];
            groups[one.0][one.1] = groups[other.0][other.1];
            groups[other.0][other.1] = kept;
        }
        groups.iter().map(|group| group.iter().map(|seat| self.with(*seat, group, *seat)).sum::<u64>()).sum::<u64>() / 2
    }

    /// The first two places whose exchange costs less.
    fn exchange(&self, groups: &[Vec<usize>]) -> Option<(Place, Place)> {
        let places: Vec<Place> = groups
            .iter()
            .enumerate()
            .flat_map(|(group, seats)| (0..seats.len()).map(move |seat| (group, seat)))
            .collect();
        let worth = |one: Place, other: Place| {
            let (a, b) = (groups[one.0][one.1], groups[other.0][other.1]);
            let now = self.with(a, &groups[one.0], a) + self.with(b, &groups[other.0], b);
            let then = self.with(b, &groups[one.0], a) + self.with(a, &groups[other.0], b);
            then < now
        };
        places.iter().enumerate().find_map(|(start, one)| {
            let others = places[start + 1..].iter().filter(|other| other.0 != one.0);
            others.copied().find(|other| worth(*one, *other)).map(|other| (*one, other))
        })
    }

    /// What somebody costs in a group, somebody else being away.
    fn with(&self, seat: usize, group: &[usize], away: usize) -> u64 {
        group.iter().filter(|other| **other != seat && **other != away).map(|other| self.0[seat][*other]).sum()
    }
}

/// A group, and a seat in it.
type Place = (usize, usize);

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    /// So many people, each of an organisation shared by so many.
    fn people(count: usize, shared_by: usize) -> Vec<Seat> {
        let seat = |number: usize| Seat {
            person: number as i64 + 1,
            organization: format!("organisme {}", number / shared_by),
        };
        (0..count).map(seat).collect()
    }

    fn repeated(groups: &[Vec<i64>], past: &Past) -> u64 {
        let mut met = Past::default();
        groups.iter().for_each(|group| met.together(group));
        met.0.keys().map(|(one, other)| past.times(*one, *other)).sum()
    }

    #[test]
    fn everybody_is_in_one_group_and_sizes_differ_by_one_at_most() {
        for count in 1..=40 {
            for shape in [Shape::Of(2), Shape::Of(3), Shape::Of(4), Shape::Groups(3), Shape::Circles, Shape::Of(900)] {
                let groups = draw(&people(count, 2), shape, &Past::default(), &mut Dice::seeded(count as u64));
                let all: BTreeSet<i64> = groups.iter().flatten().copied().collect();
                assert_eq!((all.len(), groups.iter().map(Vec::len).sum::<usize>()), (count, count), "{shape:?}");
                let sizes: Vec<usize> = groups.iter().map(Vec::len).collect();
                let (least, most) = (sizes.iter().min().copied(), sizes.iter().max().copied());
                assert!(most <= least.map(|least| least + 1), "{shape:?} of {count}: {sizes:?}");
                assert!(count == 1 || least >= Some(2), "nobody is alone: {shape:?} of {count}: {sizes:?}");
            }
        }
        assert!(draw(&[], Shape::Of(3), &Past::default(), &mut Dice::seeded(1)).is_empty());
    }

    #[test]
    fn groups_are_about_as_large_as_asked() {
        let sizes = |people, shape: Shape| (people as f64 / shape.count(people) as f64).ceil() as usize;
        assert_eq!((sizes(12, Shape::Of(3)), sizes(12, Shape::Of(4)), sizes(12, Shape::Of(2))), (3, 4, 2));
        assert_eq!((Shape::Of(3).count(8), Shape::Of(3).count(7), Shape::Of(2).count(5)), (3, 2, 2));
        assert_eq!((Shape::Groups(9).count(6), Shape::Groups(0).count(6)), (3, 1));
    }

    #[test]
    fn circles_hold_eight_at_most_and_are_balanced() {
        let circles: Vec<usize> =
            [5, 8, 9, 12, 15, 16, 17].into_iter().map(|people| Shape::Circles.count(people)).collect();
        assert_eq!(circles, [1, 1, 2, 2, 2, 2, 3]);
        let groups = draw(&people(13, 1), Shape::Circles, &Past::default(), &mut Dice::seeded(7));
        let mut sizes: Vec<usize> = groups.iter().map(Vec::len).collect();
        sizes.sort_unstable();
        assert_eq!(sizes, [6, 7]);
    }

    #[test]
    fn organisations_are_mixed_when_they_can_be() {
        for seed in 0..50 {
            let seats = people(12, 3);
            let groups = draw(&seats, Shape::Of(4), &Past::default(), &mut Dice::seeded(seed));
            for group in groups {
                let organizations: BTreeSet<i64> = group.iter().map(|person| (person - 1) / 3).collect();
                assert_eq!(organizations.len(), group.len(), "seed {seed}: {group:?}");
            }
        }
    }

    #[test]
    fn round_after_round_people_meet_others() {
        let seats = people(12, 1);
        let mut past = Past::default();
        for round in 0..3 {
            let groups = draw(&seats, Shape::Of(3), &past, &mut Dice::seeded(round));
            assert_eq!(repeated(&groups, &past), 0, "round {round}: three rounds of triads can be all new");
            groups.iter().for_each(|group| past.together(group));
        }
        for round in 3..8 {
            let groups = draw(&seats, Shape::Of(3), &past, &mut Dice::seeded(round));
            let chance = draw(&seats, Shape::Of(3), &Past::default(), &mut Dice::seeded(round));
            assert!(repeated(&groups, &past) <= repeated(&chance, &past), "round {round}: no worse than chance");
            groups.iter().for_each(|group| past.together(group));
        }
    }

    #[test]
    fn pairs_do_not_meet_twice_before_all_have_met() {
        let seats = people(8, 1);
        let mut past = Past::default();
        for round in 0..7 {
            let groups = draw(&seats, Shape::Of(2), &past, &mut Dice::seeded(round));
            assert!(repeated(&groups, &past) <= u64::from(round > 3) * 2, "round {round}: {groups:?}");
            groups.iter().for_each(|group| past.together(group));
        }
    }

    #[test]
    fn the_same_dice_give_the_same_groups_and_others_do_not() {
        let drawn = |seed| draw(&people(12, 1), Shape::Of(3), &Past::default(), &mut Dice::seeded(seed));
        assert_eq!(drawn(5), drawn(5));
        assert!((0..20).map(drawn).collect::<BTreeSet<_>>().len() > 15, "chance plays");
    }

    #[test]
    fn a_large_assembly_is_drawn_at_once() {
        let groups = draw(&people(200, 4), Shape::Of(5), &Past::default(), &mut Dice::seeded(3));
        assert_eq!(groups.len(), 40);
    }
}

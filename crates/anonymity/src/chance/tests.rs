use super::*;

/// The same by whole numbers, which hold up to some hundred people: the ways in which so many or more of them show heads.
fn tail(people: u32, least: u32) -> u128 {
    let ways =
        |heads: u32| (0..heads).fold(1_u128, |ways, place| ways * u128::from(people - place) / u128::from(place + 1));
    (least..=people).map(ways).sum()
}

fn is_rare(people: u32, least: u32) -> bool {
    40 * tail(people, least) < 1 << people
}

#[test]
fn up_to_five_people_nothing_can_be_told_from_chance() {
    assert!((0..=5).all(|people| needed_to_move(people).is_none()));
    assert_eq!(needed_to_move(6), Some(6));
}

/// The table of the specification, computed there by another program.
#[test]
fn from_six_people_to_fifteen_it_is_the_published_table() {
    let needed: Vec<usize> = (6..=15).filter_map(needed_to_move).collect();
    assert_eq!(needed, [6, 7, 8, 8, 9, 10, 10, 11, 12, 12]);
}

#[test]
fn it_is_the_smallest_number_that_is_rare() {
    for people in 6..=100_u32 {
        let needed = needed_to_move(people as usize).expect("six are enough");
        let needed = u32::try_from(needed).expect("no more than the people");
        assert!(is_rare(people, needed) && !is_rare(people, needed - 1), "{needed} of {people}");
    }
}

#[test]
fn no_number_of_people_is_too_large() {
    let needed = needed_to_move(10_000).expect("it is a number");
    assert!((5_098..=5_100).contains(&needed), "about half and two standard deviations: {needed}");
}

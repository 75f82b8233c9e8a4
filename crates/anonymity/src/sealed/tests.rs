//! Rooms of people who come back, some having forgotten something; and what somebody with the boxes sees.

use std::collections::HashSet;
use std::time::Instant;

use super::keys::cost;
use super::*;
use crate::attack::Dice as Lots;

/// What stands for the slow derivation where many rooms are simulated.
fn quick(code: &Code, salt: &Salt) -> Keys {
    Keys::costing(cost(8, 1), code, salt)
}

fn thrown<const N: usize>(lots: &mut Lots) -> [u8; N] {
    std::array::from_fn(|_| u8::try_from(lots.below(256)).expect("it is below 256"))
}

/// The five answers of somebody. Letters and families are not as dice: some are common.
fn answers(lots: &mut Lots) -> [String; QUESTIONS] {
    let letter = |lots: &mut Lots, of: &str| of.chars().nth(lots.below(of.len())).expect("a letter").to_string();
    [
        letter(lots, "AAAABCCCCDDEFFGGHIJJJJKLLLLMMMMMMNNNOPPRRSSSSTVY"),
        (1 + lots.below(31)).to_string(),
        letter(lots, "AABBCCDGGHJLLLLLLMMMMMMMMMMPPQQQQRSSSSSSSSTTV"),
        letter(lots, "00000011111222334"),
        letter(lots, "ABCDEFGHJJLLMMNNNPRSSSSSSSSSSSTV"),
    ]
}

fn code(answers: &[String; QUESTIONS]) -> Code {
    Code::of_answers(answers.each_ref().map(String::as_str)).expect("they can be")
}

/// The same answers but one, left out or remembered otherwise.
fn with_one_forgotten(lots: &mut Lots, of: &[String; QUESTIONS]) -> [String; QUESTIONS] {
    let (mut now, place) = (of.clone(), lots.below(QUESTIONS));
    let other = answers(lots);
    now[place] = if lots.below(2) == 0 || other[place] == of[place] { String::new() } else { other[place].clone() };
    now
}

/// How many of a room found their own box, and how many another’s.
#[derive(Default)]
struct Matched {
    people: usize,
    own: usize,
    others: usize,
}

/// Everybody seals a box, then comes back in another order; one in four forgot something.
fn come_back(lots: &mut Lots, people: usize, derive: fn(&Code, &Salt) -> Keys, matched: &mut Matched) {
    let mut boxes = Boxes::new(thrown(lots));
    let room: Vec<_> = (0..people).map(|_| answers(lots)).collect();
    for (person, own) in (0_u8..).zip(&room) {
        let keys = derive(&code(own), boxes.salt());
        boxes.seal(&keys, &[person], thrown(lots)).expect("there is a place");
    }
    let first = lots.below(people);
    for person in (0..people).map(|place| (place * 7 + first) % people) {
        let forgets = lots.below(4) == 0;
        let now = if forgets { with_one_forgotten(lots, &room[person]) } else { room[person].clone() };
        let opened = boxes.open(&derive(&code(&now), boxes.salt()));
        matched.people += 1;
        if let Opened::Answers(found) = opened {
            if usize::from(found[0]) == person { matched.own += 1 } else { matched.others += 1 }
        }
    }
}

#[test]
#[expect(clippy::print_stdout, reason = "a test that says what it measured")]
fn of_fifteen_who_come_back_nineteen_in_twenty_find_their_own_box_and_nobody_another() {
    let (mut lots, mut matched) = (Lots(20_261_130), Matched::default());
    (0..400).for_each(|_| come_back(&mut lots, 15, quick, &mut matched));
    let share = 100.0 * matched.own as f64 / matched.people as f64;
    println!("{share:.2} % of {} people matched, {} wrongly", matched.people, matched.others);
    assert!(share >= 95.0 && matched.own < matched.people, "{share}: some rooms must have two who are alike");
    assert_eq!(matched.others, 0);
}

/// With keys as dear as those of a survey. How long it took is printed, and asked of nobody.
#[test]
#[expect(clippy::print_stdout, reason = "a test that says what it measured")]
fn a_room_of_fifteen_comes_back_with_keys_that_cost() {
    let mut matched = Matched::default();
    let began = Instant::now();
    come_back(&mut Lots(15), 15, Keys::derive, &mut matched);
    let both = began.elapsed();
    println!("15 people, five answers each: all boxes opened in {:?}, {:?} a person", both / 2, both / 30);
    assert_eq!((matched.own, matched.others), (15, 0));
}

/// Who did not answer at first, and says that they did, seldom opens the box of another: how seldom is printed, and why the
/// second form says at its head whom it is for.
#[test]
#[expect(clippy::print_stdout, reason = "a test that says what it measured")]
fn somebody_new_hardly_ever_opens_a_box() {
    let mut lots = Lots(7);
    let mut opened = 0;
    for _ in 0..200 {
        let mut boxes = Boxes::new(thrown(&mut lots));
        for _ in 0..15 {
            let keys = quick(&code(&answers(&mut lots)), boxes.salt());
            boxes.seal(&keys, b"", thrown(&mut lots)).expect("there is a place");
        }
        let comes = |lots: &mut Lots| boxes.clone().open(&quick(&code(&answers(lots)), boxes.salt()));
        opened += (0..20).filter(|_| comes(&mut lots) != Opened::Nothing).count();
    }
    println!("{opened} of 4000 who never answered opened a box");
    assert!(opened < 80, "fewer than one in fifty: {opened}");
}

#[test]
fn four_words_open_the_box_that_they_sealed_once() {
    let mut boxes = Boxes::new([3; 16]);
    let words = four_words(*b"anything").join(" ");
    let keys = quick(&Code::of_words(&words).expect("four words"), boxes.salt());
    boxes.seal(&keys, b"what was said at first", [7; _]).expect("there is a place");
    let mut kept = Boxes::read(&boxes.bytes()).expect("what was kept");
    let other = quick(&Code::of_words(&four_words(*b"whatever").join(" ")).expect("four words"), kept.salt());
    assert_eq!(kept.open(&other), Opened::Nothing);
    assert_eq!(kept.open(&keys), Opened::Answers(b"what was said at first".to_vec()));
    assert_eq!(kept.open(&keys), Opened::Nothing, "the box is gone");
    assert_eq!(kept.bytes().len(), Boxes::new([3; 16]).bytes().len());
}

#[test]
fn one_answer_may_be_forgotten_or_otherwise_and_two_may_not() {
    let mut boxes = Boxes::new([1; 16]);
    let keys = |typed| quick(&Code::of_answers(typed).expect("they can be"), &[1; 16]);
    boxes.seal(&keys(["E", "7", "M", "0", "S"]), b"first", [9; _]).expect("there is a place");
    for typed in
        [["", "7", "M", "0", "S"], ["E", "7", "L", "0", "S"], ["é", "07", "m", "", "s"], ["E", "7", "M", "0", "S"]]
    {
        assert_eq!(boxes.clone().open(&keys(typed)), Opened::Answers(b"first".to_vec()), "{typed:?}");
    }
    for typed in [["A", "7", "L", "0", "S"], ["", "8", "M", "0", "S"], ["M", "7", "E", "0", "S"]] {
        assert_eq!(boxes.open(&keys(typed)), Opened::Nothing, "{typed:?}");
    }
}

#[test]
fn two_boxes_that_open_stay_closed() {
    let mut boxes = Boxes::new([1; 16]);
    let keys = |typed| quick(&Code::of_answers(typed).expect("they can be"), &[1; 16]);
    boxes.seal(&keys(["E", "7", "M", "0", "S"]), b"one", [8; _]).expect("there is a place");
    boxes.seal(&keys(["E", "7", "M", "2", "S"]), b"another", [9; _]).expect("there is a place");
    assert_eq!(boxes.open(&keys(["E", "7", "M", "0", "S"])), Opened::Several);
    assert_eq!(boxes.open(&keys(["E", "7", "M", "", "S"])), Opened::Several);
    assert_eq!(boxes.count(), 2);
    assert_eq!(boxes.open(&keys(["E", "7", "L", "2", "S"])), Opened::Answers(b"another".to_vec()));
}

#[test]
fn what_cannot_be_sealed_is_refused_and_nothing_changes() {
    let mut boxes = Boxes::new([1; 16]);
    let whole = quick(&Code::of_answers(["E", "7", "M", "0", "S"]).expect("they can be"), boxes.salt());
    let partly = quick(&Code::of_answers(["E", "", "M", "0", "S"]).expect("they can be"), boxes.salt());
    assert_eq!(boxes.seal(&partly, b"", [0; _]), Err(Refused::NotWhole));
    assert_eq!(boxes.seal(&whole, &[0; ANSWERS + 1], [0; _]), Err(Refused::TooLong));
    assert_eq!(boxes.count(), 0);
    for place in 0..MOST_BOXES {
        let dice = std::array::from_fn(|byte| u8::try_from(byte * place % 256).expect("it is below 256"));
        boxes.seal(&whole, &[0; ANSWERS], dice).expect("there is a place");
    }
    assert_eq!(boxes.seal(&whole, b"", [0; _]), Err(Refused::Full));
}

/// Whoever reads what is kept sees boxes of one length in no order of arrival, whatever was answered and by whichever means.
#[test]
fn boxes_tell_neither_order_nor_length_nor_means() {
    let salt = [5; 16];
    let words = quick(&Code::of_words(&four_words(*b"anything").join(" ")).expect("four words"), &salt);
    let answers = quick(&Code::of_answers(["E", "7", "M", "0", "S"]).expect("they can be"), &salt);
    let given: [(&Keys, &[u8]); 3] = [(&words, b""), (&answers, b"long, very long"), (&words, &[1; ANSWERS])];
    let mut lots = Lots(9);
    let dice: Vec<Dice> = given.iter().map(|_| thrown(&mut lots)).collect();
    let kept = |order: [usize; 3]| {
        let mut boxes = Boxes::new(salt);
        let mut lengths = HashSet::new();
        for place in order {
            let before = boxes.bytes().len();
            boxes.seal(given[place].0, given[place].1, dice[place]).expect("there is a place");
            lengths.insert(boxes.bytes().len() - before);
        }
        assert_eq!(lengths.len(), 1, "each box adds as much as any other");
        boxes.bytes()
    };
    assert_eq!(kept([0, 1, 2]), kept([2, 0, 1]));
    assert!(!kept([0, 1, 2]).windows(4).any(|bytes| bytes == [0; 4] || bytes == b"long"), "all looks like dice");
}

#[test]
fn what_was_not_kept_so_is_damaged() {
    let mut boxes = Boxes::new([1; 16]);
    let keys = quick(&Code::of_answers(["E", "7", "M", "0", "S"]).expect("they can be"), boxes.salt());
    boxes.seal(&keys, b"", [1; _]).expect("there is a place");
    let kept = boxes.bytes();
    assert_eq!(Boxes::read(&kept), Ok(boxes));
    for bytes in [&kept[1..], &kept[..kept.len() - 1], &[], &[[2].as_slice(), &kept[1..]].concat(), &kept.repeat(2)] {
        assert_eq!(Boxes::read(bytes), Err(Damaged));
    }
    let mut touched = kept.clone();
    *touched.last_mut().expect("it has bytes") ^= 1;
    assert_eq!(Boxes::read(&touched).expect("its shape is right").open(&keys), Opened::Nothing);
}

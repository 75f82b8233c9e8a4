//! An attacker with every state that a pulse ever showed, who knows the rule and how many answered.

use anonymity::sizes;

use super::*;

/// All that can be seen of a pulse at one moment by whoever sees most: those who may close it.
#[derive(Clone, Debug, PartialEq)]
enum Seen {
    Open { enough: bool },
    Closed(Option<Published>),
}

impl Seen {
    fn words(&self) -> &[String] {
        match self {
            Seen::Closed(Some(published)) => &published.words,
            _ => &[],
        }
    }

    fn shows(&self) -> Option<&Published> {
        match self {
            Seen::Closed(published) => published.as_ref(),
            Seen::Open { .. } => None,
        }
    }
}

/// Throws the same dice again for the same seed.
struct Dice(u64);

impl Dice {
    fn below(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).expect("31 bits fit") % sides
    }

    /// A group whose mood is this one: people answer near it, leave questions out, share words or have their own.
    fn answer(&mut self, (mood, place): (usize, usize)) -> Answer {
        let notes = std::array::from_fn(|_| {
            let note = (mood + self.below(3)).saturating_sub(1).clamp(1, NOTES);
            (self.below(5) > 0).then(|| u8::try_from(note).expect("notes are small"))
        });
        let word = (self.below(3) > 0).then(|| format!("mot {}", self.below(2 + place)));
        let sentence = (self.below(2) > 0).then(|| format!("phrase {place}"));
        Answer { notes, word, sentence }
    }

    fn answers(&mut self, people: usize) -> Vec<Answer> {
        let mood = 1 + self.below(NOTES);
        (0..people).map(|place| self.answer((mood, place))).collect()
    }
}

fn ballots(answers: &[Answer]) -> Ballots {
    let mut ballots = Ballots::default();
    answers.iter().cloned().for_each(|answer| ballots.take(answer));
    ballots
}

/// Every state of a pulse to which these answers come one by one, looked at after each, then closed.
fn life(answers: &[Answer]) -> Vec<Seen> {
    let mut ballots = Ballots::default();
    let mut states = vec![Seen::Open { enough: false }];
    for answer in answers.iter().cloned() {
        ballots.take(answer);
        states.push(Seen::Open { enough: ballots.are_enough() });
    }
    states.push(Seen::Closed(ballots.published()));
    states
}

#[test]
fn with_four_answers_nothing_shows_and_with_five_it_does() {
    let answers = Dice(1).answers(5);
    assert_eq!(ballots(&answers[..4]).published(), None);
    let shown = ballots(&answers).published().expect("five are enough");
    assert_eq!(shown.at_least, 5);
    assert!(Question::ALL.iter().any(|question| shown.bars(*question).is_some()));
}

/// From five answers to six, and from any number above to any other, what is seen does not move until it is all shown, once.
#[test]
fn no_two_states_differ_by_a_group_smaller_than_five() {
    for (people, seed) in (0..=60).flat_map(|people| (0..12).map(move |seed| (people, seed))) {
        let answers = Dice(seed * 1000 + people as u64).answers(people);
        let states = life(&answers);
        for (before, after) in states
            .iter()
            .enumerate()
            .flat_map(|(place, state)| states[..place].iter().map(move |earlier| (earlier, state)))
        {
            let said: Vec<_> = after.words().iter().filter(|word| !before.words().contains(word)).collect();
            let authors = answers.iter().filter(|answer| answer.word.as_ref().is_some_and(|word| said.contains(&word)));
            assert!(!(1..LEAST).contains(&authors.count()), "{before:?} then {after:?}");
            assert!(before.shows().is_none(), "what is shown is shown in one state only, the last");
        }
        let changes = states.windows(2).filter(|pair| pair[0] != pair[1]).count();
        assert!(changes <= 2, "enough or not, then the close: {states:?}");
        assert_eq!(states.last().expect("there is one").shows().is_some(), people >= LEAST);
    }
}

/// For whatever is shown there is another room, of as many people, shown alike, in which each note was chosen by nobody or by
/// five at least, and each question left out by nobody or by five at least: nothing smaller can be recovered, question by
/// question or between them.
#[test]
fn whatever_is_shown_there_is_a_room_without_any_small_group_that_shows_it_too() {
    let is_small = |count: usize| (1..LEAST).contains(&count);
    for (people, seed) in (LEAST..=60).flat_map(|people| (0..25).map(move |seed| (people, seed))) {
        let shown = ballots(&Dice(seed * 7919 + people as u64).answers(people)).published().expect("enough");
        let together = ballots(&room_without_small_groups(&shown, people));
        assert_eq!(together.clone().published(), Some(shown.clone()), "{people} {seed}");
        for counts in together.notes {
            let silent = people - counts.iter().sum::<usize>();
            assert!(!counts.into_iter().chain([silent]).any(is_small), "{counts:?} and {silent} silent, of {people}");
        }
        for said in [&together.words, &together.sentences] {
            assert!(!is_small(people - said.len()), "nobody can count those who wrote nothing");
        }
    }
}

fn room_without_small_groups(shown: &Published, people: usize) -> Vec<Answer> {
    let mut room = vec![Answer::default(); people];
    for (question, groups) in shown.notes.iter().enumerate() {
        let fewest = groups.len() * LEAST;
        let answered = if groups.is_empty() || people >= fewest + LEAST { fewest } else { people };
        let notes = groups.iter().zip(sizes(answered)).flat_map(|(note, size)| std::iter::repeat_n(*note, size));
        room.iter_mut().zip(notes).for_each(|(answer, note)| answer.notes[question] = Some(note));
    }
    let repeated = |said: &[String]| -> Vec<String> {
        let first = said.first().into_iter().cycle();
        said.iter().chain(first).take(people).cloned().collect()
    };
    for (answer, word) in room.iter_mut().zip(repeated(&shown.words)) {
        answer.word = Some(word);
    }
    for (answer, sentence) in room.iter_mut().zip(repeated(&shown.sentences)) {
        answer.sentence = Some(sentence);
    }
    room
}

/// Everybody left the last question out but four: nothing of it shows, though there are answers enough.
#[test]
fn a_question_that_few_answered_shows_nothing_and_words_that_few_wrote_either() {
    let answers: Vec<Answer> = (0..9)
        .map(|place| Answer {
            notes: [Some(4), Some(5), (place < 4).then_some(1)],
            word: (place < 4).then(|| format!("mot {place}")),
            sentence: (place < 5).then(|| format!("phrase {place}")),
        })
        .collect();
    let shown = ballots(&answers).published().expect("nine are enough");
    assert_eq!(shown.bars(Question::Useful), Some([0, 0, 0, 1, 0]));
    assert_eq!(shown.bars(Question::Safe), None);
    assert!(shown.words.is_empty());
    assert_eq!(shown.sentences.len(), 5);
}

#[test]
fn the_box_does_not_know_in_which_order_answers_came_nor_what_came_together() {
    let answers = Dice(3).answers(12);
    let written = |answers: &[Answer]| serde_json::to_string(&ballots(answers)).expect("it is plain");
    let mut other = answers.clone();
    other.reverse();
    other.rotate_left(5);
    assert_eq!(written(&answers), written(&other));
    let mut exchanged = answers.clone();
    let words: Vec<_> = answers.iter().rev().map(|answer| answer.word.clone()).collect();
    exchanged.iter_mut().zip(words).for_each(|(answer, word)| answer.word = word);
    assert_ne!(exchanged, answers, "words must have changed hands for this to mean anything");
    assert_eq!(written(&answers), written(&exchanged));
}

/// What several wrote is said once: its number would tell how few wrote something else.
#[test]
fn a_word_that_several_wrote_is_said_once() {
    let answer = |word: &str| Answer { word: Some(word.to_owned()), ..Answer::default() };
    let shown = ballots(&["b", "a", "b", "b", "c"].map(answer)).published().expect("five are enough");
    assert_eq!(shown.words, ["a", "b", "c"]);
    let shown = ballots(&["zoo", "écoute", "fatigue", "élan", "ça"].map(answer)).published().expect("five are enough");
    assert_eq!(shown.words, ["ça", "écoute", "élan", "fatigue", "zoo"], "as a dictionary has them");
}

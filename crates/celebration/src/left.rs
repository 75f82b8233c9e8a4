//! What people leave, as values, and the forms by which they do.

use communities::Directory;
use communities::roles::Celebrate;
use forms::{coded, keep, refusals};
use platform::text::{self, TextProblem};

/// The longest of what is left, in characters.
pub(crate) const LONGEST: usize = 400;

coded! {
    /// What somebody leaves.
    Kind {
        /// A good move, of somebody else or of themselves.
        Move = "move",
        /// A sentence for the others.
        Sentence = "sentence",
    }
}

/// What somebody left.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub(crate) struct Left {
    /// Who left it.
    #[sqlx(rename = "person_id")]
    pub(crate) by: i64,
    pub(crate) kind: Kind,
    /// Of whom a good move is, when it is of somebody else.
    #[sqlx(rename = "about_id")]
    pub(crate) about: Option<i64>,
    pub(crate) words: String,
    /// Whether their name stands under it.
    pub(crate) is_signed: bool,
}

forms::fields! {
    /// The words of a good move.
    Move words_of_move = "bon-coup" => "move-words",
    /// Of whom it is.
    About about = "de" => "move-about",
    /// A sentence.
    Sentence sentence = "phrase" => "sentence-words",
    /// Whether one's name stands under it.
    Signed is_signed: bool = "signee" => "sentence-signed",
}

refusals! {
    /// What is wrong with a field.
    #[derive(Copy)]
    Problem {
        /// The text does not fit.
        Text(problem: TextProblem) => { |lang| forms::text_problem_or(lang, *problem, || t!(lang, "left-empty")) },
        /// It is nobody of the group.
        Stranger => "move-stranger",
    }
}

pub(crate) type Wrong = Vec<(Field, Problem)>;
/// The forms as they were tried.
pub(crate) type Tried = forms::Tried<Draft, Wrong>;

impl Draft {
    /// What a member left already, to be said otherwise.
    pub(crate) fn of(all: &[Left], member: i64) -> Draft {
        let own = |kind: Kind| all.iter().find(|each| each.by == member && each.kind == kind);
        let (good, sentence) = (own(Kind::Move), own(Kind::Sentence));
        let words = |left: Option<&Left>| left.map(|left| left.words.clone()).unwrap_or_default();
        Draft {
            words_of_move: words(good),
            about: good.and_then(|left| left.about).map(|person| person.to_string()).unwrap_or_default(),
            sentence: words(sentence),
            is_signed: sentence.is_some_and(|left| left.is_signed),
        }
    }

    /// A good move, or all that is wrong with it. Of oneself, it is of nobody else.
    pub(crate) fn good_move(&self, by: i64, directory: &Directory) -> Result<Left, Wrong> {
        let mut wrong = Wrong::new();
        let words =
            keep(&mut wrong, Field::Move, text::paragraphs(&self.words_of_move, LONGEST).map_err(Problem::Text));
        let about = keep(&mut wrong, Field::About, self.of_whom(by, directory).ok_or(Problem::Stranger));
        let (Some(words), Some(about)) = (words, about) else { return Err(wrong) };
        Ok(Left { by, kind: Kind::Move, about, words, is_signed: true })
    }

    fn of_whom(&self, by: i64, directory: &Directory) -> Option<Option<i64>> {
        if self.about.is_empty() || self.about == by.to_string() {
            return Some(None);
        }
        let among = directory.those_who_may::<Celebrate>();
        among.iter().find(|card| card.id.to_string() == self.about).map(|card| Some(card.id))
    }

    /// A sentence, or what is wrong with it.
    pub(crate) fn left_sentence(&self, by: i64) -> Result<Left, Wrong> {
        let words = text::paragraphs(&self.sentence, LONGEST)
            .map_err(|problem| vec![(Field::Sentence, Problem::Text(problem))])?;
        Ok(Left { by, kind: Kind::Sentence, about: None, words, is_signed: self.is_signed })
    }
}

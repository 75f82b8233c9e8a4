//! The boxes of a survey. A box is a nonce, a slot for each key that could open it, and the answers. Answers are sealed under a
//! key thrown for them alone, and that key under each key of their person (ChaCha20-Poly1305); a slot without one holds dice.

use chacha20poly1305::aead::Aead;
use chacha20poly1305::{ChaCha20Poly1305, KeyInit, Nonce};
use thiserror::Error;

use super::code::QUESTIONS;
use super::keys::Keys;

/// The most bytes of answers that a box takes: a hundred items, written shortly.
pub const ANSWERS: usize = 1024;

/// The most boxes of a survey. What is read and written over at each answer stays below 300 kB.
pub const MOST_BOXES: usize = 200;

/// What the keys of a survey’s people are derived with, so that no work done for one survey serves for another.
pub type Salt = [u8; SALT];

/// What is thrown for one box (`platform::secret::bytes`): its nonce, its key, and what fills the slots that nothing opens.
pub type Dice = [u8; NONCE + KEY + QUESTIONS * SLOT];

const VERSION: u8 = 1;
const SALT: usize = 16;
const HEAD: usize = 1 + SALT;

const NONCE: usize = 12;
const KEY: usize = 32;
const TAG: usize = 16;
const SLOT: usize = KEY + TAG;
/// How many bytes say how long the answers are.
const LENGTH: usize = 2;
const BOX: usize = NONCE + QUESTIONS * SLOT + LENGTH + ANSWERS + TAG;

/// All first answers of a survey that nobody came back for yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Boxes {
    salt: Salt,
    /// In the order of their bytes, whichever came first.
    boxes: Vec<Vec<u8>>,
}

/// Why answers are not sealed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum Refused {
    /// There are [`MOST_BOXES`] already.
    #[error("there are as many boxes as can be")]
    Full,
    /// They are more than [`ANSWERS`] bytes.
    #[error("the answers are too long for a box")]
    TooLong,
    /// An answer of the code is left out: it would open more than its own.
    #[error("an answer of the code is missing")]
    NotWhole,
}

/// What was kept is not what [`Boxes::bytes`] gave.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("the sealed answers of a survey were damaged")]
pub struct Damaged;

/// What somebody who came back finds.
#[derive(Debug, PartialEq, Eq)]
pub enum Opened {
    /// The first answers. Their box is gone.
    Answers(Vec<u8>),
    /// No box opens: nobody sealed one with this, or too much of it was forgotten.
    Nothing,
    /// More than one opens, and nobody can say which is theirs: all stay closed.
    Several,
}

impl Boxes {
    /// None yet, for a survey that opens, with what was thrown for it.
    pub fn new(salt: Salt) -> Boxes {
        Boxes { salt, boxes: Vec::new() }
    }

    /// As they were kept.
    ///
    /// # Errors
    /// When they are not what was kept.
    pub fn read(bytes: &[u8]) -> Result<Boxes, Damaged> {
        let (head, boxes) = bytes.split_at_checked(HEAD).ok_or(Damaged)?;
        let salt = head.strip_prefix(&[VERSION]).and_then(|salt| salt.try_into().ok()).ok_or(Damaged)?;
        if !boxes.len().is_multiple_of(BOX) || boxes.len() / BOX > MOST_BOXES {
            return Err(Damaged);
        }
        let boxes: Vec<Vec<u8>> = boxes.chunks(BOX).map(<[u8]>::to_vec).collect();
        if boxes.is_sorted() { Ok(Boxes { salt, boxes }) } else { Err(Damaged) }
    }

    /// All of them as one value, the same in whichever order they came.
    pub fn bytes(&self) -> Vec<u8> {
        [[VERSION].as_slice(), &self.salt, &self.boxes.concat()].concat()
    }

    /// What the keys of those who answer are derived with.
    pub fn salt(&self) -> &Salt {
        &self.salt
    }

    /// How many first answers are there: for what may be known while a survey is open, « fewer than five » or « at least five »,
    /// and never for a page.
    pub fn count(&self) -> usize {
        self.boxes.len()
    }

    /// Seals the answers of somebody. It says nothing of whether these keys would open a box already: that would tell, of
    /// whomever one can guess the answers of, whether they answered.
    ///
    /// # Errors
    /// When there are too many, or when the answers or the code cannot be sealed.
    pub fn seal(&mut self, keys: &Keys, answers: &[u8], dice: Dice) -> Result<(), Refused> {
        if !keys.are_whole {
            return Err(Refused::NotWhole);
        }
        if self.boxes.len() >= MOST_BOXES {
            return Err(Refused::Full);
        }
        if answers.len() > ANSWERS {
            return Err(Refused::TooLong);
        }
        let new = sealed(keys, answers, &dice);
        let place = self.boxes.partition_point(|each| *each < new);
        self.boxes.insert(place, new);
        Ok(())
    }

    /// Opens the one box that these keys open, and takes it away.
    pub fn open(&mut self, keys: &Keys) -> Opened {
        let tried = self.boxes.iter().enumerate();
        let mut found: Vec<(usize, Vec<u8>)> =
            tried.filter_map(|(place, each)| Some((place, opened(keys, each)?))).collect();
        match (found.pop(), found.is_empty()) {
            (None, _) => Opened::Nothing,
            (Some(_), false) => Opened::Several,
            (Some((place, answers)), true) => {
                self.boxes.remove(place);
                Opened::Answers(answers)
            }
        }
    }
}

fn sealed(keys: &Keys, answers: &[u8], dice: &Dice) -> Vec<u8> {
    let (nonce, rest) = nonce_of(dice);
    let (own, filling) = rest.split_at(KEY);
    let mut slots = filling.to_vec();
    for (slot, key) in &keys.by_slot {
        slots[slot * SLOT..][..SLOT].copy_from_slice(&encrypted(key, nonce, own));
    }
    [nonce.as_slice(), &slots, &encrypted(own, nonce, &padded(answers))].concat()
}

fn opened(keys: &Keys, sealed: &[u8]) -> Option<Vec<u8>> {
    let (nonce, rest) = nonce_of(sealed);
    let (slots, answers) = rest.split_at(QUESTIONS * SLOT);
    let mut tried = keys.by_slot.iter();
    let own = tried.find_map(|(slot, key)| decrypted(key, nonce, &slots[slot * SLOT..][..SLOT]))?;
    unpadded(&decrypted(&own, nonce, answers)?)
}

/// The nonce that dice and boxes begin with, and the rest. It may serve for each key of a box: no two of them are the same.
fn nonce_of(bytes: &[u8]) -> (&[u8; NONCE], &[u8]) {
    bytes.split_first_chunk().expect("a box is longer than its nonce")
}

/// All answers have one length: how much somebody wrote does not tell which box is theirs.
fn padded(answers: &[u8]) -> Vec<u8> {
    let length = u16::try_from(answers.len()).expect("answers were measured").to_be_bytes();
    let mut padded = [length.as_slice(), answers].concat();
    padded.resize(LENGTH + ANSWERS, 0);
    padded
}

fn unpadded(padded: &[u8]) -> Option<Vec<u8>> {
    let (length, answers) = padded.split_first_chunk::<LENGTH>()?;
    Some(answers.get(..u16::from_be_bytes(*length).into())?.to_vec())
}

fn encrypted(key: &[u8], nonce: &[u8; NONCE], plain: &[u8]) -> Vec<u8> {
    cipher(key).encrypt(&Nonce::from(*nonce), plain).expect("what is sealed is short")
}

fn decrypted(key: &[u8], nonce: &[u8; NONCE], sealed: &[u8]) -> Option<Vec<u8>> {
    cipher(key).decrypt(&Nonce::from(*nonce), sealed).ok()
}

fn cipher(key: &[u8]) -> ChaCha20Poly1305 {
    ChaCha20Poly1305::new_from_slice(key).expect("a key has 32 bytes")
}

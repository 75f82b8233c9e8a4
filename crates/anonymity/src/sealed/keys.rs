//! From what a person typed to what opens a box. It is slow on purpose, for whoever tries many.

use argon2::{Algorithm, Argon2, Params, Version};

use super::boxes::Salt;
use super::code::{Code, Means, QUESTIONS};

/// What a key costs: 19 MiB, twice over, by one processor (Argon2id, the least that OWASP’s Password Storage Cheat Sheet asks
/// for). More would be paid by small machines at each form, and would not save five answers from who has a copy and a day.
const MEMORY: u32 = 19 * 1024;
const TIMES: u32 = 2;

/// The keys of a person for the boxes of one survey, each for one slot of a box.
pub struct Keys {
    pub(super) by_slot: Vec<(usize, [u8; 32])>,
    pub(super) are_whole: bool,
}

impl Keys {
    /// Derives them: for four words one, for five answers one without each of them, so that whichever of them is forgotten or
    /// answered otherwise, one key is the same. (One of all five would open nothing that these do not.) Each takes some 20 ms
    /// of a processor and 19 MiB: do it outside of a transaction, one person at a time, and count the tries.
    pub fn derive(code: &Code, salt: &Salt) -> Keys {
        Keys::costing(cost(MEMORY, TIMES), code, salt)
    }

    pub(super) fn costing(cost: Params, code: &Code, salt: &Salt) -> Keys {
        let argon = Argon2::new(Algorithm::Argon2id, Version::V0x13, cost);
        let key = |text: String| {
            let mut key = [0; 32];
            argon.hash_password_into(text.as_bytes(), salt, &mut key).expect("a salt of 16 bytes makes a key of 32");
            key
        };
        let by_slot = texts(code).into_iter().map(|(slot, text)| (slot, key(text))).collect();
        Keys { by_slot, are_whole: code.is_whole() }
    }
}

pub(super) fn cost(memory: u32, times: u32) -> Params {
    Params::new(memory, times, 1, None).expect("a cost that Argon2 knows")
}

/// What each slot’s key is made of. No text of one kind or slot is that of another.
fn texts(code: &Code) -> Vec<(usize, String)> {
    match &code.0 {
        Means::Words(words) => vec![(0, format!("words {}", words.join(" ")))],
        Means::Answers(answers) => {
            let missing = answers.iter().position(Option::is_none);
            let slots = (0..QUESTIONS).filter(|slot| missing.is_none_or(|missing| missing == *slot));
            slots.map(|slot| (slot, without(answers, slot))).collect()
        }
    }
}

fn without(answers: &[Option<String>; QUESTIONS], slot: usize) -> String {
    let others = answers.iter().enumerate().filter(|(place, _)| *place != slot);
    let given: Vec<&str> = others.filter_map(|(_, answer)| answer.as_deref()).collect();
    format!("answers without {slot} {}", given.join(" "))
}

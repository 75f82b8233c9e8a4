//! Codes that follow from a secret and the time (RFC 6238, with HMAC-SHA-1 and 30 seconds: what every application takes).

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use hmac::{Hmac, KeyInit, Mac};
use platform::secret;
use sha1::Sha1;

use crate::code::Code;

/// How long a code is shown, in seconds.
pub(super) const STEP: i64 = 30;

/// The letters in which applications take a secret by hand (RFC 4648).
const BASE_32: &[u8; 32] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/// The secret that an application and this program share.
#[derive(Clone)]
pub(crate) struct Key(Vec<u8>);

impl std::fmt::Debug for Key {
    /// Never the secret: what is debugged may be logged.
    fn fmt(&self, to: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        to.write_str("Key")
    }
}

impl Key {
    /// A new one, of 160 bits.
    pub(super) fn new() -> Key {
        Key(secret::bytes::<20>().to_vec())
    }

    /// What is stored.
    pub(super) fn written(&self) -> String {
        URL_SAFE_NO_PAD.encode(&self.0)
    }

    /// The key that was stored.
    pub(super) fn read(stored: &str) -> Option<Key> {
        URL_SAFE_NO_PAD.decode(stored).ok().map(Key)
    }

    /// As it is typed into an application that reads no square.
    pub(crate) fn in_letters(&self) -> String {
        let bits = |place: usize| self.0.get(place / 8).map_or(0, |byte| byte >> (7 - place % 8) & 1);
        let letter = |at: usize| (0..5).fold(0, |sum, bit| sum << 1 | bits(at * 5 + bit));
        (0..(self.0.len() * 8).div_ceil(5)).map(|at| char::from(BASE_32[usize::from(letter(at))])).collect()
    }

    /// The step of this code, if it is of now or of the half minute before or after: telephones are seldom exact.
    pub(super) fn step_of(&self, code: &Code, seconds: i64) -> Option<i64> {
        let now = seconds / STEP;
        [now, now - 1, now + 1].into_iter().find(|step| self.code(*step) == code.as_str())
    }

    fn code(&self, step: i64) -> String {
        let mut mac = Hmac::<Sha1>::new_from_slice(&self.0).expect("HMAC takes a key of any length");
        mac.update(&step.to_be_bytes());
        let digest = mac.finalize().into_bytes();
        let at = usize::from(digest[19] & 15);
        let word = digest[at..at + 4].iter().fold(0_u32, |word, byte| word << 8 | u32::from(*byte));
        format!("{:06}", (word & 0x7fff_ffff) % 1_000_000)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The table of RFC 6238, appendix B; its codes have eight digits, of which ours are the last six.
    #[test]
    fn the_codes_are_those_of_the_standard() {
        let key = Key(b"12345678901234567890".to_vec());
        for (seconds, code) in [
            (59, "287082"),
            (1_111_111_109, "081804"),
            (1_111_111_111, "050471"),
            (1_234_567_890, "005924"),
            (2_000_000_000, "279037"),
            (20_000_000_000, "353130"),
        ] {
            assert_eq!(key.code(seconds / STEP), code);
        }
        assert_eq!(key.in_letters(), "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
        assert_eq!(Key::read(&key.written()).map(|key| key.0), Some(key.0));
    }

    #[test]
    fn a_telephone_may_be_half_a_minute_early_or_late() {
        let key = Key::new();
        let code = Code::parse(&key.code(100)).expect("six digits");
        for (seconds, known) in [(99 * STEP, true), (100 * STEP, true), (101 * STEP + 29, true), (103 * STEP, false)] {
            assert_eq!(key.step_of(&code, seconds).is_some_and(|step| step == 100), known, "{seconds}");
        }
    }
}

//! The one place that throws dice. A secret is shown once; what is stored is its hash.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use rand::RngExt;
use sha2::{Digest, Sha256};

/// A new secret for a cookie, a link or a bearer token: 256 bits, safe in an address.
pub fn token() -> String {
    let bytes: [u8; 32] = dice().random();
    URL_SAFE_NO_PAD.encode(bytes)
}

/// New bytes for a secret that a device shares with us.
pub fn bytes<const N: usize>() -> [u8; N] {
    dice().random()
}

/// Whether a text could be a secret of [`token`]. What stands in an address and cannot be one need not be looked for: a
/// database may even refuse to (PostgreSQL takes no zero byte).
pub fn could_be_a_token(text: &str) -> bool {
    text.len() == 43 && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_')
}

/// A new code of six digits, "004213" included.
pub fn code() -> String {
    format!("{:06}", dice().random_range(0..1_000_000_u32))
}

/// A new number that nobody can guess, for the page that reports a failure.
pub fn incident() -> String {
    format!("{:08x}", dice().random::<u32>())
}

/// A number to begin a drawing of lots with, where chance must be fair and not secret.
pub fn seed() -> u64 {
    dice().random()
}

/// What is stored of a secret: SHA-256, in hexadecimal.
pub fn hash(secret: &str) -> String {
    let digits = Sha256::digest(secret.as_bytes()).into_iter().flat_map(|byte| [byte >> 4, byte & 15]);
    digits.map(|digit| char::from_digit(digit.into(), 16).expect("four bits are a digit")).collect()
}

#[expect(clippy::disallowed_methods, reason = "the one place that throws dice")]
fn dice() -> impl rand::Rng {
    rand::rng()
}

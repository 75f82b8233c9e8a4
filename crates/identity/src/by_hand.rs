//! Secrets that people copy from a wall: small letters and digits in groups of four, without those that are taken for one
//! another. Capitals and hyphens do not count when they are read, nor an O for a zero.

use platform::secret;

/// Five bits each.
const LETTERS: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";

/// A new secret of so many groups, 20 bits each; at most eight.
pub fn made(groups: usize) -> String {
    let digits = secret::hash(&secret::token());
    let mut letters = digits.as_bytes().chunks_exact(2).map(letter);
    let group = |_| letters.by_ref().take(4).map(char::from).collect::<String>();
    (0..groups).map(group).collect::<Vec<_>>().join("-")
}

/// One of [`LETTERS`], by the eight bits of two digits.
fn letter(digits: &[u8]) -> u8 {
    let bits = digits.iter().fold(0, |bits, digit| bits << 4 | char::from(*digit).to_digit(16).unwrap_or_default());
    LETTERS[bits as usize % LETTERS.len()]
}

/// What was meant by what was typed.
pub fn read(typed: &str) -> String {
    let meant = |letter: char| match letter.to_ascii_lowercase() {
        'o' => '0',
        'i' | 'l' => '1',
        letter => letter,
    };
    typed.chars().filter(char::is_ascii_alphanumeric).map(meant).collect()
}

/// The same as [`made`] writes it: « ABCD efgh » is `abcd-efgh`.
pub fn written(typed: &str) -> String {
    let letters: Vec<char> = read(typed).chars().collect();
    letters.chunks(4).map(|group| group.iter().collect::<String>()).collect::<Vec<_>>().join("-")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_copied_by_hand_is_read_as_it_was_made() {
        let made = made(7);
        assert_eq!(made.len(), 34, "{made}");
        assert!(made != super::made(7));
        assert_eq!(read(&made.to_uppercase()), made.replace('-', ""));
        assert_eq!(read(&made.replace('0', "O").replace('1', "l")), made.replace('-', ""));
        assert_eq!(read("é\0 "), "");
        assert_eq!(written(&format!(" {} ", made.to_uppercase().replace('-', " "))), made);
        assert_eq!((written("abc-de"), written("")), ("abcd-e".into(), String::new()));
    }
}

//! What makes a deed sent twice count once: a key that the page or the program made and sends with it, and sends again when
//! the answer was lost. It is worth for one person and their words: a page brought back by the browser with other words says
//! something else, and loses nothing.

use platform::secret;

/// A new key, for the form of a page.
pub(crate) fn fresh() -> String {
    secret::token()
}

/// What is stored of a key; no key is like none other.
pub(crate) fn stored(given: &str, person: i64, words: &str) -> String {
    let mut print = match given.trim() {
        "" => secret::hash(&fresh()),
        key => secret::hash(&format!("{key}\n{person}\n{words}")),
    };
    print.truncate(32);
    print
}

#[cfg(test)]
mod tests {
    use super::stored;

    #[test]
    fn a_key_is_worth_for_one_person_and_their_words() {
        assert_eq!(stored("abc", 7, "Oui"), stored(" abc", 7, "Oui"));
        assert_ne!(stored("abc", 7, "Oui"), stored("abc", 8, "Oui"));
        assert_ne!(stored("abc", 7, "Oui"), stored("abc", 7, "Non"));
        assert_ne!(stored("", 7, "Oui"), stored("", 7, "Oui"), "no key is like none other");
    }
}

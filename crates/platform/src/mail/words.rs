//! What a server said, fit to be kept and logged: short, one line, and without the address it was said about.

/// The most characters kept.
const MOST: usize = 300;

/// `words` without `address`, without its first half, and without whatever else looks like an address.
pub(super) fn without_addresses(words: &str, address: &str) -> String {
    let own: Vec<&str> = address.split('@').filter(|half| half.len() > 2).take(1).collect();
    let kept = words.split(|each: char| each.is_whitespace() || each.is_control()).map(|word| veil(word, &own));
    let line = kept.filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ");
    line.chars().take(MOST).collect()
}

/// A word, or "…" in place of what is between its punctuation when that gives somebody away.
fn veil(word: &str, own: &[&str]) -> String {
    let lower = word.to_lowercase();
    let tells = word.contains('@') || own.iter().any(|half| lower.contains(&half.to_lowercase()));
    if !tells {
        return word.to_owned();
    }
    let inside = word.trim_matches(|each: char| "<>()[]{}\"':;,.".contains(each));
    word.replacen(inside, "…", 1)
}

#[cfg(test)]
mod tests {
    use super::without_addresses;

    #[test]
    fn the_address_is_nowhere_in_what_is_kept() {
        let said = "550 5.1.1 <Awa.Diop@example.org>: Recipient address rejected:\r\n unknown user \"awa.diop\"";
        let kept = without_addresses(said, "awa.diop@example.org");
        assert_eq!(kept, "550 5.1.1 <…>: Recipient address rejected: unknown user \"…\"");
    }

    #[test]
    fn another_address_is_not_kept_either_and_long_words_are_cut() {
        assert_eq!(without_addresses("ask postmaster@example.org.", "x@y"), "ask ….");
        assert_eq!(without_addresses(&"a ".repeat(1000), "x@y").chars().count(), 300);
    }
}

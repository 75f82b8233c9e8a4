//! The first sentence of the page: who comes, and how long until the next meeting.

use meetings::Meeting;
use ui::{Lang, dates};

/// « Bonjour Amina, il reste 6 jours avant la rencontre de mars. »
pub(crate) fn sentence(lang: Lang, name: &str, next: Option<&Meeting>, now: i64) -> String {
    let name = first_name(name);
    let Some(start) = next.and_then(|meeting| meeting.starts_at) else { return t!(lang, "hello", name = name) };
    let month = dates::month(lang, start);
    match dates::days_until(start, now) {
        ..=0 => t!(lang, "hello-today", name = name),
        1 => t!(lang, "hello-tomorrow", name = name),
        days => t!(lang, "hello-days", name = name, days = days, elided = elided(&month), month = month),
    }
}

/// What people call somebody: « Marie-Ève » of « Marie-Ève Lavoie ».
fn first_name(name: &str) -> &str {
    name.split_whitespace().next().unwrap_or(name)
}

/// Whether French says « d’ » before a month: avril, août, octobre.
fn elided(month: &str) -> &'static str {
    if month.starts_with(['a', 'o']) { "yes" } else { "no" }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn people_are_called_by_their_first_name() {
        assert_eq!(first_name("Marie-Ève Lavoie"), "Marie-Ève");
        assert_eq!(first_name("Samira"), "Samira");
        assert_eq!(first_name(""), "");
    }

    #[test]
    fn months_that_begin_with_a_vowel_are_elided() {
        assert_eq!(elided("avril"), "yes");
        assert_eq!(elided("octobre"), "yes");
        assert_eq!(elided("mars"), "no");
    }
}

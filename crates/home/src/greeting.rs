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
        days => t!(lang, "hello-days", name = name, days = days, month = month),
    }
}

/// What people call somebody: « Marie-Ève » of « Marie-Ève Lavoie ».
fn first_name(name: &str) -> &str {
    name.split_whitespace().next().unwrap_or(name)
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
    fn a_month_that_begins_with_a_vowel_is_elided() {
        let days = |month: &str| t!(Lang::Fr, "hello-days", name = "Awa", days = 6, month = month);
        assert_eq!(days("avril"), "Bonjour Awa, il reste 6 jours avant la rencontre d’avril.");
        assert_eq!(days("mars"), "Bonjour Awa, il reste 6 jours avant la rencontre de mars.");
    }
}

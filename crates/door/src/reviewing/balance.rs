//! How the group would stand with those who may still join it, in sentences: organisations, neighbourhoods, experience.

use communities::likeness;
use ui::Lang;

use crate::application::{Application, Experience};

/// The sentences; none while nobody is in question.
pub(super) fn balance(lang: Lang, all: &[Application]) -> Vec<String> {
    let all: Vec<&Application> = all.iter().filter(|each| each.is_in_question()).collect();
    if all.is_empty() {
        return Vec::new();
    }
    let count = all.len();
    let organizations = counted(all.iter().map(|each| each.organization.as_str()));
    let mut said: Vec<String> = organizations
        .iter()
        .filter(|(_, same)| *same > 1)
        .map(|(name, same)| t!(lang, "balance-same", same = same, count = count, organization = name.as_str()))
        .collect();
    if said.is_empty() {
        said.push(t!(lang, "balance-each", count = count));
    }
    let territories = counted(all.iter().map(|each| each.territory.as_str()));
    let territories: Vec<String> = territories.iter().map(|(name, same)| format!("{name}\u{a0}({same})")).collect();
    said.push(t!(lang, "balance-territories", list = territories.join(", ")));
    let of = |experience: &Experience| {
        let same = all.iter().filter(|each| each.experience == *experience).count();
        (same > 0).then(|| format!("{}\u{a0}({same})", experience.name(lang)))
    };
    let experience: Vec<String> = Experience::ALL.iter().filter_map(of).collect();
    said.push(t!(lang, "balance-experience", list = experience.join(", ")));
    said
}

/// How often each name stands there, however it is typed, the most frequent first.
fn counted<'a>(names: impl Iterator<Item = &'a str>) -> Vec<(String, usize)> {
    let mut found: Vec<(String, String, usize)> = Vec::new();
    for name in names {
        let like = likeness(name);
        match found.iter_mut().find(|(known, ..)| *known == like) {
            Some((.., count)) => *count += 1,
            None => found.push((like, name.to_owned(), 1)),
        }
    }
    found.sort_by_key(|(like, _, count)| (std::cmp::Reverse(*count), like.clone()));
    found.into_iter().map(|(_, name, count)| (name, count)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_one_however_it_is_typed() {
        let found = counted(["Entre-Parents", "L’Étoile", "entre parents", "ENTRE-PARENTS"].into_iter());
        assert_eq!(found, [("Entre-Parents".to_owned(), 3), ("L’Étoile".to_owned(), 1)]);
    }
}

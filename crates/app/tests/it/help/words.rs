//! The page of words holds every word of the glossary that the interface uses.

use crate::world::House;

const GLOSSARY: &str = include_str!("../../../../../docs/glossary.md");

/// What the glossary explains to whoever reads the code, and no page says.
const NO_WORD_OF_A_PAGE: &[&str] =
    &["saison d’un membre", "étape du parcours", "bloc tenu", "personne attendue", "par son lien ou son adresse"];

/// The words of the first column, each alone, without what is said in brackets.
fn words() -> Vec<String> {
    let rows = GLOSSARY.lines().filter(|line| line.starts_with("| ") && !line.starts_with("| interface"));
    let cells = rows.filter_map(|row| row.split(" | ").next()).map(|cell| cell.trim_start_matches("| "));
    let plain = cells.filter(|cell| *cell != "–").map(without_brackets);
    plain.flat_map(|cell| cell.split(',').map(|word| word.trim().replace('\'', "’")).collect::<Vec<_>>()).collect()
}

fn without_brackets(cell: &str) -> String {
    let kept = |part: &str| part.split_once(')').map_or_else(String::new, |(_, rest)| rest.to_owned());
    let mut parts = cell.split('(');
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |text, part| text + &kept(part))
}

#[tokio::test]
async fn every_word_of_the_glossary_has_its_two_lines() {
    let house = House::open().await;
    let page = house.awa.get("/aide/mots").await.is(200).page.text().to_lowercase();
    let words = words();
    assert!(words.len() > 50, "{words:?}");
    let missing: Vec<_> = words
        .into_iter()
        .filter(|word| !word.is_empty() && !NO_WORD_OF_A_PAGE.contains(&word.as_str()))
        .filter(|word| !page.contains(word.as_str()))
        .collect();
    assert!(missing.is_empty(), "the page of words says nothing of {missing:?}");
}

/// Two lines of a page are about so many characters.
const TWO_LINES: usize = 150;

#[test]
fn no_word_takes_more_than_two_lines() {
    for texts in
        [include_str!("../../../../help/i18n/fr-CA/help.ftl"), include_str!("../../../../help/i18n/en-CA/help.ftl")]
    {
        let means = texts.lines().filter_map(|line| line.split_once("-means = "));
        for (word, text) in means {
            assert!(text.chars().count() <= TWO_LINES, "{word} takes {} characters", text.chars().count());
        }
    }
}

//! The families of inclusive writing, as docs/search.md lists them: each variant of a family finds every other one.

use std::fs;

use writing::{Word, words};

fn families() -> Vec<Vec<String>> {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/search.md");
    let text = fs::read_to_string(path).expect("docs/search.md");
    let table = text.split_once("## Families").expect("the table of families").1;
    let table = table.split("\n## ").next().expect("a split gives one part at least");
    let rows = table.lines().filter(|line| line.starts_with("| ")).skip(1);
    rows.filter_map(|row| row.trim_matches(['|', ' ']).split_once(" | "))
        .map(|(_, variants)| variants.split(", ").map(str::to_owned).collect())
        .collect()
}

/// The only word that is looked for.
fn only(variant: &str) -> Word {
    let mut found = words(variant);
    assert_eq!(found.len(), 1, "{variant:?} is read as {found:?}");
    found.remove(0)
}

/// Whether a text that says one finds the other, as the index does.
fn finds(written: &str, sought: &Word) -> bool {
    words(&format!("Les {written}, hier.")).iter().any(|word| word.is_like(sought))
}

#[test]
fn each_variant_of_a_family_finds_every_other_one() {
    let families = families();
    assert!(families.len() >= 40, "{} families", families.len());
    let mut lost = Vec::new();
    for family in &families {
        let sought: Vec<(&String, Word)> = family.iter().map(|variant| (variant, only(variant))).collect();
        let pairs = family.iter().flat_map(|written| sought.iter().map(move |each| (written, each)));
        lost.extend(
            pairs.filter(|(written, (_, word))| !finds(written, word)).map(|(written, (sought, _))| (written, *sought)),
        );
    }
    assert!(lost.is_empty(), "{} pairs do not find each other: {lost:?}", lost.len());
}

#[test]
fn no_family_is_found_by_another() {
    let families = families();
    for (at, family) in families.iter().enumerate() {
        let others = families.iter().skip(at + 1).map(|other| &other[0]);
        let mistaken: Vec<_> = others.filter(|other| finds(&family[0], &only(other))).collect();
        assert!(mistaken.is_empty(), "{} is found by {mistaken:?}", family[0]);
    }
}

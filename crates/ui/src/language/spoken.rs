//! What the compiler cannot see of the sentences: one said without the arguments it takes (`t!` checks each
//! argument that is given, and all of them once one is), and one that nobody says any more.

use std::collections::BTreeSet;

use super::compare::sentences;

/// The sentences that a source says without any argument, though they take some.
pub fn unfilled(french: &str, rust: &str) -> Vec<String> {
    let taking: BTreeSet<String> =
        sentences(french).into_iter().filter(|(_, arguments)| !arguments.is_empty()).map(|(key, _)| key).collect();
    let bare = said(rust).filter(|(_, bare)| *bare).map(|(key, _)| key.to_owned());
    bare.filter(|key| taking.contains(key)).map(|key| format!("{key}: said without its arguments")).collect()
}

/// The sentences that no source says.
pub fn unspoken(french: &str, sources: &[String]) -> Vec<String> {
    let spoken: BTreeSet<&str> = sources.iter().flat_map(|rust| said(rust)).map(|(key, _)| key).collect();
    // A term (-name) and an attribute (name.title) are said through another sentence.
    let keys = sentences(french).into_keys().filter(|key| !key.starts_with('-') && !key.contains('.'));
    keys.filter(|key| !spoken.contains(key.as_str())).map(|key| format!("{key}: nobody says it")).collect()
}

/// Each `t!(lang, "key"…)` of a source: its key, and whether nothing follows the key.
fn said(rust: &str) -> impl Iterator<Item = (&str, bool)> {
    rust.split("t!(").skip(1).filter_map(|call| {
        let (_, after) = call.split_once('"')?;
        let (key, after) = after.split_once('"')?;
        let after = after.trim_start();
        let after = after.strip_prefix(',').unwrap_or(after).trim_start();
        Some((key, after.starts_with(')')))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const FRENCH: &str = "hello = Bonjour { $name }\nbye = Au revoir\nold = Ancien\n";

    #[test]
    fn a_sentence_said_without_its_arguments_is_found() {
        let rust = r#"t!(lang, "hello"); t!(lang, "hello", name = x); t!(page.lang, "bye"); t!(lang, "hello",)"#;
        assert_eq!(unfilled(FRENCH, rust).len(), 2);
    }

    #[test]
    fn a_sentence_that_nobody_says_is_found() {
        let rust = "t!(lang, \"hello\", name = x)\nt!(\n    lang,\n    \"bye\"\n)".to_owned();
        assert_eq!(unspoken(FRENCH, &[rust]), ["old: nobody says it"]);
    }

    #[test]
    fn the_sentences_of_this_crate_are_all_said_and_filled() {
        let sources = sources(std::path::Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/src")));
        let french = include_str!("../../i18n/fr-CA/ui.ftl");
        assert!(sources.len() > 30, "the walk finds this crate");
        let unfilled: Vec<String> = sources.iter().flat_map(|rust| unfilled(french, rust)).collect();
        assert_eq!(unfilled, Vec::<String>::new());
        assert_eq!(unspoken(french, &sources), Vec::<String>::new());
        let english = include_str!("../../i18n/en-CA/ui.ftl");
        assert_eq!(crate::language::compare(french, english), Vec::<String>::new());
    }

    fn sources(folder: &std::path::Path) -> Vec<String> {
        let mut found = Vec::new();
        for entry in std::fs::read_dir(folder).expect("the folder is read") {
            let path = entry.expect("the folder is read").path();
            if path.is_dir() {
                found.extend(sources(&path));
            } else if path.extension().is_some_and(|kind| kind == "rs") && !path.ends_with("spoken.rs") {
                found.push(std::fs::read_to_string(&path).expect("a source is text"));
            }
        }
        found
    }
}

//! The documentation of the format, written from its declarations.

use std::fmt::Write;

use ui::Lang;

use super::declare::{Key, Table};
use super::expected::Expected;
use super::rule::Presence;

/// Every table of the format in Markdown, the root first, each below the one that holds it.
pub(super) fn markdown<T: Table>() -> String {
    let mut pages = String::new();
    section(&mut pages, "", "The top of the file", T::ABOUT, &T::keys());
    pages.trim_end().to_owned() + "\n"
}

fn section(pages: &mut String, path: &str, title: &str, about: &str, keys: &[Key]) {
    let about = about.trim();
    let _ = write!(pages, "### {title}\n\n{about}\n\n| key | value | if absent | meaning |\n|---|---|---|---|\n");
    for key in keys {
        row(pages, key);
    }
    pages.push('\n');
    for key in keys {
        inner(pages, path, key);
    }
}

fn row(pages: &mut String, key: &Key) {
    let Key { name, meaning, expected, .. } = key;
    let absent = match key.presence {
        Presence::Required => "**refused**".to_owned(),
        Presence::Optional => "nothing".to_owned(),
        Presence::Default(default) => format!("`{default}`"),
    };
    let _ = writeln!(pages, "| `{name}` | {} | {absent} | {meaning} |", expected.phrase(Lang::En));
}

/// The tables that a key holds get their own section.
fn inner(pages: &mut String, path: &str, key: &Key) {
    let path = if path.is_empty() { key.name.to_owned() } else { format!("{path}.{}", key.name) };
    match &key.expected {
        Expected::Table { about, keys } => section(pages, &path, &format!("`[{path}]`"), about, &keys.0()),
        Expected::List { of, .. } => {
            if let Expected::Table { about, keys } = of.as_ref() {
                section(pages, &path, &format!("`[[{path}]]`"), about, &keys.0());
            }
        }
        _ => {}
    }
}

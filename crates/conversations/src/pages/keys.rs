//! The keys of a room, in a window that `?` opens.

use maud::html;
use ui::{Lang, Markup, button};

/// The window; only a script opens it.
pub(super) fn keys(lang: Lang) -> Markup {
    let all = [
        ("Ctrl + Entrée", t!(lang, "key-send")),
        ("↑", t!(lang, "key-edit")),
        ("Ctrl + K", t!(lang, "key-go")),
        ("Échap", t!(lang, "key-close")),
        ("?", t!(lang, "key-keys")),
    ];
    html! {
        dialog #keys aria-labelledby="keys-title" {
            h2 #keys-title { (t!(lang, "keys-title")) }
            dl.keys { @for (key, means) in all { dt { kbd { (named(lang, key)) } } dd { (means) } } }
            form method="dialog" { (button::submit(t!(lang, "keys-close"))) }
        }
    }
}

/// A key as it is written on keyboards of this language.
fn named(lang: Lang, key: &str) -> String {
    match lang {
        Lang::Fr => key.to_owned(),
        Lang::En => key.replace("Entrée", "Enter").replace("Échap", "Esc"),
    }
}

//! How files are drawn under what they hang from: a picture by its small twin, anything else by its name, its kind and its size.

use maud::html;
use ui::numbers::{decimal, whole};
use ui::{Icon, Lang, Markup};

use crate::model::LONGEST_TOLD;
use crate::model::{Hung, Shown};
use crate::web::SMALL;

/// The fields that say what a file shows or says, that it only decorates, and how many seconds it has; each before its number.
pub const TOLD: &str = "texte-";
/// See [`TOLD`].
pub const DECORATES: &str = "decoratif-";
/// See [`TOLD`].
pub const LENGTH: &str = "duree-";

/// The files of a thing; nothing where there are none.
pub fn drawn(lang: Lang, files: &Hung) -> Markup {
    html! {
        @if !files.0.is_empty() {
            ul.files aria-label=(t!(lang, "files")) {
                @for file in files.0.iter().filter(|file| file.is_sound()) { li { (sound(lang, file)) } }
                @for file in files.0.iter().filter(|file| !file.is_sound()) {
                    @let saved = (!file.is_picture()).then_some(file.name.as_str());
                    li { a.file.picture[file.is_picture()] href=(file.url) download=[saved] { (one(lang, file)) } }
                }
            }
        }
    }
}

/// A file on its way, which a script fills: how much of it left, how it goes, and what takes it back.
pub fn sending(lang: Lang) -> Markup {
    html! {
        li.sending {
            span.file-name {}
            progress max="1" value="0" {}
            span.soft.small data-state="going" { (t!(lang, "sending-going")) }
            span.soft.small data-state="cut" hidden { (t!(lang, "sending-cut")) }
            span.error data-state="refused" hidden { (Icon::Warning) span { (t!(lang, "sending-refused")) } }
            button.btn.quiet type="button" { (t!(lang, "sending-stop")) }
        }
    }
}

fn one(lang: Lang, file: &Shown) -> Markup {
    html! {
        @match file.width.zip(file.height) {
            Some(size) => (small(file, size)),
            None => (Icon::Download),
        }
        span.file-name { (file.name) " " span.soft.small { (ending(&file.name)) " · " (size(lang, file.size)) } }
    }
}

/// Heard in the page, and saved from its name; what it says stands under it.
fn sound(lang: Lang, file: &Shown) -> Markup {
    html! {
        div.voice {
            audio controls preload="none" src=(file.url) aria-label=(file.name) {}
            a.small href=(file.url) download=(file.name) {
                (file.name) " " span.soft { @if let Some(seconds) = file.seconds { (length(lang, seconds)) " · " } (size(lang, file.size)) }
            }
            @if let Some(told) = file.told.as_deref().filter(|told| !told.is_empty()) { p { (told) } }
        }
    }
}

/// « 1 min 05 s ».
fn length(lang: Lang, seconds: i64) -> String {
    match seconds {
        ..60 => t!(lang, "length-seconds", seconds = seconds),
        _ => t!(lang, "length-minutes", minutes = seconds / 60, seconds = format!("{:02}", seconds % 60)),
    }
}

/// What is asked of a picture or of a sound that is about to go with words: what it shows, what it says. Of none in particular, all
/// of it, for a script to choose from.
pub fn asked(lang: Lang, file: Option<&Shown>) -> Markup {
    let id = file.map(|file| file.id.to_string()).unwrap_or_default();
    let told = file.and_then(|file| file.told.as_deref());
    html! {
        @if file.is_none_or(Shown::is_picture) {
            span.told data-of="image" {
                label { span { (t!(lang, "picture-shows")) } input type="text" name={ (TOLD) (id) } maxlength=(LONGEST_TOLD) value=[told]; }
                label.check { input type="checkbox" name={ (DECORATES) (id) } value="oui" checked[told == Some("")]; span { (t!(lang, "picture-decorates")) } }
            }
        }
        @if file.is_none_or(Shown::is_sound) {
            span.told data-of="audio" {
                label { span { (t!(lang, "sound-says")) } input type="text" name={ (TOLD) (id) } maxlength=(LONGEST_TOLD) value=[told]; }
                input type="hidden" name={ (LENGTH) (id) } value=[file.and_then(|file| file.seconds)];
            }
        }
    }
}

/// What is asked beside the field of files itself, where no script asks it of each: what the first picture shows, or the first sound
/// says. `told` is what was typed there.
pub fn asked_first(lang: Lang, told: &str) -> Markup {
    html! {
        noscript {
            label.told { span { (t!(lang, "first-tells")) } input type="text" name=(TOLD) maxlength=(LONGEST_TOLD) value=(told); }
        }
    }
}

/// Its size is said before it comes, so that nothing moves.
fn small(file: &Shown, (width, height): (i64, i64)) -> Markup {
    let longest = width.max(height).max(1);
    let shown = |side: i64| if longest > 320 { side * 320 / longest } else { side };
    html! { img src={ (file.url) (SMALL) } alt=(file.told.as_deref().unwrap_or_default()) loading="lazy" width=(shown(width).max(1)) height=(shown(height).max(1)); }
}

fn ending(name: &str) -> String {
    name.rsplit('.').next().unwrap_or_default().to_uppercase()
}

/// « 12 ko », « 3,4 Mo ».
fn size(lang: Lang, bytes: i64) -> String {
    #[expect(clippy::cast_precision_loss, reason = "a size is said to a tenth of a megabyte")]
    let megabytes = bytes as f64 / 1_000_000.0;
    match bytes {
        ..1_000_000 => t!(lang, "size-kilobytes", size = whole(lang, bytes.div_euclid(1000).max(1))),
        _ => t!(lang, "size-megabytes", size = decimal(lang, megabytes, 1)),
    }
}

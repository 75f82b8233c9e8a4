//! How files are drawn under what they hang from: a picture by its small twin, anything else by its name, its kind and its size.

use maud::html;
use ui::numbers::{decimal, whole};
use ui::{Icon, Lang, Markup};

use crate::model::{Hung, Shown};
use crate::web::SMALL;

/// The files of a thing; nothing where there are none.
pub fn drawn(lang: Lang, files: &Hung) -> Markup {
    html! {
        @if !files.0.is_empty() {
            ul.files aria-label=(t!(lang, "files")) {
                @for file in &files.0 {
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

/// Its size is said before it comes, so that nothing moves.
fn small(file: &Shown, (width, height): (i64, i64)) -> Markup {
    let longest = width.max(height).max(1);
    let shown = |side: i64| if longest > 320 { side * 320 / longest } else { side };
    html! { img src={ (file.url) (SMALL) } alt="" loading="lazy" width=(shown(width).max(1)) height=(shown(height).max(1)); }
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

//! The file of a resource on its page: as it is now, before, and where copies of it went.

use files::Reading;
use maud::{Markup, html};
use ui::{Icon, Lang, button};

use super::One;
use crate::downloading::told as told_of_copies;
use crate::filing::Version;
use crate::pages::day;

/// Its file as it is now, and the versions before it.
pub(super) fn files_of(one: &One<'_>) -> platform::Result<Markup> {
    let lang = one.lang();
    let Some((last, before)) = one.versions.split_first() else { return Ok(Markup::default()) };
    Ok(html! {
        (version(one, last)?)
        (words_of(lang, last)?)
        @if !before.is_empty() {
            details {
                summary { (t!(lang, "versions-before", count = before.len())) }
                @for each in before { (version(one, each)?) }
            }
        }
    })
}

fn version(one: &One<'_>, version: &Version) -> platform::Result<Markup> {
    let lang = one.lang();
    let files = version.files()?;
    let name = files.names().unwrap_or_default();
    Ok(html! {
        div.stack {
            (files::drawn(lang, &files))
            p.soft.small { (one.name(version.by)) ", " (day(lang, version.at)) @if !version.changed.is_empty() { ". " (version.changed) } }
            @if one.access.changes() && one.is_used() {
                details {
                    summary { (t!(lang, "version-take-out-fold")) span.unseen { " " (name) } }
                    p.soft { (t!(lang, "version-take-out-means")) }
                    (button::deed(&one.access.path(&format!("/fichiers/{}/retrait", version.id)), &button::submit(t!(lang, "version-take-out")).icon(Icon::Delete)))
                }
            }
        }
    })
}

/// Where copies of its file were downloaded from, for who may put it away: those that left are not taken back.
pub(super) fn copies(one: &One<'_>) -> Markup {
    let lang = one.lang();
    let told = if one.access.changes() { told_of_copies(lang, one.resource(), &one.copies) } else { Vec::new() };
    html! {
        @if !told.is_empty() && (!one.versions.is_empty() || !one.copies.is_empty()) {
            div.stack {
                p { (t!(lang, "copies-title")) }
                ul { @for line in &told { li { (line) } } }
                p.soft.small { (t!(lang, "copies-mean")) }
            }
        }
    }
}

/// What became of the words inside of it, where they are not found.
fn words_of(lang: Lang, version: &Version) -> platform::Result<Markup> {
    let said = match version.reading {
        Some(Reading::Unread) => t!(lang, "version-unread"),
        Some(Reading::Waits) => t!(lang, "version-waits"),
        Some(Reading::None) if version.may_hold_words()? => t!(lang, "version-no-words"),
        _ => return Ok(Markup::default()),
    };
    Ok(html! { p.soft.small { (said) } })
}

//! The page from which the list is taken away: in which files, and what stays, with whom to ask.

use communities::Membership;
use maud::{Markup, html};
use ui::{Icon, button, card, layout};

use super::above;
use crate::ADDRESS;
use crate::exporting::{LARGEST, Taken};

/// The page.
pub(crate) fn export(member: &Membership, taken: &Taken, bytes: u64) -> Markup {
    let (lang, title) = (member.lang(), t!(member.lang(), "export-title"));
    let file = |ending: &str| member.community().path(&format!("{ADDRESS}/liste.{ending}"));
    let folder = member.community().path(&format!("{ADDRESS}/dossier.zip"));
    let notices = |format: &str| member.community().path(&format!("{ADDRESS}/notices-{format}.xml"));
    layout::one_column(html! {
        (above(member, &[], &title))
        (layout::header(None, &title, Some(html! { p { (t!(lang, "export-means")) } })))
        (card::plain(html! {
            p { (t!(lang, "export-count", count = taken.all.len())) }
            p.row {
                (button::link(file("xlsx"), t!(lang, "export-xlsx")).primary().icon(Icon::Download).attribute("download", ""))
                (button::link(file("csv"), t!(lang, "export-csv")).icon(Icon::Download).attribute("download", ""))
            }
            @if bytes > LARGEST { p.soft { (t!(lang, "export-folder-too-large")) } }
            @else {
                p { (t!(lang, "export-folder-means")) }
                p.row { (button::link(folder, t!(lang, "export-folder")).icon(Icon::Download).attribute("download", "")) }
            }
            p { (t!(lang, "export-records")) }
            p.row {
                (button::link(notices("dc"), t!(lang, "record-dublin-core")).icon(Icon::Download).attribute("download", ""))
                (button::link(notices("lom"), t!(lang, "record-lom")).icon(Icon::Download).attribute("download", ""))
            }
        }))
        @if !taken.left.is_empty() {
            (card::titled(&t!(lang, "export-left"), html! {
                ul { @for (reason, count) in &taken.left { li { (t!(lang, "export-left-count", count = *count)) " " (reason.sentence(lang)) } } }
            }))
        }
    })
}

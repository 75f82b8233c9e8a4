//! The agenda on plain paper: hours, blocks, steps, who leads, what to bring. One page for a meeting of three hours.

use communities::Directory;
use maud::{Markup, html};
use meetings::access::MeetingAccess;
use meetings::said::Hosts;
use meetings::scene::Scene;
use ui::{Icon, button, dates, facts, layout, prose};

use super::super::model::{Block, offsets};
use super::super::said;

pub(crate) fn body(scene: &Scene, hosts: &Hosts, blocks: &[Block]) -> Markup {
    let (access, directory) = (&scene.access, &scene.directory);
    let (lang, meeting) = (access.membership().lang(), access.meeting());
    let [at, what, who] = [t!(lang, "agenda-column-at"), t!(lang, "agenda-column-what"), t!(lang, "agenda-column-who")];
    let columns = [&*at, &what, &who, &t!(lang, "agenda-column-long")];
    let row = |(block, offset): (&Block, i64)| row(access, directory, (block, offset));
    let rows: Vec<_> = blocks.iter().zip(offsets(blocks)).map(row).collect();
    html! {
        (layout::header(Some(html! { (access.membership().community().name) }), meeting.heading(lang), Some(html! {
            p { (meetings::said::when(lang, meeting)) " · " (prose::line(&meetings::said::place(lang, &meeting.place, hosts))) }
        })))
        div.agenda-paper { (facts::table(&t!(lang, "agenda-title"), &columns, &rows)) }
        (said::sum(lang, blocks, meeting.minutes))
        p.deeds { (button::link(access.path(""), t!(lang, "agenda-sheet-back")).quiet().icon(Icon::Back)) }
        p.soft.small.deeds { (t!(lang, "sheet-hint")) }
    }
}

fn row(access: &MeetingAccess, directory: &Directory, (block, offset): (&Block, i64)) -> Vec<Markup> {
    let lang = access.membership().lang();
    let steps = block.steps.iter().map(|step| format!("{} ({})", step.title, dates::duration(lang, step.minutes)));
    let steps = steps.collect::<Vec<_>>().join(" · ");
    vec![
        said::begins(lang, access.meeting().starts_at, offset),
        html! {
            strong { (block.title) }
            @if !steps.is_empty() { br; span.small { (steps) } }
            @if !block.material.is_empty() { br; span.small { (t!(lang, "agenda-material-said")) " " (block.material) } }
            @for document in &block.documents { br; span.small { (document.label) @if document.label != document.address { " " (document.address) } } }
        },
        html! { (said::leader(block, directory).unwrap_or_else(|| "\u{a0}".to_owned())) },
        html! { (dates::duration(lang, block.minutes)) },
    ]
}

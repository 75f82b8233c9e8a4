//! The page on which an agenda is prepared: the sum always in sight, each block with its deeds, what was taken out, what was
//! proposed, and the ways to begin while there is nothing. Every deed is a button; a script adds only that a block can be
//! dragged, with the same deed behind.

use forms::Tried;
use maud::{Markup, html};
use meetings::model::Meeting;
use meetings::scene::Scene;
use meetings::trail;
use ui::{Icon, Lang, assets, button, card, dates, icon, layout};

use super::super::cards::Card;
use super::super::circles;
use super::super::model::{Block, offsets};
use super::super::proposals::{self, Seen};
use super::super::said;
use super::super::templates::{self, Template};

/// The fields of the deeds on a block.
pub(crate) mod fields {
    /// Where a block goes: up, down.
    pub(crate) const WAY: &str = "sens";
    /// Before which block it goes; empty is after all.
    pub(crate) const BEFORE: &str = "avant";
    /// What an agenda begins from.
    pub(crate) const FROM: &str = "depart";
}

/// « D’après les réponses (11 oui) : 2 cercles, de 6 et de 5 personnes. »
pub(crate) fn circles_of(scene: &Scene, card: &Card) -> Option<String> {
    let (lang, counts, size) = (scene.access.membership().lang(), scene.counts(), card.circle.as_ref()?);
    Some(match counts.here + counts.online {
        0 => t!(lang, "circles-expected", circles = circles::said(lang, scene.expected.len(), size)),
        yes => t!(lang, "circles-by-answers", count = yes, circles = circles::said(lang, yes, size)),
    })
}

/// The page as it was tried: the name of a template that was refused, and why.
pub(crate) type Said = Tried<String, Option<String>>;

/// All that the page shows.
pub(crate) struct Editor<'a> {
    pub(crate) scene: &'a Scene,
    pub(crate) blocks: &'a [Block],
    pub(crate) taken_out: Vec<(i64, String)>,
    pub(crate) proposals: Seen,
    /// While there is no block: the templates, and the other meetings that have an agenda, the nearest first.
    pub(crate) beginnings: (Vec<Template>, Vec<Meeting>),
    pub(crate) said: &'a Said,
}

impl Editor<'_> {
    fn lang(&self) -> Lang {
        self.scene.access.membership().lang()
    }

    fn path(&self, rest: &str) -> String {
        self.scene.access.path(&format!("/ordre-du-jour{rest}"))
    }
}

/// The row of a block.
pub(crate) fn row_id(block: i64) -> String {
    format!("bloc-{block}")
}

pub(crate) fn body(editor: &Editor<'_>) -> Markup {
    let (lang, access) = (editor.lang(), &editor.scene.access);
    let title = t!(lang, "agenda-title");
    let below = html! { p { (access.meeting().heading(lang)) " · " (meetings::said::when(lang, access.meeting())) } };
    html! {
        (trail::of_meeting(access, &[], &title))
        (layout::header(None, &title, Some(below)))
        (layout::two_columns(main(editor), beside(editor)))
    }
}

fn main(editor: &Editor<'_>) -> Markup {
    html! {
        (order(editor))
        @for script in ["live.js", "agenda.js"].into_iter().filter_map(assets::find) { script src=(script) defer {} }
        @if editor.blocks.is_empty() { (beginnings(editor)) } @else { (more(editor)) }
    }
}

/// What a script puts in place after a deed: the sum, the blocks, what was taken out.
fn order(editor: &Editor<'_>) -> Markup {
    let lang = editor.lang();
    let count = editor.blocks.len();
    html! {
        div.stack #ordre {
            (said::sum(lang, editor.blocks, editor.scene.access.meeting().minutes))
            @if count > 0 {
                ol.agenda.edited data-reorder data-grip=(t!(lang, "agenda-grip")) {
                    @for (place, (block, offset)) in editor.blocks.iter().zip(offsets(editor.blocks)).enumerate() {
                        (row(editor, block, offset, (place == 0, place + 1 == count)))
                    }
                }
            }
            (taken_out(editor))
        }
    }
}

fn row(editor: &Editor<'_>, block: &Block, offset: i64, ends: (bool, bool)) -> Markup {
    let (lang, meeting) = (editor.lang(), editor.scene.access.meeting());
    let circles = block.card.as_deref().and_then(Card::parse).and_then(|card| circles_of(editor.scene, card));
    html! {
        li #(row_id(block.id)) data-block=(block.id) data-place=(editor.path(&format!("/blocs/{}/place", block.id))) {
            span.at { (said::begins(lang, meeting.starts_at, offset)) }
            div {
                strong { (block.title) }
                p.soft.small { (said::detail(lang, block, &editor.scene.directory)) }
                @if let Some(circles) = circles { p.small { (icon::with_word(Icon::Members, &circles)) } }
                @if block.kind.is_confidential() { p.small { (icon::with_word(Icon::Lock, &t!(lang, "agenda-confidential"))) } }
                @if let Some(more) = said::more(lang, block) { (more) }
            }
            span.soft.length { (dates::duration(lang, block.minutes)) }
            (deeds(editor, block, ends))
        }
    }
}

/// Up, down, change, take out. The first one up and the last one down stay, so that the keyboard keeps its place.
fn deeds(editor: &Editor<'_>, block: &Block, (first, last): (bool, bool)) -> Markup {
    let (lang, title) = (editor.lang(), block.title.as_str());
    let path = |deed: &str| editor.path(&format!("/blocs/{}{deed}", block.id));
    let place = path("/place");
    let way = |way: &str, words: String, spoken: String, drawing, stuck: bool| {
        let button = button::submit(words).named(fields::WAY, way).spoken(spoken).icon(drawing).quiet();
        let button = button.attribute("id", format!("{way}-{}", block.id));
        if stuck { button.attribute("aria-disabled", "true") } else { button }
    };
    let up = way("haut", t!(lang, "agenda-up"), t!(lang, "agenda-up-spoken", title = title), Icon::Up, first);
    let down = way("bas", t!(lang, "agenda-down"), t!(lang, "agenda-down-spoken", title = title), Icon::Down, last);
    let change = button::link(path(""), t!(lang, "agenda-change")).quiet().icon(Icon::Edit);
    let out = button::submit(t!(lang, "agenda-take-out")).quiet().icon(Icon::Delete);
    html! {
        div.row.agenda-deeds {
            (live(&place, html! { (up) (down) }))
            (change.spoken(t!(lang, "agenda-change-spoken", title = title)))
            (live(&path("/retrait"), html! { (out.spoken(t!(lang, "agenda-take-out-spoken", title = title))) }))
        }
    }
}

/// A form whose answer takes the place of the order, without leaving the page.
fn live(action: &str, content: Markup) -> Markup {
    html! {
        form.deed method="post" action=(action)
            hx-post=(action) hx-target="#ordre" hx-select="#ordre" hx-swap="outerMorph" { (content) }
    }
}

fn taken_out(editor: &Editor<'_>) -> Markup {
    let lang = editor.lang();
    html! {
        @if !editor.taken_out.is_empty() {
            ul.todo aria-label=(t!(lang, "agenda-taken-out")) {
                @for (id, title) in &editor.taken_out { li {
                    span.grow.soft { (t!(lang, "agenda-taken-out-one", title = title.as_str())) }
                    (live(&editor.path(&format!("/blocs/{id}/remise")), html! {
                        (button::submit(t!(lang, "agenda-put-back")).spoken(t!(lang, "agenda-put-back-spoken", title = title.as_str())))
                    }))
                } }
            }
        }
    }
}

fn adding(editor: &Editor<'_>) -> Markup {
    let lang = editor.lang();
    let formats = editor
        .scene
        .access
        .membership()
        .community()
        .path(&format!("/formats?rencontre={}", editor.scene.access.meeting().id));
    html! {
        p.row {
            (button::link(editor.path("/ajout"), t!(lang, "agenda-add")).primary().icon(Icon::Add))
            (button::link(formats, t!(lang, "agenda-add-card")).icon(Icon::Library))
        }
    }
}

fn more(editor: &Editor<'_>) -> Markup {
    let lang = editor.lang();
    html! {
        (adding(editor))
        p { a href=(editor.path("/feuille")) { (icon::with_word(Icon::Print, &t!(lang, "agenda-sheet"))) } }
    }
}

/// The ways to begin: the usual opening and closing, a template, another meeting, or block by block.
fn beginnings(editor: &Editor<'_>) -> Markup {
    let lang = editor.lang();
    html! {
        (card::titled(&t!(lang, "agenda-begin-title"), html! {
            ul.todo.agenda-begin {
                @for template in &editor.beginnings.0 { li { (from_template(editor, template)) } }
                @for meeting in &editor.beginnings.1 { li { (from_meeting(editor, meeting)) } }
                li { (beginning(editor, "base", &t!(lang, "agenda-begin-bare"), &t!(lang, "agenda-begin-bare-hint"), &t!(lang, "agenda-begin"))) }
            }
        }))
        (card::titled(&t!(lang, "agenda-begin-blocks"), adding(editor)))
    }
}

fn from_template(editor: &Editor<'_>, template: &Template) -> Markup {
    let lang = editor.lang();
    let hint = format!("{} · {}", dates::duration(lang, template.minutes()), template.titles(lang));
    let from = format!("modele-{}", template.id);
    beginning(editor, &from, template.name.speaking(lang), &hint, &t!(lang, "agenda-begin-template"))
}

fn from_meeting(editor: &Editor<'_>, meeting: &Meeting) -> Markup {
    let lang = editor.lang();
    let from = format!("rencontre-{}", meeting.id);
    beginning(
        editor,
        &from,
        meeting.heading(lang),
        &meetings::said::when(lang, meeting),
        &t!(lang, "agenda-begin-copy"),
    )
}

fn beginning(editor: &Editor<'_>, from: &str, name: &str, hint: &str, deed: &str) -> Markup {
    html! {
        div.grow { strong { (name) } p.soft.small { (hint) } }
        form.deed method="post" action=(editor.path("/debut")) {
            (button::submit(deed).named(fields::FROM, from).spoken(format!("{deed} ({name})")))
        }
    }
}

fn beside(editor: &Editor<'_>) -> Markup {
    let (lang, problem) = (editor.lang(), editor.said.wrong.as_deref());
    html! {
        (proposals::page::waiting(&editor.scene.access, &editor.scene.directory, &editor.proposals))
        @if !editor.blocks.is_empty() || problem.is_some() {
            (card::titled(&t!(lang, "template-keep-title"), templates::page::keep(&editor.scene.access, &editor.said.draft, problem)))
        }
        (card::titled(&t!(lang, "formats-title"), html! {
            p { (t!(lang, "formats-words")) }
            p { a href=(editor.scene.access.membership().community().path("/formats")) { (icon::with_word(Icon::Library, &t!(lang, "formats-see"))) } }
            p { a href=(editor.scene.access.membership().community().path("/modeles")) { (icon::with_word(Icon::Library, &t!(lang, "templates-see"))) } }
        }))
        p.soft.small { (icon::with_word(Icon::Safe, &t!(lang, "agenda-who-reads"))) }
    }
}

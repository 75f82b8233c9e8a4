//! The page of the files of a meeting: what there is, and for those who prepare it, what is added and what is taken out.

use agenda::Block;
use communities::roles::PrepareAgenda;
use files::{Hung, LONGEST_TOLD, TOLD};
use maud::{Markup, html};
use meetings::scene::Scene;
use meetings::trail;
use ui::form::{FileField, Form, Select, TextField};
use ui::{Icon, Lang, button, empty, layout};

use crate::attaching::Goes;
use crate::panel::{Group, PATH};

/// The fields.
pub(crate) const FILES: &str = "fichiers";
pub(crate) const WITH: &str = "avec";
pub(crate) const FILE: &str = "document";

/// All that it shows.
pub(crate) struct Shown<'a> {
    pub(crate) scene: &'a Scene,
    pub(crate) blocks: &'a [Block],
    pub(crate) groups: &'a [Group],
    /// Whether files may go with the minutes now: these are open to corrections.
    pub(crate) takes_minutes: bool,
    /// Whether the minutes are approved: nothing that goes with them changes any more.
    pub(crate) is_approved: bool,
    /// What was chosen and said, and why no file was taken.
    pub(crate) tried: Tried,
}

/// What was tried.
#[derive(Default)]
pub(crate) struct Tried {
    pub(crate) with: String,
    pub(crate) told: String,
    pub(crate) problem: Option<String>,
}

pub(crate) fn body(shown: &Shown<'_>) -> Markup {
    let (access, lang) = (&shown.scene.access, shown.scene.access.membership().lang());
    let title = t!(lang, "files-title");
    let prepares = access.membership().may::<PrepareAgenda>();
    layout::one_column(html! {
        (trail::of_meeting(access, &[], &title))
        (layout::header(None, &title, Some(html! { p { (t!(lang, "files-who")) } })))
        @if shown.groups.is_empty() { (empty::empty_state(&t!(lang, "files-none"), None)) }
        @for group in shown.groups {
            h2 { (group.title) }
            @for (id, file) in &group.files {
                (files::drawn(lang, file))
                @if prepares && !(shown.is_approved && group.goes == Goes::Minutes) { (taking_out(shown, *id, file)) }
            }
        }
        @if prepares { h2 { (t!(lang, "files-add")) } (form(lang, shown)) }
    })
}

/// Folded, for it cannot be undone.
fn taking_out(shown: &Shown<'_>, id: i64, file: &Hung) -> Markup {
    let (access, lang) = (&shown.scene.access, shown.scene.access.membership().lang());
    let name = file.names().unwrap_or_default();
    let spoken = t!(lang, "files-take-out-spoken", name = name.as_str());
    html! {
        details {
            summary { (t!(lang, "files-take-out-fold")) span.unseen { " " (name) } }
            p.soft { (t!(lang, "files-take-out-means")) }
            form method="post" action=(access.path(&format!("{PATH}/retrait"))) {
                input type="hidden" name=(FILE) value=(id);
                (button::submit(t!(lang, "files-take-out")).spoken(spoken).icon(Icon::Delete))
            }
        }
    }
}

fn form(lang: Lang, shown: &Shown<'_>) -> Form {
    let access = &shown.scene.access;
    let with = Select::new(lang, WITH, t!(lang, "files-with")).value(&shown.tried.with);
    let with = with.option("", Goes::Meeting.name(lang));
    let with = shown.blocks.iter().fold(with, |field, block| field.option(block.id.to_string(), &block.title));
    let with = if shown.takes_minutes { with.option(Goes::Minutes.code(), Goes::Minutes.name(lang)) } else { with };
    let files = FileField::new(lang, FILES, t!(lang, "files-which")).attribute("multiple", "").required();
    let told = TextField::new(lang, TOLD, t!(lang, "files-tell")).value(&shown.tried.told);
    Form::post(lang, access.path(PATH))
        .attribute("enctype", "multipart/form-data")
        .field(files.error(shown.tried.problem.clone()))
        .field(with)
        .field(told.max(u32::try_from(LONGEST_TOLD).unwrap_or(u32::MAX)).hint(t!(lang, "files-tell-hint")))
        .deed(button::submit(t!(lang, "files-send")).primary())
        .cancel(&access.path(""), &t!(lang, "files-leave"))
}

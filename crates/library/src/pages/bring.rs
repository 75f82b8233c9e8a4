//! The part of the page of imports where a folder of files comes in: what would come in first, and what does not with why.

use communities::Membership;
use files::{MOST_OF_A_FOLDER, Shown};
use maud::{Markup, html};
use ui::form::{FileField, Form};
use ui::tag::{Kind as Cloth, tag};
use ui::{Lang, button, card, facts};

use crate::ADDRESS;
use crate::bringing::{Fate, Looked, title_of};

/// The field of the folder; those of the files that are to come in, and of where each stood.
pub(crate) const FOLDER: &str = "dossier";
/// See [`FOLDER`].
pub(crate) const TAKEN: &str = "fichier";
/// See [`FOLDER`].
pub(crate) const PATH: &str = "chemin";

/// The form of a folder; with why nothing of the one that was sent is taken.
pub(super) fn sending(member: &Membership, problem: Option<String>) -> Markup {
    let lang = member.lang();
    let file = FileField::new(lang, FOLDER, t!(lang, "folder-file")).accept(".zip,application/zip").required();
    let form = Form::post(lang, member.community().path(&format!("{ADDRESS}/import/dossier")))
        .attribute("enctype", "multipart/form-data")
        .field(file.hint(t!(lang, "import-hint")).error(problem))
        .deed(button::submit(t!(lang, "folder-look")));
    html! {
        section.stack {
            h2 { (t!(lang, "folder")) }
            p { (t!(lang, "folder-means", most = MOST_OF_A_FOLDER)) }
            (form)
        }
    }
}

/// What would become of each file.
pub(super) fn looked(member: &Membership, all: &[Looked]) -> Markup {
    let lang = member.lang();
    let title = t!(lang, "folder-looked");
    let columns = [t!(lang, "folder-path"), t!(lang, "field-title"), t!(lang, "import-said")];
    let rows: Vec<_> = all.iter().map(|each| row(lang, each)).collect();
    let coming: Vec<(&Looked, &Shown)> = all.iter().filter_map(|each| Some((each, comes_in(each)?))).collect();
    let content = html! {
        p { (t!(lang, "folder-would", count = coming.len())) }
        (facts::table(&title, &columns.each_ref().map(String::as_str), &rows))
        @if !coming.is_empty() {
            form method="post" action=(member.community().path(&format!("{ADDRESS}/import/dossier/entree"))) {
                @for (each, file) in &coming {
                    input type="hidden" name=(TAKEN) value=(file.id);
                    input type="hidden" name=(PATH) value=(each.path);
                }
                (button::submit(t!(lang, "import-enter", count = coming.len())).primary())
            }
        }
    };
    card::titled(&title, content)
}

fn comes_in(looked: &Looked) -> Option<&Shown> {
    match &looked.fate {
        Fate::ComesIn(file) => Some(file),
        _ => None,
    }
}

fn row(lang: Lang, looked: &Looked) -> Vec<Markup> {
    let last = looked.path.rsplit('/').next().unwrap_or_default();
    let title = comes_in(looked).map(|file| title_of(&file.name)).unwrap_or_default();
    let said = match &looked.fate {
        Fate::ComesIn(file) if file.name == last => tag(Cloth::Done, &t!(lang, "import-right")),
        Fate::ComesIn(file) => html! {
            (tag(Cloth::Done, &t!(lang, "import-right"))) " " (t!(lang, "folder-named", name = file.name.as_str()))
        },
        Fate::IsThere(title) => html! { span.soft { (t!(lang, "folder-is-there", title = title.as_str())) } },
        Fate::Twice(other) => html! { span.soft { (t!(lang, "folder-twice", path = other.as_str())) } },
        Fate::Not(problem) => html! { (problem.sentence(lang)) },
    };
    vec![broken(&looked.path), broken(&title), html! { span.breaks { (said) } }]
}

/// The most characters of a piece that stands whole in a column.
const WHOLE: usize = 24;

/// A path or a name, which breaks after what parts it; anywhere where a piece has no room.
fn broken(path: &str) -> Markup {
    let pieces: Vec<&str> = path.split_inclusive(['/', '_', '-', '.', ' ']).collect();
    let is_long = pieces.iter().any(|piece| piece.chars().count() > WHOLE);
    html! { span.breaks[is_long] { @for piece in &pieces { (piece) wbr; } } }
}

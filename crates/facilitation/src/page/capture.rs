//! The form where what is said is caught, and what the page says while its network is away.

use forms::Key;
use maud::{Markup, Render, html};
use ui::form::{Form, Select, TextArea};
use ui::{Icon, Lang, button, card};

use super::Running;
use crate::NoteKind;
use crate::notes::catching::{Typed, Unclear, What, those_who_commit};

/// The names of the fields.
pub(crate) mod fields {
    pub(crate) const WORDS: &str = "texte";
    pub(crate) const WHAT: &str = "quoi";
    pub(crate) const OWNER: &str = "personne";
    pub(crate) const BLOCK: &str = "bloc";
    pub(crate) const MOMENT: &str = "moment";
    pub(crate) const NOTE: &str = "note";
    /// Followed by the place of the line.
    pub(crate) const WHO: &str = "choix-";
}

/// What was typed and could not be kept, and why.
pub(crate) struct Refused {
    pub(crate) typed: Typed,
    pub(crate) block: Option<i64>,
    pub(crate) key: String,
    pub(crate) moment: String,
    pub(crate) why: Why,
}

/// Why it could not be kept.
pub(crate) enum Why {
    Unclear(Unclear),
    /// A rule says no, in these words.
    No(String),
}

pub(super) fn form(running: &Running, refused: Option<&Refused>) -> Markup {
    let lang = running.lang();
    let mut form = Form::post(lang, running.grant.path("/animation/notes"))
        .attribute("id", "capture")
        .attribute("data-kept", "notes");
    if let Some(Why::No(sentence)) = refused.map(|refused| &refused.why) {
        form = form.refusal(Some(sentence));
    }
    form = form.field(words(lang, refused));
    for choice in who(running, refused) {
        form = form.field(choice);
    }
    form = form.field(block(running, refused)).field(owner(running, refused));
    let (key, moment) =
        refused.map_or((Key::fresh().into_string(), ""), |refused| (refused.key.clone(), &refused.moment));
    form = form.hidden(Key::FIELD, &key).hidden(fields::MOMENT, moment);
    for (number, (code, label)) in deeds(lang).into_iter().enumerate() {
        let deed = button::submit(label).named(fields::WHAT, code);
        form = form.deed(if number == 0 { deed.primary().icon(Icon::Edit) } else { deed });
    }
    card::titled(&t!(lang, "capture-title"), html! { div data-part="capture" #capture-part { (form.render()) } })
}

/// What each button says that the words are.
fn deeds(lang: Lang) -> Vec<(&'static str, String)> {
    let note = |kind: NoteKind| (kind.code(), kind.name(lang));
    vec![
        (NoteKind::Note.code(), t!(lang, "capture-note")),
        (What::DECISION, t!(lang, "capture-decision")),
        (What::COMMITMENT, t!(lang, "capture-commitment")),
        note(NoteKind::Parked),
        note(NoteKind::Learning),
        note(NoteKind::Resource),
    ]
}

fn words(lang: Lang, refused: Option<&Refused>) -> TextArea {
    let error = refused.and_then(|refused| match &refused.why {
        Why::Unclear(Unclear::Text(problem)) => Some(forms::text_problem(lang, *problem)),
        Why::Unclear(Unclear::Who(_)) => Some(t!(lang, "capture-who")),
        Why::Unclear(Unclear::NoOwner) | Why::No(_) => None,
    });
    let typed = refused.map_or("", |refused| refused.typed.words.as_str());
    let field = TextArea::new(lang, fields::WORDS, t!(lang, "capture-words")).hint(t!(lang, "capture-hint"));
    field.rows(3).value(typed).required().error(error)
}

/// For each line whose person is not known, those it may be.
fn who(running: &Running, refused: Option<&Refused>) -> Vec<Select> {
    let lang = running.lang();
    let Some(Why::Unclear(Unclear::Who(lines))) = refused.map(|refused| &refused.why) else { return Vec::new() };
    let select = |(place, people, line): &(usize, Vec<i64>, String)| {
        let name = format!("{}{place}", fields::WHO);
        let empty = Select::new(lang, name, t!(lang, "capture-who-of", line = line.as_str()))
            .option("", t!(lang, "capture-who-choose"));
        people.iter().fold(empty, |select, person| select.option(person.to_string(), running.name(*person)))
    };
    lines.iter().map(select).collect()
}

fn block(running: &Running, refused: Option<&Refused>) -> Select {
    let lang = running.lang();
    let current = refused.map_or_else(|| running.situation.block(), |refused| refused.block);
    let select = Select::new(lang, fields::BLOCK, t!(lang, "capture-block")).hint(t!(lang, "capture-block-hint"));
    let select = running
        .situation
        .course
        .blocks
        .iter()
        .fold(select.option("", t!(lang, "capture-no-block")), |select, block| {
            select.option(block.id.to_string(), block.title.as_str())
        });
    // The script follows the clock, until somebody chooses.
    select.value(current.map_or_else(String::new, |block| block.to_string())).attribute("data-follows-clock", "")
}

fn owner(running: &Running, refused: Option<&Refused>) -> Select {
    let lang = running.lang();
    let missing = matches!(refused.map(|refused| &refused.why), Some(Why::Unclear(Unclear::NoOwner)));
    let chosen = refused.and_then(|refused| refused.typed.owner).map_or_else(String::new, |owner| owner.to_string());
    let select = Select::new(lang, fields::OWNER, t!(lang, "capture-owner")).option("", t!(lang, "capture-owner-none"));
    let people = those_who_commit(&running.scene.directory);
    let select = people.into_iter().fold(select, |select, (person, name)| select.option(person.to_string(), name));
    select.value(chosen).error(missing.then(|| t!(lang, "capture-owner-missing")))
}

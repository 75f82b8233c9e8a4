//! The form where what is said is caught, and what the page says while its network is away.

use forms::{Key, Tried, fields};
use maud::{Markup, Render, html};
use ui::form::{Form, Select, TextArea};
use ui::{Icon, Lang, button, card};

use super::Running;
use crate::NoteKind;
use crate::notes::catching::{Unclear, What, those_who_commit};

fields! {
    /// What was said.
    Words words = "texte",
    /// What the button says that it is.
    What what = "quoi",
    /// Whose commitment it is.
    Owner owner = "personne",
    /// The block under which it was said.
    Block block = "bloc",
    /// When, as a page whose network was away tells it.
    Moment moment = "moment",
    /// Its key.
    Key key = "cle",
}

/// The field that says who is meant, followed by the place of the line.
pub(crate) const WHO: &str = "choix-";
/// The field of the note that is taken back.
pub(crate) const NOTE: &str = "note";

/// What was typed, if anything was, and why it cannot be kept as it is.
pub(crate) type Said = Tried<Option<Draft>, Option<Unclear>>;

pub(super) fn form(running: &Running, said: &Said) -> Markup {
    let (lang, wrong) = (running.lang(), said.wrong.as_ref());
    let draft = said.draft.clone().unwrap_or_else(|| empty(running));
    let form = Form::post(lang, running.grant.path("/animation/notes"))
        .attribute("id", "capture")
        .attribute("data-kept", "notes")
        .refusal(said.refused.as_deref())
        .field(words(lang, &draft, wrong).tells_of_families(&running.scene.directory.everybody()));
    let form = who(running, wrong).into_iter().fold(form, |form, choice| form.field(choice));
    let mut form = form
        .field(block(running, &draft))
        .field(owner(running, &draft, wrong))
        .hidden(Key::FIELD, &draft.key)
        .hidden(Field::Moment.name(), &draft.moment);
    for (number, (code, label)) in deeds(lang).into_iter().enumerate() {
        let deed = button::submit(label).named(Field::What.name(), code);
        form = form.deed(if number == 0 { deed.primary().icon(Icon::Edit) } else { deed });
    }
    card::titled(&t!(lang, "capture-title"), html! { div data-part="capture" #capture-part { (form.render()) } })
}

/// Nothing yet, under the block that is being held.
fn empty(running: &Running) -> Draft {
    let block = running.situation.block().map(|block| block.to_string()).unwrap_or_default();
    Draft { block, key: Key::fresh().into_string(), ..Draft::default() }
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

fn words(lang: Lang, draft: &Draft, wrong: Option<&Unclear>) -> TextArea {
    let error = match wrong {
        Some(Unclear::Text(problem)) => Some(forms::text_problem(lang, *problem)),
        Some(Unclear::Who(_)) => Some(t!(lang, "capture-who")),
        Some(Unclear::NoOwner) | None => None,
    };
    let field = TextArea::new(lang, Field::Words.name(), t!(lang, "capture-words")).hint(t!(lang, "capture-hint"));
    field.rows(3).value(&draft.words).required().error(error)
}

/// For each line whose person is not known, those it may be.
fn who(running: &Running, wrong: Option<&Unclear>) -> Vec<Select> {
    let lang = running.lang();
    let Some(Unclear::Who(lines)) = wrong else { return Vec::new() };
    let select = |(place, people, line): &(usize, Vec<i64>, String)| {
        let empty = Select::new(lang, format!("{WHO}{place}"), t!(lang, "capture-who-of", line = line.as_str()))
            .option("", t!(lang, "capture-who-choose"));
        people.iter().fold(empty, |select, person| select.option(person.to_string(), running.name(*person)))
    };
    lines.iter().map(select).collect()
}

fn block(running: &Running, draft: &Draft) -> Select {
    let lang = running.lang();
    let select = Select::new(lang, Field::Block.name(), t!(lang, "capture-block")).hint(t!(lang, "capture-block-hint"));
    let (select, blocks) = (select.option("", t!(lang, "capture-no-block")), &running.situation.course.blocks);
    let select = blocks.iter().fold(select, |select, block| select.option(block.id.to_string(), block.title.as_str()));
    // The script follows the clock, until somebody chooses.
    select.value(&draft.block).attribute("data-follows-clock", "")
}

fn owner(running: &Running, draft: &Draft, wrong: Option<&Unclear>) -> Select {
    let lang = running.lang();
    let missing = matches!(wrong, Some(Unclear::NoOwner));
    let select = Select::new(lang, Field::Owner.name(), t!(lang, "capture-owner"));
    let people = those_who_commit(&running.scene.directory).into_iter();
    let select = people.fold(select.option("", t!(lang, "capture-owner-none")), |select, (person, name)| {
        select.option(person.to_string(), name)
    });
    select.value(&draft.owner).error(missing.then(|| t!(lang, "capture-owner-missing")))
}

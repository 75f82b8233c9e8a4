//! The page: the parts of the model, each with what takes it out; a form that adds one; what stands aside; the history.

use communities::Directory;
use communities::program::Program;
use communities::season;
use maud::{Markup, html};
use ui::breadcrumb::breadcrumb;
use ui::form::{AnyField, Checkbox, Form, Select, TextArea, TextField};
use ui::{Lang, button, dates, fold, layout};

use super::{Field, LONGEST, Shaper, Tried};
use crate::SHAPE;
use crate::own::LONGEST_WHY;
use crate::store::Row;
use crate::structure::{Kind, Named, Structure, parts};

/// What the page shows.
pub(super) struct Shown<'a> {
    pub(super) by: &'a Shaper,
    /// The way to each text that may be said otherwise.
    pub(super) words: Markup,
    /// The program as the community says it.
    pub(super) program: &'a Program,
    /// The parts of the program that stand in it no more.
    pub(super) aside: &'a [Named],
    pub(super) version: i64,
    pub(super) versions: &'a [Row],
    pub(super) names: &'a Directory,
    pub(super) tried: &'a Tried,
}

impl Shown<'_> {
    fn lang(&self) -> Lang {
        self.by.lang()
    }

    fn path(&self, rest: &str) -> String {
        self.by.community().path(&format!("{SHAPE}{rest}"))
    }

    fn wrong(&self, field: Field) -> Option<String> {
        self.tried.wrong(field).map(|problem| problem.sentence(self.lang()))
    }
}

pub(super) fn page(shown: &Shown<'_>) -> Markup {
    let (lang, title) = (shown.lang(), t!(shown.lang(), "part-title"));
    let community = shown.by.community();
    let (season, model) = (community.path("/saison"), community.path("/evaluation"));
    let (season_name, model_name) = (season::title(lang), t!(lang, "part-model"));
    let above = [(season.as_str(), season_name.as_str()), (model.as_str(), model_name.as_str())];
    layout::one_column(html! {
        (breadcrumb(lang, &above, &title))
        (layout::header(None, &title, Some(html! { p { (t!(lang, "part-means")) } })))
        (fold::folds(&t!(lang, "part-here"), &Kind::ALL.iter().map(|kind| of_kind(shown, *kind)).collect::<Vec<_>>()))
        (shown.words)
        h2 #ajout { (t!(lang, "part-add")) }
        (form(shown))
        (aside(shown))
        (history(shown))
    })
}

fn of_kind(shown: &Shown<'_>, kind: Kind) -> Markup {
    let lang = shown.lang();
    let here: Vec<Named> = parts(shown.program).into_iter().filter(|part| part.kind == kind).collect();
    let list = html! {
        ul.todo { @for part in &here { li { div.grow {
            p { (part.text.speaking(lang)) }
            @if here.len() > 1 { (out(shown, part)) }
        } } } }
    };
    fold::fold(&several(lang, kind), &here.len().to_string(), list)
}

/// What parts of a kind are called together.
fn several(lang: Lang, kind: Kind) -> String {
    match kind {
        Kind::Need => t!(lang, "part-needs"),
        Kind::Objective => t!(lang, "part-objectives"),
        Kind::Activity => t!(lang, "part-activities"),
        Kind::Result => t!(lang, "part-results"),
    }
}

/// Takes a part out, with why.
fn out(shown: &Shown<'_>, part: &Named) -> Markup {
    let (lang, said) = (shown.lang(), part.text.speaking(shown.lang()));
    let why = TextField::new(lang, Field::Why.name(), t!(lang, "part-why-out")).id(format!("raison-{}", part.word()));
    let deed = button::submit(t!(lang, "part-out")).quiet().spoken(t!(lang, "part-out-spoken", part = said));
    let form = Form::post(lang, shown.path("/retrait"))
        .hidden("element", &part.word())
        .hidden(Field::Base.name(), &shown.version.to_string())
        .field(why.required().max(most(LONGEST_WHY)))
        .deed(deed);
    html! { details { summary { (t!(lang, "part-out-open")) span.unseen { " · " (said) } } (form) } }
}

fn form(shown: &Shown<'_>) -> Form {
    let (lang, draft) = (shown.lang(), &shown.tried.draft);
    let words = |field: Field, words_lang: Lang| {
        let area = TextArea::new(lang, field.name(), field.label(lang)).rows(3).max(most(LONGEST));
        area.attribute("lang", words_lang.code()).value(draft.text(field)).error(shown.wrong(field))
    };
    let kinds = Select::new(lang, Field::Kind.name(), Field::Kind.label(lang)).required();
    let kinds = Kind::ALL
        .iter()
        .fold(kinds.option("", t!(lang, "part-choose")), |kinds, kind| kinds.option(kind.code(), kind.name(lang)));
    let why = TextField::new(lang, Field::Why.name(), Field::Why.label(lang)).required().max(most(LONGEST_WHY));
    Form::post(lang, shown.path(""))
        .refusal(shown.tried.refused.as_deref())
        .hidden(Field::Base.name(), &shown.version.to_string())
        .field(kinds.value(&draft.kind).error(shown.wrong(Field::Kind)))
        .field(words(Field::French, Lang::Fr).required())
        .field(words(Field::English, Lang::En).hint(t!(lang, "part-english-hint")))
        .group(&Field::From.label(lang), boxes(shown))
        .field(publics(shown))
        .field(why.hint(t!(lang, "part-why-hint")).value(&draft.why).error(shown.wrong(Field::Why)))
        .deed(button::submit(t!(lang, "part-add")).primary())
        .cancel(&shown.by.community().path("/evaluation"), &t!(lang, "season-cancel"))
}

/// The needs and the objectives that it may come from.
fn boxes(shown: &Shown<'_>) -> Vec<Box<dyn AnyField>> {
    let (lang, mut wrong) = (shown.lang(), shown.wrong(Field::From));
    let from = parts(shown.program).into_iter().filter(|part| matches!(part.kind, Kind::Need | Kind::Objective));
    let one = |part: Named| -> Box<dyn AnyField> {
        let words = format!("{} · {}", part.kind.name(lang), part.text.speaking(lang));
        let tick = Checkbox::new(lang, Field::From.name(), words).sends(part.word());
        let tick = tick.checked(shown.tried.draft.from.contains(&part.word()));
        Box::new(tick.id(format!("{}-{}", Field::From.name(), part.word())).error(wrong.take()))
    };
    from.map(one).collect()
}

/// For whom a result should be seen.
fn publics(shown: &Shown<'_>) -> Select {
    let lang = shown.lang();
    let select = Select::new(lang, Field::Public.name(), Field::Public.label(lang)).hint(t!(lang, "part-public-hint"));
    let publics = shown.program.logic_model.iter().flat_map(|model| &model.publics);
    let select = publics.fold(select.option("", t!(lang, "part-choose")), |select, public| {
        select.option(public.id.clone(), public.name.speaking(lang))
    });
    select.value(&shown.tried.draft.public).error(shown.wrong(Field::Public))
}

fn aside(shown: &Shown<'_>) -> Markup {
    let lang = shown.lang();
    let back = |part: &Named| {
        let said = part.text.speaking(lang);
        let deed = button::submit(t!(lang, "part-back")).quiet().spoken(t!(lang, "part-back-spoken", part = said));
        Form::post(lang, shown.path("/remise"))
            .hidden("element", &part.word())
            .hidden(Field::Base.name(), &shown.version.to_string())
            .deed(deed)
    };
    html! { @if !shown.aside.is_empty() {
        h2 { (t!(lang, "part-aside")) }
        ul.todo { @for part in shown.aside { li { div.grow {
            p { span.soft { (part.kind.name(lang)) " · " } (part.text.speaking(lang)) } (back(part))
        } } } }
    } }
}

/// Each version: who, when, why, and how much of the program it changed.
fn history(shown: &Shown<'_>) -> Markup {
    let lang = shown.lang();
    let one = |row: &Row| {
        let name = shown.names.card(row.written_by.unwrap_or_default()).name.clone();
        let structure: Structure = serde_json::from_str(&row.words).unwrap_or_default();
        html! { li {
            p.soft.small { (t!(lang, "season-written", name = name, date = dates::long(lang, row.written_at))) }
            p { (t!(lang, "part-count", added = structure.added.len(), removed = structure.removed.len())) }
            @if !structure.why.is_empty() { p { (structure.why) } }
        } }
    };
    let list = html! { ol.stack { @for row in shown.versions { (one(row)) } } };
    html! { @if !shown.versions.is_empty() {
        div.folds { (fold::fold(&t!(lang, "season-history"), &shown.versions.len().to_string(), list)) }
    } }
}

fn most(characters: usize) -> u32 {
    u32::try_from(characters).unwrap_or(u32::MAX)
}

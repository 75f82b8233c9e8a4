//! The pages of a season that is edited: its beginning and the way to the rest, its amounts, one of its texts; each with what
//! it said before, and as two versions when somebody else wrote in the meantime.

use communities::program::{Chapter, Program, SeasonStart, Text};
use communities::roles::SetSeason;
use communities::season::{self, Amounts, chapter_name};
use communities::{Directory, Membership};
use jiff::ToSpan;
use maud::{Markup, Render, html};
use ui::breadcrumb::breadcrumb;
use ui::conflict::Conflict;
use ui::form::{self, Select, TextArea, TextField};
use ui::{Icon, Lang, button, dates, fold, layout, numbers, prose};

use super::drafts::{BASE, Draft, Form, NAME, ONE_LINE, START, Typed, WHY, field_of, longest, open_lines, planned};
use super::{EDIT, MONEY, TEXTS, above};
use crate::Editor;
use crate::own::{Beginning, LONGEST_WHY, Own, Said, in_words};
use crate::store::Row;

/// What one of these pages shows.
pub(super) struct Shown<'a> {
    pub(super) by: &'a Editor,
    pub(super) form: &'a Form,
    pub(super) typed: &'a Typed,
    /// Every version of this part, the newest first.
    pub(super) versions: &'a [Row],
    pub(super) directory: &'a Directory,
}

/// A page, without what is around it.
pub(super) struct View {
    pub(super) title: String,
    pub(super) body: Markup,
}

impl Shown<'_> {
    fn lang(&self) -> Lang {
        self.by.lang()
    }

    fn path(&self, page: &str) -> String {
        self.by.community().path(page)
    }

    fn wrong(&self, name: &str) -> Option<String> {
        self.typed.wrong.iter().find(|(each, _)| each == name).map(|(_, sentence)| sentence.clone())
    }

    fn action(&self) -> String {
        match self.form {
            Form::Beginning => self.path(EDIT),
            Form::Budget => self.path(MONEY),
            Form::Text(key) => self.path(&format!("{TEXTS}/{key}")),
        }
    }

    fn title(&self, program: &mut Program) -> String {
        let lang = self.lang();
        match self.form {
            Form::Beginning => t!(lang, "season-edit"),
            Form::Budget => chapter_name(lang, Chapter::Budget),
            Form::Text(key) => {
                let found = program.open_texts().into_iter().find(|text| text.key == *key);
                found.map(|text| name_of(lang, &text.key, text.chapter)).unwrap_or_default()
            }
        }
    }

    /// The way back up.
    fn trail(&self, here: &str) -> Markup {
        let (lang, season, edit) = (self.lang(), self.path("/saison"), self.path(above(self.by)));
        let edits = self.by.may::<SetSeason>();
        let edit_name = if edits { t!(lang, "season-edit") } else { t!(lang, "part-title") };
        let season_name = season::title(lang);
        let above = [(season.as_str(), season_name.as_str()), (edit.as_str(), edit_name.as_str())];
        breadcrumb(lang, if *self.form == Form::Beginning { &above[..1] } else { &above }, here)
    }
}

/// The page as it stands, or as it was tried.
pub(super) fn view(shown: &Shown<'_>, program: &mut Program, own: &Own) -> View {
    let title = shown.title(program);
    let body = layout::one_column(html! {
        (shown.trail(&title))
        (layout::header(None, &title, Some(about(shown, program))))
        (form(shown, program))
        @if *shown.form == Form::Beginning { (ways(shown.by, (program, own), &CHAPTERS)) }
        (history(shown, program))
    });
    View { title, body }
}

/// Both versions, and the form with one's own.
pub(super) fn conflict(shown: &Shown<'_>, program: &mut Program, theirs: &Draft) -> View {
    let (lang, title) = (shown.lang(), shown.title(program));
    let (trail, saved) = (shown.trail(&title), shown.action());
    let row = |(name, mine): &(String, String)| {
        [label(lang, program, name), said(lang, name, theirs.value(name)), said(lang, name, mine)]
    };
    let rows = shown.typed.draft.fields.iter().map(row).collect();
    let form = form(shown, program).render();
    let body = Conflict { lang, trail, title: &title, rows, saved: &saved, form }.render();
    View { title, body }
}

fn said(lang: Lang, name: &str, value: &str) -> String {
    if name == START { month(lang, value) } else { value.to_owned() }
}

fn label(lang: Lang, program: &Program, name: &str) -> String {
    match name {
        NAME => t!(lang, "season-name"),
        START => t!(lang, "season-start"),
        _ if name == Lang::Fr.code() => t!(lang, "season-in-french"),
        _ if name == Lang::En.code() => t!(lang, "season-in-english"),
        WHY => t!(lang, "part-why"),
        _ => {
            let line = program.budget.iter().find(|line| field_of(line) == name);
            line.map(|line| line.label.speaking(lang).to_owned()).unwrap_or_default()
        }
    }
}

fn about(shown: &Shown<'_>, program: &mut Program) -> Markup {
    let lang = shown.lang();
    let fixed: Vec<_> = program.budget.iter().filter_map(|line| Some((line, line.amount?))).collect();
    html! { div.stack {
        @match shown.form {
            Form::Beginning => p { (t!(lang, "season-edit-means")) },
            Form::Budget => {
                p { (t!(lang, "season-budget-means")) }
                @if !fixed.is_empty() {
                    p { (t!(lang, "season-budget-fixed")) }
                    ul { @for (line, amount) in fixed { li {
                        (line.label.speaking(lang)) " · " (numbers::money(lang, i64::from(amount) * 100))
                    } } }
                }
            },
            Form::Text(key) => {
                p { (t!(lang, "season-text-means")) }
                // Until somebody said it otherwise, it stands in the fields.
                @if !shown.versions.is_empty() {
                    p.soft { (t!(lang, "season-text-planned")) " " (prose::lines(planned(program, key).speaking(lang))) }
                }
            },
        }
    } }
}

fn form(shown: &Shown<'_>, program: &mut Program) -> form::Form {
    let (lang, draft) = (shown.lang(), &shown.typed.draft);
    let form = form::Form::post(lang, shown.action()).hidden(BASE, &draft.base.to_string());
    let form = match shown.form {
        Form::Beginning => form.field(community_name(shown)).field(start(shown)),
        Form::Budget => open_lines(program).fold(form, |form, line| {
            let name = field_of(line);
            let field = TextField::new(lang, &name, line.label.speaking(lang)).inputmode("decimal");
            form.field(field.value(draft.value(&name)).error(shown.wrong(&name)))
        }),
        Form::Text(key) => {
            let most = longest(program, key);
            let form = Lang::each().fold(form, |form, each| form.field(words(shown, each, most)));
            if shown.form.asks_why(program) { form.field(why(shown)) } else { form }
        }
    };
    let back = if *shown.form == Form::Beginning { "/saison" } else { above(shown.by) };
    form.deed(button::submit(t!(lang, "season-save")).primary()).cancel(&shown.path(back), &t!(lang, "season-cancel"))
}

fn community_name(shown: &Shown<'_>) -> TextField {
    let field = TextField::new(shown.lang(), NAME, t!(shown.lang(), "season-name")).required();
    field.value(shown.typed.draft.value(NAME)).error(shown.wrong(NAME))
}

/// How many months before and after its start a season may start.
const AROUND: i64 = 12;

fn start(shown: &Shown<'_>) -> Select {
    let (lang, value) = (shown.lang(), shown.typed.draft.value(START));
    let first = format!("{}-01", shown.by.community().starts_on).parse::<jiff::civil::Date>().unwrap_or_default();
    let months = (-AROUND..=AROUND).map(|ahead| first.saturating_add(ahead.months()).strftime("%Y-%m").to_string());
    let list = Select::new(lang, START, t!(lang, "season-start")).hint(t!(lang, "season-start-hint"));
    let list = months.fold(list, |list, word| list.option(word.clone(), month(lang, &word)));
    list.value(value).error(shown.wrong(START))
}

fn month(lang: Lang, word: &str) -> String {
    SeasonStart::parse(word).map_or_else(|_| word.to_owned(), |start| in_words(lang, start.month(1)))
}

fn words(shown: &Shown<'_>, of: Lang, most: usize) -> TextArea {
    let (lang, name) = (shown.lang(), of.code());
    let label = if of == Lang::Fr { t!(lang, "season-in-french") } else { t!(lang, "season-in-english") };
    let area = TextArea::new(lang, name, label).rows(if most <= ONE_LINE { 2 } else { 5 }).attribute("lang", name);
    area.value(shown.typed.draft.value(name)).error(shown.wrong(name))
}

fn why(shown: &Shown<'_>) -> TextField {
    let lang = shown.lang();
    let field = TextField::new(lang, WHY, t!(lang, "part-why")).hint(t!(lang, "part-why-hint")).required();
    field
        .max(u32::try_from(LONGEST_WHY).unwrap_or(u32::MAX))
        .value(shown.typed.draft.value(WHY))
        .error(shown.wrong(WHY))
}

/// The way to each text of the logic model.
pub(crate) fn words_of_model(by: &Membership, program: &mut Program, own: &Own) -> Markup {
    ways(by, (program, own), &CHAPTERS.into_iter().filter(|chapter| chapter.is_of_model()).collect::<Vec<_>>())
}

/// Everything else of these chapters that may be said otherwise.
fn ways(by: &Membership, (program, own): (&mut Program, &Own), chapters: &[Chapter]) -> Markup {
    let (lang, has_budget) = (by.lang(), open_lines(program).next().is_some());
    let texts: Vec<_> =
        program.open_texts().into_iter().map(|text| (text.chapter, text.key, text.text.clone())).collect();
    let of = |chapter: Chapter| texts.iter().filter(move |(each, ..)| *each == chapter);
    let folds = chapters.iter().filter(|chapter| of(**chapter).next().is_some()).map(|chapter| {
        let changed = of(*chapter).filter(|(_, key, _)| own.text(key).is_some()).count();
        let state = match changed {
            0 => t!(lang, "season-texts", count = of(*chapter).count()),
            _ => t!(lang, "season-changed", count = changed),
        };
        let list = html! { ul.todo { @for (_, key, text) in of(*chapter) { li { (way(by, own, (key, text))) } } } };
        let money = html! { @if *chapter == Chapter::Budget && has_budget {
            p { (button::link(by.community().path(MONEY), t!(lang, "season-amounts")).icon(Icon::Edit)) }
        } };
        fold::fold(&chapter_name(lang, *chapter), &state, html! { (money) (list) })
    });
    let title = if chapters.contains(&Chapter::Budget) { t!(lang, "season-words") } else { t!(lang, "part-words") };
    fold::folds(&title, &folds.collect::<Vec<_>>())
}

fn way(by: &Membership, own: &Own, (key, planned): (&str, &Text)) -> Markup {
    let lang = by.lang();
    let said = own.text(key);
    let text = said.as_ref().map_or_else(|| planned.speaking(lang), |said| either(lang, said));
    let text = if text.is_empty() { t!(lang, "season-nothing-said") } else { text.to_owned() };
    html! {
        div.grow {
            p { (text) }
            p.small { a href=(by.community().path(&format!("{TEXTS}/{key}"))) {
                (t!(lang, "season-say-otherwise")) span.unseen { " · " (text) }
            } }
        }
    }
}

fn either(lang: Lang, text: &Text) -> &str {
    let said = text.speaking(lang);
    if !said.is_empty() {
        said
    } else if text.fr.is_empty() {
        &text.en
    } else {
        &text.fr
    }
}

/// What this part said, the newest first: who wrote it and when.
fn history(shown: &Shown<'_>, program: &Program) -> Markup {
    let lang = shown.lang();
    let content = html! { ol.stack { @for row in shown.versions { li {
        p.soft.small { (t!(lang, "season-written", name = shown.directory.card(row.written_by.unwrap_or_default()).name.as_str(),
            date = dates::long(lang, row.written_at))) }
        (written(lang, (shown.form, program), row))
    } } } };
    html! { @if !shown.versions.is_empty() {
        div.folds { (fold::fold(&t!(lang, "season-history"), &shown.versions.len().to_string(), content)) }
    } }
}

fn written(lang: Lang, (form, program): (&Form, &Program), row: &Row) -> Markup {
    match form {
        Form::Beginning => {
            let Beginning { name, starts_on } = serde_json::from_str(&row.words).unwrap_or_default();
            html! { p { (name) " · " (month(lang, &starts_on)) } }
        }
        Form::Budget => {
            let amounts: Amounts = serde_json::from_str(&row.words).unwrap_or_default();
            let lines = program.budget.iter().filter_map(|line| Some((line, amounts.get(&line.id)?)));
            html! { ul { @for (line, cents) in lines { li { (line.label.speaking(lang)) " · " (numbers::money(lang, *cents)) } } } }
        }
        Form::Text(_) => {
            let Said { text, why } = serde_json::from_str(&row.words).unwrap_or_default();
            let said = either(lang, &text);
            html! {
                p { @if said.is_empty() { (t!(lang, "season-planned-again")) } @else { (prose::lines(said)) } }
                @if !why.is_empty() { p.soft { (why) } }
            }
        }
    }
}

const CHAPTERS: [Chapter; 9] = [
    Chapter::Season,
    Chapter::Budget,
    Chapter::Problem,
    Chapter::Needs,
    Chapter::Objectives,
    Chapter::Resources,
    Chapter::Activities,
    Chapter::Relevance,
    Chapter::Results,
];

/// What the page of a text is called.
fn name_of(lang: Lang, key: &str, chapter: Chapter) -> String {
    match key {
        "description" => t!(lang, "season-description"),
        "place" => t!(lang, "season-where"),
        _ => chapter_name(lang, chapter),
    }
}

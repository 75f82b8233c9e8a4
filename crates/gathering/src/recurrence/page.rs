//! The form of meetings that come back, and the dates before they are added.

use communities::Membership;
use forms::{Key, Tried};
use jiff::civil::Date;
use maud::{Markup, html};
use meetings::model::Meeting;
use meetings::setting::{ADDABLE, LONGEST_THEME};
use meetings::trail;
use ui::form::{AnyField, Checkbox, Choices, DateField, Form, TextField, TimeField};
use ui::{Icon, Lang, button, card, dates, layout};

use super::draft::RHYTHMS;
use super::{Draft, Field, MOST, Pattern, Planned, Problem, Rhythm};

/// Where meetings that come back are added, inside a community.
pub(crate) const PAGE: &str = "/rencontres/serie";
/// Where their dates are looked at.
pub(super) const PREVIEW: &str = "/rencontres/serie/apercu";
/// The name of the boxes that keep a date.
pub(super) const KEPT: &str = "garde";

/// The form as it was tried.
pub(super) type Said = Tried<Draft, Vec<(Field, Problem)>>;

/// The form as it stands or as it was typed, and the dates once it is right.
pub(super) struct Filled<'a> {
    pub(super) membership: &'a Membership,
    pub(super) said: &'a Said,
    pub(super) preview: Option<Preview>,
    /// How many people are told of what is added.
    pub(super) told: usize,
}

/// The dates before they are added.
pub(super) struct Preview {
    pub(super) pattern: Pattern,
    pub(super) planned: Vec<Planned>,
    /// The meetings that stand already.
    pub(super) standing: Vec<Meeting>,
    /// Those that are unticked.
    pub(super) left_out: Vec<i64>,
    pub(super) key: Key,
    pub(super) refusal: Option<String>,
}

impl Filled<'_> {
    fn lang(&self) -> Lang {
        self.membership.lang()
    }

    fn wrong(&self, field: Field) -> Option<String> {
        self.said.wrong(field).map(|problem| problem.sentence(self.lang()))
    }
}

pub(super) fn body(filled: &Filled<'_>) -> Markup {
    let (lang, title) = (filled.lang(), t!(filled.lang(), "series-title"));
    layout::one_column(html! {
        (trail::of_season(filled.membership, &[], &title))
        (layout::header(None, &title, Some(html! { p { (t!(lang, "series-words")) } })))
        @match &filled.preview {
            Some(shown) => {
                (preview(filled, shown))
                details { summary { (t!(lang, "series-change")) } (form(filled)) }
            }
            None => (form(filled)),
        }
    })
}

fn form(filled: &Filled<'_>) -> Form {
    let lang = filled.lang();
    Form::post(lang, filled.membership.community().path(PREVIEW))
        .group(&t!(lang, "group-what"), what(filled))
        .group(&t!(lang, "series-first"), first(filled))
        .group(&t!(lang, "series-rhythm"), rhythm(filled))
        .deed(button::submit(t!(lang, "series-look")).primary())
        .cancel(&filled.membership.community().path("/rencontres"), &t!(lang, "set-leave"))
}

fn what(filled: &Filled<'_>) -> Vec<Box<dyn AnyField>> {
    let (lang, draft) = (filled.lang(), &filled.said.draft);
    let kind = Choices::new(lang, Field::Kind.name(), t!(lang, "field-kind")).value(&draft.kind);
    let kind = ADDABLE.iter().fold(kind, |field, kind| field.choice(kind.code(), kind.name(lang)));
    let theme = TextField::new(lang, Field::Theme.name(), t!(lang, "field-theme")).value(&draft.theme);
    let theme = theme.max(LONGEST_THEME as u32).hint(t!(lang, "field-theme-hint"));
    vec![Box::new(kind.error(filled.wrong(Field::Kind))), Box::new(theme.error(filled.wrong(Field::Theme)))]
}

fn first(filled: &Filled<'_>) -> Vec<Box<dyn AnyField>> {
    let (lang, draft) = (filled.lang(), &filled.said.draft);
    let date = DateField::new(lang, Field::Date.name(), t!(lang, "series-first-day")).value(&draft.date).required();
    let time = TimeField::new(lang, Field::Time.name(), t!(lang, "field-time")).value(&draft.time).required();
    let minutes = TextField::new(lang, Field::Minutes.name(), t!(lang, "field-minutes")).value(&draft.minutes);
    let minutes = minutes.digits().max(4).hint(t!(lang, "field-minutes-hint"));
    vec![
        Box::new(date.error(filled.wrong(Field::Date))),
        Box::new(time.error(filled.wrong(Field::Time))),
        Box::new(minutes.error(filled.wrong(Field::Minutes))),
    ]
}

fn rhythm(filled: &Filled<'_>) -> Vec<Box<dyn AnyField>> {
    let (lang, draft) = (filled.lang(), &filled.said.draft);
    let names = [t!(lang, "series-monthly"), t!(lang, "series-monthly-last"), t!(lang, "series-weekly")];
    let rhythm = Choices::new(lang, Field::Rhythm.name(), t!(lang, "series-how")).value(&draft.rhythm);
    let rhythm = RHYTHMS.iter().zip(names).fold(rhythm, |field, (word, name)| field.choice(*word, name));
    let weeks = TextField::new(lang, Field::Weeks.name(), t!(lang, "series-weeks")).value(&draft.weeks);
    let count = TextField::new(lang, Field::Count.name(), t!(lang, "series-count")).value(&draft.count);
    vec![
        Box::new(rhythm.error(filled.wrong(Field::Rhythm))),
        Box::new(weeks.digits().max(2).hint(t!(lang, "series-weeks-hint")).error(filled.wrong(Field::Weeks))),
        Box::new(
            count.digits().max(2).hint(t!(lang, "series-count-hint", most = MOST)).error(filled.wrong(Field::Count)),
        ),
    ]
}

/// The dates, each with what there is to know of it; unticked, a date is left out.
fn preview(filled: &Filled<'_>, preview: &Preview) -> Markup {
    let lang = filled.lang();
    let form = Form::post(lang, filled.membership.community().path(PAGE)).hidden(Key::FIELD, preview.key.as_str());
    let form = filled.said.draft.carried().into_iter().fold(form, |form, (name, value)| form.hidden(name, value));
    let form = form.refusal(preview.refusal.clone());
    let form = preview.planned.iter().fold(form, |form, planned| match planned.at {
        Ok(at) => form.field(kept(lang, preview, planned, at)),
        Err(problem) => form.part(html! { p.guard { (day(lang, planned.day)) " · " (problem.sentence(lang)) } }),
    });
    let words = match filled.membership.gets_mail() {
        true => t!(lang, "series-preview-words", count = filled.told),
        false => t!(lang, "series-preview-words-no-mail"),
    };
    let form = form.deed(button::submit(t!(lang, "series-add")).primary().icon(Icon::Add));
    card::titled(
        &t!(lang, "series-preview", count = preview.planned.len()),
        html! { p { (said(lang, &preview.pattern)) } p.soft.small { (words) } (form) },
    )
}

fn kept(lang: Lang, preview: &Preview, planned: &Planned, at: i64) -> Checkbox {
    let end = at + preview.pattern.minutes * platform::MINUTE;
    let label = t!(lang, "when-set", date = dates::long(lang, at), hours = dates::time_range(lang, at, end));
    let holiday = planned.holiday.map(|holiday| holiday.said(lang));
    let same = |meeting: &&Meeting| {
        meeting.cancelled_at.is_none() && meeting.starts_at.is_some_and(|start| dates::same_day(start, at))
    };
    let same = preview.standing.iter().find(same);
    let same = same.map(|meeting| t!(lang, "series-same-day", heading = meeting.heading(lang)));
    let tick = Checkbox::new(lang, KEPT, label).id(format!("{KEPT}-{at}")).sends(at.to_string());
    let tick = tick.checked(!preview.left_out.contains(&at));
    match [holiday, same].into_iter().flatten().collect::<Vec<_>>() {
        known if known.is_empty() => tick,
        known => tick.hint(known.join(" ")),
    }
}

fn day(lang: Lang, day: Date) -> String {
    dates::from_fields(&day.to_string(), "12:00").map(|at| dates::long(lang, at)).unwrap_or_default()
}

/// « Le troisième jeudi de chaque mois », « Toutes les 2 semaines, le jeudi ».
fn said(lang: Lang, pattern: &Pattern) -> String {
    let noon = dates::from_fields(&pattern.first.to_string(), "12:00");
    let weekday = noon.map(|at| dates::weekday(lang, at)).unwrap_or_default();
    match pattern.rhythm {
        Rhythm::Weeks(weeks) => t!(lang, "series-said-weeks", count = weeks, weekday = weekday),
        monthly => match monthly.rank(pattern.first) {
            1 => t!(lang, "series-said-first", weekday = weekday),
            2 => t!(lang, "series-said-second", weekday = weekday),
            3 => t!(lang, "series-said-third", weekday = weekday),
            4 => t!(lang, "series-said-fourth", weekday = weekday),
            _ => t!(lang, "series-said-last", weekday = weekday),
        },
    }
}

//! An indicator: what counts exactly, its value and how it came, what it shows; and where it does not fill by itself, the form
//! by which a value is noted.

use communities::roles::SetIndicators;
use communities::{Directory, Membership};
use maud::{Markup, Render, html};
use measures::{AtMeeting, Unit};
use ui::form::{FileField, Form, TextArea, TextField};
use ui::{breadcrumb, button, dates, facts, fold, layout, markdown, numbers};

use super::{EVALUATION, INDICATORS, model::notes, path_of, path_of_indicator, standing, value};
use crate::indicator::{LONGEST_WORDS, Noted};
use crate::looked::{Looked, Value};
use crate::noting::{Field, Tried};
use crate::whole::Whole;

/// An indicator as its page shows it.
pub(crate) struct One<'a> {
    pub(crate) member: &'a Membership,
    pub(crate) whole: &'a Whole,
    pub(crate) looked: &'a Looked,
    pub(crate) noted: &'a [Noted],
    pub(crate) names: &'a Directory,
    pub(crate) tried: &'a Tried,
}

/// The page.
pub(crate) fn one(one: &One<'_>) -> Markup {
    let (lang, community, indicator) = (one.member.lang(), one.member.community(), &one.looked.indicator);
    let (model, all) = (community.path(EVALUATION), community.path(INDICATORS));
    let ways = [(&*model, &*t!(lang, "model-title")), (&*all, &*t!(lang, "indicators"))];
    let above = breadcrumb::breadcrumb(lang, &ways, indicator.said(lang));
    let change = || {
        button::link(
            format!("{}/modification", path_of_indicator(community, indicator.id)),
            t!(lang, "indicator-change"),
        )
    };
    layout::one_column(html! {
        (layout::header(Some(above), indicator.said(lang), Some(html! { p.row { (value(lang, one.looked)) (standing(lang, one.looked)) } })))
        (facts::definitions(&known(one)))
        (by_meeting(one))
        @if indicator.measure.is_none() { (noted(one)) }
        @if indicator.measure.is_none() && notes(one.member) { (fold::part(&t!(lang, "value-note-title"), noting(one).render())) }
        @if one.member.may::<SetIndicators>() { p { (change()) } }
    })
}

fn known(one: &One<'_>) -> Vec<(String, Markup)> {
    let (lang, indicator) = (one.member.lang(), &one.looked.indicator);
    let number = |number: i64| html! { (numbers::whole(lang, number)) };
    let mut known = vec![(t!(lang, "indicator-counts"), counts(one)), (t!(lang, "indicator-shows"), shows(one))];
    known.extend(indicator.target.map(|target| (t!(lang, "indicator-target"), number(target))));
    let baseline = indicator.baseline.map_or_else(|| html! { (t!(lang, "indicator-no-baseline")) }, number);
    known.push((t!(lang, "indicator-baseline"), baseline));
    known.push((t!(lang, "indicator-often"), html! { (indicator.often.name(lang)) }));
    known.extend(indicator.collector.map(|role| (t!(lang, "indicator-collector"), html! { (role.group(lang)) })));
    known.push((t!(lang, "indicator-source"), source(one)));
    known
}

fn counts(one: &One<'_>) -> Markup {
    let counts = one.looked.counts(one.member.lang());
    html! { @if counts.is_empty() { (t!(one.member.lang(), "indicator-counts-unsaid")) } @else { (counts) } }
}

fn shows(one: &One<'_>) -> Markup {
    let nodes = one.whole.model.nodes.iter().filter(|node| one.looked.indicator.is_about(&node.word));
    html! { ul { @for node in nodes { li { a href=(path_of(one.member.community(), node)) { (node.said(one.member.lang())) } } } } }
}

/// Where the value comes from: the page where what is counted is seen, or people.
fn source(one: &One<'_>) -> Markup {
    let (lang, community) = (one.member.lang(), one.member.community());
    match &one.looked.value {
        Some(Value::Computed(_, declared)) => html! {
            (t!(lang, "indicator-computed")) " " a href=(community.path(declared.seen_at)) { (t!(lang, "indicator-see")) }
        },
        _ if one.looked.indicator.measure.is_some() => html! { (t!(lang, "indicator-not-counted")) },
        _ => html! { (t!(lang, "indicator-by-hand")) },
    }
}

/// The same by meeting, where it was at meetings.
fn by_meeting(one: &One<'_>) -> Markup {
    let (lang, community) = (one.member.lang(), one.member.community());
    let Some(Value::Computed(figure, declared)) = &one.looked.value else { return html! {} };
    let hours = declared.unit == Unit::Minutes;
    let said = |count: i64| match hours {
        true => t!(lang, "value-minutes", minutes = numbers::whole(lang, count)),
        false => numbers::whole(lang, count),
    };
    let row = |each: &AtMeeting| {
        let day = dates::said(each.at, &dates::short(lang, each.at));
        let link = html! { a href=(community.path(&format!("/rencontres/{}", each.meeting))) { (day) } };
        vec![link, html! { (said(each.reached)) }]
    };
    let rows: Vec<_> = figure.by_meeting.iter().map(row).collect();
    let columns = [t!(lang, "value-meeting"), t!(lang, "value")];
    html! { @if !rows.is_empty() {
        (fold::fold(&t!(lang, "value-by-meeting"), "", facts::table(&t!(lang, "value-by-meeting"), &columns.each_ref().map(String::as_str), &rows)))
    } }
}

/// What was noted so far, the last first.
fn noted(one: &One<'_>) -> Markup {
    let lang = one.member.lang();
    let who = |noted: &Noted| noted.noted_by.map(|person| one.names.card(person).name.clone()).unwrap_or_default();
    html! {
        @if one.noted.is_empty() { p.soft { (t!(lang, "value-how-would-we")) } } @else {
            h2 { (t!(lang, "value-noted")) }
            ul.apart { @for noted in one.noted { li {
                strong { (numbers::whole(lang, noted.number)) }
                span.soft.small { (dates::said(noted.noted_at, &dates::short(lang, noted.noted_at))) " " (who(noted)) }
                @if !noted.note.is_empty() { span.apart-words { (markdown::plain(&noted.note, LONGEST_WORDS)) } }
                (files::drawn(lang, &noted.files))
            } } }
        }
    }
}

fn noting(one: &One<'_>) -> Form {
    let (lang, tried) = (one.member.lang(), one.tried);
    let wrong = |field: Field| tried.wrong(field).map(|problem| problem.sentence(lang));
    let path = path_of_indicator(one.member.community(), one.looked.indicator.id);
    Form::post(lang, format!("{path}/valeurs"))
        .attribute("enctype", "multipart/form-data")
        .refusal(tried.refused.as_deref())
        .hidden(Field::Key.name(), &tried.draft.key)
        .field(
            TextField::new(lang, Field::Number.name(), Field::Number.label(lang))
                .digits()
                .required()
                .value(&tried.draft.number)
                .error(wrong(Field::Number)),
        )
        .field(
            TextArea::new(lang, Field::Note.name(), Field::Note.label(lang))
                .rows(2)
                .hint(t!(lang, "value-note-hint"))
                .value(&tried.draft.note)
                .error(wrong(Field::Note)),
        )
        .field(FileField::new(lang, Field::File.name(), Field::File.label(lang)).error(wrong(Field::File)))
        .deed(button::submit(t!(lang, "value-keep")).primary())
}

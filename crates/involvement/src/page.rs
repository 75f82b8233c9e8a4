//! The page: the hours that one notes, month by month, and what the months that are over add up to.

use communities::Membership;
use maud::{Markup, html};
use ui::form::Form;
use ui::{breadcrumb, button, card, dates, facts, layout};

use crate::HOURS;
use crate::month::Month;
use crate::noting::CHOICES;

/// The fields: the month, its hours, and the word that takes them back.
pub(crate) const MONTH: &str = "mois";
pub(crate) const GIVEN: &str = "heures";
pub(crate) const NOTHING: &str = "rien";

/// What the page shows.
pub(crate) struct Shown<'a> {
    pub(crate) member: &'a Membership,
    /// The months that may be noted.
    pub(crate) open: [Month; 2],
    /// What the member noted, by month.
    pub(crate) own: &'a [(i64, i64)],
    /// What months added up to: the month, how many people at least, the hours.
    pub(crate) told: &'a [(i64, i64, i64)],
}

/// The page.
pub(crate) fn page(shown: &Shown<'_>) -> Markup {
    let (lang, title) = (shown.member.lang(), t!(shown.member.lang(), "hours-title"));
    let up = (shown.member.community().path("/evaluation"), t!(lang, "hours-evaluation"));
    let above = breadcrumb::breadcrumb(lang, &[(&up.0, &up.1)], &title);
    layout::one_column(html! {
        (layout::header(Some(above), &title, Some(html! { p { (t!(lang, "hours-lead")) } p.soft { (t!(lang, "hours-kept")) } })))
        @for month in shown.open { (card::titled(&month.said(lang), noted(shown, month))) }
        (card::titled(&t!(lang, "hours-told"), told(shown)))
    })
}

fn noted(shown: &Shown<'_>, month: Month) -> Markup {
    let lang = shown.member.lang();
    let own = shown.own.iter().find(|(each, _)| *each == month.0).map(|(_, hours)| *hours);
    let name = month.said(lang);
    let said = |hours: i64| dates::hours(lang, hours * 60);
    let form = Form::post(lang, shown.member.community().path(HOURS)).hidden(MONTH, &month.word());
    let form = CHOICES.into_iter().fold(form, |form, hours| {
        let words = t!(lang, "hours-in-month", hours = said(hours), month = name.clone());
        let choice = button::submit(said(hours)).named(GIVEN, hours.to_string()).spoken(words);
        form.deed(if own == Some(hours) { choice.primary() } else { choice })
    });
    let nothing = t!(lang, "hours-take-back-in-month", month = name.clone());
    let form = match own {
        Some(_) => form.deed(button::submit(t!(lang, "hours-take-back")).named(GIVEN, NOTHING).spoken(nothing).quiet()),
        None => form,
    };
    html! {
        p { @match own { Some(hours) => (t!(lang, "hours-yours", hours = said(hours))), None => (t!(lang, "hours-yours-none")) } }
        (form)
    }
}

fn told(shown: &Shown<'_>) -> Markup {
    let lang = shown.member.lang();
    let columns = [t!(lang, "hours-month"), t!(lang, "hours-people"), t!(lang, "hours-sum")];
    let row = |(month, people, hours): &(i64, i64, i64)| {
        let people = t!(lang, "hours-at-least", people = people);
        vec![html! { (Month(*month).said(lang)) }, html! { (people) }, html! { (dates::hours(lang, hours * 60)) }]
    };
    let rows: Vec<_> = shown.told.iter().map(row).collect();
    html! {
        @if rows.is_empty() { p.soft { (t!(lang, "hours-told-none")) } }
        @else { (facts::table(&t!(lang, "hours-by-month"), &columns.each_ref().map(String::as_str), &rows)) }
    }
}

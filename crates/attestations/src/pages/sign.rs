//! Choosing what attestations are signed for; and the page that says who, how long and what will be written, before it is.

use communities::Membership;
use maud::{Markup, html};
use meetings::Meeting;
use meetings::model::Kind;
use ui::form::{Checkbox, Form, TextField};
use ui::notice::{Notice, Tone};
use ui::{Icon, Lang, button, dates, empty, facts, layout};

use super::above;
use crate::ADDRESS;
use crate::draft::{Field, Tried, WHOLE};
use crate::subject::{Earned, Subject};

/// The page where one chooses among the meetings that were held, trainings first.
pub(crate) fn choose(member: &Membership, held: &[Meeting], refused: Option<String>) -> Markup {
    let (lang, title) = (member.lang(), t!(member.lang(), "sign-begin"));
    let page = member.community().path(&format!("{ADDRESS}/nouvelles"));
    let (trainings, others): (Vec<_>, Vec<_>) = held.iter().partition(|meeting| meeting.kind == Kind::Training);
    let boxes = |meetings: &[&Meeting]| {
        meetings.iter().map(|meeting| Box::new(tick(lang, meeting)) as Box<dyn ui::form::AnyField>).collect::<Vec<_>>()
    };
    let form = Form::get(lang, &page).refusal(refused);
    let form = if trainings.is_empty() { form } else { form.group(&t!(lang, "sign-trainings"), boxes(&trainings)) };
    let form = if others.is_empty() {
        form
    } else {
        form.folded(&t!(lang, "sign-others"), trainings.is_empty(), boxes(&others))
    };
    let whole =
        button::link(format!("{page}?{}={WHOLE}", Field::Whole.name()), t!(lang, "sign-season")).icon(Icon::Season);
    layout::one_column(html! {
        (above(member, &title))
        (layout::header(None, &title, Some(html! { p { (t!(lang, "sign-choose")) } })))
        @if held.is_empty() { (empty::empty_state(&t!(lang, "sign-none-held"), None)) }
        @else {
            (form.deed(button::submit(t!(lang, "sign-see")).primary()).cancel(&member.community().path(ADDRESS), &t!(lang, "attestation-leave")))
            div.row { (whole.quiet()) }
        }
    })
}

fn tick(lang: Lang, meeting: &Meeting) -> Checkbox {
    let day = meeting.starts_at.map(|at| dates::long(lang, at)).unwrap_or_default();
    let label = t!(lang, "sign-meeting", title = meeting.heading(lang), day = day);
    Checkbox::new(lang, Field::Meetings.name(), label)
        .id(format!("rencontre-{}", meeting.id))
        .sends(meeting.id.to_string())
}

/// The page before signing.
pub(crate) fn sign(member: &Membership, subject: &Subject, earned: &[Earned], tried: &Tried) -> Markup {
    let (lang, title) = (member.lang(), t!(member.lang(), "sign-title-page"));
    let left = earned.iter().filter(|each| !each.has_one).count();
    layout::one_column(html! {
        (above(member, &title))
        (layout::header(None, &title, Some(html! { p { (t!(lang, "sign-lead", count = left)) } })))
        (who(lang, earned))
        p.soft.small { (t!(lang, "sign-names")) " " (t!(lang, "sign-late")) }
        @if left > 0 { (form(member, subject, (left, tried))) }
        @else {
            @if let Some(refused) = &tried.refused { (Notice::new(lang, Tone::Error, refused)) }
            div.row { (button::link(member.community().path(ADDRESS), t!(lang, "attestation-leave"))) }
        }
    })
}

fn who(lang: Lang, earned: &[Earned]) -> Markup {
    let row = |each: &Earned| {
        let name = if each.is_their_own { t!(lang, "sign-name-own") } else { t!(lang, "sign-name-profile") };
        let has = if each.has_one { t!(lang, "sign-has-one") } else { t!(lang, "sign-will") };
        let hours =
            html! { (dates::hours(lang, each.hours.minutes)) br; span.soft.small { (each.hours.counted(lang)) } };
        vec![html! { (each.name) br; span.soft.small { (name) } }, hours, html! { (has) }]
    };
    let head = [t!(lang, "column-name"), t!(lang, "column-hours"), t!(lang, "column-what")];
    let rows: Vec<_> = earned.iter().map(row).collect();
    facts::table(&t!(lang, "sign-who"), &head.each_ref().map(String::as_str), &rows)
}

fn form(member: &Membership, subject: &Subject, (left, tried): (usize, &Tried)) -> Markup {
    let (lang, draft) = (member.lang(), &tried.draft);
    let page = member.community().path(&format!("{ADDRESS}/nouvelles"));
    let line = |field: Field| {
        let wrong = tried.wrong(field).map(|problem| problem.sentence(lang));
        TextField::new(lang, field.name(), field.label(lang)).required().value(draft.text(field)).error(wrong)
    };
    let form = Form::post(lang, &page).refusal(tried.refused.as_deref()).hidden(Field::Whole.name(), &draft.whole);
    let chosen = subject.meetings.iter().filter(|_| draft.whole != WHOLE);
    let form = chosen.fold(form, |form, meeting| form.hidden(Field::Meetings.name(), &meeting.id.to_string()));
    let form = form
        .field(line(Field::Title))
        .field(line(Field::Organization))
        .field(line(Field::Signer))
        .field(line(Field::SignedAs))
        .deed(button::submit(t!(lang, "sign-do", count = left)).primary())
        .cancel(&page, &t!(lang, "sign-choose-others"));
    html! { p { (t!(lang, "sign-for-good")) } (form) }
}

//! The page of a training: what goes with it, each on its own page, and its attestations.

use communities::Membership;
use communities::roles::{MarkAttendance, SeeMeetings, SetMeetings, SetSurveys, SignAttestations};
use maud::{Markup, html};
use meetings::model::State;
use meetings::said::Hosts;
use meetings::{Scene, said, trail};
use ui::form::{Form, TextField};
use ui::{button, card, facts, layout};

use crate::ADDRESS;
use crate::model::Attestation;
use crate::places::{MOST, Standing};

/// Where surveys are, inside a community.
const SURVEYS: &str = "/evaluation/questionnaires";

/// What the page shows.
pub(crate) struct Training<'a> {
    pub(crate) scene: &'a Scene,
    pub(crate) hosts: &'a Hosts,
    /// Those that were signed of it and that the member may read.
    pub(crate) attestations: &'a [Attestation],
    /// Who waits for a place, for those who say how many there are.
    pub(crate) waiting: Vec<i64>,
    /// What is asked three months later, once it was prepared, for those who do.
    pub(crate) survey: Option<i64>,
    pub(crate) tried: &'a Tried,
}

/// The field of how many can come.
pub(crate) const PLACES: &str = "places";

/// How many can come, as it was tried, and whether it is wrong.
pub(crate) type Tried = forms::Tried<String, bool>;

/// The page.
pub(crate) fn training(of: &Training<'_>) -> Markup {
    let (member, meeting, scene) = (of.scene.access.membership(), of.scene.meeting(), of.scene);
    let (lang, title, is_held) = (member.lang(), t!(member.lang(), "training"), scene.state() == State::Held);
    let mut facts = vec![
        (t!(lang, "training-when"), html! { (said::when(lang, meeting)) }),
        (t!(lang, "training-where"), html! { (said::place(lang, &meeting.place, of.hosts)) }),
        (
            t!(lang, "training-with"),
            html! { @if scene.guests.is_empty() { (t!(lang, "training-with-none")) } @else { (scene.directory.names(&scene.guests)) } },
        ),
    ];
    // Who was there is not for a resource person.
    if member.may::<SeeMeetings>() {
        let came = if is_held { scene.tally().said(lang) } else { t!(lang, "training-not-held") };
        facts.push((t!(lang, "training-came"), html! { (came) }));
    }
    let standing = Standing::of(scene);
    facts.extend(standing.as_ref().map(|standing| (t!(lang, "training-places"), html! { (standing.said(lang)) })));
    let about = meeting.about.speaking(lang);
    layout::one_column(html! {
        (trail::of_meeting(&scene.access, &[], &title))
        (layout::header(Some(html! { (title) }), meeting.heading(lang), Some(html! { @if !about.is_empty() { p { (about) } } })))
        @if let Some(mine) = standing.as_ref().and_then(|standing| standing.mine(lang)) { p.guard { (mine) } }
        (facts::definitions(&facts))
        (card::titled(&t!(lang, "training-with-it"), html! { ul.todo { @for (words, path) in ways(of) {
            li { a href=(path) { (words) } }
        } } }))
        @if member.may::<SetMeetings>() && !is_held { (card::titled(&t!(lang, "places"), places(of))) }
        @if member.may::<SetSurveys>() && is_held { (card::titled(&t!(lang, "after"), after(of))) }
        @if is_held { (card::titled(&t!(lang, "attestations"), attestations(member, of))) }
    })
}

/// What goes with it, where it already is.
fn ways(of: &Training<'_>) -> Vec<(String, String)> {
    let (member, lang) = (of.scene.access.membership(), of.scene.access.membership().lang());
    let surveys = member.community().path(SURVEYS);
    let ways = [
        (true, t!(lang, "training-answer"), of.scene.access.path("")),
        (member.may::<SeeMeetings>(), t!(lang, "training-needs"), of.scene.access.path("/besoins")),
        (member.may::<SeeMeetings>(), t!(lang, "training-material"), of.scene.access.path("/documents")),
        (member.may::<MarkAttendance>(), t!(lang, "training-attendance"), of.scene.access.path("/presences")),
        (member.may::<SetSurveys>(), t!(lang, "training-surveys"), surveys),
    ];
    ways.into_iter().filter(|(may, ..)| *may).map(|(_, words, path)| (words, path)).collect()
}

/// How many can come, and who waits.
fn places(of: &Training<'_>) -> Markup {
    let lang = of.scene.access.membership().lang();
    let wrong = of.tried.wrong.then(|| t!(lang, "places-wrong", most = MOST));
    let field = TextField::new(lang, PLACES, t!(lang, "places-field")).digits().hint(t!(lang, "places-hint"));
    let form = Form::post(lang, of.scene.access.path("/formation/places"))
        .refusal(of.tried.refused.as_deref())
        .field(field.value(&of.tried.draft).error(wrong))
        .deed(button::submit(t!(lang, "places-keep")));
    html! {
        p { (t!(lang, "places-mean")) }
        @if !of.waiting.is_empty() {
            p { (t!(lang, "places-waiting")) }
            ol { @for person in &of.waiting { li { (of.scene.directory.card(*person).name) } } }
        }
        (form)
    }
}

/// What is asked three months later.
fn after(of: &Training<'_>) -> Markup {
    let (member, lang) = (of.scene.access.membership(), of.scene.access.membership().lang());
    html! {
        p { (t!(lang, "after-means")) }
        @match of.survey {
            Some(survey) => p { a href=(member.community().path(&format!("{SURVEYS}/{survey}"))) { (t!(lang, "after-open")) } },
            None => (button::deed(&of.scene.access.path("/formation/questionnaire"), &button::submit(t!(lang, "after-prepare")))),
        }
    }
}

fn attestations(member: &Membership, of: &Training<'_>) -> Markup {
    let lang = member.lang();
    let sign = member.community().path(&format!("{ADDRESS}/nouvelles?rencontre={}", of.scene.meeting().id));
    let path = |each: &Attestation| match member.may::<SignAttestations>() {
        true => each.path(member.community(), ""),
        false => each.own_path(""),
    };
    html! {
        @if of.attestations.is_empty() { p { (t!(lang, "training-no-attestation")) } }
        @else { ul.todo { @for each in of.attestations { li { a href=(path(each)) { (each.name) " · " (each.hours(lang)) } } } } }
        @if member.may::<SignAttestations>() { p { a href=(sign) { (t!(lang, "sign-begin")) } } }
    }
}

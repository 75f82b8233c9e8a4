//! The page of a training: what goes with it, each on its own page, and its attestations.

use communities::Membership;
use communities::roles::{MarkAttendance, SeeMeetings, SetSurveys, SignAttestations};
use maud::{Markup, html};
use meetings::model::State;
use meetings::said::Hosts;
use meetings::{Scene, said, trail};
use ui::{card, facts, layout};

use crate::ADDRESS;
use crate::model::Attestation;

/// Where surveys are, inside a community.
const SURVEYS: &str = "/evaluation/questionnaires";

/// What the page shows.
pub(crate) struct Training<'a> {
    pub(crate) scene: &'a Scene,
    pub(crate) hosts: &'a Hosts,
    /// Those that were signed of it and that the member may read.
    pub(crate) attestations: &'a [Attestation],
}

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
    let about = meeting.about.speaking(lang);
    layout::one_column(html! {
        (trail::of_meeting(&scene.access, &[], &title))
        (layout::header(Some(html! { (title) }), meeting.heading(lang), Some(html! { @if !about.is_empty() { p { (about) } } })))
        (facts::definitions(&facts))
        (card::titled(&t!(lang, "training-with-it"), html! { ul.todo { @for (words, path) in ways(of) {
            li { a href=(path) { (words) } }
        } } }))
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

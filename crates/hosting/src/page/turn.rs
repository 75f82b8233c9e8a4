//! One meeting that looks for a host: who offers, whose turn it is and why, one's own offer, the choice of the team.

use communities::Belonging;
use maud::{Markup, html};
use meetings::model::Meeting;
use meetings::said;
use meetings::venue::StepFree;
use ui::form::{Form, TextArea};
use ui::tag::{Kind as Cloth, tag};
use ui::{Icon, button, icon, prose};

use super::{Finding, ORGANIZATION, WORDS, Words};
use crate::offers::{LONGEST_WORDS, Offer};
use crate::rota::{Standing, Turn};

pub(super) fn card(finding: &Finding<'_>, meeting: &Meeting) -> Markup {
    let lang = finding.lang();
    let turn = finding.turns.iter().find(|turn| turn.meeting == meeting.id);
    html! {
        section.card.stack #{ "rencontre-" (meeting.id) } {
            p.soft.small { (said::when(lang, meeting)) " · " (meeting.place.mode.name(lang)) }
            h2 { a href=(finding.path(&meeting.path())) { (meeting.heading(lang)) } }
            @if let Some(turn) = turn { (offered(finding, meeting, turn)) }
            (own(finding, meeting))
        }
    }
}

fn offered(finding: &Finding<'_>, meeting: &Meeting, turn: &Turn) -> Markup {
    let lang = finding.lang();
    html! {
        @match turn.proposed() {
            None => p.soft { (t!(lang, "offers-none")) },
            Some((organization, because)) => {
                ul.todo { @for standing in &turn.order { li { (row(finding, meeting, standing, standing.organization == organization)) } } }
                p.small { (icon::with_word(Icon::Info, &because.sentence(lang, finding.hosts.name(organization)))) }
            }
        }
    }
}

fn row(finding: &Finding<'_>, meeting: &Meeting, standing: &Standing, is_first: bool) -> Markup {
    let (lang, name) = (finding.lang(), finding.hosts.name(standing.organization));
    let offer = finding.offers.iter().find(|offer| is_of(offer, meeting, standing));
    html! {
        div.grow {
            p { strong { (name) } @if is_first { " " (tag(Cloth::Done, &t!(lang, "rota-proposed"))) } }
            p.soft.small { (history(finding, standing)) }
            @if let Some(offer) = offer.filter(|offer| !offer.words.is_empty()) { p.small { q { (prose::lines(&offer.words)) } } }
            (room(finding, meeting, standing.organization))
        }
        @if finding.is_team() { (choose(finding, meeting, (standing.organization, name), is_first)) }
    }
}

fn is_of(offer: &Offer, meeting: &Meeting, standing: &Standing) -> bool {
    offer.meeting == meeting.id && offer.organization == standing.organization
}

/// « A reçu 2 fois cette saison; la dernière : Le deuil ».
fn history(finding: &Finding<'_>, standing: &Standing) -> String {
    let lang = finding.lang();
    let last = standing.last.and_then(|last| finding.meetings.iter().find(|meeting| meeting.id == last));
    match last {
        None => t!(lang, "rota-never"),
        Some(last) => {
            let last = t!(lang, "mail-call-meeting", heading = last.heading(lang), when = said::when(lang, last));
            t!(lang, "rota-times", count = standing.times, last = last)
        }
    }
}

/// What the sheet says that may change the choice: the size of the room, steps, what a hybrid meeting would lack.
fn room(finding: &Finding<'_>, meeting: &Meeting, organization: i64) -> Markup {
    let lang = finding.lang();
    let Some(sheet) = finding.hosts.sheet_of(organization) else {
        return html! { p.soft.small { (t!(lang, "venue-not-filled")) } };
    };
    let places = sheet.capacity.map(|places| t!(lang, "venue-places", count = places));
    let small =
        sheet.capacity.is_some_and(|places| usize::try_from(places).is_ok_and(|places| places < finding.expected));
    let lacks = sheet.lacks_for(lang, meeting.place.mode).join(", ");
    let step_free = (sheet.step_free != StepFree::Unknown)
        .then(|| t!(lang, "venue-line", name = t!(lang, "venue-step-free"), value = sheet.step_free.name(lang)));
    html! {
        p.soft.small { (places.into_iter().chain(step_free).collect::<Vec<_>>().join(" · ")) }
        @if small { p.small { (icon::with_word(Icon::Warning, &t!(lang, "venue-too-small", count = finding.expected))) } }
        @if !lacks.is_empty() { p.small { (icon::with_word(Icon::Warning, &t!(lang, "venue-lacks", what = lacks))) } }
    }
}

fn choose(finding: &Finding<'_>, meeting: &Meeting, (organization, name): (i64, &str), is_first: bool) -> Markup {
    let lang = finding.lang();
    let deed = button::submit(t!(lang, "host-choose")).spoken(t!(lang, "host-choose-spoken", name = name));
    let deed = deed.named(ORGANIZATION, organization.to_string());
    let deed = if is_first { deed.primary() } else { deed };
    button::deed(&finding.path(&format!("{}/hote", meeting.path())), &deed)
}

/// The offer of the member's organisation: to make, to say otherwise, to take back.
fn own(finding: &Finding<'_>, meeting: &Meeting) -> Markup {
    let lang = finding.lang();
    let Some(own) = finding.own.as_ref().map(Belonging::organization) else { return html! {} };
    let refused = finding.refused_of(Words::Offer(meeting.id));
    let given = finding.offers.iter().find(|offer| offer.meeting == meeting.id && offer.organization == own.id);
    let typed = refused.map_or(given.map_or("", |offer| &offer.words), |refused| &refused.typed);
    let id = format!("{WORDS}-{}", meeting.id);
    let words = TextArea::new(lang, WORDS, t!(lang, "offer-words")).id(id).rows(2).max(LONGEST_WORDS as u32);
    let words = words.hint(t!(lang, "offer-words-hint")).value(typed).error(refused.map(|refused| &refused.problem));
    let path = |rest: &str| finding.path(&format!("{}{rest}", meeting.path()));
    let deed = if given.is_some() { t!(lang, "offer-again") } else { t!(lang, "offer-deed", name = own.name.as_str()) };
    let form = Form::post(lang, path("/offre")).field(words).deed(button::submit(deed));
    html! {
        details open[refused.is_some()] {
            summary { @if given.is_some() { (t!(lang, "offer-given", name = own.name.as_str())) } @else { (t!(lang, "offer-deed", name = own.name.as_str())) } }
            div.stack {
                (form)
                @if given.is_some() { (button::deed(&path("/offre/retrait"), &button::submit(t!(lang, "offer-withdraw")).quiet())) }
            }
        }
    }
}

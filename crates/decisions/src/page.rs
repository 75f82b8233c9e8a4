//! The pages of decisions, from values: the register, and how a decision looks wherever it is listed.

mod form;
mod one;

use communities::Membership;
use communities::before::Thing;
use communities::roles::KeepDecisions;
use maud::{Markup, Render, html};
use meetings::access::MeetingAccess;
use meetings::model::Meeting;
use meetings::trail;
use ui::form::{AnyField, Form, Select, TextField};
use ui::tag::tag;
use ui::{Icon, Lang, button, card, dates, empty, icon, layout, prose};

use super::draft::{Field, OUTSIDE};
use super::filter::{Filter, STANDING, WORDS};
use super::model::{Decision, Standing};

pub(super) use form::{Filled, REASON, Said, Writing, reason, written};
pub(super) use one::{One, body as one, title};

/// All that the register shows.
pub(super) struct Register<'a> {
    pub(super) membership: &'a Membership,
    pub(super) filter: Filter,
    pub(super) decisions: Vec<Decision>,
    pub(super) meetings: Vec<Meeting>,
}

impl Register<'_> {
    fn path(&self, rest: &str) -> String {
        self.membership.community().path(&format!("/decisions{rest}"))
    }

    fn meeting(&self, decision: &Decision) -> Option<&Meeting> {
        self.meetings.iter().find(|meeting| Some(meeting.id) == decision.meeting_id)
    }
}

pub(super) fn register(register: &Register<'_>) -> Markup {
    let lang = register.membership.lang();
    let found: Vec<_> = register.decisions.iter().filter(|each| register.filter.lets(each)).collect();
    let main = html! {
        p.soft { (t!(lang, "decisions-count", count = found.len())) }
        @if found.is_empty() { (nothing(register)) }
        @else { ul.todo { @for decision in found { (item(register.membership, decision, register.meeting(decision))) } } }
    };
    html! {
        (trail::of_season(register.membership, &[], &t!(lang, "decisions")))
        (layout::header(Some(html! { (register.membership.community().season(lang)) }), &t!(lang, "decisions"), Some(html! {
            p { (t!(lang, "decisions-words")) }
        })))
        (layout::two_columns(card::plain(main), beside(register)))
    }
}

fn nothing(register: &Register<'_>) -> Markup {
    let lang = register.membership.lang();
    match register.filter.is_empty() {
        true => empty::empty_state(&t!(lang, "decisions-empty"), None),
        false => empty::empty_state(&t!(lang, "decisions-not-found"), Some(all(register))),
    }
}

fn all(register: &Register<'_>) -> button::Button {
    button::link(register.path(""), t!(register.membership.lang(), "decisions-all"))
}

fn beside(register: &Register<'_>) -> Markup {
    let lang = register.membership.lang();
    html! {
        @if register.membership.may::<KeepDecisions>() {
            p { (button::link(register.path("/ajout"), t!(lang, "decision-deed-write")).primary().icon(Icon::Add)) }
        }
        (search(register))
        p.soft.small { (t!(lang, "decisions-print")) }
    }
}

fn search(register: &Register<'_>) -> Markup {
    let (lang, filter) = (register.membership.lang(), &register.filter);
    let words = TextField::new(lang, WORDS, t!(lang, "decisions-filter-words")).value(&filter.words).max(200);
    let form = Form::get(lang, register.path(""))
        .part(html! { h2 { (t!(lang, "decisions-filter")) } })
        .field(words)
        .field(meetings(register))
        .field(standings(lang, &filter.standing))
        .deed(button::submit(t!(lang, "decisions-search")).icon(Icon::Search));
    let form = if filter.is_empty() { form } else { form.cancel(&register.path(""), &t!(lang, "decisions-all")) };
    card::plain(form.render())
}

/// The meetings where something was decided.
fn meetings(register: &Register<'_>) -> impl AnyField + use<> {
    let lang = register.membership.lang();
    let decided = |id: Option<i64>| register.decisions.iter().any(|decision| decision.meeting_id == id);
    let any = Select::new(lang, Field::Meeting.name(), t!(lang, "decisions-filter-meeting"))
        .option("", t!(lang, "decisions-any-meeting"));
    let there = register.meetings.iter().filter(|meeting| decided(Some(meeting.id)));
    let some = there.fold(any, |field, meeting| field.option(meeting.id.to_string(), named(lang, meeting)));
    let whole = if decided(None) { some.option(OUTSIDE, t!(lang, "decision-outside")) } else { some };
    whole.value(&register.filter.meeting)
}

fn standings(lang: Lang, chosen: &str) -> Select {
    let any = Select::new(lang, STANDING, t!(lang, "decisions-filter-standing"))
        .option("", t!(lang, "decisions-any-standing"));
    let all = Standing::ALL.iter();
    all.fold(any, |field, each| field.option(each.code(), each.name(lang))).value(chosen)
}

/// « Rencontre mensuelle, jeudi 18 mars 2027 ».
pub(super) fn named(lang: Lang, meeting: &Meeting) -> String {
    let heading = meeting.heading(lang);
    match meeting.starts_at {
        Some(at) => t!(lang, "decision-meeting", heading = heading, day = dates::long(lang, at)),
        None => heading.to_owned(),
    }
}

/// A decision in a list: what it says, then when, where and how.
fn item(membership: &Membership, decision: &Decision, meeting: Option<&Meeting>) -> Markup {
    let lang = membership.lang();
    let outside = || t!(lang, "decision-outside-on", day = dates::long(lang, decision.at));
    let place = meeting.map_or_else(outside, |meeting| named(lang, meeting));
    taken(membership, decision, Some(&place))
}

/// The same; on the page of its meeting, where is said already.
fn taken(membership: &Membership, decision: &Decision, place: Option<&str>) -> Markup {
    let lang = membership.lang();
    html! {
        li id=(anchor(decision)) {
            div.grow {
                div { (prose::paragraphs(&decision.text)) }
                p.row.small { (state(lang, decision)) span.soft { @if let Some(place) = place { (place) " · " } (how(lang, decision)) } (more(membership, decision)) }
            }
        }
    }
}

fn anchor(decision: &Decision) -> String {
    format!("decision-{}", decision.id)
}

/// « par consentement · peut être rouverte par le groupe, en rencontre ».
fn how(lang: Lang, decision: &Decision) -> String {
    let reopener = t!(lang, "decision-may-be-reopened", who = decision.reopened_by.name(lang));
    format!("{} · {reopener}", decision.taken.name(lang))
}

/// The tag of a decision that does not hold as it is.
fn state(lang: Lang, decision: &Decision) -> Markup {
    let kind = match decision.standing() {
        Standing::Standing => return Markup::default(),
        Standing::Reopened => ui::tag::Kind::Library,
        Standing::Replaced => ui::tag::Kind::Plain,
    };
    tag(kind, &decision.standing().name(lang))
}

fn more(membership: &Membership, decision: &Decision) -> Markup {
    let lang = membership.lang();
    let spoken = t!(lang, "decision-open-spoken", words = beginning(&decision.text));
    html! { a href=(membership.community().path(&decision.path())) aria-label=(spoken) { (t!(lang, "decision-open")) } }
}

/// The first words, for a label.
fn beginning(text: &str) -> String {
    let line = text.lines().next().unwrap_or_default();
    let short: String = line.chars().take(60).collect();
    if short.len() < line.len() { format!("{}…", short.trim_end()) } else { short }
}

/// The decisions of a meeting, on its page; nothing when there are none and none can be written.
pub(super) fn panel(access: &MeetingAccess, decisions: &[Decision], writes: bool) -> Option<Markup> {
    let (membership, lang) = (access.membership(), access.membership().lang());
    let register = membership.community().path("/decisions");
    let write = format!("{register}/ajout?{}={}", Field::Meeting.name(), access.meeting().id);
    if decisions.is_empty() && !writes {
        return None;
    }
    Some(html! {
        @if decisions.is_empty() { p.soft { (t!(lang, "decisions-none-here")) } }
        @else { ul.todo { @for decision in decisions { (taken(membership, decision, None)) } } }
        p.row {
            @if writes { (button::link(write, t!(lang, "decision-deed-write")).icon(Icon::Add)) }
            a href=(register) { (icon::with_word(Icon::Charter, &t!(lang, "decisions-see"))) }
        }
    })
}

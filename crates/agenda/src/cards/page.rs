//! The pages of the library: every card in brief, then one whole, with the way to put it on the agenda of a meeting to come.

use communities::Membership;
use maud::{Markup, html};
use meetings::model::Meeting;
use meetings::{said, trail};
use ui::tag::{Kind as Cloth, tag};
use ui::{Icon, Lang, button, card, dates, facts, icon, layout};

use super::{CARDS, Card};

/// Who looks, and what they may do with a card.
pub(super) struct Library<'a> {
    pub(super) membership: &'a Membership,
    /// The meetings to come whose agenda they prepare; only the one they come from, when they come from one.
    pub(super) meetings: Vec<Meeting>,
    pub(super) from: Option<i64>,
}

impl Library<'_> {
    fn lang(&self) -> Lang {
        self.membership.lang()
    }

    fn path(&self, rest: &str) -> String {
        let from = self.from.map(|meeting| format!("?rencontre={meeting}")).unwrap_or_default();
        self.membership.community().path(&format!("/formats{rest}{from}"))
    }

    fn add(&self, meeting: &Meeting, card: &Card) -> String {
        let meeting = self.membership.community().path(&meeting.path());
        format!("{meeting}/ordre-du-jour/ajout?carte={}", card.code())
    }
}

pub(super) fn all(library: &Library<'_>) -> Markup {
    let (lang, title) = (library.lang(), t!(library.lang(), "formats-title"));
    html! {
        (trail::of_season(library.membership, &[], &title))
        (layout::header(None, &title, Some(html! { p { (t!(lang, "formats-words")) } })))
        div.cards { @for card in CARDS { (brief(library, card)) } }
    }
}

fn brief(library: &Library<'_>, card: &Card) -> Markup {
    let (lang, words) = (library.lang(), card.words(library.lang()));
    let deed = library.from.and_then(|_| library.meetings.first()).map(|meeting| library.add(meeting, card));
    card::of_kind(
        cloth(card),
        &card.kind.name(lang),
        html! { (dates::duration(lang, card.usual())) " · " (people(lang, card)) },
        html! { a href=(library.path(&format!("/{}", card.code()))) { (words.title) } },
        html! {
            p { (words.purpose) }
            @if let Some(deed) = deed {
                p { (button::link(deed, t!(lang, "formats-put")).spoken(format!("{} ({})", t!(lang, "formats-put"), words.title)).icon(Icon::Add)) }
            }
        },
    )
}

const fn cloth(card: &Card) -> Cloth {
    if card.kind.is_confidential() { Cloth::Meeting } else { Cloth::Training }
}

/// « de 5 à 16 personnes ».
fn people(lang: Lang, card: &Card) -> String {
    t!(lang, "formats-people", least = *card.people.start(), most = *card.people.end())
}

pub(super) fn one(library: &Library<'_>, card: &Card) -> Markup {
    let (lang, words) = (library.lang(), card.words(library.lang()));
    html! {
        (trail::of_season(library.membership, &[(&library.path(""), &t!(lang, "formats-title"))], &words.title))
        (layout::header(
            Some(tag(cloth(card), &card.kind.name(lang))),
            &words.title,
            Some(html! { p { (words.purpose) } }),
        ))
        (layout::two_columns(html! { (steps(lang, card)) (ways(lang, card)) }, html! { (brief_facts(lang, card)) (put(library, card)) }))
    }
}

fn steps(lang: Lang, card: &Card) -> Markup {
    let steps = card.words(lang).steps.iter().zip(card.steps);
    card::titled(
        &t!(lang, "formats-steps"),
        html! {
            ol.agenda { @for (place, (step, minutes)) in steps.enumerate() {
                li {
                    span.at { (place + 1) }
                    div { strong { (step.title) } p { (step.how) } }
                    span.soft.length { (dates::duration(lang, *minutes)) }
                }
            } }
        },
    )
}

fn ways(lang: Lang, card: &Card) -> Markup {
    let words = card.words(lang);
    card::titled(
        &t!(lang, "formats-ways"),
        html! {
            p { strong { (icon::with_word(Icon::Place, &t!(lang, "mode-in-person"))) } }
            p { (words.in_person) }
            p { strong { (icon::with_word(Icon::Online, &t!(lang, "mode-online"))) } }
            p { (words.online) }
        },
    )
}

fn brief_facts(lang: Lang, card: &Card) -> Markup {
    let words = card.words(lang);
    let (least, most) = (*card.minutes.start(), *card.minutes.end());
    let mut known = vec![
        (t!(lang, "formats-good-for"), html! { (words.good_for) }),
        (t!(lang, "formats-group"), html! { (people(lang, card)) }),
        (
            t!(lang, "fact-length"),
            html! { (dates::duration(lang, card.usual())) " (" (t!(lang, "formats-range", least = least, most = most)) ")" },
        ),
    ];
    if let Some(circle) = &card.circle {
        let circle = t!(lang, "formats-circle-of", least = *circle.start(), most = *circle.end());
        known.push((t!(lang, "formats-circle"), html! { (circle) }));
    }
    if !words.material.is_empty() {
        known.push((t!(lang, "formats-material"), html! { (words.material) }));
    }
    card::titled(&t!(lang, "formats-brief"), facts::definitions(&known))
}

fn put(library: &Library<'_>, card: &Card) -> Markup {
    let lang = library.lang();
    html! {
        @if !library.meetings.is_empty() {
            (card::titled(&t!(lang, "formats-put"), html! {
                p.soft.small { (t!(lang, "formats-put-hint")) }
                ul.todo { @for meeting in &library.meetings { li {
                    a.grow href=(library.add(meeting, card)) { (meeting.heading(lang)) " · " (said::when(lang, meeting)) }
                } } }
            }))
        }
    }
}

//! The page: one's pairs, who offers what one looks for, the next drawing.

use std::collections::HashMap;

use communities::roles::{BePaired, Converse, DrawPairs, Facilitate};
use communities::{Card, Directory, Membership};
use conversations::Room;
use identity::profiles::Shared;
use maud::{Markup, html};
use meetings::trail;
use ui::form::{Form, Select, TextArea};
use ui::{Lang, button, card, dates, empty, layout, prose};

use crate::ADDRESS;
use crate::matching::{Match, matches};
use crate::model::{Field, Pair, Stand, Tried, in_order, others, says};
use crate::question::QUESTION;

/// What the page shows.
pub(crate) struct Shown<'a> {
    pub(crate) member: &'a Membership,
    pub(crate) names: &'a Directory,
    pub(crate) pairs: &'a [Pair],
    /// What people chose to show of what they offer and look for.
    pub(crate) profiles: &'a HashMap<i64, Shared>,
    /// Who wants to be in the next drawing.
    pub(crate) wishes: &'a [i64],
    /// Where the member may say something to the group.
    pub(crate) rooms: &'a [&'a Room],
    pub(crate) tried: &'a Tried,
    /// The pair whose form was tried.
    pub(crate) tried_of: Option<i64>,
}

impl Shown<'_> {
    fn lang(&self) -> Lang {
        self.member.lang()
    }

    fn path(&self, rest: &str) -> String {
        self.member.community().path(&format!("{ADDRESS}{rest}"))
    }

    fn wrong(&self, field: Field) -> Option<String> {
        self.tried.wrong(field).map(|problem| problem.sentence(self.lang()))
    }
}

/// The page.
pub(crate) fn page(shown: &Shown<'_>) -> Markup {
    let (lang, title) = (shown.lang(), t!(shown.lang(), "pairs"));
    let found = matches(shown.member.person_id(), shown.profiles);
    layout::one_column(html! {
        (trail::of_season(shown.member, &[], &title))
        (layout::header(None, &title, Some(html! { p { (t!(lang, "pairs-lead")) } })))
        (card::titled(&t!(lang, "pairs-mine"), mine(shown)))
        (card::titled(&t!(lang, "pairs-matches"), answers(shown, &found)))
        (card::titled(&t!(lang, "pairs-choose"), choose(shown)))
        (card::titled(&t!(lang, "pairs-drawing"), drawing(shown)))
        @if shown.member.may::<Facilitate>() {
            (card::titled(&t!(lang, "question-title"), html! {
                p { (t!(lang, "question-means")) }
                p { (button::link(shown.path(QUESTION), t!(lang, "question-prepare"))) }
            }))
        }
    })
}

/// One's pairs: what waits for a yes first, then what was agreed, then what was met.
fn mine(shown: &Shown<'_>) -> Markup {
    let pairs = in_order(shown.pairs, shown.member.person_id());
    html! {
        p.soft.small { (t!(shown.lang(), "pairs-mine-means")) }
        @if pairs.is_empty() { (empty::empty_state(&t!(shown.lang(), "pairs-none"), None)) }
        @for (pair, stand) in pairs { (one(shown, pair, stand)) }
    }
}

fn one(shown: &Shown<'_>, pair: &Pair, stand: Stand) -> Markup {
    let lang = shown.lang();
    let people = pair.others(shown.member.person_id());
    let names = shown.names.names(&people);
    html! {
        div.stack {
            p {
                strong { (says(lang, stand, &names)) }
                @if let Some(at) = pair.met_at { " " span.soft.small { (dates::long(lang, at)) } }
                @else if pair.is_drawn { " " span.soft.small { (t!(lang, "pair-drawn")) } }
            }
            @if stand != Stand::Met { (their_words(shown, &people)) (deeds(shown, pair, (stand, &names))) }
        }
    }
}

fn their_words(shown: &Shown<'_>, people: &[i64]) -> Markup {
    html! { @for person in people { @if let Some(shared) = shown.profiles.get(person) {
        (told(shown.lang(), (shared.offers.as_deref(), shared.seeks.as_deref())))
    } } }
}

fn told(lang: Lang, (offers, seeks): (Option<&str>, Option<&str>)) -> Markup {
    html! {
        @if let Some(offers) = offers { p.small { strong { (t!(lang, "pair-offers")) } " " (prose::lines(offers)) } }
        @if let Some(seeks) = seeks { p.small { strong { (t!(lang, "pair-seeks")) } " " (prose::lines(seeks)) } }
    }
}

fn deeds(shown: &Shown<'_>, pair: &Pair, (stand, names): (Stand, &str)) -> Markup {
    let lang = shown.lang();
    let at = |rest: &str| shown.path(&format!("/{}{rest}", pair.id));
    let end = |words: &'static str| match words {
        "no" => (t!(lang, "pair-no"), t!(lang, "pair-no-spoken", names = names)),
        "back" => (t!(lang, "pair-take-back"), t!(lang, "pair-take-back-spoken", names = names)),
        _ => (t!(lang, "pair-end"), t!(lang, "pair-end-spoken", names = names)),
    };
    let (words, spoken) = end(match stand {
        Stand::Asked => "no",
        Stand::Waits => "back",
        Stand::Made | Stand::Met => "end",
    });
    html! {
        @if stand == Stand::Made { (meeting(shown, pair)) }
        div.row {
            @if stand == Stand::Asked {
                @let yes = button::submit(t!(lang, "pair-yes")).primary().spoken(t!(lang, "pair-yes-spoken", names = names));
                (button::deed(&at("/oui"), &yes))
            }
            @if stand == Stand::Made { (write_to(shown, &pair.others(shown.member.person_id()))) }
            (button::deed(&at("/fin"), &button::submit(words).quiet().spoken(spoken)))
        }
    }
}

fn write_to(shown: &Shown<'_>, people: &[i64]) -> Markup {
    let Some(first) = people.first().filter(|_| people.len() == 1 && shown.member.may::<Converse>()) else {
        return html! {};
    };
    let words = t!(shown.lang(), "pair-write", name = shown.names.card(*first).name.as_str());
    html! { (button::link(shown.member.community().path(&format!("/ecrire?a={first}")), words)) }
}

/// They took the time: and, when they want, a word of it for the group, where it is a patch of the quilt.
fn meeting(shown: &Shown<'_>, pair: &Pair) -> Markup {
    let (lang, is_tried) = (shown.lang(), shown.tried_of == Some(pair.id));
    let draft = &shown.tried.draft;
    let (words, room) = if is_tried { (draft.words.as_str(), draft.room.as_str()) } else { ("", "") };
    let wrong = |field| shown.wrong(field).filter(|_| is_tried);
    let area = TextArea::new(lang, Field::Words.name(), Field::Words.label(lang))
        .id(format!("mots-{}", pair.id))
        .rows(2)
        .tells_of_families(&shown.names.everybody())
        .hint(t!(lang, "pair-words-hint"))
        .value(words)
        .error(wrong(Field::Words));
    let select = Select::new(lang, Field::Room.name(), Field::Room.label(lang)).id(format!("salon-{}", pair.id));
    let rooms = shown.rooms.iter().fold(select, |select, room| select.option(&*room.slug, room.name(lang)));
    let form = Form::post(lang, shown.path(&format!("/{}/fait", pair.id)))
        .field(area)
        .field(rooms.value(room).error(wrong(Field::Room)))
        .deed(button::submit(t!(lang, "pair-met-do")).primary());
    html! { details.fold open[is_tried] { summary { (t!(lang, "pair-met-open")) } (form) } }
}

fn answers(shown: &Shown<'_>, found: &[Match]) -> Markup {
    let lang = shown.lang();
    let here = others(shown.names, shown.member.person_id());
    let found: Vec<(&Card, &Match)> =
        found.iter().filter_map(|each| Some((*here.iter().find(|card| card.id == each.person)?, each))).collect();
    html! {
        @if found.is_empty() {
            p { (t!(lang, "matches-none")) " " a href="/profil" { (t!(lang, "matches-profile")) } }
        }
        @for (person, each) in found {
            div.stack {
                p { strong { (person.name) } @if !person.organization_beside().is_empty() { " · " (person.organization_beside()) } }
                (told(lang, (each.offers.as_deref(), each.seeks.as_deref())))
                div.row { (propose_to(shown, person)) }
            }
        }
    }
}

fn propose_to(shown: &Shown<'_>, person: &Card) -> Markup {
    let (lang, me) = (shown.lang(), shown.member.person_id());
    if shown.pairs.iter().any(|pair| pair.is_open_between(me, person.id)) {
        return html! {};
    }
    let deed =
        button::submit(t!(lang, "pair-propose")).spoken(t!(lang, "pair-propose-spoken", name = person.name.as_str()));
    button::deed(&shown.path("/propose"), &deed.named(Field::Person.name(), person.id.to_string()))
}

fn choose(shown: &Shown<'_>) -> Markup {
    let lang = shown.lang();
    let select = Select::new(lang, Field::Person.name(), Field::Person.label(lang)).option("", t!(lang, "pair-nobody"));
    let here = others(shown.names, shown.member.person_id());
    let select = here.into_iter().fold(select, |select, card| select.option(card.id.to_string(), &card.name));
    let form = Form::post(lang, shown.path("/propose"))
        .refusal(shown.tried.refused.map(|rule| rule.sentence(lang)))
        .field(select.value(&shown.tried.draft.person).error(shown.wrong(Field::Person)))
        .deed(button::submit(t!(lang, "pair-propose")));
    html! { p { (t!(lang, "pairs-choose-means")) } (form) }
}

fn drawing(shown: &Shown<'_>) -> Markup {
    let (lang, me) = (shown.lang(), shown.member.person_id());
    let is_in = shown.wishes.contains(&me);
    let here = shown.names.those_who_may::<BePaired>();
    let count = here.iter().filter(|card| shown.wishes.contains(&card.id)).count() as i64;
    html! {
        p { (t!(lang, "drawing-means")) }
        p { (t!(lang, "drawing-count", count = count)) }
        div.row {
            @if is_in { (button::deed(&shown.path("/envie/retrait"), &button::submit(t!(lang, "drawing-not-me")).quiet())) }
            @else { (button::deed(&shown.path("/envie"), &button::submit(t!(lang, "drawing-me")))) }
            @if shown.member.may::<DrawPairs>() && count > 1 {
                (button::deed(&shown.path("/tirage"), &button::submit(t!(lang, "drawing-do")).primary()))
            }
        }
    }
}

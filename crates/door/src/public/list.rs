//! The communities whose door is open: each by what coordination says of it in a few words.

use communities::Community;
use maud::{Markup, html};
use ui::{Lang, dates, empty, layout};

use crate::beside::Training;
use crate::door::{Door, path};
use crate::street::speaking;
use crate::words::{Piece, Told};

/// Where people of the network register.
const NETWORK_TRAININGS: &str = "/reseau/formations";

pub(super) fn list(lang: Lang, (doors, trainings): (&[(Community, Door)], &[Training]), now: i64) -> Markup {
    html! {
        div.door {
            (layout::header(None, &t!(lang, "doors-title"), Some(html! { p { (t!(lang, "doors-lead")) } })))
            @if doors.is_empty() { (empty::empty_state(&t!(lang, "doors-none"), None)) }
            @else { ul.door-doors { @for (community, door) in doors { li { (one(lang, community, door, now)) } } } }
            @if !trainings.is_empty() { (of_the_network(lang, doors, trainings)) }
        }
    }
}

/// The trainings to which people of the network may come, and the way for them to register.
fn of_the_network(lang: Lang, doors: &[(Community, Door)], trainings: &[Training]) -> Markup {
    let community = |id: i64| doors.iter().find(|(each, _)| each.id == id).map(|(each, _)| each);
    html! {
        section.door-part {
            h2 { (t!(lang, "doors-trainings")) }
            p { (t!(lang, "doors-trainings-for")) }
            ul.door-dates { @for each in trainings { li {
                span { (dates::weekday_and_day(lang, each.starts_at)) }
                span { (each.title) @if let Some(community) = community(each.community) { " " span.soft { (community.name) } } }
            } } }
            p { a href=(NETWORK_TRAININGS) { (t!(lang, "doors-trainings-register")) } }
        }
    }
}

fn one(lang: Lang, community: &Community, door: &Door, now: i64) -> Markup {
    let named = || Told { words: community.name.clone(), lang: None };
    let headline = door.words.told(Piece::Headline, lang).unwrap_or_else(named);
    let told = |piece| door.words.told(piece, lang).unwrap_or_default();
    let (lead, when) = (told(Piece::Lead), told(Piece::When));
    let until = door.closes_at().filter(|at| *at > now).map(|at| dates::weekday_and_day(lang, at - 1));
    html! {
        h2 { a href=(speaking(&path(community, ""), lang)) lang=[headline.lang.map(Lang::code)] { (headline.words) } }
        p.soft { (community.name) " · " (community.season(lang)) }
        @if let Some(line) = lead.words.lines().next() { p lang=[lead.lang.map(Lang::code)] { (line) } }
        @if !when.words.is_empty() { p lang=[when.lang.map(Lang::code)] { (when.words) } }
        @if let Some(until) = until { p.soft { (t!(lang, "door-ask-until", date = until)) } }
    }
}

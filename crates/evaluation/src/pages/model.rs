//! The model: as a picture, the part that is open with what shows it, and the whole in words.

use communities::Membership;
use communities::roles::{NoteHours, NoteIndicators, SetIndicators, SetLogicModel};
use maud::{Markup, html};
use ui::{Lang, breadcrumb, button, facts, layout, markdown};

use super::picture::{column_name, picture};
use super::{EVALUATION, HOURS, INDICATORS, SHAPE, SURVEYS, ShownBy, path_of, path_of_indicator, standing, value};
use crate::model::{Kind, Model, Node};
use crate::whole::Whole;

/// The most characters of a part that another one names.
const SHORT: usize = 60;

/// The page; `open` is the place of the part whose evidence is shown, and `told` what other slices show of it, or of the whole.
pub(crate) fn model(member: &Membership, whole: &Whole, open: Option<usize>, told: &Markup) -> Markup {
    let (lang, community) = (member.lang(), member.community());
    let title = t!(lang, "model-title");
    let above = breadcrumb::breadcrumb(lang, &[(&community.path("/saison"), &t!(lang, "model-season"))], &title);
    html! {
        (layout::header(Some(above), &title, Some(html! { p.off-paper { (t!(lang, "model-press")) } })))
        (picture(lang, (community, &whole.model), &whole.looked, open))
        @if let Some(node) = open.and_then(|place| whole.model.nodes.get(place)) { (opened(member, whole, node, told)) }
        (in_words(member, whole))
        div.stack.off-paper {
            @if open.is_none() { (told) }
            p { a href=(community.path(INDICATORS)) { (t!(lang, "indicators-all")) } }
            p { a href=(community.path(SURVEYS)) { (t!(lang, "model-surveys")) } }
            @if member.may::<SetLogicModel>() { p { a href=(community.path(SHAPE)) { (t!(lang, "model-shape")) } } }
            @if member.may::<NoteHours>() { p { a href=(community.path(HOURS)) { (t!(lang, "model-hours")) } } }
        }
    }
}

/// A part and what shows it.
fn opened(member: &Membership, whole: &Whole, node: &Node, told: &Markup) -> Markup {
    let (lang, community) = (member.lang(), member.community());
    let about: Vec<_> = whole.looked.iter().filter(|each| each.indicator.is_about(&node.word)).collect();
    let columns = [t!(lang, "indicator"), t!(lang, "indicator-since"), t!(lang, "indicator-standing")];
    let link = |id: i64, name: &str| html! { a href=(path_of_indicator(community, id)) { (name) } };
    let row = |each: &&crate::looked::Looked| {
        let indicator = &each.indicator;
        vec![link(indicator.id, indicator.said(lang)), value(lang, each), standing(lang, each)]
    };
    let rows: Vec<_> = about.iter().map(row).collect();
    let table = facts::table(&t!(lang, "model-what-shows"), &columns.each_ref().map(String::as_str), &rows);
    let main = html! {
        @if rows.is_empty() { h3 { (t!(lang, "model-what-shows")) } p.soft { (t!(lang, "model-nothing-shows")) } } @else { (table) }
        @if member.may::<SetIndicators>() {
            p { (button::link(community.path(&format!("{INDICATORS}/nouveau?element={}", node.word)), t!(lang, "indicator-add"))) }
        }
    };
    let main = html! { (main) (told) };
    let beside = html! { h3 { (t!(lang, "model-limits")) } p { (limits(lang, node.kind)) } };
    html! {
        section.open-node #ouvert aria-labelledby="ouvert-titre" {
            p.soft.small { (kind_of(lang, &whole.model, node)) }
            h2 #ouvert-titre { (node.said(lang)) }
            (layout::two_columns(main, beside))
            p { a href=(community.path(EVALUATION)) { (t!(lang, "model-close")) } }
        }
    }
}

/// « Les personnes participantes, un résultat attendu ».
fn kind_of(lang: Lang, model: &Model, node: &Node) -> String {
    let public = node.public.and_then(|place| model.publics.get(place));
    match (node.kind, public) {
        (Kind::Result, Some(public)) => t!(lang, "model-a-result-for", public = public.speaking(lang)),
        (Kind::Problem, _) => t!(lang, "model-the-problem"),
        (Kind::Need, _) => t!(lang, "model-a-need"),
        (Kind::Objective, _) => t!(lang, "model-an-objective"),
        (Kind::Activity, _) => t!(lang, "model-an-activity"),
        (Kind::Result, None) => t!(lang, "model-a-result"),
    }
}

/// What numbers do not say, in honest words: a result of a season is a contribution, never its doing alone.
fn limits(lang: Lang, kind: Kind) -> String {
    match kind {
        Kind::Activity => t!(lang, "model-limits-activity"),
        Kind::Result => t!(lang, "model-limits-result"),
        Kind::Problem | Kind::Need | Kind::Objective => t!(lang, "model-limits-need"),
    }
}

/// The whole model in words: every part, what leads to it, and by how much it is shown.
fn in_words(member: &Membership, whole: &Whole) -> Markup {
    let lang = member.lang();
    let column = |kinds: &[Kind]| {
        html! { ul { @for (place, node) in whole.model.nodes.iter().enumerate().filter(|(_, node)| kinds.contains(&node.kind)) {
            (said(member, whole, (place, node)))
        } } }
    };
    html! {
        section.in-words aria-labelledby="en-mots" {
            h2 #en-mots { (t!(lang, "model-in-words")) }
            ol.twin {
                li { h3 { (column_name(lang, Kind::Need)) } (column(&[Kind::Problem, Kind::Need])) }
                li { h3 { (column_name(lang, Kind::Objective)) } (column(&[Kind::Objective])) }
                li { h3 { (column_name(lang, Kind::Activity)) } (column(&[Kind::Activity])) }
                li { h3 { (column_name(lang, Kind::Result)) } (results(member, whole)) }
            }
        }
    }
}

fn results(member: &Membership, whole: &Whole) -> Markup {
    html! { div.publics { @for (number, public) in whole.model.publics.iter().enumerate() { div {
        h4 { (public.speaking(member.lang())) }
        ul { @for (place, node) in whole.model.of_kind(Kind::Result).filter(|(_, node)| node.public == Some(number)) {
            (said(member, whole, (place, node)))
        } }
    } } } }
}

fn said(member: &Membership, whole: &Whole, (place, node): (usize, &Node)) -> Markup {
    let (lang, shown) = (member.lang(), ShownBy::of(&whole.looked, &node.word));
    let before: Vec<String> = whole.model.before(place).map(|each| in_short(lang, each)).collect();
    html! { li {
        a href=(path_of(member.community(), node)) { (node.said(lang)) }
        @if !shown.is_none() { " " span.soft.small { (shown.said(lang)) } }
        @if !before.is_empty() { " " span.soft.small {
            (t!(lang, "model-from"))
            @for (number, part) in before.iter().enumerate() { @if number > 0 { " ·" } " " span.from { (part) } }
        } }
    } }
}

/// A part as another one names it: the beginning of what it says.
fn in_short(lang: Lang, node: &Node) -> String {
    match node.kind {
        Kind::Problem => t!(lang, "model-from-problem"),
        _ => markdown::plain(node.said(lang), SHORT),
    }
}

/// Whether the reader notes values.
pub(super) fn notes(member: &Membership) -> bool {
    member.may::<NoteIndicators>()
}

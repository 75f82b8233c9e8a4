//! All that were signed, for who signs; and the list for directors.

use communities::Membership;
use maud::{Markup, html};
use meetings::trail;
use ui::tag::{Kind, tag};
use ui::{Icon, Lang, button, card, dates, empty, facts, layout};

use super::above;
use crate::ADDRESS;
use crate::listing::head;
use crate::model::Attestation;

/// The page of who signs.
pub(crate) fn all(member: &Membership, all: &[Attestation]) -> Markup {
    let (lang, title, page) = (member.lang(), t!(member.lang(), "attestations"), member.community().path(ADDRESS));
    let new = button::link(format!("{page}/nouvelles"), t!(lang, "sign-begin")).icon(Icon::Add);
    let lead = html! { div.stack {
        p { (t!(lang, "attestations-lead")) }
        div.row {
            (new.primary())
            (button::link(format!("{page}/liste"), t!(lang, "list-open")).quiet())
        }
    } };
    layout::one_column(html! {
        (trail::of_season(member, &[], &title))
        (layout::header(None, &title, Some(lead)))
        @if all.is_empty() { (empty::empty_state(&t!(lang, "attestations-none"), None)) }
        @else { (card::plain(html! { ul.todo { @for each in all { (item(member, each)) } } })) }
    })
}

fn item(member: &Membership, each: &Attestation) -> Markup {
    let lang = member.lang();
    html! {
        li {
            div.grow.stack {
                p { a href=(each.path(member.community(), "")) { strong { (each.name) } " · " (each.title) } " " (standing(lang, each)) }
                p.soft.small { (each.days(lang)) " · " (each.hours(lang)) }
            }
        }
    }
}

/// Whether it holds, in a word.
pub(super) fn standing(lang: Lang, each: &Attestation) -> Markup {
    match each.revoked_at {
        None => tag(Kind::Done, &t!(lang, "attestation-in-force")),
        Some(_) => tag(Kind::Help, &t!(lang, "attestation-revoked")),
    }
}

/// The list for directors.
pub(crate) fn listed(member: &Membership, listed: &[Attestation]) -> Markup {
    let (lang, title) = (member.lang(), t!(member.lang(), "list-title"));
    let page = member.community().path(&format!("{ADDRESS}/liste"));
    let file =
        |ending: &str, words: String| button::link(format!("{page}.{ending}"), words).icon(Icon::Download).quiet();
    let lead = html! { p { (t!(lang, "list-lead")) } };
    layout::one_column(html! {
        (above(member, &title))
        (layout::header(None, &title, Some(lead)))
        @if listed.is_empty() { (empty::empty_state(&t!(lang, "list-none"), None)) }
        @else {
            div.row { (file("xlsx", t!(lang, "list-xlsx"))) (file("csv", t!(lang, "list-csv"))) }
            (table(lang, listed))
        }
    })
}

fn table(lang: Lang, listed: &[Attestation]) -> Markup {
    let head = head(lang);
    let row = |each: &Attestation| {
        let day = |at: i64| html! { (dates::said(at, &dates::long(lang, at))) };
        let (name, title) = (html! { (each.name) }, html! { (each.title) });
        let code = html! { a href=(each.door()) { (each.code) } };
        vec![name, title, day(each.from_at), day(each.until_at), html! { (each.hours(lang)) }, code]
    };
    let rows: Vec<_> = listed.iter().map(row).collect();
    facts::table(&t!(lang, "list-title"), &head.each_ref().map(String::as_str), &rows)
}

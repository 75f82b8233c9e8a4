//! The reports of a member.

use communities::Membership;
use conversations::way_to_rooms;
use maud::html;
use ui::{Markup, dates, empty, layout, markdown};

use crate::report::{Report, path};

/// The most characters of a report's words in a list.
const EXCERPT: usize = 160;

/// The page: what was reported to the reader, then what they reported.
pub(crate) fn list(by: &Membership, mine: &[Report], to_me: &[Report]) -> Markup {
    let (lang, title) = (by.lang(), t!(by.lang(), "reports"));
    layout::one_column(html! {
        (layout::header(Some(way_to_rooms(by, &title)), &title, Some(html! { p { (t!(lang, "reports-mean")) } })))
        @if mine.is_empty() && to_me.is_empty() { (empty::empty_state(&t!(lang, "reports-none"), None)) }
        @if !to_me.is_empty() { h2 { (t!(lang, "reports-to-me")) } (those(by, to_me)) }
        @if !mine.is_empty() { h2 { (t!(lang, "reports-mine")) } (those(by, mine)) }
    })
}

fn those(by: &Membership, reports: &[Report]) -> Markup {
    let lang = by.lang();
    html! {
        ul.apart { @for each in reports {
            li {
                a href=(path(by.community(), each.id)) { (dates::said(each.reported_at, &dates::short(lang, each.reported_at))) }
                span.soft.small { (each.state().name(lang)) }
                @if !each.words.is_empty() { span.apart-words { (markdown::plain(&each.words, EXCERPT)) } }
            }
        } }
    }
}

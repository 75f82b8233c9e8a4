//! All the indicators of a community.

use communities::Membership;
use communities::roles::SetIndicators;
use maud::{Markup, html};
use ui::{breadcrumb, button, empty, facts, layout};

use super::{EVALUATION, INDICATORS, path_of_indicator, standing, value};
use crate::looked::Looked;
use crate::whole::Whole;

/// The page.
pub(crate) fn list(member: &Membership, whole: &Whole) -> Markup {
    let (lang, community) = (member.lang(), member.community());
    let title = t!(lang, "indicators");
    let above = breadcrumb::breadcrumb(lang, &[(&community.path(EVALUATION), &t!(lang, "model-title"))], &title);
    let (alone, outputs) = whole.filled_alone();
    let means = html! { div.stack {
        p { (t!(lang, "indicators-mean", alone = alone, outputs = outputs)) }
        @if member.may::<SetIndicators>() {
            p { (button::link(community.path(&format!("{INDICATORS}/nouveau")), t!(lang, "indicator-add"))) }
        }
    } };
    let columns = [t!(lang, "indicator"), t!(lang, "indicator-since"), t!(lang, "indicator-standing")];
    let row = |each: &Looked| {
        let (id, name) = (each.indicator.id, each.indicator.said(lang));
        let link = html! { a href=(path_of_indicator(community, id)) { (name) } };
        vec![link, value(lang, each), standing(lang, each)]
    };
    let rows: Vec<_> = whole.looked.iter().map(row).collect();
    layout::one_column(html! {
        (layout::header(Some(above), &title, Some(means)))
        @if rows.is_empty() { (empty::empty_state(&t!(lang, "indicators-none"), None)) }
        @else { (facts::table(&t!(lang, "indicators-caption"), &columns.each_ref().map(String::as_str), &rows)) }
    })
}

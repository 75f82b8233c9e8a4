//! The votes of a community.

use communities::Membership;
use communities::roles::SetVotes;
use maud::{Markup, html};
use ui::tag::{Kind, tag};
use ui::{Lang, button, empty, facts, layout};

use super::{last_day, path_of};
use crate::draft::Field;
use crate::model::{Stands, VOTES_PAGE, Vote};

/// The page.
pub(crate) fn list(member: &Membership, (votes, about): (&[Vote], Option<&str>), now: i64) -> Markup {
    let (lang, community) = (member.lang(), member.community());
    let title = t!(lang, "votes");
    let asked = about.map(|about| format!("?{}={about}", Field::About.name())).unwrap_or_default();
    let add = || button::link(community.path(&format!("{VOTES_PAGE}/nouveau{asked}")), t!(lang, "vote-add"));
    let means = html! { div.stack {
        p { (t!(lang, "votes-mean")) }
        @if about.is_some() { p { (t!(lang, "votes-of-a-room")) " " a href=(community.path(VOTES_PAGE)) { (t!(lang, "votes-all")) } } }
        @if member.may::<SetVotes>() { p { (add()) } }
    } };
    let columns = [t!(lang, "vote-question"), t!(lang, "vote-kind"), t!(lang, "vote-last"), t!(lang, "vote-standing")];
    let row = |vote: &Vote| {
        let link = html! { a href=(path_of(community, vote.id, "")) { (vote.question) } };
        vec![link, html! { (vote.kind.name(lang)) }, html! { (last_day(lang, vote)) }, standing(lang, vote.stands(now))]
    };
    let rows: Vec<_> = votes.iter().map(row).collect();
    layout::one_column(html! {
        (layout::header(None, &title, Some(means)))
        @if rows.is_empty() { (empty::empty_state(&t!(lang, "votes-none"), None)) }
        @else { (facts::table(&title, &columns.each_ref().map(String::as_str), &rows)) }
    })
}

/// Where a vote stands, on its cloth.
pub(super) fn standing(lang: Lang, stands: Stands) -> Markup {
    let cloth = match stands {
        Stands::Open => Kind::Library,
        Stands::Closed => Kind::Done,
        Stands::Prepared | Stands::Over | Stands::Withdrawn => Kind::Plain,
    };
    tag(cloth, &stands.name(lang))
}

//! The stories that a member may read: those that wait for them, their own, those of others.

use communities::roles::NoteStories;
use communities::{Directory, Membership};
use maud::{Markup, html};
use ui::tag::{Kind, tag};
use ui::{Lang, button, card, dates, empty, layout};

use super::{above, level_tag, teller, until};
use crate::STORIES;
use crate::access::{Sight, StoryAccess};
use crate::story::begins;

/// The page.
pub(crate) fn list(member: &Membership, all: &[StoryAccess], names: &Directory) -> Markup {
    let (lang, title) = (member.lang(), t!(member.lang(), "stories-title"));
    let of = |sights: &[Sight]| all.iter().filter(|each| sights.contains(&each.sight())).collect::<Vec<_>>();
    let (awaited, own, noted) = (of(&[Sight::Awaited]), of(&[Sight::Own]), of(&[Sight::Noted]));
    let others = of(&[Sight::Whole, Sight::Approved]);
    layout::one_column(html! {
        (layout::header(Some(above(member, &[], &title)), &title, Some(lead(member))))
        @if !awaited.is_empty() { (card::titled(&t!(lang, "stories-awaited"), listed(lang, &awaited, names))) }
        (card::titled(&t!(lang, "stories-own"), html! {
            @if own.is_empty() { (empty::empty_state(&t!(lang, "stories-own-none"), None)) } @else { (listed(lang, &own, names)) }
        }))
        @if !noted.is_empty() {
            (card::titled(&t!(lang, "stories-noted"), html! { p.soft { (t!(lang, "stories-noted-means")) } (listed(lang, &noted, names)) }))
        }
        (card::titled(&t!(lang, "stories-others"), html! {
            @if others.is_empty() { p.soft { (t!(lang, "stories-others-none")) } } @else { (listed(lang, &others, names)) }
        }))
    })
}

fn lead(member: &Membership) -> Markup {
    let (lang, path) = (member.lang(), |rest: &str| member.community().path(&format!("{STORIES}{rest}")));
    html! { div.stack {
        p { (t!(lang, "stories-lead")) }
        p.row {
            (button::link(path("/nouveau"), t!(lang, "story-tell")).primary())
            @if member.may::<NoteStories>() { (button::link(path("/telephone"), t!(lang, "story-note")).quiet()) }
        }
    } }
}

/// Stories in a list, each by its beginning.
pub(crate) fn listed(lang: Lang, stories: &[&StoryAccess], names: &Directory) -> Markup {
    html! { ul.todo { @for each in stories { li { div.grow.stack { (item(lang, each, names)) } } } } }
}

fn item(lang: Lang, access: &StoryAccess, names: &Directory) -> Markup {
    let story = access.story();
    let beginning = match (access.sight(), &story.approved) {
        (Sight::Approved, Some(text)) => begins(text),
        _ => story.beginning(),
    };
    let is_own = access.sight() == Sight::Own;
    html! {
        p { a href=(access.path("")) { (beginning) } }
        p.row {
            (tag(Kind::Plain, &story.cycle.name(lang)))
            @if is_own { (level_tag(lang, access.level())) }
            span.soft.small {
                (teller(access, names)) " · " (dates::said(story.told_at, &dates::short(lang, story.told_at)))
                @if let Some(end) = story.ends_at.filter(|end| is_own && *end > access.now()) { " · " (until(lang, end)) }
            }
            @if is_own && story.since.is_none() && story.is_asked(access.now()) {
                a.small href=(access.path("#depuis")) { (t!(lang, "since-title")) }
            }
        }
    }
}

//! The pages of stories: all that one may read, one of them, telling one, and letting others read it.

mod accompanying;
mod form;
mod list;
mod one;
mod share;

use communities::{Directory, Membership};
use maud::{Markup, html};
use ui::tag::{Kind, tag};
use ui::{Lang, breadcrumb, dates};

pub(crate) use accompanying::FILE;
pub(crate) use form::{Whose, form};
pub(crate) use list::{list, listed};
pub(crate) use one::{One, one};
pub(crate) use share::{choose, share};

use crate::STORIES;
use crate::access::{Sight, StoryAccess};
use crate::level::Level;

/// The way back from a page, through these below the stories.
fn above(member: &Membership, between: &[(String, String)], here: &str) -> Markup {
    let (lang, community) = (member.lang(), member.community());
    let mut ways = vec![(community.path("/evaluation"), t!(lang, "stories-evaluation"))];
    if here != t!(lang, "stories-title") {
        ways.push((community.path(STORIES), t!(lang, "stories-title")));
    }
    ways.extend(between.iter().cloned());
    let ways: Vec<(&str, &str)> = ways.iter().map(|(path, name)| (path.as_str(), name.as_str())).collect();
    breadcrumb::breadcrumb(lang, &ways, here)
}

/// The name under which a reader reads a story.
fn teller(access: &StoryAccess, names: &Directory) -> String {
    let (lang, story) = (access.member().lang(), access.story());
    match (access.sight(), access.level()) {
        (Sight::Own | Sight::Awaited, _) => t!(lang, "story-yours"),
        (Sight::Noted, _) => names.card(story.teller_id).name.clone(),
        (_, Level::Group) if story.shows_name => names.card(story.teller_id).name.clone(),
        (_, Level::Quoted) => signature(lang, &story.signed),
        _ => t!(lang, "story-a-member"),
    }
}

/// The words that stand for the teller where a story is quoted.
fn signature(lang: Lang, signed: &str) -> String {
    if signed.is_empty() { t!(lang, "story-a-worker") } else { signed.to_owned() }
}

/// Who reads it now, on its cloth.
fn level_tag(lang: Lang, level: Level) -> Markup {
    let kind = if level == Level::Me { Kind::Plain } else { Kind::Aid };
    tag(kind, &level.name(lang))
}

/// « jusqu’au 1 juillet 2028 ».
fn until(lang: Lang, at: i64) -> Markup {
    let day = dates::long(lang, at);
    dates::said(at, &t!(lang, "share-until", day = day))
}

/// Who reads the page of a story, in words.
pub(crate) fn seen_by(access: &StoryAccess, names: &Directory) -> String {
    use communities::roles::{ReadGroupStories, TellStories};
    let lang = access.member().lang();
    match (access.sight(), access.level()) {
        (Sight::Awaited | Sight::Noted, _) => t!(lang, "story-seen-by-two"),
        (_, Level::Me) => t!(lang, "story-seen-by-you"),
        (_, Level::Group) => names.seen_by::<ReadGroupStories>(),
        (_, Level::Federation) => names.seen_by::<TellStories>(),
        (_, Level::Quoted) => t!(lang, "story-seen-by-anybody"),
    }
}

/// A paragraph that is said softly.
fn softly(words: &str) -> Markup {
    html! { p.soft { (words) } }
}

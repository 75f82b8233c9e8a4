//! The pages of themes, from values.

mod choosing;
mod form;
mod list;
mod one;
mod returning;

use communities::{Community, Membership};
use maud::{Markup, html};
use meetings::{Meeting, said, trail};
use ui::tag::{Kind, tag};
use ui::{Icon, Lang, button};

use crate::ADDRESS;
use crate::model::{Life, Theme};

pub(crate) use choosing::{Choosing, TEMPLATE, choosing};
pub(crate) use form::{Whose, form};
pub(crate) use list::list;
pub(crate) use one::{CameOf, One, WORDS, one};
pub(crate) use returning::{THEME, returning};

/// What an address asks: the meeting for which a theme is chosen.
pub(crate) const MEETING: &str = "rencontre";
/// The field that says with which theme another is put.
pub(crate) const INTO: &str = "avec";
/// The field that says whether a theme speaks to a member, whether it is kept.
pub(crate) const IS: &str = "oui";
/// Its word when it is so.
const YES: &str = "oui";
/// The field of the page to come back to.
pub(crate) const FROM: &str = "depuis";
/// Its word for the list of themes.
pub(crate) const LIST: &str = "liste";

/// The way back up.
fn above(member: &Membership, below: &[(&str, &str)], here: &str) -> Markup {
    let (page, name) = (member.community().path(ADDRESS), t!(member.lang(), "themes"));
    trail::of_season(member, &[&[(page.as_str(), name.as_str())], below].concat(), here)
}

fn path(member: &Membership, theme: &Theme, rest: &str) -> String {
    member.community().path(&format!("{ADDRESS}/{}{rest}", theme.id))
}

/// « Rencontre mensuelle · jeudi 18 mars, 13 h ».
fn named(lang: Lang, meeting: &Meeting) -> String {
    format!("{} · {}", meeting.title.speaking(lang), said::when(lang, meeting))
}

/// « Réflexion-action · Saison 2026-2027 ».
fn season_named(lang: Lang, community: &Community) -> String {
    format!("{} · {}", community.name, community.season(lang))
}

fn life_tag(lang: Lang, life: Life) -> Markup {
    let kind = match life {
        Life::Proposed => Kind::Plain,
        Life::Kept => Kind::Library,
        Life::Planned => Kind::Meeting,
        Life::Met => Kind::Done,
    };
    tag(kind, &life.name(lang))
}

/// « Ça me parle », pressed or not, for a theme that waits for a meeting.
fn voice(member: &Membership, theme: &Theme, is_said: bool, from: Option<&str>) -> Markup {
    let lang = member.lang();
    let (words, spoken) = match is_said {
        true => (t!(lang, "theme-voice-said"), t!(lang, "theme-voice-take-back", title = &theme.title)),
        false => (t!(lang, "theme-voice"), t!(lang, "theme-voice-spoken", title = &theme.title)),
    };
    let press = button::submit(words).named(IS, if is_said { "" } else { YES }).spoken(spoken);
    let press = if is_said { press.icon(Icon::Check) } else { press.quiet() };
    html! {
        form.inline method="post" action=(path(member, theme, "/voix")) {
            @if let Some(from) = from { input type="hidden" name=(FROM) value=(from); }
            (press)
        }
    }
}

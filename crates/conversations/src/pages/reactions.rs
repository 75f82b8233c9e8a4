//! Reactions under a message, and the page that names who reacted and takes any emoji.

use communities::Directory;
use maud::html;
use ui::emoji::{self, Asked};
use ui::form::{Form, TextField};
use ui::shell::page;
use ui::{Lang, Markup, breadcrumb, button, layout};

use super::{Around, named, quoted};
use crate::access::RoomAccess;
use crate::message::Message;
use crate::reactions::{Reaction, USUAL, emoji_name};

/// The field of the emoji.
pub(crate) const EMOJI: &str = "emoji";

/// The address of the reactions of a message.
pub(crate) fn reactions_path(room: &str, message: i64) -> String {
    format!("{room}/messages/{message}/reactions")
}

/// What stands under a message: each emoji is the button that says it too, or takes it back. Its element is there from the
/// beginning, so that what comes later finds its place.
pub(crate) fn reactions(
    lang: Lang,
    (room, message, archived): (&str, i64, bool),
    stands: &[Reaction],
    names: &Directory,
) -> Markup {
    html! {
        form.reactions method="post" action=(reactions_path(room, message)) data-of=(message) {
            @for each in stands { (chip(lang, each, archived, names)) }
        }
    }
}

/// The same under a message of which nobody said anything yet.
pub(super) fn no_reactions(room: &str, message: i64) -> Markup {
    html! { form.reactions method="post" action=(reactions_path(room, message)) data-of=(message) {} }
}

fn chip(lang: Lang, reaction: &Reaction, archived: bool, names: &Directory) -> Markup {
    let (emoji, who) = (&*reaction.emoji, who(lang, reaction, names));
    let said = t!(lang, "reaction-said", name = emoji_name(lang, emoji), count = reaction.count, who = who.as_str());
    html! {
        button type="submit" name=(EMOJI) value=(emoji) aria-pressed=(reaction.mine) aria-label=(said) title=(who)
            disabled[archived] {
            span.pill { (emoji) " " (reaction.count) }
        }
    }
}

/// « Awa, Jean et 3 autres ».
fn who(lang: Lang, reaction: &Reaction, names: &Directory) -> String {
    let named: Vec<&str> = reaction.people.iter().map(|person| names.card(*person).name.as_str()).collect();
    let named = named.join(", ");
    match reaction.count - i64::try_from(reaction.people.len()).unwrap_or(reaction.count) {
        more if more > 0 => t!(lang, "reaction-who-more", named = named, more = more),
        _ => named,
    }
}

/// The six that are at hand. The page of a room holds them once: its script puts them into the menu that is opened.
pub(super) fn usual(lang: Lang, action: &str) -> Markup {
    html! {
        form.usual method="post" action=(action) {
            @for emoji in USUAL {
                @let name = emoji_name(lang, emoji);
                button type="submit" name=(EMOJI) value=(emoji) aria-label=(name) title=(name) { (emoji) }
            }
        }
    }
}

/// What somebody is about to choose.
#[derive(Default)]
pub(crate) struct Choosing<'a> {
    /// What the field of any emoji holds.
    pub(crate) typed: &'a str,
    /// Why it was given back.
    pub(crate) problem: Option<String>,
    /// What is looked for among all of them.
    pub(crate) asked: Asked<'a>,
}

/// The page of a message's reactions.
pub(crate) fn reacted(
    room: &RoomAccess,
    message: &Message,
    stands: &[Reaction],
    choosing: Choosing<'_>,
    around: Around,
) -> Markup {
    let (lang, path) = (room.membership().lang(), room.path());
    let title = t!(lang, "reactions-title");
    let back = format!("{path}/messages/{}", message.id);
    let above = breadcrumb::breadcrumb(lang, &[(&back, &named(room.membership(), room.room(), &around.names))], &title);
    let body = layout::one_column(html! {
        (layout::header(Some(above), &title, None))
        (quoted(room, message, &around.names))
        (everybody(lang, stands, &around.names))
        @if !room.room().is_archived() {
            (usual(lang, &reactions_path(&path, message.id)))
            (emoji::picker(lang, &reactions_path(&path, message.id), (EMOJI, choosing.asked)))
            (any(lang, &reactions_path(&path, message.id), (choosing.typed, choosing.problem)))
        }
        p { a href=(back) { (t!(lang, "back-to-message")) } }
    });
    let seen_by = around.names.seen_by_roles(room.room().audience());
    page(around.page(room.membership(), &title, Some(room.room().id), body).seen_by(seen_by))
}

fn everybody(lang: Lang, stands: &[Reaction], names: &Directory) -> Markup {
    html! {
        @if stands.is_empty() { p.soft { (t!(lang, "reactions-none")) } }
        @else {
            dl.reacted {
                @for each in stands {
                    dt { (each.emoji) " " (each.count) }
                    dd { (who(lang, each, names)) }
                }
            }
        }
    }
}

/// Any other emoji, as it is typed or pasted.
fn any(lang: Lang, path: &str, (typed, problem): (&str, Option<String>)) -> Markup {
    let field = TextField::new(lang, EMOJI, t!(lang, "reaction-other"))
        .value(typed)
        .hint(t!(lang, "reaction-other-hint"))
        .error(problem);
    let form = Form::post(lang, path).field(field).deed(button::submit(t!(lang, "react")).primary());
    html! { (form) }
}

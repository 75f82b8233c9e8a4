//! What one can do with a message: one button beside it that unfolds all of it. It is a plain disclosure, so that it works by
//! keyboard, by touch and without scripts. Correcting one's own words, which is often done, stays in sight.

use maud::html;
use ui::{Icon, Markup};

use super::said::path;
use super::{Said, Spot};

/// The button and what it unfolds.
pub(super) fn menu(said: &Said<'_>) -> Markup {
    let lang = said.lang;
    html! {
        details.msg-deeds.off-paper name="message" {
            summary title=(t!(lang, "deeds")) { (Icon::Dots) span.unseen { (t!(lang, "deeds")) } }
            div {
                @if !said.archived {
                    a href=(super::reactions_path(said.room, said.message.id)) { (t!(lang, "react")) }
                    a href=(thread(said)) { (t!(lang, "answer")) }
                    @if said.standing.quotes { a href={ (said.room) "?citer=" (said.message.id) "#body" } { (t!(lang, "quote")) } }
                    @if said.standing.proposes { a href=(path(said, "/theme")) { (t!(lang, "make-theme")) } a href=(path(said, "/bibliotheque")) { (t!(lang, "put-in-library")) } }
                }
                (deed(said, "/garde", &t!(lang, "keep")))
                @if said.standing.keeps && !said.archived { (deed(said, "/epingle", &t!(lang, "pin"))) }
                @if said.spot == Spot::Room { (deed(said, "/non-lu", &t!(lang, "unread-from"))) }
                @if said.standing.keeps && said.message.edited_at.is_some() { a href=(path(said, "/avant")) { (t!(lang, "earlier")) } }
                @if !said.standing.theirs { a href=(path(said, "/signalement")) { (t!(lang, "report-message")) } }
                @if said.standing.removes { a href=(path(said, "/retrait")) { (t!(lang, "remove")) } }
            }
        }
    }
}

/// A deed that needs nothing but its press.
fn deed(said: &Said<'_>, deed: &str, name: &str) -> Markup {
    html! { form method="post" action=(path(said, deed)) { button type="submit" { (name) } } }
}

/// The address of the thread that a message is in, or would begin, where one answers.
pub(super) fn thread(said: &Said<'_>) -> String {
    super::thread_path(said.room, said.message.first_of_thread())
}

//! What one can do with a message: one button beside it that unfolds all of it. It is a plain disclosure, so that it works by
//! keyboard, by touch and without scripts. Correcting one's own words, which is often done, stays in sight.

use maud::html;
use ui::{Icon, Markup};

use super::reactions::usual;
use super::said::path;
use super::{Said, Standing};

/// The button and what it unfolds.
pub(super) fn menu(said: &Said<'_>) -> Markup {
    let lang = said.lang;
    html! {
        details.msg-deeds.off-paper name="message" {
            summary title=(t!(lang, "deeds")) { (Icon::Dots) span.unseen { (t!(lang, "deeds")) } }
            div {
                @if !said.archived { (usual(said)) }
                a href=(thread(said)) { (t!(lang, "answer")) }
                a href=(super::reactions_path(said.room, said.message.id)) { (t!(lang, "reactions-all")) }
                @if said.standing != Standing::Reader { a href=(path(said, "/retrait")) { (t!(lang, "remove")) } }
            }
        }
    }
}

/// The address of the thread that a message is in, or would begin, where one answers.
pub(super) fn thread(said: &Said<'_>) -> String {
    super::thread_path(said.room, said.message.first_of_thread())
}

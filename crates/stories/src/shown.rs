//! Beside a part of the logic model, the stories that say why; on the whole model, where stories are.

use communities::Directory;
use communities::roles::{ReadLogicModel, TellStories};
use communities::{Grant, Membership};
use evaluation::ShownHook;
use maud::{Markup, html};
use platform::{Instance, Result};
use ui::button;

use crate::pages::listed;
use crate::{STORIES, access};

/// What stories add to the pages of the model.
pub const SHOWN: ShownHook = |instance, member, node, names| Box::pin(beside(instance, member, node, names));

async fn beside(
    instance: &Instance,
    member: &Grant<ReadLogicModel>,
    node: Option<&str>,
    names: &Directory,
) -> Result<Markup> {
    if !member.may::<TellStories>() {
        return Ok(html! {});
    }
    match node {
        Some(node) => of_part(instance, member, node, names).await,
        None => Ok(all(member)),
    }
}

fn all(member: &Membership) -> Markup {
    html! { p { a href=(member.community().path(STORIES)) { (t!(member.lang(), "stories-of-the-season")) } } }
}

/// The way to tell what came of something of another slice, by the word that [`Starts`](crate::Starts) has for it and its number.
pub fn way(member: &Membership, from: (&str, i64)) -> Markup {
    way_about(member, from, "")
}

/// The same where several stand on a page, each with what it is about for who hears it.
pub fn way_about(member: &Membership, (word, id): (&str, i64), about: &str) -> Markup {
    let path = member.community().path(&format!("{STORIES}/nouveau?{word}={id}"));
    html! { @if member.may::<TellStories>() {
        p.off-paper { a.small href=(path) {
            (t!(member.lang(), "story-tell-of-it")) @if !about.is_empty() { span.unseen { " · " (about) } }
        } }
    } }
}

async fn of_part(instance: &Instance, member: &Membership, node: &str, names: &Directory) -> Result<Markup> {
    let lang = member.lang();
    let all = access::visible(instance, member, names).await?;
    let about: Vec<_> = all.iter().filter(|each| each.story().is_about(node)).collect();
    let tell = member.community().path(&format!("{STORIES}/nouveau?element={node}"));
    Ok(html! {
        h3 { (t!(lang, "stories-title")) }
        p.soft.small { (t!(lang, "stories-of-part-means")) }
        @if about.is_empty() { p.soft { (t!(lang, "stories-none-of-part")) } } @else { (listed(lang, &about, names)) }
        p { (button::link(tell, t!(lang, "story-tell"))) }
    })
}

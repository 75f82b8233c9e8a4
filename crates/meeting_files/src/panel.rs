//! The files on the page of their meeting, each under what it goes with.

use agenda::Block;
use communities::roles::{PrepareAgenda, ReadMinutes};
use files::Hung;
use maud::{Markup, html};
use meetings::part::{Column, Piece};
use meetings::scene::Scene;
use platform::{Db, Result};
use ui::{Icon, Lang, button};

use crate::attaching::Goes;

/// Where they are added and taken out, under the page of a meeting.
pub(crate) const PATH: &str = "/documents";

/// Files that go with one thing.
pub(crate) struct Group {
    /// What the thing is called.
    pub(crate) title: String,
    /// What it is.
    pub(crate) goes: Goes,
    /// Each with its number.
    pub(crate) files: Vec<(i64, Hung)>,
}

/// The files that this reader reads, by what they go with: the meeting, the blocks in their order, those whose block was taken out,
/// the minutes.
pub(crate) fn groups(scene: &Scene, blocks: &[Block]) -> Result<Vec<Group>> {
    let lang = scene.access.membership().lang();
    let is_there = |id: i64| blocks.iter().any(|block| block.id == id);
    let mut groups = vec![group(scene, Goes::Meeting, Goes::Meeting.name(lang), |_| true)?];
    for block in blocks {
        groups.push(group(scene, Goes::Block, block.title.clone(), |of| of == Some(block.id))?);
    }
    groups.push(group(scene, Goes::Block, t!(lang, "block-taken-out"), |of| !of.is_some_and(is_there))?);
    if scene.access.membership().may::<ReadMinutes>() {
        groups.push(group(scene, Goes::Minutes, Goes::Minutes.name(lang), |_| true)?);
    }
    Ok(groups.into_iter().filter(|group| !group.files.is_empty()).collect())
}

fn group(scene: &Scene, goes: Goes, title: String, of: impl Fn(Option<i64>) -> bool) -> Result<Group> {
    let facts = scene.facts(&format!("file_{}", goes.code())).iter();
    let facts = facts.filter(|fact| fact.meeting == scene.meeting().id && of(fact.number));
    let mut files = Vec::new();
    for fact in facts {
        files.push((fact.moment.unwrap_or_default(), Hung::try_from(Some(fact.word.clone()))?));
    }
    files.sort_by_key(|(id, _)| *id);
    Ok(Group { title, goes, files })
}

/// The part of the page; nothing where there is nothing to read and nothing to do.
pub(crate) async fn panel(db: &Db, scene: &Scene) -> Result<Option<Piece>> {
    let (lang, membership) = (scene.access.membership().lang(), scene.access.membership());
    let groups = groups(scene, &agenda::of_scene(db, scene).await?)?;
    let prepares = membership.may::<PrepareAgenda>();
    if groups.is_empty() && !prepares {
        return Ok(None);
    }
    let count: usize = groups.iter().map(|group| group.files.len()).sum();
    let content = html! {
        @for group in &groups { (drawn(lang, group)) }
        @if prepares { p { (button::link(scene.access.path(PATH), t!(lang, "files-add")).icon(Icon::Add)) } }
    };
    let column = if groups.is_empty() { Column::Folded } else { Column::Beside };
    Ok(Some(Piece::new(column, t!(lang, "files-title"), content).state(t!(lang, "files-count", count = count))))
}

/// Files under what they go with.
fn drawn(lang: Lang, group: &Group) -> Markup {
    let all = Hung(group.files.iter().flat_map(|(_, hung)| hung.0.clone()).collect());
    html! { div { strong { (group.title) } (files::drawn(lang, &all)) } }
}

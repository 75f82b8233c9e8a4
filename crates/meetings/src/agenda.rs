//! The agenda of a meeting: timed blocks in their order, their steps, who leads them, and their sum against the length of the
//! meeting. It promises that steps add up to their block to the minute, that a block keeps its number wherever it is moved, and
//! that whoever enters the meeting may read it, because no situation is told in it.

mod cards;
mod circles;
mod documents;
mod draft;
mod model;
mod opening;
mod order;
mod page;
mod prepare;
mod proposals;
mod said;
mod steps;
mod store;
mod templates;
pub(crate) mod web;

use std::collections::HashSet;

use communities::Directory;
use communities::links::Opening;
use maud::Markup;
use platform::{Db, On, Result, Tx};
use ui::Lang;

use crate::access::MeetingAccess;

pub use cards::{CARDS, Card, StepWords, Words};
pub(crate) use circles::circles;
pub use draft::{Draft, Field, Problem, Wanted};
#[cfg(test)]
pub(crate) use model::tests::block;
pub use model::{Balance, Block, BlockKind, Document, Step, offsets, total};
pub use order::Move;
pub use prepare::{NotPrepared, add, begin, change, put_back, shift, take_out};
pub use proposals::{Answer, Kind as ProposalKind, New as NewProposal, NotProposed, Proposal, propose, withdraw};
pub(crate) use proposals::{awaited, waiting_proposals};
pub use templates::{NotKept, keep as keep_template};

/// The agenda of a meeting, in order.
pub async fn of_meeting(on: impl Into<On<'_>>, meeting: i64) -> Result<Vec<Block>> {
    store::blocks(on, meeting).await
}

/// The meetings of a community of which at least one block is led by somebody.
pub(crate) async fn has_leader(on: impl Into<On<'_>>, community: i64) -> Result<HashSet<i64>> {
    store::with_a_leader(on, community).await
}

/// Keeps the agendas of a program, in the transaction of the season that opens.
pub(crate) async fn keep_templates(opening: &Opening<'_>) -> Result<()> {
    templates::from_program(opening).await
}

/// Its part of the page of a meeting; nothing when there is nothing to show or to do.
pub(crate) async fn panel(db: &Db, access: &MeetingAccess, now: i64) -> Result<Markup> {
    let panel = page::reading::Panel {
        access,
        directory: &Directory::of(db, access.membership()).await?,
        blocks: &store::blocks(db, access.meeting().id).await?,
        proposals: &proposals::Seen::of(db, access).await?,
        state: access.meeting().state(now),
    };
    Ok(page::reading::panel(&panel))
}

/// What was just done, by the word that a redirection carried.
pub(crate) fn done(lang: Lang, word: &str) -> Option<String> {
    Some(match word {
        "ordre-du-jour" => t!(lang, "agenda-done-begun"),
        "bloc-ajoute" => t!(lang, "agenda-done-added"),
        "bloc" => t!(lang, "agenda-done-saved"),
        "bloc-retire" => t!(lang, "agenda-done-taken-out"),
        "bloc-remis" => t!(lang, "agenda-done-put-back"),
        "modele" => t!(lang, "template-done-kept"),
        "modele-retire" => t!(lang, "template-done-removed"),
        "proposition" => t!(lang, "proposal-done"),
        "proposition-retiree" => t!(lang, "proposal-done-withdrawn"),
        "proposition-accueillie" => t!(lang, "proposal-done-accepted"),
        "proposition-refusee" => t!(lang, "proposal-done-declined"),
        _ => return None,
    })
}

/// Forgets a person: what they proposed goes, what they led is led by nobody.
pub(crate) async fn forget(tx: &Tx, person: i64) -> Result<()> {
    proposals::forget(tx, person).await?;
    store::forget(tx, person).await
}

//! Themes as programs read them.

use communities::Grant;
use communities::roles::ProposeThemes;
use platform::{Instance, Result};
use serde::Serialize;

use crate::board::Board;
use crate::model::{Life, Theme};

/// What somebody proposes that meetings be about, for a program.
#[derive(Clone, Debug, Serialize, utoipa::ToSchema)]
pub struct ThemeRead {
    /// Its number.
    pub id: i64,
    /// The sentence.
    pub title: String,
    /// Why; may be empty.
    pub why: String,
    /// How far it came.
    pub life: Life,
    /// To how many members it speaks, or what is read with it.
    pub voices: usize,
    /// The meetings for which it was chosen, in the order of the season.
    pub meetings: Vec<i64>,
    /// The theme with which it is read; none is by itself.
    pub merged_into: Option<i64>,
    /// Grows with each change of its words.
    pub revision: i64,
    /// When it was proposed, in milliseconds UTC.
    pub at: i64,
}

/// Every theme of a member's community, the newest first.
pub async fn themes(instance: &Instance, grant: &Grant<ProposeThemes>) -> Result<Vec<ThemeRead>> {
    let board = Board::of(&instance.db, grant.community().id, instance.clock.now()).await?;
    Ok(board.themes.iter().map(|theme| told(&board, theme)).collect())
}

fn told(board: &Board, theme: &Theme) -> ThemeRead {
    ThemeRead {
        id: theme.id,
        title: theme.title.clone(),
        why: theme.why.clone(),
        life: board.life(theme),
        voices: board.voices(theme).len(),
        meetings: board.meetings(theme).iter().map(|meeting| meeting.id).collect(),
        merged_into: theme.merged_into,
        revision: theme.revision,
        at: theme.at,
    }
}

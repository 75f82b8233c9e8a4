//! Themes put to the vote: those that wait for a meeting become its options, and the one that comes first leads to the page where
//! it is chosen for a meeting. A vote knows of its option one word, `theme:12`, and nothing of themes.

use communities::Membership;
use communities::roles::PrepareAgenda;
use platform::{Instance, On, Result};
use votes::{Offered, Told};

use crate::ADDRESS;
use crate::board::Board;
use crate::model::{Life, Theme};

/// How an address says that a vote starts from themes.
pub const FROM: &str = "themes";
/// What an option is about: this, and the number of the theme.
const ABOUT: &str = "theme:";
/// The most options: more than that, nobody puts in an order.
const MOST: usize = 12;

/// The themes that wait for a meeting, those that were kept first, then those that speak to most.
pub async fn offered(instance: &Instance, member: &Membership) -> Result<Option<Offered>> {
    if !member.may::<PrepareAgenda>() {
        return Ok(None);
    }
    let board = Board::of(&instance.db, member.community().id, instance.clock.now()).await?;
    let waiting = board.at(Life::Kept).into_iter().chain(board.at(Life::Proposed)).take(MOST);
    let option = |theme: &Theme| (theme.title.clone(), about(theme.id));
    let options = waiting.map(option).collect();
    Ok(Some(Offered { question: t!(member.lang(), "themes-vote-question"), options }))
}

fn about(theme: i64) -> String {
    format!("{ABOUT}{theme}")
}

/// Where a theme that came first leads, for who chooses one for a meeting.
pub fn lead(member: &Membership, about: &str) -> Option<(String, String)> {
    let theme: i64 = about.strip_prefix(ABOUT)?.parse().ok()?;
    let page = member.community().path(&format!("{ADDRESS}/{theme}/rencontre"));
    member.may::<PrepareAgenda>().then(|| (t!(member.lang(), "theme-choose"), page))
}

/// The votes in which a theme was an option.
pub(crate) async fn votes_of(on: impl Into<On<'_>>, member: &Membership, theme: i64, now: i64) -> Result<Vec<Told>> {
    votes::about(on, member.community(), &about(theme), now).await
}

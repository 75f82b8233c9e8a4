//! What nobody chose comes back with the next season. A community lives one season: its next one is another community, where who
//! prepares meetings, and prepared them before, brings back the themes that they choose of it. Each comes back once, with its words
//! and in the name of who proposed it if they are there; those to whom it spoke say so anew.

use std::collections::BTreeSet;

use communities::roles::PrepareAgenda;
use communities::{Community, Directory, Grant, Membership, roster};
use forms::{Undone, refusals};
use platform::{Instance, On, Result};

use crate::board::Board;
use crate::model::{Life, Theme};
use crate::proposing::{MOST, tell};
use crate::store;

refusals! {
    /// Why themes did not come back.
    NotBrought {
        /// The community has as many as it takes.
        Full => "theme-not-full" (most = MOST),
    }
}

/// An earlier season, and what nobody chose in it that has not come back.
pub(crate) struct Earlier {
    pub(crate) community: Community,
    pub(crate) themes: Vec<Theme>,
}

/// The earlier seasons of who prepares meetings here and prepared them there, the last first.
pub(crate) async fn earlier(instance: &Instance, member: &Grant<PrepareAgenda>) -> Result<Vec<Earlier>> {
    let (db, now) = (&instance.db, instance.clock.now());
    let age = |community: &Community| (community.starts_on.clone(), community.id);
    let mut before = Membership::all_of(db, member.viewer()).await?;
    before.retain(|each| each.may::<PrepareAgenda>() && age(each.community()) < age(member.community()));
    before.sort_by_key(|each| std::cmp::Reverse(age(each.community())));
    let here = if before.is_empty() { Vec::new() } else { store::brought_back(db, member.community().id).await? };
    let mut found = Vec::new();
    for each in before {
        let board = Board::of(db, each.community().id, now).await?;
        let themes = board.at(Life::Kept).into_iter().chain(board.at(Life::Proposed));
        let themes: Vec<_> = themes.filter(|theme| !here.contains(&theme.id)).cloned().collect();
        found.push(Earlier { community: each.community().clone(), themes });
    }
    found.retain(|earlier| !earlier.themes.is_empty());
    Ok(found)
}

/// Brings these themes back; how many came. One that is back already does not come twice.
pub(crate) async fn bring_back(
    instance: &Instance,
    member: &Grant<PrepareAgenda>,
    wanted: &BTreeSet<i64>,
) -> forms::Outcome<usize, NotBrought> {
    let (community, now) = (member.community().id, instance.clock.now());
    let themes: Vec<_> = earlier(instance, member).await?.into_iter().flat_map(|season| season.themes).collect();
    let names = Directory::of(&instance.db, member).await?;
    let (tx, mut brought) = (instance.db.begin().await?, 0);
    for theme in themes.iter().filter(|theme| wanted.contains(&theme.id)) {
        Undone::unless(store::count(&tx, community).await? < MOST, NotBrought::Full)?;
        let by = theme.by.filter(|by| names.card(*by).role.is_some());
        let key = format!("retour:{}", theme.id);
        let Some(id) = store::bring_back(&tx, community, (theme, by), &key, now).await? else { continue };
        if let Some(by) = by {
            store::add_voice(&tx, (id, by), now).await?;
        }
        tell(&tx, member, id, now).await?;
        brought += 1;
    }
    tx.commit().await?;
    Ok(brought)
}

/// The season from which a theme came back.
pub(crate) async fn season_of(on: impl Into<On<'_>>, theme: &Theme) -> Result<Option<Community>> {
    let on: On<'_> = on.into();
    let Some(before) = theme.returns_id else { return Ok(None) };
    match store::theme(on, before).await? {
        Some(before) => roster::community(on, before.community_id).await,
        None => Ok(None),
    }
}

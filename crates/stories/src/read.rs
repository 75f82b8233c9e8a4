//! Stories as programs read them: no more than a person reads on their pages.

use communities::roles::TellStories;
use communities::{Directory, Grant};
use platform::{Instance, Result};
use serde::Serialize;

use crate::access::{self, Sight, StoryAccess};
use crate::level::Level;
use crate::story::{Cycle, Since};

/// A story, for a program.
#[derive(Clone, Debug, Serialize, utoipa::ToSchema)]
pub struct StoryRead {
    /// Its number.
    pub id: i64,
    /// What it is about first.
    pub cycle: Cycle,
    /// Who reads it.
    pub level: Level,
    /// Its teller, for themselves and where the group reads the name.
    pub teller: Option<i64>,
    /// The words that the reader may read; a line for each answer and each break in one.
    pub text: String,
    /// The words of the parts of the logic model that it is about: `result.competence`.
    pub nodes: Vec<String>,
    /// What came of it; none while that is not told, or not for the reader.
    pub since: Option<Since>,
    /// When it was told, in milliseconds UTC.
    pub told_at: i64,
}

/// The stories that the member may read, the last told first. What waits to be confirmed is for pages alone.
pub async fn stories(instance: &Instance, member: &Grant<TellStories>) -> Result<Vec<StoryRead>> {
    let names = Directory::of(&instance.db, member).await?;
    let all = access::visible(instance, member, &names).await?;
    let is_told = |each: &&StoryAccess| !matches!(each.sight(), Sight::Awaited | Sight::Noted);
    Ok(all.iter().filter(is_told).map(read).collect())
}

fn read(access: &StoryAccess) -> StoryRead {
    let (story, sight) = (access.story(), access.sight());
    let is_named = sight == Sight::Own || (access.level() == Level::Group && story.shows_name);
    let text = match sight {
        Sight::Approved => story.approved.clone().unwrap_or_default(),
        _ => story.words.as_one(),
    };
    StoryRead {
        id: story.id,
        cycle: story.cycle,
        level: access.level(),
        teller: is_named.then_some(story.teller_id),
        text,
        nodes: story.nodes().map(str::to_owned).collect(),
        since: story.since.filter(|_| sight != Sight::Approved),
        told_at: story.told_at,
    }
}

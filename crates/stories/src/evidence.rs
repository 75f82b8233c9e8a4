//! What stories give to reports: exactly the texts that their tellers let be quoted, for as long as they do, and while they are in
//! the community: who left could not take back what they allowed.

use communities::roles::TellStories;
use communities::roster;
use evidence::{Asked, Drawn, Quote, ReportSource, Source, Told};
use platform::{Instance, Result};

use crate::level::Level;
use crate::{STORIES, store};

/// The quotations.
pub const EVIDENCE: Source = Source {
    word: ReportSource::Stories,
    comes: |lang| t!(lang, "evidence-stories"),
    draw: |instance, asked| Box::pin(quoted(instance, asked)),
};

/// Nobody: who asks is no teller, and wrote nothing down.
const NOBODY: i64 = 0;

async fn quoted(instance: &Instance, asked: &Asked) -> Result<Drawn> {
    let tellers = roster::those_who_may::<TellStories>(&instance.db, asked.community).await?;
    let mut drawn = Drawn::default();
    for story in store::of_community(&instance.db, (asked.community, NOBODY)).await? {
        let is_there = tellers.iter().any(|each| each.person == story.teller_id);
        let is_quoted = story.level(asked.now) == Level::Quoted && asked.spans(story.told_at);
        if let Some(words) = story.approved.filter(|_| is_there && is_quoted) {
            drawn.told.push(Told::Quote(Quote { of: story.id, words, by: story.signed }));
        }
    }
    drawn.way(t!(asked.lang, "evidence-stories-way"), STORIES);
    Ok(drawn)
}

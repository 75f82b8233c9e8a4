//! What waits for one member at the meetings of their community, asked of several ideas in one statement: each idea says its
//! own SELECT, of lines of one shape, and reads its own lines.

use communities::Membership;
use platform::{Db, Result, sql};

use crate::agenda::waiting_proposals;
use crate::commitments::untold_words;
use crate::gathering::needs::silent_needs;

/// An idea that has something to say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Idea {
    /// What was tried, and not told yet.
    Commitments,
    /// What members propose for the agenda.
    Proposals,
    /// What members would like to learn.
    Needs,
}

impl Idea {
    fn code(self) -> &'static str {
        match self {
            Idea::Commitments => "commitments",
            Idea::Proposals => "proposals",
            Idea::Needs => "needs",
        }
    }
}

#[derive(Clone, Debug, sqlx::FromRow)]
struct Line {
    idea: String,
    meeting_id: i64,
    word: String,
}

/// What waits, as it was read once.
#[derive(Clone, Debug, Default)]
pub(crate) struct Waiting(Vec<Line>);

impl Waiting {
    /// What waits for this member. In each SELECT, `$1` is the community and `$2` the person.
    pub(crate) async fn of(db: &Db, member: &Membership) -> Result<Waiting> {
        let lines = sql(concat!(untold_words!(), " UNION ALL ", waiting_proposals!(), " UNION ALL ", silent_needs!()));
        Ok(Waiting(lines.bind(member.community().id).bind(member.person_id()).all(db).await?))
    }

    /// The meetings where something of this idea waits, each with a word of its own.
    pub(crate) fn of_idea(&self, idea: Idea) -> impl Iterator<Item = (i64, &str)> {
        let lines = self.0.iter().filter(move |line| line.idea == idea.code());
        lines.map(|line| (line.meeting_id, line.word.as_str()))
    }
}

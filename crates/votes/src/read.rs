//! Votes as programs read them: their rules, and once they are closed what they came to. No count while one is open, and no ballot
//! ever.

use communities::Grant;
use communities::roles::{ReadMinutes, SetVotes};
use forms::Key;
use platform::{Instance, Result};
use serde::{Deserialize, Serialize};

use crate::about::{self, Sight, VoteSubject};
use crate::draft::{Draft, Field, Known};
use crate::model::{Ballots, Choice, Counting, Kind, Stands, Vote};
use crate::{deeds, pages, store};

/// A vote, for a program.
#[derive(Clone, Debug, Serialize, utoipa::ToSchema)]
pub struct VoteRead {
    /// Its number.
    pub id: i64,
    /// The question.
    pub question: String,
    /// What explains it; the proposal, of a consent.
    pub details: String,
    /// How one votes.
    pub kind: Kind,
    /// Whether ballots have names.
    pub ballots: Ballots,
    /// How orders are counted.
    pub counting: Counting,
    /// Where it stands.
    pub stands: Stands,
    /// What one chooses among, in order.
    pub options: Vec<String>,
    /// What it is about; nothing for most, and nothing that the reader does not see.
    pub about: Option<VoteSubject>,
    /// How many must take part; 0 when nothing was fixed.
    pub quorum: i64,
    /// When it closes by itself, in milliseconds UTC.
    pub closes_at: i64,
    /// What it came to, in a sentence in the reader's language; none before it is closed.
    pub said: Option<String>,
    /// The option at the head; none before it is closed, or where there is none.
    pub chosen: Option<String>,
    /// Its number in the register of decisions.
    pub decision: Option<i64>,
}

/// The votes of the member's community, the newest first; those that are prepared for who prepares them alone.
pub async fn votes(instance: &Instance, member: &Grant<ReadMinutes>) -> Result<Vec<VoteRead>> {
    let (db, community, now) = (&instance.db, member.community().id, instance.clock.now());
    let (mut votes, options) = (store::of_community(db, community).await?, store::all_options(db, community).await?);
    votes.retain(|vote| !vote.is_draft() || member.may::<SetVotes>());
    let of = |vote: &Vote| options.iter().filter(|(of, _)| *of == vote.id).map(|(_, option)| option.clone()).collect();
    let sight = Sight::of(instance, member, &votes).await?;
    votes.into_iter().map(|vote| vote_read((member, &sight), of(&vote), vote, now)).collect()
}

fn vote_read(
    (member, sight): (&Grant<ReadMinutes>, &Sight),
    options: Vec<Choice>,
    vote: Vote,
    now: i64,
) -> Result<VoteRead> {
    let outcome = vote.outcome()?;
    let chosen = outcome.as_ref().and_then(|outcome| outcome.chosen()).and_then(|place| options.get(place));
    Ok(VoteRead {
        said: outcome.as_ref().map(|outcome| pages::sentence(member.lang(), &vote, &options, outcome)),
        chosen: chosen.map(|option| option.text.clone()),
        options: options.iter().map(|option| option.text.clone()).collect(),
        stands: vote.stands(now),
        about: sight.subject(&vote),
        id: vote.id,
        question: vote.question,
        details: vote.details,
        kind: vote.kind,
        ballots: vote.ballots,
        counting: vote.counting,
        quorum: vote.quorum,
        closes_at: vote.closes_at,
        decision: vote.decision,
    })
}

/// A vote that a program prepares.
#[derive(Clone, Debug, Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct VoteAsked {
    /// The question.
    pub question: String,
    /// What explains it; the proposal, of a consent.
    #[serde(default)]
    pub details: String,
    /// `one`, `several`, `dots`, `ranked`, `gradients`, `consent` or `words`.
    pub kind: String,
    /// What one chooses among, in order.
    #[serde(default)]
    pub options: Vec<String>,
    /// What it is about: a meeting to come, a block of its agenda, or a room of all.
    #[serde(default)]
    pub about: Option<VoteSubject>,
    /// `named` or `secret`.
    pub ballots: String,
    /// `schulze`, by default, or `runoff`.
    pub counting: Option<String>,
    /// How many must take part; of a secret vote, a multiple of five.
    pub quorum: Option<u32>,
    /// The last day, as `2027-03-18`.
    pub last_day: String,
    /// The day of review of a consent, as `2027-09-18`.
    pub review_day: Option<String>,
}

/// Prepares a vote; its number, or each field that is to be mended with a sentence.
pub async fn prepare(
    instance: &Instance,
    member: &Grant<SetVotes>,
    asked: VoteAsked,
    key: Option<Key>,
) -> Result<std::result::Result<i64, Vec<(&'static str, String)>>> {
    let key = key.unwrap_or_else(Key::fresh);
    let about = asked.about.map(VoteSubject::word).unwrap_or_default();
    let subjects = if about.is_empty() { Vec::new() } else { about::offered(instance, member, &about).await?.all };
    let draft = Draft {
        about,
        options: asked.options.iter().map(|option| format!("{}\n", option.replace(['\r', '\n'], " "))).collect(),
        counting: asked.counting.unwrap_or_else(|| Counting::Schulze.code().to_owned()),
        quorum: asked.quorum.map(|quorum| quorum.to_string()).unwrap_or_default(),
        review: asked.review_day.unwrap_or_default(),
        last: asked.last_day,
        question: asked.question,
        details: asked.details,
        kind: asked.kind,
        ballots: asked.ballots,
        ..Draft::default()
    };
    let said = |(field, problem): (Field, crate::draft::Problem)| (said_as(field), problem.sentence(member.lang()));
    match draft.check(&Known { subjects, ..Known::default() }, instance.clock.now()) {
        Ok(asked) => Ok(Ok(deeds::make(instance, member, &asked, &key).await?)),
        Err(wrong) => Ok(Err(wrong.into_iter().map(said).collect())),
    }
}

/// What a program calls a field.
fn said_as(field: Field) -> &'static str {
    match field {
        Field::Question => "question",
        Field::Details => "details",
        Field::Kind => "kind",
        Field::Options => "options",
        Field::Ballots => "ballots",
        Field::Counting => "counting",
        Field::Quorum => "quorum",
        Field::Last => "last_day",
        Field::Review => "review_day",
        Field::About => "about",
        Field::Clarify | Field::React | Field::Budget | Field::Most | Field::From | Field::Revision | Field::Key => {
            "body"
        }
    }
}

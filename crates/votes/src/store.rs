//! SQL of votes, and only SQL.

use identity::device::Devices;
use platform::{On, Result, Tx, sql};

use crate::draft::Asked;
use crate::model::{Choice, Phase, Vote};

macro_rules! select {
    ($rest:literal) => {
        concat!(
            "SELECT id, community_id, question, details, kind, counting, ballots, budget, most, quorum, closes_at, review_at, \
             revision, token, short_code, opened_at, closed_at, withdrawn_at, reminded_at, phase, round, published, decision, about, \
             meeting_id, clarify_until, react_until FROM votes ",
            $rest
        )
    };
}

/// The votes of a community, the newest first.
pub(crate) async fn of_community(on: impl Into<On<'_>>, community: i64) -> Result<Vec<Vote>> {
    sql(select!("WHERE community_id = $1 ORDER BY id DESC")).bind(community).all(on).await
}

pub(crate) async fn vote(on: impl Into<On<'_>>, id: i64) -> Result<Option<Vote>> {
    sql(select!("WHERE id = $1")).bind(id).optional(on).await
}

pub(crate) async fn of_token(on: impl Into<On<'_>>, token: &str) -> Result<Option<Vote>> {
    sql(select!("WHERE token = $1")).bind(token).optional(on).await
}

/// The link of the vote whose screen shows this code, while it takes ballots.
pub(crate) async fn of_code(on: impl Into<On<'_>>, code: &str, now: i64) -> Result<Option<String>> {
    let token = sql("SELECT token FROM votes WHERE short_code = $1 AND closed_at IS NULL AND closes_at > $2");
    Ok(token.with((code, now)).optional::<(Option<String>,)>(on).await?.and_then(|(token,)| token))
}

/// The votes of a community that take ballots, the first to end first.
pub(crate) async fn open_of(on: impl Into<On<'_>>, community: i64, now: i64) -> Result<Vec<Vote>> {
    sql(select!(
        "WHERE community_id = $1 AND opened_at IS NOT NULL AND closed_at IS NULL AND closes_at > $2 ORDER BY closes_at, id"
    ))
    .with((community, now))
    .all(on)
    .await
}

/// The votes of a community that hold an option about this, the newest first.
pub(crate) async fn about(on: impl Into<On<'_>>, community: i64, about: &str) -> Result<Vec<Vote>> {
    sql(select!(
        "WHERE community_id = $1 AND id IN (SELECT vote_id FROM vote_options WHERE about = $2) ORDER BY id DESC"
    ))
    .with((community, about))
    .all(on)
    .await
}

/// What meetings know of votes: those about each that were opened, until when, and their question.
pub(crate) const FACTS: &str = "SELECT 'vote', v.meeting_id, v.id, v.closes_at, v.question, '' FROM votes v \
     JOIN these ON these.id = v.meeting_id WHERE v.opened_at IS NOT NULL AND v.withdrawn_at IS NULL";

/// The same vote, which nobody else changes until this transaction ends.
pub(crate) async fn held(tx: &Tx, id: i64) -> Result<Option<Vote>> {
    sql("UPDATE votes SET revision = revision WHERE id = $1").bind(id).done(tx).await?;
    vote(tx, id).await
}

/// Keeps a vote that is prepared; nothing when one with this key is there.
pub(crate) async fn insert(tx: &Tx, community: i64, asked: &Asked, key: &str) -> Result<Option<i64>> {
    let row = sql(
        "INSERT INTO votes (community_id, question, details, kind, counting, ballots, budget, most, quorum, closes_at, \
                   review_at, phase, sent_key, about, meeting_id, clarify_until, react_until) \
                   VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17) \
                   ON CONFLICT (community_id, sent_key) DO NOTHING RETURNING id",
    )
    .bind(community)
    .bind(&asked.question)
    .bind(&asked.details)
    .bind(asked.kind)
    .bind(asked.counting)
    .bind(asked.ballots)
    .bind(asked.budget)
    .bind(asked.most)
    .bind(asked.quorum)
    .bind(asked.closes_at)
    .bind(asked.review_at)
    .bind(Phase::Clarify)
    .bind(key)
    .with((&asked.about, asked.meeting, asked.clarify_until, asked.react_until));
    Ok(row.optional::<(i64,)>(tx).await?.map(|(id,)| id))
}

/// The number of the vote that was kept with this key.
pub(crate) async fn by_key(tx: &Tx, community: i64, key: &str) -> Result<Option<i64>> {
    let row = sql("SELECT id FROM votes WHERE community_id = $1 AND sent_key = $2").with((community, key));
    Ok(row.optional::<(i64,)>(tx).await?.map(|(id,)| id))
}

/// Writes over a vote that is prepared.
pub(crate) async fn change(tx: &Tx, id: i64, asked: &Asked) -> Result<()> {
    sql(
        "UPDATE votes SET question = $2, details = $3, kind = $4, counting = $5, ballots = $6, budget = $7, most = $8, \
         quorum = $9, closes_at = $10, review_at = $11, about = $12, meeting_id = $13, clarify_until = $14, react_until = $15, \
         revision = revision + 1 WHERE id = $1",
    )
    .bind(id)
    .bind(&asked.question)
    .bind(&asked.details)
    .bind(asked.kind)
    .bind(asked.counting)
    .bind(asked.ballots)
    .bind(asked.budget)
    .bind(asked.most)
    .bind(asked.quorum)
    .bind(asked.closes_at)
    .bind(asked.review_at)
    .with((&asked.about, asked.meeting, asked.clarify_until, asked.react_until))
    .done(tx)
    .await
}

/// Puts an option at its place in a vote that is prepared.
pub(crate) async fn put(tx: &Tx, vote: i64, place: i64, (text, about): (&str, &str)) -> Result<()> {
    sql("INSERT INTO vote_options (vote_id, place, text, about) VALUES ($1, $2, $3, $4)")
        .with((vote, place, text, about))
        .done(tx)
        .await
}

/// Takes the options of a vote that is prepared out of it.
pub(crate) async fn take_out(tx: &Tx, vote: i64) -> Result<()> {
    sql("DELETE FROM vote_options WHERE vote_id = $1").bind(vote).done(tx).await
}

/// What one chooses among, in order.
pub(crate) async fn options(on: impl Into<On<'_>>, vote: i64) -> Result<Vec<Choice>> {
    sql("SELECT id, text, about, lot FROM vote_options WHERE vote_id = $1 ORDER BY place, id").bind(vote).all(on).await
}

/// What one chooses among in each vote of a community: the number of the vote and the text, in order.
pub(crate) async fn all_options(on: impl Into<On<'_>>, community: i64) -> Result<Vec<(i64, Choice)>> {
    #[derive(sqlx::FromRow)]
    struct Of {
        vote_id: i64,
        #[sqlx(flatten)]
        choice: Choice,
    }
    let rows =
        sql("SELECT o.vote_id, o.id, o.text, o.about, o.lot FROM vote_options o JOIN votes v ON v.id = o.vote_id \
                    WHERE v.community_id = $1 ORDER BY o.place, o.id")
        .bind(community);
    Ok(rows.all::<Of>(on).await?.into_iter().map(|Of { vote_id, choice }| (vote_id, choice)).collect())
}

pub(crate) async fn draw(tx: &Tx, option: i64, lot: i64) -> Result<()> {
    sql("UPDATE vote_options SET lot = $2 WHERE id = $1").with((option, lot)).done(tx).await
}

/// Takes a vote that is prepared away.
pub(crate) async fn delete(tx: &Tx, id: i64) -> Result<()> {
    sql("DELETE FROM votes WHERE id = $1").bind(id).done(tx).await
}

/// Opens a vote; a secret one has a link and a code.
pub(crate) async fn open(tx: &Tx, id: i64, (token, code): (Option<&str>, Option<&str>), now: i64) -> Result<()> {
    sql("UPDATE votes SET token = $2, short_code = $3, opened_at = $4 WHERE id = $1")
        .with((id, token, code, now))
        .done(tx)
        .await
}

/// Lays the box of a secret vote, with no device yet.
pub(crate) async fn lay(tx: &Tx, id: i64, (content, salt): (&str, &str)) -> Result<()> {
    sql("INSERT INTO vote_counts (vote_id, content) VALUES ($1, $2)").with((id, content)).done(tx).await?;
    sql("INSERT INTO vote_devices (vote_id, salt, hashes) VALUES ($1, $2, '')").with((id, salt)).done(tx).await
}

/// The devices of an open secret vote, whose row nobody else changes until this transaction ends. None when it has closed.
pub(crate) async fn take_turn(tx: &Tx, id: i64) -> Result<Option<Devices>> {
    sql("UPDATE vote_devices SET salt = salt WHERE vote_id = $1 RETURNING salt, hashes").bind(id).optional(tx).await
}

pub(crate) async fn devices(on: impl Into<On<'_>>, id: i64) -> Result<Option<Devices>> {
    sql("SELECT salt, hashes FROM vote_devices WHERE vote_id = $1").bind(id).optional(on).await
}

pub(crate) async fn content(on: impl Into<On<'_>>, id: i64) -> Result<Option<String>> {
    let content = sql("SELECT content FROM vote_counts WHERE vote_id = $1").bind(id);
    Ok(content.optional::<(String,)>(on).await?.map(|(content,)| content))
}

/// Writes the box and the devices over what they were.
pub(crate) async fn keep(tx: &Tx, id: i64, content: &str, hashes: &str) -> Result<()> {
    sql("UPDATE vote_counts SET content = $1 WHERE vote_id = $2").with((content, id)).done(tx).await?;
    sql("UPDATE vote_devices SET hashes = $1 WHERE vote_id = $2").with((hashes, id)).done(tx).await
}

/// Throws away what a secret vote was made of.
pub(crate) async fn destroy(tx: &Tx, id: i64) -> Result<()> {
    sql("DELETE FROM vote_counts WHERE vote_id = $1").bind(id).done(tx).await?;
    sql("DELETE FROM vote_devices WHERE vote_id = $1").bind(id).done(tx).await
}

/// Keeps what a vote came to.
pub(crate) async fn close(tx: &Tx, id: i64, published: &str, now: i64) -> Result<()> {
    sql("UPDATE votes SET closed_at = $2, published = $3, short_code = NULL WHERE id = $1")
        .with((id, now, published))
        .done(tx)
        .await
}

/// Withdraws an open vote: what was cast is thrown away.
pub(crate) async fn withdraw(tx: &Tx, id: i64, now: i64) -> Result<()> {
    sql("UPDATE votes SET closed_at = $2, withdrawn_at = $2, short_code = NULL WHERE id = $1")
        .with((id, now))
        .done(tx)
        .await?;
    sql("DELETE FROM vote_ballots WHERE vote_id = $1").bind(id).done(tx).await
}

/// Keeps what a member chose in the place of what they had chosen.
pub(crate) async fn cast(
    tx: &Tx,
    (vote, round): (i64, i64),
    (person, by): (i64, Option<i64>),
    content: &str,
) -> Result<()> {
    sql("INSERT INTO vote_ballots (vote_id, round, person_id, noted_by, content) VALUES ($1, $2, $3, $4, $5) \
         ON CONFLICT (vote_id, round, person_id) DO UPDATE SET content = excluded.content, noted_by = excluded.noted_by")
    .with((vote, round, person, by, content))
    .done(tx)
    .await
}

/// A named ballot.
#[derive(Clone, Debug, sqlx::FromRow)]
pub(crate) struct Row {
    pub(crate) round: i64,
    pub(crate) person_id: Option<i64>,
    pub(crate) noted_by: Option<i64>,
    pub(crate) content: String,
}

/// The named ballots of a vote, round after round.
pub(crate) async fn ballots(on: impl Into<On<'_>>, vote: i64) -> Result<Vec<Row>> {
    sql("SELECT round, person_id, noted_by, content FROM vote_ballots WHERE vote_id = $1 ORDER BY round, id")
        .bind(vote)
        .all(on)
        .await
}

/// The votes in which a member voted in the round that is on.
pub(crate) async fn cast_by(on: impl Into<On<'_>>, person: i64) -> Result<Vec<i64>> {
    sql("SELECT b.vote_id FROM vote_ballots b JOIN votes v ON v.id = b.vote_id AND v.round = b.round WHERE b.person_id = $1")
        .bind(person)
        .values(on)
        .await
}

/// Takes the ballots of these people out of a vote that closes.
pub(crate) async fn discard(tx: &Tx, vote: i64, person: i64) -> Result<()> {
    sql("DELETE FROM vote_ballots WHERE vote_id = $1 AND person_id = $2").with((vote, person)).done(tx).await
}

/// Goes on to a phase of a consent.
pub(crate) async fn step(tx: &Tx, id: i64, phase: Phase) -> Result<()> {
    sql("UPDATE votes SET phase = $2, revision = revision + 1 WHERE id = $1").with((id, phase.code())).done(tx).await
}

/// Puts another text of a proposal in force, for a round of its own, until another day.
pub(crate) async fn amend(tx: &Tx, vote: &Vote, (text, integrated): (&str, &str), closes_at: i64) -> Result<()> {
    sql("INSERT INTO vote_versions (vote_id, round, text, integrated) VALUES ($1, $2, $3, $4)")
        .with((vote.id, vote.round, vote.details.as_str(), integrated))
        .done(tx)
        .await?;
    sql("UPDATE votes SET details = $2, round = round + 1, phase = $3, closes_at = $4, revision = revision + 1 WHERE id = $1")
        .with((vote.id, text, Phase::Object.code(), closes_at))
        .done(tx)
        .await
}

/// What a proposal said in each round before this one, and how what was objected was integrated.
pub(crate) async fn versions(on: impl Into<On<'_>>, vote: i64) -> Result<Vec<(i64, String, String)>> {
    sql("SELECT round, text, integrated FROM vote_versions WHERE vote_id = $1 ORDER BY round").bind(vote).all(on).await
}

/// Keeps a question or a reaction.
pub(crate) async fn remark(tx: &Tx, vote: i64, (phase, person): (Phase, i64), words: &str) -> Result<()> {
    sql("INSERT INTO vote_remarks (vote_id, phase, person_id, words) VALUES ($1, $2, $3, $4)")
        .with((vote, phase.code(), person, words))
        .done(tx)
        .await
}

/// A question or a reaction.
#[derive(Clone, Debug, sqlx::FromRow)]
pub(crate) struct Remark {
    pub(crate) phase: Phase,
    pub(crate) person_id: Option<i64>,
    pub(crate) words: String,
}

/// Questions and reactions, in order.
pub(crate) async fn remarks(on: impl Into<On<'_>>, vote: i64) -> Result<Vec<Remark>> {
    sql("SELECT phase, person_id, words FROM vote_remarks WHERE vote_id = $1 ORDER BY id").bind(vote).all(on).await
}

/// Says that people were reminded of a vote.
pub(crate) async fn reminded(tx: &Tx, id: i64, now: i64) -> Result<()> {
    sql("UPDATE votes SET reminded_at = $2 WHERE id = $1").with((id, now)).done(tx).await
}

/// Says that the outcome is in the register. False when it was already.
pub(crate) async fn decide(tx: &Tx, id: i64, decision: i64) -> Result<bool> {
    sql("UPDATE votes SET decision = $2 WHERE id = $1 AND decision IS NULL").with((id, decision)).touched(tx).await
}

/// Makes every secret vote that is open a prepared one again, without its box and its devices.
pub(crate) async fn put_open_back(tx: &Tx) -> Result<()> {
    sql("DELETE FROM vote_counts").done(tx).await?;
    sql("DELETE FROM vote_devices").done(tx).await?;
    sql("UPDATE votes SET token = NULL, short_code = NULL, opened_at = NULL \
         WHERE opened_at IS NOT NULL AND closed_at IS NULL AND ballots = 'secret'")
    .done(tx)
    .await
}

/// A person goes: what they chose in an open vote goes with them, and their name goes off the rest.
pub(crate) async fn forget(tx: &Tx, person: i64) -> Result<()> {
    sql("DELETE FROM vote_ballots WHERE person_id = $1 AND vote_id IN (SELECT id FROM votes WHERE closed_at IS NULL)")
        .bind(person)
        .done(tx)
        .await?;
    sql("UPDATE vote_ballots SET person_id = NULL WHERE person_id = $1").bind(person).done(tx).await?;
    sql("UPDATE vote_ballots SET noted_by = NULL WHERE noted_by = $1").bind(person).done(tx).await?;
    sql("UPDATE vote_remarks SET person_id = NULL WHERE person_id = $1").bind(person).done(tx).await
}

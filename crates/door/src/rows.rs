//! SQL of applications, and only SQL.

use platform::{On, Result, Tx, sql};
use ui::Lang;

use crate::application::{Application, Asked, State};

macro_rules! applications {
    ($rest:literal) => {
        concat!(
            "SELECT id, community_id, token, email, name, lang, organization, territory, role, experience, why, availability, needs, \
             answers, state, sent_at, confirmed_at, decided_at, decided_by, word, waits_since, offered_until, invitation_id, destroy_at, \
             agreement_token, agreed_at, agreed_by, agreed_hours, agreed_replaced FROM applications ",
            $rest
        )
    };
}

/// The application of the holder of this link.
pub(crate) async fn of_token(on: impl Into<On<'_>>, token: &str) -> Result<Option<Application>> {
    sql(applications!("WHERE token = $1")).bind(token).optional(on).await
}

/// The one that a director signs by this link.
pub(crate) async fn of_agreement(on: impl Into<On<'_>>, token: &str) -> Result<Option<Application>> {
    sql(applications!("WHERE agreement_token = $1")).bind(token).optional(on).await
}

/// The one of this address in a community.
pub(crate) async fn of_email(on: impl Into<On<'_>>, community: i64, email: &str) -> Result<Option<Application>> {
    sql(applications!("WHERE community_id = $1 AND email = $2")).with((community, email)).optional(on).await
}

/// The one of this number, whatever its community.
pub(crate) async fn numbered(on: impl Into<On<'_>>, id: i64) -> Result<Option<Application>> {
    sql(applications!("WHERE id = $1")).bind(id).optional(on).await
}

/// Those of a community that were confirmed, the first sent first.
pub(crate) async fn of_community(on: impl Into<On<'_>>, community: i64) -> Result<Vec<Application>> {
    sql(applications!("WHERE community_id = $1 AND confirmed_at IS NOT NULL ORDER BY id")).bind(community).all(on).await
}

/// How many of a community wait for an answer.
pub(crate) async fn unanswered(on: impl Into<On<'_>>, community: i64) -> Result<i64> {
    sql("SELECT CAST(COUNT(*) AS BIGINT) FROM applications WHERE community_id = $1 AND state = 'received'")
        .bind(community)
        .value(on)
        .await
}

/// How many places are kept for who waits.
pub(crate) async fn offered(on: impl Into<On<'_>>, community: i64, now: i64) -> Result<i64> {
    sql("SELECT CAST(COUNT(*) AS BIGINT) FROM applications WHERE community_id = $1 AND state = 'offered' AND offered_until > $2")
        .with((community, now))
        .value(on)
        .await
}

/// The first who wait, at most so many.
pub(crate) async fn next(tx: &Tx, community: i64, most: i64) -> Result<Vec<Application>> {
    sql(applications!("WHERE community_id = $1 AND state = 'waiting' ORDER BY waits_since, id LIMIT $2"))
        .with((community, most))
        .all(tx)
        .await
}

/// An application as it is sent.
pub(crate) struct New<'a> {
    pub(crate) community: i64,
    pub(crate) token: &'a str,
    pub(crate) asked: &'a Asked,
    pub(crate) lang: Lang,
    pub(crate) now: i64,
    pub(crate) destroy_at: i64,
}

/// Writes an application, in the place of one of the same address that was never confirmed or was taken back; its number. Nothing
/// when the one that is there stands.
pub(crate) async fn write(tx: &Tx, new: &New<'_>) -> Result<Option<i64>> {
    let Asked { name, email, organization, territory, role, experience, why, availability, needs, answers } = new.asked;
    sql("INSERT INTO applications (community_id, token, email, name, lang, organization, territory, role, experience, why, \
         availability, needs, answers, state, sent_at, destroy_at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, 'unconfirmed', $14, $15) \
         ON CONFLICT (community_id, email) DO UPDATE SET token = excluded.token, name = excluded.name, lang = excluded.lang, \
         organization = excluded.organization, territory = excluded.territory, role = excluded.role, \
         experience = excluded.experience, why = excluded.why, availability = excluded.availability, needs = excluded.needs, answers = excluded.answers, \
         state = 'unconfirmed', sent_at = excluded.sent_at, destroy_at = excluded.destroy_at, confirmed_at = NULL, \
         decided_at = NULL, decided_by = NULL, word = '', waits_since = NULL, offered_until = NULL, invitation_id = NULL, \
         agreement_token = NULL, agreed_at = NULL, agreed_by = '', agreed_hours = '', agreed_replaced = '' \
         WHERE applications.state IN ('unconfirmed', 'withdrawn') RETURNING id")
        .bind(new.community)
        .bind(new.token)
        .bind(email.as_str())
        .bind(name)
        .bind(new.lang.code())
        .bind(organization)
        .bind(territory)
        .bind(role)
        .bind(*experience)
        .bind(why)
        .bind(availability)
        .bind(needs)
        .bind(crate::answers::stored(answers))
        .bind(new.now)
        .bind(new.destroy_at)
        .optional_value(tx)
        .await
}

/// Says that an application is from who reads its address; false when that was said, or it is gone.
pub(crate) async fn confirm(tx: &Tx, id: i64, now: i64, destroy_at: i64) -> Result<bool> {
    sql("UPDATE applications SET state = 'received', confirmed_at = $2, destroy_at = $3 WHERE id = $1 AND state = 'unconfirmed'")
        .with((id, now, destroy_at))
        .touched(tx)
        .await
}

/// A step of an application from one state to the next.
#[derive(Clone, Debug)]
pub(crate) struct Step<'a> {
    pub(crate) to: State,
    pub(crate) by: Option<i64>,
    pub(crate) word: &'a str,
    pub(crate) at: i64,
    pub(crate) destroy_at: i64,
    pub(crate) waits_since: Option<i64>,
    pub(crate) offered_until: Option<i64>,
    pub(crate) invitation: Option<i64>,
}

/// Takes a step from this state; false when the application is not there any more.
pub(crate) async fn step(tx: &Tx, (id, from): (i64, State), step: &Step<'_>) -> Result<bool> {
    sql("UPDATE applications SET state = $3, decided_by = $4, word = $5, decided_at = $6, destroy_at = $7, waits_since = $8, \
         offered_until = $9, invitation_id = $10 WHERE id = $1 AND state = $2")
        .bind(id)
        .bind(from)
        .bind(step.to)
        .bind(step.by)
        .bind(step.word)
        .bind(step.at)
        .bind(step.destroy_at)
        .bind(step.waits_since)
        .bind(step.offered_until)
        .bind(step.invitation)
        .touched(tx)
        .await
}

/// Gives a director a link of their own; an earlier one opens nothing. False once somebody signed.
pub(crate) async fn ask_director(tx: &Tx, id: i64, token: &str) -> Result<bool> {
    sql("UPDATE applications SET agreement_token = $2 WHERE id = $1 AND agreed_at IS NULL")
        .with((id, token))
        .touched(tx)
        .await
}

/// What a director signs.
pub(crate) struct Signed<'a> {
    pub(crate) name: &'a str,
    pub(crate) hours: &'a str,
    pub(crate) replaced: &'a str,
    pub(crate) now: i64,
}

/// Signs, once.
pub(crate) async fn sign(tx: &Tx, id: i64, signed: &Signed<'_>) -> Result<bool> {
    sql("UPDATE applications SET agreed_at = $2, agreed_by = $3, agreed_hours = $4, agreed_replaced = $5 \
         WHERE id = $1 AND agreed_at IS NULL")
    .with((id, signed.now, signed.name, signed.hours, signed.replaced))
    .touched(tx)
    .await
}

/// Destroys an application whose date has come; false when it has not, or it is gone.
pub(crate) async fn destroy(tx: &Tx, id: i64, now: i64) -> Result<bool> {
    sql("DELETE FROM applications WHERE id = $1 AND destroy_at <= $2").with((id, now)).touched(tx).await
}

/// What somebody of this address sent goes with them; their name goes off what they answered.
pub(crate) async fn forget(tx: &Tx, person: i64, email: &str) -> Result<()> {
    sql("DELETE FROM applications WHERE email = $1").bind(email).done(tx).await?;
    sql("UPDATE applications SET decided_by = NULL WHERE decided_by = $1").bind(person).done(tx).await
}

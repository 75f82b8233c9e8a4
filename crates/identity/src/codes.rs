//! A code of six digits that lets a person in. It is good for 15 minutes, 5 tries and one use; only its hash is stored. It
//! serves in the browser that asked, where only the newest counts: it may be read on a telephone and typed in the computer
//! that asked, but nobody wastes the tries of a code, or makes it void, from elsewhere. A code printed by `jasette code` was
//! asked by no browser and serves in any.
//!
//! What an account bears in a day is counted here, whichever door is tried. The browsers in which its person signed in before
//! have a share that strangers do not touch.

use platform::{AHEAD, DAY, Db, MINUTE, On, Result, Tx, secret, sql};

use crate::authenticator;

pub use crate::code::Code;

/// How long a code is good (milliseconds).
pub const LASTS: i64 = 15 * MINUTE;
/// A code that would leave with less to live is refused by the time it is typed.
pub const TYPED_IN: i64 = MINUTE;
/// What the letter of a code is about: its number.
pub(crate) const ABOUT: &str = "code";
/// How long a code counts: what was tried as late as it could be counts for a whole day.
const COUNTED: i64 = DAY + LASTS;
/// How many times a code may be tried.
const MOST_TRIES: i64 = 5;
/// How many wrong tries an account bears in a day from strangers, over all the codes that they asked for; and from the browsers
/// that its person knows. With the five of a code that was handed over they stay under 30, of a million codes: who guesses
/// without rest succeeds once in a century.
const MOST_WRONG_BY_STRANGERS: i64 = 14;
const MOST_WRONG_BY_KNOWN: i64 = 10;
/// How many codes strangers may ask for in a day for one account; and as many again those browsers.
const MOST_A_DAY: i64 = 30;

/// Who asks for a code or tries one.
#[derive(Clone)]
pub(crate) struct Asker {
    /// The secret of the asking, in a cookie of the browser.
    pub(crate) secret: Option<String>,
    /// The secret of the asking before, in the same browser.
    pub(crate) before: Option<String>,
    /// Whether the person of the account signed in with this browser before.
    pub(crate) known: bool,
}

/// A code that is tried.
pub(crate) struct Trial<'a> {
    pub(crate) code: &'a Code,
    pub(crate) asker: &'a Asker,
    /// Whether a passkey must be shown besides.
    pub(crate) owes_a_passkey: bool,
}

/// A code handed over by who administers, whatever was tried before: it serves in any browser, and earlier codes no more.
pub async fn issue(tx: &Tx, person: i64, now: i64) -> Result<Code> {
    sql("UPDATE sign_in_codes SET expires_at = $2 WHERE person_id = $1 AND expires_at > $2")
        .with((person, now))
        .done(tx)
        .await?;
    create(tx, person, &Asker { secret: None, before: None, known: false }, now).await.map(|(_, code)| code)
}

/// A code for somebody who asks at the sign-in page, and its number; none when too much was asked or guessed in a day.
pub(crate) async fn ask(tx: &Tx, person: i64, asker: &Asker, now: i64) -> Result<Option<(i64, Code)>> {
    date_back(tx, person, now).await?;
    let spent = spent(tx, person, asker.known, now).await?;
    if spent.asked >= MOST_A_DAY || spent.wrong >= most_wrong(asker.known) {
        return Ok(None);
    }
    end_before(tx, person, asker, now).await?;
    create(tx, person, asker, now).await.map(Some)
}

/// The code that the same browser asked for before serves there no more, and need not be sent any more.
async fn end_before(tx: &Tx, person: i64, asker: &Asker, now: i64) -> Result<()> {
    let Some(before) = &asker.before else { return Ok(()) };
    sql("UPDATE sign_in_codes SET expires_at = $3 WHERE person_id = $1 AND asked_by = $2 AND NOT used AND expires_at > $3")
        .with((person, secret::hash(before), now))
        .done(tx)
        .await
}

/// Uses the code up if it is the right one. A wrong one is a try less: commit in both cases.
pub(crate) async fn spend(tx: &Tx, person: i64, trial: &Trial<'_>, now: i64) -> Result<Opens> {
    date_back(tx, person, now).await?;
    let Some(newest) = count_try(tx, person, trial.asker, now).await? else { return Ok(Opens::Nothing) };
    if trial.code.hash(person, newest.created_at) != newest.code_hash {
        return Ok(Opens::Nothing);
    }
    sql("UPDATE sign_in_codes SET used = TRUE WHERE id = $1").bind(newest.id).done(tx).await?;
    // A code that who administers handed over is the way back of whoever lost their telephone too.
    let half = newest.asked_by.is_some() && (trial.owes_a_passkey || authenticator::is_on_in(tx, person).await?);
    Ok(if half { Opens::Half(newest.id) } else { Opens::Door })
}

/// The second step is owed by the browser in which this code was right; its secret, for the cookie.
pub(crate) async fn begin_step(tx: &Tx, code: i64, shared_computer: bool) -> Result<String> {
    let step = secret::token();
    sql("UPDATE sign_in_codes SET step_hash = $2, step_shared = $3 WHERE id = $1")
        .with((code, secret::hash(&step), shared_computer))
        .done(tx)
        .await?;
    Ok(step)
}

/// Whether the step that is owed with this secret can be made with a code: a passkey alone is shown.
pub(crate) async fn step_takes_a_code(db: &Db, step: &str) -> Result<bool> {
    let by_code = sql("SELECT 1 FROM sign_in_codes c JOIN authenticators a ON a.person_id = c.person_id \
                       WHERE c.step_hash = $1 AND a.confirmed_at IS NOT NULL");
    by_code.bind(secret::hash(step)).exists(db).await
}

/// Counts a try of the second step before it is compared. Nothing when none is owed with this secret, or too much was tried.
pub(crate) async fn count_step(tx: &Tx, step: &str, now: i64) -> Result<Option<HalfWay>> {
    let owed = sql("SELECT person_id FROM sign_in_codes WHERE step_hash = $1 AND expires_at > $2");
    let Some(person) = owed.with((secret::hash(step), now)).optional_value::<i64>(tx).await? else { return Ok(None) };
    one_after_the_other(tx, person).await?;
    let half = sql("UPDATE sign_in_codes SET step_tries = step_tries + 1 \
                    WHERE step_hash = $1 AND expires_at > $2 AND step_tries < $3 \
                    RETURNING id, person_id, known, step_shared");
    let half = half.with((secret::hash(step), now, MOST_TRIES)).optional::<HalfWay>(tx).await?;
    let Some(half) = half else { return Ok(None) };
    if spent(tx, person, half.known, now).await?.wrong <= most_wrong(half.known) {
        return Ok(Some(half));
    }
    sql("UPDATE sign_in_codes SET step_tries = step_tries - 1 WHERE id = $1").bind(half.id).done(tx).await?;
    Ok(None)
}

/// The second step was right: it serves no more, and counts for nothing.
pub(crate) async fn end_step(tx: &Tx, code: i64) -> Result<()> {
    sql("UPDATE sign_in_codes SET step_hash = NULL, step_tries = step_tries - 1 WHERE id = $1")
        .bind(code)
        .done(tx)
        .await
}

/// Whether the code of this number may still open: a newer one of the same browser, or one handed over, ends it.
pub(crate) async fn may_open(on: On<'_>, code: i64, now: i64) -> Result<bool> {
    sql("SELECT 1 FROM sign_in_codes WHERE id = $1 AND NOT used AND expires_at > $2 AND tries < $3")
        .with((code, now, MOST_TRIES))
        .exists(on)
        .await
}

/// Deletes what neither opens nor counts any more.
pub(crate) async fn sweep(tx: &Tx, now: i64) -> Result<()> {
    sql("DELETE FROM sign_in_codes WHERE created_at <= $1").bind(now - COUNTED).done(tx).await
}

/// What a code opens.
pub(crate) enum Opens {
    /// Nothing.
    Nothing,
    /// The second step: its person uses an application of codes, or owes a passkey. The number of the code.
    Half(i64),
    /// The door.
    Door,
}

/// Somebody whose code of the mail was right, and who owes the second step.
#[derive(sqlx::FromRow)]
pub(crate) struct HalfWay {
    /// The number of the code of the mail.
    pub(crate) id: i64,
    pub(crate) person_id: i64,
    known: bool,
    /// Whether they said that the computer is shared or borrowed.
    pub(crate) step_shared: bool,
}

#[derive(sqlx::FromRow)]
struct Newest {
    id: i64,
    code_hash: String,
    created_at: i64,
    known: bool,
    asked_by: Option<String>,
}

/// A code from the future was made while the clock was wrong: what was tried of it counts for a day from now, lest it closes the
/// account until its day comes, and it opens nothing.
async fn date_back(tx: &Tx, person: i64, now: i64) -> Result<()> {
    sql("UPDATE sign_in_codes SET created_at = $2, expires_at = $3 WHERE person_id = $1 AND created_at > $4")
        .with((person, now - LASTS, now, now + AHEAD))
        .done(tx)
        .await
}

/// Counted before it is compared: two guesses at the same moment are two tries. Nothing is compared beyond what an account
/// bears in a day; only a code that who administers handed over has its own five tries, whatever strangers did.
async fn count_try(tx: &Tx, person: i64, asker: &Asker, now: i64) -> Result<Option<Newest>> {
    one_after_the_other(tx, person).await?;
    let newest = sql("UPDATE sign_in_codes SET tries = tries + 1 \
         WHERE id = (SELECT MAX(id) FROM sign_in_codes WHERE person_id = $1 AND (asked_by = $2 OR asked_by IS NULL)) \
         AND NOT used AND expires_at > $3 AND tries < $4 RETURNING id, code_hash, created_at, known, asked_by")
    .with((person, asker.secret.as_deref().map(secret::hash), now, MOST_TRIES))
    .optional::<Newest>(tx)
    .await?;
    let Some(newest) = newest else { return Ok(None) };
    let within =
        newest.asked_by.is_none() || spent(tx, person, newest.known, now).await?.wrong <= most_wrong(newest.known);
    if within {
        return Ok(Some(newest));
    }
    // It reached nothing, and counts for nothing.
    sql("UPDATE sign_in_codes SET tries = tries - 1 WHERE id = $1").bind(newest.id).done(tx).await?;
    Ok(None)
}

/// One after the other for one account, or two would read the same sum.
async fn one_after_the_other(tx: &Tx, person: i64) -> Result<()> {
    sql("UPDATE people SET lang = lang WHERE id = $1").bind(person).done(tx).await
}

async fn create(tx: &Tx, person: i64, asker: &Asker, now: i64) -> Result<(i64, Code)> {
    let code = Code::random();
    let id = sql("INSERT INTO sign_in_codes (person_id, code_hash, created_at, expires_at, asked_by, known) \
                  VALUES ($1, $2, $3, $4, $5, $6) RETURNING id")
    .with((person, code.hash(person, now), now, now + LASTS, asker.secret.as_deref().map(secret::hash), asker.known))
    .value(tx)
    .await?;
    Ok((id, code))
}

fn most_wrong(known: bool) -> i64 {
    if known { MOST_WRONG_BY_KNOWN } else { MOST_WRONG_BY_STRANGERS }
}

/// What was asked for within the day, and tried of that, by strangers or by the browsers that the person knows.
#[derive(sqlx::FromRow)]
struct Spent {
    asked: i64,
    wrong: i64,
}

async fn spent(on: impl Into<On<'_>>, person: i64, known: bool, now: i64) -> Result<Spent> {
    sql("SELECT CAST(COUNT(*) AS BIGINT) AS asked, \
         CAST(COALESCE(SUM(tries + step_tries - CASE WHEN used THEN 1 ELSE 0 END), 0) AS BIGINT) AS wrong \
         FROM sign_in_codes WHERE person_id = $1 AND known = $2 AND asked_by IS NOT NULL AND created_at > $3")
    .with((person, known, now - COUNTED))
    .one(on)
    .await
}

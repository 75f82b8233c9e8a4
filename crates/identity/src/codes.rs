//! A code of six digits that lets a person in. It is good for 15 minutes, 5 tries and one use; only its hash is stored, and
//! only the newest of a person counts. It is not tied to the browser that asked: many read their mail on a telephone and
//! sign in on a computer, and a code printed by `jasette code` was asked by no browser at all.

use std::fmt;

use platform::{AHEAD, DAY, MINUTE, On, Result, Tx, secret, sql};

/// How long a code is good (milliseconds).
pub const LASTS: i64 = 15 * MINUTE;
/// How many times a code may be tried.
const MOST_TRIES: i64 = 5;
/// How many wrong tries an account bears in a day, over all its codes. A million codes, 30 tries: who guesses without rest
/// succeeds once in a century.
const MOST_WRONG_A_DAY: i64 = 30;
/// How many codes a person may ask for in a day.
const MOST_A_DAY: i64 = 30;

/// Six digits, as the person reads or types them.
#[derive(Clone, PartialEq, Eq)]
pub struct Code(String);

impl Code {
    /// The code in what was typed or pasted: « 482 913 », « 482-913 », « Votre code : 482913 ».
    pub fn parse(typed: &str) -> Option<Code> {
        let digits: String = typed.chars().take(200).filter(char::is_ascii_digit).collect();
        (digits.len() == 6).then_some(Code(digits))
    }

    /// "482913".
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// "482 913", easier to copy by hand.
    pub fn spaced(&self) -> String {
        format!("{} {}", &self.0[..3], &self.0[3..])
    }

    /// What is stored. A million codes are soon tried against a stolen database; the code is dead by then.
    fn hash(&self, person: i64, created_at: i64) -> String {
        secret::hash(&format!("{person}:{created_at}:{}", self.0))
    }
}

impl fmt::Debug for Code {
    /// Never the digits: what is debugged may be logged.
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str("Code")
    }
}

/// A code handed over by who administers, whatever was tried before: earlier codes and their wrong tries are forgotten.
pub async fn issue(tx: &Tx, person: i64, now: i64) -> Result<Code> {
    sql("DELETE FROM sign_in_codes WHERE person_id = $1").bind(person).done(tx).await?;
    create(tx, person, now).await
}

/// A code for somebody who asks at the sign-in page; none when too much was asked or guessed in a day.
pub(crate) async fn ask(tx: &Tx, person: i64, now: i64) -> Result<Option<Code>> {
    date_back(tx, person, now).await?;
    if holds_back(tx, person, now).await? {
        return Ok(None);
    }
    create(tx, person, now).await.map(Some)
}

/// Uses the code up if it is the right one. A wrong one is a try less: commit in both cases.
pub(crate) async fn spend(tx: &Tx, person: i64, code: &Code, now: i64) -> Result<bool> {
    date_back(tx, person, now).await?;
    let Some(newest) = count_try(tx, person, now).await? else { return Ok(false) };
    if code.hash(person, newest.created_at) != newest.code_hash {
        return Ok(false);
    }
    sql("UPDATE sign_in_codes SET used = TRUE WHERE id = $1").bind(newest.id).done(tx).await?;
    Ok(true)
}

/// Deletes what neither opens nor counts any more.
pub(crate) async fn sweep(tx: &Tx, now: i64) -> Result<()> {
    sql("DELETE FROM sign_in_codes WHERE created_at <= $1").bind(now - DAY).done(tx).await
}

#[derive(sqlx::FromRow)]
struct Newest {
    id: i64,
    code_hash: String,
    created_at: i64,
}

/// A code from the future was made while the clock was wrong: it counts as if it were made now, lest it closes the account until
/// its day comes, and opens nothing.
async fn date_back(tx: &Tx, person: i64, now: i64) -> Result<()> {
    sql("UPDATE sign_in_codes SET created_at = $2, expires_at = $2 WHERE person_id = $1 AND created_at > $3")
        .bind(person)
        .bind(now)
        .bind(now + AHEAD)
        .run(tx)
        .await
        .map(drop)
}

/// Counted before it is compared: two guesses at the same moment are two tries.
async fn count_try(tx: &Tx, person: i64, now: i64) -> Result<Option<Newest>> {
    sql("UPDATE sign_in_codes SET tries = tries + 1 \
         WHERE id = (SELECT MAX(id) FROM sign_in_codes WHERE person_id = $1) AND NOT used AND expires_at > $2 AND tries < $3 \
         RETURNING id, code_hash, created_at")
    .with((person, now, MOST_TRIES))
    .optional(tx)
    .await
}

async fn create(tx: &Tx, person: i64, now: i64) -> Result<Code> {
    let code = Code(secret::code());
    sql("INSERT INTO sign_in_codes (person_id, code_hash, created_at, expires_at) VALUES ($1, $2, $3, $4)")
        .with((person, code.hash(person, now), now, now + LASTS))
        .done(tx)
        .await?;
    Ok(code)
}

async fn holds_back(on: impl Into<On<'_>>, person: i64, now: i64) -> Result<bool> {
    let (asked, wrong) = sql("SELECT CAST(COUNT(*) AS BIGINT), \
                              CAST(COALESCE(SUM(tries - CASE WHEN used THEN 1 ELSE 0 END), 0) AS BIGINT) \
                              FROM sign_in_codes WHERE person_id = $1 AND created_at > $2")
    .with((person, now - DAY))
    .one::<(i64, i64)>(on)
    .await?;
    Ok(asked >= MOST_A_DAY || wrong >= MOST_WRONG_A_DAY)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_read_as_it_was_pasted() {
        for typed in ["482913", " 482 913 ", "482\u{a0}913", "482-913", "Votre code : 482 913."] {
            assert_eq!(Code::parse(typed), Some(Code("482913".into())), "{typed}");
        }
        for wrong in ["", "48291", "4829134", "abcdef", "٤٨٢٩١٣", &"1".repeat(100_000)] {
            assert_eq!(Code::parse(wrong), None);
        }
        assert_eq!(Code("004213".into()).spaced(), "004 213");
    }
}

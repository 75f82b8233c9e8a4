//! SQL of what stands under messages.

use platform::{On, Result, sql_pair};

use crate::reactions::Reaction;
use crate::thread::Answers;
use crate::under::Under;

/// One person who said an emoji and how many did; or, without an emoji, the answers; or, at the place 0, a request for help.
#[derive(sqlx::FromRow)]
struct Row {
    message_id: i64,
    emoji: Option<String>,
    person_id: Option<i64>,
    place: i64,
    count: i64,
    mine: i64,
    last_at: Option<i64>,
    last_seq: Option<i64>,
}

macro_rules! under {
    ($among:literal) => {
        concat!(
            "SELECT message_id, emoji, person_id, place, count, mine, first_at, last_at, last_seq FROM (\
             SELECT message_id, emoji, person_id, \
             ROW_NUMBER() OVER (PARTITION BY message_id, emoji ORDER BY at, person_id) AS place, \
             COUNT(*) OVER (PARTITION BY message_id, emoji) AS count, \
             MAX(CAST(CASE WHEN person_id = $1 THEN 1 ELSE 0 END AS BIGINT)) OVER (PARTITION BY message_id, emoji) AS mine, \
             MIN(at) OVER (PARTITION BY message_id, emoji) AS first_at, \
             CAST(NULL AS BIGINT) AS last_at, CAST(NULL AS BIGINT) AS last_seq \
             FROM message_reactions WHERE message_id IN (",
            $among,
            ")) AS said WHERE place <= $3 UNION ALL \
             SELECT thread_id, NULL, NULL, 1, COUNT(*), 0, 0, MAX(posted_at), MAX(seq) FROM messages \
             WHERE removed_at IS NULL AND thread_id IN (",
            $among,
            ") GROUP BY thread_id UNION ALL \
             SELECT message_id, NULL, NULL, 0, 0, 0, 0, NULL, NULL FROM help_requests WHERE message_id IN (",
            $among,
            ") ORDER BY message_id, first_at, emoji, place"
        )
    };
}

/// What stands under these messages for this reader, each emoji with its first `named` people, the emoji that came first before
/// the others.
pub(crate) async fn of(on: impl Into<On<'_>>, (reader, named): (i64, i64), messages: &[i64]) -> Result<Under> {
    let rows = sql_pair(
        under!("SELECT value FROM json_each($2)"),
        under!("SELECT CAST(value AS BIGINT) FROM json_array_elements_text(CAST($2 AS JSON))"),
    );
    let rows = rows.with((reader, messages, named)).all::<Row>(on).await?;
    let mut under = Under::default();
    rows.into_iter().for_each(|row| gather(&mut under, row));
    Ok(under)
}

fn gather(under: &mut Under, row: Row) {
    if row.place == 0 {
        under.asking.push(row.message_id);
        return;
    }
    let (Some(emoji), Some(person)) = (row.emoji, row.person_id) else {
        let (last_at, last_seq) = (row.last_at.unwrap_or_default(), row.last_seq.unwrap_or_default());
        let answers = Answers { thread: row.message_id, count: row.count, last_at, last_seq };
        under.answers.insert(row.message_id, answers);
        return;
    };
    let reactions = under.reactions.entry(row.message_id).or_default();
    if row.place == 1 {
        reactions.push(Reaction { emoji, count: row.count, mine: row.mine > 0, people: Vec::new() });
    }
    if let Some(last) = reactions.last_mut() {
        last.people.push(person);
    }
}

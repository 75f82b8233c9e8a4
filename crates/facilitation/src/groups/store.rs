//! SQL of small groups, and only SQL.

use platform::{On, Result, Tx, sql, sql_among};

use super::Round;

/// Keeps a drawing and shows it in place of any other.
pub(super) async fn keep(tx: &Tx, meeting: i64, groups: &[Vec<i64>]) -> Result<()> {
    put_away(tx, meeting).await?;
    let number: i64 = sql("INSERT INTO meeting_rounds (meeting_id, number, is_shown) \
                           SELECT $1, CAST(COALESCE(MAX(number), 0) + 1 AS BIGINT), $2 FROM meeting_rounds \
                           WHERE meeting_id = $1 RETURNING number")
    .bind(meeting)
    .bind(true)
    .value(tx)
    .await?;
    for (group, people) in groups.iter().enumerate() {
        for person in people {
            sql(
                "INSERT INTO meeting_round_people (meeting_id, number, person_id, small_group) VALUES ($1, $2, $3, $4)",
            )
            .bind(meeting)
            .bind(number)
            .bind(*person)
            .bind(i64::try_from(group).unwrap_or(0))
            .run(tx)
            .await?;
        }
    }
    Ok(())
}

/// The drawing that is on the screen of a meeting, if one is.
pub(crate) async fn shown(on: impl Into<On<'_>>, meeting: i64) -> Result<Option<Round>> {
    let rows = sql("SELECT r.number, p.small_group, p.person_id FROM meeting_rounds r \
                    JOIN meeting_round_people p ON p.meeting_id = r.meeting_id AND p.number = r.number \
                    WHERE r.meeting_id = $1 AND r.is_shown ORDER BY p.small_group, p.person_id");
    let rows = rows.bind(meeting).all::<(i64, i64, i64)>(on).await?;
    let Some(number) = rows.first().map(|(number, ..)| *number) else { return Ok(None) };
    let mut groups: Vec<Vec<i64>> = Vec::new();
    for (_, group, person) in rows {
        let group = usize::try_from(group).unwrap_or(0);
        groups.resize(groups.len().max(group + 1), Vec::new());
        groups[group].push(person);
    }
    Ok(Some(Round { number, groups }))
}

/// Every drawing of these meetings: meeting, number, group, person.
pub(super) async fn of_meetings(on: impl Into<On<'_>>, meetings: &[i64]) -> Result<Vec<(i64, i64, i64, i64)>> {
    let rows = sql_among!(
        "SELECT meeting_id, number, small_group, person_id FROM meeting_round_people WHERE meeting_id",
        "$1",
        ""
    );
    rows.bind(meetings).all(on).await
}

/// Moves somebody; `false` when they are not in the drawing.
pub(super) async fn put(tx: &Tx, (meeting, number): (i64, i64), (person, group): (i64, usize)) -> Result<bool> {
    let moved = sql("UPDATE meeting_round_people SET small_group = $4 \
                     WHERE meeting_id = $1 AND number = $2 AND person_id = $3")
    .bind(meeting)
    .bind(number)
    .bind(person)
    .bind(i64::try_from(group).unwrap_or(0));
    Ok(moved.run(tx).await? > 0)
}

/// Shows nothing; `false` when nothing was shown.
pub(super) async fn put_away(tx: &Tx, meeting: i64) -> Result<bool> {
    let gone =
        sql("UPDATE meeting_rounds SET is_shown = $2 WHERE meeting_id = $1 AND is_shown").bind(meeting).bind(false);
    Ok(gone.run(tx).await? > 0)
}

//! What several ask of one statement on PostgreSQL: a table that the statement reads, with a row for each.
//!
//! A member that is refused undoes the whole statement, and nobody was told anything yet: each is then written again, alone.

use sqlx::{Arguments, AssertSqlSafe};
use sqlx_postgres::{PgArguments, PgConnection};

use super::server::{Lent, ends_the_connection};
use super::sql::Value;
use super::together::{Waiting, refuse};
use super::{Numbers, postgres};
use crate::events::hub::Hub;

/// The values at one place of every row, as an array. One statement has one type at each place.
macro_rules! array {
    ($variant:ident, $rows:expr, $at:expr) => {
        $rows
            .iter()
            .map(|row| if let Value::$variant(value) = &row[$at] { value.clone() } else { None })
            .collect::<Vec<_>>()
    };
}

/// What begins such a statement, after `WITH`: the table `asked`, whose columns are `p1`, `p2`… as the values stand in each row, and
/// `place`, from 1; with its values, an array for each column. The text is the same however many rows there are.
fn asked(rows: &[&[Value]]) -> Result<(String, PgArguments), sqlx::Error> {
    let mut arguments = PgArguments::default();
    let (mut arrays, mut names) = (Vec::new(), Vec::new());
    for (at, first) in rows[0].iter().enumerate() {
        arrays.push(format!("${}::{}[]", at + 1, first.postgres_type()));
        names.push(format!("p{}", at + 1));
        match first {
            Value::Integer(_) => arguments.add(array!(Integer, rows, at)),
            Value::Text(_) => arguments.add(array!(Text, rows, at)),
            Value::Boolean(_) => arguments.add(array!(Boolean, rows, at)),
            Value::Bytes(_) => arguments.add(array!(Bytes, rows, at)),
        }
        .map_err(sqlx::Error::Encode)?;
    }
    let (arrays, names) = (arrays.join(", "), names.join(", "));
    Ok((format!("asked AS (SELECT * FROM unnest({arrays}) WITH ORDINALITY AS asked({names}, place))"), arguments))
}

/// Writes them, then tells them. Where one of several is refused, nothing was written: each is written again, alone. Of an error
/// that is no answer of the server's nobody knows whether it was written: then nothing may be written again.
pub(super) async fn keep(group: Vec<Waiting>, lent: &mut Lent, hub: &Hub) {
    let outcome = written(&group, lent.used()).await;
    match (lent.mind(outcome), <[Waiting; 1]>::try_from(group)) {
        (Ok(numbers), Ok([alone])) => tell(vec![alone], numbers, hub),
        (Ok(numbers), Err(group)) => tell(group, numbers, hub),
        (Err(error), Ok([alone])) => alone.refuse(error.into()),
        (Err(error), Err(group)) if !is_refusal(&error) => refuse(group, &error),
        (Err(_), Err(group)) => {
            for waiting in group {
                Box::pin(keep(vec![waiting], lent, hub)).await;
            }
        }
    }
}

/// The server answered that it undid the statement, and goes on.
fn is_refusal(error: &sqlx::Error) -> bool {
    error.as_database_error().is_some_and(|error| !ends_the_connection(error))
}

/// One statement, which is its own transaction.
async fn written(group: &[Waiting], connection: &mut PgConnection) -> Result<Vec<Numbers>, sqlx::Error> {
    let rows: Vec<&[Value]> = group.iter().map(|waiting| &*waiting.values).collect();
    let (asked, arguments) = asked(&rows)?;
    let text = format!("WITH {asked}, {}", group[0].text);
    let numbers = sqlx::query_as_with(AssertSqlSafe(text), arguments).fetch_all(connection).await?;
    if numbers.len() == group.len() { Ok(numbers) } else { Err(sqlx::Error::RowNotFound) }
}

/// Announces what is on disk, then tells those who wait.
fn tell(group: Vec<Waiting>, numbers: Vec<Numbers>, hub: &Hub) {
    let (mut leaving, mut told) = (Vec::new(), Vec::new());
    for (waiting, numbers) in group.into_iter().zip(numbers) {
        let (leaves, kept) = waiting.written(numbers);
        leaving.push(leaves);
        told.push((kept, numbers));
    }
    postgres::committed(hub, leaving);
    for (kept, numbers) in told {
        let _ = kept.send(Ok(numbers));
    }
}

//! What several ask of one statement on PostgreSQL: a table that the statement reads, with a row for each.

use sqlx::Arguments;
use sqlx_postgres::PgArguments;

use super::sql::Value;

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
pub(super) fn asked(rows: &[&[Value]]) -> Result<(String, PgArguments), sqlx::Error> {
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

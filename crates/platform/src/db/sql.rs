//! One statement, written once and run on whichever database is there.

use std::panic::Location;

use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use sqlx::Arguments;
use sqlx_postgres::{PgArguments, PgRow};
use sqlx_sqlite::{SqliteArguments, SqliteRow};

use super::tx::Open;
use super::{Db, Engine, Tx, patience};
use crate::{Error, Result};

/// A row of either database as a value: derive `sqlx::FromRow` on a struct, or use a tuple.
pub trait FromRow: for<'r> sqlx::FromRow<'r, SqliteRow> + for<'r> sqlx::FromRow<'r, PgRow> + Send + Unpin {}
impl<T> FromRow for T where T: for<'r> sqlx::FromRow<'r, SqliteRow> + for<'r> sqlx::FromRow<'r, PgRow> + Send + Unpin {}

/// A value bound to a statement; its type is known even when it is null, which PostgreSQL asks for.
#[derive(Clone, Debug)]
pub enum Value {
    /// BIGINT
    Integer(Option<i64>),
    /// TEXT
    Text(Option<String>),
    /// BOOLEAN
    Boolean(Option<bool>),
    /// BLOB or BYTEA
    Bytes(Option<Vec<u8>>),
}

impl Value {
    /// What PostgreSQL calls its type.
    pub(super) fn postgres_type(&self) -> &'static str {
        match self {
            Value::Integer(_) => "BIGINT",
            Value::Text(_) => "TEXT",
            Value::Boolean(_) => "BOOLEAN",
            Value::Bytes(_) => "BYTEA",
        }
    }
}

macro_rules! bindable {
    ($($from:ty => $variant:ident, |$given:ident| $value:expr;)*) => {$(
        impl From<$from> for Value {
            fn from($given: $from) -> Value { Value::$variant(Some($value)) }
        }
        impl From<Option<$from>> for Value {
            fn from(given: Option<$from>) -> Value { Value::$variant(given.map(|$given| $value)) }
        }
    )*};
}
bindable! {
    i64 => Integer, |given| given;
    &[i64] => Text, |given| list(given);
    String => Text, |given| given;
    &String => Text, |given| given.clone();
    &str => Text, |given| given.to_owned();
    bool => Boolean, |given| given;
    Vec<u8> => Bytes, |given| given;
}

/// A value that is stored as a word.
pub trait Coded: Copy {
    /// The word.
    fn word(self) -> &'static str;
}

impl<T: Coded> From<T> for Value {
    fn from(given: T) -> Value {
        Value::Text(Some(given.word().to_owned()))
    }
}

impl<T: Coded> From<Option<T>> for Value {
    fn from(given: Option<T>) -> Value {
        Value::Text(given.map(|each| each.word().to_owned()))
    }
}

/// Values that are bound together: a tuple, the first the next `$n`.
pub trait Values {
    /// Adds them, in their order.
    fn add_to(self, bound: &mut Vec<Value>);
}

macro_rules! values {
    ($($each:ident)+) => {
        impl<$($each: Into<Value>),+> Values for ($($each,)+) {
            fn add_to(self, bound: &mut Vec<Value>) {
                #[expect(non_snake_case, reason = "a value has the name of its type here")]
                let ($($each,)+) = self;
                bound.extend([$($each.into()),+]);
            }
        }
    };
}
values!(A B);
values!(A B C);
values!(A B C D);
values!(A B C D E);
values!(A B C D E F);
values!(A B C D E F G);
values!(A B C D E F G H);
values!(A B C D E F G H I);
values!(A B C D E F G H I J);

/// Numbers as one value, for [`sql_among!`](crate::sql_among).
fn list(numbers: &[i64]) -> String {
    let numbers: Vec<_> = numbers.iter().map(i64::to_string).collect();
    format!("[{}]", numbers.join(","))
}

/// A statement about rows whose column is one of several numbers: what stands before, the place of the list (a slice of
/// numbers that is bound like any value), what stands after.
#[macro_export]
macro_rules! sql_among {
    ($before:literal, $list:literal, $after:literal) => {
        $crate::sql_pair(
            concat!($before, " IN (SELECT value FROM json_each(", $list, ")) ", $after),
            concat!(
                $before,
                " IN (SELECT CAST(value AS BIGINT) FROM json_array_elements_text(CAST(",
                $list,
                " AS JSON))) ",
                $after
            ),
        )
    };
}

/// A statement with its values, not yet run.
#[derive(Debug)]
pub struct Sql {
    pub(super) sqlite: &'static str,
    pub(super) postgres: &'static str,
    pub(super) values: Vec<Value>,
    /// The line of the program that asks it.
    pub(super) place: &'static Location<'static>,
    pub(super) is_planned_for_its_values: bool,
}

/// A statement that both databases read alike.
#[track_caller]
pub fn sql(text: &'static str) -> Sql {
    sql_pair(text, text)
}

/// The rare statement that must differ.
#[track_caller]
pub fn sql_pair(sqlite: &'static str, postgres: &'static str) -> Sql {
    Sql { sqlite, postgres, values: Vec::new(), place: Location::caller(), is_planned_for_its_values: false }
}

/// Tells which line asks PostgreSQL something, to whoever listens that closely: tests do, to know that each line did.
pub(super) fn tell_asked(place: &Location<'_>) {
    tracing::trace!(target: "jasette::asked", %place);
}

/// What a statement runs on: reads on the database, reads and writes in a transaction.
#[derive(Clone, Copy)]
pub enum On<'a> {
    /// A connection of the reading pool.
    Db(&'a Db),
    /// The transaction, which sees its own writes.
    Tx(&'a Tx),
}

impl<'a> From<&'a Db> for On<'a> {
    fn from(db: &'a Db) -> Self {
        On::Db(db)
    }
}

impl<'a> From<&'a Tx> for On<'a> {
    fn from(tx: &'a Tx) -> Self {
        On::Tx(tx)
    }
}

impl On<'_> {
    fn note(self, statement: &'static str) {
        match self {
            On::Db(db) => db.noted.note(statement),
            On::Tx(tx) => tx.noted.note(statement),
        }
    }

    /// Outside of a transaction, whoever asked waits only so long.
    fn in_time<'a, T: Send + 'a>(
        self,
        fetching: impl Future<Output = Result<T>> + Send + 'a,
    ) -> BoxFuture<'a, Result<T>> {
        match self {
            On::Db(_) => patience::read(fetching).boxed(),
            On::Tx(_) => fetching.boxed(),
        }
    }
}

/// What the driver gave, of either engine.
enum Fetched<S, P> {
    Sqlite(S),
    Postgres(P),
}

/// Fetches on the connection that `$on` stands for, with the same method of either engine's query. What it gives is read as
/// the wanted type elsewhere, and the future is boxed: so the long way through the drivers is compiled once, not for each type
/// of row, nor again in every crate that awaits it, as the body of an `async fn` is.
macro_rules! fetch {
    ($sql:expr, $on:expr, $fetch:ident) => {{
        let Sql { sqlite, postgres, values, place, is_planned_for_its_values } = $sql;
        match $on {
            On::Db(db) => match &db.engine {
                Engine::Sqlite(store) => {
                    let mut reader = store.reader().await?;
                    let query = sqlx::query_with(sqlite, sqlite_arguments(&values)?);
                    query.$fetch(&mut *reader).await.map(Fetched::Sqlite)
                }
                Engine::Postgres(server) => {
                    tell_asked(place);
                    let mut lent = server.lend_for(is_planned_for_its_values).await?;
                    let query = sqlx::query_with(postgres, postgres_arguments(&values)?);
                    let outcome = query.$fetch(lent.used()).await;
                    lent.mind(outcome).map(Fetched::Postgres)
                }
            }
            .map_err(Error::from),
            On::Tx(tx) => tx.mind(match &mut *tx.connection().await? {
                Open::Sqlite(group) => match group.ready(sqlite).await {
                    Ok((text, writer)) => {
                        let query = sqlx::query_with(text, sqlite_arguments(&values)?);
                        query.$fetch(writer).await.map(Fetched::Sqlite)
                    }
                    Err(error) => Err(error),
                },
                Open::Postgres(open) => {
                    tell_asked(place);
                    let query = sqlx::query_with(postgres, postgres_arguments(&values)?);
                    query.$fetch(open.connection()).await.map(Fetched::Postgres)
                }
            }),
        }
    }};
}

impl Sql {
    /// Binds the next value: `$1`, then `$2`…
    #[must_use]
    pub fn bind(mut self, value: impl Into<Value>) -> Sql {
        self.values.push(value.into());
        self
    }

    /// Binds the next values, in their order.
    #[must_use]
    pub fn with(mut self, values: impl Values) -> Sql {
        values.add_to(&mut self.values);
        self
    }

    /// Binds values before those that were bound: these are `$1`, `$2`…
    #[must_use]
    pub(crate) fn bind_first(mut self, values: impl IntoIterator<Item = Value>) -> Sql {
        self.values.splice(0..0, values);
        self
    }

    /// Read outside of a transaction, PostgreSQL plans it each time for the values it has, and not once for any: for the rare statement
    /// of one table whose best way depends on them, as that which looks for words that are rare or often said.
    #[must_use]
    pub fn planned_for_its_values(self) -> Sql {
        Sql { is_planned_for_its_values: true, ..self }
    }

    /// Every row.
    pub async fn all<'a, T: FromRow>(self, on: impl Into<On<'a>>) -> Result<Vec<T>> {
        Ok(match self.rows(on.into()).await? {
            Fetched::Sqlite(rows) => rows.iter().map(T::from_row).collect::<Result<_, _>>()?,
            Fetched::Postgres(rows) => rows.iter().map(T::from_row).collect::<Result<_, _>>()?,
        })
    }

    /// The row, if there is one.
    pub async fn optional<'a, T: FromRow>(self, on: impl Into<On<'a>>) -> Result<Option<T>> {
        Ok(match self.row(on.into()).await? {
            Fetched::Sqlite(row) => row.as_ref().map(T::from_row).transpose()?,
            Fetched::Postgres(row) => row.as_ref().map(T::from_row).transpose()?,
        })
    }

    /// The row that must be there; [`sqlx::Error::RowNotFound`] otherwise.
    pub async fn one<'a, T: FromRow>(self, on: impl Into<On<'a>>) -> Result<T> {
        self.optional(on).await?.ok_or(Error::Database(sqlx::Error::RowNotFound))
    }

    /// The only column of the only row.
    pub async fn value<'a, T>(self, on: impl Into<On<'a>>) -> Result<T>
    where
        (T,): FromRow,
    {
        self.one::<(T,)>(on).await.map(|(value,)| value)
    }

    /// The only column of every row.
    pub async fn values<'a, T>(self, on: impl Into<On<'a>>) -> Result<Vec<T>>
    where
        (T,): FromRow,
    {
        Ok(self.all::<(T,)>(on).await?.into_iter().map(|(value,)| value).collect())
    }

    /// The only column of the row, if there is one.
    pub async fn optional_value<'a, T>(self, on: impl Into<On<'a>>) -> Result<Option<T>>
    where
        (T,): FromRow,
    {
        Ok(self.optional::<(T,)>(on).await?.map(|(value,)| value))
    }

    /// Whether there is such a row.
    pub async fn exists<'a>(self, on: impl Into<On<'a>>) -> Result<bool> {
        Ok(match self.row(on.into()).await? {
            Fetched::Sqlite(row) => row.is_some(),
            Fetched::Postgres(row) => row.is_some(),
        })
    }

    fn rows(self, on: On<'_>) -> BoxFuture<'_, Result<Fetched<Vec<SqliteRow>, Vec<PgRow>>>> {
        on.note(self.sqlite);
        on.in_time(async move { fetch!(self, on, fetch_all) })
    }

    fn row(self, on: On<'_>) -> BoxFuture<'_, Result<Fetched<Option<SqliteRow>, Option<PgRow>>>> {
        on.note(self.sqlite);
        on.in_time(async move { fetch!(self, on, fetch_optional) })
    }

    /// Runs a write; returns how many rows it touched.
    pub fn run(self, tx: &Tx) -> BoxFuture<'_, Result<u64>> {
        let Sql { sqlite, postgres, values, place, .. } = self;
        tx.noted.note(sqlite);
        let running = async move {
            match &mut *tx.connection().await? {
                Open::Sqlite(group) => tx.mind(group.run(sqlite, sqlite_arguments(&values)?).await),
                Open::Postgres(open) => {
                    tell_asked(place);
                    let query = sqlx::query_with(postgres, postgres_arguments(&values)?);
                    Ok(tx.mind(query.execute(open.connection()).await)?.rows_affected())
                }
            }
        };
        running.boxed()
    }

    /// Runs a write, however many rows it touches.
    pub async fn done(self, tx: &Tx) -> Result<()> {
        self.run(tx).await.map(drop)
    }

    /// Runs a write; whether it touched anything.
    pub async fn touched(self, tx: &Tx) -> Result<bool> {
        Ok(self.run(tx).await? > 0)
    }

    /// Runs a write whose outcome nobody waits for. On SQLite it goes with the next statement or with the commit, which
    /// fails if it does.
    pub(crate) async fn run_later(self, tx: &Tx) -> Result<()> {
        if let Open::Sqlite(group) = &mut *tx.connection().await? {
            tx.noted.note(self.sqlite);
            return tx.mind(group.run_later(self.sqlite, sqlite_arguments(&self.values)?).await);
        }
        self.done(tx).await
    }
}

macro_rules! arguments {
    ($name:ident, $arguments:ty) => {
        pub(super) fn $name<'a>(values: impl IntoIterator<Item = &'a Value>) -> Result<$arguments, sqlx::Error> {
            let mut arguments = <$arguments>::default();
            for value in values {
                match value {
                    Value::Integer(value) => Arguments::add(&mut arguments, *value),
                    Value::Text(value) => Arguments::add(&mut arguments, value.as_deref()),
                    Value::Boolean(value) => Arguments::add(&mut arguments, *value),
                    Value::Bytes(value) => Arguments::add(&mut arguments, value.as_deref()),
                }
                .map_err(sqlx::Error::Encode)?;
            }
            Ok(arguments)
        }
    };
}
arguments!(sqlite_arguments, SqliteArguments);
arguments!(postgres_arguments, PgArguments);

//! What several ask in one trip to SQLite: the text that each would send alone, once for each. It has no savepoint, at each of
//! which the index of words is written out, for each message apart: only the first statement of a text may be refused (a
//! constraint), and then nothing of it is changed. Should another fail, all that wait for the shared commit are told.

use std::collections::VecDeque;
use std::fmt::Write;
use std::sync::Arc;

use futures_util::TryStreamExt;
use sqlx::error::{DatabaseError, ErrorKind};
use sqlx::{AssertSqlSafe, Either, Executor, FromRow};

use super::Numbers;
use super::grouped::{Shared, Writer};
use super::sql::sqlite_arguments;
use super::together::{Waiting, refuse};

/// How many one trip holds. There are texts for 1, 2, 4, 8 and 16, each prepared once.
const MOST_PER_TRIP: usize = 16;

/// The texts that were sent, as they were made.
#[derive(Default)]
pub(super) struct Texts(Vec<(Form, Arc<str>)>);

/// What a text is made of.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Form {
    opening: &'static str,
    each: &'static str,
    /// How many values each has.
    values: usize,
    times: usize,
    then: &'static str,
}

/// How far a trip came.
#[derive(Default)]
struct Came {
    /// What was given to those who are written.
    numbers: Vec<Numbers>,
    /// How many statements came to their end since the last numbers, or since the beginning.
    since: usize,
}

impl Writer {
    /// Writes those who wait with one statement, in their order. Each is told once it is on disk, or why it is not.
    pub(super) async fn keep(self: &Arc<Writer>, group: Vec<Waiting>) {
        let mut shared = match self.turn().await {
            Ok(shared) => shared,
            Err(error) => return refuse(group, &error),
        };
        let mut group = VecDeque::from(group);
        while !group.is_empty() {
            let together = MOST_PER_TRIP.min(1 << group.len().ilog2());
            let trip: Vec<_> = group.drain(..together).collect();
            // One who is alone, as most are, has all in one trip; several have their texts, and then the commit.
            let closes = together == 1 && group.is_empty() && self.is_time(shared.members() + 1);
            for again in shared.write(trip, closes).await.into_iter().rev() {
                group.push_front(again);
            }
        }
        self.settle(&mut shared).await;
    }
}

impl Shared {
    /// Writes those of one trip; those who came after one that was refused are given back, to be sent again.
    async fn write(&mut self, trip: Vec<Waiting>, closes: bool) -> Vec<Waiting> {
        let opening = self.opening_without_savepoint();
        let (came, outcome) = self.send(&trip, opening, if closes { "COMMIT" } else { "" }).await;
        let before = if came.numbers.is_empty() { usize::from(!opening.is_empty()) } else { 1 };
        let was_first = came.numbers.len() < trip.len() && came.since == before;
        let mut trip = trip.into_iter();
        match outcome {
            Err(error) if !(was_first && is_of_a_constraint(&error)) => {
                self.give_up(&error.to_string()).await;
                refuse(trip.collect(), &error);
                Vec::new()
            }
            outcome => {
                for (numbers, waiting) in came.numbers.into_iter().zip(&mut trip) {
                    self.tell_when_kept(waiting, numbers);
                }
                if let (Err(error), Some(refused)) = (outcome, trip.next()) {
                    refused.refuse(error.into());
                } else if closes {
                    self.kept();
                }
                trip.collect()
            }
        }
    }

    fn tell_when_kept(&mut self, waiting: Waiting, numbers: Numbers) {
        self.tell_then(Box::new(move |outcome, hub| match outcome {
            Ok(()) => {
                let (leaving, kept) = waiting.written(numbers);
                leaving.leave(hub);
                let _ = kept.send(Ok(numbers));
            }
            Err(why) => refuse(vec![waiting], &why),
        }));
    }

    async fn send(
        &mut self,
        trip: &[Waiting],
        opening: &'static str,
        then: &'static str,
    ) -> (Came, Result<(), sqlx::Error>) {
        let (each, values) = (trip[0].text, trip[0].values.len());
        let text = self.texts.of(Form { opening, each, values, times: trip.len(), then });
        let mut came = Came::default();
        let arguments = match sqlite_arguments(trip.iter().flat_map(|waiting| &waiting.values)) {
            Ok(arguments) => arguments,
            Err(error) => return (came, Err(error)),
        };
        let mut steps = self.connection.fetch_many(sqlx::query_with(AssertSqlSafe(text), arguments));
        let outcome = loop {
            match steps.try_next().await {
                Ok(Some(Either::Left(_))) => came.since += 1,
                Ok(Some(Either::Right(row))) => match Numbers::from_row(&row) {
                    Ok(numbers) => {
                        came.numbers.push(numbers);
                        came.since = 0;
                    }
                    Err(error) => break Err(error),
                },
                Ok(None) if came.numbers.len() == trip.len() => break Ok(()),
                Ok(None) => break Err(sqlx::Error::RowNotFound),
                Err(error) => break Err(error),
            }
        };
        drop(steps);
        (came, outcome)
    }
}

/// After a constraint the shared transaction goes on; after other failures SQLite may have rolled back all.
fn is_of_a_constraint(error: &sqlx::Error) -> bool {
    error.as_database_error().map(DatabaseError::kind).is_some_and(|kind| !matches!(kind, ErrorKind::Other))
}

impl Texts {
    fn of(&mut self, form: Form) -> Arc<str> {
        if let Some((_, text)) = self.0.iter().find(|(made, _)| *made == form) {
            return text.clone();
        }
        let text: Arc<str> = form.text().into();
        self.0.push((form, text.clone()));
        text
    }
}

impl Form {
    fn text(self) -> String {
        let mut text = self.opening.to_owned();
        for time in 0..self.times {
            if time > 0 {
                text.push_str("; ");
            }
            put(&mut text, self.each, time * self.values);
        }
        if !self.then.is_empty() {
            text.push_str("; ");
        }
        text + self.then
    }
}

/// Adds a text whose values are so many places further.
fn put(text: &mut String, each: &str, further: usize) {
    let mut parts = each.split('$');
    text.push_str(parts.next().unwrap_or_default());
    for part in parts {
        let (number, rest) = part.split_at(part.len() - part.trim_start_matches(|c: char| c.is_ascii_digit()).len());
        let number = number.parse::<usize>().map_or_else(|_| String::new(), |number| (number + further).to_string());
        let _ = write!(text, "${number}{rest}");
    }
}

#[cfg(test)]
mod tests {
    use super::Form;

    #[test]
    fn each_has_its_own_values() {
        let each = "INSERT INTO a VALUES ($1, $12); UPDATE b SET c = '$.d' || $2";
        let form = |times, opening, then| Form { opening, each, values: 12, times, then }.text();
        assert_eq!(form(1, "", ""), each);
        assert_eq!(
            form(2, "BEGIN; ", "COMMIT"),
            "BEGIN; INSERT INTO a VALUES ($1, $12); UPDATE b SET c = '$.d' || $2; \
             INSERT INTO a VALUES ($13, $24); UPDATE b SET c = '$.d' || $14; COMMIT"
        );
    }
}

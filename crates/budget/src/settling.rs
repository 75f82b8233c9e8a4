//! What coordination settles: lines, sources, amounts that move, what gaps mean, periods that close; and the words about gaps.

use communities::Grant;
use communities::roles::{CheckBudget, KeepBudget};
use forms::{Key, Outcome, Undone};
use platform::{Instance, Result, Tx};

use crate::book::Book;
use crate::deeds::{CHANGED, CLOSED, NotDone, event, failed, open_day};
use crate::entry::{Move, Source, Thresholds, Words};
use crate::line::Added;
use crate::stood::{Lines, Stood};
use crate::table::Row;
use crate::{rows, store};

/// Adds a line. Sent twice under the same key, it is one.
pub(crate) async fn add_line(instance: &Instance, by: &Grant<CheckBudget>, line: &Added, key: &Key) -> Result<()> {
    let key = key.print(by.person_id(), &format!("{}\n{}", line.label, line.cents));
    let tx = instance.db.begin().await?;
    store::add(&tx, by.community().id, line, &key).await?;
    changed(instance, by, tx).await
}

/// Adds where money comes from. Sent twice under the same key, it is one.
pub(crate) async fn add_source(instance: &Instance, by: &Grant<CheckBudget>, source: &Source, key: &Key) -> Result<()> {
    let key = key.print(by.person_id(), &format!("{}\n{}", source.label, source.cents));
    let tx = instance.db.begin().await?;
    store::add_source(&tx, (by.community().id, by.person_id()), source, &key).await?;
    changed(instance, by, tx).await
}

/// Lets a source count no more.
pub(crate) async fn void_source(
    instance: &Instance,
    by: &Grant<CheckBudget>,
    id: i64,
    why: &str,
) -> Outcome<(), NotDone> {
    let tx = instance.db.begin().await?;
    Undone::unless(store::void_source(&tx, (by.community().id, id), why).await?, NotDone::Overtaken)?;
    Ok(changed(instance, by, tx).await?)
}

/// Lets lines be explained from these gaps on.
pub(crate) async fn set_thresholds(instance: &Instance, by: &Grant<CheckBudget>, to: Thresholds) -> Result<()> {
    let tx = instance.db.begin().await?;
    store::take(&tx, by.community().id, 0).await?;
    store::set_thresholds(&tx, by.community().id, to).await?;
    changed(instance, by, tx).await
}

async fn changed(instance: &Instance, by: &Grant<CheckBudget>, tx: Tx) -> Result<()> {
    tx.record(event(by, CHANGED, by.community().id, instance.clock.now())).await?;
    tx.commit().await
}

/// Moves an amount from a line to another: no more than it has left; to administration, or past what the agreement allows, only where
/// the funder agreed in writing. Sent twice under the same key, it is moved once.
pub(crate) async fn shift(
    instance: &Instance,
    by: &Grant<CheckBudget>,
    (moved, is_written): (&Move, bool),
    key: &Key,
) -> Outcome<(), NotDone> {
    let community = by.community().id;
    let key = key.print(by.person_id(), &format!("{}\n{}\n{}", moved.from_line, moved.to_line, moved.cents));
    let tx = instance.db.begin().await?;
    open_day(&tx, community, &[&moved.day], 0).await?;
    if store::is_shifted(&tx, community, &key).await? {
        return Ok(tx.commit().await?);
    }
    let book = Book::of(&tx, &by.grant::<KeepBudget>().map_err(failed)?).await.map_err(failed)?;
    let row = |word: &str| book.table.rows.iter().find(|row| row.line.word == word);
    if let (Some(from), Some(to)) = (row(&moved.from_line), row(&moved.to_line)) {
        Undone::unless(from.sums.left() >= moved.cents, NotDone::NotSoMuch)?;
        Undone::unless(is_written || !to.line.administration, NotDone::Administration)?;
        let past = [(from, -moved.cents), (to, moved.cents)].into_iter().find_map(|(row, cents)| past(row, cents));
        if let Some(percent) = past.filter(|_| !is_written) {
            return Err(Undone::Refused(NotDone::PastPercent(percent)));
        }
    }
    store::shift(&tx, (community, by.person_id()), moved, &key).await?;
    Ok(changed(instance, by, tx).await?)
}

/// What the agreement allows of a line in percent, when so much more would be past it.
fn past(row: &Row, cents: i64) -> Option<i64> {
    let moved = (row.sums.revised - row.sums.planned + cents).abs();
    row.line.most_moved.filter(|percent| moved * 100 > row.sums.planned * percent)
}

/// Says why a line is not where it was planned, over the revision that was seen.
pub(crate) async fn explain(instance: &Instance, by: &Grant<KeepBudget>, words: &Words) -> Outcome<(), NotDone> {
    let tx = instance.db.begin().await?;
    store::take(&tx, by.community().id, 0).await?;
    Undone::unless(store::say(&tx, (by.community().id, by.person_id()), words).await?, NotDone::Overtaken)?;
    tx.record(event(by, CHANGED, by.community().id, instance.clock.now())).await?;
    Ok(tx.commit().await?)
}

/// Closes a period, and keeps its lines as they stand. Nothing of it waits, every line that is far from what was planned says why, and
/// none of its days is closed yet.
pub(crate) async fn close(
    instance: &Instance,
    by: &Grant<CheckBudget>,
    (from, to): (&str, &str),
) -> Outcome<(), NotDone> {
    let (community, now) = (by.community().id, instance.clock.now());
    let tx = instance.db.begin().await?;
    store::take(&tx, community, 0).await?;
    let closed = store::closings(&tx, community).await?;
    let overlaps = closed.iter().any(|each| from <= each.to_day.as_str() && each.from_day.as_str() <= to);
    Undone::unless(!overlaps, NotDone::Overlaps)?;
    let waiting = rows::waiting(&tx, community, (from, to)).await?;
    Undone::unless(waiting == 0, NotDone::Waiting(waiting))?;
    let book = Book::of(&tx, &by.grant::<KeepBudget>().map_err(failed)?).await.map_err(failed)?;
    let silent = book.table.rows.iter().filter(|row| row.lacks_words()).count();
    Undone::unless(silent == 0, NotDone::Unexplained(silent))?;
    store::close(&tx, (community, by.person_id(), now), (from, to), &stands(&book, (from, to))).await?;
    tx.record(event(by, CLOSED, community, now)).await?;
    Ok(tx.commit().await?)
}

/// The lines of a period, from one day to another, as they stand.
fn stands(book: &Book, (from, to): (&str, &str)) -> Lines {
    let holds = |day: &str| (from..=to).contains(&day);
    let one = |row: &Row| {
        let (line, planned) = (&row.line, row.line.cents.unwrap_or(0));
        let spent = book.expenses.iter().filter(|each| each.line == line.word && each.is_spent() && holds(&each.day));
        let given = book.gifts.iter().filter(|gift| gift.line == line.word && gift.void_reason.is_empty());
        Stood {
            fr: line.label.fr.clone(),
            en: line.label.en.clone(),
            is_cash: line.is_cash(),
            planned,
            revised: if line.is_cash() { row.sums.revised } else { planned },
            spent: spent.map(|each| each.cents).sum(),
            in_kind: given.filter(|gift| holds(&gift.day)).map(|gift| gift.cents).sum(),
        }
    };
    Lines(book.table.rows.iter().map(one).collect())
}

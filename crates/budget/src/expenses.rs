//! What people do with expenses: enter, change, check, void, give back. One transaction each, and nothing is ever deleted.

use communities::before::{Before, Proof, Thing};
use communities::roles::{CheckBudget, KeepBudget};
use communities::{Directory, Grant};
use files::{Holder, Hung, Shown, Thing as Held};
use forms::{Key, Outcome, Undone};
use platform::{Instance, On, Refusal, Result, Tx};

use crate::checking::Checker;
use crate::deeds::{EXPENSES, NotDone, event, not_taken, open_day};
use crate::entry::{Expense, State};
use crate::rows::{self, Entering};
use crate::typed::expense::Asked;

/// The word of expenses among the things that files hang from.
const HOLDS: &str = "budget_expense";

/// Whoever keeps the budget reads its receipts.
pub const HOLDER: Holder = Holder {
    kind: HOLDS,
    may_read: |instance, viewer, id| {
        Box::pin(async move {
            let expense = rows::expense(&instance.db, id).await?.ok_or(Refusal::NotFound)?;
            let member = communities::Membership::enter_by_id(&instance.db, viewer, expense.community_id).await?;
            member.grant::<KeepBudget>().map(drop)
        })
    },
};

/// A member before an expense.
pub(crate) type ExpenseAccess = Before<Expense>;
/// The proof that a member checks expenses.
pub(crate) type Checking = Proof<Expense, CheckBudget>;

impl Thing for Expense {
    type ReadBy = KeepBudget;
    const NAME: &'static str = "expense";

    async fn found(on: On<'_>, id: i64) -> Result<Option<Expense>> {
        rows::expense(on, id).await
    }

    fn community(&self) -> i64 {
        self.community_id
    }

    fn path(&self) -> String {
        format!("{}/{}", crate::EXPENSES_PAGE, self.id)
    }
}

/// Enters an expense with receipts that wait; the number of its row. Sent twice under the same key, it is one.
pub(crate) async fn enter(
    instance: &Instance,
    by: &Grant<KeepBudget>,
    (asked, key): (&Asked, &Key),
    files: &[i64],
) -> Outcome<i64, NotDone> {
    let tx = instance.db.begin().await?;
    let id = entered(instance, &tx, by, (asked, key), files).await?;
    tx.record(event(by, EXPENSES, id, instance.clock.now())).await?;
    tx.commit().await?;
    Ok(id)
}

/// The same, inside a transaction.
pub(crate) async fn entered(
    instance: &Instance,
    tx: &Tx,
    by: &Grant<KeepBudget>,
    (asked, key): (&Asked, &Key),
    files: &[i64],
) -> Outcome<i64, NotDone> {
    let (community, me) = (by.community().id, by.person_id());
    let key = key.print(me, &format!("{}\n{}\n{}\n{}", asked.line, asked.day, asked.supplier, asked.cents));
    if let Some(id) = rows::by_key(tx, community, &key).await? {
        return Ok(id);
    }
    let number = open_day(tx, community, &[&asked.day], 1).await?;
    // Somebody who sent the same meanwhile had the budget first.
    if let Some(id) = rows::by_key(tx, community, &key).await? {
        return Ok(id);
    }
    let hung = receipts(tx, me, files).await?;
    let entering = Entering { community, by: me, now: instance.clock.now(), number, key: &key };
    let id = rows::insert(tx, &entering, asked, &hung).await?;
    files::hang((instance, tx), (me, community), Held { kind: HOLDS, id }, &hung).await.map_err(not_taken)?;
    Ok(id)
}

/// The files of these numbers, which this person sent, if they are receipts.
async fn receipts(tx: &Tx, person: i64, files: &[i64]) -> Outcome<Hung, NotDone> {
    let hung = files::waiting(tx, person, files).await.map_err(not_taken)?;
    Undone::unless(hung.0.iter().all(is_receipt), NotDone::NotAReceipt)?;
    Ok(hung)
}

/// Whether a file can be a receipt: a picture, or a PDF.
pub(crate) fn is_receipt(file: &Shown) -> bool {
    file.is_picture() || file.kind == "application/pdf"
}

/// Writes over an expense that is open, at the revision that was seen, with more receipts.
pub(crate) async fn change(
    instance: &Instance,
    access: &ExpenseAccess,
    (asked, revision): (&Asked, i64),
    files: &[i64],
) -> Outcome<(), NotDone> {
    let (member, expense) = (access.membership(), access.thing());
    let tx = instance.db.begin().await?;
    let there = held(&tx, expense, &[&asked.day]).await?;
    Undone::unless(there.is_open(), NotDone::Settled)?;
    let more = receipts(&tx, member.person_id(), files).await?;
    let all = Hung(there.files.0.iter().cloned().chain(more.0.iter().cloned()).collect());
    Undone::unless(rows::change(&tx, (there.id, revision), asked, &all).await?, NotDone::Overtaken)?;
    let (thing, whose) = (Held { kind: HOLDS, id: there.id }, (member.person_id(), there.community_id));
    files::hang((instance, &tx), whose, thing, &more).await.map_err(not_taken)?;
    tx.record(event(member, EXPENSES, there.id, instance.clock.now())).await?;
    Ok(tx.commit().await?)
}

/// An expense as it is inside this transaction; refused when its day, or one of these, is closed.
async fn held(tx: &Tx, seen: &Expense, days: &[&str]) -> Outcome<Expense, NotDone> {
    open_day(tx, seen.community_id, days, 0).await?;
    let there = rows::expense(tx, seen.id).await?.ok_or(Undone::Refused(NotDone::Overtaken))?;
    open_day(tx, seen.community_id, &[&there.day], 0).await?;
    Ok(there)
}

/// Checks an expense that was paid, as it was seen: from then on it changes no more. Who entered it does not, while somebody else can.
pub(crate) async fn check(instance: &Instance, access: &ExpenseAccess, revision: i64) -> Outcome<(), NotDone> {
    let member = access.membership();
    let tx = instance.db.begin().await?;
    let there = held(&tx, access.thing(), &[]).await?;
    let names = Directory::of(&tx, member).await?;
    Undone::unless(Checker::of(member, &names, &there).may(), NotDone::OwnEntry)?;
    Undone::unless(there.state == State::ToCheck, NotDone::NothingToCheck)?;
    Undone::unless(rows::check(&tx, (there.id, revision), member.person_id()).await?, NotDone::Overtaken)?;
    tx.record(event(member, EXPENSES, there.id, instance.clock.now())).await?;
    Ok(tx.commit().await?)
}

/// Takes a receipt off an expense that is open: nobody reads it from then on.
pub(crate) async fn take_off(instance: &Instance, access: &ExpenseAccess, receipt: i64) -> Outcome<(), NotDone> {
    let now = instance.clock.now();
    let tx = instance.db.begin().await?;
    let there = held(&tx, access.thing(), &[]).await?;
    Undone::unless(there.is_open(), NotDone::Settled)?;
    let (gone, left): (Vec<_>, Vec<_>) = there.files.0.into_iter().partition(|file| file.id == receipt);
    Undone::unless(!gone.is_empty(), NotDone::NoSuchReceipt)?;
    rows::keep_receipts(&tx, there.id, &Hung(left)).await?;
    files::let_go_of_one(&tx, Held { kind: HOLDS, id: there.id }, receipt, now).await?;
    tx.record(event(access.membership(), EXPENSES, there.id, now)).await?;
    Ok(tx.commit().await?)
}

/// Lets an expense count no more, for this reason.
pub(crate) async fn void(instance: &Instance, by: &Checking, why: &str) -> Outcome<(), NotDone> {
    let tx = instance.db.begin().await?;
    let there = held(&tx, by.thing(), &[]).await?;
    Undone::unless(rows::void(&tx, there.id, why).await?, NotDone::Settled)?;
    tx.record(event(by.membership(), EXPENSES, there.id, instance.clock.now())).await?;
    Ok(tx.commit().await?)
}

/// Notes that who paid got it back. It changes no sum, so that a closed period does not forbid it.
pub(crate) async fn reimburse(instance: &Instance, by: &Checking) -> Result<()> {
    let now = instance.clock.now();
    let tx = instance.db.begin().await?;
    if rows::reimburse(&tx, by.thing().id, now).await? {
        tx.record(event(by.membership(), EXPENSES, by.thing().id, now)).await?;
    }
    tx.commit().await
}

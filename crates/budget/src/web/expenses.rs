//! `…/depenses`, and what is done about one.

use communities::roles::KeepBudget;
use communities::{Directory, Grant};
use forms::{Done, Outcome, Posted, Word};
use meetings::framed::Head;
use platform::{Instance, Refusal, Served};

use super::{CHECKED, GIVEN_BACK, TAKEN_OFF, VOID, WORDS, keeper, page, page_among, reason};
use crate::book::Book;
use crate::checking::Checker;
use crate::deeds::NotDone;
use crate::expenses::{self, Checking, ExpenseAccess};
use crate::pages::expenses::{self as pages, One, RECEIPT, REVISION, Voiding, WHY};

pub(super) async fn list(instance: Instance, by: Grant<KeepBudget>, done: Done) -> Served {
    let book = Book::of(&instance.db, &by).await?;
    let head = Head::new(t!(by.lang(), "expenses"), done.notice(by.lang(), &[WORDS]));
    page(&instance, &by, head, pages::list(&by, &book)).await
}

pub(super) async fn show(instance: Instance, access: ExpenseAccess, done: Done) -> Served {
    let notice = done.notice(access.membership().lang(), &[WORDS]);
    shown(&instance, &access, &Voiding::offered(String::new()).noticed(notice)).await
}

async fn shown(instance: &Instance, access: &ExpenseAccess, voiding: &Voiding) -> Served {
    let (db, member) = (&instance.db, access.membership());
    let book = Book::of(db, &keeper(member)?).await?;
    let meetings = meetings::of_community(db, member.community().id).await?;
    let names = Directory::of(db, member).await?;
    let body = pages::one(&One { access, book: &book, names: &names, meetings: &meetings, voiding });
    page_among(instance, member, &names, Head::tried(access.thing().supplier.clone(), voiding), body).await
}

/// Coordination checks; where it has nobody left but who entered the expense, whoever keeps the budget.
pub(super) async fn check(instance: Instance, by: ExpenseAccess, posted: Posted) -> Served {
    let names = Directory::of(&instance.db, by.membership()).await?;
    if Checker::of(by.membership(), &names, by.thing()) == Checker::IsCoordination {
        return Err(Refusal::NotFound);
    }
    let revision = posted.value(REVISION).parse().unwrap_or_default();
    let outcome = expenses::check(&instance, &by, revision).await;
    after(&instance, &by, outcome, (&CHECKED, String::new())).await
}

pub(super) async fn take_off(instance: Instance, by: ExpenseAccess, posted: Posted) -> Served {
    let receipt = posted.value(RECEIPT).parse().unwrap_or_default();
    let outcome = expenses::take_off(&instance, &by, receipt).await;
    after(&instance, &by, outcome, (&TAKEN_OFF, String::new())).await
}

pub(super) async fn void(instance: Instance, by: Checking, posted: Posted) -> Served {
    let typed = posted.value(WHY).to_owned();
    match reason(&typed) {
        Ok(why) => {
            let outcome = expenses::void(&instance, &by, &why).await;
            after(&instance, &by, outcome, (&VOID, typed)).await
        }
        Err(problem) => shown(&instance, &by, &Voiding::mistaken(typed, Some(problem))).await,
    }
}

pub(super) async fn give_back(instance: Instance, by: Checking) -> Served {
    expenses::reimburse(&instance, &by).await?;
    Ok(GIVEN_BACK.leads_to(by.path("")))
}

/// What follows a deed: the expense, or why it was not done, above the expense as it is now.
async fn after(
    instance: &Instance,
    by: &ExpenseAccess,
    outcome: Outcome<(), NotDone>,
    (word, typed): (&Word, String),
) -> Served {
    match outcome {
        Ok(()) => Ok(word.leads_to(by.path(""))),
        Err(undone) => {
            let (member, rule) = (by.membership(), undone.refused()?);
            let access: Result<ExpenseAccess, Refusal> =
                ExpenseAccess::enter(&instance.db, member, by.thing().id).await;
            let denied = Voiding::denied(typed, member.lang(), rule.sentence(member.lang()));
            shown(instance, &access?, &denied).await
        }
    }
}

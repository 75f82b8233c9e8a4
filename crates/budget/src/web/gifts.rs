//! `…/apports`: what is given instead of money.

use axum::extract::Path;
use communities::Grant;
use communities::roles::{CheckBudget, KeepBudget};
use forms::{Done, Key, Outcome, Posted, Word};
use meetings::framed::Head;
use platform::{Instance, Served};
use ui::notice::{Notice, Tone};

use super::{GIVEN, RATED, VOID, WORDS, at, keeper, page, reason, today};
use crate::book::Book;
use crate::deeds::NotDone;
use crate::giving;
use crate::pages::gifts::{self as pages, LINE, ORIGIN, Shown, WHY};
use crate::typed::gift::{Draft, Tried};
use crate::typed::rate;

pub(super) async fn show(instance: Instance, by: Grant<KeepBudget>, done: Done) -> Served {
    let tried = Tried::offered(Draft::new(instance.clock.now())).noticed(done.notice(by.lang(), &[WORDS]));
    shown(&instance, &by, &tried, &rate::Tried::default()).await
}

async fn shown(instance: &Instance, by: &Grant<KeepBudget>, tried: &Tried, rate: &rate::Tried) -> Served {
    let book = Book::of(&instance.db, by).await?;
    let proposed = giving::proposed(instance, by, &book).await?;
    let body = pages::gifts(&Shown { by, book: &book, proposed: &proposed, tried, rate });
    let title = t!(by.lang(), "gifts");
    // What was tried of a rate says more than a form that was only offered.
    let head = if rate.status.is_success() { Head::tried(title, tried) } else { Head::tried(title, rate) };
    page(instance, by, head, body).await
}

pub(super) async fn give(instance: Instance, by: Grant<KeepBudget>, posted: Posted) -> Served {
    let draft = Draft::posted(&posted);
    let lines = crate::book::lines(&instance.db, &by).await?;
    let gift = match draft.check(by.lang(), &lines, &today(&instance)) {
        Ok(gift) => gift,
        Err(wrong) => return shown(&instance, &by, &Tried::mistaken(draft, wrong), &rate::Tried::default()).await,
    };
    match giving::give(&instance, &by, &gift, &Key::read(&draft.key)).await {
        Ok(()) => Ok(GIVEN.leads_to(at(&by, "/apports"))),
        Err(undone) => {
            let tried = Tried::refused(draft, undone.refused()?.sentence(by.lang()));
            shown(&instance, &by, &tried, &rate::Tried::default()).await
        }
    }
}

pub(super) async fn set_rate(instance: Instance, by: Grant<CheckBudget>, posted: Posted) -> Served {
    let draft = rate::Draft::posted(&posted);
    let tried = match draft.check(by.lang()) {
        Err(wrong) => rate::Tried::mistaken(draft, wrong),
        Ok(rate) => match giving::set_rate(&instance, &by, &rate).await {
            Ok(()) => return Ok(RATED.leads_to(at(&by, "/apports"))),
            Err(undone) => rate::Tried::denied(draft, by.lang(), undone.refused()?.sentence(by.lang())),
        },
    };
    shown(&instance, &keeper(&by)?, &Tried::offered(Draft::new(instance.clock.now())), &tried).await
}

pub(super) async fn accept(instance: Instance, by: Grant<KeepBudget>, posted: Posted) -> Served {
    let lines = crate::book::lines(&instance.db, &by).await?;
    let line = lines.iter().find(|line| line.word == posted.value(LINE));
    let line = line.map_or_else(|| giving::usual_line(&lines), |line| &line.word);
    let origin = Some(posted.value(ORIGIN)).filter(|origin| !origin.is_empty());
    let outcome = giving::accept(&instance, &by, (origin, line)).await;
    after(&instance, &by, outcome, &GIVEN).await
}

pub(super) async fn void(
    instance: Instance,
    by: Grant<CheckBudget>,
    Path((_, gift)): Path<(String, i64)>,
    posted: Posted,
) -> Served {
    let keeper = keeper(&by)?;
    match reason(posted.value(WHY)) {
        Ok(why) => {
            let outcome = giving::void(&instance, &by, gift, &why).await;
            after(&instance, &keeper, outcome, &VOID).await
        }
        Err(problem) => {
            let sentence =
                if super::is_empty(&problem) { t!(by.lang(), "void-needs-why") } else { problem.sentence(by.lang()) };
            let tried = Tried::mistaken(Draft::new(instance.clock.now()), Vec::new());
            let tried = tried.noticed(Some(Notice::new(by.lang(), Tone::Error, sentence)));
            shown(&instance, &keeper, &tried, &rate::Tried::default()).await
        }
    }
}

async fn after(instance: &Instance, by: &Grant<KeepBudget>, outcome: Outcome<(), NotDone>, word: &Word) -> Served {
    match outcome {
        Ok(()) => Ok(word.leads_to(at(by, "/apports"))),
        Err(undone) => {
            let sentence = undone.refused()?.sentence(by.lang());
            let tried = Tried::denied(Draft::new(instance.clock.now()), by.lang(), sentence);
            shown(instance, by, &tried, &rate::Tried::default()).await
        }
    }
}

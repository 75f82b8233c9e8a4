//! What coordination settles: `…/postes`, `…/sources`, `…/reamenagements`, `…/fermetures`, `…/seuils`; and why a line is far.

use axum::extract::Path;
use communities::roles::{CheckBudget, KeepBudget};
use communities::{Directory, Grant};
use forms::{Done, Key, Posted};
use meetings::framed::Head;
use platform::{Instance, Refusal, Served, text};
use ui::notice::{Notice, Tone};

use super::{CLOSED, EXPLAINED, MOVED, SETTLED, VOID, WORDS, at, is_empty, keeper, page, page_among, reason, today};
use crate::book::Book;
use crate::entry::Words;
use crate::pages::overview::{self, REVISION, Tried as Explaining, WORDS as SAID};
use crate::pages::settling::{self as pages, WHY};
use crate::settling;
use crate::typed::{LONGEST_WORDS, Problem, closing, line, moved, source, thresholds};

pub(super) async fn lines(instance: Instance, by: Grant<CheckBudget>, done: Done) -> Served {
    let tried = line::Tried::offered(line::Draft::new()).noticed(done.notice(by.lang(), &[WORDS]));
    lines_shown(&instance, &by, &tried).await
}

async fn lines_shown(instance: &Instance, by: &Grant<CheckBudget>, tried: &line::Tried) -> Served {
    let book = Book::of(&instance.db, &keeper(by)?).await?;
    page(instance, by, Head::tried(t!(by.lang(), "lines"), tried), pages::lines(by, &book, tried)).await
}

pub(super) async fn add_line(instance: Instance, by: Grant<CheckBudget>, posted: Posted) -> Served {
    let draft = line::Draft::posted(&posted);
    match draft.check(by.lang()) {
        Ok(line) => {
            settling::add_line(&instance, &by, &line, &Key::read(&draft.key)).await?;
            Ok(SETTLED.leads_to(at(&by, "/postes")))
        }
        Err(wrong) => lines_shown(&instance, &by, &line::Tried::mistaken(draft, wrong)).await,
    }
}

pub(super) async fn sources(instance: Instance, by: Grant<KeepBudget>, done: Done) -> Served {
    let tried = source::Tried::offered(source::Draft::new()).noticed(done.notice(by.lang(), &[WORDS]));
    sources_shown(&instance, &by, &tried).await
}

async fn sources_shown(instance: &Instance, by: &Grant<KeepBudget>, tried: &source::Tried) -> Served {
    let book = Book::of(&instance.db, by).await?;
    let form = by.may::<CheckBudget>().then_some(tried);
    page(instance, by, Head::tried(t!(by.lang(), "sources"), tried), pages::sources(by, &book, form)).await
}

pub(super) async fn add_source(instance: Instance, by: Grant<CheckBudget>, posted: Posted) -> Served {
    let draft = source::Draft::posted(&posted);
    match draft.check(by.lang()) {
        Ok(source) => {
            settling::add_source(&instance, &by, &source, &Key::read(&draft.key)).await?;
            Ok(SETTLED.leads_to(at(&by, "/sources")))
        }
        Err(wrong) => sources_shown(&instance, &keeper(&by)?, &source::Tried::mistaken(draft, wrong)).await,
    }
}

pub(super) async fn void_source(
    instance: Instance,
    by: Grant<CheckBudget>,
    Path((_, source)): Path<(String, i64)>,
    posted: Posted,
) -> Served {
    let (lang, draft) = (by.lang(), source::Draft::new());
    let tried = match reason(posted.value(WHY)) {
        Ok(why) => match settling::void_source(&instance, &by, source, &why).await {
            Ok(()) => return Ok(VOID.leads_to(at(&by, "/sources"))),
            Err(undone) => source::Tried::denied(draft, lang, undone.refused()?.sentence(lang)),
        },
        Err(problem) => {
            let sentence = if is_empty(&problem) { pages::reason_missing(lang) } else { problem.sentence(lang) };
            source::Tried::mistaken(draft, Vec::new()).noticed(Some(Notice::new(lang, Tone::Error, sentence)))
        }
    };
    sources_shown(&instance, &keeper(&by)?, &tried).await
}

pub(super) async fn moves(instance: Instance, by: Grant<KeepBudget>, done: Done) -> Served {
    let tried = moved::Tried::offered(moved::Draft::new(instance.clock.now()));
    moves_shown(&instance, &by, &tried.noticed(done.notice(by.lang(), &[WORDS]))).await
}

async fn moves_shown(instance: &Instance, by: &Grant<KeepBudget>, tried: &moved::Tried) -> Served {
    let book = Book::of(&instance.db, by).await?;
    let form = by.may::<CheckBudget>().then_some(tried);
    page(instance, by, Head::tried(t!(by.lang(), "moves"), tried), pages::moves(by, &book, form)).await
}

pub(super) async fn shift(instance: Instance, by: Grant<CheckBudget>, posted: Posted) -> Served {
    let (draft, keeper) = (moved::Draft::posted(&posted), keeper(&by)?);
    let lines = crate::book::lines(&instance.db, &by).await?;
    let asked = match draft.check(by.lang(), &lines, &today(&instance)) {
        Ok(asked) => asked,
        Err(wrong) => return moves_shown(&instance, &keeper, &moved::Tried::mistaken(draft, wrong)).await,
    };
    match settling::shift(&instance, &by, (&asked, draft.written), &Key::read(&draft.key)).await {
        Ok(()) => Ok(MOVED.leads_to(at(&by, "/reamenagements"))),
        Err(undone) => {
            let rule = undone.refused()?.sentence(by.lang());
            moves_shown(&instance, &keeper, &moved::Tried::refused(draft, rule)).await
        }
    }
}

pub(super) async fn closings(instance: Instance, by: Grant<KeepBudget>, done: Done) -> Served {
    let tried = closing::Tried::offered(closing::Draft::default()).noticed(done.notice(by.lang(), &[WORDS]));
    closings_shown(&instance, &by, &tried).await
}

async fn closings_shown(instance: &Instance, by: &Grant<KeepBudget>, tried: &closing::Tried) -> Served {
    let (book, names) = (Book::of(&instance.db, by).await?, Directory::of(&instance.db, by).await?);
    let form = by.may::<CheckBudget>().then_some(tried);
    let body = pages::closings(by, (&book, &names), form);
    page_among(instance, by, &names, Head::tried(t!(by.lang(), "closings"), tried), body).await
}

pub(super) async fn close(instance: Instance, by: Grant<CheckBudget>, posted: Posted) -> Served {
    let (draft, keeper) = (closing::Draft::posted(&posted), keeper(&by)?);
    let (from, to) = match draft.check(&today(&instance)) {
        Ok(days) => days,
        Err(wrong) => return closings_shown(&instance, &keeper, &closing::Tried::mistaken(draft, wrong)).await,
    };
    match settling::close(&instance, &by, (&from, &to)).await {
        Ok(()) => Ok(CLOSED.leads_to(at(&by, "/fermetures"))),
        Err(undone) => {
            let rule = undone.refused()?.sentence(by.lang());
            closings_shown(&instance, &keeper, &closing::Tried::refused(draft, rule)).await
        }
    }
}

pub(super) async fn gaps(instance: Instance, by: Grant<CheckBudget>, done: Done) -> Served {
    let book = Book::of(&instance.db, &keeper(&by)?).await?;
    let tried = thresholds::Tried::offered(thresholds::Draft::of(by.lang(), book.thresholds()));
    gaps_shown(&instance, &by, &tried.noticed(done.notice(by.lang(), &[WORDS]))).await
}

async fn gaps_shown(instance: &Instance, by: &Grant<CheckBudget>, tried: &thresholds::Tried) -> Served {
    page(instance, by, Head::tried(t!(by.lang(), "thresholds"), tried), pages::gaps(by, tried)).await
}

pub(super) async fn set_gaps(instance: Instance, by: Grant<CheckBudget>, posted: Posted) -> Served {
    let draft = thresholds::Draft::posted(&posted);
    match draft.check(by.lang()) {
        Ok(to) => {
            settling::set_thresholds(&instance, &by, to).await?;
            Ok(SETTLED.leads_to(at(&by, "")))
        }
        Err(wrong) => gaps_shown(&instance, &by, &thresholds::Tried::mistaken(draft, wrong)).await,
    }
}

pub(super) async fn offer_words(
    instance: Instance,
    by: Grant<KeepBudget>,
    Path((_, line)): Path<(String, String)>,
) -> Served {
    explaining(&instance, &by, &line, None).await
}

/// The page of why a line is far, as it was tried.
async fn explaining(instance: &Instance, by: &Grant<KeepBudget>, line: &str, tried: Option<Explaining>) -> Served {
    let book = Book::of(&instance.db, by).await?;
    let row = book.table.rows.iter().find(|row| row.line.word == line).ok_or(Refusal::NotFound)?;
    let tried = tried.unwrap_or_else(|| Explaining::offered((row.words.clone(), row.revision)));
    // What was refused is over the words that are there now.
    let draft = if tried.refused.is_some() { (tried.draft.0.clone(), row.revision) } else { tried.draft.clone() };
    let tried = Explaining { draft, ..tried };
    let title = t!(by.lang(), "gap-title", line = row.line.name(by.lang()));
    page(instance, by, Head::tried(title, &tried), overview::explaining(by, row, &tried)).await
}

pub(super) async fn explain(
    instance: Instance,
    by: Grant<KeepBudget>,
    Path((_, line)): Path<(String, String)>,
    posted: Posted,
) -> Served {
    let draft = (posted.value(SAID).to_owned(), posted.value(REVISION).parse().unwrap_or_default());
    let lines = crate::book::lines(&instance.db, &by).await?;
    if !lines.iter().any(|each| each.word == line) {
        return Err(Refusal::NotFound);
    }
    let words = match text::paragraphs(&draft.0, LONGEST_WORDS) {
        Ok(words) => Words { line: line.clone(), words, revision: draft.1 },
        Err(problem) => {
            let tried = Explaining::mistaken(draft, Some(Problem::Text(problem)));
            return explaining(&instance, &by, &line, Some(tried)).await;
        }
    };
    match settling::explain(&instance, &by, &words).await {
        Ok(()) => Ok(EXPLAINED.leads_to(at(&by, ""))),
        Err(undone) => {
            let tried = Explaining::refused(draft, undone.refused()?.sentence(by.lang()));
            explaining(&instance, &by, &line, Some(tried)).await
        }
    }
}

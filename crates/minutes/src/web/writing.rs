//! `…/compte-rendu/redaction`: who holds the pen, the text as it is typed, its versions.

use axum::response::{IntoResponse, Redirect};
use communities::Directory;
use communities::roles::WriteMinutes;
use forms::{Done, Part, Posted, Tried, Undone, text_problem};
use meetings::framed::seen_among;
use platform::text;
use platform::{Instance, Refusal, Served};

use super::reading::{self, Said};
use crate::done;
use crate::model::{LONGEST_BODY, Minutes, Section};
use crate::page::editor::{self, Editor};
use crate::page::{Wrong, conflict, fields, versions as drawn_versions};
use crate::store;
use crate::words::Audience;
use crate::writing::{self, NotWritten, Typed, Writing};

pub(super) async fn begin(instance: Instance, grant: Writing) -> Served {
    answered(&instance, &grant, writing::begin(&instance, &grant).await, &done::BEGUN.after("/compte-rendu/redaction"))
        .await
}

pub(super) async fn take(instance: Instance, grant: Writing) -> Served {
    answered(&instance, &grant, writing::take(&instance, &grant).await, "/compte-rendu/redaction").await
}

pub(super) async fn add_news(instance: Instance, grant: Writing) -> Served {
    answered(&instance, &grant, writing::add_news(&instance, &grant).await, &done::SAVED.after("/compte-rendu")).await
}

async fn answered(instance: &Instance, grant: &Writing, outcome: writing::Outcome<()>, next: &str) -> Served {
    match outcome {
        Ok(()) => Ok(Redirect::to(&grant.path(next)).into_response()),
        Err(undone) => refused(instance, grant, undone).await,
    }
}

/// The page of the minutes, with the rule that said no.
async fn refused(instance: &Instance, grant: &Writing, undone: Undone<NotWritten>) -> Served {
    let sentence = undone.refused()?.sentence(grant.membership().lang());
    reading::page(instance, &grant.grant()?, Said::denied(None, grant.membership().lang(), sentence)).await
}

pub(super) async fn get(instance: Instance, grant: Writing, done: Done) -> Served {
    let Some(minutes) = store::of_meeting(&instance.db, grant.meeting().id).await? else {
        return Ok(Redirect::to(&grant.path("/compte-rendu")).into_response());
    };
    let notice = done.notice(grant.membership().lang(), &[done::WORDS]);
    shown(&instance, &grant, &minutes, Typing::offered(Vec::new()).noticed(notice), editor::body).await
}

pub(super) async fn versions(instance: Instance, grant: Writing) -> Served {
    let minutes = store::of_meeting(&instance.db, grant.meeting().id).await?.ok_or(Refusal::NotFound)?;
    let versions = store::versions::of_meeting(&instance.db, grant.meeting().id).await?;
    let draw = |editor: &Editor<'_>| drawn_versions::body(editor, &versions);
    shown(&instance, &grant, &minutes, Typing::offered(Vec::new()), draw).await
}

/// What was typed of each section, and what is wrong with it.
type Typing = Tried<Vec<Typed>, Vec<Wrong>, NotWritten>;

/// A page of those who write, drawn of the minutes as they stand and of what was typed.
async fn shown(
    instance: &Instance,
    grant: &Writing,
    minutes: &Minutes,
    said: Typing,
    draw: impl FnOnce(&Editor<'_>) -> maud::Markup,
) -> Served {
    let directory = Directory::of(&instance.db, grant.membership()).await?;
    let lease = store::lease(&instance.db, grant.meeting().id).await?;
    let (now, typed, wrong) = (instance.clock.now(), &said.draft, &said.wrong);
    let body = draw(&Editor { writing: grant, minutes, lease, directory: &directory, typed, wrong, now });
    seen_among::<WriteMinutes>(instance, grant.membership(), &directory, reading::head(grant, &said), body).await
}

pub(super) async fn save(instance: Instance, grant: Writing, part: Part, posted: Posted) -> Served {
    let minutes = store::of_meeting(&instance.db, grant.meeting().id).await?.ok_or(Refusal::NotFound)?;
    let (typed, wrong) = parse(&grant, &minutes, &posted);
    if !wrong.is_empty() {
        return not_saved(&instance, &grant, part, Typing::mistaken(typed, wrong)).await;
    }
    let over = !posted.value(fields::OVER).is_empty();
    match writing::save(&instance, &grant, &typed, over).await {
        Ok(saved) if part == Part::Script => {
            Ok(editor::part(grant.membership().lang(), &saved, instance.clock.now()).into_response())
        }
        Ok(_) if posted.value(fields::NEXT) == "fin" => {
            writing::lay_down(&instance, &grant).await?;
            Ok(done::SAVED.leads_to(grant.path("/compte-rendu")))
        }
        Ok(_) => Ok(done::SAVED.leads_to(grant.path("/compte-rendu/redaction"))),
        Err(undone) => not_saved(&instance, &grant, part, Typing::refused(typed, undone.refused()?)).await,
    }
}

/// Why, in a sentence, to a text that saves itself; otherwise what is to be mended, or both versions of what could not be saved.
async fn not_saved(instance: &Instance, grant: &Writing, part: Part, said: Typing) -> Served {
    if part == Part::Script {
        let wrong = said.wrong.first().map(|wrong| wrong.problem.clone());
        let sentence = said.refused.map(|rule| rule.sentence(grant.membership().lang())).or(wrong);
        return Ok((said.status, editor::refused_part(&sentence.unwrap_or_default())).into_response());
    }
    let minutes = store::of_meeting(&instance.db, grant.meeting().id).await?.ok_or(Refusal::NotFound)?;
    match said.refused {
        Some(rule) => shown(instance, grant, &minutes, said, |editor| conflict::body(editor, rule)).await,
        None => shown(instance, grant, &minutes, said, editor::body).await,
    }
}

/// Each section that the form holds, and what is wrong with what was typed.
fn parse(grant: &Writing, minutes: &Minutes, posted: &Posted) -> (Vec<Typed>, Vec<Wrong>) {
    let (mut typed, mut wrong) = (Vec::new(), Vec::new());
    for section in &minutes.sections {
        let name = fields::of(fields::TEXT, section.id);
        let Some(text) = posted.given(&name) else { continue };
        match text::optional_paragraphs(text, LONGEST_BODY) {
            Ok(body) => typed.push(of_section(section, posted, body)),
            Err(problem) => {
                let problem = text_problem(grant.membership().lang(), problem);
                wrong.push(Wrong { field: name, typed: text.to_owned(), problem });
            }
        }
    }
    (typed, wrong)
}

fn of_section(section: &Section, posted: &Posted, body: String) -> Typed {
    let revision = posted.value(&fields::of(fields::REVISION, section.id)).trim().parse().unwrap_or(0);
    let audience = Audience::parse(posted.value(&fields::of(fields::AUDIENCE, section.id)));
    Typed { section: section.id, revision, body, audience }
}

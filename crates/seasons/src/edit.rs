//! `…/saison/modification`: what a season begins with, and the way to all that may be said otherwise; `…/saison/budget`: its
//! amounts; `…/saison/textes/{text}`: one text.

mod drafts;
mod pages;

use axum::Router;
use axum::http::StatusCode;
use axum::response::IntoResponse;
use axum::routing::get;
use communities::frame::frame;
use communities::program::Program;
use communities::roles::{SetLogicModel, SetSeason};
use communities::{Directory, Grant, Membership, Place, season};
use forms::{Done, Outcome, Posted, Undone};
use platform::{Instance, Refusal, Served};
use ui::shell::{Page, page};

use crate::own::{self, NotKept, Own};
use crate::store::{self, Row};
use crate::{Editor, SHAPE};
use drafts::{Form, Typed};
pub(crate) use pages::words_of_model;
use pages::{Shown, View};

pub(super) const EDIT: &str = "/saison/modification";
const MONEY: &str = "/saison/budget";
const TEXTS: &str = "/saison/textes";

forms::done! {
    /// A part of the season is saved.
    SAVED = "saison" => "done-season",
}

pub(super) fn routes() -> Router<Instance> {
    Router::new()
        .route("/c/{community}/saison/modification", get(get_beginning).post(post_beginning))
        .route("/c/{community}/saison/budget", get(get_budget).post(post_budget))
        .route("/c/{community}/saison/textes/{text}", get(get_text).post(post_text))
}

async fn get_beginning(instance: Instance, by: Grant<SetSeason>, done: Done) -> Served {
    offered(&instance, (&by, Form::Beginning), done).await
}

async fn post_beginning(instance: Instance, by: Grant<SetSeason>, posted: Posted) -> Served {
    save(&instance, (&by, Form::Beginning), &posted).await
}

async fn get_budget(instance: Instance, by: Grant<SetSeason>, done: Done) -> Served {
    offered(&instance, (&by, Form::Budget), done).await
}

async fn post_budget(instance: Instance, by: Grant<SetSeason>, posted: Posted) -> Served {
    save(&instance, (&by, Form::Budget), &posted).await
}

/// The word of a text in an address.
struct Key(String);

impl axum::extract::FromRequestParts<Instance> for Key {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut axum::http::request::Parts, _: &Instance) -> Result<Key, Refusal> {
        forms::word(parts, "text").await.map(Key)
    }
}

async fn get_text(instance: Instance, by: Grant<SetLogicModel>, key: Key, done: Done) -> Served {
    offered(&instance, (&by, Form::Text(key.0)), done).await
}

async fn post_text(instance: Instance, by: Grant<SetLogicModel>, key: Key, posted: Posted) -> Served {
    save(&instance, (&by, Form::Text(key.0)), &posted).await
}

/// What is asked of the database for one of these pages, by somebody who may change what it says.
struct Read {
    by: Editor,
    program: Program,
    own: Own,
    versions: Vec<Row>,
    directory: Directory,
}

async fn read(instance: &Instance, (member, form): (&Membership, &Form)) -> Result<Read, Refusal> {
    let (on, community) = ((&instance.db).into(), member.community().id);
    let own = Own::of(on, community).await?;
    let mut program = own.shaped(season::program(on, community).await?);
    let by = Editor::of(member, form.is_of_model(&mut program)?)?;
    let versions = store::versions(on, community, form.part()).await?;
    Ok(Read { by, program, own, versions, directory: Directory::of(on, member).await? })
}

async fn offered(instance: &Instance, (member, form): (&Membership, Form), done: Done) -> Served {
    let mut read = read(instance, (member, &form)).await?;
    let typed = Typed::offered(form.standing((member.community(), member.lang()), (&mut read.program, &read.own)));
    let typed = typed.noticed(done.notice(member.lang(), &[WORDS]));
    answer(instance, (form, typed), read, None).await
}

async fn save(instance: &Instance, (member, form): (&Membership, Form), posted: &Posted) -> Served {
    let mut read = read(instance, (member, &form)).await?;
    let draft = form.posted(&mut read.program, posted);
    let part = match form.check((&mut read.program, member.lang()), &draft) {
        Ok(part) => part,
        Err(wrong) => return answer(instance, (form, Typed::mistaken(draft, wrong)), read, None).await,
    };
    let kept: Outcome<(), NotKept> = own::write(instance, &read.by, draft.base, &part).await;
    match kept.map_err(Undone::refused) {
        Ok(()) => Ok(SAVED.leads_to(member.community().path(above(member)))),
        Err(Ok(NotKept::Overtaken)) => {
            let mut now = self::read(instance, (member, &form)).await?;
            let theirs = form.standing((member.community(), member.lang()), (&mut now.program, &now.own));
            let mine = drafts::Draft { base: theirs.base, ..draft };
            let typed = Typed { status: StatusCode::CONFLICT, ..Typed::offered(mine) };
            answer(instance, (form, typed), now, Some(theirs)).await
        }
        Err(Ok(rule)) => {
            let wrong = vec![(drafts::START.to_owned(), rule.sentence(member.lang()))];
            let typed = Typed { status: StatusCode::CONFLICT, ..Typed::mistaken(draft, wrong) };
            answer(instance, (form, typed), read, None).await
        }
        Err(Err(failure)) => Err(failure),
    }
}

/// The page above these, for whoever coordinates; for the committee, that of the model.
fn above(member: &Membership) -> &'static str {
    if member.may::<SetSeason>() { EDIT } else { SHAPE }
}

async fn answer(
    instance: &Instance,
    (form, typed): (Form, Typed),
    mut read: Read,
    theirs: Option<drafts::Draft>,
) -> Served {
    let (status, notice, by) = (typed.status, typed.notice.clone(), &read.by);
    let frame = frame(instance, by, Place::Season).await?;
    let seen_by = match form.is_of_model(&mut read.program)? {
        true => read.directory.seen_by::<SetLogicModel>(),
        false => read.directory.seen_by::<SetSeason>(),
    };
    let shown = Shown { by, form: &form, typed: &typed, versions: &read.versions, directory: &read.directory };
    let View { title, body } = match &theirs {
        Some(theirs) => pages::conflict(&shown, &mut read.program, theirs),
        None => pages::view(&shown, &mut read.program, &read.own),
    };
    let drawn = Page::new(by.lang(), title, ui::shell::Frame::Community(frame), body);
    Ok((status, page(drawn.seen_by(seen_by).notice(notice))).into_response())
}

//! Under a room, `/demande`; under a message, `/demande` and its deeds; `/c/{community}/entraide`.

mod relaying;

use axum::Router;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect};
use axum::routing::{get, post};
use communities::roles::Converse;
use communities::{Directory, Grant};
use conversations::requests::{self, ASK, BOARD, Sign, Story, path};
use conversations::{Around, MessageId, RoomAccess, SIGN, actions, drawn_request, seen_by_those_of};
use forms::{Done, Part, Posted};
use platform::text;
use platform::{Instance, Refusal, Served};
use ui::shell::page;

use crate::form::{Draft, Field, Problem, Tried};
use crate::further::further;
use crate::pages::board::{self, Board};
use crate::pages::one::{self, One, SHARED, STORY};
use crate::relays;
use crate::settling::{self, LONGEST_STORY};

forms::done! {
    /// The group was asked.
    ASKED = "demande" => "done-help-asked",
    /// A facilitator was asked to ask the group.
    ENTRUSTED = "confie" => "done-help-entrusted",
    /// A request is settled.
    SETTLED = "reglee" => "done-help-settled",
    /// It is open again.
    REOPENED = "rouverte" => "done-help-reopened",
}

/// The routes of this slice.
pub fn routes() -> Router<Instance> {
    let room = "/c/{community}/salons/{room}";
    let one = format!("{room}/messages/{{message}}/demande");
    Router::new()
        .route(&format!("/c/{{community}}{BOARD}"), get(show_board))
        .route(&format!("/c/{{community}}{BOARD}/{{message}}"), get(find))
        .route(&format!("{room}{ASK}"), get(ask_form).post(ask))
        .route(&one, get(show).post(sign))
        .route(&format!("{one}/reglee"), post(settle))
        .route(&format!("{one}/rouverte"), post(reopen))
        .merge(relaying::routes())
}

async fn show_board(instance: Instance, by: Grant<Converse>, done: Done) -> Served {
    let around = Around::read(&instance, &by).await?;
    let listed = requests::board(&instance.db, &by, &around.rooms).await?;
    let asked = relays::of_asker(&instance.db, &by).await?;
    let (names, further) = (&around.names, further(&instance));
    let body = board::board(&Board { membership: &by, listed: &listed, asked: &asked, names, further });
    let seen_by = around.names.seen_by::<Converse>();
    let notice = done.notice(by.lang(), &[WORDS, relaying::WORDS]);
    let drawn = around.page(&by, &t!(by.lang(), "help-board"), None, body);
    Ok(page(drawn.seen_by(seen_by).notice(notice)).into_response())
}

/// A request by the number of its message alone, wherever it is among the rooms of the member.
async fn find(instance: Instance, by: Grant<Converse>, id: MessageId) -> Served {
    let rooms = conversations::rooms_of(&instance, &by).await?;
    let room = requests::found(&instance.db, &rooms, id.0).await?;
    Ok(Redirect::to(&path(&room.path(by.community()), id.0)).into_response())
}

async fn ask_form(instance: Instance, room: RoomAccess) -> Served {
    actions::is_written_in(&room)?;
    actions::is_spoken_in(&room, conversations::Place::default())?;
    asking(&instance, &room, Tried::offered(Draft::new())).await
}

async fn ask(instance: Instance, room: RoomAccess, posted: Posted) -> Served {
    let draft = Draft::posted(&posted);
    let (wanted, through) = match draft.check(instance.clock.now()) {
        Ok(checked) => checked,
        Err(wrong) => return asking(&instance, &room, Tried::mistaken(draft, wrong)).await,
    };
    let Some(through) = through else {
        let message = requests::ask(&instance, &room, wanted).await?;
        return Ok(ASKED.leads_to(path(&room.path(), message.id)));
    };
    match relays::ask(&instance, room.membership(), through, wanted).await {
        Ok(()) => Ok(ENTRUSTED.leads_to(room.membership().community().path(BOARD))),
        Err(Refusal::NotFound) => {
            asking(&instance, &room, Tried::mistaken(draft, vec![(Field::Through, Problem::Nobody)])).await
        }
        Err(other) => Err(other),
    }
}

async fn asking(instance: &Instance, room: &RoomAccess, tried: Tried) -> Served {
    let around = Around::read(instance, room.membership()).await?;
    let body = one::ask(room, &tried, &around.names);
    let seen_by = seen_by_those_of(room, &around.names);
    let title = t!(room.membership().lang(), "help-ask");
    let drawn = around.page(room.membership(), &title, Some(room.room().id), body);
    Ok((tried.status, page(drawn.seen_by(seen_by))).into_response())
}

async fn show(instance: Instance, room: RoomAccess, id: MessageId, part: Part, done: Done) -> Served {
    if let Part::Script = part {
        return alone(&instance, &room, id.0).await;
    }
    let notice = done.notice(room.membership().lang(), &[WORDS, relaying::WORDS]);
    shown(&instance, &room, id.0, (Default::default(), notice)).await
}

type Typed = (String, Option<String>);

async fn shown(
    instance: &Instance,
    room: &RoomAccess,
    id: i64,
    (typed, notice): (Typed, Option<ui::notice::Notice>),
) -> Served {
    let (message, request) = requests::request(&instance.db, room, id).await?;
    let settles = settling::may_settle(&instance.db, room, &message).await?;
    let around = Around::read(instance, room.membership()).await?;
    let status = if typed.1.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let names = &around.names;
    let body = one::one(&One { room, message: &message, request: &request, names, settles, typed });
    let seen_by = seen_by_those_of(room, &around.names);
    let title = t!(room.membership().lang(), "help-request");
    let drawn = around.page(room.membership(), &title, Some(room.room().id), body);
    Ok((status, page(drawn.seen_by(seen_by).notice(notice))).into_response())
}

async fn sign(instance: Instance, room: RoomAccess, id: MessageId, part: Part, posted: Posted) -> Served {
    let sign = Sign::parse(posted.value(SIGN)).ok_or_else(|| Refusal::Malformed(String::new()))?;
    requests::sign(&instance, &room, id.0, sign).await?;
    match part {
        Part::Script => alone(&instance, &room, id.0).await,
        Part::Browser => Ok(Redirect::to(&path(&room.path(), id.0)).into_response()),
    }
}

/// What stands under the message, for the page that is open.
async fn alone(instance: &Instance, room: &RoomAccess, id: i64) -> Served {
    let (message, request) = requests::request(&instance.db, room, id).await?;
    let names = Directory::of(&instance.db, room.membership()).await?;
    let at = room.path();
    let drawn = drawn_request(room.membership().lang(), (&at, message.id, false), &request, &names);
    Ok(drawn.into_response())
}

async fn settle(instance: Instance, room: RoomAccess, id: MessageId, posted: Posted) -> Served {
    let (lang, typed) = (room.membership().lang(), posted.value(STORY));
    let what_helped = match text::optional_paragraphs(typed, LONGEST_STORY) {
        Ok(words) => words.trim().to_owned(),
        Err(problem) => {
            let wrong = (typed.to_owned(), Some(forms::text_problem(lang, problem)));
            return shown(&instance, &room, id.0, (wrong, None)).await;
        }
    };
    let shared = posted.given(SHARED).is_some();
    settling::settle(&instance, &room, id.0, &Story { what_helped, shared }).await?;
    Ok(SETTLED.leads_to(path(&room.path(), id.0)))
}

async fn reopen(instance: Instance, room: RoomAccess, id: MessageId) -> Served {
    settling::reopen(&instance, &room, id.0).await?;
    Ok(REOPENED.leads_to(path(&room.path(), id.0)))
}

//! `/c/{community}/themes`: all of them, proposing one, one of them, and the deeds about it.

mod choosing;
mod returning;
mod saying;
mod writing;

use axum::Router;
use axum::extract::{Path, Query};
use axum::response::{IntoResponse, Redirect};
use axum::routing::{get, post};
use communities::roles::{PrepareAgenda, ProposeThemes};
use communities::{Directory, Grant, Membership};
use forms::{Done, Posted, Tried};
use meetings::framed::{Head, seen_among};
use meetings::model::State;
use platform::{Instance, Refusal, Result, Served};

use crate::access::{Changes, ThemeAccess, ThemeGrant};
use crate::board::Board;
use crate::model::Theme;
use crate::pages::{self, CameOf, FROM, INTO, IS, LIST, MEETING, One};
use crate::returning::season_of;
use crate::voting::votes_of;
use crate::{ADDRESS, done, origins, proposing as deeds, store};

/// What an address asks.
type Asked = Query<Vec<(String, String)>>;

/// The routes of this slice.
pub(crate) fn routes() -> Router<Instance> {
    let one = Router::new()
        .route("/", get(show))
        .route("/modification", get(writing::offer_change).post(writing::change))
        .route("/retrait", post(take_back))
        .route("/remise", post(put_back))
        .route("/voix", post(saying::voice))
        .route("/mots", post(saying::say))
        .route("/mots/{remark}/retrait", post(saying::unsay))
        .route("/mots/{remark}/remise", post(saying::say_again))
        .route("/retenue", post(keep))
        .route("/reunion", post(merge))
        .route("/separation", post(part))
        .route("/rencontre", get(choosing::offer).post(choosing::choose))
        .route("/liberation", post(choosing::release));
    let at = |rest: &str| format!("/c/{{community}}{ADDRESS}{rest}");
    Router::new()
        .route(&at(""), get(list))
        .route(&at("/nouveau"), get(writing::offer_new).post(writing::propose))
        .route(&at("/retour"), get(returning::offer).post(returning::bring))
        .nest(&at("/{theme}"), one)
        .route(
            "/c/{community}/salons/{room}/messages/{message}/theme",
            get(writing::offer_from).post(writing::propose_from),
        )
}

async fn list(instance: Instance, member: Grant<ProposeThemes>, Query(asked): Asked, done: Done) -> Served {
    let board = Board::of(&instance.db, member.community().id, instance.clock.now()).await?;
    let wanted = asked.iter().find(|(name, _)| name == MEETING).and_then(|(_, id)| id.parse().ok());
    let head = Head::new(t!(member.lang(), "themes"), done.notice(member.lang(), &[done::WORDS]));
    let names = Directory::of(&instance.db, &member).await?;
    seen_among::<ProposeThemes>(&instance, &member, &names, head, pages::list(&member, &board, wanted)).await
}

async fn show(instance: Instance, access: ThemeAccess, done: Done) -> Served {
    let notice = done.notice(access.membership().lang(), &[done::WORDS]);
    shown(&instance, &access, &Tried::offered(String::new()).noticed(notice)).await
}

/// The page of a theme, with what somebody tried to say of it.
async fn shown(instance: &Instance, access: &ThemeAccess, said: &Tried<String, Option<String>>) -> Served {
    let (db, member, theme) = (&instance.db, access.membership(), access.thing());
    let board = Board::of(db, theme.community_id, instance.clock.now()).await?;
    let names = Directory::of(db, member).await?;
    let body = pages::one(&One {
        access,
        board: &board,
        names: &names,
        remarks: &store::remarks(db, theme.id).await?,
        came: &came_of(instance, &board, theme).await?,
        votes: votes_of(db, member, theme.id, instance.clock.now()).await?,
        message: message_of(instance, access).await?,
        note: origins::found(instance, member, &theme.origin).await?,
        earlier: season_of(db, theme).await?,
        carried: library::about(instance, member, &titles(&board, theme)).await?,
        said: (&said.draft, said.wrong.clone()),
    });
    let head = Head::tried(theme.title.clone(), said);
    seen_among::<ProposeThemes>(instance, member, &names, head, body).await
}

/// What the library may call a theme: its words, and those of what is read with it.
fn titles<'a>(board: &'a Board, theme: &'a Theme) -> Vec<&'a str> {
    [theme].into_iter().chain(board.merged(theme)).map(|each| each.title.as_str()).collect()
}

/// What came of the meetings of a theme that were held.
async fn came_of(instance: &Instance, board: &Board, theme: &Theme) -> Result<Vec<CameOf>> {
    let (db, now) = (&instance.db, instance.clock.now());
    let mut came = Vec::new();
    for meeting in board.meetings(theme).into_iter().filter(|meeting| meeting.state(now) == State::Held) {
        let (decisions, commitments) =
            (decisions::of_meeting(db, meeting.id).await?, commitments::of_meeting(db, meeting.id).await?);
        came.push(CameOf { meeting: meeting.id, decisions, commitments });
    }
    Ok(came)
}

/// The message from which a theme came, where the member may read it.
async fn message_of(instance: &Instance, access: &ThemeAccess) -> Result<Option<String>> {
    let (Some(room), Some(message)) = (access.thing().room_id, access.thing().message_id) else { return Ok(None) };
    let rooms = conversations::rooms_of(instance, access.membership()).await?;
    let open = rooms.into_iter().find(|each| each.room.id == room);
    let path = |room: conversations::Room| room.path(access.membership().community());
    Ok(open.map(|open| format!("{}/messages/{message}", path(open.room))))
}

async fn take_back(instance: Instance, grant: ThemeGrant<Changes>) -> Served {
    deeds::take_back(&instance, &grant).await?;
    Ok(done::TAKEN_BACK.leads_back(all(grant.membership()), grant.thing().id))
}

async fn put_back(instance: Instance, member: Grant<ProposeThemes>, Path((_, theme)): Path<(String, i64)>) -> Served {
    match deeds::put_back(&instance, &member, theme).await? {
        true => Ok(done::PUT_BACK.leads_to(format!("{}/{theme}", all(&member)))),
        false => Err(Refusal::NotFound),
    }
}

async fn keep(instance: Instance, grant: ThemeGrant<PrepareAgenda>, posted: Posted) -> Served {
    let is_kept = !posted.value(IS).is_empty();
    deeds::keep(&instance, &grant, is_kept).await?;
    let word = if is_kept { done::KEPT } else { done::WAITS };
    Ok(word.leads_to(grant.path("")))
}

async fn merge(instance: Instance, grant: ThemeGrant<PrepareAgenda>, posted: Posted) -> Served {
    let other = posted.value(INTO).parse().map_err(|_| Refusal::NotFound)?;
    let into = ThemeAccess::enter(&instance.db, grant.membership(), other).await?;
    deeds::merge(&instance, &grant, Some(&into)).await?;
    Ok(done::MERGED.leads_to(into.path("")))
}

async fn part(instance: Instance, grant: ThemeGrant<PrepareAgenda>) -> Served {
    deeds::merge(&instance, &grant, None).await?;
    Ok(done::PARTED.leads_to(grant.path("")))
}

fn all(member: &Membership) -> String {
    member.community().path(ADDRESS)
}

/// Back to where somebody pressed: the list of themes, or the theme.
fn back(access: &ThemeAccess, posted: &Posted) -> axum::response::Response {
    let page = match posted.value(FROM) {
        LIST => format!("{}#theme-{}", all(access.membership()), access.thing().id),
        _ => access.path(""),
    };
    Redirect::to(&page).into_response()
}

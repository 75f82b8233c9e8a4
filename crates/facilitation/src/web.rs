//! Its routes: the page of those who run the meeting and its deeds, the screen, the stream, the time.

use axum::Router;
use axum::extract::{Extension, Query, State};
use axum::http::HeaderMap;
use axum::http::header::CACHE_CONTROL;
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use communities::Directory;
use communities::live::{self, HEARTBEAT};
use communities::roles::{Facilitate, MarkAttendance};
use forms::{Key, Part, Posted, Sentence, Tried, Undone};
use identity::limits::RoomGate;
use meetings::CODE_PAGE;
use meetings::access::{MeetingAccess, MeetingGrant};
use platform::{Instance, Served};
use serde::Deserialize;

use super::clock::{Deed, Spot};
use super::deeds::{self, Wish};
use super::groups::draw::Shape;
use super::groups::{self, MOST};
use super::here;
use super::live::follow;
use super::notes::catching::{self, Sending, Typed, What, those_who_commit};
use super::page::{self, Draft, NOTE, Running, Said, Screen, WHO, deed_fields, group_fields, rehearsal_fields};
use super::rehearsal::Rehearsal;

type Runs = MeetingGrant<Facilitate>;

/// Under the page of a meeting: `…/rencontres/{meeting}/animation`.
pub(crate) fn of_meeting() -> Router<Instance> {
    let clock = Deed::ALL.iter().fold(Router::new(), |router, deed| {
        let act = move |state, grant, part, posted| move_clock(*deed, (state, grant, part), posted);
        router.route(deed.path(), post(act))
    });
    clock
        .route("/animation", get(run))
        .route("/animation/repetition", get(rehearse).post(rehearse_on))
        .route("/animation/ecran", get(screen))
        .route("/animation/flux", get(stream))
        .route("/animation/heure", get(time))
        .route("/animation/notes", post(catch))
        .route("/animation/notes/retrait", post(take_back))
        .route("/animation/notes/remise", post(put_back))
        .route("/animation/groupes", post(draw))
        .route("/animation/groupes/deplacement", post(put))
        .route("/animation/groupes/retrait", post(put_away))
        .route(here::PATH, post(say_here))
        .route("/animation/code", post(open_code))
        .route("/animation/code/retrait", post(close_code))
}

/// The page that the code of attendance opens, and the one where codes are typed.
pub(crate) fn elsewhere() -> Router<Instance> {
    let typed = get(here::typed::get).post(here::typed::post).layer(Extension(RoomGate::default()));
    Router::new().route(CODE_PAGE, typed).route(&here::path("{code}"), get(here::web::get).post(here::web::post))
}

async fn run(instance: Instance, grant: Runs) -> Served {
    shown(&instance, &grant, &Said::offered(None)).await
}

async fn shown(instance: &Instance, grant: &Runs, said: &Said) -> Served {
    let running = Running::of(instance, grant).await?;
    Ok((said.status, page::running(&running, said)).into_response())
}

/// Where a deed leads; the page with the sentence that says why nothing was done.
async fn answered<R: Sentence>(
    instance: &Instance,
    grant: &Runs,
    done: Result<(), Undone<R>>,
    there: Response,
) -> Served {
    match done {
        Ok(()) => Ok(there),
        Err(undone) => {
            let lang = grant.membership().lang();
            shown(instance, grant, &Said::denied(None, lang, undone.refused()?.sentence(lang))).await
        }
    }
}

async fn rehearse(instance: Instance, grant: Runs) -> Served {
    rehearsed(&instance, &grant, Rehearsal::default()).await
}

async fn rehearse_on(instance: Instance, grant: Runs, posted: Posted) -> Served {
    let so_far = Rehearsal::read(posted.value(rehearsal_fields::DONE));
    let blocks = agenda::of_meeting(&instance.db, grant.meeting().id).await?;
    match Deed::parse(posted.value(rehearsal_fields::DEED)) {
        Some(deed) => rehearsed(&instance, &grant, so_far.then(blocks, (deed, instance.clock.now()))).await,
        None => rehearsed(&instance, &grant, so_far).await,
    }
}

async fn rehearsed(instance: &Instance, grant: &Runs, rehearsal: Rehearsal) -> Served {
    let blocks = agenda::of_meeting(&instance.db, grant.meeting().id).await?;
    let situation = rehearsal.situation(blocks, grant.meeting(), instance.clock.now());
    Ok(page::rehearsing(grant, &rehearsal, &situation).into_response())
}

async fn screen(instance: Instance, access: MeetingAccess) -> Served {
    screen_shown(&instance, &access, Tried::offered(())).await
}

async fn screen_shown(instance: &Instance, access: &MeetingAccess, tried: Tried) -> Served {
    let screen = Screen::of(instance, access).await?;
    Ok((tried.status, page::screen(&screen, tried.notice)).into_response())
}

async fn say_here(instance: Instance, access: MeetingAccess, posted: Posted) -> Served {
    match here::say(&instance, &access).await {
        Ok(_) => Ok(Redirect::to(&here::Back::of(&posted).path(&access)).into_response()),
        Err(undone) => {
            let lang = access.membership().lang();
            screen_shown(&instance, &access, Tried::denied((), lang, undone.refused()?.sentence(lang))).await
        }
    }
}

#[derive(Debug, Default, Deserialize)]
struct After {
    apres: Option<i64>,
}

async fn stream(instance: Instance, access: MeetingAccess, headers: HeaderMap, after: Query<After>) -> Served {
    let after = live::resumed(&headers).or(after.apres);
    Ok(follow(&instance, access, after, HEARTBEAT).await?.into_response())
}

/// What time it is here: a page compares its own clock with it, the shortest way there and back.
async fn time(instance: Instance, _: MeetingAccess) -> Response {
    ([(CACHE_CONTROL, "no-store")], instance.clock.now().to_string()).into_response()
}

async fn move_clock(
    deed: Deed,
    (State(instance), grant, part): (State<Instance>, Runs, Part),
    posted: Posted,
) -> Served {
    let number = |name: &str| posted.value(name).trim().parse::<i64>().ok();
    let spot = |block, step| Some(Spot { block: block?, step: step? });
    let wish = Wish {
        deed,
        from: spot(number(deed_fields::BLOCK), number(deed_fields::STEP)),
        seconds: number(deed_fields::SECONDS).unwrap_or(0),
        told: number(deed_fields::MOMENT),
        key: posted.value(Key::FIELD).to_owned(),
    };
    let done = deeds::act(&instance, &grant, &wish).await;
    answered(&instance, &grant, done, part.done(grant.path("/animation"))).await
}

async fn catch(instance: Instance, grant: Runs, part: Part, posted: Posted) -> Served {
    let directory = Directory::of(&instance.db, grant.membership()).await?;
    let draft = Draft::posted(&posted);
    let said = match typed(&draft, &posted).read(&those_who_commit(&directory)) {
        Ok(said) => match catching::keep(&instance, &grant, &sending(&draft, said)).await {
            Ok(()) => return Ok(part.done(grant.path("/animation#notes"))),
            Err(undone) => {
                let refused = Some(undone.refused()?.sentence(grant.membership().lang()));
                Said { refused, ..Said::mistaken(Some(draft), None) }
            }
        },
        Err(unclear) => Said::mistaken(Some(draft), Some(unclear)),
    };
    shown(&instance, &grant, &said).await
}

/// So many lines of one sending can ask who is meant.
const MOST_CHOICES: usize = 30;

fn typed(draft: &Draft, posted: &Posted) -> Typed {
    let choice = |place: usize| posted.value(&format!("{WHO}{place}")).parse().ok();
    Typed {
        words: draft.words.clone(),
        what: What::parse(&draft.what),
        owner: draft.owner.parse().ok(),
        choices: (0..MOST_CHOICES).map(choice).collect(),
    }
}

fn sending(draft: &Draft, said: Vec<catching::Said>) -> Sending {
    let (block, told) = (draft.block.parse().ok(), draft.moment.trim().parse().ok());
    Sending { said, block, told, key: draft.key.clone() }
}

async fn take_back(instance: Instance, grant: Runs, part: Part, posted: Posted) -> Served {
    catching::take_back(&instance, &grant, posted.value(NOTE).parse().unwrap_or(0)).await?;
    Ok(part.done(grant.path("/animation#notes")))
}

async fn put_back(instance: Instance, grant: Runs, part: Part, posted: Posted) -> Served {
    catching::put_back(&instance, &grant, posted.value(NOTE).parse().unwrap_or(0)).await?;
    Ok(part.done(grant.path("/animation#notes")))
}

/// `of-3`, `groups-2`, `circles`; anything else is groups of three.
fn shape(word: &str) -> Shape {
    let number = |start: &str| word.strip_prefix(start)?.parse::<usize>().ok().map(|count| count.clamp(1, MOST));
    match (number("of-"), number("groups-")) {
        (Some(size), _) => Shape::Of(size),
        (_, Some(count)) => Shape::Groups(count),
        _ if word == "circles" => Shape::Circles,
        _ => Shape::Of(3),
    }
}

async fn draw(instance: Instance, grant: Runs, part: Part, posted: Posted) -> Served {
    let drawn = groups::make(&instance, &grant, shape(posted.value(group_fields::SHAPE))).await;
    answered(&instance, &grant, drawn, part.done(grant.path("/animation#groups"))).await
}

async fn put(instance: Instance, grant: Runs, part: Part, posted: Posted) -> Served {
    let person = posted.value(group_fields::PERSON).parse().unwrap_or(0);
    let group = posted.value(group_fields::GROUP).parse::<usize>().ok().and_then(|number| number.checked_sub(1));
    let put = groups::put(&instance, &grant, (person, group.unwrap_or(usize::MAX))).await;
    answered(&instance, &grant, put, part.done(grant.path("/animation#groups"))).await
}

async fn put_away(instance: Instance, grant: Runs, part: Part) -> Served {
    groups::put_away(&instance, &grant).await?;
    Ok(part.done(grant.path("/animation#groups")))
}

async fn open_code(instance: Instance, grant: Runs, marks: MeetingGrant<MarkAttendance>) -> Served {
    let there = Redirect::to(&grant.path("/animation#code")).into_response();
    answered(&instance, &grant, here::open(&instance, &marks).await, there).await
}

async fn close_code(instance: Instance, grant: Runs, marks: MeetingGrant<MarkAttendance>) -> Served {
    here::close(&instance, &marks).await?;
    Ok(Redirect::to(&grant.path("/animation")).into_response())
}

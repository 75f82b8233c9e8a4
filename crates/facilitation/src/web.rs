//! Its routes: the page of those who run the meeting and its deeds, the screen, the stream, the time.

use axum::Router;
use axum::extract::{Query, State};
use axum::http::header::CACHE_CONTROL;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use communities::Directory;
use communities::live::{self, HEARTBEAT};
use communities::roles::{Facilitate, MarkAttendance};
use forms::{Key, Part, Posted, Undone};
use meetings::access::{MeetingAccess, MeetingGrant};
use platform::{Instance, Refusal, Served};
use serde::Deserialize;
use ui::notice::{Notice, Tone};

use super::clock::{Deed, Spot};
use super::deeds::{self, Wish};
use super::groups::draw::Shape;
use super::groups::{self, MOST};
use super::here;
use super::live::follow;
use super::notes::catching::{self, NotCaught, Sending, Typed, What, those_who_commit};
use super::page::{self, Refused, Running, Screen, Why, deed_fields, fields, group_fields};

type Runs = MeetingGrant<Facilitate>;

/// Under the page of a meeting: `…/rencontres/{meeting}/animation`.
pub(crate) fn of_meeting() -> Router<Instance> {
    let clock = Deed::ALL.iter().fold(Router::new(), |router, deed| {
        let act = move |state, grant, part, posted| move_clock(*deed, (state, grant, part), posted);
        router.route(deed.path(), post(act))
    });
    clock
        .route("/animation", get(run))
        .route("/animation/ecran", get(screen))
        .route("/animation/flux", get(stream))
        .route("/animation/heure", get(time))
        .route("/animation/notes", post(catch))
        .route("/animation/notes/retrait", post(take_back))
        .route("/animation/groupes", post(draw))
        .route("/animation/groupes/deplacement", post(put))
        .route("/animation/groupes/retrait", post(put_away))
        .route("/animation/code", post(open_code))
        .route("/animation/code/retrait", post(close_code))
}

/// The page that the code of attendance opens.
pub(crate) fn elsewhere() -> Router<Instance> {
    Router::new().route(&here::path("{code}"), get(here::web::get).post(here::web::post))
}

async fn run(instance: Instance, grant: Runs) -> Served {
    shown(&instance, &grant, StatusCode::OK, (None, None)).await
}

async fn shown(
    instance: &Instance,
    grant: &Runs,
    status: StatusCode,
    (refused, notice): (Option<Refused>, Option<Notice>),
) -> Served {
    let running = Running::of(instance, grant).await?;
    Ok((status, page::running(&running, refused.as_ref(), notice)).into_response())
}

/// The page with the sentence that says why nothing was done.
async fn refused(instance: &Instance, grant: &Runs, sentence: String) -> Served {
    let notice = Notice::new(grant.membership().lang(), Tone::Error, sentence);
    shown(instance, grant, StatusCode::CONFLICT, (None, Some(notice))).await
}

async fn screen(instance: Instance, access: MeetingAccess) -> Served {
    let screen = Screen::of(&instance.db, &access, (instance.clock.now(), &instance.settings.address)).await?;
    Ok(page::screen(&screen).into_response())
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
    match deeds::act(&instance, &grant, &wish).await {
        Ok(()) => Ok(part.done(grant.path("/animation"))),
        Err(undone) => {
            let sentence = undone.refused()?.sentence(grant.membership().lang());
            refused(&instance, &grant, sentence).await
        }
    }
}

async fn catch(instance: Instance, grant: Runs, part: Part, posted: Posted) -> Served {
    let directory = Directory::of(&instance.db, grant.membership()).await?;
    let typed = typed(&posted);
    let problem = match typed.read(&those_who_commit(&directory)) {
        Ok(said) => match catching::keep(&instance, &grant, &sending(&posted, said)).await {
            Ok(()) => return Ok(part.done(grant.path("/animation#notes"))),
            Err(undone) => no(&grant, undone)?,
        },
        Err(unclear) => Why::Unclear(unclear),
    };
    let refused = Refused {
        typed,
        block: posted.value(fields::BLOCK).parse().ok(),
        key: posted.value(Key::FIELD).to_owned(),
        moment: posted.value(fields::MOMENT).to_owned(),
        why: problem,
    };
    shown(&instance, &grant, StatusCode::UNPROCESSABLE_ENTITY, (Some(refused), None)).await
}

fn no(grant: &Runs, undone: Undone<NotCaught>) -> Result<Why, Refusal> {
    Ok(Why::No(undone.refused()?.sentence(grant.membership().lang())))
}

/// So many lines of one sending can ask who is meant.
const MOST_CHOICES: usize = 30;

fn typed(posted: &Posted) -> Typed {
    let choice = |place: usize| posted.value(&format!("{}{place}", fields::WHO)).parse().ok();
    Typed {
        words: posted.value(fields::WORDS).to_owned(),
        what: What::parse(posted.value(fields::WHAT)),
        owner: posted.value(fields::OWNER).parse().ok(),
        choices: (0..MOST_CHOICES).map(choice).collect(),
    }
}

fn sending(posted: &Posted, said: Vec<catching::Said>) -> Sending {
    Sending {
        said,
        block: posted.value(fields::BLOCK).parse().ok(),
        told: posted.value(fields::MOMENT).trim().parse().ok(),
        key: posted.value(Key::FIELD).to_owned(),
    }
}

async fn take_back(instance: Instance, grant: Runs, part: Part, posted: Posted) -> Served {
    catching::take_back(&instance, &grant, posted.value(fields::NOTE).parse().unwrap_or(0)).await?;
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
    regrouped(&instance, &grant, part, drawn).await
}

async fn put(instance: Instance, grant: Runs, part: Part, posted: Posted) -> Served {
    let person = posted.value(group_fields::PERSON).parse().unwrap_or(0);
    let group = posted.value(group_fields::GROUP).parse::<usize>().ok().and_then(|number| number.checked_sub(1));
    let put = groups::put(&instance, &grant, (person, group.unwrap_or(usize::MAX))).await;
    regrouped(&instance, &grant, part, put).await
}

async fn regrouped(
    instance: &Instance,
    grant: &Runs,
    part: Part,
    done: Result<(), Undone<groups::NotDrawn>>,
) -> Served {
    match done {
        Ok(()) => Ok(part.done(grant.path("/animation#groups"))),
        Err(undone) => {
            let sentence = undone.refused()?.sentence(grant.membership().lang());
            refused(instance, grant, sentence).await
        }
    }
}

async fn put_away(instance: Instance, grant: Runs, part: Part) -> Served {
    groups::put_away(&instance, &grant).await?;
    Ok(part.done(grant.path("/animation#groups")))
}

async fn open_code(instance: Instance, grant: Runs, marks: MeetingGrant<MarkAttendance>) -> Served {
    match here::open(&instance, &marks).await {
        Ok(()) => Ok(Redirect::to(&grant.path("/animation#code")).into_response()),
        Err(undone) => {
            let sentence = undone.refused()?.sentence(grant.membership().lang());
            refused(&instance, &grant, sentence).await
        }
    }
}

async fn close_code(instance: Instance, grant: Runs, marks: MeetingGrant<MarkAttendance>) -> Served {
    here::close(&instance, &marks).await?;
    Ok(Redirect::to(&grant.path("/animation")).into_response())
}

//! `/c/{community}/fete`: what one leaves, the album that one prints, the poster.

mod photos;

use axum::Router;
use axum::extract::{DefaultBodyLimit, Path};
use axum::http::StatusCode;
use axum::http::header::{CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::IntoResponse;
use axum::routing::{get, post};
use communities::frame::frame_counting;
use communities::roles::Celebrate;
use communities::{Directory, Grant, Place};
use documents::pdf::{self, NotMade, Paper, Sheet};
use forms::{Done, Posted};
use meetings::framed::{Head, seen_among};
use platform::{Instance, Refusal, Served};
use ui::notice::{Notice, Tone};
use ui::shell::{Frame, Page, page as drawn};

use crate::left::{Draft, Kind, Left, Tried};
use crate::page::{self, Shown};
use crate::{ADDRESS, done, leaving, photo, photographing, poster, store};

/// The routes of this slice.
pub(crate) fn routes() -> Router<Instance> {
    let at = |rest: &str| format!("/c/{{community}}{ADDRESS}{rest}");
    Router::new()
        .route(&at(""), get(show))
        .route(&at("/bon-coup"), post(leave_move))
        .route(&at("/phrase"), post(leave_sentence))
        .route(&at("/bon-coup/{person}/retrait"), post(take_move_away))
        .route(&at("/phrase/{person}/retrait"), post(take_sentence_away))
        .route(&at("/photos"), post(photos::add).layer(DefaultBodyLimit::disable()))
        .route(&at("/photos/{photo}/accord"), post(photos::agree))
        .route(&at("/photos/{photo}/retrait"), post(photos::remove))
        .route(&at("/album"), get(album))
        .route(&at("/affiche.pdf"), get(letter))
        .route(&at("/affiche-a3.pdf"), get(a3))
}

async fn show(instance: Instance, member: Grant<Celebrate>, done: Done) -> Served {
    let left = store::of_community(&instance.db, member.community().id).await?;
    let tried =
        Tried::offered(Draft::of(&left, member.person_id())).noticed(done.notice(member.lang(), &[done::WORDS]));
    shown(&instance, &member, (&left, &tried)).await
}

async fn shown(instance: &Instance, member: &Grant<Celebrate>, (left, tried): (&[Left], &Tried)) -> Served {
    let (names, photo) = (Directory::of(&instance.db, member).await?, photo::Tried::offered(photo::Draft::new()));
    let head = Head::tried(t!(member.lang(), "celebration"), tried);
    drawn_with(instance, member, (&names, head), (left, tried, &photo)).await
}

/// The page, with its forms as they were tried.
async fn drawn_with(
    instance: &Instance,
    member: &Grant<Celebrate>,
    (names, head): (&Directory, Head),
    (left, tried, photo): (&[Left], &Tried, &photo::Tried),
) -> Served {
    let photos = photographing::seen((&instance.db).into(), member).await?;
    let shown = Shown { member, names, left, tried, photos: (&photos, photo), has_pdf: pdf::is_ready() };
    seen_among::<Celebrate>(instance, member, names, head, page::page(&shown)).await
}

/// What was typed in one form leaves the other as it is kept.
fn typed(left: &[Left], member: &Grant<Celebrate>, (posted, kind): (&Posted, Kind)) -> Draft {
    let (kept, draft) = (Draft::of(left, member.person_id()), Draft::posted(posted));
    match kind {
        Kind::Move => Draft { words_of_move: draft.words_of_move, about: draft.about, ..kept },
        Kind::Sentence => Draft { sentence: draft.sentence, is_signed: draft.is_signed, ..kept },
    }
}

async fn leave_move(instance: Instance, member: Grant<Celebrate>, posted: Posted) -> Served {
    let all = store::of_community(&instance.db, member.community().id).await?;
    let draft = typed(&all, &member, (&posted, Kind::Move));
    let names = Directory::of(&instance.db, &member).await?;
    match draft.good_move(member.person_id(), &names) {
        Ok(left) => {
            leaving::leave(&instance, &member, &left).await?;
            Ok(done::MOVED.leads_to(member.community().path(ADDRESS)))
        }
        Err(wrong) => shown(&instance, &member, (&all, &Tried::mistaken(draft, wrong))).await,
    }
}

async fn leave_sentence(instance: Instance, member: Grant<Celebrate>, posted: Posted) -> Served {
    let all = store::of_community(&instance.db, member.community().id).await?;
    let draft = typed(&all, &member, (&posted, Kind::Sentence));
    match draft.left_sentence(member.person_id()) {
        Ok(left) => {
            leaving::leave(&instance, &member, &left).await?;
            Ok(done::SAID.leads_to(member.community().path(ADDRESS)))
        }
        Err(wrong) => shown(&instance, &member, (&all, &Tried::mistaken(draft, wrong))).await,
    }
}

type Named = Path<(String, i64)>;

async fn take_move_away(instance: Instance, member: Grant<Celebrate>, Path((_, person)): Named) -> Served {
    leaving::take_away(&instance, &member, (person, Kind::Move)).await?;
    Ok(done::TAKEN_AWAY.leads_to(member.community().path(ADDRESS)))
}

async fn take_sentence_away(instance: Instance, member: Grant<Celebrate>, Path((_, person)): Named) -> Served {
    leaving::take_away(&instance, &member, (person, Kind::Sentence)).await?;
    Ok(done::TAKEN_AWAY.leads_to(member.community().path(ADDRESS)))
}

/// The rooms of the member tell what was said in them and, in the frame, what is unread: they are read once.
async fn album(instance: Instance, member: Grant<Celebrate>) -> Served {
    let names = Directory::of(&instance.db, &member).await?;
    let left = store::of_community(&instance.db, member.community().id).await?;
    let rooms = conversations::rooms_of(&instance, &member).await?;
    let acts = poster::sewn(&instance, &member, (&names, &rooms)).await?;
    let frame = Frame::Community(frame_counting(&member, Place::Meetings, conversations::unread_in(&rooms)));
    let photos = photographing::seen((&instance.db).into(), &member).await?;
    let body = page::album(&member, &names, (&acts, &left, &photos));
    let whole = Page::new(member.lang(), t!(member.lang(), "album"), frame, body);
    Ok(drawn(whole.seen_by(names.seen_by::<Celebrate>())).into_response())
}

async fn letter(instance: Instance, member: Grant<Celebrate>) -> Served {
    set(&instance, &member, Paper::Letter).await
}

async fn a3(instance: Instance, member: Grant<Celebrate>) -> Served {
    set(&instance, &member, Paper::A3).await
}

/// The poster, or the page with why there is none now.
async fn set(instance: &Instance, member: &Grant<Celebrate>, paper: Paper) -> Served {
    let names = Directory::of(&instance.db, member).await?;
    let left = store::of_community(&instance.db, member.community().id).await?;
    let rooms = conversations::rooms_of(instance, member).await?;
    let acts = poster::sewn(instance, member, (&names, &rooms)).await?;
    let document = poster::document(member, &names, (&acts, &left));
    let bytes = match pdf::set(&document, Sheet::Poster(paper)).await {
        Ok(made) => made.bytes,
        Err(NotMade::Refused(why)) => return Err(Refusal::Internal(format!("the poster of a community: {why}"))),
        Err(_) => {
            let tried = Tried::offered(Draft::of(&left, member.person_id()));
            let notice = Notice::new(member.lang(), Tone::Warning, t!(member.lang(), "poster-not-now"));
            let tried = Tried { status: StatusCode::CONFLICT, ..tried.noticed(Some(notice)) };
            return shown(instance, member, (&left, &tried)).await;
        }
    };
    let about = [
        (CONTENT_TYPE, pdf::MIME.to_owned()),
        (CONTENT_DISPOSITION, format!("attachment; filename=\"{}-courtepointe.pdf\"", member.community().slug)),
        (CACHE_CONTROL, "private, no-store".to_owned()),
    ];
    Ok((about, bytes).into_response())
}

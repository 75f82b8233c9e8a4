//! `…/question`: a small question that facilitation asks the group between two meetings, in a room. It is a message like another, and so
//! are its answers: nothing counts them, and nobody is asked why they did not answer.

use axum::Router;
use axum::extract::Query;
use axum::response::IntoResponse;
use axum::routing::get;
use communities::frame::frame_counting;
use communities::roles::{Converse, Facilitate};
use communities::{Directory, Grant, Membership, Place};
use conversations::{Room, rooms_of, unread_in};
use forms::{Key, Posted};
use maud::{Markup, html};
use meetings::trail;
use platform::{Instance, Served};
use ui::form::{Form, Select, TextArea};
use ui::shell::{Frame, Page, page as drawn};
use ui::{Icon, Lang, button, card, layout};

use crate::model::{Draft, Field, Tried};
use crate::telling::{tell, to_tell};
use crate::{ADDRESS, done};

/// Its page, under that of pairs.
pub(crate) const QUESTION: &str = "/question";
/// What an address asks: the place of a ready question.
const READY: &str = "prete";
/// The most characters of a question: it is read at a glance.
const LONGEST: u32 = 500;

pub(crate) fn routes() -> Router<Instance> {
    Router::new().route(&format!("/c/{{community}}{ADDRESS}{QUESTION}"), get(offer).post(ask))
}

/// Questions that are ready to be asked, or said otherwise.
fn ready(lang: Lang) -> [String; 8] {
    [
        t!(lang, "question-good"),
        t!(lang, "question-tried"),
        t!(lang, "question-word"),
        t!(lang, "question-learnt"),
        t!(lang, "question-breath"),
        t!(lang, "question-tool"),
        t!(lang, "question-family"),
        t!(lang, "question-next"),
    ]
}

async fn offer(instance: Instance, member: Grant<Facilitate>, Query(asked): Query<Vec<(String, String)>>) -> Served {
    let place = asked.into_iter().find(|(name, _)| name == READY).and_then(|(_, place)| place.parse::<usize>().ok());
    let words = place.and_then(|place| ready(member.lang()).into_iter().nth(place)).unwrap_or_default();
    shown(&instance, &member, &Tried::offered(Draft { words, ..Draft::default() })).await
}

async fn ask(instance: Instance, member: Grant<Facilitate>, posted: Posted) -> Served {
    let (draft, key) = (Draft::posted(&posted), Key::parse(posted.value(Key::FIELD)));
    match tell(&instance, &member, (&draft.words, &draft.room), key).await? {
        Ok(()) => Ok(done::QUESTION_ASKED.leads_to(member.community().path(ADDRESS))),
        Err(wrong) => shown(&instance, &member, &Tried::mistaken(draft, vec![wrong])).await,
    }
}

async fn shown(instance: &Instance, member: &Membership, tried: &Tried) -> Served {
    let names = Directory::of(&instance.db, member).await?;
    let rooms = rooms_of(instance, member).await?;
    let body = page(member, (&to_tell(&rooms), &names), tried);
    let frame = Frame::Community(frame_counting(member, Place::Meetings, unread_in(&rooms)));
    let whole = Page::new(member.lang(), t!(member.lang(), "question-title"), frame, body);
    let whole = whole.seen_by(names.seen_by::<Facilitate>()).notice(tried.notice.clone());
    Ok((tried.status, drawn(whole)).into_response())
}

fn page(member: &Membership, (rooms, names): (&[&Room], &Directory), tried: &Tried) -> Markup {
    let (lang, title) = (member.lang(), t!(member.lang(), "question-title"));
    let up = member.community().path(ADDRESS);
    layout::one_column(html! {
        (trail::of_season(member, &[(&up, &t!(lang, "pairs"))], &title))
        (layout::header(None, &title, Some(html! { p { (t!(lang, "question-means")) } })))
        (form(member, (rooms, names), tried))
        (card::titled(&t!(lang, "question-ready"), html! { ul.todo { @for (place, words) in ready(lang).iter().enumerate() { li {
            p.grow { (words) }
            (button::link(format!("{up}{QUESTION}?{READY}={place}"), t!(lang, "question-take")).quiet().spoken(t!(lang, "question-take-spoken", words = words.as_str())))
        } } } }))
    })
}

fn form(member: &Membership, (rooms, names): (&[&Room], &Directory), tried: &Tried) -> Form {
    let lang = member.lang();
    let wrong = |field: Field| tried.wrong(field).map(|problem| problem.sentence(lang));
    let group = names.everybody();
    let words = TextArea::new(lang, Field::Words.name(), t!(lang, "question-words")).rows(3).max(LONGEST).required();
    let select = Select::new(lang, Field::Room.name(), Field::Room.label(lang)).required();
    let select = select.hint(t!(lang, "question-room-hint", people = names.count::<Converse>()));
    let select = rooms.iter().fold(select, |select, room| select.option(&*room.slug, room.name(lang)));
    Form::post(lang, member.community().path(&format!("{ADDRESS}{QUESTION}")))
        .hidden(Key::FIELD, Key::fresh().as_str())
        .field(words.tells_of_families(&group).value(&tried.draft.words).error(wrong(Field::Words)))
        .field(select.value(&tried.draft.room).error(wrong(Field::Room)))
        .deed(button::submit(t!(lang, "question-ask")).primary().icon(Icon::Send))
        .cancel(&member.community().path(ADDRESS), &t!(lang, "question-leave"))
}

//! The pages of one request: asking, and what became of it.

use communities::roles::Facilitate;
use communities::{Directory, Membership};
use conversations::requests::{ASK, BOARD, HelpRequest, State, path};
use conversations::{Message, RoomAccess, drawn_request as drawn, quoted, way_back};
use maud::html;
use ui::form::{Checkbox, Choices, DateField, Form, TextArea, TextField};
use ui::{Markup, button, layout, markdown};

use crate::form::{Field, LONGEST_NEED, MYSELF, Tried};
use crate::settling::LONGEST_STORY;

/// The field of what helped, and of whether the group may find it.
pub(crate) const STORY: &str = "ce-qui-a-aide";
pub(crate) const SHARED: &str = "partage";

/// The page where one asks in a room.
pub(crate) fn ask(room: &RoomAccess, tried: &Tried, names: &Directory) -> Markup {
    let lang = room.membership().lang();
    let title = t!(lang, "help-ask");
    let wrong = |field| tried.wrong(field).map(|problem| problem.sentence(lang));
    let need = TextField::new(lang, Field::Need.name(), Field::Need.label(lang))
        .max(u32::try_from(LONGEST_NEED).unwrap_or(u32::MAX))
        .tells_of_families(&names.everybody())
        .hint(t!(lang, "help-need-hint"))
        .value(&tried.draft.need)
        .error(wrong(Field::Need))
        .required();
    let context = TextArea::new(lang, Field::Context.name(), Field::Context.label(lang))
        .rows(5)
        .tells_of_families(&names.everybody())
        .hint(t!(lang, "help-context-hint"))
        .value(&tried.draft.context)
        .error(wrong(Field::Context));
    let day = DateField::new(lang, Field::Day.name(), Field::Day.label(lang))
        .value(&tried.draft.day)
        .error(wrong(Field::Day));
    let form = Form::post(lang, room.path() + ASK)
        .refusal(tried.refused.as_ref())
        .hidden(Field::Sending.name(), &tried.draft.sending)
        .field(need)
        .field(context)
        .field(day)
        .field(through(room.membership(), tried, names))
        .deed(button::submit(t!(lang, "help-send")).primary())
        .cancel(&room.path(), &t!(lang, "help-leave"));
    layout::one_column(html! {
        (way_back(room, &title))
        (layout::header(None, &title, Some(html! { p { (t!(lang, "help-ask-means")) } })))
        (form)
    })
}

fn through(by: &Membership, tried: &Tried, names: &Directory) -> Choices {
    let lang = by.lang();
    let field = Choices::new(lang, Field::Through.name(), Field::Through.label(lang))
        .explained(MYSELF, t!(lang, "help-in-my-name"), t!(lang, "help-in-my-name-hint"))
        .value(&tried.draft.through)
        .error(tried.wrong(Field::Through).map(|problem| problem.sentence(lang)));
    let others = names.those_who_may::<Facilitate>().into_iter().filter(|card| card.id != by.person_id());
    others.fold(field, |field, card| {
        let label = t!(lang, "help-through-name", name = card.name.as_str());
        field.explained(card.id.to_string(), label, t!(lang, "help-through-hint", name = card.name.as_str()))
    })
}

/// A request as its page shows it.
pub(crate) struct One<'a> {
    pub(crate) room: &'a RoomAccess,
    pub(crate) message: &'a Message,
    pub(crate) request: &'a HelpRequest,
    pub(crate) names: &'a Directory,
    /// Whether this reader says that it is settled.
    pub(crate) settles: bool,
    /// What they typed of what helped, and why it was given back.
    pub(crate) typed: (String, Option<String>),
}

/// The page of a request: its words, what was said of it, what helped; and for who asked, how it ends.
pub(crate) fn one(one: &One<'_>) -> Markup {
    let (room, message, request) = (one.room, one.message, one.request);
    let (lang, at) = (room.membership().lang(), room.path());
    let title = t!(lang, "help-request");
    layout::one_column(html! {
        (way_back(room, &title))
        (layout::header(None, &title, None))
        (quoted(room, message, one.names))
        (drawn(lang, (&at, message.id, room.room().is_archived()), request, one.names))
        @if !request.what_helped.is_empty() {
            h2 { (t!(lang, "help-what-helped")) }
            (markdown::render(&request.what_helped))
        }
        @if one.settles && !room.room().is_archived() { (settling(one)) }
        p.row {
            a href={ (at) "/messages/" (message.id) "/fil" } { (t!(lang, "help-answer")) }
            a href=(room.membership().community().path(BOARD)) { (t!(lang, "help-board")) }
        }
    })
}

fn settling(one: &One<'_>) -> Markup {
    let (room, message) = (one.room, one.message.id);
    let lang = room.membership().lang();
    let page = path(&room.path(), message);
    if one.request.state() == State::Settled {
        let deed = button::submit(t!(lang, "help-reopen")).quiet();
        return html! { (button::deed(&format!("{page}/rouverte"), &deed)) };
    }
    let story = TextArea::new(lang, STORY, t!(lang, "help-what-helped"))
        .rows(4)
        .max(u32::try_from(LONGEST_STORY).unwrap_or(u32::MAX))
        .tells_of_families(&one.names.everybody())
        .hint(t!(lang, "help-what-helped-hint"))
        .value(&one.typed.0)
        .error(one.typed.1.as_deref());
    let form = Form::post(lang, format!("{page}/reglee"))
        .field(story)
        .field(Checkbox::new(lang, SHARED, t!(lang, "help-share")).hint(t!(lang, "help-share-hint")))
        .deed(button::submit(t!(lang, "help-settle")).primary());
    html! { h2 { (t!(lang, "help-settle-title")) } (form) }
}

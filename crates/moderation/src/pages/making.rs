//! The page where one reports a message: what it says of what happens next comes before anything is asked.

use communities::{Card, Directory};
use conversations::{Message, RoomAccess, boxes, quoted, report_path, way_back};
use maud::html;
use ui::form::{Form, TextArea};
use ui::{Markup, button, layout};

use crate::form::{Field, Tried};
use crate::report::LONGEST;

/// The page.
pub(crate) fn making(
    room: &RoomAccess,
    message: &Message,
    (tried, answer): (&Tried, &[i64]),
    names: &Directory,
) -> Markup {
    let (lang, title) = (room.membership().lang(), t!(room.membership().lang(), "report-title"));
    let people: Vec<&Card> = names.by_name(answer);
    let wrong = tried.wrong.to.map(|problem| problem.sentence(lang));
    let words = TextArea::new(lang, Field::Words.name(), Field::Words.label(lang))
        .rows(4)
        .max(u32::try_from(LONGEST).unwrap_or(u32::MAX))
        .tells_of_families(&names.everybody())
        .hint(t!(lang, "report-words-hint"))
        .value(&tried.draft.words)
        .error(tried.wrong.words.map(|problem| forms::text_problem(lang, problem)));
    let form = Form::post(lang, report_path(&room.path(), message.id))
        .hidden(Field::Key.name(), &tried.draft.key)
        .group(&Field::To.label(lang), boxes(lang, (Field::To.name(), &tried.draft.to), (&people, wrong)))
        .field(words)
        .deed(button::submit(t!(lang, "report-send")).primary())
        .cancel(&format!("{}/messages/{}", room.path(), message.id), &t!(lang, "report-leave"));
    layout::one_column(html! {
        (way_back(room, &title))
        (layout::header(None, &title, None))
        (quoted(room, message, names))
        p { (t!(lang, "report-means")) }
        @if people.is_empty() { p { (t!(lang, "report-to-none")) } } @else { (form) }
    })
}

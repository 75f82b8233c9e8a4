//! The page where one writes to somebody: to whom, and the first words.

use communities::{Card, Directory, Membership};
use forms::{Key, fields};
use maud::html;
use ui::form::{Form, TextArea};
use ui::{Icon, Markup, breadcrumb, button, layout};

use super::NotAmong;
use crate::body::BodyProblem;
use crate::pages::boxes;
use crate::room::WRITE;

fields! {
    /// To whom.
    People people: Vec<String> = "personnes" => "direct-to",
    /// The first words.
    Body body = "body" => "your-message",
    /// What makes a second sending the same message.
    Key key = "cle",
}

/// What is wrong with each field.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Wrong {
    pub(super) people: Option<NotAmong>,
    pub(super) body: Option<BodyProblem>,
}

/// The form as it was tried.
pub(super) type Tried = forms::Tried<Draft, Wrong>;

impl Draft {
    /// The form to these people.
    pub(super) fn to(people: Vec<String>) -> Draft {
        Draft { people, body: String::new(), key: Key::fresh().into_string() }
    }

    /// Their numbers; what is none is nobody's.
    pub(super) fn numbers(&self) -> Vec<i64> {
        self.people.iter().map(|each| each.parse().unwrap_or_default()).collect()
    }
}

/// The page.
pub(super) fn write(by: &Membership, tried: &Tried, names: &Directory, others: &[&Card]) -> Markup {
    let (lang, community, title) = (by.lang(), by.community(), t!(by.lang(), "direct-write"));
    let list = community.path("/salons");
    let words = TextArea::new(lang, Field::Body.name(), Field::Body.label(lang))
        .rows(6)
        .tells_of_families(&names.everybody())
        .value(tried.draft.body.as_str())
        .hint(t!(lang, "your-message-hint"))
        .error(tried.wrong.body.map(|problem| problem.sentence(lang)));
    let wrong = tried.wrong.people.map(|problem| problem.sentence(lang));
    let people = boxes(lang, (Field::People.name(), &tried.draft.people), (others, wrong));
    let form = Form::post(lang, community.path(WRITE))
        .hidden(Field::Key.name(), &tried.draft.key)
        .group(&Field::People.label(lang), people)
        .field(words)
        .deed(button::submit(t!(lang, "send")).primary().icon(Icon::Send))
        .cancel(&list, &t!(lang, "direct-leave"));
    let above = breadcrumb::breadcrumb(lang, &[(&list, &t!(lang, "conversations"))], &title);
    layout::one_column(html! {
        (layout::header(Some(above), &title, Some(html! { p { (t!(lang, "direct-means")) } })))
        (form)
    })
}

//! The page where coordination writes the words to look at.

use communities::Membership;
use forms::fields;
use ui::breadcrumb::breadcrumb;
use ui::form::{Form, TextArea};
use ui::{Markup, button, layout};

use super::{PATH, Problem};

fields! {
    /// The words, one a line.
    Words words = "mots" => "watched-words",
    /// The revision that was before the person's eyes.
    Revision revision = "revision",
}

/// The form as it was tried.
pub(super) type Tried = forms::Tried<Draft, Option<Problem>>;

pub(super) fn body(by: &Membership, tried: &Tried) -> Markup {
    let (lang, community) = (by.lang(), by.community());
    let rooms = community.path("/salons");
    let words = TextArea::new(lang, Field::Words.name(), Field::Words.label(lang))
        .hint(t!(lang, "watched-hint"))
        .rows(8)
        .value(&tried.draft.words)
        .error(tried.wrong.map(|problem| problem.sentence(lang)));
    let form = Form::post(lang, community.path(PATH))
        .refusal(tried.refused.as_ref())
        .hidden(Field::Revision.name(), &tried.draft.revision)
        .field(words)
        .deed(button::submit(t!(lang, "watched-save")).primary())
        .cancel(&rooms, &t!(lang, "watched-leave"));
    let title = t!(lang, "watched-title");
    let above = breadcrumb(lang, &[(&rooms, &t!(lang, "conversations"))], &title);
    layout::one_column(maud::html! {
        (above)
        (layout::header(None, &title, Some(maud::html! { p { (t!(lang, "watched-means")) } })))
        (form)
    })
}

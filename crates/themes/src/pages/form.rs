//! The form by which a theme is proposed, or said otherwise.

use communities::{Directory, Membership};
use conversations::RoomAccess;
use maud::{Markup, html};
use meetings::setting::LONGEST_THEME;
use platform::text::TextProblem;
use ui::form::{Form, TextArea, TextField};
use ui::{Lang, button, fold, layout, prose};

use super::{above, path};
use crate::ADDRESS;
use crate::draft::{Field, LONGEST_WHY, Tried};
use crate::model::Theme;
use crate::origins::Found;

/// Which of the two.
#[derive(Clone, Copy)]
pub(crate) enum Whose<'a> {
    /// A new theme.
    New,
    /// A new one, beside these words of a note that its author alone reads.
    Own(&'a str),
    /// A new one, from a message of this room.
    Message(&'a RoomAccess, i64),
    /// One that stands.
    Standing(&'a Theme),
}

impl<'a> Whose<'a> {
    /// A new one, with the words of what it comes from beside it where those are the member's own.
    pub(crate) fn beside(found: Option<&'a Found>) -> Whose<'a> {
        found.filter(|found| found.is_own).map_or(Whose::New, |found| Whose::Own(&found.words))
    }

    pub(crate) fn title(self, lang: Lang) -> String {
        match self {
            Whose::New | Whose::Own(_) | Whose::Message(..) => t!(lang, "theme-propose"),
            Whose::Standing(_) => t!(lang, "theme-change"),
        }
    }
}

/// The page.
pub(crate) fn form(member: &Membership, whose: Whose<'_>, names: &Directory, tried: &Tried) -> Markup {
    let (lang, title, all) = (member.lang(), whose.title(member.lang()), member.community().path(ADDRESS));
    let (action, leave) = match whose {
        Whose::New | Whose::Own(_) => (format!("{all}/nouveau"), all),
        Whose::Message(room, id) => (format!("{}/messages/{id}/theme", room.path()), room.path()),
        Whose::Standing(theme) => (path(member, theme, "/modification"), path(member, theme, "")),
    };
    let group = names.everybody();
    let form = Form::post(lang, action)
        .refusal(tried.refused.as_deref())
        .hidden(Field::Sending.name(), &tried.draft.key)
        .hidden(Field::Revision.name(), &tried.draft.revision)
        .hidden(Field::Origin.name(), &tried.draft.origin)
        .field(sentence(lang, tried))
        .field(
            TextArea::new(lang, Field::Why.name(), t!(lang, "theme-why"))
                .hint(t!(lang, "theme-why-hint"))
                .rows(4)
                .max(u32::try_from(LONGEST_WHY).unwrap_or(u32::MAX))
                .tells_of_families(&group)
                .value(&tried.draft.why)
                .error(wrong(lang, tried, Field::Why)),
        )
        .deed(button::submit(title.as_str()).primary())
        .cancel(&leave, &t!(lang, "theme-leave"));
    layout::one_column(html! {
        (above(member, &[], &title))
        (layout::header(None, &title, Some(html! {
            p { (t!(lang, "theme-propose-means")) }
            @if let Whose::Own(words) = whose {
                p { (t!(lang, "theme-from-own-means")) }
                (fold::fold(&t!(lang, "theme-own-note"), "", html! { div.prose { (prose::paragraphs(words)) } }))
            }
            @else if let Whose::Message(..) = whose { p { (t!(lang, "theme-from-message-means")) } }
            @else if !tried.draft.origin.is_empty() { p { (t!(lang, "theme-from-note-means")) } }
        })))
        (form)
    })
}

fn sentence(lang: Lang, tried: &Tried) -> TextField {
    TextField::new(lang, Field::Title.name(), t!(lang, "theme-sentence"))
        .hint(t!(lang, "theme-sentence-hint"))
        .required()
        .max(LONGEST_THEME as u32)
        .value(&tried.draft.title)
        .error(wrong(lang, tried, Field::Title))
}

fn wrong(lang: Lang, tried: &Tried, field: Field) -> Option<String> {
    let said = |problem: &TextProblem| forms::text_problem_or(lang, *problem, || t!(lang, "theme-empty"));
    tried.wrong(field).map(said)
}

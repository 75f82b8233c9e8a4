//! The forms by which a decision is written, corrected, replaced and opened again.

use forms::Wording;
use maud::{Markup, html};
use meetings::model::Meeting;
use platform::text::TextProblem;
use ui::form::{AnyField, Choices, Form, Select, TextArea};
use ui::{Lang, breadcrumb, button, card, layout};

use super::{named, paragraphs};
use crate::access::DecisionAccess;
use crate::draft::{Draft, Field, OUTSIDE};
use crate::model::{Decision, Reopener, Taken};

pub(crate) const REASON: &str = "raison";

/// What is wrong: sentences beside fields, and a sentence for the whole.
#[derive(Clone, Debug, Default)]
pub(crate) struct Wrong {
    pub(crate) fields: Vec<(Field, String)>,
    pub(crate) whole: Option<String>,
    /// The version that somebody else saved in the meantime.
    pub(crate) saved: Option<Decision>,
}

impl Wrong {
    pub(crate) fn typed(lang: Lang, wrong: Vec<(Field, TextProblem)>) -> Wrong {
        let said = |(field, problem)| match (field, problem) {
            (Field::Text, TextProblem::Empty) => (field, t!(lang, "decision-empty")),
            (_, problem) => (field, forms::text_problem(lang, problem)),
        };
        Wrong { fields: wrong.into_iter().map(said).collect(), ..Wrong::default() }
    }

    fn of(&self, field: Field) -> Option<&str> {
        self.fields.iter().find(|(each, _)| *each == field).map(|(_, sentence)| sentence.as_str())
    }
}

/// A form as it is filled: where it goes, what is typed, what is wrong.
pub(crate) struct Filled<'a> {
    pub(crate) lang: Lang,
    pub(crate) title: String,
    pub(crate) words: String,
    /// The register, the form's own address, the way out.
    pub(crate) paths: [String; 3],
    pub(crate) seen_by: String,
    pub(crate) draft: &'a Draft,
    /// The meetings where it can have been taken; a correction does not change it.
    pub(crate) meetings: Option<Vec<Meeting>>,
    pub(crate) wrong: Wrong,
    pub(crate) deed: String,
}

pub(crate) fn written(filled: &Filled<'_>) -> Markup {
    let (lang, draft) = (filled.lang, filled.draft);
    let [register, action, out] = &filled.paths;
    let form = Form::post(lang, action.as_str())
        .refusal(filled.wrong.whole.clone())
        .hidden(Field::Key.name(), &draft.key)
        .hidden(Field::Revision.name(), &draft.revision)
        .field(text(filled))
        .field(taken(filled))
        .field(reopener(filled));
    let form = match &filled.meetings {
        Some(meetings) => form.field(place(filled, meetings)),
        None => form,
    };
    let form = form.deed(button::submit(filled.deed.as_str()).primary()).cancel(out, &t!(lang, "set-leave"));
    layout::one_column(html! {
        (breadcrumb::breadcrumb(lang, &[(register, &t!(lang, "decisions"))], &filled.title))
        (layout::header(None, &filled.title, Some(html! { p { (filled.words) } p.soft.small { (filled.seen_by) } })))
        @if let Some(saved) = &filled.wrong.saved { (standing(lang, saved)) }
        (form)
    })
}

/// How the decision stands now, for who was correcting an older one.
fn standing(lang: Lang, saved: &Decision) -> Markup {
    card::titled(
        &t!(lang, "decision-saved"),
        html! {
            div.prose { (paragraphs(&saved.text)) }
            p.soft.small { (super::how(lang, saved)) }
        },
    )
}

fn text(filled: &Filled<'_>) -> TextArea {
    let (lang, draft) = (filled.lang, filled.draft);
    TextArea::new(lang, Field::Text.name(), t!(lang, "decision-field-text"))
        .hint(t!(lang, "decision-field-text-hint"))
        .required()
        .rows(4)
        .max(Wording::LONGEST as u32)
        .value(&draft.text)
        .error(filled.wrong.of(Field::Text))
}

fn taken(filled: &Filled<'_>) -> Choices {
    let lang = filled.lang;
    let question = Choices::new(lang, Field::Taken.name(), t!(lang, "decision-field-taken"));
    let choices = Taken::ALL
        .iter()
        .fold(question, |field, each| field.explained(each.code(), capitalised(&each.name(lang)), each.hint(lang)));
    choices.value(&filled.draft.taken).error(filled.wrong.of(Field::Taken))
}

fn reopener(filled: &Filled<'_>) -> Choices {
    let lang = filled.lang;
    let question = Choices::new(lang, Field::ReopenedBy.name(), t!(lang, "decision-field-reopener"));
    let choices =
        Reopener::ALL.iter().fold(question, |field, each| field.choice(each.code(), capitalised(&each.name(lang))));
    choices.value(&filled.draft.reopened_by).error(filled.wrong.of(Field::ReopenedBy))
}

fn place(filled: &Filled<'_>, meetings: &[Meeting]) -> impl AnyField + use<> {
    let lang = filled.lang;
    let field = Select::new(lang, Field::Meeting.name(), t!(lang, "decision-field-meeting"));
    let field = meetings.iter().fold(field, |field, each| field.option(each.id.to_string(), named(lang, each)));
    let field = field.option(OUTSIDE, t!(lang, "decision-outside"));
    field.value(&filled.draft.meeting).error(filled.wrong.of(Field::Meeting))
}

fn capitalised(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// The form that opens a decision again.
pub(crate) fn reason(access: &DecisionAccess, typed: &str, error: Option<String>) -> Markup {
    let (lang, decision) = (access.membership().lang(), access.decision());
    let register = access.membership().community().path("/decisions");
    let (page, title) = (super::one::title(lang, decision), t!(lang, "decision-deed-reopen"));
    let field = TextArea::new(lang, REASON, t!(lang, "decision-field-reason"))
        .hint(t!(lang, "decision-field-reason-hint"))
        .required()
        .rows(3)
        .max(Wording::LONGEST as u32)
        .value(typed)
        .error(error);
    let form = Form::post(lang, access.path("/reouverture"))
        .field(field)
        .deed(button::submit(t!(lang, "decision-deed-reopen")).primary())
        .cancel(&access.path(""), &t!(lang, "set-leave"));
    layout::one_column(html! {
        (breadcrumb::breadcrumb(lang, &[(&register, &t!(lang, "decisions")), (&access.path(""), &page)], &title))
        (layout::header(None, &title, Some(html! { p { (t!(lang, "decision-reopen-words")) } })))
        (card::plain(html! { div.prose { (paragraphs(&decision.text)) } }))
        (form)
    })
}

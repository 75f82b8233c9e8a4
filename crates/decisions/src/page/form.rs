//! The forms by which a decision is written, corrected, replaced and opened again.

use communities::roles::KeepDecisions;
use communities::{Grant, Membership};
use forms::{Tried, Wording};
use maud::{Markup, html};
use meetings::model::Meeting;
use ui::form::{AnyField, Choices, Form, Select, TextArea};
use ui::{Lang, breadcrumb, button, card, layout, prose};

use super::named;
use crate::access::{DecisionAccess, DecisionGrant};
use crate::draft::{Draft, Field, OUTSIDE};
use crate::model::{Decision, Reopener, Taken};

pub(crate) const REASON: &str = "raison";

/// The form as it was tried, with a sentence beside each field that is to be mended.
pub(crate) type Said = Tried<Draft, Vec<(Field, String)>>;

/// Which of the three forms.
pub(crate) enum Writing<'a> {
    /// A decision is added.
    Added(&'a Grant<KeepDecisions>),
    /// One is corrected.
    Corrected(&'a DecisionGrant<KeepDecisions>),
    /// One takes its place.
    Replaced(&'a DecisionGrant<KeepDecisions>),
}

impl Writing<'_> {
    pub(crate) fn membership(&self) -> &Membership {
        match self {
            Writing::Added(grant) => grant,
            Writing::Corrected(grant) | Writing::Replaced(grant) => grant.membership(),
        }
    }

    fn lang(&self) -> Lang {
        self.membership().lang()
    }

    pub(crate) fn title(&self) -> String {
        match self {
            Writing::Added(_) => t!(self.lang(), "decision-deed-write"),
            Writing::Corrected(_) => t!(self.lang(), "decision-deed-correct"),
            Writing::Replaced(_) => t!(self.lang(), "decision-deed-replace"),
        }
    }

    fn words(&self) -> String {
        match self {
            Writing::Added(_) => t!(self.lang(), "decision-write-words"),
            Writing::Corrected(_) => t!(self.lang(), "decision-correct-words"),
            Writing::Replaced(_) => t!(self.lang(), "decision-replace-words"),
        }
    }

    /// The register, the form's own address, the way out.
    fn paths(&self) -> [String; 3] {
        let register = self.membership().community().path("/decisions");
        match self {
            Writing::Added(_) => [register.clone(), format!("{register}/ajout"), register],
            Writing::Corrected(grant) => [register, grant.path("/correction"), grant.path("")],
            Writing::Replaced(grant) => [register, grant.path("/remplacement"), grant.path("")],
        }
    }
}

/// A form as it is filled.
pub(crate) struct Filled<'a> {
    pub(crate) writing: &'a Writing<'a>,
    pub(crate) said: &'a Said,
    pub(crate) seen_by: String,
    /// The meetings where it can have been taken; a correction does not change it.
    pub(crate) meetings: Option<Vec<Meeting>>,
    /// The version that somebody else saved in the meantime.
    pub(crate) saved: Option<Decision>,
}

pub(crate) fn written(filled: &Filled<'_>) -> Markup {
    let (lang, draft, title) = (filled.writing.lang(), &filled.said.draft, filled.writing.title());
    let [register, action, out] = &filled.writing.paths();
    let form = Form::post(lang, action.as_str())
        .refusal(filled.said.refused.as_deref())
        .hidden(Field::Key.name(), &draft.key)
        .hidden(Field::Revision.name(), &draft.revision)
        .field(text(filled))
        .field(taken(filled))
        .field(reopener(filled));
    let form = match &filled.meetings {
        Some(meetings) => form.field(place(filled, meetings)),
        None => form,
    };
    let form = form.deed(button::submit(title.as_str()).primary()).cancel(out, &t!(lang, "set-leave"));
    let below = html! { p { (filled.writing.words()) } p.soft.small { (filled.seen_by) } };
    layout::one_column(html! {
        (breadcrumb::breadcrumb(lang, &[(register, &t!(lang, "decisions"))], &title))
        (layout::header(None, &title, Some(below)))
        @if let Some(saved) = &filled.saved { (standing(lang, saved)) }
        (form)
    })
}

/// How the decision stands now, for who was correcting an older one.
fn standing(lang: Lang, saved: &Decision) -> Markup {
    card::titled(
        &t!(lang, "decision-saved"),
        html! {
            div.prose { (prose::paragraphs(&saved.text)) }
            p.soft.small { (super::how(lang, saved)) }
        },
    )
}

fn text(filled: &Filled<'_>) -> TextArea {
    let lang = filled.writing.lang();
    TextArea::new(lang, Field::Text.name(), t!(lang, "decision-field-text"))
        .hint(t!(lang, "decision-field-text-hint"))
        .required()
        .rows(4)
        .max(Wording::LONGEST as u32)
        .value(&filled.said.draft.text)
        .error(filled.said.wrong(Field::Text))
}

fn taken(filled: &Filled<'_>) -> Choices {
    let lang = filled.writing.lang();
    let question = Choices::new(lang, Field::Taken.name(), t!(lang, "decision-field-taken"));
    let choices = Taken::ALL
        .iter()
        .fold(question, |field, each| field.explained(each.code(), capitalised(&each.name(lang)), each.hint(lang)));
    choices.value(&filled.said.draft.taken).error(filled.said.wrong(Field::Taken))
}

fn reopener(filled: &Filled<'_>) -> Choices {
    let lang = filled.writing.lang();
    let question = Choices::new(lang, Field::ReopenedBy.name(), t!(lang, "decision-field-reopener"));
    let choices =
        Reopener::ALL.iter().fold(question, |field, each| field.choice(each.code(), capitalised(&each.name(lang))));
    choices.value(&filled.said.draft.reopened_by).error(filled.said.wrong(Field::ReopenedBy))
}

fn place(filled: &Filled<'_>, meetings: &[Meeting]) -> impl AnyField + use<> {
    let lang = filled.writing.lang();
    let field = Select::new(lang, Field::Meeting.name(), t!(lang, "decision-field-meeting"));
    let field = meetings.iter().fold(field, |field, each| field.option(each.id.to_string(), named(lang, each)));
    let field = field.option(OUTSIDE, t!(lang, "decision-outside"));
    field.value(&filled.said.draft.meeting).error(filled.said.wrong(Field::Meeting))
}

fn capitalised(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// The form that opens a decision again.
pub(crate) fn reason(access: &DecisionAccess, typed: &str, error: Option<String>) -> Markup {
    let (lang, decision) = (access.membership().lang(), access.thing());
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
        (card::plain(html! { div.prose { (prose::paragraphs(&decision.text)) } }))
        (form)
    })
}

//! The forms by which a commitment is said, and what happened told.

use forms::{Key, Tried, Wording, fields};
use maud::{Markup, Render, html};
use ui::answers::{Answer, Answers, Look};
use ui::form::{AnyField, Form, Select, TextArea};
use ui::{Lang, button};

use super::People;
use crate::model::{Commitment, LONGEST_STORY, Outcome};

fields! {
    /// What is said, or what happened.
    Text text = "engagement",
    /// Whose it is.
    Owner owner = "personne",
    /// Its key.
    Key key = "cle",
}

/// The names of the fields by which one tells what happened.
pub(crate) const OUTCOME: &str = "suite";
pub(crate) const STORY: &str = "recit";

/// What was typed, and what is wrong with its words.
pub(crate) type Typed = Tried<Draft, Option<String>>;

/// Words alone.
pub(crate) fn words(text: &str) -> Draft {
    Draft { text: text.to_owned(), ..Draft::default() }
}

/// Nothing yet, for the member themselves.
pub(super) fn empty(owner: i64) -> Typed {
    Typed::offered(Draft { owner: owner.to_string(), key: Key::fresh().into_string(), ..Draft::default() })
}

/// The place to say a commitment.
pub(super) struct New<'a> {
    pub lang: Lang,
    pub action: String,
    pub typed: &'a Typed,
    pub seen_by: String,
    pub again: String,
    /// For whom it can be written; none when only for oneself.
    pub owners: Vec<(i64, String)>,
    /// The names of colleagues.
    pub group: Vec<&'a str>,
}

impl New<'_> {
    pub(super) fn drawn(&self) -> Markup {
        let (lang, typed) = (self.lang, self.typed);
        let words = TextArea::new(lang, Field::Text.name(), t!(lang, "commitment-field"))
            .hint(t!(lang, "commitment-field-hint", people = self.seen_by.as_str()))
            .rows(2)
            .max(Wording::LONGEST as u32)
            .tells_of_families(&self.group)
            .value(&typed.draft.text)
            .error(typed.wrong.as_deref());
        let form = Form::post(lang, self.action.as_str())
            .refusal(typed.refused.as_deref())
            .hidden(Key::FIELD, &typed.draft.key)
            .field(words);
        let form = if self.owners.is_empty() { form } else { form.field(self.owner()) };
        let form = form.part(html! { p.soft.small { (self.again) } }).deed(button::submit(self.deed()));
        form.render()
    }

    /// What its button says: one speaks for oneself, or writes what was heard.
    fn deed(&self) -> String {
        match self.owners.is_empty() {
            true => t!(self.lang, "commitment-deed-say"),
            false => t!(self.lang, "commitment-deed-write"),
        }
    }

    fn owner(&self) -> impl AnyField + use<> {
        let question = Select::new(self.lang, Field::Owner.name(), t!(self.lang, "commitment-owner"))
            .hint(t!(self.lang, "commitment-owner-hint"));
        let owners = self.owners.iter();
        owners.fold(question, |field, (id, name)| field.option(id.to_string(), name)).value(&self.typed.draft.owner)
    }
}

/// The place to tell what happened: one press, and a sentence if one wants.
pub(super) struct Telling<'a> {
    pub(super) lang: Lang,
    pub(super) action: String,
    pub(super) commitment: &'a Commitment,
    pub(super) own: bool,
    pub(super) typed: Typed,
    /// The names of colleagues.
    pub(super) group: Vec<&'a str>,
}

impl Telling<'_> {
    pub(super) fn form(&self) -> Form {
        let lang = self.lang;
        let story = TextArea::new(lang, STORY, t!(lang, "commitment-story"))
            .id(format!("{STORY}-{}", self.commitment.id))
            .hint(t!(lang, "commitment-story-hint"))
            .rows(2)
            .max(LONGEST_STORY as u32)
            .tells_of_families(&self.group)
            .value(&self.typed.draft.text)
            .error(self.typed.wrong.as_deref());
        let form = Form::post(lang, self.action.as_str()).refusal(self.typed.refused.as_deref()).field(story);
        form.part(self.outcomes())
    }

    /// The four are worth the same, so they look the same.
    fn outcomes(&self) -> Markup {
        let words = |outcome: &Outcome| if self.own { outcome.deed(self.lang) } else { outcome.heard(self.lang) };
        let answer = |outcome: &Outcome| Answer::new(Look::Yes, outcome.code(), words(outcome));
        let offered = Outcome::ALL.iter().map(answer).collect();
        Answers { name: OUTCOME, chosen: self.commitment.outcome.map(Outcome::code), offered }.pressed()
    }
}

/// The place to put right what was said.
pub(super) fn correction(people: &People<'_>, action: String, typed: &str, wrong: Option<&str>) -> Form {
    let lang = people.lang();
    let words = TextArea::new(lang, Field::Text.name(), t!(lang, "commitment-field"))
        .rows(3)
        .max(Wording::LONGEST as u32)
        .tells_of_families(&people.directory.everybody())
        .value(typed)
        .error(wrong);
    Form::post(lang, action).field(words).deed(button::submit(t!(lang, "commitment-deed-correct")))
}

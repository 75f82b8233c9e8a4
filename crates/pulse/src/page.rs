//! The pages of a pulse that ask for nobody's name: its form, its thanks, what a closed one says. They hold no word about
//! whoever reads them.

use forms::{Posted, Tried};
use identity::device;
use maud::{Markup, html};
use meetings::model::Meeting;
use ui::form::{Form, Scale, TextArea, TextField, Unkept};
use ui::notice::{Notice, Tone};
use ui::quilt::{Act, block};
use ui::shell::{Frame, Page, page};
use ui::{Lang, button, dates, layout};

use super::answer::{LONGEST_SENTENCE, LONGEST_WORD, Question, SENTENCE, WORD, Wrong};

/// The form as it was tried.
pub(super) type Said = Tried<Posted, Wrong>;

/// The form, for a device that has not answered.
pub(super) struct Asking<'a> {
    pub(super) lang: Lang,
    pub(super) action: &'a str,
    pub(super) meeting: &'a Meeting,
    pub(super) device: &'a str,
    pub(super) said: &'a Said,
}

impl Asking<'_> {
    pub(super) fn page(&self) -> Markup {
        let lang = self.lang;
        let which = self.meeting.starts_at.map(|at| dates::long(lang, at)).unwrap_or_default();
        let above = html! { (self.meeting.heading(lang)) " · " (which) };
        let body = layout::one_column(html! {
            (layout::header(Some(above), &t!(lang, "pulse-title"), Some(html! { p { (t!(lang, "pulse-what")) } })))
            (promise(lang))
            (self.form())
        });
        whole(lang, body)
    }

    fn form(&self) -> Form {
        let lang = self.lang;
        let form = Form::post(lang, self.action)
            .attribute("autocomplete", "off")
            .refusal(self.said.refused.as_deref())
            .hidden(device::FIELD, self.device);
        let form = Question::ALL.iter().fold(form, |form, question| form.field(self.scale(*question)));
        form.field(self.word())
            .field(self.sentence())
            .part(html! { p.soft.small { (t!(lang, "pulse-few-words")) } })
            .deed(button::submit(t!(lang, "pulse-send")).primary())
    }

    fn typed(&self, field: &str) -> &str {
        self.said.draft.value(field)
    }

    fn wrong(&self, field: &'static str) -> Option<String> {
        self.said.wrong(field).map(|problem| problem.sentence(self.lang))
    }

    fn scale(&self, question: Question) -> Scale {
        let (lang, field) = (self.lang, question.code());
        Scale::new(lang, field, question.name(lang), question.ends(lang), t!(lang, "pulse-pass"))
            .value(self.said.draft.given(field).map(str::trim))
            .error(self.wrong(field))
    }

    fn word(&self) -> TextField {
        TextField::new(self.lang, WORD, t!(self.lang, "pulse-word"))
            .hint(t!(self.lang, "pulse-word-hint"))
            .max(LONGEST_WORD as u32)
            .tells_of_families(&[])
            .value(self.typed(WORD))
            .error(self.wrong(WORD))
    }

    fn sentence(&self) -> TextArea {
        TextArea::new(self.lang, SENTENCE, t!(self.lang, "pulse-sentence"))
            .hint(t!(self.lang, "pulse-sentence-hint"))
            .rows(3)
            .max(LONGEST_SENTENCE as u32)
            .unkept(Unkept::Nameless)
            .tells_of_families(&[])
            .value(self.typed(SENTENCE))
            .error(self.wrong(SENTENCE))
    }
}

/// What becomes of an answer, said before it is given.
fn promise(lang: Lang) -> Markup {
    let words = html! { (t!(lang, "pulse-promise")) " " (t!(lang, "pulse-rule")) " " (t!(lang, "pulse-readers")) };
    html! { (Notice::rich(lang, Tone::Info, words)) }
}

/// A device that answered.
pub(super) fn thanks(lang: Lang, mark: &str) -> Markup {
    answered(lang, mark, &t!(lang, "pulse-kept"))
}

/// A second answer from the same device.
pub(super) fn twice(lang: Lang, mark: &str) -> Markup {
    answered(lang, mark, &t!(lang, "pulse-twice"))
}

/// The mark is for the device, which alone remembers that it answered.
fn answered(lang: Lang, mark: &str, words: &str) -> Markup {
    let said = html! { p data-answered=(mark) { (words) } p.soft { (t!(lang, "pulse-once")) } };
    sentence(lang, &t!(lang, "pulse-thanks"), said)
}

/// One that takes no more answers.
pub(super) fn closed(lang: Lang) -> Markup {
    sentence(lang, &t!(lang, "pulse-closed"), html! { p { (t!(lang, "pulse-closed-words")) } })
}

/// One that closed, or was full, while somebody answered: what they wrote is before them still.
pub(super) fn too_late(lang: Lang, words: &str, typed: &Posted) -> Markup {
    let written = [typed.value(WORD), typed.value(SENTENCE)];
    let body = html! {
        p { (words) }
        @if written.iter().any(|each| !each.trim().is_empty()) {
            p.soft { (t!(lang, "pulse-you-wrote")) }
            @for each in written.iter().filter(|each| !each.trim().is_empty()) { blockquote { (each) } }
        }
    };
    sentence(lang, &t!(lang, "pulse-closed"), body)
}

fn sentence(lang: Lang, title: &str, words: Markup) -> Markup {
    whole(lang, html! { div.empty { (block(Act::Meeting)) h1 { (title) } (words) } })
}

fn whole(lang: Lang, body: Markup) -> Markup {
    page(Page::new(lang, t!(lang, "pulse-title"), Frame::Bare, body))
}

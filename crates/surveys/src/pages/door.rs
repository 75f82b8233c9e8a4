//! The pages of a survey that ask for nobody's name: its form, its thanks, what a closed one says. They hold no word about whoever
//! reads them.

use forms::Posted;
use identity::device;
use maud::{Markup, Render, html};
use ui::form::Form;
use ui::notice::{Notice, Tone};
use ui::quilt::{Act, block};
use ui::shell::{Frame, Page, page};
use ui::{Lang, assets, button, layout};

use super::asked::{Asked, Said, Step};
use crate::answer::{STEP, THEN, field};
use crate::code::CODE;
use crate::item::Item;
use crate::making::last_day;
use crate::model::{Audience, Mode, Survey};

/// The form, for a device that has not answered.
pub(crate) struct Asking<'a> {
    pub(crate) lang: Lang,
    pub(crate) survey: &'a Survey,
    pub(crate) items: &'a [Item],
    pub(crate) action: &'a str,
    pub(crate) device: &'a str,
    pub(crate) said: &'a Said,
    pub(crate) step: Step,
}

impl Asking<'_> {
    /// The page: all that is asked of today, or what comes after it.
    pub(crate) fn page(&self) -> Markup {
        let lang = self.lang;
        let until = t!(lang, "answer-until", date = last_day(lang, self.survey));
        let head = match self.step {
            Step::Then => t!(lang, "answer-then-lead"),
            Step::Code if self.survey.is_first_of_path() => t!(lang, "code-lead-first"),
            Step::Code => t!(lang, "code-lead-second"),
            _ if self.is_for_families() => t!(lang, "families-lead"),
            Step::Today | Step::Both => t!(lang, "answer-lead", until = until),
        };
        whole(
            lang,
            &self.survey.title,
            layout::one_column(html! {
                (layout::header(None, &self.survey.title, Some(html! { p { (head) } })))
                @if self.is_for_families() { (self.other_language()) }
                @match self.step {
                    Step::Then => h2 { (t!(lang, "answer-then")) },
                    Step::Code => h2 { (t!(lang, "code")) },
                    Step::Today | Step::Both => (promise(lang, self.survey)),
                }
                div.survey-form.easy[self.is_for_families()] { (self.form().render()) }
            }),
        )
    }

    fn is_for_families(&self) -> bool {
        self.survey.audience == Audience::Families
    }

    /// The same form in the other language, for a telephone that speaks neither ours nor theirs.
    fn other_language(&self) -> Markup {
        let (other, path) = (self.lang.other(), self.action.split('?').next().unwrap_or_default());
        html! { p { a href=(format!("{path}?langue={}", other.code())) hreflang=(other.code()) lang=(other.code()) { (t!(other, "families-in-this-language")) } } }
    }

    fn form(&self) -> Form {
        let (lang, asked) =
            (self.lang, Asked { lang: self.lang, survey: self.survey, items: self.items, said: self.said });
        let form = Form::post(lang, self.action)
            .attribute("autocomplete", "off")
            .refusal(self.said.refused.as_deref())
            .hidden(device::FIELD, self.device);
        let form = match self.step {
            Step::Then => form.hidden(STEP, THEN),
            Step::Code => form.hidden(STEP, CODE),
            Step::Today | Step::Both => form,
        };
        let is_last = self.survey.mode == Mode::Group || self.step != Step::Today;
        let send = if is_last { t!(lang, "answer-send") } else { t!(lang, "answer-next") };
        let form = asked.fields(self.at_hand(form), self.step);
        let asks_words = self.step == Step::Today && self.items.iter().any(|item| item.words.kind.is_words());
        let form =
            if asks_words { form.part(html! { p.soft.small { (t!(lang, "answer-words-rule")) } }) } else { form };
        let form = if self.is_at_hand() { form.part(ways(lang)) } else { form };
        form.deed(button::submit(send).primary())
    }

    /// What whoever answers may want of their own device: one question at a time, and what they answer kept on it until it is sent. Each
    /// shows where there is a script to do so. Families are asked for neither: theirs is somebody else’s telephone.
    fn at_hand(&self, form: Form) -> Form {
        if !self.is_at_hand() {
            return form;
        }
        let (lang, token) = (self.lang, self.survey.token().unwrap_or_default());
        let one = html! { div.row data-one hidden { (way(t!(lang, "answer-one"), "start")) } };
        form.attribute("data-survey", "").attribute("data-keeps", token).part(keeping(lang)).part(one)
    }

    fn is_at_hand(&self) -> bool {
        self.step == Step::Today && !self.is_for_families()
    }
}

/// The id of the box that keeps on one’s own device what one answers.
const KEEP: &str = "garder";

fn keeping(lang: Lang) -> Markup {
    html! {
        div.field data-keeping hidden {
            div.choice {
                input #(KEEP) type="checkbox" aria-describedby={ (KEEP) "-hint" };
                label for=(KEEP) { (t!(lang, "answer-keep")) }
                p.hint id={ (KEEP) "-hint" } { (t!(lang, "answer-keep-hint")) }
            }
        }
    }
}

/// What goes from one question to the next, where one is shown at a time.
fn ways(lang: Lang) -> Markup {
    html! {
        div.row data-one-ways hidden {
            (way(t!(lang, "answer-before"), "before"))
            span.soft role="status" data-words=(t!(lang, "answer-place", place = "#", count = "##")) {}
            (way(t!(lang, "answer-after"), "after"))
            (way(t!(lang, "answer-all"), "all"))
        }
    }
}

fn way(words: String, way: &str) -> Markup {
    html! { button.btn.quiet type="button" data-way=(way) { (words) } }
}

/// What becomes of an answer, said before it is given.
fn promise(lang: Lang, survey: &Survey) -> Markup {
    if survey.audience == Audience::Families {
        let words = html! { (t!(lang, "families-promise")) " " (t!(lang, "families-rule")) };
        return Notice::rich(lang, Tone::Info, words).render();
    }
    let path = (survey.mode == Mode::Path).then(|| match survey.is_first_of_path() {
        true => t!(lang, "answer-path-first"),
        false => t!(lang, "answer-path-second"),
    });
    let words = match path {
        Some(path) => html! { (path) " " (t!(lang, "answer-rule")) " " (t!(lang, "answer-readers")) },
        None => html! { (t!(lang, "answer-promise")) " " (t!(lang, "answer-rule")) " " (t!(lang, "answer-readers")) },
    };
    Notice::rich(lang, Tone::Info, words).render()
}

/// A device that answered; where nothing is kept on it, `again` is where the next person answers.
pub(crate) fn thanks(lang: Lang, (survey, again): (&Survey, Option<&str>)) -> Markup {
    let Some(again) = again else {
        // What was kept on the device goes with that.
        let token = survey.token().unwrap_or_default();
        let words =
            html! { p data-kept-until-sent=(token) { (t!(lang, "answer-kept")) } p.soft { (t!(lang, "answer-once")) } };
        return sentence(lang, &t!(lang, "answer-thanks"), words);
    };
    let next = button::link(again, t!(lang, "families-next"));
    sentence(lang, &t!(lang, "answer-thanks"), html! { p { (t!(lang, "families-kept")) } p { (next) } })
}

/// A second answer from the same device.
pub(crate) fn twice(lang: Lang) -> Markup {
    answered(lang, &t!(lang, "answer-twice"))
}

fn answered(lang: Lang, words: &str) -> Markup {
    sentence(lang, &t!(lang, "answer-thanks"), html! { p { (words) } p.soft { (t!(lang, "answer-once")) } })
}

/// One that takes no more answers.
pub(crate) fn closed(lang: Lang) -> Markup {
    sentence(lang, &t!(lang, "answer-closed"), html! { p { (t!(lang, "answer-closed-words")) } })
}

/// One that closed, or was full, while somebody answered: what they wrote is before them still.
pub(crate) fn too_late(lang: Lang, words: &str, items: &[Item], typed: &Posted) -> Markup {
    let is_words = |(_, item): &(usize, &Item)| item.words.kind.is_words();
    let written = items.iter().enumerate().filter(is_words).map(|(place, _)| typed.value(&field(place)));
    let written: Vec<&str> = written.filter(|each| !each.trim().is_empty()).collect();
    let body = html! {
        p { (words) }
        @if !written.is_empty() {
            p.soft { (t!(lang, "answer-you-wrote")) }
            @for each in written { blockquote { (each) } }
        }
    };
    sentence(lang, &t!(lang, "answer-closed"), body)
}

fn sentence(lang: Lang, title: &str, words: Markup) -> Markup {
    whole(lang, title, html! { div.empty { (block(Act::Reflection)) h1 { (title) } (words) } })
}

fn whole(lang: Lang, title: &str, body: Markup) -> Markup {
    let script = html! { @if let Some(script) = assets::find("survey.js") { script src=(script) defer {} } };
    page(Page::new(lang, title, Frame::Bare, html! { (body) (script) }).style("surveys.css"))
}

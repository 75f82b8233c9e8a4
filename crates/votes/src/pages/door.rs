//! The pages of a secret vote for whoever holds the link. They hold no word about whoever reads them.

use forms::Posted;
use identity::device;
use maud::{Markup, Render, html};
use ui::form::Form;
use ui::notice::{Notice, Tone};
use ui::quilt::{Act, block};
use ui::shell::{Frame, Page, page};
use ui::{Lang, button, layout, prose};

use super::ballot::{Said, fields};
use super::last_day;
use crate::ballot::{ABSTAINS, CHOICE, WORDS, field};
use crate::model::{Choice, Vote};

/// The form, for a device that has not voted.
pub(crate) struct Asking<'a> {
    pub(crate) lang: Lang,
    pub(crate) vote: &'a Vote,
    pub(crate) options: &'a [Choice],
    pub(crate) action: &'a str,
    pub(crate) device: &'a str,
    pub(crate) said: &'a Said,
}

impl Asking<'_> {
    /// The page.
    pub(crate) fn page(&self) -> Markup {
        let (lang, vote) = (self.lang, self.vote);
        let form = Form::post(lang, self.action)
            .attribute("autocomplete", "off")
            .refusal(self.said.refused.as_deref())
            .hidden(device::FIELD, self.device);
        let form = fields(form, (lang, vote, self.options), self.said)
            .deed(button::submit(t!(lang, "ballot-vote")).primary())
            .deed(button::submit(t!(lang, "ballot-abstain")).quiet().named(ABSTAINS, "oui"));
        let until = html! { p { (t!(lang, "ballot-until", date = last_day(lang, vote))) } };
        let promise = html! { (t!(lang, "rule-secret")) " " (t!(lang, "ballot-one-device")) };
        whole(
            lang,
            &vote.question,
            layout::one_column(html! {
                (layout::header(None, &vote.question, Some(until)))
                @if !vote.details.is_empty() { div.prose { (prose::paragraphs(&vote.details)) } }
                (Notice::rich(lang, Tone::Info, promise).render())
                @if vote.quorum > 0 { p { (t!(lang, "rule-quorum", quorum = vote.quorum)) } }
                @if self.options.len() > 1 { p.soft.small { (ties(lang, self.options)) } }
                (form)
            }),
        )
    }
}

fn ties(lang: Lang, options: &[Choice]) -> String {
    let mut drawn: Vec<&Choice> = options.iter().collect();
    drawn.sort_by_key(|each| each.lot);
    t!(lang, "ties-drawn", order = drawn.iter().map(|each| &*each.text).collect::<Vec<_>>().join(", "))
}

/// A device that voted.
pub(crate) fn thanks(lang: Lang) -> Markup {
    sentence(lang, &t!(lang, "ballot-thanks"), html! { p { (t!(lang, "ballot-kept")) } })
}

/// A second ballot from the same device.
pub(crate) fn twice(lang: Lang) -> Markup {
    sentence(lang, &t!(lang, "ballot-thanks"), html! { p { (t!(lang, "ballot-twice")) } })
}

/// One that takes no more ballots.
pub(crate) fn closed(lang: Lang) -> Markup {
    sentence(lang, &t!(lang, "ballot-closed-title"), html! { p { (t!(lang, "ballot-closed")) } })
}

/// One that closed, or was full, while somebody voted: what they marked is before them still.
pub(crate) fn too_late(lang: Lang, words: &str, (vote, options): (&Vote, &[Choice]), typed: &Posted) -> Markup {
    let of_option = |each: &Choice| {
        let is_ticked = typed.all(CHOICE).any(|value| value == each.id.to_string());
        let given = typed.value(&field(each)).trim();
        match (is_ticked, given) {
            (true, _) => Some(each.text.clone()),
            (false, "" | "0") => None,
            (false, given) => Some(format!("{} · {given}", each.text)),
        }
    };
    let mut marked: Vec<String> = options.iter().filter_map(of_option).collect();
    if vote.kind == crate::model::Kind::Gradients
        && let Some(step) = typed.value(CHOICE).trim().parse::<usize>().ok().filter(|step| (1..=6).contains(step))
    {
        marked.push(super::ballot::steps(lang)[step - 1].clone());
    }
    marked.extend(Some(typed.value(WORDS).to_owned()).filter(|words| !words.trim().is_empty()));
    let body = html! {
        p { (words) }
        @if !marked.is_empty() { p.soft { (t!(lang, "ballot-you-marked")) } ul { @for each in &marked { li { (each) } } } }
    };
    sentence(lang, &t!(lang, "ballot-closed-title"), body)
}

fn sentence(lang: Lang, title: &str, words: Markup) -> Markup {
    whole(
        lang,
        title,
        html! { div.empty { (block(Act::Reflection)) h1 { (title) } (words) p { (button::link("/", t!(lang, "ballot-home"))) } } },
    )
}

fn whole(lang: Lang, title: &str, body: Markup) -> Markup {
    page(Page::new(lang, title, Frame::Bare, body))
}

//! What those who write the minutes do with them: write, open to the members, answer corrections, approve, add an erratum.

use documents::{drawn, pieces};
use maud::{Markup, html};
use ui::form::{Choices, Form, Select, TextArea, TextField};
use ui::notice::{Notice, Tone};
use ui::tag::{Kind, tag};
use ui::{Icon, button, card, copy, prose};

use super::reading::{Read, pen};
use super::{fields, moment};
use crate::model::{Correction, How, LONGEST_BODY, LONGEST_WORD, Reply, State, USUAL_DAYS};
use crate::writing::Writing;
use communities::roles::ReadMinutes;

/// The card of the writer: where it stands, and the next deed first.
pub(super) fn writer(read: &Read, writing: &Writing) -> Markup {
    let (lang, minutes) = (read.lang(), &read.gathered.minutes);
    card::titled(
        &t!(lang, "minutes-writer"),
        html! {
            @match minutes.state {
                State::Draft => { (writes(read, true)) (open(read)) }
                State::Open => { (counts(read)) (approve(read)) (writes(read, false)) (open(read)) }
                State::Approved => { p { (t!(lang, "minutes-frozen")) } (erratum(read, writing)) }
            }
            p { a href=(read.path("/versions")) { (t!(lang, "minutes-versions")) } }
        },
    )
}

/// Writing, and what came since the draft.
fn writes(read: &Read, is_next: bool) -> Markup {
    let (lang, me) = (read.lang(), read.reading.membership().person_id());
    let deed = |words: String| if is_next { button::submit(words).primary() } else { button::submit(words) };
    let take = |words: String| button::deed(&read.path("/redaction/prise"), &deed(words).icon(Icon::Edit));
    html! {
        @match &read.lease {
            Some(lease) if lease.person != me => {
                p { (pen(lang, &read.gathered.directory.card(lease.person).name, lease, read.now)) }
                p { (button::link(read.path("/redaction"), t!(lang, "minutes-see-writing")).icon(Icon::Edit)) }
            }
            Some(_) => (take(t!(lang, "minutes-go-on"))),
            None => (take(t!(lang, "minutes-write"))),
        }
        @if read.news > 0 {
            (Notice::new(lang, Tone::Info, t!(lang, "minutes-news", count = read.news)))
            (button::deed(&read.path("/ajouts"), &button::submit(t!(lang, "minutes-add-news"))))
        }
    }
}

fn open(read: &Read) -> Markup {
    let (lang, is_open) = (read.lang(), read.gathered.minutes.state == State::Open);
    let wrong = read.wrong(fields::DAYS);
    let membership = read.reading.membership();
    let told = read.gathered.directory.others_who_may::<ReadMinutes>(membership.person_id());
    let hint = match (is_open, read.reading.membership().gets_mail()) {
        (true, _) => t!(lang, "minutes-days-again"),
        (false, true) => t!(lang, "minutes-days-hint", count = told),
        (false, false) => t!(lang, "minutes-days-hint-no-mail"),
    };
    let usual = USUAL_DAYS.to_string();
    let days = TextField::new(lang, fields::DAYS, t!(lang, "minutes-days"))
        .value(wrong.map_or(usual.as_str(), |wrong| wrong.typed.as_str()))
        .digits()
        .max(3)
        .hint(hint)
        .error(wrong.map(|wrong| wrong.problem.clone()));
    let words = if is_open { t!(lang, "minutes-prolong") } else { t!(lang, "minutes-open") };
    let form = Form::post(lang, read.path("/ouverture")).field(days).deed(button::submit(words));
    html! {
        @if let Some(address) = read.reading.membership().handed_over(&read.path("")).filter(|_| is_open) {
            (copy::address(lang, &address))
        }
        @if is_open { details open[wrong.is_some()] { summary { (t!(lang, "minutes-prolong-open")) } (form) } }
        @else { (form) }
    }
}

fn counts(read: &Read) -> Markup {
    let (lang, (agreed, _)) = (read.lang(), read.agreements);
    let waiting = read.corrections.iter().filter(|correction| correction.reply.is_none()).count();
    html! {
        p { (t!(lang, "minutes-agreements", count = agreed)) }
        @if waiting > 0 { p { a href="#corrections" { (t!(lang, "minutes-waiting", count = waiting)) } } }
    }
}

fn approve(read: &Read) -> Markup {
    let lang = read.lang();
    let how = Choices::new(lang, fields::HOW, t!(lang, "minutes-how"))
        .explained(How::Meeting.code(), How::Meeting.name(lang), t!(lang, "minutes-how-meeting-hint"))
        .explained(How::Facilitation.code(), How::Facilitation.name(lang), t!(lang, "minutes-how-facilitation-hint"))
        .value(How::Meeting.code())
        .error(read.wrong(fields::HOW).map(|wrong| wrong.problem.clone()));
    let form = Form::post(lang, read.path("/approbation"))
        .field(how)
        .deed(button::submit(t!(lang, "minutes-approve")).primary().icon(Icon::Check));
    html! { (form) p.soft.small { (t!(lang, "minutes-approve-hint")) } }
}

fn erratum(read: &Read, writing: &Writing) -> Markup {
    let lang = read.lang();
    let wrong = read.wrong(fields::TEXT);
    let section = Select::new(lang, fields::SECTION, t!(lang, "minutes-erratum-where"))
        .option("", t!(lang, "minutes-erratum-whole"));
    let sections = read.gathered.minutes.sections.iter();
    let section = sections.fold(section, |field, each| field.option(each.id.to_string(), each.heading(lang, writing)));
    let text = TextArea::new(lang, fields::TEXT, t!(lang, "minutes-erratum-text"))
        .value(wrong.map_or("", |wrong| wrong.typed.as_str()))
        .rows(3)
        .max(LONGEST_BODY as u32)
        .hint(t!(lang, "minutes-erratum-hint"))
        .tells_of_families(&read.gathered.directory.everybody())
        .error(wrong.map(|wrong| wrong.problem.clone()));
    let form = Form::post(lang, read.path("/errata"))
        .field(section)
        .field(text)
        .deed(button::submit(t!(lang, "minutes-add-erratum")));
    html! { details open[wrong.is_some()] { summary { (t!(lang, "minutes-add-erratum")) } (form) } }
}

/// The corrections that members propose, those without an answer first.
pub(super) fn corrections(read: &Read, writing: &Writing) -> Markup {
    let lang = read.lang();
    let (waiting, answered): (Vec<_>, Vec<_>) = read.corrections.iter().partition(|each| each.reply.is_none());
    html! {
        @if !read.corrections.is_empty() {
            section.card.stack.off-paper #corrections {
                h2 { (t!(lang, "minutes-corrections")) }
                @for correction in &waiting { (proposed(read, writing, correction)) }
                @if !answered.is_empty() {
                    details {
                        summary { (t!(lang, "minutes-corrections-answered", count = answered.len())) }
                        @for correction in &answered { (settled(read, writing, correction)) }
                    }
                }
            }
        }
    }
}

fn head(read: &Read, writing: &Writing, correction: &Correction) -> Markup {
    let lang = read.lang();
    let name = &read.gathered.directory.card(correction.by.unwrap_or_default()).name;
    let section = correction.section.and_then(|section| read.gathered.minutes.section(section));
    let heading = section.map_or_else(|| t!(lang, "minutes-erratum-whole"), |section| section.heading(lang, writing));
    html! {
        h3 { (heading) }
        p.soft.small { (name) " · " (moment(lang, correction.at, read.now)) }
    }
}

/// A correction that waits: the text as it is, the text as it would be, and the answer.
fn proposed(read: &Read, writing: &Writing, correction: &Correction) -> Markup {
    let lang = read.lang();
    let section = correction.section.and_then(|section| read.gathered.minutes.section(section));
    html! {
        div.stack id={ "correction-" (correction.id) } {
            (head(read, writing, correction))
            @if let Some(section) = section {
                details { summary { (t!(lang, "minutes-text-now")) } div.prose { (drawn(&pieces(section.words.read(writing)))) } }
            } @else { div.prose { (drawn(&pieces(&correction.body))) } }
            (reply(read, correction, section.map(|section| section.revision)))
        }
    }
}

fn reply(read: &Read, correction: &Correction, revision: Option<i64>) -> Form {
    let lang = read.lang();
    let (text, word) = (fields::of(fields::TEXT, correction.id), fields::of(fields::WORD, correction.id));
    let (wrong_text, wrong_word) = (read.wrong(&format!("c-{text}")), read.wrong(&word));
    let mut form =
        Form::post(lang, read.path("/corrections/reponse")).hidden(fields::CORRECTION, &correction.id.to_string());
    if let Some(revision) = revision {
        let typed = wrong_text.map_or(correction.body.as_str(), |wrong| wrong.typed.as_str());
        form = form.hidden(fields::REVISION, &revision.to_string()).field(
            TextArea::new(lang, fields::TEXT, t!(lang, "minutes-text-proposed"))
                .id(format!("c-{text}"))
                .value(typed)
                .rows(6)
                .max(LONGEST_BODY as u32)
                .hint(t!(lang, "minutes-text-proposed-hint"))
                .error(wrong_text.map(|wrong| wrong.problem.clone())),
        );
    }
    let said = TextField::new(lang, fields::WORD, t!(lang, "minutes-word"))
        .id(&word)
        .value(wrong_word.map_or("", |wrong| wrong.typed.as_str()))
        .max(LONGEST_WORD as u32)
        .hint(t!(lang, "minutes-word-hint"))
        .error(wrong_word.map(|wrong| wrong.problem.clone()));
    let accept = if revision.is_some() { t!(lang, "minutes-accept") } else { t!(lang, "minutes-accept-remark") };
    form.field(said)
        .deed(button::submit(accept).named(fields::REPLY, Reply::Accepted.code()).icon(Icon::Check))
        .deed(button::submit(t!(lang, "minutes-decline")).named(fields::REPLY, Reply::Declined.code()))
}

fn settled(read: &Read, writing: &Writing, correction: &Correction) -> Markup {
    let lang = read.lang();
    let (reply, word) =
        correction.reply.as_ref().map_or((Reply::Declined, ""), |(reply, word)| (*reply, word.as_str()));
    let cloth = if reply == Reply::Accepted { Kind::Done } else { Kind::Plain };
    html! {
        (head(read, writing, correction))
        p { (tag(cloth, &reply.name(lang))) @if !word.is_empty() { " " q { (prose::line(word)) } } }
        div.prose { (drawn(&pieces(&correction.body))) }
    }
}

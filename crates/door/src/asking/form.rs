//! The form of an application, and what is said once it is sent: the same to everybody.

use communities::program::ApplicationQuestion;
use maud::{Markup, html};
use ui::form::{Choices, Form, TextArea, TextField, Unkept};
use ui::path::{PathStep, path as steps};
use ui::{Icon, Lang, assets, button};

use super::Asks;
use crate::answers::field;
use crate::application::Experience;
use crate::asked::{Field, LONGEST, LONGEST_LINE, Tried};
use crate::door::path;
use crate::street::{Knock, speaking};

/// The id of the list of organisations that are asked.
const KNOWN: &str = "organismes-invites";

/// The id of the box that keeps what one writes.
const KEEP: &str = "garder";

/// The page of the form.
pub(super) fn form(knock: &Knock, (moment, sends_mail): (&str, bool), tried: (&Tried, &Asks<'_>)) -> Markup {
    let lang = knock.lang;
    html! {
        (back(knock))
        div.door.door-ask {
            div {
                p.kicker { (knock.community.name) " · " (knock.community.season(lang)) }
                h1 { (t!(lang, "door-ask")) }
                (fields(knock, moment, tried))
                (known(knock))
                (script())
            }
            (after(lang, Step::Write, sends_mail))
        }
    }
}

fn back(knock: &Knock) -> Markup {
    let href = speaking(&path(&knock.community, ""), knock.lang);
    html! { a.way.small href=(href) { (Icon::Back) (t!(knock.lang, "ask-back")) } }
}

fn known(knock: &Knock) -> Markup {
    let names = &knock.door.words.organizations;
    html! { @if !names.is_empty() { datalist #(KNOWN) { @for name in names { option value=(name) {} } } } }
}

fn fields(knock: &Knock, moment: &str, (tried, own): (&Tried, &Asks<'_>)) -> Form {
    let lang = knock.lang;
    let wrong = |field: Field| tried.wrong(field).map(|problem| problem.sentence(lang));
    let line = |field: Field| {
        let line = TextField::new(lang, field.name(), field.label(lang)).max(most(LONGEST_LINE)).required();
        line.value(tried.draft.text(field)).error(wrong(field))
    };
    let lines = |field: Field| {
        let lines = TextArea::new(lang, field.name(), field.label(lang)).rows(4).max(most(LONGEST));
        lines.unkept(Unkept::Private).value(tried.draft.text(field)).error(wrong(field))
    };
    let organization = line(Field::Organization).autocomplete("organization");
    let organization = match knock.door.words.organizations.is_empty() {
        true => organization,
        false => organization.attribute("list", KNOWN).hint(t!(lang, "ask-organization-hint")),
    };
    let experience = Choices::new(lang, Field::Experience.name(), Field::Experience.label(lang));
    let experience = Experience::ALL.iter().fold(experience, |asked, each| asked.choice(each.code(), each.name(lang)));
    let form = Form::post(lang, speaking(&path(&knock.community, "/demande"), lang))
        .refusal(tried.refused.as_deref())
        .hidden(Field::Moment.name(), moment)
        .field(line(Field::Name).autocomplete("name").hint(t!(lang, "ask-name-hint")))
        .field(line(Field::Email).email().hint(t!(lang, "ask-email-hint")))
        .field(organization)
        .field(line(Field::Territory).hint(t!(lang, "ask-territory-hint")))
        .field(line(Field::Role))
        .field(experience.value(&tried.draft.experience).error(wrong(Field::Experience)))
        .field(lines(Field::Why).required())
        .field(lines(Field::Availability))
        .field(lines(Field::Needs).hint(t!(lang, "ask-needs-hint")));
    own.questions
        .iter()
        .fold(form, |form, question| form.field(answer(lang, question, own)))
        .part(trap(lang, tried.draft.text(Field::Trap)))
        .part(keeping(lang))
        .part(html! { p.soft.small { (t!(lang, "ask-kept")) } })
        .attribute("data-keeps", knock.community.slug.as_str())
        .deed(button::submit(t!(lang, "ask-send")).primary())
}

/// A question of the season.
fn answer(lang: Lang, question: &ApplicationQuestion, own: &Asks<'_>) -> TextArea {
    let lines = TextArea::new(lang, field(question), question.text.speaking(lang)).rows(4).max(most(LONGEST));
    let lines = question.hint.iter().fold(lines, |lines, hint| lines.hint(hint.speaking(lang)));
    let lines = if question.required { lines.required() } else { lines };
    let wrong = own.wrong.iter().find(|(id, _)| *id == question.id);
    let said = wrong.map(|(_, problem)| forms::text_problem(lang, *problem));
    lines.unkept(Unkept::Private).value(own.typed.of(question)).error(said)
}

/// The box that keeps on one’s own device what one writes, until it is sent. It shows where there is a script to do so; it sends nothing.
fn keeping(lang: Lang) -> Markup {
    html! {
        div.field data-keeping hidden {
            div.choice {
                input #(KEEP) type="checkbox" aria-describedby={ (KEEP) "-hint" };
                label for=(KEEP) { (t!(lang, "ask-keep")) }
                p.hint id={ (KEEP) "-hint" } { (t!(lang, "ask-keep-hint")) }
            }
        }
    }
}

fn script() -> Markup {
    html! { @if let Some(script) = assets::find("ask.js") { script src=(script) defer {} } }
}

/// Nobody sees it, nobody hears it, no key leads to it.
fn trap(lang: Lang, value: &str) -> Markup {
    let (name, words) = (Field::Trap.name(), t!(lang, "ask-trap"));
    html! {
        div.unseen aria-hidden="true" {
            label for=(name) { (words) }
            input #(name) name=(name) value=(value) tabindex="-1" autocomplete="off";
        }
    }
}

/// A step of who asks to take part.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Step {
    Write,
    Confirm,
    Director,
    Answer,
    /// There is nothing left to do.
    Over,
}

/// What happens then, as a path on which this step is the one to take. Where no mail leaves, nothing is confirmed.
pub(super) fn after(lang: Lang, here: Step, sends_mail: bool) -> Markup {
    let said = [
        (Step::Write, t!(lang, "after-write"), t!(lang, "after-write-means")),
        (Step::Confirm, t!(lang, "after-confirm"), t!(lang, "after-confirm-means")),
        (Step::Director, t!(lang, "after-director"), t!(lang, "after-director-means")),
        (Step::Answer, t!(lang, "after-answer"), t!(lang, "after-answer-means")),
    ];
    let step = |(each, name, state)| PathStep { name, state, is_done: each < here, is_here: each == here };
    let said = said.into_iter().filter(|(each, ..)| sends_mail || *each != Step::Confirm);
    let all: Vec<PathStep> = said.map(step).collect();
    html! {
        aside.door-after {
            h2 { (t!(lang, "after-title")) }
            (steps(lang, &t!(lang, "after-title"), &all))
            p.small.soft { (t!(lang, "after-who")) }
        }
    }
}

/// What is said once it is sent, whatever is known of the address.
pub(super) fn sent(knock: &Knock, sends_mail: bool) -> Markup {
    let lang = knock.lang;
    html! {
        (back(knock))
        div.door.door-ask {
            div {
                p.kicker data-kept-until-sent=(knock.community.slug) { (knock.community.name) }
                @if sends_mail {
                    h1 { (t!(lang, "ask-sent")) }
                    p { (t!(lang, "ask-sent-means")) }
                    p.soft { (t!(lang, "ask-sent-else")) }
                } @else {
                    h1 { (t!(lang, "ask-sent-no-mail")) }
                    p { (t!(lang, "ask-sent-means-no-mail")) }
                }
            }
            (after(lang, if sends_mail { Step::Confirm } else { Step::Answer }, sends_mail))
        }
        (script())
    }
}

fn most(characters: usize) -> u32 {
    u32::try_from(characters).unwrap_or(u32::MAX)
}

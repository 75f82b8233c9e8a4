//! The form that answers a poll: three answers to each moment, day by day, a few words, and one button for the rest. It is the
//! same on the member's page, behind the link of a mail, and for somebody on the telephone.

use forms::Posted;
use maud::{Markup, html};
use ui::answers::Answer;
use ui::availability::{self, Asked};
use ui::form::{AnyField, TextField};
use ui::{Icon, Lang, button, dates};

use crate::answering::{LONGEST_WORD, WrongSheet};
use crate::model::{Availability, Slot, Whole};
use crate::moment;

/// The names of the fields.
pub(crate) mod fields {
    pub(crate) const SEEN: &str = "vu";
    pub(crate) const WORD: &str = "mot";
    pub(crate) const REST: &str = "reste";
    pub(crate) const PERSON: &str = "personne";

    pub(crate) fn answer(slot: i64) -> String {
        format!("reponse-{slot}")
    }
}

/// The form, as it stands or as it was sent.
pub(crate) struct Asking<'a> {
    pub(crate) lang: Lang,
    pub(crate) action: String,
    pub(crate) whole: &'a Whole,
    /// Whose answers these are.
    pub(crate) person: i64,
    /// The person, when somebody else holds the pen.
    pub(crate) noted_for: Option<i64>,
    /// What was sent and not kept.
    pub(crate) typed: Option<&'a Posted>,
    pub(crate) wrong: Option<&'a WrongSheet>,
    /// Whether it can be sent.
    pub(crate) is_open: bool,
}

impl Asking<'_> {
    fn value(&self, slot: &Slot) -> Option<Availability> {
        match self.typed {
            Some(posted) => Availability::parse(posted.value(&fields::answer(slot.id))),
            None => self.whole.own(slot.id, self.person),
        }
    }

    fn word(&self) -> String {
        let kept = || self.whole.voter(self.person).map(|voter| voter.word.clone()).unwrap_or_default();
        self.typed.map_or_else(kept, |posted| posted.value(fields::WORD).to_owned())
    }

    fn error(&self, slot: &Slot) -> Option<String> {
        let missing = self.wrong.is_some_and(|wrong| wrong.missing.contains(&slot.id));
        missing.then(|| t!(self.lang, "poll-missing"))
    }
}

pub(crate) fn form(asking: &Asking<'_>) -> Markup {
    let lang = asking.lang;
    let days = moment::by_day(&asking.whole.slots, |slot| slot.moment.starts_at);
    html! {
        form.form method="post" action=(asking.action) novalidate {
            (summary(asking))
            @if let Some(person) = asking.noted_for { input type="hidden" name=(fields::PERSON) value=(person); }
            @for day in days { (one_day(asking, day)) }
            (word(asking).render())
            @if asking.is_open { (deeds(lang, asking)) }
        }
    }
}

fn summary(asking: &Asking<'_>) -> Markup {
    let missing = asking.wrong.map(|wrong| wrong.missing.as_slice()).unwrap_or_default();
    html! {
        @if let Some(first) = missing.first() {
            div.form-summary role="alert" tabindex="-1" {
                (Icon::Warning)
                p { a href={ "#" (fields::answer(*first)) } { (t!(asking.lang, "poll-missing-count", count = missing.len())) } }
            }
        }
    }
}

fn one_day(asking: &Asking<'_>, day: &[Slot]) -> Markup {
    let lang = asking.lang;
    let date = day.first().map(|slot| dates::long(lang, slot.moment.starts_at)).unwrap_or_default();
    html! {
        div.poll-day {
            h3 { (date) }
            @for slot in day { (one(asking, slot, &date)) }
        }
    }
}

fn one(asking: &Asking<'_>, slot: &Slot, day: &str) -> Markup {
    let lang = asking.lang;
    let offer = |each: &Availability| Answer::new(each.shape().look(), each.code(), each.name(lang));
    let offered = Availability::ALL.iter().map(offer).collect();
    let (name, error) = (fields::answer(slot.id), asking.error(slot));
    let asked = Asked {
        name: &name,
        day,
        moment: &slot.moment.hours(lang),
        value: asking.value(slot).map(Availability::code),
        error: error.as_deref(),
    };
    html! {
        input type="hidden" name=(fields::SEEN) value=(slot.id);
        (availability::ask(&asked, offered))
    }
}

fn word(asking: &Asking<'_>) -> TextField {
    let lang = asking.lang;
    let problem = asking.wrong.and_then(|wrong| wrong.word);
    TextField::new(lang, fields::WORD, t!(lang, "poll-word"))
        .value(asking.word())
        .max(LONGEST_WORD as u32)
        .hint(t!(lang, "poll-word-hint"))
        .error(problem.map(|problem| forms::text_problem(lang, problem)))
}

fn deeds(lang: Lang, asking: &Asking<'_>) -> Markup {
    let rest = |answer: Availability, words: String| button::submit(words).named(fields::REST, answer.code());
    let send = if asking.noted_for.is_some() { t!(lang, "poll-note-send") } else { t!(lang, "poll-send") };
    html! {
        div.deeds {
            (button::submit(send).primary())
            @if asking.whole.awaits(asking.person) {
                (rest(Availability::No, t!(lang, "poll-send-rest-no")))
                (rest(Availability::Yes, t!(lang, "poll-send-rest-yes")))
            }
        }
    }
}

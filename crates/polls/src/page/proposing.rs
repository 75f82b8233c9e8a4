//! The form that proposes moments: a month whose days are pressed, their hours said once, or a line as one would say it; beside
//! them the list, which is exactly what is sent; until when people answer, and whether they see one another's answers.

mod days;
mod list;

use maud::{Markup, html};
use meetings::access::MeetingAccess;
use meetings::{said, trail};
use ui::form::{AnyField, Checkbox, DateField, TextField, TimeField};
use ui::{Icon, Lang, assets, button, layout};

use crate::draft::{Draft, Field, LONGEST_PATTERN, Wrong};

/// The field of the button that opens, and its value.
pub(crate) const DEED: (&str, &str) = ("geste", "ouvrir");
/// The field of the buttons that show another month.
pub(crate) const TURN: &str = "tourner";

/// What follows the earliest moment, as long as nobody chose otherwise.
const DEADLINE: &str = "#echeance,#echeance-heure,#echeance-offerte";

/// The form, as it stands or as it was typed.
pub(crate) struct Proposing<'a> {
    pub(crate) access: &'a MeetingAccess,
    pub(crate) draft: &'a Draft,
    pub(crate) wrong: &'a Wrong,
    /// Why it was not opened, when no field is to blame.
    pub(crate) refusal: Option<String>,
    /// Whether a poll stands already, whose moments change.
    pub(crate) changes: bool,
    /// How many people would be asked by opening it, besides who looks.
    pub(crate) asked: usize,
    /// The present, in milliseconds UTC.
    pub(crate) now: i64,
}

impl Proposing<'_> {
    fn lang(&self) -> Lang {
        self.access.membership().lang()
    }

    fn wrong(&self, field: Field) -> Option<String> {
        let (_, mistake) = self.wrong.iter().find(|(each, _)| *each == field)?;
        Some(mistake.sentence(self.lang()))
    }

    fn text(&self, field: Field, label: String, value: &str) -> TextField {
        TextField::new(self.lang(), field.name(), label)
            .value(value)
            .max(LONGEST_PATTERN as u32)
            .error(self.wrong(field))
    }

    fn action(&self) -> String {
        self.access.path(if self.changes { "/sondage/moments" } else { "/sondage/ouverture" })
    }

    pub(crate) fn title(&self) -> String {
        if self.changes { t!(self.lang(), "poll-change") } else { t!(self.lang(), "poll-open-title") }
    }
}

pub(crate) fn body(proposing: &Proposing<'_>) -> Markup {
    let (lang, title) = (proposing.lang(), proposing.title());
    let meeting = proposing.access.meeting();
    html! {
        (trail::of_meeting(proposing.access, &[], &title))
        (layout::header(None, &title, Some(html! {
            p { strong { (meeting.heading(lang)) } " · " (said::when(lang, meeting)) }
            p { (t!(lang, "poll-open-words")) }
            p.soft.small { (t!(lang, "poll-zone")) }
        })))
        (form(proposing))
    }
}

/// With scripts, pressing a day or unticking a moment sends the form and draws what it became; without, a button does.
fn form(proposing: &Proposing<'_>) -> Markup {
    let action = proposing.action();
    html! {
        form #sonder.propose method="post" action=(action) novalidate
            hx-post=(action) hx-trigger="change target:[data-live]" hx-sync="this:replace"
            hx-target="#propositions" hx-select="#propositions" hx-swap="outerMorph" hx-select-oob=(DEADLINE) {
            // Whoever presses Enter in a field presses the first button of a form: this one changes nothing for good.
            button.unseen type="submit" tabindex="-1" aria-hidden="true" {}
            (proposals(proposing))
            (sending(proposing))
        }
        @if let Some(script) = assets::find("live.js") { script src=(script) defer {} }
    }
}

fn proposals(proposing: &Proposing<'_>) -> Markup {
    html! {
        div #propositions.propose-parts {
            (summary(proposing))
            (days::part(proposing))
            (list::part(proposing))
        }
    }
}

/// What is wrong, first: each leads to its field.
fn summary(proposing: &Proposing<'_>) -> Markup {
    let lang = proposing.lang();
    let refusal = proposing.refusal.clone().or_else(|| proposing.wrong(Field::Moments));
    let fields = || proposing.wrong.iter().filter(|(field, _)| *field != Field::Moments);
    html! {
        @if refusal.is_some() || fields().next().is_some() {
            div.form-summary role="alert" tabindex="-1" {
                (Icon::Warning)
                div {
                    @if let Some(refusal) = refusal { p { (refusal) } }
                    ul { @for (field, mistake) in fields() { li { a href={ "#" (place(*field)) } { (mistake.sentence(lang)) } } } }
                }
            }
        }
    }
}

/// Where a field is mended.
const fn place(field: Field) -> &'static str {
    match field {
        Field::Days | Field::Drawn | Field::Month => "jours",
        Field::OtherHours | Field::Listed | Field::Moments => "proposes",
        field => field.name(),
    }
}

/// Until when people answer, and the button.
fn sending(proposing: &Proposing<'_>) -> Markup {
    let (lang, draft) = (proposing.lang(), proposing.draft);
    let day = DateField::new(lang, Field::Deadline.name(), t!(lang, "poll-deadline")).value(&draft.deadline);
    // Where no mail leaves, nobody is reminded.
    let day = if proposing.access.membership().gets_mail() { day.hint(t!(lang, "poll-deadline-hint")) } else { day };
    let hour = TimeField::new(lang, Field::DeadlineHour.name(), t!(lang, "poll-deadline-hour"));
    let hides = Checkbox::new(lang, Field::Hides.name(), t!(lang, "poll-hides")).checked(draft.hides);
    let words = if proposing.changes { t!(lang, "poll-change-save") } else { t!(lang, "poll-open") };
    let back = if proposing.changes { "/sondage" } else { "" };
    html! {
        section.propose-send.stack aria-labelledby="reponses" {
            h2 #reponses { (t!(lang, "poll-until-title")) }
            (day.error(proposing.wrong(Field::Deadline)).render())
            input #(Field::OfferedDeadline.name()) type="hidden" name=(Field::OfferedDeadline.name()) value=(draft.offered_deadline);
            (hour.value(&draft.deadline_hour).error(proposing.wrong(Field::DeadlineHour)).render())
            (hides.hint(t!(lang, "poll-hides-hint")).render())
            div.deeds {
                (button::submit(words).primary().named(DEED.0, DEED.1))
                (button::link(proposing.access.path(back), t!(lang, "set-leave")).quiet())
            }
            p.hint { (tells(proposing)) }
        }
    }
}

/// Whom it tells, before it is pressed.
fn tells(proposing: &Proposing<'_>) -> String {
    let (lang, gets_mail) = (proposing.lang(), proposing.access.membership().gets_mail());
    match (proposing.changes, gets_mail) {
        (false, true) => t!(lang, "poll-sends", count = proposing.asked),
        (false, false) => t!(lang, "poll-sends-no-mail", count = proposing.asked),
        (true, true) => t!(lang, "poll-sends-again"),
        (true, false) => t!(lang, "poll-sends-again-no-mail"),
    }
}

//! The form that proposes moments: those that are proposed, day by day, each with its tick; three ways to add some; until when
//! people answer, and whether they see one another's answers.

use maud::{Markup, html};
use meetings::access::MeetingAccess;
use meetings::{said, trail};
use ui::dates::{self, holidays};
use ui::form::{AnyField, Checkbox, DateField, Form, Select, TextField, TimeField};
use ui::{Lang, button, layout};

use crate::draft::{Draft, Field, LONGEST_PATTERN, Wrong};
use crate::moment::{self, Moment};

/// The field of the button that opens, and its value.
pub(crate) const DEED: (&str, &str) = ("geste", "ouvrir");

/// The form, as it stands or as it was typed.
pub(crate) struct Proposing<'a> {
    pub(crate) access: &'a MeetingAccess,
    pub(crate) draft: &'a Draft,
    pub(crate) wrong: &'a Wrong,
    /// Why it was not opened, when no field is to blame.
    pub(crate) refusal: Option<String>,
    /// Whether a poll stands already, whose moments change.
    pub(crate) changes: bool,
}

impl Proposing<'_> {
    fn lang(&self) -> Lang {
        self.access.membership().lang()
    }

    fn wrong(&self, field: Field) -> Option<String> {
        let (_, mistake) = self.wrong.iter().find(|(each, _)| *each == field)?;
        Some(mistake.sentence(self.lang()))
    }

    pub(crate) fn title(&self) -> String {
        if self.changes { t!(self.lang(), "poll-change") } else { t!(self.lang(), "poll-open-title") }
    }
}

pub(crate) fn body(proposing: &Proposing<'_>) -> Markup {
    let (lang, title) = (proposing.lang(), proposing.title());
    let meeting = proposing.access.meeting();
    layout::one_column(html! {
        (trail::of_meeting(proposing.access, &[], &title))
        (layout::header(None, &title, Some(html! {
            p { strong { (meeting.heading(lang)) } " · " (said::when(lang, meeting)) }
            p.soft.small { (t!(lang, "poll-zone")) }
        })))
        (form(proposing))
    })
}

fn form(proposing: &Proposing<'_>) -> Form {
    let lang = proposing.lang();
    let (path, words) = match proposing.changes {
        true => ("/sondage/moments", t!(lang, "poll-change-save")),
        false => ("/sondage/ouverture", t!(lang, "poll-open")),
    };
    let back = if proposing.changes { "/sondage" } else { "" };
    Form::post(lang, proposing.access.path(path))
        .refusal(proposing.refusal.clone().or_else(|| proposing.wrong(Field::Moments)))
        .part(moments(proposing))
        .group(&t!(lang, "poll-add"), adding(proposing))
        // It comes first of the buttons, so that it is the one that the Enter key presses: it changes nothing for good.
        .part(html! { p { (button::submit(t!(lang, "poll-add-deed"))) } })
        .group(&t!(lang, "poll-until-title"), settings(proposing))
        .deed(button::submit(words).primary().named(DEED.0, DEED.1))
        .cancel(&proposing.access.path(back), &t!(lang, "set-leave"))
}

/// What is proposed: what is unticked is not.
fn moments(proposing: &Proposing<'_>) -> Markup {
    let (lang, ticked) = (proposing.lang(), proposing.draft.ticked());
    let days = moment::by_day(&ticked, |moment| moment.starts_at);
    html! {
        section.group.stack aria-labelledby="proposes" {
            h2 #proposes { (t!(lang, "poll-proposed", count = ticked.len())) }
            @if ticked.is_empty() { p { (t!(lang, "poll-proposed-none")) } }
            @else { p.hint { (t!(lang, "poll-proposed-hint")) } }
            @for day in days { (one_day(lang, day)) }
        }
    }
}

fn one_day(lang: Lang, day: &[Moment]) -> Markup {
    let date = day.first().map(|moment| dates::long(lang, moment.starts_at)).unwrap_or_default();
    let holiday = day.first().and_then(|moment| holidays::at(moment.starts_at));
    html! {
        fieldset.field.poll-day {
            legend { (date) }
            @if let Some(holiday) = holiday { p.hint { (holiday.said(lang)) } }
            @for moment in day {
                @let id = format!("moment-{}-{}", moment.starts_at, moment.minutes);
                div.choice {
                    input type="checkbox" id=(id) name=(Field::Moments.name()) value=(moment.code()) checked;
                    label for=(id) { span.unseen { (date) ", " } (moment.hours(lang)) }
                }
            }
        }
    }
}

fn adding(proposing: &Proposing<'_>) -> Vec<Box<dyn AnyField>> {
    let (lang, draft) = (proposing.lang(), proposing.draft);
    let text = |field: Field, label: String, value: &str| {
        TextField::new(lang, field.name(), label).value(value).max(LONGEST_PATTERN as u32).error(proposing.wrong(field))
    };
    let day = DateField::new(lang, Field::Day.name(), t!(lang, "poll-day")).value(&draft.day);
    let minutes = text(Field::Minutes, t!(lang, "field-minutes"), &draft.minutes).digits().max(4);
    let mut fields: Vec<Box<dyn AnyField>> = vec![
        Box::new(text(Field::Pattern, t!(lang, "poll-pattern"), &draft.pattern).hint(t!(lang, "poll-pattern-hint"))),
        Box::new(day.hint(t!(lang, "poll-day-hint")).error(proposing.wrong(Field::Day))),
        Box::new(text(Field::Hours, t!(lang, "poll-hours"), &draft.hours).hint(t!(lang, "poll-hours-hint"))),
        Box::new(minutes.hint(t!(lang, "poll-minutes-hint"))),
    ];
    let ticked = draft.ticked();
    if !ticked.is_empty() {
        fields.push(Box::new(copied_day(proposing, &ticked)));
        let onto = text(Field::CopyTo, t!(lang, "poll-copy-to"), &draft.copy_to);
        fields.push(Box::new(onto.hint(t!(lang, "poll-copy-to-hint"))));
    }
    fields
}

fn copied_day(proposing: &Proposing<'_>, ticked: &[Moment]) -> Select {
    let lang = proposing.lang();
    let field = Select::new(lang, Field::CopyFrom.name(), t!(lang, "poll-copy-from"));
    let field = moment::by_day(ticked, |moment| moment.starts_at).into_iter().fold(field, |field, day| {
        let at = day.first().map(|moment| moment.starts_at).unwrap_or_default();
        let hours: Vec<String> = day.iter().map(|moment| moment.hours(lang)).collect();
        let words = t!(lang, "poll-mail-day", date = dates::weekday_and_day(lang, at), hours = hours.join(", "));
        field.option(dates::for_date_field(at), words)
    });
    field.value(&proposing.draft.copy_from).error(proposing.wrong(Field::CopyFrom))
}

fn settings(proposing: &Proposing<'_>) -> Vec<Box<dyn AnyField>> {
    let (lang, draft) = (proposing.lang(), proposing.draft);
    let day = DateField::new(lang, Field::Deadline.name(), t!(lang, "poll-deadline")).value(&draft.deadline);
    let hour = TimeField::new(lang, Field::DeadlineHour.name(), t!(lang, "poll-deadline-hour"));
    let hides = Checkbox::new(lang, Field::Hides.name(), t!(lang, "poll-hides")).checked(draft.hides);
    vec![
        Box::new(day.hint(t!(lang, "poll-deadline-hint")).error(proposing.wrong(Field::Deadline))),
        Box::new(hour.value(&draft.deadline_hour).error(proposing.wrong(Field::DeadlineHour))),
        Box::new(hides.hint(t!(lang, "poll-hides-hint"))),
    ]
}

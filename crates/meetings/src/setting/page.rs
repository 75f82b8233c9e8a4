//! The form by which a meeting is set, the page that shows two versions of it, the pages that cancel and add one.

use maud::{Markup, Render, html};
use ui::conflict::Conflict;
use ui::form::{AnyField, Checkbox, Choices, DateField, Form, Select, TextArea, TextField, TimeField};
use ui::{Lang, breadcrumb, button, layout};

use super::draft::{LONGEST_LINK, LONGEST_REASON, LONGEST_THEME, LONGEST_VENUE, Problem, Wrong};
use super::{Draft, Field};
use crate::access::MeetingAccess;
use crate::model::{Kind, Meeting, Mode};
use crate::said::{self, Hosts};
use crate::trail;

/// The form of a meeting as it was tried.
pub(super) type Tried = forms::Tried<Draft, Wrong>;

/// The form of a meeting, as it stands or as it was typed.
pub(super) struct Filled<'a> {
    pub(super) access: &'a MeetingAccess,
    pub(super) hosts: &'a Hosts,
    /// How many people are expected, besides who sets it.
    pub(super) told: usize,
    pub(super) tried: Tried,
}

impl Filled<'_> {
    fn lang(&self) -> Lang {
        self.access.membership().lang()
    }

    fn wrong(&self, field: Field) -> Option<String> {
        self.tried.wrong(field).map(|problem| problem.sentence(self.lang()))
    }
}

pub(super) fn set(filled: &Filled<'_>) -> Markup {
    let (lang, meeting) = (filled.lang(), filled.access.meeting());
    let title = title(lang, meeting);
    layout::one_column(html! {
        (trail::of_meeting(filled.access, &[], &title))
        (layout::header(None, &title, Some(html! { p { (said::when(lang, meeting)) } })))
        (form(filled))
    })
}

/// « Fixer la date » or « Déplacer ou préciser ».
pub(super) fn title(lang: Lang, meeting: &Meeting) -> String {
    if meeting.starts_at.is_none() { t!(lang, "deed-set") } else { t!(lang, "deed-move") }
}

fn form(filled: &Filled<'_>) -> Form {
    let (lang, draft) = (filled.lang(), &filled.tried.draft);
    let mut form = Form::post(lang, filled.access.path("/date"))
        .hidden(Field::Revision.name(), &draft.revision)
        .group(&t!(lang, "group-when"), when(filled))
        .group(&t!(lang, "group-where"), place(filled))
        .group(&t!(lang, "group-what"), vec![Box::new(theme(filled))]);
    if filled.access.meeting().starts_at.is_some() {
        form = form.group(&t!(lang, "group-why"), vec![Box::new(reason(filled))]);
    }
    let form = form.part(html! { p.hint { (tells(filled)) } });
    form.deed(button::submit(t!(lang, "set-save")).primary()).cancel(&filled.access.path(""), &t!(lang, "set-leave"))
}

/// Whom it tells, before it is pressed.
fn tells(filled: &Filled<'_>) -> String {
    let (lang, count) = (filled.lang(), filled.told);
    match (filled.access.meeting().starts_at, filled.access.membership().gets_mail()) {
        (None, true) => t!(lang, "set-invites", count = count),
        (None, false) => t!(lang, "set-invites-no-mail"),
        (Some(_), true) => t!(lang, "set-tells", count = count),
        (Some(_), false) => t!(lang, "set-tells-no-mail"),
    }
}

fn when(filled: &Filled<'_>) -> Vec<Box<dyn AnyField>> {
    let (lang, draft) = (filled.lang(), &filled.tried.draft);
    let date = DateField::new(lang, Field::Date.name(), t!(lang, "field-date")).value(&draft.date);
    let time = TimeField::new(lang, Field::Time.name(), t!(lang, "field-time")).value(&draft.time);
    let minutes = TextField::new(lang, Field::Minutes.name(), t!(lang, "field-minutes")).value(&draft.minutes);
    let mut fields: Vec<Box<dyn AnyField>> = vec![
        Box::new(date.hint(t!(lang, "field-date-hint")).error(filled.wrong(Field::Date))),
        Box::new(time.error(filled.wrong(Field::Time))),
        Box::new(minutes.digits().max(4).hint(t!(lang, "field-minutes-hint")).error(filled.wrong(Field::Minutes))),
    ];
    let asks = matches!(filled.tried.wrong(Field::Date), Some(Problem::Holiday(_)));
    if asks || !draft.holiday.is_empty() {
        let kept = Checkbox::new(lang, Field::Holiday.name(), t!(lang, "field-holiday"));
        fields.insert(1, Box::new(kept.checked(!draft.holiday.is_empty())));
    }
    fields
}

fn place(filled: &Filled<'_>) -> Vec<Box<dyn AnyField>> {
    let (lang, draft) = (filled.lang(), &filled.tried.draft);
    let mode = Choices::new(lang, Field::Mode.name(), t!(lang, "field-mode")).value(&draft.mode);
    let mode = Mode::ALL.iter().fold(mode, |field, mode| field.choice(mode.code(), mode.name(lang)));
    let host = Select::new(lang, Field::Host.name(), t!(lang, "field-host")).option("", t!(lang, "host-unknown"));
    let hosts = filled.hosts.by_name().into_iter();
    let host = hosts.fold(host, |field, (id, name)| field.option(id.to_string(), name)).value(&draft.host);
    let venue = TextArea::new(lang, Field::Venue.name(), t!(lang, "field-venue")).rows(3).value(&draft.venue);
    let link = TextField::new(lang, Field::Link.name(), t!(lang, "field-link")).address().value(&draft.link);
    vec![
        Box::new(mode.error(filled.wrong(Field::Mode))),
        Box::new(host.error(filled.wrong(Field::Host))),
        Box::new(venue.max(LONGEST_VENUE as u32).hint(t!(lang, "field-venue-hint")).error(filled.wrong(Field::Venue))),
        Box::new(link.max(LONGEST_LINK as u32).hint(t!(lang, "field-link-hint")).error(filled.wrong(Field::Link))),
    ]
}

fn theme(filled: &Filled<'_>) -> TextField {
    let lang = filled.lang();
    TextField::new(lang, Field::Theme.name(), t!(lang, "field-theme"))
        .value(&filled.tried.draft.theme)
        .max(LONGEST_THEME as u32)
        .hint(t!(lang, "field-theme-hint"))
        .error(filled.wrong(Field::Theme))
}

fn reason(filled: &Filled<'_>) -> TextArea {
    let (lang, gets_mail) = (filled.lang(), filled.access.membership().gets_mail());
    let hint = if gets_mail { t!(lang, "field-reason-hint") } else { t!(lang, "field-reason-hint-no-mail") };
    TextArea::new(lang, Field::Reason.name(), t!(lang, "field-reason"))
        .value(&filled.tried.draft.reason)
        .rows(2)
        .max(LONGEST_REASON as u32)
        .hint(hint)
        .error(filled.wrong(Field::Reason))
}

/// Both versions side by side, then the form with one's own, to be saved over the other knowingly.
pub(super) fn conflict(filled: &Filled<'_>) -> Markup {
    let (lang, access) = (filled.lang(), filled.access);
    let title = t!(lang, "conflict-title");
    let conflict = Conflict {
        lang,
        trail: trail::of_meeting(access, &[], &title),
        title: &title,
        rows: rows(lang, filled.hosts, &Draft::of(access.meeting()), &filled.tried.draft),
        saved: &access.path(""),
        form: form(filled).render(),
    };
    conflict.render()
}

fn rows(lang: Lang, hosts: &Hosts, saved: &Draft, mine: &Draft) -> Vec<[String; 3]> {
    let mode = |draft: &Draft| Mode::parse(&draft.mode).map_or_else(|| draft.mode.clone(), |mode| mode.name(lang));
    let host = |draft: &Draft| {
        let named = hosts.by_name().into_iter().find(|(id, _)| id.to_string() == draft.host.trim());
        named.map(|(_, name)| name.to_owned()).unwrap_or_default()
    };
    let moment = |draft: &Draft| format!("{} {}", draft.date, draft.time);
    vec![
        [t!(lang, "fact-when"), moment(saved), moment(mine)],
        [t!(lang, "fact-length"), saved.minutes.clone(), mine.minutes.clone()],
        [t!(lang, "fact-mode"), mode(saved), mode(mine)],
        [t!(lang, "fact-host"), host(saved), host(mine)],
        [t!(lang, "fact-place"), saved.venue.clone(), mine.venue.clone()],
        [t!(lang, "fact-link"), saved.link.clone(), mine.link.clone()],
        [t!(lang, "fact-theme"), saved.theme.clone(), mine.theme.clone()],
    ]
}

/// The reason of a cancellation, asked for before it is done; `told` is how many people learn of it.
pub(super) fn cancel(access: &MeetingAccess, told: usize, typed: &str, problem: Option<String>) -> Markup {
    let (lang, title) = (access.membership().lang(), t!(access.membership().lang(), "deed-cancel"));
    let gets_mail = access.membership().gets_mail();
    let words = if gets_mail { t!(lang, "cancel-words", count = told) } else { t!(lang, "cancel-words-no-mail") };
    let reason = TextArea::new(lang, Field::Reason.name(), t!(lang, "cancel-reason"))
        .value(typed)
        .rows(3)
        .max(LONGEST_REASON as u32)
        .hint(t!(lang, "cancel-reason-hint"))
        .required()
        .error(problem);
    let form = Form::post(lang, access.path("/annulation"))
        .field(reason)
        .deed(button::submit(t!(lang, "cancel-save")).danger())
        .cancel(&access.path(""), &t!(lang, "set-leave"));
    layout::one_column(html! {
        (trail::of_meeting(access, &[], &title))
        (layout::header(None, &title, Some(html! {
            p { (access.meeting().heading(lang)) " · " (said::when(lang, access.meeting())) }
            p { (words) }
        })))
        (form)
    })
}

/// What is typed of a meeting to add.
pub(super) struct Added<'a> {
    pub(super) kind: &'a str,
    pub(super) theme: &'a str,
    pub(super) wrong_kind: Option<String>,
    pub(super) wrong_theme: Option<String>,
}

/// The kinds of meeting that a group adds during its season.
pub const ADDABLE: [Kind; 3] = [Kind::FollowUp, Kind::Training, Kind::Regular];

pub(super) fn add(lang: Lang, action: &str, season: &str, added: Added<'_>) -> Markup {
    let title = t!(lang, "deed-add");
    let kind = Choices::new(lang, "genre", t!(lang, "field-kind")).value(added.kind).error(added.wrong_kind);
    let kind = ADDABLE.iter().fold(kind, |field, kind| field.choice(kind.code(), kind.name(lang)));
    let theme = TextField::new(lang, Field::Theme.name(), t!(lang, "field-theme"))
        .value(added.theme)
        .max(LONGEST_THEME as u32)
        .hint(t!(lang, "field-theme-hint"))
        .error(added.wrong_theme);
    let form = Form::post(lang, action)
        .field(kind)
        .field(theme)
        .deed(button::submit(t!(lang, "add-save")).primary())
        .cancel(season, &t!(lang, "set-leave"));
    layout::one_column(html! {
        (breadcrumb::breadcrumb(lang, &[(season, &t!(lang, "meetings"))], &title))
        (layout::header(None, &title, Some(html! { p { (t!(lang, "add-words")) } })))
        (form)
    })
}

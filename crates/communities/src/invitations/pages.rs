//! The page of invitations: whom to invite, who was, who waits.

use forms::{Leaf, Sought, Tried, fields};
use maud::{Markup, html};
use ui::button::Button;
use ui::form::{Choices, Form, TextArea};
use ui::narrow::{self, Narrow};
use ui::shell::{CommunityFrame, Frame, Page};
use ui::tag::{Kind, tag};
use ui::{Icon, Lang, button, card, copy, dates, empty, facts, layout, todo};

use super::{Invitation, ListProblem, Sent, State, looking, roles};
use crate::access::Membership;
use crate::places::Waiting;
use crate::roles::Role;

fields! {
    /// Whom to invite, one a line.
    People people = "people",
    /// What who accepts becomes.
    Role role = "role",
    /// The language of the letter.
    Lang lang = "lang",
}

/// The form as it was tried.
pub(super) type Typed = Tried<Draft, Option<ListProblem>>;

/// An empty form, for members, in this language.
pub(super) fn empty(lang: Lang) -> Typed {
    let (role, lang) = (Role::Member.code().into(), lang.code().into());
    Typed::offered(Draft { people: String::new(), role, lang })
}

/// What the page shows.
pub(super) struct Shown<'a> {
    pub(super) member: &'a Membership,
    pub(super) typed: &'a Typed,
    /// Whether there is any invitation at all.
    pub(super) has_any: bool,
    /// What is looked for, and the page of those that are like it.
    pub(super) sought: &'a Sought,
    pub(super) leaf: &'a Leaf<&'a Invitation>,
    /// Those who wait, by name, the next first.
    pub(super) waiting: &'a [(String, &'a Waiting)],
    /// Members and places.
    pub(super) places: (usize, i64),
    pub(super) now: i64,
}

pub(super) fn invitations(shown: &Shown<'_>, frame: CommunityFrame) -> Page {
    let lang = shown.member.lang();
    let title = t!(lang, "invitations-title");
    let below = html! { p { (t!(lang, "invitations-places", members = shown.places.0, capacity = shown.places.1)) } };
    let body = html! {
        (layout::header(None, &title, Some(below)))
        (layout::two_columns(
            html! { (card::titled(&by_mail_title(shown), by_mail(shown))) (sent(shown)) },
            html! { (by_link(shown)) (waiting(shown)) },
        ))
    };
    Page::new(lang, title, Frame::Community(frame), body)
}

fn by_mail_title(shown: &Shown<'_>) -> String {
    let lang = shown.member.lang();
    if shown.member.gets_mail() { t!(lang, "invite-by-mail") } else { t!(lang, "invite-by-mail-no-mail") }
}

/// The deed of the form: letters leave, or links are shown.
fn send(shown: &Shown<'_>) -> Button {
    let lang = shown.member.lang();
    match shown.member.gets_mail() {
        true => button::submit(t!(lang, "invite-send")).icon(Icon::Mail),
        false => button::submit(t!(lang, "invite-send-no-mail")).icon(Icon::Link),
    }
}

fn by_mail(shown: &Shown<'_>) -> Markup {
    let (lang, draft) = (shown.member.lang(), &shown.typed.draft);
    let problem = shown.typed.wrong.as_ref();
    let people = TextArea::new(lang, "people", t!(lang, "invite-people"))
        .hint(t!(lang, "invite-people-hint"))
        .rows(5)
        .attribute("spellcheck", "false")
        .required();
    html! {
        @if !shown.member.gets_mail() { p.soft { (t!(lang, "invite-no-mail")) } }
        (Form::post(lang, shown.member.community().path("/invitations"))
            .field(people.value(&draft.people).error(problem.map(|problem| problem.sentence(lang))))
            .part(html! { @if let Some(lines) = problem.map(ListProblem::lines).filter(|lines| !lines.is_empty()) {
                ul { @for line in lines { li { (line.sentence(lang)) @if !line.typed.is_empty() { " " code { (line.typed) } } } } }
            } })
            .field(role(shown))
            .field(letter_language(lang, &draft.lang))
            .deed(send(shown).primary()))
    }
}

fn role(shown: &Shown<'_>) -> Choices {
    let lang = shown.member.lang();
    let question = Choices::new(lang, "role", t!(lang, "invite-role")).value(&shown.typed.draft.role);
    roles(shown.member)
        .into_iter()
        .fold(question, |question, role| question.explained(role.code(), role.name(lang), role.means(lang)))
}

fn letter_language(lang: Lang, chosen: &str) -> Choices {
    Choices::new(lang, "lang", t!(lang, "invite-language")).value(chosen).languages()
}

fn by_link(shown: &Shown<'_>) -> Markup {
    let lang = shown.member.lang();
    card::titled(
        &t!(lang, "invite-by-link"),
        html! {
            p { (t!(lang, "invite-by-link-means")) }
            (Form::post(lang, shown.member.community().path("/invitations/salle"))
                .deed(button::submit(t!(lang, "invite-make-link")).icon(Icon::Link)))
        },
    )
}

fn waiting(shown: &Shown<'_>) -> Markup {
    let lang = shown.member.lang();
    let items: Vec<_> = shown
        .waiting
        .iter()
        .map(|(name, waiting)| todo::Todo {
            what: html! { (name) },
            note: Some(match waiting.offered_until {
                Some(until) => t!(lang, "waiting-note-offered", until = dates::long(lang, until)),
                None => t!(lang, "waiting-note", rank = waiting.rank),
            }),
            done: false,
        })
        .collect();
    card::titled(
        &t!(lang, "waiting-list"),
        html! {
            @if items.is_empty() { p.soft { (t!(lang, "waiting-list-empty")) } }
            @else { (todo::todo_list(lang, &items)) p.soft.small { (t!(lang, "waiting-list-means")) } }
        },
    )
}

fn sent(shown: &Shown<'_>) -> Markup {
    let lang = shown.member.lang();
    let columns =
        [t!(lang, "invitations-who"), t!(lang, "invitations-role"), t!(lang, "invitations-state"), String::new()];
    let rows: Vec<_> = shown.leaf.items.iter().map(|invitation| row(shown, invitation)).collect();
    let (whole, leaf) = (shown.member.community().path("/invitations"), shown.leaf);
    let found = t!(lang, "look-invitations", count = leaf.count);
    let narrow = Narrow { lang, whole: &whole, is_asked: shown.sought.asks(&looking::FIELDS), found };
    card::titled(
        &t!(lang, "invitations-sent"),
        html! {
            @if shown.has_any { (narrow.form(looking::fields(lang, shown.sought))) }
            @if !shown.has_any { (empty::empty_state(&t!(lang, "invitations-none"), None)) }
            @else if rows.is_empty() { (narrow.nothing()) }
            @else { (facts::table(&t!(lang, "invitations-caption"), &columns.each_ref().map(String::as_str), &rows)) }
            (narrow::pages(lang, (leaf.page, leaf.pages), |page| shown.sought.address(&whole, &looking::FIELDS, page)))
        },
    )
}

fn row(shown: &Shown<'_>, invitation: &Invitation) -> Vec<Markup> {
    let lang = shown.member.lang();
    let state = invitation.state(shown.now);
    vec![
        who(lang, invitation),
        html! { (invitation.role.name(lang)) },
        html! { (standing(lang, invitation, state)) },
        deeds(shown, invitation, state),
    ]
}

fn who(lang: Lang, invitation: &Invitation) -> Markup {
    html! {
        @match &invitation.email {
            None => (t!(lang, "invitations-room")),
            Some(email) if invitation.name.is_empty() => (email),
            Some(email) => { (invitation.name) br; span.soft.small { (email) } }
        }
    }
}

fn standing(lang: Lang, invitation: &Invitation, state: State) -> Markup {
    let (kind, words) = match state {
        State::Open => (Kind::Library, t!(lang, "invitation-open", until = dates::short(lang, invitation.expires_at))),
        State::Accepted => {
            let at = invitation.accepted_at.unwrap_or_default();
            (Kind::Done, t!(lang, "invitation-accepted", date = dates::short(lang, at)))
        }
        State::Withdrawn => (Kind::Plain, t!(lang, "invitation-withdrawn")),
        State::Expired => {
            (Kind::Plain, t!(lang, "invitation-expired", date = dates::short(lang, invitation.expires_at)))
        }
    };
    tag(kind, &words)
}

fn deeds(shown: &Shown<'_>, invitation: &Invitation, state: State) -> Markup {
    let lang = shown.member.lang();
    let path = |deed: &str| shown.member.community().path(&format!("/invitations/{}/{deed}", invitation.id));
    let whom = invitation.email.clone().unwrap_or_else(|| t!(lang, "invitations-room"));
    let spoken = |label: &str| format!("{label}, {whom}");
    let again =
        if shown.member.gets_mail() { t!(lang, "invitation-resend") } else { t!(lang, "invitation-resend-no-mail") };
    let (resend, withdraw) = (again, t!(lang, "invitation-withdraw"));
    html! {
        div.row {
            @if invitation.email.is_some() && state != State::Accepted {
                (button::deed(&path("renvoi"), &button::submit(&resend).quiet().spoken(spoken(&resend))))
            }
            @if state == State::Open {
                (button::deed(&path("retrait"), &button::submit(&withdraw).quiet().spoken(spoken(&withdraw))))
            }
        }
    }
}

/// The links that no mail carries: shown once, to be handed over.
pub(super) fn links(member: &Membership, sent: &[Sent], frame: CommunityFrame) -> Page {
    let lang = member.lang();
    let title = t!(lang, "invitation-links-title");
    let whom = |each: &Sent| {
        if each.invitee.name.is_empty() { each.invitee.email.to_string() } else { each.invitee.name.clone() }
    };
    let body = layout::one_column(html! {
        (layout::header(None, &title, Some(html! { p { (t!(lang, "invitation-links-once")) } })))
        @for (place, each) in sent.iter().enumerate() {
            (copy::field(lang, (&format!("lien-{place}"), &whom(each)), &each.link))
        }
        p { (button::link(member.community().path("/invitations"), t!(lang, "invitation-links-back"))) }
    });
    Page::new(lang, title, Frame::Community(frame), body)
}

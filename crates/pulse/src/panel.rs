//! The pulse on the page of its meeting: the way to answer while it is open, what it said once it is closed. The members of
//! the community see it; a resource person, who is there for one meeting, does not.

use anonymity::LEAST;
use communities::roles::{OpenPulse, SeeMeetings};
use maud::{Markup, html};
use meetings::access::MeetingAccess;
use meetings::part::{Column, Piece};
use meetings::scene::Scene;
use meetings::trail;
use platform::{Db, Result};
use ui::bars::{Bar, bars};
use ui::{Icon, Lang, button, dates, layout, prose};

use super::answer::Question;
use super::ballot::Published;
use super::groups::NOTES;
use super::{Pulse, State};

/// Its part of the page of a meeting; nothing when there is nothing to show or to do.
pub(super) async fn panel(db: &Db, scene: &Scene) -> Result<Option<Piece>> {
    let (access, now) = (&scene.access, scene.now);
    let membership = access.membership();
    if !membership.may::<SeeMeetings>() || scene.is_untouched() {
        return Ok(None);
    }
    let may_open = membership.may::<OpenPulse>();
    let Some(pulse) = Pulse::of_meeting(db, access.meeting().id, now).await? else {
        return Ok((may_open && access.meeting().takes_attendance(now)).then(|| to_open(access)));
    };
    let lang = membership.lang();
    let (column, state) = standing(lang, &pulse.state, may_open);
    let content = match &pulse.state {
        State::Open if may_open => open_for_team(access, &pulse, pulse.has_enough(db).await?),
        State::Open => open(lang, &pulse),
        State::Over => html! { p { (t!(lang, "pulse-over")) } },
        State::Closed(Some(published)) => results(lang, published),
        State::Closed(None) => too_few(access, may_open && access.meeting().takes_attendance(now)),
    };
    Ok(Some(Piece::new(column, t!(lang, "pulse-title"), content).state(state)))
}

/// Where it stands: whoever may close it sees it while it is open, the others have it among what awaits them.
fn standing(lang: Lang, state: &State, may_open: bool) -> (Column, String) {
    match state {
        State::Open if may_open => (Column::Beside, String::new()),
        State::Open => (Column::Folded, t!(lang, "closing-pulse-open")),
        State::Over | State::Closed(None) => (Column::Folded, t!(lang, "closing-pulse-closed")),
        State::Closed(Some(published)) => (Column::Folded, t!(lang, "pulse-at-least", count = published.at_least)),
    }
}

fn to_open(access: &MeetingAccess) -> Piece {
    let lang = access.membership().lang();
    let content = html! { p { (t!(lang, "pulse-open-hint")) } (open_deed(access)) };
    Piece::new(Column::Folded, t!(lang, "pulse-title"), content).state(t!(lang, "closing-pulse-none"))
}

fn open_deed(access: &MeetingAccess) -> Markup {
    let open = button::submit(t!(access.membership().lang(), "pulse-open"));
    html! { div.row { (button::deed(&access.path("/pouls"), &open)) } }
}

fn open(lang: Lang, pulse: &Pulse) -> Markup {
    html! {
        p { (t!(lang, "pulse-what")) }
        p { (button::link(pulse.path(), t!(lang, "pulse-answer"))) }
        p.soft.small { (t!(lang, "pulse-until", date = dates::long(lang, pulse.closes_at))) " " (t!(lang, "pulse-rule")) }
    }
}

/// Those who may close it learn whether it would show something. That is all: a count would tell each arrival.
fn open_for_team(access: &MeetingAccess, pulse: &Pulse, enough: bool) -> Markup {
    let lang = access.membership().lang();
    html! {
        (open(lang, pulse))
        p { strong { (if enough { t!(lang, "pulse-enough") } else { t!(lang, "pulse-few") }) } }
        p { (button::link(access.path("/pouls"), t!(lang, "pulse-screen")).icon(Icon::Screen)) }
        p { (button::link(access.path("/pouls/fermeture"), t!(lang, "pulse-close"))) }
    }
}

fn too_few(access: &MeetingAccess, may_open: bool) -> Markup {
    html! {
        p { (t!(access.membership().lang(), "pulse-too-few")) }
        @if may_open { (open_deed(access)) }
    }
}

fn results(lang: Lang, published: &Published) -> Markup {
    html! {
        p { (t!(lang, "pulse-at-least", count = published.at_least)) }
        @for question in Question::ALL { (result(lang, published, *question)) }
        (said(&t!(lang, "pulse-words"), &t!(lang, "pulse-no-words"), &published.words))
        (said(&t!(lang, "pulse-sentences"), &t!(lang, "pulse-no-sentences"), &published.sentences))
        details { summary { (t!(lang, "pulse-how")) } p { (t!(lang, "pulse-how-bars")) } p { (t!(lang, "pulse-how-words")) } }
        p.soft.small { (t!(lang, "pulse-who-sees")) }
    }
}

fn result(lang: Lang, published: &Published, question: Question) -> Markup {
    let Some(groups) = published.bars(question) else {
        return html! { h3 { (question.name(lang)) } p { (t!(lang, "pulse-few-notes")) } };
    };
    let [low, high] = question.ends(lang);
    let bar = |note: usize| Bar {
        value: note.to_string(),
        patches: groups[note - 1],
        words: match groups[note - 1] {
            0 => t!(lang, "pulse-no-group"),
            groups => t!(lang, "pulse-group", count = groups * LEAST),
        },
    };
    let lines: Vec<Bar> = (1..=NOTES).rev().map(bar).collect();
    html! {
        (bars(&question.name(lang), &lines))
        p.soft.small { (t!(lang, "pulse-ends", low = low, high = high)) }
    }
}

fn said(title: &str, too_few: &str, said: &[String]) -> Markup {
    html! {
        h3 { (title) }
        @if said.is_empty() { p.soft { (too_few) } } @else { ul { @for each in said { li { (prose::line(each)) } } } }
    }
}

/// The code and the link, large, for the screen of the room.
pub(super) fn screen(access: &MeetingAccess, sign: &Markup, link: &str) -> Markup {
    let lang = access.membership().lang();
    html! {
        (trail::of_meeting(access, &[], &t!(lang, "pulse-title")))
        (layout::one_column(html! {
            (layout::header(None, &t!(lang, "pulse-title"), Some(html! { p { (t!(lang, "pulse-promise")) } })))
            (sign)
            p { a href=(link) { (link) } }
            p.soft { (t!(lang, "pulse-rule")) }
        }))
    }
}

/// Before a pulse is closed: what it will do, which cannot be undone.
pub(super) fn close(access: &MeetingAccess, enough: bool) -> Markup {
    let lang = access.membership().lang();
    let deed = button::submit(t!(lang, "pulse-close")).primary();
    layout::one_column(html! {
        (trail::of_meeting(access, &[], &t!(lang, "pulse-close")))
        (layout::header(None, &t!(lang, "pulse-close"), None))
        p { (if enough { t!(lang, "pulse-close-enough") } else { t!(lang, "pulse-close-few") }) }
        p { (t!(lang, "pulse-close-once")) }
        div.deeds {
            (button::deed(&access.path("/pouls/fermeture"), &deed))
            (button::link(access.path(""), t!(lang, "pulse-stay-open")).quiet())
        }
    })
}

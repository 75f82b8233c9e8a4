//! The page on which a community finds who receives its meetings: the call, the offers, whose turn it is and why.

pub(super) mod panel;
mod turn;

use communities::roles::SetMeetings;
use communities::{Belonging, Membership};
use maud::{Markup, html};
use meetings::model::Meeting;
use meetings::said::{self, Hosts};
use meetings::venue::{HOSTS, OWN};
use ui::form::{Form, TextArea};
use ui::{Icon, Lang, breadcrumb, button, card, copy, dates, empty, icon, layout};

use super::calls::{CALL, LONGEST_WORDS};
use super::lacks_host;
use super::offers::{self, Offer};
use super::rota::Turn;

/// The name of the field for words, in every form of this idea.
pub(super) const WORDS: &str = "mots";
/// The name of the field that names an organisation.
pub(super) const ORGANIZATION: &str = "organisme";

/// All that the page shows.
pub(super) struct Finding<'a> {
    pub(super) membership: &'a Membership,
    pub(super) meetings: Vec<Meeting>,
    pub(super) offers: Vec<Offer>,
    pub(super) turns: Vec<Turn>,
    pub(super) hosts: Hosts,
    /// The member's organisation, once somebody vouched for it.
    pub(super) own: Option<Belonging>,
    pub(super) called_at: Option<i64>,
    /// How many are expected at each meeting.
    pub(super) expected: usize,
    /// How many people a call reaches.
    pub(super) called: usize,
    pub(super) refused: Option<Refused>,
    pub(super) now: i64,
}

/// Which words.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Words {
    /// Of the call to all.
    Call,
    /// Of an offer for this meeting.
    Offer(i64),
    /// Why an organisation no longer receives this meeting.
    Leaving(i64),
}

impl Words {
    /// The most characters of them.
    pub(super) fn longest(self) -> usize {
        if self == Words::Call { LONGEST_WORDS } else { offers::LONGEST_WORDS }
    }
}

/// Words that were refused.
pub(super) struct Refused {
    pub(super) words: Words,
    pub(super) typed: String,
    pub(super) problem: String,
}

impl Finding<'_> {
    fn lang(&self) -> Lang {
        self.membership.lang()
    }

    fn path(&self, rest: &str) -> String {
        self.membership.community().path(rest)
    }

    fn lacking(&self) -> Vec<&Meeting> {
        self.meetings.iter().filter(|meeting| lacks_host(meeting, self.now)).collect()
    }

    fn found(&self) -> Vec<&Meeting> {
        let found = |meeting: &&Meeting| meeting.place.host.is_some() && meeting.cancelled_at.is_none();
        self.meetings.iter().filter(found).collect()
    }

    fn is_team(&self) -> bool {
        self.membership.may::<SetMeetings>()
    }

    fn refused_of(&self, words: Words) -> Option<&Refused> {
        self.refused.as_ref().filter(|refused| refused.words == words)
    }

    /// The meeting from which an organisation could not withdraw for the words it gave.
    fn not_left(&self) -> Option<(&Meeting, &Refused)> {
        let refused = self.refused.as_ref()?;
        let left = |meeting: &&Meeting| refused.words == Words::Leaving(meeting.id);
        self.meetings.iter().find(left).map(|meeting| (meeting, refused))
    }
}

pub(super) fn body(finding: &Finding<'_>) -> Markup {
    let (lang, title) = (finding.lang(), t!(finding.lang(), "hosts-title"));
    let season = finding.path("/rencontres");
    let lacking = finding.lacking();
    let main = html! {
        @if let Some((meeting, refused)) = finding.not_left() { (leaving(finding, meeting, refused)) }
        @if lacking.is_empty() { (card::plain(empty::empty_state(&t!(lang, "hosts-nothing-lacks"), None))) }
        @for meeting in &lacking { (turn::card(finding, meeting)) }
    };
    html! {
        (breadcrumb::breadcrumb(lang, &[(&season, &t!(lang, "meetings"))], &title))
        (layout::header(None, &title, Some(html! { p { (t!(lang, "hosts-words")) } })))
        (layout::two_columns(main, beside(finding, !lacking.is_empty())))
    }
}

/// The withdrawal that waits for other words, under the name of its meeting.
fn leaving(finding: &Finding<'_>, meeting: &Meeting, refused: &Refused) -> Markup {
    let (lang, path) = (finding.lang(), finding.path(&meeting.path()));
    let form = panel::leave(lang, format!("{path}/offre/retrait"), Some(refused));
    card::titled(&t!(lang, "leave-deed"), html! { p { a href=(path) { (meeting.heading(lang)) } } (form) })
}

fn beside(finding: &Finding<'_>, something_lacks: bool) -> Markup {
    let lang = finding.lang();
    html! {
        @if finding.is_team() && something_lacks { (call(finding)) }
        (own(finding))
        (card::titled(&t!(lang, "rota-title"), html! { p { (t!(lang, "rota-words")) } }))
        (found(finding))
    }
}

fn call(finding: &Finding<'_>) -> Markup {
    let (lang, refused) = (finding.lang(), finding.refused_of(Words::Call));
    let words = TextArea::new(lang, WORDS, t!(lang, "call-words")).rows(2).max(LONGEST_WORDS as u32);
    let words =
        words.value(refused.map_or("", |refused| &refused.typed)).error(refused.map(|refused| &refused.problem));
    let to_give = finding.membership.handed_over(&finding.path(HOSTS));
    let deed = match &to_give {
        None => button::submit(t!(lang, "call-deed")).primary().icon(Icon::Mail),
        Some(_) => button::submit(t!(lang, "call-deed-no-mail")),
    };
    let form = Form::post(lang, finding.path(CALL)).field(words).deed(deed);
    card::titled(
        &t!(lang, "call-title"),
        html! {
            @if let Some(at) = finding.called_at { p.soft.small { (t!(lang, "call-last", when = dates::relative(lang, at, finding.now))) } }
            @match to_give {
                Some(address) => (copy::address(lang, &address)),
                None => p.soft.small { (t!(lang, "call-tells", count = finding.called)) },
            }
            (form)
        },
    )
}

/// The member's organisation and the sheet of its room.
fn own(finding: &Finding<'_>) -> Markup {
    let lang = finding.lang();
    let content = match &finding.own {
        Some(own) => html! {
            p { strong { (own.organization().name) } }
            p { (button::link(finding.path(OWN), t!(lang, "venue-own-deed")).icon(Icon::Place)) }
        },
        None => html! {
            p { (t!(lang, "not-offered-no-organization")) }
            p { (button::link(communities::organizations::web::PATH, t!(lang, "host-say-organization"))) }
        },
    };
    card::titled(&t!(lang, "venue-own"), content)
}

fn found(finding: &Finding<'_>) -> Markup {
    let (lang, found) = (finding.lang(), finding.found());
    let row = |meeting: &Meeting| {
        html! {
            div.grow {
                p { a href=(finding.path(&meeting.path())) { (meeting.heading(lang)) } }
                p.soft.small { (icon::with_word(Icon::Place, finding.hosts.of(&meeting.place).unwrap_or_default())) br; (said::when(lang, meeting)) }
            }
        }
    };
    html! {
        @if !found.is_empty() {
            (card::titled(&t!(lang, "hosts-found"), html! { ul.todo { @for meeting in found { li { (row(meeting)) } } } }))
        }
    }
}

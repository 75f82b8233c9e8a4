//! The page: what lacks an answer, whom nobody heard, what was said that one would try.

use commitments::Commitment;
use communities::roles::Converse;
use communities::{Directory, Membership};
use maud::{Markup, html};
use meetings::{said, trail};
use ui::{Lang, card, layout};

use crate::lacking::Lacking;

/// What the page shows.
pub(crate) struct Shown<'a> {
    pub(crate) member: &'a Membership,
    pub(crate) names: &'a Directory,
    pub(crate) next: Option<Lacking>,
    pub(crate) poll: Option<Lacking>,
    /// Requests for help, each by its page and the words that lead there.
    pub(crate) help: Vec<(String, String)>,
    pub(crate) silent: Vec<i64>,
    pub(crate) untold: Vec<Commitment>,
}

impl Shown<'_> {
    fn lang(&self) -> Lang {
        self.member.lang()
    }

    fn path(&self, rest: &str) -> String {
        self.member.community().path(rest)
    }
}

/// The page.
pub(crate) fn page(shown: &Shown<'_>) -> Markup {
    let (lang, title) = (shown.lang(), t!(shown.lang(), "cockpit"));
    layout::one_column(html! {
        (trail::of_season(shown.member, &[], &title))
        (layout::header(None, &title, Some(html! { p { (t!(lang, "cockpit-lead")) } })))
        (card::titled(&t!(lang, "cockpit-lacking"), lacking(shown)))
        (card::titled(&t!(lang, "cockpit-silent"), silent(shown)))
        (card::titled(&t!(lang, "cockpit-untold"), untold(shown)))
        p.small { a href="/profil/journal" { (t!(lang, "cockpit-journal")) } " " (t!(lang, "cockpit-journal-means")) }
    })
}

fn lacking(shown: &Shown<'_>) -> Markup {
    let lang = shown.lang();
    let to_the_next = |count: usize| t!(lang, "cockpit-next", count = count);
    let to_the_poll = |count: usize| t!(lang, "cockpit-poll", count = count);
    let next = shown.next.iter().map(|lacking| answers(shown, lacking, to_the_next));
    let waits: Vec<_> = next.chain(shown.poll.iter().map(|lacking| answers(shown, lacking, to_the_poll))).collect();
    html! {
        @for each in &waits { (each) }
        @if !shown.help.is_empty() {
            ul.todo { @for (path, words) in &shown.help { li { a href=(path) { (words) } } } }
        }
        @if waits.is_empty() && shown.help.is_empty() { p.soft { (t!(lang, "cockpit-lacking-none")) } }
    }
}

/// The answers that one meeting waits for: everybody by name, or that nobody's is lacking.
fn answers(shown: &Shown<'_>, lacking: &Lacking, said_of: impl Fn(usize) -> String) -> Markup {
    let (lang, meeting) = (shown.lang(), &lacking.meeting);
    html! {
        div.stack {
            p { a href=(lacking.path) { strong { (meeting.heading(lang)) } } " " span.soft.small { (said::when(lang, meeting)) } }
            @if lacking.people.is_empty() { p.soft { (t!(lang, "cockpit-all-answered")) } }
            @else {
                p { (said_of(lacking.people.len())) }
                (people(shown, &lacking.people))
            }
        }
    }
}

/// People in the order of their names, each with the way to write to them.
fn people(shown: &Shown<'_>, people: &[i64]) -> Markup {
    let lang = shown.lang();
    let writes = |person: i64| shown.member.may::<Converse>() && person != shown.member.person_id();
    html! {
        ul {
            @for card in shown.names.by_name(people) {
                li {
                    (card.name)
                    @if writes(card.id) {
                        " " a href=(shown.path(&format!("/ecrire?a={}", card.id))) {
                            (t!(lang, "cockpit-write")) span.unseen { " " (t!(lang, "cockpit-write-to", name = card.name.as_str())) }
                        }
                    }
                }
            }
        }
    }
}

fn silent(shown: &Shown<'_>) -> Markup {
    let lang = shown.lang();
    html! {
        p.soft.small { (t!(lang, "cockpit-silent-means")) }
        @if shown.silent.is_empty() { p { (t!(lang, "cockpit-silent-none")) } }
        @else { (people(shown, &shown.silent)) }
    }
}

fn untold(shown: &Shown<'_>) -> Markup {
    let lang = shown.lang();
    html! {
        p.soft.small { (t!(lang, "cockpit-untold-means")) }
        @if shown.untold.is_empty() { p { (t!(lang, "cockpit-untold-none")) } }
        @else {
            ul {
                @for commitment in &shown.untold { li {
                    strong { (shown.names.card(commitment.owner_id).name) } " · " (commitment.text)
                } }
            }
            p { a href=(shown.path("/engagements")) { (t!(lang, "cockpit-untold-all")) } }
        }
    }
}

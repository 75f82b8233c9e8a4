//! The page of a theme: what it is, to whom it speaks, its meetings and what came of them, what is said of it.

use commitments::Commitment;
use communities::roles::PrepareAgenda;
use communities::{Community, Directory, Membership};
use decisions::Decision;
use forms::{Key, Wording};
use library::Carried;
use maud::{Markup, html};
use meetings::Meeting;
use ui::form::{Form, Select, TextArea};
use ui::{Icon, Lang, button, card, dates, layout, prose};
use votes::Told;

use super::{INTO, IS, MEETING, YES, above, life_tag, named, path, season_named, voice};
use crate::access::{Changes, ThemeAccess};
use crate::board::Board;
use crate::model::{Life, Remark, Theme};
use crate::origins::Found;

/// The field of what is said of a theme.
pub(crate) const WORDS: &str = "mot";

/// What came of a meeting.
pub(crate) struct CameOf {
    pub(crate) meeting: i64,
    pub(crate) decisions: Vec<Decision>,
    pub(crate) commitments: Vec<Commitment>,
}

/// All that the page shows.
pub(crate) struct One<'a> {
    pub(crate) access: &'a ThemeAccess,
    pub(crate) board: &'a Board,
    pub(crate) names: &'a Directory,
    pub(crate) remarks: &'a [Remark],
    pub(crate) came: &'a [CameOf],
    /// The votes in which it was an option.
    pub(crate) votes: Vec<Told>,
    /// The page of the message from which it came, in a room that the member may enter.
    pub(crate) message: Option<String>,
    /// The note from which it came, where the member reads it.
    pub(crate) note: Option<Found>,
    /// The earlier season from which it came back.
    pub(crate) earlier: Option<Community>,
    /// What of the library carries it.
    pub(crate) carried: Vec<Carried>,
    /// What was typed and why it was refused.
    pub(crate) said: (&'a str, Option<String>),
}

impl One<'_> {
    fn member(&self) -> &Membership {
        self.access.membership()
    }

    fn lang(&self) -> Lang {
        self.member().lang()
    }

    fn theme(&self) -> &Theme {
        self.access.thing()
    }

    fn name(&self, person: Option<i64>) -> &str {
        &self.names.card(person.unwrap_or_default()).name
    }

    fn prepares(&self) -> bool {
        self.member().may::<PrepareAgenda>()
    }
}

/// The page.
pub(crate) fn one(one: &One<'_>) -> Markup {
    let (lang, theme, life) = (one.lang(), one.theme(), one.board.life(one.theme()));
    let about = html! {
        p.row { (life_tag(lang, life)) span.soft { (t!(lang, "theme-by", name = one.name(theme.by), day = dates::long(lang, theme.at))) } }
    };
    layout::one_column(html! {
        (above(one.member(), &[], &theme.title))
        (layout::header(None, &theme.title, Some(about)))
        @match theme.merged_into.and_then(|id| one.board.themes.iter().find(|each| each.id == id)) {
            Some(other) => (card::plain(read_with(one, other))),
            None => { (card::plain(what(one, life))) (meetings(one)) (resources(one)) (remarks(one)) @if one.prepares() { (merging(one)) } },
        }
    })
}

/// It is read with another.
fn read_with(one: &One<'_>, other: &Theme) -> Markup {
    let lang = one.lang();
    html! {
        p { (t!(lang, "theme-read-with")) " " a href=(path(one.member(), other, "")) { (other.title) } }
        @if one.prepares() { div.deeds { (button::deed(&one.access.path("/separation"), &button::submit(t!(lang, "theme-part")))) } }
    }
}

fn what(one: &One<'_>, life: Life) -> Markup {
    let (lang, theme, voices) = (one.lang(), one.theme(), one.board.voices(one.theme()));
    let people: Vec<i64> = voices.iter().copied().collect();
    html! {
        div.stack {
            @if !theme.why.is_empty() { div.prose { (prose::paragraphs(&theme.why)) } }
            @if let Some(page) = &one.message { p { a href=(page) { (t!(lang, "theme-from-message")) } } }
            @if let Some(note) = &one.note { p { (t!(lang, "theme-from-note")) " " a href=(note.path) { (note.name) } } }
            @if let Some(before) = &one.earlier { p.soft { (t!(lang, "theme-returned", season = season_named(lang, before))) } }
            @for vote in &one.votes {
                p {
                    (t!(lang, "theme-vote")) " " a href=(vote.path) { (vote.question) }
                    @if vote.won { " · " (t!(lang, "theme-vote-won")) }
                }
            }
            @for other in one.board.merged(theme) {
                p.soft { (t!(lang, "theme-with")) " " a href=(path(one.member(), other, "")) { (other.title) } }
            }
            p { (t!(lang, "theme-voices", count = voices.len())) @if !people.is_empty() { " " span.soft { (one.names.names(&people)) } } }
            div.deeds {
                @if life != Life::Met { (voice(one.member(), theme, voices.contains(&one.member().person_id()), None)) }
                (deeds(one, life))
            }
        }
    }
}

/// What this member may do about it now.
fn deeds(one: &One<'_>, life: Life) -> Markup {
    let (lang, theme) = (one.lang(), one.theme());
    let keep = |is_kept: bool, words: String| {
        let value = if is_kept { YES } else { "" };
        button::deed(&one.access.path("/retenue"), &button::submit(words).named(IS, value))
    };
    html! {
        @if one.prepares() {
            @let choose = button::link(one.access.path("/rencontre"), t!(lang, "theme-choose")).icon(Icon::Meeting);
            @if matches!(life, Life::Proposed | Life::Kept) { (choose.primary()) } @else { (choose) }
            @match (life, theme.kept_at) {
                (Life::Proposed, _) => (keep(true, t!(lang, "theme-keep"))),
                (Life::Kept, _) => (keep(false, t!(lang, "theme-let-wait"))),
                _ => {},
            }
        }
        @if one.access.grant::<Changes>().is_ok() {
            (button::link(one.access.path("/modification"), t!(lang, "theme-change")).quiet().icon(Icon::Edit))
            @if matches!(life, Life::Proposed | Life::Kept) {
                (button::deed(&one.access.path("/retrait"), &button::submit(t!(lang, "theme-take-back")).quiet().icon(Icon::Delete)))
            }
        }
    }
}

/// Its meetings, each with what came of it.
fn meetings(one: &One<'_>) -> Markup {
    let (lang, found) = (one.lang(), one.board.meetings(one.theme()));
    html! {
        @if !found.is_empty() {
            (card::titled(&t!(lang, "theme-meetings"), html! { ul.todo { @for meeting in found { li { div.grow.stack { (came_of(one, meeting)) } } } } }))
        }
    }
}

fn came_of(one: &One<'_>, meeting: &Meeting) -> Markup {
    let (lang, community) = (one.lang(), one.member().community());
    let came = one.came.iter().find(|each| each.meeting == meeting.id);
    let release = button::submit(t!(lang, "theme-release")).named(MEETING, meeting.id.to_string()).quiet();
    html! {
        p { a href=(community.path(&meeting.path())) { (named(lang, meeting)) } }
        @match came {
            Some(came) if came.decisions.is_empty() && came.commitments.is_empty() => p.soft { (t!(lang, "theme-nothing-yet")) },
            Some(came) => {
                @for decision in &came.decisions {
                    p { (t!(lang, "theme-decided")) " " a href=(community.path(&format!("/decisions/{}", decision.id))) { (decision.text) } }
                }
                @for commitment in &came.commitments {
                    p { (t!(lang, "theme-to-try", name = one.name(Some(commitment.owner_id)))) " " (commitment.text) }
                }
            },
            None if one.prepares() && one.board.ahead().any(|each| each.id == meeting.id) => {
                (button::deed(&one.access.path("/liberation"), &release))
            },
            None => {},
        }
    }
}

/// What of the library carries it, each with what its trials tell.
fn resources(one: &One<'_>) -> Markup {
    let (lang, keep) = (one.lang(), library::way_to_keep(one.member(), &one.theme().title));
    let content = html! {
        @if one.carried.is_empty() { p.soft { (t!(lang, "theme-no-resources")) } }
        @else { ul.todo { @for each in &one.carried { li { div.grow.stack {
            p { a href=(each.path) { strong { (each.title) } } }
            p { (each.sentence) }
            @for happened in &each.trials { p.soft { (t!(lang, "theme-tried")) " " (prose::line(happened)) } }
        } } } } }
        @if let Some(keep) = &keep { p { (button::link(keep.as_str(), t!(lang, "theme-keep-resource")).quiet().icon(Icon::Add)) } }
    };
    html! { @if keep.is_some() { (card::titled(&t!(lang, "theme-resources"), content)) } }
}

/// What is said of it, and the place to say something.
fn remarks(one: &One<'_>) -> Markup {
    let (lang, me) = (one.lang(), one.member().person_id());
    let group = one.names.everybody();
    let form = Form::post(lang, one.access.path("/mots"))
        .hidden(Key::FIELD, Key::fresh().as_str())
        .field(
            TextArea::new(lang, WORDS, t!(lang, "theme-say"))
                .rows(2)
                .max(Wording::LONGEST as u32)
                .tells_of_families(&group)
                .value(one.said.0)
                .error(one.said.1.as_deref()),
        )
        .deed(button::submit(t!(lang, "theme-say-deed")).icon(Icon::Send));
    let take_back = |id: i64| {
        let words = button::submit(t!(lang, "theme-unsay")).quiet().spoken(t!(lang, "theme-unsay-spoken"));
        button::deed(&one.access.path(&format!("/mots/{id}/retrait")), &words)
    };
    let content = html! {
        ul.todo { @for remark in one.remarks { li {
            div.grow {
                p { strong { (one.name(remark.by)) } " " span.soft.small { (dates::said(remark.at, &dates::long(lang, remark.at))) } }
                (prose::paragraphs(&remark.words))
            }
            @if remark.by == Some(me) { (take_back(remark.id)) }
        } } }
        (form)
    };
    html! { div #mots { (card::titled(&t!(lang, "theme-remarks"), content)) } }
}

/// To put it with another that says the same.
fn merging(one: &One<'_>) -> Markup {
    let (lang, theme) = (one.lang(), one.theme());
    let select = Select::new(lang, INTO, t!(lang, "theme-merge-with")).hint(t!(lang, "theme-merge-hint"));
    let others: Vec<_> = one.board.others(theme).collect();
    let select = others.iter().fold(select, |field, each| field.option(each.id.to_string(), each.title.as_str()));
    let form =
        Form::post(lang, one.access.path("/reunion")).field(select).deed(button::submit(t!(lang, "theme-merge")));
    html! { @if !others.is_empty() { details { summary { (t!(lang, "theme-merge")) } (form) } } }
}

//! The page of a community for the street; coordination sees the same as a preview.

use maud::{Markup, html};
use platform::Instance;
use ui::{Icon, Lang, button, dates, fold, prose};

use crate::cloth::Cloth;
use crate::door::{Door, path};
use crate::season::Season;
use crate::street::{Knock, speaking};
use crate::words::{Piece, Told};

/// What the page shows.
pub(crate) struct Shown<'a> {
    pub(crate) lang: Lang,
    pub(crate) door: &'a Door,
    pub(crate) season: &'a Season,
    pub(crate) now: i64,
    /// Whether coordination looks at it inside of a page of theirs.
    pub(crate) is_preview: bool,
}

impl<'a> Shown<'a> {
    pub(crate) fn to_the_street(instance: &Instance, knock: &'a Knock, season: &'a Season) -> Shown<'a> {
        let now = instance.clock.now();
        Shown { lang: knock.lang, door: &knock.door, season, now, is_preview: false }
    }

    fn told(&self, piece: Piece) -> Option<Told> {
        self.season.told(&self.door.words, piece, self.lang)
    }

    /// A text alone; empty when nothing says it.
    pub(crate) fn words(&self, piece: Piece) -> String {
        self.told(piece).map(|told| told.words).unwrap_or_default()
    }

    /// The cloth of its door.
    pub(crate) fn cloth(&self) -> Cloth {
        Cloth::of(self.season.community.id, &self.door.sewn)
    }

    fn path(&self, rest: &str) -> String {
        path(&self.season.community, rest)
    }

    /// Whether one may ask to take part.
    pub(crate) fn takes_requests(&self) -> bool {
        !self.season.is_over() && !self.door.is_late(self.now)
    }
}

/// The page.
pub(crate) fn page(shown: &Shown<'_>) -> Markup {
    html! {
        div.door {
            (hello(shown))
            (plain(shown))
            div.door-two { (listed(shown, Piece::Meeting, "do")) (listed(shown, Piece::Promises, "expect")) }
            (days(shown))
            (text(shown, Piece::Why))
            div.door-two { (text(shown, Piece::History)) (behind(shown)) }
            (call(shown))
        }
    }
}

fn hello(shown: &Shown<'_>) -> Markup {
    let lang = shown.lang;
    let Told { words, lang: other } = shown.told(Piece::Headline).unwrap_or_default();
    let spoken = other.map(Lang::code);
    html! {
        section.door-hello {
            div {
                p.kicker { (t!(lang, "door-kicker")) " · " (shown.season.community.season(lang)) }
                @if shown.is_preview { h3 lang=[spoken] { (words) } } @else { h1 lang=[spoken] { (words) } }
                @if let Some(lead) = shown.told(Piece::Lead) {
                    div.door-lead lang=[lead.lang.map(Lang::code)] { (prose::paragraphs(&lead.words)) }
                }
                (deeds(shown))
            }
            (shown.cloth().drawn((8, 8)))
        }
    }
}

fn deeds(shown: &Shown<'_>) -> Markup {
    let lang = shown.lang;
    let until = shown.door.closes_at().map(|at| dates::weekday_and_day(lang, at - 1));
    html! {
        @if shown.season.is_over() { p.deeds { strong { (t!(lang, "door-over")) } } }
        @else if shown.door.is_late(shown.now) { p.deeds { strong { (t!(lang, "door-late")) } } }
        @else if shown.takes_requests() {
            p.deeds {
                @if shown.is_preview { span.btn.primary { (t!(lang, "door-ask")) } }
                @else { (button::link(speaking(&shown.path("/demande"), lang), t!(lang, "door-ask")).primary()) }
                @if let Some(until) = until { span.soft { (t!(lang, "door-until", date = until)) } }
            }
        }
    }
}

fn plain(shown: &Shown<'_>) -> Markup {
    let pieces = [Piece::When, Piece::Where, Piece::Whom, Piece::Cost];
    let said: Vec<_> = pieces.into_iter().filter_map(|piece| Some((piece, shown.told(piece)?))).collect();
    html! {
        @if !said.is_empty() {
            dl.door-plain { @for (piece, told) in &said {
                div { dt { (piece.label(shown.lang)) } dd lang=[told.lang.map(Lang::code)] { (prose::lines(&told.words)) } }
            } }
        }
    }
}

/// The heading of a part: below the title of the page, or of its preview.
fn heading(shown: &Shown<'_>, words: &str) -> Markup {
    html! { @if shown.is_preview { h4 { (words) } } @else { h2 { (words) } } }
}

fn listed(shown: &Shown<'_>, piece: Piece, id: &str) -> Markup {
    let Some(told) = shown.told(piece) else { return html! {} };
    let lines = told.words.lines().filter(|line| !line.trim().is_empty());
    html! {
        section.door-part id=[(!shown.is_preview).then_some(id)] {
            (heading(shown, &piece.label(shown.lang)))
            ul.door-list.calm[piece == Piece::Meeting] lang=[told.lang.map(Lang::code)] { @for line in lines { li { (prose::line(line)) } } }
        }
    }
}

fn text(shown: &Shown<'_>, piece: Piece) -> Markup {
    let Some(told) = shown.told(piece) else { return html! {} };
    html! {
        section.door-part {
            (heading(shown, &piece.label(shown.lang)))
            div.column.prose lang=[told.lang.map(Lang::code)] { (prose::paragraphs(&told.words)) }
        }
    }
}

fn days(shown: &Shown<'_>) -> Markup {
    let (lang, days) = (shown.lang, shown.season.dates(shown.lang));
    html! {
        @if !days.is_empty() {
            section.door-part { (fold::fold(&t!(lang, "door-dates"), "", html! {
                ul.door-dates { @for (day, title) in &days { li { span { (day) } span.soft { (title) } } } }
            })) }
        }
    }
}

/// Who stands behind it: who founded it, who pays.
fn behind(shown: &Shown<'_>) -> Markup {
    html! { div { (text(shown, Piece::Founders)) (text(shown, Piece::Funder)) } }
}

fn call(shown: &Shown<'_>) -> Markup {
    let (lang, words) = (shown.lang, &shown.door.words);
    let who = shown.told(Piece::Who);
    let says = who.is_some() || !words.telephone.is_empty() || !words.email.is_empty();
    let dialled: String = words.telephone.chars().filter(|each| each.is_ascii_digit() || *each == '+').collect();
    html! {
        section.door-part.door-call {
            @if says {
                div {
                    (heading(shown, &t!(lang, "door-question")))
                    @if let Some(who) = who { p lang=[who.lang.map(Lang::code)] { (prose::lines(&who.words)) } }
                }
                p.row {
                    @if !words.telephone.is_empty() { a.way href={ "tel:" (dialled) } { (words.telephone) } }
                    @if !words.email.is_empty() { a.way href={ "mailto:" (words.email) } { (Icon::Mail) (words.email) } }
                }
            }
            @if !shown.is_preview { p.off-paper { a.way href=(speaking(&shown.path("/affiche"), lang)) { (t!(lang, "door-flyer")) } } }
        }
    }
}

//! The flyer: what a community is on one sheet of paper, letter or A4, with the square that a telephone reads.

use documents::pdf;
use maud::{Markup, html};
use ui::{Lang, breadcrumb, prose, qr};

use super::page::Shown;
use crate::door::path;
use crate::street::speaking;
use crate::words::{Piece, Told};

/// The most things of a list that a sheet has room for.
const MOST: usize = 4;

pub(super) fn flyer(shown: &Shown<'_>, link: &str) -> Markup {
    let lang = shown.lang;
    let told = |piece| shown.season.told(&shown.door.words, piece, lang).unwrap_or_default();
    let headline: Told = told(Piece::Headline);
    let up = (speaking(&path(&shown.season.community, ""), lang), headline.words.clone());
    let facts = [Piece::When, Piece::Where, Piece::Whom, Piece::Cost].map(|piece| (piece, told(piece)));
    let things = told(Piece::Meeting);
    html! {
        div.off-paper { (breadcrumb::breadcrumb(lang, &[(&up.0, &up.1)], &t!(lang, "door-flyer"))) }
        p.soft.off-paper { (t!(lang, "door-flyer-how")) }
        @if pdf::is_ready() {
            p.off-paper {
                @let file = |rest| speaking(&path(&shown.season.community, rest), lang);
                a.way href=(file("/affiche-lettre.pdf")) download { (t!(lang, "flyer-letter")) } " "
                a.way href=(file("/affiche-a4.pdf")) download { (t!(lang, "flyer-a4")) }
            }
        }
        article.door.door-flyer {
            (shown.cloth().drawn((16, 2)))
            p.kicker { (shown.season.community.name) " · " (shown.season.community.season(lang)) }
            h1 lang=[headline.lang.map(Lang::code)] { (headline.words) }
            @let lead = told(Piece::Lead);
            div.door-lead lang=[lead.lang.map(Lang::code)] { @for line in lead.words.lines().take(1) { p { (prose::line(line)) } } }
            dl.door-plain { @for (piece, told) in facts.iter().filter(|(_, told)| !told.words.is_empty()) {
                div { dt { (piece.label(lang)) } dd lang=[told.lang.map(Lang::code)] { (prose::lines(&told.words)) } }
            } }
            @if !things.words.is_empty() {
                ul.door-list.calm lang=[things.lang.map(Lang::code)] { @for line in things.words.lines().take(MOST) { li { (line) } } }
            }
            (foot(shown, link))
        }
    }
}

fn foot(shown: &Shown<'_>, link: &str) -> Markup {
    let (lang, words) = (shown.lang, &shown.door.words);
    let who = shown.season.told(words, Piece::Who, lang).unwrap_or_default();
    let bare = link.split_once("://").map_or(link, |(_, bare)| bare);
    html! {
        div.door-foot {
            div {
                p { strong { (t!(lang, "door-flyer-more")) } br; (bare) }
                @if !who.words.is_empty() { p lang=[who.lang.map(Lang::code)] { (prose::lines(&who.words)) } }
                @if !words.telephone.is_empty() { p { (words.telephone) } }
                @if !words.email.is_empty() { p { (words.email) } }
            }
            div { (qr::drawn(link)) }
        }
    }
}

//! An attestation: as a sheet that one can print, as who signs sees it, and the form by which it is said to hold no more.

use communities::Membership;
use maud::{Markup, html};
use ui::form::{Form, TextArea};
use ui::notice::{Notice, Tone};
use ui::{Icon, Lang, button, dates, facts, layout, prose, qr};

use super::above;
use super::all::standing;
use crate::model::Attestation;
use crate::revoking::{Field, Tried};

/// What stands on it, for a page and for paper; `link` is where one asks about it.
pub(crate) fn sheet(lang: Lang, each: &Attestation, link: &str) -> Markup {
    let bare = link.split_once("://").map_or(link, |(_, bare)| bare);
    let facts = [
        (t!(lang, "fact-of"), html! { strong { (each.title) } }),
        (t!(lang, "fact-days"), html! { (each.days(lang)) }),
        (t!(lang, "fact-hours"), html! { (each.hours(lang)) br; span.soft.small { (each.counted(lang)) } }),
        (t!(lang, "fact-signed"), html! { (each.signature()) }),
        (t!(lang, "fact-issued"), html! { (dates::said(each.issued_at, &dates::long(lang, each.issued_at))) }),
        (t!(lang, "fact-code"), html! { code { (each.code) } }),
    ];
    html! {
        section.sign aria-label=(t!(lang, "sheet-title")) {
            div.qr { (qr::drawn(link)) }
            div.sign-said {
                h2 { (each.name) }
                (facts::definitions(&facts))
                p.small { (t!(lang, "sheet-verify", address = bare, code = each.code.as_str())) }
            }
        }
    }
}

/// Why it holds no more.
pub(super) fn revoked(lang: Lang, each: &Attestation) -> Markup {
    let Some(at) = each.revoked_at else { return Markup::default() };
    let words = html! { (t!(lang, "revoked-on", day = dates::long(lang, at))) " " (prose::lines(&each.revoked_why)) };
    html! { (Notice::rich(lang, Tone::Warning, words)) }
}

/// The page of who signs; `has_pdf` says whether the program that sets pages is there.
pub(crate) fn one(member: &Membership, each: &Attestation, (link, has_pdf): (&str, bool)) -> Markup {
    let lang = member.lang();
    let path = |rest: &str| each.path(member.community(), rest);
    layout::one_column(html! {
        (above(member, &each.name))
        (layout::header(Some(standing(lang, each)), &t!(lang, "sheet-title"), None))
        (revoked(lang, each))
        (sheet(lang, each, link))
        div.row {
            @if has_pdf { (button::link(path("/texte.pdf"), t!(lang, "sheet-pdf")).icon(Icon::Download)) }
            @else { p.soft.small.off-paper { (t!(lang, "sheet-print")) } }
            @if each.is_in_force() { (button::link(path("/retrait"), t!(lang, "revoke")).quiet()) }
        }
    })
}

/// The form that asks why it holds no more.
pub(crate) fn revoking(member: &Membership, each: &Attestation, tried: &Tried) -> Markup {
    let (lang, title) = (member.lang(), t!(member.lang(), "revoke"));
    let path = |rest: &str| each.path(member.community(), rest);
    let wrong = tried.wrong(Field::Why).map(|problem| problem.sentence(lang));
    let why = TextArea::new(lang, Field::Why.name(), Field::Why.label(lang)).required().rows(3);
    let form = Form::post(lang, path("/retrait"))
        .refusal(tried.refused.as_deref())
        .field(why.hint(t!(lang, "revoke-why-hint")).value(&tried.draft.why).error(wrong))
        .deed(button::submit(t!(lang, "revoke-do")).danger())
        .cancel(&path(""), &t!(lang, "attestation-leave"));
    let means = t!(lang, "revoke-means", name = each.name.as_str(), title = each.title.as_str());
    layout::one_column(html! {
        (above(member, &title))
        (layout::header(None, &title, Some(html! { p { (means) } })))
        (form)
    })
}

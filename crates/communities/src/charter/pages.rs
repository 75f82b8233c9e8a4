//! The charter as pages: the principles, "I agree", earlier versions; and the form of a new version.

use maud::{Markup, html};
use ui::form::{Form, TextArea};
use ui::shell::{CommunityFrame, Frame, Page};
use ui::{Icon, Lang, button, card, dates, layout, prose};

use super::{Charter, PrinciplesProblem, Typed};
use crate::directory::Card;
use crate::model::Community;

/// What the page of the charter shows.
pub(super) struct Shown<'a> {
    pub(super) community: &'a Community,
    pub(super) charter: &'a Charter,
    pub(super) earlier: &'a [Charter],
    /// When the reader agreed to the version in force.
    pub(super) mine: Option<i64>,
    /// How many agreed, of how many.
    pub(super) agreed: (usize, usize),
    /// Those who have not yet, for whoever may help them.
    pub(super) to_help: Option<Vec<&'a Card>>,
    /// Whether the reader may write a new version.
    pub(super) may_write: bool,
}

pub(super) fn charter(lang: Lang, shown: &Shown<'_>, frame: CommunityFrame) -> Page {
    let title = t!(lang, "charter-title");
    let below = html! {
        p.soft { (t!(lang, "charter-version", version = shown.charter.version.to_string(), date = dates::long(lang, shown.charter.created_at))) }
    };
    let body = html! {
        (layout::header(None, &title, Some(below)))
        (layout::two_columns(
            html! { (principles(lang, shown.charter)) (agreement(lang, shown)) },
            html! { (standing(lang, shown)) (earlier(lang, shown.earlier)) },
        ))
    };
    Page::new(lang, title, Frame::Community(frame), body)
}

fn principles(lang: Lang, charter: &Charter) -> Markup {
    card::plain(html! {
        ol.stack {
            @for (title, says) in charter.said(lang) {
                li { @if !title.is_empty() { strong { (title) } br; } (prose::line(says)) }
            }
        }
    })
}

fn agreement(lang: Lang, shown: &Shown<'_>) -> Markup {
    let Some(at) = shown.mine else {
        let form = Form::post(lang, shown.community.path("/charte/engagement"))
            .hidden("version", &shown.charter.version.to_string())
            .part(html! { p { (t!(lang, "charter-ask")) } })
            .deed(button::submit(t!(lang, "charter-agree")).primary().icon(Icon::Check));
        return card::titled(&t!(lang, "charter-mine"), html! { (form) });
    };
    card::titled(
        &t!(lang, "charter-mine"),
        html! {
            p.row { (Icon::Check) span { (t!(lang, "charter-agreed", date = dates::long(lang, at))) } }
            p { a href=(shown.community.path("")) { (t!(lang, "charter-onwards")) } }
        },
    )
}

fn standing(lang: Lang, shown: &Shown<'_>) -> Markup {
    let (agreed, people) = shown.agreed;
    let write =
        button::link(shown.community.path("/charte/nouvelle-version"), t!(lang, "charter-write")).icon(Icon::Edit);
    card::titled(
        &t!(lang, "charter-together"),
        html! {
            p { (t!(lang, "charter-count", agreed = agreed, people = people)) }
            p.soft.small { (t!(lang, "charter-count-only")) }
            @if let Some(to_help) = shown.to_help.as_deref().filter(|to_help| !to_help.is_empty()) { (helping(lang, to_help)) }
            @if shown.may_write { p { (write) } }
        },
    )
}

fn helping(lang: Lang, to_help: &[&Card]) -> Markup {
    html! {
        h3 { (t!(lang, "charter-to-help")) }
        p.soft.small { (t!(lang, "charter-to-help-why")) }
        ul { @for person in to_help { li { (person.name) } } }
    }
}

fn earlier(lang: Lang, versions: &[Charter]) -> Markup {
    html! {
        @if !versions.is_empty() { section.stack {
            h2 { (t!(lang, "charter-earlier")) }
            @for charter in versions {
                details {
                    summary { (t!(lang, "charter-version", version = charter.version.to_string(), date = dates::long(lang, charter.created_at))) }
                    (principles(lang, charter))
                }
            }
        } }
    }
}

/// The principles as they were typed, what is wrong with them, and the version that somebody else wrote in the meantime.
pub(super) type Tried = forms::Tried<Typed, Option<PrinciplesProblem>, Charter>;

/// The form of the version that follows `base`.
pub(super) fn new_version(
    lang: Lang,
    community: &Community,
    (tried, base): (&Tried, i64),
    frame: CommunityFrame,
) -> Page {
    let title = t!(lang, "charter-new");
    let error = |field: Lang| tried.wrong.as_ref().filter(|each| each.field() == field).map(|each| each.sentence(lang));
    let french =
        TextArea::new(lang, "french", t!(lang, "charter-french")).hint(t!(lang, "charter-french-hint")).rows(8);
    let english =
        TextArea::new(lang, "english", t!(lang, "charter-english")).hint(t!(lang, "charter-english-hint")).rows(8);
    let form = Form::post(lang, community.path("/charte/versions"))
        .hidden("base", &base.to_string())
        .refusal(tried.refused.as_ref().map(|_| t!(lang, "charter-overtaken")))
        .field(french.attribute("lang", Lang::Fr.code()).value(&tried.draft.french).error(error(Lang::Fr)))
        .field(english.attribute("lang", Lang::En.code()).value(&tried.draft.english).error(error(Lang::En)))
        .deed(button::submit(t!(lang, "charter-publish")).primary())
        .cancel(&community.path("/charte"), &t!(lang, "cancel"));
    let body = layout::one_column(html! {
        (layout::header(None, &title, Some(html! { p { (t!(lang, "charter-new-means")) } })))
        (form)
        @if let Some(theirs) = &tried.refused {
            h2 { (t!(lang, "charter-theirs", version = theirs.version.to_string())) }
            (principles(lang, theirs))
        }
    });
    Page::new(lang, title, Frame::Community(frame), body)
}

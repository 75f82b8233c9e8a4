//! The page where one leaves something, and the album that one prints.

use communities::roles::Celebrate;
use communities::{Directory, Membership};
use maud::{Markup, PreEscaped, Render, html};
use meetings::trail;
use ui::form::{Checkbox, Form, Select, TextArea};
use ui::quilt::Act;
use ui::{Icon, Lang, button, card, empty, layout, prose};

use crate::leaving::may_take_away;
use crate::left::{Field, Kind, LONGEST, Left, Tried};
use crate::photo::{self, Photo};
use crate::{ADDRESS, photo_page, poster};

/// What the page shows.
pub(crate) struct Shown<'a> {
    pub(crate) member: &'a Membership,
    pub(crate) names: &'a Directory,
    pub(crate) left: &'a [Left],
    pub(crate) tried: &'a Tried,
    /// The photos that the member sees, and the form that adds one.
    pub(crate) photos: (&'a [Photo], &'a photo::Tried),
    /// Whether the program that sets pages is there.
    pub(crate) has_pdf: bool,
}

/// The page.
pub(crate) fn page(shown: &Shown<'_>) -> Markup {
    let (lang, title) = (shown.member.lang(), t!(shown.member.lang(), "celebration"));
    layout::one_column(html! {
        (trail::of_season(shown.member, &[], &title))
        (layout::header(None, &title, Some(html! { p { (t!(lang, "celebration-lead")) } })))
        (to_print(shown))
        (card::titled(&t!(lang, "move-mine"), html! { p { (t!(lang, "move-means")) } (good_move(shown)) }))
        (card::titled(&t!(lang, "sentence-mine"), html! { p { (t!(lang, "sentence-means")) } (sentence(shown)) }))
        (list(shown, Kind::Move))
        (list(shown, Kind::Sentence))
        (photo_page::part(shown.member, shown.names, shown.photos))
    })
}

fn path(member: &Membership, rest: &str) -> String {
    member.community().path(&format!("{ADDRESS}{rest}"))
}

fn to_print(shown: &Shown<'_>) -> Markup {
    let lang = shown.member.lang();
    let file = |rest: &str, words: String| button::link(path(shown.member, rest), words).icon(Icon::Download).quiet();
    html! {
        div.row {
            (button::link(path(shown.member, "/album"), t!(lang, "album-open")).icon(Icon::Print))
            @if shown.has_pdf {
                (file("/affiche.pdf", t!(lang, "poster-letter")))
                (file("/affiche-a3.pdf", t!(lang, "poster-a3")))
            }
        }
        @if !shown.has_pdf { p.soft.small { (t!(lang, "poster-no-pdf")) } }
    }
}

fn good_move(shown: &Shown<'_>) -> Markup {
    let (lang, draft, me) = (shown.member.lang(), &shown.tried.draft, shown.member.person_id());
    let about = Select::new(lang, Field::About.name(), Field::About.label(lang)).option("", t!(lang, "move-of-me"));
    let others =
        shown.names.by_name(&shown.names.those_who_may::<Celebrate>().iter().map(|card| card.id).collect::<Vec<_>>());
    let others = others.into_iter().filter(|card| card.id != me);
    let about = others.fold(about, |about, card| about.option(card.id.to_string(), &card.name));
    Form::post(lang, path(shown.member, "/bon-coup"))
        .field(area(shown, Field::Move).value(&draft.words_of_move))
        .field(about.value(&draft.about).error(wrong(shown, Field::About)))
        .deed(button::submit(t!(lang, "move-do")).primary())
        .render()
}

fn sentence(shown: &Shown<'_>) -> Markup {
    let (lang, draft) = (shown.member.lang(), &shown.tried.draft);
    let signed = Checkbox::new(lang, Field::Signed.name(), Field::Signed.label(lang)).checked(draft.is_signed);
    Form::post(lang, path(shown.member, "/phrase"))
        .field(area(shown, Field::Sentence).value(&draft.sentence))
        .field(signed)
        .deed(button::submit(t!(lang, "sentence-do")).primary())
        .render()
}

fn area(shown: &Shown<'_>, field: Field) -> TextArea {
    let lang = shown.member.lang();
    TextArea::new(lang, field.name(), field.label(lang))
        .required()
        .rows(3)
        .max(u32::try_from(LONGEST).unwrap_or(u32::MAX))
        .tells_of_families(&shown.names.everybody())
        .error(wrong(shown, field))
}

fn wrong(shown: &Shown<'_>, field: Field) -> Option<String> {
    shown.tried.wrong(field).map(|problem| problem.sentence(shown.member.lang()))
}

fn title(lang: Lang, kind: Kind) -> String {
    match kind {
        Kind::Move => t!(lang, "moves"),
        Kind::Sentence => t!(lang, "sentences"),
    }
}

/// All that was left of a kind, each with the way to take it away for those who may.
fn list(shown: &Shown<'_>, kind: Kind) -> Markup {
    let lang = shown.member.lang();
    let all: Vec<&Left> = shown.left.iter().filter(|each| each.kind == kind).collect();
    let word = if kind == Kind::Move { "bon-coup" } else { "phrase" };
    card::titled(
        &title(lang, kind),
        html! {
            @if all.is_empty() { (empty::empty_state(&t!(lang, "left-none"), None)) }
            @for each in all {
                div.stack {
                    (words(lang, shown.names, each))
                    @if may_take_away(shown.member, each) {
                        @let action = path(shown.member, &format!("/{word}/{}/retrait", each.by));
                        div.row { (button::deed(&action, &take_away(shown, each))) }
                    }
                }
            }
        },
    )
}

fn take_away(shown: &Shown<'_>, each: &Left) -> button::Button {
    let lang = shown.member.lang();
    let of = shown.names.card(each.by).name.as_str();
    let spoken = match each.kind {
        Kind::Move => t!(lang, "move-away-of", name = of),
        Kind::Sentence => t!(lang, "sentence-away"),
    };
    button::submit(t!(lang, "left-away")).quiet().spoken(spoken)
}

/// What was left, and whose words they are; of whom a good move is.
fn words(lang: Lang, names: &Directory, each: &Left) -> Markup {
    let by = names.card(each.by).name.as_str();
    let said = match (each.kind, each.about) {
        (Kind::Move, None) => Some(t!(lang, "move-by", name = by)),
        (Kind::Move, Some(about)) => Some(t!(lang, "move-by-of", name = by, other = names.card(about).name.as_str())),
        (Kind::Sentence, _) => each.is_signed.then(|| by.to_owned()),
    };
    html! { blockquote { (prose::paragraphs(&each.words)) @if let Some(said) = said { footer.soft.small { (said) } } } }
}

/// The album: the quilt, the good moves, the sentences and the photos to which everybody in them agrees, on a page that prints.
pub(crate) fn album(
    member: &Membership,
    names: &Directory,
    (acts, left, photos): (&[Act], &[Left], &[Photo]),
) -> Markup {
    let (lang, here) = (member.lang(), t!(member.lang(), "album"));
    let (page, name, cloth) = (path(member, ""), t!(lang, "celebration"), poster::cloth(lang, acts));
    let lead = html! { p { (member.community().name) " · " (member.community().season(lang)) } p.off-paper.soft { (t!(lang, "album-how")) } };
    layout::one_column(html! {
        (trail::of_season(member, &[(&page, &name)], &here))
        (layout::header(None, &here, Some(lead)))
        figure { div aria-hidden="true" { (PreEscaped(&cloth.svg)) } figcaption.soft.small { (cloth.says) } }
        @for kind in [Kind::Move, Kind::Sentence] {
            @let all: Vec<&Left> = left.iter().filter(|each| each.kind == kind).collect();
            @if !all.is_empty() { h2 { (title(lang, kind)) } @for each in all { (words(lang, names, each)) } }
        }
        @if photos.iter().any(Photo::is_shown) {
            h2 { (t!(lang, "photos")) }
            @for photo in photos.iter().filter(|photo| photo.is_shown()) { (photo_page::shown(lang, names, photo)) }
        }
    })
}

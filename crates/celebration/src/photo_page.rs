//! Photos on the page of the celebration: those that the group sees, those that wait for somebody, and the form that adds one.

use communities::roles::Celebrate;
use communities::{Directory, Membership};
use maud::{Markup, Render, html};
use ui::form::{AnyField, Checkbox, FileField, Form, TextField};
use ui::{Lang, button, card, empty};

use crate::ADDRESS;
use crate::photo::{Field, KEY, NOBODY_ELSE, PICTURE, Photo, SHOWS, Tried, WHO, may_remove};

/// The field by which somebody agrees; absent, they take it back.
pub(crate) const AGREES: &str = "oui";

/// What the page of the celebration shows of photos.
pub(crate) fn part(member: &Membership, names: &Directory, (photos, tried): (&[Photo], &Tried)) -> Markup {
    let (lang, me) = (member.lang(), member.person_id());
    let asked: Vec<&Photo> = photos.iter().filter(|photo| photo.agreed_by(me) == Some(false)).collect();
    let rest: Vec<&Photo> = photos.iter().filter(|photo| photo.agreed_by(me) != Some(false)).collect();
    html! {
        @if !asked.is_empty() {
            (card::titled(&t!(lang, "photos-asked"), html! {
                p { (t!(lang, "photos-asked-mean")) }
                @for photo in asked { (one(member, names, photo)) }
            }))
        }
        (card::titled(&t!(lang, "photos"), html! {
            @if rest.is_empty() { (empty::empty_state(&t!(lang, "photos-none"), None)) }
            @for photo in rest { (one(member, names, photo)) }
        }))
        (card::titled(&t!(lang, "photo-add"), html! { p { (t!(lang, "photo-means")) } (form(member, names, tried)) }))
    }
}

/// A photo with who is in it.
pub(crate) fn shown(lang: Lang, names: &Directory, photo: &Photo) -> Markup {
    let told = photo.row.files.told().unwrap_or_default();
    html! {
        figure {
            (files::drawn(lang, &photo.row.files))
            figcaption.small { (told) @if !photo.people.is_empty() { " · " (names.names(&photo.who())) } }
        }
    }
}

fn one(member: &Membership, names: &Directory, photo: &Photo) -> Markup {
    let (lang, me, awaited) = (member.lang(), member.person_id(), photo.awaited());
    let at = |rest: &str| member.community().path(&format!("{ADDRESS}/photos/{}{rest}", photo.row.id));
    html! {
        div.stack {
            (shown(lang, names, photo))
            @if !awaited.is_empty() { p.soft { (t!(lang, "photo-waits", names = names.names(&awaited))) } }
            div.row {
                @match photo.agreed_by(me) {
                    Some(false) => form method="post" action=(at("/accord")) {
                        input type="hidden" name=(AGREES) value="oui";
                        (button::submit(t!(lang, "photo-agree")).primary())
                    },
                    Some(true) => (button::deed(&at("/accord"), &button::submit(t!(lang, "photo-agree-no-more")))),
                    None => {},
                }
                @if may_remove(member, photo) { (button::deed(&at("/retrait"), &button::submit(t!(lang, "photo-remove")).quiet())) }
            }
        }
    }
}

fn form(member: &Membership, names: &Directory, tried: &Tried) -> Markup {
    let (lang, draft) = (member.lang(), &tried.draft);
    let wrong =
        |field: Field| tried.wrong.iter().find(|(each, _)| *each == field).map(|(_, problem)| problem.sentence(lang));
    let picture = FileField::new(lang, PICTURE, t!(lang, "photo-file")).accept("image/*");
    let shows = TextField::new(lang, SHOWS, t!(lang, "photo-shows")).required().hint(t!(lang, "photo-shows-hint"));
    let nobody = Checkbox::new(lang, NOBODY_ELSE, t!(lang, "photo-nobody-else")).checked(draft.nobody_else);
    Form::post(lang, member.community().path(&format!("{ADDRESS}/photos")))
        .attribute("enctype", "multipart/form-data")
        .refusal(tried.refused.as_deref())
        .hidden(KEY, &draft.key)
        .field(picture.error(wrong(Field::Picture)))
        .field(shows.max(files::LONGEST_TOLD as u32).value(&draft.shows).error(wrong(Field::Shows)))
        .group(&t!(lang, "photo-who"), boxes(lang, names, (&draft.who, wrong(Field::Who))))
        .field(nobody.error(wrong(Field::NobodyElse)))
        .deed(button::submit(t!(lang, "photo-do")).primary())
        .render()
}

fn boxes(lang: Lang, names: &Directory, (ticked, mut wrong): (&[String], Option<String>)) -> Vec<Box<dyn AnyField>> {
    let one = |card: &communities::Card| -> Box<dyn AnyField> {
        let tick = Checkbox::new(lang, WHO, &card.name).sends(card.id.to_string());
        let tick = tick.checked(ticked.contains(&card.id.to_string()));
        Box::new(tick.id(format!("{WHO}-{}", card.id)).error(wrong.take()))
    };
    names.those_who_may::<Celebrate>().into_iter().map(one).collect()
}

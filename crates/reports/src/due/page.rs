//! The pages of what is owed: all of it, each with what goes with it, and the form.

use communities::Membership;
use maud::{Markup, html};
use ui::form::{DateField, Form, TextArea, TextField};
use ui::tag::{Kind, tag};
use ui::{Icon, button, card, dates, empty, layout};

use super::draft::{Field, Tried};
use super::{Due, Piece};
use crate::ADDRESS;
use crate::pages::above;

/// What says of a piece that it is ready, and of what is owed that it is handed in; empty when it is not.
pub(super) const DONE: &str = "fait-le";

/// A day this near is said in another colour.
const SOON: i64 = 14;

/// All that is owed.
pub(super) fn list(member: &Membership, (dues, pieces): (&[Due], &[Piece]), now: i64) -> Markup {
    let (lang, title) = (member.lang(), t!(member.lang(), "dues"));
    let add = button::link(at(member, "/ajout"), t!(lang, "due-add")).icon(Icon::Add).primary();
    let means = if member.gets_mail() { t!(lang, "dues-lead") } else { t!(lang, "dues-lead-no-mail") };
    let lead = html! { div.stack { p { (means) } div.row { (add) } } };
    layout::one_column(html! {
        (above(member, None, &title))
        (layout::header(None, &title, Some(lead)))
        @if dues.is_empty() { (empty::empty_state(&t!(lang, "dues-none"), None)) }
        @for due in dues {
            @let own: Vec<_> = pieces.iter().filter(|piece| piece.due_id == due.id).collect();
            (one(member, due, &own, now))
        }
    })
}

fn one(member: &Membership, due: &Due, pieces: &[&Piece], now: i64) -> Markup {
    let lang = member.lang();
    let path = |rest: &str| at(member, &format!("/{}{rest}", due.id));
    let press = |words: String, spoken: String| button::submit(words).spoken(spoken);
    let (title, is_handed) = (due.title.as_str(), due.handed_at.is_some());
    let hand = match is_handed {
        false => {
            press(t!(lang, "due-hand"), t!(lang, "due-hand-spoken", title = title)).icon(Icon::Check).named(DONE, "oui")
        }
        true => press(t!(lang, "due-unhand"), t!(lang, "due-unhand-spoken", title = title)).quiet().named(DONE, ""),
    };
    let edit =
        button::link(path("/modification"), t!(lang, "due-edit")).spoken(t!(lang, "due-edit-spoken", title = title));
    let remove = press(t!(lang, "due-remove"), t!(lang, "due-remove-spoken", title = title)).quiet().icon(Icon::Delete);
    card::plain(html! {
        div.stack {
            h2 { (due.title) }
            p { (standing(member, due, now)) " " (day(member, due)) }
            @if !pieces.is_empty() { ul.todo { @for piece in pieces { (line(member, due, piece)) } } }
            div.row {
                (button::deed(&path("/remise"), &hand))
                (edit.quiet().icon(Icon::Edit))
                (button::deed(&path("/retrait"), &remove))
            }
        }
    })
}

/// « le vendredi 30 juin, à la Ville ».
fn day(member: &Membership, due: &Due) -> String {
    let (lang, day) = (member.lang(), dates::long(member.lang(), due.noon()));
    match due.whom.as_str() {
        "" => t!(lang, "due-by", day = day),
        whom => t!(lang, "due-by-whom", day = day, whom = whom),
    }
}

fn standing(member: &Membership, due: &Due, now: i64) -> Markup {
    let (lang, left) = (member.lang(), dates::days_until(due.noon(), now));
    match due.handed_at {
        Some(at) => tag(Kind::Done, &t!(lang, "due-handed", day = dates::short(lang, at))),
        None if left < 0 => tag(Kind::Help, &t!(lang, "due-late", days = -left)),
        None if left <= SOON => tag(Kind::Library, &t!(lang, "due-left", days = left)),
        None => tag(Kind::Plain, &t!(lang, "due-left", days = left)),
    }
}

fn line(member: &Membership, due: &Due, piece: &Piece) -> Markup {
    let (lang, name) = (member.lang(), piece.name.as_str());
    let deed = match piece.ready_at {
        None => button::submit(t!(lang, "due-piece-ready"))
            .spoken(t!(lang, "due-piece-ready-spoken", name = name))
            .named(DONE, "oui"),
        Some(_) => button::submit(t!(lang, "due-piece-unready"))
            .spoken(t!(lang, "due-piece-unready-spoken", name = name))
            .named(DONE, "")
            .quiet(),
    };
    html! {
        li {
            div.grow {
                p { (piece.name) @if piece.ready_at.is_some() { " " (tag(Kind::Done, &t!(lang, "due-piece-is-ready"))) } }
            }
            (button::deed(&at(member, &format!("/{}/pieces/{}", due.id, piece.id)), &deed))
        }
    }
}

/// The form: of what is owed anew, or of what stands.
pub(super) fn form(member: &Membership, due: Option<&Due>, tried: &Tried) -> Markup {
    let (lang, draft) = (member.lang(), &tried.draft);
    let title = if due.is_some() { t!(lang, "due-edit") } else { t!(lang, "due-add") };
    let rest = due.map_or_else(|| "/ajout".to_owned(), |due| format!("/{}/modification", due.id));
    let wrong = |field: Field| tried.wrong(field).map(|problem| problem.sentence(lang));
    let line = |field: Field| {
        TextField::new(lang, field.name(), field.label(lang)).value(draft.text(field)).error(wrong(field))
    };
    let day =
        DateField::new(lang, Field::Day.name(), Field::Day.label(lang)).value(&draft.day).error(wrong(Field::Day));
    let pieces = TextArea::new(lang, Field::Pieces.name(), Field::Pieces.label(lang));
    let pieces = pieces.value(&draft.pieces).hint(t!(lang, "due-pieces-hint")).error(wrong(Field::Pieces));
    let form = Form::post(lang, at(member, &rest))
        .refusal(tried.refused.as_deref())
        .hidden(Field::Revision.name(), &draft.revision)
        .hidden(Field::Sending.name(), &draft.key)
        .field(line(Field::Title).required())
        .field(line(Field::Whom).hint(t!(lang, "due-whom-hint")))
        .field(day.required())
        .field(pieces)
        .deed(button::submit(t!(lang, "due-save")).primary())
        .cancel(&at(member, ""), &t!(lang, "report-leave"));
    layout::one_column(html! { (above(member, None, &title)) (layout::header(None, &title, None)) (form) })
}

fn at(member: &Membership, rest: &str) -> String {
    member.community().path(&format!("{ADDRESS}/echeances{rest}"))
}

//! The form of an expense: its receipt, its amount, its line and its supplier; the rest folds.

use communities::{Directory, Membership};
use maud::{Markup, Render, html};
use meetings::Meeting;
use ui::form::{AnyField, Checkbox, Choices, DateField, FileField, Form, Select, TextArea, TextField};
use ui::{Lang, button, conflict::Conflict, layout};

use super::{above, amount, line, most, wrong};
use crate::book::path;
use crate::entry::Expense;
use crate::line::Line;
use crate::typed::expense::{Draft, Field, Taxed, Tried};
use crate::typed::{LONGEST_NAME, LONGEST_WORDS};

/// What may be chosen.
pub(crate) struct Choosing<'a> {
    pub(crate) member: &'a Membership,
    pub(crate) lines: &'a [Line],
    pub(crate) meetings: &'a [Meeting],
    pub(crate) names: &'a Directory,
}

/// The page of a new expense.
pub(crate) fn new(choosing: &Choosing<'_>, tried: &Tried) -> Markup {
    let (member, lang) = (choosing.member, choosing.member.lang());
    let (list, title) = (path(member.community(), "/depenses"), t!(lang, "expense-enter"));
    let above = above(member, Some((&list, &t!(lang, "expenses"))), &title);
    let form = form(choosing, (&format!("{list}/nouvelle"), &path(member.community(), "")), tried);
    layout::one_column(html! {
        (layout::header(Some(above), &title, Some(html! { p { (t!(lang, "expense-enter-means")) } })))
        (form)
    })
}

/// The page of one that is open.
pub(crate) fn changed(choosing: &Choosing<'_>, expense: &Expense, tried: &Tried) -> Markup {
    let (lang, one) = (choosing.member.lang(), page(choosing.member, expense));
    layout::one_column(html! {
        (layout::header(Some(trail(choosing.member, expense)), &t!(lang, "expense-change"), None))
        (form(choosing, (&format!("{one}/modification"), &one), tried))
    })
}

fn page(member: &Membership, expense: &Expense) -> String {
    path(member.community(), &format!("/depenses/{}", expense.id))
}

fn trail(member: &Membership, expense: &Expense) -> Markup {
    above(member, Some((&page(member, expense), &expense.supplier)), &t!(member.lang(), "expense-change"))
}

/// What somebody else saved meanwhile, and what was typed here.
pub(crate) fn conflict(choosing: &Choosing<'_>, theirs: &Expense, tried: &Tried) -> Markup {
    let (member, lang) = (choosing.member, choosing.member.lang());
    let (there, one) = (Draft::of(lang, theirs), page(member, theirs));
    let rows =
        [Field::Amount, Field::Line, Field::Supplier, Field::What, Field::Day, Field::Gst, Field::Qst, Field::Note];
    let row = |field: Field| [field.label(lang), there.text(field).to_owned(), tried.draft.text(field).to_owned()];
    let conflict = Conflict {
        lang,
        trail: trail(member, theirs),
        title: &t!(lang, "expense-change"),
        rows: rows.map(row).to_vec(),
        saved: &one,
        form: form(choosing, (&format!("{one}/modification"), &one), tried).render(),
    };
    conflict.render()
}

fn form(choosing: &Choosing<'_>, (action, leave): (&str, &str), tried: &Tried) -> Form {
    let (lang, draft) = (choosing.member.lang(), &tried.draft);
    let receipt =
        FileField::new(lang, Field::Receipt.name(), Field::Receipt.label(lang)).accept("image/*,application/pdf");
    let receipt = receipt.attribute("multiple", "").hint(t!(lang, "expense-receipt-hint"));
    let paid =
        amount(lang, Field::Amount.name(), Field::Amount.label(lang)).required().hint(t!(lang, "expense-amount-hint"));
    let of_line = line(lang, (Field::Line.name(), Field::Line.label(lang)), choosing.lines, Line::is_cash).required();
    Form::post(lang, action)
        .attribute("enctype", "multipart/form-data")
        .refusal(tried.refused.as_deref())
        .hidden(Field::Key.name(), &draft.key)
        .hidden(Field::Revision.name(), &draft.revision)
        .field(receipt.error(wrong(lang, tried, Field::Receipt)))
        .field(paid.value(&draft.amount).error(wrong(lang, tried, Field::Amount)))
        .field(of_line.value(&draft.line).error(wrong(lang, tried, Field::Line)))
        .field(text(lang, tried, Field::Supplier).required())
        .folded(&t!(lang, "expense-more"), tried.draft.says_more(), rest(choosing, tried))
        .deed(button::submit(t!(lang, "expense-keep")).primary())
        .cancel(leave, &t!(lang, "budget-leave"))
}

fn text(lang: Lang, tried: &Tried, field: Field) -> TextField {
    let line = TextField::new(lang, field.name(), field.label(lang)).max(most(LONGEST_NAME));
    line.value(tried.draft.text(field)).error(wrong(lang, tried, field))
}

fn rest(choosing: &Choosing<'_>, tried: &Tried) -> Vec<Box<dyn AnyField>> {
    let (lang, draft) = (choosing.member.lang(), &tried.draft);
    let day = DateField::new(lang, Field::Day.name(), Field::Day.label(lang)).value(&draft.day);
    let tick = |field: Field, is: bool| Checkbox::new(lang, field.name(), field.label(lang)).checked(is);
    let tax = |field: Field| {
        amount(lang, field.name(), field.label(lang)).value(draft.text(field)).error(wrong(lang, tried, field))
    };
    let taxed = Choices::new(lang, Field::Taxed.name(), Field::Taxed.label(lang));
    let taxed = Taxed::ALL.iter().fold(taxed, |field, each| field.choice(each.code(), each.name(lang)));
    let note = TextArea::new(lang, Field::Note.name(), Field::Note.label(lang)).rows(3).max(most(LONGEST_WORDS));
    vec![
        Box::new(text(lang, tried, Field::What)),
        Box::new(day.error(wrong(lang, tried, Field::Day))),
        Box::new(tick(Field::Later, draft.later).hint(t!(lang, "expense-later-hint"))),
        Box::new(taxed.value(&draft.taxed).error(wrong(lang, tried, Field::Taxed))),
        Box::new(tax(Field::Gst)),
        Box::new(tax(Field::Qst)),
        Box::new(payer(choosing, tried)),
        Box::new(meeting(choosing, tried)),
        Box::new(tick(Field::Refund, draft.refund).hint(t!(lang, "expense-refund-hint"))),
        Box::new(note.value(&draft.note).error(wrong(lang, tried, Field::Note))),
    ]
}

fn payer(choosing: &Choosing<'_>, tried: &Tried) -> Select {
    let lang = choosing.member.lang();
    let field =
        Select::new(lang, Field::Payer.name(), Field::Payer.label(lang)).option("", t!(lang, "paid-from-group"));
    let field =
        choosing.names.present().into_iter().fold(field, |field, card| field.option(card.id.to_string(), &card.name));
    field.value(&tried.draft.payer).error(wrong(lang, tried, Field::Payer))
}

fn meeting(choosing: &Choosing<'_>, tried: &Tried) -> Select {
    let lang = choosing.member.lang();
    let field =
        Select::new(lang, Field::Meeting.name(), Field::Meeting.label(lang)).option("", t!(lang, "expense-no-meeting"));
    let field =
        choosing.meetings.iter().fold(field, |field, each| field.option(each.id.to_string(), each.heading(lang)));
    field.value(&tried.draft.meeting).error(wrong(lang, tried, Field::Meeting))
}

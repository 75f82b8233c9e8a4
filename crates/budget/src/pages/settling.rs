//! The pages of what coordination settles: lines, sources, amounts that move, periods that close, gaps that are explained. Each shows
//! what there is to those who keep the budget, and a form to coordination.

use communities::{Directory, Membership};
use maud::{Markup, Render, html};
use ui::form::{Checkbox, Choices, DateField, Form, TextField};
use ui::tag::{Kind as Cloth, tag};
use ui::{Lang, button, dates, empty, facts, fold, layout, numbers};

use super::{above, amount, line, money, most, wrong};
use crate::book::{Book, path};
use crate::entry::{Closing, Move, Source, SourceKind, day_in_words};
use crate::line::{Kind, Line};
use crate::stood::Stood;
use crate::typed::line as added;
use crate::typed::{LONGEST_NAME, LONGEST_WORDS, closing, moved, source, thresholds};

/// The field of why something does not count.
pub(crate) const WHY: &str = "raison";

/// A page: its title, what it means, what there is, and a form with its title.
fn page(member: &Membership, (title, means): (&str, String), there: Markup, form: Option<(String, Form)>) -> Markup {
    layout::one_column(html! {
        (layout::header(Some(above(member, None, title)), title, Some(html! { p { (means) } })))
        (there)
        @if let Some((title, form)) = form { (fold::part(&title, form.render())) }
    })
}

fn table(caption: &str, columns: &[String], rows: &[Vec<Markup>], none: &str) -> Markup {
    let columns: Vec<&str> = columns.iter().map(String::as_str).collect();
    if rows.is_empty() { empty::empty_state(none, None) } else { facts::table(caption, &columns, rows) }
}

/// The lines; nothing of one that is there changes.
pub(crate) fn lines(member: &Membership, book: &Book, tried: &added::Tried) -> Markup {
    use added::Field;
    let (lang, title) = (member.lang(), t!(member.lang(), "lines"));
    let row = |line: &Line| {
        let administration = if line.administration { t!(lang, "line-is-administration") } else { String::new() };
        let planned =
            line.cents.map_or_else(|| html! { span.soft { (t!(lang, "table-unsaid")) } }, |cents| money(lang, cents));
        vec![html! { (line.name(lang)) }, html! { (line.kind.name(lang)) }, planned, html! { (administration) }]
    };
    let columns =
        [t!(lang, "expense-line"), t!(lang, "line-kind"), t!(lang, "table-planned"), t!(lang, "line-administration")];
    let rows: Vec<_> = book.lines.iter().map(row).collect();
    let kinds = Choices::new(lang, Field::Kind.name(), Field::Kind.label(lang));
    let kinds = Kind::ALL.iter().fold(kinds, |field, kind| field.choice(kind.code(), kind.name(lang)));
    let label = TextField::new(lang, Field::Label.name(), Field::Label.label(lang)).max(most(LONGEST_NAME)).required();
    let how_much = amount(lang, Field::Amount.name(), Field::Amount.label(lang)).required();
    let administration = Checkbox::new(lang, Field::Administration.name(), Field::Administration.label(lang));
    let form = Form::post(lang, path(member.community(), "/postes"))
        .refusal(tried.refused.as_deref())
        .hidden(Field::Key.name(), &tried.draft.key)
        .field(label.value(&tried.draft.label).error(wrong(lang, tried, Field::Label)))
        .field(kinds.value(&tried.draft.kind).error(wrong(lang, tried, Field::Kind)))
        .field(how_much.value(&tried.draft.amount).error(wrong(lang, tried, Field::Amount)))
        .field(administration.checked(tried.draft.administration))
        .deed(button::submit(t!(lang, "line-add")).primary());
    let there = html! {
        (table(&title, &columns, &rows, &t!(lang, "budget-no-lines")))
        p { a href=(member.community().path("/saison/budget")) { (t!(lang, "lines-amounts")) } }
    };
    page(member, (&title, t!(lang, "lines-mean")), there, Some((t!(lang, "line-new"), form)))
}

/// Where money comes from; `tried` is there for who may say it.
pub(crate) fn sources(member: &Membership, book: &Book, tried: Option<&source::Tried>) -> Markup {
    let (lang, title) = (member.lang(), t!(member.lang(), "sources"));
    let row = |source: &Source| {
        let is_void = !source.void_reason.is_empty();
        vec![
            html! { (source.label) @if is_void { " " (tag(Cloth::Plain, &t!(lang, "state-void"))) " " span.soft { (source.void_reason) } } },
            html! { (source.kind.name(lang)) },
            html! { (source.who) },
            if is_void {
                html! { s { (money(lang, source.cents)) } }
            } else {
                money(lang, source.cents)
            },
            html! { @if tried.is_some() && !is_void { (void_source(member, source)) } },
        ]
    };
    let columns = [
        t!(lang, "source-label"),
        t!(lang, "source-kind"),
        t!(lang, "source-who"),
        t!(lang, "source-amount"),
        t!(lang, "deeds"),
    ];
    let rows: Vec<_> = book.sources.iter().map(row).collect();
    let there = html! {
        (table(&title, &columns, &rows, &t!(lang, "sources-none")))
        p { (t!(lang, "sources-sum", income = numbers::money_exact(lang, book.table.income), planned = numbers::money_exact(lang, book.table.sums.revised))) }
    };
    let form = tried.map(|tried| (t!(lang, "source-new"), new_source(member, tried)));
    page(member, (&title, t!(lang, "sources-mean")), there, form)
}

fn new_source(member: &Membership, tried: &source::Tried) -> Form {
    use source::Field;
    let lang = member.lang();
    let kinds = Choices::new(lang, Field::Kind.name(), Field::Kind.label(lang));
    let kinds = SourceKind::ALL.iter().fold(kinds, |field, kind| field.choice(kind.code(), kind.name(lang)));
    let text = |field: Field| {
        let line = TextField::new(lang, field.name(), field.label(lang)).max(most(LONGEST_NAME));
        line.value(tried.draft.text(field)).error(wrong(lang, tried, field))
    };
    let how_much = amount(lang, Field::Amount.name(), Field::Amount.label(lang)).required();
    Form::post(lang, path(member.community(), "/sources"))
        .hidden(Field::Key.name(), &tried.draft.key)
        .field(kinds.value(&tried.draft.kind).error(wrong(lang, tried, Field::Kind)))
        .field(text(Field::Label).required())
        .field(text(Field::Who))
        .field(how_much.value(&tried.draft.amount).error(wrong(lang, tried, Field::Amount)))
        .deed(button::submit(t!(lang, "source-add")).primary())
}

fn void_source(member: &Membership, source: &Source) -> Markup {
    let (lang, id) = (member.lang(), format!("raison-{}", source.id));
    let why = TextField::new(lang, WHY, t!(lang, "expense-void-why")).id(id).max(most(LONGEST_WORDS)).required();
    let void = button::submit(t!(lang, "source-void")).danger();
    let form =
        Form::post(lang, path(member.community(), &format!("/sources/{}/annulation", source.id))).field(why).deed(void);
    html! { details { summary { (t!(lang, "gift-void-fold")) span.unseen { " " (source.label) } } (form) } }
}

/// Amounts that went from line to line.
pub(crate) fn moves(member: &Membership, book: &Book, tried: Option<&moved::Tried>) -> Markup {
    let (lang, title) = (member.lang(), t!(member.lang(), "moves"));
    let name = |word: &str| book.line_name(lang, word).to_owned();
    let row = |each: &Move| {
        vec![
            html! { (name(&each.from_line)) " → " (name(&each.to_line)) },
            money(lang, each.cents),
            html! { (day_in_words(lang, &each.day)) },
            html! { (each.why) },
            html! { (each.agreed) },
        ]
    };
    let columns = [
        t!(lang, "move"),
        t!(lang, "move-amount"),
        t!(lang, "move-day"),
        t!(lang, "move-why"),
        t!(lang, "move-agreed"),
    ];
    let rows: Vec<_> = book.moves.iter().map(row).collect();
    let there = table(&title, &columns, &rows, &t!(lang, "moves-none"));
    let form = tried.map(|tried| (t!(lang, "move-new"), moving(member, book, tried)));
    page(member, (&title, t!(lang, "moves-mean")), there, form)
}

fn moving(member: &Membership, book: &Book, tried: &moved::Tried) -> Form {
    use moved::Field;
    let lang = member.lang();
    let text = |field: Field, longest: usize| {
        let line = TextField::new(lang, field.name(), field.label(lang)).max(most(longest)).required();
        line.value(tried.draft.text(field)).error(wrong(lang, tried, field))
    };
    let of_line = |field: Field| {
        let list = line(lang, (field.name(), field.label(lang)), &book.lines, Line::is_cash).required();
        list.value(tried.draft.text(field)).error(wrong(lang, tried, field))
    };
    let how_much = amount(lang, Field::Amount.name(), Field::Amount.label(lang)).required();
    let day = DateField::new(lang, Field::Day.name(), Field::Day.label(lang)).required().value(&tried.draft.day);
    let written = Checkbox::new(lang, Field::Written.name(), Field::Written.label(lang)).checked(tried.draft.written);
    Form::post(lang, path(member.community(), "/reamenagements"))
        .refusal(tried.refused.as_deref())
        .hidden(Field::Key.name(), &tried.draft.key)
        .field(of_line(Field::From))
        .field(of_line(Field::To))
        .field(how_much.value(&tried.draft.amount).error(wrong(lang, tried, Field::Amount)))
        .field(text(Field::Why, LONGEST_WORDS))
        .field(text(Field::Agreed, LONGEST_NAME).hint(t!(lang, "move-agreed-hint")))
        .field(day.error(wrong(lang, tried, Field::Day)))
        .field(written.hint(t!(lang, "move-written-hint")))
        .deed(button::submit(t!(lang, "move-do")).primary())
}

/// The periods that are closed.
pub(crate) fn closings(
    member: &Membership,
    (book, names): (&Book, &Directory),
    tried: Option<&closing::Tried>,
) -> Markup {
    use closing::Field;
    let (lang, title) = (member.lang(), t!(member.lang(), "closings"));
    let row = |each: &Closing| {
        vec![
            html! { (period(lang, each)) },
            html! { (names.card(each.closed_by.unwrap_or_default()).name) },
            html! { (dates::long(lang, each.closed_at)) },
        ]
    };
    let columns = [t!(lang, "closing"), t!(lang, "closing-by"), t!(lang, "closing-at")];
    let rows: Vec<_> = book.closings.iter().map(row).collect();
    let told: Vec<_> = book.closings.iter().map(|each| as_closed(lang, each)).collect();
    let there = html! { (table(&title, &columns, &rows, &t!(lang, "closings-none"))) (fold::folds(&t!(lang, "closings-told"), &told)) };
    let form = tried.map(|tried| {
        let day = |field: Field| {
            let day = DateField::new(lang, field.name(), field.label(lang)).required();
            day.value(tried.draft.text(field)).error(wrong(lang, tried, field))
        };
        let form = Form::post(lang, path(member.community(), "/fermetures")).refusal(tried.refused.as_deref());
        let form = form.field(day(Field::From)).field(day(Field::To));
        (t!(lang, "closing-new"), form.deed(button::submit(t!(lang, "closing-do")).danger()))
    });
    page(member, (&title, t!(lang, "closings-mean")), there, form)
}

fn period(lang: Lang, closing: &Closing) -> String {
    let [from, to] = [&closing.from_day, &closing.to_day].map(|day| day_in_words(lang, day));
    t!(lang, "closing-period", from = from, to = to)
}

/// What a closed period tells: its lines as they stood when it was closed.
fn as_closed(lang: Lang, closing: &Closing) -> Markup {
    let (name, lines) = (period(lang, closing), &closing.stood.0);
    let columns = [
        t!(lang, "expense-line"),
        t!(lang, "table-planned"),
        t!(lang, "table-revised"),
        t!(lang, "closing-spent"),
        t!(lang, "closing-in-kind"),
    ];
    let row = |line: &Stood| {
        let spent = if line.is_cash {
            money(lang, line.spent)
        } else {
            html! { span.soft { "–" } }
        };
        let name = html! { (line.name(lang)) };
        vec![name, money(lang, line.planned), money(lang, line.revised), spent, money(lang, line.in_kind)]
    };
    let rows: Vec<_> = lines.iter().map(row).collect();
    let told = html! {
        @if rows.is_empty() { p.soft { (t!(lang, "closing-not-kept")) } }
        @else {
            p { (t!(lang, "closing-told-means")) }
            (facts::table(&name, &columns.each_ref().map(String::as_str), &rows))
        }
    };
    fold::fold(&name, "", told)
}

/// From which gap on a line is explained.
pub(crate) fn gaps(member: &Membership, tried: &thresholds::Tried) -> Markup {
    use thresholds::Field;
    let (lang, title) = (member.lang(), t!(member.lang(), "thresholds"));
    let percent = TextField::new(lang, Field::Percent.name(), Field::Percent.label(lang)).digits().required();
    let how_much = amount(lang, Field::Amount.name(), Field::Amount.label(lang)).required();
    let form = Form::post(lang, path(member.community(), "/seuils"))
        .field(percent.value(&tried.draft.percent).error(wrong(lang, tried, Field::Percent)))
        .field(how_much.value(&tried.draft.amount).error(wrong(lang, tried, Field::Amount)))
        .deed(button::submit(t!(lang, "thresholds-keep")).primary())
        .cancel(&path(member.community(), ""), &t!(lang, "budget-leave"));
    page(member, (&title, t!(lang, "thresholds-mean")), form.render(), None)
}

/// What a page of these is called when a reason is missing: the sentence beside nothing, above the page.
pub(crate) fn reason_missing(lang: Lang) -> String {
    t!(lang, "void-needs-why")
}

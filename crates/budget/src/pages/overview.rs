//! The page of a budget: what waits, the table, why lines are far from what was planned, the ways to everything else.

use communities::Membership;
use communities::roles::{CheckBudget, SetSeason};
use maud::{Markup, html};
use ui::form::{Form, TextArea};
use ui::tag::{Kind, tag};
use ui::{Icon, Lang, button, empty, facts, fold, layout, numbers, prose};

use super::{above, money, most};
use crate::book::{Book, path};
use crate::entry::State;
use crate::line::Line;
use crate::table::{Row, Sums};
use crate::typed::{LONGEST_WORDS, Problem};

/// The fields of the words about a gap.
pub(crate) const WORDS: &str = "explication";
/// See [`WORDS`].
pub(crate) const REVISION: &str = "revision";

/// Words about a gap as they were tried: as typed, over a revision.
pub(crate) type Tried = forms::Tried<(String, i64), Option<Problem>>;

/// The page.
pub(crate) fn overview(member: &Membership, book: &Book) -> Markup {
    let (lang, title) = (member.lang(), t!(member.lang(), "budget"));
    layout::one_column(html! {
        (meetings::trail::of_season(member, &[], &title))
        (layout::header(None, &title, Some(lead(member))))
        (waiting(member, book))
        @if book.lines.is_empty() { (empty::empty_state(&t!(lang, "budget-no-lines"), None)) }
        @else {
            (table(lang, book))
            p.soft { (t!(lang, "budget-in-kind-apart")) }
            (gaps(member, book))
        }
        (ways(member, book))
    })
}

fn lead(member: &Membership) -> Markup {
    let (lang, at) = (member.lang(), |rest: &str| path(member.community(), rest));
    html! { div.stack {
        p { (t!(lang, "budget-means")) }
        div.deeds {
            (button::link(at("/depenses/nouvelle"), t!(lang, "expense-enter")).primary().icon(Icon::Money))
            (button::link(at("/depenses"), t!(lang, "expenses")))
            (button::link(at("/apports"), t!(lang, "gifts")))
        }
    } }
}

/// What somebody should do, one line each.
fn waiting(member: &Membership, book: &Book) -> Markup {
    let (lang, at) = (member.lang(), |rest: &str| path(member.community(), rest));
    let unchecked = book.expenses.iter().filter(|expense| expense.state == State::ToCheck).count();
    let owed = book.expenses.iter().filter(|expense| expense.is_owed()).count();
    let silent = book.table.rows.iter().filter(|row| row.lacks_words()).count();
    let unsaid = book.lines.iter().filter(|line| line.cents.is_none()).count();
    let season = member.community().path("/saison/budget");
    let lines = [
        (unchecked, t!(lang, "waiting-unchecked", count = unchecked), at("/depenses")),
        (owed, t!(lang, "waiting-owed", count = owed), at("/depenses")),
        (silent, t!(lang, "waiting-words", count = silent), "#ecarts".to_owned()),
        (if member.may::<SetSeason>() { unsaid } else { 0 }, t!(lang, "waiting-amounts", count = unsaid), season),
    ];
    let lines: Vec<_> = lines.into_iter().filter(|(count, ..)| *count > 0).collect();
    html! { @if !lines.is_empty() {
        (fold::part(&t!(lang, "budget-waiting"), html! { ul { @for (_, words, way) in &lines { li { a href=(way) { (words) } } } } }))
    } }
}

fn table(lang: Lang, book: &Book) -> Markup {
    let columns = [
        t!(lang, "expense-line"),
        t!(lang, "table-planned"),
        t!(lang, "table-revised"),
        t!(lang, "table-spent"),
        t!(lang, "table-committed"),
        t!(lang, "table-left"),
        t!(lang, "table-share"),
        t!(lang, "table-in-kind-planned"),
        t!(lang, "table-in-kind"),
    ];
    let sums = html! { strong { (t!(lang, "table-sums")) } };
    let rows = book.table.rows.iter().map(|row| {
        let name = html! { (row.line.name(lang)) @if row.line.administration { " " (tag(Kind::Plain, &t!(lang, "line-is-administration"))) } };
        cells(lang, name, row.sums, Some(&row.line))
    });
    let rows: Vec<_> = rows.chain([cells(lang, sums, book.table.sums, None)]).collect();
    facts::wide_table(lang, &t!(lang, "table-means"), &columns.each_ref().map(String::as_str), &rows)
}

/// A row; a line of what is given has no money, and an amount that nobody said is none.
fn cells(lang: Lang, name: Markup, sums: Sums, line: Option<&Line>) -> Vec<Markup> {
    let none = || html! { span.soft { "–" } };
    let cash = |cents: i64| if line.is_none_or(Line::is_cash) { money(lang, cents) } else { none() };
    let unsaid = line.is_some_and(|line| line.cents.is_none());
    let in_kind = |cents: i64| if cents == 0 { none() } else { money(lang, cents) };
    vec![
        name,
        if unsaid {
            html! { span.soft { (t!(lang, "table-unsaid")) } }
        } else {
            cash(sums.planned)
        },
        cash(sums.revised),
        cash(sums.spent),
        cash(sums.committed),
        cash(sums.left()),
        sums.share().map_or_else(none, |share| html! { (numbers::percent(lang, share)) }),
        in_kind(sums.in_kind_planned),
        in_kind(sums.in_kind),
    ]
}

/// The lines that are far from what was planned, each with why, or the way to say it.
fn gaps(member: &Membership, book: &Book) -> Markup {
    let lang = member.lang();
    let far: Vec<&Row> = book.table.rows.iter().filter(|row| row.is_far).collect();
    let thresholds = book.thresholds();
    let amount = numbers::money(lang, thresholds.cents);
    html! { @if !far.is_empty() {
        section.part #ecarts {
            h2 { (t!(lang, "gaps")) }
            p.soft { (t!(lang, "gaps-mean", percent = thresholds.percent, amount = amount)) }
            ul.todo { @for row in far { li { div.grow.stack {
                p { strong { (row.line.name(lang)) } " · " (gap(lang, row)) }
                @if row.words.is_empty() { p.soft { (t!(lang, "gap-unsaid")) } } @else { div.prose { (prose::paragraphs(&row.words)) } }
                p { (way_to_explain(member, row)) }
            } } } }
        }
    } }
}

fn gap(lang: Lang, row: &Row) -> String {
    let amount = numbers::money_exact(lang, row.gap().abs());
    if row.gap() < 0 { t!(lang, "gap-over", amount = amount) } else { t!(lang, "gap-left", amount = amount) }
}

fn way_to_explain(member: &Membership, row: &Row) -> button::Button {
    let lang = member.lang();
    let way = path(member.community(), &format!("/postes/{}/explication", row.line.word));
    let line = row.line.name(lang);
    match row.words.is_empty() {
        true => button::link(way, t!(lang, "gap-explain")).quiet().spoken(t!(lang, "gap-explain-spoken", line = line)),
        false => button::link(way, t!(lang, "gap-change")).quiet().spoken(t!(lang, "gap-change-spoken", line = line)),
    }
}

/// The page where somebody says why a line is not where it was planned.
pub(crate) fn explaining(member: &Membership, row: &Row, tried: &Tried) -> Markup {
    let (lang, back) = (member.lang(), path(member.community(), ""));
    let title = t!(lang, "gap-title", line = row.line.name(lang));
    let (typed, revision) = &tried.draft;
    let words = TextArea::new(lang, WORDS, t!(lang, "gap-words")).rows(4).max(most(LONGEST_WORDS)).required();
    let words = words.hint(t!(lang, "gap-hint")).value(typed);
    let form = Form::post(lang, path(member.community(), &format!("/postes/{}/explication", row.line.word)))
        .refusal(tried.refused.as_deref())
        .hidden(REVISION, &revision.to_string())
        .field(words.error(tried.wrong.as_ref().map(|problem| problem.sentence(lang))))
        .deed(button::submit(t!(lang, "gap-keep")).primary())
        .cancel(&back, &t!(lang, "budget-leave"));
    layout::one_column(html! {
        (layout::header(Some(above(member, None, &title)), &title, Some(html! { p { (gap(lang, row)) } })))
        @if tried.refused.is_some() && !row.words.is_empty() {
            (fold::part(&t!(lang, "gap-theirs"), html! { div.prose { (prose::paragraphs(&row.words)) } }))
        }
        (form)
    })
}

fn ways(member: &Membership, book: &Book) -> Markup {
    let (lang, at) = (member.lang(), |rest: &str| path(member.community(), rest));
    let income = t!(lang, "ways-sources", amount = numbers::money_exact(lang, book.table.income));
    let mut settled =
        vec![(at("/sources"), income), (at("/reamenagements"), t!(lang, "ways-moves", count = book.moves.len()))];
    settled.push((at("/fermetures"), t!(lang, "ways-closings", count = book.closings.len())));
    if member.may::<CheckBudget>() {
        settled.extend([
            (at("/postes"), t!(lang, "lines")),
            (at("/seuils"), t!(lang, "thresholds")),
            (at("/import"), t!(lang, "import")),
        ]);
    }
    let files = [
        (at("/classeur.xlsx"), t!(lang, "file-workbook")),
        (at("/depenses.csv"), t!(lang, "file-expenses")),
        (at("/pieces.zip"), t!(lang, "file-receipts")),
    ];
    let list =
        |ways: &[(String, String)]| html! { ul { @for (way, words) in ways { li { a href=(way) { (words) } } } } };
    html! {
        (fold::part(&t!(lang, "ways"), list(&settled)))
        (fold::part(&t!(lang, "files"), html! { (list(&files)) p.soft.small { (t!(lang, "files-mean")) } }))
    }
}

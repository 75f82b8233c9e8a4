//! The list of expenses, and an expense with what can be done about it.

use communities::roles::CheckBudget;
use communities::{Directory, Membership};
use files::Shown;
use maud::{Markup, html};
use meetings::Meeting;
use ui::form::{Form, TextField};
use ui::tag::{Kind, tag};
use ui::{Icon, Lang, button, empty, facts, fold, layout, prose};

use super::{above, money, most};
use crate::book::{Book, path};
use crate::checking::Checker;
use crate::entry::{Expense, State, day_in_words};
use crate::expenses::ExpenseAccess;
use crate::typed::{LONGEST_WORDS, Problem};

/// The field of why something does not count.
pub(crate) const WHY: &str = "raison";
/// The field of the revision that was seen.
pub(crate) const REVISION: &str = "revision";

/// The field of the receipt that is taken off.
pub(crate) const RECEIPT: &str = "fichier";

/// Why something does not count, as it was tried.
pub(crate) type Voiding = forms::Tried<String, Option<Problem>>;

/// The page of all expenses.
pub(crate) fn list(member: &Membership, book: &Book) -> Markup {
    let (lang, title) = (member.lang(), t!(member.lang(), "expenses"));
    let enter = button::link(path(member.community(), "/depenses/nouvelle"), t!(lang, "expense-enter"));
    let lead =
        html! { div.stack { p { (t!(lang, "expenses-mean")) } div.deeds { (enter.primary().icon(Icon::Money)) } } };
    let columns = [
        t!(lang, "expense-supplier"),
        t!(lang, "expense-number"),
        t!(lang, "expense-day"),
        t!(lang, "expense-line"),
        t!(lang, "expense-amount"),
        t!(lang, "expense-state"),
    ];
    let rows: Vec<_> = book.expenses.iter().rev().map(|expense| row(member, book, expense)).collect();
    layout::one_column(html! {
        (layout::header(Some(above(member, None, &title)), &title, Some(lead)))
        @if rows.is_empty() { (empty::empty_state(&t!(lang, "expenses-none"), None)) }
        @else { (facts::table(&title, &columns.each_ref().map(String::as_str), &rows)) }
    })
}

fn row(member: &Membership, book: &Book, expense: &Expense) -> Vec<Markup> {
    let lang = member.lang();
    let page = path(member.community(), &format!("/depenses/{}", expense.id));
    vec![
        html! { a href=(page) { (expense.supplier) } @if !expense.what.is_empty() { span.soft { " · " (expense.what) } } },
        html! { (expense.number) },
        html! { (day_in_words(lang, &expense.day)) },
        html! { (book.line_name(lang, &expense.line)) },
        amount(lang, expense),
        html! { (state(lang, expense.state)) @if expense.is_owed() { " " (tag(Kind::Help, &t!(lang, "expense-owed"))) } },
    ]
}

/// What does not count is struck out.
fn amount(lang: Lang, expense: &Expense) -> Markup {
    if expense.state == State::Void {
        html! { s { (money(lang, expense.cents)) } }
    } else {
        money(lang, expense.cents)
    }
}

fn state(lang: Lang, state: State) -> Markup {
    let cloth = match state {
        State::Checked => Kind::Done,
        State::ToCheck => Kind::Library,
        State::Committed | State::Void => Kind::Plain,
    };
    tag(cloth, &state.name(lang))
}

/// All that the page of an expense shows.
pub(crate) struct One<'a> {
    pub(crate) access: &'a ExpenseAccess,
    pub(crate) book: &'a Book,
    pub(crate) names: &'a Directory,
    pub(crate) meetings: &'a [Meeting],
    pub(crate) voiding: &'a Voiding,
}

/// The page of an expense.
pub(crate) fn one(one: &One<'_>) -> Markup {
    let (member, expense) = (one.access.membership(), one.access.thing());
    let lang = member.lang();
    let (list, name) = (path(member.community(), "/depenses"), t!(lang, "expenses"));
    let is_closed = one.book.is_closed(&expense.day);
    layout::one_column(html! {
        (layout::header(Some(above(member, Some((&list, &name)), &expense.supplier)), &expense.supplier, None))
        p { (state(lang, expense.state)) }
        (facts::definitions(&facts_of(one)))
        @if !expense.note.is_empty() { (fold::part(&t!(lang, "expense-note"), html! { div.prose { (prose::paragraphs(&expense.note)) } })) }
        (fold::part(&t!(lang, "expense-receipt"), html! {
            (files::drawn(lang, &expense.files))
            @if expense.files.0.is_empty() { p.soft { (t!(lang, "expense-no-receipt")) } }
            @else if expense.is_open() && !is_closed { (taking_off(one.access)) }
        }))
        @if is_closed { p.soft { (t!(lang, "expense-is-closed")) } }
        (deeds(one, is_closed))
    })
}

/// What takes a receipt off; another one is added by the form of the expense.
fn taking_off(access: &ExpenseAccess) -> Markup {
    let lang = access.membership().lang();
    let take = |file: &Shown| {
        let name = file.name.as_str();
        button::submit(t!(lang, "receipt-take-off", name = name)).quiet()
    };
    let rest = html! {
        p { (t!(lang, "receipt-take-off-means")) }
        @for file in &access.thing().files.0 {
            form method="post" action=(access.path("/retrait")) {
                input type="hidden" name=(RECEIPT) value=(file.id);
                (take(file))
            }
        }
    };
    html! { div.folds { (fold::fold(&t!(lang, "receipt-take-off-fold"), "", rest)) } }
}

fn facts_of(one: &One<'_>) -> Vec<(String, Markup)> {
    let (expense, lang) = (one.access.thing(), one.access.membership().lang());
    let of = |person: Option<i64>| html! { (one.names.card(person.unwrap_or_default()).name) };
    let meeting = one.meetings.iter().find(|meeting| Some(meeting.id) == expense.meeting_id);
    let community = one.access.membership().community();
    let mut facts = vec![
        (t!(lang, "expense-number"), html! { (expense.number) }),
        (t!(lang, "expense-amount"), amount(lang, expense)),
        (t!(lang, "expense-line"), html! { (one.book.line_name(lang, &expense.line)) }),
        (t!(lang, "expense-day"), html! { (day_in_words(lang, &expense.day)) }),
        (t!(lang, "expense-payer"), html! { (expense.payer(lang, one.names)) }),
        (t!(lang, "expense-entered-by"), of(expense.entered_by)),
    ];
    if !expense.what.is_empty() {
        facts.insert(3, (t!(lang, "expense-what"), html! { (expense.what) }));
    }
    if expense.gst != 0 || expense.qst != 0 {
        let taxes = [
            (t!(lang, "expense-before-taxes"), money(lang, expense.before_taxes())),
            (t!(lang, "expense-gst"), money(lang, expense.gst)),
            (t!(lang, "expense-qst"), money(lang, expense.qst)),
        ];
        facts.splice(2..2, taxes);
    }
    let link = |meeting: &Meeting| html! { a href=(community.path(&meeting.path())) { (meeting.heading(lang)) } };
    facts.extend(meeting.map(|meeting| (t!(lang, "expense-meeting"), link(meeting))));
    if expense.state == State::Checked {
        facts.push((t!(lang, "expense-checked-by"), of(expense.checked_by)));
        if expense.checked_by.is_some() && expense.checked_by == expense.entered_by {
            facts.push((t!(lang, "expense-checked"), html! { (t!(lang, "expense-checked-alone")) }));
        }
    }
    if expense.state == State::Void {
        facts.push((t!(lang, "expense-void-why"), html! { (expense.void_reason) }));
    }
    facts
}

fn deeds(one: &One<'_>, is_closed: bool) -> Markup {
    let (access, expense, lang) = (one.access, one.access.thing(), one.access.membership().lang());
    let checks = access.membership().may::<CheckBudget>();
    let check = || button::submit(t!(lang, "expense-check")).primary();
    let with_revision = |action: &str, button: button::Button| {
        html! { form method="post" action=(access.path(action)) {
            input type="hidden" name=(REVISION) value=(expense.revision);
            (button)
        } }
    };
    let checker = Checker::of(access.membership(), one.names, expense);
    let waits = !is_closed && expense.state == State::ToCheck;
    html! {
        @if waits { (who_checks(lang, checker)) }
        div.deeds {
            @if waits && checker.may() { (with_revision("/verification", check())) }
            @if expense.is_open() && !is_closed { (button::link(access.path("/modification"), t!(lang, "expense-change"))) }
            @if checks && expense.is_owed() { (button::deed(&access.path("/rembourse"), &button::submit(t!(lang, "expense-give-back")))) }
        }
        @if checks && expense.state != State::Void && !is_closed {
            div.folds { (fold::fold(&t!(lang, "expense-void-fold"), "", voiding(lang, access, one.voiding))) }
        }
    }
}

/// Why somebody does not check an expense, or checks their own.
fn who_checks(lang: Lang, checker: Checker) -> Markup {
    let words = match checker {
        Checker::Does => return html! {},
        Checker::DoesAlone => t!(lang, "expense-check-alone"),
        Checker::EnteredIt => t!(lang, "expense-own-entry"),
        Checker::IsCoordination => t!(lang, "expense-check-coordination"),
    };
    html! { p.soft { (words) } }
}

fn voiding(lang: Lang, access: &ExpenseAccess, tried: &Voiding) -> Markup {
    let why = TextField::new(lang, WHY, t!(lang, "expense-void-why")).max(most(LONGEST_WORDS)).required();
    let why = why.value(&tried.draft).error(tried.wrong.as_ref().map(|problem| problem.sentence(lang)));
    let form = Form::post(lang, access.path("/annulation")).field(why);
    html! { p { (t!(lang, "expense-void-means")) } (form.deed(button::submit(t!(lang, "expense-void")).danger())) }
}

//! What is given instead of money: what is proposed, what was accepted, what is written by hand, and the rates.

use communities::roles::CheckBudget;
use communities::{Grant, roles::KeepBudget};
use maud::{Markup, html};
use ui::form::{Choices, DateField, Form, TextField};
use ui::tag::{Kind, tag};
use ui::{Lang, button, empty, facts, fold, layout, numbers};

use super::{above, amount, line, money, most, wrong};
use crate::book::{Book, path};
use crate::entry::{Gift, GiftKind, Rate, day_in_words};
use crate::giving::usual_line;
use crate::typed::gift::{Field, Tried};
use crate::typed::{LONGEST_NAME, LONGEST_WORDS, rate};

/// The field of what a proposal came from; empty for all of them.
pub(crate) const ORIGIN: &str = "origine";
/// The field of the line that it goes to.
pub(crate) const LINE: &str = "poste";
/// The field of why something does not count.
pub(crate) const WHY: &str = "raison";

/// All that it shows.
pub(crate) struct Shown<'a> {
    pub(crate) by: &'a Grant<KeepBudget>,
    pub(crate) book: &'a Book,
    pub(crate) proposed: &'a [Gift],
    /// What was written by hand.
    pub(crate) tried: &'a Tried,
    /// A rate that was tried.
    pub(crate) rate: &'a rate::Tried,
}

/// The page.
pub(crate) fn gifts(shown: &Shown<'_>) -> Markup {
    let (lang, title) = (shown.by.lang(), t!(shown.by.lang(), "gifts"));
    layout::one_column(html! {
        (layout::header(Some(above(shown.by, None, &title)), &title, Some(html! { p { (t!(lang, "gifts-mean")) } })))
        (fold::part(&t!(lang, "gifts-rates"), rates(shown)))
        (fold::part(&t!(lang, "gifts-proposed"), proposals(shown)))
        (fold::part(&t!(lang, "gifts-kept"), kept(shown)))
        (fold::part(&t!(lang, "gift-write"), html! { p { (t!(lang, "gift-write-means")) } (by_hand(shown)) }))
    })
}

/// What an hour and a room are worth; coordination says it while nothing was counted by it.
fn rates(shown: &Shown<'_>) -> Markup {
    let lang = shown.by.lang();
    let one = |kind: GiftKind| shown.book.rates.iter().find(|rate| rate.kind == kind);
    let is_used = |kind: GiftKind| {
        shown.book.gifts.iter().any(|gift| gift.kind == kind && gift.rate.is_some() && gift.void_reason.is_empty())
    };
    html! {
        p.soft { (t!(lang, "rates-mean")) }
        @for kind in [GiftKind::Hours, GiftKind::Room] {
            h3 { (per(lang, kind)) }
            @match one(kind) {
                Some(rate) => p { strong { (numbers::money_exact(lang, rate.cents)) } " · " (rate.source) },
                None => p.soft { (t!(lang, "rate-none")) },
            }
            @if shown.by.may::<CheckBudget>() && !is_used(kind) { (rate_form(shown, kind, one(kind))) }
        }
    }
}

fn per(lang: Lang, kind: GiftKind) -> String {
    if kind == GiftKind::Hours { t!(lang, "rate-hour") } else { t!(lang, "rate-room") }
}

fn rate_form(shown: &Shown<'_>, kind: GiftKind, there: Option<&Rate>) -> Markup {
    use rate::Field;
    let (lang, tried) = (shown.by.lang(), shown.rate);
    let is_tried = tried.draft.kind == kind.code();
    let id = |field: Field| format!("{}-{}", field.name(), kind.code());
    let value = |field: Field, there: String| if is_tried { tried.draft.text(field).to_owned() } else { there };
    let error = |field: Field| wrong(lang, tried, field).filter(|_| is_tried);
    let cents = value(Field::Amount, there.map_or(String::new(), |rate| numbers::money_field(lang, rate.cents)));
    let source = value(Field::Source, there.map_or(String::new(), |rate| rate.source.clone()));
    let how_much = amount(lang, Field::Amount.name(), Field::Amount.label(lang)).id(id(Field::Amount)).value(cents);
    let from =
        TextField::new(lang, Field::Source.name(), Field::Source.label(lang)).id(id(Field::Source)).value(source);
    let form = Form::post(lang, path(shown.by.community(), "/apports/taux"))
        .refusal(tried.refused.as_deref().filter(|_| is_tried))
        .hidden(Field::Kind.name(), kind.code())
        .field(how_much.required().error(error(Field::Amount)))
        .field(from.required().max(most(LONGEST_WORDS)).hint(t!(lang, "rate-source-hint")).error(error(Field::Source)))
        .deed(button::submit(t!(lang, "rate-keep")).spoken(t!(lang, "rate-keep-spoken", what = per(lang, kind))));
    html! { details.fold open[is_tried] { summary { span { (t!(lang, "rate-set")) } } div.folded { (form) } } }
}

fn proposals(shown: &Shown<'_>) -> Markup {
    let (lang, usual) = (shown.by.lang(), usual_line(&shown.book.lines));
    let sum: i64 = shown.proposed.iter().map(|gift| gift.cents).sum();
    let all = button::submit(t!(lang, "gift-accept-all", count = shown.proposed.len()));
    html! {
        @if shown.proposed.is_empty() { p.soft { (t!(lang, "gifts-none-proposed")) } }
        @else {
            p { (t!(lang, "gifts-proposed-mean", amount = numbers::money_exact(lang, sum))) }
            ul.todo { @for gift in shown.proposed { li { div.grow.stack {
                p { strong { (gift.what) } " · " (day_in_words(lang, &gift.day)) }
                p.soft { (measured(lang, gift)) " · " (gift.given_by) }
                @if gift.rate.is_some() { (accepting(shown, gift.origin.as_deref().unwrap_or_default(), usual)) }
            } } } }
            @if shown.proposed.iter().all(|gift| gift.rate.is_some()) && !usual.is_empty() {
                form.row method="post" action=(path(shown.by.community(), "/apports/acceptation")) {
                    input type="hidden" name=(ORIGIN) value="";
                    input type="hidden" name=(LINE) value=(usual);
                    (all.primary())
                }
            }
        }
    }
}

/// « 12 h × 30,00 $ = 360,00 $ », or what is missing.
fn measured(lang: Lang, gift: &Gift) -> String {
    let how_long = ui::dates::hours(lang, gift.minutes);
    match (gift.rate, gift.kind) {
        (None, GiftKind::Hours) => t!(lang, "gift-hours-without-rate", hours = how_long),
        (None, _) => t!(lang, "gift-without-rate"),
        (Some(rate), GiftKind::Hours) => {
            let (rate, worth) = (numbers::money_exact(lang, rate), numbers::money_exact(lang, gift.cents));
            t!(lang, "gift-measured", hours = how_long, rate = rate, worth = worth)
        }
        (Some(_), _) => numbers::money_exact(lang, gift.cents),
    }
}

/// One press; the line may be another.
fn accepting(shown: &Shown<'_>, origin: &str, usual: &str) -> Markup {
    let lang = shown.by.lang();
    let id = format!("poste-{}", origin.replace(':', "-"));
    html! {
        form.row method="post" action=(path(shown.by.community(), "/apports/acceptation")) {
            input type="hidden" name=(ORIGIN) value=(origin);
            div.field {
                label for=(id) { (t!(lang, "gift-on-line")) }
                select id=(id) name=(LINE) { @for line in &shown.book.lines {
                    option value=(line.word) selected[line.word == usual] { (line.name(lang)) }
                } }
            }
            (button::submit(t!(lang, "gift-accept")))
        }
    }
}

fn kept(shown: &Shown<'_>) -> Markup {
    let lang = shown.by.lang();
    let columns = [
        t!(lang, "gift-what"),
        t!(lang, "gift-day"),
        t!(lang, "gift-given-by"),
        t!(lang, "expense-line"),
        t!(lang, "gift-worth"),
    ];
    let row = |gift: &Gift| {
        let is_void = !gift.void_reason.is_empty();
        let worth = if is_void {
            html! { s { (money(lang, gift.cents)) } }
        } else {
            money(lang, gift.cents)
        };
        vec![
            html! { (gift.what) @if is_void { " " (tag(Kind::Plain, &t!(lang, "gift-is-void"))) " " span.soft { (gift.void_reason) } } },
            html! { (day_in_words(lang, &gift.day)) },
            html! { (gift.given_by) },
            html! { (shown.book.line_name(lang, &gift.line)) },
            html! { (worth) @if !is_void && shown.by.may::<CheckBudget>() && !shown.book.is_closed(&gift.day) { (voiding(shown, gift)) } },
        ]
    };
    let rows: Vec<_> = shown.book.gifts.iter().map(row).collect();
    html! {
        @if rows.is_empty() { (empty::empty_state(&t!(lang, "gifts-none"), None)) }
        @else { (facts::table(&t!(lang, "gifts-table"), &columns.each_ref().map(String::as_str), &rows)) }
    }
}

fn voiding(shown: &Shown<'_>, gift: &Gift) -> Markup {
    let (lang, id) = (shown.by.lang(), format!("raison-{}", gift.id));
    let why = TextField::new(lang, WHY, t!(lang, "expense-void-why")).id(id).max(most(LONGEST_WORDS)).required();
    let void = button::submit(t!(lang, "gift-void")).danger();
    let form =
        Form::post(lang, path(shown.by.community(), &format!("/apports/{}/annulation", gift.id))).field(why).deed(void);
    html! { details { summary { (t!(lang, "gift-void-fold")) span.unseen { " " (gift.what) } } (form) } }
}

fn by_hand(shown: &Shown<'_>) -> Form {
    let (lang, tried) = (shown.by.lang(), shown.tried);
    let error = |field: Field| wrong(lang, tried, field);
    let text = |field: Field| {
        let line = TextField::new(lang, field.name(), field.label(lang)).value(tried.draft.text(field));
        line.max(most(LONGEST_NAME)).error(error(field))
    };
    let kinds = Choices::new(lang, Field::Kind.name(), Field::Kind.label(lang));
    let kinds = GiftKind::ALL.iter().fold(kinds, |field, kind| field.choice(kind.code(), kind.name(lang)));
    let day = DateField::new(lang, Field::Day.name(), Field::Day.label(lang)).value(&tried.draft.day).required();
    let of_line = line(lang, (Field::Line.name(), Field::Line.label(lang)), &shown.book.lines, |_| true).required();
    let chosen = if tried.draft.line.is_empty() { usual_line(&shown.book.lines) } else { &tried.draft.line };
    Form::post(lang, path(shown.by.community(), "/apports"))
        .refusal(tried.refused.as_deref())
        .hidden(Field::Key.name(), &tried.draft.key)
        .field(kinds.value(&tried.draft.kind).error(error(Field::Kind)))
        .field(text(Field::What).required())
        .field(text(Field::GivenBy).required())
        .field(text(Field::Hours).inputmode("decimal").hint(t!(lang, "gift-hours-hint")))
        .field(text(Field::Value).inputmode("decimal").hint(t!(lang, "gift-value-hint")))
        .field(of_line.value(chosen).error(error(Field::Line)))
        .field(day.error(error(Field::Day)))
        .deed(button::submit(t!(lang, "gift-keep")))
}

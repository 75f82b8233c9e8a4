//! What somebody typed of an expense. Four fields are enough: its receipt, its amount, its line, its supplier.

use forms::{Key, coded, fields, keep};
use platform::text;
use ui::{Lang, dates, numbers};

use super::{LONGEST_NAME, LONGEST_WORDS, Problem, day, line, meeting, past_day, some_money};
use crate::entry::{Expense, PaidFrom, State};
use crate::line::Line;
use crate::money::{self, Taxes};

fields! {
    /// How much, taxes in it.
    Amount amount = "montant" => "expense-amount",
    /// Its line.
    Line line = "poste" => "expense-line",
    /// Whom.
    Supplier supplier = "fournisseur" => "expense-supplier",
    /// What for.
    What what = "quoi" => "expense-what",
    /// The day.
    Day day = "jour" => "expense-day",
    /// It will be paid later.
    Later later: bool = "a-venir" => "expense-later",
    /// It came back.
    Refund refund: bool = "remboursement" => "expense-refund",
    /// Whether there are taxes in it.
    Taxed taxed = "taxes" => "expense-taxed",
    /// TPS.
    Gst gst = "tps" => "expense-gst",
    /// TVQ.
    Qst qst = "tvq" => "expense-qst",
    /// Who paid.
    Payer payer = "payee-par" => "expense-payer",
    /// The meeting.
    Meeting meeting = "rencontre" => "expense-meeting",
    /// A note.
    Note note = "note" => "expense-note",
    /// Its receipts.
    Receipt receipt = "recu" => "expense-receipt",
    /// The revision that was seen.
    Revision revision = "revision",
    /// What makes a second sending the same expense.
    Key key = "cle",
}

coded! {
    /// The taxes of an expense.
    Taxed {
        /// None, or nobody looked.
        No = "non" => "taxed-no",
        /// Both are in it.
        Within = "comprises" => "taxed-within",
        /// As the receipt says.
        Written = "ecrites" => "taxed-written",
    }
}

/// The form as it was tried.
pub(crate) type Tried = super::Tried<Draft, Field>;

/// An expense, checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Asked {
    pub(crate) state: State,
    pub(crate) line: String,
    pub(crate) day: String,
    pub(crate) supplier: String,
    pub(crate) what: String,
    pub(crate) cents: i64,
    pub(crate) taxes: Taxes,
    pub(crate) note: String,
    pub(crate) meeting: Option<i64>,
    pub(crate) paid_by: Option<i64>,
}

impl Asked {
    pub(crate) fn paid_from(&self) -> PaidFrom {
        if self.paid_by.is_some() { PaidFrom::Person } else { PaidFrom::Group }
    }
}

/// What an expense may name.
pub(crate) struct Known<'a> {
    pub(crate) lang: Lang,
    /// The lines of the budget.
    pub(crate) lines: &'a [Line],
    /// The numbers of its meetings.
    pub(crate) meetings: &'a [i64],
    /// The numbers of its people.
    pub(crate) people: &'a [i64],
    /// `2027-03-18`.
    pub(crate) today: &'a str,
}

impl Draft {
    /// An empty form, of today.
    pub(crate) fn new(now: i64) -> Draft {
        let taxed = Taxed::No.code().to_owned();
        Draft { day: dates::for_date_field(now), taxed, key: Key::fresh().into_string(), ..Draft::default() }
    }

    /// The form of an expense as it stands.
    pub(crate) fn of(lang: Lang, expense: &Expense) -> Draft {
        let number = |number: Option<i64>| number.map(|number| number.to_string()).unwrap_or_default();
        let money = |cents: i64| numbers::money_field(lang, cents.abs());
        let taxed = if expense.gst == 0 && expense.qst == 0 { Taxed::No } else { Taxed::Written };
        let tax = |cents: i64| if taxed == Taxed::No { String::new() } else { money(cents) };
        Draft {
            amount: money(expense.cents),
            line: expense.line.clone(),
            supplier: expense.supplier.clone(),
            what: expense.what.clone(),
            day: expense.day.clone(),
            later: expense.state == State::Committed,
            refund: expense.cents < 0,
            taxed: taxed.code().to_owned(),
            gst: tax(expense.gst),
            qst: tax(expense.qst),
            payer: number(expense.paid_by),
            meeting: number(expense.meeting_id),
            note: expense.note.clone(),
            revision: expense.revision.to_string(),
            ..Draft::default()
        }
    }

    /// Whether more than what everybody fills was said: that part of the form stands open.
    pub(crate) fn says_more(&self) -> bool {
        let said = [&self.what, &self.note, &self.payer, &self.meeting].iter().any(|typed| !typed.is_empty());
        said || self.later || self.refund || Taxed::parse(&self.taxed) != Some(Taxed::No)
    }

    /// What it asks, or all that is wrong with it.
    pub(crate) fn check(&self, known: &Known<'_>) -> Result<Asked, Vec<(Field, Problem)>> {
        let mut wrong = Vec::new();
        let cents = keep(&mut wrong, Field::Amount, some_money(known.lang, &self.amount));
        let taxes = self.taxes(known.lang, cents.unwrap_or(money::RICHEST), &mut wrong);
        let line = keep(&mut wrong, Field::Line, line(&self.line, known.lines, Line::is_cash));
        let supplier = text::line(&self.supplier, LONGEST_NAME).map_err(Problem::Text);
        let supplier = keep(&mut wrong, Field::Supplier, supplier);
        let what = keep(&mut wrong, Field::What, text::optional_line(&self.what, LONGEST_NAME).map_err(Problem::Text));
        let read = if self.later { day } else { past_day };
        let day = keep(&mut wrong, Field::Day, read(&self.day, known.today));
        let paid_by = keep(&mut wrong, Field::Payer, person(&self.payer, known.people));
        let meeting = keep(&mut wrong, Field::Meeting, meeting(&self.meeting, known.meetings));
        let note = text::optional_paragraphs(&self.note, LONGEST_WORDS).map_err(Problem::Text);
        let note = keep(&mut wrong, Field::Note, note);
        let sign = if self.refund { -1 } else { 1 };
        let whole = || {
            let Taxes { gst, qst } = taxes?;
            Some(Asked {
                state: if self.later { State::Committed } else { State::ToCheck },
                line: line?,
                day: day?,
                supplier: supplier?,
                what: what?,
                cents: sign * cents?,
                taxes: Taxes { gst: sign * gst, qst: sign * qst },
                note: note?,
                meeting: meeting?,
                paid_by: paid_by?,
            })
        };
        whole().ok_or(wrong)
    }

    fn taxes(&self, lang: Lang, cents: i64, wrong: &mut Vec<(Field, Problem)>) -> Option<Taxes> {
        let tax = |typed: &str| match typed.trim() {
            "" => Ok(0),
            typed => money::read(lang, typed).map_err(Problem::Money),
        };
        match Taxed::parse(&self.taxed) {
            Some(Taxed::No) => Some(Taxes::default()),
            Some(Taxed::Within) => Some(Taxes::within(cents)),
            Some(Taxed::Written) => {
                let (gst, qst) = (keep(wrong, Field::Gst, tax(&self.gst)), keep(wrong, Field::Qst, tax(&self.qst)));
                let taxes = Taxes { gst: gst?, qst: qst? };
                let fits = if taxes.sum() <= cents { Ok(taxes) } else { Err(Problem::Taxes) };
                keep(wrong, Field::Gst, fits)
            }
            None => keep(wrong, Field::Taxed, Err(Problem::NoChoice)),
        }
    }
}

/// The number of somebody who is here; nothing where the organisation paid.
fn person(typed: &str, people: &[i64]) -> Result<Option<i64>, Problem> {
    if typed.is_empty() {
        return Ok(None);
    }
    let chosen = typed.parse().ok().filter(|id| people.contains(id));
    chosen.map(Some).ok_or(Problem::NoPerson)
}

#[cfg(test)]
mod tests {
    use communities::program::Text;

    use super::*;
    use crate::line::Kind;

    fn lines() -> [Line; 2] {
        [("locaux", Kind::Cash), ("heures", Kind::InKind)].map(|(word, kind)| Line {
            word: word.to_owned(),
            label: Text { fr: word.to_owned(), en: word.to_owned() },
            kind,
            cents: None,
            administration: false,
            most_moved: None,
        })
    }

    fn check(draft: &Draft) -> Result<Asked, Vec<Field>> {
        let lines = lines();
        let known = Known { lang: Lang::Fr, lines: &lines, meetings: &[3], people: &[7], today: "2027-03-18" };
        draft.check(&known).map_err(|wrong| wrong.into_iter().map(|(field, _)| field).collect())
    }

    fn draft() -> Draft {
        Draft {
            amount: "114,98 $".into(),
            line: "locaux".into(),
            supplier: "Papeterie du coin".into(),
            day: "2027-03-18".into(),
            taxed: "non".into(),
            ..Draft::default()
        }
    }

    #[test]
    fn three_fields_and_a_receipt_are_enough() {
        let asked = check(&draft()).expect("an expense");
        assert_eq!((asked.cents, asked.state, asked.paid_from()), (11_498, State::ToCheck, PaidFrom::Group));
        assert_eq!(
            check(&Draft { amount: String::new(), ..Draft::default() }).unwrap_err(),
            [Field::Amount, Field::Taxed, Field::Line, Field::Supplier, Field::Day]
        );
    }

    #[test]
    fn taxes_are_within_or_written_and_never_more_than_was_paid() {
        let within = check(&Draft { taxed: "comprises".into(), refund: true, ..draft() }).expect("a refund");
        assert_eq!((within.cents, within.taxes), (-11_498, Taxes { gst: -500, qst: -998 }));
        let written = Draft { taxed: "ecrites".into(), gst: "5".into(), ..draft() };
        assert_eq!(check(&written).map(|asked| asked.taxes), Ok(Taxes { gst: 500, qst: 0 }));
        assert_eq!(check(&Draft { qst: "110".into(), ..written.clone() }), Err(vec![Field::Gst]));
        assert_eq!(check(&Draft { gst: "-5".into(), ..written }), Err(vec![Field::Gst]));
    }

    #[test]
    fn what_is_paid_later_may_be_ahead_and_nothing_else_is() {
        let ahead = Draft { day: "2027-06-01".into(), ..draft() };
        assert_eq!(check(&ahead), Err(vec![Field::Day]));
        assert_eq!(check(&Draft { later: true, ..ahead.clone() }).map(|asked| asked.state), Ok(State::Committed));
        assert_eq!(check(&Draft { later: true, day: "2099-01-01".into(), ..ahead }), Err(vec![Field::Day]));
    }

    #[test]
    fn money_is_spent_from_a_line_of_money_by_somebody_who_is_here() {
        assert_eq!(check(&Draft { line: "heures".into(), ..draft() }), Err(vec![Field::Line]));
        assert_eq!(
            check(&Draft { payer: "8".into(), meeting: "4".into(), ..draft() }),
            Err(vec![Field::Payer, Field::Meeting])
        );
        let paid = check(&Draft { payer: "7".into(), meeting: "3".into(), ..draft() }).expect("an expense");
        assert_eq!((paid.paid_by, paid.paid_from(), paid.meeting), (Some(7), PaidFrom::Person, Some(3)));
    }
}

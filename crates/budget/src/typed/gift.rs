//! What somebody typed of something given instead of money.

use forms::{Key, fields, keep};
use platform::text;
use ui::{Lang, dates};

use super::{LONGEST_NAME, Problem, line, past_day, some_money};
use crate::entry::{Gift, GiftKind};
use crate::line::Line;

/// The most hours of one entry: a year of one person's work.
const MOST_HOURS: f64 = 2_000.0;

fields! {
    /// What it is.
    Kind kind = "sorte" => "gift-kind",
    /// What was given.
    What what = "quoi" => "gift-what",
    /// The organisation that gave it.
    GivenBy given_by = "organisme" => "gift-given-by",
    /// How many hours.
    Hours hours = "heures" => "gift-how-long",
    /// What it is worth.
    Value value = "valeur" => "gift-value",
    /// Its line.
    Line line = "poste" => "expense-line",
    /// Its day.
    Day day = "jour" => "gift-day",
    /// What makes a second sending the same gift.
    Key key = "cle",
}

/// The form as it was tried.
pub(crate) type Tried = super::Tried<Draft, Field>;

impl Draft {
    /// An empty form, of today.
    pub(crate) fn new(now: i64) -> Draft {
        let kind = GiftKind::Material.code().to_owned();
        Draft { kind, day: dates::for_date_field(now), key: Key::fresh().into_string(), ..Draft::default() }
    }

    /// What it asks, or all that is wrong with it. Hours and rooms are worth their rate, which the deed knows.
    pub(crate) fn check(&self, lang: Lang, lines: &[Line], today: &str) -> Result<Gift, Vec<(Field, Problem)>> {
        let mut wrong = Vec::new();
        let kind = keep(&mut wrong, Field::Kind, GiftKind::parse(&self.kind).ok_or(Problem::NoChoice));
        let name = |typed: &str| text::line(typed, LONGEST_NAME).map_err(Problem::Text);
        let what = keep(&mut wrong, Field::What, name(&self.what));
        let given_by = keep(&mut wrong, Field::GivenBy, name(&self.given_by));
        let is = |wanted: GiftKind| kind == Some(wanted);
        let minutes = if is(GiftKind::Hours) { minutes(&self.hours) } else { Ok(0) };
        let minutes = keep(&mut wrong, Field::Hours, minutes);
        let cents = if is(GiftKind::Material) { some_money(lang, &self.value) } else { Ok(0) };
        let cents = keep(&mut wrong, Field::Value, cents);
        let line = keep(&mut wrong, Field::Line, line(&self.line, lines, |_| true));
        let day = keep(&mut wrong, Field::Day, past_day(&self.day, today));
        let whole = || {
            Some(Gift {
                id: 0,
                kind: kind?,
                line: line?,
                day: day?,
                what: what?,
                given_by: given_by?,
                minutes: minutes?,
                rate: None,
                cents: cents?,
                meeting_id: None,
                origin: None,
                void_reason: String::new(),
            })
        };
        whole().ok_or(wrong)
    }
}

/// Hours as people type them: « 3 », « 2,5 ».
#[expect(clippy::cast_possible_truncation, reason = "at most two thousand hours")]
fn minutes(typed: &str) -> Result<i64, Problem> {
    let plain: String = typed.chars().filter(|each| !each.is_whitespace() && *each != 'h').collect();
    let is_number = plain.bytes().all(|each| each.is_ascii_digit() || matches!(each, b',' | b'.'));
    let hours: Option<f64> = plain.replace(',', ".").parse().ok().filter(|_| is_number);
    let hours = hours.filter(|hours| *hours > 0.0 && *hours <= MOST_HOURS).ok_or(Problem::NoHours)?;
    Ok((hours * 60.0).round() as i64)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hours_are_typed_with_either_mark() {
        assert_eq!((minutes("3"), minutes(" 2,5 h"), minutes("0.25")), (Ok(180), Ok(150), Ok(15)));
        for typed in ["", "0", "-3", "trois", "1e2", "inf", "NaN", "2001"] {
            assert_eq!(minutes(typed), Err(Problem::NoHours), "{typed}");
        }
    }
}

//! A value of a report: a number that stays a number, and people told so that nobody of four can be found.

use anonymity::{LEAST, fives};
use serde::{Deserialize, Serialize};
use ui::{Lang, dates, numbers};

/// A value.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Value {
    /// Nobody knows, or there is none. It is no zero.
    Nothing,
    /// Words.
    Words(String),
    /// A number of things.
    Number(i64),
    /// Whole hours.
    Hours(i64),
    /// Parts of a hundred.
    Percent(i64),
    /// An amount, in cents.
    Cents(i64),
    /// A day, by a moment of it in milliseconds UTC.
    Day(i64),
    /// People.
    People(People),
}

/// How many people. What is under five is not kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct People {
    count: i64,
    is_exact: bool,
}

impl People {
    /// People whom everybody saw there: their number from five on.
    pub fn seen(count: i64) -> People {
        People { count: if count < LEAST as i64 { 0 } else { count }, is_exact: true }
    }

    /// People of whom some may have been silent: by fives.
    pub fn by_fives(count: i64) -> People {
        People { count: fives(usize::try_from(count).unwrap_or(0)) as i64, is_exact: false }
    }

    /// The number that may be told; none under five.
    pub fn number(self) -> Option<i64> {
        (self.count >= LEAST as i64).then_some(self.count)
    }

    /// « 12 », « au moins 10 », « moins de cinq ».
    pub fn said(self, lang: Lang) -> String {
        match (self.number(), self.is_exact) {
            (None, _) => t!(lang, "people-under-five"),
            (Some(count), true) => numbers::whole(lang, count),
            (Some(count), false) => t!(lang, "people-at-least", count = numbers::whole(lang, count)),
        }
    }
}

impl Value {
    /// A number that may be lacking.
    pub fn number(known: Option<i64>) -> Value {
        known.map_or(Value::Nothing, Value::Number)
    }

    /// The value as people read it; empty of nothing.
    pub fn said(&self, lang: Lang) -> String {
        match self {
            Value::Nothing => String::new(),
            Value::Words(words) => words.clone(),
            Value::Number(number) => numbers::whole(lang, *number),
            Value::Hours(hours) => dates::hours(lang, hours * 60),
            Value::Percent(percent) => t!(lang, "value-percent", percent = numbers::whole(lang, *percent)),
            Value::Cents(cents) => numbers::money(lang, *cents),
            Value::Day(at) => dates::long(lang, *at),
            Value::People(people) => people.said(lang),
        }
    }

    /// How far a bar of it goes; none of what is no number.
    pub fn size(&self) -> Option<i64> {
        match self {
            Value::Number(number) | Value::Hours(number) | Value::Percent(number) | Value::Cents(number) => {
                Some(*number)
            }
            Value::People(people) => people.number(),
            Value::Nothing | Value::Words(_) | Value::Day(_) => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn under_five_people_nothing_is_kept_of_how_many() {
        for few in 0..5 {
            for people in [People::seen(few), People::by_fives(few)] {
                assert_eq!((people.number(), people.said(Lang::Fr)), (None, "moins de cinq".to_owned()));
            }
            let kept = |people: People| serde_json::to_string(&people).expect("it is written");
            assert_eq!(kept(People::seen(few)), kept(People::seen(0)), "the row says no more than the page");
        }
        assert_eq!(People::seen(7).said(Lang::Fr), "7");
        assert_eq!(People::by_fives(9).said(Lang::Fr), "au moins 5");
        assert_eq!(People::by_fives(10).said(Lang::En), "at least 10");
    }

    #[test]
    fn what_nobody_knows_is_no_zero() {
        assert_eq!(
            (Value::number(None).said(Lang::Fr), Value::number(Some(0)).said(Lang::Fr)),
            (String::new(), "0".into())
        );
        assert_eq!(Value::Percent(62).said(Lang::Fr), "62\u{a0}%");
        assert_eq!(Value::Cents(123_450).said(Lang::Fr), "1\u{a0}234,50\u{a0}$");
    }
}

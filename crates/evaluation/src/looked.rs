//! An indicator as it stands now: its value, by itself or as it was last noted, and where that is from what the group wants.
//! A value that nobody knows is said to be unknown; it is never a zero.

use forms::coded;
use measures::{Declared, Figure, Unit};
use ui::{Lang, numbers};

use crate::indicator::{Indicator, Noted};

coded! {
    /// Where an indicator stands.
    Standing {
        /// Where the group wants to be, or further.
        Reached = "reached" => "standing-reached",
        /// Something is there.
        OnTheWay = "on_the_way" => "standing-on-the-way",
        /// Nothing is there yet.
        NotYet = "not_yet" => "standing-not-yet",
        /// Nobody knows: how would we?
        Unknown = "unknown" => "standing-unknown",
    }
}

/// People are counted by so many.
const BY: i64 = anonymity::LEAST as i64;
const HOUR: i64 = 60;

/// What is known of an indicator.
#[derive(Clone, Debug)]
pub enum Value {
    /// It was computed of what happens here.
    Computed(Figure, &'static Declared),
    /// Somebody noted it.
    Noted(Noted),
}

/// An indicator and what is known of it.
#[derive(Clone, Debug)]
pub struct Looked {
    /// The indicator.
    pub indicator: Indicator,
    /// What is known; nothing when nobody noted anything, or when this program no longer counts it.
    pub value: Option<Value>,
}

impl Value {
    /// The number in the unit in which it is read and in which a target is set: hours, people by fives, things.
    pub fn number(&self) -> i64 {
        match self {
            Value::Computed(figure, declared) => match declared.unit {
                Unit::Things | Unit::Percent | Unit::Days => figure.reached,
                Unit::Minutes => figure.reached / HOUR,
                Unit::People => figure.reached / BY * BY,
            },
            Value::Noted(noted) => noted.number,
        }
    }

    /// Whether one is nearer to a target the fewer there are.
    pub fn is_less_better(&self) -> bool {
        matches!(self, Value::Computed(_, declared) if declared.unit == Unit::Days)
    }

    /// Of how many, where that means something.
    pub fn among(&self) -> Option<i64> {
        match self {
            Value::Computed(figure, _) => figure.among,
            Value::Noted(_) => None,
        }
    }

    /// The value as people read it: « 7 sur 8 », « 24 h », « au moins 10 ».
    pub fn said(&self, lang: Lang) -> String {
        let number = numbers::whole(lang, self.number());
        let Value::Computed(figure, declared) = self else { return number };
        match (declared.unit, figure.among) {
            (Unit::Things, Some(among)) => {
                t!(lang, "value-among", number = number, among = numbers::whole(lang, among))
            }
            (Unit::Things, None) => number,
            (Unit::Minutes, _) => t!(lang, "value-hours", hours = number),
            (Unit::Percent, _) => t!(lang, "value-percent", percent = number),
            (Unit::Days, _) => t!(lang, "value-days", days = self.number()),
            (Unit::People, _) if self.number() < BY => t!(lang, "value-under-five"),
            (Unit::People, _) => t!(lang, "value-at-least", number = number),
        }
    }
}

impl Looked {
    /// Where it stands; nothing when it is only followed, without anywhere to be.
    pub fn standing(&self) -> Option<Standing> {
        let is_less_better = self.value.as_ref().is_some_and(Value::is_less_better);
        match (self.value.as_ref().map(Value::number), self.indicator.target) {
            (None, _) => Some(Standing::Unknown),
            (Some(number), Some(target)) if is_less_better && number <= target => Some(Standing::Reached),
            (Some(_), Some(_)) if is_less_better => Some(Standing::OnTheWay),
            (Some(0), _) if !is_less_better => Some(Standing::NotYet),
            (Some(_), None) => None,
            (Some(number), Some(target)) if number >= target => Some(Standing::Reached),
            (Some(_), Some(_)) => Some(Standing::OnTheWay),
        }
    }

    /// Whether something is known and there.
    pub fn is_known(&self) -> bool {
        self.value.as_ref().is_some_and(|value| value.number() > 0)
    }

    /// What counts exactly: as the community says it, or as the measure does.
    pub fn counts(&self, lang: Lang) -> String {
        match (self.indicator.counts.speaking(lang), &self.value) {
            ("", Some(Value::Computed(_, declared))) => (declared.counts)(lang),
            (said, _) => said.to_owned(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::indicator::Often;

    fn declared(unit: Unit) -> &'static Declared {
        let measure = measures::Measure::Seats;
        let said = |_: Lang| String::new();
        Box::leak(Box::new(Declared { measure, name: said, counts: said, unit, seen_at: "/" }))
    }

    fn looked(value: Option<Value>, target: Option<i64>) -> Looked {
        let indicator = Indicator {
            id: 1,
            name: Default::default(),
            counts: Default::default(),
            measure: None,
            nodes: Vec::new(),
            target,
            baseline: None,
            often: Often::End,
            collector: None,
            revision: 1,
        };
        Looked { indicator, value }
    }

    fn computed(reached: i64, among: Option<i64>, unit: Unit) -> Value {
        Value::Computed(Figure { reached, among, by_meeting: Vec::new() }, declared(unit))
    }

    #[test]
    fn people_are_told_by_fives_and_minutes_by_hours() {
        assert_eq!(computed(4, None, Unit::People).said(Lang::Fr), "moins de 5");
        assert_eq!(computed(9, None, Unit::People).said(Lang::Fr), "au moins 5");
        assert_eq!(computed(9, None, Unit::People).number(), 5, "a program is told no more than a person");
        assert_eq!(computed(13, None, Unit::People).said(Lang::En), "at least 10");
        assert_eq!(computed(1_470, None, Unit::Minutes).said(Lang::Fr), "24\u{a0}h");
        assert_eq!(computed(7, Some(8), Unit::Things).said(Lang::Fr), "7 sur 8");
        assert_eq!(computed(1, None, Unit::Days).said(Lang::Fr), "1\u{a0}jour");
        assert_eq!(computed(12, None, Unit::Days).said(Lang::En), "12\u{a0}days");
        assert_eq!(computed(62, None, Unit::Percent).said(Lang::Fr), "62\u{a0}%");
    }

    #[test]
    fn fewer_days_than_wanted_are_a_target_reached() {
        let standing = |days, target| looked(Some(computed(days, None, Unit::Days)), target).standing();
        assert_eq!(standing(9, Some(10)), Some(Standing::Reached));
        assert_eq!(standing(0, Some(10)), Some(Standing::Reached), "the same day");
        assert_eq!(standing(11, Some(10)), Some(Standing::OnTheWay));
        assert_eq!(standing(11, None), None);
    }

    #[test]
    fn what_nobody_knows_is_no_zero() {
        let value = |reached| Some(computed(reached, None, Unit::Things));
        assert_eq!(looked(None, Some(3)).standing(), Some(Standing::Unknown));
        assert_eq!(looked(value(0), Some(3)).standing(), Some(Standing::NotYet));
        assert_eq!(looked(value(2), Some(3)).standing(), Some(Standing::OnTheWay));
        assert_eq!(looked(value(3), Some(3)).standing(), Some(Standing::Reached));
        assert_eq!(looked(value(2), None).standing(), None, "nobody said where to be");
    }
}

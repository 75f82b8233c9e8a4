//! Days, weekdays and months in words.

use jiff::Unit;

use super::local;
use crate::Lang;

/// « mercredi 18 mars 2027 », "Wednesday, March 18, 2027".
pub fn long(lang: Lang, at: i64) -> String {
    let year = local(at).year().to_string();
    t!(lang, "date-long", weekday = weekday(lang, at), day = day(lang, at), month = month(lang, at), year = year)
}

/// « mercredi 18 mars », "Wednesday, March 18".
pub fn weekday_and_day(lang: Lang, at: i64) -> String {
    t!(lang, "date-weekday-day", weekday = weekday(lang, at), day = day(lang, at), month = month(lang, at))
}

/// « 18 mars », « 1er févr. », "Mar 18".
pub fn short(lang: Lang, at: i64) -> String {
    let month = t!(lang, "month-short", month = local(at).month());
    t!(lang, "date-short", day = day(lang, at), month = month)
}

/// « mercredi », "Wednesday".
pub fn weekday(lang: Lang, at: i64) -> String {
    t!(lang, "weekday", number = local(at).weekday().to_monday_one_offset())
}

/// « mars », "March".
pub fn month(lang: Lang, at: i64) -> String {
    t!(lang, "month", month = local(at).month())
}

/// « mars 2027 », "March 2027".
pub fn month_and_year(lang: Lang, at: i64) -> String {
    t!(lang, "month-and-year", month = month(lang, at), year = local(at).year().to_string())
}

/// « aujourd’hui », « demain » or « hier » when it is so, else the weekday and the day, with the year when it
/// is not this one.
pub fn relative(lang: Lang, at: i64, now: i64) -> String {
    match days_until(at, now) {
        0 => t!(lang, "today"),
        1 => t!(lang, "tomorrow"),
        -1 => t!(lang, "yesterday"),
        _ if local(at).year() == local(now).year() => weekday_and_day(lang, at),
        _ => long(lang, at),
    }
}

/// How many midnights stand between now and a moment; negative when it is past.
pub fn days_until(at: i64, now: i64) -> i64 {
    let (day, today) = (local(at).date(), local(now).date());
    let span = today.until((Unit::Day, day)).expect("two days of the calendar are some days apart");
    i64::from(span.get_days())
}

/// Whether two moments are on the same day where the people are.
pub fn same_day(one: i64, other: i64) -> bool {
    local(one).date() == local(other).date()
}

fn day(lang: Lang, at: i64) -> String {
    match (lang, local(at).day()) {
        (Lang::Fr, 1) => t!(lang, "first-of-month"),
        (_, day) => day.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dates::at;

    #[test]
    fn days_are_said_as_people_say_them() {
        let meeting = at("2027-03-18 13:00");
        assert_eq!(long(Lang::Fr, meeting), "jeudi 18\u{a0}mars\u{a0}2027");
        assert_eq!(long(Lang::En, meeting), "Thursday, March\u{a0}18, 2027");
        assert_eq!(weekday_and_day(Lang::Fr, meeting), "jeudi 18\u{a0}mars");
        assert_eq!(weekday_and_day(Lang::En, meeting), "Thursday, March\u{a0}18");
        assert_eq!(short(Lang::Fr, at("2027-02-18 13:00")), "18\u{a0}févr.");
        assert_eq!(short(Lang::En, at("2027-02-18 13:00")), "Feb\u{a0}18");
        assert_eq!(month_and_year(Lang::Fr, meeting), "mars\u{a0}2027");
    }

    #[test]
    fn the_first_of_a_month_is_1er_in_french_only() {
        let first = at("2027-04-01 09:00");
        assert_eq!(long(Lang::Fr, first), "jeudi 1er\u{a0}avril\u{a0}2027");
        assert_eq!(short(Lang::Fr, first), "1er\u{a0}avril");
        assert_eq!(short(Lang::En, first), "Apr\u{a0}1");
    }

    #[test]
    fn near_days_have_names_and_other_years_are_said() {
        let now = at("2027-03-18 23:50");
        assert_eq!(relative(Lang::Fr, at("2027-03-18 00:05"), now), "aujourd’hui");
        assert_eq!(relative(Lang::Fr, at("2027-03-19 00:05"), now), "demain");
        assert_eq!(relative(Lang::En, at("2027-03-17 23:59"), now), "yesterday");
        assert_eq!(relative(Lang::Fr, at("2027-04-02 12:00"), now), "vendredi 2\u{a0}avril");
        assert_eq!(relative(Lang::Fr, at("2026-12-03 12:00"), now), "jeudi 3\u{a0}décembre\u{a0}2026");
    }

    #[test]
    fn every_month_and_weekday_has_a_name_in_both_languages() {
        for lang in Lang::each() {
            for number in 1..=12 {
                let moment = at(&format!("2027-{number:02}-10 12:00"));
                assert!(month(lang, moment).len() > 2, "{lang:?} {number}");
                assert!(!short(lang, moment).contains('?'), "{lang:?} {number}");
                assert!(weekday(lang, moment).len() > 4);
            }
        }
    }
}

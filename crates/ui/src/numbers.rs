//! Numbers as each language writes them: « 12 345,6 » and « 45 % » in French, "12,345.6" and "45%" in English.

use crate::Lang;

/// The space that keeps a number with what follows it.
pub const NBSP: char = '\u{a0}';

/// A whole number, its thousands apart.
pub fn whole(lang: Lang, number: i64) -> String {
    written(lang, &number.to_string())
}

/// A number with so many decimals, rounded.
pub fn decimal(lang: Lang, number: f64, decimals: usize) -> String {
    written(lang, &format!("{number:.decimals$}"))
}

/// A share as a percentage without decimals: 0.456 is « 46 % ».
pub fn percent(lang: Lang, share: f64) -> String {
    let number = decimal(lang, share * 100.0, 0);
    match lang {
        Lang::Fr => format!("{number}{NBSP}%"),
        Lang::En => format!("{number}%"),
    }
}

/// An amount of money in cents: « 1 200,50 $ » and "$1,200.50"; without cents when there are none.
pub fn money(lang: Lang, cents: i64) -> String {
    dollars(lang, &plain(cents))
}

/// The same for a book of accounts, where every amount has its cents: « 1 200,00 $ », "$1,200.00", « -12,50 $ ».
pub fn money_exact(lang: Lang, cents: i64) -> String {
    dollars(lang, &exact(cents))
}

fn dollars(lang: Lang, plain: &str) -> String {
    let amount = written(lang, plain);
    match (lang, amount.strip_prefix('-')) {
        (Lang::Fr, _) => format!("{amount}{NBSP}$"),
        (Lang::En, Some(amount)) => format!("-${amount}"),
        (Lang::En, None) => format!("${amount}"),
    }
}

/// The same as it is typed in a field: `1200,50` and `1200.50`.
pub fn money_field(lang: Lang, cents: i64) -> String {
    let mark = if lang == Lang::Fr { "," } else { "." };
    plain(cents).replace('.', mark)
}

/// What stands before the sum of a column.
pub fn total(lang: Lang) -> String {
    t!(lang, "total")
}

fn plain(cents: i64) -> String {
    let exact = exact(cents);
    exact.strip_suffix(".00").map_or(exact.clone(), str::to_owned)
}

fn exact(cents: i64) -> String {
    let (sign, cents) = (if cents < 0 { "-" } else { "" }, cents.unsigned_abs());
    format!("{sign}{}.{:02}", cents / 100, cents % 100)
}

/// The cents of an amount as people type it, in either language: `1 200,50 $`, `$1,200.50`, `1200`. A mark before one or two
/// last digits is that of cents; before three, that of thousands.
pub fn cents(typed: &str) -> Option<i64> {
    let bare: String = typed.chars().filter(|each| !each.is_whitespace() && *each != '$').collect();
    let (whole, cents) = match bare.rfind([',', '.']) {
        Some(at) if (1..=2).contains(&(bare.len() - at - 1)) => (&bare[..at], format!("{:0<2}", &bare[at + 1..])),
        _ => (bare.as_str(), "00".to_owned()),
    };
    let mut groups = whole.split([',', '.']);
    let first = groups.next().filter(|first| !first.is_empty())?;
    let rest: Vec<&str> = groups.collect();
    let digits = first.to_owned() + &rest.concat() + &cents;
    let is_plain = digits.bytes().all(|each| each.is_ascii_digit()) && rest.iter().all(|group| group.len() == 3);
    is_plain.then(|| digits.parse().ok()).flatten()
}

/// A number written by a program (`-1234.5`) as people of this language write it.
pub(crate) fn written(lang: Lang, plain: &str) -> String {
    let (sign, plain) = plain.strip_prefix('-').map_or(("", plain), |rest| ("-", rest));
    let (whole, fraction) = plain.split_once('.').unwrap_or((plain, ""));
    let (thousands, mark) = match lang {
        Lang::Fr => (NBSP, ','),
        Lang::En => (',', '.'),
    };
    let mut text = sign.to_owned();
    text.push_str(&grouped(whole, thousands));
    if !fraction.is_empty() {
        text.push(mark);
        text.push_str(fraction);
    }
    text
}

fn grouped(digits: &str, separator: char) -> String {
    let mut text = String::with_capacity(digits.len() * 2);
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            text.push(separator);
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thousands_and_decimals_follow_the_language() {
        assert_eq!(whole(Lang::Fr, 999), "999");
        assert_eq!(whole(Lang::Fr, 1_234_567), "1\u{a0}234\u{a0}567");
        assert_eq!(whole(Lang::En, -1_234_567), "-1,234,567");
        assert_eq!(decimal(Lang::Fr, 1234.56, 1), "1\u{a0}234,6");
        assert_eq!(decimal(Lang::En, 1234.56, 1), "1,234.6");
    }

    #[test]
    fn money_is_said_and_read_in_both_languages() {
        assert_eq!(money(Lang::Fr, 120_050), "1\u{a0}200,50\u{a0}$");
        assert_eq!(money(Lang::En, 120_050), "$1,200.50");
        assert_eq!(money(Lang::Fr, 120_000), "1\u{a0}200\u{a0}$");
        assert_eq!(money_field(Lang::Fr, 5), "0,05");
        assert_eq!((money(Lang::Fr, -5), money(Lang::En, -5)), ("-0,05\u{a0}$".to_owned(), "-$0.05".to_owned()));
        assert_eq!(money_exact(Lang::Fr, 123_450), "1\u{a0}234,50\u{a0}$");
        assert_eq!((money_exact(Lang::En, -120_000), money_exact(Lang::En, 0)), ("-$1,200.00".into(), "$0.00".into()));
        for typed in ["1200,50", "1 200,5", "1\u{202f}200,50\u{a0}$", "$1,200.50", "1.200,50", "1200.50 $"] {
            assert_eq!(cents(typed), Some(120_050), "{typed}");
        }
        assert_eq!((cents("1,200"), cents("12"), cents("0")), (Some(120_000), Some(1_200), Some(0)));
        for typed in ["", "mille", "-5", "1,2,3", "12,3456", "$", ",50", "1e9", "99999999999999999999"] {
            assert_eq!(cents(typed), None, "{typed}");
        }
    }

    #[test]
    fn percentages_keep_their_sign_beside_them() {
        assert_eq!(percent(Lang::Fr, 0.456), "46\u{a0}%");
        assert_eq!(percent(Lang::En, 1.0), "100%");
    }
}

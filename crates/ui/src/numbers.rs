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
    fn percentages_keep_their_sign_beside_them() {
        assert_eq!(percent(Lang::Fr, 0.456), "46\u{a0}%");
        assert_eq!(percent(Lang::En, 1.0), "100%");
    }
}

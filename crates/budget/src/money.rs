//! Money as people type it, in exact cents; and the taxes that are in an amount. No number here is ever a fraction of a cent, and
//! none is a float.

use forms::refusals;
use ui::{Lang, numbers};

/// The largest amount that a line or an entry may have, in cents: ten million dollars.
pub const RICHEST: i64 = 1_000_000_000;

/// The marks of cents and of thousands.
const MARKS: [char; 2] = [',', '.'];
/// What stands before an amount under zero: a hyphen, or the sign of minus.
const MINUS: [char; 2] = ['-', '\u{2212}'];

refusals! {
    /// Why what was typed is no amount.
    NotMoney {
        /// Nothing was typed.
        Empty => "money-empty",
        /// It is no number.
        NoNumber => "money-no-number",
        /// It is under zero, where nothing is given back.
        Negative => "money-negative",
        /// There is more than cents after the mark.
        Decimals => "money-decimals",
        /// It is very much.
        TooMuch => { |lang| t!(lang, "money-too-much", most = numbers::money(lang, RICHEST)) },
    }
}

/// The cents of an amount of zero or more: « 1 234,50 $ », « 1234.5 », « $1,234.50 ». Three digits after the only mark are a thousand
/// where that mark never is one of cents, and too many decimals everywhere else: « 12,345 » is no twelve thousand in French.
pub fn read(lang: Lang, typed: &str) -> Result<i64, NotMoney> {
    match read_signed(lang, typed)? {
        cents if cents < 0 => Err(NotMoney::Negative),
        cents => Ok(cents),
    }
}

/// The same, where an amount under zero is money that came back.
pub fn read_signed(lang: Lang, typed: &str) -> Result<i64, NotMoney> {
    let bare: String = typed.chars().filter(|each| !each.is_whitespace() && *each != '$').collect();
    let (sign, digits) = bare.strip_prefix(MINUS).map_or((1, bare.as_str()), |digits| (-1, digits));
    if digits.is_empty() {
        return Err(if bare.is_empty() { NotMoney::Empty } else { NotMoney::NoNumber });
    }
    if has_fractions_of_cents(lang, digits) {
        return Err(NotMoney::Decimals);
    }
    match numbers::cents(digits) {
        Some(cents) if cents <= RICHEST => Ok(sign * cents),
        None if !digits.bytes().all(|each| each.is_ascii_digit()) => Err(NotMoney::NoNumber),
        Some(_) | None => Err(NotMoney::TooMuch),
    }
}

/// Whether what follows the only mark cannot be cents, nor is a thousand.
fn has_fractions_of_cents(lang: Lang, digits: &str) -> bool {
    let Some((whole, rest)) = digits.split_once(MARKS) else { return false };
    let are_digits = [whole, rest].iter().all(|part| part.bytes().all(|each| each.is_ascii_digit()));
    let may_be_a_thousand = lang == Lang::En && digits.contains(',') && rest.len() == 3;
    are_digits && rest.len() > 2 && !may_be_a_thousand
}

/// The taxes that are in an amount, in cents.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Taxes {
    /// TPS, 5 %.
    pub gst: i64,
    /// TVQ, 9,975 %.
    pub qst: i64,
}

impl Taxes {
    /// Those of an amount that has both in it, as a shop in Québec counts them: each of the amount before taxes, to the cent. What
    /// rounding leaves is in the amount before taxes, so that the three always add up to what was paid.
    pub fn within(cents: i64) -> Taxes {
        let before = divided(cents * 100_000, 114_975);
        Taxes { gst: divided(before * 5_000, 100_000), qst: divided(before * 9_975, 100_000) }
    }

    /// Both together.
    pub fn sum(self) -> i64 {
        self.gst + self.qst
    }
}

/// A quotient rounded to the nearest, halves away from zero.
fn divided(dividend: i64, divisor: i64) -> i64 {
    let half = divisor / 2;
    if dividend < 0 { (dividend - half) / divisor } else { (dividend + half) / divisor }
}

/// What minutes are worth at so many cents an hour.
pub(crate) fn worth(minutes: i64, cents_an_hour: i64) -> i64 {
    divided(minutes * cents_an_hour, 60)
}

#[cfg(test)]
mod tests {
    use super::*;

    const FR: Lang = Lang::Fr;

    #[test]
    fn an_amount_is_read_as_people_write_it() {
        let thin = [
            "1 234,50 $",
            "1\u{a0}234,50\u{a0}$",
            "1\u{202f}234,50",
            "1\u{2009}234,5",
            "1234.5",
            "1.234,50",
            "$1,234.50",
        ];
        for typed in thin {
            assert_eq!((read(FR, typed), read(Lang::En, typed)), (Ok(123_450), Ok(123_450)), "{typed}");
        }
        assert_eq!((read(FR, "0"), read(FR, "0,05"), read(FR, "12")), (Ok(0), Ok(5), Ok(1_200)));
        assert_eq!(read(FR, "10 000 000,00 $"), Ok(RICHEST));
    }

    #[test]
    fn what_is_no_amount_says_why() {
        let refused = [
            ("", NotMoney::Empty),
            (" $ ", NotMoney::Empty),
            ("douze", NotMoney::NoNumber),
            ("12O,50", NotMoney::NoNumber),
            ("1e9", NotMoney::NoNumber),
            ("=1+1", NotMoney::NoNumber),
            ("1,2,3", NotMoney::NoNumber),
            (",50", NotMoney::NoNumber),
            ("-", NotMoney::NoNumber),
            ("--5", NotMoney::NoNumber),
            ("-12,50", NotMoney::Negative),
            ("\u{2212}12,50 $", NotMoney::Negative),
            ("12,345", NotMoney::Decimals),
            ("12.3456", NotMoney::Decimals),
            ("10 000 000,01", NotMoney::TooMuch),
            ("99999999999999999999", NotMoney::TooMuch),
        ];
        for (typed, problem) in refused {
            assert_eq!(read(FR, typed), Err(problem), "{typed}");
        }
        assert_eq!((read(Lang::En, "12,345"), read(Lang::En, "12.345")), (Ok(1_234_500), Err(NotMoney::Decimals)));
        assert_eq!(read_signed(FR, "\u{2212}12,50 $"), Ok(-1_250));
    }

    /// Numbers thrown by dice that always fall alike.
    fn thrown() -> impl Iterator<Item = i64> {
        let next =
            |last: &u64| Some(last.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407));
        let throws =
            std::iter::successors(Some(7_u64), next).map(|throw| i64::try_from(throw >> 34).unwrap_or(0) % RICHEST);
        throws.take(20_000)
    }

    #[test]
    fn what_is_written_is_read_again_to_the_cent() {
        for cents in thrown().chain([0, 1, 99, 100, 99_999, 100_000, RICHEST]) {
            for lang in [FR, Lang::En] {
                assert_eq!(read(lang, &numbers::money_exact(lang, cents)), Ok(cents));
                assert_eq!(read(lang, &numbers::money_field(lang, cents)), Ok(cents));
                assert_eq!(read_signed(lang, &numbers::money_exact(lang, -cents)), Ok(-cents));
            }
        }
    }

    #[test]
    fn taxes_are_those_of_the_receipt() {
        assert_eq!(Taxes::within(11_498), Taxes { gst: 500, qst: 998 }, "100,00 $ before taxes");
        assert_eq!(Taxes::within(-11_498), Taxes { gst: -500, qst: -998 }, "the same, given back");
        for cents in thrown() {
            let taxes = Taxes::within(cents);
            let before = cents - taxes.sum();
            assert!((before * 14_975 - taxes.sum() * 100_000).abs() <= 2 * 114_975, "{cents}");
            assert!(before >= 0 && taxes.gst >= 0 && taxes.qst >= taxes.gst, "{cents}");
        }
    }

    #[test]
    fn hours_are_worth_their_rate() {
        assert_eq!((worth(90, 2_501), worth(0, 2_500), worth(1, 1)), (3_752, 0, 0));
    }
}

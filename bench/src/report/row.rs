//! One measure: its name, its figures, its aim.

use super::Aim;

/// What a figure counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// So many a second.
    PerSecond,
    /// Milliseconds.
    Milliseconds,
    /// 1,048,576 bytes.
    Mebibytes,
    /// 1,024 bytes.
    Kibibytes,
    /// 1,000 bytes.
    Kilobytes,
}

/// A line of the table.
#[derive(Clone, Debug)]
pub struct Row {
    /// What is measured.
    pub measure: String,
    /// What the figures count.
    pub unit: Unit,
    /// The bare server's, where it does the same thing.
    pub bare: Option<f64>,
    /// Jasette's.
    pub jasette: f64,
    /// What we want.
    pub aim: Option<Aim>,
}

impl Row {
    /// A measure without aim.
    pub fn new(measure: impl Into<String>, unit: Unit, bare: Option<f64>, jasette: f64) -> Row {
        Row { measure: measure.into(), unit, bare, jasette, aim: None }
    }

    /// With what we want of it.
    #[must_use]
    pub fn aiming(mut self, aim: Aim) -> Row {
        self.aim = Some(aim);
        self
    }

    /// The cells: measure, bare, Jasette, ratio, aim, verdict.
    pub fn cells(&self) -> Vec<String> {
        let bare = self.bare.map_or_else(nothing, |bare| self.unit.show(bare));
        let ratio =
            self.bare.filter(|bare| *bare > 0.0).map_or_else(nothing, |bare| format!("{:.2}", self.jasette / bare));
        let aim = self.aim.map_or_else(nothing, |aim| self.words(aim));
        let verdict = self.aim.map_or_else(nothing, |aim| aim.judge(self.jasette, self.bare).word().to_owned());
        vec![self.measure.clone(), bare, self.unit.show(self.jasette), ratio, aim, verdict]
    }

    fn words(&self, aim: Aim) -> String {
        match aim {
            Aim::PartOfBare(part) => format!("at least {part:.1} of bare"),
            Aim::TimesBare(times) => format!("at most {times} times bare"),
            Aim::HalfOf(what, other) => format!("at least half of {what}: {}", self.unit.show(0.5 * other)),
            Aim::Under(limit) => format!("under {}", self.unit.show(limit)),
            Aim::Within(limit) => format!("within {}", self.unit.show(limit)),
        }
    }
}

impl Unit {
    /// A figure with its unit, with as many digits as it deserves.
    pub fn show(self, figure: f64) -> String {
        let word = match self {
            Unit::PerSecond => "/s",
            Unit::Milliseconds => " ms",
            Unit::Mebibytes => " MiB",
            Unit::Kibibytes => " KiB",
            Unit::Kilobytes => " kB",
        };
        format!("{}{word}", digits(figure))
    }
}

fn nothing() -> String {
    "–".to_owned()
}

/// Three significant digits below a hundred, whole numbers with thousands apart above; what is whole is shown whole.
pub fn digits(figure: f64) -> String {
    match figure.abs() {
        size if size.fract() == 0.0 => thousands(&format!("{figure:.0}")),
        size if size < 10.0 => format!("{figure:.2}"),
        size if size < 100.0 => format!("{figure:.1}"),
        _ => thousands(&format!("{figure:.0}")),
    }
}

fn thousands(digits: &str) -> String {
    let mut shown = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            shown.push(',');
        }
        shown.push(digit);
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_have_as_many_digits_as_they_deserve() {
        assert_eq!(Unit::PerSecond.show(1_234_567.8), "1,234,568/s");
        assert_eq!(Unit::PerSecond.show(999.6), "1,000/s");
        assert_eq!(Unit::PerSecond.show(241.2), "241/s");
        assert_eq!(Unit::Milliseconds.show(12.34), "12.3 ms");
        assert_eq!(Unit::Milliseconds.show(4.256), "4.26 ms");
    }

    #[test]
    fn a_row_shows_its_ratio_and_its_verdict() {
        let row = Row::new("posts", Unit::PerSecond, Some(3_000.0), 1_800.0).aiming(Aim::PartOfBare(0.5));
        assert_eq!(row.cells(), ["posts", "3,000/s", "1,800/s", "0.60", "at least 0.5 of bare", "met"]);
        let row = Row::new("memory", Unit::Mebibytes, None, 41.5).aiming(Aim::Under(40.0));
        assert_eq!(row.cells(), ["memory", "–", "41.5 MiB", "–", "under 40 MiB", "**not met**"]);
    }
}

//! What we want of a measure.

/// An aim, as the issue states it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Aim {
    /// At least this part of what the bare server reaches.
    PartOfBare(f64),
    /// At most this many times what the bare server takes.
    TimesBare(f64),
    /// At least half of another figure of this run, in the measure's own unit: its name and the figure.
    HalfOf(&'static str, f64),
    /// Less than this, in the measure's own unit.
    Under(f64),
    /// At most this, in the measure's own unit.
    Within(f64),
}

/// Whether an aim is met.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It is.
    Met,
    /// It is not.
    NotMet,
    /// It is relative to the bare server, which was not measured.
    NotJudged,
}

impl Aim {
    /// Judges a figure next to the bare server's.
    pub fn judge(self, figure: f64, bare: Option<f64>) -> Verdict {
        let is_met = match self {
            Aim::PartOfBare(part) => bare.map(|bare| figure >= part * bare),
            Aim::TimesBare(times) => bare.map(|bare| figure <= times * bare),
            Aim::HalfOf(_, other) => Some(figure >= 0.5 * other),
            Aim::Under(limit) => Some(figure < limit),
            Aim::Within(limit) => Some(figure <= limit),
        };
        match is_met {
            Some(true) => Verdict::Met,
            Some(false) => Verdict::NotMet,
            None => Verdict::NotJudged,
        }
    }
}

impl Verdict {
    /// The word in the table.
    pub fn word(self) -> &'static str {
        match self {
            Verdict::Met => "met",
            Verdict::NotMet => "**not met**",
            Verdict::NotJudged => "not judged",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn aims_are_judged_from_the_figures() {
        assert_eq!(Aim::PartOfBare(0.5).judge(1_450.0, Some(2_900.0)), Verdict::Met);
        assert_eq!(Aim::PartOfBare(0.5).judge(1_449.0, Some(2_900.0)), Verdict::NotMet);
        assert_eq!(Aim::TimesBare(2.0).judge(12.0, Some(6.0)), Verdict::Met);
        assert_eq!(Aim::TimesBare(2.0).judge(12.1, Some(6.0)), Verdict::NotMet);
        assert_eq!(Aim::TimesBare(2.0).judge(1.0, None), Verdict::NotJudged);
        assert_eq!(Aim::HalfOf("flushes", 3_000.0).judge(1_500.0, None), Verdict::Met);
        assert_eq!(Aim::HalfOf("flushes", 3_000.0).judge(1_499.0, None), Verdict::NotMet);
        assert_eq!(Aim::Under(40.0).judge(40.0, None), Verdict::NotMet);
        assert_eq!(Aim::Within(100.0).judge(100.0, None), Verdict::Met);
    }
}

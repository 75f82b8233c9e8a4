//! Many durations, and what can be said of them without hiding the slow ones: percentiles by nearest rank, so that each
//! is a duration that really happened.

use std::time::Duration;

/// Durations of the same thing, done many times.
#[derive(Clone, Debug, Default)]
pub struct Latencies(Vec<Duration>);

impl Latencies {
    /// Adds one.
    pub fn add(&mut self, duration: Duration) {
        self.0.push(duration);
    }

    /// Adds those of another round.
    pub fn join(&mut self, other: Latencies) {
        self.0.extend(other.0);
    }

    /// How many there are.
    pub fn count(&self) -> usize {
        self.0.len()
    }

    /// The smallest duration that at least `percent` of all do not exceed; zero when there is none.
    pub fn percentile(&self, percent: f64) -> Duration {
        let mut sorted = self.0.clone();
        sorted.sort_unstable();
        nearest_rank(&sorted, percent).unwrap_or_default()
    }

    /// The 50th percentile.
    pub fn median(&self) -> Duration {
        self.percentile(50.0)
    }
}

impl FromIterator<Duration> for Latencies {
    fn from_iter<T: IntoIterator<Item = Duration>>(durations: T) -> Latencies {
        Latencies(durations.into_iter().collect())
    }
}

/// A duration as the report shows it.
pub fn milliseconds(duration: Duration) -> f64 {
    duration.as_secs_f64() * 1_000.0
}

/// The median of a few figures; the mean of the two in the middle when their number is even.
pub fn median_of(mut figures: Vec<f64>) -> f64 {
    figures.sort_by(f64::total_cmp);
    match figures.len() {
        0 => 0.0,
        count if count % 2 == 1 => figures[count / 2],
        count => f64::midpoint(figures[count / 2 - 1], figures[count / 2]),
    }
}

fn nearest_rank<T: Copy>(sorted: &[T], percent: f64) -> Option<T> {
    let rank = (percent / 100.0 * sorted.len() as f64).ceil() as usize;
    sorted.get(rank.clamp(1, sorted.len().max(1)) - 1).copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn from(milliseconds: impl IntoIterator<Item = u64>) -> Latencies {
        milliseconds.into_iter().map(Duration::from_millis).collect()
    }

    #[test]
    fn a_percentile_is_a_duration_that_happened() {
        let hundred = from((1..=100).rev());
        assert_eq!(hundred.percentile(50.0), Duration::from_millis(50));
        assert_eq!(hundred.percentile(95.0), Duration::from_millis(95));
        assert_eq!(hundred.percentile(99.0), Duration::from_millis(99));
        assert_eq!(hundred.percentile(100.0), Duration::from_millis(100));
        assert_eq!(hundred.percentile(0.0), Duration::from_millis(1));
    }

    #[test]
    fn few_samples_give_the_slow_ones() {
        let five = from([15, 20, 35, 40, 50]);
        assert_eq!(five.percentile(30.0), Duration::from_millis(20));
        assert_eq!(five.percentile(40.0), Duration::from_millis(20));
        assert_eq!(five.median(), Duration::from_millis(35));
        assert_eq!(five.percentile(95.0), Duration::from_millis(50), "one of five is more than one in twenty");
        assert_eq!(from([7]).percentile(1.0), Duration::from_millis(7));
        assert_eq!(from([]).percentile(95.0), Duration::ZERO);
    }

    #[test]
    fn rounds_are_joined_and_not_averaged() {
        let mut both = from([1, 1, 1]);
        both.join(from([9]));
        assert_eq!((both.count(), both.percentile(99.0)), (4, Duration::from_millis(9)));
    }

    #[test]
    fn the_median_of_figures_is_in_the_middle() {
        assert_eq!(median_of(vec![3.0, 1.0, 2.0]), 2.0);
        assert_eq!(median_of(vec![4.0, 1.0, 2.0, 3.0]), 2.5);
        assert_eq!(median_of(vec![]), 0.0);
    }
}

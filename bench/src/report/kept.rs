//! What the page of benchmarks may hold besides the figures of a run: everything from the heading of the facilitator's hands
//! on is written by hand, from what `e2e/journeys/one-object.mjs` counts, and a run leaves it as it stands.

/// Where that part begins.
const HEADING: &str = "## The facilitator's hands";

/// The part of an earlier page that a new one takes over; nothing when there is none.
pub fn kept(earlier: &str) -> &str {
    earlier.find(HEADING).map_or("", |start| &earlier[start..])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_run_leaves_what_a_journey_keeps_true() {
        let earlier = "# Benchmarks\n\nold figures\n\n## The facilitator's hands\n\n| part |\n";
        assert_eq!(kept(earlier), "## The facilitator's hands\n\n| part |\n");
        assert_eq!(kept("# Benchmarks\n"), "");
    }
}

//! The moment of every test: in March, in the middle of the season.

use platform::Clock;

/// Wednesday 17 March 2027, 13 h 30 in Montréal (17:30 UTC), in milliseconds.
pub const NOW: i64 = 1_805_304_600_000;

/// A clock that stands at [`NOW`] until the test moves it.
pub fn clock() -> Clock {
    Clock::held(NOW)
}

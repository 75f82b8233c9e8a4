//! How often one may ask for a code and try one, from one place and for one address; a browser that the person of the address
//! knows has its own count, so that strangers close no door to them. A room of fifteen people behind the
//! same router all sign in within minutes; nobody asks for their own code ten times. Counted in this process only: what
//! must hold whatever happens is counted in the database, by [`crate::codes`].

use std::net::IpAddr;
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use platform::Clock;

use crate::client::ClientAddress;
use crate::email::Email;
use crate::limits::Limit;
pub(crate) use crate::limits::Wait;

/// What is limited.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Deed {
    Ask,
    Try,
}

/// The limits of this process, the same at every door. They start with the first request, on the clock of its instance.
#[derive(Clone, Debug, Default)]
pub struct Gate(Arc<OnceLock<Limits>>);

impl Gate {
    /// Counts a deed from a place, or says how long to wait.
    pub(crate) fn at_place(&self, clock: &Clock, deed: Deed, from: ClientAddress) -> Result<(), Wait> {
        let limits = self.0.get_or_init(|| Limits::new(clock));
        let by_place = match deed {
            Deed::Ask => &limits.asks_by_place,
            Deed::Try => &limits.tries_by_place,
        };
        by_place.check(&from.neighbourhood())
    }

    /// Counts a deed for an address, by a browser that its person knows or by another; or says how long to wait.
    pub(crate) fn at_account(&self, clock: &Clock, deed: Deed, email: &Email, known: bool) -> Result<(), Wait> {
        let limits = self.0.get_or_init(|| Limits::new(clock));
        let by_email = match deed {
            Deed::Ask => &limits.asks_by_email,
            Deed::Try => &limits.tries_by_email,
        };
        by_email.check(&(email.clone(), known))
    }
}

struct Limits {
    asks_by_place: Limit<IpAddr>,
    asks_by_email: Limit<(Email, bool)>,
    tries_by_place: Limit<IpAddr>,
    tries_by_email: Limit<(Email, bool)>,
}

impl std::fmt::Debug for Limits {
    fn fmt(&self, to: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        to.write_str("Limits")
    }
}

impl Limits {
    fn new(clock: &Clock) -> Limits {
        Limits {
            asks_by_place: Limit::new(60, Duration::from_secs(10), clock),
            asks_by_email: Limit::new(5, Duration::from_secs(5 * 60), clock),
            tries_by_place: Limit::new(60, Duration::from_secs(5), clock),
            tries_by_email: Limit::new(15, Duration::from_secs(60), clock),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pass(gate: &Gate, clock: &Clock, deed: Deed, (from, email): (ClientAddress, &Email)) -> Result<(), Wait> {
        gate.at_place(clock, deed, from)?;
        gate.at_account(clock, deed, email, false)
    }

    fn email(number: u32) -> Email {
        Email::parse(&format!("personne{number}@exemple.org")).expect("an address")
    }

    #[test]
    fn one_address_waits_while_the_others_of_the_room_pass() {
        let (gate, clock) = (Gate::default(), Clock::held(1_000_000));
        let room = ClientAddress("192.0.2.1".parse().expect("an address"));
        for _ in 0..5 {
            assert_eq!(pass(&gate, &clock, Deed::Ask, (room, &email(0))), Ok(()));
        }
        let Err(Wait(seconds)) = pass(&gate, &clock, Deed::Ask, (room, &email(0))) else {
            panic!("the sixth must wait")
        };
        assert!((1..=301).contains(&seconds), "{seconds}");
        for number in 1..15 {
            assert_eq!(pass(&gate, &clock, Deed::Ask, (room, &email(number))), Ok(()));
        }
        assert_eq!(gate.at_account(&clock, Deed::Ask, &email(0), true), Ok(()), "their own device does not wait");
        clock.advance(platform::SECOND * 301);
        assert_eq!(pass(&gate, &clock, Deed::Ask, (room, &email(0))), Ok(()));
    }

    #[test]
    fn one_place_cannot_try_a_whole_list_of_addresses() {
        let (gate, clock) = (Gate::default(), Clock::held(1_000_000));
        let place = ClientAddress("2001:db8::1".parse().expect("an address"));
        let passed = (0..200).filter(|number| pass(&gate, &clock, Deed::Try, (place, &email(*number))).is_ok()).count();
        assert_eq!(passed, 60);
        let elsewhere = ClientAddress("2001:db8:0:1::1".parse().expect("an address"));
        assert_eq!(pass(&gate, &clock, Deed::Try, (elsewhere, &email(300))), Ok(()));
    }
}

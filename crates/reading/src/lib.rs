//! What the page at an address says of itself: its title and its description. Whoever gives an address chooses where this program
//! goes, so it goes nowhere but to public addresses of the Internet, on the ports of the web, for a short time and for few bytes.
//! It runs nothing, keeps nothing, and says nothing of an address to a log.

mod charset;
mod exchange;
mod head;
mod places;
mod world;

use std::net::SocketAddr;
use std::time::Duration;

use tokio::sync::Semaphore;
use tokio::time::timeout;
use url::{Host, Url};

pub use places::is_public;
pub use world::{Internet, World};

use exchange::Answer;

/// How many times a page may say that it is elsewhere.
pub const MOST_REDIRECTS: usize = 5;
/// The most bytes that are read of a page; the rest is left where it is.
pub const MOST_BYTES: usize = 2_000_000;
/// How long all of it may take, with names, redirects and bytes.
pub const LONGEST: Duration = Duration::from_secs(10);
/// How many pages are read at once by the whole program.
static TURNS: Semaphore = Semaphore::const_new(4);

/// What a page says of itself.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Found {
    /// Where it was in the end.
    pub address: String,
    /// Its title, on one line; may be empty.
    pub title: String,
    /// What it is about, on one line; may be empty.
    pub description: String,
}

/// Why nothing was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotRead {
    /// It is no address of a page.
    #[error("no address of a page")]
    NoAddress,
    /// It is, or leads to, a place where this program does not go.
    #[error("a place that is not read")]
    Elsewhere,
    /// Nothing answers there, or it answers that there is no page.
    #[error("no page answers")]
    NoAnswer,
    /// It says again and again that it is elsewhere.
    #[error("too many redirects")]
    TooFar,
    /// It took too long.
    #[error("it took too long")]
    TooSlow,
    /// It is no page of words.
    #[error("not a page of words")]
    NoPage,
    /// Others are being read.
    #[error("others are being read")]
    Busy,
}

/// Reads the page at an address that somebody typed.
pub async fn read<W: World>(world: &W, address: &str) -> Result<Found, NotRead> {
    let Ok(_turn) = TURNS.try_acquire() else { return Err(NotRead::Busy) };
    timeout(LONGEST, follow(world, address)).await.unwrap_or(Err(NotRead::TooSlow))
}

async fn follow<W: World>(world: &W, address: &str) -> Result<Found, NotRead> {
    let mut at = Url::parse(address.trim()).map_err(|_| NotRead::NoAddress)?;
    for _ in 0..=MOST_REDIRECTS {
        let place = place(world, &at).await?;
        match exchange::ask(&at, place).await? {
            Answer::Elsewhere(next) => at = at.join(&next).map_err(|_| NotRead::NoAnswer)?,
            Answer::Page { charset, bytes } => return Ok(found(&at, &charset::decoded(charset.as_deref(), &bytes))),
        }
    }
    Err(NotRead::TooFar)
}

/// Where an address is, checked. The connection goes to what is given here: its name is not asked for a second time, when it could
/// mean another place.
async fn place<W: World>(world: &W, at: &Url) -> Result<SocketAddr, NotRead> {
    if !matches!(at.scheme(), "http" | "https") {
        return Err(NotRead::NoAddress);
    }
    if !at.username().is_empty() || at.password().is_some() {
        return Err(NotRead::Elsewhere);
    }
    let port = at.port_or_known_default().ok_or(NotRead::NoAddress)?;
    let places = match at.host().ok_or(NotRead::NoAddress)? {
        Host::Ipv4(place) => vec![SocketAddr::new(place.into(), port)],
        Host::Ipv6(place) => vec![SocketAddr::new(place.into(), port)],
        Host::Domain(name) => world.places(name, port).await.map_err(|_| NotRead::NoAnswer)?,
    };
    // A name that means one place of this kind and one of the other is somebody’s trick: all of them are public, or none is taken.
    if places.iter().any(|place| !world.may_reach(*place)) {
        return Err(NotRead::Elsewhere);
    }
    places.first().copied().ok_or(NotRead::NoAnswer)
}

fn found(at: &Url, text: &str) -> Found {
    let head = head::read(text);
    let mut at = at.clone();
    at.set_fragment(None);
    Found { address: at.into(), title: head.title, description: head.description }
}

#[cfg(test)]
mod tests;

//! The places of the world, and which of them this program may reach. Tests have a world of their own, by its type.

use std::future::Future;
use std::io;
use std::net::{SocketAddr, UdpSocket};

use crate::places::is_public;

/// The ports of the web.
const PORTS: [u16; 2] = [80, 443];

/// Where names are, and where one may go.
pub trait World: Send + Sync {
    /// The places of a name.
    fn places(&self, name: &str, port: u16) -> impl Future<Output = io::Result<Vec<SocketAddr>>> + Send;

    /// Whether one may go to a place.
    fn may_reach(&self, place: SocketAddr) -> bool;
}

/// The Internet, but for the pages of this program itself.
#[derive(Clone, Debug, Default)]
pub struct Internet {
    /// The name under which people reach this program.
    pub own: String,
}

impl World for Internet {
    async fn places(&self, name: &str, port: u16) -> io::Result<Vec<SocketAddr>> {
        if name.trim_end_matches('.').eq_ignore_ascii_case(&self.own) {
            return Err(io::ErrorKind::AddrNotAvailable.into());
        }
        Ok(tokio::net::lookup_host((name, port)).await?.collect())
    }

    fn may_reach(&self, place: SocketAddr) -> bool {
        PORTS.contains(&place.port()) && is_public(place.ip()) && !is_of_this_machine(place)
    }
}

/// Whether an address is one of this machine's own, public as it may be: only those can be listened at.
fn is_of_this_machine(place: SocketAddr) -> bool {
    UdpSocket::bind((place.ip(), 0)).is_ok()
}

//! Where a request comes from. The connection says it; where a proxy stands before us, the header in which it writes, and
//! only as far as those who wrote it are trusted: anybody may send a header.

mod hop;
mod network;

use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::sync::Arc;

use axum::extract::{ConnectInfo, Request};
use axum::http::{HeaderMap, HeaderName};

pub(crate) use network::{Network, parse_list};

/// How the addresses of clients are known: the header of the proxies, and which proxies are believed.
#[derive(Clone, Debug)]
pub struct Whence {
    header: Option<HeaderName>,
    trusted: Arc<[Network]>,
}

/// A request's origin.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Origin {
    /// Who asks.
    pub(crate) address: IpAddr,
    /// How that is known.
    pub(crate) known: Known,
}

/// How an origin is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Known {
    /// The connection is the client's own, as far as the settings say.
    Directly,
    /// A trusted proxy named the client.
    FromProxy,
    /// Somebody who is not a trusted proxy sent the header: it was not believed.
    HeaderIgnored,
}

impl Known {
    /// The word for `/from`.
    pub(crate) fn word(self) -> &'static str {
        match self {
            Known::Directly => "directly",
            Known::FromProxy => "from-proxy",
            Known::HeaderIgnored => "header-ignored",
        }
    }
}

impl Whence {
    /// These proxies are believed, who write in this header; without a header, no proxy is.
    pub(crate) fn new(header: Option<HeaderName>, trusted: Vec<Network>) -> Whence {
        Whence { header, trusted: trusted.into() }
    }

    /// The header in which proxies name the clients, if one is believed.
    pub(crate) fn header(&self) -> Option<&HeaderName> {
        self.header.as_ref()
    }

    /// Whether what this address says of a client is believed.
    pub(crate) fn trusts(&self, address: IpAddr) -> bool {
        self.trusted.iter().any(|network| network.contains(address))
    }

    /// Whether a line from this address is one for many people: a proxy's, that says whose request each is.
    pub(crate) fn names_clients_by(&self, address: IpAddr) -> bool {
        self.header.is_some() && self.trusts(address)
    }

    pub(crate) fn of(&self, request: &Request) -> Origin {
        let connected = request.extensions().get::<ConnectInfo<SocketAddr>>().map(|info| info.0.ip());
        self.origin(request.headers(), connected.unwrap_or(IpAddr::V4(Ipv4Addr::LOCALHOST)).to_canonical())
    }

    /// From the connection outwards: each hop is what the one nearer to us said of it, and counts if that one is trusted.
    /// What cannot be read ends there: its sender is the last who is known.
    fn origin(&self, headers: &HeaderMap, connected: IpAddr) -> Origin {
        let Some(header) = &self.header else { return Origin { address: connected, known: Known::Directly } };
        let mut origin = Origin { address: connected, known: Known::Directly };
        for hop in hop::nearest_first(headers, header) {
            if !self.trusts(origin.address) {
                break;
            }
            let Some(address) = hop else { break };
            origin = Origin { address, known: Known::FromProxy };
        }
        if origin.known == Known::Directly && headers.contains_key(header) {
            origin.known = Known::HeaderIgnored;
        }
        origin
    }
}

/// The header of a proxy on this machine.
impl From<Option<&str>> for Whence {
    fn from(header: Option<&str>) -> Whence {
        let header = header.map(|name| name.parse().expect("the name of a header"));
        Whence::new(header, Network::LOOPBACK.to_vec())
    }
}

#[cfg(test)]
mod tests;

//! The hops of a request as proxies write them: `X-Forwarded-For: 203.0.113.7, 10.0.0.2`, or `Forwarded:
//! for="[2001:db8::1]:4711";proto=https` (RFC 7239), on one line or several, with or without a port.

use std::net::{IpAddr, SocketAddr};

use axum::http::{HeaderMap, HeaderName};

/// Every hop, the one written last first: each proxy adds its own at the end. None where what stands there is no address.
pub(super) fn nearest_first(headers: &HeaderMap, name: &HeaderName) -> Vec<Option<IpAddr>> {
    let is_forwarded = name.as_str() == "forwarded";
    let mut hops = Vec::new();
    for line in headers.get_all(name) {
        // Commas part the hops even inside quotes: a client's open quote must not swallow what the proxy wrote after it.
        for hop in String::from_utf8_lossy(line.as_bytes()).split(',') {
            hops.push(if is_forwarded { sender(hop).and_then(address) } else { address(hop) });
        }
    }
    hops.reverse();
    hops
}

/// The `for=` of one element of `Forwarded`.
fn sender(element: &str) -> Option<&str> {
    let mut pairs = element.split(';').filter_map(|pair| pair.split_once('='));
    pairs.find(|(name, _)| name.trim().eq_ignore_ascii_case("for")).map(|(_, value)| value)
}

/// `192.0.2.1`, `192.0.2.1:5555`, `2001:db8::1`, `[2001:db8::1]`, `[2001:db8::1]:5555`, in quotes or not.
fn address(written: &str) -> Option<IpAddr> {
    let plain = written.trim().trim_matches('"');
    let bare = plain.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')).unwrap_or(plain);
    let bare = bare.split('%').next().unwrap_or_default();
    let with_port = || plain.parse::<SocketAddr>().ok().map(|address| address.ip());
    bare.parse().ok().or_else(with_port).map(|address: IpAddr| address.to_canonical())
}

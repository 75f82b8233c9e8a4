//! A network of addresses, as settings name one: `10.0.0.0/8`, `2001:db8::/32`, one address alone, or `loopback`.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

/// The addresses that begin alike.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Network {
    first: IpAddr,
    /// How many bits are alike.
    length: u32,
}

impl Network {
    /// This machine.
    pub(crate) const LOOPBACK: [Network; 2] = [
        Network { first: IpAddr::V4(Ipv4Addr::new(127, 0, 0, 0)), length: 8 },
        Network { first: IpAddr::V6(Ipv6Addr::LOCALHOST), length: 128 },
    ];

    fn parse(text: &str) -> Option<Network> {
        let (address, length) = text.split_once('/').map_or((text, None), |(address, length)| (address, Some(length)));
        let first: IpAddr = address.parse().ok()?;
        let most = if first.is_ipv4() { 32 } else { 128 };
        let length = length.map_or(Some(most), |length| length.parse().ok())?;
        (length <= most).then_some(Network { first, length })
    }

    /// Whether this address is one of them.
    pub(crate) fn contains(&self, address: IpAddr) -> bool {
        let differs = match (self.first, address.to_canonical()) {
            (IpAddr::V4(first), IpAddr::V4(address)) => (first.to_bits() ^ address.to_bits()).leading_zeros(),
            (IpAddr::V6(first), IpAddr::V6(address)) => (first.to_bits() ^ address.to_bits()).leading_zeros(),
            _ => return false,
        };
        differs >= self.length
    }
}

/// The networks of a setting, parted by commas; the word that is none of them otherwise.
pub(crate) fn parse_list(text: &str) -> Result<Vec<Network>, String> {
    let mut networks = Vec::new();
    for word in text.split(',').map(str::trim).filter(|word| !word.is_empty()) {
        match word {
            "loopback" => networks.extend(Network::LOOPBACK),
            _ => networks.push(Network::parse(word).ok_or_else(|| word.to_owned())?),
        }
    }
    Ok(networks)
}

//! Which addresses are public, by the registers of IANA (special-purpose addresses, IPv4 and IPv6).

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

/// What of IPv4 is not: private, of one's own machine or network, for documents, for many at once, kept back.
const NOT_PUBLIC: &[(Ipv4Addr, u32)] = &[
    (Ipv4Addr::new(0, 0, 0, 0), 8),
    (Ipv4Addr::new(10, 0, 0, 0), 8),
    (Ipv4Addr::new(100, 64, 0, 0), 10),
    (Ipv4Addr::new(127, 0, 0, 0), 8),
    (Ipv4Addr::new(169, 254, 0, 0), 16),
    (Ipv4Addr::new(172, 16, 0, 0), 12),
    (Ipv4Addr::new(192, 0, 0, 0), 24),
    (Ipv4Addr::new(192, 0, 2, 0), 24),
    (Ipv4Addr::new(192, 88, 99, 0), 24),
    (Ipv4Addr::new(192, 168, 0, 0), 16),
    (Ipv4Addr::new(198, 18, 0, 0), 15),
    (Ipv4Addr::new(198, 51, 100, 0), 24),
    (Ipv4Addr::new(203, 0, 113, 0), 24),
    (Ipv4Addr::new(224, 0, 0, 0), 3),
];

/// Of IPv6, only these are given out; what maps or carries IPv4 (`::ffff:0:0/96`, NAT64) is outside of them.
const GIVEN_OUT: (Ipv6Addr, u32) = (Ipv6Addr::new(0x2000, 0, 0, 0, 0, 0, 0, 0), 3);
/// And of these not: protocols (Teredo among them), documents, 6to4.
const NOT_GIVEN_OUT: &[(Ipv6Addr, u32)] = &[
    (Ipv6Addr::new(0x2001, 0, 0, 0, 0, 0, 0, 0), 23),
    (Ipv6Addr::new(0x2001, 0xdb8, 0, 0, 0, 0, 0, 0), 32),
    (Ipv6Addr::new(0x2002, 0, 0, 0, 0, 0, 0, 0), 16),
    (Ipv6Addr::new(0x3fff, 0, 0, 0, 0, 0, 0, 0), 20),
];

/// Whether an address is of the public Internet.
pub fn is_public(place: IpAddr) -> bool {
    match place {
        IpAddr::V4(place) => !NOT_PUBLIC.iter().any(|(net, bits)| is_in_4(place, *net, *bits)),
        IpAddr::V6(place) => {
            let is_in = |(net, bits): &(Ipv6Addr, u32)| is_in_6(place, *net, *bits);
            is_in(&GIVEN_OUT) && !NOT_GIVEN_OUT.iter().any(is_in)
        }
    }
}

fn is_in_4(place: Ipv4Addr, net: Ipv4Addr, bits: u32) -> bool {
    (place.to_bits() ^ net.to_bits()) >> (32 - bits) == 0
}

fn is_in_6(place: Ipv6Addr, net: Ipv6Addr, bits: u32) -> bool {
    (place.to_bits() ^ net.to_bits()) >> (128 - bits) == 0
}

#[cfg(test)]
mod tests {
    use super::*;

    const PRIVATE: &str = "0.0.0.0 0.1.2.3 10.0.0.1 100.64.0.1 100.127.255.255 127.0.0.1 127.9.9.9 169.254.169.254 172.16.0.1 \
        172.31.255.255 192.0.0.8 192.0.2.1 192.88.99.1 192.168.1.1 198.18.0.1 198.19.255.255 198.51.100.7 \
        203.0.113.9 224.0.0.1 239.1.1.1 240.0.0.1 255.255.255.255 :: ::1 ::ffff:127.0.0.1 ::ffff:8.8.8.8 \
        ::127.0.0.1 64:ff9b::7f00:1 64:ff9b:1::1 100::1 2001::1 2001:db8::1 2002:7f00:1::1 3fff::1 fc00::1 \
        fd12::1 fe80::1 fec0::1 ff02::1 4000::1";
    const PUBLIC: &str = "1.1.1.1 8.8.8.8 100.63.255.255 172.32.0.1 192.0.1.1 198.20.0.1 223.255.255.255 2606:4700:4700::1111 \
        2001:4860:4860::8888 2a00:1450::1";

    #[test]
    fn only_public_addresses_are_public() {
        for (places, is) in [(PRIVATE, false), (PUBLIC, true)] {
            for place in places.split_whitespace() {
                assert_eq!(is_public(place.parse().unwrap()), is, "{place}");
            }
        }
    }
}

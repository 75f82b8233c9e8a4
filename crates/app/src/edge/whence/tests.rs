use axum::http::HeaderMap;

use super::*;

fn ip(text: &str) -> IpAddr {
    text.parse().expect("an address")
}

fn seen(header: &'static str, trusted: &str, lines: &[&'static str], connected: &str) -> (IpAddr, Known) {
    let whence = Whence::new(Some(HeaderName::from_static(header)), parse_list(trusted).expect("networks"));
    let mut headers = HeaderMap::new();
    for line in lines {
        headers.append(header, line.parse().expect("a value"));
    }
    let origin = whence.origin(&headers, ip(connected));
    (origin.address, origin.known)
}

fn forwarded_for(lines: &[&'static str], connected: &str) -> IpAddr {
    seen("x-forwarded-for", "loopback, 10.0.0.0/8", lines, connected).0
}

#[test]
fn the_last_hop_that_a_trusted_proxy_named_is_the_client() {
    assert_eq!(forwarded_for(&["203.0.113.7"], "127.0.0.1"), ip("203.0.113.7"));
    assert_eq!(forwarded_for(&["198.51.100.66, 203.0.113.7"], "127.0.0.1"), ip("203.0.113.7"), "the first is forged");
    assert_eq!(forwarded_for(&["198.51.100.66", "203.0.113.7"], "127.0.0.1"), ip("203.0.113.7"), "on two lines");
    assert_eq!(forwarded_for(&["198.51.100.66", "203.0.113.7, 10.0.0.2"], "::1"), ip("203.0.113.7"), "two proxies");
    assert_eq!(forwarded_for(&["10.0.0.3, 10.0.0.2"], "127.0.0.1"), ip("10.0.0.3"), "from inside");
}

#[test]
fn whoever_is_not_a_trusted_proxy_is_not_believed() {
    let forged = seen("x-forwarded-for", "loopback", &["198.51.100.66"], "203.0.113.7");
    assert_eq!(forged, (ip("203.0.113.7"), Known::HeaderIgnored));
    let from_proxy = seen("x-forwarded-for", "loopback", &["198.51.100.66"], "127.0.0.1");
    assert_eq!(from_proxy, (ip("198.51.100.66"), Known::FromProxy));
    let mapped = seen("x-forwarded-for", "loopback", &["198.51.100.66"], "::ffff:127.0.0.1");
    assert_eq!(mapped.0, ip("198.51.100.66"));
    assert_eq!(seen("x-forwarded-for", "loopback", &[], "203.0.113.7").1, Known::Directly);
}

#[test]
fn an_address_is_read_in_each_of_its_forms() {
    for (written, address) in [
        ("203.0.113.7:5555", "203.0.113.7"),
        ("2001:db8::7", "2001:db8::7"),
        ("[2001:db8::7]", "2001:db8::7"),
        ("[2001:db8::7]:5555", "2001:db8::7"),
        ("\"[2001:db8::7]:5555\"", "2001:db8::7"),
        ("::ffff:203.0.113.7", "203.0.113.7"),
        ("fe80::1%eth0", "fe80::1"),
    ] {
        assert_eq!(forwarded_for(&[written], "127.0.0.1"), ip(address), "{written}");
    }
    for unreadable in ["unknown", "", "_hidden", "203.0.113.7:5555:1", "\u{e9}"] {
        assert_eq!(forwarded_for(&[unreadable], "10.0.0.2"), ip("10.0.0.2"), "{unreadable}");
    }
    assert_eq!(forwarded_for(&["198.51.100.66, unknown, 10.0.0.2"], "127.0.0.1"), ip("10.0.0.2"), "not beyond it");
}

#[test]
fn the_standard_header_is_read_too() {
    let forwarded = |lines: &[&'static str]| seen("forwarded", "loopback", lines, "127.0.0.1").0;
    assert_eq!(forwarded(&["for=203.0.113.7;proto=https;by=10.0.0.1"]), ip("203.0.113.7"));
    assert_eq!(forwarded(&["proto=https;For=\"[2001:db8:cafe::17]:4711\""]), ip("2001:db8:cafe::17"));
    assert_eq!(forwarded(&["for=198.51.100.66, for=203.0.113.7"]), ip("203.0.113.7"));
    assert_eq!(forwarded(&["for=\"198.51.100.66", "for=203.0.113.7"]), ip("203.0.113.7"), "an open quote");
    assert_eq!(forwarded(&["for=\"198.51.100.66, for=203.0.113.7"]), ip("203.0.113.7"), "an open quote, one line");
    assert_eq!(forwarded(&["for=unknown", "proto=https"]), ip("127.0.0.1"));
}

#[test]
fn networks_are_read_from_a_setting() {
    assert_eq!(parse_list(""), Ok(Vec::new()));
    assert_eq!(parse_list("loopback, 192.0.2.300"), Err("192.0.2.300".into()));
    assert_eq!(parse_list("10.0.0.0/33"), Err("10.0.0.0/33".into()));
    let all = parse_list("0.0.0.0/0").expect("a network");
    assert!(all[0].contains(ip("203.0.113.7")) && !all[0].contains(ip("::1")));
    let some = parse_list("2001:db8::/33").expect("a network");
    assert!(some[0].contains(ip("2001:db8:7fff::1")) && !some[0].contains(ip("2001:db8:8000::1")));
}

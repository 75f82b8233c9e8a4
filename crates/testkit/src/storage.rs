//! Buckets of a storage for tests: made by hand, in the plain words of HTTP, and not by what the program speaks with.

use std::io::{Read, Write};
use std::net::TcpStream;

use platform::BucketSettings;

/// A new bucket of this name.
pub(crate) fn bucket(endpoint: String, name: String) -> BucketSettings {
    let host = endpoint.trim_start_matches("http://").to_owned();
    let mut storage = TcpStream::connect(&host).expect("the storage answers");
    let asked = format!("PUT /{name} HTTP/1.1\r\nHost: {host}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
    storage.write_all(asked.as_bytes()).expect("it listens");
    let mut answer = String::new();
    storage.read_to_string(&mut answer).expect("it answers");
    assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");
    let (key, secret) = ("testing".into(), "testing".into());
    BucketSettings { name, endpoint, region: "us-east-1".into(), key, secret, path_style: true }
}

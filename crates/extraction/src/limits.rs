//! What the program that opens a file may take of the machine. The system holds it to these, whatever the file makes it do.

use std::io;

use rlimit::Resource;

/// Of memory, in bytes: all that is mapped, and what is its own of it.
const MAPPED: u64 = 2 << 30;
const OWN: u64 = 384 << 20;
/// Of a processor, in seconds.
const SECONDS: u64 = 10;
/// Of files that are open at once: a reader of PDF opens its fonts.
const OPEN: u64 = 32;

/// Holds this program to them, and whatever it becomes.
pub(crate) fn hold() -> io::Result<()> {
    let limits = [
        (Resource::AS, MAPPED),
        (Resource::DATA, OWN),
        (Resource::CPU, SECONDS),
        (Resource::NOFILE, OPEN),
        // It writes to no file, not even of what it leaves when it falls.
        (Resource::FSIZE, 0),
        (Resource::CORE, 0),
    ];
    limits.into_iter().try_for_each(|(resource, most)| rlimit::setrlimit(resource, most, most))
}

//! Reads a document on its standard input, writes it as a PDF (PDF/UA-1, ISO 14289-1) on its standard output, and ends. The
//! document is the JSON that `documents::pdf` of the server writes. With the word `pixels` it reads a drawing (SVG) and writes it
//! as a PNG, for programs that draw no SVG. It opens no file but fonts, asks no network, bounds its own time and memory, and lets
//! everything else on the machine go first.
//!
//! Ends with 0 and the file, and of a document with the milliseconds that Typst took of it on the standard error; with 2 and a sentence on the standard error when it cannot be made.

mod fonts;
mod made;
mod pixels;
mod world;

use std::io::{Read, Write, stdin, stdout};
use std::process::ExitCode;

use rlimit::Resource;

/// The longest document read: 32 MiB.
const MOST: u64 = 32 << 20;
/// The memory it may take: 2 GiB. A document of 300 pages takes a sixth of that.
const MEMORY: u64 = 2 << 30;
/// The seconds of processor it may take.
const SECONDS: u64 = 120;

/// The most processors of a machine that rustix counts.
const PROCESSORS: usize = rustix::thread::CpuSet::MAX_CPU;

/// How far behind others it stands (`nice`): whoever reads a page meanwhile does not wait for it.
const PATIENCE: i32 = 10;

fn main() -> ExitCode {
    // Where that is refused, it only takes its place among the others.
    let _ = rustix::process::nice(PATIENCE);
    let _ = keep_to_one_processor();
    match bounded().and_then(|()| read()).and_then(|given| asked(&given)).and_then(|file| written(&file)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            // Nobody is left to be told when this one fails too.
            let _ = writeln!(std::io::stderr(), "{why}");
            ExitCode::from(2)
        }
    }
}

fn asked(given: &[u8]) -> Result<Vec<u8>, String> {
    match std::env::args().nth(1).as_deref() {
        Some("pixels") => pixels::png(given),
        _ => made::pdf(given).map(|made| {
            let _ = writeln!(std::io::stderr(), "{:.2}", made.set_in.as_secs_f64() * 1e3);
            made.file
        }),
    }
}

/// Of several processors it takes one, the last: those who read pages meanwhile have the others.
fn keep_to_one_processor() -> rustix::io::Result<()> {
    let allowed = rustix::thread::sched_getaffinity(None)?;
    let Some(last) = (0..PROCESSORS).rev().find(|each| allowed.is_set(*each)) else { return Ok(()) };
    let mut one = rustix::thread::CpuSet::new();
    one.set(last);
    rustix::thread::sched_setaffinity(None, &one)
}

/// Whatever the document asks for, the machine loses no more than this.
fn bounded() -> Result<(), String> {
    let bound =
        |what: Resource, most: u64| what.set(most, most).map_err(|error| format!("no bound could be set: {error}"));
    bound(Resource::AS, MEMORY).and_then(|()| bound(Resource::CPU, SECONDS))
}

fn read() -> Result<Vec<u8>, String> {
    let mut document = Vec::new();
    stdin().take(MOST + 1).read_to_end(&mut document).map_err(|error| format!("nothing could be read: {error}"))?;
    if document.len() as u64 > MOST { Err("the document is too long".to_owned()) } else { Ok(document) }
}

fn written(file: &[u8]) -> Result<(), String> {
    let mut out = stdout().lock();
    out.write_all(file).and_then(|()| out.flush()).map_err(|error| format!("the file could not be written: {error}"))
}

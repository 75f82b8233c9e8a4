//! The log. It never holds what people wrote, a code, or somebody's address, at any level. Our own crates see to it where they
//! log; what other crates say is not ours to know: an HTML parser prints the text that it reads, a mail client what it sends.
//! So whatever the filter asks for, of other crates only warnings and errors pass, and of those that handle people's words
//! nothing.

use std::io::IsTerminal;
use std::panic::PanicHookInfo;

use tracing::{Level, Metadata};
use tracing_subscriber::filter::{EnvFilter, FilterExt, ParseError, filter_fn};
use tracing_subscriber::fmt::{self, MakeWriter};
use tracing_subscriber::layer::{Layer, SubscriberExt};
use tracing_subscriber::util::SubscriberInitExt;

/// The crates whose records are known to hold no word of people: those of this workspace. A test compares it with `crates/`.
pub const OURS: &[&str] = &[
    "agenda",
    "almanac",
    "announcements",
    "anonymity",
    "api",
    "app",
    "attestations",
    "ballots",
    "budget",
    "cataloguing",
    "celebration",
    "cockpit",
    "commitments",
    "communities",
    "conversations",
    "decisions",
    "documents",
    "door",
    "drafts",
    "evaluation",
    "evidence",
    "extraction",
    "facilitation",
    "files",
    "findings",
    "forms",
    "gathering",
    "glossary",
    "help",
    "home",
    "hosting",
    "identity",
    "involvement",
    "jasette",
    "journal",
    "library",
    "measures",
    "meeting_files",
    "meeting_rooms",
    "meetings",
    "minutes",
    "moderation",
    "mutual_help",
    "network",
    "notifications",
    "pairs",
    "platform",
    "polls",
    "programs",
    "pulse",
    "reading",
    "replies",
    "reports",
    "scheduled",
    "search",
    "seasons",
    "stories",
    "surveys",
    "themes",
    "trainings",
    "ui",
    "votes",
    "writing",
];
/// Those that handle people's words or what strangers send, whose warnings may quote them.
const SILENT: &[&str] =
    &["ammonia", "html5ever", "lettre", "markup5ever", "mail_parser", "multer", "pulldown_cmark", "webauthn_rs_core"];

/// Starts the log of this process, as the filter asks, in text or in JSON.
pub fn start<W>(filter: &str, as_json: bool, writer: W) -> Result<(), ParseError>
where
    W: for<'a> MakeWriter<'a> + Send + Sync + 'static,
{
    let may_pass = EnvFilter::try_new(filter)?.and(filter_fn(holds_no_words));
    let lines = fmt::layer().with_writer(writer).with_ansi(std::io::stderr().is_terminal());
    let layer = if as_json { lines.json().boxed() } else { lines.compact().boxed() };
    tracing_subscriber::registry().with(layer.with_filter(may_pass)).init();
    std::panic::set_hook(Box::new(panicked));
    Ok(())
}

fn holds_no_words(record: &Metadata<'_>) -> bool {
    let of = |crates: &[&str]| crates.contains(&record.target().split("::").next().unwrap_or_default());
    of(OURS) || (*record.level() <= Level::WARN && !of(SILENT))
}

/// A panic says where it happened. What it says besides is kept only when it stands in a source: one that was put together may
/// quote the text on which it stumbled.
fn panicked(panic: &PanicHookInfo<'_>) {
    let place = panic.location().map(ToString::to_string).unwrap_or_default();
    let words = panic.payload().downcast_ref::<&'static str>().copied().unwrap_or("…");
    tracing::error!(place, words, "a panic");
}

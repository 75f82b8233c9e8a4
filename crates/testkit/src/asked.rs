//! Which lines of the program asked PostgreSQL something, written down when `JASETTE_TEST_ASKED` names a folder: a file for
//! each process of tests, a line for each line. bin/test reads them when the tests on PostgreSQL are over.

use std::collections::HashSet;
use std::fmt::Debug;
use std::fs::{File, OpenOptions};
use std::io::Write;
use std::path::Path;
use std::sync::{Mutex, Once, PoisonError};

use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::subscriber::Interest;
use tracing::{Event, Metadata, Subscriber};

/// What the program says it under.
const TARGET: &str = "jasette::asked";

/// Begins to write them down, once in a process, if somebody wants to know.
pub(crate) fn note() {
    static BEGUN: Once = Once::new();
    BEGUN.call_once(|| {
        if let Some(folder) = wanted() {
            let file = Path::new(&folder).join(std::process::id().to_string());
            let file = OpenOptions::new().create(true).append(true).open(file).expect("JASETTE_TEST_ASKED is a folder");
            let noting = Noting { lines: Mutex::new((HashSet::new(), file)) };
            // A test that listens to the program's log itself notes nothing: what it asks, others ask too.
            let _ = tracing::subscriber::set_global_default(noting);
        }
    });
}

#[expect(clippy::disallowed_methods, reason = "bin/test says where, and it is read here and nowhere else")]
fn wanted() -> Option<String> {
    std::env::var("JASETTE_TEST_ASKED").ok().filter(|folder| !folder.is_empty())
}

/// Hears nothing else than what is asked: to all the rest of a log it is as if nobody listened.
struct Noting {
    lines: Mutex<(HashSet<String>, File)>,
}

impl Subscriber for Noting {
    fn register_callsite(&self, metadata: &'static Metadata<'static>) -> Interest {
        if self.enabled(metadata) { Interest::always() } else { Interest::never() }
    }

    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.target() == TARGET
    }

    fn event(&self, event: &Event<'_>) {
        let mut place = Place::default();
        event.record(&mut place);
        let mut lines = self.lines.lock().unwrap_or_else(PoisonError::into_inner);
        if lines.0.insert(place.0.clone()) {
            writeln!(lines.1, "{}", place.0).expect("the folder of JASETTE_TEST_ASKED takes files");
        }
    }

    fn new_span(&self, _: &Attributes<'_>) -> Id {
        Id::from_u64(1)
    }

    fn record(&self, _: &Id, _: &Record<'_>) {}
    fn record_follows_from(&self, _: &Id, _: &Id) {}
    fn enter(&self, _: &Id) {}
    fn exit(&self, _: &Id) {}
}

#[derive(Default)]
struct Place(String);

impl Visit for Place {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        if field.name() == "place" {
            self.0 = format!("{value:?}");
        }
    }
}

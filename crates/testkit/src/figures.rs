//! What the program counts (its metrics), read by a test. It counts on the test's own thread: use it in a plain
//! `#[tokio::test]`, whose tasks all run there.

use std::collections::HashMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use metrics::{Counter, Gauge, Histogram, Key, KeyName, LocalRecorderGuard, Metadata, Recorder, SharedString, Unit};

/// The counters of this thread, from now until it is dropped.
pub struct Figures {
    counting: &'static Counting,
    _guard: LocalRecorderGuard<'static>,
}

#[derive(Default)]
struct Counting(Mutex<HashMap<String, Arc<AtomicU64>>>);

impl Figures {
    /// Begins to count.
    pub fn watch() -> Figures {
        // Leaked: the recorder must outlive whatever still counts, and a test process is short.
        let counting: &'static Counting = Box::leak(Box::default());
        Figures { counting, _guard: metrics::set_default_local_recorder(counting) }
    }

    /// The sum of a counter over all its labels.
    pub fn of(&self, name: &str) -> u64 {
        let counters = self.counting.0.lock().unwrap_or_else(PoisonError::into_inner);
        let named = counters.iter().filter(|(key, _)| key.split('{').next() == Some(name));
        named.map(|(_, counter)| counter.load(Ordering::SeqCst)).sum()
    }
}

impl Recorder for Counting {
    fn describe_counter(&self, _: KeyName, _: Option<Unit>, _: SharedString) {}
    fn describe_gauge(&self, _: KeyName, _: Option<Unit>, _: SharedString) {}
    fn describe_histogram(&self, _: KeyName, _: Option<Unit>, _: SharedString) {}

    fn register_counter(&self, key: &Key, _: &Metadata<'_>) -> Counter {
        let labels: Vec<String> = key.labels().map(|label| format!("{}={}", label.key(), label.value())).collect();
        let mut counters = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let counter = counters.entry(format!("{}{{{}", key.name(), labels.join(","))).or_default();
        Counter::from_arc(counter.clone())
    }

    fn register_gauge(&self, _: &Key, _: &Metadata<'_>) -> Gauge {
        Gauge::noop()
    }

    fn register_histogram(&self, _: &Key, _: &Metadata<'_>) -> Histogram {
        Histogram::noop()
    }
}

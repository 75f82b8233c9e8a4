//! From what was found to the lines of the table, with the aims of the issue.

use super::measure::{Found, Measured};
use crate::latency::{Latencies, milliseconds};
use crate::load::Asking;
use crate::plan::{CLIENTS, COMMUNITIES, MANY_READERS, PEOPLE, READERS, STEADY_PER_SECOND, WRITERS};
use crate::report::{Aim, Engine, Row, Unit, digits};

const MEBIBYTE: f64 = 1_048_576.0;
const PERCENTS: [f64; 3] = [50.0, 95.0, 99.0];

/// The section of one engine.
pub(super) fn engine(name: &str, measured: &Measured, beside: &Beside) -> Engine {
    let mut rows = posting(measured, beside);
    rows.extend(steady(measured));
    rows.extend(fan_out(measured));
    rows.extend(pages(measured, beside));
    rows.extend(process(measured));
    rows.extend(measured.first_loads.iter().map(|(name, load)| first_load(name, load.total())));
    Engine { name: name.to_owned(), rows, notes: notes(measured) }
}

/// What the figures of PostgreSQL are judged beside; nothing for SQLite.
#[derive(Default)]
pub(super) struct Beside {
    /// Flushes of the disk a second.
    pub(super) flushes: Option<f64>,
    /// Rows a second that the server alone keeps.
    pub(super) alone: Option<f64>,
    /// Pages a second on SQLite.
    pub(super) pages: Vec<(&'static str, f64)>,
}

impl Beside {
    fn page(&self, name: &str) -> Option<Aim> {
        let (_, per_second) = self.pages.iter().find(|(page, _)| *page == name)?;
        Some(Aim::HalfOf("what SQLite gives", *per_second))
    }
}

fn posting(measured: &Measured, beside: &Beside) -> Vec<Row> {
    let full = format!("the same, {} messages there", digits(measured.messages as f64));
    let both = |figure: fn(&Found) -> f64| (figure(&measured.bare), figure(&measured.subject));
    let (bare_full, jasette_full) = both(|found| found.posts_when_full);
    let when_full = Row::new(full, Unit::PerSecond, Some(bare_full), jasette_full);
    let mut rows = vec![without_pause(both(|found| found.talk.posts()), beside), when_full];
    rows.extend(measured.everywhere.map(|posts| everywhere(posts, beside)));
    rows
}

/// Posts a second of the bare server and of Jasette, to one community.
pub(super) fn without_pause((bare, jasette): (f64, f64), beside: &Beside) -> Row {
    let aim = beside.flushes.map_or(Aim::PartOfBare(0.5), |flushes| Aim::HalfOf("the flushes", flushes));
    let what = format!("durable posts, {WRITERS} writers, {READERS} live readers");
    Row::new(what, Unit::PerSecond, Some(bare), jasette).aiming(aim)
}

/// Posts a second to many communities.
pub(super) fn everywhere(posts: f64, beside: &Beside) -> Row {
    let what = format!("durable posts to {COMMUNITIES} communities, a writer each");
    let aim = beside.alone.map(|alone| Aim::HalfOf("PostgreSQL alone", alone));
    Row { aim, ..Row::new(what, Unit::PerSecond, None, posts) }
}

fn steady(measured: &Measured) -> Vec<Row> {
    let (bare, jasette) = (&measured.bare.talk.steady, &measured.subject.talk.steady);
    let acknowledged = PERCENTS.map(|percent| {
        let what = format!("post → acknowledged at {STEADY_PER_SECOND}/s, p{percent}");
        at(percent, what, &bare.acknowledged, &jasette.acknowledged)
    });
    let delivered = PERCENTS.map(|percent| {
        let what = format!("post → all {PEOPLE} delivered at {STEADY_PER_SECOND}/s, p{percent}");
        let row = at(percent, what, &bare.delivered, &jasette.delivered);
        if percent == 95.0 { row.aiming(Aim::TimesBare(2.0)) } else { row }
    });
    acknowledged.into_iter().chain(delivered).collect()
}

fn fan_out(measured: &Measured) -> [Row; 2] {
    let (bare, jasette) = (&measured.bare.fresh.fan_out, &measured.subject.fresh.fan_out);
    [
        at(50.0, format!("one post → {MANY_READERS} readers, median"), bare, jasette),
        at(100.0, format!("one post → {MANY_READERS} readers, slowest"), bare, jasette),
    ]
}

fn pages(measured: &Measured, beside: &Beside) -> Vec<Row> {
    let of_bare = |name: &str| measured.bare.pages.iter().find(|page| page.0 == name).map(|page| &page.1);
    measured
        .subject
        .pages
        .iter()
        .flat_map(|(name, asking)| page((name, beside.page(name)), of_bare(name), asking))
        .collect()
}

fn page((name, aim): (&str, Option<Aim>), bare: Option<&Asking>, jasette: &Asking) -> [Row; 2] {
    let p95 = |asking: &Asking| milliseconds(asking.latencies.percentile(95.0));
    let what = format!("{name}, {CLIENTS} clients");
    [
        Row { aim, ..Row::new(&what, Unit::PerSecond, bare.map(|bare| bare.per_second), jasette.per_second) },
        Row::new(format!("{what}, p95"), Unit::Milliseconds, bare.map(p95), p95(jasette)),
    ]
}

fn process(measured: &Measured) -> [Row; 3] {
    let both = |figure: fn(&Found) -> f64| (Some(figure(&measured.bare)), figure(&measured.subject));
    let (bare_start, start) = both(|found| milliseconds(found.fresh.starts.median()));
    let (bare_idle, idle) = both(|found| found.fresh.idle / MEBIBYTE);
    let (bare_reader, reader) = both(|found| found.fresh.per_reader / 1024.0);
    [
        Row::new("cold start until ready, median", Unit::Milliseconds, bare_start, start).aiming(Aim::Under(300.0)),
        Row::new("memory at rest", Unit::Mebibytes, bare_idle, idle).aiming(Aim::Under(40.0)),
        Row::new("memory per live reader", Unit::Kibibytes, bare_reader, reader),
    ]
}

fn first_load(page: &str, bytes: usize) -> Row {
    Row::new(format!("first load of {page}, fonts included"), Unit::Kilobytes, None, bytes as f64 / 1_000.0)
        .aiming(Aim::Within(100.0))
}

fn at(percent: f64, what: String, bare: &Latencies, jasette: &Latencies) -> Row {
    let figure = |latencies: &Latencies| milliseconds(latencies.percentile(percent));
    Row::new(what, Unit::Milliseconds, Some(figure(bare)), figure(jasette))
}

fn notes(measured: &Measured) -> Vec<String> {
    let mut notes = measured.notes.clone();
    for (name, load) in &measured.first_loads {
        let files = load.bytes.iter().map(|(path, bytes)| format!("{} {bytes}", name_of(path)));
        notes.push(format!("First load of {name}, bytes of each body: {}.", files.collect::<Vec<_>>().join(", ")));
    }
    notes
}

/// The name of a file without the mark of its content, which changes with every version.
fn name_of(path: &str) -> String {
    let Some(file) = path.strip_prefix("/assets/") else { return "the page".to_owned() };
    match (file.rsplit_once('-'), file.rsplit_once('.')) {
        (Some((name, _)), Some((_, kind))) => format!("{name}.{kind}"),
        _ => file.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_are_named_without_their_marks() {
        assert_eq!(name_of("/assets/text-18b2a1a39a2f.woff2"), "text.woff2");
        assert_eq!(name_of("/c/reflexion"), "the page");
    }
}

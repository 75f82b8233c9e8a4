//! The machine, in the words that matter for a reader of the numbers; nothing that would name it.

use std::fs::read_to_string;
use std::path::Path;
use std::time::Duration;

const WATCHED: Duration = Duration::from_secs(2);

/// What a reader needs to compare.
#[derive(Clone, Debug)]
pub struct Machine {
    /// "2 × Some CPU @ 2.50 GHz".
    pub processors: String,
    /// In GiB.
    pub memory: f64,
    /// The kernel's version.
    pub kernel: String,
    /// The file system that the measures write to.
    pub file_system: String,
    /// The part of the processors that something else used, just before the first measure.
    pub busy: f64,
}

impl Machine {
    /// This machine; `folder` is where the measures write.
    pub async fn this(folder: &Path) -> Machine {
        let before = read("/proc/stat");
        tokio::time::sleep(WATCHED).await;
        let (info, memory) = (read("/proc/cpuinfo"), read("/proc/meminfo"));
        let model = field(&info, "model name").unwrap_or("processor").to_owned();
        let count = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
        Machine {
            processors: format!("{count} × {model}"),
            memory: field(&memory, "MemTotal").and_then(kibibytes).unwrap_or_default() / 1_048_576.0,
            kernel: read("/proc/sys/kernel/osrelease").trim().to_owned(),
            busy: busy_part(&before, &read("/proc/stat")).unwrap_or_default(),
            file_system: file_system(&read("/proc/self/mounts"), folder).unwrap_or_else(|| "unknown".into()),
        }
    }

    /// Whether something else was busy here.
    pub fn is_busy(&self) -> bool {
        self.busy > 0.1
    }

    /// Whether a flush of this file system reaches a disk.
    pub fn has_a_disk(&self) -> bool {
        !matches!(self.file_system.as_str(), "tmpfs" | "ramfs")
    }
}

fn read(path: &str) -> String {
    read_to_string(path).unwrap_or_default()
}

fn field<'a>(text: &'a str, name: &str) -> Option<&'a str> {
    let line = text.lines().find(|line| line.starts_with(name))?;
    line.split_once(':').map(|(_, value)| value.trim())
}

fn kibibytes(text: &str) -> Option<f64> {
    text.strip_suffix("kB")?.trim().parse().ok()
}

/// The part of all processor time between two readings of `/proc/stat` that was not idle.
fn busy_part(before: &str, after: &str) -> Option<f64> {
    let (before, after) = (processor_time(before)?, processor_time(after)?);
    let (all, idle) = (after.0.checked_sub(before.0)?, after.1.checked_sub(before.1)?);
    (all > 0).then(|| 1.0 - idle as f64 / all as f64)
}

/// All processor time, and what of it was spent idle or waiting for a disk (the fourth and fifth figures).
fn processor_time(stat: &str) -> Option<(u64, u64)> {
    let figures = stat.lines().next()?.strip_prefix("cpu ")?.split_whitespace();
    let figures: Vec<u64> = figures.take(8).map(|figure| figure.parse().unwrap_or_default()).collect();
    Some((figures.iter().sum(), figures.iter().skip(3).take(2).sum()))
}

/// The kind of the deepest mount that holds `folder`.
fn file_system(mounts: &str, folder: &Path) -> Option<String> {
    let mounted = mounts.lines().filter_map(|line| {
        let mut words = line.split(' ').skip(1);
        Some((words.next()?, words.next()?))
    });
    let holding = mounted.filter(|(point, _)| folder.starts_with(point));
    holding.max_by_key(|(point, _)| point.len()).map(|(_, kind)| kind.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_busy_part_is_what_was_not_idle() {
        let (before, after) = ("cpu  10 0 10 100 0 0 0 0 0 0\ncpu0 1", "cpu  40 0 20 150 10 0 0 0 0 0\ncpu0 1");
        assert_eq!(busy_part(before, after), Some(0.4), "40 of 100 ticks");
        assert_eq!(busy_part(before, before), None);
    }

    #[test]
    fn the_deepest_mount_holds_the_folder() {
        let mounts = "/dev/vda / ext4 rw 0 0\ntmpfs /tmp tmpfs rw 0 0\n/dev/vdb /tmp/big xfs rw 0 0\n";
        let kind = |folder: &str| file_system(mounts, Path::new(folder));
        assert_eq!(kind("/home/me"), Some("ext4".into()));
        assert_eq!(kind("/tmp/x"), Some("tmpfs".into()));
        assert_eq!(kind("/tmp/big/data"), Some("xfs".into()));
        assert_eq!(kind("/tmpfoo"), Some("ext4".into()), "a name that starts alike is another folder");
    }
}

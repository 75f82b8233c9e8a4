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

#[cfg(test)]
mod tests {
    use std::os::unix::process::CommandExt;
    use std::process::{Command, Output};
    use std::time::{Duration, Instant};

    use super::*;

    /// Another run of these tests, which does one of those below: it becomes a program that wants too much. Limits stay for good with
    /// whoever takes them.
    fn run(test: &str) -> Output {
        let own = std::env::current_exe().expect("this program");
        let mut again = Command::new(own);
        again.args(["--exact", &format!("limits::tests::{test}"), "--ignored", "--nocapture"]).env("LC_ALL", "C");
        again.output().expect("it runs")
    }

    fn becomes(program: &str, words: &[&str]) {
        hold().expect("the system takes the limits");
        panic!("{}", Command::new(program).args(words).exec());
    }

    #[test]
    #[ignore = "it falls: `memory_is_taken_from_who_eats_it` starts it"]
    fn eats() {
        becomes("/usr/bin/tail", &["/dev/zero"]);
    }

    #[test]
    #[ignore = "it falls: `a_processor_is_taken_from_who_keeps_it` starts it"]
    fn turns() {
        becomes("/bin/sh", &["-c", "while :; do :; done"]);
    }

    #[test]
    #[ignore = "it falls: `nothing_is_written_to_a_file` starts it"]
    fn writes() {
        becomes("/bin/sh", &["-c", "trap '' XFSZ; file=$(mktemp -u); echo mots > $file; cat $file; rm -f $file"]);
    }

    #[test]
    fn memory_is_taken_from_who_eats_it() {
        let began = Instant::now();
        let ended = run("eats");
        let said = String::from_utf8_lossy(&ended.stderr);
        assert!(!ended.status.success() && said.contains("memory exhausted"), "{said}");
        assert!(began.elapsed() < Duration::from_secs(SECONDS), "before its time");
    }

    #[test]
    fn a_processor_is_taken_from_who_keeps_it() {
        let began = Instant::now();
        let ended = run("turns");
        assert!(!ended.status.success(), "{ended:?}");
        assert!(began.elapsed() >= Duration::from_secs(SECONDS - 1), "{:?}", began.elapsed());
    }

    #[test]
    fn nothing_is_written_to_a_file() {
        let ended = run("writes");
        let said = String::from_utf8_lossy(&ended.stdout);
        assert!(!said.lines().any(|line| line == "mots"), "{said}");
    }
}

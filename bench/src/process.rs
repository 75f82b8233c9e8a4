//! A server as a process of its own, started on a free port of the loopback, watched from outside, and ended with us.

use std::fs::File;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::{Duration, Instant};

use tokio::net::TcpListener;
use tokio::process::{Child, Command};
use tokio::time::{sleep, timeout};

use crate::http::{Asked, ask};
use crate::{Result, Trouble};

/// How long a server may take to be ready, and to stop.
const LONGEST: Duration = Duration::from_secs(120);
const LOOK_EVERY: Duration = Duration::from_millis(1);

/// A running server.
pub struct Process {
    child: Child,
    number: u32,
    /// Where it listens.
    pub address: SocketAddr,
    /// From the moment it was spawned until it first said that it is ready.
    pub ready_after: Duration,
}

/// A port of the loopback that nobody listens on.
pub async fn free_address() -> Result<SocketAddr> {
    Ok(TcpListener::bind("127.0.0.1:0").await?.local_addr()?)
}

impl Process {
    /// Spawns `command`, which is told to listen on `address`, and waits until `/readyz` answers 200. What it prints goes
    /// to `log`.
    pub async fn start(mut command: Command, address: SocketAddr, log: &Path) -> Result<Process> {
        let file = File::create(log)?;
        command.stdin(Stdio::null()).stdout(file.try_clone()?).stderr(file).kill_on_drop(true);
        let spawned = Instant::now();
        let child = command.spawn()?;
        let number = child.id().ok_or_else(|| Trouble::said("the server ended at once"))?;
        let mut process = Process { child, number, address, ready_after: Duration::ZERO };
        process.wait_until_ready(spawned, log).await?;
        process.ready_after = spawned.elapsed();
        Ok(process)
    }

    async fn wait_until_ready(&mut self, spawned: Instant, log: &Path) -> Result<()> {
        let ready = Asked::get("/readyz");
        while !ask(self.address, &ready).await.is_ok_and(|answer| answer.head.status == 200) {
            let ended = self.child.try_wait()?;
            if ended.is_some() || spawned.elapsed() > LONGEST {
                let said = std::fs::read_to_string(log).unwrap_or_default();
                return Err(Trouble::said(format!("the server is not ready ({ended:?}); it said:\n{said}")));
            }
            sleep(LOOK_EVERY).await;
        }
        Ok(())
    }

    /// The memory it holds now, in bytes (`VmRSS`).
    pub fn memory(&self) -> Result<u64> {
        let status = std::fs::read_to_string(PathBuf::from(format!("/proc/{}/status", self.number)))?;
        resident(&status).ok_or_else(|| Trouble::said("the system does not say how much memory the server holds"))
    }

    /// The processors' time that it has used, its own and the system's for it.
    pub fn processor_time(&self) -> Result<Duration> {
        let stat = std::fs::read_to_string(PathBuf::from(format!("/proc/{}/stat", self.number)))?;
        used(&stat).ok_or_else(|| Trouble::said("the system does not say how much time the server used"))
    }

    /// Asks it to stop, and waits until it has.
    pub async fn stop(mut self) -> Result<()> {
        let asked = Command::new("sh").arg("-c").arg(format!("kill -TERM {}", self.number)).status().await?;
        if !asked.success() {
            return Err(Trouble::said("the server had ended before it was asked to"));
        }
        match timeout(LONGEST, self.child.wait()).await {
            Ok(_) => Ok(()),
            Err(_) => Err(Trouble::said("the server does not stop")),
        }
    }
}

fn resident(status: &str) -> Option<u64> {
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"))?;
    let kibibytes: u64 = line.trim().strip_suffix("kB")?.trim().parse().ok()?;
    Some(kibibytes * 1024)
}

/// Fields 14 and 15 of `proc_pid_stat(5)`, which Linux counts in hundredths of a second for every program.
fn used(stat: &str) -> Option<Duration> {
    let (_, after_name) = stat.rsplit_once(") ")?;
    let ticks = after_name.split(' ').skip(11).take(2).map(|ticks| ticks.parse::<u64>().ok());
    Some(Duration::from_millis(10 * ticks.sum::<Option<u64>>()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_time_used_is_read_from_the_line_of_a_process_whatever_its_name() {
        let line = "7 (a) b) S 1 7 7 0 -1 4194304 90 0 0 0 123 45 0 0 20 0 1 0 99";
        assert_eq!(used(line), Some(Duration::from_millis(1_680)));
        assert_eq!(used("7 (a"), None);
    }

    #[test]
    fn resident_memory_is_read_from_the_status_of_a_process() {
        assert_eq!(resident("Name:\tjasette\nVmHWM:\t   99 kB\nVmRSS:\t   12345 kB\nThreads:\t3\n"), Some(12_641_280));
        assert_eq!(resident("Name:\tjasette\n"), None);
    }
}

//! Whether the clock of this machine says what others say: the database, what it keeps, the mail server. Codes, sessions and
//! reminders are judged by it.

use jiff::Timestamp;
use jiff::fmt::rfc2822;
use platform::mail::{Security, Smtp};
use platform::{Clock, Instance, MINUTE, SECOND, events};
use tokio::io::{AsyncBufReadExt, AsyncReadExt, BufReader};
use tokio::time::timeout;
use ui::Lang;

use super::{Finding, line};

/// Apart by more than this, one of two clocks is wrong.
const APART: i64 = MINUTE;
/// The most bytes of a greeting that are read.
const LONGEST: u64 = 1024;

/// The database's clock; on SQLite it is this machine's, and what tells is the date of the newest thing kept.
pub(super) async fn database(instance: &Instance, lang: Lang) -> Finding {
    let now = || instance.clock.now();
    let failed = |error: platform::Error| t!(lang, "cli-failure", what = error.to_string());
    if let Some(there) = instance.db.time().await.map_err(failed)? {
        let apart = (there - now()) / SECOND;
        if (there - now()).abs() > APART {
            return Err(t!(lang, "check-clock-database-apart", seconds = apart));
        }
    }
    match events::latest(&instance.db).await.map_err(failed)? {
        Some(latest) if latest > now() + APART => {
            Err(t!(lang, "check-clock-future", date = date(latest), now = date(now())))
        }
        _ => Ok(t!(lang, "check-clock-database-fine")),
    }
}

/// Some servers say the time in their greeting; others cannot be compared.
pub(super) async fn mail_server(smtp: &Smtp, lang: Lang) -> Option<Finding> {
    let greeting = greeting(smtp).await?;
    let host = smtp.host.clone();
    let Some(there) = said(&greeting) else { return Some(Ok(t!(lang, "check-clock-mail-none", host = host))) };
    let apart = there - Clock::system().now();
    Some(match apart.abs() > APART {
        true => Err(t!(lang, "check-clock-mail-apart", host = host, seconds = apart / SECOND)),
        false => Ok(t!(lang, "check-clock-mail-fine", host = host)),
    })
}

/// The first line that the server says, if it says one.
async fn greeting(smtp: &Smtp) -> Option<String> {
    let line = line::open(&smtp.host, smtp.port, smtp.security == Security::Tls).await.ok()?;
    let (mut reader, mut greeting) = (BufReader::new(line.take(LONGEST)), String::new());
    timeout(line::PATIENCE, reader.read_line(&mut greeting)).await.ok()?.ok()?;
    Some(greeting)
}

/// The moment in `220 mail.example.org ESMTP Exim 4.98 Sat, 28 Nov 2026 19:06:12 +0000`.
fn said(greeting: &str) -> Option<i64> {
    const DAYS: [&str; 7] = ["Mon, ", "Tue, ", "Wed, ", "Thu, ", "Fri, ", "Sat, ", "Sun, "];
    let start = DAYS.iter().find_map(|day| greeting.find(day))?;
    // « Sat, 28 Nov 2026 19:06:12 +0000 » is six words; what follows is not of it.
    let words: Vec<&str> = greeting[start..].split_whitespace().take(6).collect();
    Some(rfc2822::parse(&words.join(" ")).ok()?.timestamp().as_millisecond())
}

fn date(moment: i64) -> String {
    Timestamp::from_millisecond(moment).map(|moment| format!("{moment:.0}")).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::said;

    #[test]
    fn the_moment_is_read_in_the_greetings_that_say_it() {
        let moment = Some(1_795_892_772_000);
        assert_eq!(said("220 mx.example.org ESMTP Exim 4.98 Sat, 28 Nov 2026 19:06:12 +0000\r\n"), moment);
        assert_eq!(said("220 mx.example.org ESMTP Sendmail 8.17/8.17; Sat, 28 Nov 2026 14:06:12 -0500\r\n"), moment);
        assert_eq!(said("220 mx Microsoft ESMTP MAIL Service ready at Sat, 28 Nov 2026 19:06:12 +0000\r\n"), moment);
        assert_eq!(said("220 mx.example.org ESMTP Postfix\r\n"), None);
        assert_eq!(said("220 Sat, nothing\r\n"), None);
    }
}

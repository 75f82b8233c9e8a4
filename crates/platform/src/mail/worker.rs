//! The one who carries the mail. One line serves a batch; a server that is down makes the worker rest and spends no try of
//! any mail; and whatever happens, what the server may have taken is not sent again.

use std::time::Duration;

use lettre::message::Mailbox;
use tokio::time::{Instant, sleep, timeout_at};

use super::letter::{self, Letter};
use super::needless;
use super::outbox::{self, Fate, Waiting};
use super::smtp::{Failure, Line, Smtp};
use super::uncertain;
use super::words::without_addresses;
use crate::db::Engine;
use crate::{Instance, Result};

/// The first rest when the server is down; each next one is twice as long.
const FIRST_REST: Duration = Duration::from_secs(5);
/// The longest rest.
const LONGEST_REST: Duration = Duration::from_secs(300);

/// What one round of the worker did.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Round {
    /// Mails that the server took.
    pub sent: usize,
    /// Mails that will not be tried again.
    pub refused: usize,
    /// Mails that the server does not want now.
    pub put_off: usize,
    /// Mails that the server may have or not.
    pub unknown: usize,
    /// Mails whose sense had passed.
    pub needless: usize,
    /// Why the round ended before all the mail that was due had left.
    pub trouble: Option<String>,
}

/// Carries the mail until [`Hub::stop`](crate::events::Hub::stop), looking every `pause` and whenever a commit brings some.
/// To stop without cutting a mail in two, wait for it to return.
pub async fn deliver(instance: Instance, smtp: Smtp, pause: Duration) {
    settle_the_past(&instance).await;
    let mut rests = Rests::default();
    while !instance.db.hub().is_stopped() {
        let woken = instance.db.hub().work_to_do();
        match deliver_due(&instance, &smtp).await {
            Ok(Round { trouble: None, .. }) => {
                rests = Rests::default();
                let _ = tokio::time::timeout(pause, woken).await;
            }
            outcome => {
                if matches!(outcome, Ok(Round { sent: 1.., .. })) {
                    rests = Rests::default();
                }
                complain(outcome);
                rest_for(&instance, rests.next()).await;
            }
        }
    }
}

/// Carries all the mail that is due and returns; a server that is down ends the round.
pub async fn deliver_due(instance: &Instance, smtp: &Smtp) -> Result<Round> {
    outbox::mend(instance).await?;
    outbox::give_up_abandoned(instance, false).await?;
    uncertain::forget_old(instance).await?;
    needless::sweep(instance).await?;
    let mut round = Round::default();
    if outbox::is_any_due(instance).await? {
        round.trouble = carry_all(instance, smtp, &mut round).await?.err();
    }
    if let Some(trouble) = &round.trouble {
        outbox::note_trouble(instance, trouble).await?;
    }
    Ok(round)
}

/// On SQLite this worker is the only one, so a mail found half-sent belongs to nobody. On PostgreSQL another node may be
/// sending it: there, only its time tells.
async fn settle_the_past(instance: &Instance) {
    if let Err(error) = outbox::give_up_abandoned(instance, is_alone(instance)).await {
        tracing::warn!(%error, "mail: the database does not answer");
    }
}

fn complain(outcome: Result<Round>) {
    match outcome {
        Ok(round) => tracing::warn!(trouble = round.trouble, "mail: the server does not take mail now"),
        Err(error) => tracing::warn!(%error, "mail: the database does not answer"),
    }
}

/// How long to rest after each failure.
#[derive(Default)]
struct Rests(u32);

impl Rests {
    fn next(&mut self) -> Duration {
        let rest = FIRST_REST * 2_u32.pow(self.0.min(10));
        self.0 += 1;
        rest.min(LONGEST_REST)
    }
}

/// Rests, however many mails are posted meanwhile; a stop ends the rest.
async fn rest_for(instance: &Instance, rest: Duration) {
    let until = Instant::now() + rest;
    while !instance.db.hub().is_stopped() && timeout_at(until, instance.db.hub().work_to_do()).await.is_ok() {}
}

/// The inner error says why the line or the server is to blame.
async fn carry_all(instance: &Instance, smtp: &Smtp, round: &mut Round) -> Result<Result<(), String>> {
    let sender = match letter::sender(&instance.settings) {
        Ok(sender) => sender,
        Err(why) => return Ok(Err(why)),
    };
    let line = match Line::open(smtp, &letter::host(&instance.settings)).await {
        Ok(line) => line,
        Err(said) => return Ok(Err(without_addresses(&said, ""))),
    };
    let mut carrier = Carrier { instance, sender, line, patience: smtp.timeout };
    while !instance.db.hub().is_stopped() {
        let Some(mail) = outbox::take(instance, carrier.hold_while_waiting()).await? else { break };
        if let Err(lost) = carrier.carry(&mail, round).await? {
            return Ok(Err(lost));
        }
    }
    carrier.line.close().await;
    Ok(Ok(()))
}

/// On SQLite there is one worker; on PostgreSQL each node has its own.
fn is_alone(instance: &Instance) -> bool {
    matches!(instance.db.engine, Engine::Sqlite(_))
}

struct Carrier<'a> {
    instance: &'a Instance,
    sender: Mailbox,
    line: Line,
    patience: Duration,
}

impl Carrier<'_> {
    /// Longer than announcing a mail may take. One who is alone need not hold it against others, and finds it at once after
    /// a restart.
    fn hold_while_waiting(&self) -> i64 {
        if is_alone(self.instance) { 0 } else { milliseconds(self.patience * 4) }
    }

    /// Longer than sending the text may take.
    fn hold_while_sending(&self) -> i64 {
        milliseconds(self.patience * 20)
    }

    /// Carries one mail, if it still has its sense, and writes down what became of it. The inner error says that the line is lost.
    async fn carry(&mut self, mail: &Waiting, round: &mut Round) -> Result<Result<(), String>> {
        if let Some(why) = needless::why(self.instance, mail).await? {
            self.write_down(mail, &Fate::Needless(why), round).await;
            return Ok(Ok(()));
        }
        let (fate, line) = match letter::compose(&self.instance.settings, &self.sender, mail) {
            Ok(letter) => self.hand_over(mail, &letter).await?,
            Err(why) => (Some(Fate::Refused(why)), Ok(())),
        };
        if let Some(fate) = fate {
            self.write_down(mail, &veiled(fate, mail), round).await;
        }
        Ok(line.map_err(|said| without_addresses(&said, &mail.address)))
    }

    /// The phases. No fate at all means that the mail was no longer ours to send.
    async fn hand_over(&mut self, mail: &Waiting, letter: &Letter) -> Result<(Option<Fate>, Result<(), String>)> {
        if let Err(failure) = self.line.announce(letter).await {
            return Ok(self.not_sent(failure).await);
        }
        if let Err(failure) = self.line.ask_for_text().await {
            return Ok(self.not_sent(failure).await);
        }
        // Only now, so that a kill before the server asked leaves a mail that is known not to have left. A server that waits for
        // a text can only be left by cutting the line, which is rare enough: somebody was forgotten this very moment.
        if !outbox::begin_sending(self.instance, mail, self.hold_while_sending()).await? {
            return Ok((None, Err("the mail was taken away while it left".into())));
        }
        Ok(match self.line.send_text(&letter.text).await {
            Ok(()) => (Some(Fate::Sent), Ok(())),
            Err(Failure::Closing(words)) => (Some(Fate::PutOff(words.clone())), Err(words)),
            Err(Failure::Lost(words)) => (Some(Fate::Unknown(words.clone())), Err(words)),
            Err(failure) => self.not_sent(failure).await,
        })
    }

    /// The server does not have the text, and that is certain.
    async fn not_sent(&mut self, failure: Failure) -> (Option<Fate>, Result<(), String>) {
        let fate = match failure {
            Failure::Lost(words) | Failure::Closing(words) => return (Some(Fate::Kept(words.clone())), Err(words)),
            Failure::Later(words) => Fate::PutOff(words),
            Failure::Refused(words) => Fate::Refused(words),
        };
        (Some(fate), self.line.reset().await.map_err(Failure::said))
    }

    /// The server has spoken: that must be written down before anything else is done, however long the database is away.
    async fn write_down(&self, mail: &Waiting, fate: &Fate, round: &mut Round) {
        let mut pause = Duration::from_millis(200);
        let state = loop {
            match outbox::settle(self.instance, mail, fate).await {
                Ok(state) => break state,
                Err(error) => tracing::warn!(%error, mail = mail.id, "mail: its fate waits for the database"),
            }
            sleep(pause).await;
            pause = (pause * 2).min(FIRST_REST);
        };
        round.count(state, fate);
        tell(mail, state, fate);
    }
}

fn milliseconds(duration: Duration) -> i64 {
    i64::try_from(duration.as_millis()).unwrap_or(i64::MAX / 2)
}

fn veiled(fate: Fate, mail: &Waiting) -> Fate {
    let veil = |said: String| without_addresses(&said, &mail.address);
    match fate {
        Fate::Sent | Fate::Needless(_) => fate,
        Fate::Refused(said) => Fate::Refused(veil(said)),
        Fate::Unknown(said) => Fate::Unknown(veil(said)),
        Fate::PutOff(said) => Fate::PutOff(veil(said)),
        Fate::Kept(said) => Fate::Kept(veil(said)),
    }
}

/// The log and the metrics: a number, a kind and the server's words, never an address, a subject or a text.
fn tell(mail: &Waiting, state: &'static str, fate: &Fate) {
    metrics::counter!("jasette_mails_total", "kind" => mail.kind.clone(), "state" => state).increment(1);
    match fate {
        Fate::Sent => tracing::info!(mail = mail.id, kind = mail.kind, "mail sent"),
        Fate::Kept(_) => {}
        Fate::Needless(why) => {
            tracing::info!(mail = mail.id, kind = mail.kind, why = why.code(), "mail not needed any more")
        }
        Fate::Refused(said) | Fate::PutOff(said) | Fate::Unknown(said) => {
            tracing::warn!(mail = mail.id, kind = mail.kind, state, said, "mail not sent");
        }
    }
}

impl Round {
    fn count(&mut self, state: &str, fate: &Fate) {
        match state {
            "sent" => self.sent += 1,
            "refused" => self.refused += 1,
            "unknown" => self.unknown += 1,
            "needless" => self.needless += 1,
            _ if matches!(fate, Fate::PutOff(_)) => self.put_off += 1,
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Rests;

    #[test]
    fn the_rests_of_the_worker_grow_up_to_five_minutes() {
        let mut rests = Rests::default();
        let seconds: Vec<u64> = (0..9).map(|_| rests.next().as_secs()).collect();
        assert_eq!(seconds, [5, 10, 20, 40, 80, 160, 300, 300, 300]);
    }
}

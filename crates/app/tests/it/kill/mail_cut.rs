//! A mail server that says nothing for long, or hangs up in the middle of a letter, while people ask for their codes: pages do not
//! wait for it, and each letter arrives once.

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use futures_util::future::join_all;
use platform::mail::Outbox;
use testkit::{Phase, Sink, Trouble};
use tokio::time::{sleep, timeout};

use super::program::Program;
use super::tally::Tally;
use crate::siege::{self, Others, Row};
use crate::world::{Who, World};

/// Longer than the program waits for an answer, and rests after.
const IN_THE_END: Duration = Duration::from_secs(120);

/// What the server suffers from, once each time.
fn troubles() -> Vec<Trouble> {
    if !siege::is_whole() {
        return vec![Trouble::hangs_up(Phase::AskingForText)];
    }
    let cut = [Phase::Greeting, Phase::Addressee].map(Trouble::hangs_up);
    [Trouble::falls_silent(Phase::Greeting)]
        .into_iter()
        .chain(cut)
        .chain([Trouble::keeps_the_mail_then_hangs_up()])
        .collect()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn while_the_mail_server_is_slow_or_cut_pages_are_read_and_each_letter_arrives_once() {
    let (world, sink) = (World::open().await, Sink::start().await);
    let port: &'static str = sink.smtp().port.to_string().leak();
    let settings = [("JASETTE_SMTP_HOST", "127.0.0.1"), ("JASETTE_SMTP_PORT", port), ("JASETTE_SMTP_SECURITY", "none")];
    let program = Program::starts_with(world.location(), "true", &settings).await;
    let others = Others::of(&world, world.who(Who::Facilitator), &program);
    // What the season had to say before.
    everything_left(&world).await;
    let (before, mut asked) = (by_address(&sink), 0);
    let (usual, mut besieged, mut back) = (others.ninety_fifth().await, Vec::new(), Vec::new());
    let troubles = troubles();
    for trouble in &troubles {
        sink.suffers(trouble.clone().times(1));
        let begun = Instant::now();
        asked += ask_for_codes(&program, &world).await;
        besieged.extend(others.reads(40).await);
        everything_left(&world).await;
        back.push(begun.elapsed());
    }
    let arrived = by_address(&sink);
    let new = arrived.iter().map(|(address, count)| count - before.get(address).unwrap_or(&0));
    let (lost, doubled) = new.filter(|count| *count > 0).fold((asked, 0), |(lost, doubled), count| {
        (lost - count.min(troubles.len()), doubled + count.saturating_sub(troubles.len()))
    });
    let day =
        Row::of("the mail server says nothing or hangs up in the middle, while people ask for codes", troubles.len());
    let day = day.counting(&Tally { acknowledged: asked, lost, doubled }).back_in(&back);
    day.others(usual, siege::ninety_fifth(besieged)).stands_to_its_word();
}

/// Everybody who has an account asks for a code; how many they are.
async fn ask_for_codes(program: &Program, world: &World) -> usize {
    let accounts: Vec<_> = world.everybody().iter().filter_map(|person| person.account.as_ref()).collect();
    let nobody = world.who(Who::Nobody);
    let asking = accounts.iter().map(|account| async {
        let (status, _) = program.takes(nobody, "/connexion", &[("email", &account.email)]).await;
        assert_eq!(status, 303);
    });
    join_all(asking).await.len()
}

async fn everything_left(world: &World) {
    let leaving = async {
        loop {
            let outbox = Outbox::read(&world.instance.db, world.instance.clock.now()).await.unwrap();
            if outbox.waiting + outbox.sending == 0 {
                break;
            }
            sleep(Duration::from_millis(50)).await;
        }
    };
    timeout(IN_THE_END, leaving).await.expect("every letter leaves in the end");
}

fn by_address(sink: &Sink) -> BTreeMap<String, usize> {
    let mut counts = BTreeMap::new();
    for address in sink.mails().into_iter().flat_map(|mail| mail.to) {
        *counts.entry(address).or_default() += 1;
    }
    counts
}

//! Hundreds of lines on which half of a request came, against the program as it is started in the world: it lets them go in their
//! time, and answers the others meanwhile. (With limits of milliseconds, `slow` shows that it lets them go.)

use std::net::Ipv4Addr;
use std::time::{Duration, Instant};

use futures_util::future::join_all;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpSocket, TcpStream};
use tokio::time::timeout;

use super::slow::{HALF_A_BODY, HALF_A_HEAD};
use crate::kill::program::Program;
use crate::siege::{self, Others, Row};
use crate::world::{Who, World};

/// What a small machine has; more than one place may take.
const DESCRIPTORS: &str = "ulimit -n 2048";
/// How long a head and a body may take (docs/admin/proxy.md), with what a busy machine adds.
const HEADS_END_WITHIN: Duration = Duration::from_secs(30);
const BODIES_END_WITHIN: Duration = Duration::from_secs(75);

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn hundreds_of_half_requests_are_let_go_and_others_are_answered_as_usual() {
    let world = World::open().await;
    let program = Program::starts_with(world.location(), DESCRIPTORS, &[]).await;
    let others = Others::of(&world, world.who(Who::Facilitator), &program);
    let usual = others.ninety_fifth().await;
    let attacks =
        [("a head", HALF_A_HEAD, HEADS_END_WITHIN, "30 s"), ("a body", HALF_A_BODY, BODIES_END_WITHIN, "75 s")];
    for (half, said, within, in_words) in attacks {
        let many = siege::rounds(60, 300);
        let begun = Instant::now();
        let lines = join_all((0..many).map(|number| line(&program, number, said))).await;
        let mut day = Row::of(format!("{many} lines from two places bring half of {half} and stay"), 1);
        day = day.others(usual, others.meanwhile(usual).await);
        if siege::is_whole() {
            let ended = timeout(within, join_all(lines.into_iter().map(ends))).await.is_ok();
            assert!(begun.elapsed() > Duration::from_secs(10), "they were held, for this to mean anything");
            day = day.promising(format!("each is let go within {in_words}"), ended);
        }
        day.stands_to_its_word();
    }
}

/// A line from one of two places on which this was said.
async fn line(program: &Program, number: usize, said: &str) -> TcpStream {
    let socket = TcpSocket::new_v4().unwrap();
    let last = if number.is_multiple_of(2) { 3 } else { 4 };
    socket.bind((Ipv4Addr::new(127, 0, 0, last), 0).into()).unwrap();
    let mut line = socket.connect(program.address.trim_start_matches("http://").parse().unwrap()).await.unwrap();
    line.write_all(said.as_bytes()).await.unwrap();
    line
}

async fn ends(mut line: TcpStream) {
    let mut bytes = Vec::new();
    let _ = line.read_to_end(&mut bytes).await;
}

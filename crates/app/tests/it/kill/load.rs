//! Sixteen people who post without a pause, and write down what they were told is kept.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use reqwest::Client;
use serde_json::{Value as Json, json};

use super::program::Program;
use crate::world::{Person, Who, World};

const WRITERS: usize = 16;

/// A post that was answered with 201.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Kept {
    pub(super) id: i64,
    pub(super) seq: i64,
    pub(super) body: String,
}

/// The writers at work.
pub(super) struct Load {
    kept: Arc<Mutex<Vec<Kept>>>,
    stops: Arc<AtomicBool>,
    writers: Vec<tokio::task::JoinHandle<()>>,
}

/// The room in which they all write, as the API names it.
pub(super) async fn room_of(world: &World) -> i64 {
    world.here.room_id(&world.here.room).await
}

impl Load {
    /// Sets them to work; each stops at the first post that is not acknowledged. `life` is a word for their messages.
    pub(super) fn begins(world: &World, program: &Program, (room, life): (i64, usize)) -> Load {
        let (kept, stops): (Arc<Mutex<Vec<Kept>>>, Arc<AtomicBool>) = (Arc::default(), Arc::default());
        let address = format!("{}/api/v1/rooms/{room}/messages", program.address);
        let people = [Who::Coordination, Who::Facilitator, Who::Member].map(|who| world.who(who));
        let writers = (0..WRITERS).map(|writer| {
            let (person, address, kept) = (people[writer % people.len()].clone(), address.clone(), kept.clone());
            tokio::spawn(writes(person, address, format!("vie {life}, plume {writer}"), (kept, stops.clone())))
        });
        Load { writers: writers.collect(), kept, stops }
    }

    /// Waits until so many posts are acknowledged.
    pub(super) async fn reaches(&self, count: usize) {
        while self.kept.lock().unwrap().len() < count {
            assert!(!self.writers.iter().all(tokio::task::JoinHandle::is_finished), "they write until it is killed");
            tokio::time::sleep(Duration::from_millis(2)).await;
        }
    }

    /// What they were told is kept, up to now.
    pub(super) fn so_far(&self) -> Vec<Kept> {
        self.kept.lock().unwrap().clone()
    }

    /// Each finishes what they write; what they were told is kept.
    pub(super) async fn stops(self) -> Vec<Kept> {
        self.stops.store(true, Ordering::Relaxed);
        self.ends().await
    }

    /// Waits for the last of them; what they were told is kept.
    pub(super) async fn ends(self) -> Vec<Kept> {
        for writer in self.writers {
            writer.await.unwrap();
        }
        let kept = self.kept.lock().unwrap();
        kept.clone()
    }
}

async fn writes(
    person: Person,
    address: String,
    name: String,
    (kept, stops): (Arc<Mutex<Vec<Kept>>>, Arc<AtomicBool>),
) {
    let client = Client::new();
    for number in 1.. {
        if stops.load(Ordering::Relaxed) {
            return;
        }
        let body = format!("{name}, mot {number}");
        let request = client.post(&address).bearer_auth(&person.token).json(&json!({ "body": body }));
        let Ok(answer) = request.send().await else { return };
        if answer.status() != 201 {
            return;
        }
        let Ok(told) = answer.json::<Json>().await else { return };
        let number = |key: &str| told[key].as_i64().expect("the API gives numbers");
        kept.lock().unwrap().push(Kept { id: number("id"), seq: number("seq"), body });
    }
}

/// Every message of the room, oldest first, page by page through the API.
pub(super) async fn messages(program: &Program, person: &Person, room: i64) -> Vec<Kept> {
    let (client, mut all, mut before) = (Client::new(), Vec::new(), None);
    loop {
        let mut address = format!("{}/api/v1/rooms/{room}/messages?limit=200", program.address);
        if let Some(before) = before {
            address.push_str(&format!("&before={before}"));
        }
        let answer = client.get(address).bearer_auth(&person.token).send().await.unwrap();
        assert_eq!(answer.status().as_u16(), 200);
        let page: Json = answer.json().await.unwrap();
        let items = page["items"].as_array().expect("a list").iter().map(read);
        all = items.chain(all).collect();
        before = page["next"].as_i64();
        if before.is_none() {
            return all;
        }
    }
}

/// A message as the API tells it.
pub(super) fn read(told: &Json) -> Kept {
    let body = told["body"].as_str().unwrap_or_default().to_owned();
    Kept { id: told["id"].as_i64().unwrap_or(0), seq: told["seq"].as_i64().unwrap_or(0), body }
}

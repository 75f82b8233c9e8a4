//! The community that is measured: opened from a season file by the command, found again by the API.

use std::net::SocketAddr;
use std::path::Path;

use serde::Deserialize;
use serde::de::DeserializeOwned;

use super::program::Program;
use crate::http::{Asked, ask};
use crate::target::Target;
use crate::{Result, Trouble};

/// Who coordinates it. Nobody has this address.
const COORDINATOR: &str = "coordination@banc.example";

/// Where things are.
pub(super) struct Community {
    pub(super) id: i64,
    pub(super) slug: String,
    room: Room,
}

#[derive(Deserialize)]
struct Listed<T> {
    items: Vec<T>,
}

#[derive(Deserialize)]
struct Found {
    id: i64,
    slug: String,
}

#[derive(Deserialize)]
struct Meeting {
    id: i64,
}

#[derive(Deserialize)]
struct Room {
    id: i64,
    slug: String,
    audience: Vec<String>,
}

/// Opens so many communities; gives the coordinator's token.
pub(super) async fn open(program: &Program, season: &Path, count: usize) -> Result<String> {
    let season = season.canonicalize()?.display().to_string();
    let coordinator = format!("Coordination du banc <{COORDINATOR}>");
    for _ in 0..count {
        program
            .run(&["community", "create", "--program", &season, "--start", "2026-12", "--coordinator", &coordinator])
            .await?;
    }
    program.run(&["token", COORDINATOR]).await
}

impl Community {
    /// Looks where the communities of the coordinator are, in the order of their numbers, with their first room for members.
    pub(super) async fn all(address: SocketAddr, token: &str) -> Result<Vec<Community>> {
        let mut listed: Listed<Found> = read(address, "/api/v1/communities", token).await?;
        listed.items.sort_by_key(|found| found.id);
        let mut communities = Vec::new();
        for found in listed.items {
            communities.push(Community::look(address, token, found).await?);
        }
        Ok(communities)
    }

    async fn look(address: SocketAddr, token: &str, Found { id, slug }: Found) -> Result<Community> {
        let rooms: Listed<Room> = read(address, &format!("/api/v1/communities/{id}/rooms"), token).await?;
        let mut for_members = rooms.items.into_iter().filter(|room| room.audience.iter().any(|role| role == "member"));
        let room = for_members.next().ok_or_else(|| Trouble::said("no room is open to members"))?;
        Ok(Community { id, slug, room })
    }

    /// Where its messages are posted and read.
    pub(super) fn posts(&self) -> String {
        format!("/api/v1/rooms/{}/messages", self.room.id)
    }

    /// Where its events are followed.
    pub(super) fn events(&self) -> String {
        format!("/api/v1/communities/{}/events", self.id)
    }

    /// The page of the room.
    pub(super) fn room_page(&self) -> String {
        format!("/c/{}/salons/{}", self.slug, self.room.slug)
    }

    /// The page of the first meeting of its season.
    pub(super) async fn first_meeting(&self, target: &Target) -> Result<String> {
        let asked = target.signed(Asked::get(format!("/api/v1/communities/{}/meetings", self.id)), 0);
        let answer = ask(target.address, &asked).await?.expect_status(200, asked.path())?;
        let listed: Listed<Meeting> = serde_json::from_slice(&answer.body)?;
        let first = listed.items.first().ok_or_else(|| Trouble::said("the season has no meeting"))?;
        Ok(format!("{}/rencontres/{}", self.home_page(), first.id))
    }

    /// The page that people come home to.
    pub(super) fn home_page(&self) -> String {
        format!("/c/{}", self.slug)
    }
}

async fn read<T: DeserializeOwned>(address: SocketAddr, path: &str, token: &str) -> Result<T> {
    let asked = Asked::get(path).with("authorization", format!("Bearer {token}"));
    let answer = ask(address, &asked).await?.expect_status(200, path)?;
    Ok(serde_json::from_slice(&answer.body)?)
}

//! Jasette, made ready to be measured: a fresh instance, a community from a season file, its members and their tokens. All
//! of it is done through the program's own commands, pages and API, as people would.

mod community;
mod database;
mod member;
mod program;

use std::path::Path;

use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use platform::db::Location;

use crate::http::{Answer, Asked};
use crate::load::fill;
use crate::plan::WRITERS;
use crate::process::Process;
use crate::run::{Options, say};
use crate::subject::{LATEST, Page, Subject};
use crate::target::Target;
use crate::{Result, Trouble, first_load};
use community::Community;
pub(crate) use database::Database;
use program::Program;

const HOME: &str = "home page";

/// An instance with a community in it.
pub struct Jasette {
    program: Program,
    community: Community,
    /// The others, where only the coordinator is.
    others: Vec<Community>,
    target: Target,
    /// The browser session of a member, as its cookie.
    cookie: String,
    database: Option<Database>,
}

impl Jasette {
    /// Makes it, on SQLite or on the given PostgreSQL server, with so many other communities.
    pub async fn prepare(
        options: &Options,
        folder: &Path,
        postgres: Option<&String>,
        others: usize,
    ) -> Result<Jasette> {
        say("Communities for Jasette…");
        let database = match postgres {
            Some(server) => Some(Database::fresh(server, &name_of(folder)).await?),
            None => None,
        };
        let address = database.as_ref().map(Database::address);
        let program = Program::new(options, folder, address)?;
        let coordinator = community::open(&program, &options.program, 1 + others).await?;
        let process = program.serve().await?;
        let mut others = Community::all(process.address, &coordinator).await?.into_iter();
        let community = others.next().ok_or_else(|| Trouble::said("the coordinator has no community"))?;
        let members = member::gather(&program, process.address, &community).await?;
        let tokens = std::iter::once(coordinator).chain(members.iter().map(|member| member.token.clone())).collect();
        let target = Target::new(process.address, &community.posts(), &community.events(), tokens);
        let cookie = members.into_iter().next().map(|member| member.cookie).unwrap_or_default();
        process.stop().await?;
        Ok(Jasette { program, community, others: others.collect(), target, cookie, database })
    }

    /// The pages that ask most of the database: home, and the first meeting of the season.
    pub async fn costly_pages(&self, process: &Process) -> Result<Vec<Page>> {
        let meeting = self.community.first_meeting(&self.target(process)).await?;
        let page = |name, path| Page { name, asked: self.page(path), is_right: is_a_page };
        Ok(vec![page(HOME, self.community.home_page()), page("a meeting’s page", meeting)])
    }

    /// Where its data is.
    pub(crate) fn location(&self) -> Location {
        self.program.location()
    }

    /// What a program of a member asks to find.
    pub(crate) fn looking_for(&self, words: &str, community: i64) -> Asked {
        let asked = Asked::get(format!("/api/v1/communities/{community}/search?q={}", encoded(words)));
        self.target.signed(asked, 1)
    }

    /// What a program of a member asks to find among resources.
    pub(crate) fn looking_in_library(&self, words: &str) -> Asked {
        let asked = format!("/api/v1/communities/{}/search?kind=resource&q={}", self.community.id, encoded(words));
        self.target.signed(Asked::get(asked), 1)
    }

    /// A resource that a program of a member keeps.
    pub(crate) fn keeping(&self, resource: &serde_json::Value) -> Asked {
        let path = format!("/api/v1/communities/{}/resources", self.community.id);
        self.target.signed(Asked::post(path, "application/json", resource.to_string()), 1)
    }

    /// The page of the library, as a member looks through it by this part of an address.
    pub(crate) fn of_library(&self, asked: &str) -> Asked {
        self.page(format!("{}/bibliotheque?{asked}", self.community.home_page()))
    }

    /// The page that follows what a member types.
    pub(crate) fn typing(&self, words: &str) -> Asked {
        self.page(format!("{}/recherche?q={}", self.community.home_page(), encoded(words)))
    }

    /// A page, as the member's browser asks for it.
    fn page(&self, path: String) -> Asked {
        Asked::get(path).with("cookie", self.cookie.clone()).with("accept-encoding", first_load::ACCEPTED)
    }
}

impl Subject for Jasette {
    async fn start(&self) -> Result<Process> {
        self.program.serve().await
    }

    fn target(&self, process: &Process) -> Target {
        self.target.moved_to(process.address)
    }

    fn pages(&self) -> Vec<Page> {
        let latest = self.target.signed(Asked::get(format!("{}?limit=50", self.community.posts())), 0);
        vec![
            Page { name: LATEST, asked: latest, is_right: has_fifty },
            Page {
                name: "latest 50 messages, page",
                asked: self.page(self.community.room_page()),
                is_right: is_a_page,
            },
            Page { name: HOME, asked: self.page(self.community.home_page()), is_right: is_a_page },
        ]
    }

    fn communities(&self, process: &Process) -> Vec<Target> {
        let here = self.target(process);
        self.others.iter().map(|other| here.elsewhere(other.posts())).collect()
    }

    fn first_pages(&self) -> Vec<(&'static str, Asked)> {
        let asked = |page: String| Asked::get(page).with("cookie", self.cookie.clone());
        vec![("home", asked(self.community.home_page())), ("a room", asked(self.community.room_page()))]
    }

    async fn fill(&self, process: &Process, messages: i64) -> Result<(i64, Option<String>)> {
        const ONE_ROOM: &str = "The messages are all in one room; all were posted through the API";
        let there = i64::try_from(self.target.sent()).unwrap_or(i64::MAX);
        let missing = messages - there;
        if missing <= 0 {
            return Ok((there, Some(format!("{ONE_ROOM}, by the measures above."))));
        }
        let rate = fill(&self.target(process), WRITERS, missing).await?;
        let how = format!("{missing} of them by {WRITERS} writers with nobody listening, at {rate:.0}/s");
        Ok((messages, Some(format!("{ONE_ROOM}, {how}."))))
    }

    fn note(&self) -> Option<String> {
        let note = "PostgreSQL runs on the same machine, as it is installed, and syncs each commit; its memory is not counted. \
                    The bare server beside it is still the one on SQLite.";
        self.database.is_some().then(|| note.to_owned())
    }

    async fn end(&self) -> Result<()> {
        match &self.database {
            Some(database) => database.remove().await,
            None => Ok(()),
        }
    }
}

pub(crate) fn encoded(words: &str) -> String {
    utf8_percent_encode(words, NON_ALPHANUMERIC).to_string()
}

/// The last part of its path: its database on a server is named after it.
fn name_of(folder: &Path) -> String {
    folder.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}

fn has_fifty(answer: &Answer) -> Result<()> {
    let listed: serde_json::Value = serde_json::from_slice(&answer.body)?;
    match listed["items"].as_array().map(Vec::len) {
        Some(50) => Ok(()),
        other => Err(Trouble::said(format!("{other:?} messages instead of 50"))),
    }
}

/// Compressed by the server, and not a handful of bytes.
fn is_a_page(answer: &Answer) -> Result<()> {
    let is_html = answer.header("content-type").is_some_and(|kind| kind.starts_with("text/html"));
    let is_compressed = answer.header("content-encoding").is_some();
    if is_html && is_compressed && answer.body.len() > 1_000 {
        return Ok(());
    }
    Err(Trouble::said(format!("the page is not what it should be: {:?}", answer.head.headers)))
}

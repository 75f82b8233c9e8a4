//! Opening a community: from a program, a month and a name to a community whose season, charter and rooms are there, in one
//! transaction. A program that has a mistake opens nothing.

pub mod console;
mod form;
mod pages;
mod shipped;
pub(crate) mod web;

use platform::text::{self, TextProblem};
use platform::{Event, Instance, Result, Tx, sql};
use ui::Lang;

use crate::coordinators::Coordinator;
use crate::links::{Opening, SeasonOpenings};
use crate::model::Community;
use crate::program::{Program, SeasonStart};
use crate::roles::Role;
use crate::{charter, slug, store};

pub use console::{FromFile, NotCreated, create_from_file};
pub use shipped::Shipped;

/// The most characters of a community's name.
pub const LONGEST_NAME: usize = 120;

/// A community to open.
#[derive(Clone, Debug)]
pub struct NewCommunity {
    /// Its name; the program's, unless another was typed.
    pub name: String,
    /// What it is made from.
    pub program: Program,
    /// The text of that program, kept as it was given.
    pub source: String,
    /// The month in which its season starts.
    pub start: SeasonStart,
    /// The language of what is kept in one language only.
    pub lang: Lang,
}

/// Reads the name of a community; an empty one is the program's.
pub fn parse_name(typed: &str, program: &Program, lang: Lang) -> Result<String, TextProblem> {
    let typed = text::optional_line(typed, LONGEST_NAME)?;
    Ok(if typed.is_empty() { program.name.speaking(lang).to_owned() } else { typed })
}

/// Opens a community; its coordinator is its first member.
pub async fn create(instance: &Instance, coordinator: &Coordinator, new: &NewCommunity) -> Result<Community> {
    let now = instance.clock.now();
    let tx = instance.db.begin().await?;
    let community = insert(&tx, new, now).await?;
    tx.open_stream(community.id).await?;
    store::add_member(&tx, community.id, coordinator.person().id, Role::Coordination, now).await?;
    charter::from_program(&tx, &community, &new.program, now).await?;
    if let Some(SeasonOpenings(openings)) = instance.links.get() {
        for opens in openings {
            opens(&Opening { tx: &tx, community: &community, program: &new.program, now }).await?;
        }
    }
    tx.record(Event::new(community.id, "communities.opened", community.id, now).by(coordinator.person().id)).await?;
    tx.commit().await?;
    Ok(community)
}

async fn insert(tx: &Tx, new: &NewCommunity, now: i64) -> Result<Community> {
    let month = new.start.month(1);
    sql("INSERT INTO communities (slug, name, description, program, capacity, starts_on, created_at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7) RETURNING id, slug, name, capacity, starts_on")
    .with((
        slug::free(tx, &new.name).await?,
        &new.name,
        new.program.description.speaking(new.lang),
        &new.source,
        i64::from(new.program.capacity.max),
        format!("{:04}-{:02}", month.year, month.month),
        now,
    ))
    .one(tx)
    .await
}

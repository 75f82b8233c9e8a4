//! Seasons in their community's own words: the program says how a season begins, and the group says its texts and its amounts
//! over it. It promises that nothing which was said is lost, and that what the program holds together stays so.

ui::texts!($);

mod edit;
mod own;
mod reshaping;
mod store;
mod structure;
mod web;

use std::future::Future;
use std::pin::Pin;

use communities::program::{Program, SeasonMonth};
use communities::roles::{ReadLogicModel, SetLogicModel, SetSeason};
use communities::season::{self, Amounts};
use communities::{Grant, Membership};
use platform::{On, Refusal, Result, Tx};

pub use own::{NotKept, Own, Part, Said, write};
pub use web::routes;

/// Where the parts of its logic model are, inside a community.
pub(crate) const SHAPE: &str = "/saison/modele";

/// The month of the first meeting of a community, inside a transaction: its season starts no later. `app::wiring` sets it.
#[derive(Clone)]
pub struct FirstMonth(pub FirstMonthHook);

/// Finds the month of the first meeting.
pub type FirstMonthHook =
    for<'a> fn(&'a Tx, i64) -> Pin<Box<dyn Future<Output = Result<Option<SeasonMonth>>> + Send + 'a>>;

/// The proof that a member may say a part of the season otherwise: who coordinates says all of it, the committee the words of the
/// logic model.
#[derive(Clone, Debug)]
pub struct Editor(Membership);

impl Editor {
    fn of(member: &Membership, is_of_model: bool) -> Result<Editor, Refusal> {
        match is_of_model {
            true => member.grant::<SetLogicModel>().map(drop)?,
            false => member.grant::<SetSeason>().map(drop)?,
        }
        Ok(Editor(member.clone()))
    }
}

impl std::ops::Deref for Editor {
    type Target = Membership;
    fn deref(&self) -> &Membership {
        &self.0
    }
}

/// A season: its program in the community's own words, and the amounts of its budget.
#[derive(Clone, Debug)]
pub struct Season {
    /// The program.
    pub program: Program,
    /// The amounts, those of the program and those that were said since.
    pub amounts: Amounts,
}

/// The season of the member's community.
pub async fn read(on: impl Into<On<'_>>, member: &Grant<ReadLogicModel>) -> Result<Season> {
    told(on, member.community().id).await
}

/// The season of a community as it is told outside, where what is told of it names no member.
pub async fn told(on: impl Into<On<'_>>, community: i64) -> Result<Season> {
    let on = on.into();
    let program = season::program(on, community).await?;
    let own = Own::of(on, community).await?;
    let amounts = own.amounts(&program);
    Ok(Season { program: own.said_of(program), amounts })
}

/// A program of a community in its own words, for whoever is invited there and is no member yet.
pub async fn in_own_words(on: impl Into<On<'_>>, community: i64, program: Program) -> Result<Program> {
    Ok(Own::of(on.into(), community).await?.said_of(program))
}

/// Forgets who wrote; the words are the community's.
pub async fn forget(tx: &Tx, person: i64) -> Result<()> {
    store::forget(tx, person).await
}

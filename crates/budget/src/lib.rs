//! The budget of a community: what was planned, what was spent and what will be, what was given instead of money, where money comes
//! from, and why it is not where it was planned. It promises that every amount is in exact cents, that nothing is deleted, that
//! nothing of a closed period changes, and that what was given is never added to money.

ui::texts!($);

mod book;
pub mod by_program;
mod checking;
mod deeds;
pub mod entry;
mod evidence;
mod expenses;
mod giving;
mod going;
mod importing;
pub mod line;
mod measured;
pub mod money;
mod out;
mod pages;
mod part;
pub mod read;
mod rows;
mod settling;
pub mod stood;
mod store;
pub mod table;
mod typed;
mod web;

use communities::Grant;
use communities::roles::KeepBudget;
use platform::{Instance, Refusal};

pub use book::Book;
pub use deeds::{CHANGED, CLOSED, EXPENSES, GIFTS};
pub use evidence::EVIDENCE;
pub use expenses::HOLDER;
pub use going::destinations;
pub use measured::MEASURED;
pub use part::PART;
pub use table::{Row, Sums, Table};

/// Where the budget of a community is, inside it.
pub const BUDGET: &str = "/budget";
/// Where its expenses are.
const EXPENSES_PAGE: &str = "/budget/depenses";

/// The table of the budget of a community: each line with what was planned, what that became, what was spent, what will be, what is
/// left and what was given, in cents ([`Row::sums`]), its gap and the words that explain it; and the sums of all.
pub async fn table(instance: &Instance, by: &Grant<KeepBudget>) -> Result<Table, Refusal> {
    Ok(Book::of(&instance.db, by).await?.table)
}

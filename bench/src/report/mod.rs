//! The report: one table per engine, each measure beside what the bare server did and beside its aim. Whether an aim is
//! met is computed from the figures, here and nowhere else.

mod aim;
mod cost;
mod kept;
mod page;
mod row;
mod table;

pub use aim::{Aim, Verdict};
pub use cost::Cost;
pub use kept::kept;
pub use page::{Engine, Report};
pub use row::{Row, Unit, digits};
pub use table::table;

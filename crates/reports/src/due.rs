//! What a community owes: a report, to whom, by which day, and what goes with it. Those who write reports keep it, and hear of it two
//! weeks and three days before the day, while it is not handed in.

mod deeds;
mod draft;
mod page;
mod reminding;
mod store;
pub(crate) mod web;

use communities::before::{Before, Proof, Thing};
use communities::roles::WriteReports;
use platform::{On, Result};
use ui::dates;

pub(crate) use reminding::{REMIND, needless, remind};

use crate::ADDRESS;

/// Something that is owed.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub(crate) struct Due {
    pub(crate) id: i64,
    pub(crate) community_id: i64,
    /// What: « Rapport d’étape ».
    pub(crate) title: String,
    /// To whom; may be empty.
    pub(crate) whom: String,
    /// By which day: `2027-06-30`.
    pub(crate) day: String,
    pub(crate) revision: i64,
    /// When it was handed in.
    pub(crate) handed_at: Option<i64>,
}

/// A piece that goes with it.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub(crate) struct Piece {
    pub(crate) id: i64,
    pub(crate) due_id: i64,
    pub(crate) name: String,
    /// Since when it is ready.
    pub(crate) ready_at: Option<i64>,
}

/// A member who writes reports, before something that is owed.
pub(crate) type DueGrant = Proof<Due, WriteReports>;
/// A member before something that is owed.
pub(crate) type DueAccess = Before<Due>;

impl Thing for Due {
    type ReadBy = WriteReports;
    const NAME: &'static str = "due";

    async fn found(on: On<'_>, id: i64) -> Result<Option<Due>> {
        store::due(on, id).await
    }

    fn community(&self) -> i64 {
        self.community_id
    }

    fn path(&self) -> String {
        format!("{ADDRESS}/echeances/{}", self.id)
    }
}

impl Due {
    /// A moment of its day.
    fn noon(&self) -> i64 {
        dates::from_fields(&self.day, "12:00").unwrap_or_default()
    }
}

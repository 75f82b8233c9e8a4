//! What stands on the federation’s page beside its communities: the trainings that those whose door is open open to the network too.
//! Another slice knows them, and tells of them what the street may read: what one is called, and when it is.

use communities::links::Pending;
use platform::{Instance, On, Result};

/// A training that people of the network may come to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Training {
    /// Its community.
    pub community: i64,
    /// What it is called.
    pub title: String,
    /// When it begins, in milliseconds UTC.
    pub starts_at: i64,
}

/// Gives those of these communities that are to come at this moment, by date; set in `app::wiring`.
#[derive(Clone, Copy, Debug)]
pub struct Trainings(pub for<'a> fn(On<'a>, &'a [i64], i64) -> Pending<'a, Vec<Training>>);

pub(crate) async fn trainings(instance: &Instance, communities: &[i64]) -> Result<Vec<Training>> {
    match instance.links.get::<Trainings>() {
        Some(Trainings(told)) if !communities.is_empty() => {
            told((&instance.db).into(), communities, instance.clock.now()).await
        }
        _ => Ok(Vec::new()),
    }
}

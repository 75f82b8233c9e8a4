//! A visit: everything that the page shows, gathered before anything is drawn.

use communities::{Directory, Membership, visits};
use conversations::recent::Recent;
use meetings::Series;
use meetings::answers::Invited;
use meetings::said::Hosts;
use platform::{Instance, Result};
use ui::quilt::Patch;
use ui::season::SeasonStep;
use ui::todo::Todo;

use crate::{lately, quilt, waiting};

/// What a member finds when they come.
pub(crate) struct Visit {
    pub(crate) season: Vec<SeasonStep>,
    pub(crate) next: Option<Invited>,
    pub(crate) waiting: Vec<Todo>,
    pub(crate) first: bool,
    pub(crate) lately: Vec<Recent>,
    pub(crate) unread: u32,
    pub(crate) patches: Vec<Patch>,
    pub(crate) hosts: Hosts,
    pub(crate) directory: Directory,
    pub(crate) now: i64,
}

impl Visit {
    /// What this member finds now.
    pub(crate) async fn of(instance: &Instance, membership: &Membership) -> Result<Visit> {
        let (db, now) = (&instance.db, instance.clock.now());
        let directory = Directory::of(db, membership).await?;
        let series = Series::of(db, membership, now).await?;
        let last = visits::begin(instance, membership).await?;
        Ok(Visit {
            season: series.steps(),
            next: series.invited(db, membership).await?,
            waiting: waiting::list(instance, membership, &series).await?,
            first: last == 0,
            lately: lately::list(instance, membership, last).await?,
            unread: conversations::unread_total(instance, membership).await?,
            patches: quilt::patches(instance, membership, &directory, &series).await?,
            hosts: Hosts::all(db).await?,
            directory,
            now,
        })
    }
}

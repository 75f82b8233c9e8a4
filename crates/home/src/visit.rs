//! A visit: everything that the page shows, gathered before anything is drawn.

use communities::frame::frame_counting;
use communities::{Directory, Membership, Place, visits};
use conversations::recent::{Lately, Recent};
use meetings::answers::Invited;
use meetings::{Parts, Season};
use platform::{Instance, Result};
use ui::quilt::Patch;
use ui::shell::CommunityFrame;
use ui::waiting::Waiting;

use crate::beginnings::Gestures;
use crate::waiting::Waits;
use crate::{lately, quilt, waiting};

/// How many messages are looked at: the acts of the quilt, and enough to find what others said among one's own.
const LOOKED_AT: i64 = 104;

/// What a member finds when they come.
pub(crate) struct Visit {
    pub(crate) season: Season,
    pub(crate) parts: Parts,
    pub(crate) next: Option<Invited>,
    pub(crate) waiting: Vec<Waits>,
    /// The surveys and secret votes that are open, whatever was answered; named votes that await the member.
    pub(crate) surveys: Vec<Waiting>,
    pub(crate) first: bool,
    /// Whether the charter in force waits for their agreement.
    pub(crate) charter_awaits: bool,
    /// The first gestures of whoever starts the community, while one is left.
    pub(crate) gestures: Option<Gestures>,
    pub(crate) lately: Vec<Recent>,
    pub(crate) unread: u32,
    pub(crate) patches: Vec<Patch>,
    pub(crate) directory: Directory,
    pub(crate) now: i64,
}

impl Visit {
    /// What this member finds now. Each thing is read once and handed to those who tell of it.
    pub(crate) async fn of(instance: &Instance, membership: &Membership) -> Result<Visit> {
        let db = &instance.db;
        let directory = Directory::of(db, membership).await?;
        let arrival = visits::begin(instance, membership).await?;
        let rooms = conversations::rooms_of(instance, membership).await?;
        let said = Lately::of(db, membership, &rooms, LOOKED_AT).await?;
        let season = Season::of(instance, membership, &directory).await?;
        let mail = notifications::uncertain::awaiting(db, membership).await?;
        let help = mutual_help::awaiting(db, membership, &rooms, season.now()).await?;
        let reports = moderation::awaiting(db, membership).await?;
        let asking = door::awaiting(db, membership).await?;
        let surveys =
            [votes::open_to(instance, membership).await?, surveys::open_to(instance, membership).await?].concat();
        let parts = Parts::of(instance);
        let acts = said.acts(&directory, quilt::MOST);
        let gestures = Gestures::of(db, (membership, &directory), &season, !acts.is_empty()).await?;
        Ok(Visit {
            next: season.next(),
            waiting: waiting::list(parts, &season, (arrival.charter_awaits, mail, reports, asking, help)),
            surveys: surveys.into_iter().map(waiting::survey).collect(),
            first: arrival.since == 0,
            lately: said.since(arrival.since, lately::SHOWN),
            unread: conversations::unread_in(&rooms),
            patches: quilt::patches(membership, season.series(), acts),
            charter_awaits: arrival.charter_awaits,
            gestures,
            now: season.now(),
            parts,
            season,
            directory,
        })
    }

    /// The frame around the page.
    pub(crate) fn frame(&self, membership: &Membership) -> CommunityFrame {
        frame_counting(membership, Place::Home, self.unread)
    }
}

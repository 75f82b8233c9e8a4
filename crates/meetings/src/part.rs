//! A meeting is one object made of parts: the poll of its date, its host, its agenda, its minutes… A [`Part`] is what one idea
//! adds to a meeting, said by that idea itself and nowhere else: its card on the page, what the meeting lacks, what awaits a
//! member, what follows when a date changes, what it opens, forgets and serves. `app::wiring` lists the parts once, in the
//! order in which people read them. What they know of many meetings is read in one statement, that they make together.

use std::collections::HashSet;

use axum::Router;
use communities::Membership;
use communities::links::{Opening, Pending};
use forms::Word;
use platform::jobs::Handlers;
use platform::mail::Leaving;
use platform::{Db, Instance, On, Result, Tx};
use ui::Icon;

use crate::awaited::{Awaited, Turn};
use crate::closing::Step;
use crate::lists::LISTS;
use crate::model::Meeting;
use crate::scene::Scene;
use crate::season::Season;
use crate::series::Series;

pub use crate::lists::Asking;
pub use crate::piece::{Column, Piece};

/// What an idea adds to a meeting. All of it may be absent.
#[derive(Clone, Copy, Debug)]
pub struct Part {
    /// What it shows on the page of a meeting, and where it stands at this time.
    pub panel: Option<Panel>,
    /// What it knows of `these` meetings, which [`Series::facts`] gives back by its name: `SELECT 'name', meeting, number,
    /// moment, word, ''`, several of them joined by UNION ALL. `these.id` is the number of each,
    /// `season.id` that of every meeting of the community; $1 the community, $4 who asks.
    pub facts: Option<&'static str>,
    /// What each of these meetings lacks, for those who prepare them.
    pub lacks: Option<Lacks>,
    /// What awaits a member in their season.
    pub awaits: Option<fn(&Season) -> Vec<Awaited>>,
    /// Its step in what closes a meeting that was held, for a member who may take it.
    pub closes: Option<Closes>,
    /// What it offers on the page of the season.
    pub offers: Option<fn(&Membership) -> Vec<Offer>>,
    /// What may have been done with it just before the page of a meeting is shown.
    pub words: &'static [Word],
    /// What follows, in the same transaction, when the dates of meetings change.
    pub dated: Option<Dated>,
    /// What it creates with a season.
    pub opened: Option<Opened>,
    /// How it forgets a person.
    pub forget: Option<Forgets>,
    /// Whether a mail that it posted, and that is about to leave, is still so and still to be done by its addressee.
    pub is_true: Option<IsTrue>,
    /// Its jobs.
    pub handlers: fn(Handlers) -> Handlers,
    /// Its routes under the address of a meeting.
    pub of_meeting: fn() -> Router<Instance>,
    /// Its other routes.
    pub elsewhere: fn() -> Router<Instance>,
}

impl Part {
    /// A part that adds nothing yet.
    pub const NOTHING: Part = Part {
        panel: None,
        facts: None,
        lacks: None,
        awaits: None,
        closes: None,
        offers: None,
        words: &[],
        dated: None,
        opened: None,
        forget: None,
        is_true: None,
        handlers: |handlers| handlers,
        of_meeting: Router::new,
        elsewhere: Router::new,
    };
}

/// Draws what a part shows; nothing when there is nothing to show or to do.
pub type Panel = for<'a> fn(&'a Db, &'a Scene) -> Pending<'a, Option<Piece>>;
/// Says what meetings lack: the number of each meeting, and the thing.
pub type Lacks = fn(&Series) -> Vec<(i64, Lack)>;
/// Says how a step stands of a meeting that was held.
pub type Closes = fn(&Season, &Meeting) -> Option<Step>;
/// Follows a change of dates.
pub type Dated = for<'a> fn(&'a Tx, &'a Change<'a>) -> Pending<'a, ()>;
/// Creates what a season that opens owes to it.
pub type Opened = for<'a> fn(&'a Opening<'a>) -> Pending<'a, ()>;
/// Removes or makes anonymous what it knows of a person.
pub type Forgets = for<'a> fn(&'a Tx, i64) -> Pending<'a, ()>;

/// Says whether a mail is still true; a mail that is about something else is.
pub type IsTrue = for<'a> fn(On<'a>, &'a Leaving) -> Pending<'a, bool>;

/// Something that a meeting lacks. What two parts call by the same name is one thing, with the deeds of both.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lack {
    /// « la date ».
    pub name: String,
    /// What to do about it, in words that are its next step, and what that brings.
    pub step: (String, String),
    /// The deed that brings it: its drawing, its words and its page inside the community.
    pub deed: (Icon, String, String),
}

/// Something that a part offers on the page of the season.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offer {
    /// The card where it stands.
    pub shelf: Shelf,
    /// Its drawing.
    pub icon: Icon,
    /// Its words.
    pub words: String,
    /// Its page inside the community.
    pub path: String,
}

/// The cards of the page of a season where parts offer something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shelf {
    /// What one can do for the meetings to come.
    ToDo,
    /// What the group keeps from one meeting to the next.
    Memory,
}

/// A change of the dates of a community's meetings, as it is inside its transaction.
#[derive(Clone, Copy, Debug)]
pub struct Change<'a> {
    /// The meeting that changed; none when several were added.
    pub meeting: Option<&'a Meeting>,
    /// Its community.
    pub community: i64,
    /// Whether its date is now settled, or there will be none: it was set, moved or cancelled.
    pub is_settled: bool,
    /// Now, in milliseconds UTC.
    pub now: i64,
}

/// The parts of a meeting, as `app::wiring` lists them.
#[derive(Clone, Copy, Debug)]
pub struct Parts(pub &'static [Part]);

impl Parts {
    /// The parts of this instance.
    pub fn of(instance: &Instance) -> Parts {
        instance.links.get::<Parts>().copied().unwrap_or(Parts(&[]))
    }

    /// What they show on the page of a meeting, in their order.
    pub(crate) async fn pieces(self, db: &Db, scene: &Scene) -> Result<Vec<Piece>> {
        let mut pieces = Vec::new();
        for panel in self.0.iter().filter_map(|part| part.panel) {
            pieces.extend(panel(db, scene).await?);
        }
        Ok(pieces)
    }

    /// What meetings lack, each with its number, in the order of the parts.
    pub(crate) fn lacks(self, series: &Series) -> Vec<(i64, Lack)> {
        self.0.iter().filter_map(|part| part.lacks).flat_map(|lacks| lacks(series)).collect()
    }

    /// What awaits a member, in the order in which it helps to do it: of each meeting that was held, the step to take now.
    pub fn awaiting(self, season: &Season) -> Vec<Awaited> {
        let awaits = self.0.iter().filter_map(|part| part.awaits);
        let closing = season.held().into_iter().filter_map(|held| self.left_of(season, held));
        let mut found: Vec<_> = awaits.flat_map(|awaits| awaits(season)).chain(closing).collect();
        found.sort_by_key(|awaited| awaited.turn);
        let mut known = HashSet::new();
        found.retain(|awaited| known.insert(awaited.path.clone()));
        found
    }

    /// The step to take now of a meeting that was held; after what is recent, when that was long ago.
    fn left_of(self, season: &Season, held: &Meeting) -> Option<Awaited> {
        let next = self.closing(season, held).into_iter().find_map(|step| step.next)?;
        let turn = if season.is_recent(held) { next.turn } else { Turn::CatchUp };
        Some(Awaited { turn, ..next })
    }

    /// The path of what closes a meeting that was held, for a member of a season: empty for whoever takes none of its steps.
    pub fn closing(self, season: &Season, meeting: &Meeting) -> Vec<Step> {
        let closes = self.0.iter().filter_map(|part| part.closes);
        let mut steps: Vec<_> = closes.filter_map(|closes| closes(season, meeting)).collect();
        steps.sort_by_key(|step| step.turn);
        steps
    }

    /// The statement that asks what they know of meetings, for `app::wiring` to make once: it lives as long as the process.
    pub fn asking(self) -> Asking {
        let facts = self.0.iter().filter_map(|part| part.facts);
        Asking([LISTS].into_iter().chain(facts).collect::<Vec<_>>().join(" UNION ALL ").leak())
    }

    /// What the parts offer on a card of the page of the season.
    pub(crate) fn offers(self, membership: &Membership, shelf: Shelf) -> Vec<Offer> {
        let offers = self.0.iter().filter_map(|part| part.offers).flat_map(|offers| offers(membership));
        offers.filter(|offer| offer.shelf == shelf).collect()
    }

    /// What may have been done just before the page of a meeting, or of all of them, is shown.
    pub(crate) fn words(self) -> Vec<&'static [Word]> {
        self.0.iter().map(|part| part.words).collect()
    }

    /// Lets the parts follow a change of dates.
    pub async fn dated(self, tx: &Tx, change: &Change<'_>) -> Result<()> {
        for dated in self.0.iter().filter_map(|part| part.dated) {
            dated(tx, change).await?;
        }
        Ok(())
    }

    /// Lets the parts create what they owe to a season that opens.
    pub(crate) async fn opened(self, opening: &Opening<'_>) -> Result<()> {
        for opened in self.0.iter().filter_map(|part| part.opened) {
            opened(opening).await?;
        }
        Ok(())
    }

    /// Lets the parts forget a person.
    pub(crate) async fn forget(self, tx: &Tx, person: i64) -> Result<()> {
        for forget in self.0.iter().filter_map(|part| part.forget) {
            forget(tx, person).await?;
        }
        Ok(())
    }

    /// Whether a mail that is about to leave is still true, for each of them.
    pub(crate) async fn are_true(self, on: On<'_>, mail: &Leaving) -> Result<bool> {
        for is_true in self.0.iter().filter_map(|part| part.is_true) {
            if !is_true(on, mail).await? {
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// Adds the jobs of the parts.
    pub(crate) fn handlers(self, handlers: Handlers) -> Handlers {
        self.0.iter().fold(handlers, |handlers, part| (part.handlers)(handlers))
    }

    /// The routes of the parts under the address of a meeting.
    pub(crate) fn of_meeting(self) -> Router<Instance> {
        self.0.iter().fold(Router::new(), |routes, part| routes.merge((part.of_meeting)()))
    }

    /// Their other routes.
    pub(crate) fn elsewhere(self) -> Router<Instance> {
        self.0.iter().fold(Router::new(), |routes, part| routes.merge((part.elsewhere)()))
    }
}

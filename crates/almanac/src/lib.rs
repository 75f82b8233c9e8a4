//! The almanac: the meetings of a season laid out otherwise, by the months of a calendar, and in one list that is looked
//! through. It keeps nothing: it reads the season as its member finds it.

ui::texts!($);

mod evidence;
mod going;
mod list;
mod measured;
mod month;

pub use evidence::{ACTIVITIES, PARTNERS, PEOPLE};
pub use going::destinations;
pub use measured::MEASURED;

use axum::Router;
use axum::routing::get;
use communities::Membership;
use communities::roles::SeeMeetings;
use meetings::part::{Offer, Part, Shelf};
use meetings::{Meeting, Series, Time};
use platform::Instance;
use ui::tag::Kind;
use ui::{Icon, Lang};

/// The calendar, inside a community.
pub const CALENDAR: &str = "/calendrier";
/// The list that is looked through.
const LIST: &str = "/rencontres/liste";

/// What the almanac adds to the meetings of a season: the ways to both pages.
pub const PART: Part = Part { offers: Some(offers), elsewhere, ..Part::NOTHING };

fn offers(membership: &Membership) -> Vec<Offer> {
    let lang = membership.lang();
    let offer = |icon, words, path: &str| Offer { shelf: Shelf::Memory, icon, words, path: path.to_owned() };
    let both = [offer(Icon::Calendar, t!(lang, "calendar"), CALENDAR), offer(Icon::Meeting, t!(lang, "list"), LIST)];
    if membership.may::<SeeMeetings>() { both.into() } else { Vec::new() }
}

fn elsewhere() -> Router<Instance> {
    Router::new()
        .route("/c/{community}/calendrier", get(month::get))
        .route("/c/{community}/rencontres/liste", get(list::get))
}

/// Which of its times a meeting is in, and the cloth of that tag.
fn standing(lang: Lang, series: &Series, meeting: &Meeting) -> (Kind, String) {
    match series.time(meeting) {
        Time::ToBeSet => (Kind::Plain, t!(lang, "time-to-be-set")),
        Time::Prepared => (Kind::Meeting, t!(lang, "time-to-come")),
        Time::On => (Kind::Meeting, t!(lang, "time-on")),
        Time::Held => (Kind::Done, t!(lang, "time-held")),
        Time::Cancelled => (Kind::Plain, t!(lang, "time-cancelled")),
    }
}

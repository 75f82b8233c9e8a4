//! Where one can go among meetings: each of those that a member sees, and the pages that the parts of a meeting offer.

use communities::Membership;
use meetings::{Meeting, Parts, Series, Time, said};
use platform::{Instance, Result};
use search::Destination;
use ui::Icon;

/// What of the season this member may open.
pub async fn destinations(instance: &Instance, member: &Membership) -> Result<Vec<Destination>> {
    let series = Series::of(&instance.db, member, instance.clock.now()).await?;
    let next = series.next().map(|meeting| meeting.id);
    let meeting = |each: &Meeting| {
        let to = Destination::new(Icon::Meeting, each.heading(series.lang()), member.community().path(&each.path()));
        let is_near = next == Some(each.id) || series.time(each) == Time::On;
        to.beside(said::when(series.lang(), each)).near(is_near)
    };
    let offered = Parts::of(instance).0.iter().filter_map(|part| part.offers).flat_map(|offers| offers(member));
    let offered = offered.map(|each| Destination::new(each.icon, each.words, member.community().path(&each.path)));
    Ok(series.meetings().iter().map(meeting).chain(offered).collect())
}

//! A meeting that is cancelled, or finds its host, while somebody offers a room.

use communities::roles::OfferRooms;
use forms::Undone;
use hosting::offers::{self, NotOffered};

use super::super::racing::kept_or_refused;
use super::march_without_place;
use crate::world::{House, Person};

#[tokio::test]
async fn who_came_in_before_a_cancellation_offers_nothing_after_it() {
    let house = House::open().await;
    house.with_organizations().await;
    let march = march_without_place(&house).await;
    let grant = house.holds::<OfferRooms>(&house.awa, house.meetings().await[1]).await;
    house.cancels(&march).await;
    let offered = offers::offer(&house.instance, &grant, "").await;
    assert!(matches!(offered, Err(Undone::Refused(NotOffered::Over))), "{offered:?}");
}

#[tokio::test]
async fn no_room_is_offered_to_a_meeting_that_is_being_cancelled() {
    let house = House::open().await;
    house.with_organizations().await;
    let march = march_without_place(&house).await;
    let offers = async || kept_or_refused(&house.awa.post(&format!("{march}/offre"), &[]).await);
    house.cancels_while(&march, "meetings.room_offered", offers).await;
}

/// The other one stays what it was: a room that is offered, or nothing.
#[tokio::test]
async fn of_two_hosts_chosen_at_once_one_is() {
    let house = House::open().await;
    let (canal, parents) = house.with_organizations().await;
    let march = march_without_place(&house).await;
    for person in [&house.awa, &house.jean] {
        kept_or_refused(&person.post(&format!("{march}/offre"), &[]).await);
    }
    let page = format!("{march}/hote");
    let chooses = async |by: &Person, host: i64| by.post(&page, &[("organisme", &host.to_string())]).await;
    let (one, other) = tokio::join!(chooses(&house.samira, canal), chooses(&house.nadia, parents));
    let mut statuses = [one.status.as_u16(), other.status.as_u16()];
    statuses.sort_unstable();
    assert_eq!(statuses, [303, 409]);
    let events = house.events().await;
    assert_eq!(events.iter().filter(|(kind, _)| kind == "meetings.changed").count(), 1, "{events:?}");
}

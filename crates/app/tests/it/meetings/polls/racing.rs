//! A meeting that is cancelled while its date is chosen, or while somebody answers.

use communities::roles::SetMeetings;
use forms::Undone;
use polls::{Choice, NotPolled};

use super::super::racing::kept_or_refused;
use super::Polled;

#[tokio::test]
async fn who_came_in_before_a_cancellation_chooses_nothing_after_it() {
    let polled = Polled::open().await;
    let house = &polled.house;
    let grant = house.holds::<SetMeetings>(&house.samira, house.meetings().await[1]).await;
    house.cancels(&polled.march).await;
    let choice = Choice { slot: polled.slots().await[1], ..Choice::default() };
    let chosen = polls::choose(&house.instance, &grant, &choice).await;
    assert!(matches!(chosen, Err(Undone::Refused(NotPolled::Cancelled))), "{chosen:?}");
}

#[tokio::test]
async fn no_date_is_chosen_for_a_meeting_that_is_being_cancelled() {
    for round in 0..6 {
        let polled = Polled::open().await;
        let (house, slot) = (&polled.house, polled.slots().await[1].to_string());
        let choice = [("choix", slot.as_str()), ("malgre", "oui")];
        let chooses = async || kept_or_refused(&house.samira.post(&polled.path("/choix"), &choice).await);
        house.cancels_as(&polled.march, round, chooses).await;
        house.nothing_followed_a_cancellation("meetings.set").await;
    }
}

/// Who answers takes the meeting before its poll, as the one who cancels does: the other way round, each would wait for the
/// other.
#[tokio::test]
async fn nobody_answers_the_poll_of_a_meeting_that_is_being_cancelled() {
    for round in 0..6 {
        let polled = Polled::open().await;
        let house = &polled.house;
        let answers = async || kept_or_refused(&polled.answers(&house.awa, &["yes", "no", "yes"]).await);
        house.cancels_as(&polled.march, round, answers).await;
        house.nothing_followed_a_cancellation("meetings.poll_answered").await;
    }
}

//! « Depuis votre dernière visite »: known to oneself only.

use communities::{Role, visits};
use platform::MINUTE;
use testkit::NOW;

use super::house::House;

#[tokio::test]
async fn coming_back_after_a_pause_is_another_visit() {
    let house = House::open().await;
    house.person("Awa", Role::Member).await;
    let member = house.membership("Awa").await.unwrap();
    let (instance, clock) = (&house.world.instance, &house.world.clock);
    assert_eq!(visits::begin(instance, &member).await.unwrap().since, 0, "a first visit has no before");
    clock.advance(10 * MINUTE);
    assert_eq!(visits::begin(instance, &member).await.unwrap().since, 0, "reading on is the same visit");
    clock.advance(31 * MINUTE);
    assert_eq!(visits::begin(instance, &member).await.unwrap().since, NOW + 10 * MINUTE);
    clock.advance(2 * MINUTE);
    assert_eq!(
        visits::begin(instance, &member).await.unwrap().since,
        NOW + 10 * MINUTE,
        "loading again shows the same"
    );
}

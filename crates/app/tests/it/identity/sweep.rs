//! What expires goes by itself.

use platform::{DAY, MINUTE};

use super::Door;
use super::house::AWA;

#[tokio::test]
async fn the_sweep_takes_what_expired_leaves_the_rest_and_comes_back_each_day() {
    let house = Door::open().await;
    let browser = house.browser_of(AWA).await;
    identity::actions::sign_in_link(&house.instance, house.awa.id).await.unwrap();
    for _ in 0..2 {
        let tx = house.instance.db.begin().await.unwrap();
        identity::housekeeping::begin(&tx, house.instance.clock.now()).await.unwrap();
        tx.commit().await.unwrap();
    }
    let jobs = "SELECT CAST(COUNT(*) AS BIGINT) FROM jobs WHERE kind = 'identity.sweep'";
    assert_eq!(house.count(jobs).await, 1, "each start asks, one answers");
    house.works().await;
    assert_eq!(house.count("SELECT CAST(COUNT(*) AS BIGINT) FROM sign_in_codes").await, 1, "it counts for a day");
    assert_eq!(house.count("SELECT CAST(COUNT(*) AS BIGINT) FROM one_time_links").await, 1);

    house.waits(DAY + 15 * MINUTE);
    house.works().await;
    assert_eq!(house.count("SELECT CAST(COUNT(*) AS BIGINT) FROM sign_in_codes").await, 0);
    assert_eq!(house.count("SELECT CAST(COUNT(*) AS BIGINT) FROM one_time_links").await, 0);
    assert!(browser.is_signed_in().await);

    house.waits(91 * DAY);
    house.works().await;
    assert_eq!(house.count("SELECT CAST(COUNT(*) AS BIGINT) FROM sessions").await, 0);
    assert_eq!(house.count(jobs).await, 1, "tomorrow's is there");
}

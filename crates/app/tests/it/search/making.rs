//! What was there before the index comes into it piece by piece, and again when words are made otherwise.

use communities::Role;
use platform::sql;

use super::house::ROOM;
use crate::world::House;

#[tokio::test]
async fn what_was_there_before_is_made_by_a_job_and_made_again_for_new_words() {
    let house = House::open().await;
    let awa = house.person("Awa", Role::Member).await;
    for number in 0..3 {
        awa.says_in(ROOM, &format!("un thé {number}")).await;
    }
    let removed = awa.says_in(ROOM, "un thé de trop").await;
    awa.post(format!("{ROOM}/messages/{removed}/retrait"), &[]).await.is(303);
    let kept = house.kept("message").await;
    assert_eq!(kept.len(), 3);
    let tx = house.instance.db.begin().await.unwrap();
    // Breaks on purpose: an instance of before has no index.
    sql("DELETE FROM findings").run(&tx).await.unwrap();
    tx.commit().await.unwrap();
    assert!(awa.finds("thé").await.is_empty());
    app::housekeeping::begin(&house.instance).await;
    house.works().await;
    assert_eq!(house.kept("message").await, kept);
    assert_eq!(awa.finds("thé").await, ["un thé 2", "un thé 1", "un thé 0"]);
    let tx = house.instance.db.begin().await.unwrap();
    // Ages on purpose: these words were made by an earlier program.
    sql("UPDATE findings SET words = '/ ancien' WHERE kind = 'message'").run(&tx).await.unwrap();
    // The same, on purpose.
    sql("UPDATE findings_made SET version = 0").run(&tx).await.unwrap();
    tx.commit().await.unwrap();
    assert_eq!(awa.finds("ancien").await.len(), 3);
    app::housekeeping::begin(&house.instance).await;
    house.works().await;
    assert_eq!(house.kept("message").await, kept);
    assert!(awa.finds("ancien").await.is_empty());
}

//! What is corrected or taken away is found as it is now, and leaves nothing behind.

use std::fs;

use communities::Role;
use platform::Location;

use super::house::ROOM;
use crate::world::House;

#[tokio::test]
async fn a_correction_and_a_removal_are_found_at_once() {
    let house = House::open().await;
    let awa = house.person("Awa", Role::Member).await;
    let said = awa.says_in(ROOM, "du pudding").await;
    let message = format!("{ROOM}/messages/{said}");
    awa.post(format!("{message}/modification"), &[("body", "de la tarte")]).await.is(303);
    assert!(awa.finds("pudding").await.is_empty());
    assert_eq!(awa.finds("tartes").await, ["de la tarte"]);
    awa.post(format!("{message}/retrait"), &[]).await.is(303);
    assert!(awa.finds("tarte").await.is_empty() && awa.finds("de:awa").await.is_empty());
    assert!(house.kept("message").await.is_empty());
}

#[tokio::test]
async fn no_page_of_the_file_keeps_a_word_that_was_taken_away() {
    let house = House::open().await;
    let Location::File(path) = house.database().location.clone() else { return };
    let awa = house.person("Awa", Role::Member).await;
    for number in 0..40 {
        awa.says_in(ROOM, &format!("autre chose {number}")).await;
    }
    let said = awa.says_in(ROOM, "xylographie").await;
    let holds = || {
        let bytes = fs::read(&path).unwrap();
        bytes.windows(9).any(|each| each == b"xylograph")
    };
    platform::db::copy::empty_log(&path).await.unwrap();
    assert!(holds(), "it must have been there for this to mean anything");
    awa.post(format!("{ROOM}/messages/{said}/retrait"), &[]).await.is(303);
    platform::db::copy::empty_log(&path).await.unwrap();
    assert!(!holds(), "the index, like the row, is wiped");
}

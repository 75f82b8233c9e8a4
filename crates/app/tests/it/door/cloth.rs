//! The cloth of the door: invented until the group's own quilt is large and of enough people, sewn by coordination's press alone, and
//! nothing of anybody in it.

use communities::Role;

use super::{DOOR, STREET};
use crate::world::{House, Person};

const PICTURE: &str = "/porte/essai/image.png";
/// What stands in no page for the street.
const SECRET: &str = "ornithorynque";

/// What strangers see: the cloth of the page, and the bytes of the picture.
async fn seen(house: &House) -> (String, Vec<u8>) {
    let page = house.nobody().get(STREET).await.is(200);
    let (_, rest) = page.body().split_once("<div class=\"door-cloth\"").expect("a cloth");
    let (cloth, _) = rest.split_once("</div>").expect("its end");
    let picture = house.nobody().hears(&crate::world::Ask::get(PICTURE)).await;
    (cloth.to_owned(), axum::body::to_bytes(picture.into_body(), 1 << 20).await.unwrap().to_vec())
}

/// These people say so many things in a room, one after the other.
async fn say(house: &House, room: &str, people: &[&Person], times: usize) {
    for turn in 0..times {
        house.season.says(people[turn % people.len()].account(), room, &format!("{SECRET} {turn}")).await;
    }
}

async fn sewn(house: &House) -> String {
    platform::sql("SELECT sewn FROM door_pages").value(&house.instance.db).await.unwrap()
}

async fn sews(house: &House) -> u16 {
    house.nadia.post(format!("{DOOR}/toile"), &[]).await.status.as_u16()
}

#[tokio::test]
async fn it_is_invented_until_five_people_and_thirty_two_squares_are_where_all_members_read() {
    let house = House::open().await;
    house.opens_its_door(&[]).await;
    let invented = seen(&house).await;
    let few = [&house.nadia, &house.samira, &house.awa, &house.jean];
    say(&house, "bons-coups", &few, 40).await;
    assert_eq!((sews(&house).await, sewn(&house).await.as_str()), (303, ""), "four people");
    let (ines, paul) = (house.person("Ines", Role::Member).await, house.person("Paul", Role::Advisor).await);
    say(&house, "comite", &[&paul], 40).await;
    assert_eq!((sews(&house).await, sewn(&house).await.as_str()), (303, ""), "a room of a few is not looked at");
    house.nadia.get(DOOR).await.is(200).shows("inventée pour le moment");
    house.season.says(ines.account(), "bons-coups", SECRET).await;
    assert_eq!(seen(&house).await, invented, "nothing changes by itself");
    assert_eq!(sews(&house).await, 303);
    let own = seen(&house).await;
    assert!(own.0 != invented.0 && own.1 != invented.1);
    let kinds = sewn(&house).await;
    assert_eq!((kinds.len(), kinds.chars().is_sorted()), (32, true), "{kinds}");
    assert!(kinds.chars().all(|kind| ['0', '1', '4'].contains(&kind)), "{kinds}");
    assert!(!own.0.contains(SECRET) && !own.0.contains("title") && !own.0.contains("href"));
    house.nadia.get(DOOR).await.is(200).shows("cousue avec la courtepointe du groupe").hides(SECRET);
}

/// Other people, who say other things in another order and somewhat more often, are one and the same cloth; and one more message is
/// seen by nobody.
#[tokio::test]
async fn who_did_what_when_and_how_often_is_not_in_it() {
    let mut cloths = Vec::new();
    for (shift, times) in [(0, 60), (2, 63)] {
        let house = House::open().await;
        let (ines, paul) = (house.person("Ines", Role::Member).await, house.person("Paul", Role::Member).await);
        let mut people = [&house.nadia, &house.samira, &house.awa, &house.jean, &ines, &paul];
        people.rotate_left(shift);
        house.season.meeting_on("2027-03-18").await;
        house.season.training_on("2027-03-18").await;
        house.it_is("2027-03-19", "09:00");
        say(&house, "bons-coups", &people[..5], times).await;
        house.opens_its_door(&[]).await;
        let sewn = sewn(&house).await;
        let before = seen(&house).await;
        say(&house, "bons-coups", &people, 20).await;
        assert_eq!(seen(&house).await, before, "the street learns nothing of when something is said");
        assert!(["0", "1", "4"].iter().all(|kind| sewn.contains(kind)), "{sewn}");
        cloths.push(before);
    }
    assert_eq!(cloths[0], cloths[1]);
}

#[tokio::test]
async fn coordination_keeps_an_invented_cloth_and_nobody_else_touches_it() {
    let house = House::open().await;
    house.nadia.post(format!("{DOOR}/toile/retrait"), &[]).await.is(409).shows("rien n’est encore écrit");
    let ines = house.person("Ines", Role::Member).await;
    say(&house, "bons-coups", &[&house.nadia, &house.samira, &house.awa, &house.jean, &ines], 40).await;
    house.opens_its_door(&[]).await;
    let own = seen(&house).await;
    assert!(!sewn(&house).await.is_empty(), "it is sewn as the door opens");
    for other in [&house.samira, &house.awa] {
        other.post(format!("{DOOR}/toile"), &[]).await.is(404);
        other.post(format!("{DOOR}/toile/retrait"), &[]).await.is(404);
    }
    house.nadia.post(format!("{DOOR}/toile/retrait"), &[]).await.leads_to(DOOR);
    house.nadia.get(DOOR).await.is(200).shows("rien de ce que fait le groupe");
    let invented = seen(&house).await;
    assert_ne!(invented, own);
    house.nadia.says_at_the_door("1", &[]).await.leads_to(DOOR);
    assert_eq!(seen(&house).await, invented, "to keep the page leaves it so");
    assert_eq!(sews(&house).await, 303);
    assert_eq!(seen(&house).await, own);
}

//! The wall of a room: it is told that there is something to draw as people vote and as the vote closes, and nothing of what they chose.

use crate::world::{Ask, House};

#[tokio::test]
async fn the_wall_is_told_of_each_ballot_and_of_the_end_and_of_no_other_vote() {
    let house = House::open().await;
    let page = house.opens_a_vote("one", "named", &[]).await;
    let other = house.opens_a_vote("one", "named", &[]).await;
    let wall = format!("{page}/ecran");
    let shown = house.samira.get(&*wall).await.is(200);
    assert_eq!(shown.page.attributes("[data-wall]", "data-wall"), [format!("{wall}/flux")]);
    assert!(shown.body().contains("<noscript>"), "without scripts its button draws it again");
    let mut stream = house.samira.listens(&wall, None).await;
    let begun = stream.next().await.expect("it says at once to look again");
    assert_eq!((begun.name.as_str(), begun.data.as_str()), ("vote", ""));
    let options = house.awa.choices(&other).await;
    house.awa.votes(&other, &[("choix", &options[0])]).await;
    let options = house.awa.choices(&page).await;
    house.awa.votes(&page, &[("choix", &options[0])]).await;
    let cast = stream.next().await.expect("a ballot");
    assert!(cast.id > begun.id && cast.data.is_empty(), "it says not what was chosen");
    house.closes_a_vote(&page).await;
    let closed = stream.next().await.expect("the end");
    assert!(closed.id > cast.id);
    let shown = house.samira.get(&*wall).await.is(200).shows("Le deuil");
    assert!(shown.page.attributes("[data-wall]", "data-wall").is_empty(), "what is closed changes no more");
}

#[tokio::test]
async fn the_stream_of_a_wall_opens_to_who_reads_the_vote_alone() {
    let house = House::open().await;
    let page = house.plans_a_vote("one", "named", &[]).await;
    let stranger = house.stranger("Chloé").await;
    for who in [&house.awa, &stranger] {
        assert_eq!(who.hears(&Ask::get(format!("{page}/ecran/flux"))).await.status(), 404);
    }
}

//! Copies of a file that leave are counted by the part of its readers, and told as few while they are.

use axum::http::Method;

use super::{BOX, LIBRARY};
use crate::world::{Ask, House, Sent};

#[tokio::test]
async fn copies_are_a_sum_and_few_are_told_as_few() {
    let house = House::open().await;
    let page = house.awa.keeps_the_box().await;
    house.awa.get(&*page).await.hides("Copies de son fichier");
    house.awa.files(&page, "cartes.pdf", "").await;
    let file = house.awa.first_file(&page).await;
    house.awa.get(&*page).await.shows("moins de 5 téléchargements").hides("Par le réseau");
    for person in [&house.awa, &house.jean] {
        person.get(&*file).await.is(200);
    }
    house.jean.asks(&Ask::of(Method::HEAD, &*file, Sent::Nothing)).await.is(200);
    house.jean.asks(&Ask::of(Method::GET, &*file, Sent::Nothing).with("range", "bytes=4-")).await.is(206);
    let count = "SELECT count FROM library_downloads WHERE layer = 'group'";
    assert_eq!(house.count(count).await, 1, "its author’s copy is none, nor is a part or a head");
    house.awa.get(&*page).await.shows("moins de 5 téléchargements");
    let take = [&house.jean, &house.samira, &house.nadia].map(|person| person.get(&*file));
    futures_util::future::join_all(take).await;
    house.jean.get(&*file).await.is(200);
    assert_eq!(house.count(count).await, 5, "who takes at once is counted each");
    house.awa.get(&*page).await.shows("téléchargé 5 fois");
    house.jean.get(&*page).await.hides("Copies of its file").hides("downloaded");
    house.samira.get(&*page).await.shows("téléchargé 5 fois");
    let away = house.samira.post(format!("{page}/rangement"), &[]).await.is(303);
    assert!(away.header("location").starts_with(&page), "where copies went is said at once");
    house.samira.get(&*page).await.is(200).shows("téléchargé 5 fois").shows("ne se reprend pas");
    house.jean.get(&*file).await.is(404);
    assert_eq!(house.count(count).await, 5, "what is refused is no copy");
}

#[tokio::test]
async fn the_public_and_the_folder_are_counted_apart() {
    let house = House::open().await;
    let (address, file) = house.season.opens_to_everyone(&house.awa, BOX).await;
    let open = format!("/bibliotheque/{address}/fichiers/{file}");
    for _ in 0..6 {
        house.nobody().get(&*open).await.is(200);
    }
    house.jean.get(format!("{LIBRARY}/dossier.zip")).await.is(200);
    house.awa.get(format!("{LIBRARY}/dossier.zip")).await.is(200);
    let (everyone, group) = (
        "SELECT count FROM library_downloads WHERE layer = 'everyone'",
        "SELECT count FROM library_downloads WHERE layer = 'group'",
    );
    assert_eq!(house.count(everyone).await, 6);
    assert_eq!(house.count(group).await, 1, "the folder holds a copy, but her own is none");
    let page = house.awa.get(format!("{LIBRARY}/1")).await.is(200);
    page.shows("téléchargé 6 fois").shows("Par le réseau").shows("moins de 5 téléchargements");
}

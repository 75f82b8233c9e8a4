//! A voice note and a photo that accompany a story: read by who reads the whole of it, for as long as they do, and gone with it.

use axum::http::Method;

use super::STORIES;
use crate::files::from_a_telephone;
use crate::world::{Answer, Ask, House, Person, Sent};

/// A sound as a browser records it.
const OGG: &[u8] =
    b"OggS\0\x02\0\0\0\0\0\0\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\x01\x13OpusHead\x01\x01\x38\x01\x80\xbb\0\0\0\0\0";

impl Person {
    /// Lets this file accompany a story.
    async fn accompanies(&self, story: &str, (name, bytes): (&'static str, Vec<u8>), told: &str) -> Answer {
        let sent = Sent::files(&[("texte-", told)], &[("fichiers", name, bytes)]);
        self.asks(&Ask::of(Method::POST, format!("{story}/accompagnement"), sent)).await
    }

    /// Where what accompanies a story is read.
    async fn reads_files_of(&self, story: &str) -> Vec<String> {
        let page = self.get(story).await.is(200).page;
        [page.attributes(".files audio", "src"), page.attributes(".files a", "href")].concat()
    }
}

#[tokio::test]
async fn it_is_read_by_who_reads_the_whole_story_and_for_as_long() {
    let house = House::open().await;
    let story = house.awa.tells("Un long silence").await;
    house.awa.accompanies(&story, ("note.ogg", OGG.to_vec()), "La phrase que j’ai entendue").await.is(303);
    house.awa.accompanies(&story, ("chaises.jpg", from_a_telephone()), "Des chaises en rond").await.is(303);
    let page = house.awa.get(&*story).await.is(200).shows("La phrase que j’ai entendue");
    assert!(page.body().contains("Des chaises en rond"));
    let files = house.awa.reads_files_of(&story).await;
    assert!(files.len() >= 2, "{files:?}");
    let opens_to = async |person: &Person, status: u16| {
        for file in &files {
            person.get(&**file).await.is(status);
        }
    };
    opens_to(&house.awa, 200).await;
    opens_to(&house.jean, 404).await;
    house.awa.shares(&story, "group", "1").await.is(409).shows("a changé");
    house.awa.shares(&story, "group", "3").await.is(303);
    opens_to(&house.jean, 200).await;
    opens_to(&house.nadia, 404).await;
    assert_eq!(house.jean.reads_files_of(&story).await, files);
    // Exactly a text may be quoted: what accompanies the story is its teller's.
    house.awa.shares(&story, "quoted", "4").await.is(303);
    house.jean.get(&*story).await.is(200).shows("Le texte approuvé").hides("La phrase que");
    opens_to(&house.jean, 404).await;
    opens_to(&house.awa, 200).await;
    house.awa.post(format!("{story}/moins"), &[("niveau", "federation")]).await.is(303);
    opens_to(&house.nadia, 200).await;
    house.awa.post(format!("{story}/moins"), &[("niveau", "me")]).await.is(303);
    opens_to(&house.nadia, 404).await;
    let soon = [("niveau", "federation"), ("fin", "2027-03-28"), ("relu", "yes"), ("revision", "7")];
    house.awa.post(format!("{story}/partage"), &soon).await.is(303);
    opens_to(&house.nadia, 200).await;
    house.it_is("2027-03-29", "12:00");
    opens_to(&house.nadia, 404).await;
}

#[tokio::test]
async fn sounds_and_pictures_alone_three_at_most_and_its_teller_alone_adds_them() {
    let house = House::open().await;
    let story = house.awa.tells("Un long silence").await;
    let pdf = || ("texte.pdf", b"%PDF-1.4\n%%EOF".to_vec());
    let wrong = house.awa.accompanies(&story, pdf(), "Le texte").await.is(422).shows("que de sons et d’images");
    assert!(wrong.body().contains("Le texte"), "what was typed is kept");
    let none = Sent::files(&[("texte-", "")], &[]);
    let none = house.awa.asks(&Ask::of(Method::POST, format!("{story}/accompagnement"), none)).await;
    none.is(422).shows("Choisissez un son ou une image");
    for _ in 0..3 {
        house.awa.accompanies(&story, ("note.ogg", OGG.to_vec()), "").await.is(303);
    }
    house.awa.accompanies(&story, ("note.ogg", OGG.to_vec()), "").await.is(422);
    house.awa.get(&*story).await.is(200).shows("porte au plus 3");
    house.awa.shares(&story, "federation", "4").await.is(303);
    for other in [&house.jean, &house.nadia, &house.samira] {
        other.accompanies(&story, ("note.ogg", OGG.to_vec()), "").await.is(404);
        other.post(format!("{story}/accompagnement/retrait"), &[("fichier", "1")]).await.is(404);
    }
}

#[tokio::test]
async fn it_is_taken_off_and_goes_with_its_story_and_with_who_told_it() {
    let house = House::open().await;
    let hanging = "SELECT COUNT(*) FROM files WHERE holder = 'story'";
    let mut told = Vec::new();
    for teller in [&house.awa, &house.awa, &house.jean] {
        let story = teller.tells(&format!("Un silence {}", told.len())).await;
        teller.accompanies(&story, ("chaises.jpg", from_a_telephone()), "").await.is(303);
        told.push(story);
    }
    assert_eq!(house.count(hanging).await, 3);
    let file = house.awa.reads_files_of(&told[0]).await.remove(0);
    let number = house.awa.get(&*told[0]).await.page.attributes("input[name=fichier]", "value").remove(0);
    house.awa.post(format!("{}/accompagnement/retrait", told[1]), &[("fichier", &number)]).await.is(303);
    house.awa.get(&*file).await.is(200);
    for nothing in [number.as_str(), &number, "x", ""] {
        house.awa.post(format!("{}/accompagnement/retrait", told[0]), &[("fichier", nothing)]).await.is(303);
    }
    house.awa.get(&*file).await.is(404);
    house.awa.post(format!("{}/retrait", told[1]), &[]).await.is(303);
    house.works().await;
    assert_eq!(house.count(hanging).await, 1, "Jean’s");
    let tx = house.instance.db.begin().await.unwrap();
    stories::forget(&tx, house.jean.id).await.unwrap();
    tx.commit().await.unwrap();
    house.works().await;
    assert_eq!(house.count(hanging).await, 0);
    let kept = house.count("SELECT COUNT(*) FROM files").await;
    assert_eq!(kept, 0, "and off the disk");
    house.awa.get(STORIES).await.is(200);
}

//! Files that hang from what is said: in pages, on the stream, in the API.

use image::ImageFormat;
use serde_json::json;

use super::house::{PDF, ROOM, photograph};
use crate::world::{Ask, House, Sent};

#[tokio::test]
async fn a_message_shows_its_files_in_the_room_and_in_its_thread() {
    let house = House::open().await;
    let photo = photograph(640, 480, ImageFormat::Png);
    let files: [(&str, &[u8]); 2] = [("cuisine.png", &photo), ("ordre du jour.pdf", PDF)];
    house.awa.sends_with(&format!("{ROOM}/messages"), "La cuisine, et la suite", &files).await.is(303);
    let page = house.jean.get(ROOM).await.page;
    assert_eq!(page.all(".file").len(), 2);
    assert!(page.html(".files").contains("/vignette") && page.html(".files").contains("ordre du jour.pdf"));
    let first = house.count("SELECT MAX(id) FROM messages").await;
    let thread = format!("{ROOM}/messages/{first}/fil");
    house.jean.sends_with(&thread, "", &[("réponse.pdf", PDF)]).await.is(303);
    let page = house.awa.get(&thread).await.page;
    assert!(page.all(".file").iter().any(|file| file.contains("réponse.pdf")), "{:?}", page.all(".file"));
}

#[tokio::test]
async fn words_that_are_wrong_come_back_with_the_files_that_came() {
    let house = House::open().await;
    let long = "é".repeat(8_001);
    let answer = house.awa.sends_with(&format!("{ROOM}/messages"), &long, &[("ordre.pdf", PDF)]).await.is(422);
    assert!(answer.page.all("#body-error").join("").replace('\u{a0}', " ").contains("8 000"));
    let waiting = answer.page.attributes(".attached > .attached-one [name='fichier']", "value");
    assert_eq!(waiting.len(), 1, "the file need not be sent again");
    house.awa.post(format!("{ROOM}/messages"), &[("body", "Plus court"), ("fichier", &waiting[0])]).await.is(303);
    assert!(house.jean.get(ROOM).await.page.html(".files").contains("ordre.pdf"));
}

#[tokio::test]
async fn a_file_of_somebody_else_or_one_that_hangs_already_is_not_there() {
    let house = House::open().await;
    let awa = house.awa.clone().gives_a_program(&[("nom", "un carnet"), ("portee", "writes")]).await;
    let file = awa.uploaded("ordre.pdf", PDF).await["id"].to_string();
    let says = [("body", "Voici"), ("fichier", &*file)];
    for person in [&house.jean, &house.nadia] {
        let answer = person.post(format!("{ROOM}/messages"), &says).await.is(422);
        assert!(answer.page.html("textarea").contains("Voici"), "the words are there");
    }
    house.awa.post(format!("{ROOM}/messages"), &says).await.is(303);
    house.awa.post(format!("{ROOM}/messages"), &says).await.is(422);
    assert_eq!(house.count("SELECT COUNT(*) FROM messages").await, 1);
}

#[tokio::test]
async fn a_program_says_something_with_files_and_reads_them() {
    let house = House::open().await;
    let awa = house.awa.clone().gives_a_program(&[("nom", "un carnet"), ("portee", "writes")]).await;
    let file = awa.uploaded("ordre.pdf", PDF).await;
    assert_eq!((&file["name"], &file["type"]), (&json!("ordre.pdf"), &json!("application/pdf")));
    assert_eq!(file["size"], PDF.len());
    let room = house.count("SELECT id FROM rooms WHERE slug = 'bons-coups'").await;
    let messages = format!("/api/v1/rooms/{room}/messages");
    let saying = Sent::Json(json!({ "body": "", "files": [file["id"]] }));
    let key = "0123456789abcdef";
    let says = Ask::of(axum::http::Method::POST, &messages, saying).with("idempotency-key", key);
    let first = awa.asks(&says).await.is(201).json();
    assert_eq!(awa.asks(&says).await.is(201).json(), first, "the same sending is said once");
    let read = awa.get(&messages).await.is(200).json();
    assert_eq!(read["items"][0]["files"], json!([file]));
}

#[tokio::test]
async fn so_many_files_at_once_are_refused_and_a_community_has_so_much_room() {
    let house = House::open().await;
    let pdf: Vec<(String, Vec<u8>)> = (0..200).map(|number| (format!("{number}.pdf"), PDF.to_vec())).collect();
    let files: Vec<(&str, &[u8])> = pdf.iter().map(|(name, bytes)| (name.as_str(), bytes.as_slice())).collect();
    let answer = house.awa.sends_with(&format!("{ROOM}/messages"), "Tout", &files).await.is(422);
    assert!(answer.page.all("#files-error").join("").contains("10"), "{:?}", answer.page.all("#files-error"));
    let large = [PDF, &vec![b' '; 900_000]].concat();
    for _ in 0..3 {
        house.jean.sends_with(&format!("{ROOM}/messages"), "Long", &[("long.pdf", &large)]).await.is(303);
    }
    let answer = house.jean.sends_with(&format!("{ROOM}/messages"), "De trop", &[("long.pdf", &large)]).await.is(422);
    assert!(answer.page.all("#files-error").join("").contains("room"), "{:?}", answer.page.all("#files-error"));
    assert!(answer.page.html("textarea").contains("De trop"));
}

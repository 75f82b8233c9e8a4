//! What is taken: what becomes of it, who reads it.

use image::{GenericImageView, ImageFormat};

use super::house::{COMMITTEE, PDF, ROOM, docx, from_a_telephone, photograph};
use super::kept::{bytes, kept};
use crate::world::House;

#[tokio::test]
async fn a_photograph_is_turned_and_says_no_more_where_it_was_taken() {
    let house = House::open().await;
    let awa = house.awa.clone().gives_a_program(&[("nom", "un carnet"), ("portee", "writes")]).await;
    let taken = from_a_telephone();
    let has = |bytes: &[u8], words: &[u8]| bytes.windows(words.len()).any(|window| window == words);
    assert!(has(&taken, b"Exif") && has(&taken, b"TelephoneSecret"), "it must say so for this test to mean anything");
    let file = awa.uploaded("IMG_0001.JPG", &taken).await;
    assert_eq!((&file["type"], &file["width"], &file["height"]), (&"image/jpeg".into(), &200.into(), &400.into()));
    for key in kept(&house).await {
        let kept = bytes(&house, &key).await;
        assert!(!has(&kept, b"Exif") && !has(&kept, b"TelephoneSecret"), "{key}");
        let (width, height) = image::load_from_memory(&kept).unwrap().dimensions();
        assert_eq!(height, width * 2, "it stands upright");
    }
    assert_eq!(kept(&house).await.len(), 2, "the picture and its small twin; the photograph itself is nowhere");
}

#[tokio::test]
async fn a_large_picture_is_kept_in_two_sizes() {
    let house = House::open().await;
    let awa = house.awa.clone().gives_a_program(&[("nom", "un carnet"), ("portee", "writes")]).await;
    let file = awa.uploaded("grande.png", &photograph(2000, 500, ImageFormat::Png)).await;
    assert_eq!((&file["width"], &file["height"]), (&1600.into(), &400.into()));
    let small = awa.get(format!("{}/vignette", file["url"].as_str().unwrap())).await.is(200);
    assert_eq!(small.header("content-type"), "image/jpeg");
    assert!(small.header("content-disposition").starts_with("inline"));
    let pdf = awa.uploaded("ordre.pdf", PDF).await;
    awa.get(format!("{}/vignette", pdf["url"].as_str().unwrap())).await.is(404);
}

#[tokio::test]
async fn a_file_that_waits_is_its_senders_alone_and_nothing_in_it_runs() {
    let house = House::open().await;
    let awa = house.awa.clone().gives_a_program(&[("nom", "un carnet"), ("portee", "writes")]).await;
    let file = awa.uploaded("compte.docx", &docx()).await;
    let url = file["url"].as_str().unwrap();
    let read = awa.get(url).await.is(200);
    assert_eq!(read.header("content-security-policy"), "default-src 'none'; sandbox");
    assert_eq!(read.header("x-content-type-options"), "nosniff");
    assert!(read.header("cache-control").starts_with("private"));
    house.jean.get(url).await.is(404);
    house.nadia.get(url).await.is(404);
    assert!(house.browser().get(url).await.header("location").starts_with("/connexion"));
    house.awa.get(url.replace('/', "/x")).await.is(404);
}

#[tokio::test]
async fn a_file_is_read_by_whoever_may_enter_the_room_and_by_nobody_else() {
    let house = House::open().await;
    let advisor = house.person("Rachida", communities::Role::Advisor).await;
    advisor.sends_with(&format!("{COMMITTEE}/messages"), "Entre nous", &[("ordre.pdf", PDF)]).await.is(303);
    let page = advisor.get(COMMITTEE).await;
    let url = page.page.attributes(".file", "href").remove(0);
    advisor.get(&url).await.is(200);
    house.nadia.get(&url).await.is(200);
    house.awa.get(&url).await.is(404);
    house.awa.sends_with(&format!("{ROOM}/messages"), "Pour tous", &[("ordre.pdf", PDF)]).await.is(303);
    let url = house.jean.get(ROOM).await.page.attributes(".file", "href").remove(0);
    house.jean.get(&url).await.is(200);
}

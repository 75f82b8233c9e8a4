//! What a picture shows and what a sound says, in the words of who sends them; sounds that are heard in the page.

use axum::http::Method;
use image::ImageFormat;
use serde_json::json;

use super::house::{PDF, ROOM, photograph};
use crate::world::{Ask, House, Person, Sent};

/// A sound as a browser records it: the beginning of an Ogg that holds Opus, and no more.
const OGG: &[u8] =
    b"OggS\0\x02\0\0\0\0\0\0\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\x01\x13OpusHead\x01\x01\x38\x01\x80\xbb\0\0\0\0\0";
const WEBM: &[u8] = b"\x1A\x45\xDF\xA3\x9F\x42\x82\x84webm\x86\x86A_OPUS";
const FILM: &[u8] = b"\x1A\x45\xDF\xA3\x9F\x42\x82\x84webm\x86\x85V_VP8\x86\x86A_OPUS";

async fn sent(person: &Person, name: &str, bytes: &[u8]) -> String {
    let person = person.clone().gives_a_program(&[("nom", "un carnet"), ("portee", "writes")]).await;
    person.uploaded(name, bytes).await["id"].to_string()
}

#[tokio::test]
async fn a_picture_is_told_to_who_does_not_see_it_unless_it_only_decorates() {
    let house = House::open().await;
    let picture = photograph(64, 32, ImageFormat::Png);
    let (told, plain) =
        (sent(&house.awa, "cuisine.png", &picture).await, sent(&house.awa, "frise.png", &picture).await);
    let (words, decorates) = (format!("texte-{told}"), format!("decoratif-{plain}"));
    let says = [
        ("body", ""),
        ("fichier", &*told),
        ("fichier", &*plain),
        (&*words, "La cuisine, \"vide\""),
        (&*decorates, "oui"),
    ];
    let long = "é".repeat(8_001);
    let too_long = [&says[1..], &[("body", &*long)]].concat();
    let back = house.awa.post(format!("{ROOM}/messages"), &too_long).await.is(422).page;
    assert_eq!(
        back.attributes(&format!("[name='{words}']"), "value"),
        ["La cuisine, \"vide\""],
        "what was said of it stays"
    );
    assert_eq!(back.all(&format!("[name='{decorates}'][checked]")).len(), 1);
    house.awa.post(format!("{ROOM}/messages"), &says).await.is(303);
    let page = house.jean.get(ROOM).await.page;
    assert_eq!(page.attributes(".files img", "alt"), ["La cuisine, \"vide\"", ""]);
    // Once it hangs, it says what it said.
    house
        .awa
        .post(format!("{ROOM}/messages"), &[("body", "Encore"), ("fichier", &told), (&words, "Autre chose")])
        .await
        .is(422);
    assert_eq!(house.count("SELECT COUNT(*) FROM file_words").await, 0);
}

#[tokio::test]
async fn nobody_says_anything_of_a_file_of_somebody_else() {
    let house = House::open().await;
    let file = sent(&house.awa, "cuisine.png", &photograph(8, 8, ImageFormat::Png)).await;
    let words = format!("texte-{file}");
    house
        .jean
        .post(format!("{ROOM}/messages"), &[("body", "À moi"), ("fichier", &file), (&words, "À moi")])
        .await
        .is(422);
    assert_eq!(house.count("SELECT COUNT(*) FROM file_words").await, 0);
}

#[tokio::test]
async fn a_voice_note_is_heard_in_the_page_and_read_under_it() {
    let house = House::open().await;
    let file = sent(&house.awa, "Note vocale.webm", OGG).await;
    let (words, length) = (format!("texte-{file}"), format!("duree-{file}"));
    let says = [("body", ""), ("fichier", &*file), (&*words, "On se voit jeudi"), (&*length, "65")];
    house.awa.post(format!("{ROOM}/messages"), &says).await.is(303);
    let room = house.jean.get(ROOM).await;
    assert!(room.header("content-security-policy").contains("media-src 'self'"));
    assert!(room.header("permissions-policy").contains("microphone=(self)"));
    let voice = room.page.all(".voice").join(" ").replace('\u{a0}', " ");
    assert!(voice.contains("On se voit jeudi") && voice.contains("1 min 05 s"), "{voice}");
    let url = room.page.attributes(".voice audio", "src").remove(0);
    let part = house.jean.asks(&Ask::get(&*url).with("range", "bytes=28-35")).await.is(206);
    assert_eq!((part.body(), part.header("content-range")), ("OpusHead", &*format!("bytes 28-35/{}", OGG.len())));
    assert_eq!((part.header("content-type"), part.header("accept-ranges")), ("audio/ogg", "bytes"));
    for whole in ["bytes=9000-", "bytes=5-2", "bytes=a-b", "lignes=1-2"] {
        let answer = house.jean.asks(&Ask::get(&*url).with("range", whole)).await.is(200);
        assert_eq!(answer.header("content-length"), OGG.len().to_string(), "{whole}");
    }
}

#[tokio::test]
async fn what_holds_pictures_that_move_is_no_sound() {
    let house = House::open().await;
    let awa = house.awa.clone().gives_a_program(&[("nom", "un carnet"), ("portee", "writes")]).await;
    assert_eq!(awa.uploaded("note.webm", WEBM).await["type"], "audio/webm");
    let film = [&b"\0\0\0\x18ftypisom\0\0\0\0isommp42"[..], b"hdlr\0\0\0\0vide hdlr\0\0\0\0soun"].concat();
    let sound = [&b"\0\0\0\x18ftypisom\0\0\0\0isommp42"[..], b"hdlr\0\0\0\0soun"].concat();
    assert_eq!(awa.uploaded("note.mp4", &sound).await["type"], "audio/mp4");
    for (name, bytes) in [("film.webm", FILM), ("film.mp4", &film), ("film.ogg", b"OggS\0\x02\x80theora")] {
        let problem = awa.uploads(name, bytes).await.is(422).json();
        assert!(problem["detail"].as_str().unwrap().contains("ne se joint pas"), "{name}: {problem}");
    }
}

#[tokio::test]
async fn a_first_sending_without_scripts_says_what_its_picture_shows() {
    let house = House::open().await;
    let fields = [("body", "Notre cuisine"), ("texte-", "La cuisine, repeinte en bleu")];
    let files = [
        ("fichiers", "plan.pdf", PDF.to_vec()),
        ("fichiers", "cuisine.png", photograph(8, 8, ImageFormat::Png)),
        ("fichiers", "autre.png", photograph(9, 9, ImageFormat::Png)),
    ];
    house.awa.asks(&Ask::of(Method::POST, format!("{ROOM}/messages"), Sent::files(&fields, &files))).await.is(303);
    let page = house.jean.get(ROOM).await.page;
    assert_eq!(page.attributes(".files img", "alt"), ["La cuisine, repeinte en bleu", ""]);
    assert!(page.html("#composer noscript").contains("texte-"), "it is asked beside the field");
}

#[tokio::test]
async fn programs_read_and_say_what_files_show_and_the_search_finds_it_at_once() {
    let house = House::open().await;
    let awa = house.awa.clone().gives_a_program(&[("nom", "un carnet"), ("portee", "writes")]).await;
    let jean = house.jean.clone().gives_a_program(&[("nom", "un carnet"), ("portee", "writes")]).await;
    let picture = ("file", "cuisine.png", photograph(8, 8, ImageFormat::Png));
    let sent = Ask::of(Method::POST, "/api/v1/files", Sent::files(&[("told", "Une cuisine jaune")], &[picture]));
    let file = awa.asks(&sent).await.is(201).json();
    assert_eq!(file["told"], "Une cuisine jaune");
    let long = Sent::files(&[("told", &*"é".repeat(1_001))], &[("file", "plan.pdf", PDF.to_vec())]);
    awa.asks(&Ask::of(Method::POST, "/api/v1/files", long)).await.is(422);

    let room = format!("/api/v1/rooms/{}/messages", house.season.room_id("bons-coups").await);
    let saying = Sent::Json(json!({ "body": "Voilà", "files": [file["id"]] }));
    let message = awa.asks(&Ask::of(Method::POST, &*room, saying)).await.is(201).json()["id"].to_string();
    assert_eq!(jean.get(&*room).await.json()["items"][0]["files"][0]["told"], "Une cuisine jaune");
    let finds = async |word: &str| {
        let found = house.jean.get(format!("/c/essai/recherche?q={word}&type=file")).await.is(200);
        found.page.all(".found li").len()
    };
    assert_eq!(finds("jaune").await, 1);

    let said = format!("{room}/{message}");
    let says = |id: &serde_json::Value, told: serde_json::Value| {
        let files = json!({ "files": [{ "id": id, "told": told }] });
        Ask::of(Method::PATCH, &*said, Sent::Json(files))
    };
    let (id, elsewhere) = (&file["id"], &json!(999_999));
    jean.asks(&says(id, json!("À moi"))).await.is(404);
    awa.asks(&says(elsewhere, json!("Rien"))).await.is(404);
    awa.asks(&says(id, json!("é".repeat(1_001)))).await.is(422);
    let told = awa.asks(&says(id, json!("Une cuisine pistache"))).await.is(200).json();
    assert_eq!((&told["files"][0]["told"], &told["body"]), (&json!("Une cuisine pistache"), &json!("Voilà")));
    assert_eq!((finds("jaune").await, finds("pistache").await), (0, 1));
    assert_eq!(house.jean.get(ROOM).await.page.attributes(".files img", "alt"), ["Une cuisine pistache"]);
    awa.asks(&says(id, json!(null))).await.is(200);
    assert_eq!((finds("pistache").await, finds("cuisine").await), (0, 1), "its name stays");
    awa.asks(&says(id, json!("Une cuisine lilas"))).await.is(200);
    awa.asks(&Ask::of(Method::DELETE, &*said, Sent::Nothing)).await.is(200);
    assert_eq!(finds("lilas").await, 0, "it goes with the words");
    awa.asks(&says(id, json!("Encore"))).await.is(404);
}

//! What is not taken, and what is made harmless.

use axum::http::StatusCode;
use image::ImageFormat;

use super::house::{PDF, ROOM, archive, bomb, docx, photograph, png_that_claims};
use super::kept::kept;
use crate::world::House;

/// Files that nobody should get to open, and the words that say why they do not come in.
fn bad() -> Vec<(&'static str, Vec<u8>, &'static str)> {
    let encrypted = [PDF, b"/Encrypt 5 0 R"].concat();
    let macros = archive(&[("word/document.xml", b"<w:document/>"), ("word/vbaProject.bin", b"Sub AutoOpen()")]);
    vec![
        ("photo.jpg", b"<!DOCTYPE html><script>alert(1)</script>".to_vec(), "page"),
        ("notes.txt", b"\xEF\xBB\xBF  <HTML><body onload=alert(1)>".to_vec(), "page"),
        ("dessin.svg", b"<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>".to_vec(), "page"),
        ("immense.png", png_that_claims(100_000, 100_000), "trop de points"),
        ("long.png", png_that_claims(60_000, 10), "trop de points"),
        ("abime.png", png_that_claims(100, 100), "abîmé"),
        ("coupe.jpg", photograph(64, 64, ImageFormat::Jpeg)[..300].to_vec(), "abîmé"),
        ("bombe.docx", bomb(), "démesuré"),
        ("macros.docm", macros, "macros"),
        ("secret.pdf", encrypted, "mot de passe"),
        ("ancien.doc", b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 etc.".to_vec(), "mot de passe"),
        ("abime.docx", b"PK\x03\x04 et rien".to_vec(), "abîmé"),
        ("programme.exe", b"MZ\x90\0\x03\0\0\0".to_vec(), "ne se joint pas"),
        ("archive.zip", archive(&[("a.txt", b"a")]), "ne se joint pas"),
        ("vide.txt", Vec::new(), "vide"),
        ("lourd.txt", vec![b'a'; 1_000_001], "1 Mo"),
    ]
}

#[tokio::test]
async fn what_could_harm_does_not_come_in_and_the_words_come_back_with_the_reason() {
    let house = House::open().await;
    for (name, bytes, sentence) in bad() {
        let answer = house.awa.sends_with(&format!("{ROOM}/messages"), "Voici **le** fichier", &[(name, &bytes)]).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{name}");
        let error = answer.page.all("#files-error").join(" ").replace('\u{a0}', " ");
        assert!(error.contains(sentence) && error.contains(name), "{name}: {error:?}");
        assert!(answer.page.html("textarea").contains("Voici **le** fichier"), "{name}: the words are there");
        assert_eq!(house.count("SELECT COUNT(*) FROM files").await, 0, "{name}");
        assert!(kept(&house).await.is_empty(), "{name}: {:?}", kept(&house).await);
    }
    assert_eq!(house.count("SELECT COUNT(*) FROM messages").await, 0, "nothing was said");
    house.awa.sends_with(&format!("{ROOM}/messages"), "Voici", &[("compte.docx", &docx())]).await.is(303);
}

#[tokio::test]
async fn a_program_reads_the_same_reasons() {
    let house = House::open().await;
    let awa = house.awa.clone().gives_a_program(&[("nom", "un carnet"), ("portee", "writes")]).await;
    for (name, bytes, sentence) in bad() {
        let problem = awa.uploads(name, &bytes).await.is(422).json();
        assert_eq!(problem["errors"][0]["field"], "file", "{name}: {problem}");
        let detail = problem["detail"].as_str().unwrap().replace('\u{a0}', " ");
        assert!(detail.contains(sentence), "{name}: {detail}");
    }
    assert!(kept(&house).await.is_empty());
}

#[tokio::test]
async fn a_name_leads_nowhere_and_hides_nothing() {
    let house = House::open().await;
    let awa = house.awa.clone().gives_a_program(&[("nom", "un carnet"), ("portee", "writes")]).await;
    for (given, kept) in [
        ("../../../etc/passwd", "passwd.pdf"),
        ("..\\..\\menu.pdf", "menu.pdf"),
        ("facture\u{202e}fdp.exe", "facturefdp.exe.pdf"),
        ("page.html", "page.html.pdf"),
    ] {
        let file = awa.uploaded(given, PDF).await;
        assert_eq!(file["name"], kept);
        let read = awa.get(file["url"].as_str().unwrap()).await.is(200);
        assert!(read.header("content-disposition").starts_with("attachment; filename*=UTF-8''"), "{given}");
        assert!(!read.header("content-disposition").contains(".."), "{given}");
    }
}

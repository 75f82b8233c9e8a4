//! The words inside of a resource's file are found with it, as long as the file is its last one.

use std::io::{Cursor, Write};

use axum::http::Method;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use super::BOX;
use crate::world::{Answer, Ask, House, Person, Sent};

impl Person {
    /// Sends another version of the file of a resource.
    async fn sends_version(&self, page: &str, name: &str, bytes: Vec<u8>) {
        self.tries_version(page, name, bytes).await.is(303);
    }

    async fn tries_version(&self, page: &str, name: &str, bytes: Vec<u8>) -> Answer {
        let sent = Sent::files(&[("change", "")], &[("fichiers", name, bytes)]);
        self.asks(&Ask::of(Method::POST, format!("{page}/fichiers"), sent)).await
    }
}

/// A page that says this.
fn pdf(words: &str) -> Vec<u8> {
    page_of(&format!("BT /F1 12 Tf 72 720 Td ({words}) Tj ET"), "4 0 R")
}

/// A page that says three hundred kilobytes of words, and says them again ten thousand times: three gigabytes of a file of half a million
/// bytes.
fn pdf_that_swells() -> Vec<u8> {
    let drawn = "BT /F1 1 Tf 1 0 0 1 72 720 Tm (plumetis) Tj ET\n".repeat(6_000);
    page_of(&drawn, &format!("[{}]", "4 0 R ".repeat(10_000)))
}

/// A page on which this is drawn, by these contents.
fn page_of(drawn: &str, contents: &str) -> Vec<u8> {
    let objects = [
        "<</Type/Catalog/Pages 2 0 R>>".to_owned(),
        "<</Type/Pages/Kids[3 0 R]/Count 1>>".to_owned(),
        format!(
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents {contents}/Resources<</Font<</F1 5 0 R>>>>>>"
        ),
        format!("<</Length {}>>stream\n{drawn}\nendstream", drawn.len()),
        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>".to_owned(),
    ];
    let (mut file, mut places) = ("%PDF-1.4\n".to_owned(), String::new());
    for (at, object) in objects.iter().enumerate() {
        places += &format!("{:010} 00000 n \n", file.len());
        file += &format!("{} 0 obj\n{object}\nendobj\n", at + 1);
    }
    let start = file.len();
    file +=
        &format!("xref\n0 6\n0000000000 65535 f \n{places}trailer<</Size 6/Root 1 0 R>>\nstartxref\n{start}\n%%EOF\n");
    file.into_bytes()
}

/// A document of Word that says this.
fn docx(words: &str) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let text =
        format!("<w:document xmlns:w=\"w\"><w:body><w:p><w:r><w:t>{words}</w:t></w:r></w:p></w:body></w:document>");
    for (name, content) in [("[Content_Types].xml", "<Types/>"), ("word/document.xml", &text)] {
        zip.start_file(name, SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored)).unwrap();
        zip.write_all(content.as_bytes()).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

async fn works_off(house: &House) {
    while house.works().await > 0 {}
}

#[tokio::test]
async fn the_words_inside_of_the_last_file_are_found_and_go_with_it() {
    let house = House::open().await;
    let page = house.awa.keeps_the_box().await;
    let (riche, plume) = ("/c/essai/recherche?q=richelieu", "/c/essai/recherche?q=plumetis");
    house.awa.sends_version(&page, "cartes.docx", docx("Le Richelieu, l&#233;t&#233;")).await;
    house.jean.get(riche).await.is(200).hides(BOX);
    works_off(&house).await;
    house.jean.get(riche).await.is(200).shows(BOX);
    house.awa.sends_version(&page, "cartes.txt", b"Un plumetis".to_vec()).await;
    works_off(&house).await;
    house.jean.get(plume).await.shows(BOX);
    house.jean.get(riche).await.hides(BOX);
    let last = house.count("SELECT MAX(id) FROM library_files").await;
    house.awa.post(format!("{page}/fichiers/{last}/retrait"), &[]).await.is(303);
    house.jean.get(plume).await.hides(BOX);
    house.jean.get(riche).await.shows(BOX);
    house.awa.post(format!("{page}/rangement"), &[]).await.is(303);
    house.jean.get(riche).await.hides(BOX);
    assert_eq!(house.count("SELECT COUNT(*) FROM library_file_words").await, 1, "nothing stays of what was taken out");
}

#[tokio::test]
async fn the_words_of_a_pdf_are_found_and_a_broken_one_costs_nothing() {
    let house = House::open().await;
    let page = house.awa.keeps_the_box().await;
    house.awa.sends_version(&page, "rien.pdf", b"%PDF-1.4\n%%EOF".to_vec()).await;
    works_off(&house).await;
    assert_eq!(house.count("SELECT COUNT(*) FROM library_file_words WHERE words = '' AND state <> 'read'").await, 1);
    house.jean.get(&*page).await.is(200).shows(BOX);
    // Taken away on purpose: what was never read is read at the next start.
    let tx = house.instance.db.begin().await.unwrap();
    platform::sql("DELETE FROM library_file_words").done(&tx).await.unwrap();
    library::begin(&tx, house.instance.clock.now()).await.unwrap();
    tx.commit().await.unwrap();
    works_off(&house).await;
    assert_eq!(house.count("SELECT COUNT(*) FROM library_file_words").await, 1);
    if !std::path::Path::new("/usr/bin/pdftotext").exists() {
        return super::catalogue::left_out("pdftotext is not on this machine");
    }
    house.awa.sends_version(&page, "plumes.pdf", pdf("Un plumetis de papier")).await;
    works_off(&house).await;
    house.jean.get("/c/essai/recherche?q=plumetis").await.shows(BOX);
}

#[tokio::test]
async fn what_waited_for_its_reader_is_read_once_it_is_there() {
    if !extraction::reads_pdf() {
        return super::catalogue::left_out("pdftotext is not on this machine");
    }
    let house = House::open().await;
    let page = house.awa.keeps_the_box().await;
    house.awa.sends_version(&page, "plumes.pdf", pdf("Un plumetis de papier")).await;
    works_off(&house).await;
    let begins = async |state: &str| {
        // Breaks on purpose: so it would stand where the reader was missing, or where the file is broken.
        let tx = house.instance.db.begin().await.unwrap();
        platform::sql("UPDATE library_file_words SET words = '', state = $1").bind(state).done(&tx).await.unwrap();
        library::begin(&tx, house.instance.clock.now()).await.unwrap();
        tx.commit().await.unwrap();
        works_off(&house).await;
    };
    let read = "SELECT COUNT(*) FROM library_file_words WHERE state = 'read' AND words <> ''";
    begins("unread").await;
    assert_eq!(house.count(read).await, 0, "what is broken is not tried again");
    begins("waits").await;
    assert_eq!(house.count(read).await, 1);
}

#[tokio::test]
async fn a_locked_document_is_refused_in_words_before_anything_opens_it() {
    let house = House::open().await;
    let page = house.awa.keeps_the_box().await;
    // What Word makes of a document with a password (ECMA-376, part 4): a compound file; and an archive whose things inside are locked.
    let mut locked = docx("Un secret");
    for (sign, bit) in [(b"PK\x03\x04", 6), (b"PK\x01\x02", 8)] {
        let places: Vec<usize> = (0..locked.len() - 4).filter(|at| locked[*at..].starts_with(sign)).collect();
        places.into_iter().for_each(|at| locked[at + bit] |= 1);
    }
    let of_word = [b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1".as_slice(), &[0; 4_000], b"E\0n\0c\0r\0y\0p\0t\0e\0d"].concat();
    for bytes in [of_word, locked] {
        house.awa.tries_version(&page, "secret.docx", bytes).await.is(422).shows("mot de passe").shows("secret.docx");
    }
    works_off(&house).await;
    assert_eq!(house.count("SELECT COUNT(*) FROM library_files").await, 0);
    house.awa.get(&*page).await.is(200).hides("secret.docx");
}

#[tokio::test]
async fn a_file_that_asks_too_much_costs_itself_alone_and_its_page_says_so() {
    if !extraction::reads_pdf() {
        return super::catalogue::left_out("pdftotext is not on this machine");
    }
    let house = House::open().await;
    let page = house.awa.keeps_the_box().await;
    house.awa.sends_version(&page, "bombe.pdf", pdf_that_swells()).await;
    house.awa.get(&*page).await.is(200).hides("n’ont pas pu être lus");
    let other =
        house.awa.keeps(&[&[("titre", "Les plumes"), ("phrase", "Un mot")][..], &super::FOR_THE_GROUP].concat()).await;
    house.awa.sends_version(&other, "plumes.pdf", pdf("Un richelieu de papier")).await;
    let begun = std::time::Instant::now();
    works_off(&house).await;
    assert!(begun.elapsed() < std::time::Duration::from_secs(60), "{:?}", begun.elapsed());
    assert_eq!(house.count("SELECT COUNT(*) FROM library_file_words WHERE state = 'unread'").await, 1);
    house.jean.get("/c/essai/recherche?q=richelieu").await.shows("Les plumes");
    house.awa.get(&*page).await.is(200).shows("n’ont pas pu être lus").shows("bombe.pdf");
    house.jean.get(&*page).await.is(200).shows("could not be read");
    house.awa.get(&*house.awa.first_file(&page).await).await.is(200);
    house.awa.sends_version(&page, "image.pdf", page_of("0 0 m 9 9 l S", "4 0 R")).await;
    works_off(&house).await;
    house.awa.get(&*page).await.is(200).shows("Aucun mot ne se lit").hides("n’ont pas pu être lus");
    house.awa.get(&*other).await.is(200).hides("Aucun mot ne se lit").hides("n’ont pas pu être lus");
}

/// What a file does to the program that opens it is not done to this one.
#[tokio::test]
async fn the_program_that_opens_a_file_is_held_to_its_limits() {
    use extraction::{Form, NotRead, words};
    assert_eq!(words(Form::Plain, "é".repeat(10).into_bytes()).await, Ok("é".repeat(10)));
    assert_eq!(words(Form::Office, b"PK\x03\x04".to_vec()).await, Err(NotRead::Unreadable));
    assert_eq!(words(Form::Plain, vec![b'a'; 25_000_001]).await, Err(NotRead::TooLarge));
    let said = words(Form::Office, docx("Un plumetis")).await;
    assert_eq!(said, Ok("Un plumetis".into()));
}

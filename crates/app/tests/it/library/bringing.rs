//! A folder of files comes in: looked at first, each file by itself, and nothing twice.

use std::io::{Cursor, Write};

use axum::http::Method;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use super::{BOX, LIBRARY};
use crate::world::{Answer, Ask, House, Person, Sent};

const FILES: &str = "SELECT COUNT(*) FROM files WHERE gone_at IS NULL";
const RESOURCES: &str = "SELECT COUNT(*) FROM library_resources";

/// A folder in one file.
struct Folder(ZipWriter<Cursor<Vec<u8>>>);

impl Folder {
    fn of(files: &[(&str, &[u8])]) -> Vec<u8> {
        let mut folder = Folder(ZipWriter::new(Cursor::new(Vec::new())));
        files.iter().for_each(|(path, bytes)| folder.holds(path, bytes));
        folder.done()
    }

    fn holds(&mut self, path: &str, bytes: &[u8]) {
        let packed = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
        self.0.start_file(path, packed).unwrap();
        self.0.write_all(bytes).unwrap();
    }

    fn done(self) -> Vec<u8> {
        self.0.finish().unwrap().into_inner()
    }
}

impl Person {
    /// Shows a folder, before it comes in.
    async fn sends_a_folder(&self, bytes: Vec<u8>) -> Answer {
        let sent = Sent::files(&[], &[("dossier", "dossier.zip", bytes)]);
        self.asks(&Ask::of(Method::POST, format!("{LIBRARY}/import/dossier"), sent)).await
    }

    /// Presses what the page of a folder offers.
    async fn brings(&self, looked: &Answer) -> Answer {
        let fields = chosen(looked);
        let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        self.post(format!("{LIBRARY}/import/dossier/entree"), &fields).await
    }
}

/// What the press would send.
fn chosen(looked: &Answer) -> Vec<(String, String)> {
    let of = |name: &str, attribute| {
        looked.page.attributes(&format!("form[action$='/dossier/entree'] input[name='{name}']"), attribute)
    };
    let files = of("fichier", "value").into_iter().map(|file| ("fichier".to_owned(), file));
    let paths = of("chemin", "value").into_iter().map(|path| ("chemin".to_owned(), path));
    files.chain(paths).collect()
}

#[tokio::test]
async fn a_folder_is_looked_at_then_each_file_becomes_a_resource_once() {
    let house = House::open().await;
    house.jean.get(format!("{LIBRARY}/import")).await.is(200).shows("A folder of files");
    let folder = Folder::of(&[
        ("Hiver/la_boite_a_emotions.txt", b"Un plumetis de papier"),
        ("Hiver/encore.txt", b"Un plumetis de papier"),
        ("Hiver/.DS_Store", b"rien"),
        ("__MACOSX/Hiver/._encore.txt", b"rien"),
        ("plan.md", "# Été\n".as_bytes()),
    ]);
    let looked = house.awa.sends_a_folder(folder.clone()).await.is(200);
    let looked =
        looked.shows("2 fichiers entreraient").shows("La boite a emotions").shows("Hiver/la_boite_a_emotions.txt");
    let looked = looked.shows("le même que « Hiver/la_boite_a_emotions.txt »").hides("DS_Store").hides("MACOSX");
    assert_eq!(house.count(RESOURCES).await, 0, "nothing came in yet");
    house.jean.post(format!("{LIBRARY}/import/dossier/entree"), &[("fichier", "1"), ("chemin", "a.txt")]).await.is(422);
    assert_eq!(house.count(RESOURCES).await, 0, "what somebody else sent is not there");
    house.awa.brings(&looked).await.is(303);
    house.awa.brings(&looked).await.is(303);
    assert_eq!(house.count(RESOURCES).await, 2, "pressed twice, it comes in once");
    house.jean.get(LIBRARY).await.shows("La boite a emotions").shows("Plan");
    while house.works().await > 0 {}
    house.jean.get("/c/essai/recherche?q=plumetis").await.shows("La boite a emotions");
    house.jean.get("/c/essai/recherche?q=hiver").await.shows("La boite a emotions");
    let page = house.awa.get(format!("{LIBRARY}/1")).await.is(200);
    page.shows("Un fichier du dossier déposé : Hiver/la_boite_a_emotions.txt").shows("la_boite_a_emotions.txt");
    // The same folder again, from somebody else: all of it is there.
    let again = house.jean.sends_a_folder(folder).await.is(200);
    let again = again.shows("Nothing would come in").shows("in “La boite a emotions”");
    assert!(chosen(&again).is_empty());
}

#[tokio::test]
async fn what_one_keeps_for_oneself_is_told_to_nobody_by_its_bytes() {
    let house = House::open().await;
    let own =
        [("titre", "Mon brouillon"), ("phrase", "À moi"), ("genre", "idea"), ("licence", "unknown"), ("visible", "me")];
    let page = house.awa.keeps(&own).await;
    let sent = Sent::files(&[("change", "")], &[("fichiers", "carnet.txt", b"Un secret".to_vec())]);
    house.awa.asks(&Ask::of(Method::POST, format!("{page}/fichiers"), sent)).await.is(303);
    let folder = Folder::of(&[("carnet.txt", b"Un secret")]);
    house.jean.sends_a_folder(folder.clone()).await.is(200).shows("One file would come in").hides("Mon brouillon");
    house.awa.sends_a_folder(folder).await.is(200).shows("Rien n’entrerait").shows("Mon brouillon");
}

#[tokio::test]
async fn two_who_press_at_once_bring_the_same_file_once_each_and_what_came_meanwhile_is_not_doubled() {
    let house = House::open().await;
    let looked = house.awa.sends_a_folder(Folder::of(&[("un.txt", b"Un"), ("deux.txt", b"Deux")])).await.is(200);
    let presses = [&house.awa, &house.awa, &house.awa].map(|person| person.brings(&looked));
    for told in futures_util::future::join_all(presses).await {
        told.is(303);
    }
    assert_eq!(house.count(RESOURCES).await, 2);
    let hers = house.jean.sends_a_folder(Folder::of(&[("trois.txt", b"Trois")])).await.is(200);
    let his = house.samira.sends_a_folder(Folder::of(&[("encore trois.txt", b"Trois")])).await.is(200);
    house.jean.brings(&hers).await.is(303);
    house.samira.brings(&his).await.is(303);
    assert_eq!(house.count(RESOURCES).await, 3, "what came in meanwhile is not doubled");
}

/// A folder in which nothing is as it seems.
fn hostile() -> Vec<u8> {
    let mut folder = Folder(ZipWriter::new(Cursor::new(Vec::new())));
    let inside = Folder::of(&[("a.txt", b"a")]);
    for (path, bytes) in [
        ("../../etc/cron.txt", b"Un".as_slice()),
        ("/etc/passwd.txt", b"Deux"),
        ("C:\\Windows\\trois.txt", b"Trois"),
        ("facture\u{202e}fdp.exe", b"%PDF-1.4\n%%EOF"),
        ("vide.txt", b""),
        ("dedans.zip", &inside),
        ("programme.exe", b"MZ\x90\0\x03\0\0\0"),
        ("lourd.txt", &vec![b' '; 1_000_001]),
        ("page.txt", b"<!doctype html><script>1</script>"),
        ("bon.txt", b"Bon"),
    ] {
        folder.holds(path, bytes);
    }
    folder.0.add_symlink("lien.txt", "/etc/passwd", SimpleFileOptions::default()).unwrap();
    folder.done()
}

#[tokio::test]
async fn what_could_harm_stays_out_and_each_says_why() {
    let house = House::open().await;
    let looked = house.awa.sends_a_folder(hostile()).await.is(200);
    let looked = looked.shows("2 fichiers entreraient").shows("sous le nom « facturefdp.exe.pdf »").hides("\u{202e}");
    let rows: Vec<String> = looked.page.all("table tr").iter().map(|row| row.replace('\u{a0}', " ")).collect();
    for (path, why) in [
        ("../../etc/cron.txt", "sort du dossier"),
        ("/etc/passwd.txt", "sort du dossier"),
        ("C:/Windows/trois.txt", "sort du dossier"),
        ("lien.txt", "sort du dossier"),
        ("vide.txt", "vide"),
        ("dedans.zip", "ne se joint pas"),
        ("programme.exe", "ne se joint pas"),
        ("lourd.txt", "1 Mo"),
        ("page.txt", "page"),
        ("bon.txt", "prête"),
    ] {
        assert!(rows.iter().any(|row| row.contains(path) && row.contains(why)), "{path}: {rows:#?}");
    }
    assert_eq!(house.count(FILES).await, 2, "nothing else is kept");
    house.awa.brings(&looked).await.is(303);
    house.awa.get(LIBRARY).await.shows("Bon").shows("Facturefdp.exe");
}

/// The bit by which each header of an archive says that its file is locked.
fn locked(mut archive: Vec<u8>) -> Vec<u8> {
    let at = |archive: &[u8], sign: &[u8]| archive.windows(4).position(|four| four == sign).expect("a header");
    let (file, listed) = (at(&archive, b"PK\x03\x04"), at(&archive, b"PK\x01\x02"));
    archive[file + 6] |= 1;
    archive[listed + 8] |= 1;
    archive
}

#[tokio::test]
async fn a_folder_that_swells_is_locked_or_is_none_costs_nothing_but_itself() {
    let house = House::open().await;
    let locked = locked(Folder::of(&[("secret.txt", b"Un secret")]));
    house.awa.sends_a_folder(locked).await.is(200).shows("mot de passe").shows("Rien n’entrerait");
    // Thirty megabytes, of which no more than ten are ever unpacked.
    let swollen: Vec<String> = (0..30).map(|number| format!("{number}.txt")).collect();
    let whole = vec![b'a'; 1_000_000];
    let swollen: Vec<(&str, &[u8])> = swollen.iter().map(|name| (name.as_str(), whole.as_slice())).collect();
    let swollen = Folder::of(&swollen);
    assert!(swollen.len() < 100_000);
    let looked = house.awa.sends_a_folder(swollen).await.is(200).shows("démesuré").shows("Un fichier entrerait");
    assert_eq!(looked.body().matches("démesuré").count(), 20);
    house.awa.sends_a_folder(Vec::new()).await.is(422).shows("Choisissez un dossier compressé");
    house.awa.sends_a_folder(b"PK\x03\x04 et rien".to_vec()).await.is(422).shows("ne s’ouvre pas comme un dossier");
    house
        .awa
        .sends_a_folder(Folder::of(&[("Vide/.DS_Store", b"")]))
        .await
        .is(422)
        .shows("ne s’ouvre pas comme un dossier");
    house.awa.sends_a_folder(vec![b'a'; 1_000_001]).await.is(422).shows("1 Mo");
    let many: Vec<String> = (0..101).map(|number| format!("{number}.txt")).collect();
    let many: Vec<(&str, &[u8])> = many.iter().map(|name| (name.as_str(), b"a".as_slice())).collect();
    house.awa.sends_a_folder(Folder::of(&many)).await.is(422).shows("100 fichiers au plus");
    assert_eq!(house.count(RESOURCES).await, 0);
    house.awa.keeps_the_box().await;
    house.awa.get(LIBRARY).await.shows(BOX);
    house.person("Denis", communities::Role::Sponsor).await.sends_a_folder(hostile()).await.is(404);
}

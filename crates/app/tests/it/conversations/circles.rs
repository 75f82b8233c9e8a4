//! Circles: rooms that forget. Before the end, what is said there is nowhere else; at the end it is closed to everybody before any
//! job; and once the job ran, nothing of it is anywhere: no table, no byte of the file, no file on the disk, no mail.

use std::fs;
use std::path::PathBuf;

use axum::http::Method;
use platform::{DAY, Location, sql};

use crate::world::{Answer, Ask, House, Person, Sent, Tables};

const HOME: &str = "/c/essai";
const LIST: &str = "/c/essai/salons";
const NEW: &str = "/c/essai/nouveau-salon/cercle";
/// A word that is nowhere else, and the beginning of every form of it.
const MARK: &str = "zygomatique";
const STEM: &str = "zygomat";

impl Person {
    /// Opens a circle for these people until the end of a day.
    async fn opens_a_circle(&self, name: &str, people: &[&Person], last_day: &str) -> Answer {
        let numbers: Vec<_> = people.iter().map(|person| person.id.to_string()).collect();
        let fields = [("nom", name), ("sujet", "Parler du zygomatique"), ("fin", last_day)].into_iter();
        let fields: Vec<_> = fields.chain(numbers.iter().map(|number| ("personnes", number.as_str()))).collect();
        self.post(NEW, &fields).await
    }

    async fn circle(&self, name: &str, people: &[&Person], last_day: &str) -> String {
        let opened = self.opens_a_circle(name, people, last_day).await.is(303);
        opened.header("location").split("/fin").next().expect("the address of the circle").to_owned()
    }

    /// What their program finds of the rooms of the community.
    async fn lists_rooms(&self, house: &House) -> Vec<i64> {
        let listed = self.get(format!("/api/v1/communities/{}/rooms", house.community.id)).await.is(200).json();
        let rooms = listed["items"].as_array().or(listed["rooms"].as_array()).expect("a list of rooms").clone();
        rooms.iter().map(|room| room["id"].as_i64().expect("a number")).collect()
    }
}

/// Says everything that can be said in a circle, and does everything that can be done about it.
async fn everything(house: &House, circle: &str) {
    let House { samira, awa, jean, .. } = house;
    let first = samira.says(circle, "Le **zygomatique** de @Awa, par [Awa]").await;
    let message = format!("{circle}/messages/{first}");
    samira.post(format!("{message}/modification"), &[("body", "Zygomatique, dit @Awa à @Jean")]).await.is(303);
    let answer = [("body", "Un zygomatique de plus, Samira")];
    awa.post(format!("{message}/fil"), &answer).await.is(303);
    awa.post(format!("{message}/fil"), &[("body", "Des zygomatiques"), ("aussi", "oui")]).await.is(303);
    awa.post(format!("{message}/reactions"), &[("emoji", "👏")]).await.is(303);
    jean.post(format!("{message}/garde"), &[]).await.is(303);
    samira.post(format!("{message}/epingle"), &[]).await.is(303);
    let taken_away = awa.says(circle, "Zygomatique de trop").await;
    samira.post(format!("{circle}/messages/{taken_away}/retrait"), &[]).await.is(303);
    let files = [("fichiers", "zygomatique.txt", b"zygomatique".to_vec()), ("fichiers", "zygo.png", picture())];
    let sent = Sent::files(&[("body", "Voici le zygomatique")], &files);
    awa.asks(&Ask::of(Method::POST, format!("{circle}/messages"), sent)).await.is(303);
    let through = samira.id.to_string();
    let asks = |through| [("besoin", "Un zygomatique"), ("contexte", "Zygomatique"), ("au-nom-de", through)];
    let asked = jean.post(format!("{circle}/demande"), &asks("moi")).await.is(303);
    let request = asked.header("location").split('?').next().unwrap_or_default().to_owned();
    awa.post(&request, &[("signe", "lived")]).await.is(303);
    jean.post(format!("{request}/reglee"), &[("ce-qui-a-aide", "Le zygomatique"), ("partage", "on")]).await.is(303);
    awa.post(format!("{circle}/demande"), &asks(through.as_str())).await.is(303);
    let relay: i64 = sql("SELECT MAX(id) FROM help_relays").value(&house.instance.db).await.unwrap();
    let slug = circle.rsplit('/').next().expect("a word");
    let carried = [("texte", "Zygomatique, pour quelqu’un"), ("salon", slug)];
    samira.post(format!("/c/essai/entraide/relais/{relay}/porter"), &carried).await.is(303);
    let report = [("personnes", through.as_str()), ("texte", "Ce zygomatique"), ("cle", "la-cle-du-zygomatique")];
    let theirs = jean.says(circle, "Un dernier zygomatique").await;
    let made = awa.post(format!("{circle}/messages/{theirs}/signalement"), &report).await.is(303);
    let report = made.header("location").split('?').next().unwrap_or_default().to_owned();
    samira.post(format!("{report}/reponse"), &[("reponse", "Le zygomatique reste")]).await.is(303);
    let later = [("body", "Zygomatique, plus tard"), ("date", "2027-06-01"), ("heure", "9 h")];
    awa.post(format!("{circle}/plus-tard"), &later).await.is(303);
    jean.post(format!("{circle}/brouillon"), &[("body", "Un zygomatique commencé")]).await.is(200);
    in_pieces(house, circle).await;
    for person in [samira, awa, jean] {
        person.get(circle).await.is(200);
    }
    awa.post(format!("{circle}/sourdine"), &[]).await.is(303);
    awa.post(format!("{circle}/sourdine/fin"), &[]).await.is(303);
}

/// A file that came in pieces hangs from what Awa says.
async fn in_pieces(house: &House, circle: &str) {
    let (instance, awa) = (&house.instance, house.awa.id);
    let bytes = b"zygomatique".to_vec();
    let upload = files::Upload::begin(instance, awa, "zygomatiques.txt", bytes.len() as u64).await.unwrap();
    upload.grow(instance, awa, 0, axum::body::Body::from(bytes)).await.unwrap();
    let file: i64 = sql("SELECT MAX(id) FROM files").value(&instance.db).await.unwrap();
    let said = [("body", "En morceaux"), ("fichier", &*file.to_string())];
    house.awa.post(format!("{circle}/messages"), &said).await.is(303);
}

fn picture() -> Vec<u8> {
    let mut bytes = std::io::Cursor::new(Vec::new());
    let points = image::RgbImage::from_pixel(600, 300, image::Rgb([9, 90, 200]));
    image::DynamicImage::ImageRgb8(points).write_to(&mut bytes, image::ImageFormat::Png).expect("a picture");
    bytes.into_inner()
}

/// Everything on the disk of this house, the database aside.
fn on_disk(house: &House) -> Vec<PathBuf> {
    fn walk(folder: PathBuf, found: &mut Vec<PathBuf>) {
        for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
            if entry.path().is_dir() { walk(entry.path(), found) } else { found.push(entry.path()) }
        }
    }
    let mut found = Vec::new();
    walk(house.instance.settings.files.folder.clone(), &mut found);
    found
}

/// Whether a byte of the database's files says the word; nothing where they are not ours to read.
fn holds_the_word(house: &House) -> Option<bool> {
    let Location::File(path) = &house.database().location else { return None };
    let log = PathBuf::from(format!("{}-wal", path.display()));
    let bytes = [fs::read(path).expect("the file"), fs::read(log).unwrap_or_default()].concat().to_ascii_lowercase();
    Some(bytes.windows(STEM.len()).any(|each| each == STEM.as_bytes()))
}

async fn rows(house: &House) -> Vec<(String, String)> {
    Tables::of(&house.instance.db).await.whole(&house.instance.db).await
}

fn tables_that_say(rows: &[(String, String)]) -> Vec<&str> {
    let mut tables: Vec<&str> =
        rows.iter().filter(|(_, row)| row.to_lowercase().contains(STEM)).map(|(table, _)| table.as_str()).collect();
    tables.sort_unstable();
    tables.dedup();
    tables
}

#[tokio::test]
async fn a_circle_past_its_end_is_nowhere() {
    let mut house = House::open().await;
    for person in [&mut house.nadia, &mut house.samira, &mut house.awa, &mut house.jean] {
        *person = person.clone().gives_a_program(&[("nom", "carnet")]).await;
    }
    house.works().await;
    let (before, disk) = (rows(&house).await, on_disk(&house));
    let circle = house.samira.circle("Zygomatique", &[&house.awa, &house.jean], "2027-04-01").await;
    let mut stream = house.awa.listens(&circle, None).await;
    everything(&house, &circle).await;
    is_there_for_its_members_alone(&house, &circle).await;
    let said = tables_that_say(&rows(&house).await).join(" ");
    assert_eq!(
        said,
        "drafts_of_rooms earlier_words file_inside file_uploads files findings help_requests messages moderation_reports rooms scheduled_messages",
        "the word is wherever it can be"
    );
    assert_ne!(holds_the_word(&house), Some(false), "the word is in the file");
    assert!(on_disk(&house).len() >= disk.len() + 3, "a text, a picture and its small twin");

    house.it_is("2027-04-02", "00:00");
    is_closed_to_everybody(&house, &circle).await;
    house.works().await;
    stream.ends().await;
    is_closed_to_everybody(&house, &circle).await;
    leaves_one_line(&house, &circle).await;

    let after = rows(&house).await;
    assert_eq!(tables_that_say(&after), [""; 0], "no table says the word");
    assert_ne!(holds_the_word(&house), Some(true), "no byte of the file says it");
    assert_eq!(on_disk(&house), disk, "no file is left");
    says_nothing_of_who_said_what(&house, &before, &after);
    // Whoever starts again, or a copy that comes back, finds nothing more to do.
    let tx = house.instance.db.begin().await.unwrap();
    conversations::circle::begin(&tx).await.unwrap();
    tx.commit().await.unwrap();
    assert_eq!(rows(&house).await, after);
}

/// Three people read it; nobody else learns that it is there, and no word of it is said elsewhere, to them neither.
async fn is_there_for_its_members_alone(house: &House, circle: &str) {
    let House { nadia, samira, awa, jean, .. } = house;
    let room: i64 = sql("SELECT id FROM rooms WHERE ends_at IS NOT NULL").value(&house.instance.db).await.unwrap();
    for person in [samira, awa] {
        person.get(circle).await.is(200).shows("Zygomatique · s’efface le");
        person.get(LIST).await.is(200).shows("s’efface le");
        person.get(format!("/c/essai/recherche?q={MARK}")).await.is(200).shows("Voici le");
        assert!(person.lists_rooms(house).await.contains(&room));
        person.get(format!("/api/v1/rooms/{room}/messages")).await.is(200).shows(STEM);
        person.get(HOME).await.is(200).hides(STEM).hides("Zygomat");
    }
    jean.get(circle).await.is(200).shows("erased on");
    nadia.get(circle).await.is(404);
    nadia.get(format!("{circle}/fin")).await.is(404);
    nadia.get(LIST).await.is(200).hides("Zygomat");
    nadia.get("/c/essai/entraide").await.is(200).hides(STEM).hides("Zygomat");
    nadia.get(format!("/c/essai/recherche?q={MARK}")).await.is(200).hides("Voici le");
    nadia.get(format!("/api/v1/rooms/{room}/messages")).await.is(404);
    assert!(!nadia.lists_rooms(house).await.contains(&room));
    house.works().await;
    let letters = house.letters().await;
    assert!(!letters.is_empty(), "who is named is told by mail that somebody names them");
    for letter in &letters {
        assert!(!format!("{letter:?}").to_lowercase().contains(STEM), "{letter:?}");
    }
}

/// Whether its job ran or not.
async fn is_closed_to_everybody(house: &House, circle: &str) {
    let House { nadia, samira, awa, jean, .. } = house;
    for person in [samira, awa, jean] {
        person.get(circle).await.is(410).hides(STEM).hides("Zygomat");
        person.post(format!("{circle}/messages"), &[("body", "Encore")]).await.is(404);
        person.get(format!("{circle}/fin")).await.is(404);
        person.get(LIST).await.is(200).hides("Zygomat").hides("s’efface le");
        person.get("/c/essai/entraide").await.is(200).hides(STEM).hides("Zygomat");
        person.get(format!("/c/essai/recherche?q={MARK}")).await.is(200).hides("Voici le");
        person.get("/profil/nouvelles").await.hides(STEM).hides("Zygomat");
        person.get("/c/essai/messages-gardes").await.is(200).hides(STEM).hides("Zygomat");
        assert!(person.status_of_stream(circle).await == 404);
    }
    nadia.get(circle).await.is(404);
}

async fn leaves_one_line(house: &House, circle: &str) {
    house.awa.get(circle).await.is(410).shows("Un cercle confidentiel de 3 personnes").shows("Ce cercle s’est effacé");
    house
        .awa
        .get(LIST)
        .await
        .is(200)
        .shows("Cercles confidentiels effacés")
        .shows("Un cercle confidentiel de 3 personnes");
    house.nadia.get(LIST).await.is(200).hides("Cercles confidentiels effacés");
}

/// Beside what was there before the circle: the line, the numbers of events without anything in them, and that each of them was sent
/// a mail, which does not say about what.
fn says_nothing_of_who_said_what(house: &House, before: &[(String, String)], after: &[(String, String)]) {
    let fresh = after.iter().filter(|row| !before.contains(row));
    let left: Vec<_> = fresh.filter(|(table, row)| !is_innocent(house, table, row)).collect();
    assert!(left.is_empty(), "{left:#?}");
}

fn is_innocent(house: &House, table: &str, row: &str) -> bool {
    let people = [&house.samira, &house.awa, &house.jean].map(|person| person.id);
    match table {
        "event_streams" | "mail_places" | "unsubscribe_links" | "sessions" | "api_tokens" => true,
        "events" if row.contains("kind=platform.forgotten") => {
            row.contains("channel= ·") && row.contains("actor_id=∅") && row.contains("subject_id=0 ·")
        }
        "events" => {
            ["conversations.circle_ended", "moderation."].iter().any(|kind| row.contains(&format!("kind={kind}")))
                && row.contains("actor_id=∅")
        }
        "rooms" => {
            let named = people.iter().filter(|person| row.contains(&person.to_string())).count();
            row.contains("name_fr= ·") && row.contains("purpose_fr= ·") && row.contains("opened_by=∅") && named == 3
        }
        _ => false,
    }
}

#[tokio::test]
async fn a_circle_says_first_that_it_forgets_and_when_it_may_end() {
    let house = House::open().await;
    let House { samira, awa, .. } = &house;
    samira.get(NEW).await.is(200).shows("tout s’y efface").shows("Dernier jour");
    awa.get(NEW).await.is(404);
    for (day, sentence) in
        [("", "Choisissez un jour"), ("2027-03-01", "Ce jour est passé"), ("2028-01-01", "trop loin")]
    {
        let back = samira.opens_a_circle("Confidences", &[awa], day).await.is(422).shows(sentence);
        assert!(back.body().contains("Confidences"), "what was typed stays");
    }
    samira
        .opens_a_circle("Confidences", &[], "2027-04-01")
        .await
        .is(422)
        .shows("Choisissez au moins une autre personne");
}

#[tokio::test]
async fn whoever_opened_it_puts_its_end_off_or_forward_and_everybody_reads_it() {
    let house = House::open().await;
    let House { nadia, samira, awa, .. } = &house;
    let circle = samira.circle("Confidences", &[awa, nadia], "2027-04-01").await;
    let last_day = format!("{circle}/fin");
    for other in [nadia, awa] {
        other.get(&last_day).await.is(200).shows("Seule la personne qui l’a ouvert");
        other.post(&last_day, &[("fin", "2027-04-20")]).await.is(404);
    }
    samira.post(&last_day, &[("fin", "2028-04-20")]).await.is(422).shows("trop loin");
    samira.post(&last_day, &[("fin", "2027-04-20")]).await.is(303);
    awa.get(&last_day).await.is(200).shows("Le dernier jour a été changé").shows("avril 2027");
    awa.get(&circle).await.is(200).shows("s’efface le 20");
    house.it_is("2027-04-02", "00:00");
    house.works().await;
    awa.get(&circle).await.is(200);
    samira.post(&last_day, &[("fin", "2027-04-02")]).await.is(303);
    house.waits(DAY);
    house.works().await;
    awa.get(&circle).await.is(410);
    assert_eq!(
        house.count("SELECT CAST(COUNT(*) AS BIGINT) FROM rooms WHERE ends_at IS NOT NULL AND name_fr <> ''").await,
        0
    );
}

#[tokio::test]
async fn the_line_of_a_circle_goes_on_counting_who_deleted_their_account() {
    let house = House::open().await;
    let House { samira, awa, jean, .. } = &house;
    let circle = samira.circle("Confidences", &[awa, jean], "2027-04-01").await;
    house.it_is("2027-04-02", "00:00");
    house.works().await;
    let tx = house.instance.db.begin().await.unwrap();
    conversations::forget(&tx, jean.id).await.unwrap();
    tx.commit().await.unwrap();
    awa.get(&circle).await.is(410).shows("Un cercle confidentiel de 3 personnes");
    jean.get(&circle).await.is(404);
}

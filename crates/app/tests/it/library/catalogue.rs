//! What was announced in the public catalogue, as the street, a feed reader and a harvester see it; and records, against the schemas
//! of those who made the standards.

use std::path::{Path, PathBuf};

use serde_json::Value as Json;
use tokio::process::Command;

use super::{BOX, LIBRARY};
use crate::world::{Answer, Ask, House, Person};

const OAI: &str = "/bibliotheque/oai";
const FEED: &str = "/bibliotheque/fil.atom";

/// What a program is answered, as it stands in the file.
struct Told(String);

impl Told {
    fn has(self, words: &str) -> Told {
        assert!(self.0.contains(words), "« {words} » is not in {}", self.0);
        self
    }

    fn lacks(self, words: &str) -> Told {
        assert!(!self.0.contains(words), "« {words} » is in {}", self.0);
        self
    }
}

impl Person {
    /// What a program reads there.
    async fn is_told(&self, path: impl Into<String>) -> Told {
        Told(self.get(path).await.is(200).body().to_owned())
    }

    /// What a harvester is answered.
    async fn harvests(&self, asked: &str) -> Told {
        self.is_told(format!("{OAI}?{asked}")).await
    }

    /// Announces what they put in the library as its number, or withdraws it.
    async fn puts_in_the_catalogue(&self, resource: usize, is: &str) -> Answer {
        self.post(format!("{LIBRARY}/{resource}/annonce"), &[("oui", is)]).await
    }
}

#[tokio::test]
async fn what_its_author_announced_is_harvested_until_it_is_withdrawn() {
    let house = House::open().await;
    let (address, _) = house.season.opens_to_everyone(&house.awa, BOX).await;
    let street = house.nobody();
    let records = "verb=ListRecords&metadataPrefix=oai_dc";
    street.is_told(FEED).await.lacks(BOX);
    street.harvests(records).await.has("noRecordsMatch").lacks(BOX);
    house.jean.puts_in_the_catalogue(1, "oui").await.is(404);
    house.samira.puts_in_the_catalogue(1, "oui").await.is(404);
    house.awa.puts_in_the_catalogue(1, "oui").await.is(303);
    let feed = street.get(FEED).await.is(200);
    assert_eq!(
        (feed.header("content-type"), feed.header("cache-control")),
        ("application/atom+xml; charset=utf-8", "no-store")
    );
    Told(feed.body().to_owned()).has(BOX).lacks("Awa");
    street.harvests(records).await.has(BOX).has("<setSpec>essai</setSpec>").lacks("Awa").lacks("resumptionToken");
    street.harvests("verb=ListSets").await.has("<setSpec>essai</setSpec>");
    street.harvests("verb=Identify").await.has("<deletedRecord>transient</deletedRecord>");
    let page = format!("/bibliotheque/{address}");
    street.is_told(&*page).await.has("application/ld+json").has("fil.atom");
    let one = format!("verb=GetRecord&metadataPrefix=lom&identifier=oai:localhost:{address}");
    street.harvests(&one).await.has(BOX).has("NORMETICv1.2");
    street.harvests("verb=GetRecord&metadataPrefix=lom&identifier=oai:x:y").await.has("idDoesNotExist");
    street.harvests("verb=ListIdentifiers&metadataPrefix=oai_dc&set=ailleurs").await.has("noRecordsMatch");
    street.harvests("verb=ListRecords").await.has("badArgument");
    let posted = Ask::form(OAI, &[("verb", "ListIdentifiers"), ("metadataPrefix", "oai_dc")]);
    Told(street.asks(&posted).await.is(200).body().to_owned()).has(&address);

    house.waits(platform::DAY);
    house.awa.post(format!("{LIBRARY}/1/rangement"), &[]).await.is(303);
    street.is_told(FEED).await.lacks(BOX);
    street.harvests(&one).await.has("status=\"deleted\"").lacks(BOX);
    street.harvests(records).await.has("status=\"deleted\"").lacks(BOX);
    street.harvests("verb=ListSets").await.lacks("essai");
    house.waits(platform::DAY);
    house.awa.post(format!("{LIBRARY}/1/remise"), &[]).await.is(303);
    street.harvests(records).await.has(BOX);
    house.awa.puts_in_the_catalogue(1, "").await.is(303);
    street.is_told(FEED).await.lacks(BOX);
    street.harvests(&one).await.has("status=\"deleted\"").lacks(BOX);
    street.is_told(&*page).await.lacks("fil.atom");
}

#[tokio::test]
async fn a_member_takes_away_the_records_that_a_licence_lets_leave() {
    let house = House::open().await;
    house.awa.keeps_the_box().await;
    let open = [
        ("titre", "Le rituel"),
        ("phrase", "Une carte"),
        ("genre", "tool"),
        ("licence", "cc-by"),
        ("visible", "community"),
    ];
    let page = house.awa.keeps(&open).await;
    for format in ["dc", "lom"] {
        let all = house.jean.get(format!("{LIBRARY}/notices-{format}.xml")).await.is(200);
        Told(all.body().to_owned()).has("Le rituel").lacks(BOX);
        assert!(
            all.header("content-disposition").contains("essai-") && all.header("cache-control").contains("no-store")
        );
        house.jean.is_told(format!("{page}/notice-{format}.xml")).await.has("Le rituel").lacks("Awa");
        house.jean.get(format!("{LIBRARY}/1/notice-{format}.xml")).await.is(404);
        house.awa.is_told(format!("{LIBRARY}/1/notice-{format}.xml")).await.has("Activité");
        assert!(house.nobody().get(format!("{page}/notice-{format}.xml")).await.asks_to_sign_in());
    }
}

/// What programs that are not ours understood: feedparser of the feed, Sickle of the catalogue, lxml of the records against schemas.
#[tokio::test]
async fn programs_that_are_not_ours_read_the_feed_the_catalogue_and_the_records() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let Some(python) = python(&root) else {
        return left_out("Python's readers of catalogues are not set up: run bin/test once");
    };
    let schemas = root.join("../shared/data/lom");
    let house = House::open().await;
    announced(&house, 101).await;
    house.waits(platform::DAY);
    house.awa.post(format!("{LIBRARY}/1/rangement"), &[]).await.is(303);
    let mut reader = Command::new(python);
    reader.current_dir(root.join("e2e")).arg("readers/catalogue.py").arg(house.listens().await).arg(&schemas);
    let read = reader.output().await.expect("Python starts");
    assert!(read.status.success(), "{}", String::from_utf8_lossy(&read.stderr));
    let read: Json = serde_json::from_slice(&read.stdout).expect("the reader prints JSON");
    assert_eq!(read["feed"], serde_json::json!({ "entries": 50, "broken": false, "licence": true }));
    assert_eq!((&read["records"], &read["deleted"]), (&100.into(), &1.into()));
    assert_eq!(read["identify"], "transient");
    assert_eq!(read["formats"], serde_json::json!(["oai_dc", "lom"]));
    assert_eq!(read["first"], "Boîte 2 & <suite>");
    assert_eq!(read["invalid"], serde_json::json!([]));
    if schemas.exists() {
        assert_eq!(read["lom"], 100, "each record is valid by LOM and by Normetic");
    } else {
        left_out("the schemas of LOM are not beside the project");
    }
}

#[tokio::test]
async fn two_spreadsheets_that_are_not_ours_read_the_list() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let house = House::open().await;
    let typed = [("titre", "=1+1"), ("phrase", "Une « formule »; ou non"), ("genre", "tool"), ("duree", "90")];
    house.awa.keeps(&[&typed[..], &[("licence", "cc-by"), ("visible", "community")]].concat()).await;
    let list = house.awa.hears(&Ask::get(format!("{LIBRARY}/liste.xlsx"))).await;
    let bytes = axum::body::to_bytes(list.into_body(), usize::MAX).await.expect("the whole list");
    let folder = std::env::temp_dir().join(format!("jasette-liste-{}", platform::secret::token()));
    std::fs::create_dir(&folder).expect("a new folder");
    let path = folder.join("liste.xlsx");
    std::fs::write(&path, bytes).expect("it is written");
    if let Some(python) = python(&root) {
        let read = Command::new(python)
            .arg(root.join("e2e/readers/first_sheet.py"))
            .arg(&path)
            .output()
            .await
            .expect("it starts");
        let read: Json = serde_json::from_slice(&read.stdout).expect("the reader prints JSON");
        assert_eq!(
            (&read[1][0], &read[1][1], &read[1][6]),
            (&"=1+1".into(), &"Une « formule »; ou non".into(), &90.into())
        );
    } else {
        left_out("Python's reader of workbooks is not set up: run bin/test once");
    }
    match by_libreoffice(&folder, &path).await {
        Some(read) => assert!(read.contains("=1+1") && read.contains("Une « formule »; ou non"), "{read}"),
        None => left_out("LibreOffice is not there"),
    }
    std::fs::remove_dir_all(folder).expect("the folder goes");
}

/// A workbook as LibreOffice reads it, in separated values; nothing where it is not there.
async fn by_libreoffice(folder: &Path, path: &Path) -> Option<String> {
    let mut office = Command::new("soffice");
    office.arg(format!("-env:UserInstallation=file://{}/profile", folder.display())).arg("--headless");
    office.args(["--convert-to", "csv:Text - txt - csv (StarCalc):44,34,76", "--outdir"]).arg(folder).arg(path);
    let done = office.output().await.ok()?;
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    Some(std::fs::read_to_string(folder.join("liste.csv")).expect("LibreOffice read it"))
}

/// Python with what reads catalogues, if `bin/test` could set it up as it is asked for now.
pub(crate) fn python(root: &Path) -> Option<PathBuf> {
    let (home, asked) = (root.join(".cache/python"), root.join("e2e/readers/requirements.txt"));
    let is_so = std::fs::read(home.join(".stamp")).ok()? == std::fs::read(asked).ok()?;
    is_so.then(|| home.join("bin/python"))
}

#[expect(clippy::print_stdout, reason = "says what was left out, and why")]
pub(crate) fn left_out(why: &str) {
    println!("left out: {why}");
}

/// So many resources for everyone, announced, with what XML and JSON would trip over.
async fn announced(house: &House, count: usize) {
    for number in 1..=count {
        let title = format!("Boîte {number} & <suite>");
        let typed = [
            ("titre", &*title),
            ("phrase", "Quatre « cartes » & une boîte"),
            ("genre", ["idea", "activity", "tool", "document", "link", "training"][number % 6]),
            ("ages", ["", "0-5", "6-12", "13-17", "adults", "all"][number % 6]),
            ("avec", "family"),
            ("duree", "90"),
            ("langues", ["français, arabe", "yoruba", ""][number % 3]),
            ("themes", "colère, pères; deuil"),
            ("source", "Maison; des, familles"),
            ("adresse", "https://example.org/?a=1&b=2"),
            ("licence", ["cc-by", "cc0"][number % 2]),
            ("visible", "everyone"),
        ];
        house.awa.keeps(&typed).await;
        house.awa.puts_in_the_catalogue(number, "oui").await.is(303);
    }
}

//! What was announced in the public catalogue, as the street, a feed reader and a harvester see it; and records, against the schemas
//! of those who made the standards.

use std::path::{Path, PathBuf};

use serde_json::Value as Json;
use tokio::process::Command;

use super::{BOX, LIBRARY};
use crate::world::{Answer, Ask, House, Person};

const OAI: &str = "/bibliotheque/oai";
const FEED: &str = "/bibliotheque/fil.atom";

impl Person {
    /// What a harvester is answered.
    async fn harvests(&self, asked: &str) -> Answer {
        self.get(format!("{OAI}?{asked}")).await.is(200)
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
    street.get(FEED).await.is(200).hides(BOX);
    street.harvests(records).await.shows("noRecordsMatch").hides(BOX);
    house.jean.puts_in_the_catalogue(1, "oui").await.is(404);
    house.samira.puts_in_the_catalogue(1, "oui").await.is(404);
    house.awa.puts_in_the_catalogue(1, "oui").await.is(303);
    let feed = street.get(FEED).await.is(200).shows(BOX).hides("Awa");
    assert_eq!(
        (feed.header("content-type"), feed.header("cache-control")),
        ("application/atom+xml; charset=utf-8", "no-store")
    );
    street.harvests(records).await.shows(BOX).shows("<setSpec>essai</setSpec>").hides("Awa").hides("resumptionToken");
    street.harvests("verb=ListSets").await.shows("<setSpec>essai</setSpec>");
    street.harvests("verb=Identify").await.shows("<deletedRecord>transient</deletedRecord>");
    street.get(format!("/bibliotheque/{address}")).await.shows("application/ld+json").shows("fil.atom");
    let host = house.instance.settings.address.trim_start_matches("https://");
    let one = format!("verb=GetRecord&metadataPrefix=lom&identifier=oai:{host}:{address}");
    street.harvests(&one).await.shows(BOX).shows("NORMETICv1.2");
    street.harvests("verb=GetRecord&metadataPrefix=lom&identifier=oai:x:y").await.shows("idDoesNotExist");
    street.harvests("verb=ListIdentifiers&metadataPrefix=oai_dc&set=ailleurs").await.shows("noRecordsMatch");
    street.harvests("verb=ListRecords").await.shows("badArgument");
    street
        .asks(&Ask::form(OAI, &[("verb", "ListIdentifiers"), ("metadataPrefix", "oai_dc")]))
        .await
        .is(200)
        .shows(&address);

    house.waits(platform::DAY);
    house.awa.post(format!("{LIBRARY}/1/rangement"), &[]).await.is(303);
    street.get(FEED).await.hides(BOX);
    street.harvests(&one).await.shows("status=\"deleted\"").hides(BOX);
    street.harvests(records).await.shows("status=\"deleted\"").hides(BOX);
    street.harvests("verb=ListSets").await.hides("essai");
    house.waits(platform::DAY);
    house.awa.post(format!("{LIBRARY}/1/remise"), &[]).await.is(303);
    street.harvests(records).await.shows(BOX);
    house.awa.puts_in_the_catalogue(1, "").await.is(303);
    street.get(FEED).await.hides(BOX);
    street.harvests(&one).await.shows("status=\"deleted\"").hides(BOX);
    street.get(format!("/bibliotheque/{address}")).await.is(200).hides("fil.atom");
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
        let all = house.jean.get(format!("{LIBRARY}/notices-{format}.xml")).await.is(200).shows("Le rituel").hides(BOX);
        assert!(
            all.header("content-disposition").contains("essai-") && all.header("cache-control").contains("no-store")
        );
        house.jean.get(format!("{page}/notice-{format}.xml")).await.is(200).shows("Le rituel").hides("Awa");
        house.jean.get(format!("{LIBRARY}/1/notice-{format}.xml")).await.is(404);
        house.awa.get(format!("{LIBRARY}/1/notice-{format}.xml")).await.is(200).shows("Activité");
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

/// Python with what reads catalogues, if `bin/test` could set it up as it is asked for now.
fn python(root: &Path) -> Option<PathBuf> {
    let (home, asked) = (root.join(".cache/python"), root.join("e2e/readers/requirements.txt"));
    let is_so = std::fs::read(home.join(".stamp")).ok()? == std::fs::read(asked).ok()?;
    is_so.then(|| home.join("bin/python"))
}

#[expect(clippy::print_stdout, reason = "says what was left out, and why")]
fn left_out(why: &str) {
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

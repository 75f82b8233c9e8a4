//! Files that go with a meeting, a block of its agenda or its minutes: read by who reads that, found by their names, gone for good.

use axum::http::Method;
use communities::Role;

use crate::world::{Answer, Ask, House, Person, Sent};

const PDF: &[u8] = b"%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF";

impl Person {
    async fn attaches(&self, meeting: &str, name: &str, with: &str) -> Answer {
        let fields = [("avec", with), ("texte-", "")];
        let sent = Sent::files(&fields, &[("fichiers", name, PDF.to_vec())]);
        self.asks(&Ask::of(Method::POST, format!("{meeting}/documents"), sent)).await
    }

    async fn finds_of(&self, kind: &str, word: &str) -> usize {
        let found = self.get(format!("/c/essai/recherche?q={word}&type={kind}")).await.is(200);
        found.page.all(".found li").len()
    }
}

fn addresses(page: &Answer) -> Vec<String> {
    page.page.attributes("main .files a", "href")
}

#[tokio::test]
async fn a_file_goes_with_a_block_and_is_read_by_who_reads_the_agenda() {
    let house = House::open().await;
    let meeting = house.march_is_set("2027-03-18").await;
    let id: i64 = meeting.rsplit('/').next().unwrap().parse().unwrap();
    let block = house.season.plans(id, "Atelier de dessin").await;
    house.awa.attaches(&meeting, "croquis.pdf", "").await.is(404);
    house.samira.attaches(&meeting, "croquis.pdf", &block.to_string()).await.is(303);
    let page = house.awa.get(&*meeting).await.is(200).shows("Atelier de dessin").shows("croquis.pdf");
    let url = addresses(&page).remove(0);
    house.awa.get(&*url).await.is(200);
    let guest = house.person("Gaston", Role::Guest).await;
    guest.get(&*url).await.is(404);
    house.season.asks(guest.account(), id).await;
    guest.get(&*url).await.is(200);
    for nobody in [house.stranger("Léo").await, house.person("Sylvain", Role::Sponsor).await] {
        nobody.get(&*url).await.is(404);
    }
    assert_eq!(house.awa.finds_of("material", "croquis").await, 1);

    house.season.takes_out(id, block).await;
    house.awa.get(&*meeting).await.is(200).shows("Un bloc retiré de l’ordre du jour");
    let number = house.count("SELECT id FROM meeting_files").await.to_string();
    house.awa.post(format!("{meeting}/documents/retrait"), &[("document", &number)]).await.is(404);
    house.samira.post(format!("{meeting}/documents/retrait"), &[("document", &number)]).await.is(303);
    house.awa.get(&*url).await.is(404);
    assert_eq!(house.awa.finds_of("material", "croquis").await, 0);
    house.works().await;
    assert_eq!(house.count("SELECT COUNT(*) FROM files").await, 0, "it left the disk");
    for nothing in ["999999", "rien", ""] {
        house.samira.post(format!("{meeting}/documents/retrait"), &[("document", nothing)]).await.is(303);
    }
}

#[tokio::test]
async fn files_of_minutes_wait_until_these_are_read_and_stay_once_they_are_approved() {
    let house = House::open().await;
    let meeting = house.march_is_set("2027-03-18").await;
    let id: i64 = meeting.rsplit('/').next().unwrap().parse().unwrap();
    let guest = house.person("Gaston", Role::Guest).await;
    house.season.asks(guest.account(), id).await;
    house.it_is("2027-03-18", "16:30");
    let minutes = format!("{meeting}/compte-rendu");
    house.samira.attaches(&meeting, "tableau.pdf", "minutes").await.is(422).shows("ne prend plus de document");
    house.samira.post(&*minutes, &[]).await.is(303);
    house.samira.attaches(&meeting, "tableau.pdf", "minutes").await.is(422);
    house.samira.post(format!("{minutes}/ouverture"), &[("jours", "7")]).await.is(303);
    house.samira.attaches(&meeting, "tableau.pdf", "minutes").await.is(303);
    let url = addresses(&house.awa.get(format!("{meeting}/documents")).await.is(200)).remove(0);
    house.awa.get(&*url).await.is(200);
    assert_eq!(
        (house.awa.finds_of("attachment", "tableau").await, house.awa.finds_of("material", "tableau").await),
        (1, 0)
    );
    guest.get(&*url).await.is(404);
    guest.get(&*meeting).await.hides("tableau.pdf");

    house.samira.post(format!("{minutes}/approbation"), &[("maniere", "meeting")]).await.is(303);
    let number = house.count("SELECT id FROM meeting_files").await.to_string();
    house.samira.post(format!("{meeting}/documents/retrait"), &[("document", &number)]).await.is(303);
    house.awa.get(&*url).await.is(200);
    house.samira.attaches(&meeting, "tard.pdf", "minutes").await.is(422);
}

#[tokio::test]
async fn what_is_not_taken_says_why_and_keeps_what_was_typed() {
    let house = House::open().await;
    let meeting = house.march_is_set("2027-03-18").await;
    let fields = [("avec", ""), ("texte-", "Un plan")];
    let page = |name: &'static str, bytes: &[u8]| {
        let sent = Sent::files(&fields, &[("fichiers", name, bytes.to_vec())]);
        Ask::of(Method::POST, format!("{meeting}/documents"), sent)
    };
    let back = house.samira.asks(&page("page.html", b"<script>alert(1)</script>")).await.is(422).shows("page.html");
    assert_eq!(back.page.attributes("[name='texte-']", "value"), ["Un plan"]);
    house.samira.asks(&page("", b"")).await.is(422).shows("Choisissez au moins un fichier");
    house.samira.attaches(&meeting, "croquis.pdf", "999999").await.is(422).shows("ne prend plus de document");
    house.samira.attaches(&meeting, "croquis.pdf", "n’importe quoi").await.is(422);
    assert_eq!(house.count("SELECT COUNT(*) FROM meeting_files").await, 0);
}

//! What is shown before one sends: how much of what could let a family be known is found, and which texts are looked at.

use std::process::Command;

use super::house::ROOM;

/// Where the words of a community are written.
const WORDS: &str = "/c/essai/mots-a-regarder";
use crate::world::House;

/// The rules on the sentences written for the purpose, in Node: both figures are printed, and held.
#[test]
#[expect(clippy::print_stdout, reason = "both figures are for whoever reads what a test says")]
fn what_could_let_a_family_be_known_is_found() {
    let web = concat!(env!("CARGO_MANIFEST_DIR"), "/../../web");
    let mut node = Command::new("node");
    node.args(["--test", "test/discretion.test.mjs", "test/discretion-words.test.mjs"]).current_dir(web);
    let run = node.output().expect("node is there");
    let said = String::from_utf8_lossy(&run.stdout);
    for line in said.lines().filter(|line| line.contains("recall")) {
        println!("{line}");
    }
    assert!(run.status.success() && said.contains("# fail 0") && said.contains("held out: "), "{said}");
}

/// Coordination adds words of the neighbourhood; each member’s device reads them, and somebody else’s change is not written over.
#[tokio::test]
async fn a_community_has_its_own_words_looked_at() {
    let house = House::open().await;
    let (nadia, awa) = (&house.nadia, &house.awa);
    nadia.get("/c/essai/salons").await.is(200).shows("Mots à regarder avant d’envoyer");
    awa.get(WORDS).await.is(404);
    let typed = [("mots", "École du Ruisseau\n parc Médéric "), ("revision", "0")];
    nadia.post(WORDS, &typed).await.leads_to(WORDS);
    assert_eq!(awa.get(format!("{WORDS}/liste")).await.is(200).body(), "École du Ruisseau\nparc Médéric");
    nadia.post(WORDS, &[("mots", "le"), ("revision", "1")]).await.is(422).shows("au moins 3 lettres");
    let late = nadia.post(WORDS, &[("mots", "parc Médéric\nhalte du Coin"), ("revision", "0")]).await.is(409);
    let together = late.shows("Quelqu’un d’autre").page.field("Vos mots").value;
    assert_eq!(together, "École du Ruisseau\nparc Médéric\nhalte du Coin");
    nadia.post(WORDS, &[("mots", &together), ("revision", "1")]).await.leads_to(WORDS);
    awa.post(WORDS, &[("mots", ""), ("revision", "2")]).await.is(404);
}

/// A room’s composer asks for it with the names of colleagues; a page without a text about practice carries nothing of it.
#[tokio::test]
async fn a_room_asks_for_it_and_knows_its_people() {
    let house = House::open().await;
    let awa = &house.awa;
    let room = awa.get(ROOM).await.is(200);
    let known = room.page.attributes("#body[data-discretion]", "data-known");
    assert!(known.iter().any(|names| names.lines().any(|name| name == "Awa")), "{known:?}");
    assert_eq!(room.page.attributes("template#discretion", "data-names").len(), 1);
    let members = awa.get("/c/essai/membres").await.is(200);
    assert!(members.page.attributes("template#discretion", "data-names").is_empty());
}

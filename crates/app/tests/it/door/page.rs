//! The page for the street.

use super::{DOOR, STREET};
use crate::world::{Ask, House};

/// The pages for the street, of one community.
const PAGES: [&str; 3] = [STREET, "/porte/essai/image.png", "/porte/essai/affiche"];
/// All that a page may weigh when it is first read, with its letters: in bytes, compressed.
const MOST: usize = 60_000;

#[tokio::test]
async fn nothing_is_published_until_coordination_opens_the_door_and_after_it_closes_it() {
    let house = House::open().await;
    let nobody = house.nobody();
    let missing = nobody.get("/porte/n-existe-pas").await.is(404);
    nobody.get("/porte/%00").await.is(404);
    for page in PAGES {
        nobody.get(page).await.is(404);
    }
    house
        .nadia
        .get(DOOR)
        .await
        .is(200)
        .shows("Enregistrez d’abord la page")
        .shows("Aperçu")
        .shows("Une communauté inventée");
    house.nadia.post(format!("{DOOR}/ouverture"), &[]).await.is(409).shows("rien n’est encore écrit");
    house.nadia.says_at_the_door("0", &[]).await.leads_to(DOOR);
    let closed = nobody.get(STREET).await.is(404);
    assert_eq!(closed.body().len(), missing.body().len(), "a closed door is no door");
    house.nadia.post(format!("{DOOR}/ouverture"), &[]).await.leads_to(DOOR);
    for page in PAGES {
        nobody.get(page).await.is(200);
    }
    nobody.get("/portes").await.is(200).shows("Trois heures par mois");
    house.nadia.post(format!("{DOOR}/fermeture"), &[]).await.leads_to(DOOR);
    nobody.get(STREET).await.is(404);
    nobody.get("/portes").await.is(200).shows("Aucune communauté");
    for other in [&house.samira, &house.awa] {
        other.get(DOOR).await.is(404);
        other.post(format!("{DOOR}/ouverture"), &[]).await.is(404);
    }
}

#[tokio::test]
async fn the_page_says_what_coordination_and_the_season_say_and_names_nobody() {
    let house = House::open().await;
    house.opens_its_door(&[("organismes", "Entre-Parents\nL’\"Étoile\" <du> Nord")]).await;
    let nobody = house.nobody();
    let page = nobody.get(STREET).await.is(200);
    let page = page.shows("Trois heures par mois").shows("Une communauté inventée").shows("514 555-0100");
    let page = page.shows("Élise Fortin").shows("Discrétion").shows("Chaque famille est seule").shows("avril");
    let page = page.hides("Awa").hides("Jean").hides("Samira").hides("Nadia").hides("<script").hides("style=");
    assert!(page.body().contains("<title>Trois heures par mois"), "{}", page.body());
    assert!(page.body().contains("og:image") && page.body().contains("name=\"description\""));
    let english = nobody.get(format!("{STREET}?langue=en-CA")).await.is(200);
    let english = english.shows("An invented community").shows("Community of practice");
    assert!(english.body().contains("<h1 lang=\"fr-CA\">"), "what is said in French alone says so");
    let flyer = nobody.get("/porte/essai/affiche").await.is(200).shows("localhost:8080/porte/essai");
    assert!(flyer.body().contains("<svg") && flyer.header("x-robots-tag") == "noindex");
    let picture = nobody.get("/porte/essai/image.png").await.is(200);
    assert!(picture.header("content-type") == "image/png" && picture.header("cache-control").contains("86400"));
}

#[tokio::test]
async fn machines_that_search_keep_the_page_only_where_coordination_says_so() {
    let house = House::open().await;
    house.opens_its_door(&[]).await;
    let hidden = house.nobody().get(STREET).await.is(200);
    assert!(hidden.header("x-robots-tag") == "noindex" && hidden.body().contains("content=\"noindex\""));
    house.nadia.says_at_the_door("1", &[("indexable", "oui")]).await.leads_to(DOOR);
    let listed = house.nobody().get(STREET).await.is(200);
    assert!(listed.headers.get("x-robots-tag").is_none() && !listed.body().contains("noindex"), "{}", listed.body());
    assert!(listed.body().contains("rel=\"canonical\" href=\"http://localhost:8080/porte/essai\""));
    let robots = house.nobody().get("/robots.txt").await.is(200);
    assert!(robots.body().contains("Allow: /porte/") && robots.body().contains("Disallow: /\n"));
}

#[tokio::test]
async fn what_is_wrong_is_said_beside_its_field_and_two_who_write_are_both_read() {
    let house = House::open().await;
    let wrong = [("titre-fr-CA", "a".repeat(121)), ("courriel", "pas une adresse".into()), ("places", "40".into())];
    let wrong: Vec<_> = wrong.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let refused = house.nadia.says_at_the_door("0", &wrong).await.is(422);
    let refused = refused.shows("Écrivez un nombre de 1 à 15");
    assert!(
        ["pas une adresse", "514 555-0100"].iter().all(|typed| refused.body().contains(typed)),
        "{}",
        refused.body()
    );
    let refused = house.nadia.says_at_the_door("0", &[("dernier-jour", "bientôt")]).await.is(422);
    assert!(refused.shows("Écrivez une date").body().contains("bientôt"));
    house.nadia.says_at_the_door("0", &[("apercu", "oui")]).await.is(200).shows("Trois heures par mois");
    assert_eq!(house.count("SELECT COUNT(*) FROM door_pages").await, 0, "to look keeps nothing");
    house.nadia.says_at_the_door("0", &[]).await.leads_to(DOOR);
    house
        .nadia
        .says_at_the_door("0", &[("cout-fr-CA", "Vingt dollars.")])
        .await
        .is(409)
        .shows("Vingt dollars.")
        .shows("Rien.");
    house.nadia.says_at_the_door("1", &[("cout-fr-CA", "Vingt dollars.")]).await.leads_to(DOOR);
    house.nadia.get(DOOR).await.is(200).shows("Vingt dollars.");
}

#[tokio::test]
async fn a_season_that_is_over_says_so_and_is_listed_no_more() {
    let house = House::open().await;
    house.opens_its_door(&[]).await;
    let meetings: Vec<i64> = platform::sql("SELECT id FROM meetings").values(&house.instance.db).await.unwrap();
    for (day, meeting) in meetings.iter().enumerate() {
        house.season.dates(*meeting, &format!("2027-04-{:02}", day + 1)).await;
    }
    house.nobody().get(STREET).await.is(200).hides("Cette saison est terminée");
    house.it_is("2027-06-01", "09:00");
    house.nobody().get(STREET).await.is(200).shows("Cette saison est terminée");
    house.nobody().get("/portes").await.is(200).shows("Aucune communauté");
}

#[tokio::test]
async fn the_page_is_light() {
    let house = House::open().await;
    house.opens_its_door(&[("histoire-fr-CA", &"Une longue histoire. ".repeat(90))]).await;
    let page = house.nobody().get(STREET).await.is(200);
    let styles = page.page.attributes("link[rel=stylesheet]", "href");
    assert_eq!(styles.len(), 2, "{styles:?}");
    assert!(page.page.attributes("script", "src").is_empty());
    let fonts = page.page.attributes("link[rel=preload]", "href");
    let asked = styles.iter().chain(&fonts).map(|address| ui::assets::get(address).expect("a file of the program"));
    let zero = ui::assets::each().iter().find(|asset| asset.name == "zero.woff2").expect("the letter zero");
    let files: usize = asked.chain([zero]).map(|asset| asset.brotli.unwrap_or(asset.bytes).len()).sum();
    let sent = house.nobody().with("accept-encoding", "gzip").hears(&Ask::get(STREET)).await;
    assert_eq!(sent.headers()["content-encoding"], "gzip");
    let sent = axum::body::to_bytes(sent.into_body(), MOST).await.unwrap().len();
    assert!(files + sent < MOST, "{files} bytes of files, {sent} of the page");
}

#[tokio::test]
async fn the_flyer_is_one_sheet_as_a_file_where_pages_can_be_set_and_a_page_to_print_elsewhere() {
    let house = House::open().await;
    let nobody = house.nobody();
    for page in ["/porte/essai/affiche-lettre.pdf", "/porte/essai/affiche-a4.pdf"] {
        nobody.get(page).await.is(404);
    }
    house.opens_its_door(&[]).await;
    let flyer = nobody.get("/porte/essai/affiche").await.is(200);
    let mut files = Vec::new();
    for page in ["/porte/essai/affiche-lettre.pdf", "/porte/essai/affiche-a4.pdf"] {
        let file = nobody.get(page).await;
        if !flyer.body().contains(page) {
            file.leads_to("/porte/essai/affiche?langue=fr-CA");
            continue;
        }
        let file = file.is(200);
        assert!(file.header("content-type") == "application/pdf" && file.body().starts_with("%PDF-1.7"));
        assert_eq!(nobody.get(page).await.is(200).body(), file.body(), "the same words are the same file");
        files.push(file.body().to_owned());
    }
    files.dedup();
    assert_ne!(files.len(), 1, "each paper has a sheet of its own");
}

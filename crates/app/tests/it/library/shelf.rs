//! The shelf: looked through, kept for oneself, read together in collections, taken away.

use communities::Role;

use super::{BOX, FOR_THE_GROUP, LIBRARY};
use crate::world::House;

#[tokio::test]
async fn three_weeks_after_one_kept_it_one_is_asked_once() {
    let house = House::open().await;
    let page = house.awa.keeps_the_box().await;
    let other =
        house.awa.keeps(&[&[("titre", "Le rituel"), ("phrase", "Une carte")][..], &FOR_THE_GROUP].concat()).await;
    for resource in [&page, &other] {
        house.jean.post(format!("{resource}/garde"), &[("oui", "oui")]).await.is(303);
    }
    house.jean.get(format!("{LIBRARY}?rayon=gardees")).await.shows(BOX).shows("Le rituel");
    house.samira.get(format!("{LIBRARY}?rayon=gardees")).await.hides(BOX);
    let told = [("arrive", "Ça a ri"), ("encore", "yes"), ("lieu", "organization")];
    house.jean.post(format!("{other}/essai"), &told).await.is(303);
    house.waits(20 * platform::DAY);
    while house.works().await > 0 {}
    let asked = async || {
        house.letters_to(&house.jean).await.into_iter().filter(|letter| letter.kind == "library.saved").count()
    };
    assert_eq!(asked().await, 0, "not yet");
    house.waits(2 * platform::DAY);
    while house.works().await > 0 {}
    assert_eq!(asked().await, 1, "once, of what they did not tell of");
    house.jean.post(format!("{page}/garde"), &[("oui", "")]).await.is(303);
    house.jean.post(format!("{page}/garde"), &[("oui", "oui")]).await.is(303);
    house.jean.post(format!("{page}/garde"), &[("oui", "")]).await.is(303);
    house.waits(30 * platform::DAY);
    while house.works().await > 0 {}
    assert_eq!(asked().await, 1, "what is not kept any more is not asked about");
}

#[tokio::test]
async fn the_list_that_is_taken_away_says_what_stays_and_whom_to_ask() {
    let house = House::open().await;
    house.awa.keeps_the_box().await;
    let open = [("genre", "tool"), ("licence", "cc-by"), ("visible", "community")];
    house
        .awa
        .keeps(&[&[("titre", "=1+1"), ("phrase", "Une formule; ou non"), ("duree", "90")][..], &open].concat())
        .await;
    let page = house.samira.get(format!("{LIBRARY}/emporter")).await.is(200);
    page.shows("Une ressource en sort").shows("Ce qui reste ici").shows("On ne sait pas ce que permet");
    house
        .awa
        .get(format!("{LIBRARY}/emporter"))
        .await
        .is(200)
        .shows("2 ressources en sortent")
        .hides("Ce qui reste ici");
    let list = house.samira.get(format!("{LIBRARY}/liste.csv")).await.is(200);
    assert!(list.header("content-disposition").ends_with("\"essai-bibliotheque.csv\""));
    assert!(list.body().contains("\"Une formule; ou non\"") && !list.body().contains(BOX), "{}", list.body());
    assert!(!list.body().lines().any(|line| line.starts_with('=') || line.starts_with("\"=")), "{}", list.body());
    assert!(!list.body().contains("Awa"), "it names nobody");
    let book = house.samira.get(format!("{LIBRARY}/liste.xlsx")).await.is(200);
    assert!(book.header("content-type").contains("spreadsheetml") && book.body().starts_with("PK"));
    house.person("Denis", Role::Sponsor).await.get(format!("{LIBRARY}/liste.csv")).await.is(404);
}

#[tokio::test]
async fn a_collection_holds_what_is_read_together_while_something_is_in_it() {
    let house = House::open().await;
    let page = house.awa.keeps_the_box().await;
    let own =
        [("titre", "Mon brouillon"), ("phrase", "À moi"), ("genre", "idea"), ("licence", "unknown"), ("visible", "me")];
    let draft = house.awa.keeps(&own).await;
    house.awa.post(format!("{draft}/collections"), &[("nouvelle", "Secrets")]).await.is(303);
    house.jean.post(format!("{page}/collections"), &[("nouvelle", "Première rencontre")]).await.is(303);
    house.awa.get(&*page).await.is(200).shows("Première rencontre");
    house.awa.get(format!("{LIBRARY}?collection=Premi%C3%A8re+rencontre")).await.shows(BOX).hides("Mon brouillon");
    house.samira.get(LIBRARY).await.shows("Première rencontre").hides("Secrets");
    house.samira.get(format!("{page}/collections")).await.is(200).shows("Première rencontre").hides("Secrets");
    let long = "é".repeat(81);
    let both = [("collection", "Première rencontre"), ("nouvelle", long.as_str())];
    house.jean.post(format!("{page}/collections"), &both).await.is(422);
    house
        .jean
        .post(format!("{page}/collections"), &[("collection", "Première rencontre"), ("nouvelle", "Émotions")])
        .await
        .is(303);
    assert_eq!(house.count("SELECT COUNT(*) FROM library_collected WHERE resource_id = 1").await, 2);
    house.awa.post(format!("{page}/collections"), &[]).await.is(303);
    house.awa.get(LIBRARY).await.hides("Première rencontre").shows("Secrets");
}

#[tokio::test]
async fn the_shelf_is_looked_through_by_words_and_choices() {
    let house = House::open().await;
    house.awa.keeps_the_box().await;
    let more = [
        ("titre", "Interprètes"),
        ("phrase", "Gratuit ou presque"),
        ("genre", "link"),
        ("langues", "arabe, kabyle"),
        ("avec", "family"),
    ];
    house.jean.keeps(&[&more[..], &FOR_THE_GROUP[1..]].concat()).await;
    let list = |asked: &str| format!("{LIBRARY}?{asked}");
    house.awa.get(LIBRARY).await.shows("2 ressources").shows("Activité, 1").shows("Adresse, 1");
    house.awa.get(list("mots=EMOTIONS")).await.shows(BOX).hides("Interprètes");
    house.awa.get(list("langue=Kabyle")).await.shows("Interprètes").hides(BOX);
    house.awa.get(list("theme=colère")).await.shows(BOX).hides("Gratuit ou presque");
    house.awa.get(list("genre=link&avec=family")).await.shows("Interprètes").hides(BOX);
    house.awa.get(list("mots=rien")).await.hides(BOX).hides("Gratuit ou presque");
    house.awa.get("/c/essai/aller").await.shows("Bibliothèque");
}

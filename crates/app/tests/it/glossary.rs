//! The glossary of the practice, from the outside: words proposed, said otherwise, withdrawn, found, linked where an author wants it.

use communities::Role;

use crate::world::{House, Person};

const GLOSSARY: &str = "/c/essai/glossaire";
const LIBRARY: &str = "/c/essai/bibliotheque";

impl Person {
    /// Proposes a word; its number.
    async fn proposes_a_word(&self, house: &House, word: &str, sentence: &str) -> i64 {
        self.post(format!("{GLOSSARY}/nouveau"), &[("mot", word), ("phrase", sentence)]).await.is(303);
        house.count("SELECT MAX(id) FROM glossary_terms").await
    }
}

#[tokio::test]
async fn a_word_is_proposed_once_said_otherwise_withdrawn_and_put_back() {
    let house = House::open().await;
    house.awa.get(GLOSSARY).await.is(200).shows("Le glossaire est vide");
    let word = house.awa.proposes_a_word(&house, "Récit", "Ce qui a changé, raconté.").await;
    house.awa.proposes_a_word(&house, "accueil", "Les dix premières minutes.").await;
    let list = house.jean.get(GLOSSARY).await.is(200).shows("Proposed by Awa");
    let (accueil, recit) = (list.body().find("accueil").unwrap(), list.body().find("Récit").unwrap());
    assert!(accueil < recit, "in the order of the alphabet");
    let again = [("mot", "RECIT"), ("phrase", "Un autre")];
    house
        .jean
        .post(format!("{GLOSSARY}/nouveau"), &again)
        .await
        .is(409)
        .shows("in the glossary already")
        .shows("Un autre");
    let wrong = [("mot", "· ·"), ("phrase", "")];
    house.jean.post(format!("{GLOSSARY}/nouveau"), &wrong).await.is(422);
    let keyed = [("mot", "Répit"), ("phrase", "Une heure à soi."), ("cle", "clef-du-repit")];
    for _ in 0..2 {
        house.jean.post(format!("{GLOSSARY}/nouveau"), &keyed).await.is(303);
    }
    assert_eq!(house.count("SELECT COUNT(*) FROM glossary_terms").await, 3, "sent twice, it is kept once");
    let change = |sentence| [("mot", "Récit"), ("phrase", sentence), ("revision", "1")];
    house.jean.get(format!("{GLOSSARY}/{word}/modification")).await.is(404);
    house.jean.post(format!("{GLOSSARY}/{word}/modification"), &change("À moi")).await.is(404);
    house.samira.post(format!("{GLOSSARY}/{word}/modification"), &change("Un fait raconté.")).await.is(303);
    let late = house.awa.post(format!("{GLOSSARY}/{word}/modification"), &change("Ma phrase")).await.is(409);
    let late = late.shows("Un fait raconté.").shows("Ma phrase");
    assert!(late.body().contains("name=\"revision\" value=\"2\""));
    house.awa.get(format!("{GLOSSARY}/{word}")).await.is(303).leads_to(&format!("{GLOSSARY}#mot-{word}"));
    let found = "/c/essai/recherche?q=racontes";
    house.jean.get(found).await.shows("Récit");
    house.jean.post(format!("{GLOSSARY}/{word}/retrait"), &[]).await.is(404);
    house.awa.post(format!("{GLOSSARY}/{word}/retrait"), &[]).await.is(303);
    house.jean.get(found).await.hides("Récit");
    house.jean.get(GLOSSARY).await.hides("Récit").hides("Withdrawn words");
    house.awa.get(GLOSSARY).await.shows("Mots retirés").shows("Récit");
    let other = house.jean.proposes_a_word(&house, "récit", "Une histoire.").await;
    house.awa.post(format!("{GLOSSARY}/{word}/remise"), &[]).await.is(409).shows("déjà dans le glossaire");
    house.jean.post(format!("{GLOSSARY}/{other}/retrait"), &[]).await.is(303);
    house.awa.post(format!("{GLOSSARY}/{word}/remise"), &[]).await.is(303);
    house.jean.get(found).await.shows("Récit");
    house.person("Denis", Role::Sponsor).await.get(GLOSSARY).await.is(404);
    house.awa.get("/c/essai/aller").await.shows("Glossaire de la pratique");
}

#[tokio::test]
async fn two_who_propose_one_word_at_once_have_it_once() {
    let house = House::open().await;
    let propose = [&house.awa, &house.jean, &house.samira].map(|person| {
        let typed = [("mot", "Répit"), ("phrase", "Une heure à soi.")];
        async move { person.post(format!("{GLOSSARY}/nouveau"), &typed).await.status.as_u16() }
    });
    let mut answers = futures_util::future::join_all(propose).await;
    answers.sort_unstable();
    assert_eq!(answers, [303, 409, 409]);
    assert_eq!(house.count("SELECT COUNT(*) FROM glossary_terms").await, 1);
}

#[tokio::test]
async fn the_words_are_linked_once_on_the_page_of_a_resource_whose_author_wants_it() {
    let house = House::open().await;
    let kept = [
        ("titre", "Le carnet"),
        ("phrase", "Un répit par récit"),
        ("but", "Le récit d’un répit, et les RÉPITS. https://exemple.org/repit"),
        ("genre", "tool"),
        ("licence", "cc-by"),
        ("visible", "community"),
    ];
    let told = house.awa.post(format!("{LIBRARY}/nouvelle"), &kept).await.is(303);
    let page = told.header("location").split('?').next().expect("an address").to_owned();
    let word = house.jean.proposes_a_word(&house, "répits", "Une heure à soi.").await;
    let link = format!("{GLOSSARY}#mot-{word}");
    assert!(!house.jean.get(&*page).await.is(200).body().contains(&link), "only where its author wants it");
    house.jean.post(format!("{page}/mots-relies"), &[("oui", "oui")]).await.is(404);
    house.samira.post(format!("{page}/mots-relies"), &[("oui", "oui")]).await.is(404);
    house.awa.post(format!("{page}/mots-relies"), &[("oui", "oui")]).await.is(303);
    assert_eq!(house.jean.get(&*page).await.is(200).body().matches(&link).count(), 1);
    house.jean.post(format!("{GLOSSARY}/{word}/retrait"), &[]).await.is(303);
    assert!(!house.jean.get(&*page).await.body().contains(&link), "withdrawn, it is linked nowhere");
    house.jean.post(format!("{GLOSSARY}/{word}/remise"), &[]).await.is(303);
    house.awa.post(format!("{page}/mots-relies"), &[("oui", "")]).await.is(303);
    assert!(!house.jean.get(&*page).await.body().contains(&link));
}

#[tokio::test]
async fn a_word_stays_when_who_proposed_it_goes_and_programs_read_it() {
    let house = House::open().await;
    house.awa.proposes_a_word(&house, "Répit", "Une heure à soi.").await;
    let jean = house.jean.clone().gives_a_program(&[("nom", "un carnet"), ("portee", "reads")]).await;
    house.parts(&house.awa).await;
    let address = house.awa.account().email.clone();
    house.awa.post("/profil/suppression", &[("email", &*address)]).await.is(303);
    house.jean.get(GLOSSARY).await.is(200).shows("Répit").hides("Awa");
    let listed = jean.get("/api/v1/communities/1/glossary").await.is(200).json();
    assert_eq!(
        (&listed["items"][0]["term"], &listed["items"][0]["sentence"]),
        (&"Répit".into(), &"Une heure à soi.".into())
    );
}

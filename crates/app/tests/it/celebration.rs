//! The celebration, from the outside: what is left in two presses, read by the group, taken away by who left it or of whom it is.

use axum::http::Method;
use communities::Role;

use crate::files::from_a_telephone;
use crate::world::{Answer, Ask, House, Person, Sent};

const PARTY: &str = "/c/essai/fete";

#[tokio::test]
async fn a_good_move_is_left_and_goes_when_who_it_is_of_says_so() {
    let house = House::open().await;
    let of_jean = house.jean.account().id.to_string();
    house
        .awa
        .post(format!("{PARTY}/bon-coup"), &[("bon-coup", " "), ("de", "999")])
        .await
        .is(422)
        .shows("Écrivez quelques mots");
    let told = [("bon-coup", "Il a rappelé trois familles"), ("de", &*of_jean)];
    house.awa.post(format!("{PARTY}/bon-coup"), &told).await.is(303);
    house.samira.get(PARTY).await.is(200).shows("Il a rappelé trois familles").shows("Awa, à propos de Jean");
    house
        .awa
        .post(format!("{PARTY}/bon-coup"), &[("bon-coup", "Il a rappelé deux familles"), ("de", &of_jean)])
        .await
        .is(303);
    assert_eq!(house.count("SELECT COUNT(*) FROM celebration_words").await, 1, "one of each kind");
    let away = format!("{PARTY}/bon-coup/{}/retrait", house.awa.account().id);
    let other = house.person("Ana", Role::Member).await;
    other.post(&*away, &[]).await.is(404);
    house.jean.post(&*away, &[]).await.is(303);
    house.jean.get(PARTY).await.hides("deux familles");
    house.jean.post(&*away, &[]).await.is(404);
    house.person("Denis", Role::Sponsor).await.get(PARTY).await.is(404);
}

#[tokio::test]
async fn a_sentence_has_a_name_only_if_its_author_wants_and_goes_with_them() {
    let house = House::open().await;
    house.awa.post(format!("{PARTY}/phrase"), &[("phrase", "On repart moins seules")]).await.is(303);
    house.samira.post(format!("{PARTY}/phrase"), &[("phrase", "Merci"), ("signee", "yes")]).await.is(303);
    house.awa.post(format!("{PARTY}/bon-coup"), &[("bon-coup", "J’ai osé demander"), ("de", "")]).await.is(303);
    let album =
        house.nadia.get(format!("{PARTY}/album")).await.is(200).shows("On repart moins seules").shows("J’ai osé");
    assert_eq!(
        album.body().matches("<footer class=\"soft small\">").count(),
        2,
        "of a good move, and of a sentence that is signed"
    );
    assert!(album.body().contains("<svg xmlns"), "the quilt is drawn");
    let email = house.awa.account().email.clone();
    house.awa.post("/profil/suppression", &[("email", &*email)]).await.is(303);
    house.nadia.get(format!("{PARTY}/album")).await.hides("moins seules").hides("osé").shows("Merci");
}

impl Person {
    /// Adds a photo with these people in it.
    async fn photographs(&self, people: &[&Person], more: &[(&str, &str)]) -> Answer {
        let people: Vec<String> = people.iter().map(|person| person.account().id.to_string()).collect();
        let fields: Vec<_> =
            people.iter().map(|person| ("dessus", person.as_str())).chain(more.iter().copied()).collect();
        let sent = Sent::files(&fields, &[("photo", "atelier.jpg", from_a_telephone())]);
        self.asks(&Ask::of(Method::POST, format!("{PARTY}/photos"), sent)).await
    }
}

const FINE: [(&str, &str); 2] = [("montre", "La table du bilan"), ("personne-d-autre", "yes")];

#[tokio::test]
async fn a_photo_is_shown_while_everybody_who_is_in_it_agrees() {
    let house = House::open().await;
    let (awa, jean, samira) = (&house.awa, &house.jean, &house.samira);
    awa.photographs(&[awa, jean], &FINE).await.leads_to(PARTY);
    let page = awa.get(PARTY).await.is(200).shows("En attente de l’accord de\u{a0}: Jean").shows("La table du bilan");
    let file = page.page.attributes("ul.files a", "href").remove(0);
    let agree = page.page.attributes("form[action$=accord]", "action").remove(0);
    let remove = page.page.attributes("form[action*=photos][action$=retrait]", "action").remove(0);
    // Who added it and who is in it see it; the others learn nothing of it.
    jean.get(PARTY).await.is(200).shows("You are in these photos");
    jean.get(&*file).await.is(200);
    for (person, page) in [(samira, PARTY), (samira, &*format!("{PARTY}/album")), (awa, &*format!("{PARTY}/album"))] {
        person.get(page).await.is(200).hides("La table du bilan");
    }
    samira.get(&*file).await.is(404);
    samira.post(&*agree, &[("oui", "oui")]).await.is(404);
    samira.post(&*remove, &[]).await.is(404);
    jean.post(&*remove, &[]).await.is(404);
    jean.post(&*agree, &[("oui", "oui")]).await.leads_to(PARTY);
    samira.get(PARTY).await.is(200).shows("La table du bilan").shows("Awa, Jean");
    samira.get(format!("{PARTY}/album")).await.is(200).shows("La table du bilan");
    samira.get(&*file).await.is(200);
    // One press, and it is gone at once.
    awa.post(&*agree, &[]).await.leads_to(PARTY);
    samira.get(PARTY).await.is(200).hides("La table du bilan");
    samira.get(&*file).await.is(404);
    awa.post(&*agree, &[("oui", "oui")]).await.leads_to(PARTY);
    let denis = house.person("Denis", Role::Sponsor).await;
    denis.get(&*file).await.is(404);
    // Whoever is in it and deletes their account takes it with them.
    let email = jean.account().email.clone();
    jean.post("/profil/suppression", &[("email", &*email)]).await.is(303);
    for person in [awa, samira] {
        person.get(PARTY).await.is(200).hides("La table du bilan");
        person.get(&*file).await.is(404);
    }
}

#[tokio::test]
async fn a_photo_is_described_and_shows_nobody_who_cannot_agree() {
    let house = House::open().await;
    let denis = house.person("Denis", Role::Sponsor).await;
    for (people, more, said) in [
        (&[][..], &[("montre", " "), FINE[1]][..], "ce que la photo montre"),
        (&[][..], &[FINE[0]][..], "Cochez pour le confirmer"),
        (&[&denis][..], &FINE[..], "Choisissez des personnes du groupe"),
    ] {
        house.awa.photographs(people, more).await.is(422).shows(said);
    }
    let none = Sent::files(&FINE, &[("photo", "a.pdf", b"%PDF-1.4\n%%EOF".to_vec())]);
    let none = house.awa.asks(&Ask::of(Method::POST, format!("{PARTY}/photos"), none)).await.is(422);
    let none = none.shows("Choisissez une photo");
    assert_eq!(none.page.attributes("input[name=montre]", "value"), ["La table du bilan"], "what was typed stays");
    assert_eq!(house.count("SELECT COUNT(*) FROM celebration_photos").await, 0);
    let twice = [&FINE[..], &[("cle", "une-seule-clef")]].concat();
    house.awa.photographs(&[], &twice).await.leads_to(PARTY);
    house.awa.photographs(&[], &twice).await.leads_to(PARTY);
    assert_eq!(house.count("SELECT COUNT(*) FROM celebration_photos").await, 1, "sent twice, it is one");
    let page = house.nadia.get(PARTY).await.is(200).shows("La table du bilan");
    let remove = page.page.attributes("form[action*=photos][action$=retrait]", "action").remove(0);
    house.nadia.post(&*remove, &[]).await.leads_to(PARTY);
    house.awa.get(PARTY).await.is(200).hides("La table du bilan");
}

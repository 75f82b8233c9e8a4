//! The celebration, from the outside: what is left in two presses, read by the group, taken away by who left it or of whom it is.

use communities::Role;

use crate::world::House;

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

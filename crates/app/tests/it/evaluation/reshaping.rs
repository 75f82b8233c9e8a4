//! Which parts the model has: added, taken out, put back by coordination and the committee, each time with why; and what two do at
//! once.

use communities::Role;

use crate::world::{Answer, House, Person};

const SHAPE: &str = "/c/essai/saison/modele";
/// A part of the program of the season in March, the only one of its kind.
const NEED: &str = "need.repit";

/// The version that the page has before the eyes of who opens it.
async fn version(by: &Person) -> String {
    by.get(SHAPE).await.is(200).page.attributes("#ajout + form input[name=revision]", "value").concat()
}

async fn adds(by: &Person, (kind, words): (&str, &str), more: &[(&str, &str)], version: &str) -> Answer {
    let fields = [("genre", kind), ("fr-CA", words), ("raison", "Le groupe le vit"), ("revision", version)];
    by.post(SHAPE, &[&fields[..], more].concat()).await
}

#[tokio::test]
async fn a_part_is_added_is_in_the_picture_and_goes_again_with_its_ways() {
    let house = House::open().await;
    let lise = house.person("Lise", Role::Advisor).await;
    let first = version(&lise).await;
    assert_eq!(first, "0");
    adds(&lise, ("need", "Un lieu où souffler"), &[], &first).await.is(303);
    house.awa.get("/c/essai/evaluation").await.is(200).shows("Un lieu où souffler");
    let from = [("vient", "need.ajout-1")];
    adds(&house.nadia, ("objective", "Ouvrir une heure de répit"), &from, "1").await.is(303);
    house.awa.get("/c/essai/evaluation/objective.ajout-2").await.is(200).shows("Ouvrir une heure de répit");
    let page =
        house.nadia.get(SHAPE).await.is(200).shows("Le groupe le vit").shows("Ajoutés : 2. Retirés du programme : 0.");
    page.shows("Lise");
    for wordless in ["", &"trop ".repeat(100)] {
        let out = [("element", "need.ajout-1"), ("raison", wordless), ("revision", "2")];
        house.nadia.post(format!("{SHAPE}/retrait"), &out).await.is(422).shows("Dites pourquoi vous le retirez");
    }
    let out = [("element", "need.ajout-1"), ("raison", "Il est dans un autre"), ("revision", "2")];
    house.nadia.post(format!("{SHAPE}/retrait"), &out).await.is(303);
    house.awa.get("/c/essai/evaluation").await.is(200).hides("Un lieu où souffler").shows("Ouvrir une heure de répit");
    house.nadia.get("/c/essai/saison/textes/objective.ajout-2").await.is(200).shows("Ouvrir une heure de répit");
}

#[tokio::test]
async fn what_the_program_has_stands_aside_and_comes_back_and_the_last_of_a_kind_stays() {
    let house = House::open().await;
    let planned = house.count("SELECT COUNT(*) FROM season_words").await;
    assert_eq!(planned, 0, "the program alone says the model");
    let out = async |version: &str| {
        let fields = [("element", NEED), ("raison", "Ce n’est pas nous"), ("revision", version)];
        house.nadia.post(format!("{SHAPE}/retrait"), &fields).await
    };
    out("0").await.is(409).shows("le dernier de son genre");
    adds(&house.nadia, ("need", "Un autre besoin"), &[], "0").await.is(303);
    out("1").await.is(303);
    house.nadia.get(SHAPE).await.is(200).shows("Remettre").shows("Ce n’est pas nous");
    out("2").await.is(409).shows("n’est plus là");
    let back = [("element", NEED), ("revision", "2")];
    house.nadia.post(format!("{SHAPE}/remise"), &back).await.is(303);
    house.nadia.get(SHAPE).await.is(200).hides("Remettre");
    house.nadia.post(format!("{SHAPE}/remise"), &[("element", NEED), ("revision", "3")]).await.is(409);
}

#[tokio::test]
async fn two_who_change_it_are_told_and_what_is_no_part_is_explained_with_what_was_typed() {
    let house = House::open().await;
    adds(&house.nadia, ("need", "Le premier"), &[], "0").await.is(303);
    let late = adds(&house.nadia, ("need", "Le second"), &[], "0").await.is(409);
    late.shows("a changé le modèle entre-temps").shows("Le second");
    let wrong = adds(&house.nadia, ("result", ""), &[("vient", "need.ajout-1"), ("public", "personne")], "1").await;
    wrong.is(422).shows("une activité et un résultat viennent d’objectifs").shows("Choisissez dans la liste");
    for other in [&house.samira, &house.awa] {
        other.get(SHAPE).await.is(404);
        adds(other, ("need", "Non"), &[], "1").await.is(404);
        other.get("/c/essai/evaluation").await.is(200).hides("Changer ce que le modèle contient");
    }
}

//! Themes, from the outside: proposed, said to speak to one, put together, chosen for a meeting in one act, held, and what came
//! of them; by programs too.

use axum::http::Method;
use communities::Role;

use crate::world::{Ask, House, Person, Sent};

/// Where themes are.
const THEMES: &str = "/c/essai/themes";
const NO: &str = "Dire non sans fermer la porte";

impl Person {
    /// Proposes a theme; the address of its page.
    async fn proposes_theme(&self, title: &str) -> String {
        let typed = [("theme", title), ("pourquoi", "Ça revient chaque semaine")];
        let told = self.post(format!("{THEMES}/nouveau"), &typed).await.is(303);
        told.header("location").split('?').next().expect("an address").to_owned()
    }

    /// Chooses a theme for the meeting of this address, with this template or none.
    async fn chooses_theme(&self, theme: &str, meeting: &str, template: &str) -> crate::world::Answer {
        let meeting = meeting.rsplit('/').next().expect("its number");
        self.post(format!("{theme}/rencontre"), &[("rencontre", meeting), ("modele", template)]).await
    }
}

/// The agenda of April's meeting, kept as a template; its number.
async fn keeps_a_template(house: &House) -> String {
    let april = house.meetings().await[2];
    house.season.plans(april, "Atelier du thème").await;
    house.season.keeps_template(april, "Notre façon").await.to_string()
}

#[tokio::test]
async fn a_theme_goes_from_a_sentence_to_what_came_of_it() {
    let house = House::open().await;
    let march = house.march_is_set("2027-03-18").await;
    house.samira.get("/c/essai/rencontres").await.shows("Choisir parmi les thèmes du groupe");
    let theme = house.awa.proposes_theme(NO).await;
    house.jean.post(format!("{theme}/voix"), &[("oui", "oui")]).await.leads_to(&theme);
    house.jean.post(format!("{theme}/voix"), &[("oui", "oui"), ("depuis", "liste")]).await.is(303);
    house.jean.post(format!("{theme}/mots"), &[("mot", "Chez nous aussi"), ("cle", "clef-du-mot")]).await.is(303);
    house.jean.post(format!("{theme}/mots"), &[("mot", "Chez nous aussi"), ("cle", "clef-du-mot")]).await.is(303);
    assert_eq!(house.count("SELECT COUNT(*) FROM theme_remarks").await, 1, "sent twice, it is said once");
    house.awa.get(THEMES).await.is(200).shows("Proposés").shows("Ça parle à 2 personnes");
    house.samira.post(format!("{theme}/retenue"), &[("oui", "oui")]).await.is(303);
    house.awa.get(&theme).await.is(200).shows("Retenu").shows("Chez nous aussi").shows("Ça revient chaque semaine");

    let template = keeps_a_template(&house).await;
    house.samira.chooses_theme(&theme, &march, &template).await.is(303);
    house.awa.get(&march).await.is(200).shows(NO).shows("D’où vient ce thème");
    house.awa.get(&march).await.shows("Atelier du thème");
    house.awa.get(THEMES).await.shows("Prévus").hides("Retenus");
    house.awa.get("/c/essai/recherche?q=porte").await.is(200).shows(NO);

    house.it_is("2027-03-18", "14:00");
    let number = march.rsplit('/').next().unwrap();
    let decided = [("decision", "On garde une phrase"), ("maniere", "consent"), ("reouverture", "group")];
    house.samira.post("/c/essai/decisions/ajout", &[&decided[..], &[("rencontre", number)]].concat()).await.is(303);
    house.awa.post(format!("{march}/engagements"), &[("engagement", "Je la dis lundi")]).await.is(303);
    house.it_is("2027-03-19", "14:00");
    let page = house.jean.get(&theme).await.is(200);
    page.shows("Met about").shows("On garde une phrase").shows("Je la dis lundi").hides("It speaks to me:");
    house.samira.post(format!("{theme}/liberation"), &[("rencontre", number)]).await.is(409).shows("passée ou annulée");
}

#[tokio::test]
async fn choosing_is_one_act_and_can_be_undone() {
    let house = House::open().await;
    let march = house.march_is_set("2027-03-18").await;
    let theme = house.awa.proposes_theme(NO).await;
    let template = keeps_a_template(&house).await;
    house.samira.chooses_theme(&theme, &march, &template).await.is(303);
    let blocks = house.count("SELECT COUNT(*) FROM agenda_blocks").await;
    let other = house.jean.proposes_theme("Le deuil").await;
    let refused = house.nadia.chooses_theme(&other, &march, &template).await.is(409);
    refused.shows("déjà commencé");
    house.awa.get(&march).await.shows(NO);
    assert_eq!(house.count("SELECT COUNT(*) FROM agenda_blocks").await, blocks, "nothing of it is half done");
    house.nadia.chooses_theme(&other, &march, "").await.is(303);
    house.awa.get(&march).await.shows("Le deuil").hides(NO);
    let number = march.rsplit('/').next().unwrap();
    house.nadia.post(format!("{other}/liberation"), &[("rencontre", number)]).await.is(303);
    house.awa.get(&march).await.hides("Le deuil").hides("D’où vient ce thème");
    for (meeting, template) in [("999999", ""), ("abc", ""), ("", "")] {
        house.nadia.chooses_theme(&theme, meeting, template).await.is(409).shows("Cette rencontre n’existe pas");
    }
    house.nadia.post(format!("{march}/annulation"), &[("raison", "Verglas")]).await.is(303);
    house.nadia.chooses_theme(&theme, &march, "").await.is(409).shows("passée ou annulée");
}

#[tokio::test]
async fn two_that_say_the_same_are_read_together_and_can_part() {
    let house = House::open().await;
    let (first, second) = (house.awa.proposes_theme(NO).await, house.jean.proposes_theme("Refuser sans blesser").await);
    house.jean.post(format!("{second}/mots"), &[("mot", "Au téléphone surtout")]).await.is(303);
    let into = first.rsplit('/').next().unwrap();
    house.jean.post(format!("{second}/reunion"), &[("avec", into)]).await.is(404);
    house.samira.post(format!("{second}/reunion"), &[("avec", into)]).await.is(303);
    house.samira.post(format!("{first}/reunion"), &[("avec", second.rsplit('/').next().unwrap())]).await.is(303);
    let page = house.awa.get(&first).await.is(200);
    page.shows("Ça parle à 2 personnes").shows("Au téléphone surtout").shows("Refuser sans blesser");
    house.awa.get(&second).await.is(200).shows("Ce thème est réuni avec");
    house.jean.post(format!("{first}/voix"), &[("oui", "")]).await.leads_to(&first);
    house.awa.get(&first).await.shows("Ça parle à 1 personne").hides("personnes.");
    house.jean.post(format!("{second}/voix"), &[("oui", "oui")]).await.is(303);
    house.samira.post(format!("{second}/separation"), &[]).await.is(303);
    house.awa.get(&first).await.is(200).shows("Ça parle à 1 personne").hides("Au téléphone surtout");
}

#[tokio::test]
async fn what_is_wrong_is_said_and_a_slip_is_taken_back() {
    let house = House::open().await;
    let page = format!("{THEMES}/nouveau");
    let wrong = house.awa.post(&*page, &[("theme", "\u{200b}"), ("pourquoi", "Parce que")]).await.is(422);
    wrong.shows("Écrivez le thème en quelques mots").shows("Parce que");
    house.awa.post(&*page, &[("theme", &"é".repeat(161))]).await.is(422);
    let named = house.awa.proposes_theme("<b>Dire</b> « non »").await;
    assert!(house.awa.get(&named).await.is(200).body().contains("&lt;b&gt;Dire&lt;/b&gt;"));
    let theme = house.awa.proposes_theme(NO).await;
    for other in [&house.jean, &house.person("Denis", Role::Sponsor).await, &house.stranger("Chloé").await] {
        other.post(format!("{theme}/modification"), &[("theme", "Autre"), ("revision", "1")]).await.is(404);
        other.post(format!("{theme}/retrait"), &[]).await.is(404);
        other.post(format!("{theme}/retenue"), &[("oui", "oui")]).await.is(404);
    }
    house
        .samira
        .post(format!("{theme}/modification"), &[("theme", "Savoir dire non"), ("revision", "1")])
        .await
        .is(303);
    let late =
        house.awa.post(format!("{theme}/modification"), &[("theme", "Dire oui"), ("revision", "1")]).await.is(409);
    let late = late.shows("Quelqu’un a changé ce thème").shows("Savoir dire non");
    assert!(late.body().contains("value=\"Dire oui\"") && late.body().contains("name=\"revision\" value=\"2\""));
    house.awa.post(format!("{theme}/retrait"), &[]).await.is(303);
    house.jean.get(&theme).await.is(404);
    house.jean.post(format!("{theme}/remise"), &[]).await.is(404);
    house.awa.post(format!("{theme}/remise"), &[]).await.is(303);
    house.jean.post(format!("{theme}/mots"), &[("mot", " ")]).await.is(422).shows("Write a few words");
    house.jean.post(format!("{theme}/mots"), &[("mot", "Oui")]).await.is(303);
    let said = format!("{theme}/mots/{}", house.count("SELECT MAX(id) FROM theme_remarks").await);
    house.awa.post(format!("{said}/retrait"), &[]).await.is(404);
    house.jean.post(format!("{said}/retrait"), &[]).await.is(303);
    house.awa.get(&theme).await.hides("Oui");
    house.jean.post(format!("{said}/remise"), &[]).await.is(303);
    house.awa.get(&theme).await.shows("Oui");
    house.jean.post(format!("{said}/retrait"), &[]).await.is(303);
    house.awa.post(format!("{theme}/retrait"), &[]).await.is(303);
    house.waits(11 * platform::MINUTE);
    while house.works().await > 0 {}
    assert_eq!(house.count("SELECT COUNT(*) FROM themes").await, 1, "nothing is left of what was taken back");
    assert_eq!(house.count("SELECT COUNT(*) FROM theme_remarks").await, 0);
}

#[tokio::test]
async fn programs_propose_and_read_themes() {
    let house = House::open().await;
    let awa = house.awa.clone().gives_a_program(&[("nom", "un carnet"), ("portee", "writes")]).await;
    let page = "/api/v1/communities/1/themes";
    let ask = |body: serde_json::Value| {
        Ask::of(Method::POST, page, Sent::Json(body)).with("idempotency-key", "clef-du-theme")
    };
    let first = awa.asks(&ask(serde_json::json!({ "title": NO }))).await.is(201).json()["id"].clone();
    assert_eq!(awa.asks(&ask(serde_json::json!({ "title": NO }))).await.is(201).json()["id"], first);
    let wrong = awa.asks(&ask(serde_json::json!({ "title": "" }))).await.is(422);
    assert_eq!(wrong.json()["errors"][0]["field"], "title");
    let read = awa.get(page).await.is(200).json();
    assert_eq!((&read["items"][0]["life"], &read["items"][0]["voices"]), (&"proposed".into(), &1.into()));
    assert_eq!(read["items"].as_array().map(Vec::len), Some(1));
}

#[tokio::test]
async fn a_message_becomes_a_theme_for_who_may_read_it() {
    let house = House::open().await;
    let room = "/c/essai/salons/bons-coups";
    let said = house.awa.post(format!("{room}/messages"), &[("body", "Dire non\n\nSurtout le soir")]).await.is(303);
    let id = said.header("location").rsplit_once("#message-").expect("the message").1.to_owned();
    let page = format!("{room}/messages/{id}/theme");
    assert!(house.jean.get(room).await.body().contains(&page), "the menu of the message leads there");
    let form = house.jean.get(&*page).await.is(200).shows("Surtout le soir");
    assert!(form.body().contains("value=\"Dire non\""));
    let told = house.jean.post(&*page, &[("theme", "Dire non, le soir")]).await.is(303);
    let theme = told.header("location").split('?').next().unwrap().to_owned();
    let of_the_message = format!("{room}/messages/{id}");
    assert!(house.awa.get(&*theme).await.is(200).body().contains(&format!("href=\"{of_the_message}\"")));
    house.person("Denis", Role::Sponsor).await.get(&*page).await.is(404);
    let direct = [("personnes", house.jean.id.to_string())];
    let direct: Vec<_> =
        direct.iter().map(|(name, value)| (*name, value.as_str())).chain([("body", "Entre nous")]).collect();
    let said = house.awa.post("/c/essai/ecrire", &direct).await.is(303);
    let (room, id) = said.header("location").split_once("#message-").expect("the message");
    let page = format!("{}/messages/{id}/theme", room.split('?').next().unwrap());
    house.awa.get(&*page).await.is(404);
    house.awa.post(&*page, &[("theme", "Entre nous")]).await.is(404);
}

#[tokio::test]
async fn the_theme_that_comes_first_in_a_vote_leads_to_a_meeting() {
    let house = House::open().await;
    let (first, second) = (house.awa.proposes_theme(NO).await, house.jean.proposes_theme("Le deuil").await);
    let page = house.samira.get("/c/essai/votes/nouveau?de=themes").await.is(200);
    let question = page.page.attributes("input[name=question]", "value");
    assert_eq!(question, ["De quoi parlons-nous à la prochaine rencontre?"]);
    page.shows(NO).shows("Le deuil");
    house.awa.get("/c/essai/votes/nouveau?de=themes").await.is(404);
    let last = ui::dates::for_date_field(house.instance.clock.now() + 7 * platform::DAY);
    let options = format!("Le deuil\n{NO}\nAutre chose");
    let fields = [("question", "Quel thème?"), ("sorte", "one"), ("options", &*options), ("bulletins", "named")];
    let more = [("depouillement", "schulze"), ("fin", &*last), ("de", "themes")];
    let made = house.samira.post("/c/essai/votes/nouveau", &[&fields[..], &more].concat()).await.is(303);
    let vote = made.header("location").split('?').next().unwrap().to_owned();
    house.awa.get(&*second).await.is(200).hides("Quel thème?");
    house.samira.post(format!("{vote}/ouverture"), &[("revision", "1")]).await.is(303);
    let choices = house.awa.get(&*vote).await.is(200).page.attributes("input[name=choix]", "value");
    for person in [&house.awa, &house.jean] {
        person.post(format!("{vote}/bulletin"), &[("choix", &choices[0])]).await.is(303);
    }
    house.samira.post(format!("{vote}/fermeture"), &[]).await.is(303);
    let closed = house.samira.get(&*vote).await.is(200);
    assert!(closed.body().contains(&format!("href=\"{second}/rencontre\"")), "who prepares meetings is led on");
    assert!(!house.awa.get(&*vote).await.body().contains("/rencontre\""));
    house.awa.get(&*second).await.is(200).shows("Quel thème?").shows("arrivé en tête");
    house.awa.get(&*first).await.is(200).shows("Quel thème?").hides("arrivé en tête");
}

#[tokio::test]
async fn what_nobody_chose_comes_back_with_the_next_season_once() {
    let house = House::open().await;
    let march = house.march_is_set("2027-03-18").await;
    let (chosen, waiting) = (house.awa.proposes_theme(NO).await, house.awa.proposes_theme("Le deuil").await);
    let kept = house.jean.proposes_theme("Les pères").await;
    house.samira.post(format!("{kept}/retenue"), &[("oui", "oui")]).await.is(303);
    house.samira.chooses_theme(&chosen, &march, "").await.is(303);
    let next = house.neighbour().await;
    for (person, role) in [(&house.samira, Role::Facilitator), (&house.awa, Role::Member)] {
        house.joins(person, &next, role).await;
    }
    let page = next.path("/themes/retour");
    house.awa.get(&*page).await.is(404);
    let offered = house.samira.get(&*page).await.is(200).shows("Le deuil").shows("Les pères").hides(NO);
    assert!(offered.body().contains("checked"), "the one that was kept is ticked");
    let number = |theme: &str| theme.rsplit('/').next().unwrap().to_owned();
    let (deuil, peres, no) = (number(&waiting), number(&kept), number(&chosen));
    let wanted = [("theme", deuil.as_str()), ("theme", peres.as_str()), ("theme", no.as_str()), ("theme", "999999")];
    house.awa.post(&*page, &wanted).await.is(404);
    house.samira.post(&*page, &wanted).await.is(303);
    house.samira.post(&*page, &wanted).await.is(303);
    house.samira.get(next.path("/themes?fait=pas-revenus")).await.is(200);
    let back = house.count("SELECT COUNT(*) FROM themes WHERE returns_id IS NOT NULL").await;
    assert_eq!(back, 2, "each comes back once, and the one that was chosen does not");
    house.samira.get(&*page).await.is(200).shows("Rien à ramener");
    let list = house.awa.get(next.path("/themes")).await.is(200);
    let list = list.shows("Ça parle à 1 personne").shows("Ça ne parle encore à personne");
    let own = house.awa.get(list.page.link("Le deuil")).await.is(200);
    own.shows("Revenu d’une saison passée").shows("Proposé par Awa");
    house.awa.get(list.page.link("Les pères")).await.is(200).hides("Jean");
    house.nadia.get(&waiting).await.is(200).shows("Le deuil");
}

#[tokio::test]
async fn a_theme_shows_what_of_the_library_carries_it_and_what_its_trials_tell() {
    let house = House::open().await;
    let theme = house.awa.proposes_theme("Dire non, sans fermer la porte").await;
    let form =
        house.awa.get(&theme).await.is(200).shows("Aucune ressource").page.link("Ajouter une ressource sur ce thème");
    let offered = house.awa.get(&form).await.is(200);
    assert!(offered.body().contains("value=\"Dire non sans fermer la porte\""), "the form begins with the theme");
    let typed = [("titre", "Trois phrases"), ("phrase", "Pour dire non"), ("genre", "tool"), ("visible", "community")];
    let more = [("licence", "cc-by"), ("themes", "Dire non sans fermer la porte")];
    let kept = house.awa.post("/c/essai/bibliotheque/nouvelle", &[&typed[..], &more].concat()).await.is(303);
    let resource = kept.header("location").split('?').next().expect("an address").to_owned();
    let id = resource.rsplit('/').next().unwrap().parse().unwrap();
    house.season.tried_it(&house.jean, id, "Une mère a souri").await;
    let page = house.jean.get(&theme).await.is(200);
    page.shows("Trois phrases").shows("Une mère a souri");
    house.awa.post(format!("{resource}/rangement"), &[]).await.is(303);
    house.jean.get(&theme).await.is(200).hides("Trois phrases").hides("Une mère a souri");
}

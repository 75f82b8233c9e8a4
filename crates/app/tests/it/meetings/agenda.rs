//! Preparing the agenda of a meeting: blocks and cards, their order, two people at once, templates, copies, proposals and
//! situations, what a guest reads.

use communities::Role;
use platform::MINUTE;
use testkit::Page;

use crate::world::changed;
use crate::world::{House, Person};

/// The agenda of the meeting of March, as an address.
async fn agenda(house: &House) -> String {
    format!("{}/ordre-du-jour", house.march().await)
}

/// A block with this title and length, added by Samira; returns its number.
async fn adds(house: &House, title: &str, minutes: &str, kind: &str) -> i64 {
    house.plans(&house.march().await, (kind, title), &[("duree", minutes)]).await
}

/// The titles of the blocks, in the order of the page.
async fn titles(person: &Person, path: &str) -> Vec<String> {
    let page = person.get(path).await.is(200).page;
    page.all(".agenda > li > div > strong")
}

async fn act(house: &House, block: i64, deed: &str, fields: &[(&str, &str)]) -> crate::world::Answer {
    house.samira.post(&format!("{}/blocs/{block}/{deed}", agenda(house).await), fields).await
}

/// The form of a block, with these fields changed.
fn filled(page: &Page, changes: &[(&str, &str)]) -> Vec<(String, String)> {
    changed(page.form_with_button("Enregistrer le bloc").entries(), changes)
}

#[tokio::test]
async fn the_sum_is_told_against_the_length_at_each_block() {
    let house = House::open().await;
    house.march_is_set("2027-03-18").await;
    let path = agenda(&house).await;
    adds(&house, "Accueil", "45", "information").await;
    house.samira.get(&path).await.is(200).shows("0 h 45 prévues sur 3 h").shows("il reste 2 h 15");
    adds(&house, "Atelier", "120", "exercise").await;
    let page = house.samira.get(&path).await.is(200);
    let page = page.shows("il reste 15 minutes").shows("13 h 45");
    page.hides("de trop");
    adds(&house, "Suite", "27", "discussion").await;
    house.samira.get(&path).await.is(200).shows("12 minutes de trop");
}

#[tokio::test]
async fn an_agenda_without_a_date_is_timed_from_its_start() {
    let house = House::open().await;
    adds(&house, "Accueil", "45", "information").await;
    adds(&house, "Atelier", "30", "exercise").await;
    house.awa.get(&house.march().await).await.is(200).shows("0 h 45").shows("Atelier");
}

#[tokio::test]
async fn a_block_is_moved_by_its_buttons_or_to_where_it_was_dragged() {
    let house = House::open().await;
    let path = agenda(&house).await;
    let (one, two, three) = (
        adds(&house, "Un", "10", "information").await,
        adds(&house, "Deux", "10", "discussion").await,
        adds(&house, "Trois", "10", "exercise").await,
    );
    act(&house, three, "place", &[("sens", "haut")]).await.leads_to(&format!("{path}#bloc-{three}"));
    assert_eq!(titles(&house.samira, &path).await, ["Un", "Trois", "Deux"]);
    act(&house, one, "place", &[("sens", "bas")]).await.leads_to(&path);
    assert_eq!(titles(&house.samira, &path).await, ["Trois", "Un", "Deux"]);
    act(&house, two, "place", &[("avant", &three.to_string())]).await.leads_to(&path);
    assert_eq!(titles(&house.samira, &path).await, ["Deux", "Trois", "Un"]);
    act(&house, two, "place", &[("avant", "")]).await.leads_to(&path);
    assert_eq!(titles(&house.samira, &path).await, ["Trois", "Un", "Deux"]);
    act(&house, three, "place", &[("sens", "haut")]).await.leads_to(&path);
    assert_eq!(titles(&house.samira, &path).await, ["Trois", "Un", "Deux"], "the first one goes no higher");
    assert_eq!(
        titles(&house.awa, &house.march().await).await,
        ["Trois", "Un", "Deux"],
        "everybody reads the same order"
    );
}

#[tokio::test]
async fn what_is_taken_out_can_be_put_back_for_a_day() {
    let house = House::open().await;
    let path = agenda(&house).await;
    adds(&house, "Un", "10", "information").await;
    let two = adds(&house, "Deux", "10", "discussion").await;
    adds(&house, "Trois", "10", "exercise").await;
    let out = act(&house, two, "retrait", &[]).await.leads_to(&path);
    let said = house.samira.get(out.header("location")).await.is(200).shows("avec ses étapes").page;
    assert_eq!(said.form_with_button("Annuler").action, format!("{path}/blocs/{two}/remise"));
    let page = house.samira.get(&path).await.is(200).shows("Retiré : Deux");
    assert!(page.page.has_button("Remettre"));
    house.awa.get(&house.march().await).await.is(200).hides("Deux");
    act(&house, two, "remise", &[]).await.leads_to(&path);
    assert_eq!(titles(&house.samira, &path).await, ["Un", "Deux", "Trois"], "where it was, under its number");
    act(&house, two, "retrait", &[]).await.leads_to(&path);
    house.instance.clock.advance(25 * 3_600_000);
    house.samira.get(&path).await.is(200).hides("Retiré : Deux");
    adds(&house, "Quatre", "5", "pause").await;
    act(&house, two, "remise", &[]).await.is(404);
    assert_eq!(house.count("SELECT COUNT(*) FROM agenda_blocks").await, 3, "nothing stays of it after that");
}

#[tokio::test]
async fn a_card_brings_its_steps_scaled_to_the_minutes_asked() {
    let house = House::open().await;
    let path = agenda(&house).await;
    let page = house.samira.get(&format!("{path}/ajout?carte=codev")).await.is(200).shows("de 60 à 90 minutes").page;
    let mut form = page.form_with_button("Ajouter à l’ordre du jour").entries();
    form.retain(|(name, _)| name != "duree");
    form.push(("duree".into(), "80".into()));
    house.samira.sends(&format!("{path}/ajout"), &form).await.leads_to(&path);
    let sum = "SELECT CAST(SUM(minutes) AS BIGINT) FROM agenda_steps";
    assert_eq!((house.count("SELECT COUNT(*) FROM agenda_steps").await, house.count(sum).await), (6, 80));
    let page = house.awa.get(&house.march().await).await.is(200);
    page.shows("Exposé").shows("Clarification").shows("Synthèse et plan d’action").shows("Apprentissages");
}

#[tokio::test]
async fn above_eight_who_come_a_codevelopment_is_held_in_two_circles() {
    let house = House::open().await;
    let march = house.march_is_set("2027-03-18").await;
    let mut people = vec![house.nadia.clone(), house.samira.clone(), house.awa.clone(), house.jean.clone()];
    for name in ["Bina", "Carmen", "Denis", "Farah", "Lise", "Marc", "Zoe"] {
        people.push(house.person(name, Role::Member).await);
    }
    let form = format!("{march}/ordre-du-jour/ajout?carte=codev");
    house.samira.get(&form).await.is(200).shows("Si tout le monde vient : 2 cercles : de 6 et de 5 personnes");
    for person in &people[..8] {
        person.answers(&march, "here").await.leads_to(&march);
    }
    house.samira.get(&form).await.is(200).shows("D’après les réponses (8 oui) : un cercle de 8 personnes");
    people[8].answers(&march, "online").await.leads_to(&march);
    house.samira.get(&form).await.is(200).shows("(9 oui) : 2 cercles : de 5 et de 4 personnes");
}

#[tokio::test]
async fn of_two_who_change_the_same_block_the_second_sees_both_versions() {
    let house = House::open().await;
    let path = agenda(&house).await;
    let block = adds(&house, "Atelier", "30", "exercise").await;
    let form = format!("{path}/blocs/{block}");
    let (samira, nadia) = (house.samira.get(&form).await.is(200).page, house.nadia.get(&form).await.is(200).page);
    house.samira.sends(&form, &filled(&samira, &[("titre", "Atelier sur le deuil")])).await.leads_to(&path);
    let mine = filled(&nadia, &[("titre", "Atelier sur les rituels"), ("duree", "45")]);
    let both = house.nadia.sends(&form, &mine).await.is(409);
    let both = both.shows("Deux versions du même bloc").shows("Atelier sur le deuil");
    assert_eq!(both.page.field("Titre").value, "Atelier sur les rituels", "nothing that she typed is lost");
    assert_eq!(titles(&house.awa, &house.march().await).await, ["Atelier sur le deuil"], "nor what was saved");
    let over = both.page.form_with_button("Enregistrer le bloc").entries();
    house.nadia.sends(&form, &over).await.leads_to(&path);
    assert_eq!(titles(&house.awa, &house.march().await).await, ["Atelier sur les rituels"]);
}

#[tokio::test]
async fn two_who_change_other_blocks_do_not_disturb_each_other() {
    let house = House::open().await;
    let path = agenda(&house).await;
    let (one, two) = (adds(&house, "Un", "30", "exercise").await, adds(&house, "Deux", "30", "exercise").await);
    let form = |block| format!("{path}/blocs/{block}");
    let samira = house.samira.get(&form(one)).await.is(200).page;
    let nadia = house.nadia.get(&form(two)).await.is(200).page;
    house.samira.sends(&form(one), &filled(&samira, &[("titre", "Un bis")])).await.leads_to(&path);
    act(&house, two, "place", &[("sens", "haut")]).await.leads_to(&path);
    house.nadia.sends(&form(two), &filled(&nadia, &[("titre", "Deux bis")])).await.leads_to(&path);
    assert_eq!(titles(&house.samira, &path).await, ["Deux bis", "Un bis"]);
}

#[tokio::test]
async fn what_was_typed_in_a_block_that_went_away_is_kept() {
    let house = House::open().await;
    let path = agenda(&house).await;
    let block = adds(&house, "Atelier", "30", "exercise").await;
    let form = format!("{path}/blocs/{block}");
    let nadia = house.nadia.get(&form).await.is(200).page;
    act(&house, block, "retrait", &[]).await.leads_to(&path);
    let answer = house.nadia.sends(&form, &filled(&nadia, &[("titre", "Atelier long et bien pensé")])).await.is(409);
    let kept = answer.shows("Quelqu’un a retiré ce bloc").page.form_with_button("Ajouter à l’ordre du jour").entries();
    house.nadia.sends(&format!("{path}/ajout"), &kept).await.leads_to(&path);
    assert_eq!(titles(&house.samira, &path).await, ["Atelier long et bien pensé"]);
}

#[tokio::test]
async fn a_mistake_is_told_beside_its_field_and_what_was_typed_stays() {
    let house = House::open().await;
    let path = format!("{}/ajout", agenda(&house).await);
    let typed = [
        ("titre", "Atelier"),
        ("duree", "beaucoup"),
        ("genre", "exercise"),
        ("documents", "javascript:alert(1)"),
        ("etapes", "Sans minutes"),
    ];
    let page = house.samira.post(&path, &typed).await.is(422).page;
    page.shows("Il faut un nombre de minutes, de 1 à 480")
        .shows("il manque une adresse")
        .shows("commencez par les minutes");
    assert_eq!(page.field("Titre").value, "Atelier");
    assert_eq!(page.field("Durée, en minutes").value, "beaucoup");
    assert_eq!(house.count("SELECT COUNT(*) FROM agenda_blocks").await, 0);
}

#[tokio::test]
async fn a_document_is_a_link_that_says_that_it_leaves() {
    let house = House::open().await;
    let path = format!("{}/ajout", agenda(&house).await);
    let typed = [
        ("titre", "Lire"),
        ("duree", "10"),
        ("genre", "information"),
        ("documents", "La fiche https://exemple.org/f?a=1&b=2"),
    ];
    house.samira.post(&path, &typed).await.leads_to(&agenda(&house).await);
    let page = house.awa.get(&house.march().await).await.is(200).page;
    assert_eq!(page.attributes(".agenda-more a", "href"), ["https://exemple.org/f?a=1&b=2"]);
    assert_eq!(page.attributes(".agenda-more a", "rel"), ["noreferrer noopener"]);
}

#[tokio::test]
async fn an_agenda_begins_with_its_opening_and_closing_or_as_another_one() {
    let house = House::open().await;
    let (march, april) = (house.meetings().await[1], house.meetings().await[2]);
    let path = |meeting: i64| format!("/c/essai/rencontres/{meeting}/ordre-du-jour");
    house.samira.post(&format!("{}/debut", path(march)), &[("depart", "base")]).await.leads_to(&path(march));
    adds(&house, "Atelier", "60", "exercise").await;
    let expected = ["Météo intérieure", "Atelier", "Tour de clôture"];
    assert_eq!(titles(&house.samira, &path(march)).await, expected, "what is added comes before the closing");
    let again = house.nadia.post(&format!("{}/debut", path(march)), &[("depart", "base")]).await.is(409);
    again.shows("Quelqu’un a déjà commencé cet ordre du jour");
    let copy = [("depart", format!("rencontre-{march}"))];
    let copy = copy.each_ref().map(|(name, value)| (*name, value.as_str()));
    house.samira.post(&format!("{}/debut", path(april)), &copy).await.leads_to(&path(april));
    assert_eq!(titles(&house.samira, &path(april)).await, expected);
    assert_eq!(house.count("SELECT COUNT(*) FROM agenda_steps").await, 12, "with their steps");
}

#[tokio::test]
async fn an_agenda_is_kept_as_a_template_and_started_again() {
    let house = House::open().await;
    let (march, april) = (house.meetings().await[1], house.meetings().await[2]);
    let path = |meeting: i64| format!("/c/essai/rencontres/{meeting}/ordre-du-jour");
    let keep = format!("{}/modele", path(march));
    house.samira.post(&keep, &[("modele", "Notre façon")]).await.is(422).shows("il n’y a rien à enregistrer");
    let leader = house.awa.id.to_string();
    let block = [("titre", "Lecture"), ("duree", "20"), ("genre", "discussion"), ("personne", leader.as_str())];
    house.samira.post(&format!("{}/ajout", path(march)), &block).await.leads_to(&path(march));
    house.samira.post(&keep, &[("modele", " ")]).await.is(422).shows("Donnez un nom au modèle");
    house.samira.post(&keep, &[("modele", "Notre façon")]).await.leads_to(&path(march));
    house.samira.post(&keep, &[("modele", "notre FAÇON")]).await.is(422).shows("porte déjà ce nom");
    let template = house.count("SELECT id FROM agenda_templates").await;
    let from = [("depart", format!("modele-{template}"))];
    let from = from.each_ref().map(|(name, value)| (*name, value.as_str()));
    house.nadia.post(&format!("{}/debut", path(april)), &from).await.leads_to(&path(april));
    assert_eq!(titles(&house.nadia, &path(april)).await, ["Lecture"]);
    assert_eq!(
        house.count("SELECT COUNT(*) FROM agenda_blocks WHERE leader_id IS NOT NULL").await,
        1,
        "nobody leads a copy"
    );
    let removal = format!("/c/essai/modeles/{template}/retrait");
    let removed = house.samira.post(&removal, &[]).await.leads_to("/c/essai/modeles");
    house.samira.post(&removal, &[]).await.is(404);
    let undo = house.undo(&house.samira, &removed).await;
    house.awa.post(&undo, &[]).await.is(404);
    house.nadia.post(&undo, &[]).await.leads_to("/c/essai/modeles");
    house.nadia.get("/c/essai/modeles").await.is(200).shows("Notre façon").shows("Lecture");
    house.samira.post(&removal, &[]).await.leads_to("/c/essai/modeles");
    house.waits(10 * MINUTE);
    house.works().await;
    house.samira.post(&undo, &[]).await.is(404);
    assert_eq!(house.count("SELECT COUNT(*) FROM agenda_templates").await, 0, "it is too late, and nothing is left");
    assert_eq!(titles(&house.nadia, &path(april)).await, ["Lecture"], "what came from it stays");
}

#[tokio::test]
async fn commitments_that_are_due_are_asked_about_right_after_the_check_in() {
    let house = House::open().await;
    let march = house.march_is_set("2027-03-18").await;
    let april = house.meetings().await[2];
    house.it_is("2027-03-18", "15:00");
    house.notes(&march, ("note", "@Awa essayer un rituel"), None).await;
    let path = format!("/c/essai/rencontres/{april}/ordre-du-jour");
    let block = [("titre", "Atelier"), ("duree", "60"), ("genre", "exercise")];
    house.samira.post(&format!("{path}/ajout"), &block).await.leads_to(&path);
    assert_eq!(titles(&house.samira, &path).await, ["Météo intérieure", "Retour sur nos engagements", "Atelier"]);
}

/// Whether somebody's home says that members propose something.
async fn asks_for_an_answer(person: &Person) -> bool {
    person.get("/c/essai").await.is(200).page.text().contains("Répondre à ce que les membres proposent")
}

#[tokio::test]
async fn a_member_proposes_an_item_and_reads_what_became_of_it() {
    let house = House::open().await;
    let (march, path) = (house.march().await, format!("{}/propositions", agenda(&house).await));
    let item =
        [("genre", "item"), ("titre", "Les congés d’été"), ("explication", "Qui reste ouvert?"), ("duree", "25")];
    house.awa.post(&path, &item).await.leads_to(&march);
    house.awa.get(&march).await.is(200).shows("Les congés d’été").shows("en attente");
    house.jean.get(&march).await.is(200).hides("Les congés d’été");
    for (person, is_asked) in [(&house.nadia, true), (&house.samira, true), (&house.jean, false), (&house.awa, false)] {
        assert_eq!(asks_for_an_answer(person).await, is_asked);
    }
    let editor = house.nadia.get(&agenda(&house).await).await.is(200).shows("Les congés d’été").page;
    let one = editor.link("Les congés d’été");
    let form = house.nadia.get(&one).await.is(200).page.form_with_button("Mettre à l’ordre du jour").entries();
    house.nadia.sends(&format!("{one}/accueil"), &form).await.leads_to(&agenda(&house).await);
    let page = house.awa.get(&march).await.is(200).shows("à l’ordre du jour").shows("Awa");
    page.shows("Qui reste ouvert?").shows("25 min");
    assert!(!asks_for_an_answer(&house.nadia).await, "it was answered");
    house.nadia.sends(&format!("{one}/accueil"), &form).await.is(404);

    house.awa.post(&path, &[("genre", "item"), ("titre", "Le karaoké")]).await.leads_to(&march);
    let one = house.nadia.get(&agenda(&house).await).await.is(200).page.link("Le karaoké");
    house.nadia.post(&format!("{one}/refus"), &[("mot", " ")]).await.is(422).shows("Dites pourquoi");
    house.nadia.post(&format!("{one}/refus"), &[("mot", "En juin plutôt")]).await.leads_to(&agenda(&house).await);
    house.awa.get(&march).await.is(200).shows("pas cette fois").shows("En juin plutôt");
    house.jean.get(&march).await.is(200).hides("karaoké");
}

#[tokio::test]
async fn a_situation_is_read_by_facilitators_alone_and_enters_under_a_neutral_title() {
    let house = House::open().await;
    let (march, path) = (house.march().await, format!("{}/propositions", agenda(&house).await));
    let form = house.awa.get(&format!("{path}?genre=situation")).await.is(200);
    form.shows("Changez ou taisez tout ce qui permettrait de reconnaître une famille").shows("animation, 1 personne");
    let told = [("genre", "situation"), ("titre", "Le père qui crie"), ("explication", "Au local du parc, deux fois")];
    house.awa.post(&path, &told).await.leads_to(&march);
    assert!(!asks_for_an_answer(&house.nadia).await, "she may not read it");
    assert!(asks_for_an_answer(&house.samira).await);
    let editor = house.nadia.get(&agenda(&house).await).await.is(200).hides("Le père qui crie");
    editor.shows("1 situation attend l’animation");
    let one = house.samira.get(&agenda(&house).await).await.is(200).page.link("Le père qui crie");
    house.nadia.get(&one).await.is(404);
    house.nadia.post(&format!("{one}/refus"), &[("mot", "non")]).await.is(404);
    let page = house.samira.get(&one).await.is(200).shows("Au local du parc").page;
    let mut form = page.form_with_button("Mettre à l’ordre du jour").entries();
    let neutral = form.iter().find(|(name, _)| name == "titre").unwrap().1.clone();
    assert!(!neutral.contains("père"), "{neutral}");
    form.retain(|(name, _)| name != "titre");
    form.push(("titre".into(), "Codév : le père qui crie".into()));
    let refused = house.samira.sends(&format!("{one}/accueil"), &form).await.is(422);
    refused.shows("Donnez-lui un titre neutre");
    form.retain(|(name, _)| name != "titre");
    form.push(("titre".into(), neutral.clone()));
    house.samira.sends(&format!("{one}/accueil"), &form).await.leads_to(&agenda(&house).await);
    for person in [&house.jean, &house.nadia, &house.samira] {
        let page = person.get(&march).await.is(200).shows(&neutral).hides("Le père qui crie").hides("Au local du parc");
        page.hides("· Awa");
    }
    house.awa.get(&march).await.is(200).shows("Le père qui crie").shows("à l’ordre du jour");
    assert_eq!(house.count("SELECT COUNT(*) FROM agenda_steps").await, 6, "with the six steps");
}

#[tokio::test]
async fn where_nobody_facilitates_a_situation_is_not_taken() {
    let house = House::open().await;
    house.parts(&house.samira).await;
    let path = format!("{}/propositions", agenda(&house).await);
    let told = [("genre", "situation"), ("titre", "Le père qui crie")];
    house.awa.post(&path, &told).await.is(422).shows("Personne n’a le rôle d’animation");
    assert_eq!(house.count("SELECT COUNT(*) FROM agenda_proposals").await, 0);
}

#[tokio::test]
async fn one_takes_back_what_one_proposed_and_nobody_else_does() {
    let house = House::open().await;
    let (march, path) = (house.march().await, format!("{}/propositions", agenda(&house).await));
    house.awa.post(&path, &[("genre", "situation"), ("titre", "Le père qui crie")]).await.leads_to(&march);
    let one = house.count("SELECT id FROM agenda_proposals").await;
    for other in [&house.jean, &house.samira] {
        other.post(&format!("{path}/{one}/retrait"), &[]).await.is(404);
    }
    let removed = house.awa.post(&format!("{path}/{one}/retrait"), &[]).await.leads_to(&march);
    house.samira.get(&march).await.is(200).hides("Le père qui crie");
    house.samira.post(&format!("{path}/{one}/refus"), &[("mot", "Trop tard")]).await.is(404);
    let undo = house.undo(&house.awa, &removed).await;
    for other in [&house.jean, &house.samira] {
        other.post(&undo, &[]).await.is(404);
    }
    for _ in 0..2 {
        house.awa.post(&undo, &[]).await.leads_to(&march);
    }
    house.awa.get(&march).await.is(200).shows("Le père qui crie").shows("en attente");
    house.awa.post(&format!("{path}/{one}/retrait"), &[]).await.leads_to(&march);
    house.waits(10 * MINUTE - 1);
    house.works().await;
    assert_eq!(house.count("SELECT COUNT(*) FROM agenda_proposals").await, 1, "it can still be put back");
    house.waits(1);
    house.works().await;
    house.awa.post(&undo, &[]).await.is(404);
    assert_eq!(house.count("SELECT COUNT(*) FROM agenda_proposals").await, 0, "nothing of it stays");
}

#[tokio::test]
async fn a_guest_reads_the_agenda_of_their_meeting_and_prepares_nothing() {
    let house = House::open().await;
    let march = house.march_is_set("2027-03-18").await;
    adds(&house, "Atelier", "60", "exercise").await;
    let marc = house.person("Marc", Role::Guest).await;
    let sheet = format!("{march}/ordre-du-jour/feuille");
    marc.get(&sheet).await.is(404);
    house
        .nadia
        .post(&format!("{march}/personnes-ressources"), &[("personne", &marc.id.to_string())])
        .await
        .leads_to(&march);
    marc.get(&march).await.is(200).shows("Atelier").hides("Je propose un point").hides("Préparer l’ordre du jour");
    marc.get(&sheet).await.is(200).shows("Atelier").shows("13 h");
    for path in ["", "/ajout", "/propositions"] {
        marc.get(&format!("{march}/ordre-du-jour{path}")).await.is(404);
    }
    marc.get("/c/essai/formats").await.is(404);
    house.awa.get(&format!("{march}/ordre-du-jour")).await.is(404);
    house.awa.get("/c/essai/formats/codev").await.is(200).shows("Exposé").shows("5 à 8 personnes par cercle");
    house.awa.get("/c/essai/formats/karaoke").await.is(404);
}

#[tokio::test]
async fn a_block_of_another_meeting_is_nowhere() {
    let house = House::open().await;
    let block = adds(&house, "Atelier", "60", "exercise").await;
    let elsewhere = format!("/c/essai/rencontres/{}/ordre-du-jour/blocs/{block}", house.meetings().await[2]);
    house.samira.get(&elsewhere).await.is(404);
    for deed in ["", "/place", "/retrait", "/remise"] {
        let fields = [("titre", "À moi"), ("duree", "5"), ("genre", "pause"), ("sens", "haut")];
        house.samira.post(&format!("{elsewhere}{deed}"), &fields).await.is(404);
    }
    assert_eq!(titles(&house.awa, &house.march().await).await, ["Atelier"]);
}

#[tokio::test]
async fn nothing_of_somebody_forgotten_stays_on_an_agenda() {
    let house = House::open().await;
    let path = agenda(&house).await;
    let awa = house.awa.id.to_string();
    let block = [("titre", "Atelier"), ("duree", "60"), ("genre", "exercise"), ("personne", awa.as_str())];
    house.samira.post(&format!("{path}/ajout"), &block).await.leads_to(&path);
    let item = [("genre", "item"), ("titre", "Les congés")];
    house.awa.post(&format!("{path}/propositions"), &item).await.leads_to(&house.march().await);
    let traces =
        ["SELECT COUNT(*) FROM agenda_blocks WHERE leader_id IS NOT NULL", "SELECT COUNT(*) FROM agenda_proposals"];
    for trace in traces {
        assert_eq!(house.count(trace).await, 1, "{trace} must count one for this test to mean anything");
    }
    let tx = house.instance.db.begin().await.unwrap();
    meetings::forget(app::PARTS, &tx, house.awa.id).await.unwrap();
    tx.commit().await.unwrap();
    for trace in traces {
        assert_eq!(house.count(trace).await, 0, "{trace}");
    }
    house.samira.get(&path).await.is(200).shows("Atelier");
}

//! Surveys that are answered with the name: those whom the form named read each answer, everybody else reads groups of five.

use communities::Role;
use platform::sql;

use super::SURVEYS;
use crate::world::{House, Person};

/// What somebody writes to the question of words.
const WORDS: &str = "Je peux les mardis, pas les jeudis.";
const NAMES: [&str; 5] = ["Zoé", "Yara", "Wilfrid", "Victor", "Ulysse"];

struct Signed {
    house: House,
    page: String,
}

impl Signed {
    /// Nadia opens a survey of a question in five points and of words, with the name.
    async fn named() -> Signed {
        let house = House::open().await;
        let page = house.promises("named").await;
        house.nadia.post(format!("{page}/ouverture"), &[("revision", "2")]).await.leads_to(&page);
        Signed { house, page }
    }

    /// The same, confided to Samira.
    async fn confided() -> Signed {
        let house = House::open().await;
        let (page, samira) = (house.promises("confidential").await, house.samira.account().id.to_string());
        let opening = format!("{page}/ouverture");
        let nobody = house.nadia.post(opening.as_str(), &[("revision", "2"), ("lecture", "")]).await.is(422);
        nobody.shows("la personne à qui les réponses sont confiées");
        house.nadia.post(opening, &[("revision", "2"), ("lecture", &samira)]).await.leads_to(&page);
        Signed { house, page }
    }

    fn own(&self) -> String {
        format!("{}/reponse", self.page)
    }

    fn all(&self) -> String {
        format!("{}/reponses", self.page)
    }

    async fn answers(&self, person: &Person, step: &str, words: &str) {
        person.post(self.own(), &[("q-1", step), ("q-2", words)]).await.leads_to(&self.own());
    }

    /// Five members answer, the first of whom writes something.
    async fn five_answer(&self) {
        for (place, name) in NAMES.into_iter().enumerate() {
            let person = self.house.person(name, Role::Member).await;
            self.answers(&person, "4", if place == 0 { WORDS } else { "" }).await;
        }
    }

    async fn closes(&self) {
        self.house.nadia.post(format!("{}/fermeture", self.page), &[]).await.leads_to(&self.page);
    }

    async fn kept(&self) -> i64 {
        self.house.count("SELECT COUNT(*) FROM survey_signed").await
    }
}

impl House {
    /// Nadia prepares it.
    async fn promises(&self, promise: &str) -> String {
        let last = self.in_days(10);
        let fields = [
            ("titre", "Vos disponibilités"),
            ("mode", "group"),
            ("promesse", promise),
            ("fin", &last),
            ("pretes", "c1"),
        ];
        let made = self.nadia.post(format!("{SURVEYS}/nouveau"), &fields).await.is(303);
        let page = made.header("location").split('?').next().expect("an address").to_owned();
        let words = [("genre", "text"), ("question", "Quand pouvez-vous?")];
        self.nadia.post(format!("{page}/questions"), &words).await.leads_to(&page);
        page
    }
}

#[tokio::test]
async fn a_named_answer_is_changed_and_taken_back_until_it_closes_and_is_then_read_with_its_name() {
    let signed = Signed::named().await;
    let house = &signed.house;
    let form = house.awa.get(signed.own()).await.is(200);
    form.shows("la coordination et l’animation la lisent ainsi")
        .shows("Envoyer avec mon nom")
        .hides("Envoyer sans mon nom");
    house.awa.post(signed.own(), &[]).await.is(422).shows("Il n’y a encore aucune réponse");
    house.awa.post(signed.own(), &[("q-1", "9"), ("q-2", WORDS)]).await.is(422).shows(WORDS);
    assert_eq!(signed.kept().await, 0);
    signed.answers(&house.awa, "2", "Autre chose.").await;
    signed.answers(&house.awa, "5", WORDS).await;
    signed.answers(&house.jean, "3", "Never on Mondays.").await;
    house.awa.get(signed.own()).await.is(200).shows(WORDS).hides("Autre chose.").shows("Retirer ma réponse");
    house.jean.post(format!("{}/retrait", signed.own()), &[]).await.leads_to(&signed.own());
    assert_eq!(signed.kept().await, 1, "one answer of each who answers, and none of who took it back");
    house.nadia.get(signed.all()).await.is(404);
    signed.five_answer().await;
    signed.closes().await;
    for reader in [&house.nadia, &house.samira] {
        reader.get(&signed.page).await.is(200).shows("Lire les réponses avec les noms").hides(WORDS);
        reader.get(signed.all()).await.is(200).shows("Awa").shows(WORDS).hides("Jean").shows("Zoé");
    }
    house.awa.get(signed.all()).await.is(404);
    house.awa.get(signed.own()).await.is(200).shows(WORDS).hides("Envoyer avec mon nom");
    house
        .awa
        .get(&signed.page)
        .await
        .is(200)
        .shows("Au moins 5 personnes")
        .hides(WORDS)
        .hides("ne peut retrouver une réponse");
    house.awa.post(signed.own(), &[("q-1", "1")]).await.is(410).shows("Le questionnaire a fermé");
    house.jean.get(signed.own()).await.is(200).shows("You did not answer");
}

/// Not even coordination, nor the committee, nor somebody who facilitates too.
#[tokio::test]
async fn what_is_confided_is_read_by_one_person_alone_and_by_nobody_once_they_are_gone() {
    let signed = Signed::confided().await;
    let house = &signed.house;
    house.awa.get(signed.own()).await.is(200).shows("Samira la lit ainsi, et personne d’autre");
    signed.five_answer().await;
    house
        .nadia
        .post(format!("{}/lecture", signed.page), &[("lecture", &house.nadia.account().id.to_string())])
        .await
        .is(409);
    signed.closes().await;
    house.samira.get(signed.all()).await.is(200).shows(WORDS).shows("Zoé").shows("vous seul");
    let second = house.person("Rosalie", Role::Facilitator).await;
    for other in [&house.nadia, &second, &house.awa] {
        other.get(signed.all()).await.is(404);
        other.get(&signed.page).await.is(200).hides(WORDS).hides("Lire les réponses avec les noms");
    }
    let program = house.nadia.program(house).await;
    let surveys = program.get(format!("/api/v1/communities/{}/surveys", house.community.id)).await.is(200);
    surveys.shows("confidential").hides("mardis");
    house.parts(&house.samira).await;
    house.nadia.get(signed.all()).await.is(404);
    house
        .nadia
        .post(format!("{}/lecture", signed.page), &[("lecture", &house.nadia.account().id.to_string())])
        .await
        .is(409);
}

#[tokio::test]
async fn under_five_the_group_reads_nothing_and_those_whom_the_form_named_read_all() {
    let signed = Signed::named().await;
    signed.answers(&signed.house.awa, "5", WORDS).await;
    signed.house.nadia.get(format!("{}/fermeture", signed.page)).await.is(200).shows("Les réponses resteraient à lire");
    signed.closes().await;
    signed.house.awa.get(&signed.page).await.is(200).shows("rien ne paraît au groupe").hides("détruites");
    signed.house.samira.get(signed.all()).await.is(200).shows(WORDS);
}

/// What a copy keeps of an open one is what its author would find again; an anonymous one is prepared again.
#[tokio::test]
async fn an_open_survey_of_a_copy_has_its_names_and_an_anonymous_one_has_nothing() {
    let signed = Signed::named().await;
    let house = &signed.house;
    signed.answers(&house.awa, "5", WORDS).await;
    let anonymous = house.prepares(&house.nadia, ("group", ""), &["c1"]).await;
    house.opens(&anonymous).await;
    let tx = house.instance.db.begin().await.unwrap();
    surveys::leave_open_ones_out(&tx).await.unwrap();
    tx.commit().await.unwrap();
    house.awa.get(signed.own()).await.is(200).shows(WORDS).shows("Envoyer avec mon nom");
    house.awa.get(&anonymous).await.is(404);
    house.nadia.get(&anonymous).await.is(200).shows("en préparation");
}

/// A question that is not asked keeps nothing, nor does a field that is none of the form's.
#[tokio::test]
async fn what_is_kept_is_the_answer_and_nothing_else_that_was_sent() {
    let signed = Signed::named().await;
    let house = &signed.house;
    let more = [("q-1", "4"), ("q-1", "5"), ("q-2", WORDS), ("q-9", "Autre chose."), ("q-x", "Autre chose.")];
    house.awa.post(signed.own(), &more).await.leads_to(&signed.own());
    let kept: String = sql("SELECT answer FROM survey_signed").value(&house.instance.db).await.unwrap();
    assert_eq!(kept, format!(r#"[{{"step":4}},{{"words":"{WORDS}"}}]"#));
}

#[tokio::test]
async fn only_members_answer_and_the_link_leads_them_to_their_own_answer() {
    let signed = Signed::named().await;
    let (house, page) = (&signed.house, &signed.page);
    let link = house.awa.get(page).await.is(200).page.link("Répondre");
    house.awa.get(link.as_str()).await.leads_to(&signed.own());
    house.awa.post(link.as_str(), &[("q-1", "3")]).await.leads_to(&signed.own());
    assert_eq!(signed.kept().await, 0);
    for other in
        [&house.nadia, &house.samira, &house.person("Suzie", Role::Sponsor).await, &house.stranger("Odile").await]
    {
        other.get(signed.own()).await.is(404);
        other.post(signed.own(), &[("q-1", "3")]).await.is(404);
        other.post(format!("{}/retrait", signed.own()), &[]).await.is(404);
    }
    house
        .samira
        .get(page)
        .await
        .is(200)
        .hides("Sur papier")
        .shows("Le rappel va à tous les membres, qu’ils aient répondu ou non");
    house.samira.get(format!("{page}/papier")).await.is(404);
    house.samira.post(format!("{page}/bulletin"), &[("q-1", "3")]).await.is(404);
    assert_eq!(house.count("SELECT COUNT(*) FROM survey_answers").await, 0, "there is no box");
}

#[tokio::test]
async fn a_promise_that_cannot_be_kept_is_refused_beside_its_field_and_nothing_changes_it_once_open() {
    let house = House::open().await;
    let last = house.in_days(10);
    for (public, mode, promise, told) in [
        ("teams", "group", "named", "s’adresse aux membres"),
        ("members", "path", "confidential", "s’adresse aux membres"),
        ("members", "back", "named", "s’adresse aux membres"),
        ("members", "group", "secret", "Choisissez dans la liste"),
    ] {
        let fields =
            [("titre", "Trop"), ("public", public), ("mode", mode), ("promesse", promise), ("fin", last.as_str())];
        house.nadia.post(format!("{SURVEYS}/nouveau"), &fields).await.is(422).shows(told);
    }
    let signed = Signed { page: house.promises("named").await, house };
    let (house, page) = (&signed.house, &signed.page);
    house.nadia.post(format!("{page}/ouverture"), &[("revision", "2")]).await.leads_to(page);
    let anonymous = [
        ("titre", "Vos disponibilités"),
        ("mode", "group"),
        ("promesse", "anonymous"),
        ("fin", last.as_str()),
        ("revision", "2"),
    ];
    house.nadia.post(format!("{page}/modification"), &anonymous).await.is(409);
    let promise: String = sql("SELECT promise FROM surveys").value(&house.instance.db).await.unwrap();
    assert_eq!(promise, "named");
}

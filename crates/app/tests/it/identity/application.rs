//! An application of codes: two steps at the door.

use std::sync::Arc;

use communities::coordinators;
use platform::{DAY, HOUR, MINUTE, SECOND, Settings};

use super::house::{AWA, JEAN};
use super::sign_in::{other_than, printed_code};
use super::tokens::program;
use super::{Door, Person};
use crate::world::APPLICATION;

const STEP: &str = "/connexion/code/application";

impl Door {
    /// Half a minute later the telephone shows another code.
    fn later(&self) -> i64 {
        self.waits(31 * SECOND);
        self.instance.clock.now()
    }

    /// A browser in which the code of the mail was right.
    async fn halfway(&self) -> Person {
        let browser = self.browser();
        let code = self.code_for(&browser, AWA).await;
        browser.types_code(AWA, &code).await.goes_to(STEP);
        browser
    }
}

#[tokio::test]
async fn awa_adds_an_application_and_comes_in_by_two_steps() {
    let house = Door::open().await;
    let own = house.browser_of(AWA).await;
    own.get("/profil").await.says(200, APPLICATION);
    own.get(APPLICATION).await.says(200, "Ajouter une application");
    own.post(APPLICATION, &[]).await.goes_to(APPLICATION);
    let page = own.get(APPLICATION).await;
    page.says(200, "<svg");
    assert_eq!(page.header("cache-control"), "no-store");
    own.post(&format!("{APPLICATION}/code"), &[("code", "000")]).await.says(422, "l’application montre maintenant");
    house.browser_of(AWA).await;

    let (telephone, spare) = own.adds_an_application(house.later()).await;
    assert_eq!(spare.len(), 8);
    own.get(APPLICATION).await.says(200, "Il vous reste 8 codes de réserve");
    let letter = house.last_letter(AWA).await;
    assert_eq!(letter.kind, "identity.account");
    assert!(letter.subject.contains("Une application de codes protège"), "{}", letter.subject);

    let browser = house.browser();
    browser.post("/connexion", &[("email", AWA), ("suite", "/profil")]).await.goes_to("/connexion/code?suite=/profil");
    let code = house.last_letter(AWA).await.code();
    let typed = [("email", AWA), ("code", &*code), ("suite", "/profil"), ("partage", "yes")];
    browser.post("/connexion/code", &typed).await.goes_to(&format!("{STEP}?suite=/profil"));
    assert!(!browser.is_signed_in().await);
    browser.get(&format!("{STEP}?suite=/profil")).await.says(200, "name=\"suite\" value=\"/profil\"");
    let right = telephone.shows(house.later());
    browser.post(STEP, &[("code", &right), ("suite", "/profil")]).await.goes_to("/profil");
    assert!(browser.is_signed_in().await);
    browser.get("/profil/appareils").await.says(200, "Ordinateur partagé");
    browser.get(STEP).await.goes_to("/");
}

#[tokio::test]
async fn who_reads_the_mail_does_not_come_in_and_what_they_try_counts_for_the_account() {
    let house = Door::open().await;
    let own = house.browser_of(AWA).await;
    let (telephone, _) = own.adds_an_application(house.later()).await;
    for _ in 0..2 {
        let thief = house.halfway().await;
        thief.get("/profil").await.goes_to("/connexion?suite=/profil");
        for _ in 0..5 {
            let wrong = other_than(&telephone.shows(house.later()));
            thief.post(STEP, &[("code", &wrong)]).await.says(422, "Ce code n’ouvre pas");
        }
        let right = telephone.shows(house.later());
        thief.post(STEP, &[("code", &right)]).await.says(422, "Après cinq essais");
        house.waits(5 * MINUTE);
    }
    let thief = house.halfway().await;
    for _ in 0..4 {
        let wrong = other_than(&telephone.shows(house.later()));
        thief.post(STEP, &[("code", &wrong)]).await.says(422, "Ce code n’ouvre pas");
    }
    let right = telephone.shows(house.later());
    thief.post(STEP, &[("code", &right)]).await.says(422, "Ce code n’ouvre pas");
    let stranger = house.browser();
    stranger.post("/connexion", &[("email", AWA)]).await.goes_to("/connexion/code");
    assert_eq!(house.last_letter(AWA).await.kind, "identity.code_held", "fourteen tries of strangers, by both steps");

    own.post("/sortir", &[]).await.goes_to("/connexion/au-revoir");
    let code = house.code_for(&own, AWA).await;
    own.types_code(AWA, &code).await.goes_to(STEP);
    own.post(STEP, &[("code", &telephone.shows(house.later()))]).await.goes_to("/");
}

#[tokio::test]
async fn a_code_of_the_application_serves_once_and_a_step_lasts_as_long_as_its_code() {
    let house = Door::open().await;
    let own = house.browser_of(AWA).await;
    let (telephone, _) = own.adds_an_application(house.later()).await;
    let (one, two) = (house.halfway().await, house.halfway().await);
    let right = telephone.shows(house.later());
    one.post(STEP, &[("code", &right)]).await.goes_to("/");
    two.post(STEP, &[("code", &right)]).await.says(422, "chacun sert une seule fois");
    let late = house.halfway().await;
    house.waits(15 * MINUTE);
    late.post(STEP, &[("code", &telephone.shows(house.later()))]).await.says(422, "Ce code n’ouvre pas");
    house.browser().post(STEP, &[("code", &right)]).await.says(422, "Ce code n’ouvre pas");
    house.browser().get(STEP).await.goes_to("/connexion");
}

#[tokio::test]
async fn a_clock_that_jumped_ahead_and_back_makes_no_application_mute() {
    let house = Door::open().await;
    let own = house.browser_of(AWA).await;
    let now = house.instance.clock.now();
    house.instance.clock.set(now + 30 * DAY);
    let (telephone, _) = own.adds_an_application(house.instance.clock.now()).await;
    house.instance.clock.set(now + HOUR);
    let browser = house.halfway().await;
    browser.post(STEP, &[("code", &telephone.shows(house.later()))]).await.goes_to("/");
}

#[tokio::test]
async fn spare_codes_stand_in_for_a_lost_telephone_each_once() {
    let house = Door::open().await;
    let own = house.browser_of(AWA).await;
    let (_, spare) = own.adds_an_application(house.later()).await;
    house.halfway().await.post(STEP, &[("code", &spare[0].to_uppercase())]).await.goes_to("/");
    let again = house.halfway().await;
    again.post(STEP, &[("code", &spare[0])]).await.says(422, "Ce code n’ouvre pas");
    again.post(STEP, &[("code", &spare[1].replace('-', " "))]).await.goes_to("/");
    own.get(APPLICATION).await.says(200, "Il vous reste 6 codes de réserve");
    own.post(&format!("{APPLICATION}/reserve"), &[]).await.says(201, "ils ne seront plus jamais montrés");
    house.halfway().await.post(STEP, &[("code", &spare[2])]).await.says(422, "Ce code n’ouvre pas");
}

#[tokio::test]
async fn the_application_is_taken_off_and_its_person_is_told() {
    let house = Door::open().await;
    let own = house.browser_of(AWA).await;
    let others = "/profil/appareils/autres/fermeture";
    assert!(!own.get(APPLICATION).await.body().contains(others));
    own.post(&format!("{APPLICATION}/reserve"), &[]).await.goes_to(APPLICATION);
    own.adds_an_application(house.later()).await;
    own.post(APPLICATION, &[]).await.goes_to(APPLICATION);
    own.get(APPLICATION).await.says(200, "Il vous reste 8 codes");
    own.get(APPLICATION).await.says(200, others);
    own.post(&format!("{APPLICATION}/fin"), &[]).await.goes_to(&format!("{APPLICATION}?fait=arretee"));
    own.get(&format!("{APPLICATION}?fait=arretee")).await.says(200, "Ajouter une application");
    own.get(&format!("{APPLICATION}?fait=arretee")).await.says(200, others);
    let letter = house.last_letter(AWA).await;
    assert!(letter.subject.contains("Aucune application de codes"), "{}", letter.subject);
    assert!(letter.text.contains("Si ce n’est pas vous"), "{}", letter.text);
    house.browser_of(AWA).await;
}

#[tokio::test]
async fn where_coordination_needs_one_no_token_of_theirs_goes_around_it() {
    let house = Door::open_with(|instance| {
        let settings = Settings { coordination_needs_app: true, ..(*instance.settings).clone() };
        instance.settings = Arc::new(settings);
    });
    let house = house.await;
    let tx = house.instance.db.begin().await.unwrap();
    coordinators::name(&tx, house.awa.clone(), house.instance.clock.now()).await.unwrap();
    tx.commit().await.unwrap();
    let own = house.browser_of(AWA).await;
    own.get("/profil/jetons").await.goes_to(&format!("{APPLICATION}?fait=requise"));
    own.adds_an_application(house.later()).await;
    let page = own.post("/profil/jetons", &[("nom", "carnet")]).await.is(201);
    let token = format!("Bearer jasette_{}", page.after("<code>jasette_"));
    assert_eq!(program(&house, &token).await.0, 200);
    own.post(&format!("{APPLICATION}/fin"), &[]).await.goes_to(&format!("{APPLICATION}?fait=arretee"));
    assert_eq!(program(&house, &token).await.0, 401);
    house.browser_of(JEAN).await.get("/profil/jetons").await.says(200, "");
}

#[tokio::test]
async fn who_holds_the_machine_lets_in_whoever_lost_everything() {
    let house = Door::open().await;
    house.browser_of(AWA).await.adds_an_application(house.later()).await;
    let browser = house.browser();
    let printed = printed_code(&house, AWA).await;
    browser.types_code(AWA, &printed).await.goes_to("/");
}

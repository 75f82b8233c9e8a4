//! Reports of messages: made to people whom one names, read by them and by who made it, looked at, answered, gone.

use communities::Role;
use moderation::report::KEPT;
use platform::mail::Needless;
use platform::sql;

use super::house::ROOM;
use crate::world::{House, Person, Tables};

const REPORTS: &str = "/c/essai/signalements";

/// Awa reads what Jean said; Lucie and Noor facilitate.
struct Scene {
    house: House,
    awa: Person,
    jean: Person,
    lucie: Person,
    noor: Person,
    message: i64,
}

impl Scene {
    async fn open() -> Scene {
        let house = House::open().await;
        let (awa, jean) = (house.person("Awa", Role::Member).await, house.person("Jean", Role::Member).await);
        let lucie = house.person("Lucie", Role::Facilitator).await;
        let noor = house.person("Noor", Role::Facilitator).await;
        let message = jean.says(ROOM, "Des mots qui blessent").await;
        Scene { house, awa, jean, lucie, noor, message }
    }

    fn form(&self) -> String {
        format!("{ROOM}/messages/{}/signalement", self.message)
    }

    /// Awa reports it to Lucie; the page of the report.
    async fn reported(&self) -> String {
        let to = self.lucie.id.to_string();
        let made = self
            .awa
            .post(self.form(), &[("personnes", &*to), ("texte", "Cela vise Samira"), ("cle", "la-cle-du-signalement")])
            .await;
        made.is(303).header("location").split('?').next().unwrap_or_default().to_owned()
    }
}

#[tokio::test]
async fn a_message_is_reported_looked_at_and_answered() {
    let scene = Scene::open().await;
    let Scene { house, awa, jean, lucie, noor, .. } = &scene;
    assert!(awa.get(ROOM).await.page.html(&format!("#message-{}", scene.message)).contains("/signalement"));
    assert!(!jean.get(ROOM).await.page.html(&format!("#message-{}", scene.message)).contains("/signalement"));
    let form = awa.get(scene.form()).await.is(200).shows("Rien du message n’est copié");
    assert!(form.body().contains("Lucie") && form.body().contains("Noor") && !form.page.html("form").contains("Jean"));
    let report = scene.reported().await;
    assert_eq!(scene.reported().await, report, "sent twice, it is one");
    awa.get(&*report).await.is(200).shows("Reçu par Lucie").shows("Des mots qui blessent");
    for other in [jean, noor, &house.nadia] {
        other.get(&*report).await.is(404);
        other.get(REPORTS).await.is(200).hides("Cela vise");
        other.post(format!("{report}/reponse"), &[("reponse", "x")]).await.is(404);
    }
    let mails = house.letters_to(lucie).await;
    let mail = mails.iter().find(|letter| letter.kind == "moderation.report").expect("a mail");
    assert!(!mail.text.contains("blessent") && !mail.text.contains("Awa") && !mail.text.contains("Jean"));
    assert_eq!(mails.iter().filter(|letter| letter.kind == "moderation.report").count(), 1);
    lucie.get("/c/essai").await.shows("Un message vous est signalé");
    lucie.get(&*report).await.is(200).shows("Cela vise Samira").shows("Les mots d’Awa");
    lucie.post(format!("{report}/prise-en-charge"), &[]).await.is(303);
    awa.get(&*report).await.shows("Lucie s’en occupe");
    awa.post(format!("{report}/prise-en-charge"), &[]).await.is(404);
    lucie.post(format!("{report}/reponse"), &[("reponse", " ")]).await.is(422);
    lucie.post(format!("{report}/reponse"), &[("reponse", "Nous avons parlé à Jean")]).await.is(303);
    lucie.post(format!("{report}/reponse"), &[("reponse", "encore")]).await.is(409);
    awa.get(&*report).await.shows("Nous avons parlé à Jean").hides("Retirer ce signalement");
    awa.post(format!("{report}/retrait"), &[]).await.is(404);
    assert!(house.letters_to(awa).await.iter().any(|letter| letter.kind == "moderation.answer"));
    lucie.get("/c/essai").await.hides("vous est signalé");
}

#[tokio::test]
async fn an_answered_report_goes_after_half_a_year_and_one_that_is_taken_back_at_once() {
    let scene = Scene::open().await;
    let (awa, lucie, db) = (&scene.awa, &scene.lucie, &scene.house.instance.db);
    let left = async || sql("SELECT COUNT(*) FROM moderation_reports").value::<i64>(db).await.unwrap();
    let report = scene.reported().await;
    assert_eq!(scene.house.needless_for(lucie).await, None);
    lucie.post(format!("{report}/retrait"), &[]).await.is(404);
    awa.post(format!("{report}/retrait"), &[]).await.leads_to(&format!("{REPORTS}?fait=repris"));
    assert_eq!(left().await, 0);
    assert_eq!(scene.house.needless_for(lucie).await, Some(Needless::Untrue));
    let report = scene.reported().await;
    lucie.post(format!("{report}/reponse"), &[("reponse", "C’est fait")]).await.is(303);
    assert_eq!(scene.house.needless_for(lucie).await, Some(Needless::Untrue), "it has its answer");
    assert_eq!(scene.house.needless_for(awa).await, None);
    scene.house.instance.clock.advance(KEPT - 1);
    scene.house.works().await;
    assert_eq!(left().await, 1);
    scene.house.instance.clock.advance(1);
    scene.house.works().await;
    assert_eq!(left().await, 0);
}

#[tokio::test]
async fn a_report_names_people_who_may_answer_and_goes_with_whom_it_names() {
    let scene = Scene::open().await;
    let Scene { house, awa, jean, lucie, .. } = &scene;
    awa.post(scene.form(), &[("texte", "Cela vise Samira")])
        .await
        .is(422)
        .shows("Cela vise Samira")
        .shows("au moins une");
    let wrong = jean.id.to_string();
    awa.post(scene.form(), &[("personnes", &*wrong)]).await.is(422).shows("ne peut pas recevoir");
    jean.get(scene.form()).await.is(404);
    let hers = lucie.says(ROOM, "Bonsoir").await;
    let form = awa.get(format!("{ROOM}/messages/{hers}/signalement")).await.is(200);
    assert!(!form.page.html("form").contains("Lucie"), "nobody answers for their own words");
    let report = scene.reported().await;
    let events = Tables::of(&house.instance.db).await.whole(&house.instance.db).await;
    let told: Vec<_> = events.iter().filter(|(table, row)| table == "events" && row.contains("moderation.")).collect();
    assert!(!told.is_empty() && told.iter().all(|(_, row)| !row.contains(&format!("actor_id={}", awa.id))), "{told:?}");
    jean.post(format!("{ROOM}/messages/{}/retrait", scene.message), &[]).await.is(303);
    lucie.get(&*report).await.is(200).hides("Des mots qui blessent");
    awa.get(scene.form()).await.is(404);
}

#[tokio::test]
async fn who_is_taken_out_of_a_room_reads_no_more_of_it_by_their_report() {
    let house = House::open().await;
    let (awa, jean) = (house.person("Awa", Role::Member).await, house.person("Jean", Role::Member).await);
    let (leads, noor) = (house.person("Lucie", Role::Facilitator).await, house.person("Noor", Role::Facilitator).await);
    let room = leads.chooses("Soutien", &[&awa, &jean]).await;
    let message = jean.says(&room, "Des mots qui blessent").await;
    let to = noor.id.to_string();
    let made = awa.post(format!("{room}/messages/{message}/signalement"), &[("personnes", &*to)]).await.is(303);
    let report = made.header("location").split('?').next().unwrap_or_default().to_owned();
    noor.get(&*report).await.is(200).shows("Des mots qui blessent").hides("Voir le message dans le salon");
    awa.get(&*report).await.is(200).shows("Des mots qui blessent");
    leads.changes_people(&room, "/retrait", &awa).await.is(303);
    jean.post(format!("{room}/messages/{message}/modification"), &[("body", "D’autres mots")]).await.is(303);
    awa.get(&*report).await.is(200).hides("Des mots qui blessent").hides("D’autres mots").shows("Reçu par Noor");
}

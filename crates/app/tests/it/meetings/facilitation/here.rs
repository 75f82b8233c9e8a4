//! « Je suis là »: the code on the screen, what is typed of it, and the member's own page.

use communities::Role;
use platform::sql;

use super::Held;
use crate::world::Answer;

impl Held {
    /// Samira shows the code; the address that it holds.
    async fn shows_the_code(&self) -> String {
        self.house.samira.post(&self.path("/animation/code"), &[]).await.leads_to(&self.march);
        let code: String = sql("SELECT code FROM meeting_codes WHERE meeting_id = $1")
            .bind(self.id)
            .value(&self.house.instance.db)
            .await
            .unwrap();
        format!("/ici/{code}")
    }

    /// What the screen shows to be typed.
    async fn shows_to_type(&self) -> String {
        let screen = self.house.samira.get(&self.path("/animation/ecran")).await.is(200);
        let [code] = &screen.page.all(".sign-code")[..] else { panic!("one code: {}", screen.page.text()) };
        code.clone()
    }

    async fn types(&self, code: &str) -> Answer {
        self.house.nobody().post("/ici", &[("code", code)]).await
    }
}

#[tokio::test]
async fn who_is_in_the_room_says_so_and_is_on_the_list() {
    let held = Held::open().await;
    let (samira, awa) = (&held.house.samira, &held.house.awa);
    let here = held.shows_the_code().await;
    held.page(samira).await.shows("Vous êtes là?");
    samira.get(&held.path("/animation/ecran")).await.is(200).shows("Vous êtes là?");
    awa.get(&held.path("/animation/ecran")).await.is(200).hides("Vous êtes là?");
    let page = awa.get(&here).await.is(200);
    page.page.button("Je suis là");
    assert_eq!(held.house.count("SELECT COUNT(*) FROM meeting_attendance").await, 0, "to open is not to say");
    awa.post(&here, &[]).await.leads_to(&here);
    let known = awa.get(&here).await.is(200).shows("C’est noté");
    assert!(!known.page.has_button("Je suis là"));
    samira.get(&held.path("/presences")).await.is(200).shows("1 présence");
    awa.post(&here, &[]).await.leads_to(&here);
    let marked = held.house.events().await.into_iter().filter(|(kind, _)| kind == "meetings.attendance_marked");
    assert_eq!(marked.count(), 1, "said twice, it is marked once");
    assert_eq!(held.shows_the_code().await, here, "a code that may be on a screen stays");
}

#[tokio::test]
async fn after_the_meeting_began_one_is_late_unless_it_began_late_itself() {
    let held = Held::open().await;
    let (awa, jean) = (&held.house.awa, &held.house.jean);
    let here = held.shows_the_code().await;
    held.it_is("13:11");
    awa.post(&here, &[]).await.leads_to(&here);
    awa.get(&here).await.is(200).shows("après le début");
    held.it_is("13:20");
    held.starts().await;
    held.it_is("13:25");
    jean.post(&here, &[]).await.leads_to(&here);
    let marks = sql("SELECT person_id, mark FROM meeting_attendance ORDER BY mark");
    let marks: Vec<(i64, String)> = marks.all(&held.house.instance.db).await.unwrap();
    assert_eq!(marks, [(awa.id, "late".to_owned()), (jean.id, "present".to_owned())]);
}

#[tokio::test]
async fn a_mark_of_absence_is_corrected_by_who_arrives_and_one_of_presence_stays() {
    let held = Held::open().await;
    let (samira, awa, jean) = (&held.house.samira, &held.house.awa, &held.house.jean);
    let here = held.shows_the_code().await;
    for (person, mark) in [(awa, "absent"), (jean, "late")] {
        let fields = [("personne", &*person.id.to_string()), ("presence", mark)];
        samira.post(&held.path("/presences"), &fields).await.leads_to(&held.march);
        person.post(&here, &[]).await.leads_to(&here);
    }
    samira.get(&held.path("/presences")).await.is(200).shows("1 présence, 1 retard");
}

#[tokio::test]
async fn a_code_is_of_one_meeting_one_day_and_those_expected() {
    let held = Held::open().await;
    let (samira, awa) = (&held.house.samira, &held.house.awa);
    held.house.it_is("2027-03-17", "20:00");
    samira.post(&held.path("/animation/code"), &[]).await.is(409).shows("pas le jour");
    held.it_is("13:00");
    let here = held.shows_the_code().await;
    let code = here.rsplit('/').next().unwrap().to_owned();
    let april = format!("/c/essai/rencontres/{}", held.house.meetings().await[2]);
    for nowhere in [format!("{april}/ici/{code}"), held.path("/ici/devine"), held.path(&format!("/ici/{}", &code[1..]))]
    {
        awa.get(&nowhere).await.is(404);
        awa.post(&nowhere, &[]).await.is(404);
    }
    held.house.stranger("Chloé").await.get(&here).await.is(404);
    let advisor = held.house.person("Lise", Role::Advisor).await;
    let asked = held.guest("Marc").await;
    held.house.person("Zoé", Role::Guest).await.get(&here).await.is(404);
    asked.post(&here, &[]).await.leads_to(&here);
    advisor.post(&here, &[]).await.leads_to(&here);
    let nobody = held.house.nobody().get(&here).await;
    assert!(
        nobody.header("location").contains("/ici/"),
        "signed out: led to sign in, and back: {}",
        nobody.header("location")
    );
    held.house.it_is("2027-03-19", "03:59");
    awa.get(&here).await.is(200);
    held.house.it_is("2027-03-19", "04:00");
    awa.get(&here).await.is(404);
    awa.post(&here, &[]).await.is(404);
}

#[tokio::test]
async fn a_code_that_was_put_away_opens_nothing_and_a_cancelled_meeting_takes_nobody() {
    let held = Held::open().await;
    let (samira, awa) = (&held.house.samira, &held.house.awa);
    let here = held.shows_the_code().await;
    samira.post(&held.path("/animation/code/retrait"), &[]).await.leads_to(&held.march);
    awa.post(&here, &[]).await.is(404);
    let again = held.shows_the_code().await;
    assert_ne!(again, here);
    held.house.nadia.post(&held.path("/annulation"), &[("raison", "Verglas")]).await.leads_to(&held.march);
    awa.post(&again, &[]).await.is(409).shows("annulée");
    awa.post(&held.path("/animation/code"), &[]).await.is(404);
    assert_eq!(held.house.count("SELECT COUNT(*) FROM meeting_attendance").await, 0);
}

#[tokio::test]
async fn what_the_screen_shows_is_typed_where_it_cannot_be_photographed() {
    let held = Held::open().await;
    let here = held.shows_the_code().await;
    let code = held.shows_to_type().await;
    assert_eq!(
        (code.len(), code.matches('-').count()),
        (9, 1),
        "eight letters that are not taken for one another: {code}"
    );
    held.house.nobody().get("/ici").await.is(200).shows("huit lettres et chiffres");
    for typed in [code.clone(), format!(" {} ", code.to_uppercase().replace('-', " "))] {
        held.types(&typed).await.leads_to(&here);
    }
    for wrong in ["", "abcd-efgh", &code[1..], "é\0"] {
        held.types(wrong).await.is(422).shows("Regardez l’écran");
    }
    held.house.samira.post(&held.path("/animation/code/retrait"), &[]).await.leads_to(&held.march);
    held.types(&code).await.is(422);
}

#[tokio::test]
async fn codes_are_tried_at_the_pace_of_a_room() {
    let held = Held::open().await;
    for _ in 0..60 {
        held.types("abcd-efgh").await.is(422);
    }
    let waits = held.types("abcd-efgh").await.is(429);
    assert!(!waits.header("retry-after").is_empty());
}

#[tokio::test]
async fn a_member_says_so_on_the_page_where_they_follow() {
    let held = Held::open().await;
    let (samira, awa) = (&held.house.samira, &held.house.awa);
    let (screen, deed) = (held.path("/animation/ecran"), held.path("/animation/ici"));
    held.it_is("12:29");
    awa.get(&screen).await.is(200).hides("Je suis là");
    held.it_is("12:30");
    awa.get(&screen).await.is(200).page.button("Je suis là");
    awa.post(&deed, &[]).await.leads_to(&screen);
    let noted = awa.get(&screen).await.is(200).shows("C’est noté : vous êtes là.");
    assert!(!noted.page.has_button("Je suis là"));
    samira.get(&held.path("/presences")).await.is(200).shows("1 présence");
    held.house.jean.post(&deed, &[("suite", "rencontre")]).await.leads_to(&held.march);
    held.house.stranger("Chloé").await.post(&deed, &[]).await.is(404);
    held.house.it_is("2027-03-20", "13:00");
    awa.post(&deed, &[]).await.is(409).shows("pas le jour");
}

#[tokio::test]
async fn after_the_end_the_screen_is_the_pulse_s() {
    let held = Held::open().await;
    let (samira, awa) = (&held.house.samira, &held.house.awa);
    let (screen, guest) = (held.path("/animation/ecran"), held.guest("Marc").await);
    held.shows_the_code().await;
    held.starts().await;
    held.it_is("16:00");
    held.presses(samira, "Terminer la rencontre").await.leads_to(&held.path("/animation"));
    for person in [samira, awa] {
        person
            .get(&screen)
            .await
            .is(200)
            .shows("Le pouls s’ouvre quand la personne qui anime le décide")
            .hides("Vous êtes là?");
    }
    guest.get(&screen).await.is(200).hides("pouls");
    samira.post(&held.path("/pouls"), &[]).await.leads_to(&held.path("/pouls"));
    let token: String = sql("SELECT token FROM pulses").value(&held.house.instance.db).await.unwrap();
    let pulse = format!("/pouls/{token}");
    samira.get(&screen).await.is(200).shows("Comment s’est passée la rencontre?");
    let code = held.shows_to_type().await;
    held.types(&code).await.leads_to(&pulse);
    held.house.nobody().get(&pulse).await.is(200);
    let page = awa.get(&screen).await.is(200);
    assert_eq!(page.page.attributes(".screen-corner a", "href"), [pulse.as_str()]);
    samira.get(&held.path("/pouls")).await.is(200).shows(&code);
    samira.post(&held.path("/pouls/fermeture"), &[]).await.leads_to(&held.march);
    samira.get(&screen).await.is(200).shows("Le pouls s’ouvre quand");
}

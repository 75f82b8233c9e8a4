//! Needs before a training, follow-ups that members call, meetings that come back.

use communities::Role;

use crate::world::{House, Person, at};

const FOLLOW_UP: &str = "/c/essai/rencontres/suivi";
const SERIES: &str = "/c/essai/rencontres/serie";

impl House {
    async fn training(&self) -> String {
        format!("/c/essai/rencontres/{}", self.meetings().await[3])
    }

    async fn question(&self, place: usize) -> String {
        let rows = platform::sql("SELECT id FROM training_questions WHERE is_asked ORDER BY position");
        let rows = rows.all::<(i64,)>(&self.instance.db).await.unwrap();
        format!("reponse-{}", rows[place].0)
    }

    /// Person calls a follow-up from the form as it is shown to them; returns its address.
    async fn calls(&self, person: &Person, theme: &str, wished: &[&Person]) -> String {
        let mut form = person.get(FOLLOW_UP).await.is(200).page.form_with_button("Proposer cette rencontre").entries();
        form.retain(|(name, _)| name == "cle");
        form.push(("theme".to_owned(), theme.to_owned()));
        form.extend(wished.iter().map(|each| ("personne".to_owned(), each.id.to_string())));
        let answer = person.sends(FOLLOW_UP, &form).await.leads_to("/c/essai/rencontres/");
        let again = person.sends(FOLLOW_UP, &form).await.leads_to("/c/essai/rencontres/");
        assert_eq!(answer.header("location"), again.header("location"), "a form sent twice calls once");
        answer.header("location").split('?').next().unwrap().to_owned()
    }
}

#[tokio::test]
async fn needs_are_asked_once_said_by_those_expected_and_read_without_names() {
    let house = House::open().await;
    let training = house.training().await;
    let needs = format!("{training}/besoins");
    let marc = house.person("Marc", Role::Guest).await;
    let asked = format!("{training}/personnes-ressources");
    house.nadia.post(&asked, &[("personne", &marc.id.to_string())]).await.leads_to(&asked);
    house.awa.get(&needs).await.is(200).shows("Rien n’est demandé");
    house.awa.post(&needs, &[]).await.is(409);
    for _ in 0..2 {
        let own = [("questions", "Dans quel contexte animez-vous?")];
        house.samira.post(&format!("{needs}/questions"), &own).await.leads_to(&needs);
    }
    let letters = house.letters().await;
    let mut told: Vec<_> =
        letters.iter().filter(|letter| letter.kind == "meetings.needs").map(|letter| letter.person).collect();
    told.sort_unstable();
    assert_eq!(told, [house.nadia.id, house.awa.id, house.jean.id], "once; not Samira, not the resource person");

    house.awa.get(&training).await.is(200).shows("Dire ce que j’aimerais apprendre");
    let (first, second) = (house.question(0).await, house.question(1).await);
    let said = [(first.as_str(), "Accueillir la colère"), (second.as_str(), "Un café\nde parents")];
    house.awa.post(&needs, &said).await.leads_to(&needs);
    house.jean.post(&needs, &[(&first, "Listening")]).await.leads_to(&needs);
    let own = house.awa.get(&needs).await.is(200).shows("sans votre nom").hides("Listening");
    assert!(own.page.source().contains("Accueillir la colère"), "what one said is there to be changed");
    house.awa.get(&training).await.is(200).shows("Revoir mes réponses");
    for reader in [&house.samira, &marc] {
        let page = reader.get(&needs).await.is(200).shows("Accueillir la colère").shows("Listening");
        page.shows("2 personnes ont répondu").hides("Awa").hides("Jean");
    }
    marc.post(&needs, &[(&first, "x")]).await.is(404);
    marc.get(&format!("/c/essai/rencontres/{}/besoins", house.meetings().await[2])).await.is(404);
    house.person("Denis", Role::Sponsor).await.get(&needs).await.is(404);
}

#[tokio::test]
async fn a_question_that_was_answered_is_not_lost_and_an_answer_can_be_taken_back() {
    let house = House::open().await;
    let needs = format!("{}/besoins", house.training().await);
    let questions = format!("{needs}/questions");
    house.samira.post(&questions, &[("questions", "Première?\nDeuxième?")]).await.leads_to(&needs);
    let second = house.question(1).await;
    house.awa.post(&needs, &[(&second, "Ma réponse")]).await.leads_to(&needs);
    house.samira.post(&questions, &[("questions", "Troisième?")]).await.leads_to(&needs);
    let page = house.samira.get(&needs).await.is(200).shows("Ma réponse").shows("Première? (n’est plus demandé)");
    page.hides("Deuxième?");
    house.samira.post(&questions, &[("questions", "Première?\nTroisième?")]).await.leads_to(&needs);
    house.awa.post(&needs, &[(&second, " ")]).await.leads_to(&needs);
    house.samira.get(&needs).await.is(200).hides("Ma réponse").shows("Personne n’a encore répondu");
    let many = "Q?\n".repeat(3) + &(1..=6).map(|number| format!("Question {number}?\n")).collect::<String>();
    house.samira.post(&questions, &[("questions", &many)]).await.is(422).shows("Gardez 5 questions au plus");
    let long = house.awa.post(&needs, &[(&second, &"é".repeat(1001))]).await.is(422);
    assert!(long.page.source().contains(&"é".repeat(1001)), "what was typed is kept");
}

#[tokio::test]
async fn needs_close_when_the_meeting_begins() {
    let house = House::open().await;
    let training = house.training().await;
    let needs = format!("{training}/besoins");
    house.sets(&training, &[("date", "2027-03-18"), ("heure", "13:00")]).await.leads_to(&training);
    house.samira.post(&format!("{needs}/questions"), &[]).await.leads_to(&needs);
    let first = house.question(0).await;
    house.awa.post(&needs, &[(&first, "Écouter")]).await.leads_to(&needs);
    house.it_is("2027-03-18", "13:01");
    house.awa.post(&needs, &[(&first, "Trop tard")]).await.is(409).shows("les réponses sont closes");
    house.samira.get(&needs).await.is(200).shows("Écouter").hides("Trop tard");
    house.samira.post(&format!("{needs}/questions"), &[]).await.is(409);
}

#[tokio::test]
async fn a_member_calls_a_small_follow_up_and_only_those_wished_are_asked() {
    let house = House::open().await;
    let meeting = house.calls(&house.awa, "Quand une famille ne revient pas", &[&house.samira]).await;
    let page = house.jean.get(&meeting).await.is(200).shows("Quand une famille ne revient pas");
    page.shows("Awa").shows("Samira");
    house.awa.get("/c/essai/rencontres").await.is(200).shows("Quand une famille ne revient pas");
    house.sets(&meeting, &[("date", "2027-04-08"), ("heure", "10:00")]).await.leads_to(&meeting);
    let mut told: Vec<_> = house.letters().await.iter().map(|letter| letter.person).collect();
    told.sort_unstable();
    assert_eq!(told, [house.samira.id, house.awa.id], "those wished and who called, except who set it: Nadia knows");
    house.awa.get(&meeting).await.is(200).shows("2 sans réponse");
    house.jean.answers(&meeting, "here").await.leads_to(&meeting);
    house.awa.get(&meeting).await.is(200).shows("1 sur place").shows("2 sans réponse");
}

#[tokio::test]
async fn nobody_in_particular_is_everybody() {
    let house = House::open().await;
    let meeting = house.calls(&house.awa, "Un café", &[]).await;
    house.sets(&meeting, &[("date", "2027-04-08"), ("heure", "10:00")]).await.leads_to(&meeting);
    house.awa.get(&meeting).await.is(200).shows("Tout le groupe est attendu").shows("4 sans réponse");
}

#[tokio::test]
async fn a_person_keeps_three_follow_ups_ahead_at_most() {
    let house = House::open().await;
    let mut meetings = Vec::new();
    for theme in ["Un", "Deux", "Trois"] {
        meetings.push(house.calls(&house.awa, theme, &[]).await);
    }
    let refused = house.awa.post(FOLLOW_UP, &[("theme", "Quatre")]).await.is(409).shows("déjà 3 rencontres de suivi");
    assert_eq!(refused.page.field("De quoi on parlerait").value, "Quatre", "what was typed is kept");
    house.calls(&house.samira, "Une autre personne", &[]).await;
    house.nadia.post(&format!("{}/annulation", meetings[0]), &[("raison", "Tenue autrement")]).await.is(303);
    house.calls(&house.awa, "Quatre", &[]).await;
}

#[tokio::test]
async fn a_follow_up_is_about_something_and_with_people_of_here() {
    let house = House::open().await;
    let marc = house.person("Marc", Role::Guest).await;
    let chloe = house.stranger("Chloé").await;
    let typed = [("theme", " "), ("mots", "Parce que \u{7}"), ("personne", "x")];
    house.awa.post(FOLLOW_UP, &typed).await.is(422).shows("2 réponses sont à revoir");
    for stranger in [&marc, &chloe] {
        let wished = [("theme", "Un suivi"), ("personne", &stranger.id.to_string())];
        house.awa.post(FOLLOW_UP, &wished).await.is(409).shows("n’est plus dans la communauté");
        stranger.get(FOLLOW_UP).await.is(404);
        stranger.post(FOLLOW_UP, &[("theme", "Un suivi")]).await.is(404);
    }
    assert_eq!(house.count("SELECT COUNT(*) FROM follow_ups").await, 0);
}

/// The third Thursday at 13 h, from January on.
const MONTHLY: [(&str, &str); 7] = [
    ("genre", "regular"),
    ("theme", "Se parler"),
    ("date", "2027-04-15"),
    ("heure", "13:00"),
    ("duree", "180"),
    ("rythme", "mois"),
    ("nombre", "4"),
];

#[tokio::test]
async fn meetings_that_come_back_are_looked_at_and_then_added_once() {
    let house = House::open().await;
    house.samira.get(SERIES).await.is(200);
    let before = house.meetings().await.len();
    let preview = house.samira.post(&format!("{SERIES}/apercu"), &MONTHLY).await.is(200);
    let preview = preview.shows("Le troisième jeudi de chaque mois").shows("jeudi 15 avril 2027, 13 h à 16 h");
    let preview = preview.shows("jeudi 15 juillet 2027");
    assert_eq!(house.meetings().await.len(), before, "nothing is added by looking");
    let mut form = preview.page.form_with_button("Ajouter les rencontres cochées").entries();
    let june = at("2027-06-17", "13:00").to_string();
    assert!(form.iter().any(|(name, value)| name == "garde" && *value == june));
    form.retain(|(_, value)| *value != june);
    for _ in 0..2 {
        house.samira.sends(SERIES, &form).await.leads_to("/c/essai/rencontres");
    }
    assert_eq!(house.meetings().await.len(), before + 3, "three, whatever the times the button was pressed");
    house.awa.get("/c/essai/rencontres").await.is(200).shows("jeudi 15 juillet 2027").hides("17 juin");
    let letters = house.letters_to(&house.awa).await;
    assert_eq!(letters.len(), 1, "one mail for all of them");
    assert!(letters[0].text.contains("jeudi 20 mai 2027, 13 h à 16 h"), "{}", letters[0].text);
    house.it_is("2027-04-14", "09:00");
    assert!(house.works().await > 0, "their reminders leave like those of any meeting");
    house.awa.get(SERIES).await.is(404);
    house.awa.post(SERIES, &MONTHLY).await.is(404);
}

#[tokio::test]
async fn holidays_clock_changes_and_days_already_taken_are_said() {
    let house = House::open().await;
    let march = house.march_is_set("2027-03-18").await;
    let easter = [("date", "2027-03-29"), ("raison", "La salle"), ("ferie", "oui")];
    house.sets(&march, &easter).await.leads_to(&march);
    let weekly = |date, time, count| {
        let mut form = MONTHLY.to_vec();
        form.retain(|(name, _)| !["date", "heure", "rythme", "nombre"].contains(name));
        form.extend([("date", date), ("heure", time), ("nombre", count), ("rythme", "semaines"), ("semaines", "1")]);
        form
    };
    let look = format!("{SERIES}/apercu");
    let preview = house.samira.post(&look, &weekly("2027-03-22", "13:00", "3")).await.is(200);
    let preview = preview.shows("Chaque semaine, le lundi").shows("Jour férié : lundi de Pâques");
    preview.shows("déjà une rencontre ce jour-là : Rencontre mensuelle");
    let preview = house.samira.post(&look, &weekly("2027-05-30", "01:30", "24")).await.is(200);
    let preview = preview.shows("dimanche 7 novembre 2027").shows("on recule l’heure");
    assert_eq!(preview.page.all("input[name=garde]").len(), 23, "what comes twice that night cannot be kept");
}

#[tokio::test]
async fn what_cannot_come_back_is_refused_beside_its_field() {
    let house = House::open().await;
    let with = |changes: &[(&'static str, &'static str)]| {
        let mut form = MONTHLY.to_vec();
        form.retain(|(name, _)| !changes.iter().any(|(each, _)| each == name));
        form.extend_from_slice(changes);
        form
    };
    for (wrong, words) in [
        (with(&[("nombre", "500")]), "de 2 à 24"),
        (with(&[("nombre", "")]), "de 2 à 24"),
        (with(&[("date", "2026-01-01")]), "passé"),
        (with(&[("date", ""), ("heure", "")]), "Il manque le jour"),
        (with(&[("rythme", "mois-dernier")]), "n’est pas le dernier"),
        (with(&[("rythme", "semaines"), ("semaines", "0")]), "de 1 à 12"),
        (with(&[("duree", "5")]), "de 15 à 720"),
        (with(&[("genre", "welcome")]), "à revoir"),
    ] {
        house.samira.post(&format!("{SERIES}/apercu"), &wrong).await.is(422).shows(words);
        house.samira.post(SERIES, &wrong).await.is(422).shows(words);
    }
    house.samira.post(SERIES, &MONTHLY).await.is(422).shows("Aucune date n’est cochée");
    let elsewhere = with(&[("garde", "1")]);
    house.samira.post(SERIES, &elsewhere).await.is(422);
    assert_eq!(house.meetings().await.len(), 4);
}

#[tokio::test]
async fn what_a_forgotten_person_wished_is_gone() {
    let house = House::open().await;
    let needs = format!("{}/besoins", house.training().await);
    let meeting = house.calls(&house.samira, "Un suivi", &[&house.awa]).await;
    house.samira.post(&format!("{needs}/questions"), &[]).await.leads_to(&needs);
    let first = house.question(0).await;
    house.awa.post(&needs, &[(&first, "Écouter")]).await.leads_to(&needs);
    let tables = [
        "SELECT COUNT(*) FROM training_answers",
        "SELECT COUNT(*) FROM training_needs WHERE asked_by IS NOT NULL",
        "SELECT COUNT(*) FROM follow_up_wishes",
        "SELECT COUNT(*) FROM follow_ups WHERE called_by IS NOT NULL",
    ];
    for table in tables {
        assert!(house.count(table).await > 0, "{table} must have rows for this test to mean anything");
    }
    let tx = house.instance.db.begin().await.unwrap();
    for person in [&house.awa, &house.samira] {
        meetings::forget(app::PARTS, &tx, person.id).await.unwrap();
    }
    tx.commit().await.unwrap();
    for table in tables {
        assert_eq!(house.count(table).await, 0, "{table}");
    }
    house.nadia.get(&meeting).await.is(200).shows("Un suivi").hides("Proposée par");
}

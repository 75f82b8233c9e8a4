//! « D’ici la prochaine fois, j’essaie… »: said on the day, asked about at the next meeting, told by who said it; nobody is
//! compared, and silence is shown to nobody.

use communities::Role;
use platform::mail::deliver_due;
use platform::{HOUR, MINUTE, sql};
use testkit::{Phase, Sink, Trouble};

use crate::world::{Answer, House, Letter, Person};

const WORDS: &str = "Poser une question de plus avant de répondre";

impl House {
    async fn april(&self) -> String {
        format!("/c/essai/rencontres/{}", self.meetings().await[2])
    }

    /// Nadia sets April, or moves it.
    async fn april_is_set(&self, date: &str) -> String {
        let april = self.april().await;
        let place = [("date", date), ("heure", "13:00"), ("lieu", "12, rue de l’Écluse"), ("raison", "Le congé")];
        self.sets(&april, &place).await.leads_to(&april);
        april
    }

    /// Adds a meeting of this kind without a date.
    async fn adds(&self, kind: &str) -> i64 {
        self.nadia.post("/c/essai/rencontres/ajout", &[("genre", kind), ("theme", "")]).await.leads_to("/c/essai");
        self.count("SELECT MAX(id) FROM meetings").await
    }

    /// Where the commitments with these words are asked about.
    async fn asked_at(&self, words: &str) -> Vec<Option<i64>> {
        let rows = sql("SELECT due_meeting_id FROM commitments WHERE text = $1 ORDER BY id").bind(words);
        let rows = rows.all::<(Option<i64>,)>(&self.instance.db).await.unwrap();
        rows.into_iter().map(|(due,)| due).collect()
    }

    async fn nudges(&self) -> Vec<Letter> {
        self.letters().await.into_iter().filter(|letter| letter.kind == "meetings.commitment").collect()
    }
}

/// On the day of March, Awa says what she will try.
async fn awa_tries() -> (House, String) {
    let house = House::open_after("commitment", async |house| {
        let march = house.march_is_set("2027-03-18").await;
        house.it_is("2027-03-18", "15:30");
        says(&house.awa, &march, WORDS).await.leads_to(&march);
    });
    let house = house.await;
    house.it_is("2027-03-18", "15:30");
    let march = house.march().await;
    (house, march)
}

async fn says(person: &Person, meeting: &str, words: &str) -> Answer {
    person.post(&format!("{meeting}/engagements"), &[("engagement", words)]).await
}

async fn says_of(person: &Person, meeting: &str, (owner, words): (&Person, &str)) -> Answer {
    let owner = owner.id.to_string();
    person.post(&format!("{meeting}/engagements"), &[("engagement", words), ("personne", &owner)]).await
}

/// The address of the newest commitment.
async fn newest(house: &House) -> String {
    format!("/c/essai/engagements/{}", house.count("SELECT MAX(id) FROM commitments").await)
}

async fn tells(person: &Person, commitment: &str, outcome: &str, story: &str) -> Answer {
    person.post(&format!("{commitment}/suite"), &[("suite", outcome), ("recit", story)]).await
}

#[tokio::test]
async fn what_was_said_is_asked_about_at_the_next_meeting() {
    let (house, march) = awa_tries().await;
    house.jean.get(&march).await.is(200).shows("Awa").shows(WORDS).hides("Lise");
    let april = house.april_is_set("2027-04-15").await;
    house.awa.get(&april).await.is(200).shows(WORDS).hides("Dire ce qui s’est passé");
    house.awa.get("/c/essai").await.is(200).hides("Que s’est-il passé?");

    house.it_is("2027-04-15", "08:00");
    house.awa.get("/c/essai").await.is(200).shows("Que s’est-il passé? Votre engagement");
    let asked = format!("{april}/engagements");
    let page = house.awa.get(&asked).await.is(200).shows("Que s’est-il passé?").shows(WORDS);
    let form = page.page.form_with_button("J’ai essayé").entries();
    assert!(form.iter().any(|(name, _)| name == "recit"), "{form:?}");
    tells(&house.awa, &newest(&house).await, "adapted", "J’ai laissé un silence, plutôt. 🌱").await.leads_to(&asked);
    house.jean.get(&asked).await.is(200).shows("tried another way").shows("J’ai laissé un silence, plutôt. 🌱");
    house.awa.get("/c/essai").await.is(200).hides("Que s’est-il passé?");
}

#[tokio::test]
async fn silence_is_shown_to_nobody() {
    let (house, march) = awa_tries().await;
    says(&house.jean, &march, "Slow down").await.leads_to(&march);
    let april = house.april_is_set("2027-04-15").await;
    tells(&house.jean, &newest(&house).await, "tried", "").await.leads_to(&april);
    house.it_is("2027-04-15", "17:00");
    for page in [april.clone(), format!("{april}/engagements"), "/c/essai/engagements".to_owned()] {
        let shown = house.jean.get(&page).await.is(200).shows(WORDS).shows("Slow down");
        assert_eq!(
            shown.page.around(WORDS).text().replace(WORDS, "").trim(),
            "AAwa",
            "her name, her words, nothing else"
        );
    }
    house.jean.get("/c/essai").await.is(200).hides("What happened?");
}

#[tokio::test]
async fn who_facilitates_writes_for_somebody_who_puts_it_right() {
    let (house, march) = awa_tries().await;
    says_of(&house.samira, &march, (&house.jean, "Breathe")).await.leads_to(&march);
    let breathe = newest(&house).await;
    let page = house.jean.get(&breathe).await.is(200);
    page.shows("Written by").shows("Samira");
    house.jean.post(&format!("{breathe}/correction"), &[("engagement", "Breathe twice")]).await.leads_to(&breathe);
    house.awa.get(&march).await.shows("Breathe twice");
    house.awa.post(&format!("{breathe}/correction"), &[("engagement", "Autre")]).await.is(404);
    house.awa.post(&format!("{breathe}/retrait"), &[]).await.is(404);
    says_of(&house.awa, &march, (&house.jean, "Pour Jean")).await.is(409).shows("se dit pour soi").shows("Pour Jean");
    house.jean.post(&format!("{breathe}/retrait"), &[]).await.leads_to("/c/essai/engagements");
    house.jean.get(&breathe).await.is(404);
    house.waits(10 * MINUTE);
    house.works().await;
    assert_eq!(house.count("SELECT COUNT(*) FROM commitments").await, 1, "Awa’s stays");
}

#[tokio::test]
async fn what_was_taken_back_by_a_slip_comes_back_as_it_was() {
    let (house, march) = awa_tries().await;
    let words = newest(&house).await;
    let removed = house.awa.post(&format!("{words}/retrait"), &[]).await.leads_to("/c/essai/engagements");
    house.jean.get(&march).await.is(200).hides(WORDS);
    house.awa.get(&words).await.is(404);
    let undo = house.undo(&house.awa, &removed).await;
    house.jean.post(&undo, &[]).await.is(404);
    // The season goes on meanwhile: it comes back aimed where it would be.
    let april = house.april_is_set("2027-04-15").await;
    for _ in 0..2 {
        house.awa.post(&undo, &[]).await.leads_to("/c/essai/engagements");
    }
    house.jean.get(&march).await.is(200).shows(WORDS);
    house.it_is("2027-04-15", "13:30");
    house.awa.get(&format!("{april}/engagements")).await.is(200).shows(WORDS);
    tells(&house.awa, &words, "not_yet", "").await.leads_to(&april);
    house.awa.post(&format!("{words}/reprise"), &[]).await.leads_to(&april);
    let carried = newest(&house).await;
    house.awa.post(&format!("{carried}/retrait"), &[]).await.leads_to("/c/essai/engagements");
    house.awa.post(&format!("{words}/reprise"), &[]).await.leads_to(&april);
    assert_ne!(newest(&house).await, carried, "what was taken back gives its place");
    house.awa.post(&format!("{carried}/remise"), &[]).await.is(404);
}

#[tokio::test]
async fn the_words_of_the_owner_stay() {
    let (house, _) = awa_tries().await;
    let (april, words) = (house.april_is_set("2027-04-15").await, newest(&house).await);
    house.it_is("2027-04-15", "13:30");
    house.samira.get(&format!("{april}/engagements")).await.is(200).shows("Noter ce que dit Awa");
    tells(&house.samira, &words, "tried", "Awa dit que oui").await.leads_to(&april);
    tells(&house.jean, &words, "let_go", "").await.is(404);
    tells(&house.awa, &words, "not_yet", "Pas tout à fait").await.leads_to(&april);
    tells(&house.samira, &words, "tried", "Mais si").await.is(404);
    house.jean.get(&format!("{april}/engagements")).await.shows("not yet").shows("Pas tout à fait").hides("Mais si");
    tells(&house.awa, &words, "failed", "Mon texte reste")
        .await
        .is(422)
        .shows("Choisissez un des quatre boutons")
        .shows("Mon texte reste");
    tells(&house.awa, &words, "tried", &"é".repeat(2_001)).await.is(422);
}

#[tokio::test]
async fn what_is_not_done_yet_is_carried_on_once() {
    let (house, _) = awa_tries().await;
    let april = house.april_is_set("2027-04-15").await;
    let (words, added) = (newest(&house).await, house.adds("regular").await);
    tells(&house.awa, &words, "not_yet", "").await.leads_to(&april);
    house.awa.post(&format!("{words}/reprise"), &[]).await.is(409).shows("à partir du jour de la rencontre");
    house.it_is("2027-04-15", "13:30");
    house.awa.get(&format!("{april}/engagements")).await.is(200).page.button("Reporter à la prochaine rencontre");
    house.jean.post(&format!("{words}/reprise"), &[]).await.is(404);
    for _ in 0..2 {
        house.awa.post(&format!("{words}/reprise"), &[]).await.leads_to(&april);
    }
    let april_id = house.meetings().await[2];
    assert_eq!(house.asked_at(WORDS).await, [Some(april_id), Some(added)]);
    let page = house.awa.get(&format!("{april}/engagements")).await.shows("Reporté à la rencontre suivante");
    assert!(!page.page.has_button("Reporter à la prochaine rencontre"));
    let carried = newest(&house).await;
    house.awa.post(&format!("{carried}/reprise"), &[]).await.is(409).shows("Pas encore");
}

#[tokio::test]
async fn it_is_asked_where_the_season_goes() {
    let (house, _) = awa_tries().await;
    let april = house.meetings().await[2];
    assert_eq!(house.asked_at(WORDS).await, [Some(april)], "planned is enough");
    let path = house.april_is_set("2027-04-15").await;
    let follow_up = house.adds("follow_up").await;
    let set = [("date", "2027-04-01"), ("heure", "13:00")];
    house.sets(&format!("/c/essai/rencontres/{follow_up}"), &set).await.leads_to("/c/essai");
    assert_eq!(house.asked_at(WORDS).await, [Some(april)], "a follow-up does not ask");
    house.nadia.post(&format!("{path}/annulation"), &[("raison", "Verglas")]).await.leads_to(&path);
    assert_eq!(house.asked_at(WORDS).await, [None]);
    house.awa.get("/c/essai/engagements").await.is(200).shows("à la prochaine rencontre, dont la date viendra");
    let added = house.adds("regular").await;
    assert_eq!(house.asked_at(WORDS).await, [Some(added)], "another one, added without a date");
    house.nadia.post(&format!("{path}/remise"), &[]).await.leads_to(&path);
    assert_eq!(house.asked_at(WORDS).await, [Some(april)]);
    house
        .sets(&format!("/c/essai/rencontres/{added}"), &[("date", "2027-04-02"), ("heure", "13:00")])
        .await
        .leads_to("/c/essai");
    assert_eq!(house.asked_at(WORDS).await, [Some(added)], "which comes first now");
    house.it_is("2027-04-03", "12:00");
    house.april_is_set("2027-04-20").await;
    assert_eq!(house.asked_at(WORDS).await, [Some(added)], "what was asked was asked");
}

#[tokio::test]
async fn the_nudge_leaves_three_days_before_to_the_owner_alone() {
    let (house, march) = awa_tries().await;
    says(&house.awa, &march, "Écouter").await.leads_to(&march);
    says(&house.jean, &march, "Slow down").await.leads_to(&march);
    let april = house.april_is_set("2027-04-15").await;
    tells(&house.jean, &newest(&house).await, "tried", "").await.leads_to(&april);
    house.it_is("2027-04-12", "08:59");
    house.works().await;
    assert!(house.nudges().await.is_empty(), "it is too early");
    house.it_is("2027-04-12", "09:00");
    house.works().await;
    let nudges = house.nudges().await;
    let [nudge] = nudges.as_slice() else { panic!("one for Awa, none for Jean who has told: {nudges:?}") };
    assert_eq!(
        (nudge.person, nudge.subject.as_str()),
        (house.awa.id, "Ce que vous vouliez essayer d’ici jeudi 15 avril")
    );
    for words in [WORDS, "Écouter", &format!("{april}/engagements"), "n’est que pour vous"] {
        assert!(nudge.text.contains(words), "{words} in {}", nudge.text);
    }
    assert!(!nudge.text.contains("Slow down") && nudge.unsubscribe.is_some());
}

/// The mail server takes nothing for an hour; Jean tells what happened meanwhile.
#[tokio::test]
async fn who_told_while_the_nudge_waited_is_not_nudged() {
    let (house, march) = awa_tries().await;
    says(&house.jean, &march, "Slow down").await.leads_to(&march);
    let april = house.april_is_set("2027-04-15").await;
    house.it_is("2027-04-12", "09:00");
    let sink = Sink::start().await;
    sink.suffers(Trouble::answers(Phase::Addressee, "450 4.2.1 not now"));
    house.works().await;
    deliver_due(&house.instance, &sink.smtp()).await.unwrap();
    tells(&house.jean, &newest(&house).await, "tried", "").await.leads_to(&april);
    house.waits(HOUR);
    sink.recovers();
    deliver_due(&house.instance, &sink.smtp()).await.unwrap();
    let nudged = |person: &str, words: &str| sink.mails_to(person).iter().any(|mail| mail.text().contains(words));
    assert!(nudged("awa@example.org", WORDS) && !nudged("jean@example.org", "Slow down"));
}

#[tokio::test]
async fn a_nudge_moves_with_its_meeting_and_never_leaves_twice() {
    let (house, _) = awa_tries().await;
    house.april_is_set("2027-04-15").await;
    let april = house.april_is_set("2027-04-22").await;
    house.it_is("2027-04-12", "09:00");
    house.works().await;
    assert!(house.nudges().await.is_empty(), "it moved");
    assert_eq!(house.doubles_jobs("meetings.nudge").await, 1, "one nudge is planned");
    house.it_is("2027-04-19", "09:00");
    house.works().await;
    assert_eq!(house.nudges().await.len(), 1, "the same job ran twice");
    house.nadia.post(&format!("{april}/annulation"), &[("raison", "Verglas")]).await.leads_to(&april);
    house.nadia.post(&format!("{april}/remise"), &[]).await.leads_to(&april);
    house.it_is("2027-04-21", "12:00");
    house.works().await;
    assert_eq!(house.nudges().await.len(), 1);
    assert_eq!(house.count("SELECT COUNT(*) FROM jobs WHERE kind = 'meetings.nudge'").await, 0);
}

#[tokio::test]
async fn who_left_is_neither_asked_nor_nudged() {
    let (house, march) = awa_tries().await;
    says(&house.jean, &march, "Slow down").await.leads_to(&march);
    let april = house.april_is_set("2027-04-15").await;
    house.parts(&house.awa).await;
    house.it_is("2027-04-12", "09:00");
    house.works().await;
    let to: Vec<i64> = house.nudges().await.iter().map(|letter| letter.person).collect();
    assert_eq!(to, [house.jean.id]);
    house.it_is("2027-04-15", "13:00");
    house.samira.get(&format!("{april}/engagements")).await.is(200).shows("Slow down").hides(WORDS);
    house.samira.get(&march).await.is(200).shows(WORDS);
    house.awa.get(&newest(&house).await).await.is(404);
}

#[tokio::test]
async fn a_deleted_account_takes_its_commitments_and_leaves_what_it_wrote_for_others() {
    let (house, march) = awa_tries().await;
    says_of(&house.samira, &march, (&house.awa, "Écrit par Samira")).await.leads_to(&march);
    says(&house.samira, &march, "De Samira").await.leads_to(&march);
    let tx = house.instance.db.begin().await.unwrap();
    meetings::forget(app::PARTS, &tx, house.samira.id).await.unwrap();
    meetings::forget(app::PARTS, &tx, house.samira.id).await.unwrap();
    tx.commit().await.unwrap();
    house.awa.get(&march).await.is(200).shows("Écrit par Samira").shows(WORDS).hides("De Samira");
}

#[tokio::test]
async fn what_cannot_be_said_is_shown_again_as_it_was_typed() {
    let (house, march) = awa_tries().await;
    let april = house.april_is_set("2027-04-15").await;
    says(&house.awa, &april, "Trop tôt 🌱")
        .await
        .is(409)
        .shows("à partir du jour de la rencontre")
        .shows("Trop tôt 🌱");
    says(&house.awa, &march, " \u{200b}").await.is(422).shows("même en trois mots");
    let long = "é".repeat(2_000);
    says(&house.awa, &march, &long).await.leads_to(&march);
    says(&house.awa, &march, &format!("{long}!")).await.is(422).shows(&format!("{long}!"));
    house.nadia.post(&format!("{april}/annulation"), &[("raison", "Verglas")]).await.leads_to(&april);
    house.it_is("2027-04-15", "14:00");
    says(&house.awa, &april, "Quand même").await.is(409).shows("annulée");
    for owner in ["0", "moi", "999999"] {
        let form = [("engagement", "Pour personne"), ("personne", owner)];
        house.samira.post(&format!("{march}/engagements"), &form).await.is(409);
    }
    assert_eq!(house.count("SELECT COUNT(*) FROM commitments").await, 2);
}

#[tokio::test]
async fn a_form_sent_twice_is_said_once() {
    let (house, march) = awa_tries().await;
    let form = house.awa.get(&march).await.is(200).page.form_with_button("Je le dis au groupe").entries();
    let mut form: Vec<_> = form.into_iter().filter(|(name, _)| name != "engagement").collect();
    assert!(form.iter().any(|(name, value)| name == "cle" && !value.is_empty()), "the page makes the key: {form:?}");
    form.push(("engagement".into(), "Écouter".into()));
    for _ in 0..3 {
        house.awa.sends(&format!("{march}/engagements"), &form).await.leads_to(&march);
    }
    assert_eq!(house.asked_at("Écouter").await.len(), 1);
}

#[tokio::test]
async fn commitments_are_heard_by_the_group_alone() {
    let (house, march) = awa_tries().await;
    let words = newest(&house).await;
    let marc = house.guest("Marc", &march).await;
    marc.get(&march).await.is(200).hides(WORDS).hides("Engagements");
    house.samira.get(&words).await.is(200);
    for person in [&marc, &house.person("Denis", Role::Sponsor).await, &house.stranger("Chloé").await] {
        for page in [words.clone(), format!("{march}/engagements"), "/c/essai/engagements".to_owned()] {
            person.get(&page).await.is(404);
        }
        says(person, &march, "Moi aussi").await.is(404);
        tells(person, &words, "tried", "").await.is(404);
    }
    let neighbour = house.neighbour().await;
    house.joins(&house.samira, &neighbour, Role::Facilitator).await;
    house.samira.get(&words.replace("essai", "voisine")).await.is(404);
}

#[tokio::test]
async fn one_s_own_come_first_and_who_reads_is_said_before_writing() {
    let (house, march) = awa_tries().await;
    house.awa.get(&march).await.is(200).shows("Lu avec le nom par les 4 personnes de la communauté");
    says(&house.jean, &march, "Slow down").await.leads_to(&march);
    let mine = house.jean.get("/c/essai/engagements").await.is(200).page.text();
    let place = |words: &str| mine.find(words).unwrap_or_else(|| panic!("{words} in {mine}"));
    assert!(place("Mine") < place("Slow down") && place("Slow down") < place(WORDS));
}

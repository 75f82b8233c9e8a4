//! Asking to take part, from the street to a membership or to nothing at all.

use axum::http::Method;
use communities::Role;
use platform::{DAY, MINUTE};
use serde_json::json;

use super::{DOOR, STREET};
use crate::world::{Answer, Ask, House, Letter, Person, Sent, changed};

/// The list of those who ask.
const REQUESTS: &str = "/c/essai/porte/demandes";
/// Rows of applications.
const ROWS: &str = "SELECT COUNT(*) FROM applications";

/// What Zoé says of herself.
const SAID: [(&str, &str); 9] = [
    ("nom", "Zoé Tremblay"),
    ("courriel", "zoe@exemple.org"),
    ("organisme", "L’\"Étoile\" <du> Nord"),
    ("secteur", "Rosemont"),
    ("role", "Intervenante"),
    ("experience", "some"),
    ("pourquoi", "Ne plus être seule avec ça."),
    ("disponibilites", "Le jeudi"),
    ("besoins", ""),
];

/// Somebody in the street, with the form before them.
struct Passer<'a> {
    house: &'a House,
    browser: Person,
}

impl House {
    fn passer(&self) -> Passer<'_> {
        Passer { house: self, browser: self.nobody() }
    }

    /// The last letter to this address.
    async fn last_letter(&self, address: &str) -> Letter {
        let all = self.letters().await;
        all.into_iter().rev().find(|each| each.address == address).unwrap_or_else(|| panic!("no letter to {address}"))
    }

    /// The address that the last letter to this address leads to, on this instance.
    async fn way(&self, address: &str, start: &str) -> String {
        let letter = self.last_letter(address).await;
        let at = letter.lines.find(start).unwrap_or_else(|| panic!("no {start} in {}", letter.lines));
        letter.lines[at..].split_whitespace().next().expect("an address").to_owned()
    }

    /// Somebody asks under this name, confirms, and waits for an answer; their page.
    async fn asked(&self, name: &str) -> String {
        let email = format!("{}@exemple.org", name.to_lowercase());
        self.passer().asks(&[("nom", name), ("courriel", &email)]).await.is(303);
        let own = self.way(&email, "/demande/").await;
        self.nobody().post(format!("{own}/confirmation"), &[]).await.is(303);
        own
    }

    /// The page of the application of this name, for those who answer.
    async fn application(&self, name: &str) -> String {
        self.samira.get(REQUESTS).await.is(200).page.link(name)
    }

    /// Samira answers.
    async fn answers(&self, name: &str, state: &str, answer: &str) -> Answer {
        let page = self.application(name).await;
        self.samira.get(page.as_str()).await.is(200).shows(name);
        self.samira.post(format!("{page}/reponse"), &[("reponse", answer), ("etat", state), ("mot", "Merci")]).await
    }
}

impl Passer<'_> {
    /// The form as it is drawn, filled and sent after a minute.
    async fn asks(&self, more: &[(&str, &str)]) -> Answer {
        let form = self.form().await;
        self.house.waits(MINUTE);
        self.sends(form, more).await
    }

    async fn form(&self) -> Vec<(String, String)> {
        let page = self.browser.get(format!("{STREET}/demande")).await.is(200);
        page.page.form_with_button("Envoyer").entries()
    }

    async fn sends(&self, form: Vec<(String, String)>, more: &[(&str, &str)]) -> Answer {
        let form = changed(changed(form, &SAID), more);
        self.browser.sends(format!("{STREET}/demande"), &form).await
    }
}

#[tokio::test]
async fn zoe_asks_confirms_her_director_signs_and_she_becomes_a_member() {
    let house = House::open().await;
    house.opens_its_door(&[("organismes", "Entre-Parents")]).await;
    house.nobody().get(STREET).await.is(200).shows("Demander à participer");
    house.passer().asks(&[]).await.is(303);
    assert_eq!(house.count(ROWS).await, 1);
    house.samira.get(REQUESTS).await.is(200).hides("Zoé");
    let letter = house.last_letter("zoe@exemple.org").await;
    assert!(
        letter.kind == "door.application" && !letter.text.contains("Zoé") && !letter.text.contains("seule"),
        "{letter:?}"
    );
    let own = house.way("zoe@exemple.org", "/demande/").await;
    let zoe = house.nobody();
    zoe.get(own.as_str()).await.is(200).shows("C’est ma demande").hides("Ne plus être seule");
    zoe.post(format!("{own}/confirmation"), &[]).await.is(303);
    zoe.get(own.as_str()).await.is(200).shows("Demande reçue").shows("Ne plus être seule avec ça");
    house.nadia.get("/c/essai").await.is(200).shows("1 demande de participation attend");
    zoe.post(format!("{own}/direction"), &[("direction", "pas une adresse")]).await.is(422).shows("@");
    zoe.post(format!("{own}/direction"), &[("direction", "direction@exemple.org")]).await.is(303);
    let agreement = house.way("direction@exemple.org", "/accord/").await;
    let director = house.nobody();
    director.get(agreement.as_str()).await.is(200).shows("L’\"Étoile\" <du> Nord").hides("Ne plus être seule");
    director
        .post(agreement.as_str(), &[("nom", ""), ("heures", "trois heures par mois")])
        .await
        .is(422)
        .shows("trois heures");
    let signed = [("nom", "Marc Roy"), ("heures", "trois heures par mois"), ("remplacement", "Lina")];
    director.post(agreement.as_str(), &signed).await.is(303);
    director
        .post(agreement.as_str(), &[("nom", "Autre"), ("heures", "dix")])
        .await
        .is(409)
        .shows("Marc Roy")
        .hides("Signer</");
    zoe.get(own.as_str()).await.is(200).shows("Marc Roy a signé");
    house.answers("Zoé Tremblay", "received", "accept").await.leads_to(REQUESTS);
    house.answers("Zoé Tremblay", "received", "refuse").await.is(409).shows("entre-temps");
    let invitation = house.last_letter("zoe@exemple.org").await;
    assert_eq!(invitation.kind, "communities.invitation");
    zoe.get(own.as_str()).await.is(200).shows("Demande acceptée");
    let token = house.way("zoe@exemple.org", "/invitation/").await;
    house.nobody().get(token).await.is(200).shows("Essai");
}

#[tokio::test]
async fn robots_are_kept_out_without_a_riddle_and_people_lose_nothing() {
    let house = House::open().await;
    house.opens_its_door(&[]).await;
    let passer = house.passer();
    let form = passer.form().await;
    let fast = passer.sends(form.clone(), &[]).await.is(422).shows("C’était très rapide").shows("Ne plus être seule");
    house.waits(MINUTE);
    passer.sends(fast.page.form_with_button("Envoyer").entries(), &[("site", "https://exemple.org")]).await.is(303);
    assert_eq!(house.count(ROWS).await, 0, "who fills what nobody sees is answered, and nothing is kept");
    passer.sends(form.clone(), &[("moment", "12.abc")]).await.is(422).shows("ouverte depuis longtemps");
    passer
        .sends(form.clone(), &[("courriel", "zoe"), ("experience", "beaucoup")])
        .await
        .is(422)
        .shows("Choisissez une des réponses");
    house.waits(2 * DAY);
    let late = passer.sends(form, &[]).await.is(422).shows("ouverte depuis longtemps");
    house.waits(MINUTE);
    passer.sends(late.page.form_with_button("Envoyer").entries(), &[]).await.is(303);
    assert_eq!(house.count(ROWS).await, 1);
    let form = passer.form().await;
    house.waits(MINUTE);
    for _ in 0..60 {
        passer.sends(form.clone(), &[("courriel", "non")]).await;
    }
    passer.sends(form, &[]).await.is(429);
}

#[tokio::test]
async fn sent_twice_it_is_one_and_nobody_learns_who_asked_or_who_is_a_member() {
    let house = House::open().await;
    house.opens_its_door(&[]).await;
    house.passer().asks(&[("nom", "Zoë")]).await.is(303);
    let first = house.way("zoe@exemple.org", "/demande/").await;
    let again = house.passer().asks(&[]).await.is(303);
    assert_eq!(house.count(ROWS).await, 1);
    house.nobody().get(first).await.is(404);
    let own = house.way("zoe@exemple.org", "/demande/").await;
    house.nobody().post(format!("{own}/confirmation"), &[]).await.is(303);
    let third = house.passer().asks(&[("pourquoi", "Quelqu’un d’autre écrit ceci.")]).await.is(303);
    assert_eq!(third.header("location"), again.header("location"), "the same answer to all");
    assert_eq!(house.last_letter("zoe@exemple.org").await.subject, "Votre demande est déjà là : Essai");
    house.nobody().get(own.as_str()).await.is(200).hides("Quelqu’un d’autre");
    let posted = house.letters().await.len();
    house.passer().asks(&[]).await.is(303);
    assert_eq!(house.letters().await.len(), posted, "an address is written to three times, then no more that day");
    let member = house.passer().asks(&[("courriel", "awa@example.org")]).await.is(303);
    assert_eq!(member.header("location"), again.header("location"));
    assert_eq!(house.count(ROWS).await, 1);
    assert_eq!(house.last_letter("awa@example.org").await.subject, "Vous êtes déjà de « Essai »");
    house.nobody().post(format!("{own}/retrait"), &[]).await.is(303);
    house.nobody().get(own.as_str()).await.is(200).shows("Demande retirée");
    house.waits(DAY);
    house.passer().asks(&[("nom", "Zoé encore")]).await.is(303);
    assert_eq!(house.count(ROWS).await, 1, "what was taken back may be sent again");
}

#[tokio::test]
async fn when_places_run_out_nothing_is_lost_and_one_that_frees_goes_to_the_next() {
    let house = House::open().await;
    // Awa and Jean have two of the three.
    house.opens_its_door(&[("places", "3")]).await;
    let [zoe, lea, mia] = [house.asked("Zora").await, house.asked("Lena").await, house.asked("Mia").await];
    house.samira.get(REQUESTS).await.is(200).shows("1 place libre sur 3").shows("3 de 3 du même organisme");
    house.answers("Zora", "received", "accept").await.is(303);
    for name in ["Lena", "Mia"] {
        let full = house.answers(name, "received", "accept").await.is(303);
        assert!(full.header("location").contains("complet"), "{}", full.header("location"));
    }
    house.nobody().get(lea.as_str()).await.is(200).shows("Sur la liste d’attente").shows("Merci");
    house.works().await;
    house.nobody().get(lea.as_str()).await.is(200).shows("Sur la liste d’attente");
    house.parts(&house.jean).await;
    house.works().await;
    house.nobody().get(lea.as_str()).await.is(200).shows("Prendre cette place");
    house.nobody().get(mia.as_str()).await.is(200).shows("Sur la liste d’attente");
    house.waits(8 * DAY);
    house.works().await;
    house.nobody().post(format!("{lea}/place"), &[]).await.is(409);
    house.nobody().get(mia.as_str()).await.is(200).shows("Prendre cette place");
    house.nobody().post(format!("{mia}/place"), &[]).await.is(303);
    assert_eq!(house.last_letter("mia@exemple.org").await.kind, "communities.invitation");
    house.nobody().post(format!("{zoe}/retrait"), &[]).await.is(303);
    let [link] = [house.letters().await.into_iter().rev().find(|each| each.address == "zora@exemple.org")];
    assert!(link.is_some_and(|letter| letter.kind == "communities.invitation"));
    house.samira.get(REQUESTS).await.is(200).shows("1 place libre sur 3");
}

#[tokio::test]
async fn what_was_asked_is_destroyed_at_its_date_and_the_job_says_so() {
    let house = House::open().await;
    house.opens_its_door(&[]).await;
    house.passer().asks(&[("courriel", "jamais@exemple.org")]).await.is(303);
    let lea = house.asked("Lena").await;
    house.asked("Mia").await;
    house.answers("Lena", "received", "refuse").await.is(303);
    house.nobody().get(lea.as_str()).await.is(200).shows("Pas cette fois").shows("Merci").shows("est détruite le");
    assert_eq!(house.count(ROWS).await, 3);
    house.waits(6 * DAY);
    house.works().await;
    assert_eq!(house.count(ROWS).await, 3);
    house.waits(2 * DAY);
    house.works().await;
    assert_eq!(house.count(ROWS).await, 2, "what was never confirmed is gone after seven days");
    house.waits(51 * DAY);
    house.works().await;
    assert_eq!(house.count(ROWS).await, 2, "not a day before");
    house.waits(2 * DAY);
    house.works().await;
    assert_eq!(house.count(ROWS).await, 0);
    house.nobody().get(lea).await.is(404);
    house.nadia.get(REQUESTS).await.is(200).shows("3 demandes ont été détruites");
    let told: Vec<_> = house.events().await.into_iter().filter(|(kind, _)| kind == "door.destroyed").collect();
    assert!(told.len() == 3 && told.iter().all(|(_, channel)| channel == "team"), "{told:?}");
}

#[tokio::test]
async fn those_who_invite_answer_and_nobody_else_reads() {
    let house = House::open().await;
    house.opens_its_door(&[]).await;
    let own = house.asked("Zora").await;
    let page = house.application("Zora").await;
    for other in [&house.awa, &house.jean, &house.stranger("Ève").await, &house.person("Lou", Role::Advisor).await] {
        other.get(REQUESTS).await.is(404);
        other.get(page.as_str()).await.is(404);
        other.post(format!("{page}/reponse"), &[("reponse", "refuse"), ("etat", "received")]).await.is(404);
    }
    house
        .samira
        .post(format!("{page}/reponse"), &[("etat", "received"), ("mot", "Bonjour")])
        .await
        .is(422)
        .shows("Bonjour");
    let too_long = "a".repeat(1_001);
    house
        .samira
        .post(format!("{page}/reponse"), &[("reponse", "wait"), ("etat", "received"), ("mot", &too_long)])
        .await
        .is(422);
    house.samira.post(format!("{page}/reponse"), &[("reponse", "wait"), ("etat", "received")]).await.is(303);
    house.nadia.post(format!("{DOOR}/fermeture"), &[]).await.is(303);
    house.nobody().get(format!("{STREET}/demande")).await.is(404);
    house.nobody().get(own.as_str()).await.is(200).shows("Sur la liste d’attente");
    house.nobody().get("/demande/n-existe-pas").await.is(404);
    house.nobody().get("/accord/n-existe-pas").await.is(404);
    let zoe = house.account("Zora", "zora@exemple.org", ui::Lang::Fr).await;
    let tx = house.instance.db.begin().await.unwrap();
    door::forget(&tx, zoe.id).await.unwrap();
    door::forget(&tx, house.samira.id).await.unwrap();
    tx.commit().await.unwrap();
    assert_eq!(house.count(ROWS).await, 0, "what somebody sent goes with their account");
}

#[tokio::test]
async fn a_program_brings_what_came_another_way_and_learns_nothing_of_the_address() {
    let house = House::open().await;
    let said = |email: &str| {
        json!({
            "name": "Zoé Tremblay", "email": email, "organization": "L’Étoile du Nord", "territory": "Rosemont", "role": "Intervenante",
            "experience": "some", "why": "Ne plus être seule avec ça.", "language": "en-CA",
        })
    };
    let page = format!("/api/v1/communities/{}/applications", house.community.id);
    let program =
        house.samira.clone().gives_a_program(&[("nom", "le site du regroupement"), ("portee", "writes")]).await;
    let brings = async |body| program.asks(&Ask::of(Method::POST, &*page, Sent::Json(body))).await;
    brings(said("zoe@exemple.org")).await.is(404);
    house.opens_its_door(&[]).await;
    let wrong = brings(said("pas une adresse")).await.is(422).json();
    assert_eq!(wrong["errors"][0]["field"], "email");
    for email in ["zoe@exemple.org", "zoe@exemple.org", "awa@example.org"] {
        brings(said(email)).await.is(202);
    }
    assert_eq!(house.count(ROWS).await, 1);
    let letter = house.last_letter("zoe@exemple.org").await;
    assert!(letter.kind == "door.application" && !letter.text.contains("seule"), "{letter:?}");
    let own = house.way("zoe@exemple.org", "/demande/").await;
    house.nobody().post(format!("{own}/confirmation"), &[]).await.is(303);
    house.samira.get(REQUESTS).await.is(200).shows("Zoé Tremblay");
}

#[tokio::test]
async fn the_season_asks_its_own_questions_and_each_answer_stands_with_its_question() {
    let house = House::open().await;
    house.opens_its_door(&[]).await;
    let form = house.nobody().get(format!("{STREET}/demande")).await.is(200);
    form.shows("De quoi aimeriez-vous parler?").shows("Un mot suffit.");
    let english = house.nobody().get(format!("{STREET}/demande?langue=en-CA")).await.is(200);
    english.shows("What would you like to talk about?");
    let passer = house.passer();
    let form = passer.form().await;
    house.waits(MINUTE);
    let long = "é".repeat(1_501);
    let wrong = passer.sends(form.clone(), &[("reponse-theme", &long), ("experience", "")]).await.is(422);
    let wrong = wrong.shows("Choisissez une des réponses").shows("Ne plus être seule").shows(&long[..40]);
    let again = wrong.page.form_with_button("Envoyer").entries();
    passer.sends(again, &[("reponse-theme", "Du <b>deuil</b>"), ("experience", "some")]).await.is(303);
    let own = house.way("zoe@exemple.org", "/demande/").await;
    house.nobody().post(format!("{own}/confirmation"), &[]).await.is(303);
    house.nobody().get(own.as_str()).await.is(200).shows("De quoi aimeriez-vous parler?").shows("Du <b>deuil</b>");
    let page = house.application("Zoé Tremblay").await;
    house.samira.get(page).await.is(200).shows("De quoi aimeriez-vous parler?").shows("Du <b>deuil</b>");
}

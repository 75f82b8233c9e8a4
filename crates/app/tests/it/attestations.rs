//! Attestations, from the outside: signed once for all who came, kept as they were signed, asked about by a code, revoked, erased.

use communities::Role;

use crate::search::read;
use crate::world::{Answer, House, Person};

const ATTESTATIONS: &str = "/c/essai/attestations";
const OWN: &str = "/profil/attestations";
const WHO_SIGNS: [(&str, &str); 3] =
    [("organisme", "Maison des familles"), ("signataire", "Nadia Roy"), ("fonction", "Coordination")];

/// A training of the season was held, with Awa there from the start and Jean late; the number of its meeting.
async fn held(house: &House) -> i64 {
    let added =
        house.nadia.post("/c/essai/rencontres/ajout", &[("genre", "training"), ("theme", "Le deuil")]).await.is(303);
    let path = added.header("location").split('?').next().expect("an address").to_owned();
    let meeting = path.split('/').find_map(|part| part.parse().ok()).expect("a number");
    house.season.dates(meeting, "2027-03-25").await;
    house.it_is("2027-03-25", "18:30");
    house.season.marks(meeting, &[house.awa.account()]).await;
    let late = [("personne", house.jean.account().id.to_string()), ("presence", "late".to_owned())];
    let late: Vec<(String, String)> = late.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
    house.nadia.sends(format!("/c/essai/rencontres/{meeting}/presences"), &late).await.is(303);
    meeting
}

impl Person {
    /// Signs for all who came to a meeting.
    async fn attests_all(&self, meeting: i64, title: &str) -> Answer {
        let meeting = meeting.to_string();
        let fields = [&[("rencontre", meeting.as_str()), ("titre", title)][..], &WHO_SIGNS].concat();
        self.post(format!("{ATTESTATIONS}/nouvelles"), &fields).await
    }

    /// The address of their newest attestation.
    async fn newest(&self) -> String {
        let page = self.get(OWN).await.is(200);
        let links = page.page.attributes(".todo a", "href");
        links.into_iter().next().expect("they have one")
    }
}

impl House {
    /// The codes of all attestations, the first signed first.
    async fn codes(&self) -> Vec<String> {
        let codes =
            platform::sql("SELECT code FROM attestations ORDER BY id").all::<(String,)>(&self.instance.db).await;
        codes.unwrap().into_iter().map(|(code,)| code).collect()
    }
}

#[tokio::test]
async fn all_who_came_have_one_and_it_says_what_was_signed() {
    let house = House::open().await;
    let meeting = held(&house).await;
    house.awa.post(format!("{OWN}/nom"), &[("nom", " ")]).await.is(422).shows("Écrivez votre nom");
    house.awa.post(format!("{OWN}/nom"), &[("nom", "Awa Diallo")]).await.is(303);
    let form = format!("{ATTESTATIONS}/nouvelles?rencontre={meeting}");
    let page = house.nadia.get(&*form).await.is(200).shows("Awa Diallo").shows("Nom confirmé par la personne");
    let page = page.shows("Jean").shows("2 attestations seront signées").shows("durée prévue de la rencontre");
    assert!(page.body().contains("value=\"Le deuil\""), "its title is that of the training");
    house.samira.get(&*form).await.is(404);
    house.nadia.attests_all(meeting, " ").await.is(422).shows("Awa Diallo");
    house.samira.attests_all(meeting, "Le deuil").await.is(404);
    house.nadia.attests_all(meeting, "Écouter le deuil").await.is(303);
    house.nadia.attests_all(meeting, "Autre chose").await.is(409).shows("Rien n’a été signé");
    assert_eq!(house.count("SELECT COUNT(*) FROM attestations").await, 2, "signed twice, each is one");
    house.awa.post(format!("{OWN}/nom"), &[("nom", "Une autre")]).await.is(303);
    let page = house.awa.newest().await;
    let own = house.awa.get(&*page).await.is(200).shows("Awa Diallo").hides("Une autre").shows("Écouter le deuil");
    let own = own.shows("3\u{a0}h").shows("Nadia Roy, Coordination, Maison des familles");
    let file = house.awa.get(format!("{page}/texte.pdf")).await;
    if own.body().contains("/texte.pdf") {
        let file = file.is(200);
        assert!(file.header("content-type") == "application/pdf" && file.body().starts_with("%PDF-1.7"));
    } else {
        file.is(409).shows("Le PDF n’est pas prêt").shows("Écouter le deuil");
    }
    house.jean.get(format!("{page}/texte.pdf")).await.is(404);
    house.samira.get(OWN).await.shows("Aucune attestation");
    house.nadia.get(ATTESTATIONS).await.is(200).shows("Awa Diallo").shows("Jean");
    let letters = house.letters_to(&house.awa).await;
    assert_eq!(letters.iter().filter(|letter| letter.kind == "attestations.signed").count(), 1);
    let heard: Vec<_> = house.events().await.into_iter().filter(|(kind, _)| kind == "attestations.issued").collect();
    assert!(heard.len() == 2 && heard.iter().all(|(_, channel)| channel.starts_with("person:")), "{heard:?}");
}

#[tokio::test]
async fn whoever_holds_a_code_learns_whether_it_holds_and_no_name() {
    let house = House::open().await;
    let meeting = held(&house).await;
    house.awa.post(format!("{OWN}/nom"), &[("nom", "Awa Diallo")]).await.is(303);
    house.nadia.attests_all(meeting, "Le deuil").await.is(303);
    let (code, nobody) = (house.codes().await.remove(0), house.nobody());
    assert!(code.replace('-', "").len() == 16, "80 bits: {code}");
    let typed = nobody.post("/attestation", &[("code", &code.to_uppercase().replace('-', " "))]).await.is(303);
    let page = typed.header("location").to_owned();
    assert_eq!(page, format!("/attestation/{code}"));
    let asked =
        nobody.get(&*page).await.is(200).shows("Cette attestation est valide").shows("Le deuil").hides("Diallo");
    assert_eq!((asked.header("x-robots-tag"), asked.header("cache-control")), ("noindex", "no-store"));
    asked.shows("Nadia Roy").hides("Awa");
    nobody.post(&*page, &[("nom", "awa  DIALLO")]).await.is(200).shows("Oui");
    nobody.post(&*page, &[("nom", "Awa")]).await.is(200).shows("Non");
    nobody.post(&*page, &[("nom", " ")]).await.is(422).shows("Écrivez un nom");
    nobody.get("/attestation/0000-0000-0000-0000").await.is(404).shows("Rien de tel");
    nobody.post("/attestation", &[("code", "rien")]).await.is(422).shows("Rien de tel");
    let one = house.nadia.get(ATTESTATIONS).await.page.attributes(".todo a", "href");
    let awas = one.into_iter().next_back().expect("hers was signed first");
    house.nadia.post(format!("{awas}/retrait"), &[("raison", "")]).await.is(422).shows("la personne la lira");
    house.samira.post(format!("{awas}/retrait"), &[("raison", "Non")]).await.is(404);
    house.nadia.post(format!("{awas}/retrait"), &[("raison", "Une erreur de titre")]).await.is(303);
    house.nadia.post(format!("{awas}/retrait"), &[("raison", "Encore")]).await.is(409).shows("déjà été retirée");
    nobody.get(format!("/attestation/{code}")).await.is(200).shows("retirée").hides("erreur de titre");
    house.nadia.attests_all(meeting, "Le deuil, corrigé").await.is(303);
    assert_eq!(house.count("SELECT COUNT(*) FROM attestations").await, 3, "another in its place, and the first stays");
}

#[tokio::test]
async fn nobody_is_on_the_list_of_directors_who_did_not_put_themselves_there() {
    let house = House::open().await;
    let meeting = held(&house).await;
    house.nadia.attests_all(meeting, "=Le deuil").await.is(303);
    let director = house.person("Denise", Role::Sponsor).await;
    let list = format!("{ATTESTATIONS}/liste");
    director.get(&*list).await.is(404);
    house.nadia.get(&*list).await.is(200).shows("Personne ne s’est mis sur cette liste");
    house.samira.get(&*list).await.is(404);
    let own = house.awa.newest().await;
    house.jean.post(format!("{own}/liste"), &[("oui", "oui")]).await.is(404);
    house.awa.post(format!("{own}/liste"), &[("oui", "oui")]).await.is(303);
    house.nadia.get(&*list).await.is(200).shows("Awa").hides("Jean");
    let csv = house.nadia.get(format!("{list}.csv")).await.is(200);
    assert!(
        csv.body().contains("Awa") && !csv.body().contains("Jean") && !csv.body().contains(";=Le"),
        "{}",
        csv.body()
    );
    house.nadia.get(format!("{list}.xlsx")).await.is(200);
    director.get(ATTESTATIONS).await.is(404);
    house.awa.post(format!("{own}/liste"), &[("oui", "")]).await.is(303);
    house.nadia.get(&*list).await.hides("Awa");
}

#[tokio::test]
async fn it_stays_when_its_person_leaves_and_goes_when_they_are_erased() {
    let house = House::open().await;
    let meeting = held(&house).await;
    house.nadia.attests_all(meeting, "Le deuil").await.is(303);
    let whole = [&[("pour", "saison"), ("titre", "La saison")][..], &WHO_SIGNS].concat();
    house.nadia.get(format!("{ATTESTATIONS}/nouvelles?pour=saison")).await.is(200).shows("Awa");
    house.nadia.post(format!("{ATTESTATIONS}/nouvelles"), &whole).await.is(303);
    house.nadia.post(format!("{ATTESTATIONS}/nouvelles"), &[("rencontre", "999999")]).await.is(422);
    let program = house.awa.program(&house).await;
    let of_awa = read(&program.get("/api/v1/communities/1/attestations").await.is(200));
    let items = of_awa["items"].as_array().expect("a list");
    assert!(items.len() == 2 && items.iter().all(|each| each["person"] == house.awa.account().id), "{of_awa}");
    assert_eq!((&items[1]["minutes"], &items[1]["in_force"]), (&180.into(), &true.into()));
    let address = items[1]["address"].as_str().expect("an address").rsplit('/').next().expect("a code").to_owned();
    house.parts(&house.awa).await;
    let own = house.awa.newest().await;
    house.awa.get(&*own).await.is(200).shows("La saison");
    house.jean.get(&*own).await.is(404);
    let email = house.awa.account().email.clone();
    house.awa.post("/profil/suppression", &[("email", &*email)]).await.is(303);
    house.nobody().get(format!("/attestation/{address}")).await.is(404).shows("Rien de tel");
    assert_eq!(house.count("SELECT COUNT(*) FROM attestations").await, 2, "those of Jean stay");
}

#[tokio::test]
async fn a_training_has_a_page_of_its_own() {
    let house = House::open().await;
    let meeting = held(&house).await;
    let page = format!("/c/essai/rencontres/{meeting}/formation");
    assert!(house.awa.get(format!("/c/essai/rencontres/{meeting}")).await.body().contains(&page));
    house.awa.get(&*page).await.is(200).shows("Le matériel").shows("Aucune attestation").hides("Noter les présences");
    house.nadia.attests_all(meeting, "Le deuil").await.is(303);
    house.awa.get(&*page).await.is(200).shows("Awa").hides("Remettre des attestations");
    house.nadia.get(&*page).await.shows("Remettre des attestations").shows("Jean").shows("Noter les présences");
    let other = house.season.meeting_on("2027-04-02").await;
    house.nadia.get(format!("/c/essai/rencontres/{other}/formation")).await.is(303);
}

/// A training to come, on 25 March; its page.
async fn to_come(house: &House) -> String {
    let typed = [("genre", "training"), ("theme", "Le deuil")];
    let added = house.nadia.post("/c/essai/rencontres/ajout", &typed).await.is(303);
    let path = added.header("location").split('?').next().expect("an address").to_owned();
    let meeting: i64 = path.split('/').find_map(|part| part.parse().ok()).expect("a number");
    house.season.dates(meeting, "2027-03-25").await;
    format!("/c/essai/rencontres/{meeting}")
}

impl Person {
    /// Says whether they come.
    async fn says_of(&self, meeting: &str, answer: &str) {
        self.post(format!("{meeting}/reponse"), &[("reponse", answer)]).await.is(303);
    }
}

impl House {
    /// The subjects of what was written to somebody that begin so.
    async fn told(&self, person: &Person, begins: &str) -> Vec<String> {
        let letters = self.letters_to(person).await.into_iter().map(|letter| letter.subject);
        letters.filter(|subject| subject.starts_with(begins)).collect()
    }
}

#[tokio::test]
async fn who_answers_beyond_the_places_waits_and_has_the_one_that_comes_free() {
    let house = House::open().await;
    let (meeting, lea) = (to_come(&house).await, house.person("Léa", Role::Member).await);
    let (page, places) = (format!("{meeting}/formation"), format!("{meeting}/formation/places"));
    house.awa.says_of(&meeting, "here").await;
    house.awa.get(&*page).await.is(200).hides("Places");
    house.awa.post(&*places, &[("places", "1")]).await.is(404);
    house.samira.post(&*places, &[("places", "zéro")]).await.is(422).shows("de 1 à 500");
    house.samira.post(&*places, &[("places", "2")]).await.leads_to(&page);
    house.awa.get(&*page).await.is(200).shows("Vous avez une place").shows("2 places, dont 1 libre");
    house.samira.says_of(&meeting, "here").await;
    house.jean.says_of(&meeting, "here").await;
    lea.says_of(&meeting, "here").await;
    lea.get(&*page).await.is(200).shows("Vous attendez, nº 2").shows("2 places, toutes prises");
    lea.get(&*meeting).await.is(200).shows("Vous attendez, nº 2");
    house.samira.get(&*page).await.is(200).shows("Attendent une place").shows("Jean").shows("Léa");
    house.awa.get(&*page).await.is(200).hides("Attendent une place");
    house.samira.post(&*places, &[("places", "1")]).await.is(409).shows("2 personnes viennent déjà");
    // Who says it otherwise keeps their place; who withdraws frees it.
    house.awa.says_of(&meeting, "online").await;
    house.awa.get(&*page).await.is(200).shows("Vous avez une place");
    house.awa.says_of(&meeting, "cannot").await;
    house.works().await;
    house.awa.get(&*page).await.is(200).hides("Vous avez une place").hides("Vous attendez");
    assert_eq!(house.told(&house.jean, "You have a place").await.len(), 1);
    assert_eq!(house.told(&lea, "Vous avez une place").await, [""; 0]);
    lea.get(&*page).await.is(200).shows("Vous attendez la prochaine");
    house.parts(&house.jean).await;
    house.works().await;
    assert_eq!(house.told(&lea, "Vous avez une place").await.len(), 1, "who leaves the community frees a place");
    house.samira.post(&*places, &[("places", "")]).await.leads_to(&page);
    lea.get(&*page).await.is(200).hides("Places").hides("Vous avez une place");
}

#[tokio::test]
async fn of_two_who_answer_at_once_one_has_the_last_place() {
    let house = House::open().await;
    let meeting = to_come(&house).await;
    house.samira.post(format!("{meeting}/formation/places"), &[("places", "1")]).await.is(303);
    tokio::join!(house.awa.says_of(&meeting, "here"), house.jean.says_of(&meeting, "online"));
    assert_eq!(house.count("SELECT COUNT(*) FROM training_seats WHERE has_place").await, 1);
    assert_eq!(house.count("SELECT COUNT(*) FROM training_seats WHERE NOT has_place").await, 1);
    let email = house.awa.account().email.clone();
    house.awa.post("/profil/suppression", &[("email", &*email)]).await.is(303);
    assert_eq!(house.count("SELECT COUNT(*) FROM training_seats WHERE has_place").await, 1, "Jean has it now");
    assert_eq!(house.count("SELECT COUNT(*) FROM training_seats").await, 1);
}

#[tokio::test]
async fn three_months_after_a_training_what_is_asked_then_is_ready_once() {
    let house = House::open().await;
    let (meeting, other) = (to_come(&house).await, to_come(&house).await);
    house.it_is("2027-03-26", "10:00");
    let prepare = format!("{other}/formation/questionnaire");
    house.samira.post(&*prepare, &[]).await.is(404);
    let made = house.nadia.post(&*prepare, &[]).await.is(303).header("location").to_owned();
    house.nadia.get(&*made).await.is(200).shows("Trois mois après\u{a0}: Le deuil");
    assert_eq!(house.nadia.post(&*prepare, &[]).await.is(303).header("location"), made, "it is prepared once");
    assert_eq!(house.count("SELECT COUNT(*) FROM surveys WHERE title LIKE 'Trois mois%'").await, 1);
    // Who comes by now and then stays signed in.
    house.it_is("2027-05-20", "10:00");
    for person in [&house.nadia, &house.samira] {
        person.get(&*meeting).await.is(200);
    }
    house.it_is("2027-06-23", "10:00");
    house.works().await;
    assert_eq!(house.told(&house.samira, "Trois mois après").await, [""; 0], "it is not the day");
    house.it_is("2027-06-24", "10:00");
    house.works().await;
    house.it_is("2027-07-24", "10:00");
    house.works().await;
    for person in [&house.samira, &house.nadia] {
        assert_eq!(house.told(person, "Trois mois après").await.len(), 1, "once, of the one that was not prepared");
    }
    assert_eq!(house.told(&house.awa, "Trois mois après").await, [""; 0]);
    assert_eq!(house.count("SELECT COUNT(*) FROM surveys WHERE title LIKE 'Trois mois%'").await, 2);
    assert_eq!(house.count("SELECT COUNT(*) FROM surveys WHERE opened_at IS NOT NULL").await, 0, "nobody is asked");
    house.nadia.get(format!("{meeting}/formation")).await.is(200).shows("Voir le questionnaire de trois mois");
    house.samira.get(format!("{meeting}/formation")).await.is(200).hides("questionnaire de trois mois");
}

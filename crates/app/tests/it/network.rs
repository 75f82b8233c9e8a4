//! The network, from the outside: its member organizations, who comes in and how, what they read and what stays closed, the directory.

use communities::Role;
use platform::mail::deliver_due;
use platform::{DAY, HOUR};
use testkit::Sink;
use ui::Lang;

use crate::world::{Answer, House, Letter, Person};

const ORGANIZATIONS: &str = "/reseau/organismes";
const ENTRANCE: &str = "/reseau/entrer";
const CANAL: &str = "Maison du Canal";
const BOX: &str = "La boîte à émotions";

/// What a form sends of a member organization.
fn organization<'a>(name: &'a str, domains: &'a str, contact: &'a str) -> Vec<(&'a str, &'a str)> {
    vec![("nom", name), ("domaines", domains), ("contact", "Rosa"), ("courriel", contact)]
}

impl House {
    /// A house whose federation has one organization, with a mail domain and a contact.
    async fn with_a_network() -> House {
        let house = House::open().await;
        let canal = organization(CANAL, "canal.org", "rosa@canal.org");
        house.nadia.post(format!("{ORGANIZATIONS}/nouveau"), &canal).await.is(303);
        house
    }

    /// The last letter to this address.
    async fn last_to(&self, address: &str) -> Letter {
        let all = self.letters().await;
        all.into_iter().rev().find(|each| each.address == address).unwrap_or_else(|| panic!("no letter to {address}"))
    }

    /// Somebody asks at the entrance with this address; where they are led.
    async fn asks_to_enter(&self, somebody: &Person, (name, email, organization): (&str, &str, &str)) -> String {
        let typed = [("nom", name), ("courriel", email), ("organisme", organization), ("langue", "fr-CA")];
        somebody.post(ENTRANCE, &typed).await.is(303).header("location").to_owned()
    }

    /// Somebody without an account comes in by an address of the domain.
    async fn comes_in(&self, name: &str, email: &str) -> Person {
        let somebody = self.browser();
        let page = self.asks_to_enter(&somebody, (name, email, CANAL)).await;
        let code = self.last_to(email).await.code();
        somebody.post(page, &[("code", &code)]).await.is(303).leads_to("/reseau?fait=entree");
        somebody
    }

    /// Awa keeps this in the library, for whom it says; the number of the resource.
    async fn keeps_for(&self, title: &str, visibility: &str) -> String {
        let typed = [("titre", title), ("phrase", "Quatre cartes"), ("genre", "tool"), ("licence", "cc-by")];
        let fields = [&typed[..], &[("visible", visibility)]].concat();
        let told = self.awa.post("/c/essai/bibliotheque/nouvelle", &fields).await.is(303);
        let page = told.header("location").split('?').next().expect("an address").to_owned();
        page.rsplit('/').next().expect("a number").to_owned()
    }
}

/// The way in a letter, from this start.
fn way(letter: &Letter, start: &str) -> String {
    let at = letter.lines.find(start).unwrap_or_else(|| panic!("no {start} in {}", letter.lines));
    letter.lines[at..].split_whitespace().next().expect("an address").to_owned()
}

#[tokio::test]
async fn the_coordination_of_the_federation_keeps_the_member_organizations() {
    let house = House::open().await;
    house.nobody().get(ENTRANCE).await.is(404);
    house.awa.get("/reseau").await.leads_to(ENTRANCE);
    for somebody in [&house.awa, &house.samira] {
        somebody.get(ORGANIZATIONS).await.is(404);
        somebody.post(format!("{ORGANIZATIONS}/nouveau"), &organization(CANAL, "", "a@b.org")).await.is(404);
    }
    house.nadia.get("/communautes").await.is(200).shows("Organismes membres");
    let new = format!("{ORGANIZATIONS}/nouveau");
    let public = house.nadia.post(&*new, &organization(CANAL, "canal.org, gmail.com", "rosa@canal.org")).await;
    public.is(422).shows("N’importe qui peut avoir une adresse chez ce fournisseur").shows("gmail.com");
    house.nadia.post(&*new, &organization(CANAL, "canal.org", "rosa@canal.org")).await.is(303);
    house.nadia.post(&*new, &organization("maison du CANAL", "", "rosa@canal.org")).await.is(409).shows("déjà membre");
    let taken = house.nadia.post(&*new, &organization("Le Phare", "canal.org", "omar@phare.org")).await;
    taken.is(409).shows("Le domaine canal.org est déjà celui");
    assert_eq!(
        house.count("SELECT COUNT(*) FROM network_organizations").await,
        1,
        "nothing of what was refused is kept"
    );
    let one = house.nadia.get(ORGANIZATIONS).await.is(200).page.link("Modifier Maison du Canal");
    let seen = [("revision", "1")];
    let changed = [&organization(CANAL, "canal.org canal.ca", "lise@canal.org")[..], &seen].concat();
    house.nadia.post(&*one, &changed).await.is(303);
    house.nadia.post(&*one, &changed).await.is(409).shows("entre-temps");
    house.nadia.get(ORGANIZATIONS).await.shows("lise@canal.org").shows("canal.ca, canal.org");
    house.nadia.post(format!("{one}/retrait"), &[]).await.is(303);
    house.nadia.post(format!("{one}/retrait"), &[]).await.is(404);
    house.nobody().get(ENTRANCE).await.is(404);
}

#[tokio::test]
async fn a_list_comes_in_once_somebody_saw_what_would() {
    let house = House::with_a_network().await;
    let import = format!("{ORGANIZATIONS}/liste");
    let list = |lines: &str| format!("Organisme;Domaines;Contact;Courriel\n{lines}");
    let wrong = list("Le Phare;hotmail.com;Omar;omar@phare.org\nL’Ancre;;Lise;pas une adresse\n");
    let report = house.nadia.post(&*import, &[("lignes", &wrong), ("vu", "oui")]).await.is(200);
    report.shows("2 lignes sont à corriger").shows("hotmail.com");
    assert_eq!(house.count("SELECT COUNT(*) FROM network_organizations").await, 1);
    let right =
        list("Le Phare;phare.org phare.ca;Omar;omar@phare.org\nMaison du Canal;canal.org;Lise;lise@canal.org\n");
    let report = house.nadia.post(&*import, &[("lignes", &right)]).await.is(200);
    report.shows("Nouvel organisme membre").shows("Déjà membre");
    assert_eq!(house.count("SELECT COUNT(*) FROM network_organizations").await, 1, "looked at, it is not there yet");
    house.nadia.post(&*import, &[("lignes", &right), ("vu", "oui")]).await.is(303);
    house.nadia.get(ORGANIZATIONS).await.shows("Le Phare").shows("phare.ca, phare.org").shows("lise@canal.org");
    let taken = list("L’Ancre;phare.ca;Zoé;zoe@ancre.org\n");
    house.nadia.post(&*import, &[("lignes", &taken), ("vu", "oui")]).await.is(409).shows("phare.ca");
    house.nadia.post(&*import, &[("lignes", "Nom\nRien")]).await.is(422).shows("Il manque des colonnes");
}

#[tokio::test]
async fn an_address_of_the_domain_comes_in_by_a_code_and_reads_what_is_shared_and_nothing_else() {
    let house = House::with_a_network().await;
    let shared = house.keeps_for(BOX, "network").await;
    let own = house.keeps_for("Le rituel de départ", "community").await;
    let zoe = house.browser();
    zoe.post(ENTRANCE, &[("nom", ""), ("courriel", "zoe")]).await.is(422).shows("@").shows("Votre organisme");
    let page = house.asks_to_enter(&zoe, ("Zoé", "zoe@canal.org", "N’importe quoi")).await;
    let letter = house.last_to("zoe@canal.org").await;
    assert!(!letter.subject.contains(&letter.code()) && !letter.text.contains("N’importe quoi"), "{letter:?}");
    zoe.post(&*page, &[("code", "000000")]).await.is(422).shows("Ce n’est pas ce code");
    zoe.post(&*page, &[("code", &letter.code())]).await.leads_to("/reseau?fait=entree");
    zoe.get("/reseau").await.is(200).shows(CANAL).shows(BOX).hides("Le rituel de départ");
    zoe.get("/communautes").await.leads_to("/reseau");
    zoe.get("/reseau/bibliotheque?mots=emotions").await.is(200).shows(BOX).hides("Awa");
    zoe.get(format!("/reseau/bibliotheque/{shared}")).await.is(200).shows("Quatre cartes").shows("Essai").hides("Awa");
    zoe.get(format!("/reseau/bibliotheque/{own}")).await.is(404);
    for closed in ["/c/essai", "/c/essai/bibliotheque", "/c/essai/membres", "/reseau/organismes", "/reseau/personnes"] {
        zoe.get(closed).await.is(404);
    }
    zoe.get(format!("/c/essai/bibliotheque/{shared}")).await.is(404);
    house.nadia.get("/reseau/personnes").await.is(200).shows("Zoé").shows(CANAL);
    // The same address again: its account has its own door, and who asks reads the same page.
    let stranger = house.browser();
    let again = house.asks_to_enter(&stranger, ("Zoé", "zoe@canal.org", CANAL)).await;
    stranger.get(&*again).await.is(200).shows("Un courriel est parti à zoe@canal.org");
    let letter = house.last_to("zoe@canal.org").await;
    assert!(letter.text.contains("Vous avez déjà un compte"), "{letter:?}");
    house.waits(HOUR);
    stranger.get(&*again).await.leads_to(ENTRANCE);
    house.works().await;
    assert_eq!(house.count("SELECT COUNT(*) FROM network_arrivals").await, 0, "who turned away is forgotten");
}

#[tokio::test]
async fn any_other_address_waits_for_the_word_of_the_contact() {
    let house = House::with_a_network().await;
    let omar = house.browser();
    let page = house.asks_to_enter(&omar, ("Omar", "omar@exemple.org", "Maison du Cannal")).await;
    let code = house.last_to("omar@exemple.org").await.code();
    omar.post(&*page, &[("code", &code)]).await.is(409).shows("Aucun organisme membre n’a ce nom");
    let page = house.asks_to_enter(&omar, ("Omar", "omar@exemple.org", "maison du canal")).await;
    let code = house.last_to("omar@exemple.org").await.code();
    omar.post(page, &[("code", &code)]).await.leads_to("/reseau/entrer?fait=demande");
    assert_eq!(house.count("SELECT COUNT(*) FROM people WHERE email = 'omar@exemple.org'").await, 0);
    let asked = way(&house.last_to("rosa@canal.org").await, "/reseau/accord/");
    let rosa = house.nobody();
    for _ in 0..2 {
        rosa.get(&*asked).await.is(200).shows("Omar").shows("Si on vous l’a transféré");
    }
    assert_eq!(
        house.count("SELECT COUNT(*) FROM people WHERE email = 'omar@exemple.org'").await,
        0,
        "looking opens nothing"
    );
    house.nadia.get("/reseau/personnes").await.shows("En attente").shows("Omar");
    rosa.post(&*asked, &[("reponse", "oui")]).await.is(200).shows("Merci");
    rosa.post(&*asked, &[("reponse", "oui")]).await.is(404);
    assert!(house.last_to("omar@exemple.org").await.text.contains("Il est confirmé que vous travaillez"));
    let [omar] = house.signed_in([house.account("Omar", "omar@exemple.org", Lang::Fr).await]).await;
    omar.get("/reseau").await.is(200).shows(CANAL);
}

#[tokio::test]
async fn no_letter_leaves_about_an_entrance_that_is_over() {
    let house = House::with_a_network().await;
    let omar = house.browser();
    let page = house.asks_to_enter(&omar, ("Omar", "omar@exemple.org", CANAL)).await;
    let code = house.last_to("omar@exemple.org").await.code();
    omar.post(page, &[("code", &code)]).await.leads_to("/reseau/entrer?fait=demande");
    let asked = way(&house.last_to("rosa@canal.org").await, "/reseau/accord/");
    house.nobody().post(asked, &[("reponse", "oui")]).await.is(200);
    let sink = Sink::start().await;
    deliver_due(&house.instance, &sink.smtp()).await.unwrap();
    assert!(sink.mails_to("rosa@canal.org").is_empty(), "she answered");
    let told = sink.mails_to("omar@exemple.org");
    assert_eq!(told.len(), 1, "the code is of no use any more");
    assert!(told[0].text().contains("Il est confirmé que vous travaillez"));
}

#[tokio::test]
async fn who_has_an_account_waits_too_is_forgotten_unanswered_and_may_ask_again() {
    let house = House::with_a_network().await;
    let rosa = house.nobody();
    let lise = house.stranger("Lise").await;
    lise.get(ENTRANCE).await.is(200).shows("lise@example.org");
    lise.post(ENTRANCE, &[("organisme", "Le Phare")]).await.is(409).shows("Aucun organisme membre");
    lise.post(ENTRANCE, &[("organisme", CANAL)]).await.is(303);
    let before = house.letters().await.len();
    lise.post(ENTRANCE, &[("organisme", CANAL)]).await.is(303);
    assert_eq!(house.letters().await.len(), before, "nobody is written to twice");
    let asked = way(&house.last_to("rosa@canal.org").await, "/reseau/accord/");
    house.waits(15 * DAY);
    rosa.get(asked).await.is(404);
    house.works().await;
    assert_eq!(house.count("SELECT COUNT(*) FROM network_requests").await, 0, "who nobody answered is forgotten");
    lise.post(ENTRANCE, &[("organisme", CANAL)]).await.is(303);
    let asked = way(&house.last_to("rosa@canal.org").await, "/reseau/accord/");
    rosa.post(asked, &[("reponse", "non")]).await.is(200).shows("Merci");
    assert!(house.last_to("lise@example.org").await.text.contains("Personne n’a confirmé"));
    lise.get("/reseau").await.leads_to(ENTRANCE);
    lise.post(ENTRANCE, &[("organisme", CANAL)]).await.is(303);
    let confirm =
        house.nadia.get("/reseau/personnes").await.is(200).page.attributes("form[action$='/accord']", "action");
    house.nadia.post(confirm.concat(), &[]).await.is(303);
    lise.get("/reseau").await.is(200);
}

/// Coordination vouches for what this person says of where they work.
async fn vouched(house: &House, person: &Person) -> Answer {
    person.post("/profil/organisme", &[("organization", CANAL)]).await.is(303);
    let number = house.count("SELECT MIN(organization_id) FROM network_organizations").await.to_string();
    let whom = [("organisme", number.as_str())];
    house.nadia.post(format!("/c/essai/membres/{}/organisme", person.id), &whom).await
}

#[tokio::test]
async fn people_of_a_community_belong_by_their_organization_and_go_out() {
    let house = House::with_a_network().await;
    house.awa.get("/reseau").await.leads_to(ENTRANCE);
    vouched(&house, &house.awa).await.is(303);
    house.awa.get("/reseau").await.is(200).shows(CANAL);
    house.awa.get("/profil").await.is(200).shows("Aller au réseau");
    house.awa.get("/c/essai/aller").await.is(200).shows("Le réseau");
    house.awa.post("/reseau/sortie", &[]).await.leads_to("/reseau/entrer?fait=sortie");
    house.awa.get("/reseau").await.leads_to(ENTRANCE);
    house.awa.get("/c/essai").await.is(200);
    house.awa.post(ENTRANCE, &[("organisme", CANAL)]).await.is(303);
    let asked = way(&house.last_to("rosa@canal.org").await, "/reseau/accord/");
    house.nobody().post(asked, &[("reponse", "oui")]).await.is(200);
    house.awa.get("/reseau").await.is(200);

    let remove = format!("/reseau/personnes/{}/retrait", house.awa.id);
    house.samira.post(&*remove, &[]).await.is(404);
    house.nadia.post(&*remove, &[]).await.is(303);
    house.awa.get("/reseau").await.leads_to(ENTRANCE);
    let zoe = house.comes_in("Zoé", "zoe@canal.org").await;
    let number = house.count("SELECT id FROM people WHERE email = 'zoe@canal.org'").await;
    house.nadia.post(format!("/reseau/personnes/{number}/retrait"), &[]).await.is(303);
    zoe.get("/reseau").await.leads_to(ENTRANCE);
    zoe.post(ENTRANCE, &[("organisme", CANAL)]).await.is(409).shows("mis fin à votre accès");
    house.nadia.post(format!("/reseau/personnes/{number}/remise"), &[]).await.is(303);
    zoe.get("/reseau").await.is(200);
    house.nadia.post(format!("/reseau/personnes/{number}/remise"), &[]).await.is(404);
}

#[tokio::test]
async fn who_chose_to_appear_is_written_to_without_an_address() {
    let house = House::with_a_network().await;
    let (zoe, omar) = (house.comes_in("Zoé", "zoe@canal.org").await, house.comes_in("Omar", "omar@canal.org").await);
    let number = house.count("SELECT id FROM people WHERE email = 'zoe@canal.org'").await;
    let write = format!("/reseau/repertoire/{number}/ecrire");
    omar.get("/reseau/repertoire").await.is(200).hides("Zoé");
    omar.get(&*write).await.is(404);
    zoe.post("/reseau/repertoire/moi", &[("territoire", "Rosemont")]).await.is(422).shows("Dites ce que vous offrez");
    zoe.post("/reseau/repertoire/moi", &[("offre", "Une salle"), ("territoire", "Rosemont")]).await.is(303);
    omar.get("/reseau/repertoire?mots=salle").await.shows("Zoé").shows("Rosemont").hides("zoe@canal.org");
    zoe.get(&*write).await.is(404);
    omar.get(&*write).await.is(200).hides("zoe@canal.org");
    omar.post(&*write, &[("mots", " ")]).await.is(422);
    omar.post(&*write, &[("mots", "Est-elle libre le jeudi?")]).await.is(303);
    let letter = house.last_to("zoe@canal.org").await;
    assert!(letter.text.contains("Est-elle libre le jeudi?") && !letter.text.contains("omar@canal.org"), "{letter:?}");
    let (answer, report) = (way(&letter, "/reseau/repertoire/"), way(&letter, "/reseau/repertoire/"));
    zoe.post(answer, &[("mots", "Oui"), ("adresse", "oui")]).await.is(303);
    assert!(house.last_to("omar@canal.org").await.text.contains("zoe@canal.org"), "she gives her address");
    zoe.post(report.replace("/ecrire", "/signalement"), &[("mots", "Il insiste")]).await.is(303);
    let told = house.letters_to(&house.nadia).await.into_iter().rfind(|letter| letter.kind == "network.letter");
    assert!(told.is_some_and(|letter| letter.text.contains("Il insiste")));
    for _ in 0..4 {
        omar.post(&*write, &[("mots", "Encore")]).await.is(303);
    }
    omar.post(&*write, &[("mots", "Et encore")]).await.is(409).shows("Réessayez demain");
    zoe.post("/reseau/repertoire/moi/retrait", &[]).await.is(303);
    omar.get("/reseau/repertoire").await.hides("Rosemont");
    house.waits(2 * DAY);
    omar.get(&*write).await.is(200);
    house.waits(40 * DAY);
    omar.get(write).await.is(404);
}

#[tokio::test]
async fn what_is_withdrawn_is_gone_from_the_network_at_once() {
    let house = House::with_a_network().await;
    let zoe = house.comes_in("Zoé", "zoe@canal.org").await;
    let number = house.keeps_for(BOX, "network").await;
    let page = format!("/c/essai/bibliotheque/{number}");
    let sent = crate::world::Sent::files(&[], &[("fichiers", "cartes.pdf", b"%PDF-1.4\n%%EOF".to_vec())]);
    let ask = crate::world::Ask::of(axum::http::Method::POST, format!("{page}/fichiers"), sent);
    house.awa.asks(&ask).await.is(303);
    let shared = format!("/reseau/bibliotheque/{number}");
    let file = zoe.get(&*shared).await.is(200).page.attributes(".file", "href").concat();
    zoe.get(&*file).await.is(200);
    let program = zoe.clone().gives_a_program(&[("nom", "un carnet"), ("portee", "reads")]).await;
    let api = "/api/v1/network/resources";
    assert_eq!(program.get(api).await.is(200).json()["items"][0]["title"], BOX);
    assert!(program.get("/api/v1/communities/1/resources").await.status.is_client_error());
    let stranger = house.person("Chloé", Role::Guest).await;
    stranger.get(&*shared).await.is(404);
    stranger.get(&*file).await.is(404);
    house.awa.post(format!("{page}/rangement"), &[]).await.is(303);
    for closed in [&shared, &file] {
        zoe.get(closed.as_str()).await.is(404);
    }
    zoe.get("/reseau/bibliotheque?mots=emotions").await.is(200).hides(BOX);
    zoe.get("/reseau").await.is(200).hides(BOX);
    assert_eq!(program.get(api).await.json()["items"].as_array().map(Vec::len), Some(0));
}

#[tokio::test]
async fn words_of_somebody_else_reach_the_network_once_they_agree_and_come_back_when_they_do_not() {
    let house = House::with_a_network().await;
    let zoe = house.comes_in("Zoé", "zoe@canal.org").await;
    let room = "/c/essai/salons/bons-coups";
    let said = house.awa.post(format!("{room}/messages"), &[("body", BOX)]).await.is(303);
    let id = said.header("location").rsplit_once("#message-").expect("the message").1.to_owned();
    let typed = [("titre", BOX), ("phrase", "Quatre cartes"), ("genre", "tool"), ("licence", "cc-by")];
    let to = |visibility: &'static str, revision: &'static str| {
        [&typed[..], &[("visible", visibility), ("revision", revision)]].concat()
    };
    let told = house.jean.post(format!("{room}/messages/{id}/bibliotheque"), &to("community", "1")).await.is(303);
    let page = told.header("location").split('?').next().expect("an address").to_owned();
    house.jean.get(&*page).await.is(200).shows("it awaits the agreement");
    house.jean.post(format!("{page}/modification"), &to("network", "1")).await.is(409).shows("Ask them");
    house.samira.post(format!("{page}/accord"), &[("oui", "oui")]).await.is(404);
    house.jean.post(format!("{page}/accord"), &[("oui", "oui")]).await.is(404);
    house.awa.get(&*page).await.is(200).shows("La laisser aller plus loin?");
    house.awa.post(format!("{page}/accord"), &[("oui", "oui")]).await.is(303);
    zoe.get("/reseau/bibliotheque").await.is(200).hides(BOX);
    house.jean.post(format!("{page}/modification"), &to("network", "1")).await.is(303);
    zoe.get("/reseau/bibliotheque").await.is(200).shows(BOX);
    house.awa.post(format!("{page}/accord"), &[("oui", "")]).await.is(303);
    zoe.get("/reseau/bibliotheque").await.is(200).hides(BOX);
    house.jean.post(format!("{page}/modification"), &to("network", "3")).await.is(409);
}

#[tokio::test]
async fn what_was_said_in_the_room_of_a_meeting_leaves_once_facilitation_agrees() {
    let house = House::with_a_network().await;
    let meeting = house.season.meeting_on("2027-04-08").await;
    let room = house.samira.post(format!("/c/essai/rencontres/{meeting}/salon"), &[]).await.is(303);
    let room = room.header("location").split('?').next().expect("an address").to_owned();
    let said = house.awa.post(format!("{room}/messages"), &[("body", BOX)]).await.is(303);
    let id = said.header("location").rsplit_once("#message-").expect("the message").1.to_owned();
    let typed = [("titre", BOX), ("phrase", "Quatre cartes"), ("genre", "tool"), ("licence", "cc-by")];
    let form = format!("{room}/messages/{id}/bibliotheque");
    let further = [&typed[..], &[("visible", "network")]].concat();
    house.awa.post(&*form, &further).await.is(409).shows("demandez à l’animation son accord");
    let told = house.awa.post(form, &[&typed[..], &[("visible", "community")]].concat()).await.is(303);
    let page = told.header("location").split('?').next().expect("an address").to_owned();
    let further = [&further[..], &[("revision", "1")]].concat();
    house.awa.post(format!("{page}/modification"), &further).await.is(409).shows("demandez à l’animation");
    house.awa.post(format!("{page}/accord"), &[("oui", "oui")]).await.is(404);
    house.samira.get(&*page).await.is(200).shows("salon d’une rencontre");
    house.samira.post(format!("{page}/accord"), &[("oui", "oui")]).await.is(303);
    house.awa.post(format!("{page}/modification"), &further).await.is(303);
    house.samira.post(format!("{page}/accord"), &[("oui", "")]).await.is(303);
    assert_eq!(house.count("SELECT COUNT(*) FROM library_resources WHERE visibility = 'network'").await, 0);
}

#[tokio::test]
async fn whoever_deletes_their_account_leaves_no_trace_in_the_network() {
    let house = House::with_a_network().await;
    let zoe = house.comes_in("Zoé", "zoe@canal.org").await;
    zoe.post("/reseau/repertoire/moi", &[("cherche", "Une salle")]).await.is(303);
    zoe.post("/profil/suppression", &[("email", "zoe@canal.org")]).await.is(303);
    for rows in ["network_people", "network_cards", "network_letters", "network_arrivals"] {
        let query: &'static str = Box::leak(format!("SELECT COUNT(*) FROM {rows}").into_boxed_str());
        assert_eq!(house.count(query).await, 0, "{rows}");
    }
}

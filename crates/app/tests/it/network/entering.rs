//! Member organizations, who comes in and how, and who goes out.

use platform::mail::deliver_due;
use platform::{DAY, HOUR};
use testkit::Sink;
use ui::Lang;

use super::{BOX, CANAL, ENTRANCE, ORGANIZATIONS, organization, way};
use crate::world::{Answer, House, Person};

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
    zoe.get("/").await.leads_to("/communautes");
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

/// Somebody without an account asks, under this name; the link that the contact at this address was sent.
async fn asked_of(house: &House, contact: &str, (name, email): (&str, &str)) -> String {
    let somebody = house.browser();
    let page = house.asks_to_enter(&somebody, (name, email, CANAL)).await;
    let code = house.last_to(email).await.code();
    somebody.post(page, &[("code", &code)]).await.leads_to("/reseau/entrer?fait=demande");
    way(&house.last_to(contact).await, "/reseau/accord/")
}

async fn is_known(house: &House, email: &str) -> bool {
    platform::sql("SELECT 1 FROM people WHERE email = $1").bind(email).exists(&house.instance.db).await.unwrap()
}

#[tokio::test]
async fn a_link_that_was_forwarded_opens_nothing_by_being_looked_at_and_serves_once() {
    let house = House::with_a_network().await;
    let asked = asked_of(&house, "rosa@canal.org", ("Omar", "omar@exemple.org")).await;
    // Whoever it was forwarded to, signed in or not, reads whose word it is, and is not taken for anybody by looking.
    let zoe = house.comes_in("Zoé", "zoe@canal.org").await;
    for reader in [&house.nobody(), &zoe, &house.awa] {
        let page = reader.get(&*asked).await.is(200).shows("Si on vous l’a transféré").shows("Rosa");
        assert_eq!(page.header("cache-control"), "no-store");
    }
    assert!(!is_known(&house, "omar@exemple.org").await, "looking opens nothing");
    let presses = [(), (), ()].map(|()| {
        let (nobody, asked) = (house.nobody(), asked.clone());
        async move { nobody.post(asked, &[("reponse", "oui")]).await.status.as_u16() }
    });
    let mut told = futures_util::future::join_all(presses).await;
    told.sort_unstable();
    assert_eq!(told, [200, 404, 404], "of those who press at once, one answers");
    for answer in ["oui", "non"] {
        house.nobody().post(&*asked, &[("reponse", answer)]).await.is(404);
    }
    house.nobody().get(&*asked).await.is(404);
    assert!(is_known(&house, "omar@exemple.org").await);
    let letters = house.letters().await;
    let confirmed = letters.iter().filter(|each| each.text.contains("Il est confirmé que vous travaillez"));
    assert_eq!(confirmed.count(), 1, "and is told once");
    for wrong in ["/reseau/accord/3f1c8a52", "/reseau/accord/nobody-1"] {
        house.nobody().get(wrong).await.is(404);
        house.nobody().post(wrong, &[("reponse", "oui")]).await.is(404);
    }
}

#[tokio::test]
async fn the_link_of_who_is_the_contact_no_more_opens_nothing_and_the_next_is_asked() {
    let house = House::with_a_network().await;
    let roses = asked_of(&house, "rosa@canal.org", ("Omar", "omar@exemple.org")).await;
    let one = house.nadia.get(ORGANIZATIONS).await.is(200).page.link("Modifier Maison du Canal");
    let seen = |revision| [("revision", revision)];
    let same = [&organization(CANAL, "canal.org canal.ca", "rosa@canal.org")[..], &seen("1")].concat();
    house.nadia.post(&*one, &same).await.is(303);
    house.nobody().get(&*roses).await.is(200);
    let other = [&organization(CANAL, "canal.org", "lise@canal.org")[..], &seen("2")].concat();
    house.nadia.post(&*one, &other).await.is(303);
    house.nobody().get(&*roses).await.is(404);
    house.nobody().post(&*roses, &[("reponse", "oui")]).await.is(404);
    assert!(!is_known(&house, "omar@exemple.org").await);
    let lises = way(&house.last_to("lise@canal.org").await, "/reseau/accord/");
    let list = "Organisme;Domaines;Contact;Courriel\nMaison du Canal;canal.org;Anh;anh@canal.org\n";
    house.nadia.post(format!("{ORGANIZATIONS}/liste"), &[("lignes", list), ("vu", "oui")]).await.is(303);
    house.nobody().get(&*lises).await.is(404);
    let anhs = way(&house.last_to("anh@canal.org").await, "/reseau/accord/");
    house.nobody().post(&*anhs, &[("reponse", "oui")]).await.is(200).shows("Merci");
    assert!(is_known(&house, "omar@exemple.org").await);
    let sink = Sink::start().await;
    deliver_due(&house.instance, &sink.smtp()).await.unwrap();
    assert!(
        sink.mails_to("rosa@canal.org").is_empty() && sink.mails_to("lise@canal.org").is_empty(),
        "nothing to answer"
    );
}

#[tokio::test]
async fn the_link_of_a_contact_whose_account_is_gone_opens_nothing() {
    let house = House::with_a_network().await;
    let rosa = house.comes_in("Rosa", "rosa@canal.org").await;
    let asked = asked_of(&house, "rosa@canal.org", ("Omar", "omar@exemple.org")).await;
    house.nobody().get(&*asked).await.is(200);
    rosa.post("/profil/suppression", &[("email", "rosa@canal.org")]).await.is(303);
    house.nobody().get(&*asked).await.is(404);
    house.nobody().post(&*asked, &[("reponse", "oui")]).await.is(404);
    house.nadia.get("/reseau/personnes").await.is(200).shows("En attente").shows("Omar");
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

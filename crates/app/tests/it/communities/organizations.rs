//! One organisation is one row, however it is typed.

use communities::{Role, organizations};

use super::house::House;
use super::refused;

#[tokio::test]
async fn spellings_of_one_organization_meet() {
    let house = House::open().await;
    let tx = house.world.instance.db.begin().await.unwrap();
    let first = organizations::named(&tx, "Maison des familles du Cœur-de-l’Île").await.unwrap();
    let second = organizations::named(&tx, "maison DES familles du coeur de l'ile").await.unwrap();
    let other = organizations::named(&tx, "Maison des familles du Canal").await.unwrap();
    tx.commit().await.unwrap();
    assert_eq!(first, second);
    assert_ne!(first.id, other.id);
}

#[tokio::test]
async fn a_person_changes_organization_and_the_known_ones_are_offered() {
    let house = House::open().await;
    let mut awa = house.person("Awa", Role::Member).await;
    house.person("Jean", Role::Member).await;
    awa.opens("/profil/organisme").await.is(200);
    assert_eq!(awa.page().field("Votre organisme").value, "Maison des familles du Canal");
    awa.presses("Enregistrer mon organisme", &[("Votre organisme", "Entre-Parents du Nord")])
        .await
        .is(200)
        .shows("est noté");
    let offered = awa.page().attributes("datalist option", "value");
    assert_eq!(offered, ["Entre-Parents du Nord", "Maison des familles du Canal"]);
    for typed in &refused() {
        awa.posts("/profil/organisme", &[("organization", typed)]).await.is(422);
    }
    awa.opens(&house.path("/membres")).await.shows("Entre-Parents du Nord");
}

#[tokio::test]
async fn a_link_of_the_room_names_the_organizations_of_nobody() {
    let house = House::open().await;
    house.person("Awa", Role::Member).await;
    let mut nadia = house.nadia.clone();
    nadia.posts(&house.path("/invitations/salle"), &[]).await.is(200);
    let token = nadia.sees().address.rsplit('/').next().unwrap().to_owned();
    let mut somebody = house.world.person("Quelqu’un");
    somebody.opens(&format!("/invitation/{token}")).await.is(200).hides("Maison des familles du Canal");
    assert!(somebody.page().attributes("datalist option", "value").is_empty());
    assert!(!somebody.page().source().contains("Maison des familles du Canal"));
    let mut zoe = house.stranger("Zoe").await;
    zoe.opens("/profil/organisme").await.is(200);
    assert!(zoe.page().attributes("datalist option", "value").is_empty(), "who belongs nowhere is suggested nothing");
}

#[tokio::test]
async fn coordination_vouches_with_one_press_and_a_claim_shows_as_said() {
    let house = House::open().await;
    let mut awa = house.person("Awa", Role::Member).await;
    let (mut nadia, members) = (house.nadia.clone(), house.path("/membres"));
    let claim = "Maison des familles du Canal, selon Awa";
    awa.opens("/profil").await.is(200).shows("C’est vous qui le dites");
    awa.opens(&members).await.is(200).shows(claim).hides("Confirmer :");
    nadia.opens(&members).await.is(200).shows(claim);
    nadia.presses("Confirmer : Maison des familles du Canal (Awa)", &[]).await.is(200).shows("C’est confirmé");
    nadia.page().hides(claim).shows("Maison des familles du Canal");
    let trace = (String::from("communities.vouched"), house.id("Awa").await, String::from("team"));
    assert_eq!(house.events().await.last(), Some(&trace));
    awa.opens("/profil").await.is(200).hides("C’est vous qui le dites");
    let elsewhere = [("organization", "Entre-Parents du Nord")];
    awa.posts("/profil/organisme", &elsewhere).await.is(200);
    nadia.opens(&members).await.shows("Entre-Parents du Nord, selon Awa");
}

#[tokio::test]
async fn who_directs_an_organization_vouches_for_its_people_and_for_no_others() {
    let house = House::open().await;
    let mut awa = house.person("Awa", Role::Member).await;
    let mut jean = house.person("Jean", Role::Member).await;
    let lucie = house.person("Lucie", Role::Member).await;
    let canal = house.count("SELECT MIN(organization_id) FROM affiliations").await.to_string();
    let of = async |name: &str| house.path(&format!("/membres/{}/organisme", house.id(name).await));
    let (awas, jeans, lucies) = (of("Awa").await, of("Jean").await, of("Lucie").await);
    let named = [("organisme", canal.as_str())];
    awa.posts(&awas, &named).await.is(404);
    awa.posts(&jeans, &named).await.is(404);
    let directs = [("organisme", canal.as_str()), ("direction", "oui")];
    awa.posts(&awas, &directs).await.is(404);
    let mut nadia = house.nadia.clone();
    nadia.posts(&awas, &directs).await.is(200).shows("C’est confirmé");
    awa.opens(&house.path("/membres")).await.shows("Confirmer : Maison des familles du Canal");
    awa.posts(&jeans, &named).await.is(200).shows("C’est confirmé");
    awa.posts(&jeans, &directs).await.is(404);
    jean.posts(&lucies, &named).await.is(404);
    let mut lucie = lucie;
    lucie.posts("/profil/organisme", &[("organization", "Entre-Parents du Nord")]).await.is(200);
    awa.posts(&lucies, &named).await.is(409).shows("ne dit plus cet organisme");
}

#[tokio::test]
async fn an_invitation_that_names_the_organization_vouches_for_it() {
    let house = House::open().await;
    let mut nadia = house.nadia.clone();
    let people = "Awa <awa@exemple.org> Carrefour des Érables\nJean <jean@exemple.org> Carrefour des Érables";
    nadia
        .posts(&house.path("/invitations"), &[("people", people), ("role", "member"), ("lang", "fr-CA")])
        .await
        .is(200);
    for (name, typed) in [("Awa", "carrefour des erables"), ("Jean", "Maison du Canal")] {
        let letter = house.letter(name).await;
        let text = letter.text();
        let link = text.split_whitespace().find_map(|word| word.find("/invitation/").map(|at| word[at..].to_owned()));
        let link = link.expect("the letter has a link");
        let mut somebody = house.world.person(name);
        somebody.opens(&link).await.is(200);
        assert_eq!(somebody.page().field("Votre organisme").value, "Carrefour des Érables");
        somebody.presses("Accepter l’invitation", &[("Votre nom", name), ("Votre organisme", typed)]).await.is(200);
    }
    nadia.opens(&house.path("/membres")).await.is(200).shows("Maison du Canal, selon Jean").hides("selon Awa");
}

#[tokio::test]
async fn a_mail_domain_vouches_once_somebody_of_the_organization_confirmed_it() {
    let house = House::open().await;
    let mut awa = house.person("Awa", Role::Member).await;
    let mut jean = house.person("Jean", Role::Member).await;
    let (mut nadia, domains) = (house.nadia.clone(), house.path("/membres/organismes"));
    let canal = house.count("SELECT MIN(organization_id) FROM affiliations").await.to_string();
    let wanted = |domain| [("organisme", canal.as_str()), ("domaine", domain)];
    nadia.posts(&domains, &wanted("exemple.org")).await.is(409).shows("Personne ici n’est confirmé");
    nadia.posts(&format!("/c/reflexion-action/membres/{}/organisme", awa_id(&house).await), &wanted("")).await.is(200);
    for (typed, why) in [("gmail.com", "N’importe qui"), ("yahoo.ca", "N’importe qui"), ("exemple", "pas un domaine")]
    {
        nadia.posts(&domains, &wanted(typed)).await.is(422).shows(why);
    }
    awa.posts(&domains, &wanted("exemple.org")).await.is(404);
    nadia.opens(&domains).await.is(200);
    let typed = [("Domaine de Maison des familles du Canal", "Exemple.ORG")];
    nadia.presses("Écrire ce domaine", &typed).await.is(200).shows("exemple.org, à confirmer");
    let confirmation = format!("{domains}/confirmation");
    for who in [&mut nadia, &mut jean] {
        who.posts(&confirmation, &wanted("exemple.org")).await.is(409).shows("peut le confirmer");
    }
    jean.opens("/profil").await.is(200).shows("C’est vous qui le dites");
    awa.opens(&domains).await.is(200);
    awa.presses("Confirmer exemple.org", &[]).await.is(200).shows("C’est confirmé").hides("à confirmer par");
    jean.opens("/profil").await.is(200).hides("C’est vous qui le dites");
    let mut lucie = house.stranger("Lucie").await;
    lucie.posts("/profil/organisme", &[("organization", "Maison des familles du Canal")]).await.is(200);
    lucie.opens("/profil").await.is(200).hides("C’est vous qui le dites");
    lucie.posts("/profil/organisme", &[("organization", "Entre-Parents du Nord")]).await.is(200);
    lucie.opens("/profil").await.is(200).shows("C’est vous qui le dites");
    nadia.opens(&domains).await.is(200);
    nadia.presses("Retirer exemple.org", &[]).await.is(200).shows("Le domaine est retiré");
    jean.opens("/profil").await.is(200).shows("C’est vous qui le dites");
    awa.opens("/profil").await.is(200).hides("C’est vous qui le dites");
}

#[tokio::test]
async fn a_domain_is_confirmed_by_another_than_who_stated_it_and_is_that_of_one_organization() {
    let house = House::open().await;
    let mut awa = house.person("Awa", Role::Coordination).await;
    let mut jean = house.person("Jean", Role::Member).await;
    let mut nadia = house.nadia.clone();
    jean.posts("/profil/organisme", &[("organization", "Entre-Parents du Nord")]).await.is(200);
    let of = async |name: &str| house.path(&format!("/membres/{}/organisme", house.id(name).await));
    let canal = house.count("SELECT MIN(id) FROM organizations").await.to_string();
    let nord = house.count("SELECT MAX(id) FROM organizations").await.to_string();
    nadia.posts(&of("Awa").await, &[("organisme", &canal)]).await.is(200);
    nadia.posts(&of("Jean").await, &[("organisme", &nord)]).await.is(200);
    let domains = house.path("/membres/organismes");
    let confirmation = format!("{domains}/confirmation");
    let canals = [("organisme", canal.as_str()), ("domaine", "exemple.org")];
    let nords = [("organisme", nord.as_str()), ("domaine", "exemple.org")];
    awa.posts(&domains, &canals).await.is(200);
    awa.posts(&domains, &nords).await.is(200);
    awa.posts(&confirmation, &canals).await.is(409).shows("ne l’a pas écrit elle-même");
    jean.posts(&confirmation, &canals).await.is(409);
    jean.posts(&confirmation, &nords).await.is(200).shows("C’est confirmé");
    nadia.posts(&domains, &canals).await.is(409).shows("celui d’un autre organisme");
    awa.posts(&confirmation, &canals).await.is(409).shows("celui d’un autre organisme");
}

async fn awa_id(house: &House) -> i64 {
    house.id("Awa").await
}

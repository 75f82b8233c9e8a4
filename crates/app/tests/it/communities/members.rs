//! Who is here, what they tell, and how a membership ends.

use communities::{Directory, Role};

use super::house::House;

#[tokio::test]
async fn each_shows_what_they_chose_and_nothing_else() {
    let house = House::open().await;
    let mut awa = house.person("Awa", Role::Member).await;
    let mut jean = house.person("Jean", Role::Member).await;
    awa.opens("/profil").await.is(200).shows("Maison des familles du Canal");
    let fields = [
        ("nom", "Awa Diallo"),
        ("langue", "fr-CA"),
        ("titre", "elle"),
        ("offre", "un local"),
        ("montrer_offre", "yes"),
    ];
    awa.posts("/profil", &fields).await.is(200);
    jean.opens(&house.path("/membres"))
        .await
        .is(200)
        .shows("Awa Diallo")
        .shows("un local")
        .shows("Maison des familles du Canal");
    jean.page().hides("elle ·").hides("awa@exemple.org").shows("Qui voit cette page");
    awa.posts("/profil", &[fields.as_slice(), &[("montrer_courriel", "yes")]].concat()).await.is(200);
    jean.opens(&house.path("/membres")).await.shows("awa@exemple.org");
}

#[tokio::test]
async fn coordination_gives_roles_and_nobody_else_does() {
    let house = House::open().await;
    let mut awa = house.person("Awa", Role::Member).await;
    let path = house.path(&format!("/membres/{}/role", house.id("Awa").await));
    awa.opens(&house.path("/membres")).await.hides("Donner ce rôle");
    awa.posts(&path, &[("role", "coordination")]).await.is(404);
    let mut samira = house.person("Samira", Role::Facilitator).await;
    samira.posts(&path, &[("role", "coordination")]).await.is(404);
    let mut nadia = house.nadia.clone();
    nadia.opens(&house.path("/membres")).await.is(200);
    nadia.follows("Changer le rôle d’Awa").await.is(200).shows("Rôle d’aujourd’hui : membre");
    nadia.posts(&path, &[("role", "facilitator")]).await.is(200).shows("Le rôle est changé");
    awa.opens(&house.path("/invitations")).await.is(200);
    assert_eq!(house.events().await.last().map(|(kind, ..)| kind.as_str()), Some("communities.role_changed"));
    nadia.posts(&path, &[("role", "cheffe")]).await.is(400);
    nadia.posts(&path, &[("role", "guest")]).await.is(200);
    awa.opens(&house.path("/membres")).await.is(404);
}

#[tokio::test]
async fn who_loses_a_role_is_told_what_it_takes_and_coordination_reads_it_before() {
    let house = House::open().await;
    let mut samira = house.person("Samira", Role::Facilitator).await;
    let mut nadia = house.nadia.clone();
    let path = house.path(&format!("/membres/{}/role", house.id("Samira").await));
    samira.opens(&path).await.is(404);
    let page = nadia.opens(&path).await.is(200).shows("Samira l’apprendra par courriel");
    page.shows("Enlève : ").shows("lire la raison d’une absence").shows("Ferme l’espace : ");
    nadia.posts(&path, &[("role", "sponsor")]).await.is(200).shows("la personne l’apprend par courriel");
    let letter = house.letter("Samira").await;
    assert_eq!(
        letter.subject(),
        "Votre rôle dans «\u{a0}Réflexion-action\u{a0}»\u{a0}: direction ou bailleur de fonds"
    );
    for words in ["Nadia a changé votre rôle", "Ferme l’espace", "Parlez-en à Nadia"] {
        assert!(letter.text().contains(words), "{words} in {}", letter.text());
    }
    samira.opens(&house.path("/membres")).await.is(404);
    let before = house.letters("Samira").await.len();
    nadia.posts(&path, &[("role", "sponsor")]).await.is(200);
    assert_eq!(house.letters("Samira").await.len(), before, "the same role again is no news");
}

#[tokio::test]
async fn where_no_mail_leaves_coordination_is_asked_to_tell() {
    let house = House::without_mail().await;
    house.person("Awa", Role::Member).await;
    let mut nadia = house.nadia.clone();
    let path = house.path(&format!("/membres/{}/role", house.id("Awa").await));
    nadia.opens(&path).await.is(200).shows("Dites-le à Awa");
    nadia.posts(&path, &[("role", "advisor")]).await.is(200).shows("Dites-le à la personne");
    assert!(house.letters("Awa").await.is_empty());
}

#[tokio::test]
async fn a_full_community_makes_no_member_of_its_facilitator() {
    let house = House::with_places(1).await;
    house.person("Awa", Role::Member).await;
    house.person("Samira", Role::Facilitator).await;
    let path = house.path(&format!("/membres/{}/role", house.id("Samira").await));
    let mut nadia = house.nadia.clone();
    nadia.posts(&path, &[("role", "member")]).await.is(409).shows("Toutes les places de membre sont prises");
    assert_eq!(house.membership("Samira").await.unwrap().role(), Role::Facilitator);
}

#[tokio::test]
async fn who_leaves_is_gone_at_once_and_their_name_stays() {
    let house = House::open().await;
    let mut awa = house.person("Awa", Role::Member).await;
    let id = house.id("Awa").await;
    let standing = house.membership("Awa").await.unwrap();
    awa.opens(&house.path("/membres")).await;
    awa.follows("Quitter la communauté").await.is(200).shows("tout de suite et sur tous vos appareils");
    awa.presses("Quitter la communauté", &[]).await.is(200).shows("Vous avez quitté");
    awa.opens(&house.path("")).await.is(404);
    assert!(!standing.still_stands(&house.world.instance.db).await.unwrap());
    let last = house.events().await.pop().unwrap();
    assert_eq!(last, ("communities.member_left".to_owned(), id, "members".to_owned()));
    let nadia = house.membership("Nadia").await.unwrap();
    let directory = Directory::of(&house.world.instance.db, &nadia).await.unwrap();
    let card = directory.card(id);
    assert_eq!(
        (card.name.as_str(), card.organization.as_str(), card.role),
        ("Awa", "Maison des familles du Canal", None)
    );
    assert!(directory.present().iter().all(|card| card.id != id));
    assert_eq!(directory.card(999_999).name, "Une personne qui a quitté Jasette");
}

#[tokio::test]
async fn coordination_ends_a_membership_after_reading_what_it_means() {
    let house = House::open().await;
    let mut awa = house.person("Awa", Role::Member).await;
    let mut jean = house.person("Jean", Role::Member).await;
    let path = house.path(&format!("/membres/{}/retrait", house.id("Awa").await));
    jean.opens(&path).await.is(404);
    jean.posts(&path, &[]).await.is(404);
    let mut nadia = house.nadia.clone();
    nadia.opens(&house.path("/membres")).await;
    nadia.follows("Mettre fin à la participation d’Awa").await.is(200).shows("Aucun courriel ne part");
    awa.opens(&house.path("/charte")).await.is(200);
    nadia.presses("Mettre fin à la participation", &[]).await.is(200).shows("ne fait plus partie");
    awa.opens(&house.path("/charte")).await.is(404);
    nadia.opens(&path).await.is(404);
    assert!(house.letters("Awa").await.is_empty());
}

#[tokio::test]
async fn the_last_who_coordinates_stays() {
    let house = House::open().await;
    let mut nadia = house.nadia.clone();
    let id = house.id("Nadia").await;
    nadia.posts(&house.path("/depart"), &[]).await.is(409).shows("dernière personne à la coordination");
    nadia.posts(&house.path(&format!("/membres/{id}/role")), &[("role", "member")]).await.is(409);
    nadia.posts(&house.path(&format!("/membres/{id}/retrait")), &[]).await.is(409);
    house.person("Louise", Role::Coordination).await;
    nadia.posts(&house.path("/depart"), &[]).await.is(200).shows("Vous avez quitté");
}

#[tokio::test]
async fn who_comes_back_is_a_member_like_any_other() {
    let house = House::open().await;
    let mut awa = house.person("Awa", Role::Member).await;
    awa.posts(&house.path("/depart"), &[]).await.is(200);
    assert_eq!(house.count("SELECT CAST(COUNT(*) AS BIGINT) FROM past_members").await, 1);
    house.person("Awa", Role::Member).await;
    assert_eq!(house.count("SELECT CAST(COUNT(*) AS BIGINT) FROM past_members").await, 0);
    awa.opens(&house.path("/membres")).await.is(200);
}

#[tokio::test]
async fn a_name_that_somebody_else_bears_shows_its_organization_everywhere() {
    let house = House::open().await;
    let mut awa = house.person("Awa", Role::Member).await;
    let mut jean = house.person("Jean", Role::Member).await;
    let (own, other) = (house.id("Awa").await, house.id("Jean").await);
    let names = async |person: &str| {
        let membership = house.membership(person).await.unwrap();
        let directory = Directory::of(&house.world.instance.db, &membership).await.unwrap();
        [own, other].map(|id| (directory.card(id).name.clone(), directory.card(id).organization_beside().to_owned()))
    };
    let canal = "Maison des familles du Canal";
    let canal_id = house.count("SELECT MAX(organization_id) FROM affiliations").await.to_string();
    assert_eq!(names("Nadia").await, [("Awa".into(), canal.into()), ("Jean".into(), canal.into())]);
    // However it is spelled, it is the same name to whoever reads.
    jean.posts("/profil", &[("nom", "  AWÀ "), ("langue", "fr-CA")]).await.is(200);
    let claims = |name: &str| (format!("{name} ({canal}, non confirmé)"), String::new());
    assert_eq!(names("Nadia").await, [claims("Awa"), claims("AWÀ")]);
    let mut nadia = house.nadia.clone();
    nadia.posts(&house.path(&format!("/membres/{own}/organisme")), &[("organisme", &canal_id)]).await.is(200);
    assert_eq!(names("Nadia").await, [(format!("Awa ({canal})"), String::new()), claims("AWÀ")]);
    jean.posts(&house.path("/depart"), &[]).await.is(200);
    let gone = (format!("AWÀ ({canal}, ne fait plus partie du groupe)"), String::new());
    assert_eq!(names("Nadia").await, [(format!("Awa ({canal})"), String::new()), gone]);
    awa.opens(&house.path("/membres")).await.is(200).shows(canal);
}

/// A list is looked through by a form that works without scripts; what is asked stands in the address.
#[tokio::test]
async fn members_are_looked_for_by_name_role_and_what_was_confirmed() {
    let house = House::open().await;
    house.person("Zoé", Role::Member).await;
    house.person("Samira", Role::Facilitator).await;
    let mut awa = house.person("Awa", Role::Member).await;
    awa.opens(&house.path("/membres")).await.is(200).shows("Zoé").shows("Samira").hides("2 personnes");
    awa.presses("Chercher", &[("Un nom", "zoe")]).await.is(200).shows("1 personne").shows("Zoé").hides("Samira");
    assert_eq!(awa.page().field("Un nom").value, "zoe");
    awa.follows("Tout montrer").await.is(200).shows("Samira");
    awa.opens(&house.path("/membres?role=facilitator")).await.is(200).shows("1 personne").shows("Samira").hides("Zoé");
    awa.opens(&house.path("/membres?confirme=oui")).await.is(200).shows("Rien ne correspond");
    awa.page().has_link("Tout montrer");
    awa.opens(&house.path("/membres?confirme=non&role=member")).await.is(200).shows("2 personnes");
    for nonsense in ["role=roi", "organisme=abc", "page=99", "mots=%00%ff", "confirme=peut-etre"] {
        awa.opens(&house.path(&format!("/membres?{nonsense}"))).await.is(200);
    }
}

#[tokio::test]
async fn only_who_helps_with_the_charter_looks_for_those_who_have_not_agreed() {
    let house = House::open().await;
    let mut samira = house.person("Samira", Role::Facilitator).await;
    let mut awa = house.person("Awa", Role::Member).await;
    house.person("Zoé", Role::Member).await;
    awa.opens(&house.path("/charte")).await;
    awa.presses("Je m’engage", &[]).await.is(200);
    let agreed = house.path("/membres?charte=oui");
    samira.opens(&agreed).await.is(200).shows("1 personne").shows("Awa").hides("Zoé");
    samira.opens(&house.path("/membres?charte=non")).await.is(200).shows("Zoé").hides("Awa");
    awa.opens(&agreed).await.is(200).shows("Zoé").shows("Samira").hides("S’est engagée");
}

//! A community comes into being, or nothing does.

use communities::opening::{FromFile, create_from_file};
use communities::{Role, opening::Shipped};
use reqwest::StatusCode;
use reqwest::header::{CONTENT_TYPE, ORIGIN};
use testkit::{Page, Person};
use ui::Lang;

use super::house::{House, account, just_installed, signed_in};
use super::strange;

/// Sends the form as a browser does, file included.
async fn sends(person: &Person, address: &str, path: &str, fields: &[(&str, &str)]) -> (StatusCode, Page) {
    let boundary = "entre-deux";
    let part = |(name, value): &(&str, &str)| {
        let file = if *name == "file" { "; filename=\"ma saison.toml\"" } else { "" };
        format!("--{boundary}\r\nContent-Disposition: form-data; name=\"{name}\"{file}\r\n\r\n{value}\r\n")
    };
    let body = fields.iter().map(part).collect::<String>() + &format!("--{boundary}--\r\n");
    let request = person.client().post(format!("{address}{path}")).header(ORIGIN, address);
    let request = request.header(CONTENT_TYPE, format!("multipart/form-data; boundary={boundary}"));
    let answer = request.body(body).send().await.unwrap();
    let status = answer.status();
    if status.is_redirection() {
        return (status, Page::from(answer.headers()["location"].to_str().unwrap()));
    }
    (status, Page::from(answer.text().await.unwrap()))
}

const PREVIEW: &str = "/communautes/nouvelle/apercu";
const OPEN: &str = "/communautes/nouvelle";

#[tokio::test]
async fn nadia_reads_a_season_over_then_opens_it() {
    let house = House::open().await;
    let (mut nadia, address) = (house.nadia.clone(), house.world.address());
    nadia.opens("/communautes/nouvelle").await.is(200).shows("Réflexion-action pour les familles");
    let fields = [("program", "reflexion-action"), ("start", "2027-12"), ("name", "Le groupe du Nord")];
    let before = house.count("SELECT CAST(COUNT(*) AS BIGINT) FROM communities").await;
    let (status, page) = sends(&nadia, address, PREVIEW, &fields).await;
    assert_eq!(status, 200);
    for words in [
        "Le groupe du Nord",
        "8 rencontres",
        "début décembre 2027, date à déterminer",
        "septembre 2028",
        "2 formations",
        "moment à déterminer",
        "de 10 à 15 personnes",
        "La coopération",
        "# bons-coups",
        "Plateforme web",
    ] {
        page.shows(words);
    }
    assert_eq!(
        house.count("SELECT CAST(COUNT(*) AS BIGINT) FROM communities").await,
        before,
        "a preview creates nothing"
    );
    let (status, place) = sends(&nadia, address, OPEN, &fields).await;
    assert_eq!(status, 303);
    assert!(place.source().starts_with("/c/le-groupe-du-nord/invitations"), "{}", place.source());
    nadia.opens("/c/le-groupe-du-nord/charte").await.is(200).shows("Version 1").shows("La coopération");
    nadia.opens("/c/le-groupe-du-nord/saison").await.is(200).shows("Un milieu de vie plus solide");
    nadia.opens("/communautes").await.shows("Le groupe du Nord").shows("Saison 2027-2028");
}

#[tokio::test]
async fn two_communities_of_one_name_have_two_addresses() {
    let house = House::open().await;
    let fields = [("program", "reflexion-action"), ("start", "2026-12"), ("name", "Réflexion ACTION")];
    let (_, place) = sends(&house.nadia, house.world.address(), OPEN, &fields).await;
    assert!(place.source().starts_with("/c/reflexion-action-2/"), "{}", place.source());
}

#[tokio::test]
async fn a_bad_file_is_refused_whole_and_kept() {
    let house = House::open().await;
    let broken = Shipped::of("reflexion-action").unwrap().source.replace("minutes = 180", "minuts = 180");
    let before = house.count("SELECT CAST(COUNT(*) AS BIGINT) FROM communities").await;
    for path in [PREVIEW, OPEN] {
        let fields =
            [("program", "reflexion-action"), ("file", broken.as_str()), ("start", "2026-12"), ("name", "Nord")];
        let (status, page) = sends(&house.nadia, house.world.address(), path, &fields).await;
        assert_eq!(status, 422);
        page.shows("ma saison.toml, ligne").shows("minuts").shows("Rien n’a été créé");
        assert_eq!(page.field("Nom de la communauté").value, "Nord", "what was typed is kept");
        assert!(page.field("Texte du programme").value.contains("minuts = 180"), "so is the file");
    }
    assert_eq!(house.count("SELECT CAST(COUNT(*) AS BIGINT) FROM communities").await, before);
}

#[tokio::test]
async fn whatever_is_typed_is_answered_beside_its_field() {
    let house = House::open().await;
    for typed in &strange() {
        let fields = [("program", "autre"), ("source", typed.as_str()), ("start", typed), ("name", typed)];
        let (status, page) = sends(&house.nadia, house.world.address(), PREVIEW, &fields).await;
        assert_eq!(status, 422, "{typed:.20?}");
        page.button("Relire avant de créer");
    }
    let (status, _) = sends(&house.nadia, house.world.address(), PREVIEW, &[]).await;
    assert_eq!(status, 422, "an empty form too");
}

#[tokio::test]
async fn only_the_coordination_of_the_federation_opens_communities() {
    let house = House::open().await;
    let fields = [("program", "reflexion-action"), ("start", "2026-12"), ("name", "Nord")];
    let (status, _) = sends(&house.nadia, house.world.address(), PREVIEW, &fields).await;
    assert_eq!(status, 200, "the form must work for this test to mean anything");
    let mut chloe = house.person("Chloé", Role::Coordination).await;
    chloe.opens("/communautes/nouvelle").await.is(404);
    assert_eq!(sends(&chloe, house.world.address(), OPEN, &fields).await.0, 404);
    chloe.opens("/communautes").await.hides("Ouvrir une communauté");
}

#[tokio::test]
async fn the_first_account_coordinates() {
    let world = just_installed().await;
    let link = communities::first::link_if_nobody(&world.instance).await.unwrap().expect("nobody has an account");
    assert!(link.starts_with(world.address()), "{link}");
    let awa = account(&world, "Awa").await;
    let tx = world.instance.db.begin().await.unwrap();
    communities::first::coordinates(&tx, &awa, world.clock.now()).await.unwrap();
    tx.commit().await.unwrap();
    assert_eq!(communities::first::link_if_nobody(&world.instance).await.unwrap(), None);
    let mut awa = signed_in(&world, awa).await;
    awa.opens("/communautes").await.is(200).shows("Aucune communauté encore");
    awa.follows("Ouvrir une communauté").await.is(200);
}

fn typed<'a>(bytes: &'a [u8], coordinator: Option<&'a str>) -> FromFile<'a> {
    FromFile { file_name: "saison.toml", bytes, start: "2026-12", name: None, coordinator, lang: Lang::Fr }
}

#[tokio::test]
async fn the_console_opens_a_community_and_says_what_is_wrong() {
    let world = just_installed().await;
    let source = Shipped::of("reflexion-action").unwrap().source;
    let said = |refused: communities::opening::NotCreated| refused.sentences(Lang::Fr).join("\n");
    let refused =
        create_from_file(&world.instance, typed(source.as_bytes(), None)).await.expect_err("who coordinates?");
    assert!(said(refused).contains("qui coordonne"));
    let refused = create_from_file(&world.instance, typed(source.as_bytes(), Some("awa@exemple.org"))).await;
    assert!(said(refused.expect_err("no account, no name")).contains("n’a pas de compte"));
    let refused = create_from_file(&world.instance, typed(b"format = 2", Some("Awa <awa@exemple.org>"))).await;
    assert!(said(refused.expect_err("a bad file")).starts_with("saison.toml, ligne 1"));
    let nobody = identity::people::nobody_yet(&world.instance.db).await.unwrap();
    assert!(nobody, "what is refused creates nothing, not even an account");
    let ask = typed(source.as_bytes(), Some("Awa Diallo <awa@exemple.org>"));
    let community = create_from_file(&world.instance, ask).await.expect("a community");
    assert_eq!((community.slug.as_str(), community.capacity), ("reflexion-action-pour-les-familles", 15));
    let second = create_from_file(&world.instance, typed(source.as_bytes(), None)).await.expect("the only coordinator");
    assert_ne!(second.slug, community.slug);
}

//! What is found: however it is written, by whom, where and when; and by nobody who may not read it.

use communities::Role;
use platform::MINUTE;

use super::house::{COMMITTEE, ROOM, read};
use crate::world::House;

#[tokio::test]
async fn a_message_is_found_however_its_words_are_written_as_soon_as_it_is_said() {
    let house = House::open().await;
    let (awa, jean) = (house.person("Awa", Role::Member).await, house.person("Jean", Role::Member).await);
    awa.says_in(ROOM, "Une intervenante a dit à l’équipe qu’il faut **du cœur**.").await;
    awa.says_in(ROOM, "Rien à voir").await;
    for typed in ["intervenant·e·s", "INTERVENANTS", "équipes", "coeur", "l'intervenante coeur", "interv", "qu’il cœ"]
    {
        let found = jean.finds(typed).await;
        assert!(
            found.len() == 1 && found[0] == "Une intervenante a dit à l’équipe qu’il faut du cœur.",
            "{typed}: {found:?}"
        );
    }
    for typed in ["intervenante jeudi", "pudding"] {
        assert!(jean.finds(typed).await.is_empty(), "{typed}");
    }
    let page = awa.looks_for("intervenants").await;
    assert_eq!(page.page.all(".found mark"), ["intervenante"]);
    page.shows("Une chose trouvée").shows("dans bons-coups");
}

#[tokio::test]
async fn the_newest_comes_first_or_what_says_it_best_and_the_rest_is_a_page_further() {
    let house = House::open().await;
    let awa = house.person("Awa", Role::Member).await;
    awa.says_in(ROOM, "des jardins").await;
    house.waits(MINUTE);
    for number in 1..=45 {
        awa.says_in(ROOM, &format!("jardin numéro {number}")).await;
        house.waits(MINUTE);
    }
    let mut page = awa.looks_for("jardin").await;
    let mut read = page.pieces();
    while let Some(next) = page.page.html("#trouve a.btn").split("href=\"").nth(1) {
        let address = next.split('"').next().unwrap().replace("&amp;", "&");
        page = awa.get(address).await.is(200);
        read.extend(page.pieces());
    }
    let expected: Vec<_> = (1..=45).rev().map(|number| format!("jardin numéro {number}")).collect();
    assert_eq!(read.pop().as_deref(), Some("des jardins"));
    assert_eq!(read, expected);
    let best = awa.looks_by(&[("q", "jardins"), ("tri", "pertinence")]).await;
    assert_eq!((&*best.pieces()[0], &*best.pieces()[1]), ("des jardins", "jardin numéro 45"));
    assert_eq!(awa.finds("jardins").await[0], "jardin numéro 45");
}

#[tokio::test]
async fn filters_are_words_or_fields() {
    let house = House::open().await;
    let (awa, jean) = (house.person("Awa", Role::Coordination).await, house.person("Jean", Role::Advisor).await);
    awa.says_in(ROOM, "un thé avec Awa").await;
    house.waits(10 * 24 * 60 * MINUTE);
    let day = ui::dates::for_date_field(house.instance.clock.now());
    jean.says_in(ROOM, "un thé avec Jean").await;
    awa.says_in(COMMITTEE, "un thé au comité").await;
    for (typed, found) in [
        ("thé de:jean", &["un thé avec Jean"][..]),
        ("thé dans:comité", &["un thé au comité"]),
        ("de:awa dans:bons-coups", &["un thé avec Awa"]),
        (&format!("thé avant:{day}"), &["un thé avec Awa"]),
        (&format!("thé après:{day} de:awa"), &["un thé au comité"]),
        ("thé de:personne", &[]),
        ("thé dans:nulle-part", &[]),
    ] {
        assert_eq!(awa.finds(typed).await, found, "{typed}");
    }
    let fields = [("q", "thé"), ("de", "jean"), ("apres", day.as_str()), ("type", "message"), ("dans", "bons coups")];
    assert_eq!(awa.looks_by(&fields).await.pieces(), ["un thé avec Jean"]);
}

#[tokio::test]
async fn what_is_said_in_a_room_is_found_by_those_who_enter_it() {
    let house = House::open().await;
    let (nadia, awa) = (house.person("Nadia", Role::Coordination).await, house.person("Awa", Role::Member).await);
    let carmen = house.person("Carmen", Role::Advisor).await;
    nadia.says_in(COMMITTEE, "pudding chômeur").await;
    for who in [&nadia, &carmen] {
        assert_eq!(who.finds("pudding").await, ["pudding chômeur"]);
        assert_eq!(who.finds("puding").await, ["pudding chômeur"]);
        assert_eq!(who.finds("dans:comité").await, ["pudding chômeur"]);
    }
    // Neither by its words, nor by a slip, nor by who said it, nor by where.
    for typed in ["pudding", "puding", "de:nadia", "dans:comité", "pu", "type:message"] {
        assert!(awa.finds(typed).await.is_empty(), "{typed}");
        awa.looks_for(typed).await.hides("chômeur");
    }
    let stranger = house.stranger("Chloé").await;
    stranger.get("/c/essai/recherche?q=pudding").await.is(404);
    house.joins(&stranger, &house.neighbour().await, Role::Coordination).await;
    stranger.get("/c/essai/recherche?q=pudding").await.is(404);
    stranger.get("/c/voisine/recherche?q=pudding").await.is(200).hides("chômeur");
}

#[tokio::test]
async fn people_are_found_by_their_name_and_one_slip_of_the_finger_is_forgiven_and_said() {
    let house = House::open().await;
    let (awa, _jean) = (house.person("Awa", Role::Member).await, house.person("Etienne-Roy", Role::Member).await);
    awa.looks_for("étienne").await.shows("Etienne-Roy").shows("Personne");
    awa.looks_for("type:personne roy").await.shows("Etienne-Roy");
    awa.says_in(ROOM, "Les accompagnatrices sont là").await;
    for slip in ["acompagnatrice", "accompagntarices", "accompagnatxices", "acxompagnateur"] {
        awa.looks_for(slip).await.shows("Rien avec ces mots exacts");
        assert_eq!(awa.finds(slip).await, ["Les accompagnatrices sont là"], "{slip}");
    }
    awa.looks_for("xxcompagnatrice").await.shows("Rien trouvé").shows("Essayez avec moins de mots");
}

#[tokio::test]
async fn what_was_said_once_is_found_behind_hundreds_of_things_that_begin_alike() {
    let house = House::open().await;
    let (awa, jean) = (house.person("Awa", Role::Member).await, house.person("Jean-Roy", Role::Member).await);
    jean.says_in(ROOM, "une accompagnatrice du quartier").await;
    awa.says_in(ROOM, "un accompagnement du quartier").await;
    for number in 0..520 {
        awa.says_in(ROOM, &format!("accueil du quartier {number}")).await;
    }
    let both = ["un accompagnement du quartier", "une accompagnatrice du quartier"];
    assert_eq!(awa.finds("accompag").await, both);
    assert_eq!(awa.finds("quartier accompag").await, both);
    assert_eq!(awa.finds("accompag de:jean-roy").await, both[1..]);
    assert_eq!(awa.finds("quartier de:jean-roy").await, both[1..]);
    assert!(awa.finds("accompag dans:comité").await.is_empty() && awa.finds("accomplie").await.is_empty());
    let often = awa.finds("quartier accu").await;
    assert_eq!((often.len(), often[0].as_str()), (20, "accueil du quartier 519"), "the newest first");
}

#[tokio::test]
async fn a_program_finds_the_same() {
    let house = House::open().await;
    let awa = house.person("Awa", Role::Member).await;
    for number in 1..=3 {
        awa.says_in(ROOM, &format!("un thé, le {number}")).await;
        house.waits(MINUTE);
    }
    let program = awa.program(&house).await;
    let search = format!("/api/v1/communities/{}/search", house.community.id);
    let first = read(&program.get(format!("{search}?q=th%C3%A9s&kind=message&from=awa&limit=2")).await.is(200));
    assert_eq!(first["results"].as_array().map(Vec::len), Some(2));
    assert_eq!(first["results"][0]["snippet"], "un thé, le 3");
    assert_eq!(first["results"][0]["kind"], "message");
    assert!(first["results"][0]["url"].as_str().unwrap().starts_with("/c/essai/salons/bons-coups/messages/"));
    let next = first["next"].as_str().expect("there is more");
    let rest = read(&program.get(format!("{search}?q=th%C3%A9s&limit=2&before={next}")).await.is(200));
    assert_eq!(rest["results"][0]["snippet"], "un thé, le 1");
    assert!(rest.get("next").is_none());
    program.get(format!("{search}?q=a&kind=licorne")).await.is(422);
    program.get(format!("{search}?q=a&before=hier")).await.is(422);
    program.get(format!("{search}?q=a&limit=0")).await.is(422);
}

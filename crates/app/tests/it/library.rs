//! The library, from the outside: put there from a message, found, tried, asked about, put away and gone from everywhere; and the one
//! table of rights, walked by every reader and every way out.

mod addresses;
mod bringing;
mod catalogue;
mod downloads;
mod folder;
mod import;
mod many;
mod rights;
mod shelf;
mod touched;
mod words;

use axum::http::Method;
use communities::Role;

pub(crate) use catalogue::{left_out, python};

use crate::world::{Ask, House, Person, Sent};

const LIBRARY: &str = "/c/essai/bibliotheque";
const API: &str = "/api/v1/communities/1/resources";
const BOX: &str = "La boîte à émotions";

/// What a form sends of a resource for the group.
const FOR_THE_GROUP: [(&str, &str); 3] = [("genre", "activity"), ("licence", "unknown"), ("visible", "community")];

impl Person {
    /// Puts something in the library; the address of its page.
    async fn keeps(&self, fields: &[(&str, &str)]) -> String {
        let told = self.post(format!("{LIBRARY}/nouvelle"), fields).await.is(303);
        told.header("location").split('?').next().expect("an address").to_owned()
    }

    /// Puts the box of feelings in the library, for the group.
    async fn keeps_the_box(&self) -> String {
        let typed = [("titre", BOX), ("phrase", "Quatre cartes, vingt minutes"), ("themes", "colère, pères")];
        self.keeps(&[&typed[..], &FOR_THE_GROUP].concat()).await
    }

    /// Sends a version of the file of a resource, with these bytes.
    async fn files(&self, page: &str, name: &str, changed: &str) {
        let sent = Sent::files(&[("change", changed)], &[("fichiers", name, b"%PDF-1.4\n%%EOF".to_vec())]);
        self.asks(&Ask::of(Method::POST, format!("{page}/fichiers"), sent)).await.is(303);
    }

    /// The address of the file that a page shows first.
    async fn first_file(&self, page: &str) -> String {
        self.get(page).await.is(200).page.attributes(".file", "href").into_iter().next().expect("a file")
    }
}

#[tokio::test]
async fn a_message_becomes_a_resource_that_is_found_tried_and_put_away() {
    let house = House::open().await;
    let room = "/c/essai/salons/bons-coups";
    let said =
        house.awa.post(format!("{room}/messages"), &[("body", "La boîte à émotions\nQuatre cartes")]).await.is(303);
    let id = said.header("location").rsplit_once("#message-").expect("the message").1.to_owned();
    let form = format!("{room}/messages/{id}/bibliotheque");
    assert!(house.jean.get(room).await.body().contains(&form), "the menu of the message leads there");
    assert!(house.jean.get(&*form).await.is(200).body().contains("value=\"La boîte à émotions\""));
    let typed = [("titre", BOX), ("phrase", "Quatre cartes"), ("cle", "clef-de-la-boite")];
    let told = house.jean.post(&*form, &[&typed[..], &FOR_THE_GROUP].concat()).await.is(303);
    house.jean.post(&*form, &[&typed[..], &FOR_THE_GROUP].concat()).await.is(303);
    assert_eq!(house.count("SELECT COUNT(*) FROM library_resources").await, 1, "sent twice, it is kept once");
    let page = told.header("location").split('?').next().expect("an address").to_owned();
    assert!(house.awa.get(&*page).await.is(200).body().contains(&format!("href=\"{room}/messages/{id}\"")));
    house.jean.files(&page, "cartes.pdf", "Une carte de plus").await;
    let file = house.jean.first_file(&page).await;
    house.awa.get(&*file).await.is(200);
    let found = "/c/essai/recherche?q=tamponnage";
    house.awa.get(found).await.is(200).hides(BOX);
    let told = [("arrive", "Le tamponnage a fait rire"), ("encore", "otherwise"), ("lieu", "school")];
    house.awa.post(format!("{page}/essai"), &told).await.is(303);
    house.awa.get(found).await.shows(BOX);
    house.awa.get("/c/essai/recherche?q=cartes.pdf").await.shows(BOX);
    house.jean.get(&*page).await.shows("Tried once").shows("Le tamponnage a fait rire").shows("Yes, with changes");
    let letters = house.letters_to(&house.jean).await;
    assert_eq!(
        letters.iter().filter(|letter| letter.kind == "library.tried").count(),
        1,
        "who put it there hears of it"
    );
    let program = house.awa.clone().gives_a_program(&[("nom", "un carnet"), ("portee", "writes")]).await;
    assert_eq!(program.get(API).await.is(200).json()["items"][0]["trials"][0]["again"], "otherwise");

    house.awa.post(format!("{page}/rangement"), &[]).await.is(404);
    house.samira.post(format!("{page}/rangement"), &[]).await.is(303);
    house.awa.get(&*page).await.is(404);
    house.awa.get(found).await.hides(BOX);
    house.awa.get(&*file).await.is(404);
    assert_eq!(program.get(API).await.json()["items"].as_array().map(Vec::len), Some(0));
    house.samira.get(&*file).await.is(404);
    house.jean.get(&*file).await.is(200);
    house.samira.post(format!("{page}/remise"), &[]).await.is(303);
    house.awa.get(found).await.shows(BOX);
    house.awa.get(&*file).await.is(200);
}

#[tokio::test]
async fn what_everyone_reads_is_gone_at_once_when_it_is_put_away() {
    let house = House::open().await;
    let (address, file) = house.season.opens_to_everyone(&house.awa, BOX).await;
    let (page, file) = (format!("/bibliotheque/{address}"), format!("/bibliotheque/{address}/fichiers/{file}"));
    let street = house.nobody();
    let shown = street.get(&*page).await.is(200).shows(BOX).shows("CC BY").hides("Awa");
    assert_eq!((shown.header("x-robots-tag"), shown.header("cache-control")), ("noindex", "no-store"));
    assert_eq!(street.get(&*file).await.is(200).header("cache-control"), "no-store");
    street.get(format!("/bibliotheque/{address}/fichiers/999999")).await.is(404);
    street.get("/bibliotheque/3f1c8a52").await.is(404);
    house.awa.post(format!("{LIBRARY}/1/rangement"), &[]).await.is(303);
    street.get(&*page).await.is(404);
    street.get(&*file).await.is(404);
    house.awa.post(format!("{LIBRARY}/1/remise"), &[]).await.is(303);
    street.get(&*page).await.is(200);
    let narrower = [("titre", BOX), ("phrase", "Quatre cartes"), ("genre", "tool"), ("revision", "2")];
    let wrong = [&narrower[..], &[("licence", "internal"), ("visible", "everyone")]].concat();
    house
        .awa
        .post(format!("{LIBRARY}/1/modification"), &wrong)
        .await
        .is(422)
        .shows("Sa licence la garde dans le groupe");
    let right = [&narrower[..], &[("licence", "internal"), ("visible", "community")]].concat();
    house.awa.post(format!("{LIBRARY}/1/modification"), &right).await.is(303);
    street.get(&*page).await.is(404);
}

#[tokio::test]
async fn letting_it_go_further_is_for_who_deposited_it_in_their_own_words() {
    let house = House::open().await;
    let page = house.awa.keeps_the_box().await;
    let wider = [
        ("titre", BOX),
        ("phrase", "Quatre"),
        ("genre", "tool"),
        ("licence", "cc0"),
        ("visible", "everyone"),
        ("revision", "1"),
    ];
    house.samira.post(format!("{page}/modification"), &wider).await.is(409).shows("Demandez-le-lui");
    let mine = [
        ("titre", BOX),
        ("phrase", "Quatre"),
        ("genre", "tool"),
        ("licence", "cc0"),
        ("visible", "me"),
        ("revision", "1"),
    ];
    house.samira.post(format!("{page}/modification"), &mine).await.is(409);
    house.jean.post(format!("{page}/modification"), &wider).await.is(404);
    house.awa.post(format!("{page}/modification"), &wider).await.is(303);
    let room = "/c/essai/salons/bons-coups";
    let said = house.awa.post(format!("{room}/messages"), &[("body", "Le rituel de départ")]).await.is(303);
    let id = said.header("location").rsplit_once("#message-").expect("the message").1.to_owned();
    house.jean.post(format!("{room}/messages/{id}/bibliotheque"), &wider).await.is(409).shows("Ask them");
    let direct = [("personnes", house.jean.id.to_string()), ("body", "Entre nous".to_owned())];
    let direct: Vec<_> = direct.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let said = house.awa.post("/c/essai/ecrire", &direct).await.is(303);
    let (room, id) = said.header("location").split_once("#message-").expect("the message");
    let form = format!("{}/messages/{id}/bibliotheque", room.split('?').next().unwrap());
    house.awa.get(&*form).await.is(404);
    house.awa.post(&*form, &wider).await.is(404);
}

#[tokio::test]
async fn what_is_wrong_is_said_and_two_who_change_it_see_both_versions() {
    let house = House::open().await;
    let wrong = house
        .awa
        .post(format!("{LIBRARY}/nouvelle"), &[("titre", BOX), ("phrase", " "), ("adresse", "javascript:x")])
        .await;
    wrong.is(422).shows("Écrivez quelques mots").shows("Écrivez l’adresse entière").shows(BOX);
    let page = house.awa.keeps_the_box().await;
    let typed = |title: &'static str| {
        [&[("titre", title), ("phrase", "Quatre"), ("revision", "1")][..], &FOR_THE_GROUP].concat()
    };
    house.samira.post(format!("{page}/modification"), &typed("La boîte bleue")).await.is(303);
    let late = house.awa.post(format!("{page}/modification"), &typed("La boîte verte")).await.is(409);
    let late = late.shows("La boîte bleue").shows("La boîte verte");
    assert!(late.body().contains("name=\"revision\" value=\"2\""));
    house
        .awa
        .post(format!("{page}/essai"), &[("arrive", ""), ("lieu", "lune")])
        .await
        .is(422)
        .shows("Choisissez l’une des trois réponses");
    let unsaid = Sent::files(&[], &[("fichiers", "page.html", b"<html>".to_vec())]);
    house.awa.asks(&Ask::of(Method::POST, format!("{page}/fichiers"), unsaid)).await.is(422);
    let none = Sent::files(&[("change", "Rien")], &[]);
    house
        .awa
        .asks(&Ask::of(Method::POST, format!("{page}/fichiers"), none))
        .await
        .is(422)
        .shows("Choisissez un fichier")
        .shows("Rien");
    house.awa.post(format!("{page}/fichiers/999/retrait"), &[]).await.is(404);
}

#[tokio::test]
async fn versions_stay_below_the_last_and_a_trial_can_be_taken_back() {
    let house = House::open().await;
    let page = house.awa.keeps_the_box().await;
    house.awa.files(&page, "cartes.pdf", "").await;
    house.awa.files(&page, "cartes-2.pdf", "Une carte de plus").await;
    let both = house.jean.get(&*page).await.is(200).shows("Une carte de plus").shows("The version before");
    assert_eq!(both.page.attributes(".file", "href").len(), 2);
    let last = house.count("SELECT MAX(id) FROM library_files").await;
    house.awa.post(format!("{page}/fichiers/{last}/retrait"), &[]).await.is(303);
    house.jean.get(&*page).await.hides("cartes-2.pdf").shows("cartes.pdf");
    let resource = page.rsplit('/').next().and_then(|id| id.parse().ok()).expect("a number");
    let trial = house.season.tried_it(&house.jean, resource, "Un zygomatique").await;
    house.awa.get("/c/essai/recherche?q=zygomatique").await.shows(BOX);
    let way = format!("/evaluation/recits/nouveau?essai={trial}");
    assert!(house.jean.get(&*page).await.body().contains(&way), "a story can begin with it");
    assert!(!house.awa.get(&*page).await.body().contains(&way), "it is for who tried to tell");
    house.jean.get(format!("/c/essai/evaluation/recits/nouveau?essai={trial}")).await.shows("Un zygomatique");
    house.awa.get(format!("/c/essai/evaluation/recits/nouveau?essai={trial}")).await.hides("Un zygomatique");
    house.awa.post(format!("{page}/essais/{trial}/retrait"), &[]).await.is(404);
    house.jean.post(format!("{page}/essais/{trial}/retrait"), &[]).await.is(303);
    house.awa.get("/c/essai/recherche?q=zygomatique").await.hides(BOX);
    house.jean.post(format!("{page}/essais/{trial}/remise"), &[]).await.is(303);
    house.awa.get(&*page).await.shows("Un zygomatique");
    house.jean.post(format!("{page}/essais/{trial}/retrait"), &[]).await.is(303);
    house.waits(11 * platform::MINUTE);
    while house.works().await > 0 {}
    assert_eq!(house.count("SELECT COUNT(*) FROM library_trials").await, 0, "nothing is left of it");
}

#[tokio::test]
async fn it_lives_when_its_author_leaves_and_what_was_theirs_alone_goes() {
    let house = House::open().await;
    let page = house.awa.keeps_the_box().await;
    let own =
        [("titre", "Mon brouillon"), ("phrase", "À moi"), ("genre", "idea"), ("licence", "unknown"), ("visible", "me")];
    let draft = house.awa.keeps(&own).await;
    house.awa.files(&draft, "brouillon.pdf", "").await;
    let file = house.awa.first_file(&draft).await;
    house.samira.get(&*draft).await.is(404);
    house.samira.get(&*file).await.is(404);
    house.awa.get(LIBRARY).await.shows("Mon brouillon");
    house.samira.get(LIBRARY).await.hides("Mon brouillon");
    house.parts(&house.awa).await;
    house.jean.get(&*page).await.is(200).shows("Awa");
    let address = house.awa.account().email.clone();
    house.awa.post("/profil/suppression", &[("email", &*address)]).await.is(303);
    house.jean.get(&*page).await.is(200).hides("Awa");
    assert_eq!(house.count("SELECT COUNT(*) FROM library_resources").await, 1);
    assert_eq!(house.count("SELECT COUNT(*) FROM files WHERE gone_at IS NULL").await, 0, "its file goes with it");
}

#[tokio::test]
async fn programs_read_resources_and_put_one_there() {
    let house = House::open().await;
    let awa = house.awa.clone().gives_a_program(&[("nom", "un carnet"), ("portee", "writes")]).await;
    let ask = |body: serde_json::Value| {
        Ask::of(Method::POST, API, Sent::Json(body)).with("idempotency-key", "clef-de-la-boite")
    };
    let made = serde_json::json!({ "title": BOX, "sentence": "Quatre cartes", "kind": "tool", "minutes": 20, "themes": "deuil, deuil" });
    let first = awa.asks(&ask(made.clone())).await.is(201).json()["id"].clone();
    assert_eq!(awa.asks(&ask(made)).await.is(201).json()["id"], first);
    for (body, field) in [
        (serde_json::json!({ "title": "", "sentence": "Un" }), "title"),
        (serde_json::json!({ "title": "Un", "sentence": "Deux", "kind": "lune" }), "kind"),
        (serde_json::json!({ "title": "Un", "sentence": "Deux", "minutes": 0 }), "minutes"),
        (serde_json::json!({ "title": "Un", "sentence": "Deux", "link": "ici" }), "link"),
    ] {
        assert_eq!(awa.asks(&ask(body)).await.is(422).json()["errors"][0]["field"], field);
    }
    let read = awa.get(API).await.is(200).json();
    let one = &read["items"][0];
    assert_eq!(
        (&one["kind"], &one["minutes"], &one["themes"]),
        (&"tool".into(), &20.into(), &serde_json::json!(["deuil"]))
    );
    assert_eq!((&one["licence"], &one["visibility"]), (&"unknown".into(), &"community".into()));
    house.person("Denis", Role::Sponsor).await.get(LIBRARY).await.is(404);
}

/// What a meeting is and what a resource is are both called its kind, and are other words.
#[tokio::test]
async fn the_description_of_the_api_says_the_words_of_each_kind_of_thing() {
    let house = House::open().await;
    let described = house.nobody().get("/api/v1/openapi.json").await.is(200).json();
    let schemas = &described["components"]["schemas"];
    let words = |thing: &str, field: &str| {
        let named = schemas[thing]["properties"][field]["$ref"].as_str().expect("a schema of its own");
        schemas[named.rsplit('/').next().expect("a name")]["enum"].to_string()
    };
    for shared in ["ResourceRead", "SharedRead"] {
        assert!(words(shared, "kind").contains("\"activity\"") && !words(shared, "kind").contains("\"regular\""));
    }
    house.awa.keeps_the_box().await;
    let program = house.awa.clone().gives_a_program(&[("nom", "un carnet")]).await;
    let kept = &program.get(API).await.is(200).json()["items"][0];
    for field in ["kind", "licence", "visibility"] {
        assert!(words("ResourceRead", field).contains(&kept[field].to_string()), "{field}: {kept}");
    }
}

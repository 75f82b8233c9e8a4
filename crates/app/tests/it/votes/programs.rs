//! Votes for programs: rules, and what one came to; no count while it is open.

use serde_json::json;

use crate::world::{Ask, House, Sent};
use axum::http::Method;

const VOTES: &str = "/api/v1/communities/1/votes";

#[tokio::test]
async fn a_program_prepares_a_vote_and_reads_what_one_came_to() {
    let house = House::open().await;
    let (samira, awa) = (
        house.samira.clone().gives_a_program(&[("nom", "carnet"), ("portee", "writes")]).await,
        house.awa.clone().gives_a_program(&[("nom", "carnet"), ("portee", "writes")]).await,
    );
    let vote = json!({
        "question": "Quel jour?", "kind": "one", "ballots": "named", "options": ["Mardi", "Jeudi"],
        "last_day": house.vote_day(7),
    });
    let sends = |body: serde_json::Value| {
        Ask::of(Method::POST, VOTES, Sent::Json(body)).with("idempotency-key", "jour-2027-03")
    };
    let made = samira.asks(&sends(vote.clone())).await.is(201).json()["id"].clone();
    assert_eq!(samira.asks(&sends(vote.clone())).await.is(201).json()["id"], made, "sent twice, it is one");
    let mut wrong = vote.clone();
    wrong["options"] = json!(["Mardi"]);
    let problem = samira.asks(&sends(wrong)).await.is(422).json();
    assert_eq!(problem["errors"][0]["field"], "options");
    awa.asks(&sends(vote)).await.is(404);
    assert_eq!(awa.get(VOTES).await.is(200).json()["items"], json!([]), "it is prepared");
    let page = format!("/c/essai/votes/{made}");
    house.samira.post(format!("{page}/ouverture"), &[("revision", "1")]).await.is(303);
    let options = house.awa.choices(&page).await;
    house.awa.votes(&page, &[("choix", &options[1])]).await;
    let open = awa.get(VOTES).await.is(200).json()["items"][0].clone();
    assert_eq!((&open["stands"], &open["said"], &open["chosen"]), (&json!("open"), &json!(null), &json!(null)));
    house.closes_a_vote(&page).await;
    let closed = awa.get(VOTES).await.is(200).json()["items"][0].clone();
    assert_eq!((&closed["chosen"], &closed["stands"]), (&json!("Jeudi"), &json!("closed")));
    assert_eq!(closed["said"], "«\u{a0}Jeudi\u{a0}» vient en tête\u{a0}: 1 sur 1.");
}

/// A program says and reads what a vote is about as the form does: what is offered to its person, and to whom reads what they see.
#[tokio::test]
async fn a_program_says_what_a_vote_is_about_and_reads_what_its_person_sees() {
    let house = House::open().await;
    let march = house.march_is_set("2027-03-18").await;
    let meeting: i64 = march.rsplit('/').next().unwrap().parse().unwrap();
    let block = house.plans(&march, ("discussion", "Les horaires d’été"), &[("duree", "45")]).await;
    let (room, few) = (house.season.room_id("bons-coups").await, house.season.room_id("comite").await);
    let samira = house.samira.clone().gives_a_program(&[("nom", "carnet"), ("portee", "writes")]).await;
    let awa = house.awa.clone().gives_a_program(&[("nom", "carnet"), ("portee", "reads")]).await;
    let last_day = house.vote_day(7);
    let prepares = async |about: &serde_json::Value, kind: &str| {
        let vote = json!({
            "question": format!("Quel jour, pour {kind}?"), "kind": "one", "ballots": "named",
            "options": ["Mardi", "Jeudi"], "last_day": last_day, "about": about,
        });
        samira.asks(&Ask::of(Method::POST, VOTES, Sent::Json(vote))).await
    };
    let subjects = [
        json!({ "kind": "meeting", "id": meeting, "meeting": null }),
        json!({ "kind": "block", "id": block, "meeting": meeting }),
        json!({ "kind": "room", "id": room, "meeting": null }),
    ];
    for subject in &subjects {
        let id = prepares(subject, subject["kind"].as_str().unwrap()).await.is(201).json()["id"].clone();
        house.samira.get(format!("/c/essai/votes/{id}")).await.is(200).shows("À propos de");
        house.samira.post(format!("/c/essai/votes/{id}/ouverture"), &[("revision", "1")]).await.is(303);
    }
    for wrong in [
        json!({ "kind": "room", "id": few }),
        json!({ "kind": "meeting", "id": 999_999 }),
        json!({ "kind": "block", "id": block }),
        json!({ "kind": "block", "id": 999_999, "meeting": meeting }),
    ] {
        let problem = prepares(&wrong, "rien").await.is(422).json();
        assert_eq!(problem["errors"][0]["field"], "about", "{wrong}: {problem}");
    }
    prepares(&json!({ "kind": "person", "id": 1 }), "rien").await.is(400);
    let read = awa.get(VOTES).await.is(200).json();
    let about: Vec<_> = read["items"].as_array().unwrap().iter().rev().map(|vote| vote["about"].clone()).collect();
    assert_eq!(about, subjects);
}

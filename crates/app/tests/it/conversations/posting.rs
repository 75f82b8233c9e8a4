//! Saying something, correcting it, taking it away; by whom, and what is given back.

use axum::http::StatusCode;
use communities::Role;
use futures_util::future::join_all;

use platform::sql;

use super::house::ROOM;
use crate::world::House;

#[tokio::test]
async fn what_one_says_the_others_read_and_only_its_author_may_correct_it() {
    let house = House::open().await;
    let (awa, jean) = (house.person("Awa", Role::Member).await, house.person("Jean", Role::Member).await);
    let id = awa.says(ROOM, "Le café servi *avant* <b>change</b> tout.").await;
    let (hers, his) = (awa.get(ROOM).await, jean.get(ROOM).await);
    let said = format!("#message-{id}");
    assert!(
        his.page.html(&said).contains("<em>avant</em>") && his.page.html(&said).contains("&lt;b&gt;"),
        "{}",
        his.page.html(&said)
    );
    assert!(hers.page.html(&said).contains("/modification") && hers.page.html(&said).contains("/retrait"));
    assert!(!his.page.html(&said).contains("/modification") && !his.page.html(&said).contains("/retrait"));

    let edit = format!("{ROOM}/messages/{id}/modification");
    assert_eq!(jean.get(&edit).await.status, StatusCode::NOT_FOUND);
    assert_eq!(jean.post(&edit, &[("body", "autre chose")]).await.status, StatusCode::NOT_FOUND);
    assert!(awa.get(&edit).await.page.all("textarea")[0].contains("Le café servi"));
    let answer = awa.post(&edit, &[("body", "Le café *d’abord*.")]).await;
    assert_eq!((answer.status, answer.header("location")), (StatusCode::SEE_OTHER, &*format!("{ROOM}/messages/{id}")));
    let his = jean.get(ROOM).await;
    assert!(his.page.html(&said).contains("<em>d’abord</em>") && his.page.all(&said)[0].contains("edited"));
    assert_eq!(house.bodies().await, ["Le café *d’abord*."], "the former words are gone");
}

#[tokio::test]
async fn who_wrote_it_or_who_keeps_the_room_takes_a_message_away_and_a_trace_remains() {
    let house = House::open().await;
    let awa = house.person("Awa", Role::Member).await;
    let others = [
        ("Jean", Role::Member, None),
        ("Samira", Role::Advisor, None),
        ("Lucie", Role::Facilitator, Some("par l’animation")),
        ("Nadia", Role::Coordination, Some("par la coordination")),
    ];
    for (name, role, words) in others {
        let other = house.person(name, role).await;
        let id = awa.says(ROOM, &format!("À retirer par {name}")).await;
        let path = format!("{ROOM}/messages/{id}/retrait");
        let (asked, done) = (other.get(&path).await, other.post(&path, &[]).await);
        let trace = awa.get(ROOM).await.page.all(&format!("#message-{id}")).remove(0);
        match words {
            Some(words) => {
                assert_eq!((asked.status, done.status), (StatusCode::OK, StatusCode::SEE_OTHER), "{name}");
                assert!(trace.contains(words) && !trace.contains("À retirer") && !trace.contains("Awa"), "{trace}");
                assert_eq!(other.post(&path, &[]).await.status, StatusCode::SEE_OTHER, "once more changes nothing");
            }
            None => {
                assert_eq!((asked.status, done.status), (StatusCode::NOT_FOUND, StatusCode::NOT_FOUND), "{name}");
                assert!(trace.contains("À retirer"), "{trace}");
            }
        }
    }
    let id = awa.says(ROOM, "Je me suis trompée de salon").await;
    assert_eq!(awa.post(&format!("{ROOM}/messages/{id}/retrait"), &[]).await.status, StatusCode::SEE_OTHER);
    assert!(awa.get(ROOM).await.page.all(&format!("#message-{id}"))[0].contains("par la personne qui l’a écrit"));
    assert_eq!(awa.get(&format!("{ROOM}/messages/{id}/modification")).await.status, StatusCode::NOT_FOUND);
    assert_eq!(house.bodies().await.iter().filter(|body| !body.is_empty()).count(), 2, "removed words are nowhere");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_same_sending_is_said_once_however_often_it_arrives() {
    let house = House::open().await;
    let awa = house.person("Awa", Role::Member).await;
    let path = format!("{ROOM}/messages");
    let sending = [("body", "Une seule fois"), ("key", "0123456789abcdef")];
    let answers = join_all((0..12).map(|_| awa.post(&path, &sending))).await;
    let first = answers[0].header("location");
    assert!(answers.iter().all(|answer| answer.status == StatusCode::SEE_OTHER && answer.header("location") == first));
    assert_eq!(house.bodies().await, ["Une seule fois"]);

    // A page of the past holds a key that served: other words are another message.
    awa.post(&path, &[("body", "Autre chose"), ("key", "0123456789abcdef")]).await;
    let jean = house.person("Jean", Role::Member).await;
    jean.post(&path, &sending).await;
    assert_eq!(house.bodies().await, ["Une seule fois", "Autre chose", "Une seule fois"], "a key is one person's");
}

#[tokio::test]
async fn what_cannot_be_said_comes_back_with_its_words_and_a_sentence() {
    let house = House::open().await;
    let awa = house.person("Awa", Role::Member).await;
    let long = "é".repeat(8_001);
    let tall = "a\n".repeat(10_000);
    let taller = "a\n".repeat(1_000);
    let bad = [
        ("", "vide"),
        ("  \n ", "vide"),
        (&*long, "8 000"),
        (&*tall, "8 000"),
        (&*taller, "300"),
        ("avant\0après", "caractère"),
        ("avant\u{7}après", "caractère"),
        ("avant\u{1b}[31m", "caractère"),
    ];
    for (typed, sentence) in bad {
        for part in [false, true] {
            let answer = match part {
                false => awa.post(&format!("{ROOM}/messages"), &[("body", typed)]).await,
                true => awa.post_as_script(&format!("{ROOM}/messages"), &[("body", typed)]).await,
            };
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{:?}", &typed[..typed.len().min(20)]);
            let error = answer.page.all("#body-error").join(" ");
            assert!(error.to_lowercase().contains(sentence), "{sentence:?} in {error:?}");
            let kept = answer.page.html("textarea");
            assert!(
                kept.contains(typed.trim().lines().next().unwrap_or_default().trim_matches('\0'))
                    || typed.contains('\0')
            );
        }
    }
    assert!(house.bodies().await.is_empty());
    let emoji = "👩‍👧‍👦 مرحبا ‏שלום 🎉";
    awa.says(ROOM, emoji).await;
    assert_eq!(house.bodies().await, [emoji]);
    let answer = awa.post(&format!("{ROOM}/messages"), &[]).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "a form without its field is an empty message");
}

#[tokio::test]
async fn scripts_get_the_message_alone_drawn_as_in_the_page() {
    let house = House::open().await;
    let awa = house.person("Awa", Role::Member).await;
    awa.says(ROOM, "Premier").await;
    let answer = awa.post_as_script(&format!("{ROOM}/messages"), &[("body", "Deuxième")]).await;
    assert_eq!(answer.status, StatusCode::CREATED);
    let drawn = answer.page.html(".said");
    assert!(drawn.contains("follows"), "it stands under the same name: {drawn}");
    let id = drawn.split("message-").nth(1).and_then(|rest| rest.split('"').next()).expect("an id");
    assert_eq!(drawn, awa.get(ROOM).await.page.html(&format!("#message-{id}")));
}

#[tokio::test]
async fn earlier_words_are_read_by_those_who_keep_the_room_and_go_with_the_message() {
    let house = House::open().await;
    let (awa, jean) = (house.person("Awa", Role::Member).await, house.person("Jean", Role::Member).await);
    let lucie = house.person("Lucie", Role::Facilitator).await;
    let id = awa.says(ROOM, "La famille Untel est venue").await;
    let (edit, before) = (format!("{ROOM}/messages/{id}/modification"), format!("{ROOM}/messages/{id}/avant"));
    lucie.get(&before).await.is(200).shows("n’a pas été corrigé");
    for words in ["Une famille est venue", "Une famille est venue", "Une famille est venue hier"] {
        awa.post(&edit, &[("body", words)]).await.is(303);
    }
    let page = lucie.get(&before).await.is(200);
    let words = page.page.all(".earlier .prose");
    assert_eq!(words, ["La famille Untel est venue", "Une famille est venue", "Une famille est venue hier"]);
    assert!(lucie.get(ROOM).await.body().contains(&before));
    for other in [&awa, &jean] {
        other.get(&before).await.is(404);
        assert!(!other.get(ROOM).await.body().contains("/avant") && !other.get(ROOM).await.body().contains("Untel"));
    }
    awa.post(format!("{ROOM}/messages/{id}/retrait"), &[]).await.is(303);
    lucie.get(&before).await.is(404);
    let kept = sql("SELECT body FROM earlier_words").all::<(String,)>(&house.instance.db).await.unwrap();
    assert!(kept.is_empty(), "{kept:?}");
}

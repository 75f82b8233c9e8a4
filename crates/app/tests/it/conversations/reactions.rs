//! Reactions: one emoji under a message, by one press, and away by the same; who said it; how many a page bears.

use axum::http::Method;
use communities::Role;
use platform::{MINUTE, sql};
use serde_json::{Value, json};

use super::house::ROOM;
use crate::world::{Answer, Ask, House, Person, Sent};

impl Person {
    async fn reacts(&self, message: i64, emoji: &str) -> Answer {
        self.post(path(message), &[("emoji", emoji)]).await
    }
}

fn path(message: i64) -> String {
    format!("{ROOM}/messages/{message}/reactions")
}

fn under(message: i64) -> String {
    format!("#message-{message} .reactions")
}

#[tokio::test]
async fn one_press_adds_a_reaction_the_same_takes_it_away_and_it_says_who() {
    let house = House::open().await;
    let (awa, jean) = (house.person("Awa", Role::Member).await, house.person("Jean", Role::Member).await);
    let id = awa.says(ROOM, "Six pères sont restés").await;
    let room = jean.get(ROOM).await;
    assert!(room.page.html(&format!("#message-{id}")).contains(&path(id)), "one may react to it");
    assert_eq!(jean.get(path(id)).await.page.all(".usual button").len(), 6, "six are at hand");
    jean.reacts(id, "👏").await.is(303);
    house.instance.clock.advance(MINUTE);
    awa.reacts(id, "👏").await.is(303);
    awa.reacts(id, "☕").await.is(303);
    let hers = awa.get(ROOM).await.page.html(&under(id));
    assert!(hers.contains("👏 2") && hers.contains("title=\"Jean, Awa\""), "{hers}");
    let his = jean.get(ROOM).await.page.html(&under(id));
    assert_eq!(his.matches("aria-pressed=\"true\"").count(), 1, "{his}");
    assert!(his.contains("Well done: 2 people (Jean, Awa)"), "{his}");
    jean.reacts(id, "👏").await.is(303);
    let his = jean.get(ROOM).await.page.html(&under(id));
    assert!(his.contains("👏 1") && !his.contains("true") && !his.contains("Jean"), "{his}");
    let page = jean.get(path(id)).await.is(200);
    assert!(page.page.html(".reacted").contains("Awa") && page.page.html("main").contains("Six pères"));
    let script = jean.post_as_script(path(id), &[("emoji", "☕")]).await.is(200);
    assert!(script.page.html(".reactions").contains("☕ 2") && script.page.all(".reactions").len() == 1);
}

#[tokio::test]
async fn any_one_emoji_is_taken_and_nothing_else() {
    let house = House::open().await;
    let awa = house.person("Awa", Role::Member).await;
    let id = awa.says(ROOM, "un").await;
    for nonsense in ["", "bravo", "👏👏", "<b>", "1"] {
        awa.reacts(id, nonsense).await.is(422).shows("Mettez-en un seul");
    }
    for nowhere in [0, 999_999] {
        awa.reacts(nowhere, "👏").await.is(404);
        awa.get(path(nowhere)).await.is(404);
    }
    let kinds: Vec<String> = ('\u{1f400}'..).take(20).map(String::from).collect();
    for emoji in &kinds {
        awa.reacts(id, emoji).await.is(303);
    }
    awa.reacts(id, "👏").await.is(409).shows("20 émojis");
    let jean = house.person("Jean", Role::Member).await;
    jean.reacts(id, &kinds[3]).await.is(303);
    let chips = jean.get(ROOM).await.page.all(&format!("{} button", under(id)));
    assert_eq!(chips.len(), 20, "{chips:?}");
}

#[tokio::test]
async fn a_message_with_ten_thousand_reactions_is_read_like_any_other() {
    let house = House::open().await;
    let awa = house.person("Awa", Role::Member).await;
    let id = awa.says(ROOM, "un").await;
    let tx = house.instance.db.begin().await.unwrap();
    // Grown on purpose: nobody makes five hundred friends in a test.
    sql("INSERT INTO people (email, name, lang, created_at) WITH RECURSIVE numbers (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers \
         WHERE n < 500) SELECT 'p' || n || '@exemple.org', 'Personne ' || n, 'fr-CA', 0 FROM numbers")
    .run(&tx)
    .await
    .unwrap();
    for (at, emoji) in ('\u{1f400}'..).take(20).enumerate() {
        // Grown on purpose.
        let all = "INSERT INTO message_reactions (message_id, emoji, person_id, at) SELECT $1, $2, id, $3 FROM people WHERE email LIKE 'p%@exemple.org'";
        sql(all).with((id, String::from(emoji), i64::try_from(at).unwrap())).run(&tx).await.unwrap();
    }
    tx.commit().await.unwrap();
    let page = awa.get(ROOM).await.is(200);
    let chips = page.page.all(&format!("{} button", under(id)));
    assert_eq!((chips.len(), chips[0].contains("500")), (20, true), "{chips:?}");
    assert!(page.body().len() < 60_000, "{} bytes", page.body().len());
    let named = awa.get(path(id)).await.is(200);
    assert!(
        named.body().len() < 150_000 && named.body().contains("400 autres personnes"),
        "{} bytes",
        named.body().len()
    );
    awa.reacts(id, "\u{1f400}").await.is(303);
}

#[tokio::test]
async fn a_reaction_reaches_the_room_and_goes_with_the_words() {
    let house = House::open().await;
    let (awa, jean) = (house.person("Awa", Role::Member).await, house.person("Jean", Role::Member).await);
    let id = awa.says(ROOM, "un").await;
    let mut stream = jean.listens(ROOM, None).await;
    awa.reacts(id, "🙏").await.is(303);
    let frame = stream.next().await.unwrap();
    assert_eq!(frame.name, "reacted");
    assert!(
        frame.data.contains("🙏 1") && frame.data.contains(&format!("data-actor=\"{}\"", awa.id)),
        "{}",
        frame.data
    );
    assert!(!frame.data.contains("aria-pressed=\"true\""), "what is one’s own is told to nobody: {}", frame.data);
    awa.reacts(id, "🙏").await.is(303);
    assert!(!stream.next().await.unwrap().data.contains("🙏"));
    awa.reacts(id, "🙏").await.is(303);
    awa.post(format!("{ROOM}/messages/{id}/retrait"), &[]).await.is(303);
    assert!(!jean.get(ROOM).await.body().contains("🙏 1"), "they go with the words");
    jean.reacts(id, "🙏").await.is(404);
    let rows = sql("SELECT COUNT(*) FROM message_reactions").all::<(i64,)>(&house.instance.db).await.unwrap();
    assert_eq!(rows, [(0,)]);
}

#[tokio::test]
async fn a_program_reacts_and_reads_who_many_did() {
    let house = House::open().await;
    let awa = house.person("Awa", Role::Member).await;
    let message = awa.says(ROOM, "un").await;
    let id = house.enter(&awa, ROOM).await.room().id;
    let program = awa.gives_a_program(&[("nom", "tout"), ("portee", "writes")]).await;
    let reactions = format!("/api/v1/rooms/{id}/messages/{message}/reactions");
    let says = |body: Value| Ask::of(Method::POST, &reactions, Sent::Json(body));
    let twice = [json!({ "emoji": "💡" }), json!({ "emoji": "💡" })];
    for body in twice {
        let answer = program.asks(&says(body)).await.is(200);
        let stands: Value = serde_json::from_str(answer.body()).unwrap();
        assert_eq!(stands, json!({ "items": [{ "emoji": "💡", "count": 1 }] }));
    }
    let listed = program.get(format!("/api/v1/rooms/{id}/messages")).await.is(200);
    assert!(listed.body().contains(r#""reactions":[{"emoji":"💡","count":1}]"#), "{}", listed.body());
    program.asks(&says(json!({ "emoji": "💡", "on": false }))).await.is(200);
    program.asks(&says(json!({ "emoji": "bravo" }))).await.is(422);
    let listed = program.get(format!("/api/v1/rooms/{id}/messages")).await.is(200);
    assert!(listed.body().contains(r#""reactions":[]"#), "{}", listed.body());
}

#[tokio::test]
async fn any_emoji_is_found_by_a_word_of_ones_language_or_in_its_group_and_chosen_by_one_press() {
    let house = House::open().await;
    let (awa, jean) = (house.person("Awa", Role::Member).await, house.person("Jean", Role::Member).await);
    let id = awa.says(ROOM, "Une tisane?").await;
    let chosen = |answer: &Answer| answer.page.attributes("#emojis button", "value");
    let found = chosen(&awa.get(format!("{}?mots=CAF%C3%89", path(id))).await.is(200));
    assert!(found.contains(&"☕️".to_owned()), "{found:?}");
    let english = jean.get(format!("{}?mots=coffee", path(id))).await.is(200);
    assert_eq!(chosen(&english)[0], "☕️");
    let hand = awa.get(format!("{}?groupe=people-body&teint=5", path(id))).await.is(200);
    assert!(chosen(&hand).contains(&"👋🏿".to_owned()));
    for nothing in ["mots=zzzzq", "groupe=nulle-part", "groupe=&teint=9"] {
        assert!(chosen(&awa.get(format!("{}?{nothing}", path(id))).await.is(200)).is_empty(), "{nothing}");
    }
    awa.reacts(id, &found[0]).await.is(303);
    awa.reacts(id, "👋🏿").await.is(303);
    let under = awa.get(ROOM).await.page.html(&under(id));
    assert!(under.contains("signe de la main"), "it is called by its name: {under}");
}

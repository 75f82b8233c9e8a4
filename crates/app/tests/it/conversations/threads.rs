//! Threads: answering under a message, where it is read, what the room shows of it, and what stays when its first message goes.

use axum::http::{Method, StatusCode};
use communities::Role;
use conversations::recent::Lately;
use conversations::rooms_of;
use serde_json::{Value, json};

use super::house::{COMMITTEE, ROOM};
use crate::world::{Ask, House, Person, Sent};

impl Person {
    /// Answers a message in its thread, and in the room too when `also_here`; returns the number of the answer.
    async fn answers_in(&self, first: i64, words: &str, also_here: bool) -> i64 {
        let fields = [("body", words), ("aussi", "yes")];
        let fields = if also_here { &fields[..] } else { &fields[..1] };
        let answer = self.post(thread(first), fields).await.is(303);
        answer.header("location").rsplit_once("#reponse-").expect("the way to the answer").1.parse().expect("a number")
    }
}

fn thread(first: i64) -> String {
    format!("{ROOM}/messages/{first}/fil")
}

#[tokio::test]
async fn an_answer_stands_under_its_message_and_the_room_says_how_many_and_when() {
    let house = House::open().await;
    let (awa, jean) = (house.person("Awa", Role::Member).await, house.person("Jean", Role::Member).await);
    let first = awa.says(ROOM, "Six pères sont restés jaser!").await;
    awa.says(ROOM, "À jeudi").await;
    assert!(jean.get(ROOM).await.page.html(&format!("#message-{first}")).contains(&thread(first)), "one may answer it");
    let aside = jean.answers_in(first, "Le café **avant**?", false).await;
    let also = awa.answers_in(first, "Oui, avant", true).await;
    let deeper = jean.answers_in(also, "Je l’essaie", false).await;

    let room = jean.get(ROOM).await;
    let said = room.page.all(".said .prose");
    assert_eq!(
        said,
        ["Six pères sont restés jaser!", "À jeudi", "Oui, avant"],
        "what is aside is not said in the room"
    );
    let under = room.page.html(&format!("#answers-{first}"));
    assert!(under.contains("3 answers") && under.contains(&thread(first)), "{under}");
    assert!(room.page.html(&format!("#message-{also}")).contains("In a thread"));

    let page = jean.get(thread(first)).await;
    let whole = page.page.all("#thread .said .prose");
    assert_eq!(whole, ["Six pères sont restés jaser!", "Le café avant?", "Oui, avant", "Je l’essaie"]);
    assert!(page.page.all("h1")[0].contains("Answers to Awa"), "{:?}", page.page.all("h1"));
    let moved = jean.get(thread(deeper)).await;
    assert_eq!(moved.status, StatusCode::SEE_OTHER, "the address of an answer leads to its thread");
    let far = jean.get(format!("{ROOM}/messages/{aside}")).await;
    let (path, mark) = far.header("location").split_once('#').expect("the place in the thread");
    assert!(path.starts_with(&thread(first)), "{path}");
    assert!(jean.get(path).await.page.html(&format!("#{mark}")).contains("avant"));
}

#[tokio::test]
async fn what_is_aside_is_not_counted_in_the_room_and_home_tells_it() {
    let house = House::open().await;
    let (awa, jean) = (house.person("Awa", Role::Member).await, house.person("Jean", Role::Member).await);
    let first = awa.says(ROOM, "un").await;
    let aside = awa.answers_in(first, "à côté", false).await;
    awa.answers_in(first, "dans le salon aussi", true).await;
    let room = house.enter(&jean, ROOM).await;
    let db = &house.instance.db;
    let rooms = rooms_of(&house.instance, room.membership()).await.unwrap();
    assert_eq!(rooms.iter().map(|each| each.unread).sum::<u32>(), 2, "what the room shows");
    let lately = Lately::of(db, room.membership(), &rooms, 10).await.unwrap().since(0, 10);
    assert_eq!(
        lately.iter().map(|each| each.excerpt.as_str()).collect::<Vec<_>>(),
        ["dans le salon aussi", "à côté", "un"]
    );
    let way = jean.get(&lately[1].path).await;
    assert!(way.header("location").ends_with(&format!("#reponse-{aside}")), "{}", way.header("location"));
}

#[tokio::test]
async fn a_thread_whose_first_message_was_removed_keeps_its_trace_and_its_answers() {
    let house = House::open().await;
    let (awa, jean) = (house.person("Awa", Role::Member).await, house.person("Jean", Role::Member).await);
    let first = awa.says(ROOM, "Je me suis trompée").await;
    let gone = jean.answers_in(first, "Moi aussi", false).await;
    jean.answers_in(first, "Je reste", false).await;
    awa.post(format!("{ROOM}/messages/{first}/retrait"), &[]).await.is(303);
    jean.post(format!("{ROOM}/messages/{gone}/retrait"), &[]).await.is(303);
    let room = awa.get(ROOM).await;
    let said = room.page.html(&format!("#message-{first}"));
    assert!(said.contains("Message retiré") && said.contains("1 réponse<"), "{said}");
    let page = awa.get(thread(first)).await.is(200);
    assert_eq!(page.page.all("#thread .said .prose"), ["Je reste"]);
    assert_eq!(page.page.all("#thread .msg-trace").len(), 2, "both leave a trace");
    assert!(!page.body().contains("trompée") && !page.page.html("h1").contains("Awa"), "{}", page.page.html("h1"));
    awa.answers_in(first, "On continue", false).await;
}

#[tokio::test]
async fn an_answer_reaches_whoever_has_the_room_or_the_thread_open() {
    let house = House::open().await;
    let (awa, jean) = (house.person("Awa", Role::Member).await, house.person("Jean", Role::Member).await);
    let first = awa.says(ROOM, "un").await;
    let mut stream = jean.listens(ROOM, None).await;
    let aside = awa.answers_in(first, "à côté", false).await;
    let frame = stream.next().await.unwrap();
    assert_eq!(frame.name, "posted");
    assert!(
        frame.data.contains("data-aside") && frame.data.contains(&format!("data-thread=\"{first}\"")),
        "{}",
        frame.data
    );
    assert!(
        frame.data.contains(&format!("id=\"answers-{first}\"")) && frame.data.contains("1 answer<"),
        "{}",
        frame.data
    );
    awa.says(ROOM, "deux").await;
    assert!(stream.next().await.unwrap().data.contains("said follows"), "the room goes on under the same name");
    awa.post(format!("{ROOM}/messages/{aside}/retrait"), &[]).await.is(303);
    let changed = stream.next().await.unwrap();
    assert_eq!(changed.name, "changed");
    assert!(!changed.data.contains("1 answer") && changed.data.contains("Message removed"), "{}", changed.data);
    let mut late = jean.listens(ROOM, Some(0)).await;
    let all = [late.next().await.unwrap(), late.next().await.unwrap(), late.next().await.unwrap()];
    assert!(all[1].data.contains("data-aside") && !all[1].data.contains("à côté"), "{}", all[1].data);
}

#[tokio::test]
async fn words_that_cannot_be_answered_come_back_in_the_thread_and_one_sending_counts_once() {
    let house = House::open().await;
    let awa = house.person("Awa", Role::Member).await;
    let (first, other) = (awa.says(ROOM, "un").await, awa.says(ROOM, "deux").await);
    let back = awa.post(thread(first), &[("body", " "), ("aussi", "yes")]).await.is(422);
    assert!(back.page.html(".chat-side").contains("body-error") && back.page.html("#aussi").contains("checked"));
    let script = awa.post_as_script(thread(first), &[("body", "")]).await.is(422);
    assert!(script.page.html("form").contains(&thread(first)), "{}", script.body());
    let sending = [("body", "Une fois"), ("key", "0123456789abcdef")];
    let drawn = awa.post_as_script(thread(first), &sending).await.is(201);
    assert!(drawn.page.html(".said").contains("data-aside"));
    awa.post(thread(first), &sending).await.is(303);
    awa.post(thread(other), &sending).await.is(303);
    assert_eq!(house.bodies().await, ["un", "deux", "Une fois", "Une fois"], "once in each thread");
    for nonsense in ["0", "999999", "abc"] {
        awa.get(format!("{ROOM}/messages/{nonsense}/fil")).await.is(404);
        awa.post(format!("{ROOM}/messages/{nonsense}/fil"), &[("body", "Perdu")]).await.is(404);
    }
    let samira = house.person("Samira", Role::Advisor).await;
    let in_committee = samira.says(COMMITTEE, "Au comité").await;
    samira.post(thread(in_committee), &[("body", "Ailleurs")]).await.is(404);
    awa.get(format!("{COMMITTEE}/messages/{in_committee}/fil")).await.is(404);
}

#[tokio::test]
async fn a_program_answers_in_a_thread_and_reads_it() {
    let house = House::open().await;
    let awa = house.person("Awa", Role::Member).await;
    let first = awa.says(ROOM, "un").await;
    let id = house.enter(&awa, ROOM).await.room().id;
    let messages = format!("/api/v1/rooms/{id}/messages");
    let program = awa.gives_a_program(&[("nom", "tout"), ("portee", "writes")]).await;
    let says = |body: Value| Ask::of(Method::POST, &messages, Sent::Json(body));
    program.asks(&says(json!({ "body": "à côté", "thread": first }))).await.is(201);
    program.asks(&says(json!({ "body": "aussi ici", "thread": first, "also_in_room": true }))).await.is(201);
    program.asks(&says(json!({ "body": "nulle part", "thread": 999_999 }))).await.is(404);
    let listed = async |query: &str| {
        let answer = program.get(format!("{messages}{query}")).await.is(200);
        serde_json::from_str::<Value>(answer.body()).unwrap()["items"].as_array().unwrap().clone()
    };
    let room = listed("").await;
    assert_eq!(room.iter().map(|each| each["body"].as_str().unwrap()).collect::<Vec<_>>(), ["un", "aussi ici"]);
    assert_eq!((&room[0]["answers"]["count"], &room[0]["thread"]), (&json!(2), &Value::Null));
    let answers = listed(&format!("?thread={first}")).await;
    assert_eq!(answers.iter().map(|each| &each["aside"]).collect::<Vec<_>>(), [&json!(true), &Value::Null]);
    assert!(answers.iter().all(|each| each["thread"] == json!(first)));
}

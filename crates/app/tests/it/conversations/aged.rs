//! A room with a hundred thousand messages, aged by SQL: whether somebody has read everything or nothing, or said it all
//! themselves, what a page asks of it touches about as many rows as it shows.

use communities::{Directory, Membership, Role};
use conversations::recent::Lately;
use conversations::{RoomAccess, reading, rooms_of, unread_total};
use platform::{Instance, sql};
use testkit::{Database, NOW};

use super::house::ROOM;
use crate::world::touched::{apart, rows};
use crate::world::{House, Person};

const MESSAGES: i64 = 100_000;
/// The most messages that are looked at to count the unread ones of a room.
const LOOKED_AT: u32 = 200;
/// People, rooms, marks: a handful of rows that have nothing to do with how much was said.
const AROUND: u32 = 40;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_page_of_a_room_with_a_hundred_thousand_messages_touches_what_it_shows() {
    let house = House::open().await;
    let (awa, jean) = (house.person("Awa", Role::Member).await, house.person("Jean", Role::Member).await);
    said_by(&house, &jean).await;
    // First as it is before anybody has counted the table for the planner, then after.
    for counted in [false, true] {
        if counted && !the_planner_knows(&house).await {
            return;
        }
        is_read_up_to(&house, &awa, None).await;
        all_are_modest(&house, &awa, "none read", 100).await;
        is_read_up_to(&house, &awa, Some(MESSAGES)).await;
        all_are_modest(&house, &awa, "all read", 0).await;
        all_are_modest(&house, &jean, "all by oneself", 0).await;
    }
}

/// Asks for everything that a page asks of rooms.
async fn all_are_modest(house: &House, person: &Person, state: &str, unread: u32) {
    let room = &house.enter(person, ROOM).await;
    let membership = room.membership();
    let looked_at = if state == "all read" { 0 } else { LOOKED_AT };
    let list = rows(house, async |at| sum_of_unread(at, membership).await).await;
    list.shows(unread).is_within(looked_at + AROUND, &format!("the list of rooms, {state}"));
    let total = rows(house, async |at| unread_total(at, membership).await.unwrap()).await;
    total.shows(unread).is_within(looked_at + AROUND, &format!("the unread count, {state}"));
    for (from, most) in [(None, 50), (Some(MESSAGES / 2), 50), (Some(1), 0)] {
        let page = rows(house, async |at| page(at, room, from).await).await;
        page.shows(most).is_within(most + AROUND, &format!("a stretch before {from:?}, {state}"));
    }
    let around = rows(house, async |at| shown(&reading::around(&at.db, room, MESSAGES / 2).await.unwrap())).await;
    around.shows(50).is_within(50 + AROUND, &format!("around a message, {state}"));
    lately_is_modest(house, membership, state, looked_at).await;
}

/// What home asks: it knows what is in the rooms, then looks at the newest of each.
async fn lately_is_modest(house: &House, membership: &Membership, state: &str, looked_at: u32) {
    let others = if state == "all by oneself" { 0 } else { 20 };
    let lately = rows(house, async |at| {
        let rooms = rooms_of(at, membership).await.unwrap();
        let lately = Lately::of(&at.db, membership, &rooms, 104).await.unwrap();
        let names = Directory::of(&at.db, membership).await.unwrap();
        count(lately.since(0, 20).len() + lately.acts(&names, 40).len())
    });
    let most = looked_at + 2 * 104 + AROUND;
    lately.await.shows(others + 40).is_within(most, &format!("what was said lately, {state}"));
}

async fn sum_of_unread(at: &Instance, membership: &Membership) -> u32 {
    rooms_of(at, membership).await.unwrap().iter().map(|each| each.unread).sum()
}

async fn page(at: &Instance, room: &RoomAccess, before: Option<i64>) -> u32 {
    shown(&reading::page(&at.db, room, before, reading::PAGE).await.unwrap())
}

fn shown(stretch: &reading::Stretch) -> u32 {
    count(stretch.messages.len())
}

fn count(length: usize) -> u32 {
    u32::try_from(length).unwrap()
}

/// The room as it is when one person said all that is there.
async fn said_by(house: &House, person: &Person) {
    apart(house, async |at| fill(at, house.community.id, person.id).await).await;
}

async fn fill(at: &Instance, community: i64, person: i64) {
    let tx = at.db.begin().await.unwrap();
    if Database::is_postgres() {
        sql("ALTER TABLE messages SET (autovacuum_enabled = false)").run(&tx).await.unwrap();
    }
    // Ages on purpose: nobody says a hundred thousand things.
    let said = sql(
        "WITH RECURSIVE numbers (n) AS (SELECT CAST(1 AS BIGINT) UNION ALL SELECT n + 1 FROM numbers WHERE n < $1) \
                    INSERT INTO messages (room_id, seq, author_id, body, posted_at) \
                    SELECT (SELECT id FROM rooms WHERE slug = 'bons-coups'), n, $2, \
                    'La rencontre de jeudi m’a fait du bien, merci à toute l’équipe pour l’accueil.', $3 FROM numbers",
    );
    said.bind(MESSAGES).bind(person).bind(NOW).run(&tx).await.unwrap();
    // Ages on purpose.
    let told = sql("UPDATE event_streams SET seq = $2 WHERE id = $1").bind(community).bind(MESSAGES);
    told.run(&tx).await.unwrap();
    tx.commit().await.unwrap();
}

/// Counts the table for PostgreSQL's planner; false on SQLite, where nothing ever does.
async fn the_planner_knows(house: &House) -> bool {
    if Database::is_postgres() {
        let tx = house.instance.db.begin().await.unwrap();
        sql("ANALYZE").run(&tx).await.unwrap();
        tx.commit().await.unwrap();
    }
    Database::is_postgres()
}

async fn is_read_up_to(house: &House, person: &Person, seq: Option<i64>) {
    match seq {
        Some(seq) => {
            let room = house.enter(person, ROOM).await;
            reading::mark_read(&house.instance, &room, seq).await.unwrap();
        }
        None => {
            let tx = house.instance.db.begin().await.unwrap();
            // Ages on purpose: they never came.
            sql("DELETE FROM room_reads WHERE person_id = $1").bind(person.id).run(&tx).await.unwrap();
            tx.commit().await.unwrap();
        }
    }
}

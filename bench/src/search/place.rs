//! Where the messages are: many rooms, some of them of a few people, and many people, most of whom left in earlier years. Their rows
//! are written as the program writes them; a message that the program takes through its API tells how.

use platform::{Db, Tx, sql, sql_pair};

use super::dice::Dice;
use crate::{Result, Trouble};

const ROOMS: i64 = 40;
/// One room in so many is of a few people, by name.
const CHOSEN: i64 = 5;
/// People who were there in earlier years.
const GONE: i64 = 300;
/// Over how long it was written.
const YEARS: i64 = 4;
const YEAR: i64 = 365 * 24 * 3_600_000;

const NAMES: [&str; 20] = [
    "Amina",
    "Benoît",
    "Chloé",
    "Dina",
    "Élise",
    "Fatou",
    "Gaëlle",
    "Hugo",
    "Inès",
    "Jérôme",
    "Katia",
    "Léo",
    "Maïa",
    "Noé",
    "Odile",
    "Paul",
    "Rosa",
    "Samir",
    "Thérèse",
    "Yasmine",
];
const SURNAMES: [&str; 16] = [
    "Arsenault",
    "Benali",
    "Côté",
    "Diallo",
    "Émond",
    "Fortin",
    "Gagné",
    "Haddad",
    "Ibarra",
    "Joly",
    "Kaba",
    "Lévesque",
    "Morin",
    "Nadeau",
    "Ouellet",
    "Pham",
];

/// The rooms and the people of the messages.
pub(super) struct Place {
    pub(super) community: i64,
    pub(super) rooms: Vec<Room>,
    pub(super) people: Vec<Person>,
    /// What was written before.
    pub(super) seq: i64,
    /// When the last message was written, in milliseconds UTC.
    pub(super) until: i64,
    /// The bits of the kind of messages in a number of the index, read from a row of the program's own.
    pub(super) kind: i64,
}

/// A room.
#[derive(Clone, Debug, sqlx::FromRow)]
pub(super) struct Room {
    pub(super) id: i64,
    pub(super) name: String,
}

/// A person who writes.
#[derive(Clone, Debug, sqlx::FromRow)]
pub(super) struct Person {
    pub(super) id: i64,
    pub(super) name: String,
}

/// A message that the program took, with what its index holds of it.
#[derive(sqlx::FromRow)]
struct Written {
    thing: i64,
    community_id: i64,
    room_id: i64,
    body: String,
    at: i64,
    number: i64,
    words: String,
    seq: i64,
}

impl Place {
    /// Makes rooms and people in the community where the program just took a message.
    pub(super) async fn make(db: &Db) -> Result<Place> {
        let written = the_message(db).await?;
        let kind = written.number - findings::number(written.at, 0, written.thing);
        if written.words != findings::words_of("", &written.body) {
            return Err(Trouble::said(format!("the index holds {} of {}", written.words, written.body)));
        }
        let tx = db.begin().await?;
        rooms(&tx, &written).await?;
        people(&tx, written.community_id, written.at).await?;
        tx.commit().await?;
        let named = "SELECT id, name_fr AS name FROM rooms WHERE community_id = $1 ORDER BY id";
        let rooms = sql(named).bind(written.community_id).all(db).await?;
        let people = sql("SELECT id, name FROM people ORDER BY id").all(db).await?;
        Ok(Place { community: written.community_id, rooms, people, seq: written.seq, until: written.at, kind })
    }

    /// How many rooms and people there are.
    pub(super) fn size(&self) -> (usize, usize) {
        (self.rooms.len(), self.people.len())
    }

    /// When the message of this number was written, of so many, in milliseconds UTC.
    pub(super) fn at(&self, number: i64, of: i64) -> i64 {
        let ago = i128::from(YEARS * YEAR) * i128::from(of - number) / i128::from(of);
        self.until - i64::try_from(ago).unwrap_or_default()
    }
}

/// It comes into the index with its own row, so it is there at once.
async fn the_message(db: &Db) -> Result<Written> {
    let newest =
        sql("SELECT f.thing, f.community_id, m.room_id, m.body, f.at, f.id AS number, f.words, m.seq FROM findings f \
         JOIN messages m ON m.id = f.thing WHERE f.kind = 'message' ORDER BY f.id DESC LIMIT 1");
    newest.optional(db).await?.ok_or_else(|| Trouble::said("a message that was posted is not in the index"))
}

async fn rooms(tx: &Tx, like: &Written) -> Result<()> {
    let members: Vec<i64> = sql("SELECT person_id FROM memberships WHERE community_id = $1 ORDER BY person_id")
        .bind(like.community_id)
        .values(tx)
        .await?;
    let mut dice = Dice::of(3);
    for number in 0..ROOMS {
        let chosen = number % CHOSEN == CHOSEN - 1;
        let people = (0..6).map(|_| members[dice.below(members.len())].to_string()).collect::<Vec<_>>().join(" ");
        let made = sql(
            "INSERT INTO rooms (community_id, slug, name_fr, name_en, audience, position, kind, people) SELECT $1, $2, $3, $3, \
             CASE WHEN $4 THEN '' ELSE audience END, $5, CASE WHEN $4 THEN 'chosen' ELSE kind END, $6 FROM rooms WHERE id = $7",
        );
        let people = if chosen { people } else { String::new() };
        let name = format!("Salon {}", SURNAMES[dice.below(SURNAMES.len())]);
        made.with((like.community_id, format!("banc-{number}"), format!("{name} {number}"), chosen, 100 + number))
            .with((people, like.room_id))
            .done(tx)
            .await?;
    }
    Ok(())
}

async fn people(tx: &Tx, community: i64, now: i64) -> Result<()> {
    let mut dice = Dice::of(4);
    for number in 0..GONE {
        let name = format!("{} {}", NAMES[dice.below(NAMES.len())], SURNAMES[dice.below(SURNAMES.len())]);
        let email = format!("autrefois-{number}@banc.example");
        sql("INSERT INTO people (email, name, lang, created_at) VALUES ($1, $2, 'fr-CA', $3)")
            .with((email.clone(), name, now - YEARS * YEAR))
            .done(tx)
            .await?;
        sql("INSERT INTO past_members (community_id, person_id, left_at) SELECT $1, id, $2 FROM people WHERE email = $3")
            .with((community, now - YEAR, email))
            .done(tx)
            .await?;
    }
    Ok(())
}

/// What goes with so many messages: the next event has the next number, everybody has read them, and PostgreSQL has settled.
pub(super) async fn catches_up(db: &Db, place: &Place, last: i64) -> Result<()> {
    let tx = db.begin().await?;
    sql("UPDATE event_streams SET seq = $2 WHERE id = $1").with((place.community, last)).done(&tx).await?;
    let read = "INSERT INTO room_reads (person_id, room_id, read_seq) SELECT m.person_id, r.id, $2 FROM memberships m JOIN rooms r \
                ON r.community_id = m.community_id WHERE m.community_id = $1 ON CONFLICT (person_id, room_id) DO UPDATE SET read_seq = $2";
    sql(read).with((place.community, last)).done(&tx).await?;
    tx.commit().await?;
    settle(db).await
}

/// PostgreSQL as it leaves tables by itself some minutes after much was written (autovacuum): counted, swept, and its indexes in order.
pub(crate) async fn settle(db: &Db) -> Result<()> {
    sql_pair("SELECT 1", "VACUUM ANALYZE").all::<(i64,)>(db).await?;
    Ok(())
}

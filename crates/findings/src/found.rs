//! The statements that find the newest things that have these words. Each engine is asked in the way in which its index of words is
//! quick; which way that is changes nothing in what is found.

use platform::{Db, Result, Sql, sql_pair};

use crate::ask::{Ask, POSTGRES, SQLITE};
use crate::looking::Asked;
use crate::reach::Reach;

/// Of how many bytes an ask is so long that holding each thing against it takes longer than asking the index: a slip has hundreds of
/// forms.
const LONG: usize = 1_000;
/// The most words that a beginning is spelled out as.
const MOST_WORDS: usize = 100;

/// A thing that has the words.
#[derive(Clone, Debug, sqlx::FromRow)]
pub(crate) struct Row {
    pub(crate) id: i64,
    pub(crate) kind: String,
    pub(crate) place: i64,
    pub(crate) thing: i64,
    pub(crate) words: String,
}

/// A question, within the reach of whoever asks it.
pub(crate) struct Sought<'a> {
    db: &'a Db,
    asked: &'a Asked,
    community: i64,
    within: String,
    marks: [Vec<String>; 2],
}

/// `$1` is the community, `$2` and `$3` bound the numbers, `$4` lists kinds with their places, `$5` says how many, `$6`
/// whether the words of a thing are read (they can be those of a whole file), `$7` is the ask.
macro_rules! found {
    (sqlite $from:literal, $where:literal, $order:literal) => {
        concat!(
            "SELECT f.id, f.kind, f.place, f.thing, CASE WHEN $6 THEN f.words ELSE '' END AS words FROM ",
            $from,
            " WHERE +f.community_id = $1 AND ",
            $where,
            " AND f.kind || ':' || f.place IN (SELECT value FROM json_each($4)) ORDER BY ",
            $order,
            " DESC LIMIT $5"
        )
    };
    (postgres $where:literal, $order:literal) => {
        concat!(
            "SELECT f.id, f.kind, f.place, f.thing, CASE WHEN $6 THEN f.words ELSE '' END AS words FROM findings f \
             WHERE f.community_id = $1 AND ",
            $where,
            " AND (f.kind || ':' || CAST(f.place AS TEXT) IN (SELECT value FROM json_array_elements_text(CAST($4 AS JSON)))) \
             IS TRUE ORDER BY ",
            $order,
            " DESC LIMIT $5"
        )
    };
}

/// The newest things, whatever their words: one after the other, until there are enough.
const NEWEST: [&str; 2] = [
    found!(sqlite "findings f", "f.id < $2 AND f.id >= $3", "f.id"),
    found!(postgres "f.id < $2 AND f.id >= $3", "f.id"),
];

/// FTS5 gives the newest first, and no more of them than are asked.
const OF_WORDS: &str = found!(sqlite
    "findings_words w CROSS JOIN findings f ON f.id = w.rowid",
    "findings_words MATCH $7 AND w.rowid < $2 AND w.rowid >= $3",
    "w.rowid");

/// Some of the newest are looked through: `$7` asks for no more letters of a beginning than FTS5 keeps apart, `$8` lists what the words
/// of a thing hold instead.
const NEAR: &str = found!(sqlite
    "(SELECT w.rowid AS id FROM findings_words w WHERE findings_words MATCH $7 AND w.rowid < $2 AND w.rowid >= $3 \
     ORDER BY w.rowid DESC LIMIT 500) n CROSS JOIN findings f ON f.id = n.id",
    "EXISTS (SELECT 1 FROM json_each($8) AS form WHERE INSTR(' ' || f.words || ' ', form.value) > 0)",
    "f.id");

/// Words that begin so, one more than are spelled out at most; which of these there are.
const TERMS_THAT_BEGIN: &str = "SELECT term FROM findings_terms WHERE term >= $1 AND term < $2 LIMIT 101";
const TERMS_AMONG: &str = "SELECT term FROM findings_terms WHERE term IN (SELECT value FROM json_each($1))";

/// PostgreSQL keeps what has a word in no order: what is often said is found by going from the newest to the older ones, what is rare in
/// its index. It knows how often a word is said, and chooses, when it plans for the very words.
const CHOSEN: &str = found!(postgres "f.id < $2 AND f.id >= $3 AND f.vector @@ CAST($7 AS TSQUERY)", "f.id");

/// The same where the index is not asked for all of the words: each thing is held against the others, `$8`.
const CHOSEN_AND_HELD: &str = found!(postgres
    "f.id < $2 AND f.id >= $3 AND f.vector @@ CAST($7 AS TSQUERY) AND (f.vector @@ CAST($8 AS TSQUERY)) IS TRUE", "f.id");

/// The same in the index alone: in a sum, the numbers lead nowhere.
const OF_INDEX: &str = found!(postgres
    "f.id + 0 < $2 AND f.id + 0 >= $3 AND f.vector @@ (SELECT CAST($7 AS TSQUERY))", "f.id + 0");

impl<'a> Sought<'a> {
    pub(crate) fn new(db: &'a Db, reach: &Reach, asked: &'a Asked) -> Sought<'a> {
        let authors = asked.authors.iter().flatten().map(|author| format!("a{author}")).collect();
        let (within, marks) = (reach.listed(), [authors, reach.marks()]);
        Sought { db, asked, community: reach.community, within, marks }
    }

    /// The newest that are asked for in this way.
    pub(crate) async fn found(&self, way: &Ask) -> Result<Vec<Row>> {
        let tongue = if self.is_sqlite() { SQLITE } else { POSTGRES };
        let Some(words) = way.written(tongue, &self.marks) else {
            return self.asking(NEWEST).all(self.db).await;
        };
        match self.is_sqlite() {
            true => self.on_sqlite(way, words).await,
            false => self.on_postgres(way, words).await,
        }
    }

    fn is_sqlite(&self) -> bool {
        self.db.engine_name() == "sqlite"
    }

    fn asking(&self, statement: [&'static str; 2]) -> Sql {
        let Asked { from, below, most, reads_words, .. } = *self.asked;
        stated(statement).with((self.community, below, from, &self.within, most, reads_words))
    }

    async fn on_sqlite(&self, way: &Ask, words: String) -> Result<Vec<Row>> {
        if words.len() > LONG {
            let Some(known) = self.known(way).await? else { return Ok(Vec::new()) };
            return self.of_words(&known).await;
        }
        match self.spelled_out(way).await? {
            Some(spelled) if spelled.may_be_said() => self.of_words(&spelled).await,
            Some(_) => Ok(Vec::new()),
            None => {
                let near = self.near(way).await?;
                let is_enough = i64::try_from(near.len()).is_ok_and(|found| found >= self.asked.most);
                if is_enough { Ok(near) } else { self.of_words(way).await }
            }
        }
    }

    async fn of_words(&self, way: &Ask) -> Result<Vec<Row>> {
        let words = way.written(SQLITE, &self.marks).unwrap_or_default();
        self.asking([OF_WORDS, ""]).bind(words).all(self.db).await
    }

    /// The same with the words that begin so in the place of a beginning, which FTS5 would read to their end; nothing where
    /// they are many.
    async fn spelled_out(&self, way: &Ask) -> Result<Option<Ask>> {
        let mut spelled = way.clone();
        for beginning in way.long_beginnings() {
            let words = stated([TERMS_THAT_BEGIN, ""]).with((beginning, format!("{beginning}\u{10FFFF}")));
            let words: Vec<String> = words.values(self.db).await?;
            if words.len() > MOST_WORDS {
                return Ok(None);
            }
            spelled = spelled.with_words_for(beginning, &words);
        }
        Ok(Some(spelled))
    }

    /// The same with those of its forms that the index has; nothing where it has none of a word's.
    async fn known(&self, way: &Ask) -> Result<Option<Ask>> {
        let known: Vec<String> =
            stated([TERMS_AMONG, ""]).bind(serde_json::json!(way.forms()).to_string()).values(self.db).await?;
        Ok(way.only(&known.into_iter().collect()))
    }

    /// Some of the newest that have a beginning's first letters; it is many words, so most of what it means is among them.
    async fn near(&self, way: &Ask) -> Result<Vec<Row>> {
        let Some((shorter, held)) = way.shortened() else { return Ok(Vec::new()) };
        let shorter = shorter.written(SQLITE, &self.marks).unwrap_or_default();
        self.asking([NEAR, ""]).with((shorter, serde_json::json!(held).to_string())).all(self.db).await
    }

    async fn on_postgres(&self, way: &Ask, words: String) -> Result<Vec<Row>> {
        if words.len() > LONG {
            return self.asking(["", OF_INDEX]).bind(words).all(self.db).await;
        }
        match way.selective() {
            Some([of_index, held]) => {
                let of_index = of_index.written(POSTGRES, &self.marks).unwrap_or_default();
                let held = held.written(POSTGRES, &[]).unwrap_or_default();
                let chosen = self.asking(["", CHOSEN_AND_HELD]).with((of_index, held));
                chosen.planned_for_its_values().all(self.db).await
            }
            None => self.asking(["", CHOSEN]).bind(words).planned_for_its_values().all(self.db).await,
        }
    }
}

fn stated([sqlite, postgres]: [&'static str; 2]) -> Sql {
    sql_pair(sqlite, postgres)
}

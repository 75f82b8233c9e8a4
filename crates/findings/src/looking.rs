//! Looking: what a reader finds, the newest first, within their reach.

use std::collections::HashMap;

use platform::{Db, Result, sql, sql_pair};

use crate::ask::{Ask, NOTHING};
use crate::index::Index;
use crate::store::Thing;

/// Who looks: a person in a community, by what the door knows of them.
#[derive(Clone, Copy, Debug)]
pub struct Reader<'a> {
    /// The community.
    pub community: i64,
    /// The person.
    pub person: i64,
    /// Their role's word.
    pub role: &'a str,
    /// Now, in milliseconds UTC: a place may be closed by then.
    pub now: i64,
}

/// What is asked of the index.
#[derive(Clone, Debug)]
pub struct Asked {
    /// The words; none lets everything through.
    pub ask: Ask,
    /// Only things of these kinds; none given lets every kind through.
    pub kinds: Vec<&'static str>,
    /// Only of these authors, when not nothing.
    pub authors: Option<Vec<i64>>,
    /// Only of these places, each with its kind, when not nothing.
    pub places: Option<Vec<(String, i64)>>,
    /// Only numbers from this one on ([`before`](crate::before) makes one of a date).
    pub from: i64,
    /// Only numbers below this one.
    pub below: i64,
    /// How many at most.
    pub most: i64,
}

/// Something that was found.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Found {
    /// Its number in the index, which says when.
    pub id: i64,
    /// Its kind.
    pub kind: String,
    /// Its number in its slice.
    pub thing: i64,
    /// When, in milliseconds UTC.
    pub at: i64,
    /// Who said it.
    pub author_id: Option<i64>,
    /// Its words, as the index keeps them.
    pub words: String,
    /// Where it stands, as people call that place; may be empty.
    pub name: String,
    /// The same in English; may be empty.
    pub name_en: String,
}

/// A place whose things a reader may find.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Place {
    /// The kind of the things that are there.
    pub kind: String,
    /// Its number.
    pub place: i64,
    /// What people call it; may be empty.
    pub name: String,
    /// The same in English; may be empty.
    pub name_en: String,
}

#[derive(sqlx::FromRow)]
struct OfKind {
    kind: String,
    #[sqlx(flatten)]
    thing: Thing,
}

impl Index {
    /// What this reader finds, the newest first. Nobody else's places are looked into.
    pub async fn look(self, db: &Db, reader: Reader<'_>, asked: &Asked) -> Result<Vec<Found>> {
        if asked.ask.0.len() < 2 {
            return self.look_one_way(db, reader, asked).await;
        }
        // All ways at once are hundreds of words that are held against each thing: one after the other takes less.
        let mut found = Vec::new();
        for way in &asked.ask.0 {
            let asked = Asked { ask: Ask(vec![way.clone()]), ..asked.clone() };
            found.extend(self.look_one_way(db, reader, &asked).await?);
        }
        found.sort_unstable_by_key(|each| std::cmp::Reverse(each.id));
        found.dedup_by_key(|each| each.id);
        found.truncate(usize::try_from(asked.most).unwrap_or_default());
        Ok(found)
    }

    async fn look_one_way(self, db: &Db, reader: Reader<'_>, asked: &Asked) -> Result<Vec<Found>> {
        let statement = if asked.ask.is_empty() { self.0.newest } else { self.0.found };
        let looking = sql_pair(statement.sqlite, statement.postgres)
            .with((reader.community, reader.person, reader.role, reader.now, asked.below, asked.from))
            .bind(self.open(reader, asked))
            .bind(list(asked.authors.as_deref().map(|authors| authors.iter().map(i64::to_string).collect())))
            .bind(list(
                asked.places.as_deref().map(|places| places.iter().map(|(kind, id)| format!("{kind}:{id}")).collect()),
            ))
            .bind(asked.most);
        match asked.ask.is_empty() {
            true => looking.all(db).await,
            false if db.engine_name() == "sqlite" => looking.with(asked.on_sqlite()).all(db).await,
            false => looking.with(asked.on_postgres()).all(db).await,
        }
    }

    /// The kinds that are asked and open to the reader's role, as a list.
    fn open(self, reader: Reader<'_>, asked: &Asked) -> String {
        let open = self.0.kinds.iter().filter(|each| (each.open_to)(reader.role)).map(|each| each.kind);
        let open = open.filter(|kind| asked.kinds.is_empty() || asked.kinds.contains(kind));
        serde_json::json!(open.collect::<Vec<_>>()).to_string()
    }

    /// The places whose things this reader may find.
    pub async fn places(self, db: &Db, reader: Reader<'_>) -> Result<Vec<Place>> {
        let places = sql(self.0.places).with((reader.community, reader.person, reader.role, reader.now));
        let places: Vec<Place> = places.all(db).await?;
        let is_open = |place: &Place| self.kind(&place.kind).is_some_and(|kind| (kind.open_to)(reader.role));
        Ok(places.into_iter().filter(is_open).collect())
    }

    /// The things that were found, as they are now, each by its kind and number.
    pub async fn things(self, db: &Db, found: &[Found]) -> Result<HashMap<(String, i64), Thing>> {
        if found.is_empty() {
            return Ok(HashMap::new());
        }
        let mut numbers: HashMap<&str, Vec<i64>> = HashMap::new();
        for each in found {
            numbers.entry(&each.kind).or_default().push(each.thing);
        }
        let things =
            sql_pair(self.0.things.sqlite, self.0.things.postgres).bind(serde_json::json!(numbers).to_string());
        let things: Vec<OfKind> = things.all(db).await?;
        Ok(things.into_iter().map(|each| ((each.kind, each.thing.id), each.thing)).collect())
    }
}

impl Asked {
    /// `$11`, `$12` and `$13` of the statement for SQLite.
    fn on_sqlite(&self) -> (String, String, String) {
        match self.ask.shortened() {
            // Who said something has few things, and most beginnings of three letters are everybody's.
            Some((shorter, held)) if self.authors.is_none() => {
                (self.ask.written(), shorter.written(), serde_json::json!(held).to_string())
            }
            _ => (self.ask.written(), NOTHING.to_owned(), "[]".to_owned()),
        }
    }

    /// `$11` and `$12` of the statement for PostgreSQL, whose index holds authors and places.
    fn on_postgres(&self) -> (String, String) {
        let any = |marks: Vec<String>| match marks.is_empty() {
            true => NOTHING.to_owned(),
            false => format!("({})", marks.iter().map(|mark| format!("\"·{mark}\"")).collect::<Vec<_>>().join(" OR ")),
        };
        let authors = self.authors.as_ref().map(|authors| any(authors.iter().map(|id| format!("a{id}")).collect()));
        let places = |places: &Vec<(String, i64)>| places.iter().map(|(kind, id)| format!("{kind}{id}")).collect();
        let places = self.places.as_ref().map(|listed| any(places(listed)));
        let asked = std::iter::once(self.ask.selective().written()).chain(authors).chain(places);
        (self.ask.written(), asked.collect::<Vec<_>>().join(" AND "))
    }
}

/// A list as the statement takes it: an empty one lets everything through, one of nobody nothing.
fn list(given: Option<Vec<String>>) -> String {
    match given {
        None => "[]".into(),
        Some(given) if given.is_empty() => "[\"\"]".into(),
        Some(given) => serde_json::json!(given).to_string(),
    }
}

//! Ids: the short names by which parts of a program point at one another. An id is unique among the tables of its
//! kind, and what is pointed at must exist.

use std::collections::{BTreeMap, BTreeSet};

use super::error::{Flaw, Problem};
use super::expected::{Expected, Found};
use super::nearest::nearest;
use super::reader::{Node, Reader};
use super::rule::Rule;

/// The most characters of an id.
const MOST: usize = 40;

/// The ids met so far, by the path of their table, and those pointed at.
#[derive(Default)]
pub(super) struct Names {
    given: BTreeMap<String, BTreeMap<String, usize>>,
    pointed: Vec<Pointer>,
    /// Tables where an id could not be read: what points at them may be right.
    doubtful: BTreeSet<String>,
}

struct Pointer {
    key: String,
    table: &'static str,
    id: String,
    at: usize,
}

impl Names {
    /// The pointers that lead nowhere.
    pub(super) fn unknown(&self) -> Vec<Flaw> {
        self.pointed.iter().filter_map(|pointer| self.dead_end(pointer)).collect()
    }

    fn dead_end(&self, pointer: &Pointer) -> Option<Flaw> {
        if self.doubtful.contains(pointer.table) {
            return None;
        }
        let known: Vec<String> = match self.given.get(pointer.table) {
            Some(ids) if ids.contains_key(&pointer.id) => return None,
            Some(ids) => ids.keys().cloned().collect(),
            None => Vec::new(),
        };
        let near = nearest(&pointer.id, known.iter().map(String::as_str));
        let expected = Expected::IdOf { table: pointer.table, known };
        let found = Found::text(&pointer.id);
        Some(Flaw::new(pointer.at, Problem::Unfit { key: pointer.key.clone(), found, expected, near }))
    }
}

/// Gives the table that it stands in a name.
pub(super) struct Id;

/// The id of a table.
pub(super) const fn id() -> Id {
    Id
}

impl Rule for Id {
    type Value = String;

    fn expected(&self) -> Expected {
        Expected::Id { most: MOST }
    }

    fn read(&self, node: &Node<'_>, reader: &mut Reader) -> Option<String> {
        let table = reader.table_path();
        let Some(id) = well_formed(node, reader, self.expected()) else {
            reader.names.doubtful.insert(table);
            return None;
        };
        let at = node.span().start;
        match reader.names.given.entry(table).or_default().insert(id.clone(), at) {
            Some(first) => {
                reader.refuse(at, Problem::Taken { key: reader.path(), id, first });
                None
            }
            None => Some(id),
        }
    }
}

/// Points at a table by its id.
pub(super) struct IdOf(&'static str);

/// The id of a table that stands at this path of the file.
pub(super) const fn id_of(table: &'static str) -> IdOf {
    IdOf(table)
}

impl Rule for IdOf {
    type Value = String;

    fn expected(&self) -> Expected {
        Expected::IdOf { table: self.0, known: Vec::new() }
    }

    fn read(&self, node: &Node<'_>, reader: &mut Reader) -> Option<String> {
        let id = well_formed(node, reader, self.expected())?;
        let pointer = Pointer { key: reader.path(), table: self.0, id: id.clone(), at: node.span().start };
        reader.names.pointed.push(pointer);
        Some(id)
    }
}

/// Points at a table that the file declares above, so that nothing points at itself or round and round.
pub(super) struct Earlier(&'static str);

/// The id of a table of this path that stands above.
pub(super) const fn earlier(table: &'static str) -> Earlier {
    Earlier(table)
}

impl Rule for Earlier {
    type Value = String;

    fn expected(&self) -> Expected {
        Expected::EarlierId { table: self.0 }
    }

    fn read(&self, node: &Node<'_>, reader: &mut Reader) -> Option<String> {
        let id = well_formed(node, reader, self.expected())?;
        let is_above = reader.names.given.get(self.0).is_some_and(|ids| ids.contains_key(&id));
        match is_above || reader.names.doubtful.contains(self.0) {
            true => Some(id),
            false => reader.unfit(node, Found::text(&id), self.expected()),
        }
    }
}

fn well_formed(node: &Node<'_>, reader: &mut Reader, expected: Expected) -> Option<String> {
    match node.get_ref().as_str() {
        Some(id) if is_id(id) => Some(id.to_owned()),
        _ => reader.unfit(node, Found::of(node.get_ref()), expected),
    }
}

/// Whether a text has the form of an id.
pub(super) fn is_id(text: &str) -> bool {
    let plain = |each: char| each.is_ascii_lowercase() || each.is_ascii_digit();
    (1..=MOST).contains(&text.len())
        && text.chars().all(|each| plain(each) || each == '-')
        && text.starts_with(plain)
        && text.ends_with(plain)
}

//! The walk through a file: where we are in it, the mistakes met so far, and the names given on the way.

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::condition;
use super::declare::Table;
use super::error::{Flaw, Problem};
use super::expected::{Expected, Found, excerpt};
use super::names::Names;
use super::nearest::nearest;
use super::rule::Rule;

/// A value of the file with its place in it.
pub(super) type Node<'s> = Spanned<DeValue<'s>>;

/// What is known so far.
#[derive(Default)]
pub(super) struct Reader {
    path: Vec<&'static str>,
    flaws: Vec<Flaw>,
    pub(super) names: Names,
}

impl Reader {
    /// The key being read, with the tables it stands in: `season.minutes`.
    pub(super) fn path(&self) -> String {
        self.path.join(".")
    }

    /// The path of the table that the key being read stands in.
    pub(super) fn table_path(&self) -> String {
        self.path.split_last().map(|(_, table)| table.join(".")).unwrap_or_default()
    }

    pub(super) fn refuse(&mut self, at: usize, problem: Problem) {
        self.flaws.push(Flaw::new(at, problem));
    }

    /// Refuses a value; `None` is what the caller answers then.
    pub(super) fn unfit<T>(&mut self, node: &Node<'_>, found: Found, expected: Expected) -> Option<T> {
        let near = node.get_ref().as_str().and_then(|word| nearest(word, expected.words()));
        let problem = Problem::Unfit { key: self.path(), found, expected, near };
        self.refuse(node.span().start, problem);
        None
    }

    /// Every mistake, once the whole file was read.
    pub(super) fn finish(mut self) -> Vec<Flaw> {
        self.flaws.extend(self.names.unknown());
        self.flaws
    }
}

/// One table being read.
pub(super) struct TableReader<'t, 's, 'r> {
    table: &'t DeTable<'s>,
    at: usize,
    known: Vec<&'static str>,
    reader: &'r mut Reader,
}

impl<'t, 's, 'r> TableReader<'t, 's, 'r> {
    /// A table that begins at this byte.
    pub(super) fn of(table: &'t DeTable<'s>, at: usize, reader: &'r mut Reader) -> Self {
        Self { table, at, known: Vec::new(), reader }
    }

    /// The whole table, unknown keys refused.
    pub(super) fn read<T: Table>(mut self) -> Option<T> {
        let value = T::read(&mut self);
        self.close();
        value
    }

    /// The value of one key.
    pub(super) fn key<R: Rule>(&mut self, key: &'static str, rule: &R) -> Option<R::Value> {
        self.known.push(key);
        self.reader.path.push(key);
        let value = match self.table.get(key) {
            Some(node) => rule.read(node, self.reader),
            None => rule.when_absent().or_else(|| self.missing(rule.expected())),
        };
        self.reader.path.pop();
        value
    }

    fn missing<T>(&mut self, expected: Expected) -> Option<T> {
        let key = self.reader.path();
        self.reader.refuse(self.at, Problem::Missing { key, expected });
        None
    }

    /// Refuses the keys that nobody asked for.
    pub(super) fn close(self) {
        for key in self.table.keys() {
            let word: &str = key.get_ref();
            if !self.known.contains(&word) {
                let near = nearest(word, self.known.iter().copied());
                let known = self.known.iter().map(|&known| known.to_owned()).collect();
                let problem = Problem::UnknownKey { key: self.path_of(&excerpt(word)), near, known };
                self.reader.refuse(key.span().start, problem);
            }
        }
    }

    /// Check: the second number is not under the first.
    pub(super) fn ascending(&mut self, low: &'static str, high: &'static str) {
        let number = |key| self.table.get(key).and_then(|node: &Node<'_>| super::rule::integer(node.get_ref()));
        if let (Some(least), Some(most)) = (number(low), number(high))
            && least > most
        {
            let problem = Problem::Descending { low: self.path_of(low), least, high: self.path_of(high), most };
            self.reader.refuse(self.start_of(high).unwrap_or(self.at), problem);
        }
    }

    /// Check: at most one of the two.
    pub(super) fn apart(&mut self, one: &'static str, other: &'static str) {
        if let (Some(first), Some(second)) = (self.start_of(one), self.start_of(other)) {
            let (key, other) = (self.path_of(other), self.path_of(one));
            self.reader.refuse(first.max(second), Problem::Together { key, other });
        }
    }

    /// Check: the first asks for the second.
    pub(super) fn needs(&mut self, key: &'static str, other: &'static str) {
        if let (Some(at), None) = (self.start_of(key), self.start_of(other)) {
            let (key, other) = (self.path_of(key), self.path_of(other));
            self.reader.refuse(at, Problem::Alone { key, other });
        }
    }

    /// Check: each condition of a survey names a question on which one may depend, and a step of it.
    pub(super) fn conditions(&mut self, questions: &'static str) {
        if self.table.contains_key(questions) {
            self.reader.flaws.extend(condition::flaws(self.table));
        }
    }

    fn start_of(&self, key: &str) -> Option<usize> {
        self.table.get_key_value(key).map(|(key, _)| key.span().start)
    }

    fn path_of(&self, key: &str) -> String {
        let mut path = self.reader.path();
        if !path.is_empty() {
            path.push('.');
        }
        path + key
    }
}

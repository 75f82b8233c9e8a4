//! The rules that a key may have: a number within bounds, one word among some, a list, a table, optional or with a
//! default. A rule reads a value and can say, for errors and for the documentation, what it expects.

use std::marker::PhantomData;
use std::ops::RangeInclusive;

use toml::de::DeValue;

use super::declare::{Table, Word};
use super::error::Problem;
use super::expected::{Expected, Found, Keys};
use super::reader::{Node, Reader, TableReader};

/// How one key is read.
pub(super) trait Rule {
    /// What comes out of it.
    type Value;

    /// What the file must give.
    fn expected(&self) -> Expected;

    /// The value, or `None` once the mistake was told to the reader.
    fn read(&self, node: &Node<'_>, reader: &mut Reader) -> Option<Self::Value>;

    /// Whether the file may go without.
    fn presence(&self) -> Presence {
        Presence::Required
    }

    /// The value when the file goes without; `None` where it may not.
    fn when_absent(&self) -> Option<Self::Value> {
        None
    }
}

/// Whether a key must be there.
pub(super) enum Presence {
    Required,
    Optional,
    /// Optional; this text of TOML stands for it.
    Default(&'static str),
}

/// The integer that a value is, whatever its radix.
pub(super) fn integer(value: &DeValue<'_>) -> Option<i64> {
    let integer = value.as_integer()?;
    i64::from_str_radix(integer.as_str(), integer.radix()).ok()
}

/// A whole number.
pub(super) struct Number(RangeInclusive<u32>);

/// A whole number within these bounds.
pub(super) const fn number(bounds: RangeInclusive<u32>) -> Number {
    Number(bounds)
}

impl Rule for Number {
    type Value = u32;

    fn expected(&self) -> Expected {
        Expected::Number { least: *self.0.start(), most: *self.0.end() }
    }

    fn read(&self, node: &Node<'_>, reader: &mut Reader) -> Option<u32> {
        integer(node.get_ref())
            .and_then(|found| u32::try_from(found).ok())
            .filter(|found| self.0.contains(found))
            .or_else(|| reader.unfit(node, Found::of(node.get_ref()), self.expected()))
    }
}

/// `true` or `false`.
pub(super) struct Truth;

impl Rule for Truth {
    type Value = bool;

    fn expected(&self) -> Expected {
        Expected::Truth
    }

    fn read(&self, node: &Node<'_>, reader: &mut Reader) -> Option<bool> {
        node.get_ref().as_bool().or_else(|| reader.unfit(node, Found::of(node.get_ref()), self.expected()))
    }
}

/// One word among those of a type.
pub(super) struct OneOf<W>(PhantomData<W>);

/// One word among those of a type declared with `words!`.
pub(super) const fn one_of<W: Word>() -> OneOf<W> {
    OneOf(PhantomData)
}

impl<W: Word> Rule for OneOf<W> {
    type Value = W;

    fn expected(&self) -> Expected {
        Expected::OneOf(W::ALL.iter().map(|known| known.word()).collect())
    }

    fn read(&self, node: &Node<'_>, reader: &mut Reader) -> Option<W> {
        let found = node.get_ref().as_str();
        match W::ALL.iter().find(|known| Some(known.word()) == found) {
            Some(known) => Some(*known),
            None => reader.unfit(node, Found::of(node.get_ref()), self.expected()),
        }
    }
}

/// A table of its own.
pub(super) struct Whole<T>(PhantomData<T>);

/// A table declared with `table!`.
pub(super) const fn table<T: Table>() -> Whole<T> {
    Whole(PhantomData)
}

impl<T: Table> Rule for Whole<T> {
    type Value = T;

    fn expected(&self) -> Expected {
        Expected::Table { about: T::ABOUT, keys: Keys(T::keys) }
    }

    fn read(&self, node: &Node<'_>, reader: &mut Reader) -> Option<T> {
        match node.get_ref() {
            DeValue::Table(table) => TableReader::of(table, node.span().start, reader).read(),
            other => reader.unfit(node, Found::of(other), self.expected()),
        }
    }
}

/// Several values that follow one rule.
pub(super) struct List<R> {
    of: R,
    count: RangeInclusive<usize>,
    distinct: bool,
}

/// A list of different values.
pub(super) const fn list<R: Rule>(of: R, count: RangeInclusive<usize>) -> List<R> {
    List { of, count, distinct: true }
}

/// Tables one after the other, `[[like these]]`; two may say the same.
pub(super) const fn each<T: Table>(count: RangeInclusive<usize>) -> List<Whole<T>> {
    List { of: table(), count, distinct: false }
}

impl<R: Rule<Value: PartialEq>> Rule for List<R> {
    type Value = Vec<R::Value>;

    fn expected(&self) -> Expected {
        let of = Box::new(self.of.expected());
        Expected::List { least: *self.count.start(), most: *self.count.end(), of }
    }

    fn read(&self, node: &Node<'_>, reader: &mut Reader) -> Option<Self::Value> {
        match node.get_ref() {
            DeValue::Array(items) if self.count.contains(&items.len()) => {
                let values: Vec<_> = items.iter().map(|item| self.of.read(item, reader)).collect();
                if self.distinct {
                    refuse_repeated(items.iter().zip(&values), reader);
                }
                values.into_iter().collect()
            }
            other => reader.unfit(node, Found::of(other), self.expected()),
        }
    }

    fn presence(&self) -> Presence {
        if self.count.contains(&0) { Presence::Optional } else { Presence::Required }
    }

    fn when_absent(&self) -> Option<Self::Value> {
        self.count.contains(&0).then(Vec::new)
    }
}

fn refuse_repeated<'i, T: PartialEq + 'i>(
    items: impl Iterator<Item = (&'i Node<'i>, &'i Option<T>)>,
    reader: &mut Reader,
) {
    let mut seen: Vec<&T> = Vec::new();
    for (node, value) in items {
        let Some(value) = value else { continue };
        if seen.contains(&value) {
            let problem = Problem::Repeated { key: reader.path(), found: Found::of(node.get_ref()) };
            reader.refuse(node.span().start, problem);
        }
        seen.push(value);
    }
}

/// A key that the file may leave out.
pub(super) struct Optional<R>(R);

/// The same rule for a key that the file may leave out.
pub(super) const fn optional<R: Rule>(rule: R) -> Optional<R> {
    Optional(rule)
}

impl<R: Rule> Rule for Optional<R> {
    type Value = Option<R::Value>;

    fn expected(&self) -> Expected {
        self.0.expected()
    }

    fn read(&self, node: &Node<'_>, reader: &mut Reader) -> Option<Self::Value> {
        self.0.read(node, reader).map(Some)
    }

    fn presence(&self) -> Presence {
        Presence::Optional
    }

    fn when_absent(&self) -> Option<Self::Value> {
        Some(None)
    }
}

/// A key with a default.
pub(super) struct Otherwise<R>(&'static str, R);

/// The same rule with what stands when the file leaves the key out, written as the file would.
pub(super) const fn otherwise<R: Rule>(default: &'static str, rule: R) -> Otherwise<R> {
    Otherwise(default, rule)
}

impl<R: Rule> Rule for Otherwise<R> {
    type Value = R::Value;

    fn expected(&self) -> Expected {
        self.1.expected()
    }

    fn read(&self, node: &Node<'_>, reader: &mut Reader) -> Option<R::Value> {
        self.1.read(node, reader)
    }

    fn presence(&self) -> Presence {
        Presence::Default(self.0)
    }

    fn when_absent(&self) -> Option<R::Value> {
        let node = DeValue::parse(self.0).expect("the defaults of the format are TOML");
        self.1.read(&node, &mut Reader::default())
    }
}

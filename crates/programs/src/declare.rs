//! The declaration of a table of the format: one `table!` for each, where every key has its name, its type, its rule
//! and its meaning. From it come the Rust type, the reading, and the documentation.

use super::expected::Expected;
use super::reader::TableReader;
use super::rule::{Presence, Rule};

/// A table of the format, declared with `table!`.
pub(super) trait Table: Sized {
    /// What the table is about, for the documentation.
    const ABOUT: &'static str;

    /// Its keys, in the order of their declaration.
    fn keys() -> Vec<Key>;

    /// Reads every key before it gives up on one, so that every mistake is told.
    fn read(table: &mut TableReader<'_, '_, '_>) -> Option<Self>;
}

/// One key, as the documentation tells it.
pub(super) struct Key {
    pub(super) name: &'static str,
    pub(super) meaning: &'static str,
    pub(super) expected: Expected,
    pub(super) presence: Presence,
}

impl Key {
    pub(super) fn new<T>(name: &'static str, meaning: &'static str, rule: &impl Rule<Value = T>) -> Self {
        Self { name, meaning: meaning.trim(), expected: rule.expected(), presence: rule.presence() }
    }
}

/// Something that the file names by one word: declared with `words!`, or known elsewhere as roles are.
pub(super) trait Word: Copy + PartialEq + 'static {
    /// All that can be named.
    const ALL: &'static [Self];

    /// The word for it.
    fn word(self) -> &'static str;
}

/// Declares a table: `field: Type = rule`, or `field as "key": Type = rule` where the file has another word. Checks
/// between keys stand in brackets after the name and are methods of `TableReader`.
macro_rules! table {
    (
        $(#[doc = $about:literal])+
        $(#[derive($($derived:path),+)])?
        pub struct $name:ident $([ $($check:ident($($argument:literal),+)),+ ])? {
            $(
                $(#[doc = $meaning:literal])+
                $field:ident $(as $key:literal)?: $type:ty = $rule:expr,
            )+
        }
    ) => {
        $(#[doc = $about])+
        #[derive(Clone, Debug, PartialEq, Eq)]
        $(#[derive($($derived),+)])?
        pub struct $name {
            $( $(#[doc = $meaning])+ pub $field: $type, )+
        }

        impl $crate::declare::Table for $name {
            const ABOUT: &'static str = concat!($($about),+);

            fn keys() -> Vec<$crate::declare::Key> {
                vec![$(
                    $crate::declare::Key::new::<$type>(
                        key_name!($field $($key)?), concat!($($meaning),+), &$rule,
                    )
                ),+]
            }

            fn read(table: &mut $crate::reader::TableReader<'_, '_, '_>) -> Option<Self> {
                $( let $field: Option<$type> = table.key(key_name!($field $($key)?), &$rule); )+
                $($( table.$check($($argument),+); )+)?
                Some(Self { $( $field: $field? ),+ })
            }
        }
    };
}

/// The word of the file for a field: its own name unless another is given.
macro_rules! key_name {
    ($field:ident) => {
        stringify!($field)
    };
    ($field:ident $key:literal) => {
        $key
    };
}

/// Declares the words that a key takes: `Variant = "word"`.
macro_rules! words {
    (
        $(#[doc = $about:literal])+
        pub enum $name:ident { $( $(#[doc = $meaning:literal])+ $variant:ident = $word:literal, )+ }
    ) => {
        $(#[doc = $about])+
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
        pub enum $name {
            $( $(#[doc = $meaning])+ #[serde(rename = $word)] $variant, )+
        }

        impl $name {
            /// All of them, in the order of their declaration.
            pub const ALL: &'static [Self] = &[$( Self::$variant ),+];

            /// The word of the program file.
            pub const fn word(self) -> &'static str {
                match self { $( Self::$variant => $word, )+ }
            }
        }

        impl $crate::declare::Word for $name {
            const ALL: &'static [Self] = Self::ALL;

            fn word(self) -> &'static str {
                Self::word(self)
            }
        }
    };
}

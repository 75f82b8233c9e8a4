//! Words that stand for a value: forms send them, rows hold them, the API names them, all as the same word.

use std::borrow::Cow;

use utoipa::openapi::RefOr;
use utoipa::openapi::schema::{Object, Schema, Type};

/// Declares an enum whose values are stored, sent and read back as words. A row reads it and a statement binds it, alone or
/// in an `Option`, and programs are told it; a word that is none of its values makes the reading of the row fail. `Blue = "blue" => "colour-blue"` gives
/// it the sentence of this key as its name too.
#[macro_export]
macro_rules! coded {
    ($(#[doc = $doc:literal])* $name:ident {
        $($(#[doc = $each:literal])* $value:ident = $code:literal => $said:literal,)*
    }) => {
        $crate::coded! { $(#[doc = $doc])* $name { $($(#[doc = $each])* $value = $code,)* } }

        impl $name {
            /// What people call it.
            pub fn name(self, lang: $crate::named::Lang) -> String {
                match self { $($name::$value => t!(lang, $said),)* }
            }
        }
    };
    ($(#[doc = $doc:literal])* $name:ident { $($(#[doc = $each:literal])* $value:ident = $code:literal,)* }) => {
        $(#[doc = $doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum $name { $($(#[doc = $each])* $value,)* }

        impl $name {
            /// Each value, in the order in which people read them.
            pub const ALL: &[$name] = &[$($name::$value,)*];

            /// The word that is stored and that forms and the API use.
            pub const fn code(self) -> &'static str {
                match self { $($name::$value => $code,)* }
            }

            /// The value of a word.
            pub fn parse(code: &str) -> Option<$name> {
                match code { $($code => Some($name::$value),)* _ => None }
            }
        }

        $crate::told_as_a_word!($name);

        impl $crate::named::Coded for $name {
            fn word(self) -> &'static str {
                self.code()
            }
        }

        impl<D: $crate::named::sqlx::Database> $crate::named::sqlx::Type<D> for $name
        where
            String: $crate::named::sqlx::Type<D>,
        {
            fn type_info() -> D::TypeInfo {
                <String as $crate::named::sqlx::Type<D>>::type_info()
            }

            fn compatible(given: &D::TypeInfo) -> bool {
                <String as $crate::named::sqlx::Type<D>>::compatible(given)
            }
        }

        impl<'r, D: $crate::named::sqlx::Database> $crate::named::sqlx::Decode<'r, D> for $name
        where
            String: $crate::named::sqlx::Decode<'r, D>,
        {
            fn decode(given: D::ValueRef<'r>) -> Result<$name, $crate::named::sqlx::error::BoxDynError> {
                let word = <String as $crate::named::sqlx::Decode<'r, D>>::decode(given)?;
                $name::parse(&word).ok_or_else(|| format!("{}: {word}", stringify!($name)).into())
            }
        }
    };
}

/// How a value that has `ALL` and `code` is told to programs: as its word, and described by all of them.
#[macro_export]
macro_rules! told_as_a_word {
    ($name:ident) => {
        impl $crate::named::serde::Serialize for $name {
            fn serialize<S: $crate::named::serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                to.serialize_str(self.code())
            }
        }

        impl $crate::named::utoipa::PartialSchema for $name {
            fn schema() -> $crate::named::utoipa::openapi::RefOr<$crate::named::utoipa::openapi::schema::Schema> {
                $crate::named::one_of(stringify!($name), $name::ALL.iter().map(|each| each.code()))
            }
        }

        impl $crate::named::utoipa::ToSchema for $name {
            fn name() -> ::std::borrow::Cow<'static, str> {
                $crate::named::of_its_crate(module_path!(), stringify!($name))
            }
        }
    };
}

/// What a description of the API calls it: what a meeting is and what a resource is are both a `Kind`, of other words.
#[doc(hidden)]
pub fn of_its_crate(module: &'static str, name: &'static str) -> Cow<'static, str> {
    let own = module.split("::").next().unwrap_or_default();
    Cow::Owned(format!("{own}_{name}"))
}

/// What a value that is one of these words looks like, in a description of the API.
#[doc(hidden)]
pub fn one_of(name: &str, words: impl Iterator<Item = &'static str>) -> RefOr<Schema> {
    Object::builder().schema_type(Type::String).title(Some(name)).enum_values(Some(words)).into()
}

#[cfg(test)]
#[expect(unreachable_pub, reason = "the macro is for crates that make theirs public")]
mod tests {
    use platform::db::Value;

    coded! {
        /// A colour.
        Colour {
            /// As the sky.
            Blue = "blue",
            /// As the grass.
            Green = "green",
        }
    }

    #[test]
    fn a_value_is_its_word_everywhere() {
        assert!(Colour::ALL.iter().all(|each| Colour::parse(each.code()) == Some(*each)));
        assert_eq!(Colour::parse("Blue"), None);
        assert!(matches!(Value::from(Colour::Green), Value::Text(Some(word)) if word == "green"));
        assert!(matches!(Value::from(Some(Colour::Blue)), Value::Text(Some(word)) if word == "blue"));
        assert!(matches!(Value::from(None::<Colour>), Value::Text(None)));
    }
}

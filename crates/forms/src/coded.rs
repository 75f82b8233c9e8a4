//! Words that stand for a value: forms send them, rows hold them, the API names them, all as the same word.

/// Declares an enum whose values are stored, sent and read back as words. A row reads it and a statement binds it, alone or
/// in an `Option`; a word that is none of its values makes the reading of the row fail. `Blue = "blue" => "colour-blue"` gives
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

//! The fields of a form, declared once: what each is called in what a browser sends, and the form as somebody typed it.

/// Declares the fields of a form: `Field member = "name"`. Gives `Field`, and `Draft` that keeps what was typed as it was.
macro_rules! fields {
    ($($(#[doc = $doc:literal])* $field:ident $member:ident = $name:literal,)*) => {
        /// A field of the form.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Field { $($(#[doc = $doc])* $field,)* }

        impl Field {
            /// Its name in the form.
            pub const fn name(self) -> &'static str {
                match self { $(Field::$field => $name,)* }
            }
        }

        /// The form as it was typed.
        #[derive(Clone, Debug, Default, PartialEq, Eq)]
        pub struct Draft { $($(#[doc = $doc])* pub $member: String,)* }

        impl Draft {
            /// Reads the form; a field that is not there is empty.
            pub fn typed(value: impl Fn(&str) -> String) -> Draft {
                Draft { $($member: value($name),)* }
            }
        }
    };
}

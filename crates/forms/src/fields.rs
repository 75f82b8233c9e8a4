//! The fields of a form, declared once: what each is called in what a browser sends, and the form as somebody typed it.

use crate::Posted;

/// More than this many values of one field are not even read.
const MOST_READ: usize = 1_000;
/// What a box that is ticked sends.
pub const TICKED: &str = "oui";

/// What is typed in a field: a text, several values under one name, or a box that is ticked.
pub trait Typed: Sized {
    /// Reads it; a field that is not there is empty.
    fn typed(posted: &Posted, name: &str) -> Self;

    /// The values, as a form carries them to the next page.
    fn values(&self) -> Vec<&str>;
}

impl Typed for String {
    fn typed(posted: &Posted, name: &str) -> String {
        posted.value(name).to_owned()
    }

    fn values(&self) -> Vec<&str> {
        vec![self]
    }
}

impl Typed for Vec<String> {
    fn typed(posted: &Posted, name: &str) -> Vec<String> {
        posted.all(name).take(MOST_READ).map(str::to_owned).collect()
    }

    fn values(&self) -> Vec<&str> {
        self.iter().map(String::as_str).collect()
    }
}

impl Typed for bool {
    fn typed(posted: &Posted, name: &str) -> bool {
        !posted.value(name).is_empty()
    }

    fn values(&self) -> Vec<&str> {
        self.then_some(TICKED).into_iter().collect()
    }
}

/// Declares the fields of a form: `Field member = "name"`, for a text, or `Field member: type = "name"` for another
/// [`Typed`](crate::Typed); `= "name" => "label"` gives it the sentence of this key as its label. Gives `Field`, and `Draft`
/// that keeps what was typed as it was.
#[macro_export]
macro_rules! fields {
    ($($(#[doc = $doc:literal])* $field:ident $member:ident $(: $type:ty)? = $name:literal $(=> $label:literal)?,)*) => {
        /// A field of the form.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Field { $($(#[doc = $doc])* $field,)* }

        impl Field {
            /// Each field, in the order in which they are declared.
            pub const ALL: &[Field] = &[$(Field::$field,)*];

            /// Its name in the form.
            pub const fn name(self) -> &'static str {
                match self { $(Field::$field => $name,)* }
            }

            /// What people call it; empty for what a form needs for itself.
            pub fn label(self, lang: $crate::named::Lang) -> String {
                let _ = lang;
                match self { $($(Field::$field => t!(lang, $label),)?)* _ => String::new() }
            }
        }

        /// The form as it was typed.
        #[derive(Clone, Debug, Default, PartialEq, Eq)]
        pub struct Draft { $($(#[doc = $doc])* pub $member: $crate::typed!($($type)?),)* }

        impl Draft {
            /// Reads the form; a field that is not there is empty.
            pub fn posted(posted: &$crate::Posted) -> Draft {
                Draft { $($member: $crate::Typed::typed(posted, $name),)* }
            }

            /// What was typed in a field; the first of several values.
            pub fn text(&self, field: Field) -> &str {
                let values = match field { $(Field::$field => $crate::Typed::values(&self.$member),)* };
                values.first().copied().unwrap_or_default()
            }

            /// The fields and what was typed in each, to be carried to the next page.
            pub fn carried(&self) -> Vec<(&'static str, &str)> {
                let fields = [$(($name, $crate::Typed::values(&self.$member)),)*];
                fields.into_iter().flat_map(|(name, values)| values.into_iter().map(move |each| (name, each))).collect()
            }
        }
    };
}

/// The type of a field: a text when none is said.
#[doc(hidden)]
#[macro_export]
macro_rules! typed {
    () => {
        String
    };
    ($type:ty) => {
        $type
    };
}

#[cfg(test)]
#[expect(unreachable_pub, reason = "the macro is for crates that make theirs public")]
mod tests {
    use ui::Lang;

    use crate::Posted;

    fields! {
        /// A name.
        Name name = "nom" => "text-empty",
        /// Several days.
        Days days: Vec<String> = "jour",
        /// Whether it hides.
        Hides hides: bool = "cacher",
    }

    #[test]
    fn what_was_typed_is_kept_and_carried_as_it_was() {
        let typed = [("jour", "lundi"), ("nom", " Awa "), ("jour", "mardi"), ("cacher", "oui")];
        let draft = Draft::posted(&typed.into_iter().collect());
        assert_eq!(draft, Draft { name: " Awa ".into(), days: vec!["lundi".into(), "mardi".into()], hides: true });
        assert_eq!(Draft::posted(&draft.carried().into_iter().collect()), draft);
        assert_eq!(Draft::posted(&Posted::default()), Draft::default());
        assert_eq!([Field::Name, Field::Days, Field::Hides].map(|field| draft.text(field)), [" Awa ", "lundi", "oui"]);
        assert_eq!(
            [Field::Name, Field::Days].map(|field| field.label(Lang::Fr)),
            ["Ce champ est vide\u{a0}: écrivez quelque chose.", ""]
        );
        assert_eq!(Field::ALL.iter().map(|field| field.name()).collect::<Vec<_>>(), ["nom", "jour", "cacher"]);
    }
}

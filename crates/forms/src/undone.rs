//! Why a deed was not done: a rule says no, in words for the person; or something failed.

use platform::{Error, Refusal};

/// A deed that was not done.
#[derive(Debug)]
pub enum Undone<R> {
    /// A rule says no.
    Refused(R),
    /// Something failed; nothing was kept.
    Failed(Error),
}

impl<R> From<Error> for Undone<R> {
    fn from(error: Error) -> Self {
        Undone::Failed(error)
    }
}

/// What a deed gives, or why it was not done.
pub type Outcome<T, R> = Result<T, Undone<R>>;

impl<R> Undone<R> {
    /// Refuses by this rule, unless it is so.
    pub fn unless(is_so: bool, rule: R) -> Outcome<(), R> {
        if is_so { Ok(()) } else { Err(Undone::Refused(rule)) }
    }

    /// The same, where another rule tells why.
    pub fn map<S>(self, rule: impl FnOnce(R) -> S) -> Undone<S> {
        match self {
            Undone::Refused(refused) => Undone::Refused(rule(refused)),
            Undone::Failed(error) => Undone::Failed(error),
        }
    }

    /// The rule, for the page that explains it; a failure is for the edge.
    pub fn refused(self) -> Result<R, Refusal> {
        match self {
            Undone::Refused(rule) => Ok(rule),
            Undone::Failed(error) => Err(error.into()),
        }
    }
}

/// Declares why a deed is not done, or what is wrong with a field: `TooLate => "poll-not-too-late"`, each rule with the key of
/// the sentence that people read; `TooFar(at: i64) => |lang| t!(lang, "too-far", date = dates::long(lang, *at))` when the
/// sentence names something.
#[macro_export]
macro_rules! refusals {
    ($(#[$about:meta])* $name:ident { $($(#[doc = $each:literal])* $rule:ident => $said:literal,)* }) => {
        $crate::refusals! { @told $(#[$about])* #[derive(Copy)] $name { $($(#[doc = $each])* $rule => $said,)* } }
    };
    ($(#[$about:meta])* $name:ident $rules:tt) => { $crate::refusals! { @told $(#[$about])* $name $rules } };
    (@told $(#[$about:meta])* $name:ident { $(
        $(#[doc = $each:literal])* $rule:ident
            $(=> $said:literal)? $(($($held:ident: $type:ty),+) => |$lang:ident| $sentence:expr)?,
    )* }) => {
        $(#[$about])*
        #[derive(Clone, Debug, PartialEq, Eq)]
        pub enum $name { $($(#[doc = $each])* $rule $(($($type),+))?,)* }

        impl $name {
            /// What the person reads.
            pub fn sentence(&self, lang: $crate::named::Lang) -> String {
                match self { $(
                    $($name::$rule => t!(lang, $said),)?
                    $($name::$rule($($held),+) => { let $lang = lang; $sentence })?
                )* }
            }
        }

        impl $crate::Told for $name {
            fn told(&self, lang: $crate::named::Lang) -> String {
                self.sentence(lang)
            }
        }
    };
}

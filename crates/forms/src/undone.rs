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

impl<R> Undone<R> {
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

/// Declares why a deed is not done: `TooLate => "poll-not-too-late"`, each rule with the key of the sentence that people read.
#[macro_export]
macro_rules! refusals {
    ($(#[doc = $doc:literal])* $name:ident { $($(#[doc = $each:literal])* $rule:ident => $said:literal,)* }) => {
        $(#[doc = $doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum $name { $($(#[doc = $each])* $rule,)* }

        impl $name {
            /// What the person reads.
            pub fn sentence(self, lang: $crate::named::Lang) -> String {
                match self { $($name::$rule => t!(lang, $said),)* }
            }
        }
    };
}

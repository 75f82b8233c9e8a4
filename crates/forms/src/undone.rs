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
/// the sentence that people read and, when it has any, its values, `Full => "poll-not-full" (most = MOST)`. A rule that holds
/// something names it, `Waiting(count: usize) => "minutes-waiting" (count = *count)`; one that holds the rule of another deed
/// says what that one says, `Text(rule: NotWritten) => rule`; one whose values are said in a language takes it,
/// `TooFar(at: i64) => { |lang| t!(lang, "too-far", date = dates::long(lang, *at)) }`.
#[macro_export]
macro_rules! refusals {
    ($(#[$about:meta])* $name:ident {
        $($(#[doc = $each:literal])* $rule:ident => $said:literal $(($($value:ident = $given:expr),*))?,)*
    }) => {
        $(#[$about])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum $name { $($(#[doc = $each])* $rule,)* }

        impl $name {
            /// What the person reads.
            pub fn sentence(self, lang: $crate::named::Lang) -> String {
                match self { $($name::$rule => t!(lang, $said $($(, $value = $given)*)?),)* }
            }
        }

        impl $crate::Sentence for $name {
            fn sentence(&self, lang: $crate::named::Lang) -> String {
                $name::sentence(*self, lang)
            }
        }
    };
    ($(#[$about:meta])* $name:ident {
        $(
            $(#[doc = $each:literal])*
            $rule:ident $(($($held:ident: $type:ty),+))? => $said:tt $(($($value:ident = $given:expr),*))?,
        )*
    }) => {
        $(#[$about])*
        #[derive(Clone, Debug, PartialEq, Eq)]
        pub enum $name { $($(#[doc = $each])* $rule $(($($type),+))?,)* }

        impl $name {
            /// What the person reads.
            pub fn sentence(&self, lang: $crate::named::Lang) -> String {
                match self { $($name::$rule $(($($held),+))? => $crate::said!(lang, $said $($(, $value = $given)*)?),)* }
            }
        }

        impl $crate::Sentence for $name {
            fn sentence(&self, lang: $crate::named::Lang) -> String {
                $name::sentence(self, lang)
            }
        }
    };
}

/// The sentence of a rule: its own, that of the rule it holds, or what is said in this language.
#[doc(hidden)]
#[macro_export]
macro_rules! said {
    ($lang:expr, $said:literal $($values:tt)*) => {
        t!($lang, $said $($values)*)
    };
    ($lang:expr, $rule:ident) => {{
        use $crate::Sentence as _;
        $rule.sentence($lang)
    }};
    ($given:expr, { |$lang:ident| $sentence:expr }) => {{
        let $lang = $given;
        $sentence
    }};
}

#[cfg(test)]
#[expect(unreachable_pub, reason = "the macro is for crates that make theirs public")]
mod tests {
    use platform::text::TextProblem;
    use ui::Lang;

    refusals! {
        /// Why nothing was kept.
        NotKept {
            /// Nothing was typed.
            Empty => "text-empty",
            /// Too much was.
            Long => "text-too-long" (most = 3),
        }
    }

    refusals! {
        /// Why nothing was sent.
        NotSent {
            /// Its words.
            Text(problem: TextProblem) => problem,
            /// It was not kept.
            Kept(rule: NotKept) => rule,
            /// So many.
            Many(most: usize) => "text-too-long" (most = *most),
            /// Between two numbers.
            Between(least: usize, most: usize) => { |lang| NotSent::Many(least + most).sentence(lang) },
        }
    }

    #[test]
    fn a_rule_says_its_sentence_or_that_of_the_rule_it_holds() {
        let said = |rule: NotSent| rule.sentence(Lang::Fr);
        assert_eq!(said(NotSent::Kept(NotKept::Long)), NotKept::Long.sentence(Lang::Fr));
        assert_eq!(said(NotSent::Many(3)), NotKept::Long.sentence(Lang::Fr));
        assert_eq!(said(NotSent::Text(TextProblem::Empty)), NotKept::Empty.sentence(Lang::Fr));
        assert_ne!(said(NotSent::Many(3)), said(NotSent::Many(4)));
        assert_eq!(said(NotSent::Between(1, 3)), said(NotSent::Many(4)));
    }
}

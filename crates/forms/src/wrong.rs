//! What is wrong with a form: every mistake at once, each beside its field.

use ui::Lang;

/// A mistake or a rule that tells itself to people. [`refusals!`](crate::refusals) makes them.
pub trait Told {
    /// What the person reads.
    fn told(&self, lang: Lang) -> String;
}

/// The mistakes of a form, in the order in which they were found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wrong<F, P>(Vec<(F, P)>);

impl<F, P> Default for Wrong<F, P> {
    fn default() -> Wrong<F, P> {
        Wrong(Vec::new())
    }
}

impl<F: PartialEq, P> Wrong<F, P> {
    /// Puts a mistake beside a field.
    pub fn add(&mut self, field: F, mistake: P) {
        self.0.push((field, mistake));
    }

    /// The value that was read; else its mistake stands beside the field, and nothing in its place.
    pub fn keep<T: Default>(&mut self, field: F, read: Result<T, P>) -> T {
        read.unwrap_or_else(|mistake| {
            self.add(field, mistake);
            T::default()
        })
    }

    /// Whether nothing is wrong.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// What the form says when nothing is wrong, else all that is.
    pub fn or<T>(self, said: T) -> Result<T, Wrong<F, P>> {
        if self.is_empty() { Ok(said) } else { Err(self) }
    }

    /// Every mistake with its field.
    pub fn iter(&self) -> impl Iterator<Item = &(F, P)> {
        self.0.iter()
    }
}

impl<F: PartialEq, P: Told> Wrong<F, P> {
    /// The sentence of the first mistake beside a field.
    pub fn beside(&self, field: F, lang: Lang) -> Option<String> {
        self.0.iter().find(|(each, _)| *each == field).map(|(_, mistake)| mistake.told(lang))
    }
}

#[cfg(test)]
#[expect(unreachable_pub, reason = "the macro is for crates that make theirs public")]
mod tests {
    use super::*;
    use crate::refusals;

    refusals! {
        /// What is wrong with a number.
        Mistake {
            /// There is none.
            None => "text-empty",
            /// It is larger than this.
            Large(most: usize) => |lang| t!(lang, "text-too-long", most = *most),
        }
    }

    #[test]
    fn every_mistake_stands_beside_its_field_and_nothing_in_its_place() {
        let mut wrong = Wrong::default();
        assert_eq!((wrong.keep("age", Ok(7)), wrong.clone().or("whole")), (7, Ok("whole")));
        assert_eq!((wrong.keep("size", Err::<i64, _>(Mistake::Large(9))), wrong.is_empty()), (0, false));
        wrong.add("size", Mistake::None);
        assert_eq!(wrong.beside("age", Lang::Fr), None);
        assert!(wrong.beside("size", Lang::Fr).is_some_and(|words| words.contains('9')), "the first one is told");
        assert_eq!(wrong.clone().or("whole"), Err(wrong));
    }
}

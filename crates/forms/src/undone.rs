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

//! Who enters a word: the members who use the library. Who proposed it, or keeps the library in order, may change it.

use communities::Membership;
use communities::before::{Before, Proof, Proves, Thing};
use communities::roles::{KeepLibrary, UseLibrary};
use platform::{On, Result};

use crate::model::Term;
use crate::{ADDRESS, store};

/// A member before a word of their community.
pub(crate) type TermAccess = Before<Term>;
/// The proof that they may say it otherwise, withdraw it and put it back.
pub(crate) type Changing = Proof<Term, Changes>;

impl Thing for Term {
    type ReadBy = UseLibrary;
    const NAME: &'static str = "term";

    async fn found(on: On<'_>, id: i64) -> Result<Option<Term>> {
        store::term(on, id).await
    }

    fn community(&self) -> i64 {
        self.community_id
    }

    fn path(&self) -> String {
        format!("{ADDRESS}/{}", self.id)
    }
}

/// They proposed it, or they keep the library in order.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Changes;

impl Proves<Term> for Changes {
    fn holds(member: &Membership, term: &Term) -> bool {
        term.by == Some(member.person_id()) || member.may::<KeepLibrary>()
    }
}

//! Who may enter a theme: the members of the group who see its meetings. A [`ThemeGrant`] is the proof that they may also do
//! something about it.

use communities::Membership;
use communities::before::{Before, Proof, Proves, Thing};
use communities::roles::{PrepareAgenda, ProposeThemes};
use platform::{On, Result};

use crate::model::Theme;
use crate::{ADDRESS, store};

/// A member before a theme of their community.
pub type ThemeAccess = Before<Theme>;
/// The proof that a member who entered a theme has the right `R` in its community, or what they have to do with it.
pub type ThemeGrant<R> = Proof<Theme, R>;

impl Thing for Theme {
    type ReadBy = ProposeThemes;
    const NAME: &'static str = "theme";

    async fn found(on: On<'_>, id: i64) -> Result<Option<Theme>> {
        store::theme(on, id).await
    }

    fn community(&self) -> i64 {
        self.community_id
    }

    fn path(&self) -> String {
        format!("{ADDRESS}/{}", self.id)
    }
}

/// They may change its words or take it back: they proposed it, or they prepare the meetings.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Changes;

impl Proves<Theme> for Changes {
    fn holds(member: &Membership, theme: &Theme) -> bool {
        theme.by == Some(member.person_id()) || member.may::<PrepareAgenda>()
    }
}

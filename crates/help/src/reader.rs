//! Who reads: somebody in one of their communities, or anybody.

use communities::roles::EnterSpace;
use communities::{Membership, coordinators};
use identity::{Viewer, Visitor};
use platform::{Instance, Result};
use ui::Lang;

use crate::guides::Guide;

/// Who reads the help, and from where.
pub(crate) struct Reader {
    pub(crate) lang: Lang,
    pub(crate) viewer: Option<Viewer>,
    /// Their communities, oldest first.
    pub(crate) memberships: Vec<Membership>,
    /// The one, of these, to which links lead.
    at: Option<usize>,
    /// Whether they may start communities.
    pub(crate) coordinates: bool,
    pub(crate) sends_mail: bool,
    /// Whom the administrator names; may be empty.
    pub(crate) contact: String,
}

impl Reader {
    /// Whoever asks, among the communities that they are in; `slug` is the one that they come from, if it is one of theirs.
    pub(crate) async fn of(instance: &Instance, visitor: &Visitor, slug: &str) -> Result<Reader> {
        let viewer = visitor.viewer().cloned();
        let (mut memberships, mut coordinates) = (Vec::new(), false);
        if let Some(viewer) = &viewer {
            memberships = Membership::all_of(&instance.db, viewer).await?;
            coordinates = coordinators::is_one(&instance.db, viewer.id()).await?;
        }
        let asked = memberships.iter().position(|each| each.community().slug == slug);
        let usual = || memberships.iter().position(|each| each.may::<EnterSpace>());
        let at = asked.or_else(usual).or(if memberships.is_empty() { None } else { Some(0) });
        let (sends_mail, contact) = (instance.settings.sends_mail, instance.settings.contact.clone());
        Ok(Reader { lang: visitor.lang(), viewer, memberships, at, coordinates, sends_mail, contact })
    }

    /// The membership to whose community links lead.
    pub(crate) fn membership(&self) -> Option<&Membership> {
        self.at.and_then(|at| self.memberships.get(at))
    }

    /// The guide of what they are.
    pub(crate) fn guide(&self) -> Guide {
        match self.membership() {
            Some(membership) => Guide::of_role(membership.role()),
            None if self.coordinates => Guide::Coordination,
            None => Guide::Arriving,
        }
    }

    /// The address of a page of the help, which stays in the same community.
    pub(crate) fn path(&self, page: &str) -> String {
        match self.membership() {
            Some(membership) => format!("{page}?c={}", membership.community().slug),
            None => page.to_owned(),
        }
    }
}

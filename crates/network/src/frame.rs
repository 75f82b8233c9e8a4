//! What stands around the pages of the network: its places, for who belongs and for who keeps it.

use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use communities::coordinators;
use identity::{PROFILE, SIGN_OUT, Viewer};
use platform::{Instance, Result, Served};
use ui::notice::Notice;
use ui::shell::{CommunityFrame, FooterItem, Frame, NavItem, Page, page};
use ui::{Icon, Lang, Markup};

use crate::member::NetworkMember;
use crate::{NETWORK, store};

/// The place of the page that is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// The network's home.
    Home,
    /// What its communities share with it.
    Library,
    /// The trainings that communities open to it.
    Trainings,
    /// Those who chose to appear.
    Directory,
    /// The member organisations, for who keeps them.
    Organizations,
    /// Who came in, for who keeps them.
    People,
}

impl Place {
    const ALL: [Place; 6] =
        [Place::Home, Place::Library, Place::Trainings, Place::Directory, Place::Organizations, Place::People];

    fn item(self, lang: Lang) -> NavItem {
        let (path, label, icon) = match self {
            Place::Home => ("", t!(lang, "frame-network"), Icon::Communities),
            Place::Library => ("/bibliotheque", t!(lang, "frame-shared"), Icon::Library),
            Place::Trainings => ("/formations", t!(lang, "frame-trainings"), Icon::Meeting),
            Place::Directory => ("/repertoire", t!(lang, "frame-directory"), Icon::Members),
            Place::Organizations => ("/organismes", t!(lang, "frame-organizations"), Icon::Place),
            Place::People => ("/personnes", t!(lang, "frame-people"), Icon::Key),
        };
        NavItem::new(format!("{NETWORK}{path}"), label, icon)
    }

    /// Whether it is for who keeps the network, and not for who belongs.
    const fn is_kept(self) -> bool {
        matches!(self, Place::Organizations | Place::People)
    }
}

/// A page of the network: its title, its body, and what is said above.
pub struct Sheet {
    /// Its title.
    pub title: String,
    /// What is on it.
    pub body: Markup,
    /// Its place among the others.
    pub place: Place,
    /// Who else reads it.
    pub seen_by: String,
    /// With what it is sent, and what just happened.
    pub said: (StatusCode, Option<Notice>),
}

impl Sheet {
    /// One that is read by who belongs.
    pub fn of(lang: Lang, title: String, place: Place, body: Markup) -> Sheet {
        Sheet { title, body, place, seen_by: t!(lang, "seen-by-network"), said: (StatusCode::OK, None) }
    }

    /// The answer, for who belongs.
    pub async fn answer(self, instance: &Instance, member: &NetworkMember) -> Served {
        let keeps = coordinators::is_one(&instance.db, member.id()).await?;
        Ok(self.drawn(instance, member.viewer(), (true, keeps)))
    }

    /// The answer, for who keeps the network, whether or not they belong.
    pub(crate) async fn kept(self, instance: &Instance, viewer: &Viewer) -> Served {
        let belongs = store::organization_of(&instance.db, viewer.id()).await?.is_some();
        let seen_by = t!(viewer.lang(), "seen-by-keepers");
        Ok(Sheet { seen_by, ..self }.drawn(instance, viewer, (belongs, true)))
    }

    fn drawn(self, instance: &Instance, viewer: &Viewer, (belongs, keeps): (bool, bool)) -> Response {
        let lang = viewer.lang();
        let open = |place: &Place| if place.is_kept() { keeps } else { belongs };
        let items = Place::ALL.into_iter().filter(open);
        let frame = CommunityFrame {
            community: t!(lang, "frame-network"),
            subtitle: Some(instance.settings.name.clone()),
            items: items.map(|place| place.item(lang).current(place == self.place)).collect(),
            footer: footer(lang),
            drafts: viewer.drafts(),
            ..CommunityFrame::default()
        };
        let drawn = Page::new(lang, self.title, Frame::Community(frame), self.body).seen_by(self.seen_by);
        (self.said.0, page(drawn.notice(self.said.1).drafts(viewer.drafts()))).into_response()
    }
}

fn footer(lang: Lang) -> Vec<FooterItem> {
    vec![
        FooterItem::link(ui::shell::HELP, t!(lang, "frame-help"), Icon::Question),
        FooterItem::link(PROFILE, t!(lang, "frame-profile"), Icon::Profile),
        FooterItem::link("/communautes", t!(lang, "frame-communities"), Icon::Communities),
        FooterItem::deed(SIGN_OUT, t!(lang, "frame-sign-out"), Icon::SignOut),
    ]
}

/// Whether a person belongs, for who draws a way there.
pub(crate) async fn belongs(instance: &Instance, viewer: &Viewer) -> Result<bool> {
    Ok(NetworkMember::of(&instance.db, viewer).await?.is_some())
}

//! « Je suis là » where a member already is: the button, or what is noted; on the page of the
//! meeting and on the one that follows it.

use forms::Posted;
use maud::{Markup, html};
use meetings::access::MeetingAccess;
use meetings::model::Mark;
use meetings::scene::Scene;
use meetings::{attendance, people};
use platform::{Db, Result};
use ui::{Icon, Lang, button, icon};

use super::{Standing, standing};
use crate::clock::Clock;

/// Where the deed is sent, under the page of a meeting.
pub(crate) const PATH: &str = "/animation/ici";
const BACK: &str = "suite";

/// The page where somebody pressed, and comes back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Back {
    /// The one that follows the meeting.
    Screen,
    /// The page of the meeting.
    Meeting,
}

impl Back {
    pub(crate) fn of(posted: &Posted) -> Back {
        if posted.value(BACK) == Back::Meeting.word() { Back::Meeting } else { Back::Screen }
    }

    fn word(self) -> &'static str {
        match self {
            Back::Screen => "ecran",
            Back::Meeting => "rencontre",
        }
    }

    pub(crate) fn path(self, access: &MeetingAccess) -> String {
        match self {
            Back::Screen => access.path("/animation/ecran"),
            Back::Meeting => access.path(""),
        }
    }
}

/// « Je suis là » before somebody who is expected, once the meeting is near; what is noted of them. Nothing to the others.
pub(crate) fn deed(scene: &Scene, clock: &Clock, back: Back) -> Markup {
    let person = scene.access.membership().person_id();
    if !scene.expected.contains(&person) {
        return Markup::default();
    }
    let standing = standing(scene.meeting(), clock, scene.marks.get(&person).copied(), scene.now);
    standing.map(|standing| drawn(&scene.access, standing, back)).unwrap_or_default()
}

/// The same without the whole scene, for the page that follows the meeting.
pub(crate) async fn standing_of(
    db: &Db,
    access: &MeetingAccess,
    (clock, now): (&Clock, i64),
) -> Result<Option<Standing>> {
    let (meeting, person) = (access.meeting(), access.membership().person_id());
    let mark = attendance::store::of_meeting(db, meeting.id).await?.get(&person).copied();
    let Some(standing) = standing(meeting, clock, mark, now) else { return Ok(None) };
    Ok(people::expected(db, meeting).await?.contains(&person).then_some(standing))
}

pub(crate) fn drawn(access: &MeetingAccess, standing: Standing, back: Back) -> Markup {
    let lang = access.membership().lang();
    match standing {
        Standing::Noted(mark) => noted(lang, mark),
        Standing::Asks => html! {
            form.deed method="post" action=(access.path(PATH)) {
                input type="hidden" name=(BACK) value=(back.word());
                (button::submit(t!(lang, "here-deed")).primary().icon(Icon::Check))
            }
        },
    }
}

/// « C’est noté : vous êtes là. »
pub(super) fn noted(lang: Lang, mark: Mark) -> Markup {
    let words = match mark {
        Mark::Late => t!(lang, "here-known-late"),
        _ => t!(lang, "here-known-present"),
    };
    html! { p role="status" { strong { (icon::with_word(Icon::Check, &words)) } } }
}

//! The pages of a meeting being held, from values: the one of those who run it, with its deeds; the one of the screen, for
//! everybody. Both draw the clock with the same function, and the script of both counts on from there.

mod capture;
mod caught;
mod clock;
mod groups;
pub(crate) mod moment;
mod rehearsal;

use commitments::Commitment;
use communities::Directory;
use communities::roles::{Facilitate, MarkAttendance, SeeMeetings};
use decisions::Decision;
use maud::{Markup, html};
use meetings::CODE_PAGE;
use meetings::access::{MeetingAccess, MeetingGrant};
use meetings::attendance::Tally;
use meetings::closing::{self, Step};
use meetings::kept::{kept, script};
use meetings::scene::Scene;
use meetings::taken_back;
use platform::{Instance, Result, Settings, events};
use ui::notice::Notice;
use ui::qr::{self, Sign};
use ui::shell::{Frame, Page, StageFrame, page};
use ui::{Icon, Lang, button, card};

use super::clock::State;
use super::groups::Round;
use super::situation::Situation;
use super::{Note, here, store};

pub(crate) use capture::{Draft, NOTE, Said, WHO};
pub(crate) use clock::fields as deed_fields;
pub(crate) use groups::fields as group_fields;
pub(crate) use rehearsal::{fields as rehearsal_fields, page as rehearsing};

/// All that the page of those who run the meeting shows.
pub(crate) struct Running {
    grant: MeetingGrant<Facilitate>,
    scene: Scene,
    situation: Situation,
    notes: Vec<Note>,
    /// Those that can still be put back.
    taken_back: Vec<Note>,
    decisions: Vec<Decision>,
    commitments: Vec<Commitment>,
    round: Option<Round>,
    present: Vec<i64>,
    tally: Tally,
    /// What closes the meeting, once it was held.
    closing: Vec<Step>,
    /// The sign of attendance, while it is shown.
    sign: Option<Markup>,
    /// The last event before all this was read: what happens later is told by the stream.
    after: i64,
}

impl Running {
    pub(crate) async fn of(instance: &Instance, grant: &MeetingGrant<Facilitate>) -> Result<Running> {
        let (db, meeting) = (&instance.db, grant.meeting());
        let after = events::newest(db, meeting.community_id).await?;
        let scene = Scene::of(instance, grant).await?;
        let since = taken_back::too_late(scene.now);
        let (notes, taken_back) = store::notes_and_taken_back(db, meeting.id, since).await?;
        Ok(Running {
            situation: Situation::of(db, meeting, scene.now).await?,
            notes,
            taken_back,
            decisions: decisions::of_meeting(db, meeting.id).await?,
            commitments: commitments::of_meeting(db, meeting.id).await?,
            round: super::groups::shown(db, meeting.id).await?,
            present: super::groups::present(&scene.marks),
            tally: scene.tally(),
            closing: closing::of_scene(instance, &scene).await?,
            sign: attendance_sign(instance, grant).await?,
            grant: grant.clone(),
            scene,
            after,
        })
    }

    fn lang(&self) -> Lang {
        self.grant.membership().lang()
    }

    fn name(&self, person: i64) -> &str {
        &self.scene.directory.card(person).name
    }
}

/// The sign of attendance, for who may read its code.
async fn attendance_sign(instance: &Instance, access: &MeetingAccess) -> Result<Option<Markup>> {
    let Ok(grant) = access.grant::<MarkAttendance>() else { return Ok(None) };
    let code = here::code(&instance.db, &grant, instance.clock.now()).await?;
    Ok(code.map(|code| drawn_code(&instance.settings, access.membership().lang(), &code)))
}

/// The page of those who run the meeting.
pub(crate) fn running(running: &Running, said: &Said) -> Markup {
    let lang = running.lang();
    let screen = button::link(running.grant.path("/animation/ecran"), t!(lang, "running-screen")).icon(Icon::Screen);
    let aside = html! { (screen.attribute("target", "_blank")) };
    let body = kept(
        &running.grant,
        html! {
            div.running {
                div.stack {
                    div data-part="closing" { (closing::next_step(lang, &running.closing)) }
                    section.card aria-label=(t!(lang, "running-clock")) {
                        (clock::clock(lang, &running.grant, (&running.situation, Some(running.after))))
                        (clock::controls(lang, &running.grant, &running.situation))
                    }
                    (capture::form(running, said))
                    (caught::list(running))
                }
                div.stack {
                    (clock::agenda(lang, &running.grant, &running.situation))
                    (presence(running))
                    (groups::panel(running))
                }
            }
        },
    );
    let title = t!(lang, "running-title", meeting = running.grant.meeting().heading(lang));
    let seen_by = running.scene.directory.seen_by::<Facilitate>();
    staged(&running.grant, Stage { title, aside: Some(aside), seen_by, notice: said.notice.clone() }, body)
}

/// All that the screen shows.
pub(crate) struct Screen {
    access: MeetingAccess,
    situation: Situation,
    directory: Directory,
    round: Option<Round>,
    /// What its corner shows: the sign of attendance or « Je suis là »; the pulse once it is over.
    corner: Markup,
    /// The last event before all this was read: what happens later is told by the stream.
    after: i64,
}

impl Screen {
    pub(crate) async fn of(instance: &Instance, access: &MeetingAccess) -> Result<Screen> {
        let (db, now) = (&instance.db, instance.clock.now());
        let after = events::newest(db, access.meeting().community_id).await?;
        let situation = Situation::of(db, access.meeting(), now).await?;
        Ok(Screen {
            corner: corner(instance, access, &situation).await?,
            situation,
            directory: Directory::of(db, access.membership()).await?,
            round: super::groups::shown(db, access.meeting().id).await?,
            access: access.clone(),
            after,
        })
    }
}

async fn corner(instance: &Instance, access: &MeetingAccess, situation: &Situation) -> Result<Markup> {
    if situation.reading.state == State::Ended {
        return pulse::on_screen(instance, access).await;
    }
    if let Some(sign) = attendance_sign(instance, access).await? {
        return Ok(sign);
    }
    let clock = (&situation.clock, situation.now);
    let standing = here::standing_of(&instance.db, access, clock).await?;
    Ok(standing.map(|standing| here::drawn(access, standing, here::Back::Screen)).unwrap_or_default())
}

/// The screen of the room, and of each telephone in it.
pub(crate) fn screen(screen: &Screen, notice: Option<Notice>) -> Markup {
    let lang = screen.access.membership().lang();
    let again = button::link(screen.access.path("/animation/ecran"), t!(lang, "screen-refresh")).quiet();
    let sound = html! {
        label.choice { input type="checkbox" data-sound; span { (t!(lang, "screen-sound")) } }
        noscript { (again) }
    };
    let body = html! {
        div.screen data-meeting=(screen.access.meeting().id) {
            (clock::clock(lang, &screen.access, (&screen.situation, Some(screen.after))))
            (groups::shown(lang, screen.round.as_ref(), &screen.directory))
            div.screen-corner data-part="code" #code { (screen.corner) }
        }
        (script())
    };
    let title = t!(lang, "screen-title", meeting = screen.access.meeting().heading(lang));
    let seen_by = screen.directory.seen_by::<SeeMeetings>();
    staged(&screen.access, Stage { title, aside: Some(sound), seen_by, notice }, body)
}

/// The code to photograph or to type, and what it is for.
fn drawn_code(settings: &Settings, lang: Lang, code: &here::Code) -> Markup {
    let (link, page) = (settings.link(&here::path(&code.code)), settings.link(CODE_PAGE));
    let typed = (!code.short_code.is_empty()).then_some((&*code.short_code, &*page));
    qr::sign(lang, &Sign { title: &t!(lang, "here-sign"), link: &link, typed })
}

fn presence(running: &Running) -> Markup {
    let lang = running.lang();
    let list = button::link(running.grant.path("/presences"), t!(lang, "running-attendance")).icon(Icon::Check);
    let path = |rest: &str| running.grant.path(rest);
    card::titled(
        &t!(lang, "attendance"),
        html! {
            p aria-live="polite" { (running.tally.said(lang)) }
            div.row { (list)
                @if running.sign.is_none() {
                    (button::deed(&path("/animation/code"), &button::submit(t!(lang, "here-code-open")).icon(Icon::Screen)))
                } @else {
                    (button::deed(&path("/animation/code/retrait"), &button::submit(t!(lang, "here-code-close")).quiet()))
                }
            }
            @if let Some(sign) = &running.sign { div #code { (sign) } }
        },
    )
}

struct Stage {
    title: String,
    aside: Option<Markup>,
    seen_by: String,
    notice: Option<Notice>,
}

fn staged(access: &MeetingAccess, stage: Stage, body: Markup) -> Markup {
    let lang = access.membership().lang();
    let label = access.meeting().heading(lang).to_owned();
    let frame = Frame::Stage(StageFrame { back: access.path(""), label, aside: stage.aside });
    let whole = Page::new(lang, stage.title, frame, body).seen_by(stage.seen_by).notice(stage.notice);
    page(whole.drafts(access.membership().viewer().drafts()))
}

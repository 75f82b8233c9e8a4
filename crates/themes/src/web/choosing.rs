//! `…/rencontre`: a theme is chosen for a meeting; `…/liberation`: it is not any more.

use axum::extract::Query;
use communities::roles::{PrepareAgenda, ProposeThemes, SetMeetings};
use forms::{Posted, Tried, Undone};
use meetings::MeetingAccess;
use meetings::framed::{Head, seen_by};
use meetings::model::Kind;
use platform::{Instance, Refusal, Served};

use super::Asked;
use crate::access::ThemeGrant;
use crate::board::Board;
use crate::choosing::{self as deeds, NotChosen, Wanted};
use crate::done;
use crate::pages::{self, Choosing, MEETING, TEMPLATE};

type Chooses = ThemeGrant<PrepareAgenda>;

pub(super) async fn offer(instance: Instance, theme: Chooses, Query(asked): Asked) -> Served {
    let meeting = asked.into_iter().find(|(name, _)| name == MEETING).map(|(_, id)| id).unwrap_or_default();
    asking(&instance, &theme, Tried::offered((meeting, String::new()))).await
}

pub(super) async fn choose(instance: Instance, theme: Chooses, posted: Posted) -> Served {
    let typed = (posted.value(MEETING).to_owned(), posted.value(TEMPLATE).to_owned());
    let lang = theme.membership().lang();
    let refused = match meeting(&instance, &theme, &typed.0).await {
        Ok(meeting) => {
            let wanted = Wanted { meeting: meeting.grant::<SetMeetings>()?, template: typed.1.trim().parse().ok() };
            match deeds::choose(&instance, &theme, &wanted).await.map_err(Undone::refused) {
                Ok(()) => return Ok(done::CHOSEN.leads_to(meeting.path(""))),
                Err(refused) => refused?,
            }
        }
        Err(Refusal::NotFound) => NotChosen::NoMeeting,
        Err(failure) => return Err(failure),
    };
    asking(&instance, &theme, Tried::refused(typed, refused.sentence(lang))).await
}

pub(super) async fn release(instance: Instance, theme: Chooses, posted: Posted) -> Served {
    let meeting = meeting(&instance, &theme, posted.value(MEETING)).await?.grant::<SetMeetings>()?;
    // Refused, the page says how it stands: the meeting was held, and what came of it is there.
    match deeds::release(&instance, &theme, &meeting).await.map_err(Undone::refused) {
        Ok(()) => Ok(done::RELEASED.leads_to(theme.path(""))),
        Err(Ok(rule)) => {
            let sentence = rule.sentence(theme.membership().lang());
            super::shown(&instance, &theme, &Tried::denied(String::new(), theme.membership().lang(), sentence)).await
        }
        Err(Err(failure)) => Err(failure),
    }
}

async fn meeting(instance: &Instance, theme: &Chooses, typed: &str) -> Result<MeetingAccess, Refusal> {
    let id = typed.trim().parse().map_err(|_| Refusal::NotFound)?;
    MeetingAccess::enter(&instance.db, theme.membership(), id).await
}

async fn asking(instance: &Instance, theme: &Chooses, tried: Tried<(String, String), ()>) -> Served {
    let member = theme.membership();
    let board = Board::of(&instance.db, member.community().id, instance.clock.now()).await?;
    let wanted = board.ahead().find(|meeting| meeting.id.to_string() == tried.draft.0);
    let kind = wanted.map_or(Kind::Regular, |meeting| meeting.kind);
    let head = Head::tried(t!(member.lang(), "theme-choose"), &tried);
    let body = pages::choosing(&Choosing {
        theme,
        ahead: board.ahead().collect(),
        templates: agenda::templates(instance, member, kind).await?,
        chosen: tried.draft,
        refused: tried.refused,
    });
    seen_by::<ProposeThemes>(instance, member, head, body).await
}

//! `…/sondage/ouverture` and `…/sondage/moments`: proposing moments, and changing what is proposed. What was typed is first
//! shown; what opens is what was shown.

use axum::response::{IntoResponse, Redirect};
use communities::Directory;
use communities::roles::SetMeetings;
use forms::{Posted, Tried};
use meetings::access::MeetingGrant;
use meetings::framed::{Around, framed};
use meetings::people;
use platform::{Instance, Served};
use ui::Lang;
use ui::notice::Notice;

use crate::done;
use crate::draft::{Draft, Wrong};
use crate::page::proposing::{DEED, Proposing, TURN, body};
use crate::{change, of_meeting, open, store};

type Setting = MeetingGrant<SetMeetings>;

/// The form as it is to be shown.
type Filled = Tried<Draft, Wrong>;

pub(super) async fn get(instance: Instance, grant: Setting) -> Served {
    if store::last((&instance.db).into(), grant.meeting().id).await?.is_some_and(|poll| poll.ended_at.is_none()) {
        return Ok(Redirect::to(&grant.path("/sondage")).into_response());
    }
    let now = instance.clock.now();
    let others = meetings::of_community(&instance.db, grant.meeting().community_id).await?;
    let habits: Vec<i64> = others.iter().filter_map(|meeting| meeting.starts_at).collect();
    let draft = Draft::suggested(grant.meeting(), &habits, now);
    shown(&instance, &grant, false, Filled::offered(draft.settled(grant.membership().lang()))).await
}

pub(super) async fn post(instance: Instance, grant: Setting, posted: Posted) -> Served {
    proposed(&instance, &grant, &posted, false).await
}

pub(super) async fn get_change(instance: Instance, grant: Setting) -> Served {
    let last = of_meeting(&instance.db, grant.meeting()).await?;
    let Some(whole) = last.filter(|whole| whole.poll.ended_at.is_none()) else {
        return Ok(Redirect::to(&grant.path("/sondage/ouverture")).into_response());
    };
    let draft = Draft::of(&whole, grant.meeting(), instance.clock.now());
    shown(&instance, &grant, true, Filled::offered(draft.settled(grant.membership().lang()))).await
}

pub(super) async fn post_change(instance: Instance, grant: Setting, posted: Posted) -> Served {
    proposed(&instance, &grant, &posted, true).await
}

/// Gathers what was pressed and typed and shows it; or opens, or changes, when nothing is left to show.
async fn proposed(instance: &Instance, grant: &Setting, posted: &Posted, changes: bool) -> Served {
    let (draft, now, lang) = (Draft::posted(posted), instance.clock.now(), grant.membership().lang());
    let (gathered, added) = match draft.gathered(grant.meeting(), now) {
        Ok(gathered) => gathered,
        Err(wrong) => return shown(instance, grant, changes, Filled::mistaken(draft, wrong)).await,
    };
    if draft.is_pending() || posted.value(DEED.0) != DEED.1 {
        let notice = draft.is_pending().then(|| Notice::saved(lang, told(lang, &draft, added)));
        let filled = Filled::offered(gathered.following(now).turned_to(posted.value(TURN)).settled(lang));
        return shown(instance, grant, changes, filled.noticed(notice)).await;
    }
    let draft = draft.following(now);
    let proposal = match draft.check(now) {
        Ok(proposal) => proposal,
        Err(wrong) => return shown(instance, grant, changes, Filled::mistaken(draft.settled(lang), wrong)).await,
    };
    let done = match changes {
        true => change(instance, grant, &proposal).await.map(|()| done::CHANGED),
        false => open(instance, grant, &proposal).await.map(|_| done::OPENED),
    };
    match done {
        Ok(word) => Ok(word.leads_to(grant.path("/sondage"))),
        Err(undone) => {
            let refusal = undone.refused()?.sentence(lang);
            shown(instance, grant, changes, Filled::refused(draft.settled(lang), refusal)).await
        }
    }
}

/// What the list became.
fn told(lang: Lang, draft: &Draft, added: usize) -> String {
    if added == 0 && draft.pattern.trim().is_empty() {
        return t!(lang, "poll-listed");
    }
    t!(lang, "poll-added", count = added)
}

async fn shown(instance: &Instance, grant: &Setting, changes: bool, filled: Filled) -> Served {
    let directory = Directory::of(&instance.db, grant.membership()).await?;
    let Filled { draft, wrong, refused: refusal, notice, status } = filled;
    let own = grant.membership().person_id();
    let asked = match changes {
        true => 0,
        false => people::expected(&instance.db, grant.meeting()).await?.into_iter().filter(|id| *id != own).count(),
    };
    let now = instance.clock.now();
    let proposing = Proposing { access: grant, draft: &draft, wrong: &wrong, refusal, changes, asked, now };
    let around = Around { title: proposing.title(), seen_by: directory.seen_by::<SetMeetings>(), notice };
    Ok((status, framed(instance, grant.membership(), around, body(&proposing)).await?).into_response())
}

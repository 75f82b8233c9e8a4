//! Registering for a training, and withdrawing, for whoever is of the network.

use forms::{Outcome, Undone, refusals};
use meetings::{Meeting, said};
use network::{Between, Fresh, MOST_LINES, NetworkMember, OfTheNetwork};
use platform::{Event, Instance, On, Refusal, Result, Tx};
use ui::Lang;

use crate::model::{Listed, Training, is_ahead};
use crate::{CHANGED, TRAININGS, places, store};

refusals! {
    /// Why somebody is not registered.
    NotRegistered {
        /// It is called off, has no date any more, or has begun.
        Over => "not-registered-over",
    }
}

/// Every training that somebody of the network reads of now, by date.
pub(crate) async fn all(instance: &Instance, member: &NetworkMember) -> Result<Vec<Training>> {
    let mut all = next(instance, member).await?;
    let mut ids: Vec<i64> = all.iter().map(|each| each.listed.open.community_id).collect();
    ids.sort_unstable();
    ids.dedup();
    for community in communities::roster::communities(&instance.db, &ids).await? {
        let theirs = all.iter_mut().filter(|each| each.listed.open.community_id == community.id);
        theirs.for_each(|each| each.community.clone_from(&community.name));
    }
    Ok(all)
}

/// The same, without the names of their communities.
pub(crate) async fn next(instance: &Instance, member: &NetworkMember) -> Result<Vec<Training>> {
    dated((&instance.db).into(), store::all(&instance.db, member.id()).await?, instance.clock.now()).await
}

/// These with their meetings, by date: those that one reads of now.
pub(crate) async fn dated(on: On<'_>, listed: Vec<Listed>, now: i64) -> Result<Vec<Training>> {
    let ids: Vec<i64> = listed.iter().map(|each| each.open.meeting_id).collect();
    let meetings = meetings::numbered(on, &ids).await?;
    let whole = |meeting: Meeting| {
        let listed = listed.iter().find(|each| each.open.meeting_id == meeting.id)?.clone();
        Some(Training { listed, meeting, community: String::new() })
    };
    let all = meetings.into_iter().filter_map(whole);
    Ok(all.filter(|each| each.is_shown(now)).collect())
}

/// Those that were opened in this stretch of time and are still to come, for a letter.
pub async fn fresh(on: On<'_>, _: OfTheNetwork, (lang, between): (Lang, Between)) -> Result<Fresh> {
    let listed = store::all(on, 0).await?.into_iter().filter(|each| between.holds(each.at)).collect();
    let all = dated(on, listed, between.until).await?;
    let line = |each: &Training| {
        let when = said::when(lang, &each.meeting);
        (t!(lang, "training-line", title = each.listed.open.title.as_str(), date = when), TRAININGS.to_owned())
    };
    Ok(Fresh { heading: t!(lang, "trainings"), lines: all.iter().take(MOST_LINES).map(line).collect() })
}

/// Whether somebody who registered has a place, or waits for one.
pub(crate) async fn register(
    instance: &Instance,
    member: &NetworkMember,
    meeting: i64,
) -> Outcome<bool, NotRegistered> {
    let now = instance.clock.now();
    let tx = instance.db.begin().await?;
    // Held, so that two who press at once do not both have the last place.
    let meeting = meetings::held(&tx, meeting).await?;
    let listed = store::listed(&tx, (member.id(), meeting.id)).await?;
    let listed = listed.filter(|_| is_ahead(&meeting, now)).ok_or(Undone::Refused(NotRegistered::Over))?;
    if let Some(has_place) = listed.own {
        return Ok(has_place);
    }
    let has_place = listed.left() > 0;
    store::register(&tx, (meeting.id, member.id()), (has_place, now)).await?;
    changed(&tx, (listed.open.community_id, meeting.id), now).await?;
    tx.commit().await?;
    Ok(has_place)
}

/// Somebody comes no more: the next has their place.
pub(crate) async fn withdraw(instance: &Instance, member: &NetworkMember, meeting: i64) -> Result<(), Refusal> {
    let tx = instance.db.begin().await?;
    let open = store::open(&tx, meeting).await?.ok_or(Refusal::NotFound)?;
    let meeting = meetings::held(&tx, meeting).await?;
    if !store::withdraw(&tx, (meeting.id, member.id())).await? {
        return Err(Refusal::NotFound);
    }
    places::fill_soon(&tx, meeting.id).await?;
    changed(&tx, (open.community_id, meeting.id), instance.clock.now()).await?;
    Ok(tx.commit().await?)
}

/// That the list changed; by whom is for its coordination to read on its page.
async fn changed(tx: &Tx, (community, meeting): (i64, i64), now: i64) -> Result<()> {
    tx.record(Event::new(community, CHANGED, meeting, now)).await.map(drop)
}

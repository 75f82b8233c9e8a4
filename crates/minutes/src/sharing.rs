//! What meetings decided and learnt, shared with the network of the federation: off until coordination of a community turns it on,
//! for all its approved minutes, and gone from there the moment it is turned off. The network is given the layer of the organisations
//! and nothing else.

use std::cmp::Reverse;

use communities::roles::OpenToNetwork;
use communities::{Grant, roster};
use documents::Document;
use meetings::Meeting;
use network::{Between, Fresh, MOST_LINES, OfTheNetwork};
use platform::{Db, Event, Instance, On, Result};
use ui::Lang;

use crate::gathered;
use crate::model::State;
use crate::store::{self, sharing};

/// The field that says whether they are shared.
pub(crate) const IS: &str = "oui";

/// A community began to share what its meetings decided, or ceased to.
const SHARED: &str = "minutes.shared";

/// Approved minutes that the network reads.
pub(crate) struct Outcome {
    pub(crate) meeting: Meeting,
    pub(crate) community: String,
    /// When they were approved, or shared if that is later, in milliseconds UTC.
    pub(crate) at: i64,
}

impl Outcome {
    /// Its page.
    pub(crate) fn path(&self) -> String {
        format!("{}/{}", crate::OUTCOMES, self.meeting.id)
    }
}

/// Shares them with the network, or ceases to.
pub(crate) async fn share(instance: &Instance, by: &Grant<OpenToNetwork>, is_shared: bool) -> Result<()> {
    let (community, now) = (by.community().id, instance.clock.now());
    let tx = instance.db.begin().await?;
    if sharing::set(&tx, community, is_shared, now).await? {
        tx.record(Event::new(community, SHARED, i64::from(is_shared), now).by(by.person_id())).await?;
    }
    tx.commit().await
}

/// All that the network reads, the last meeting first.
pub(crate) async fn all(on: On<'_>, _: OfTheNetwork) -> Result<Vec<Outcome>> {
    let shared = sharing::communities(on).await?;
    let ids: Vec<i64> = shared.iter().map(|(community, _)| *community).collect();
    let communities = roster::communities(on, &ids).await?;
    let approved = sharing::approved(on).await?;
    let ids: Vec<i64> = approved.iter().map(|(meeting, _)| *meeting).collect();
    let outcome = |meeting: Meeting| {
        let (_, since) = shared.iter().find(|(id, _)| *id == meeting.community_id)?;
        let (_, at) = approved.iter().find(|(id, _)| *id == meeting.id)?;
        let community = communities.iter().find(|each| each.id == meeting.community_id)?.name.clone();
        Some(Outcome { meeting, community, at: (*at).max(*since) })
    };
    let mut all: Vec<Outcome> = meetings::numbered(on, &ids).await?.into_iter().filter_map(outcome).collect();
    all.sort_by_key(|each| Reverse((each.meeting.starts_at, each.meeting.id)));
    Ok(all)
}

/// Whether the network reads of any community.
pub(crate) async fn is_any(on: On<'_>, _: OfTheNetwork) -> Result<bool> {
    Ok(!sharing::communities(on).await?.is_empty())
}

/// What came to the network in this stretch of time, for a letter.
pub async fn fresh(on: On<'_>, proof: OfTheNetwork, (lang, between): (Lang, Between)) -> Result<Fresh> {
    let all = all(on, proof).await?;
    let line = |each: &Outcome| {
        let (heading, community) = (each.meeting.heading(lang), each.community.as_str());
        (t!(lang, "shared-outcome-line", heading = heading, community = community), each.path())
    };
    let new = all.iter().filter(|each| between.holds(each.at)).take(MOST_LINES);
    Ok(Fresh { heading: t!(lang, "shared-outcomes"), lines: new.map(line).collect() })
}

/// What the network reads of a meeting; nothing when it reads none.
pub(crate) async fn one(db: &Db, _: OfTheNetwork, (id, lang): (i64, Lang)) -> Result<Option<Document>> {
    let Some(meeting) = meetings::meeting(db, id).await? else { return Ok(None) };
    if !sharing::is_shared(db, meeting.community_id).await? {
        return Ok(None);
    }
    let Some(community) = roster::community(db, meeting.community_id).await? else { return Ok(None) };
    let Some(minutes) = store::of_meeting(db, id).await?.filter(|minutes| minutes.state == State::Approved) else {
        return Ok(None);
    };
    gathered::outcomes(db, (lang, &community), &meeting, &minutes).await.map(Some)
}

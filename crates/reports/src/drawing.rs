//! What each part of a report tells: drawn of what happened, now or as it was frozen. Quotations are read again each time, under the
//! consent of that moment.

use communities::{Community, Membership};
use evidence::{Asked, Drawn, Known, ReportSource, Sources};
use platform::{Error, Instance, Refusal, Result};
use programs::ReportPlan;
use ui::Lang;

use crate::model::{Part, Report, Version};
use crate::whole::{Lack, Whole, Written};
use crate::{beginning, store};

/// All that a report says now.
pub(crate) async fn whole(
    instance: &Instance,
    community: &Community,
    report: &Report,
    parts: &[Part],
) -> Result<Whole> {
    let asked = asked(instance, report);
    let mut written = Vec::with_capacity(parts.len());
    for part in parts {
        written.push(of_part(instance, &asked, part).await?);
    }
    Ok(Whole {
        title: report.title.clone(),
        community: community.name.clone(),
        lang: report.lang().code().to_owned(),
        period: (report.period_from, report.period_until),
        state: report.state.code().to_owned(),
        decision: report.decision,
        sent: None,
        parts: written,
    })
}

/// What a template makes of a community.
pub(crate) async fn of_template(
    instance: &Instance,
    community: &Community,
    plan: &ReportPlan,
    (period, lang): ((i64, i64), Lang),
) -> Result<Whole> {
    let report = beginning::report(community.id, ("", plan), (period, lang));
    let parts: Vec<Part> = plan.parts.iter().map(|part| Part::planned(beginning::words(part, lang))).collect();
    whole(instance, community, &report, &parts).await
}

/// What a version said, with the quotations that may still be read.
pub(crate) async fn version(instance: &Instance, report: &Report, version: &Version) -> Result<Whole> {
    let unreadable = |error| Error::Stored(format!("version {} of report {}: {error}", version.number, report.id));
    let mut whole: Whole = serde_json::from_str(&version.whole).map_err(unreadable)?;
    let asked = asked(instance, report);
    for part in &mut whole.parts {
        part.told = requoted(instance, &asked, std::mem::take(&mut part.told)).await?;
    }
    Ok(whole)
}

/// What this member reads of a report: as it is written, or the last version that was sent.
pub(crate) async fn read(instance: &Instance, member: &Membership, report: &Report) -> Result<Whole, Refusal> {
    if report.is_open_to(member) {
        let parts = store::parts(&instance.db, report.id).await?;
        return Ok(whole(instance, member.community(), report, &parts).await?);
    }
    let versions = store::versions(&instance.db, report.id).await?;
    Ok(version(instance, report, versions.first().ok_or(Refusal::NotFound)?).await?)
}

/// What is asked of the sources of a report.
fn asked(instance: &Instance, report: &Report) -> Asked {
    Asked {
        community: report.community_id,
        lang: report.lang(),
        from: report.period_from,
        until: report.period_until,
        now: instance.clock.now(),
        layer: report.readers.layer(),
        known: Known::default(),
    }
}

async fn of_part(instance: &Instance, asked: &Asked, part: &Part) -> Result<Written> {
    let source = part.source().and_then(|word| Sources::of(instance, word));
    let told = match (part.frozen_at, source) {
        (Some(_), _) => requoted(instance, asked, kept(part)?).await?,
        (None, Some(source)) => (source.draw)(instance, asked).await?,
        (None, None) => Drawn::default(),
    };
    let lacks = match (part.source(), source) {
        _ if !part.has_source() || !told.told.is_empty() => None,
        (Some(ReportSource::Budget), _) => Some(Lack::NoBudget),
        (_, None) => Some(Lack::NoSource),
        (_, Some(_)) => Some(Lack::Nothing),
    };
    Ok(Written {
        title: part.title.clone(),
        before: part.before_words.clone(),
        at: part.has_source().then(|| part.frozen_at.unwrap_or(asked.now)),
        comes: source.map(|source| (source.comes)(asked.lang)).unwrap_or_default(),
        after: part.after_words.clone(),
        told,
        lacks,
    })
}

/// What a part told when it was frozen.
fn kept(part: &Part) -> Result<Drawn> {
    serde_json::from_str(&part.frozen).map_err(|error| Error::Stored(format!("part {} of a report: {error}", part.id)))
}

/// The same with the words that may be quoted now.
async fn requoted(instance: &Instance, asked: &Asked, told: Drawn) -> Result<Drawn> {
    if told.quotes().next().is_none() {
        return Ok(told);
    }
    let now = match Sources::of(instance, ReportSource::Stories) {
        Some(stories) => (stories.draw)(instance, asked).await?,
        None => Drawn::default(),
    };
    Ok(told.quoting(&now))
}

/// What a part tells, as it is kept when it is frozen.
pub(crate) fn frozen(told: &Drawn) -> Result<String> {
    serde_json::to_string(told).map_err(|error| Error::Stored(format!("what a part tells: {error}")))
}

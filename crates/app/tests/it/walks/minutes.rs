//! Minutes made by their own deeds, as far as the deed that is walked needs them.

use platform::{DAY, sql};

use super::routes::Route;
use crate::world::{Season, Sent, Who, World};

/// How far minutes have come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Stage {
    /// A meeting that was held, and nothing more.
    Held,
    /// A draft, and nobody holds the pen.
    Draft,
    /// Open to the members, one of whom proposes a correction.
    Corrected,
    /// Open to the members, with nothing left to answer.
    Open,
    /// Approved.
    Approved,
}

/// Whether a route is one of minutes: its meeting is one that was held.
pub(super) fn are_of(route: &Route) -> bool {
    route.pattern.contains("/compte-rendu") || route.pattern.contains("/comptes-rendus")
}

/// How far they must have come for this deed.
pub(super) fn stage(route: &Route) -> Stage {
    match route.pattern.rsplit('/').next().unwrap_or_default() {
        "compte-rendu" => Stage::Held,
        "redaction" | "prise" | "ajouts" | "ouverture" => Stage::Draft,
        "reponse" => Stage::Corrected,
        "errata" => Stage::Approved,
        _ => Stage::Open,
    }
}

/// Whether nobody can do it again to the same minutes: the pen is held, the answer is given, they are approved.
pub(super) fn uses_up(route: &Route) -> bool {
    let ends = ["/redaction", "/ajouts", "/corrections/reponse", "/approbation"];
    are_of(route) && ends.iter().any(|end| route.pattern.ends_with(end))
}

/// A meeting that was held a while ago, with its minutes; returns its number.
pub(super) async fn made(world: &World, season: &Season, stage: Stage) -> i64 {
    let now = world.instance.clock.now();
    world.instance.clock.set(now - 40 * DAY);
    let meeting = season.meeting_on("2027-02-25").await;
    world.instance.clock.set(now);
    let writer = world.signed_in(Who::Coordination, season.coordinator.clone()).await;
    let page = |rest: &str| season.path(&format!("/rencontres/{meeting}/compte-rendu{rest}"));
    if stage != Stage::Held {
        writer.posts(page(""), &[]).await.is(303);
        writer.posts(page("/redaction"), &[("suite", "fin")]).await.is(303);
    }
    if !matches!(stage, Stage::Held | Stage::Draft) {
        writer.posts(page("/ouverture"), &[("jours", "7")]).await.is(303);
    }
    if stage == Stage::Corrected {
        writer.posts(page("/corrections"), &[("texte", "Il manque une heure")]).await.is(303);
    }
    if stage == Stage::Approved {
        writer.posts(page("/approbation"), &[("maniere", "meeting")]).await.is(303);
    }
    meeting
}

/// What somebody sends with a deed to the minutes of this meeting.
pub(super) async fn sent(world: &World, route: &Route, meeting: &str) -> Sent {
    let meeting: i64 = meeting.parse().unwrap_or(0);
    let form = |fields: &[(&str, &str)]| {
        Sent::Form(fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect())
    };
    let words = format!("Ce qui reste à dire ({})", world.next_number());
    match route.pattern.rsplit('/').next().unwrap_or_default() {
        "redaction" => {
            let section = sql("SELECT id, revision FROM minutes_sections WHERE meeting_id = $1 ORDER BY id LIMIT 1");
            let section = section.bind(meeting).optional::<(i64, i64)>(&world.instance.db).await.unwrap();
            let (section, revision) = section.unwrap_or_default();
            form(&[(&format!("texte-{section}"), &words), (&format!("revision-{section}"), &revision.to_string())])
        }
        "ouverture" => form(&[("jours", "7")]),
        "corrections" | "errata" => form(&[("texte", &words)]),
        "reponse" => {
            let correction = sql("SELECT id FROM minutes_corrections WHERE meeting_id = $1").bind(meeting);
            let correction = correction.optional::<(i64,)>(&world.instance.db).await.unwrap().unwrap_or_default().0;
            form(&[("correction", &correction.to_string()), ("reponse", "accepted"), ("mot", "Merci")])
        }
        "approbation" => form(&[("maniere", "meeting")]),
        _ => form(&[]),
    }
}

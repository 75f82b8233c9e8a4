//! What is said by mail of what is owed: two weeks before its day, and three days before, while it is not handed in.

use std::collections::HashMap;

use communities::roles::WriteReports;
use communities::{Community, roster};
use identity::{Person, people};
use notifications::{Kind, Notice};
use platform::mail::{Leaving, Needless};
use platform::{DAY, Error, Instance, Job, On, Result, Tx};
use serde_json::{Value as Json, json};
use ui::dates;
use ui::mail::Block;

use super::{Due, store};
use crate::ADDRESS;

/// The job that reminds.
pub(crate) const REMIND: &str = "reports.due";
/// What mails are about.
const ABOUT: &str = "report_due";
/// How many days before.
const BEFORE: [i64; 2] = [14, 3];
/// The hour of Montréal at which it is said.
const HOUR: &str = "09:00";

/// Has those who write reminded of it, if its days are to come.
pub(super) async fn follow(tx: &Tx, due: &Due, now: i64) -> Result<()> {
    withdraw(tx, due.id).await?;
    for days in BEFORE.into_iter().filter(|_| due.handed_at.is_none()) {
        let at = morning(due) - days * DAY;
        if at > now {
            let job = Job::new(REMIND, json!({ "due": due.id, "day": due.day }));
            tx.enqueue(job.at(at).only(key(due.id, days))).await?;
        }
    }
    Ok(())
}

/// Nothing is said of it any more.
pub(super) async fn withdraw(tx: &Tx, due: i64) -> Result<()> {
    for days in BEFORE {
        tx.withdraw(&key(due, days)).await?;
    }
    Ok(())
}

fn key(due: i64, days: i64) -> String {
    format!("{REMIND}:{due}:{days}")
}

fn morning(due: &Due) -> i64 {
    dates::from_fields(&due.day, HOUR).unwrap_or_default()
}

/// Reminds those who write reports, if it is still to be handed in on that day.
pub(crate) async fn remind(instance: Instance, data: Json) -> Result<()> {
    let number =
        data["due"].as_i64().ok_or_else(|| Error::Stored("a reminder of a report without its number".into()))?;
    let tx = instance.db.begin().await?;
    let due = store::due(&tx, number).await?.filter(|due| due.handed_at.is_none() && data["day"] == due.day.as_str());
    if let Some(due) = due
        && let Some(community) = roster::community(&tx, due.community_id).await?
    {
        let there = roster::those_who_may::<WriteReports>(&tx, community.id).await?;
        let there: Vec<i64> = there.into_iter().map(|each| each.person).collect();
        let there: HashMap<i64, Person> = people::all_of(&tx, &there).await?;
        let letter = |person| letter(&instance, (&community, &due), person);
        notifications::tell_all(&tx, &instance, &there, letter, instance.clock.now()).await?;
    }
    tx.commit().await
}

fn letter<'a>(instance: &Instance, (community, due): (&'a Community, &Due), to: &'a Person) -> Notice<'a> {
    let (lang, path) = (to.lang, community.path(&format!("{ADDRESS}/echeances")));
    let day = dates::weekday_and_day(lang, due.noon());
    let words = match due.whom.as_str() {
        "" => t!(lang, "mail-due-words", title = due.title.as_str(), day = day.as_str()),
        whom => t!(lang, "mail-due-words-whom", title = due.title.as_str(), day = day.as_str(), whom = whom),
    };
    Notice {
        kind: Kind::ReportDue,
        to,
        community: (community.id, &community.name),
        about: format!("{ABOUT}:{}", due.id),
        subject: t!(lang, "mail-due-subject", title = due.title.as_str(), day = day),
        preheader: community.name.clone(),
        blocks: vec![Block::Paragraph(words), Block::Deed(t!(lang, "mail-due-deed"), instance.settings.link(&path))],
        path,
        useful_until: Some(due.noon() + DAY / 2),
    }
}

/// Why a mail of what is owed need not leave: it is handed in, or is owed no more.
pub(crate) async fn needless(on: On<'_>, mail: &Leaving) -> Result<Option<Needless>> {
    let Some(number) = mail.number(ABOUT) else { return Ok(None) };
    let due = store::due(on, number).await?;
    Ok(due.is_none_or(|due| due.handed_at.is_some()).then_some(Needless::Untrue))
}

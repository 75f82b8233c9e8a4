//! The letter of a poll: what is proposed, until when, and a link of the person's own that answers without signing in.

use std::collections::HashMap;

use communities::{Community, roster};
use identity::{Person, people as accounts};
use notifications::{Kind, Notice};
use platform::mail::Leaving;
use platform::{Error, Instance, On, Result, Settings, Tx};
use ui::mail::Block;
use ui::{Lang, dates};

use super::model::Whole;
use super::{LINK, LINK_OUTLIVES, moment, store};
use meetings::model::Meeting;
use meetings::people;
use meetings::personal::{self, Purpose};

/// What the letters of a poll are about.
const ABOUT: &str = "poll";
/// So many days are listed; the link shows them all.
const DAYS: usize = 12;

/// Why it is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Reason {
    /// The poll opens.
    Opened,
    /// Moments were added to those that were answered.
    Changed,
    /// An answer is missing.
    Missing,
}

/// Writes to these people about the poll of a meeting.
pub(super) async fn send(
    tx: &Tx,
    instance: &Instance,
    (meeting, poll): (&Meeting, i64),
    (reason, to): (Reason, &[i64]),
) -> Result<()> {
    let gone = |what: &str| Error::Stored(format!("poll {poll} has no {what}"));
    let now = instance.clock.now();
    let poll = store::by_id(tx.into(), poll).await?.ok_or_else(|| gone("row"))?;
    let community = roster::community(tx, meeting.community_id).await?.ok_or_else(|| gone("community"))?;
    let scene = Scene { meeting, community, whole: store::whole(tx.into(), poll).await?, reason };
    let told = accounts::all_of(tx, to).await?;
    let mut tokens = HashMap::new();
    for person in told.keys().copied() {
        let (purpose, subject) = (Purpose::Poll, scene.whole.poll.id);
        let expires_at = scene.whole.poll.closes_at + LINK_OUTLIVES;
        let link = personal::New { purpose, subject, community: meeting.community_id, person, expires_at };
        tokens.insert(person, personal::make(tx, link, now).await?);
    }
    let notice = |person| scene.notice(&instance.settings, person, &tokens);
    notifications::tell_all(tx, instance, &told, notice, now).await
}

/// Whether a letter is still true: its poll stands, and waits for an answer of this person.
pub(super) async fn is_true(on: On<'_>, mail: &Leaving) -> Result<bool> {
    let (Some(poll), Some(person)) = (mail.number(ABOUT), mail.person) else { return Ok(true) };
    let Some(poll) = store::by_id(on, poll).await? else { return Ok(false) };
    let Some(meeting) = meetings::meeting(on, poll.meeting_id).await? else { return Ok(false) };
    let stands = poll.ended_at.is_none() && poll.closes_at > mail.now;
    let is_expected = people::expected(on, &meeting).await?.contains(&person);
    Ok(stands && is_expected && store::whole(on, poll).await?.awaits(person))
}

struct Scene<'a> {
    meeting: &'a Meeting,
    community: Community,
    whole: Whole,
    reason: Reason,
}

impl Scene<'_> {
    /// The letter to a person, with their own of these tokens.
    fn notice<'b>(&'b self, settings: &Settings, to: &'b Person, tokens: &HashMap<i64, String>) -> Notice<'b> {
        let (lang, poll, token) = (to.lang, &self.whole.poll, &tokens[&to.id]);
        let until = t!(lang, "poll-until", until = until(lang, poll.closes_at));
        Notice {
            kind: Kind::DatePoll,
            to,
            community: (self.community.id, &self.community.name),
            about: format!("{ABOUT}:{}", poll.id),
            subject: self.subject(lang),
            preheader: until.clone(),
            blocks: vec![
                Block::Paragraph(self.opening(lang)),
                Block::List(self.days(lang)),
                Block::Paragraph(until),
                Block::Deed(t!(lang, "poll-deed-answer"), settings.link(&format!("{LINK}/{token}"))),
                Block::Paragraph(t!(lang, "poll-mail-link")),
            ],
            path: self.community.path(&format!("{}/sondage", self.meeting.path())),
            useful_until: Some(poll.closes_at),
        }
    }

    fn subject(&self, lang: Lang) -> String {
        let heading = self.meeting.heading(lang);
        match self.reason {
            Reason::Opened => t!(lang, "poll-mail-opened-subject", heading = heading),
            Reason::Changed => t!(lang, "poll-mail-changed-subject", heading = heading),
            Reason::Missing => t!(lang, "poll-mail-missing-subject", heading = heading),
        }
    }

    fn opening(&self, lang: Lang) -> String {
        let heading = self.meeting.heading(lang);
        match self.reason {
            Reason::Opened => t!(lang, "poll-mail-opened", heading = heading),
            Reason::Changed => t!(lang, "poll-mail-changed", heading = heading),
            Reason::Missing => t!(lang, "poll-mail-missing", heading = heading),
        }
    }

    /// « mardi 16 mars : 9 h à 12 h, 13 h 30 à 16 h 30 », a line for each day.
    fn days(&self, lang: Lang) -> Vec<String> {
        let days = moment::by_day(&self.whole.slots, |slot| slot.moment.starts_at);
        let line = |day: &&[super::Slot]| {
            let hours: Vec<String> = day.iter().map(|slot| slot.moment.hours(lang)).collect();
            let date = day.first().map(|slot| dates::weekday_and_day(lang, slot.moment.starts_at)).unwrap_or_default();
            t!(lang, "poll-mail-day", date = date, hours = hours.join(", "))
        };
        let mut lines: Vec<String> = days.iter().take(DAYS).map(line).collect();
        if days.len() > DAYS {
            lines.push(t!(lang, "poll-mail-more-days", count = days.len() - DAYS));
        }
        lines
    }
}

/// « mercredi 24 mars, 18 h ».
pub(super) fn until(lang: Lang, at: i64) -> String {
    t!(lang, "poll-day-and-hour", day = dates::weekday_and_day(lang, at), hour = dates::time(lang, at))
}

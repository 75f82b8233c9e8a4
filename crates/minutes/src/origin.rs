//! A theme proposed from minutes: a section that the members read, and that nothing was said of in confidence, gives its words to begin
//! with, and where they are.

use communities::Membership;
use communities::roles::ReadMinutes;
use meetings::MeetingAccess;
use platform::{Error, Instance, Refusal, Result};
use themes::Found;

use super::model::{Minutes, Section, State};
use super::review::Reading;
use super::store;

/// What an address calls a section: `section:12`.
pub const SECTION: &str = "section";

/// The section of this number, for a member who reads the minutes that it is in.
pub async fn section(instance: &Instance, member: &Membership, id: i64) -> std::result::Result<Option<Found>, Refusal> {
    let Some(meeting) = store::meeting_of(&instance.db, id).await? else { return Ok(None) };
    let access = MeetingAccess::enter(&instance.db, member, meeting).await;
    let reading = match access.and_then(|access| access.grant::<ReadMinutes>()) {
        Ok(reading) => reading,
        Err(Refusal::NotFound) => return Ok(None),
        Err(failure) => return Err(failure),
    };
    let minutes = store::of_meeting(&instance.db, meeting).await?;
    Ok(minutes.and_then(|minutes| found(&reading, &minutes, id)))
}

/// The words of a section, from which a member may begin a story; nothing where they do not read it.
pub async fn words(instance: &Instance, member: &Membership, id: i64) -> Result<Option<String>> {
    let found =
        section(instance, member, id).await.map_err(|refusal| Error::Stored(format!("a section: {refusal:?}")))?;
    Ok(found.map(|found| found.words))
}

fn found(reading: &Reading, minutes: &Minutes, id: i64) -> Option<Found> {
    let section = minutes.section(id).filter(|section| is_for_a_theme(minutes, section))?;
    let lang = reading.membership().lang();
    Some(Found {
        words: section.words.read(reading).to_owned(),
        name: t!(
            lang,
            "minutes-section-of",
            heading = section.heading(lang, reading),
            meeting = reading.meeting().heading(lang)
        ),
        path: reading.path("/compte-rendu"),
        is_own: false,
    })
}

/// Whether the group may begin a theme with the words of a section: all its members read them, and they were said to all.
pub(super) fn is_for_a_theme(minutes: &Minutes, section: &Section) -> bool {
    minutes.state != State::Draft && !section.is_confidential
}

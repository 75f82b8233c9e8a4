//! When and where a meeting is held, as a person says it: « mercredi 18 mars 2027, 13 h à 16 h · Maison des familles du
//! Canal, ou en ligne ». Pages, mails and calendars say it alike.

use ui::{Lang, dates};

use crate::model::{Meeting, Mode, Place};

pub use crate::venue::hosts::Hosts;

/// The date and the hours, or what is known of them.
pub fn when(lang: Lang, meeting: &Meeting) -> String {
    match (meeting.starts_at, meeting.ends_at(), meeting.expected) {
        (Some(start), Some(end), _) => moment(lang, start, end),
        (_, _, Some(expected)) => t!(lang, "when-expected", expected = expected.said(lang)),
        _ => t!(lang, "when-unknown"),
    }
}

/// « mercredi 18 mars 2027, 13 h à 16 h ».
pub fn moment(lang: Lang, start: i64, end: i64) -> String {
    t!(lang, "when-set", date = dates::long(lang, start), hours = dates::time_range(lang, start, end))
}

/// The place in one line: the organisation, or online, or both.
pub fn place(lang: Lang, place: &Place, hosts: &Hosts) -> String {
    let named = hosts.of(place).or(Some(place.venue.as_str()).filter(|venue| !venue.is_empty()));
    match (place.mode, named) {
        (Mode::Online, _) => t!(lang, "place-online"),
        (Mode::InPerson, Some(named)) => named.to_owned(),
        (Mode::InPerson, None) => t!(lang, "place-unknown"),
        (Mode::Hybrid, Some(named)) => t!(lang, "place-hybrid", place = named),
        (Mode::Hybrid, None) => t!(lang, "place-unknown-or-online"),
    }
}

/// The place whole, for mails and calendars: organisation, address, room, on one line.
pub fn whole_place(lang: Lang, place: &Place, hosts: &Hosts) -> String {
    let venue = hosts.venue(place).lines().map(str::trim).filter(|line| !line.is_empty());
    let parts: Vec<&str> = hosts.of(place).into_iter().chain(venue).collect();
    match place.mode {
        Mode::Online => t!(lang, "place-online"),
        _ if parts.is_empty() => self::place(lang, place, hosts),
        Mode::InPerson => parts.join(", "),
        Mode::Hybrid => t!(lang, "place-hybrid", place = parts.join(", ")),
    }
}

/// « Noter les présences », the same words wherever it is offered.
pub fn mark_attendance(lang: Lang) -> String {
    t!(lang, "deed-attendance")
}

//! When and where a meeting is held, as a person says it: « mercredi 18 mars 2027, 13 h à 16 h · Maison des familles du
//! Canal, ou en ligne ». Pages, mails and calendars say it alike.

use std::collections::HashMap;

use platform::{On, Result};
use ui::{Lang, dates};

use crate::hosting::{self, VenueSheet};
use crate::model::{Meeting, Mode, Place};

/// The organisations that receive meetings, by number: their names, and what they say of their rooms.
#[derive(Clone, Debug, Default)]
pub struct Hosts {
    names: HashMap<i64, String>,
    sheets: HashMap<i64, VenueSheet>,
}

impl Hosts {
    /// Every organisation of the instance.
    pub async fn all(on: impl Into<On<'_>>) -> Result<Hosts> {
        let mut hosts = Hosts::default();
        for (known, sheet) in hosting::all(on).await? {
            hosts.sheets.extend(sheet.map(|sheet| (known.id, sheet)));
            hosts.names.insert(known.id, known.name);
        }
        Ok(hosts)
    }

    /// The name of the organisation that receives a meeting, if it is known.
    pub fn of(&self, place: &Place) -> Option<&str> {
        self.names.get(&place.host?).map(String::as_str)
    }

    /// The name of an organisation; empty when there is none of this number.
    pub fn name(&self, id: i64) -> &str {
        self.names.get(&id).map_or("", String::as_str)
    }

    /// What an organisation says of its room.
    pub fn sheet_of(&self, organization: i64) -> Option<&VenueSheet> {
        self.sheets.get(&organization)
    }

    /// What the organisation that receives says of its room, when people go there.
    pub fn sheet(&self, place: &Place) -> Option<&VenueSheet> {
        self.sheets.get(&place.host?).filter(|_| place.mode.has_place())
    }

    /// The address where people go: what was said of this meeting, or what its host says of its room; may be empty.
    pub fn venue<'a>(&'a self, place: &'a Place) -> &'a str {
        match self.sheet(place) {
            Some(sheet) if place.venue.is_empty() => &sheet.address,
            _ => &place.venue,
        }
    }

    /// Whether there is an organisation of this number.
    pub fn knows(&self, id: i64) -> bool {
        self.names.contains_key(&id)
    }

    /// Every organisation, by name.
    pub fn by_name(&self) -> Vec<(i64, &str)> {
        let mut known: Vec<_> = self.names.iter().map(|(id, name)| (*id, name.as_str())).collect();
        known.sort_by_cached_key(|(_, name)| name.to_lowercase());
        known
    }
}

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

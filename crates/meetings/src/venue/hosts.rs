//! The organisations that receive meetings, read once for a page.

use std::collections::HashMap;

use platform::{On, Result};

use super::{VenueSheet, store};
use crate::model::Place;

/// The organisations that receive meetings, by number: their names, and what they say of their rooms.
#[derive(Clone, Debug, Default)]
pub struct Hosts {
    names: HashMap<i64, String>,
    sheets: HashMap<i64, VenueSheet>,
}

impl Hosts {
    /// Those of a community: that are known there, and that receive there already.
    pub async fn of_community(on: impl Into<On<'_>>, community: i64) -> Result<Hosts> {
        let mut hosts = Hosts::default();
        hosts.read(on, community).await?;
        Ok(hosts)
    }

    /// Adds those of a community.
    pub(crate) async fn read(&mut self, on: impl Into<On<'_>>, community: i64) -> Result<()> {
        for (known, sheet) in store::hosts(on, community).await? {
            self.sheets.extend(sheet.map(|sheet| (known.id, sheet)));
            self.names.insert(known.id, known.name);
        }
        Ok(())
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

    /// All of them, by name.
    pub fn by_name(&self) -> Vec<(i64, &str)> {
        let mut known: Vec<_> = self.names.iter().map(|(id, name)| (*id, name.as_str())).collect();
        known.sort_by_cached_key(|(id, name)| (writing::place(name), *id));
        known
    }
}

//! The venue sheet of an organisation: where its room is, how one gets in, what is there. It is filled once, by somebody of
//! that organisation or by the team for them, and read wherever the organisation receives. It promises that the password of
//! the Wi-Fi and who receives are in no mail and in no calendar: only those expected read them, from a week before, as a
//! [`Reception`].

mod crowd;
mod draft;
pub mod hosts;
pub mod page;
pub mod part;
mod store;
pub(crate) mod web;

use communities::organizations::{self, Organization};
use communities::roles::{AnswerMeetings, OfferRooms, SeeMeetings, SetMeetings};
use communities::{Belonging, Community, Grant, Membership};
use forms::{Outcome, Undone, coded};
use identity::people as accounts;
use platform::{DAY, Event, Instance, On, Result, Tx};
use ui::Lang;

use self::hosts::Hosts;
use crate::access::{MeetingAccess, MeetingGrant};
use crate::model::{Meeting, Mode};

pub use crowd::Crowd;
pub use draft::{Draft, Field, Problem, Wanted};
pub(crate) use store::of;

/// Where hosts are found, inside a community: from there one comes to fill a sheet.
pub const HOSTS: &str = "/rencontres/hotes";

/// Where a member fills the sheet of their organisation, inside their community.
pub const OWN: &str = "/rencontres/lieu";

/// Where the host of one meeting is found.
pub fn hosts_of(community: &Community, meeting: i64) -> String {
    community.path(&format!("{HOSTS}#rencontre-{meeting}"))
}

coded! {
    /// Whether somebody in a wheelchair gets in by themselves.
    StepFree {
        /// From the street to the room.
        Yes = "yes" => "venue-step-free-yes",
        /// With help, or not everywhere.
        Partly = "partly" => "venue-step-free-partly",
        /// There are steps.
        No = "no" => "venue-step-free-no",
        /// Nobody said.
        Unknown = "unknown" => "venue-step-free-unknown",
    }
}

/// What the room has for those who are not in it.
#[derive(Clone, Debug, Default, PartialEq, Eq, sqlx::FromRow)]
pub struct Equipment {
    /// A screen or a projector.
    #[sqlx(rename = "has_screen")]
    pub screen: bool,
    /// A camera that sees the room.
    #[sqlx(rename = "has_camera")]
    pub camera: bool,
    /// A microphone that hears the room.
    #[sqlx(rename = "has_microphone")]
    pub microphone: bool,
    /// What else there is; may be empty.
    #[sqlx(rename = "equipment")]
    pub other: String,
}

impl Equipment {
    /// « écran, caméra; tableau blanc ».
    fn said(&self, lang: Lang) -> String {
        let named = self.pieces(lang).into_iter().filter(|(there, _)| *there).map(|(_, name)| name);
        let other = Some(self.other.replace('\n', ", ")).filter(|other| !other.is_empty());
        named.chain(other).collect::<Vec<_>>().join(", ")
    }

    /// What a hybrid meeting needs and the room has not.
    pub fn lacks(&self, lang: Lang) -> Vec<String> {
        self.pieces(lang).into_iter().filter(|(there, _)| !there).map(|(_, name)| name).collect()
    }

    fn pieces(&self, lang: Lang) -> [(bool, String); 3] {
        [
            (self.screen, t!(lang, "venue-screen")),
            (self.camera, t!(lang, "venue-camera")),
            (self.microphone, t!(lang, "venue-microphone")),
        ]
    }
}

/// What an organisation says of its room to everybody who is expected there. Any text may be empty.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct VenueSheet {
    /// Whose room it is.
    #[sqlx(rename = "organization_id")]
    pub organization: i64,
    /// The address.
    pub address: String,
    /// How many people the room takes.
    pub capacity: Option<i64>,
    /// Whether one gets in without a step.
    pub step_free: StepFree,
    /// The toilets.
    pub toilets: String,
    /// Metro, bus.
    pub transit: String,
    /// Cars and bicycles.
    pub parking: String,
    /// Kitchen, coffee, lunch.
    pub kitchen: String,
    /// The name of the Wi-Fi.
    pub wifi_name: String,
    /// What the room has.
    #[sqlx(flatten)]
    pub equipment: Equipment,
    /// Which door, which bell, which floor.
    pub door: String,
    /// Who receives on the day, and how to reach them; empty everywhere but in the form of the sheet.
    pub contact: String,
    /// Grows with each change.
    pub revision: i64,
    /// When it was last changed.
    pub changed_at: i64,
}

impl VenueSheet {
    /// Everything that is known, as names and values, in the order in which one needs it on the way.
    pub fn facts(&self, lang: Lang) -> Vec<(String, String)> {
        let step_free = match self.step_free {
            StepFree::Unknown => String::new(),
            known => known.name(lang),
        };
        let capacity = self.capacity.map(|places| t!(lang, "venue-places", count = places));
        let facts = [
            (t!(lang, "venue-address"), self.address.clone()),
            (t!(lang, "venue-door"), self.door.clone()),
            (t!(lang, "venue-step-free"), step_free),
            (t!(lang, "venue-transit"), self.transit.clone()),
            (t!(lang, "venue-parking"), self.parking.clone()),
            (t!(lang, "venue-toilets"), self.toilets.clone()),
            (t!(lang, "venue-kitchen"), self.kitchen.clone()),
            (t!(lang, "venue-capacity"), capacity.unwrap_or_default()),
            (t!(lang, "venue-equipment"), self.equipment.said(lang)),
        ];
        facts.into_iter().filter(|(_, value)| !value.is_empty()).collect()
    }

    /// What somebody on their way needs: the facts without the address, which the place says, and without the size of the room.
    pub fn directions(&self, lang: Lang) -> Vec<(String, String)> {
        let left_out = [t!(lang, "venue-address"), t!(lang, "venue-capacity")];
        let one_line = |value: String| value.lines().map(str::trim).collect::<Vec<_>>().join(", ");
        let facts = self.facts(lang).into_iter().filter(|(name, _)| !left_out.contains(name));
        facts.map(|(name, value)| (name, one_line(value))).collect()
    }

    /// What a hybrid meeting would lack here.
    pub fn lacks_for(&self, lang: Lang, mode: Mode) -> Vec<String> {
        if mode == Mode::Hybrid { self.equipment.lacks(lang) } else { Vec::new() }
    }
}

/// The proof that somebody may fill the sheet of one organisation: they are of it, or it receives a meeting that they set.
#[derive(Clone, Debug)]
pub struct VenueGrant {
    membership: Membership,
    organization: Organization,
}

impl VenueGrant {
    /// The sheet of the organisation of a member; nothing while nobody vouched that they are of one.
    pub async fn own(on: impl Into<On<'_>>, grant: &Grant<OfferRooms>) -> Result<Option<VenueGrant>> {
        let own = Belonging::of(on, grant).await?;
        let of = |own: Belonging| VenueGrant {
            membership: Membership::clone(grant),
            organization: own.organization().clone(),
        };
        Ok(own.map(of))
    }

    /// The sheet of the organisation that receives a meeting; nothing while none does.
    pub async fn of_host(on: impl Into<On<'_>>, grant: &MeetingGrant<SetMeetings>) -> Result<Option<VenueGrant>> {
        let Some(host) = grant.meeting().place.host else { return Ok(None) };
        let found = organizations::numbered(on, host).await?;
        Ok(found.map(|organization| VenueGrant { membership: grant.membership().clone(), organization }))
    }

    /// Whose sheet it is.
    pub fn organization(&self) -> &Organization {
        &self.organization
    }

    /// Who fills it.
    pub fn membership(&self) -> &Membership {
        &self.membership
    }

    /// The password of the Wi-Fi, to be kept in the form.
    async fn password(&self, on: impl Into<On<'_>>) -> Result<String> {
        store::password(on, self.organization.id).await
    }
}

/// So long before a meeting those expected read how its host is reached (milliseconds).
const NEAR: i64 = 7 * DAY;

/// What only those read who are expected where a meeting is held, from a week before until it is over. Both may be empty.
#[derive(Clone, Debug, Default, PartialEq, Eq, sqlx::FromRow)]
pub struct Reception {
    /// The password of the Wi-Fi, for those of the community: a resource person asks on the spot.
    #[sqlx(rename = "wifi_password")]
    pub password: String,
    /// Who receives on the day, and how to reach them.
    pub contact: String,
}

impl Reception {
    /// That of a meeting, for this person; empty when they said that they do not come there, too early and too late.
    pub async fn of(on: impl Into<On<'_>>, access: &MeetingAccess, now: i64) -> Result<Reception> {
        let (membership, meeting) = (access.membership(), access.meeting());
        let goes_there = membership.may::<AnswerMeetings>() && meeting.place.mode.has_place();
        let Some(host) = meeting.place.host.filter(|_| goes_there && is_near(meeting, now)) else {
            return Ok(Reception::default());
        };
        let found = store::reception(on, host, (meeting.id, membership.person_id())).await?.unwrap_or_default();
        Ok(if membership.may::<SeeMeetings>() { found } else { Reception { password: String::new(), ..found } })
    }
}

fn is_near(meeting: &Meeting, now: i64) -> bool {
    let near = meeting.starts_at.is_some_and(|start| start - NEAR <= now);
    near && meeting.ends_at().is_some_and(|end| now < end) && meeting.cancelled_at.is_none()
}

/// What somebody on their way needs to know, as names and values: for letters.
pub(crate) fn directions(lang: Lang, hosts: &Hosts, meeting: &Meeting) -> Vec<(String, String)> {
    hosts.sheet(&meeting.place).map(|sheet| sheet.directions(lang)).unwrap_or_default()
}

/// The same, one line each: for calendars.
pub(crate) fn said(lang: Lang, sheet: &VenueSheet) -> Vec<String> {
    let line = |(name, value): (String, String)| t!(lang, "venue-line", name = name, value = value);
    sheet.directions(lang).into_iter().map(line).collect()
}

/// Why a sheet was not saved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotFilled {
    /// Somebody saved another version in the meantime.
    Changed,
}

/// Saves a sheet over the revision that was before the person's eyes; 0 is the one that does not exist yet.
pub async fn fill(instance: &Instance, grant: &VenueGrant, wanted: &Wanted) -> Outcome<(), NotFilled> {
    let (now, by) = (instance.clock.now(), grant.membership.person_id());
    let (organization, community) = (grant.organization.id, grant.membership.community().id);
    let tx = instance.db.begin().await?;
    Undone::unless(store::save(&tx, organization, wanted, (by, now)).await?, NotFilled::Changed)?;
    tx.record(Event::new(community, "meetings.venue_filled", organization, now).by(by)).await?;
    Ok(tx.commit().await?)
}

/// Forgets who last changed a sheet, and takes their name off as the person to ask for.
pub(crate) async fn forget(tx: &Tx, person: i64) -> Result<()> {
    store::unname(tx, person).await?;
    let name = accounts::by_id(tx, person).await?.map(|account| account.name.to_lowercase()).unwrap_or_default();
    for (organization, contact) in store::contacts(tx).await? {
        if !name.is_empty() && contact.to_lowercase().contains(&name) {
            store::clear_contact(tx, organization).await?;
        }
    }
    Ok(())
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;

    pub(crate) fn sheet() -> VenueSheet {
        VenueSheet {
            organization: 7,
            address: "12, rue de l’Écluse\nMontréal".into(),
            capacity: Some(12),
            step_free: StepFree::Partly,
            toilets: String::new(),
            transit: "Métro Lionel-Groulx".into(),
            parking: String::new(),
            kitchen: "Café\nMicro-ondes".into(),
            wifi_name: "Canal".into(),
            equipment: Equipment { screen: true, other: "Tableau blanc".into(), ..Equipment::default() },
            door: "Sonner à la porte bleue".into(),
            contact: "Lucie, 514 555-0100".into(),
            revision: 1,
            changed_at: 0,
        }
    }

    #[test]
    fn a_sheet_says_what_is_known_and_is_silent_on_the_rest() {
        let said = sheet().facts(Lang::Fr);
        let names: Vec<_> = said.iter().map(|(name, _)| name.as_str()).collect();
        assert!(names.contains(&"Adresse") && !names.contains(&"Toilettes"), "{names:?}");
        let equipment = &said.iter().find(|(name, _)| name == "Équipement").expect("it has a screen").1;
        assert_eq!(equipment, "écran ou projecteur, Tableau blanc");
    }

    #[test]
    fn directions_fit_on_one_line_each_and_leave_the_place_to_the_place() {
        let said = sheet().directions(Lang::Fr);
        assert!(said.iter().all(|(_, value)| !value.contains('\n')), "{said:?}");
        assert!(!said.iter().any(|(_, value)| value.contains("rue de l’Écluse") || value.contains("Canal")));
        assert!(said.iter().any(|(_, value)| value == "Café, Micro-ondes"));
    }

    #[test]
    fn a_hybrid_meeting_lacks_what_the_room_has_not() {
        assert_eq!(sheet().lacks_for(Lang::Fr, Mode::Hybrid), ["caméra", "micro"]);
        assert!(sheet().lacks_for(Lang::Fr, Mode::InPerson).is_empty());
    }

    #[test]
    fn every_word_is_read_back() {
        assert!(StepFree::ALL.iter().all(|each| StepFree::parse(each.code()) == Some(*each)));
    }
}

//! What somebody typed on a venue sheet, kept as they typed it, and what it says once it is checked.

use forms::{fields, keep, refusals};
use platform::text::{self, TextProblem};

use super::{Equipment, StepFree, VenueSheet};

/// The most characters of a text of the sheet.
pub(super) const LONGEST: usize = 500;
/// The most characters of the name and of the password of the Wi-Fi.
pub(super) const LONGEST_WIFI: usize = 80;
/// The most people that a room takes.
const LARGEST: i64 = 500;

fields! {
    /// The address.
    Address address = "adresse" => "venue-address",
    /// Which door.
    Door door = "porte" => "venue-door",
    /// Whether one gets in without a step.
    StepFree step_free = "sans-marche" => "venue-step-free",
    /// Metro, bus.
    Transit transit = "transport" => "venue-transit",
    /// Cars and bicycles.
    Parking parking = "stationnement" => "venue-parking",
    /// How many people the room takes.
    Capacity capacity = "places" => "venue-capacity",
    /// The toilets.
    Toilets toilets = "toilettes" => "venue-toilets",
    /// Kitchen, coffee.
    Kitchen kitchen = "cuisine" => "venue-kitchen",
    /// A screen.
    Screen screen: bool = "ecran" => "venue-screen-field",
    /// A camera.
    Camera camera: bool = "camera" => "venue-camera-field",
    /// A microphone.
    Microphone microphone: bool = "micro" => "venue-microphone-field",
    /// What else the room has.
    Other other = "equipement" => "venue-other",
    /// The name of the Wi-Fi.
    WifiName wifi_name = "wifi" => "venue-wifi-name",
    /// Its password.
    WifiPassword wifi_password = "wifi-mot-de-passe" => "venue-wifi-password",
    /// The person on the day.
    Contact contact = "personne" => "venue-contact",
    /// The revision that was before the person's eyes.
    Revision revision = "revision",
}

refusals! {
    /// What is wrong with a field.
    #[derive(Copy)]
    Problem {
        /// The text is too long, or hides something.
        Text(problem: TextProblem) => problem,
        /// Not a number of people.
        Capacity => "venue-problem-capacity",
    }
}

/// What is wrong with the form.
pub(super) type Wrong = Vec<(Field, Problem)>;

/// A sheet as somebody wants it, checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wanted {
    /// All but the password; its revision is the one that was before the person's eyes.
    pub(super) sheet: VenueSheet,
    /// The password of the Wi-Fi.
    pub(super) password: String,
}

impl Draft {
    /// The form as it stands for a sheet.
    pub fn of(sheet: &VenueSheet, password: &str) -> Draft {
        Draft {
            address: sheet.address.clone(),
            capacity: sheet.capacity.map(|places| places.to_string()).unwrap_or_default(),
            step_free: sheet.step_free.code().to_owned(),
            toilets: sheet.toilets.clone(),
            transit: sheet.transit.clone(),
            parking: sheet.parking.clone(),
            kitchen: sheet.kitchen.clone(),
            wifi_name: sheet.wifi_name.clone(),
            wifi_password: password.to_owned(),
            screen: sheet.equipment.screen,
            camera: sheet.equipment.camera,
            microphone: sheet.equipment.microphone,
            other: sheet.equipment.other.clone(),
            door: sheet.door.clone(),
            contact: sheet.contact.clone(),
            revision: sheet.revision.to_string(),
        }
    }

    /// What the form says of this organisation's room, or everything that is wrong with it.
    pub fn check(&self, organization: i64) -> Result<Wanted, Wrong> {
        let mut wrong = Wrong::new();
        let capacity = keep(&mut wrong, Field::Capacity, capacity(&self.capacity)).flatten();
        let step_free = keep(&mut wrong, Field::StepFree, step_free(&self.step_free));
        let sheet = VenueSheet {
            organization,
            address: words(&mut wrong, Field::Address, &self.address),
            capacity,
            step_free: step_free.unwrap_or(StepFree::Unknown),
            toilets: words(&mut wrong, Field::Toilets, &self.toilets),
            transit: words(&mut wrong, Field::Transit, &self.transit),
            parking: words(&mut wrong, Field::Parking, &self.parking),
            kitchen: words(&mut wrong, Field::Kitchen, &self.kitchen),
            wifi_name: line(&mut wrong, Field::WifiName, &self.wifi_name),
            equipment: Equipment {
                screen: self.screen,
                camera: self.camera,
                microphone: self.microphone,
                other: words(&mut wrong, Field::Other, &self.other),
            },
            door: words(&mut wrong, Field::Door, &self.door),
            contact: words(&mut wrong, Field::Contact, &self.contact),
            revision: self.revision.trim().parse().unwrap_or(0),
            changed_at: 0,
        };
        let password = line(&mut wrong, Field::WifiPassword, &self.wifi_password);
        if wrong.is_empty() { Ok(Wanted { sheet, password }) } else { Err(wrong) }
    }
}

fn words(wrong: &mut Wrong, field: Field, typed: &str) -> String {
    keep(wrong, field, text::optional_paragraphs(typed, LONGEST).map_err(Problem::Text)).unwrap_or_default()
}

fn line(wrong: &mut Wrong, field: Field, typed: &str) -> String {
    keep(wrong, field, text::optional_line(typed, LONGEST_WIFI).map_err(Problem::Text)).unwrap_or_default()
}

fn capacity(typed: &str) -> Result<Option<i64>, Problem> {
    match typed.trim() {
        "" => Ok(None),
        typed => match typed.parse() {
            Ok(places) if (1..=LARGEST).contains(&places) => Ok(Some(places)),
            _ => Err(Problem::Capacity),
        },
    }
}

fn step_free(typed: &str) -> Result<StepFree, Problem> {
    match typed.trim() {
        "" => Ok(StepFree::Unknown),
        typed => StepFree::parse(typed).ok_or(Problem::Text(TextProblem::Unknown)),
    }
}

#[cfg(test)]
mod tests {
    use ui::Lang;

    use super::*;
    use crate::venue::tests::sheet;

    #[test]
    fn the_form_of_a_sheet_says_that_sheet() {
        let wanted = Draft::of(&sheet(), "secret").check(7).expect("nothing is wrong");
        assert_eq!((wanted.sheet, wanted.password.as_str()), (sheet(), "secret"));
    }

    #[test]
    fn an_empty_form_is_a_sheet_that_says_nothing() {
        let wanted = Draft::default().check(7).expect("nothing must be filled");
        assert_eq!((wanted.sheet.capacity, wanted.sheet.step_free), (None, StepFree::Unknown));
        assert!(wanted.sheet.facts(Lang::Fr).is_empty());
    }

    #[test]
    fn every_mistake_is_told_at_once_beside_its_field() {
        let wrong = Draft {
            capacity: "une douzaine".into(),
            step_free: "peut-être".into(),
            door: "a\u{7}b".into(),
            address: "x".repeat(LONGEST + 1),
            wifi_password: "a\nb".into(),
            ..Draft::of(&sheet(), "")
        };
        let problems = wrong.check(7).expect_err("it must be refused");
        let fields: Vec<Field> = problems.iter().map(|(field, _)| *field).collect();
        for field in [Field::Capacity, Field::StepFree, Field::Door, Field::Address, Field::WifiPassword] {
            assert!(fields.contains(&field), "{field:?} in {fields:?}");
        }
        for places in ["0", "-3", "501", "12.5", "99999999999999999999"] {
            assert_eq!(capacity(places), Err(Problem::Capacity), "{places}");
        }
    }
}

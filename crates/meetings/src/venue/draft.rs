//! What somebody typed on a venue sheet, kept as they typed it, and what it says once it is checked.

use forms::fields;
use platform::text::{self, TextProblem};
use ui::Lang;

use super::{Equipment, StepFree, VenueSheet};

/// The most characters of a text of the sheet.
pub(super) const LONGEST: usize = 500;
/// The most characters of the name and of the password of the Wi-Fi.
pub(super) const LONGEST_WIFI: usize = 80;
/// What the form sends of a box that is ticked.
pub(super) const TICKED: &str = "oui";
/// The most people that a room takes.
const LARGEST: i64 = 500;

fields! {
    /// The address.
    Address address = "adresse",
    /// How many people the room takes.
    Capacity capacity = "places",
    /// Whether one gets in without a step.
    StepFree step_free = "sans-marche",
    /// The toilets.
    Toilets toilets = "toilettes",
    /// Metro, bus.
    Transit transit = "transport",
    /// Cars and bicycles.
    Parking parking = "stationnement",
    /// Kitchen, coffee.
    Kitchen kitchen = "cuisine",
    /// The name of the Wi-Fi.
    WifiName wifi_name = "wifi",
    /// Its password.
    WifiPassword wifi_password = "wifi-mot-de-passe",
    /// A screen.
    Screen screen = "ecran",
    /// A camera.
    Camera camera = "camera",
    /// A microphone.
    Microphone microphone = "micro",
    /// What else the room has.
    Other other = "equipement",
    /// Which door.
    Door door = "porte",
    /// The person on the day.
    Contact contact = "personne",
    /// The revision that was before the person's eyes.
    Revision revision = "revision",
}

/// What is wrong with a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Problem {
    /// The text is too long, or hides something.
    Text(TextProblem),
    /// Not a number of people.
    Capacity,
}

impl Problem {
    /// The sentence beside the field.
    pub fn sentence(self, lang: Lang) -> String {
        match self {
            Problem::Text(problem) => forms::text_problem(lang, problem),
            Problem::Capacity => t!(lang, "venue-problem-capacity"),
        }
    }
}

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
        let tick = |there: bool| if there { TICKED.to_owned() } else { String::new() };
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
            screen: tick(sheet.equipment.screen),
            camera: tick(sheet.equipment.camera),
            microphone: tick(sheet.equipment.microphone),
            other: sheet.equipment.other.clone(),
            door: sheet.door.clone(),
            contact: sheet.contact.clone(),
            revision: sheet.revision.to_string(),
        }
    }

    /// What the form says of this organisation's room, or everything that is wrong with it.
    pub fn check(&self, organization: i64) -> Result<Wanted, Vec<(Field, Problem)>> {
        let mut checking = Checking::default();
        let capacity = checking.keep(Field::Capacity, capacity(&self.capacity));
        let step_free = checking.keep(Field::StepFree, step_free(&self.step_free).map(Some));
        let sheet = VenueSheet {
            organization,
            address: checking.words(Field::Address, &self.address),
            capacity,
            step_free: step_free.unwrap_or(StepFree::Unknown),
            toilets: checking.words(Field::Toilets, &self.toilets),
            transit: checking.words(Field::Transit, &self.transit),
            parking: checking.words(Field::Parking, &self.parking),
            kitchen: checking.words(Field::Kitchen, &self.kitchen),
            wifi_name: checking.line(Field::WifiName, &self.wifi_name),
            equipment: Equipment {
                screen: self.screen == TICKED,
                camera: self.camera == TICKED,
                microphone: self.microphone == TICKED,
                other: checking.words(Field::Other, &self.other),
            },
            door: checking.words(Field::Door, &self.door),
            contact: checking.words(Field::Contact, &self.contact),
            revision: self.revision.trim().parse().unwrap_or(0),
            changed_at: 0,
        };
        let password = checking.line(Field::WifiPassword, &self.wifi_password);
        if checking.wrong.is_empty() { Ok(Wanted { sheet, password }) } else { Err(checking.wrong) }
    }
}

/// The problems that were found, each beside its field.
#[derive(Default)]
struct Checking {
    wrong: Vec<(Field, Problem)>,
}

impl Checking {
    fn keep<T: Default>(&mut self, field: Field, checked: Result<T, Problem>) -> T {
        checked.unwrap_or_else(|problem| {
            self.wrong.push((field, problem));
            T::default()
        })
    }

    fn words(&mut self, field: Field, typed: &str) -> String {
        self.keep(field, text::optional_paragraphs(typed, LONGEST).map_err(Problem::Text))
    }

    fn line(&mut self, field: Field, typed: &str) -> String {
        self.keep(field, text::optional_line(typed, LONGEST_WIFI).map_err(Problem::Text))
    }
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
            door: "a\u{202e}b".into(),
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

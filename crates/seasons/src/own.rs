//! What a community says of its season in its own words, over the program that it was opened with. Each part has numbered
//! versions, as the charter has: nothing that was said is lost, and two who write at once are both read.

use communities::program::{Program, SeasonMonth, Text};
use communities::season::{self, Amounts};
use forms::{Outcome, Undone, refusals};
use platform::{Event, Instance, On, Result, Tx};
use serde::{Deserialize, Serialize};
use ui::dates;

use crate::store::{self, Row};
use crate::structure::Structure;
use crate::{Editor, FirstMonth};

/// A part of a season that is written as a whole, as its key in the table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    /// The name of the community and the month in which its season starts.
    Beginning(Beginning),
    /// The amounts that the program left open.
    Budget(Amounts),
    /// The text of this key; empty in both languages, it is the program's again.
    Text(String, Said),
}

/// A text as somebody said it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Said {
    /// Its words.
    #[serde(flatten)]
    pub text: Text,
    /// Why they are others, where it is of the logic model.
    #[serde(default)]
    pub why: String,
}

/// What a season begins with.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Beginning {
    /// The name of the community.
    pub name: String,
    /// The month in which its season starts: `2026-12`.
    pub starts_on: String,
}

/// The most characters of why the logic model was said otherwise.
pub(crate) const LONGEST_WHY: usize = 300;
/// The part of a season's beginning.
pub(super) const BEGINNING: &str = "beginning";
/// The part of its amounts.
pub(super) const BUDGET: &str = "amounts";
/// The part of what was added to its logic model and taken out of it.
pub(super) const MODEL: &str = "model";

refusals! {
    /// Why nothing was kept.
    NotKept {
        /// Somebody else wrote in the meantime.
        Overtaken => "season-overtaken",
        /// A meeting comes before the month in which the season would start.
        AfterMeeting(month: SeasonMonth) => { |lang| t!(lang, "season-after-meeting", month = in_words(lang, *month)) },
    }
}

/// « janvier 2027 ».
pub(super) fn in_words(lang: ui::Lang, month: SeasonMonth) -> String {
    let middle = dates::from_fields(&format!("{month}-15"), "12:00").unwrap_or_default();
    dates::month_and_year(lang, middle)
}

impl Part {
    pub(super) fn key(&self) -> &str {
        match self {
            Part::Beginning(_) => BEGINNING,
            Part::Budget(_) => BUDGET,
            Part::Text(key, _) => key,
        }
    }

    fn words(&self) -> String {
        let words = match self {
            Part::Beginning(beginning) => serde_json::to_string(beginning),
            Part::Budget(amounts) => serde_json::to_string(amounts),
            Part::Text(_, said) => serde_json::to_string(said),
        };
        words.expect("texts and numbers are JSON")
    }
}

/// Writes the version of a part that follows `base`, unless somebody already did.
pub async fn write(instance: &Instance, by: &Editor, base: i64, part: &Part) -> Outcome<(), NotKept> {
    let (now, community) = (instance.clock.now(), by.community().id);
    let tx = instance.db.begin().await?;
    let row = Row {
        part: part.key().to_owned(),
        version: base + 1,
        words: part.words(),
        written_by: Some(by.person_id()),
        written_at: now,
    };
    let in_force = Own::of((&tx).into(), community).await?.version(part.key());
    Undone::unless(in_force == base && store::insert(&tx, community, &row).await?, NotKept::Overtaken)?;
    if let Part::Beginning(beginning) = part {
        begins_before_its_meetings(instance, (&tx, community), &beginning.starts_on).await?;
        season::begin(&tx, community, &beginning.name, &beginning.starts_on).await?;
    }
    tx.record(Event::new(community, "seasons.changed", community, now).by(by.person_id())).await?;
    tx.commit().await?;
    Ok(())
}

/// A season leaves out no meeting that is there.
async fn begins_before_its_meetings(
    instance: &Instance,
    (tx, community): (&Tx, i64),
    starts_on: &str,
) -> Outcome<(), NotKept> {
    let Some(FirstMonth(first)) = instance.links.get() else { return Ok(()) };
    match first(tx, community).await? {
        Some(month) if starts_on > month.to_string().as_str() => Err(Undone::Refused(NotKept::AfterMeeting(month))),
        _ => Ok(()),
    }
}

/// The parts that a community said itself, as they are in force.
#[derive(Clone, Debug)]
pub struct Own(Vec<Row>);

impl Own {
    pub(super) async fn of(on: On<'_>, community: i64) -> Result<Own> {
        Ok(Own(store::in_force(on, community).await?))
    }

    /// The version of a part; 0 while the program's holds.
    pub(super) fn version(&self, part: &str) -> i64 {
        self.row(part).map_or(0, |row| row.version)
    }

    /// A text; nothing while the program's holds.
    pub(super) fn text(&self, key: &str) -> Option<Text> {
        let text: Text = serde_json::from_str(&self.row(key)?.words).ok()?;
        Some(text).filter(|text| !(text.fr.is_empty() && text.en.is_empty()))
    }

    /// The amounts that were said, without those of the program.
    pub(super) fn said_amounts(&self) -> Amounts {
        self.row(BUDGET).and_then(|row| serde_json::from_str(&row.words).ok()).unwrap_or_default()
    }

    /// Every amount that is known: where the program has one, that one.
    pub(super) fn amounts(&self, program: &Program) -> Amounts {
        let planned = program.budget.iter().filter_map(|line| Some((line.id.clone(), i64::from(line.amount?) * 100)));
        self.said_amounts().into_iter().chain(planned).collect()
    }

    /// What was added to the logic model and taken out of it.
    pub(super) fn structure(&self) -> Structure {
        self.row(MODEL).and_then(|row| serde_json::from_str(&row.words).ok()).unwrap_or_default()
    }

    /// A program with the parts that the community gave its model, in the program's words.
    pub(super) fn shaped(&self, mut program: Program) -> Program {
        self.structure().apply(&mut program);
        program
    }

    /// A program in the community's words. What was said in one language only stands in the other too.
    pub(super) fn said_of(&self, program: Program) -> Program {
        let mut program = self.shaped(program);
        for open in program.open_texts() {
            if let Some(text) = self.text(&open.key) {
                *open.text = in_both(text);
            }
        }
        program.without_empty_texts()
    }

    fn row(&self, part: &str) -> Option<&Row> {
        self.0.iter().find(|row| row.part == part)
    }
}

fn in_both(Text { fr, en }: Text) -> Text {
    match (fr.is_empty(), en.is_empty()) {
        (true, _) => Text { fr: en.clone(), en },
        (_, true) => Text { en: fr.clone(), fr },
        _ => Text { fr, en },
    }
}

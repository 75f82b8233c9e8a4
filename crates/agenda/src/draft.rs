//! What somebody typed of a block, kept as they typed it, and what it says once it is checked.

use forms::{fields, keep};
use platform::text::{self, TextProblem};

use super::cards::Card;
use super::documents;
use super::model::{BlockKind, Document, Step, Wanted};
use super::problem::Problem;
use super::steps;

/// The most characters of a title.
pub(super) const LONGEST_TITLE: usize = 160;
/// The most characters of the name of who leads.
pub(super) const LONGEST_LEADER: usize = 120;
/// The most characters of what is to be known.
pub(super) const LONGEST_ABOUT: usize = 2000;
/// The most characters of what is to be brought.
pub(super) const LONGEST_MATERIAL: usize = 300;
/// The most characters of the steps together.
pub(super) const LONGEST_STEPS: usize = 3000;
/// The shortest and the longest block, in minutes.
const LENGTHS: std::ops::RangeInclusive<i64> = 1..=480;

fields! {
    /// The kind's word.
    Kind kind = "genre",
    /// The title.
    Title title = "titre",
    /// The length in minutes; empty is what the steps add up to.
    Minutes minutes = "duree",
    /// The number of the member who leads; empty is nobody yet, or somebody else.
    Leader leader_id = "personne",
    /// The name of somebody else who leads.
    LeaderName leader = "nom",
    /// What to know.
    About about = "precisions",
    /// What to bring.
    Material material = "materiel",
    /// The documents, one on a line.
    Documents documents = "documents",
    /// The steps, one on a line.
    Steps steps = "etapes",
    /// The word of the card it came from.
    Card card = "carte",
    /// The block's revision that was before the person's eyes.
    Revision revision = "revision",
}

/// Who may lead a block, and what the block was before.
pub(super) struct Standing<'a> {
    /// Those expected at the meeting.
    pub(super) expected: &'a [i64],
    /// The block that is changed, or the card that one comes from; none when one is added from nothing.
    pub(super) before: Option<&'a Wanted>,
}

impl Draft {
    /// The form of a block, as it is or as a card would make it.
    pub fn of(wanted: &Wanted) -> Draft {
        Draft {
            kind: wanted.kind.code().to_owned(),
            title: wanted.title.clone(),
            minutes: wanted.minutes.to_string(),
            leader_id: wanted.leader_id.map(|id| id.to_string()).unwrap_or_default(),
            leader: wanted.leader.clone(),
            about: wanted.about.clone(),
            material: wanted.material.clone(),
            documents: documents::written(&wanted.documents),
            steps: steps::written(&wanted.steps),
            card: wanted.card.clone().unwrap_or_default(),
            revision: String::new(),
        }
    }

    /// What the form says, or everything that is wrong with it.
    pub(super) fn check(&self, standing: &Standing<'_>) -> Result<Wanted, Vec<(Field, Problem)>> {
        let mut wrong = Vec::new();
        let typed_steps = keep(&mut wrong, Field::Steps, self.typed_steps()).unwrap_or_default();
        let typed_minutes = keep(&mut wrong, Field::Minutes, self.length(&typed_steps)).unwrap_or_default();
        let before = standing.before.map_or((0, &[][..]), |block| (block.minutes, &block.steps[..]));
        let (minutes, steps) = steps::settled(before, (typed_minutes, &typed_steps));
        if wrong.is_empty() && !LENGTHS.contains(&minutes) {
            wrong.push((Field::Steps, Problem::Length));
        }
        let line = |typed: &str, most| text::optional_line(typed, most).map_err(Problem::Text);
        let paragraphs = |typed: &str, most| text::optional_paragraphs(typed, most).map_err(Problem::Text);
        let kind = BlockKind::parse(&self.kind).ok_or(Problem::Text(TextProblem::Unknown));
        let title = text::line(&self.title, LONGEST_TITLE).map_err(Problem::Text);
        let wanted = Wanted {
            kind: keep(&mut wrong, Field::Kind, kind).unwrap_or(BlockKind::Discussion),
            title: keep(&mut wrong, Field::Title, title).unwrap_or_default(),
            minutes,
            leader_id: keep(&mut wrong, Field::Leader, self.led_by(standing)).unwrap_or_default(),
            leader: keep(&mut wrong, Field::LeaderName, line(&self.leader, LONGEST_LEADER)).unwrap_or_default(),
            about: keep(&mut wrong, Field::About, paragraphs(&self.about, LONGEST_ABOUT)).unwrap_or_default(),
            material: keep(&mut wrong, Field::Material, line(&self.material, LONGEST_MATERIAL)).unwrap_or_default(),
            documents: keep(&mut wrong, Field::Documents, self.typed_documents()).unwrap_or_default(),
            card: Card::parse(&self.card).map(|card| card.code().to_owned()),
            steps,
        };
        if wanted.leader_id.is_some() && !wanted.leader.is_empty() {
            wrong.push((Field::LeaderName, Problem::TwoLeaders));
        }
        if wrong.is_empty() { Ok(wanted) } else { Err(wrong) }
    }

    fn typed_steps(&self) -> Result<Vec<Step>, Problem> {
        let typed = text::optional_paragraphs(&self.steps, LONGEST_STEPS).map_err(Problem::Text)?;
        let steps = steps::typed(&typed)?;
        let long = steps.iter().any(|step| step.title.chars().count() > LONGEST_TITLE);
        if long { Err(Problem::Text(TextProblem::TooLong { most: LONGEST_TITLE })) } else { Ok(steps) }
    }

    fn length(&self, steps: &[Step]) -> Result<i64, Problem> {
        let typed = self.minutes.trim();
        let minutes = match (typed, steps) {
            ("", [_, ..]) => Some(steps.iter().map(|step| step.minutes).sum()),
            _ => typed.parse().ok(),
        };
        let minutes = minutes.filter(|minutes| LENGTHS.contains(minutes)).ok_or(Problem::Length)?;
        if minutes < steps.len() as i64 { Err(Problem::TooShort(steps.len())) } else { Ok(minutes) }
    }

    /// Somebody expected at the meeting, or who leads it already.
    fn led_by(&self, standing: &Standing<'_>) -> Result<Option<i64>, Problem> {
        let known = |id: &i64| {
            standing.expected.contains(id) || standing.before.is_some_and(|block| block.leader_id == Some(*id))
        };
        match self.leader_id.trim() {
            "" => Ok(None),
            typed => {
                let id = typed.parse().ok().filter(known);
                id.map(Some).ok_or(Problem::Text(TextProblem::Unknown))
            }
        }
    }

    fn typed_documents(&self) -> Result<Vec<Document>, Problem> {
        let typed = text::optional_paragraphs(&self.documents, documents::LONGEST).map_err(Problem::Text)?;
        documents::typed(&typed)
    }
}

#[cfg(test)]
mod tests;

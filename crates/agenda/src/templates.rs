//! Agendas to start from: those that the season's program brought, in both languages, and those that the group kept from its
//! own meetings. A template is a copy: what is changed in a meeting does not change it, and nobody leads its blocks.

pub(super) mod page;
mod store;
pub(super) mod web;

use communities::links::Opening;
use communities::program::{AgendaPlan, BlockPlan, Text};
use communities::roles::PrepareAgenda;
use communities::{Grant, Membership};
use forms::{Undone, refusals};
use meetings::access::MeetingGrant;
use meetings::model::Kind;
use meetings::taken_back;
use platform::{Event, Instance, Result, Tx};
use serde::{Deserialize, Serialize};
use ui::Lang;

pub(super) use store::sweep;

use super::SWEEP;
use super::cards::Card;
use super::documents;
use super::model::{Block, BlockKind, Step, Wanted};
use super::steps;

/// The most characters of a name.
pub(super) const LONGEST_NAME: usize = 80;
/// The most templates of a community.
const MOST: usize = 60;

/// An agenda to start from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Template {
    pub(super) id: i64,
    pub(super) name: Text,
    /// The kind of meeting for which it is offered first.
    fits: Option<Kind>,
    blocks: Vec<Kept>,
}

/// A block of a template.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Kept {
    kind: String,
    title: Text,
    minutes: i64,
    about: Text,
    material: Text,
    documents: String,
    card: Option<String>,
    steps: Vec<KeptStep>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct KeptStep {
    title: Text,
    minutes: i64,
}

impl Template {
    /// How long its blocks last together.
    pub(super) fn minutes(&self) -> i64 {
        self.blocks.iter().map(|block| block.minutes).sum()
    }

    /// « Météo intérieure, Codéveloppement, Pause… ».
    pub(super) fn titles(&self, lang: Lang) -> String {
        self.blocks.iter().map(|block| block.title.speaking(lang)).collect::<Vec<_>>().join(", ")
    }

    /// The blocks with which an agenda begins.
    pub(super) fn wanted(&self, lang: Lang) -> Vec<Wanted> {
        self.blocks.iter().map(|block| block.wanted(lang)).collect()
    }
}

impl Kept {
    fn wanted(&self, lang: Lang) -> Wanted {
        let step = |step: &KeptStep| Step { title: step.title.speaking(lang).to_owned(), minutes: step.minutes };
        Wanted {
            kind: BlockKind::parse(&self.kind).unwrap_or(BlockKind::Discussion),
            title: self.title.speaking(lang).to_owned(),
            minutes: self.minutes,
            about: self.about.speaking(lang).to_owned(),
            material: self.material.speaking(lang).to_owned(),
            documents: documents::read(&self.documents),
            card: self.card.clone(),
            steps: self.steps.iter().map(step).collect(),
            ..Wanted::default()
        }
    }

    /// As the group wrote it, in the language in which it wrote it.
    fn of(block: &Block) -> Kept {
        Kept {
            kind: block.kind.code().to_owned(),
            title: same(&block.title),
            minutes: block.minutes,
            about: same(&block.about),
            material: same(&block.material),
            documents: documents::written(&block.documents),
            card: block.card.clone(),
            steps: block
                .steps
                .iter()
                .map(|step| KeptStep { title: same(&step.title), minutes: step.minutes })
                .collect(),
        }
    }

    fn planned(plan: &BlockPlan) -> Kept {
        let text = |text: &Option<Text>| text.clone().unwrap_or_else(|| same(""));
        let steps = planned_steps(plan);
        Kept {
            kind: plan.kind.word().to_owned(),
            title: plan.title.clone(),
            minutes: i64::from(plan.minutes).max(steps.len() as i64),
            about: text(&plan.about),
            material: text(&plan.material),
            documents: String::new(),
            card: plan.card.map(|card| card.word().to_owned()),
            steps,
        }
    }
}

/// Those of its card or its own, scaled to its length.
fn planned_steps(plan: &BlockPlan) -> Vec<KeptStep> {
    let (titles, minutes): (Vec<Text>, Vec<i64>) = match plan.card.map(Card::of) {
        Some(card) => {
            let [fr, en] = [Lang::Fr, Lang::En].map(|lang| &card.words(lang).steps);
            let titles = fr.iter().zip(en).map(|(fr, en)| Text { fr: fr.title.clone(), en: en.title.clone() });
            (titles.collect(), card.steps.to_vec())
        }
        None => plan.steps.iter().map(|step| (step.title.clone(), i64::from(step.minutes))).unzip(),
    };
    let scaled = steps::scaled(&minutes, i64::from(plan.minutes).max(minutes.len() as i64));
    titles.into_iter().zip(scaled).map(|(title, minutes)| KeptStep { title, minutes }).collect()
}

fn same(text: &str) -> Text {
    Text { fr: text.to_owned(), en: text.to_owned() }
}

/// Keeps the agendas of a program with the season that opens.
pub(super) async fn from_program(opening: &Opening<'_>) -> Result<()> {
    for AgendaPlan { name, meeting, blocks, .. } in &opening.program.agendas {
        let blocks: Vec<Kept> = blocks.iter().map(Kept::planned).collect();
        let fits = meeting.and_then(|kind| Kind::parse(kind.word()));
        store::insert(opening.tx, opening.community.id, (name, fits, &blocks), opening.now).await?;
    }
    Ok(())
}

/// The templates of a community, those for this kind of meeting first.
pub(super) async fn for_kind(instance: &Instance, membership: &Membership, kind: Kind) -> Result<Vec<Template>> {
    let mut all = store::of_community(&instance.db, membership.community().id).await?;
    let lang = membership.lang();
    all.sort_by_cached_key(|each| {
        (each.fits != Some(kind), each.fits.is_some(), writing::place(each.name.speaking(lang)))
    });
    Ok(all)
}

/// The template of this number, if it is one of the member's community.
pub(super) async fn of_number(tx: &Tx, membership: &Membership, id: i64) -> Result<Option<Template>> {
    let all = store::of_community(tx, membership.community().id).await?;
    Ok(all.into_iter().find(|each| each.id == id))
}

/// The templates from which the agenda of a meeting of this kind may begin, those for it first: the number of each, its name,
/// how many minutes its blocks last.
pub async fn offered(instance: &Instance, membership: &Membership, kind: Kind) -> Result<Vec<(i64, String, i64)>> {
    let lang = membership.lang();
    let told = |each: Template| (each.id, each.name.speaking(lang).to_owned(), each.minutes());
    Ok(for_kind(instance, membership, kind).await?.into_iter().map(told).collect())
}

refusals! {
    /// Why a template was not kept.
    NotKept {
        /// Another has this name.
        Taken => "template-not-taken",
        /// The agenda has no block.
        Empty => "template-not-empty",
        /// The community has as many as it takes.
        Full => "template-not-full" (most = MOST),
    }
}

/// Keeps the agenda of a meeting as a template of the community, under this name.
pub async fn keep(
    instance: &Instance,
    grant: &MeetingGrant<PrepareAgenda>,
    name: &str,
) -> std::result::Result<(), Undone<NotKept>> {
    let (now, meeting) = (instance.clock.now(), grant.meeting());
    let tx = instance.db.begin().await?;
    let known = store::of_community(&tx, meeting.community_id).await?;
    let blocks: Vec<Kept> = super::of_meeting(&tx, meeting.id).await?.iter().map(Kept::of).collect();
    let is_taken =
        |each: &Template| [&each.name.fr, &each.name.en].iter().any(|text| text.to_lowercase() == name.to_lowercase());
    let refused = match () {
        () if blocks.is_empty() => Some(NotKept::Empty),
        () if known.iter().any(is_taken) => Some(NotKept::Taken),
        () if known.len() >= MOST => Some(NotKept::Full),
        () => None,
    };
    if let Some(refused) = refused {
        return Err(Undone::Refused(refused));
    }
    let id = store::insert(&tx, meeting.community_id, (&same(name), Some(meeting.kind), &blocks), now).await?;
    tx.record(event(grant.membership(), "meetings.agenda_template_kept", id, now)).await?;
    Ok(tx.commit().await?)
}

/// Removes a template, which can be put back for some minutes; the agendas that began from it stay as they are. False when there is none of this number here.
pub(super) async fn remove(instance: &Instance, grant: &Grant<PrepareAgenda>, id: i64) -> Result<bool> {
    let now = instance.clock.now();
    let tx = instance.db.begin().await?;
    if !store::remove(&tx, grant.community().id, id, now).await? {
        return Ok(false);
    }
    taken_back::until_too_late(&tx, SWEEP, now).await?;
    tx.record(event(grant, "meetings.agenda_template_removed", id, now)).await?;
    tx.commit().await?;
    Ok(true)
}

/// Puts back a template that was removed a moment ago; one that stands stays. False when there is none of this number.
pub(super) async fn put_back(instance: &Instance, grant: &Grant<PrepareAgenda>, id: i64) -> Result<bool> {
    let (now, community) = (instance.clock.now(), grant.community().id);
    let tx = instance.db.begin().await?;
    if !store::put_back(&tx, community, id, taken_back::too_late(now)).await? {
        return Ok(store::of_community(&tx, community).await?.iter().any(|each| each.id == id));
    }
    tx.record(event(grant, "meetings.agenda_template_kept", id, now)).await?;
    tx.commit().await?;
    Ok(true)
}

fn event(membership: &Membership, kind: &'static str, id: i64, now: i64) -> Event {
    Event::new(membership.community().id, kind, id, now).by(membership.person_id()).to("team")
}

//! Coordination and the advisory committee change which parts the logic model has: one is added, taken out, put back; each time with
//! why, in a version of the whole.

mod pages;
mod web;

use communities::Grant;
use communities::program::{Program, Text};
use communities::roles::SetLogicModel;
use communities::season;
use forms::{Outcome, Undone, fields, keep, refusals};
use platform::text::{self, TextProblem};
use platform::{Event, Instance, On, Result, Tx};

use crate::own::{LONGEST_WHY, MODEL, Own};
use crate::store::{self, Row};
use crate::structure::{Added, Kind, Named, Structure, has_room, parts, word};

pub(crate) use web::routes;

/// The most characters of a part.
const LONGEST: usize = 600;

fields! {
    /// What it is.
    Kind kind = "genre" => "part-kind",
    /// In French.
    French french = "fr-CA" => "season-in-french",
    /// In English.
    English english = "en-CA" => "season-in-english",
    /// What it comes from.
    From from: Vec<String> = "vient" => "part-from",
    /// For whom.
    Public public = "public" => "part-public",
    /// Why.
    Why why = "raison" => "part-why",
    /// The version that was seen.
    Base base = "revision",
}

refusals! {
    /// What is wrong with a field.
    Problem {
        /// The text does not fit.
        Text(problem: TextProblem) => problem,
        /// It is none of the choices.
        NoChoice => "part-no-choice",
        /// It comes from parts of another kind.
        FromElsewhere => "part-from-elsewhere",
    }
}

refusals! {
    /// Why the model stayed as it is.
    NotReshaped {
        /// Somebody else changed it in the meantime.
        Overtaken => "part-overtaken",
        /// There are as many as there may be.
        TooMany => "part-too-many",
        /// It is the last one of its kind.
        LastOne => "part-last-one",
        /// It is there no more.
        Gone => "part-gone",
    }
}

/// The proof that a member may say which parts there are.
pub(crate) type Shaper = Grant<SetLogicModel>;
pub(crate) type Tried = forms::Tried<Draft, Vec<(Field, Problem)>>;

/// A part to add, checked.
struct New {
    kind: Kind,
    text: Text,
    from: Vec<String>,
    public: String,
    why: String,
}

impl Draft {
    fn check(&self, program: &Program) -> Result<New, Vec<(Field, Problem)>> {
        let mut wrong = Vec::new();
        let kind = keep(&mut wrong, Field::Kind, Kind::parse(&self.kind).ok_or(Problem::NoChoice));
        let french = keep(&mut wrong, Field::French, text::paragraphs(&self.french, LONGEST).map_err(Problem::Text));
        let english =
            keep(&mut wrong, Field::English, text::optional_paragraphs(&self.english, LONGEST).map_err(Problem::Text));
        let why = keep(&mut wrong, Field::Why, text::line(&self.why, LONGEST_WHY).map_err(Problem::Text));
        let from = keep(&mut wrong, Field::From, kind.map_or(Ok(Vec::new()), |kind| self.from(kind, program)));
        let public = keep(&mut wrong, Field::Public, kind.map_or(Ok(String::new()), |kind| self.public(kind, program)));
        let whole = || {
            let (french, english) = (french?, english?);
            let english = if english.is_empty() { french.clone() } else { english };
            let text = Text { fr: french, en: english };
            Some(New { kind: kind?, text, from: from?, public: public?, why: why? })
        };
        whole().ok_or(wrong)
    }

    /// The ids of the parts that it comes from, all of them of the kind before its own.
    fn from(&self, kind: Kind, program: &Program) -> Result<Vec<String>, Problem> {
        let known = parts(program);
        let one = |ticked: &String| {
            let part = known.iter().find(|part| part.word() == *ticked).ok_or(Problem::NoChoice)?;
            if Some(part.kind) == kind.before() { Ok(part.id.clone()) } else { Err(Problem::FromElsewhere) }
        };
        self.from.iter().map(one).collect()
    }

    fn public(&self, kind: Kind, program: &Program) -> Result<String, Problem> {
        if kind != Kind::Result {
            return Ok(String::new());
        }
        let publics = program.logic_model.iter().flat_map(|model| &model.publics);
        let known = publics.into_iter().find(|public| public.id == self.public);
        known.map(|public| public.id.clone()).ok_or(Problem::NoChoice)
    }
}

/// The model as it stands inside a transaction, with the version of its structure.
struct Standing {
    planned: Program,
    program: Program,
    own: Own,
    structure: Structure,
    version: i64,
}

impl Standing {
    async fn of(on: On<'_>, community: i64) -> Result<Standing> {
        let planned = season::program(on, community).await?;
        let own = Own::of(on, community).await?;
        let program = own.said_of(planned.clone());
        Ok(Standing { planned, structure: own.structure(), version: own.version(MODEL), program, own })
    }

    /// A part that stands in it.
    fn part(&self, word: &str) -> Option<Named> {
        parts(&self.program).into_iter().find(|part| part.word() == word)
    }
}

/// The model, and the transaction that changes it over the version that was seen.
async fn begun(instance: &Instance, by: &Shaper, base: i64) -> Outcome<(Tx, Standing), NotReshaped> {
    let tx = instance.db.begin().await?;
    let standing = Standing::of((&tx).into(), by.community().id).await?;
    Undone::unless(standing.version == base, NotReshaped::Overtaken)?;
    Ok((tx, standing))
}

/// Adds a part. Its id says at which version it came: none is ever used twice.
async fn add(instance: &Instance, by: &Shaper, (new, base): (New, i64)) -> Outcome<(), NotReshaped> {
    let (tx, standing) = begun(instance, by, base).await?;
    Undone::unless(has_room(&standing.program, new.kind), NotReshaped::TooMany)?;
    let New { kind, text, from, public, why } = new;
    let added = Added { kind: kind.code().to_owned(), id: format!("ajout-{}", base + 1), text, from, public };
    let mut structure = standing.structure;
    structure.added.push(added);
    write(instance, tx, by, (Structure { why, ..structure }, base)).await
}

/// Takes a part out. The last of a kind stays: a model without a need, an aim, an activity or a result is none.
async fn remove(instance: &Instance, by: &Shaper, (out, why, base): (&str, String, i64)) -> Outcome<(), NotReshaped> {
    let (tx, standing) = begun(instance, by, base).await?;
    let part = standing.part(out).ok_or(Undone::Refused(NotReshaped::Gone))?;
    let others = parts(&standing.program).into_iter().filter(|each| each.kind == part.kind).count();
    Undone::unless(others > 1, NotReshaped::LastOne)?;
    let structure = standing.structure.without(&part);
    write(instance, tx, by, (Structure { why, ..structure }, base)).await
}

/// Puts a part of the program back.
async fn put_back(instance: &Instance, by: &Shaper, (again, base): (&str, i64)) -> Outcome<(), NotReshaped> {
    let (tx, standing) = begun(instance, by, base).await?;
    Undone::unless(standing.structure.removed.iter().any(|each| each == again), NotReshaped::Gone)?;
    let structure = standing.structure.with_again(again);
    write(instance, tx, by, (Structure { why: String::new(), ..structure }, base)).await
}

async fn write(
    instance: &Instance,
    tx: Tx,
    by: &Shaper,
    (structure, base): (Structure, i64),
) -> Outcome<(), NotReshaped> {
    let (now, community) = (instance.clock.now(), by.community().id);
    let words = serde_json::to_string(&structure).map_err(|error| platform::Error::Stored(error.to_string()))?;
    let row =
        Row { part: MODEL.to_owned(), version: base + 1, words, written_by: Some(by.person_id()), written_at: now };
    Undone::unless(store::insert(&tx, community, &row).await?, NotReshaped::Overtaken)?;
    tx.record(Event::new(community, "seasons.changed", community, now).by(by.person_id())).await?;
    Ok(tx.commit().await?)
}

/// The parts of the program that stand aside, as the program says them.
fn aside(standing: &Standing) -> Vec<Named> {
    let removed = &standing.structure.removed;
    parts(&standing.planned).into_iter().filter(|part| removed.contains(&word(part.kind, &part.id))).collect()
}

//! All that the pages and programs read of an evaluation: the model in the community's words, and each indicator as it stands.

use std::collections::HashMap;

use communities::Grant;
use communities::roles::ReadLogicModel;
use measures::{Figures, Measures};
use platform::{Instance, Refusal, Result};

use crate::indicator::{Indicator, Noted};
use crate::looked::{Looked, Value};
use crate::model::Model;
use crate::store;

/// An evaluation as it stands.
#[derive(Clone, Debug)]
pub struct Whole {
    /// The model; empty when the program has none.
    pub model: Model,
    /// The indicators, in the order in which they were made.
    pub looked: Vec<Looked>,
}

impl Whole {
    /// That of the member's community.
    pub async fn read(instance: &Instance, member: &Grant<ReadLogicModel>) -> Result<Whole> {
        let season = seasons::read(&instance.db, member).await?;
        let model = season.program.logic_model.as_ref().map(Model::of).unwrap_or_default();
        Ok(Whole { model, looked: looked(instance, member).await? })
    }

    /// An indicator, by its number; `Refusal::NotFound` where this community has none.
    pub fn indicator(&self, id: i64) -> Result<&Looked, Refusal> {
        self.looked.iter().find(|each| each.indicator.id == id).ok_or(Refusal::NotFound)
    }

    /// How many fill by themselves, among those that are looked at as things happen.
    pub fn filled_alone(&self) -> (usize, usize) {
        let of_outputs = || self.looked.iter().filter(|each| each.indicator.is_output());
        (of_outputs().filter(|each| each.indicator.measure.is_some()).count(), of_outputs().count())
    }
}

/// Each indicator of the member's community as it stands now.
pub(crate) async fn looked(instance: &Instance, member: &Grant<ReadLogicModel>) -> Result<Vec<Looked>> {
    let (community, now) = (member.community().id, instance.clock.now());
    let figures = Measures::in_use(instance).figures(&instance.db, community, now).await?;
    standing(instance, community, &figures).await
}

/// Each indicator of a community as it stands by these figures, for what asks without a member.
pub(crate) async fn standing(instance: &Instance, community: i64, figures: &Figures) -> Result<Vec<Looked>> {
    let measures = Measures::in_use(instance);
    let indicators = store::of_community(&instance.db, community).await?;
    let noted = store::last_noted(&instance.db, community).await?;
    let mut noted: HashMap<i64, Noted> = noted.into_iter().map(|each| (each.indicator_id, each)).collect();
    let mut value = |indicator: &Indicator| match indicator.measure {
        Some(measure) => {
            let figure = figures.get(&measure).cloned();
            figure.zip(measures.declared(measure)).map(|(figure, declared)| Value::Computed(figure, declared))
        }
        None => noted.remove(&indicator.id).map(Value::Noted),
    };
    Ok(indicators.into_iter().map(|indicator| Looked { value: value(&indicator), indicator }).collect())
}

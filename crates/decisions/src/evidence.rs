//! What decisions give to reports: how many were taken; to the organisations, what was decided too. One under which a situation was
//! told is counted nowhere.

use evidence::{Asked, Drawn, Layer, ReportSource, Source, Told, Value};
use platform::{Instance, Result};
use ui::markdown;

use crate::model::Standing;
use crate::store;

/// What was decided.
pub const EVIDENCE: Source = Source {
    word: ReportSource::Decisions,
    comes: |lang| t!(lang, "evidence-decisions"),
    draw: |instance, asked| Box::pin(decided(instance, asked)),
};

/// The most characters of a decision in a report.
const MOST: usize = 600;

async fn decided(instance: &Instance, asked: &Asked) -> Result<Drawn> {
    let mut all = store::of_community(&instance.db, asked.community).await?;
    all.retain(|each| !each.is_confidential && asked.spans(each.at) && each.standing() == Standing::Standing);
    let mut drawn = Drawn::default();
    drawn.figure(t!(asked.lang, "evidence-taken"), Value::Number(all.len() as i64), Value::Nothing);
    if asked.layer == Layer::Organizations {
        drawn.told.extend(all.iter().rev().map(|each| Told::Item(markdown::plain(&each.text, MOST))));
    }
    drawn.way(t!(asked.lang, "evidence-register"), "/decisions");
    Ok(drawn)
}

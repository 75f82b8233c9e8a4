//! What evaluation gives to reports: the model in the community's words, and where each indicator stands. How somebody found a
//! value that they noted stays here.

use communities::season;
use evidence::{Asked, Drawing, Drawn, People, ReportSource, Source, Table, Told, Value as Said};
use measures::Unit;
use platform::{Instance, Result};
use ui::{Lang, dates};

use crate::looked::{Looked, Standing, Value};
use crate::model::{Kind, Model};
use crate::whole::standing;

/// The logic model.
pub const LOGIC_MODEL: Source = Source {
    word: ReportSource::LogicModel,
    comes: |lang| t!(lang, "evidence-model"),
    draw: |instance, asked| Box::pin(model(instance, asked)),
};

/// The indicators.
pub const INDICATORS: Source = Source {
    word: ReportSource::Indicators,
    comes: |lang| t!(lang, "evidence-indicators"),
    draw: |instance, asked| Box::pin(indicators(instance, asked)),
};

/// Where the evaluation is, inside a community.
const EVALUATION: &str = "/evaluation";

async fn model(instance: &Instance, asked: &Asked) -> Result<Drawn> {
    let program = season::program(&instance.db, asked.community).await?;
    let program = seasons::in_own_words(&instance.db, asked.community, program).await?;
    let model = program.logic_model.as_ref().map(Model::of).unwrap_or_default();
    let lang = asked.lang;
    let mut drawn = Drawn::default();
    for (_, problem) in model.of_kind(Kind::Problem) {
        drawn.sentence(problem.said(lang).to_owned());
    }
    for (kind, name) in [
        (Kind::Objective, t!(lang, "evidence-objectives")),
        (Kind::Activity, t!(lang, "evidence-done")),
        (Kind::Result, t!(lang, "evidence-expected")),
    ] {
        let parts: Vec<_> = model.of_kind(kind).map(|(_, part)| Told::Item(part.said(lang).to_owned())).collect();
        if !parts.is_empty() {
            drawn.told.push(Told::Title(name));
            drawn.told.extend(parts);
        }
    }
    drawn.way(t!(lang, "evidence-model"), EVALUATION);
    Ok(drawn)
}

async fn indicators(instance: &Instance, asked: &Asked) -> Result<Drawn> {
    let (lang, looked) = (asked.lang, standing(instance, asked.community).await?);
    let aimed = looked.iter().filter(|each| each.indicator.target.is_some());
    let reached = aimed.clone().filter(|each| each.standing() == Some(Standing::Reached)).count();
    let mut drawn = Drawn::default();
    if looked.is_empty() {
        return Ok(drawn);
    }
    let (reached, aimed) = (Said::Number(reached as i64), Said::Number(aimed.count() as i64));
    drawn.figure(t!(lang, "evidence-in-all"), reached, aimed);
    drawn.table(Table {
        caption: t!(lang, "evidence-indicators-caption"),
        head: vec![
            t!(lang, "evidence-indicator"),
            t!(lang, "evidence-before"),
            t!(lang, "evidence-target"),
            t!(lang, "evidence-reached"),
            t!(lang, "evidence-standing"),
            t!(lang, "evidence-how"),
        ],
        rows: looked.iter().map(|each| row(lang, each)).collect(),
        drawing: Some(Drawing { says: t!(lang, "evidence-indicators-say"), label: 0, value: 3, against: Some(2) }),
    });
    drawn.sentence(t!(lang, "evidence-limit"));
    for each in &looked {
        drawn.way(each.indicator.said(lang), format!("{EVALUATION}/indicateurs/{}", each.indicator.id));
    }
    Ok(drawn)
}

fn row(lang: Lang, looked: &Looked) -> Vec<Said> {
    let indicator = &looked.indicator;
    vec![
        Said::Words(indicator.said(lang).to_owned()),
        Said::number(indicator.baseline),
        Said::number(indicator.target),
        looked.value.as_ref().map_or(Said::Nothing, value),
        Said::Words(looked.standing().map(|standing| standing.name(lang)).unwrap_or_default()),
        Said::Words(how(lang, looked)),
    ]
}

fn value(value: &Value) -> Said {
    match value {
        Value::Computed(figure, declared) => match declared.unit {
            Unit::Things => Said::Number(figure.reached),
            Unit::Minutes => Said::Hours(figure.reached / 60),
            Unit::People => Said::People(People::by_fives(figure.reached)),
        },
        Value::Noted(noted) => Said::Number(noted.number),
    }
}

fn how(lang: Lang, looked: &Looked) -> String {
    match &looked.value {
        Some(Value::Computed(..)) => looked.counts(lang),
        Some(Value::Noted(noted)) => t!(lang, "evidence-noted", date = dates::long(lang, noted.noted_at)),
        None => t!(lang, "evidence-unknown"),
    }
}

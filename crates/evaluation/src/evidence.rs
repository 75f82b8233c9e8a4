//! What evaluation gives to reports: the model in the community's words, and where each indicator stands. How somebody found a
//! value that they noted stays here.

use evidence::{Asked, Drawing, Drawn, People, ReportSource, Source, Table, Told, Value as Said};
use measures::{Figure, Measure, Measures, Unit};
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
const HOUR: i64 = 60;

async fn model(instance: &Instance, asked: &Asked) -> Result<Drawn> {
    let season = asked.once(seasons::told(&instance.db, asked.community)).await?;
    let model = season.program.logic_model.as_ref().map(Model::of).unwrap_or_default();
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

/// An indicator as it may be told outside.
struct Outside<'a> {
    looked: &'a Looked,
    value: Said,
}

async fn indicators(instance: &Instance, asked: &Asked) -> Result<Drawn> {
    let figures = asked.once(Measures::in_use(instance).figures(&instance.db, asked.community, asked.now)).await?;
    let (lang, looked) = (asked.lang, standing(instance, asked.community, &figures).await?);
    let outside = |looked| Outside { value: told(looked, figures.get(&Measure::Seats)), looked };
    let all: Vec<_> = looked.iter().map(outside).collect();
    let aimed = all.iter().filter(|each| each.looked.indicator.target.is_some());
    let reached = aimed.clone().filter(|each| each.standing() == Some(Standing::Reached)).count();
    let mut drawn = Drawn::default();
    if all.is_empty() {
        return Ok(drawn);
    }
    let (reached, aimed) = (Said::Number(reached as i64), Said::Number(aimed.count() as i64));
    drawn.figure(t!(lang, "evidence-in-all"), reached, aimed);
    let (known, unknown): (Vec<_>, Vec<_>) = all.into_iter().partition(Outside::says_something);
    drawn.table(table(lang, &known));
    if !unknown.is_empty() {
        drawn.sentence(t!(lang, "evidence-unknown-count", count = unknown.len()));
    }
    drawn.sentence(t!(lang, "evidence-limit"));
    for each in &looked {
        drawn.way(each.indicator.said(lang), format!("{EVALUATION}/indicateurs/{}", each.indicator.id));
    }
    Ok(drawn)
}

/// Where each stands; where it stood before has a column when it is known of one.
fn table(lang: Lang, known: &[Outside<'_>]) -> Table {
    let has_baseline = known.iter().any(|each| each.looked.indicator.baseline.is_some());
    let row = |each: &Outside<'_>| {
        let indicator = &each.looked.indicator;
        let (name, target) = (Said::Words(indicator.said(lang).to_owned()), Said::number(indicator.target));
        let before = has_baseline.then(|| Said::number(indicator.baseline));
        let standing = Said::Words(each.standing().map(|standing| standing.name(lang)).unwrap_or_default());
        let how = Said::Words(how(lang, each.looked));
        [name, target, each.value.clone()].into_iter().chain(before).chain([standing, how]).collect()
    };
    let head = [t!(lang, "evidence-indicator"), t!(lang, "evidence-target"), t!(lang, "evidence-reached")];
    let before = has_baseline.then(|| t!(lang, "evidence-before"));
    let rest = [t!(lang, "evidence-standing"), t!(lang, "evidence-how")];
    Table {
        caption: t!(lang, "evidence-indicators-caption"),
        head: head.into_iter().chain(before).chain(rest).collect(),
        rows: known.iter().map(row).collect(),
        drawing: Some(Drawing { says: t!(lang, "evidence-indicators-say"), label: 0, value: 2, against: Some(1) }),
    }
}

impl Outside<'_> {
    /// Whether there is a value, or an aim of which it is said that nobody knows.
    fn says_something(&self) -> bool {
        self.value != Said::Nothing || self.looked.indicator.target.is_some()
    }

    fn is_less_better(&self) -> bool {
        self.looked.value.as_ref().is_some_and(Value::is_less_better)
    }

    /// Where it stands, by what is told: where one of four people would tell « something » from « nothing », nothing is told.
    fn standing(&self) -> Option<Standing> {
        match (&self.value, self.value.size().unwrap_or(0), self.looked.indicator.target) {
            (Said::Nothing, ..) => Some(Standing::Unknown),
            (_, 0, _) if !self.is_less_better() => Some(Standing::NotYet),
            (_, _, None) => None,
            (_, number, Some(target)) if self.is_less_better() && number <= target => Some(Standing::Reached),
            (_, number, Some(target)) if !self.is_less_better() && number >= target => Some(Standing::Reached),
            _ => Some(Standing::OnTheWay),
        }
    }
}

/// The value that may be told. What counts people at meetings leaves out those of fewer than five; who is counted once over the
/// season is told by fives, as nothing says who was at which.
fn told(looked: &Looked, seats: Option<&Figure>) -> Said {
    let (figure, declared) = match &looked.value {
        None => return Said::Nothing,
        Some(Value::Noted(noted)) => return Said::Number(noted.number),
        Some(Value::Computed(figure, declared)) => (figure, declared),
    };
    match (declared.measure, declared.unit) {
        (Measure::Seats, _) => Said::Number(of_five(figure, seats)),
        (Measure::PersonMinutes | Measure::TrainingPersonMinutes, _) => Said::Hours(of_five(figure, seats) / HOUR),
        (Measure::PeopleThere | Measure::Regulars, _) | (_, Unit::People) => {
            Said::People(People::by_fives(figure.reached))
        }
        (_, Unit::Things | Unit::Days) => Said::Number(figure.reached),
        (_, Unit::Percent) => Said::Percent(figure.reached),
        (_, Unit::Minutes) => Said::Hours(figure.reached / HOUR),
    }
}

/// The sum over the meetings at which five people or more were seen.
fn of_five(figure: &Figure, seats: Option<&Figure>) -> i64 {
    let seats = seats.map_or(&[][..], |seats| &seats.by_meeting);
    let is_told = |meeting: i64| {
        seats.iter().any(|seen| seen.meeting == meeting && People::seen(seen.reached).number().is_some())
    };
    figure.by_meeting.iter().filter(|each| is_told(each.meeting)).map(|each| each.reached).sum()
}

fn how(lang: Lang, looked: &Looked) -> String {
    match &looked.value {
        Some(Value::Computed(..)) => looked.counts(lang),
        Some(Value::Noted(noted)) => t!(lang, "evidence-noted", date = dates::long(lang, noted.noted_at)),
        None => t!(lang, "evidence-unknown"),
    }
}

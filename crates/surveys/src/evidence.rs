//! What surveys give to reports: those that the group let out, what it says of them, and the middle of each group of five.

use evidence::{Asked, Drawn, People, ReportSource, Source, Table, Told, Value};
use platform::{Instance, Result};
use ui::Lang;

use crate::ballot::{Published, Shown};
use crate::item::Item;
use crate::model::{Audience, Survey};
use crate::pages::SURVEYS;
use crate::store;

/// What surveys say.
pub const EVIDENCE: Source = Source {
    word: ReportSource::Surveys,
    comes: |lang| t!(lang, "evidence-surveys"),
    draw: |instance, asked| Box::pin(released(instance, asked)),
};

async fn released(instance: &Instance, asked: &Asked) -> Result<Drawn> {
    let items = store::all_items(&instance.db, asked.community).await?;
    let mut drawn = Drawn::default();
    for row in store::of_community(&instance.db, asked.community).await?.into_iter().rev() {
        let survey = Survey::read(row, asked.now)?;
        let (Some(published), Some(release)) = (survey.published(), &survey.release) else { continue };
        if survey.closed_at.is_none_or(|at| !asked.spans(at)) {
            continue;
        }
        let title = survey.title.as_str();
        let people = Value::People(People::by_fives(published.at_least as i64));
        drawn.figure(t!(asked.lang, "evidence-answered", title = title), people, Value::Nothing);
        drawn.told.extend(read(&release.reading));
        drawn.table(table(asked.lang, &survey, &items, published));
        drawn.way(title, format!("{SURVEYS}/{}/publication", survey.id));
    }
    Ok(drawn)
}

/// What the group says, paragraph by paragraph.
fn read(reading: &str) -> impl Iterator<Item = Told> {
    reading.split("\n\n").map(str::trim).filter(|words| !words.is_empty()).map(|words| Told::Sentence(words.to_owned()))
}

fn table(lang: Lang, survey: &Survey, items: &[(i64, Item)], published: &Published) -> Table {
    let of_survey = items.iter().filter(|(of, _)| *of == survey.id).map(|(_, item)| item);
    let row = |(item, shown): (&Item, &Shown)| {
        Some(vec![Value::Words(item.words.whole(lang)), Value::Words(middle(lang, shown)?)])
    };
    Table {
        caption: match survey.audience {
            Audience::Members => t!(lang, "evidence-survey", title = survey.title.as_str()),
            other => format!("{} · {}", t!(lang, "evidence-survey", title = survey.title.as_str()), other.name(lang)),
        },
        head: vec![t!(lang, "evidence-question"), t!(lang, "evidence-middle")],
        rows: of_survey.zip(&published.shown).filter_map(row).collect(),
        drawing: None,
    }
}

/// « 3 · 4 », « de 2 à 4 · de 3 à 3 »; nothing of what people wrote or ticked.
fn middle(lang: Lang, shown: &Shown) -> Option<String> {
    let said: Vec<String> = match shown {
        Shown::Groups(middles) => middles.iter().map(i64::to_string).collect(),
        Shown::Pairs(pairs) => {
            pairs.iter().map(|(then, now)| t!(lang, "evidence-pair", then = *then, now = *now)).collect()
        }
        Shown::Ticks(_) | Shown::Words => return None,
    };
    Some(if said.is_empty() { t!(lang, "evidence-few") } else { said.join(" · ") })
}

//! What hours give to reports: the months that are told, and their sum.

use evidence::{Asked, Drawing, Drawn, People, ReportSource, Source, Table, Value};
use platform::{Instance, Result};

use crate::month::Month;
use crate::{HOURS, store};

/// The hours that members gave.
pub const EVIDENCE: Source = Source {
    word: ReportSource::Hours,
    comes: |lang| t!(lang, "evidence-hours"),
    draw: |instance, asked| Box::pin(given(instance, asked)),
};

async fn given(instance: &Instance, asked: &Asked) -> Result<Drawn> {
    let lang = asked.lang;
    let mut told = store::told(&instance.db, asked.community).await?;
    told.retain(|(month, ..)| asked.spans(Month(*month).start()));
    told.reverse();
    let sum = told.iter().map(|(_, _, hours)| hours).sum();
    let row = |(month, people, hours): &(i64, i64, i64)| {
        let people = Value::People(People::by_fives(*people));
        vec![Value::Words(Month(*month).said(lang)), people, Value::Hours(*hours)]
    };
    let mut drawn = Drawn::default();
    drawn.figure(t!(lang, "evidence-hours-sum"), Value::Hours(sum), Value::Nothing);
    drawn.table(Table {
        caption: t!(lang, "evidence-hours-caption"),
        head: vec![t!(lang, "hours-month"), t!(lang, "hours-people"), t!(lang, "hours-sum")],
        rows: told.iter().map(row).collect(),
        drawing: Some(Drawing { says: t!(lang, "evidence-hours-say"), label: 0, value: 2, against: None }),
    });
    drawn.way(t!(lang, "hours-title"), HOURS);
    Ok(drawn)
}

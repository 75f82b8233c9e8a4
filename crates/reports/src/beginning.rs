//! A report as somebody begins it: the template, the period, the language.

use communities::Community;
use communities::Grant;
use communities::roles::WriteReports;
use evidence::ReportSource;
use forms::{Key, fields, keep, refusals};
use platform::{DAY, Error, Event, Instance, MINUTE, Result};
use programs::{PartPlan, ReportPlan};
use ui::{Lang, dates};

use crate::model::{Report, State};
use crate::{CHANGED, store, template};

/// About a year, in milliseconds.
const YEAR: i64 = 365 * DAY;

fields! {
    /// The template.
    Template template = "modele" => "report-template",
    /// The first day.
    From from = "du" => "report-from",
    /// The last day.
    Until until = "au" => "report-until",
    /// The language.
    Language language = "langue" => "report-language",
    /// The key of the sending.
    Sending key = "cle",
}

refusals! {
    /// What is wrong with a field.
    Problem {
        /// It is no template.
        NoTemplate => "report-no-template",
        /// It is no day.
        NoDay => "report-no-day",
        /// The last day is before the first.
        Backwards => "report-backwards",
        /// It is no language.
        NoLanguage => "report-no-language",
    }
}

/// The form as it was tried.
pub(crate) type Tried = forms::Tried<Draft, Vec<(Field, Problem)>>;

/// A report to begin, checked.
pub(crate) struct Asked {
    template: &'static template::Template,
    period: (i64, i64),
    lang: Lang,
}

impl Draft {
    /// What one begins with: the review, over the season until today.
    pub(crate) fn offered(community: &Community, lang: Lang, now: i64) -> Draft {
        let (from, until) = season(community, now);
        Draft {
            template: "bilan".into(),
            from: dates::for_date_field(from),
            until: dates::for_date_field(until - 1),
            language: lang.code().into(),
            key: Key::fresh().into_string(),
        }
    }

    /// What is asked, or all that is wrong with it.
    pub(crate) fn check(&self) -> Result<Asked, Vec<(Field, Problem)>> {
        let mut wrong = Vec::new();
        let found = template::named(&self.template).ok_or(Problem::NoTemplate);
        let template = keep(&mut wrong, Field::Template, found);
        let from = keep(&mut wrong, Field::From, dates::from_fields(&self.from, "00:00").ok_or(Problem::NoDay));
        let until = keep(&mut wrong, Field::Until, end_of(&self.until).ok_or(Problem::NoDay));
        let until = until.filter(|until| {
            let is_after = from.is_none_or(|from| from < *until);
            keep(&mut wrong, Field::Until, is_after.then_some(()).ok_or(Problem::Backwards)).is_some()
        });
        let known = Lang::each().find(|lang| lang.code() == self.language).ok_or(Problem::NoLanguage);
        let lang = keep(&mut wrong, Field::Language, known);
        match (template, from, until, lang) {
            (Some(template), Some(from), Some(until), Some(lang)) => {
                Ok(Asked { template, period: (from, until), lang })
            }
            _ => Err(wrong),
        }
    }
}

/// The period of a season that goes on: from its first month to the end of today; a year of one that is to come.
pub(crate) fn season(community: &Community, now: i64) -> (i64, i64) {
    let from = dates::from_fields(&format!("{}-01", community.starts_on), "00:00").unwrap_or(now);
    let today = end_of(&dates::for_date_field(now)).unwrap_or(now);
    (from, if today > from { today } else { from + YEAR })
}

/// The moment after the last of a day.
fn end_of(day: &str) -> Option<i64> {
    dates::from_fields(day, "23:59").map(|last| last + MINUTE)
}

/// Begins a report; returns its number. Sent twice, it is begun once.
pub(crate) async fn begin(instance: &Instance, by: &Grant<WriteReports>, asked: &Asked, key: &Key) -> Result<i64> {
    let (community, person, now) = (by.community().id, by.person_id(), instance.clock.now());
    let (word, plan) = asked.template;
    let report = report(community, (word, plan), (asked.period, asked.lang));
    let parts = plan.parts.iter().map(|part| words(part, asked.lang)).collect();
    let key = key.print(person, &format!("{word} {:?}", asked.period));
    let tx = instance.db.begin().await?;
    let new = store::New { community, by: person, key: &key, now, report: &report, parts };
    let Some(id) = store::insert(&tx, &new).await? else {
        let id = store::by_key(&tx, community, &key).await?;
        return id.ok_or_else(|| Error::Stored(format!("community {community}: a report was and is no more")));
    };
    tx.record(Event::new(community, CHANGED, id, now).by(person).to("team")).await?;
    tx.commit().await?;
    Ok(id)
}

/// A report that a template makes, before it has a number.
pub(crate) fn report(
    community_id: i64,
    (word, plan): (&str, &ReportPlan),
    ((period_from, period_until), lang): ((i64, i64), Lang),
) -> Report {
    Report {
        id: 0,
        community_id,
        template: word.to_owned(),
        readers: plan.readers.into(),
        title: plan.name.speaking(lang).to_owned(),
        lang: lang.code().to_owned(),
        period_from,
        period_until,
        state: State::Draft,
        decision: None,
        versions: 0,
    }
}

/// The title, the hint, the source and the words with which a part begins.
pub(crate) fn words(part: &PartPlan, lang: Lang) -> [String; 4] {
    let said =
        |text: &Option<programs::Text>| text.as_ref().map(|text| text.speaking(lang).to_owned()).unwrap_or_default();
    let source = part.source.map(ReportSource::word).unwrap_or_default().to_owned();
    [part.title.speaking(lang).to_owned(), said(&part.hint), source, said(&part.begins)]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn draft(from: &str, until: &str) -> Draft {
        Draft {
            template: "bilan".into(),
            from: from.into(),
            until: until.into(),
            language: "fr-CA".into(),
            key: String::new(),
        }
    }

    #[test]
    fn a_period_takes_in_its_last_day_and_does_not_go_backwards() {
        let asked = draft("2026-12-01", "2026-12-01").check().unwrap_or_else(|wrong| panic!("{wrong:?}"));
        assert_eq!(asked.period.1 - asked.period.0, DAY);
        let wrong = |draft: Draft| draft.check().err().expect("something is wrong");
        assert_eq!(wrong(draft("2026-12-02", "2026-12-01")), [(Field::Until, Problem::Backwards)]);
        assert_eq!(wrong(draft("demain", "")), [(Field::From, Problem::NoDay), (Field::Until, Problem::NoDay)]);
        let other = Draft { template: "autre".into(), language: "de".into(), ..draft("2026-12-01", "2027-06-30") };
        assert_eq!(wrong(other), [(Field::Template, Problem::NoTemplate), (Field::Language, Problem::NoLanguage)]);
    }
}

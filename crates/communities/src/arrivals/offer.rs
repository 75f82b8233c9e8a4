//! What somebody is invited to: what the community is, when it meets, how many hours it asks. Who holds a link may know it
//! before they say who they are.

use maud::{Markup, html};
use platform::{Instance, Result};
use ui::{Lang, dates, facts};

use crate::links::{NextMeeting, OwnWords};
use crate::model::Community;
use crate::program::{MeetingKind, Program, SeasonMonth, SeasonStart};
use crate::season;

/// A season, before whoever may come.
pub(super) struct Offer {
    program: Program,
    start: Option<SeasonStart>,
    /// When the next meeting is, in milliseconds UTC.
    next: Option<i64>,
}

impl Offer {
    pub(super) async fn of(instance: &Instance, community: &Community) -> Result<Offer> {
        let program = season::program(&instance.db, community.id).await?;
        let program = match instance.links.get::<OwnWords>() {
            Some(OwnWords(said)) => said(instance, community.id, program).await?,
            None => program,
        };
        let next = match instance.links.get::<NextMeeting>() {
            Some(NextMeeting(next)) => next(instance, community.id).await?,
            None => None,
        };
        Ok(Offer { program, start: SeasonStart::parse(&community.starts_on).ok(), next })
    }

    /// What the community is for, in its own words.
    pub(super) fn purpose(&self, lang: Lang) -> &str {
        self.program.description.speaking(lang)
    }

    /// When it meets, and how many hours it asks.
    pub(super) fn terms(&self, lang: Lang) -> Markup {
        let mut terms = vec![(t!(lang, "offer-meetings"), html! { (self.rhythm(lang)) })];
        if let Some(next) = self.next {
            let next = t!(lang, "offer-when", day = dates::long(lang, next), time = dates::time(lang, next));
            terms.push((t!(lang, "offer-next"), html! { (next) }));
        }
        terms.push((t!(lang, "offer-hours"), html! { (self.hours(lang)) }));
        if let Some(place) = &self.program.season.place {
            terms.push((t!(lang, "season-place"), html! { (place.speaking(lang)) }));
        }
        facts::definitions(&terms)
    }

    /// « 8 rencontres, de décembre 2026 à septembre 2027 ».
    fn rhythm(&self, lang: Lang) -> String {
        let planned = self.planned();
        let (count, mut months) = (planned.len(), planned.into_iter().flatten());
        let name = |month: SeasonMonth| season::month_name(lang, month);
        match (months.next(), months.last()) {
            (Some(from), Some(to)) => t!(lang, "offer-rhythm", count = count, from = name(from), to = name(to)),
            _ => t!(lang, "offer-rhythm-unknown", count = count),
        }
    }

    /// « 3 h par rencontre, et de 1 à 2 h par mois entre elles, au besoin ».
    fn hours(&self, lang: Lang) -> String {
        let each = dates::duration(lang, i64::from(self.program.season.minutes));
        match &self.program.season.member_hours {
            Some(hours) => t!(lang, "offer-hours-and", each = each, min = hours.min, max = hours.max),
            None => t!(lang, "offer-hours-each", each = each),
        }
    }

    /// The months of the meetings of everybody, trainings aside, in their order; nothing for one that is placed later.
    fn planned(&self) -> Vec<Option<SeasonMonth>> {
        let planned = self.start.map(|start| self.program.schedule(start)).unwrap_or_default();
        let meetings = planned.iter().filter(|each| each.kind != MeetingKind::Training);
        meetings.map(|each| each.month).collect()
    }
}

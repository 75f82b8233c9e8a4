//! What the season says by itself to the street, where coordination said nothing: its program in the community's own words, the dates
//! of its meetings. It names nobody, and no place where people meet.

use communities::program::{ApplicationQuestion, Mode, Program};
use communities::{Community, season};
use maud::Markup;
use meetings::Meeting;
use meetings::model::Kind;
use platform::{On, Result};
use ui::{Lang, dates};

use crate::words::{Piece, Told, Words};

/// A season, as strangers may know it.
pub(crate) struct Season {
    pub(crate) community: Community,
    program: Program,
    meetings: Vec<Meeting>,
    now: i64,
}

impl Season {
    pub(crate) async fn of(on: impl Into<On<'_>>, community: Community, now: i64) -> Result<Season> {
        let on = on.into();
        let program = season::program(on, community.id).await?;
        let program = seasons::in_own_words(on, community.id, program).await?;
        let mut meetings = meetings::of_community(on, community.id).await?;
        meetings.retain(|each| each.cancelled_at.is_none() && each.kind != Kind::FollowUp);
        meetings.sort_by_key(Meeting::rank);
        Ok(Season { community, program, meetings, now })
    }

    /// What is asked of who wants to take part, besides what every application says.
    pub(crate) fn questions(&self) -> &[ApplicationQuestion] {
        &self.program.application
    }

    /// Whether all its meetings are behind: nobody joins it any more.
    pub(crate) fn is_over(&self) -> bool {
        !self.meetings.is_empty() && !self.meetings.iter().any(|each| each.is_ahead(self.now))
    }

    /// A text: what coordination says, else what the season does; nothing when neither says anything.
    pub(crate) fn told(&self, words: &Words, piece: Piece, lang: Lang) -> Option<Told> {
        let planned = || Some(self.planned(piece, lang)).filter(|words| !words.is_empty());
        words.told(piece, lang).or_else(|| planned().map(|words| Told { words, lang: None }))
    }

    fn planned(&self, piece: Piece, lang: Lang) -> String {
        let (program, none) = (&self.program, String::new());
        let lines = |texts: &mut dyn Iterator<Item = &str>| texts.collect::<Vec<_>>().join("\n");
        match piece {
            Piece::Headline => self.community.name.clone(),
            Piece::Lead => program.description.speaking(lang).to_owned(),
            Piece::When => self.when(lang),
            Piece::Where => self.where_to(lang),
            Piece::Meeting => lines(&mut program.contents.iter().map(|text| text.speaking(lang))),
            Piece::Promises => lines(&mut program.charter.principles.iter().map(|each| each.title.speaking(lang))),
            Piece::Why => program.logic_model.as_ref().map_or(none, |model| model.problem.speaking(lang).to_owned()),
            Piece::Funder => program.funder.as_ref().map_or(none, |funder| funder.name.speaking(lang).to_owned()),
            Piece::Whom | Piece::Cost | Piece::Founders | Piece::History | Piece::Who => none,
        }
    }

    /// « 8 rencontres de 3 h, de décembre 2026 à septembre 2027 ».
    fn when(&self, lang: Lang) -> String {
        let months: Vec<String> = self.meetings.iter().filter_map(|each| month(lang, each)).collect();
        let (Some(from), Some(to)) = (months.first(), months.last()) else { return String::new() };
        let length = dates::duration(lang, i64::from(self.program.season.minutes));
        let (from, to, count) = (from.as_str(), to.as_str(), self.meetings.len());
        if from == to {
            t!(lang, "door-when-month", count = count, length = length, month = from)
        } else {
            t!(lang, "door-when-season", count = count, length = length, from = from, to = to)
        }
    }

    fn where_to(&self, lang: Lang) -> String {
        let modes = &self.program.season.modes;
        let place = self.program.season.place.as_ref().map(|place| place.speaking(lang).to_owned()).unwrap_or_default();
        let is_online = modes.contains(&Mode::Online) || modes.contains(&Mode::Hybrid);
        if place.is_empty() && is_online { t!(lang, "door-where-online") } else { place }
    }

    /// The dates of its meetings, as they are known, and what each is.
    pub(crate) fn dates(&self, lang: Lang) -> Vec<(Markup, String)> {
        let date = |each: &Meeting| {
            let said = each.starts_at.map(|at| dates::said(at, &dates::long(lang, at)));
            said.unwrap_or_else(|| {
                let expected =
                    each.expected.map_or_else(|| t!(lang, "door-date-unknown"), |expected| expected.said(lang));
                maud::html! { (expected) }
            })
        };
        self.meetings.iter().map(|each| (date(each), each.title.speaking(lang).to_owned())).collect()
    }
}

fn month(lang: Lang, meeting: &Meeting) -> Option<String> {
    let month = meeting.month()?;
    Some(dates::month_and_year(lang, dates::from_fields(&format!("{month}-15"), "12:00")?))
}

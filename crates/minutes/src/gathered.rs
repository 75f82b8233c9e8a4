//! The minutes of a meeting with all that a page or a file needs beside them: errata, counts, who was there, what each said they
//! would try.

use documents::Document;
use std::collections::{HashMap, HashSet};

use communities::{Community, Directory, Membership};
use platform::{Db, On, Result};

use super::layers::{self, Company, Scene};
use super::model::{Erratum, Figures, Minutes, State};
use super::store::{self, review};
use super::words::{AmongMembers, Audience, Words};
use facilitation::NoteKind;
use meetings::attendance;
use meetings::model::{Mark, Meeting};
use meetings::said::Hosts;
use ui::Lang;

/// Minutes and what stands beside them.
pub(super) struct Gathered {
    pub(super) membership: Membership,
    pub(super) meeting: Meeting,
    pub(super) minutes: Minutes,
    pub(super) directory: Directory,
    errata: Vec<Erratum>,
    hosts: Hosts,
    figures: Figures,
    marks: HashMap<i64, Mark>,
    commitments: Vec<(i64, String)>,
}

/// The layers, as who asks names them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Outside {
    /// For the organisations of the network.
    Organizations,
    /// For the public and those who pay.
    Figures,
}

impl Gathered {
    /// The minutes of a meeting of the member's community, if there are any.
    pub(super) async fn of(db: &Db, membership: &Membership, meeting: &Meeting) -> Result<Option<Gathered>> {
        let Some(gathered) = Gathered::leaving(db, membership, meeting).await? else { return Ok(None) };
        let marks = match gathered.minutes.state {
            State::Approved => review::attendance(db, meeting.id).await?,
            State::Draft | State::Open => gathered.marks,
        };
        let said = commitments::of_meeting(db, meeting.id).await?;
        let commitments = said.into_iter().map(|each| (each.owner_id, each.text)).collect();
        Ok(Some(Gathered { marks, commitments, ..gathered }))
    }

    /// The same without what stays among members: who was there, what each would try.
    pub(super) async fn leaving(db: &Db, membership: &Membership, meeting: &Meeting) -> Result<Option<Gathered>> {
        let Some(minutes) = store::of_meeting(db, meeting.id).await? else { return Ok(None) };
        let directory = Directory::of(db, membership).await?;
        let marks = match minutes.state {
            State::Approved => HashMap::new(),
            State::Draft | State::Open => attendance::store::of_meeting(db, meeting.id).await?,
        };
        let figures = match minutes.figures {
            Some(figures) => figures,
            None => count(db, meeting.id, &marks, &directory).await?,
        };
        Ok(Some(Gathered {
            errata: errata(db, &minutes).await?,
            hosts: Hosts::of_community(db, meeting.community_id).await?,
            commitments: Vec::new(),
            membership: membership.clone(),
            meeting: meeting.clone(),
            minutes,
            directory,
            figures,
            marks,
        }))
    }

    /// What members read.
    pub(super) fn members(&self, proof: &impl AmongMembers) -> Document {
        layers::members(&self.scene(), &self.company(), proof)
    }

    /// What leaves the community.
    pub(super) fn outside(&self, layer: Outside) -> Document {
        match layer {
            Outside::Organizations => layers::organizations(&self.scene()),
            Outside::Figures => layers::figures(&self.scene()),
        }
    }

    fn scene(&self) -> Scene<'_> {
        Scene {
            lang: self.membership.lang(),
            community: self.membership.community(),
            meeting: &self.meeting,
            hosts: &self.hosts,
            minutes: &self.minutes,
            errata: &self.errata,
            figures: self.figures,
        }
    }

    fn company(&self) -> Company {
        let was_there = |person: &&i64| matches!(self.marks.get(person), Some(Mark::Present | Mark::Late));
        let mut there: Vec<i64> = self.marks.keys().filter(was_there).copied().collect();
        let name = |person: i64| self.directory.card(person).name.clone();
        there.sort_by_cached_key(|person| (writing::place(&name(*person)), *person));
        Company {
            others: self.marks.len() - there.len(),
            there: there.into_iter().map(name).collect(),
            commitments: self.commitments.iter().map(|(owner, text)| (name(*owner), text.clone())).collect(),
        }
    }
}

/// What was decided and learnt at a meeting whose minutes are approved, for whoever is of no community at all.
pub(super) async fn outcomes(
    db: &Db,
    (lang, community): (Lang, &Community),
    meeting: &Meeting,
    minutes: &Minutes,
) -> Result<Document> {
    let (errata, hosts) = (errata(db, minutes).await?, Hosts::of_community(db, meeting.community_id).await?);
    let figures = minutes.figures.unwrap_or_default();
    Ok(layers::organizations(&Scene { lang, community, meeting, hosts: &hosts, minutes, errata: &errata, figures }))
}

/// What can be counted of a meeting now.
pub(super) async fn count(
    on: impl Into<On<'_>>,
    meeting: i64,
    marks: &HashMap<i64, Mark>,
    directory: &Directory,
) -> Result<Figures> {
    let on = on.into();
    let there: Vec<i64> = marks
        .iter()
        .filter(|(_, mark)| matches!(mark, Mark::Present | Mark::Late))
        .map(|(person, _)| *person)
        .collect();
    let organizations: HashSet<&str> = there
        .iter()
        .map(|person| directory.card(*person).organization.as_str())
        .filter(|name| !name.is_empty())
        .collect();
    let notes = facilitation::notes(on, meeting).await?;
    Ok(Figures {
        people: there.len() as i64,
        organizations: organizations.len() as i64,
        decisions: decisions::of_meeting(on, meeting).await?.len() as i64,
        commitments: commitments::of_meeting(on, meeting).await?.len() as i64,
        resources: notes.iter().filter(|note| note.kind == NoteKind::Resource).count() as i64,
    })
}

/// Each erratum goes exactly as far as the section that it is about.
async fn errata(db: &Db, minutes: &Minutes) -> Result<Vec<Erratum>> {
    let found = review::errata(db, minutes.meeting).await?;
    let read = |(section, text, at): (Option<i64>, String, i64)| {
        let words = match section.and_then(|section| minutes.section(section)) {
            Some(section) => section.words.instead(text),
            None => Words::bounded(text, Audience::Members, false),
        };
        Erratum { section, words, at }
    };
    Ok(found.into_iter().map(read).collect())
}

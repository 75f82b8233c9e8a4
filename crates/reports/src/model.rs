//! A report and its parts, as values.

use evidence::Layer;
use forms::coded;
use programs::{ReportReaders, ReportSource};
use ui::Lang;

/// The longest text before or after what a part draws, in characters.
pub(crate) const LONGEST_WORDS: usize = 20_000;

coded! {
    /// Where a report stands.
    State {
        /// Those who write it read it.
        Draft = "draft" => "report-state-draft",
        /// The members read it before it leaves.
        Open = "open" => "report-state-open",
        /// The group adopted it: nothing changes.
        Adopted = "adopted" => "report-state-adopted",
        /// It left.
        Sent = "sent" => "report-state-sent",
    }
}

coded! {
    /// Who reads a report once it is sent.
    Readers {
        /// The community and the organisations.
        Organizations = "organizations" => "report-readers-organizations",
        /// Those who pay too.
        Sponsors = "sponsors" => "report-readers-sponsors",
    }
}

/// A report.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Report {
    /// Its number.
    pub id: i64,
    /// Its community.
    pub community_id: i64,
    /// The word of the template from which it was begun.
    pub template: String,
    /// Who reads it once it is sent.
    pub readers: Readers,
    /// Its title.
    pub title: String,
    /// The tag of its language.
    pub(crate) lang: String,
    /// From when on, in milliseconds UTC.
    pub period_from: i64,
    /// Until when, not included.
    pub period_until: i64,
    /// Where it stands.
    pub state: State,
    /// The decision by which it was adopted.
    #[sqlx(rename = "decision_id")]
    pub decision: Option<i64>,
    /// How many versions were sent.
    pub versions: i64,
}

/// A part of a report.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub(crate) struct Part {
    pub(crate) id: i64,
    pub(crate) title: String,
    pub(crate) hint: String,
    source: String,
    pub(crate) before_words: String,
    pub(crate) after_words: String,
    pub(crate) revision: i64,
    pub(crate) frozen_at: Option<i64>,
    pub(crate) frozen: String,
    pub(crate) pen_id: Option<i64>,
    pub(crate) pen_at: Option<i64>,
}

/// What somebody says of a part before a report leaves.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub(crate) struct Remark {
    pub(crate) id: i64,
    #[sqlx(rename = "part_id")]
    pub(crate) part: i64,
    /// Who said it; nobody any more when they deleted their account.
    #[sqlx(rename = "by_id")]
    pub(crate) by: Option<i64>,
    pub(crate) words: String,
    pub(crate) at: i64,
}

/// A version that was sent.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub(crate) struct Version {
    pub(crate) number: i64,
    pub(crate) whole: String,
    pub(crate) print: String,
    pub(crate) sent_at: i64,
}

impl From<ReportReaders> for Readers {
    fn from(readers: ReportReaders) -> Readers {
        match readers {
            ReportReaders::Organizations => Readers::Organizations,
            ReportReaders::Sponsors => Readers::Sponsors,
        }
    }
}

impl Readers {
    /// What may be told to them.
    pub(crate) fn layer(self) -> Layer {
        match self {
            Readers::Organizations => Layer::Organizations,
            Readers::Sponsors => Layer::Figures,
        }
    }
}

impl Report {
    /// The language in which it is written.
    pub fn lang(&self) -> Lang {
        Lang::parse(&self.lang).unwrap_or_default()
    }

    /// Whether it may be deleted: a draft of which nothing was ever sent.
    pub(crate) fn may_go(&self) -> bool {
        self.state == State::Draft && self.versions == 0
    }

    /// Whether its words and figures may change.
    pub fn is_written(&self) -> bool {
        matches!(self.state, State::Draft | State::Open)
    }
}

impl Part {
    /// A part of a report that nobody began, by its title, its hint, its source and the words with which it begins.
    pub(crate) fn planned([title, hint, source, before_words]: [String; 4]) -> Part {
        Part {
            id: 0,
            title,
            hint,
            source,
            before_words,
            after_words: String::new(),
            revision: 1,
            frozen_at: None,
            frozen: String::new(),
            pen_id: None,
            pen_at: None,
        }
    }

    /// What is drawn for it; nothing of a part of words alone, or where this program knows the source no more.
    pub(crate) fn source(&self) -> Option<ReportSource> {
        ReportSource::ALL.iter().copied().find(|each| each.word() == self.source)
    }

    /// Whether it was begun with a source.
    pub(crate) fn has_source(&self) -> bool {
        !self.source.is_empty()
    }
}

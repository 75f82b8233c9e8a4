//! The pages of an evaluation: the model with the part that is open, an indicator, and its form.

mod form;
mod list;
mod model;
mod one;
mod picture;

use communities::Community;
use maud::{Markup, html};
use ui::Lang;
use ui::tag::{Kind, tag};

pub(crate) use form::{conflict, form};
pub(crate) use list::list;
pub(crate) use model::model;
pub(crate) use one::{One, one};

use crate::looked::{Looked, Standing};
use crate::model::Node;

/// Where the model is, inside a community.
pub(crate) const EVALUATION: &str = "/evaluation";
/// Where its indicators are.
pub(crate) const INDICATORS: &str = "/evaluation/indicateurs";

/// Where surveys are, which a slice above keeps.
pub(crate) const SURVEYS: &str = "/evaluation/questionnaires";

/// Where it is said what the model holds, which the slice of seasons keeps.
pub(crate) const SHAPE: &str = "/saison/modele";

/// Where hours between meetings are noted, which a slice above keeps.
pub(crate) const HOURS: &str = "/evaluation/heures";

/// The page of a part of the model.
pub(crate) fn path_of(community: &Community, node: &Node) -> String {
    community.path(&format!("{EVALUATION}/{}#ouvert", node.word))
}

/// The page of an indicator.
pub(crate) fn path_of_indicator(community: &Community, id: i64) -> String {
    community.path(&format!("{INDICATORS}/{id}"))
}

/// By how many indicators a part is shown, of how many that are about it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct ShownBy {
    pub(crate) known: usize,
    pub(crate) all: usize,
}

impl ShownBy {
    pub(crate) fn of(looked: &[Looked], word: &str) -> ShownBy {
        let about = || looked.iter().filter(|each| each.indicator.is_about(word));
        ShownBy { known: about().filter(|each| each.is_known()).count(), all: about().count() }
    }

    /// Whether nothing is looked at.
    pub(crate) fn is_none(self) -> bool {
        self.all == 0
    }

    /// « 1 mesure sur 3 ».
    pub(crate) fn said(self, lang: Lang) -> String {
        match self {
            ShownBy { all: 0, .. } => t!(lang, "shown-by-nothing"),
            ShownBy { known: 0, .. } => t!(lang, "shown-not-yet"),
            ShownBy { known, all } => t!(lang, "shown-by", known = known, all = all),
        }
    }
}

/// The value of an indicator, and what was aimed at.
fn value(lang: Lang, looked: &Looked) -> Markup {
    let target =
        looked.indicator.target.map(|target| t!(lang, "value-target", target = ui::numbers::whole(lang, target)));
    html! {
        span.number {
            @match &looked.value { Some(value) => (value.said(lang)), None => (looked.indicator.often.name(lang)) }
            @if let Some(target) = target { " " span.soft.small { (target) } }
        }
    }
}

/// Where an indicator stands, on its cloth.
fn standing(lang: Lang, looked: &Looked) -> Markup {
    let kind = match looked.standing() {
        Some(Standing::Reached) => Kind::Done,
        Some(Standing::OnTheWay) => Kind::Library,
        Some(Standing::NotYet | Standing::Unknown) | None => Kind::Plain,
    };
    match looked.standing() {
        Some(standing) => tag(kind, &standing.name(lang)),
        None => tag(kind, &t!(lang, "standing-followed")),
    }
}

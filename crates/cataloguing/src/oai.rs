//! OAI-PMH 2.0, the protocol by which catalogues harvest one another: what is asked, and what is answered. An answer that says
//! « no » is an answer: it has a code, and the status of any page.

mod asked;
mod told;

pub use asked::{Format, Harvest, Request, read};
pub use told::{Answer, Identity, Page, Set, answered};

use maud::{Markup, html};

use crate::{Moment, Record};

/// Something harvested: its name, when it changed, and its record while it is there.
#[derive(Clone, Debug)]
pub struct Item {
    /// Its name among all resources of all libraries.
    pub identifier: String,
    /// When it came, changed or went.
    pub at: Moment,
    /// The word of its set.
    pub set: String,
    /// Its record; none of what was withdrawn.
    pub record: Option<Record>,
}

/// Why nothing is answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The request lacks an argument, has one too many, or one that says nothing.
    BadArgument,
    /// The token is none that was given.
    BadToken,
    /// The verb is none of the six.
    BadVerb,
    /// The item has no record in this format.
    NoFormat,
    /// Nothing has this name.
    NoItem,
    /// Nothing was found.
    NoRecords,
}

impl Refusal {
    const fn code(self) -> &'static str {
        match self {
            Refusal::BadArgument => "badArgument",
            Refusal::BadToken => "badResumptionToken",
            Refusal::BadVerb => "badVerb",
            Refusal::NoFormat => "cannotDisseminateFormat",
            Refusal::NoItem => "idDoesNotExist",
            Refusal::NoRecords => "noRecordsMatch",
        }
    }

    const fn words(self) -> &'static str {
        match self {
            Refusal::BadArgument => {
                "An argument is missing, is not of this verb, is given twice, or does not say what it should."
            }
            Refusal::BadToken => "This resumption token was not given by this repository.",
            Refusal::BadVerb => "The verb is missing, is given twice, or is none of the protocol's.",
            Refusal::NoFormat => "This item has no record in this format.",
            Refusal::NoItem => "Nothing here has this identifier.",
            Refusal::NoRecords => "Nothing here is so.",
        }
    }
}

fn refused(refusal: Refusal) -> Markup {
    html! { error code=(refusal.code()) { (refusal.words()) } }
}

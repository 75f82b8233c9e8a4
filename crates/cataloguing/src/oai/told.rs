//! What a repository answers.

use maud::{Markup, html};

use super::{Format, Item, Refusal, refused};
use crate::{Moment, dublin_core, lom};

const PROTOCOL: &str = "http://www.openarchives.org/OAI/2.0/";

/// Who gives the catalogue.
#[derive(Clone, Debug)]
pub struct Identity {
    /// What it is called.
    pub name: String,
    /// Whom to write to about it.
    pub contact: String,
    /// The first moment of which it says anything.
    pub since: Moment,
}

/// A part of the catalogue.
#[derive(Clone, Debug)]
pub struct Set {
    /// Its word.
    pub word: String,
    /// What it is called.
    pub name: String,
}

/// What was found, and what asks for the rest.
#[derive(Clone, Debug)]
pub struct Page {
    /// Those of this answer.
    pub items: Vec<Item>,
    /// What asks for the next ones; none where these are the last.
    pub token: Option<String>,
    /// Whether these came by a token.
    pub is_resumed: bool,
}

/// An answer.
#[derive(Clone, Debug)]
pub enum Answer {
    /// Who gives this.
    Identity(Identity),
    /// In which formats.
    Formats,
    /// Which sets there are.
    Sets(Vec<Set>),
    /// One record.
    Record(Box<Item>, Format),
    /// Headers alone.
    Headers(Page),
    /// Whole records.
    Records(Page, Format),
}

/// The whole answer, at this moment, to these arguments at this address.
pub fn answered(
    (address, now): (&str, Moment),
    arguments: &[(String, String)],
    answer: Result<&Answer, Refusal>,
) -> Markup {
    let schema = format!("{PROTOCOL} http://www.openarchives.org/OAI/2.0/OAI-PMH.xsd");
    html! {
        OAI-PMH xmlns=(PROTOCOL) xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation=(schema) {
            responseDate { (now.second()) }
            (request(address, arguments, answer.err()))
            @match answer { Ok(answer) => (inside(address, answer)), Err(refusal) => (refused(refusal)) }
        }
    }
}

/// What was asked is said again, unless it could not be understood.
fn request(address: &str, arguments: &[(String, String)], refusal: Option<Refusal>) -> Markup {
    let is_odd = matches!(refusal, Some(Refusal::BadVerb | Refusal::BadArgument));
    let said = |name: &str| {
        let value = arguments.iter().find(|(each, _)| each == name).map(|(_, value)| value.as_str());
        value.filter(|_| !is_odd)
    };
    html! {
        request verb=[said("verb")] identifier=[said("identifier")] metadataPrefix=[said("metadataPrefix")] from=[said("from")]
            until=[said("until")] set=[said("set")] resumptionToken=[said("resumptionToken")] { (address) }
    }
}

fn inside(address: &str, answer: &Answer) -> Markup {
    match answer {
        Answer::Identity(identity) => identify(address, identity),
        Answer::Formats => html! { ListMetadataFormats { @for format in Format::ALL { (described(format)) } } },
        Answer::Sets(sets) => {
            html! { ListSets { @for set in sets { set { setSpec { (set.word) } setName { (set.name) } } } } }
        }
        Answer::Record(item, format) => html! { GetRecord { (record(item, *format)) } },
        Answer::Headers(page) => html! { ListIdentifiers { @for item in &page.items { (header(item)) } (rest(page)) } },
        Answer::Records(page, format) => {
            html! { ListRecords { @for item in &page.items { (record(item, *format)) } (rest(page)) } }
        }
    }
}

fn identify(address: &str, identity: &Identity) -> Markup {
    html! {
        Identify {
            repositoryName { (identity.name) }
            baseURL { (address) }
            protocolVersion { "2.0" }
            adminEmail { (identity.contact) }
            earliestDatestamp { (identity.since.second()) }
            // What was withdrawn is told for as long as the resource is kept here.
            deletedRecord { "transient" }
            granularity { "YYYY-MM-DDThh:mm:ssZ" }
        }
    }
}

fn described(format: Format) -> Markup {
    let (schema, namespace) = match format {
        Format::DublinCore => (crate::dublin_core::SCHEMA, crate::dublin_core::NAMESPACE),
        Format::Lom => (crate::lom::SCHEMA, crate::lom::NAMESPACE),
    };
    html! { metadataFormat { metadataPrefix { (format.prefix()) } schema { (schema) } metadataNamespace { (namespace) } } }
}

fn header(item: &Item) -> Markup {
    html! {
        header status=[item.record.is_none().then_some("deleted")] {
            identifier { (item.identifier) }
            datestamp { (item.at.second()) }
            setSpec { (item.set) }
        }
    }
}

fn record(item: &Item, format: Format) -> Markup {
    html! {
        record {
            (header(item))
            @if let Some(record) = &item.record {
                metadata { @match format { Format::DublinCore => (dublin_core(record)), Format::Lom => (lom::located(record)) } }
            }
        }
    }
}

/// The token of the rest; an empty one ends what was asked in several times.
fn rest(page: &Page) -> Markup {
    html! {
        @if let Some(token) = &page.token { resumptionToken { (token) } }
        @else if page.is_resumed { resumptionToken {} }
    }
}

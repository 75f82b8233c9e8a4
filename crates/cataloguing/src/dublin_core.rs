//! Dublin Core (ISO 15836), in the envelope that OAI-PMH gives it.

use maud::{Markup, html};

use crate::{Record, languages};

/// The name space of the envelope.
pub(crate) const NAMESPACE: &str = "http://www.openarchives.org/OAI/2.0/oai_dc/";
/// Where its schema is.
pub(crate) const SCHEMA: &str = "http://www.openarchives.org/OAI/2.0/oai_dc.xsd";
const ELEMENTS: &str = "http://purl.org/dc/elements/1.1/";

/// The record of a resource.
pub fn dublin_core(record: &Record) -> Markup {
    let schema = format!("{NAMESPACE} {SCHEMA}");
    html! {
        oai_dc:dc xmlns:oai_dc=(NAMESPACE) xmlns:dc=(ELEMENTS) xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation=(schema) {
            dc:title { (record.title) }
            @if !record.source.is_empty() { dc:creator { (record.source) } }
            @for theme in &record.themes { dc:subject { (theme) } }
            dc:description { (record.sentence) }
            @if !record.purpose.is_empty() { dc:description { (record.purpose) } }
            dc:publisher { (record.publisher) }
            dc:date { (record.changed_at.day()) }
            dc:type { (record.nature.dcmi) }
            dc:type { (record.kind) }
            dc:identifier { (record.page) }
            @for language in languages::each(&record.languages) { dc:language { (language.unwrap_or_else(|word| word)) } }
            @if !record.link.is_empty() { dc:relation { (record.link) } }
            dc:rights { (record.rights) }
            @if let Some(page) = record.licence { dc:rights { (page) } }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{example, written};

    #[test]
    fn what_people_typed_is_words_in_it() {
        let text = written(&dublin_core(&example()));
        let read = roxmltree::Document::parse(&text).expect("it is XML");
        let all = |name: &str| {
            let of = read.descendants().filter(|node| node.has_tag_name((ELEMENTS, name)));
            of.filter_map(|node| node.text()).collect::<Vec<_>>()
        };
        assert_eq!(all("title"), ["La boîte à « émotions » <b> & \"co\" \u{fffd}"]);
        assert_eq!((all("subject"), all("language")), (vec!["colère", "pères"], vec!["fr", "ar"]));
        assert_eq!(all("relation"), ["https://example.org/?a=1&b=2"]);
    }
}

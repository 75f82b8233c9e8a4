//! LOM (IEEE 1484.12.3), as Québec's profile Normetic 1.2 fills it: what it calls mandatory is always there.

use maud::{Markup, html};

use crate::{Record, languages};

/// Its name space.
pub(crate) const NAMESPACE: &str = "http://ltsc.ieee.org/xsd/LOM";
/// Where its schema is.
pub(crate) const SCHEMA: &str = "http://ltsc.ieee.org/xsd/lomv1.0/lom.xsd";
const BASE: &str = "LOMv1.0";
/// The list of kinds of resources of Normetic.
const KINDS: &str = "http://www.normetic.org/vdex/typeressourcev1_2.xml";

/// The record of a resource.
pub fn lom(record: &Record) -> Markup {
    drawn(record, None)
}

/// The same, which says where its schema is, as OAI-PMH wants it and Normetic does not.
pub(crate) fn located(record: &Record) -> Markup {
    drawn(record, Some(&format!("{NAMESPACE} {SCHEMA}")))
}

fn drawn(record: &Record, schema: Option<&str>) -> Markup {
    html! {
        lom xmlns=(NAMESPACE) xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation=[schema] {
            (general(record))
            (life_cycle(record))
            (about_the_record(record))
            technical {
                format { "text/html" }
                location { (record.page) }
                @if !record.link.is_empty() { location { (record.link) } }
            }
            (educational(record))
            rights {
                (choice("cost", BASE, "no"))
                (choice("copyrightAndOtherRestrictions", BASE, "yes"))
                description { (words(record, &record.rights)) @if let Some(page) = record.licence { (words(record, page)) } }
            }
            (classification(record))
        }
    }
}

/// Words, in the language of the record.
fn words(record: &Record, text: &str) -> Markup {
    html! { string language=(record.lang) { (text) } }
}

/// A word of a list, and which list it is of.
fn choice(name: &str, source: &str, value: &str) -> Markup {
    let inside = html! { source { (source) } value { (value) } };
    maud::PreEscaped(format!("<{name}>{}</{name}>", inside.0))
}

fn identifier(catalogue: &str, entry: &str) -> Markup {
    html! { identifier { catalog { (catalogue) } entry { (entry) } } }
}

fn general(record: &Record) -> Markup {
    let language = languages::each(&record.languages).find_map(Result::ok).unwrap_or(record.lang);
    html! {
        general {
            (identifier("URI", &record.page))
            title { (words(record, &record.title)) }
            language { (language) }
            description {
                (words(record, &record.sentence))
                @if !record.purpose.is_empty() { (words(record, &record.purpose)) }
            }
            @for theme in &record.themes { keyword { (words(record, theme)) } }
            (choice("structure", BASE, "atomic"))
        }
    }
}

fn life_cycle(record: &Record) -> Markup {
    let version = record.changed_at.day();
    html! {
        lifeCycle {
            version { (words(record, &version)) }
            @if !record.source.is_empty() {
                contribute { (choice("role", BASE, "author")) entity { (card(&record.source)) } }
            }
            contribute {
                (choice("role", BASE, "publisher"))
                entity { (card(&record.publisher)) }
                date { dateTime { (record.at.day()) } }
            }
        }
    }
}

/// A name as a vCard (RFC 2426), which LOM wants.
fn card(name: &str) -> String {
    let mut escaped = String::new();
    for each in name.chars() {
        match each {
            '\\' | ',' | ';' => escaped.extend(['\\', each]),
            '\n' => escaped.push_str("\\n"),
            other => escaped.push(other),
        }
    }
    format!("BEGIN:VCARD\nVERSION:3.0\nFN:{escaped}\nN:{escaped};;;;\nORG:{escaped}\nEND:VCARD")
}

fn about_the_record(record: &Record) -> Markup {
    html! {
        metaMetadata {
            (identifier("OAI", &record.identifier))
            metadataSchema { (BASE) }
            metadataSchema { "NORMETICv1.2" }
            language { (record.lang) }
        }
    }
}

fn educational(record: &Record) -> Markup {
    html! {
        educational {
            (choice("learningResourceType", KINDS, record.nature.normetic))
            (choice("context", BASE, "other"))
            @if !record.ages.is_empty() { typicalAgeRange { (words(record, record.ages)) } }
            @if let Some(minutes) = record.minutes { typicalLearningTime { duration { "PT" (minutes) "M" } } }
            @if !record.audience.is_empty() { description { (words(record, &record.audience)) } }
        }
    }
}

fn classification(record: &Record) -> Markup {
    html! {
        classification {
            (choice("purpose", BASE, "idea"))
            taxonPath {
                source { (words(record, "Jasette")) }
                taxon { id { (record.nature.schema_org) } entry { (words(record, &record.kind)) } }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{example, written};

    #[test]
    fn what_normetic_calls_mandatory_is_there() {
        let text = written(&lom(&crate::Record {
            source: String::new(),
            themes: Vec::new(),
            languages: String::new(),
            ..example()
        }));
        let read = roxmltree::Document::parse(&text).expect("it is XML");
        for name in [
            "title",
            "language",
            "version",
            "metadataSchema",
            "format",
            "location",
            "learningResourceType",
            "context",
            "cost",
            "taxon",
        ] {
            assert!(read.descendants().any(|node| node.has_tag_name((NAMESPACE, name))), "{name}");
        }
        assert_eq!(card("Roy, Louise; \\ fils").lines().nth(2), Some("FN:Roy\\, Louise\\; \\\\ fils"));
    }
}

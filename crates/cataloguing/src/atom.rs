//! Atom (RFC 4287): what is new, for who follows it by a program.

use maud::{Markup, html};

use crate::{Moment, Record};

/// What stands around the entries of a feed.
#[derive(Clone, Debug)]
pub struct Feed<'a> {
    /// What it is called.
    pub title: &'a str,
    /// Who gives it.
    pub author: &'a str,
    /// Its own address, whole, which is also its name for good.
    pub address: &'a str,
    /// The page about it.
    pub page: &'a str,
    /// The language of its words.
    pub lang: &'a str,
    /// When it changed last.
    pub at: Moment,
}

/// A feed of these resources.
pub fn feed(about: &Feed<'_>, records: &[Record]) -> Markup {
    html! {
        feed xmlns="http://www.w3.org/2005/Atom" xml:lang=(about.lang) {
            id { (about.address) }
            title { (about.title) }
            updated { (about.at.second()) }
            author { name { (about.author) } }
            (link("self", about.address, "application/atom+xml"))
            (link("alternate", about.page, "text/html"))
            @for record in records { (entry(record)) }
        }
    }
}

fn link(relation: &str, address: &str, kind: &str) -> Markup {
    html! { link rel=(relation) href=(address) type=(kind) {} }
}

fn entry(record: &Record) -> Markup {
    html! {
        entry {
            id { (record.page) }
            title { (record.title) }
            published { (record.at.second()) }
            updated { (record.changed_at.second()) }
            @if !record.source.is_empty() { author { name { (record.source) } } }
            (link("alternate", &record.page, "text/html"))
            @if let Some(page) = record.licence { (link("license", page, "text/html")) }
            summary { (record.sentence) }
            @if !record.purpose.is_empty() { content type="text" { (record.purpose) } }
            rights { (record.rights) }
            @for theme in &record.themes { category term=(theme) {} }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{example, written};

    #[test]
    fn a_feed_is_xml_whatever_people_typed() {
        let about = Feed {
            title: "Catalogue",
            author: "Jasette",
            address: "https://jasette.example/bibliotheque/fil.atom",
            page: "https://jasette.example/bibliotheque",
            lang: "fr",
            at: Moment(1_800_000_000_000),
        };
        let text = written(&feed(&about, &[example()]));
        let read = roxmltree::Document::parse(&text).unwrap_or_else(|error| panic!("{error}: {text}"));
        let links = read.descendants().filter(|node| node.tag_name().name() == "link").count();
        assert_eq!(links, 4);
        assert!(text.contains("<updated>2027-01-15T08:00:01Z</updated>"), "{text}");
    }
}

//! A resource as another library reads it. What leaves names nobody of the group.

use cataloguing::{Moment, Nature, Record};
use communities::Community;
use platform::Instance;
use ui::Lang;

use crate::ADDRESS;
use crate::model::{Ages, Company, Content, Kind};
use crate::obtaining::Obtained;
use crate::rights::{Reader, Way, verdict};
use crate::sharing::Shared;

/// The record of a resource that somebody has by a way out, kept by this community.
pub(crate) fn record(instance: &Instance, community: &Community, resource: &Obtained) -> Record {
    told(instance, resource, (&community.name, page(instance, community, resource)))
}

/// The same, as the network has it at a page of its own.
pub(crate) fn of_network(instance: &Instance, shared: &Shared) -> Record {
    told(instance, &shared.resource, (&shared.community, instance.settings.link(&shared.path())))
}

fn told(instance: &Instance, resource: &Obtained, (publisher, page): (&str, String)) -> Record {
    let content: &Content = &resource.content;
    let lang = lang_of(content);
    let for_whom = content.company.map(|each: Company| each.name(lang)).into_iter();
    let for_whom = for_whom.chain(content.ages.map(|each| each.name(lang))).collect::<Vec<_>>();
    Record {
        identifier: identifier(instance, &resource.address),
        page,
        lang: if lang == Lang::En { "en" } else { "fr" },
        title: content.title.clone(),
        sentence: content.sentence.clone(),
        purpose: content.purpose.clone(),
        kind: content.kind.name(lang),
        nature: nature(content.kind),
        themes: content.each_theme().map(str::to_owned).collect(),
        languages: content.languages.clone(),
        ages: content.ages.map(ages).unwrap_or_default(),
        audience: for_whom.join(", "),
        minutes: content.minutes,
        source: content.source.clone(),
        link: content.link.clone(),
        publisher: publisher.to_owned(),
        rights: content.licence.name(lang),
        licence: content.licence.page(),
        at: Moment(resource.at),
        changed_at: Moment(resource.changed_at),
    }
}

/// Its name among all resources of all libraries, as OAI wants it.
pub(crate) fn identifier(instance: &Instance, address: &str) -> String {
    format!("oai:{}:{address}", host(&instance.settings.address))
}

/// The word of the page of the one that is called so.
pub(crate) fn address_of<'a>(instance: &Instance, identifier: &'a str) -> Option<&'a str> {
    identifier.strip_prefix("oai:")?.strip_prefix(host(&instance.settings.address))?.strip_prefix(':')
}

/// The host of an address, without its port.
pub(crate) fn host(address: &str) -> &str {
    let rest = address.split_once("://").map_or(address, |(_, rest)| rest);
    rest.split(['/', ':']).next().unwrap_or(rest)
}

/// Where everyone reads it; else where the group does.
fn page(instance: &Instance, community: &Community, resource: &Obtained) -> String {
    match verdict(resource.standing(), Reader::Anyone, Way::Page) {
        Ok(()) => instance.settings.link(&format!("{ADDRESS}/{}", resource.address)),
        Err(_) => instance.settings.link(&community.path(&resource.page(""))),
    }
}

/// The language in which a resource tells of itself: the first that it names, where the product speaks it.
fn lang_of(content: &Content) -> Lang {
    let first = content.languages.split(',').next().unwrap_or_default().trim().to_lowercase();
    if ["en", "anglais", "english"].contains(&first.as_str()) { Lang::En } else { Lang::Fr }
}

const fn nature(kind: Kind) -> Nature {
    let (dcmi, normetic, schema_org) = match kind {
        Kind::Idea => ("Text", "matériel de référence", "CreativeWork"),
        Kind::Activity => ("Text", "activité", "LearningResource"),
        Kind::Tool => ("Text", "outils", "LearningResource"),
        Kind::Document => ("Text", "texte-document informatif", "DigitalDocument"),
        Kind::Link => ("InteractiveResource", "matériel de référence", "WebPage"),
        Kind::Training => ("Text", "guide", "LearningResource"),
    };
    Nature { dcmi, normetic, schema_org }
}

const fn ages(ages: Ages) -> &'static str {
    match ages {
        Ages::Small => "0-5",
        Ages::Children => "6-12",
        Ages::Teens => "13-17",
        Ages::Adults => "18-",
        Ages::All => "0-",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_host_has_no_port() {
        assert_eq!(host("https://jasette.example.org"), "jasette.example.org");
        assert_eq!(host("http://localhost:8080"), "localhost");
    }
}

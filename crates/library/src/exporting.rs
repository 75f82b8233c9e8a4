//! The list that a member takes away: a row for each resource that the table lets leave, and for the others why not. It names nobody.

use communities::Grant;
use communities::roles::UseLibrary;
use documents::workbook::{Sheet, Value, Workbook};
use platform::{On, Result};
use ui::{Lang, dates};

use crate::model::Content;
use crate::obtaining::Obtained;
use crate::rights::{Reason, Way};
use crate::store;

/// The most bytes of the files of a folder that is taken away.
pub(crate) const LARGEST: u64 = 1_000_000_000;

/// What leaves, and of what stays how many there are for each reason.
#[derive(Clone, Debug, Default)]
pub(crate) struct Taken {
    pub(crate) all: Vec<Obtained>,
    pub(crate) left: Vec<(Reason, usize)>,
}

impl Taken {
    /// For a member; what they do not read is not told of.
    pub(crate) async fn of(on: impl Into<On<'_>>, member: &Grant<UseLibrary>) -> Result<Taken> {
        let mut taken = Taken::default();
        for kept in store::of_community(on, member.community().id).await? {
            if kept.is_put_away() || kept.clone().by(member, Way::Page).is_err() {
                continue;
            }
            match kept.by(member, Way::Export) {
                Ok(resource) => taken.all.push(resource),
                Err(reason) => taken.leave(reason),
            }
        }
        Ok(taken)
    }

    fn leave(&mut self, reason: Reason) {
        match self.left.iter_mut().find(|(each, _)| *each == reason) {
            Some((_, count)) => *count += 1,
            None => self.left.push((reason, 1)),
        }
    }

    /// As a workbook of one sheet; `address` gives the whole address of a page inside the community.
    pub(crate) fn workbook(&self, lang: Lang, address: impl Fn(&str) -> String) -> Workbook {
        let name = t!(lang, "library");
        let rows = self.all.iter().map(|resource| row(lang, resource, address(&resource.page("")))).collect();
        let head = head(lang);
        let sums = head.iter().map(|_| false).collect();
        Workbook { lang, title: name.clone(), sheets: vec![Sheet { name, head, rows, sums }] }
    }
}

fn head(lang: Lang) -> Vec<String> {
    vec![
        t!(lang, "field-title"),
        t!(lang, "field-sentence"),
        t!(lang, "field-kind"),
        t!(lang, "field-purpose"),
        t!(lang, "field-company"),
        t!(lang, "field-ages"),
        t!(lang, "field-minutes"),
        t!(lang, "field-material"),
        t!(lang, "field-languages"),
        t!(lang, "field-themes"),
        t!(lang, "field-source"),
        t!(lang, "field-link"),
        t!(lang, "field-licence"),
        t!(lang, "field-visibility"),
        t!(lang, "column-since"),
        t!(lang, "column-trials"),
        t!(lang, "column-page"),
    ]
}

fn row(lang: Lang, resource: &Obtained, page: String) -> Vec<Value> {
    let content: &Content = &resource.content;
    let words = |text: &str| if text.is_empty() { Value::Nothing } else { Value::Words(text.to_owned()) };
    let named = |name: Option<String>| name.map_or(Value::Nothing, Value::Words);
    let link = if content.link.is_empty() { Value::Nothing } else { Value::Address(content.link.clone()) };
    vec![
        words(&content.title),
        words(&content.sentence),
        Value::Words(content.kind.name(lang)),
        words(&content.purpose),
        named(content.company.map(|each| each.name(lang))),
        named(content.ages.map(|each| each.name(lang))),
        content.minutes.map_or(Value::Nothing, Value::Whole),
        words(&content.material),
        words(&content.languages),
        words(&content.themes),
        words(&content.source),
        link,
        Value::Words(content.licence.name(lang)),
        Value::Words(content.visibility.name(lang)),
        Value::Date(dates::local(resource.at).date()),
        Value::Whole(resource.trials),
        Value::Address(page),
    ]
}

/// Where a resource is in the folder.
pub(crate) fn place(resource: &Obtained) -> String {
    format!("ressources/{}", resource.id)
}

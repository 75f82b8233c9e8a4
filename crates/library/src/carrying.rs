//! What the library has about a theme of the group’s meetings, for the page of that theme: the resources that carry it, with what
//! their trials tell. A resource carries a theme that its own are called like; commas part those, so none is in the name of one.

use communities::Membership;
use communities::roles::UseLibrary;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use platform::{Instance, Result};

use crate::ADDRESS;
use crate::shelf::carrying;
use crate::trials_store;

/// The most resources that the page of a theme shows.
const MOST: usize = 8;

/// A resource that carries a theme, for a member who has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Carried {
    /// What it is called.
    pub title: String,
    /// What it is, in a sentence.
    pub sentence: String,
    /// Its page.
    pub path: String,
    /// What happened when members tried it, the newest first.
    pub trials: Vec<String>,
}

/// The resources that carry one of these themes, the most tried first; nothing for who does not use the library.
pub async fn about(instance: &Instance, member: &Membership, themes: &[&str]) -> Result<Vec<Carried>> {
    let Ok(member) = member.grant::<UseLibrary>() else { return Ok(Vec::new()) };
    let words: Vec<String> = themes.iter().map(|theme| called(theme)).collect();
    let found = carrying(instance, &member, (words.iter().map(String::as_str), 0, MOST)).await?;
    let numbers: Vec<i64> = found.iter().map(|each| each.id).collect();
    let told = if numbers.is_empty() { Vec::new() } else { trials_store::of_these(&instance.db, &numbers).await? };
    let trials =
        |id: i64| told.iter().filter(move |trial| trial.resource_id == id).map(|trial| trial.told.happened.clone());
    let one = |each: &crate::obtaining::Obtained| Carried {
        title: each.content.title.clone(),
        sentence: each.content.sentence.clone(),
        path: member.community().path(&each.page("")),
        trials: trials(each.id).collect(),
    };
    Ok(found.iter().map(one).collect())
}

/// The form of a resource that carries a theme, for who uses the library.
pub fn way_to_keep(member: &Membership, theme: &str) -> Option<String> {
    let theme = called(theme);
    let page = || format!("{ADDRESS}/nouvelle?themes={}", utf8_percent_encode(&theme, NON_ALPHANUMERIC));
    member.may::<UseLibrary>().then(|| member.community().path(&page()))
}

/// A theme as the library calls it.
fn called(theme: &str) -> String {
    theme.split([',', ';']).map(str::trim).filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_comma_parts_no_theme() {
        assert_eq!(called("Écouter, sans porter;"), "Écouter sans porter");
        assert_eq!(called("Dire non"), "Dire non");
    }
}

//! Collections: resources that are read together under a name. A collection is there while something is in it; any member puts a
//! resource in one, and takes it out.

use forms::refusals;
use platform::text::{self, TextProblem};
use platform::{Instance, On, Result};

use crate::keeping::tell;
use crate::obtaining::{Obtained, Using};
use crate::store;

/// The most characters of a name, and the most collections of a resource.
pub(crate) const LONGEST: usize = 80;
pub(crate) const MOST: usize = 12;

refusals! {
    /// What is wrong with the name of a new one.
    Problem {
        /// The text does not fit.
        Text(problem: TextProblem) => { |lang| forms::text_problem(lang, *problem) },
        /// The resource is in as many as it may.
        Many => "collections-many" (most = MOST),
    }
}

/// What of a community is in which collection.
#[derive(Clone, Debug, Default)]
pub(crate) struct Collections(Vec<(i64, String)>);

impl Collections {
    /// Those of the resources that somebody has: what they do not read names no collection to them.
    pub(crate) async fn of(on: impl Into<On<'_>>, community: i64, all: &[Obtained]) -> Result<Collections> {
        let mut collected = store::collected(on, community).await?;
        collected.retain(|(resource, _)| all.iter().any(|each| each.id == *resource && each.put_away_at.is_none()));
        Ok(Collections(collected))
    }

    /// Their names, each once, in the order of the alphabet.
    pub(crate) fn names(&self) -> Vec<&str> {
        let mut names: Vec<&str> = self.0.iter().map(|(_, name)| name.as_str()).collect();
        names.sort_by_cached_key(|name| (name.to_lowercase(), *name));
        names.dedup();
        names
    }

    /// Those in which a resource is.
    pub(crate) fn holding(&self, resource: i64) -> impl Iterator<Item = &str> {
        self.0.iter().filter(move |(each, _)| *each == resource).map(|(_, name)| name.as_str())
    }

    /// Whether a resource is in the one of this name.
    pub(crate) fn has(&self, resource: i64, name: &str) -> bool {
        self.holding(resource).any(|each| each == name)
    }
}

/// The names that are chosen and the one that is typed, if it fits.
pub(crate) fn checked(chosen: &[String], typed: &str) -> Result<Vec<String>, Problem> {
    let new = text::optional_line(typed, LONGEST).map_err(Problem::Text)?;
    let mut names: Vec<String> = Vec::new();
    for name in chosen.iter().chain([&new]).filter(|name| !name.is_empty()) {
        let name = text::line(name, LONGEST).map_err(Problem::Text)?;
        if !names.contains(&name) {
            names.push(name);
        }
    }
    if names.len() > MOST { Err(Problem::Many) } else { Ok(names) }
}

/// Puts a resource in these collections, and in no other.
pub(crate) async fn collect(instance: &Instance, by: &Using, names: &[String]) -> Result<()> {
    let (resource, now) = (by.resource().id, instance.clock.now());
    let tx = instance.db.begin().await?;
    let before = store::collections_of(&tx, resource).await?;
    for name in before.iter().filter(|name| !names.contains(name)) {
        store::uncollect(&tx, (resource, name)).await?;
    }
    for name in names.iter().filter(|name| !before.contains(name)) {
        store::collect(&tx, (resource, name), now).await?;
    }
    tell(&tx, by.member(), resource, now).await?;
    tx.commit().await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_a_line_and_stands_once() {
        let chosen = ["Accueil".to_owned()];
        assert_eq!(checked(&chosen, " Accueil "), Ok(vec!["Accueil".to_owned()]));
        assert_eq!(checked(&chosen, "Deuil").map(|names| names.len()), Ok(2));
        assert_eq!(checked(&[], ""), Ok(Vec::new()));
        assert!(checked(&[], &"é".repeat(LONGEST + 1)).is_err());
        let many: Vec<String> = (0..MOST).map(|each| each.to_string()).collect();
        assert_eq!(checked(&many, "Un de trop"), Err(Problem::Many));
    }
}

//! Collections: resources that are read together under a name. A collection is there while something is in it; any member puts a
//! resource in one, and takes it out.

use communities::Membership;
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

/// The names of the collections that a member sees, in the order of the alphabet: what they do not read names none to them.
pub(crate) async fn names(on: impl Into<On<'_>>, member: &Membership) -> Result<Vec<String>> {
    let mut names = store::collections(on, (member.community().id, member.person_id())).await?;
    names.sort_by_cached_key(|name| (name.to_lowercase(), name.clone()));
    Ok(names)
}

/// Those in which a resource is; none when it is put away.
pub(crate) async fn holding(on: impl Into<On<'_>>, resource: &Obtained) -> Result<Vec<String>> {
    if resource.put_away_at.is_some() {
        return Ok(Vec::new());
    }
    store::collections_of(on, resource.id).await
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

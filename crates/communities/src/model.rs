//! A community, as a value.

use ui::Lang;

/// A closed group of workers, for one season.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Community {
    /// Its number, which is also the number of its stream of events.
    pub id: i64,
    /// Its word in addresses: `/c/reflexion-action`.
    pub slug: String,
    /// Its name, as its coordination wrote it.
    pub name: String,
    /// The most members it takes.
    pub capacity: i64,
    /// The month in which its season starts: "2026-12".
    pub starts_on: String,
}

impl Community {
    /// The address of a page of this community: `path` starts with a slash or is empty.
    pub fn path(&self, path: &str) -> String {
        format!("/c/{}{path}", self.slug)
    }

    /// The name of its season. A season that starts after the summer is said with two years: « Saison 2026-2027 ».
    pub fn season(&self, lang: Lang) -> String {
        let (year, month) = self.starts_on.split_once('-').unwrap_or((&self.starts_on, ""));
        match (year.parse::<u32>(), month.parse::<u32>()) {
            (Ok(from), Ok(7..)) => t!(lang, "season-two-years", from = year, to = (from + 1).to_string()),
            _ => t!(lang, "season-one-year", year = year),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_season_that_starts_in_autumn_is_said_with_two_years() {
        let community = |starts_on: &str| Community {
            id: 1,
            slug: "a".into(),
            name: "A".into(),
            capacity: 15,
            starts_on: starts_on.into(),
        };
        assert_eq!(community("2026-12").season(Lang::Fr), "Saison 2026-2027");
        assert_eq!(community("2027-01").season(Lang::En), "2027 season");
    }
}

//! An attestation, as it was signed.

use communities::Community;
use ui::{Lang, dates};

use crate::hours::counted;
use crate::{ADDRESS, DOOR, OWN};

/// The longest of what stands on one line of it, in characters.
pub(crate) const LONGEST_LINE: usize = 160;
/// The longest reason for which one holds no more.
pub(crate) const LONGEST_WHY: usize = 500;
/// How many groups its code has: 80 bits.
pub(crate) const GROUPS: usize = 4;
/// What one of the season counts.
pub(crate) const SEASON: &str = "season";

/// An attestation.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Attestation {
    /// Its number.
    pub id: i64,
    /// The community in which it was earned.
    pub community_id: i64,
    /// Whose it is.
    #[sqlx(rename = "person_id")]
    pub person: i64,
    /// The numbers of the meetings that it counts, or the season.
    pub(crate) counts: String,
    /// What it is of.
    pub title: String,
    /// The name of its person, as they wrote it.
    pub name: String,
    /// The first of its meetings at which they were, in milliseconds UTC.
    pub from_at: i64,
    /// The last.
    pub until_at: i64,
    /// How long they were there.
    pub minutes: i64,
    pub(crate) by_clock: i64,
    pub(crate) by_plan: i64,
    /// The organisation that signs.
    pub organization: String,
    /// Who signs for it; empty once they deleted their account.
    pub signed_by: String,
    /// As what.
    pub signed_as: String,
    /// What is read aloud to ask about it.
    pub code: String,
    /// When it was signed.
    pub issued_at: i64,
    /// Since when it holds no more.
    pub revoked_at: Option<i64>,
    /// Why.
    pub(crate) revoked_why: String,
    pub(crate) listed_at: Option<i64>,
}

impl Attestation {
    /// Whether it holds.
    pub fn is_in_force(&self) -> bool {
        self.revoked_at.is_none()
    }

    /// Whether its person let directors read it.
    pub(crate) fn is_listed(&self) -> bool {
        self.listed_at.is_some()
    }

    /// Whether it is of this meeting, alone or among others.
    pub(crate) fn is_of(&self, meeting: i64) -> bool {
        self.counts.split(' ').any(|each| each == meeting.to_string())
    }

    /// Whether this is the name that stands on it, whatever its case, its accents and what stands between its letters.
    pub(crate) fn bears(&self, typed: &str) -> bool {
        let letters = writing::letters(typed);
        !letters.is_empty() && letters == writing::letters(&self.name)
    }

    /// Where anybody asks about it.
    pub(crate) fn door(&self) -> String {
        format!("{DOOR}/{}", self.code)
    }

    /// Its page for its person.
    pub(crate) fn own_path(&self, rest: &str) -> String {
        format!("{OWN}/{}{rest}", self.id)
    }

    /// Its page for who signs.
    pub(crate) fn path(&self, community: &Community, rest: &str) -> String {
        community.path(&format!("{ADDRESS}/{}{rest}", self.id))
    }

    /// « 18 mars 2027 », or from when to when.
    pub(crate) fn days(&self, lang: Lang) -> String {
        days(lang, (self.from_at, self.until_at))
    }

    /// How its hours were counted.
    pub(crate) fn counted(&self, lang: Lang) -> String {
        counted(lang, (self.by_clock, self.by_plan))
    }

    /// « 3 h ».
    pub(crate) fn hours(&self, lang: Lang) -> String {
        dates::hours(lang, self.minutes)
    }

    /// « Samira Haddad, coordination, Maison des familles »: who signed, with what they still say of themselves.
    pub(crate) fn signature(&self) -> String {
        let said = [&self.signed_by, &self.signed_as, &self.organization];
        said.into_iter().filter(|each| !each.is_empty()).map(String::as_str).collect::<Vec<_>>().join(", ")
    }
}

/// « le 18 mars 2027 », or from when to when.
pub(crate) fn days(lang: Lang, (from, until): (i64, i64)) -> String {
    if dates::same_day(from, until) {
        t!(lang, "attestation-day", day = dates::long(lang, from))
    } else {
        t!(lang, "attestation-days", from = dates::long(lang, from), until = dates::long(lang, until))
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;

    /// One that was signed for a meeting of which the clock was run.
    pub(crate) fn attestation() -> Attestation {
        let at = dates::from_fields("2027-03-18", "13:00").expect("it exists");
        Attestation {
            id: 7,
            community_id: 1,
            person: 3,
            counts: "12 14".into(),
            title: "Le deuil".into(),
            name: "Awa Diallo".into(),
            from_at: at,
            until_at: at,
            minutes: 180,
            by_clock: 1,
            by_plan: 0,
            organization: "Maison des familles".into(),
            signed_by: "Nadia Roy".into(),
            signed_as: "Coordination".into(),
            code: "abcd-efgh-jkmn-pqrs".into(),
            issued_at: at,
            revoked_at: None,
            revoked_why: String::new(),
            listed_at: None,
        }
    }

    #[test]
    fn a_name_is_compared_as_people_read_it() {
        let one = attestation();
        assert!(one.bears("awa  DIALLO") && one.bears("Àwa-Diallo"));
        assert!(!one.bears("Awa") && !one.bears(" ") && !one.bears("-"));
    }

    #[test]
    fn it_is_of_the_meetings_that_it_counts() {
        assert!(attestation().is_of(12) && attestation().is_of(14) && !attestation().is_of(1));
        assert!(!Attestation { counts: SEASON.into(), ..attestation() }.is_of(12));
    }

    #[test]
    fn several_days_are_said_from_the_first_to_the_last() {
        let one = attestation();
        assert_eq!(one.days(Lang::Fr), format!("le {}", dates::long(Lang::Fr, one.from_at)));
        let long = Attestation { until_at: one.from_at + 40 * platform::DAY, ..one };
        assert!(
            long.days(Lang::En).starts_with("from ") && long.days(Lang::En).contains(" to "),
            "{}",
            long.days(Lang::En)
        );
    }
}

//! A decision as a value, and the rules that need no database: how it was taken, where it stands, who may open it again.

use forms::coded;
use ui::Lang;

coded! {
    /// How the group came to a decision.
    Taken {
        /// Nobody objected.
        Consent = "consent" => "decision-taken-consent",
        /// Everybody agreed.
        Consensus = "consensus" => "decision-taken-consensus",
        /// Most were for it.
        Vote = "vote" => "decision-taken-vote",
        /// Coordination took it.
        Coordination = "coordination" => "decision-taken-coordination",
    }
}

coded! {
    /// Who may open a decision again.
    Reopener {
        /// Any member, by themselves.
        Member = "member" => "decision-reopener-member",
        /// The group when it meets; those who facilitate write it down.
        Group = "group" => "decision-reopener-group",
        /// Coordination and those who facilitate.
        Team = "team" => "decision-reopener-team",
    }
}

coded! {
    /// Where a decision stands.
    Standing {
        /// It holds.
        Standing = "standing" => "decision-standing",
        /// It was opened again: the group talks about it.
        Reopened = "reopened" => "decision-reopened",
        /// Another took its place.
        Replaced = "replaced" => "decision-replaced",
    }
}

coded! {
    /// What happened to a decision after it was taken.
    Deed {
        /// Its words were put right.
        Corrected = "corrected",
        /// It was opened again.
        Reopened = "reopened",
        /// It holds after all.
        Upheld = "upheld",
        /// Another took its place.
        Replaced = "replaced",
    }
}

impl Taken {
    /// What it means, for who chooses.
    pub(crate) fn hint(self, lang: Lang) -> String {
        match self {
            Taken::Consent => t!(lang, "decision-taken-consent-hint"),
            Taken::Consensus => t!(lang, "decision-taken-consensus-hint"),
            Taken::Vote => t!(lang, "decision-taken-vote-hint"),
            Taken::Coordination => t!(lang, "decision-taken-coordination-hint"),
        }
    }
}

/// A decision of the group.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Decision {
    /// Its number.
    pub id: i64,
    /// The community it binds.
    pub community_id: i64,
    /// The meeting where it was taken; none is outside of any.
    pub meeting_id: Option<i64>,
    /// The block of the agenda under which it was taken.
    pub block: Option<i64>,
    /// Whether a situation was told where it was taken: it stays among the members, whatever becomes of the block.
    pub is_confidential: bool,
    /// What was decided.
    pub text: String,
    /// How.
    pub taken: Taken,
    /// Who may open it again.
    pub reopened_by: Reopener,
    /// The decision whose place it took.
    pub replaces: Option<i64>,
    /// The decision that took its place.
    pub replaced_by: Option<i64>,
    /// When it was opened again, if it is open.
    pub reopened_at: Option<i64>,
    /// Grows with each correction.
    pub revision: i64,
    /// Who wrote it down; nobody any more when they deleted their account.
    #[sqlx(rename = "by_id")]
    pub by: Option<i64>,
    /// When.
    pub at: i64,
}

impl Decision {
    /// Where it stands.
    pub fn standing(&self) -> Standing {
        match (self.replaced_by, self.reopened_at) {
            (Some(_), _) => Standing::Replaced,
            (None, Some(_)) => Standing::Reopened,
            (None, None) => Standing::Standing,
        }
    }
}

/// Something that happened to a decision.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Happened {
    /// What.
    pub deed: Deed,
    /// What it said before, of a correction; why, of the others. May be empty.
    pub words: String,
    /// Who did it; nobody any more when they deleted their account.
    #[sqlx(rename = "by_id")]
    pub by: Option<i64>,
    /// When.
    pub at: i64,
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    pub(crate) fn decision(text: &str) -> Decision {
        Decision {
            id: 1,
            community_id: 1,
            meeting_id: Some(7),
            block: None,
            is_confidential: false,
            text: text.into(),
            taken: Taken::Consent,
            reopened_by: Reopener::Group,
            replaces: None,
            replaced_by: None,
            reopened_at: None,
            revision: 1,
            by: Some(3),
            at: 1_800_000_000_000,
        }
    }

    #[test]
    fn a_replaced_decision_is_replaced_even_if_it_was_open() {
        let standing = decision("Le jeudi");
        assert_eq!(standing.standing(), Standing::Standing);
        let reopened = Decision { reopened_at: Some(1), ..standing };
        assert_eq!(reopened.standing(), Standing::Reopened);
        assert_eq!(Decision { replaced_by: Some(2), ..reopened }.standing(), Standing::Replaced);
    }

    #[test]
    fn every_word_is_read_back() {
        assert!(Taken::ALL.iter().all(|each| Taken::parse(each.code()) == Some(*each)));
        assert!(Reopener::ALL.iter().all(|each| Reopener::parse(each.code()) == Some(*each)));
        assert!(Deed::ALL.iter().all(|each| Deed::parse(each.code()) == Some(*each)));
        assert_eq!(Standing::parse("autre"), None);
    }
}

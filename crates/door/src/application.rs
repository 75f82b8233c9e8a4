//! Somebody who asks to take part, as a value: what they said, where it stands, and until when it is kept.

use communities::Community;
use forms::coded;
use identity::Email;
use platform::{DAY, Error, Result};
use ui::{Lang, dates};

use crate::answers::{self, Answer};

/// How long an application that was not confirmed is kept (milliseconds).
pub(crate) const UNCONFIRMED_FOR: i64 = 7 * DAY;
/// How long one is kept after the last answer, and the season has begun (milliseconds).
pub(crate) const KEPT_FOR: i64 = 60 * DAY;
/// How long a place that came free is kept for who waits (milliseconds).
pub(crate) const OFFER_LASTS: i64 = 7 * DAY;

coded! {
    /// Where an application stands.
    State {
        /// Whoever sent it has not said by mail that it is theirs.
        Unconfirmed = "unconfirmed" => "state-unconfirmed",
        /// It waits for an answer.
        Received = "received" => "state-received",
        /// It is on the waiting list.
        Waiting = "waiting" => "state-waiting",
        /// A place came free, and is kept for them.
        Offered = "offered" => "state-offered",
        /// They are invited.
        Accepted = "accepted" => "state-accepted",
        /// Not this time.
        Refused = "refused" => "state-refused",
        /// They took it back, or did not answer an offer.
        Withdrawn = "withdrawn" => "state-withdrawn",
    }
}

coded! {
    /// For how long somebody has worked with families.
    Experience {
        /// Less than a year.
        New = "new" => "experience-new",
        /// One to five years.
        Some = "some" => "experience-some",
        /// Six to ten.
        Long = "long" => "experience-long",
        /// More.
        Longer = "longer" => "experience-longer",
    }
}

/// What somebody says of themselves.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Asked {
    pub(crate) name: String,
    pub(crate) email: Email,
    pub(crate) organization: String,
    pub(crate) territory: String,
    pub(crate) role: String,
    pub(crate) experience: Experience,
    pub(crate) why: String,
    pub(crate) availability: String,
    pub(crate) needs: String,
    /// What they answer to the questions of the season.
    pub(crate) answers: Vec<Answer>,
}

/// An application.
#[derive(Clone, Debug, sqlx::FromRow)]
pub(crate) struct Application {
    pub(crate) id: i64,
    pub(crate) community_id: i64,
    pub(crate) token: String,
    pub(crate) email: String,
    pub(crate) name: String,
    #[sqlx(try_from = "String")]
    pub(crate) lang: Lang,
    pub(crate) organization: String,
    pub(crate) territory: String,
    pub(crate) role: String,
    pub(crate) experience: Experience,
    pub(crate) why: String,
    pub(crate) availability: String,
    pub(crate) needs: String,
    /// What they answered to the questions of the season, as it is stored.
    answers: String,
    pub(crate) state: State,
    pub(crate) sent_at: i64,
    pub(crate) confirmed_at: Option<i64>,
    pub(crate) decided_at: Option<i64>,
    pub(crate) decided_by: Option<i64>,
    /// What coordination or facilitation said with the answer.
    pub(crate) word: String,
    pub(crate) waits_since: Option<i64>,
    pub(crate) offered_until: Option<i64>,
    pub(crate) invitation_id: Option<i64>,
    pub(crate) destroy_at: i64,
    pub(crate) agreement_token: Option<String>,
    pub(crate) agreed_at: Option<i64>,
    pub(crate) agreed_by: String,
    pub(crate) agreed_hours: String,
    pub(crate) agreed_replaced: String,
}

impl Application {
    /// The address of the applicant's own page.
    pub(crate) fn path(&self, rest: &str) -> String {
        format!("/demande/{}{rest}", self.token)
    }

    /// What they answered to the questions of the season: each question, and the answer.
    pub(crate) fn answered(&self) -> impl Iterator<Item = (String, String)> {
        answers::read(&self.answers).into_iter().map(|each| (each.question, each.answer))
    }

    /// Its community and its number.
    pub(crate) fn of(&self) -> (i64, i64) {
        (self.community_id, self.id)
    }

    pub(crate) fn address(&self) -> Result<Email> {
        Email::parse(&self.email).map_err(|_| Error::Stored(format!("application {} has no address", self.id)))
    }

    /// Whether a place is kept for them now.
    pub(crate) fn has_an_offer(&self, now: i64) -> bool {
        self.state == State::Offered && self.offered_until.is_some_and(|until| until > now)
    }

    /// Whether it may still become a place: it counts in the balance of the group.
    pub(crate) fn is_in_question(&self) -> bool {
        matches!(self.state, State::Received | State::Waiting | State::Offered | State::Accepted)
    }
}

/// Until when an application is kept to which something happens at this moment: sixty days, and until the season begins.
pub(crate) fn kept_until(community: &Community, at: i64) -> i64 {
    let begins = dates::from_fields(&format!("{}-01", community.starts_on), "00:00").unwrap_or(at);
    begins.max(at + KEPT_FOR)
}

/// The address where a director signs.
pub(crate) fn agreement_path(token: &str) -> String {
    format!("/accord/{token}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_asked_is_kept_sixty_days_and_until_the_season_begins() {
        let community =
            Community { id: 1, slug: "a".into(), name: "A".into(), capacity: 15, starts_on: "2027-12".into() };
        let at = |day: &str| dates::from_fields(day, "00:00").expect("a moment");
        assert_eq!(kept_until(&community, at("2027-03-01")), at("2027-12-01"));
        assert_eq!(kept_until(&community, at("2027-12-10")), at("2027-12-10") + KEPT_FOR);
    }
}

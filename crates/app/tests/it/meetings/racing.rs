//! A meeting that is cancelled while somebody does something there: it can happen after they came in and before what they do
//! is kept. What they do is judged by the meeting as it stands then; nothing is done of a meeting that is cancelled already.

use std::time::Duration;

use commitments::NotMade;
use communities::roles::{AnswerMeetings, MakeCommitments, MarkAttendance, ProposeItems, Right, SetMeetings};
use forms::{Undone, Wording};
use meetings::MeetingGrant;
use meetings::answers::{self, NewAnswer, NotAnswered};
use meetings::attendance::{self, NotMarked};
use meetings::guests::{self, NotAsked};
use meetings::model::Mark;

use crate::world::{Answer, House, Person};

/// Each starts a little later than the one before, so that the two acts meet at several places of their ways.
const ROUNDS: u32 = 10;
const LATER: Duration = Duration::from_millis(2);

impl House {
    /// Somebody came in, with the right to do this.
    pub(super) async fn holds<R: Right>(&self, who: &Person, meeting: i64) -> MeetingGrant<R> {
        let path = format!("/c/essai/rencontres/{meeting}");
        self.enters(who, "/c/{community}/rencontres/{meeting}", &path).await
    }

    pub(super) async fn cancels(&self, meeting: &str) {
        self.nadia.post(&format!("{meeting}/annulation"), &[("raison", "Verglas")]).await.leads_to(meeting);
    }

    /// The meeting is cancelled while somebody does this, again and again; then the cancellation is taken back.
    pub(super) async fn cancels_while(&self, meeting: &str, kind: &str, deed: impl AsyncFn()) {
        for round in 0..ROUNDS {
            self.cancels_as(meeting, round, &deed).await;
            self.nadia.post(&format!("{meeting}/remise"), &[]).await.leads_to(meeting);
        }
        self.nothing_followed_a_cancellation(kind).await;
    }

    /// The meeting is cancelled, and somebody does this at the same moment, or so many steps later.
    pub(super) async fn cancels_as(&self, meeting: &str, round: u32, deed: impl AsyncFn()) {
        let later = async {
            tokio::time::sleep(LATER * round).await;
            deed().await;
        };
        tokio::join!(self.cancels(meeting), later);
    }

    /// Events are numbered in the order in which what they tell was kept.
    pub(super) async fn nothing_followed_a_cancellation(&self, kind: &str) {
        let mut cancelled = false;
        for (each, _) in self.events().await {
            match each.as_str() {
                "meetings.cancelled" => cancelled = true,
                "meetings.restored" => cancelled = false,
                each if each == kind => assert!(!cancelled, "{kind}, of a meeting that was cancelled before"),
                _ => {}
            }
        }
    }
}

/// Somebody's deed came before the cancellation and was kept, or after it and was refused; nothing failed.
pub(super) fn kept_or_refused(answer: &Answer) {
    let status = answer.status.as_u16();
    assert!([303, 409].contains(&status), "{status}: {}", answer.page.text());
}

async fn the_day_of_march() -> (House, String, i64) {
    let house = House::open().await;
    let march = house.march_is_set("2027-03-18").await;
    house.it_is("2027-03-18", "13:30");
    let id = house.meetings().await[1];
    (house, march, id)
}

#[tokio::test]
async fn who_came_in_before_a_cancellation_marks_nobody_after_it() {
    let (house, march, id) = the_day_of_march().await;
    house.awa.answers(&march, "here").await.leads_to(&march);
    let grant = house.holds::<MarkAttendance>(&house.samira, id).await;
    house.cancels(&march).await;
    let marked = attendance::mark(&house.instance, &grant, house.awa.id, Mark::Present).await;
    assert!(matches!(marked, Err(Undone::Refused(NotMarked::Cancelled))), "{marked:?}");
    let marked = attendance::mark_those_who_said_yes(&house.instance, &grant).await;
    assert!(matches!(marked, Err(Undone::Refused(NotMarked::Cancelled))), "{marked:?}");
    assert_eq!(house.count("SELECT COUNT(*) FROM meeting_attendance").await, 0);
}

#[tokio::test]
async fn who_came_in_before_a_cancellation_says_nothing_after_it() {
    let (house, march, id) = the_day_of_march().await;
    let (answers, tries) =
        (house.holds::<AnswerMeetings>(&house.awa, id).await, house.holds::<MakeCommitments>(&house.awa, id).await);
    house.cancels(&march).await;
    let here = NewAnswer::parse("here", "").unwrap();
    let said = answers::answer(&house.instance, &answers, &here).await;
    assert!(matches!(said, Err(Undone::Refused(NotAnswered::Cancelled))), "{said:?}");
    let new = commitments::New { owner: house.awa.id, text: Wording::parse("Appeler").unwrap(), key: String::new() };
    let said = commitments::say(&house.instance, &tries, &new).await;
    assert!(matches!(said, Err(Undone::Refused(NotMade::Cancelled))), "{said:?}");
}

#[tokio::test]
async fn who_came_in_before_a_cancellation_adds_nothing_after_it() {
    let (house, march, id) = the_day_of_march().await;
    let marc = house.person("Marc", communities::Role::Guest).await;
    let (asks, proposes) =
        (house.holds::<SetMeetings>(&house.nadia, id).await, house.holds::<ProposeItems>(&house.awa, id).await);
    house.cancels(&march).await;
    let before = house.letters().await.len();
    let asked = guests::ask(&house.instance, &asks, marc.id).await;
    assert!(matches!(asked, Err(Undone::Refused(NotAsked::TooLate))), "{asked:?}");
    assert_eq!(house.letters().await.len(), before, "and nobody is invited");
    let (kind, title, about) = (agenda::ProposalKind::Item, "Les horaires".to_owned(), String::new());
    let new = agenda::NewProposal { kind, title, about, minutes: None };
    let proposed = agenda::propose(&house.instance, &proposes, &new).await;
    assert!(matches!(proposed, Err(Undone::Refused(agenda::NotProposed::TooLate))), "{proposed:?}");
}

#[tokio::test]
async fn nobody_is_marked_of_a_meeting_that_is_being_cancelled() {
    let (house, march, _) = the_day_of_march().await;
    let fields = [("personne", house.awa.id.to_string()), ("presence", "present".to_owned())];
    let fields = fields.map(|(name, value)| (name.to_owned(), value));
    let marks = async || kept_or_refused(&house.samira.sends(&format!("{march}/presences"), &fields).await);
    house.cancels_while(&march, "meetings.attendance_marked", marks).await;
}

#[tokio::test]
async fn nobody_answers_to_a_meeting_that_is_being_cancelled() {
    let (house, march, _) = the_day_of_march().await;
    let answers = async || kept_or_refused(&house.awa.answers(&march, "here").await);
    house.cancels_while(&march, "meetings.answered", answers).await;
}

#[tokio::test]
async fn no_minutes_are_begun_of_a_meeting_that_is_being_cancelled() {
    for round in 0..6 {
        let (house, march, _) = the_day_of_march().await;
        let page = format!("{march}/compte-rendu");
        house.cancels_as(&march, round, async || kept_or_refused(&house.samira.post(&page, &[]).await)).await;
        house.nothing_followed_a_cancellation("meetings.minutes_drafted").await;
    }
}

/// Many answer at once, the meeting is moved and cancelled: all wait for one another, in one order, and nobody in a circle.
#[tokio::test]
async fn a_crowd_of_deeds_on_one_meeting_waits_in_one_order() {
    let (house, march, _) = the_day_of_march().await;
    let form = house.form(&march).await;
    let kept = form.into_iter().filter(|(name, _)| name != "heure" && name != "raison");
    let later = [("heure", "14:00"), ("raison", "Train")].map(|(name, value)| (name.to_owned(), value.to_owned()));
    let moved: Vec<_> = kept.chain(later).collect();
    let page = format!("{march}/date");
    let marks = [("personne", house.jean.id.to_string()), ("presence", "late".to_owned())];
    let marks = marks.map(|(name, value)| (name.to_owned(), value));
    let (there, minutes) = (format!("{march}/presences"), format!("{march}/compte-rendu"));
    let (one, two, three, four, five, ()) = tokio::join!(
        house.awa.answers(&march, "here"),
        house.jean.answers(&march, "online"),
        house.samira.sends(&page, &moved),
        house.samira.sends(&there, &marks),
        house.samira.post(&minutes, &[]),
        house.cancels(&march),
    );
    for answer in [one, two, three, four, five] {
        kept_or_refused(&answer);
    }
    for kind in ["meetings.answered", "meetings.moved", "meetings.attendance_marked", "meetings.minutes_drafted"] {
        house.nothing_followed_a_cancellation(kind).await;
    }
}

//! What those who invite answer to an application: a place, the waiting list, or not this time, with a word. When places run out, a place
//! becomes the waiting list; nothing is lost.

use communities::Grant;
use communities::places as seats;
use communities::roles::Invite;
use forms::{Outcome, Undone};
use platform::{Instance, Result};

use crate::application::{Application, State, kept_until};
use crate::applying::{NotDone, changed, destroying};
use crate::door::Door;
use crate::rows::{self, Step};
use crate::{letters, places, store};

forms::coded! {
    /// An answer.
    Answer {
        /// A place.
        Accept = "accept" => "answer-accept",
        /// The waiting list.
        Wait = "wait" => "answer-wait",
        /// Not this time.
        Refuse = "refuse" => "answer-refuse",
    }
}

/// What became of an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Done {
    /// As it was said.
    As(Answer),
    /// There was no place left: they wait.
    Full,
}

impl Answer {
    /// The answers to an application that stands there.
    pub(crate) fn to(state: State) -> &'static [Answer] {
        match state {
            State::Received => &[Answer::Accept, Answer::Wait, Answer::Refuse],
            State::Waiting => &[Answer::Accept, Answer::Refuse],
            State::Offered => &[Answer::Refuse],
            State::Unconfirmed | State::Accepted | State::Refused | State::Withdrawn => &[],
        }
    }
}

/// Answers an application that was seen in this state.
pub(crate) async fn answer(
    instance: &Instance,
    by: &Grant<Invite>,
    (id, seen): (i64, State),
    (answer, word): (Answer, &str),
) -> Outcome<Done, NotDone> {
    let now = instance.clock.now();
    let tx = instance.db.begin().await?;
    seats::lock(&tx, by.community().id).await?;
    let application = of(&tx, by, id).await?.filter(|each| each.state == seen);
    let application = application.ok_or(Undone::Refused(NotDone::Overtaken))?;
    Undone::unless(Answer::to(seen).contains(&answer), NotDone::Overtaken)?;
    let done = match answer {
        Answer::Accept if is_full(&tx, by, now).await? => Done::Full,
        answer => Done::As(answer),
    };
    match done {
        Done::As(Answer::Accept) => {
            places::invite(instance, &tx, (by.community(), &application), by.viewer().person(), now).await?;
        }
        // Whoever waits already keeps their place in the list.
        Done::Full if seen == State::Waiting => {}
        Done::Full | Done::As(Answer::Wait) => {
            says(instance, &tx, by, (&application, State::Waiting, word)).await?;
        }
        Done::As(Answer::Refuse) => {
            says(instance, &tx, by, (&application, State::Refused, word)).await?;
            // A place that was kept for them goes to the next.
            if seen == State::Offered {
                tx.enqueue(places::offering(by.community().id, now)).await?;
            }
        }
    }
    tx.commit().await?;
    Ok(done)
}

/// The application of this number, of the member's community.
pub(crate) async fn of(on: impl Into<platform::On<'_>>, by: &Grant<Invite>, id: i64) -> Result<Option<Application>> {
    let found = rows::numbered(on, id).await?;
    Ok(found.filter(|each| each.community_id == by.community().id && each.confirmed_at.is_some()))
}

async fn is_full(tx: &platform::Tx, by: &Grant<Invite>, now: i64) -> Result<bool> {
    let community = by.community();
    let row = store::door(tx, community.id).await?;
    let door = row.map(Door::read).transpose()?.unwrap_or_else(|| Door::new(community));
    Ok(places::left(tx.into(), (community.id, &door), now).await?.free == 0)
}

async fn says(
    instance: &Instance,
    tx: &platform::Tx,
    by: &Grant<Invite>,
    (application, to, word): (&Application, State, &str),
) -> Outcome<(), NotDone> {
    let now = instance.clock.now();
    let destroy_at = kept_until(by.community(), now);
    let step = Step {
        to,
        by: Some(by.person_id()),
        word,
        at: now,
        destroy_at,
        waits_since: (to == State::Waiting).then_some(now),
        offered_until: None,
        invitation: None,
    };
    Undone::unless(rows::step(tx, (application.id, application.state), &step).await?, NotDone::Overtaken)?;
    tx.enqueue(destroying(application.id, destroy_at)).await?;
    let letter = match to {
        State::Waiting => letters::waits(instance, by.community(), application, word)?,
        _ => letters::refused(instance, by.community(), application, (word, destroy_at))?,
    };
    letters::post(instance, tx, letter).await?;
    changed(tx, application.of(), now).await?;
    Ok(())
}

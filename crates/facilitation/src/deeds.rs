//! Moving the clock: one deed, one transaction, one event. What the deed changes is for the clock to say, which adds all of
//! them up; here it is only kept, once, at its own time.

use communities::roles::Facilitate;
use forms::{Key, Undone};
use meetings::access::MeetingGrant;
use platform::{Instance, Tx};

use super::clock::{Clock, Deed, Done, Spot};
use super::course::Course;
use super::moment::{self, NotDone};
use super::store;

/// The clock of a meeting moved.
pub(crate) const MOVED: &str = "meetings.clock_moved";
/// The most that a step can be given, in seconds.
const LONGEST: i64 = 3 * 60 * 60;

/// A deed as a page sends it.
#[derive(Clone, Debug)]
pub(crate) struct Wish {
    pub(crate) deed: Deed,
    /// Where its sender believes that the clock stands.
    pub(crate) from: Option<Spot>,
    /// How much longer the spot shall last in all.
    pub(crate) seconds: i64,
    /// When it was done, as the page tells it.
    pub(crate) told: Option<i64>,
    pub(crate) key: String,
}

/// Keeps a deed. Sent twice, it is kept once.
pub(crate) async fn act(
    instance: &Instance,
    grant: &MeetingGrant<Facilitate>,
    wish: &Wish,
) -> Result<(), Undone<NotDone>> {
    let (now, by) = (instance.clock.now(), grant.membership().person_id());
    let tx = instance.db.begin().await?;
    let meeting = grant.fresh(&tx).await?;
    let at = moment::of_deed(&meeting, wish.told, now).map_err(Undone::Refused)?;
    // The number before the clock is read: it makes those who press at once wait for one another.
    let number = tx.number(meeting.community_id).await?;
    let done = done(&tx, meeting.id, wish, at).await?;
    let key = Key::read(&wish.key).print(by, wish.deed.code());
    if store::keep_deed(&tx, (meeting.id, &number), &done, (by, &key)).await? {
        tx.record_as(number, grant.event(MOVED, now)).await?;
        tx.commit().await?;
    }
    Ok(())
}

async fn done(tx: &Tx, meeting: i64, wish: &Wish, at: i64) -> Result<Done, Undone<NotDone>> {
    let course = Course::of(agenda::of_meeting(tx, meeting).await?);
    if course.legs.is_empty() {
        return Err(Undone::Refused(NotDone::NoAgenda));
    }
    let clock = Clock::of(&store::deeds(tx, meeting).await?);
    let to = course.destination(&clock, wish.deed, wish.from);
    let seconds = if wish.deed == Deed::Extend { wish.seconds.clamp(0, LONGEST) } else { 0 };
    Ok(Done { deed: wish.deed, from: wish.from, to, seconds, at })
}

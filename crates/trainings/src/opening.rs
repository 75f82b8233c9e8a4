//! Opening a training to the network, changing what the network reads of it, closing it, and taking somebody off its list.

use communities::roles::OpenToNetwork;
use forms::{Outcome, Undone, refusals};
use identity::people;
use meetings::MeetingGrant;
use meetings::model::Kind;
use platform::{Instance, Refusal, Tx};

use crate::draft::Asked;
use crate::model::{Registered, is_ahead};
use crate::{CHANGED, CLOSED, OPENED, letters, places, store};

refusals! {
    /// Why a training is not opened.
    NotOpened {
        /// It has no date, is called off, or has begun.
        NoDate => "not-opened-no-date",
        /// Somebody changed it meanwhile.
        Overtaken => "not-opened-overtaken",
    }
}

/// Opens the training of a meeting to the network, or changes what the network reads of it. Whoever waits gets a place if there are
/// more; nobody loses one.
pub(crate) async fn open(
    instance: &Instance,
    by: &MeetingGrant<OpenToNetwork>,
    asked: &Asked,
) -> Outcome<(), NotOpened> {
    let now = instance.clock.now();
    let tx = instance.db.begin().await?;
    let meeting = by.fresh(&tx).await?;
    Undone::unless(meeting.kind == Kind::Training && is_ahead(&meeting, now), NotOpened::NoDate)?;
    let of = (meeting.id, meeting.community_id);
    Undone::unless(store::keep(&tx, of, asked, (meeting.starts_at, now)).await?, NotOpened::Overtaken)?;
    places::fill_soon(&tx, meeting.id).await?;
    tx.record(by.event(OPENED, now)).await?;
    Ok(tx.commit().await?)
}

/// Closes it: the network reads of it no more, and whoever registered hears that they have no place any more.
pub(crate) async fn close(instance: &Instance, by: &MeetingGrant<OpenToNetwork>) -> Result<(), Refusal> {
    let now = instance.clock.now();
    let tx = instance.db.begin().await?;
    let meeting = by.fresh(&tx).await?;
    let open = store::open(&tx, meeting.id).await?.ok_or(Refusal::NotFound)?;
    let registered = store::registered(&tx, meeting.id).await?;
    store::close(&tx, meeting.id).await?;
    tx.record(by.event(CLOSED, now)).await?;
    if is_ahead(&meeting, now) {
        tell_off(instance, &tx, &open.title, &registered).await?;
    }
    Ok(tx.commit().await?)
}

/// Takes somebody off the list, who hears of it; the next has their place.
pub(crate) async fn take_off(
    instance: &Instance,
    by: &MeetingGrant<OpenToNetwork>,
    person: i64,
) -> Result<(), Refusal> {
    let now = instance.clock.now();
    let tx = instance.db.begin().await?;
    let meeting = by.fresh(&tx).await?;
    let open = store::open(&tx, meeting.id).await?.ok_or(Refusal::NotFound)?;
    let registered = store::registered(&tx, meeting.id).await?;
    let theirs: Vec<Registered> = registered.into_iter().filter(|each| each.person_id == person).collect();
    if !store::withdraw(&tx, (meeting.id, person)).await? {
        return Err(Refusal::NotFound);
    }
    places::fill_soon(&tx, meeting.id).await?;
    tx.record(by.event(CHANGED, now)).await?;
    if is_ahead(&meeting, now) {
        tell_off(instance, &tx, &open.title, &theirs).await?;
    }
    Ok(tx.commit().await?)
}

/// Those who are on the list no more hear of it, in the order of their numbers.
async fn tell_off(instance: &Instance, tx: &Tx, title: &str, registered: &[Registered]) -> platform::Result<()> {
    let ids: Vec<i64> = registered.iter().map(|each| each.person_id).collect();
    let mut people: Vec<_> = people::all_of(tx, &ids).await?.into_values().collect();
    people.sort_unstable_by_key(|person| person.id);
    for person in people {
        letters::post(instance, tx, letters::taken_off(instance, &person, title)).await?;
    }
    Ok(())
}

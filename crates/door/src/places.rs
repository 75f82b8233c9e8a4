//! The places of a season among those who ask: how many are left, and what happens when one comes free. It is offered to the first who
//! waits, by mail, until a day; then to the next.

use communities::invitations::{self, Invitee};
use communities::roles::Invite;
use communities::{Community, places as seats, roster};
use forms::{Outcome, Undone};
use identity::{Person, people};
use platform::{Error, Instance, Job, On, Result, Tx};
use serde_json::{Value as Json, json};

use crate::application::{Application, OFFER_LASTS, State, kept_until};
use crate::applying::{NotDone, changed, destroying, ends};
use crate::door::Door;
use crate::rows::{self, Step};
use crate::{letters, store};

/// The job that offers what places are free.
pub(crate) const OFFER: &str = "door.offer_places";
/// The job that ends an offer that nobody took.
pub(crate) const LAPSE: &str = "door.offer_over";

/// The job that offers what places are free from this moment on; once is enough, however many ask.
pub(crate) fn offering(community: i64, at: i64) -> Job {
    Job::new(OFFER, json!({ "community": community })).at(at).only(format!("{OFFER}:{community}:{at}"))
}

/// A place came free in this community: a member left, an invitation was taken back.
pub async fn freed(tx: &Tx, community: i64, now: i64) -> Result<()> {
    tx.enqueue(offering(community, now)).await
}

/// The places of a season, and how many are left.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Left {
    pub(crate) places: i64,
    pub(crate) free: i64,
}

/// How many places are left: beyond the members, those who are invited, and those for whom one is kept.
pub(crate) async fn left(on: On<'_>, (community, door): (i64, &Door), now: i64) -> Result<Left> {
    let taken = seats::promised(on, community, now).await? + rows::offered(on, community, now).await?;
    Ok(Left { places: door.places, free: (door.places - taken).max(0) })
}

/// Carries out [`offering`].
pub(crate) async fn offer_places(instance: Instance, data: Json) -> Result<()> {
    let (now, tx) = (instance.clock.now(), instance.db.begin().await?);
    let number = data["community"].as_i64().unwrap_or_default();
    let Some(community) = roster::community(&tx, number).await? else { return Ok(()) };
    let Some(door) = store::door(&tx, number).await?.map(Door::read).transpose()? else { return Ok(()) };
    seats::lock(&tx, number).await?;
    let left = left((&tx).into(), (number, &door), now).await?;
    for next in rows::next(&tx, number, left.free).await? {
        offer(&instance, &tx, (&community, &next), now).await?;
    }
    tx.commit().await
}

async fn offer(
    instance: &Instance,
    tx: &Tx,
    (community, application): (&Community, &Application),
    now: i64,
) -> Result<()> {
    let until = now + OFFER_LASTS;
    let destroy_at = kept_until(community, until);
    let step = Step {
        to: State::Offered,
        by: application.decided_by,
        word: "",
        at: now,
        destroy_at,
        waits_since: application.waits_since,
        offered_until: Some(until),
        invitation: None,
    };
    if !rows::step(tx, (application.id, State::Waiting), &step).await? {
        return Ok(());
    }
    let lapse = Job::new(LAPSE, json!({ "application": application.id })).at(until);
    tx.enqueue(lapse.only(format!("{LAPSE}:{}", application.id))).await?;
    tx.enqueue(destroying(application.id, destroy_at)).await?;
    letters::post(instance, tx, letters::offered(instance, community, application, until)?).await?;
    changed(tx, application.of(), now).await
}

/// Ends an offer that nobody took by its day, and offers the place to the next.
pub(crate) async fn lapse(instance: Instance, data: Json) -> Result<()> {
    let (now, tx) = (instance.clock.now(), instance.db.begin().await?);
    let application = rows::numbered(&tx, data["application"].as_i64().unwrap_or_default()).await?;
    let over = |each: &Application| each.state == State::Offered && !each.has_an_offer(now);
    let Some(application) = application.filter(over) else { return Ok(()) };
    let Some(community) = roster::community(&tx, application.community_id).await? else { return Ok(()) };
    if let Err(Undone::Failed(error)) = ends(&tx, (&community, &application), State::Withdrawn, now).await {
        return Err(error);
    }
    letters::post(&instance, &tx, letters::lapsed(&instance, &community, &application)?).await?;
    tx.enqueue(offering(community.id, now)).await?;
    tx.commit().await
}

/// The applicant takes the place that is kept for them: they are invited.
pub(crate) async fn take(
    instance: &Instance,
    community: &Community,
    application: &Application,
) -> Outcome<(), NotDone> {
    let now = instance.clock.now();
    let tx = instance.db.begin().await?;
    seats::lock(&tx, community.id).await?;
    Undone::unless(application.has_an_offer(now), NotDone::Lapsed)?;
    let inviter = inviter(&tx, application).await?;
    invite(instance, &tx, (community, application), &inviter, now).await?;
    tx.commit().await?;
    Ok(())
}

/// Whoever answered the application; else the first there who may invite.
async fn inviter(tx: &Tx, application: &Application) -> Result<Person> {
    let able = roster::those_who_may::<Invite>(tx, application.community_id).await?;
    let answered = application.decided_by.filter(|by| able.iter().any(|each| each.person == *by));
    let person = match answered.or_else(|| able.first().map(|each| each.person)) {
        Some(person) => people::by_id(tx, person).await?,
        None => None,
    };
    person.ok_or_else(|| Error::Stored(format!("nobody invites in community {}", application.community_id)))
}

/// The application is accepted, and its invitation leaves; who is there already by now needs none.
pub(crate) async fn invite(
    instance: &Instance,
    tx: &Tx,
    (community, application): (&Community, &Application),
    inviter: &Person,
    now: i64,
) -> Outcome<(), NotDone> {
    let invitee = Invitee {
        name: application.name.clone(),
        organization: application.organization.clone(),
        email: application.address()?,
        line: 1,
    };
    let invitation = invitations::send_beside(instance, tx, (community, inviter), (&invitee, application.lang)).await?;
    let destroy_at = kept_until(community, now);
    let step = Step {
        to: State::Accepted,
        by: Some(inviter.id),
        word: "",
        at: now,
        destroy_at,
        waits_since: None,
        offered_until: None,
        invitation,
    };
    Undone::unless(rows::step(tx, (application.id, application.state), &step).await?, NotDone::Overtaken)?;
    tx.enqueue(destroying(application.id, destroy_at)).await?;
    // If the invitation is left without an answer, its place comes free with it.
    tx.enqueue(offering(community.id, now + invitations::LASTS)).await?;
    changed(tx, application.of(), now).await?;
    Ok(())
}

//! Signing for all who came, and saying that one holds no more. Each is one transaction; what was signed is never written over.

use communities::roles::SignAttestations;
use communities::{Directory, Grant};
use forms::{Undone, refusals};
use identity::by_hand;
use platform::{Event, Instance, Result, Tx};

use crate::draft::{Draft, Wanted};
use crate::hours::Hours;
use crate::model::{Attestation, GROUPS};
use crate::subject::{Earned, Subject};
use crate::{ISSUED, REVOKED, letters, store};

refusals! {
    /// Why nothing was signed, or taken back.
    NotSigned {
        /// None of these meetings was held.
        NotHeld => "not-signed-held",
        /// Nobody came who has none yet.
        Nobody => "not-signed-nobody",
        /// It holds no more already.
        Revoked => "not-signed-revoked",
    }
}

type Outcome<T> = forms::Outcome<T, NotSigned>;

/// Signs one for everybody who came and has none in force of the same; how many. What is counted is read with what is written.
pub(crate) async fn issue(
    instance: &Instance,
    by: &Grant<SignAttestations>,
    (draft, wanted): (&Draft, &Wanted),
) -> Outcome<usize> {
    let (community, now) = (by.community().id, instance.clock.now());
    let directory = Directory::of(&instance.db, by).await?;
    let (chosen, is_season) = draft.chosen();
    let tx = instance.db.begin().await?;
    let subject = Subject::of((&tx).into(), (community, now), (&chosen, is_season)).await?;
    let subject = subject.ok_or(Undone::Refused(NotSigned::NotHeld))?;
    let mut earned = subject.earned((&tx).into(), community, &directory).await?;
    // People are told in one order, so that two who sign at once never wait for one another in a circle.
    earned.sort_unstable_by_key(|each| each.person);
    let signed = signed(by, (&subject.counts, wanted), now);
    let mut count = 0;
    for each in earned.iter().filter(|each| !each.has_one) {
        count += usize::from(one(&tx, instance, by, (&signed, each)).await?);
    }
    Undone::unless(count > 0, NotSigned::Nobody)?;
    tx.commit().await?;
    Ok(count)
}

fn signed<'a>(by: &Grant<SignAttestations>, (counts, wanted): (&'a str, &'a Wanted), now: i64) -> store::Signed<'a> {
    store::Signed {
        community: by.community().id,
        by: by.person_id(),
        counts,
        title: &wanted.title,
        organization: &wanted.organization,
        signed_by: &wanted.signer,
        signed_as: &wanted.signed_as,
        now,
    }
}

/// Whether it is signed now; not when somebody signed it meanwhile.
async fn one(
    tx: &Tx,
    instance: &Instance,
    by: &Grant<SignAttestations>,
    (signed, earned): (&store::Signed<'_>, &Earned),
) -> Result<bool> {
    let (code, hours): (String, Hours) = (by_hand::made(GROUPS), earned.hours);
    let Some(id) = store::insert(tx, signed, (earned.person, &earned.name), (hours, &code)).await? else {
        return Ok(false);
    };
    tell(tx, by, (ISSUED, id, earned.person), signed.now).await?;
    letters::issued(tx, instance, by.community(), (id, earned.person, signed.title)).await?;
    Ok(true)
}

async fn tell(
    tx: &Tx,
    by: &Grant<SignAttestations>,
    (kind, id, person): (&'static str, i64, i64),
    now: i64,
) -> Result<()> {
    let event = Event::new(by.community().id, kind, id, now).by(by.person_id()).to(format!("person:{person}"));
    tx.record(event).await.map(drop)
}

/// Says that one holds no more, and why. Another may be signed in its place.
pub(crate) async fn revoke(
    instance: &Instance,
    by: &Grant<SignAttestations>,
    (attestation, why): (&Attestation, &str),
) -> Outcome<()> {
    let now = instance.clock.now();
    let tx = instance.db.begin().await?;
    Undone::unless(store::revoke(&tx, attestation.id, (why, now)).await?, NotSigned::Revoked)?;
    tell(&tx, by, (REVOKED, attestation.id, attestation.person), now).await?;
    letters::revoked(&tx, instance, by.community(), (attestation, why)).await?;
    Ok(tx.commit().await?)
}

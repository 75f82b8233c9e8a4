//! A resource is announced in the public catalogue by who deposited it, in their own words, once everyone has it; whoever may change
//! it withdraws it from there.

use platform::{Instance, Refusal, Result, Served};

use crate::keeping::tell;
use crate::obtaining::{Changing, Obtained, ResourceAccess};
use crate::rights::{Reader, Way, verdict};
use crate::{catalogue_store as store, done};

/// Whether this reader may announce it: it is theirs to let go further, and the table lets everyone have it there.
pub(crate) fn may_announce(access: &ResourceAccess) -> bool {
    let resource: &Obtained = access.resource();
    let is_open = verdict(resource.standing(), Reader::Anyone, Way::Catalogue).is_ok();
    is_open && resource.may_leave_by(access.member().person_id())
}

/// Announces it, or withdraws it.
pub(crate) async fn announce(instance: &Instance, by: &Changing, is_announced: bool) -> Served {
    if is_announced && !may_announce(by) {
        return Err(Refusal::NotFound);
    }
    write(instance, by, is_announced).await?;
    let done = if is_announced { done::ANNOUNCED } else { done::UNANNOUNCED };
    Ok(done.leads_to(by.path("")))
}

async fn write(instance: &Instance, by: &Changing, is_announced: bool) -> Result<()> {
    let (id, now) = (by.resource().id, instance.clock.now());
    let tx = instance.db.begin().await?;
    let changed = match is_announced {
        true => store::announce(&tx, id, now).await?,
        false => store::withdraw(&tx, id, now).await?,
    };
    if changed {
        tell(&tx, by.member(), id, now).await?;
    }
    tx.commit().await
}

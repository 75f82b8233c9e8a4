//! « Ça me parle », and what members say of a theme.

use communities::roles::ProposeThemes;
use forms::{Key, Wording};
use meetings::taken_back;
use platform::{Instance, Result};

use crate::access::{ThemeAccess, ThemeGrant};
use crate::proposing::tell;
use crate::{SWEEP, store};

/// The theme speaks to the member.
pub async fn add_voice(instance: &Instance, access: &ThemeGrant<ProposeThemes>) -> Result<()> {
    let (id, person, now) = (access.thing().id, access.membership().person_id(), instance.clock.now());
    let tx = instance.db.begin().await?;
    if store::add_voice(&tx, (id, person), now).await? {
        tell(&tx, access.membership(), id, now).await?;
    }
    tx.commit().await
}

/// It does not any more.
pub(crate) async fn take_voice(instance: &Instance, access: &ThemeAccess) -> Result<()> {
    let (id, person) = (access.thing().id, access.membership().person_id());
    let tx = instance.db.begin().await?;
    if store::take_voice(&tx, (id, person)).await? {
        tell(&tx, access.membership(), id, instance.clock.now()).await?;
    }
    tx.commit().await
}

/// Says something of a theme; sent twice, it is said once.
pub async fn say(instance: &Instance, access: &ThemeGrant<ProposeThemes>, words: &Wording, key: &Key) -> Result<()> {
    let (id, by, now) = (access.thing().id, access.membership().person_id(), instance.clock.now());
    let tx = instance.db.begin().await?;
    if store::say(&tx, (id, by), (words.as_str(), &key.print(by, words.as_str())), now).await? {
        tell(&tx, access.membership(), id, now).await?;
    }
    tx.commit().await
}

/// Takes back what one said oneself. For some minutes it can be put back. False when it is not there, or somebody else's.
pub(crate) async fn unsay(instance: &Instance, access: &ThemeAccess, remark: i64) -> Result<bool> {
    let (id, by, now) = (access.thing().id, access.membership().person_id(), instance.clock.now());
    let tx = instance.db.begin().await?;
    let is_gone = store::unsay(&tx, (id, remark), by, now).await?;
    if is_gone {
        taken_back::until_too_late(&tx, SWEEP, now).await?;
        tell(&tx, access.membership(), id, now).await?;
    }
    tx.commit().await?;
    Ok(is_gone)
}

/// Puts back what one took back a moment ago.
pub(crate) async fn say_again(instance: &Instance, access: &ThemeAccess, remark: i64) -> Result<bool> {
    let (id, by, now) = (access.thing().id, access.membership().person_id(), instance.clock.now());
    let tx = instance.db.begin().await?;
    let is_back = store::say_again(&tx, remark, by, taken_back::too_late(now)).await?;
    if is_back {
        tell(&tx, access.membership(), id, now).await?;
    }
    let stands = is_back || store::remarks(&tx, id).await?.iter().any(|each| each.id == remark);
    tx.commit().await?;
    Ok(stands)
}

//! Proposing a theme, saying it otherwise, taking it back, keeping it for a meeting, putting it with another. Each is one
//! transaction, and each tells of the theme that changed.

use communities::roles::{PrepareAgenda, ProposeThemes};
use communities::{Grant, Membership};
use forms::{Key, Undone, refusals};
use meetings::taken_back;
use platform::jobs::Handlers;
use platform::{Error, Event, Instance, Result, Tx};
use serde_json::Value as Json;

use crate::access::{Changes, ThemeAccess, ThemeGrant};
use crate::draft::New;
use crate::model::Theme;
use crate::{CHANGED, SWEEP, store};

/// The most themes of a community.
pub(crate) const MOST: i64 = 300;

refusals! {
    /// Why a theme was not proposed, or not changed.
    NotProposed {
        /// The community has as many as it takes.
        Full => "theme-not-full" (most = MOST),
        /// Somebody changed it in the meantime: this is how it stands.
        Changed(saved: Box<Theme>) => "theme-not-changed" (title = saved.title.as_str()),
        /// It is not there any more.
        Gone => "theme-not-gone",
    }
}

type Outcome<T> = forms::Outcome<T, NotProposed>;

/// Proposes a theme, which speaks to who proposes it; returns its number. Sent twice, it is proposed once.
pub async fn propose(instance: &Instance, grant: &Grant<ProposeThemes>, new: &New) -> Outcome<i64> {
    let (community, by, now) = (grant.community().id, grant.person_id(), instance.clock.now());
    let key = Key::read(&new.key).print(by, &new.title);
    let tx = instance.db.begin().await?;
    if let Some(id) = store::by_key(&tx, community, &key).await? {
        return Ok(id);
    }
    Undone::unless(store::count(&tx, community).await? < MOST, NotProposed::Full)?;
    let Some(id) = store::insert(&tx, community, by, (new, &key), now).await? else {
        let id = store::by_key(&tx, community, &key).await?;
        return Ok(id.ok_or_else(|| Error::Stored(format!("community {community}: a theme was and is no more")))?);
    };
    store::add_voice(&tx, (id, by), now).await?;
    tell(&tx, grant, id, now).await?;
    tx.commit().await?;
    Ok(id)
}

/// Says a theme otherwise, as it was seen at this revision.
pub(crate) async fn change(
    instance: &Instance,
    grant: &ThemeGrant<Changes>,
    (new, revision): (&New, i64),
) -> Outcome<()> {
    let id = grant.thing().id;
    let tx = instance.db.begin().await?;
    if !store::change(&tx, (id, revision), new).await? {
        let saved = store::theme(&tx, id).await?.ok_or(Undone::Refused(NotProposed::Gone))?;
        return Err(Undone::Refused(NotProposed::Changed(Box::new(saved))));
    }
    tell(&tx, grant.membership(), id, instance.clock.now()).await?;
    Ok(tx.commit().await?)
}

/// Takes a theme back. For some minutes it can be put back; then nothing of it is left.
pub(crate) async fn take_back(instance: &Instance, grant: &ThemeGrant<Changes>) -> Result<()> {
    let (id, now) = (grant.thing().id, instance.clock.now());
    let tx = instance.db.begin().await?;
    if store::take_back(&tx, id, now).await? {
        taken_back::until_too_late(&tx, SWEEP, now).await?;
        tell(&tx, grant.membership(), id, now).await?;
    }
    tx.commit().await
}

/// Puts back what was taken back a moment ago. False when there is nothing of this number to put back.
pub(crate) async fn put_back(instance: &Instance, grant: &Grant<ProposeThemes>, id: i64) -> Result<bool> {
    let (now, community) = (instance.clock.now(), grant.community().id);
    let by = (!grant.may::<PrepareAgenda>()).then(|| grant.person_id());
    let tx = instance.db.begin().await?;
    if !store::put_back(&tx, (community, id), by, taken_back::too_late(now)).await? {
        return Ok(store::theme(&tx, id).await?.is_some_and(|theme| theme.community_id == community));
    }
    tell(&tx, grant, id, now).await?;
    tx.commit().await?;
    Ok(true)
}

/// Keeps a theme for a meeting to come, or lets it wait with the others again.
pub(crate) async fn keep(instance: &Instance, grant: &ThemeGrant<PrepareAgenda>, is_kept: bool) -> Result<()> {
    let (id, now) = (grant.thing().id, instance.clock.now());
    let tx = instance.db.begin().await?;
    store::keep(&tx, id, is_kept.then_some(now)).await?;
    tell(&tx, grant.membership(), id, now).await?;
    tx.commit().await
}

/// Puts a theme with another, where it is read from then on with what is said of it; with none it is read by itself again.
pub(crate) async fn merge(
    instance: &Instance,
    grant: &ThemeGrant<PrepareAgenda>,
    into: Option<&ThemeAccess>,
) -> Result<()> {
    let (id, now) = (grant.thing().id, instance.clock.now());
    // With itself, or with one that is read with another, it would be read nowhere.
    let into = into.map(|into| into.thing().merged_into.unwrap_or(into.thing().id));
    if into == Some(id) {
        return Ok(());
    }
    let tx = instance.db.begin().await?;
    store::merge(&tx, id, into).await?;
    tell(&tx, grant.membership(), id, now).await?;
    tx.commit().await
}

/// A theme changed by a member's deed.
pub(crate) async fn tell(tx: &Tx, by: &Membership, theme: i64, now: i64) -> Result<()> {
    tx.record(Event::new(by.community().id, CHANGED, theme, now).by(by.person_id())).await.map(drop)
}

/// The jobs of this slice.
pub(crate) fn handlers(handlers: Handlers) -> Handlers {
    handlers.on(SWEEP, sweep)
}

async fn sweep(instance: Instance, _: Json) -> Result<()> {
    let tx = instance.db.begin().await?;
    store::sweep(&tx, taken_back::too_late(instance.clock.now())).await?;
    tx.commit().await
}

//! Keeping a resource, changing it, putting it away and taking it out again. Each is one transaction, and each tells of the resource
//! that changed: what search knows of it follows.

use communities::Grant;
use communities::Membership;
use communities::roles::{KeepLibrary, UseLibrary};
use files::Thing;
use forms::{Key, Undone, refusals};
use platform::{Error, Event, Instance, Result, Tx, secret};

use crate::agreeing::Agreements;
use crate::filing::HOLDS;
use crate::model::Content;
use crate::obtaining::{Changing, TakingOut};
use crate::rights::Way;
use crate::{CHANGED, catalogue_store, saving, store, trying};

/// The most resources of a community.
pub(crate) const MOST: i64 = 10_000;

refusals! {
    /// Why a resource was not kept, or not changed.
    NotKept {
        /// The community has as many as it takes.
        Full => "resource-not-full" (most = MOST),
        /// Who made it, or said it, is somebody else: they let it go further.
        NotTheirs => "resource-not-theirs",
        /// It was said in the room of a meeting: who facilitates agrees first.
        OfMeeting => "resource-of-meeting",
        /// Somebody changed it in the meantime.
        Changed(revision: i64, saved: Box<Content>) => { |_lang| changed(_lang, *revision, saved) },
        /// It was put away.
        Gone => "resource-not-gone",
    }
}

type Outcome<T> = forms::Outcome<T, NotKept>;

/// The message from which a resource comes.
#[derive(Clone, Copy, Debug)]
pub(crate) struct From {
    pub(crate) room: i64,
    pub(crate) message: i64,
    /// Who said it.
    pub(crate) words_by: Option<i64>,
}

/// A resource to keep.
#[derive(Clone, Copy, Debug)]
pub(crate) struct New<'a> {
    pub(crate) content: &'a Content,
    pub(crate) from: Option<From>,
    pub(crate) address: &'a str,
    pub(crate) key: &'a str,
}

fn changed(lang: ui::Lang, _: i64, saved: &Content) -> String {
    t!(lang, "resource-not-changed", title = saved.title.as_str())
}

/// Keeps a resource; returns its number. Sent twice, it is kept once.
pub async fn keep(instance: &Instance, grant: &Grant<UseLibrary>, (content, key): (&Content, &str)) -> Outcome<i64> {
    keep_from(instance, grant, (content, key), None).await
}

/// The same, of one that comes from a message.
pub(crate) async fn keep_from(
    instance: &Instance,
    grant: &Grant<UseLibrary>,
    (content, key): (&Content, &str),
    from: Option<From>,
) -> Outcome<i64> {
    let (by, now) = (grant.person_id(), instance.clock.now());
    let own = from.is_none_or(|from| from.words_by == Some(by));
    Undone::unless(own || !content.visibility.leaves_the_group(), NotKept::NotTheirs)?;
    let (key, address) = (Key::read(key).print(by, &content.title), secret::token());
    let tx = instance.db.begin().await?;
    if let Some(from) = from.filter(|_| content.visibility.leaves_the_group() && !grant.may::<KeepLibrary>()) {
        Undone::unless(!meeting_rooms::is_of_meeting(&tx, from.room).await?, NotKept::OfMeeting)?;
    }
    let new = New { content, from, address: &address, key: &key };
    let id = kept(&tx, grant, &new, now).await?;
    tx.commit().await?;
    Ok(id)
}

/// Keeps it in this transaction; returns its number, or that of the one that was sent with this key.
pub(crate) async fn kept(tx: &Tx, grant: &Grant<UseLibrary>, new: &New<'_>, now: i64) -> Outcome<i64> {
    let community = grant.community().id;
    if let Some(id) = store::by_key(tx, community, new.key).await? {
        return Ok(id);
    }
    Undone::unless(store::count(tx, community).await? < MOST, NotKept::Full)?;
    let Some(id) = store::insert(tx, (community, grant.person_id()), new, now).await? else {
        let id = store::by_key(tx, community, new.key).await?;
        return Ok(id.ok_or_else(|| Error::Stored(format!("community {community}: a resource was and is no more")))?);
    };
    tell(tx, grant, id, now).await?;
    Ok(id)
}

/// Keeps all of these, or none: they came in one file.
pub(crate) async fn keep_all(instance: &Instance, grant: &Grant<UseLibrary>, all: &[(Content, Key)]) -> Outcome<()> {
    let (by, now) = (grant.person_id(), instance.clock.now());
    let tx = instance.db.begin().await?;
    for (content, key) in all {
        let (key, address) = (key.print(by, &content.title), secret::token());
        kept(&tx, grant, &New { content, from: None, address: &address, key: &key }, now).await?;
    }
    Ok(tx.commit().await?)
}

/// Changes a resource, as it was seen at this revision. To let it go further is for who deposited it, in their own words.
pub(crate) async fn change(instance: &Instance, by: &Changing, (content, revision): (&Content, i64)) -> Outcome<()> {
    let (seen, now) = (by.resource(), instance.clock.now());
    let further = content.visibility.leaves_the_group() && content.visibility.is_wider_than(seen.content.visibility);
    let others = !further || seen.may_leave_by(by.member().person_id());
    Undone::unless(others && !hides(by, content), NotKept::NotTheirs)?;
    let tx = instance.db.begin().await?;
    if further {
        agreed(&tx, by).await?;
    }
    if !store::change(&tx, (seen.id, revision), content, now).await? {
        let saved = store::resource(&tx, seen.id).await?.ok_or(Undone::Refused(NotKept::Gone))?;
        let saved = saved.by(by.member(), Way::Page).map_err(|_| Undone::Refused(NotKept::Gone))?;
        let rule = if saved.put_away_at.is_some() {
            NotKept::Gone
        } else {
            NotKept::Changed(saved.revision, Box::new(saved.content.clone()))
        };
        return Err(Undone::Refused(rule));
    }
    tell(&tx, by.member(), seen.id, now).await?;
    Ok(tx.commit().await?)
}

/// Whether whoever else has a say lets it go further, as it stands in the transaction: who takes that back is heard.
async fn agreed(tx: &Tx, by: &Changing) -> Outcome<()> {
    let kept = store::resource(tx, by.resource().id).await?.and_then(|kept| kept.by(by.member(), Way::Page).ok());
    let resource = kept.ok_or(Undone::Refused(NotKept::Gone))?;
    let agreements = Agreements::of(tx, &resource).await?;
    Undone::unless(agreements.words != Some(false), NotKept::NotTheirs)?;
    Undone::unless(agreements.all_given() || by.member().may::<KeepLibrary>(), NotKept::OfMeeting)
}

/// Whether somebody else would make it their author's alone, and so take it away from everybody but who did not ask for it.
fn hides(by: &Changing, content: &Content) -> bool {
    let narrower = by.resource().content.visibility.is_wider_than(content.visibility);
    narrower && content.visibility == crate::rights::Visibility::Me && by.resource().by != Some(by.member().person_id())
}

/// Puts a resource away: it is gone at once from every way out, and can be taken out again.
pub(crate) async fn put_away(instance: &Instance, by: &Changing) -> Result<()> {
    put(instance, by.member(), (by.resource().id, Some(instance.clock.now()))).await
}

/// Takes it out again.
pub(crate) async fn take_out(instance: &Instance, by: &TakingOut) -> Result<()> {
    put(instance, by.member(), (by.resource().id, None)).await
}

async fn put(instance: &Instance, member: &Membership, (id, at): (i64, Option<i64>)) -> Result<()> {
    let tx = instance.db.begin().await?;
    if store::put_away(&tx, id, at).await? {
        tell(&tx, member, id, instance.clock.now()).await?;
    }
    tx.commit().await
}

/// Links the words of the glossary on the page of a resource, or no more.
pub(crate) async fn link_terms(instance: &Instance, by: &Changing, is_linked: bool) -> Result<()> {
    let (id, now) = (by.resource().id, instance.clock.now());
    let tx = instance.db.begin().await?;
    if store::link_terms(&tx, id, is_linked.then_some(now)).await? {
        tell(&tx, by.member(), id, now).await?;
    }
    tx.commit().await
}

/// Writes down what is found with a resource besides its own words: what its trials tell, and the names of its files.
pub(crate) async fn follow(tx: &Tx, id: i64) -> Result<()> {
    // Two who tell at once each write what both told.
    store::take(tx, id).await?;
    let mut words = trying::said(tx, id).await?;
    if let Some(version) = store::versions(tx, id).await?.first() {
        words.extend(version.found()?);
    }
    store::also_said(tx, id, &words.join("\n")).await
}

/// A resource changed by a member's deed.
pub(crate) async fn tell(tx: &Tx, by: &Membership, resource: i64, now: i64) -> Result<()> {
    catalogue_store::touch(tx, resource, now).await?;
    tx.record(Event::new(by.community().id, CHANGED, resource, now).by(by.person_id())).await.map(drop)
}

/// Takes a person off what they put in the library, which stays by nobody; what they kept for themself alone goes, with its files.
pub async fn forget(tx: &Tx, person: i64) -> Result<()> {
    for (id, at) in store::take_out_private(tx, person).await? {
        files::let_go(tx, Thing { kind: HOLDS, id }, at).await?;
    }
    saving::forget(tx, person).await?;
    store::forget(tx, person).await
}

//! What is said by mail: that somebody tried what one put there, and once, after three weeks, whether one tried what one kept. A title
//! is in a mail only where the table lets it be.

use communities::roles::UseLibrary;
use communities::{Community, roster};
use identity::people;
use notifications::{Kind, Notice};
use platform::mail::{Leaving, Needless};
use platform::{Error, Instance, On, Result, Tx};
use serde_json::Value as Json;
use ui::Lang;
use ui::mail::Block;

use crate::obtaining::{Kept, Obtained};
use crate::rights::Way;
use crate::{store, trying};

/// The job that asks once.
pub(crate) const ASK: &str = "library.ask";
/// What mails are about.
const TRIAL: &str = "trial";
const SAVED: &str = "saved_resource";

/// What a mail says in a language, of a resource of this title: its subject, its words, its deed.
type Words = fn(Lang, Option<&str>) -> [String; 3];

/// Who put a resource there hears of a trial, unless it is theirs.
pub(crate) async fn tried(
    (tx, instance): (&Tx, &Instance),
    community: &Community,
    resource: &Obtained,
    (trial, by): (i64, i64),
) -> Result<()> {
    let said = |lang: Lang, title: Option<&str>| match title {
        Some(title) => [
            t!(lang, "mail-tried-subject", title = title),
            t!(lang, "mail-tried-words", title = title),
            t!(lang, "mail-tried-deed"),
        ],
        None => [t!(lang, "mail-tried-quiet-subject"), t!(lang, "mail-tried-quiet-words"), t!(lang, "mail-tried-deed")],
    };
    let Some(author) = resource.by.filter(|author| *author != by) else { return Ok(()) };
    let Some(kept) = store::resource(tx, resource.id).await? else { return Ok(()) };
    let path = resource.page(&format!("#essai-{trial}"));
    let letter = Letter { kind: Kind::TriedResource, about: format!("{TRIAL}:{trial}"), to: author, path, said };
    letter.send((tx, instance), community, kept).await
}

/// Asks, once, who still keeps a resource and told nothing of it.
pub(crate) async fn ask(instance: Instance, data: Json) -> Result<()> {
    let number =
        |name: &str| data[name].as_i64().ok_or_else(|| Error::Stored(format!("a job of the library without {name}")));
    let (resource, person, now) = (number("resource")?, number("person")?, instance.clock.now());
    let tx = instance.db.begin().await?;
    let said = |lang: Lang, title: Option<&str>| match title {
        Some(title) => [
            t!(lang, "mail-saved-subject", title = title),
            t!(lang, "mail-saved-words", title = title),
            t!(lang, "mail-saved-deed"),
        ],
        None => [t!(lang, "mail-saved-quiet-subject"), t!(lang, "mail-saved-quiet-words"), t!(lang, "mail-saved-deed")],
    };
    if store::ask(&tx, (resource, person), now).await?
        && let Some(kept) = store::resource(&tx, resource).await?
        && let Some(community) = roster::community(&tx, kept.community()).await?
    {
        let path = format!("{}/{resource}/essai", crate::ADDRESS);
        let letter = Letter { kind: Kind::SavedResource, about: format!("{SAVED}:{resource}"), to: person, path, said };
        letter.send((&tx, &instance), &community, kept).await?;
    }
    tx.commit().await
}

struct Letter {
    kind: Kind,
    about: String,
    to: i64,
    path: String,
    said: Words,
}

impl Letter {
    /// To somebody who is still in the group and may still read its page.
    async fn send(self, (tx, instance): (&Tx, &Instance), community: &Community, kept: Kept) -> Result<()> {
        let here = roster::those_who_may::<UseLibrary>(tx, community.id).await?;
        let is_read = kept.clone().by_person(self.to, Way::Page).is_ok();
        if !is_read || !here.iter().any(|each| each.person == self.to) {
            return Ok(());
        }
        let Some(person) = people::by_id(tx, self.to).await? else { return Ok(()) };
        let titled = kept.by_person(self.to, Way::Mail).ok();
        let title = titled.as_ref().map(|resource| resource.content.title.as_str());
        let [subject, words, deed] = (self.said)(person.lang, title);
        let path = community.path(&self.path);
        let link = instance.settings.link(&path);
        let notice = Notice {
            kind: self.kind,
            to: &person,
            community: (community.id, &community.name),
            about: self.about,
            subject,
            preheader: community.name.clone(),
            blocks: vec![Block::Paragraph(words), Block::Deed(deed, link)],
            path,
            useful_until: None,
        };
        notifications::tell(tx, instance, notice, instance.clock.now()).await.map(drop)
    }
}

/// Why a mail about a resource need not leave: the trial was taken back, or the resource was put away.
pub async fn needless(on: On<'_>, mail: &Leaving) -> Result<Option<Needless>> {
    let resource = match (mail.number(TRIAL), mail.number(SAVED)) {
        (Some(trial), _) => trying::resource_of(on, trial).await?,
        (_, Some(resource)) => Some(resource),
        (None, None) => return Ok(None),
    };
    let kept = match resource {
        Some(id) => store::resource(on, id).await?,
        None => None,
    };
    Ok(kept.is_none_or(|kept| kept.is_put_away()).then_some(Needless::Untrue))
}

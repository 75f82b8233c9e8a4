//! What a teller is told by mail, never with a word of their story; and what a story may start from.

use std::future::Future;
use std::pin::Pin;

use communities::{Community, Membership};
use identity::people;
use notifications::{Kind, Notice};
use platform::mail::{Leaving, Needless};
use platform::{Instance, On, Result, Tx};
use ui::Lang;
use ui::mail::Block;

use crate::story::Story;
use crate::{STORIES, store};

/// What letters are about: a story that waits for its teller, what came of one, the end of what was allowed.
const WAITS: &str = "story_waits";
const SINCE: &str = "story_since";
const ENDED: &str = "story_ended";

/// Gives the words of something of this number that a member may tell a story of; nothing when it is not theirs.
pub type Start =
    for<'a> fn(&'a Instance, &'a Membership, i64) -> Pin<Box<dyn Future<Output = Result<Option<String>>> + Send + 'a>>;

/// What stories may start from, by the word that addresses have for it; set in `app::wiring`.
#[derive(Clone, Debug)]
pub struct Starts(pub Vec<(&'static str, Start)>);

/// The words from which a story starts, by what an address asks: `?engagement=12`.
pub(crate) async fn start(instance: &Instance, member: &Membership, asked: &[(String, String)]) -> Result<String> {
    let starts = instance.links.get::<Starts>().map(|starts| starts.0.as_slice()).unwrap_or_default();
    for (name, value) in asked {
        let start = starts.iter().find(|(word, _)| word == name);
        if let (Some((_, start)), Ok(id)) = (start, value.parse()) {
            return Ok(start(instance, member, id).await?.unwrap_or_default());
        }
    }
    Ok(String::new())
}

struct Letter {
    about: String,
    to: i64,
    path: String,
    said: fn(Lang) -> [String; 3],
}

/// A story was written down for somebody and waits for them.
pub(crate) async fn waits(tx: &Tx, instance: &Instance, community: &Community, (id, teller): (i64, i64)) -> Result<()> {
    let said = |lang: Lang| [t!(lang, "mail-waits-subject"), t!(lang, "mail-waits-words"), t!(lang, "mail-waits-deed")];
    send(
        tx,
        instance,
        community,
        Letter { about: format!("{WAITS}:{id}"), to: teller, path: page(community, id), said },
    )
    .await
}

/// Its teller is asked what came of a story.
pub(crate) async fn asked(tx: &Tx, instance: &Instance, community: &Community, story: &Story) -> Result<()> {
    let said = |lang: Lang| [t!(lang, "mail-since-subject"), t!(lang, "mail-since-words"), t!(lang, "mail-since-deed")];
    let path = format!("{}#depuis", page(community, story.id));
    send(tx, instance, community, Letter { about: format!("{SINCE}:{}", story.id), to: story.teller_id, path, said })
        .await
}

/// What was allowed of a story has ended; the note of it has this number.
pub(crate) async fn ended(
    tx: &Tx,
    instance: &Instance,
    community: &Community,
    (story, note): (&Story, i64),
) -> Result<()> {
    let said = |lang: Lang| [t!(lang, "mail-ended-subject"), t!(lang, "mail-ended-words"), t!(lang, "mail-ended-deed")];
    let path = page(community, story.id);
    send(tx, instance, community, Letter { about: format!("{ENDED}:{note}"), to: story.teller_id, path, said }).await
}

fn page(community: &Community, id: i64) -> String {
    community.path(&format!("{STORIES}/{id}"))
}

async fn send(tx: &Tx, instance: &Instance, community: &Community, letter: Letter) -> Result<()> {
    let Some(person) = people::by_id(tx, letter.to).await? else { return Ok(()) };
    let [subject, words, deed] = (letter.said)(person.lang);
    let link = instance.settings.link(&letter.path);
    let notice = Notice {
        kind: Kind::OwnStory,
        to: &person,
        community: (community.id, &community.name),
        about: letter.about,
        subject,
        preheader: community.name.clone(),
        blocks: vec![Block::Paragraph(words), Block::Deed(deed, link)],
        path: letter.path,
        useful_until: None,
    };
    notifications::tell(tx, instance, notice, instance.clock.now()).await.map(drop)
}

/// Why a mail about a story need not leave: it was confirmed, answered or taken away.
pub async fn needless(on: On<'_>, mail: &Leaving) -> Result<Option<Needless>> {
    let is_true = match (mail.number(WAITS), mail.number(SINCE)) {
        (Some(id), _) => store::story(on, id).await?.is_some_and(|story| !story.is_confirmed),
        (_, Some(id)) => store::story(on, id).await?.is_some_and(|story| story.since.is_none()),
        (None, None) => true,
    };
    Ok((!is_true).then_some(Needless::Untrue))
}

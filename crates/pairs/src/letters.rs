//! What is said by mail: that somebody proposes a pair, that a drawing made one. A letter names nobody: with whom is read on the page,
//! for as long as it is so.

use communities::Membership;
use identity::{Person, people};
use notifications::{Kind, Notice};
use platform::{Instance, Result, Tx};
use ui::Lang;
use ui::mail::Block;

use crate::ADDRESS;

/// What a letter says: its subject, then its words.
type Said = (String, String);

/// Somebody is asked.
pub(crate) async fn proposed(tx: &Tx, instance: &Instance, by: &Membership, other: i64) -> Result<()> {
    let said = |lang: Lang| (t!(lang, "mail-proposed-subject"), t!(lang, "mail-proposed-words"));
    send(tx, instance, by, (&[other], &said)).await
}

/// All who were drawn.
pub(crate) async fn drawn(tx: &Tx, instance: &Instance, by: &Membership, people: &[i64]) -> Result<()> {
    let said = |lang: Lang| (t!(lang, "mail-drawn-subject"), t!(lang, "mail-drawn-words"));
    send(tx, instance, by, (people, &said)).await
}

async fn send(
    tx: &Tx,
    instance: &Instance,
    by: &Membership,
    (people, said): (&[i64], &(dyn Fn(Lang) -> Said + Sync)),
) -> Result<()> {
    let to = people::all_of(tx, people).await?;
    let letter = |person| notice(instance, by, person, said(person.lang));
    notifications::tell_all(tx, instance, &to, letter, instance.clock.now()).await
}

fn notice<'a>(instance: &Instance, by: &'a Membership, to: &'a Person, (subject, words): Said) -> Notice<'a> {
    let (community, path) = (by.community(), by.community().path(ADDRESS));
    Notice {
        kind: Kind::Pair,
        to,
        community: (community.id, &community.name),
        about: format!("pairs:{}", community.id),
        subject,
        preheader: community.name.clone(),
        blocks: vec![
            Block::Paragraph(words),
            Block::Deed(t!(to.lang, "mail-pair-deed"), instance.settings.link(&path)),
        ],
        path,
        useful_until: None,
    }
}

//! What is said by mail: that somebody proposes a pair, that a drawing made one. Each letter names the two or three of whom it is, to
//! them alone.

use std::collections::HashMap;

use communities::{Directory, Membership};
use identity::{Person, people};
use notifications::{Kind, Notice};
use platform::{Instance, Result, Tx};
use ui::Lang;
use ui::mail::Block;

use crate::ADDRESS;

/// What a letter says: its subject, then its words.
type Said = (String, String);

/// Somebody is asked.
pub(crate) async fn proposed(tx: &Tx, instance: &Instance, by: &Membership, (pair, other): (i64, i64)) -> Result<()> {
    let Some(to) = people::by_id(tx, other).await? else { return Ok(()) };
    let (lang, name) = (to.lang, by.viewer().person().name.as_str());
    let said = (t!(lang, "mail-proposed-subject", name = name), t!(lang, "mail-proposed-words", name = name));
    notifications::tell(tx, instance, notice(instance, by, (pair, &to), said), instance.clock.now()).await.map(drop)
}

/// Each person of a drawing hears with whom.
pub(crate) async fn drawn(
    tx: &Tx,
    instance: &Instance,
    (by, names): (&Membership, &Directory),
    pairs: &[(i64, Vec<i64>)],
) -> Result<()> {
    let of: HashMap<i64, (i64, String)> = pairs
        .iter()
        .flat_map(|(pair, together)| together.iter().map(|person| (*person, (*pair, others(names, together, *person)))))
        .collect();
    let to = people::all_of(tx, &of.keys().copied().collect::<Vec<_>>()).await?;
    let written = |person: &'_ Person| {
        let (pair, with) = of.get(&person.id).cloned().unwrap_or_default();
        (pair, said_of_a_drawing(person.lang, &with))
    };
    let letter = |person| {
        let (pair, said) = written(person);
        notice(instance, by, (pair, person), said)
    };
    notifications::tell_all(tx, instance, &to, letter, instance.clock.now()).await
}

fn others(names: &Directory, together: &[i64], person: i64) -> String {
    names.names(&together.iter().copied().filter(|other| *other != person).collect::<Vec<_>>())
}

fn said_of_a_drawing(lang: Lang, names: &str) -> Said {
    (t!(lang, "mail-drawn-subject", names = names), t!(lang, "mail-drawn-words", names = names))
}

fn notice<'a>(
    instance: &Instance,
    by: &'a Membership,
    (pair, to): (i64, &'a Person),
    (subject, words): Said,
) -> Notice<'a> {
    let (community, path) = (by.community(), by.community().path(ADDRESS));
    Notice {
        kind: Kind::Pair,
        to,
        community: (community.id, &community.name),
        about: format!("pair:{pair}"),
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

//! What is said by mail: that one is there, that one holds no more. A mail names what it is of and nobody else.

use communities::Community;
use identity::people;
use notifications::{Kind, Notice};
use platform::{Instance, Result, Tx};
use ui::mail::Block;

use crate::OWN;
use crate::model::Attestation;

/// Its person hears that it is there.
pub(crate) async fn issued(
    tx: &Tx,
    instance: &Instance,
    community: &Community,
    (id, person, title): (i64, i64, &str),
) -> Result<()> {
    send(tx, instance, community, (id, person), |lang| {
        let words = t!(lang, "mail-issued-words", title = title, community = community.name.as_str());
        [t!(lang, "mail-issued-subject", title = title), words, t!(lang, "mail-issued-deed")]
    })
    .await
}

/// Its person hears that it holds no more, and why.
pub(crate) async fn revoked(
    tx: &Tx,
    instance: &Instance,
    community: &Community,
    (attestation, why): (&Attestation, &str),
) -> Result<()> {
    let title = attestation.title.as_str();
    send(tx, instance, community, (attestation.id, attestation.person), |lang| {
        let words = t!(lang, "mail-revoked-words", title = title, why = why);
        [t!(lang, "mail-revoked-subject", title = title), words, t!(lang, "mail-issued-deed")]
    })
    .await
}

async fn send(
    tx: &Tx,
    instance: &Instance,
    community: &Community,
    (id, person): (i64, i64),
    said: impl Fn(ui::Lang) -> [String; 3],
) -> Result<()> {
    let Some(person) = people::by_id(tx, person).await? else { return Ok(()) };
    let ([subject, words, deed], path) = (said(person.lang), format!("{OWN}/{id}"));
    let notice = Notice {
        kind: Kind::Attestation,
        to: &person,
        community: (community.id, &community.name),
        about: format!("attestation:{id}"),
        subject,
        preheader: community.name.clone(),
        blocks: vec![Block::Paragraph(words), Block::Deed(deed, instance.settings.link(&path))],
        path,
        useful_until: None,
    };
    notifications::tell(tx, instance, notice, instance.clock.now()).await.map(drop)
}

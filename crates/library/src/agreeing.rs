//! Letting a resource go further than the group where it is not only its author's: whoever said the words from which it comes agrees,
//! and who facilitates, where they were said in the room of a meeting. Either is taken back by the same press, and the resource comes
//! back to the group at once.

use communities::roles::KeepLibrary;
use platform::{Instance, On, Result};

use crate::keeping::tell;
use crate::model::Resource;
use crate::obtaining::{Obtained, ResourceAccess, Using};
use crate::store;

/// Whose agreement a resource awaits or has, beside its author's.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Agreements {
    /// Whether who said its words agreed; nothing where nobody is asked.
    pub(crate) words: Option<bool>,
    /// The same of who facilitates.
    pub(crate) meeting: Option<bool>,
}

impl Agreements {
    /// Those of a resource.
    pub(crate) async fn of(on: impl Into<On<'_>>, resource: &Resource) -> Result<Agreements> {
        let is_quoted = resource.message_id.is_some() && resource.words_by != resource.by;
        let is_of_meeting = match resource.room_id {
            Some(room) => meeting_rooms::is_of_meeting(on, room).await?,
            None => false,
        };
        Ok(Agreements {
            words: is_quoted.then_some(resource.words_agreed_at.is_some()),
            meeting: is_of_meeting.then_some(resource.meeting_agreed_at.is_some()),
        })
    }

    /// Whether it may go further.
    pub(crate) fn all_given(self) -> bool {
        self.words != Some(false) && self.meeting != Some(false)
    }
}

/// What a member may say of a resource: whose agreement they give or take back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Says {
    /// They said its words.
    Words,
    /// They facilitate.
    Meeting,
}

impl Says {
    /// What this member says of a resource; nothing where it is not for them to say.
    pub(crate) fn of(access: &ResourceAccess, agreements: Agreements) -> Option<Says> {
        let (member, resource): (_, &Obtained) = (access.member(), access.resource());
        match agreements {
            Agreements { words: Some(_), .. } if resource.words_by == Some(member.person_id()) => Some(Says::Words),
            Agreements { meeting: Some(_), .. } if member.may::<KeepLibrary>() => Some(Says::Meeting),
            _ => None,
        }
    }
}

/// Gives an agreement. False where it is not theirs to give.
pub(crate) async fn agree(instance: &Instance, by: &Using) -> Result<bool> {
    let now = instance.clock.now();
    let tx = instance.db.begin().await?;
    let Some(says) = Says::of(by, Agreements::of(&tx, by.resource()).await?) else { return Ok(false) };
    store::agree(&tx, by.resource().id, says, now).await?;
    tell(&tx, by.member(), by.resource().id, now).await?;
    tx.commit().await?;
    Ok(true)
}

/// Takes it back: what it let out comes back to the group.
pub(crate) async fn take_back(instance: &Instance, by: &Using) -> Result<bool> {
    let now = instance.clock.now();
    let tx = instance.db.begin().await?;
    let Some(says) = Says::of(by, Agreements::of(&tx, by.resource()).await?) else { return Ok(false) };
    store::take_agreement_back(&tx, by.resource().id, says, now).await?;
    tell(&tx, by.member(), by.resource().id, now).await?;
    tx.commit().await?;
    Ok(true)
}

//! Appearing in the directory, writing to somebody who does, and reporting who wrote. No address is shown: a letter goes through the
//! instance, and its words are kept nowhere here.

use communities::Coordinator;
use forms::{Outcome, Undone, refusals};
use identity::{Person, people};
use platform::text;
use platform::{DAY, Instance, Refusal, Result};

use crate::card::Said;
use crate::member::NetworkMember;
use crate::{cards, letters, store};

/// The most letters of a person in a day.
pub(crate) const MOST_A_DAY: i64 = 5;
/// How long who was written to may answer, or report it.
const ANSWERED_FOR: i64 = 30 * DAY;
/// The most characters of a letter.
pub(crate) const LONGEST: usize = 2_000;

refusals! {
    /// Why a letter does not leave.
    NotSent {
        /// Enough left in a day.
        Enough => "letter-enough" (most = MOST_A_DAY),
        /// No mail leaves from here.
        NoMail => "letter-no-mail",
    }
}

/// Keeps what somebody says of themself: they are in the directory.
pub(crate) async fn appear(instance: &Instance, member: &NetworkMember, said: &Said) -> Result<()> {
    let tx = instance.db.begin().await?;
    cards::keep(&tx, member.id(), said, instance.clock.now()).await?;
    tx.commit().await
}

/// Takes it off: they are in it no more, at once.
pub(crate) async fn disappear(instance: &Instance, member: &NetworkMember) -> Result<()> {
    let tx = instance.db.begin().await?;
    cards::remove(&tx, member.id()).await?;
    tx.commit().await
}

/// Somebody of the network to whom a member may write: they chose to appear, or wrote first and belong still.
pub(crate) async fn reachable(instance: &Instance, member: &NetworkMember, person: i64) -> Result<Person, Refusal> {
    let db = &instance.db;
    if person == member.id() {
        return Err(Refusal::NotFound);
    }
    let may = cards::one(db, person).await?.is_some()
        || (wrote_to(instance, member, person).await? && store::organization_of(db, person).await?.is_some());
    let found = if may { people::by_id(db, person).await? } else { None };
    found.ok_or(Refusal::NotFound)
}

async fn wrote_to(instance: &Instance, member: &NetworkMember, person: i64) -> Result<bool> {
    cards::wrote(&instance.db, (person, member.id()), instance.clock.now() - ANSWERED_FOR).await
}

/// Somebody who wrote to a member of late: whom they may report.
pub(crate) async fn who_wrote(instance: &Instance, member: &NetworkMember, person: i64) -> Result<Person, Refusal> {
    let wrote = wrote_to(instance, member, person).await?;
    let found = if wrote { people::by_id(&instance.db, person).await? } else { None };
    found.ok_or(Refusal::NotFound)
}

/// Sends a letter.
pub(crate) async fn write(
    instance: &Instance,
    from: &NetworkMember,
    to: &Person,
    (words, gives_address): (&str, bool),
) -> Outcome<(), NotSent> {
    let now = instance.clock.now();
    Undone::unless(instance.settings.sends_mail, NotSent::NoMail)?;
    let tx = instance.db.begin().await?;
    Undone::unless(cards::sent_since(&tx, from.id(), now - DAY).await? < MOST_A_DAY, NotSent::Enough)?;
    let letter = cards::count(&tx, (from.id(), to.id), (now, now - ANSWERED_FOR)).await?;
    let mail = letters::written(instance, from, to, (words, gives_address));
    tx.post(mail.in_turn(letters::about(letter)), now).await?;
    Ok(tx.commit().await?)
}

/// Reports who wrote to the coordination of the federation, who may take them out.
pub(crate) async fn report(
    instance: &Instance,
    (by, about): (&NetworkMember, &Person),
    words: &str,
) -> Outcome<(), NotSent> {
    let now = instance.clock.now();
    Undone::unless(instance.settings.sends_mail, NotSent::NoMail)?;
    let keepers = Coordinator::all_at_the_console(&instance.db).await?;
    let tx = instance.db.begin().await?;
    Undone::unless(cards::sent_since(&tx, by.id(), now - DAY).await? < MOST_A_DAY, NotSent::Enough)?;
    let letter = cards::count(&tx, (by.id(), about.id), (now, now - ANSWERED_FOR)).await?;
    for keeper in &keepers {
        let mail = letters::reported(instance, (by, about), keeper.person(), words);
        tx.post(mail.in_turn(letters::about(letter)), now).await?;
    }
    Ok(tx.commit().await?)
}

/// The words of a letter, as they were typed.
pub(crate) fn words(typed: &str) -> Result<String, text::TextProblem> {
    text::paragraphs(typed, LONGEST)
}

//! The network of this instance: its member organisations and the people who work there, whether or not they are in a community. It
//! promises that [`NetworkMember`] is obtained by the mail domain of a member organisation, by the word of its contact or by what a
//! community vouched for, and in no other way; that it opens nothing of a community; and that nobody is in its directory who did not
//! choose to be.

ui::texts!($);

mod admitting;
mod arrivals;
mod asking;
mod card;
mod cards;
mod console;
mod directory;
mod done;
mod entering;
mod feeds;
mod following;
mod frame;
mod going;
mod home;
mod importing;
mod keeping;
mod letters;
mod member;
mod monthly;
mod months;
mod organization;
mod organizations;
mod people;
mod requests;
mod store;
mod writing;

pub use communities::own_organization;
pub use console::{AtTheConsole, arrive_at_the_console, ask_at_the_console, write_at_the_console};
pub use following::{FEED, Follower};
pub use frame::{Place, Sheet};
pub use going::{Departed, beside, destinations, profile_part};
pub use home::{Shelf, Shelves, Shown};
pub use member::{NetworkMember, OfTheNetwork};
pub use monthly::{Between, Fresh, MOST_LINES, Novelties, Tells, begin};

use axum::Router;
use platform::jobs::Handlers;
use platform::mail::{Leaving, Needless};
use platform::{Instance, On, Result, Tx};

/// Where the network is.
pub const NETWORK: &str = "/reseau";

/// The routes of this slice.
pub fn routes() -> Router<Instance> {
    home::routes()
        .merge(organizations::routes())
        .merge(entering::routes())
        .merge(people::routes())
        .merge(directory::routes())
        .merge(following::routes())
}

/// The jobs of this slice.
pub fn handlers(handlers: Handlers) -> Handlers {
    let handlers = handlers.on(asking::FORGET, asking::forget_arrival).on(admitting::FORGET, admitting::forget_request);
    handlers.on(monthly::ROUND, |instance, _| monthly::round(instance)).on(monthly::LETTER, monthly::letter)
}

/// Why a mail of the network need not leave any more: the entrance is over, or what the monthly letter says is so no more.
pub async fn needless(novelties: Novelties, on: On<'_>, mail: &Leaving) -> Result<Option<Needless>> {
    match asking::needless(on, mail).await? {
        None => monthly::needless(novelties, on, mail).await,
        why => Ok(why),
    }
}

/// Forgets a person: what they said of themselves, that they belong, that they asked.
pub async fn forget(tx: &Tx, person: i64) -> Result<()> {
    for letter in cards::letters_of(tx, person).await? {
        // Its words go with whoever wrote them, or was written: one that waits does not leave.
        tx.forget_mail_about(&letters::about(letter)).await?;
    }
    cards::forget(tx, person).await?;
    feeds::remove(tx, person).await?;
    months::forget(tx, person).await?;
    store::forget(tx, person).await?;
    if let Some(person) = identity::people::by_id(tx, person).await? {
        requests::forget(tx, &person.email).await?;
        arrivals::forget(tx, &person.email).await?;
        store::forget_contact(tx, &person.email).await?;
    }
    Ok(())
}

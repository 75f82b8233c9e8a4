//! What who administers the machine can do here, for demonstrations and tests: somebody stands at the entrance whose address need not
//! be proven by a mail. To hold the machine is the permission.

use identity::Email;
use platform::{Error, Instance, Result};
use serde_json::json;
use ui::Lang;

use crate::admitting::{self, Asking};
use crate::asking::{self, Newcomer};
use crate::monthly;

/// Somebody at the entrance.
pub struct AtTheConsole<'a> {
    /// How to call them.
    pub name: &'a str,
    /// Their address.
    pub email: &'a str,
    /// The organisation that they name.
    pub organization: &'a str,
}

/// Somebody waits for the word of the contact of their organisation; gives the secret word of the link that the contact has.
/// Nothing when no member organisation has that name.
pub async fn ask_at_the_console(instance: &Instance, who: &AtTheConsole<'_>) -> Result<Option<String>> {
    let tx = instance.db.begin().await?;
    let AtTheConsole { name, email, organization } = *who;
    let asked = admitting::ask_contact(instance, &tx, &Asking { email, name, lang: Lang::Fr, organization }).await;
    match asked {
        Ok(token) => {
            tx.commit().await?;
            Ok(Some(token))
        }
        Err(forms::Undone::Refused(_)) => Ok(None),
        Err(forms::Undone::Failed(error)) => Err(error),
    }
}

/// Somebody waits for their code; gives the secret word of the page that takes it.
pub async fn arrive_at_the_console(instance: &Instance, who: &AtTheConsole<'_>) -> Result<String> {
    let email = Email::parse(who.email).map_err(|_| Error::Stored(format!("{} is no address", who.email)))?;
    let (name, organization) = (who.name.to_owned(), who.organization.to_owned());
    asking::ask(instance, &Newcomer { name, email, organization, lang: Lang::Fr }).await
}

/// The monthly letter of somebody, of what is new since then, where there is something.
pub async fn write_at_the_console(instance: &Instance, person: i64, since: i64) -> Result<()> {
    monthly::letter(instance.clone(), json!({ "person": person, "since": since })).await
}

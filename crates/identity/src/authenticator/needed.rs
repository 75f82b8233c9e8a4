//! Where who administers says so, whoever coordinates uses an application of codes or a passkey: until they do, every page leads
//! to the one that adds it, and their tokens open nothing.

use axum::http::request::Parts;
use platform::{Instance, Refusal, Result};

use super::web::{NEEDED, PATH};
use crate::access::Viewer;
use crate::model::Person;
use crate::paths::SIGN_OUT;
use crate::{links, passkeys};

/// Pages that serve whoever owes an application: adding it, leaving, another language.
const OPEN: &[&str] = &[PATH, passkeys::PATH, SIGN_OUT, "/langue", "/connexion/au-revoir"];

/// Lets the viewer through, or leads them to the page that adds an application.
pub(crate) async fn let_through(instance: &Instance, parts: &Parts, viewer: &Viewer) -> Result<(), Refusal> {
    let asked = parts.uri.path();
    if OPEN.iter().any(|open| asked.starts_with(open)) || !owes(instance, viewer).await? {
        return Ok(());
    }
    Err(Refusal::Elsewhere(NEEDED.after(PATH)))
}

/// Whether the viewer must add an application or a passkey before anything else.
pub(crate) async fn owes(instance: &Instance, viewer: &Viewer) -> Result<bool> {
    Ok(instance.settings.coordination_needs_app
        && !super::is_on(&instance.db, viewer.id()).await?
        && !passkeys::can_be_shown(instance, viewer.id()).await?
        && links::coordinates(instance, viewer).await?)
}

/// Whether the code of the mail lets this person in no further than to the second step, where they show a passkey. Only what
/// they coordinate is asked of them here, and nothing is done as them.
pub(crate) async fn owes_a_passkey(instance: &Instance, person: &Person) -> Result<bool> {
    Ok(instance.settings.coordination_needs_app
        && passkeys::can_be_shown(instance, person.id).await?
        && links::coordinates(instance, &Viewer::at_the_console(person.clone())).await?)
}

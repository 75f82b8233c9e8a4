//! Applications as programs read them: how many there are and where they stand. What people say of themselves is for pages alone.

use communities::Grant;
use communities::roles::Invite;
use platform::{Instance, Result};
use serde::Serialize;

use crate::application::{Application, State};
use crate::rows;

/// An application, for a program.
#[derive(Clone, Debug, Serialize, utoipa::ToSchema)]
pub struct ApplicationRead {
    /// Its number.
    pub id: i64,
    /// Where it stands.
    pub state: State,
    /// The organisation that the applicant says they work for.
    pub organization: String,
    /// Whether their director signed.
    pub is_agreed: bool,
    /// When it was sent, in milliseconds UTC.
    pub sent_at: i64,
    /// When it was last answered, or taken back.
    pub decided_at: Option<i64>,
    /// When all of it is destroyed.
    pub destroyed_at: i64,
}

/// The applications that were confirmed, the first sent first.
pub async fn applications(instance: &Instance, by: &Grant<Invite>) -> Result<Vec<ApplicationRead>> {
    Ok(rows::of_community(&instance.db, by.community().id).await?.into_iter().map(read).collect())
}

fn read(application: Application) -> ApplicationRead {
    ApplicationRead {
        id: application.id,
        state: application.state,
        is_agreed: application.agreed_at.is_some(),
        organization: application.organization,
        sent_at: application.sent_at,
        decided_at: application.decided_at,
        destroyed_at: application.destroy_at,
    }
}

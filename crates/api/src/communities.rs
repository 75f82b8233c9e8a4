//! Communities and their members.

use ::communities::directory::{Card, Directory};
use ::communities::roles::{EnterSpace, Role, SeeMembers};
use ::communities::{Community, Membership};
use axum::Json;
use axum::extract::Path;
use identity::Bearer;
use platform::Instance;
use serde::Serialize;
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::answer::{Ended, Listed};

pub(crate) fn routes() -> OpenApiRouter<Instance> {
    OpenApiRouter::new().routes(routes!(list)).routes(routes!(show)).routes(routes!(members))
}

/// A community that the token's owner belongs to.
#[derive(Serialize, ToSchema)]
struct CommunityAnswer {
    /// Its number.
    id: i64,
    /// Its word in addresses.
    slug: String,
    /// Its name.
    name: String,
    /// The most members it takes.
    capacity: i64,
    /// The month in which its season starts: `2026-12`.
    starts_on: String,
    /// What the token's owner is there.
    role: Role,
}

impl From<&Membership> for CommunityAnswer {
    fn from(membership: &Membership) -> CommunityAnswer {
        let Community { id, slug, name, capacity, starts_on } = membership.community().clone();
        CommunityAnswer { id, slug, name, capacity, starts_on, role: membership.role() }
    }
}

/// A member, as the others know them.
#[derive(Serialize, ToSchema)]
struct MemberAnswer {
    /// The person's number.
    id: i64,
    /// Their name.
    name: String,
    /// Their organisation.
    organization: String,
    /// Whether somebody confirmed that they are of it; else it is what they say.
    organization_confirmed: bool,
    /// What they are in the community.
    role: Option<Role>,
}

impl From<&Card> for MemberAnswer {
    fn from(card: &Card) -> MemberAnswer {
        MemberAnswer {
            id: card.id,
            name: card.chosen_name.clone(),
            organization: card.organization.clone(),
            organization_confirmed: card.is_vouched,
            role: card.role,
        }
    }
}

/// The communities of the token's owner, oldest first.
#[utoipa::path(get, path = "/api/v1/communities", tag = "communities", responses(
    (status = 200, body = Listed<CommunityAnswer>),
))]
async fn list(instance: Instance, bearer: Bearer) -> Result<Json<Listed<CommunityAnswer>>, Ended> {
    let memberships = Membership::all_of(&instance.db, &bearer).await?;
    Ok(Listed::whole(memberships.iter().map(CommunityAnswer::from).collect()))
}

/// One community.
#[utoipa::path(get, path = "/api/v1/communities/{id}", tag = "communities", params(("id" = i64, Path)), responses(
    (status = 200, body = CommunityAnswer),
))]
async fn show(instance: Instance, bearer: Bearer, Path(id): Path<i64>) -> Result<Json<CommunityAnswer>, Ended> {
    let space = Membership::enter_by_id(&instance.db, &bearer, id).await?.grant::<EnterSpace>()?;
    Ok(Json(CommunityAnswer::from(&*space)))
}

/// The members of a community, by name.
#[utoipa::path(get, path = "/api/v1/communities/{id}/members", tag = "communities", params(("id" = i64, Path)), responses(
    (status = 200, body = Listed<MemberAnswer>),
))]
async fn members(instance: Instance, bearer: Bearer, Path(id): Path<i64>) -> Result<Json<Listed<MemberAnswer>>, Ended> {
    let space = Membership::enter_by_id(&instance.db, &bearer, id).await?.grant::<SeeMembers>()?;
    let directory = Directory::of(&instance.db, &space).await?;
    Ok(Listed::whole(directory.present().into_iter().map(MemberAnswer::from).collect()))
}

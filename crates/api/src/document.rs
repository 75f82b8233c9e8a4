//! The description of the API, gathered from its handlers.

use axum::Router;
use axum::http::header::CONTENT_TYPE;
use axum::routing::get;
use platform::Instance;
use utoipa::OpenApi;
use utoipa::openapi::security::{HttpAuthScheme, HttpBuilder, SecurityScheme};
use utoipa_axum::router::OpenApiRouter;

use crate::{communities, decisions, events, meetings, messages, rooms};

#[derive(OpenApi)]
#[openapi(
    info(
        title = "Jasette",
        version = "1",
        description = "What a member does in the pages, for programs. Times are milliseconds since 1970, UTC.",
        license(name = "AGPL-3.0-or-later", identifier = "AGPL-3.0-or-later")
    ),
    security(("bearer" = [])),
    modifiers(&Bearer)
)]
struct Description;

/// The token of `jasette token EMAIL` or of the page « Mes jetons ».
struct Bearer;

impl utoipa::Modify for Bearer {
    fn modify(&self, description: &mut utoipa::openapi::OpenApi) {
        let scheme = SecurityScheme::Http(HttpBuilder::new().scheme(HttpAuthScheme::Bearer).build());
        description.components.get_or_insert_default().add_security_scheme("bearer", scheme);
    }
}

/// Every handler with its description.
pub(crate) fn described() -> OpenApiRouter<Instance> {
    OpenApiRouter::with_openapi(Description::openapi())
        .merge(communities::routes())
        .merge(meetings::routes())
        .merge(decisions::routes())
        .merge(rooms::routes())
        .merge(messages::routes())
        .merge(events::routes())
}

/// The description's own address: anybody may read how the API works.
pub(crate) fn served(description: &utoipa::openapi::OpenApi) -> Router<Instance> {
    let text = description.to_pretty_json().unwrap_or_default();
    let kind = [(CONTENT_TYPE, "application/json")];
    Router::new().route("/api/v1/openapi.json", get(async move || (kind, text.clone())))
}

//! The description of the API, gathered from its handlers.

use axum::Router;
use axum::http::header::CONTENT_TYPE;
use axum::routing::get;
use platform::Instance;
use utoipa::OpenApi;
use utoipa::openapi::path::{Operation, PathItem};
use utoipa::openapi::security::{HttpAuthScheme, HttpBuilder, SecurityScheme};
use utoipa::openapi::{Content, Ref, Response};
use utoipa_axum::router::OpenApiRouter;

use crate::problem::Problem;
use crate::{
    attestations, commitments, communities, decisions, events, indicators, meetings, messages, reports, requests,
    rooms, search, surveys, votes,
};

#[derive(OpenApi)]
#[openapi(
    info(
        title = "Jasette",
        version = "1",
        description = "What a member does in the pages, for programs. Times are milliseconds since 1970, UTC.",
        license(name = "AGPL-3.0-or-later", identifier = "AGPL-3.0-or-later")
    ),
    components(schemas(Problem)),
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

/// What any operation may answer, whatever it does.
const ALWAYS: [(&str, &str); 3] = [
    ("401", "There is no such token, or it ended."),
    ("429", "Too many requests at once, or too many messages: to be tried again later."),
    ("503", "The database is away: to be tried again."),
];
/// What one that changes something may answer besides.
const OF_A_CHANGE: [(&str, &str); 1] = [("403", "The token only reads.")];
/// What one whose address has a part to fill in may answer besides.
const OF_AN_ADDRESS: [(&str, &str); 2] = [
    ("400", "What was sent cannot be read: not a number, not the JSON it must be."),
    ("404", "Nothing is there for the token's owner."),
];
/// What one that takes a body may answer besides.
const OF_A_BODY: [(&str, &str); 3] = [
    ("408", "The body did not come in time."),
    ("413", "The body is too large."),
    ("422", "A field is not what it must be."),
];

/// Every handler with its description.
pub(crate) fn described() -> OpenApiRouter<Instance> {
    let mut described = own();
    described.get_openapi_mut().paths.paths.values_mut().flat_map(operations).for_each(add_what_all_answer);
    let changes = described.get_openapi_mut().paths.paths.values_mut().flat_map(changes);
    changes.for_each(|operation| add(operation, OF_A_CHANGE));
    described
}

fn own() -> OpenApiRouter<Instance> {
    OpenApiRouter::with_openapi(Description::openapi())
        .merge(communities::routes())
        .merge(meetings::routes())
        .merge(decisions::routes())
        .merge(commitments::routes())
        .merge(indicators::routes())
        .merge(reports::routes())
        .merge(attestations::routes())
        .merge(surveys::routes())
        .merge(votes::routes())
        .merge(crate::hours::routes())
        .merge(rooms::routes())
        .merge(messages::routes())
        .merge(crate::acknowledgements::routes())
        .merge(requests::routes())
        .merge(crate::files::routes())
        .merge(crate::uploads::routes())
        .merge(search::routes())
        .merge(crate::stories::routes())
        .merge(crate::themes::routes())
        .merge(crate::resources::routes())
        .merge(crate::applications::routes())
        .merge(crate::budget::routes())
        .merge(events::routes())
}

fn operations(path: &mut PathItem) -> impl Iterator<Item = &mut Operation> {
    let PathItem { get, head, put, post, patch, delete, .. } = path;
    [get, head, put, post, patch, delete].into_iter().flatten()
}

fn changes(path: &mut PathItem) -> impl Iterator<Item = &mut Operation> {
    let PathItem { put, post, patch, delete, .. } = path;
    [put, post, patch, delete].into_iter().flatten()
}

/// The refusals that are drawn at the edge or by the extractors, which no handler names.
fn add_what_all_answer(operation: &mut Operation) {
    let of_an_address = operation.parameters.is_some().then_some(OF_AN_ADDRESS);
    let of_a_body = operation.request_body.is_some().then_some(OF_A_BODY);
    add(operation, ALWAYS);
    add(operation, of_an_address.into_iter().flatten());
    add(operation, of_a_body.into_iter().flatten());
}

fn add(operation: &mut Operation, refusals: impl IntoIterator<Item = (&'static str, &'static str)>) {
    for (status, why) in refusals {
        let problem = Content::new(Some(Ref::from_schema_name("Problem")));
        let refused = Response::builder().description(why).content("application/problem+json", problem).build();
        operation.responses.responses.entry(status.to_owned()).or_insert_with(|| refused.into());
    }
}

/// The description's own address: anybody may read how the API works.
pub(crate) fn served(description: &utoipa::openapi::OpenApi) -> Router<Instance> {
    let text = description.to_pretty_json().unwrap_or_default();
    let kind = [(CONTENT_TYPE, "application/json")];
    Router::new().route("/api/v1/openapi.json", get(async move || (kind, text.clone())))
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    /// What asks to be two things at once, of which one is an object of nothing: a word can't be that, and no answer fits.
    fn contradictions(of: &Value, place: &str, found: &mut Vec<String>) {
        let both = of.get("allOf").and_then(Value::as_array).into_iter().flatten();
        if both.clone().any(|each| each["type"] == "object" && each.get("properties").is_none()) {
            found.push(place.to_owned());
        }
        match of {
            Value::Object(members) => {
                members.iter().for_each(|(name, each)| contradictions(each, &format!("{place}/{name}"), found));
            }
            Value::Array(items) => items.iter().for_each(|each| contradictions(each, place, found)),
            _ => {}
        }
    }

    #[test]
    fn nothing_is_described_that_no_answer_fits() {
        let description = serde_json::to_value(super::described().into_openapi()).unwrap();
        let mut found = Vec::new();
        contradictions(&description, "", &mut found);
        assert_eq!(found, [""; 0]);
        let contradiction =
            serde_json::json!({ "allOf": [{ "type": "string" }, { "type": "object", "description": "A word." }] });
        contradictions(&contradiction, "word", &mut found);
        assert_eq!(found, ["word"]);
    }
}

//! Every route of the program, read from the router itself: what it would say of itself to whoever debugs it. A route that
//! is added anywhere is found here, however its address is written in the sources.

use std::collections::BTreeSet;

use axum::Router;
use axum::http::Method;

/// A method at an address with its parameters in braces.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Route {
    pub(super) pattern: String,
    pub(super) method: String,
}

impl Route {
    pub(super) fn method(&self) -> Method {
        self.method.parse().expect("the router knows methods")
    }

    pub(super) fn reads(&self) -> bool {
        self.method == "GET"
    }

    pub(super) fn of_the_api(&self) -> bool {
        self.pattern.starts_with("/api/")
    }

    /// Whether it leads inside one community, whose existence is nobody else's business.
    pub(super) fn inside(&self) -> bool {
        ["/c/{community}", "/api/v1/communities/{id}", "/api/v1/rooms/{id}"]
            .iter()
            .any(|start| self.pattern.starts_with(start))
    }

    /// The names of its parameters, in order.
    pub(super) fn parameters(&self) -> Vec<&str> {
        self.pattern.split('{').skip(1).filter_map(|rest| rest.split_once('}')).map(|(name, _)| name).collect()
    }

    /// The address with each parameter replaced.
    pub(super) fn filled(&self, value: impl Fn(&str) -> String) -> String {
        let name = |part: &str| part.strip_prefix('{').and_then(|rest| rest.strip_suffix('}')).map(&value);
        self.pattern.split('/').map(|part| name(part).unwrap_or_else(|| part.to_owned())).collect::<Vec<_>>().join("/")
    }
}

impl std::fmt::Display for Route {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "{} {}", self.method, self.pattern)
    }
}

/// The routes of a router. The one of « nothing here » is none.
pub(super) fn of(router: &Router) -> BTreeSet<Route> {
    let told = format!("{router:?}");
    let (routes, rest) = told.split_once("node: Node { paths: {").expect("axum tells of its routes in this form");
    let (paths, _) = rest.split_once('}').map(|_| rest.split_once("} }").expect("the list of addresses ends")).unwrap();
    let pattern_of =
        |id: &str| between(paths, &format!("{id}: \""), "\"").expect("each route has an address").to_owned();
    let each = routes.split("RouteId(").skip(1).filter_map(|route| Some((route.split_once(')')?.0, route)));
    each.flat_map(|(number, route)| {
        let pattern = pattern_of(&format!("RouteId({number})"));
        allowed(route).into_iter().map(move |method| Route { pattern: pattern.clone(), method })
    })
    .collect()
}

/// The methods that a route says it takes; HEAD is the head of GET, and OPTIONS, what the program speaks.
fn allowed(route: &str) -> Vec<String> {
    let listed =
        between(route, "allow_header: Bytes(b\"", "\"").unwrap_or_else(|| panic!("what does it take? {route}"));
    listed.split(',').filter(|method| !["HEAD", "OPTIONS"].contains(method)).map(str::to_owned).collect()
}

fn between<'a>(text: &'a str, before: &str, after: &str) -> Option<&'a str> {
    Some(text.split_once(before)?.1.split_once(after)?.0)
}

#[cfg(test)]
mod tests {
    use axum::routing::get;

    use super::*;

    #[test]
    fn a_router_tells_of_each_of_its_routes() {
        let season = Router::new().route("/", get(async || "")).route("/ajout", get(async || "").post(async || ""));
        let router = Router::new().nest("/c/{community}", season).route("/a/{b}", axum::routing::put(async || ""));
        let found: Vec<String> =
            of(&router.layer(axum::middleware::map_response(async |answer: axum::response::Response| answer)))
                .iter()
                .map(Route::to_string)
                .collect();
        assert_eq!(
            found,
            ["PUT /a/{b}", "GET /c/{community}", "GET /c/{community}/ajout", "POST /c/{community}/ajout"]
        );
    }
}

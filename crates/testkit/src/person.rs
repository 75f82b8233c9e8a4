//! A person and their browser: cookies kept, forms found by their button and filled by their labels, redirects followed,
//! the headers a browser sends from our own pages. No scripts.

use std::time::Duration;

use reqwest::header::{ACCEPT, ACCEPT_LANGUAGE, HeaderMap, LOCATION, ORIGIN};
use reqwest::redirect::Policy;
use reqwest::{Client, Method, StatusCode, Url};

use crate::page::{Form, Page};

/// The most redirects a browser follows.
const MOST_REDIRECTS: usize = 10;

/// Somebody in front of a browser.
#[derive(Clone)]
pub struct Person {
    /// How the test calls them.
    pub name: String,
    client: Client,
    base: Url,
    languages: String,
    visit: Option<Visit>,
}

/// What a browser shows after all redirects.
#[derive(Clone, Debug)]
pub struct Visit {
    /// The status of the last answer.
    pub status: StatusCode,
    /// The address of the last answer: its path and query.
    pub address: String,
    /// The headers of the last answer.
    pub headers: HeaderMap,
    /// The statuses and addresses on the way.
    pub redirects: Vec<(StatusCode, String)>,
    /// The page.
    pub page: Page,
}

impl Person {
    /// A person whose browser is at `base` (`http://127.0.0.1:4321`), in French.
    pub fn new(name: &str, base: &str) -> Person {
        let client =
            Client::builder().cookie_store(true).redirect(Policy::none()).timeout(Duration::from_secs(30)).build();
        Person {
            name: name.to_owned(),
            client: client.expect("a client without TLS is built"),
            base: Url::parse(base).unwrap_or_else(|error| panic!("{base}: {error}")),
            languages: "fr-CA,fr;q=0.9".into(),
            visit: None,
        }
    }

    /// Asks for these languages (`en-CA`).
    #[must_use]
    pub fn speaks(mut self, languages: &str) -> Person {
        self.languages = languages.to_owned();
        self
    }

    /// Opens an address of the instance.
    pub async fn opens(&mut self, path: &str) -> &Visit {
        let address = self.base.join(path).unwrap_or_else(|error| panic!("{path}: {error}"));
        self.go(Method::GET, address, None).await
    }

    /// Presses a button of the page in front of them, after filling fields by their labels.
    pub async fn presses(&mut self, button: &str, fields: &[(&str, &str)]) -> &Visit {
        let form = self.page().form_with_button(button);
        self.sends(fields.iter().fold(form, |form, (label, value)| form.fill(label, value))).await
    }

    /// Follows a link of the page in front of them.
    pub async fn follows(&mut self, link: &str) -> &Visit {
        let path = self.page().link(link);
        let address = self.here().join(&path).unwrap_or_else(|error| panic!("{path}: {error}"));
        self.go(Method::GET, address, None).await
    }

    /// Sends a form of the page in front of them.
    pub async fn sends(&mut self, form: Form) -> &Visit {
        let mut address = self.here();
        if !form.action.is_empty() {
            address = address.join(&form.action).unwrap_or_else(|error| panic!("{}: {error}", form.action));
        }
        if form.method == "get" {
            address.query_pairs_mut().clear().extend_pairs(form.entries());
            return self.go(Method::GET, address, None).await;
        }
        self.go(Method::POST, address, Some(form.entries())).await
    }

    /// Posts fields by their names, as somebody does who wrote the request by hand.
    pub async fn posts(&mut self, path: &str, fields: &[(&str, &str)]) -> &Visit {
        let address = self.base.join(path).unwrap_or_else(|error| panic!("{path}: {error}"));
        let entries = fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        self.go(Method::POST, address, Some(entries)).await
    }

    /// What is in front of them.
    #[track_caller]
    pub fn sees(&self) -> &Visit {
        self.visit.as_ref().unwrap_or_else(|| panic!("{} has not opened any page", self.name))
    }

    /// The page in front of them.
    #[track_caller]
    pub fn page(&self) -> &Page {
        &self.sees().page
    }

    /// Their HTTP client, with their cookies, for what a page cannot do (a stream, a file).
    pub fn client(&self) -> &Client {
        &self.client
    }

    fn here(&self) -> Url {
        self.base.join(&self.sees().address).expect("the address of a page that was shown")
    }

    async fn go(&mut self, method: Method, address: Url, entries: Option<Vec<(String, String)>>) -> &Visit {
        let (mut method, mut address, mut entries) = (method, address, entries);
        let mut redirects = Vec::new();
        let response = loop {
            let response = self.request(&method, &address, entries.as_ref()).await;
            let (status, next) = (response.status(), location(&response, &address));
            let Some(next) = next.filter(|_| status.is_redirection()) else { break response };
            redirects.push((status, shown(&next)));
            assert!(redirects.len() <= MOST_REDIRECTS, "{} is sent round in circles: {redirects:?}", self.name);
            assert_eq!(next.origin(), self.base.origin(), "{} is sent away from the instance", self.name);
            if !matches!(status, StatusCode::TEMPORARY_REDIRECT | StatusCode::PERMANENT_REDIRECT) {
                (method, entries) = (Method::GET, None);
            }
            address = next;
        };
        let (status, headers) = (response.status(), response.headers().clone());
        let source = response.text().await.unwrap_or_else(|error| panic!("{address}: {error}"));
        self.visit.insert(Visit { status, address: shown(&address), headers, redirects, page: source.into() })
    }

    async fn request(
        &self,
        method: &Method,
        address: &Url,
        entries: Option<&Vec<(String, String)>>,
    ) -> reqwest::Response {
        let mut request = self
            .client
            .request(method.clone(), address.clone())
            .header(ACCEPT, "text/html,application/xhtml+xml,*/*;q=0.8")
            .header(ACCEPT_LANGUAGE, &self.languages)
            .header("Sec-Fetch-Site", "same-origin")
            .header("Sec-Fetch-Mode", "navigate");
        if let Some(entries) = entries {
            request = request.header(ORIGIN, self.base.origin().ascii_serialization()).form(entries);
        }
        request.send().await.unwrap_or_else(|error| panic!("{} gets no answer from {address}: {error}", self.name))
    }
}

impl Visit {
    /// Panics unless the last answer has this status; shows the page then.
    #[track_caller]
    pub fn is(&self, status: u16) -> &Visit {
        assert_eq!(self.status.as_u16(), status, "at {}:\n{}", self.address, self.page.text());
        self
    }

    /// Panics unless these words can be read.
    #[track_caller]
    pub fn shows(&self, words: &str) -> &Visit {
        self.page.shows(words);
        self
    }

    /// Panics if these words can be read.
    #[track_caller]
    pub fn hides(&self, words: &str) -> &Visit {
        self.page.hides(words);
        self
    }

    /// A header of the last answer; empty when it has none.
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
    }
}

fn location(response: &reqwest::Response, from: &Url) -> Option<Url> {
    from.join(response.headers().get(LOCATION)?.to_str().ok()?).ok()
}

fn shown(address: &Url) -> String {
    match address.query() {
        Some(query) => format!("{}?{query}", address.path()),
        None => address.path().to_owned(),
    }
}

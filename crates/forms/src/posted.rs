//! A form as it was posted: a field that is not there is empty, so that nothing a browser sends makes a handler fall. What does not
//! show of a text was never typed: it is left out here, so that a code, a date or a search read it no more than a name does.

use axum::extract::{Form, FromRequest, Request};
use platform::{Refusal, text};

/// The fields of a form.
#[derive(Clone, Debug, Default)]
pub struct Posted(Vec<(String, String)>);

impl Posted {
    /// What was typed in a field; empty when the field is not there.
    pub fn value(&self, name: &str) -> &str {
        self.given(name).unwrap_or_default()
    }

    /// What was typed in a field; nothing when the field is not there.
    pub fn given(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|(each, _)| each == name).map(|(_, value)| value.as_str())
    }

    /// All that was sent, in the order of the form.
    pub fn fields(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(name, value)| (name.as_str(), value.as_str()))
    }

    /// All that was sent under a name, in the order of the form.
    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.0.iter().filter(move |(each, _)| each == name).map(|(_, value)| value.as_str())
    }
}

impl<'a> FromIterator<(&'a str, &'a str)> for Posted {
    fn from_iter<T: IntoIterator<Item = (&'a str, &'a str)>>(fields: T) -> Posted {
        Posted(fields.into_iter().map(|(name, value)| (name.to_owned(), value.to_owned())).collect())
    }
}

impl<S: Send + Sync> FromRequest<S> for Posted {
    type Rejection = Refusal;

    async fn from_request(request: Request, state: &S) -> Result<Posted, Refusal> {
        let form = Form::<Vec<(String, String)>>::from_request(request, state).await;
        let shown = |(name, value): (String, String)| (name, text::shown(&value).into_owned());
        form.map(|Form(fields)| Posted(fields.into_iter().map(shown).collect())).map_err(|problem| {
            match problem.status().as_u16() {
                413 => Refusal::TooLarge,
                _ => Refusal::Malformed(problem.to_string()),
            }
        })
    }
}

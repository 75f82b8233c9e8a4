//! What somebody typed in a form that could not be kept: the page that says so gives it back, with a button to send it again.

use axum::body::{Body, Bytes, HttpBody, to_bytes};
use axum::extract::{FromRequest, Request};
use axum::http::Uri;
use axum::http::header::CONTENT_TYPE;
use forms::Posted;
use maud::Markup;
use platform::Refusal;
use ui::form::{Form, TextArea, Unkept};
use ui::{Lang, button};

use super::LARGEST_BODY;

const FORM: &str = "application/x-www-form-urlencoded";

/// Reads a form whole and hands it on, keeping it for the case that it comes back. A form with files is not kept.
pub(super) async fn keep(request: Request) -> Result<(Request, Option<Bytes>), Refusal> {
    if !is_a_form(&request) {
        return Ok((request, None));
    }
    let (parts, body) = request.into_parts();
    // Its size was said, and is small enough: what fails is the line, or its time.
    let body = to_bytes(body, LARGEST_BODY).await.map_err(|error| Refusal::Malformed(error.to_string()))?;
    Ok((Request::from_parts(parts, Body::from(body.clone())), Some(body)))
}

/// One that says its size, as browsers do, and may be read: others meet their refusal further in.
fn is_a_form(request: &Request) -> bool {
    let kind = request.headers().get(CONTENT_TYPE).and_then(|kind| kind.to_str().ok());
    let size = request.body().size_hint().upper();
    kind.is_some_and(|kind| kind.starts_with(FORM)) && size.is_some_and(|size| size <= LARGEST_BODY as u64)
}

/// The fields of a form that was kept; none where it cannot be read.
pub(super) async fn fields(body: Bytes) -> Posted {
    let request = Request::post("/").header(CONTENT_TYPE, FORM).body(Body::from(body));
    match request {
        Ok(request) => Posted::from_request(request, &()).await.unwrap_or_default(),
        Err(_) => Posted::default(),
    }
}

/// The form to send again: what was written stands there to be read or copied, the rest goes along unseen.
pub(super) fn given_back(lang: Lang, to: &Uri, typed: &Posted) -> Markup {
    let address = to.path_and_query().map_or("/", |path| path.as_str());
    let form = typed.fields().enumerate().fold(Form::post(lang, address), |form, (place, (name, value))| {
        if is_written(value) {
            let text = TextArea::new(lang, name, t!(lang, "refused-your-words")).value(value).unkept(Unkept::Shown);
            return form.field(text.id(format!("typed-{place}")));
        }
        form.hidden(name, value)
    });
    maud::html! { (form.deed(button::submit(t!(lang, "refused-send-again")).primary())) }
}

/// Whether a person wrote words in it.
pub(super) fn has_words(typed: &Posted) -> bool {
    typed.fields().any(|(_, value)| is_written(value))
}

/// Words that a person wrote, and not a choice, a number or a key.
fn is_written(value: &str) -> bool {
    value.trim().contains(char::is_whitespace)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn words_come_back_to_be_read_and_the_rest_goes_along() {
        let typed = fields(Bytes::from_static("body=Deux+mots%0Aici+%3Cb%3E&key=k7&role=member".as_bytes())).await;
        let to = Uri::from_static("/c/essai/salons/bons-coups/messages?x=1");
        let page = given_back(Lang::Fr, &to, &typed).into_string();
        assert!(page.contains("action=\"/c/essai/salons/bons-coups/messages?x=1\""), "{page}");
        assert!(page.contains("Deux mots\nici &lt;b&gt;</textarea>"), "{page}");
        assert!(page.contains("type=\"hidden\" name=\"key\" value=\"k7\""), "{page}");
        assert!(page.contains("type=\"hidden\" name=\"role\" value=\"member\""), "{page}");
    }

    #[tokio::test]
    async fn what_says_no_size_or_is_no_form_is_handed_on_unread() {
        let asked = |kind: &str, body| Request::post("/").header(CONTENT_TYPE, kind).body(body).expect("a request");
        let endless = || Body::from_stream(futures_util::stream::iter([Ok::<_, std::io::Error>("a=b")]));
        let requests = [
            (asked(FORM, Body::from("a=b")), true),
            (asked(FORM, endless()), false),
            (asked("application/json", Body::from("a=b")), false),
        ];
        for (request, kept) in requests {
            let (request, body) = keep(request).await.expect("read");
            assert_eq!(body.is_some(), kept);
            assert_eq!(to_bytes(request.into_body(), 10).await.expect("the body"), "a=b");
        }
    }
}

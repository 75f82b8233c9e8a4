//! What somebody typed in a form that could not be kept: the page that says so gives it back, with a button to send it again.

use axum::body::{Body, Bytes, HttpBody, to_bytes};
use axum::extract::{FromRequest, Multipart, Request};
use axum::http::header::CONTENT_TYPE;
use axum::http::{HeaderValue, Uri};
use forms::Posted;
use maud::Markup;
use platform::{Refusal, text};
use ui::form::{Form, TextArea, Unkept};
use ui::{Lang, button};

use super::LARGEST_BODY;

const FORM: &str = "application/x-www-form-urlencoded";

const WITH_FILES: &str = "multipart/form-data";

/// A form that was kept.
#[derive(Clone, Debug)]
pub(super) struct Kept {
    kind: HeaderValue,
    body: Bytes,
}

/// Reads a form whole and hands it on, keeping it for the case that it comes back. One with large files is not kept.
pub(super) async fn keep(request: Request) -> Result<(Request, Option<Kept>), Refusal> {
    let Some(kind) = kind_of_form(&request) else { return Ok((request, None)) };
    let (parts, body) = request.into_parts();
    // Its size was said, and is small enough: what fails is the line, or its time.
    let body = to_bytes(body, LARGEST_BODY).await.map_err(|error| Refusal::Malformed(error.to_string()))?;
    Ok((Request::from_parts(parts, Body::from(body.clone())), Some(Kept { kind, body })))
}

/// What a form says that it is. One that says its size, as browsers do, and may be read: others meet their refusal further in.
fn kind_of_form(request: &Request) -> Option<HeaderValue> {
    let kind = request.headers().get(CONTENT_TYPE)?;
    let is_form = kind.to_str().is_ok_and(|kind| kind.starts_with(FORM) || kind.starts_with(WITH_FILES));
    let size = request.body().size_hint().upper();
    (is_form && size.is_some_and(|size| size <= LARGEST_BODY as u64)).then(|| kind.clone())
}

/// The fields of a form that was kept, without its files; none where it cannot be read.
pub(super) async fn fields(Kept { kind, body }: Kept) -> Posted {
    let has_parts = kind.as_bytes().starts_with(WITH_FILES.as_bytes());
    let Ok(request) = Request::post("/").header(CONTENT_TYPE, kind).body(Body::from(body)) else {
        return Posted::default();
    };
    match has_parts {
        true => of_parts(request).await.unwrap_or_default(),
        false => Posted::from_request(request, &()).await.unwrap_or_default(),
    }
}

async fn of_parts(request: Request) -> Option<Posted> {
    let mut parts = Multipart::from_request(request, &()).await.ok()?;
    let mut fields: Vec<(String, String)> = Vec::new();
    while let Some(part) = parts.next_field().await.ok()? {
        if part.file_name().is_none() {
            fields.push((part.name()?.to_owned(), text::shown(&part.text().await.ok()?).into_owned()));
        }
    }
    Some(fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect())
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
        let body = Bytes::from_static(b"body=Deux+mots%0Aici+%3Cb%3E&key=k7&role=member");
        let typed = fields(Kept { kind: HeaderValue::from_static(FORM), body }).await;
        let to = Uri::from_static("/c/essai/salons/bons-coups/messages?x=1");
        let page = given_back(Lang::Fr, &to, &typed).into_string();
        assert!(page.contains("action=\"/c/essai/salons/bons-coups/messages?x=1\""), "{page}");
        assert!(page.contains("Deux mots\nici &lt;b&gt;</textarea>"), "{page}");
        assert!(page.contains("type=\"hidden\" name=\"key\" value=\"k7\""), "{page}");
        assert!(page.contains("type=\"hidden\" name=\"role\" value=\"member\""), "{page}");
    }

    #[tokio::test]
    async fn of_a_form_with_files_the_words_are_kept() {
        let body = "--b\r\nContent-Disposition: form-data; name=\"body\"\r\n\r\nDeux mots\r\n--b\r\nContent-Disposition: form-data; \
                    name=\"fichiers\"; filename=\"a.txt\"\r\n\r\nceci\r\n--b--\r\n";
        let request = Request::post("/").header(CONTENT_TYPE, "multipart/form-data; boundary=b").body(Body::from(body));
        let (_, kept) = keep(request.expect("a request")).await.expect("read");
        let typed = fields(kept.expect("small enough to be kept")).await;
        assert_eq!(typed.fields().collect::<Vec<_>>(), [("body", "Deux mots")]);
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

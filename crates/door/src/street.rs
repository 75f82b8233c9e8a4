//! Whoever comes from the street: which open door they stand at, and in which language. No session is asked for and none is read.

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::http::{HeaderName, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use communities::{Community, roster};
use identity::{SIGN_IN, lang_asked};
use maud::Markup;
use platform::{Instance, Refusal};
use ui::Lang;
use ui::notice::Notice;
use ui::shell::{Frame, OutsideFrame, Page, page};

use crate::door::{Door, path};
use crate::season::Season;
use crate::store;

/// What an address says of its language.
const LANG: &str = "langue";

/// The language of a page for the street: that of its address, else the one that the browser asks for.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Spoken(pub(crate) Lang);

impl FromRequestParts<Instance> for Spoken {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, instance: &Instance) -> Result<Spoken, Refusal> {
        let query = parts.uri.query().unwrap_or_default();
        let said = query.split('&').find_map(|pair| pair.strip_prefix(LANG)?.strip_prefix('='));
        Ok(Spoken(said.and_then(Lang::parse).unwrap_or_else(|| lang_asked(&parts.headers, instance))))
    }
}

/// Somebody at an open door.
pub(crate) struct Knock {
    pub(crate) community: Community,
    pub(crate) door: Door,
    pub(crate) lang: Lang,
}

impl FromRequestParts<Instance> for Knock {
    type Rejection = Refusal;

    /// `{door}` is the word of a community. One whose door is closed is not there, as one that does not exist.
    async fn from_request_parts(parts: &mut Parts, instance: &Instance) -> Result<Knock, Refusal> {
        let slug = forms::word(parts, "door").await?;
        let Spoken(lang) = Spoken::from_request_parts(parts, instance).await?;
        let is_word = slug.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
        let community = if is_word { roster::called(&instance.db, &slug).await? } else { None };
        Knock::at(instance, community.ok_or(Refusal::NotFound)?, lang).await
    }
}

impl Knock {
    /// Before the door of a community; one that is closed is not there.
    pub(crate) async fn at(instance: &Instance, community: Community, lang: Lang) -> Result<Knock, Refusal> {
        let row = store::door(&instance.db, community.id).await?.ok_or(Refusal::NotFound)?;
        let door = Door::read(row)?;
        let is_open = door.opened_at.is_some();
        is_open.then_some(Knock { community, door, lang }).ok_or(Refusal::NotFound)
    }

    pub(crate) async fn season(&self, instance: &Instance) -> Result<Season, Refusal> {
        Ok(Season::of(&instance.db, self.community.clone(), instance.clock.now()).await?)
    }
}

/// An address in a language, for who follows it whatever their browser asks for.
pub(crate) fn speaking(path: &str, lang: Lang) -> String {
    format!("{path}?{LANG}={}", lang.code())
}

/// A page for the street.
pub(crate) struct Sheet<'a> {
    pub(crate) instance: &'a Instance,
    pub(crate) lang: Lang,
    pub(crate) title: String,
    /// Its path, without what is asked of it.
    pub(crate) path: String,
    pub(crate) description: String,
    /// The path of its picture; empty for none.
    pub(crate) picture: String,
    pub(crate) is_listed: bool,
    pub(crate) status: StatusCode,
    pub(crate) notice: Option<Notice>,
}

impl<'a> Sheet<'a> {
    /// One that machines do not keep, of this title.
    pub(crate) fn of(instance: &'a Instance, lang: Lang, title: String, path: String) -> Sheet<'a> {
        let (description, picture) = (String::new(), String::new());
        let (status, notice) = (StatusCode::OK, None);
        Sheet { instance, lang, title, path, description, picture, is_listed: false, status, notice }
    }

    /// The same, of a community that shows its picture.
    pub(crate) fn shown(self, knock: &Knock, description: String) -> Sheet<'a> {
        let (picture, is_listed) = (path(&knock.community, "/image.png"), knock.door.is_listed);
        Sheet { description, picture, is_listed, ..self }
    }

    pub(crate) fn answer(self, body: Markup) -> Response {
        let link = |path: &str| self.instance.settings.link(path);
        let other = if self.lang == Lang::Fr { Lang::En } else { Lang::Fr };
        let canonical = if self.lang == Lang::Fr { self.path.clone() } else { speaking(&self.path, self.lang) };
        let frame = OutsideFrame {
            canonical: link(&canonical),
            other: link(&speaking(&self.path, other)),
            picture: if self.picture.is_empty() { String::new() } else { link(&self.picture) },
            description: self.description,
            is_listed: self.is_listed,
            sign_in: Some((SIGN_IN.to_owned(), t!(self.lang, "door-sign-in"))),
        };
        let drawn = Page::new(self.lang, self.title, Frame::Outside(frame), body).style("door.css").notice(self.notice);
        let mut response = (self.status, page(drawn)).into_response();
        if !self.is_listed {
            let headers = response.headers_mut();
            headers.insert(HeaderName::from_static("x-robots-tag"), HeaderValue::from_static("noindex"));
            headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
        }
        response
    }
}

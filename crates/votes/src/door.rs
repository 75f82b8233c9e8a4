//! `/v/{token}`: the ballot of a secret vote, for whoever holds the link. It asks for no session and reads none: a person who is
//! signed in in this browser votes as anybody does. Nothing that it answers is kept by a browser.

use axum::Router;
use axum::extract::{Extension, FromRequestParts};
use axum::http::header::{CACHE_CONTROL, HeaderName, SET_COOKIE};
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use forms::{Done, Posted};
use identity::device::{self, Cookie, Device};
use identity::limits::RoomGate;
use identity::{ClientAddress, lang_asked};
use platform::{Instance, Refusal, SECOND, Served, secret};
use ui::Lang;

use crate::casting::{self, NotTaken};
use crate::model::{Choice, Stands, Vote, path_of_door};
use crate::pages::{self, Asking, Said};
use crate::{ballot, done, store};

/// The name of the cookie of a device.
const COOKIE: &str = "vote";

/// The routes.
pub(crate) fn routes() -> Router<Instance> {
    Router::new().route("/v/{token}", get(show).post(take)).layer(Extension(RoomGate::default()))
}

/// Somebody at the door of a vote: which one, in what language, from where (for the gate and nothing else).
struct Knock {
    vote: Vote,
    path: String,
    lang: Lang,
    headers: HeaderMap,
    from: ClientAddress,
}

impl FromRequestParts<Instance> for Knock {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, instance: &Instance) -> Result<Knock, Refusal> {
        let token = forms::word(parts, "token").await?;
        if !secret::could_be_a_token(&token) {
            return Err(Refusal::NotFound);
        }
        Ok(Knock {
            vote: store::of_token(&instance.db, &token).await?.ok_or(Refusal::NotFound)?,
            path: path_of_door(&token),
            lang: lang_asked(&parts.headers, instance),
            headers: parts.headers.clone(),
            from: ClientAddress::of(&parts.extensions),
        })
    }
}

/// A device before a vote.
struct Visit<'a> {
    instance: &'a Instance,
    knock: Knock,
    options: Vec<Choice>,
    device: Device,
}

async fn show(instance: Instance, knock: Knock, done: Done) -> Served {
    let visit = Visit::of(&instance, knock, "").await?;
    if !visit.is_open() {
        return Ok(unkept(StatusCode::GONE, pages::closed(visit.knock.lang)));
    }
    if done.is(&done::THANKED) || visit.has_voted().await? {
        return Ok(unkept(StatusCode::OK, pages::thanks(visit.knock.lang)));
    }
    Ok(visit.form(&Said::offered(Posted::default())))
}

async fn take(instance: Instance, Extension(gate): Extension<RoomGate>, knock: Knock, posted: Posted) -> Served {
    gate.pass(&instance.clock, knock.from)?;
    let visit = Visit::of(&instance, knock, posted.value(device::FIELD)).await?;
    if !visit.is_open() {
        return Ok(visit.refused(NotTaken::Closed, &posted));
    }
    let cast = match ballot::read(&visit.knock.vote, &visit.options, &posted) {
        Ok(cast) => cast,
        Err(wrong) => return Ok(visit.form(&Said::mistaken(posted, wrong))),
    };
    match casting::fall(&instance, &visit.knock.vote, (&visit.device, &cast)).await {
        Ok(()) => Ok(visit.kept(done::THANKED.leads_to(&visit.knock.path))),
        Err(undone) => Ok(visit.refused(undone.refused()?, &posted)),
    }
}

impl<'a> Visit<'a> {
    async fn of(instance: &'a Instance, knock: Knock, form: &str) -> Result<Visit<'a>, Refusal> {
        let cookie = Cookie { settings: &instance.settings, name: COOKIE, path: &knock.path }.read(&knock.headers);
        let options = store::options(&instance.db, knock.vote.id).await?;
        Ok(Visit { instance, device: Device::known_by(cookie, form), options, knock })
    }

    fn is_open(&self) -> bool {
        self.knock.vote.stands(self.instance.clock.now()) == Stands::Open
    }

    async fn has_voted(&self) -> Result<bool, Refusal> {
        let devices = store::devices(&self.instance.db, self.knock.vote.id).await?;
        Ok(devices.is_some_and(|devices| self.device.is_among(&devices)))
    }

    fn refused(&self, rule: NotTaken, typed: &Posted) -> Response {
        let lang = self.knock.lang;
        let kept = |words: &str| pages::too_late(lang, words, (&self.knock.vote, &self.options), typed);
        match rule {
            NotTaken::Twice => unkept(StatusCode::CONFLICT, pages::twice(lang)),
            NotTaken::Closed => unkept(StatusCode::GONE, kept(&t!(lang, "ballot-too-late"))),
            rule => unkept(StatusCode::CONFLICT, kept(&rule.sentence(lang))),
        }
    }

    fn form(&self, said: &Said) -> Response {
        let Knock { vote, path, lang, .. } = &self.knock;
        let (options, device) = (self.options.as_slice(), self.device.secret());
        let asking = Asking { lang: *lang, vote, options, action: path, device, said };
        self.kept(unkept(said.status, asking.page()))
    }

    /// The device keeps its secret until the vote closes.
    fn kept(&self, mut response: Response) -> Response {
        let seconds = (self.knock.vote.closes_at - self.instance.clock.now()).max(0) / SECOND;
        let cookie = Cookie { settings: &self.instance.settings, name: COOKIE, path: &self.knock.path };
        response.headers_mut().insert(SET_COOKIE, cookie.kept(self.device.secret(), seconds));
        response
    }
}

fn unkept(status: StatusCode, page: maud::Markup) -> Response {
    let told = [
        (CACHE_CONTROL, HeaderValue::from_static("no-store")),
        (HeaderName::from_static("x-robots-tag"), HeaderValue::from_static("noindex")),
    ];
    (status, told, page).into_response()
}

//! `/pouls/{token}`: the form, for whoever holds the link. It asks for no session and reads none: a person who is signed in in
//! this browser answers as anybody does, and their visit is not written down. Nothing that it answers is kept by a browser.

use forms::{Done, Posted};

use axum::Router;
use axum::extract::{Extension, FromRequestParts, Path};
use axum::http::header::{CACHE_CONTROL, HeaderName, SET_COOKIE};
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use identity::ClientAddress;
use identity::device::{self, Cookie, Device};
use identity::lang_asked;
use identity::limits::RoomGate;
use platform::{Instance, Refusal, SECOND, Served};
use ui::Lang;

use super::answer::Answer;
use super::page::{self, Asking, Said};
use super::{NotTaken, Pulse, answer};
use crate::done;

/// The name of the cookie of a device.
const COOKIE: &str = "pouls";

pub(super) fn routes() -> Router<Instance> {
    Router::new().route("/pouls/{token}", get(show).post(take)).layer(Extension(RoomGate::default()))
}

/// Somebody at the door of a pulse: which one, in what language, from where (for the gate and nothing else).
struct Knock {
    pulse: Pulse,
    lang: Lang,
    headers: HeaderMap,
    from: ClientAddress,
}

impl FromRequestParts<Instance> for Knock {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, instance: &Instance) -> Result<Knock, Refusal> {
        let Path(token) = Path::<String>::from_request_parts(parts, instance).await.map_err(|_| Refusal::NotFound)?;
        let pulse = Pulse::of_token(&instance.db, &token, instance.clock.now()).await?;
        Ok(Knock {
            pulse: pulse.ok_or(Refusal::NotFound)?,
            lang: lang_asked(&parts.headers, instance),
            headers: parts.headers.clone(),
            from: ClientAddress::of(&parts.extensions),
        })
    }
}

/// A device before a pulse.
struct Visit<'a> {
    instance: &'a Instance,
    lang: Lang,
    pulse: Pulse,
    device: Device,
}

async fn show(instance: Instance, knock: Knock, done: Done) -> Served {
    let visit = Visit::of(&instance, knock, "");
    if !visit.pulse.is_open() {
        return Ok(unkept(StatusCode::GONE, page::closed(visit.lang)));
    }
    if done.is(&done::THANKED) || visit.pulse.was_answered_by(&instance.db, &visit.device).await? {
        return Ok(unkept(StatusCode::OK, page::thanks(visit.lang, &visit.pulse.mark())));
    }
    visit.form(Said::offered(Posted::default())).await
}

async fn take(instance: Instance, Extension(gate): Extension<RoomGate>, knock: Knock, posted: Posted) -> Served {
    gate.pass(&instance.clock, knock.from)?;
    let visit = Visit::of(&instance, knock, posted.value(device::FIELD));
    let given = match Answer::read(&posted) {
        Ok(given) => given,
        Err(wrong) if visit.pulse.is_open() => {
            let refused = wrong.is_empty().then(|| t!(visit.lang, "pulse-nothing"));
            return visit.form(Said { refused, ..Said::mistaken(posted, wrong) }).await;
        }
        Err(_) => return Ok(refused(visit.lang, NotTaken::Closed, (&posted, &visit.pulse))),
    };
    match answer(&instance, &visit.pulse, (&visit.device, given)).await {
        Ok(()) => Ok(visit.kept(done::THANKED.leads_to(visit.pulse.path()))),
        Err(undone) => Ok(refused(visit.lang, undone.refused()?, (&posted, &visit.pulse))),
    }
}

fn refused(lang: Lang, rule: NotTaken, (typed, pulse): (&Posted, &Pulse)) -> Response {
    let (status, page) = match rule {
        NotTaken::Twice => (StatusCode::CONFLICT, page::twice(lang, &pulse.mark())),
        NotTaken::Closed => (StatusCode::GONE, page::too_late(lang, &t!(lang, "pulse-too-late"), typed)),
        NotTaken::Full => (StatusCode::CONFLICT, page::too_late(lang, &t!(lang, "pulse-full"), typed)),
    };
    unkept(status, page)
}

impl<'a> Visit<'a> {
    fn of(instance: &'a Instance, knock: Knock, form: &str) -> Visit<'a> {
        let path = knock.pulse.path();
        let cookie = Cookie { settings: &instance.settings, name: COOKIE, path: &path }.read(&knock.headers);
        Visit { instance, lang: knock.lang, device: Device::known_by(cookie, form), pulse: knock.pulse }
    }

    async fn form(&self, said: Said) -> Served {
        let meeting = meetings::meeting(&self.instance.db, self.pulse.meeting).await?.ok_or(Refusal::NotFound)?;
        let (action, device) = (self.pulse.path(), self.device.secret());
        let asking = Asking { lang: self.lang, action: &action, meeting: &meeting, device, said: &said };
        Ok(self.kept(unkept(said.status, asking.page())))
    }

    /// The device keeps its secret until the pulse closes.
    fn kept(&self, mut response: Response) -> Response {
        let seconds = (self.pulse.closes_at - self.instance.clock.now()).max(0) / SECOND;
        let path = self.pulse.path();
        let cookie = Cookie { settings: &self.instance.settings, name: COOKIE, path: &path };
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

//! `/porte/{community}/demande`, where somebody asks to take part; `/demande/{token}`, where they see what becomes of it; and
//! `/accord/{token}`, where the director of their organisation signs. None asks for a session: who holds a link holds what it opens.

mod agreement;
mod form;
mod own;

use std::sync::{Arc, OnceLock};
use std::time::Duration;

use axum::Router;
use axum::extract::{Extension, FromRequestParts};
use axum::http::StatusCode;
use axum::http::request::Parts;
use axum::routing::{get, post};
use communities::program::ApplicationQuestion;
use communities::{Community, roster};
use forms::{Done, Posted};
use identity::limits::{Limit, RoomGate};
use identity::{ClientAddress, Email, said};
use platform::{Instance, Refusal, Served, secret};
use ui::Lang;
use ui::notice::{Notice, Tone};

use crate::answers::{Typed, Wrong};
use crate::application::{Application, Asked, State};
use crate::applying;
use crate::asked::{self, Draft, Field, Pace, Tried};
use crate::door::path;
use crate::public::page::Shown;
use crate::season::Season;
use crate::street::{Knock, Sheet, Spoken, speaking};
use crate::{places, rows};
use own::Own;

forms::done! {
    /// It was sent.
    SENT = "envoyee" => "done-request-sent",
    /// It is confirmed.
    CONFIRMED = "confirmee" => "done-request-confirmed",
    /// The director is asked.
    ASKED = "direction" => "done-request-director",
    /// There is a link to hand over.
    LINKED = "lien" => "done-request-link",
    /// It was taken back.
    WITHDRAWN = "retiree" => "done-request-withdrawn",
    /// The place was taken.
    TAKEN = "place" => "done-request-taken",
    /// The agreement is signed.
    SIGNED = "signe" => "done-agreement",
}

/// The field of the address of a director.
const DIRECTOR: &str = "direction";
/// What a form sends that only wants a link.
const LINK: &str = "lien";

pub(crate) fn routes() -> Router<Instance> {
    Router::new()
        .route("/porte/{door}/demande", get(offer).post(send))
        .route("/demande/{token}", get(show))
        .route("/demande/{token}/confirmation", post(confirm))
        .route("/demande/{token}/direction", post(ask_director))
        .route("/demande/{token}/retrait", post(withdraw))
        .route("/demande/{token}/place", post(take))
        .merge(agreement::routes())
        .layer(Extension(Gate::default()))
}

/// What the season asks besides, as it was answered.
struct Asks<'a> {
    questions: &'a [ApplicationQuestion],
    typed: Typed,
    wrong: Wrong,
}

impl Asks<'_> {
    fn of(season: &Season) -> Asks<'_> {
        Asks { questions: season.questions(), typed: Typed::default(), wrong: Wrong::new() }
    }
}

/// How often forms are sent from one place, and mail asked for under one key. Known to the memory of this process only.
#[derive(Clone, Default)]
struct Gate {
    places: RoomGate,
    letters: Arc<OnceLock<Limit<String>>>,
}

impl Gate {
    /// Whether one more letter may leave under this key: three, then one each eight hours.
    fn writes(&self, instance: &Instance, key: &str) -> bool {
        let limit = self.letters.get_or_init(|| Limit::new(3, Duration::from_secs(8 * 3600), &instance.clock));
        limit.check(&secret::hash(key)).is_ok()
    }
}

/// The season of this door while requests are taken; else there is no form.
pub(crate) async fn takes_requests(instance: &Instance, knock: &Knock) -> Result<Season, Refusal> {
    let season = knock.season(instance).await?;
    let takes = Shown::to_the_street(instance, knock, &season).takes_requests();
    takes.then_some(season).ok_or(Refusal::NotFound)
}

async fn offer(instance: Instance, knock: Knock, done: Done) -> Served {
    let season = takes_requests(&instance, &knock).await?;
    if done.is(&SENT) {
        let sheet = Sheet::of(&instance, knock.lang, t!(knock.lang, "ask-sent"), path(&knock.community, "/demande"));
        return Ok(sheet.answer(form::sent(&knock, instance.settings.sends_mail)));
    }
    Ok(asks(&instance, &knock, Tried::offered(Draft::default()), &Asks::of(&season)))
}

/// The form as it was tried, with a moment: the one that it carries, while it is good.
fn asks(instance: &Instance, knock: &Knock, tried: Tried, own: &Asks<'_>) -> axum::response::Response {
    let now = instance.clock.now();
    let moment = match asked::pace(&knock.door.secret, &tried.draft.moment, now) {
        Pace::TooOld => asked::moment(&knock.door.secret, now),
        Pace::Right | Pace::TooFast => tried.draft.moment.clone(),
    };
    let sheet = Sheet::of(instance, knock.lang, t!(knock.lang, "door-ask"), path(&knock.community, "/demande"));
    Sheet { status: tried.status, ..sheet }.answer(form::form(
        knock,
        (&moment, instance.settings.sends_mail),
        (&tried, own),
    ))
}

async fn send(
    instance: Instance,
    Extension(gate): Extension<Gate>,
    from: ClientAddress,
    knock: Knock,
    posted: Posted,
) -> Served {
    let season = takes_requests(&instance, &knock).await?;
    gate.places.pass(&instance.clock, from)?;
    let (draft, lang) = (Draft::posted(&posted), knock.lang);
    let mut own =
        Asks { questions: season.questions(), typed: Typed::posted(&posted, season.questions()), wrong: Wrong::new() };
    let asked = match (draft.check(), own.typed.check(lang, own.questions)) {
        (Ok(asked), Ok(answers)) => Asked { answers, ..asked },
        (asked, answers) => {
            own.wrong = answers.err().unwrap_or_default();
            return Ok(asks(&instance, &knock, Tried::mistaken(draft, asked.err().unwrap_or_default()), &own));
        }
    };
    let refused = match asked::pace(&knock.door.secret, &draft.moment, instance.clock.now()) {
        Pace::Right => None,
        Pace::TooFast => Some(t!(lang, "ask-too-fast")),
        Pace::TooOld => Some(t!(lang, "ask-too-old")),
    };
    if let Some(sentence) = refused {
        let tried = Tried { status: StatusCode::UNPROCESSABLE_ENTITY, ..Tried::refused(draft, sentence) };
        return Ok(asks(&instance, &knock, tried, &own));
    }
    // Who fills what nobody sees is answered as anybody is, and so is who asks for a fourth letter.
    if draft.text(Field::Trap).is_empty() && gate.writes(&instance, asked.email.as_str()) {
        applying::send(&instance, &knock.community, (&asked, lang)).await?;
    }
    Ok(SENT.leads_to(speaking(&path(&knock.community, "/demande"), lang)))
}

/// The holder of the link of an application: theirs alone.
struct Holder {
    application: Application,
    community: Community,
    lang: Lang,
}

impl FromRequestParts<Instance> for Holder {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, instance: &Instance) -> Result<Holder, Refusal> {
        let token = forms::word(parts, "token").await?;
        let is_token = secret::could_be_a_token(&token);
        let application = if is_token { rows::of_token(&instance.db, &token).await? } else { None };
        let application = application.ok_or(Refusal::NotFound)?;
        let community = roster::community(&instance.db, application.community_id).await?.ok_or(Refusal::NotFound)?;
        let is_said = parts.uri.query().is_some_and(|query| query.contains("langue="));
        let Spoken(asked) = Spoken::from_request_parts(parts, instance).await?;
        let lang = if is_said { asked } else { application.lang };
        Ok(Holder { application, community, lang })
    }
}

impl Holder {
    fn page(
        &self,
        instance: &Instance,
        told: (StatusCode, Option<Notice>),
        wrong: Option<String>,
    ) -> axum::response::Response {
        let sheet = Sheet::of(instance, self.lang, t!(self.lang, "request-title"), self.application.path(""));
        let own = Own { holder: self, instance, wrong };
        Sheet { status: told.0, notice: told.1, ..sheet }.answer(own.page())
    }

    /// What a rule says, above the page as it stands now.
    fn denied(&self, instance: &Instance, sentence: String) -> axum::response::Response {
        self.page(instance, (StatusCode::CONFLICT, Some(Notice::new(self.lang, Tone::Error, sentence))), None)
    }
}

async fn show(instance: Instance, holder: Holder, done: Done) -> Served {
    let notice = done.notice(holder.lang, &[WORDS]);
    Ok(holder.page(&instance, (StatusCode::OK, notice), None))
}

async fn confirm(instance: Instance, holder: Holder) -> Served {
    applying::confirm(&instance, &holder.community, &holder.application).await?;
    Ok(CONFIRMED.leads_to(holder.application.path("")))
}

async fn ask_director(instance: Instance, Extension(gate): Extension<Gate>, holder: Holder, posted: Posted) -> Served {
    let (lang, application) = (holder.lang, &holder.application);
    if !application.is_in_question() {
        return Err(Refusal::NotFound);
    }
    let wants_link = !posted.value(LINK).is_empty() || !instance.settings.sends_mail;
    let director = match Email::parse(posted.value(DIRECTOR)) {
        _ if wants_link => None,
        Ok(email) => Some(email),
        Err(problem) => {
            let sentence = said::email_problem(lang, &problem);
            return Ok(holder.page(&instance, (StatusCode::UNPROCESSABLE_ENTITY, None), Some(sentence)));
        }
    };
    if director.is_some() && !gate.writes(&instance, &application.token) {
        return Ok(holder.denied(&instance, t!(lang, "request-too-many")));
    }
    match applying::ask_director(&instance, &holder.community, application, director.as_ref()).await {
        Ok(()) => Ok(if wants_link { LINKED } else { ASKED }.leads_to(application.path(""))),
        Err(undone) => Ok(holder.denied(&instance, undone.refused()?.sentence(lang))),
    }
}

async fn withdraw(instance: Instance, holder: Holder) -> Served {
    let application = &holder.application;
    if matches!(application.state, State::Refused | State::Withdrawn) {
        return Ok(WITHDRAWN.leads_to(application.path("")));
    }
    match applying::withdraw(&instance, &holder.community, application).await {
        Ok(()) => Ok(WITHDRAWN.leads_to(application.path(""))),
        Err(undone) => Ok(holder.denied(&instance, undone.refused()?.sentence(holder.lang))),
    }
}

async fn take(instance: Instance, holder: Holder) -> Served {
    match places::take(&instance, &holder.community, &holder.application).await {
        Ok(()) => Ok(TAKEN.leads_to(holder.application.path(""))),
        Err(undone) => Ok(holder.denied(&instance, undone.refused()?.sentence(holder.lang))),
    }
}

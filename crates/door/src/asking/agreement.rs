//! `/accord/{token}`: one page to read and sign. It names the organisation and who asks, and serves once.

use axum::Router;
use axum::extract::FromRequestParts;
use axum::http::StatusCode;
use axum::http::request::Parts;
use axum::response::Response;
use axum::routing::get;
use communities::{Community, roster};
use forms::{Done, Posted, fields, keep};
use identity::people;
use maud::{Markup, html};
use platform::text::{self, TextProblem};
use platform::{Instance, Refusal, Served, secret};
use ui::form::{Form, TextField};
use ui::notice::{Notice, Tone};
use ui::{Lang, button, dates};

use super::{SIGNED, WORDS};
use crate::application::{Application, agreement_path};
use crate::street::{Sheet, Spoken, speaking};
use crate::{applying, rows};

fields! {
    /// How many hours they are released for.
    Hours hours = "heures" => "agreement-hours",
    /// Who replaces them.
    Replaced replaced = "remplacement" => "agreement-replaced",
    /// Who signs.
    Name name = "nom" => "agreement-name",
}

/// The most characters of a line.
const LONGEST: usize = 200;

type Tried = forms::Tried<Draft, Vec<(Field, TextProblem)>>;

pub(super) fn routes() -> Router<Instance> {
    Router::new().route("/accord/{token}", get(show).post(sign))
}

/// A director who holds a link.
struct Director {
    application: Application,
    community: Community,
    token: String,
    lang: Lang,
}

impl FromRequestParts<Instance> for Director {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, instance: &Instance) -> Result<Director, Refusal> {
        let token = forms::word(parts, "token").await?;
        let is_token = secret::could_be_a_token(&token);
        let application = if is_token { rows::of_agreement(&instance.db, &token).await? } else { None };
        let application = application.filter(Application::is_in_question).ok_or(Refusal::NotFound)?;
        let community = roster::community(&instance.db, application.community_id).await?.ok_or(Refusal::NotFound)?;
        let Spoken(lang) = Spoken::from_request_parts(parts, instance).await?;
        Ok(Director { application, community, token, lang })
    }
}

async fn show(instance: Instance, director: Director, done: Done) -> Served {
    let tried = Tried::offered(Draft::default()).noticed(done.notice(director.lang, &[WORDS]));
    Ok(answer(&instance, &director, &tried))
}

async fn sign(instance: Instance, director: Director, posted: Posted) -> Served {
    let draft = Draft::posted(&posted);
    let mut wrong = Vec::new();
    let hours = keep(&mut wrong, Field::Hours, text::line(&draft.hours, LONGEST));
    let replaced = keep(&mut wrong, Field::Replaced, text::optional_line(&draft.replaced, LONGEST));
    let name = keep(&mut wrong, Field::Name, text::line(&draft.name, people::LONGEST_NAME));
    let (Some(hours), Some(replaced), Some(name)) = (hours, replaced, name) else {
        return Ok(answer(&instance, &director, &Tried::mistaken(draft, wrong)));
    };
    match applying::sign(&instance, &director.application, [&name, &hours, &replaced]).await {
        Ok(()) => Ok(SIGNED.leads_to(speaking(&agreement_path(&director.token), director.lang))),
        Err(undone) => {
            let notice = Notice::new(director.lang, Tone::Error, undone.refused()?.sentence(director.lang));
            let tried = Tried { status: StatusCode::CONFLICT, ..Tried::offered(draft).noticed(Some(notice)) };
            Ok(answer(&instance, &director, &tried))
        }
    }
}

fn answer(instance: &Instance, director: &Director, tried: &Tried) -> Response {
    let (title, path) = (t!(director.lang, "agreement-title"), agreement_path(&director.token));
    let sheet = Sheet::of(instance, director.lang, title, path);
    Sheet { status: tried.status, notice: tried.notice.clone(), ..sheet }.answer(page(director, tried))
}

fn page(director: &Director, tried: &Tried) -> Markup {
    let (lang, application) = (director.lang, &director.application);
    let (who, organization) = (application.name.as_str(), application.organization.as_str());
    let community = director.community.name.as_str();
    html! {
        div.door.column.stack {
            p.kicker { (community) " · " (director.community.season(lang)) }
            h1 { (t!(lang, "agreement-title")) }
            p { (t!(lang, "agreement-asks", who = who, organization = organization, community = community)) }
            @if let Some(at) = application.agreed_at {
                p { strong { (t!(lang, "agreement-signed", name = application.agreed_by.as_str(), date = dates::long(lang, at))) } }
            } @else {
                p { (t!(lang, "agreement-means")) }
                (form(director, tried))
            }
        }
    }
}

fn form(director: &Director, tried: &Tried) -> Form {
    let lang = director.lang;
    let line = |field: Field| {
        let wrong = tried.wrong(field).map(|problem| forms::text_problem(lang, *problem));
        TextField::new(lang, field.name(), field.label(lang)).max(200).value(tried.draft.text(field)).error(wrong)
    };
    Form::post(lang, speaking(&agreement_path(&director.token), lang))
        .field(line(Field::Hours).required().hint(t!(lang, "agreement-hours-hint")))
        .field(line(Field::Replaced).hint(t!(lang, "agreement-replaced-hint")))
        .field(line(Field::Name).required().autocomplete("name"))
        .deed(button::submit(t!(lang, "agreement-sign")).primary())
}

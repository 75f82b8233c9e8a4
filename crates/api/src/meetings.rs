//! Meetings: the series, one meeting, and the token owner's answer.

use ::agenda::read::BlockRead;
use ::hosting::read::OfferRead;
use ::meetings::MeetingAccess;
use ::meetings::answers::{self, Given, NewAnswer};
use ::meetings::attendance;
use ::meetings::model::{Answer, Mark};
use ::meetings::read::{self, MeetingRead};
use ::minutes::read::MinutesRead;
use axum::Json;
use axum::extract::Path;
use communities::Membership;
use communities::roles::{AnswerMeetings, MarkAttendance, OfferRooms, ReadMinutes};
use identity::Bearer;
use platform::text::TextProblem;
use platform::{Instance, Refusal};
use polls::read::PollRead;
use serde::{Deserialize, Serialize};
use ui::Lang;
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::answer::{Body, Ended, Listed};
use crate::problem::Problem;

pub(crate) fn routes() -> OpenApiRouter<Instance> {
    let routes = OpenApiRouter::new().routes(routes!(list)).routes(routes!(show)).routes(routes!(answer));
    routes
        .routes(routes!(attended))
        .routes(routes!(agenda))
        .routes(routes!(poll))
        .routes(routes!(offers))
        .routes(routes!(minutes))
}

/// Whether the token's owner comes, as it is kept.
#[derive(Serialize, ToSchema)]
struct RsvpAnswer {
    /// Whether they come.
    answer: Answer,
    /// Whether the meeting changed since, so that they are asked again.
    to_confirm: bool,
}

impl From<&Given> for RsvpAnswer {
    fn from(given: &Given) -> RsvpAnswer {
        RsvpAnswer { answer: given.answer, to_confirm: given.to_confirm }
    }
}

/// Whether one comes.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct Rsvp {
    /// Whether they come.
    #[schema(value_type = Answer)]
    answer: String,
    /// Why not; read by the facilitation only, and kept only with `cannot`.
    #[serde(default)]
    #[schema(max_length = 500)]
    reason: String,
}

/// The meetings of a community that the token's owner may see, in the order of the season.
#[utoipa::path(get, path = "/api/v1/communities/{id}/meetings", tag = "meetings", params(("id" = i64, Path)), responses(
    (status = 200, body = Listed<MeetingRead>),
))]
async fn list(instance: Instance, bearer: Bearer, Path(id): Path<i64>) -> Result<Json<Listed<MeetingRead>>, Ended> {
    let membership = Membership::enter_by_id(&instance.db, &bearer, id).await?;
    if !membership.may::<AnswerMeetings>() {
        return Err(Refusal::NotFound.into());
    }
    Ok(Listed::whole(read::meetings(&instance, &membership).await?))
}

/// Who was marked, and how.
#[derive(Serialize, ToSchema)]
struct Marked {
    /// The person.
    person: i64,
    /// Whether they were there.
    mark: Mark,
}

/// Who was marked at a meeting, for those who mark.
#[utoipa::path(get, path = "/api/v1/communities/{id}/meetings/{meeting}/attendance", tag = "meetings",
    params(("id" = i64, Path), ("meeting" = i64, Path)), responses(
    (status = 200, body = Listed<Marked>),
))]
async fn attended(
    instance: Instance,
    bearer: Bearer,
    Path((id, meeting)): Path<(i64, i64)>,
) -> Result<Json<Listed<Marked>>, Ended> {
    let grant = enter(&instance, &bearer, id, meeting).await?.grant::<MarkAttendance>()?;
    let marks = attendance::store::of_meeting(&instance.db, grant.meeting().id).await?;
    let mut marked: Vec<_> = marks.into_iter().map(|(person, mark)| Marked { person, mark }).collect();
    marked.sort_unstable_by_key(|marked| marked.person);
    Ok(Listed::whole(marked))
}

/// The agenda of a meeting: what each block is and how long, and nothing of what it is about.
#[utoipa::path(get, path = "/api/v1/communities/{id}/meetings/{meeting}/agenda", tag = "meetings",
    params(("id" = i64, Path), ("meeting" = i64, Path)), responses(
    (status = 200, body = Listed<BlockRead>),
))]
async fn agenda(
    instance: Instance,
    bearer: Bearer,
    Path((id, meeting)): Path<(i64, i64)>,
) -> Result<Json<Listed<BlockRead>>, Ended> {
    let access = enter(&instance, &bearer, id, meeting).await?;
    Ok(Listed::whole(::agenda::read::agenda(&instance, &access).await?))
}

/// The last poll of a meeting: what is proposed and what was chosen, never who answered what.
#[utoipa::path(get, path = "/api/v1/communities/{id}/meetings/{meeting}/poll", tag = "meetings",
    params(("id" = i64, Path), ("meeting" = i64, Path)), responses(
    (status = 200, body = PollRead),
))]
async fn poll(
    instance: Instance,
    bearer: Bearer,
    Path((id, meeting)): Path<(i64, i64)>,
) -> Result<Json<PollRead>, Ended> {
    let access = enter(&instance, &bearer, id, meeting).await?;
    Ok(Json(polls::read::poll(&instance, &access).await?.ok_or(Refusal::NotFound)?))
}

/// The rooms that organisations offer for the meetings of a community, the first offered first.
#[utoipa::path(get, path = "/api/v1/communities/{id}/offers", tag = "meetings", params(("id" = i64, Path)), responses(
    (status = 200, body = Listed<OfferRead>),
))]
async fn offers(instance: Instance, bearer: Bearer, Path(id): Path<i64>) -> Result<Json<Listed<OfferRead>>, Ended> {
    let grant = Membership::enter_by_id(&instance.db, &bearer, id).await?.grant::<OfferRooms>()?;
    Ok(Listed::whole(hosting::read::offers(&instance, &grant).await?))
}

/// The minutes that the token's owner may read, and where they stand.
#[utoipa::path(get, path = "/api/v1/communities/{id}/minutes", tag = "meetings", params(("id" = i64, Path)), responses(
    (status = 200, body = Listed<MinutesRead>),
))]
async fn minutes(instance: Instance, bearer: Bearer, Path(id): Path<i64>) -> Result<Json<Listed<MinutesRead>>, Ended> {
    let grant = Membership::enter_by_id(&instance.db, &bearer, id).await?.grant::<ReadMinutes>()?;
    Ok(Listed::whole(::minutes::read::minutes(&instance, &grant).await?))
}

/// One meeting.
#[utoipa::path(get, path = "/api/v1/communities/{id}/meetings/{meeting}", tag = "meetings",
    params(("id" = i64, Path), ("meeting" = i64, Path)), responses(
    (status = 200, body = MeetingRead),
))]
async fn show(
    instance: Instance,
    bearer: Bearer,
    Path((id, meeting)): Path<(i64, i64)>,
) -> Result<Json<MeetingRead>, Ended> {
    let access = enter(&instance, &bearer, id, meeting).await?;
    Ok(Json(read::meeting(&instance, &access).await?))
}

/// Says whether the token's owner comes, in place of what they said before.
#[utoipa::path(put, path = "/api/v1/communities/{id}/meetings/{meeting}/rsvp", tag = "meetings",
    params(("id" = i64, Path), ("meeting" = i64, Path)), request_body = Rsvp, responses(
    (status = 200, body = RsvpAnswer),
))]
async fn answer(
    instance: Instance,
    bearer: Bearer,
    Path((id, meeting)): Path<(i64, i64)>,
    Body(rsvp): Body<Rsvp>,
) -> Result<Json<RsvpAnswer>, Ended> {
    let access = enter(&instance, &bearer, id, meeting).await?.grant::<AnswerMeetings>()?;
    let new = NewAnswer::parse(&rsvp.answer, &rsvp.reason).map_err(|problems| field(bearer.lang(), problems))?;
    match answers::answer(&instance, &access, &new).await {
        Ok(given) => Ok(Json(RsvpAnswer::from(&given))),
        Err(undone) => {
            let rule = undone.refused()?;
            Err(Problem::field(bearer.lang(), "answer", rule.sentence(bearer.lang())).into())
        }
    }
}

async fn enter(instance: &Instance, bearer: &Bearer, id: i64, meeting: i64) -> Result<MeetingAccess, Refusal> {
    let membership = Membership::enter_by_id(&instance.db, bearer, id).await?;
    MeetingAccess::enter(&instance.db, &membership, meeting).await
}

fn field(lang: Lang, problems: (Option<TextProblem>, Option<TextProblem>)) -> Problem {
    match problems {
        (Some(problem), _) => Problem::field(lang, "answer", forms::text_problem(lang, problem)),
        (None, problem) => {
            Problem::field(lang, "reason", forms::text_problem(lang, problem.unwrap_or(TextProblem::Unknown)))
        }
    }
}

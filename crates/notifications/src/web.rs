//! Routes: the choices of a person about their mail, and the link of each mail that stops its kind.

use axum::Router;
use axum::extract::rejection::FormRejection;
use axum::extract::{Form, Path, Query};
use axum::response::{IntoResponse, Redirect};
use axum::routing::get;
use communities::frame;
use identity::{Viewer, Visitor};
use platform::{Instance, Refusal, Served};

use crate::kinds::Kind;
use crate::rhythm::{Rhythm, Wishes};
use crate::unsubscribe::{self, Stop};
use crate::{pages, store};

/// Where a person chooses.
pub(crate) const PREFERENCES: &str = "/profil/courriels";
const SAVED: &str = "fait";

/// The names of the fields.
pub(crate) mod fields {
    pub(crate) const KIND: &str = "courriel";
    pub(crate) const MOST: &str = "par-semaine";
    pub(crate) const QUIET: &str = "nuits-tranquilles";
}

/// The routes of this slice.
pub fn routes() -> Router<Instance> {
    Router::new()
        .route(PREFERENCES, get(preferences).post(choose))
        .route(&format!("{}/{{token}}", unsubscribe::PATH), get(ask).post(stop))
}

async fn preferences(instance: Instance, viewer: Viewer, Query(query): Query<Vec<(String, String)>>) -> Served {
    let wishes = store::wishes(&instance.db, viewer.id()).await?;
    let saved = query.iter().any(|(name, _)| name == SAVED);
    let around = frame::personal(&instance, &viewer).await?;
    Ok(pages::preferences(&viewer, around, &wishes, saved).into_response())
}

async fn choose(
    instance: Instance,
    viewer: Viewer,
    form: Result<Form<Vec<(String, String)>>, FormRejection>,
) -> Served {
    let Form(fields) = form.map_err(|problem| Refusal::Malformed(problem.to_string()))?;
    let wishes = Wishes::parse(&fields);
    let tx = instance.db.begin().await?;
    store::keep(&tx, viewer.id(), &wishes).await?;
    tx.commit().await?;
    Ok(Redirect::to(&format!("{PREFERENCES}?{SAVED}=1")).into_response())
}

impl Wishes {
    /// A kind that is not ticked is turned off; a number of mails that is not offered is the usual one.
    fn parse(fields: &[(String, String)]) -> Wishes {
        let values =
            |name: &'static str| fields.iter().filter(move |(each, _)| each == name).map(|(_, value)| value.as_str());
        let ticked: Vec<Kind> = values(fields::KIND).filter_map(Kind::parse).collect();
        let most_a_week = match values(fields::MOST).next() {
            Some("0") => None,
            _ => Rhythm::default().most_a_week,
        };
        Wishes {
            unwanted: Kind::optional().filter(|kind| !ticked.contains(kind)).collect(),
            rhythm: Rhythm { quiet_hours: values(fields::QUIET).next().is_some(), most_a_week },
        }
    }
}

async fn ask(instance: Instance, visitor: Visitor, Path(token): Path<String>) -> Served {
    let stop = Stop::enter(&instance.db, &token).await?;
    let action = format!("{}/{token}", unsubscribe::PATH);
    Ok(pages::stop(visitor.lang(), stop.kind, &action).into_response())
}

/// RFC 8058: mail programs post here by themselves and follow no redirection, so the answer is the page.
async fn stop(instance: Instance, visitor: Visitor, Path(token): Path<String>) -> Served {
    let stop = Stop::enter(&instance.db, &token).await?;
    stop.stop(&instance.db).await?;
    Ok(pages::stopped(visitor.lang(), stop.kind).into_response())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sent(fields: &[(&str, &str)]) -> Wishes {
        let fields: Vec<_> = fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        Wishes::parse(&fields)
    }

    #[test]
    fn what_is_not_ticked_is_turned_off_and_what_is_asked_always_comes() {
        let wishes = sent(&[("courriel", "meetings.reminder"), ("courriel", "nothing.known"), ("par-semaine", "0")]);
        assert!(wishes.want(Kind::MeetingReminder) && wishes.want(Kind::Code) && wishes.want(Kind::Invitation));
        assert!(!wishes.want(Kind::MeetingSet) && !wishes.want(Kind::Gathered));
        assert_eq!(wishes.rhythm, Rhythm { quiet_hours: false, most_a_week: None });
    }

    #[test]
    fn nonsense_gives_the_usual_rhythm() {
        let wishes = sent(&[("par-semaine", "-3"), ("nuits-tranquilles", "yes")]);
        assert_eq!(wishes.rhythm, Rhythm::default());
    }
}

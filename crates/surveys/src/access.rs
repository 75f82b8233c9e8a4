//! Who may enter a survey. A [`SurveyGrant`] is the proof that a member has a right in the community of one survey.

use std::ops::Deref;

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use communities::Grant;
use communities::roles::Right;
use platform::{Event, Instance, Refusal};

use crate::model::Survey;
use crate::store;

/// A member who has the right `R`, at a survey of their community.
#[derive(Clone, Debug)]
pub(crate) struct SurveyGrant<R> {
    grant: Grant<R>,
    survey: Survey,
}

impl<R: Right> SurveyGrant<R> {
    /// The survey as it was when it was entered.
    pub(crate) fn survey(&self) -> &Survey {
        &self.survey
    }

    /// What the member just did to the survey.
    pub(crate) fn event(&self, kind: &'static str, now: i64) -> Event {
        Event::new(self.survey.community_id, kind, self.survey.id, now).by(self.grant.person_id())
    }

    /// A page of this survey.
    pub(crate) fn path(&self, rest: &str) -> String {
        crate::pages::path_of(self.grant.community(), self.survey.id, rest)
    }
}

impl<R> Deref for SurveyGrant<R> {
    type Target = Grant<R>;
    fn deref(&self) -> &Grant<R> {
        &self.grant
    }
}

impl<R: Right> FromRequestParts<Instance> for SurveyGrant<R> {
    type Rejection = Refusal;

    /// Enters the survey that the path names as `{survey}`, in the community that it names as `{community}`. One that is
    /// prepared is there for those who make it alone.
    async fn from_request_parts(parts: &mut Parts, instance: &Instance) -> Result<SurveyGrant<R>, Refusal> {
        let grant = Grant::<R>::from_request_parts(parts, instance).await?;
        let id = forms::number(parts, "survey").await?;
        let row = store::survey(&instance.db, id).await?.ok_or(Refusal::NotFound)?;
        let survey = Survey::read(row, instance.clock.now())?;
        let is_here = survey.community_id == grant.community().id;
        let is_seen = !survey.is_draft() || grant.may::<communities::roles::SetSurveys>();
        if is_here && is_seen { Ok(SurveyGrant { grant, survey }) } else { Err(Refusal::NotFound) }
    }
}

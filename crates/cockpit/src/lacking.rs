//! Which answers are lacking: to the next meeting, to the poll that looks for a date, to requests for help.

use communities::roles::AnswerMeetings;
use communities::{Directory, Membership};
use meetings::model::State;
use meetings::{Meeting, MeetingAccess, Scene, Series, people};
use platform::{Db, Instance, Refusal, Result};

/// A meeting, and those whose answer to it is lacking.
pub(crate) struct Lacking {
    pub(crate) meeting: Meeting,
    pub(crate) people: Vec<i64>,
    /// The page where the answers are.
    pub(crate) path: String,
}

/// The next meeting, with who is expected and what they answered.
pub(crate) async fn next(instance: &Instance, member: &Membership, series: &Series) -> Result<Option<Scene>, Refusal> {
    let Some(next) = series.next() else { return Ok(None) };
    let access = MeetingAccess::before(&instance.db, member, next.clone()).await?;
    Ok(Some(Scene::of(instance, &access).await?))
}

/// Who has not said whether they come to it.
pub(crate) fn to_the_next(scene: &Scene) -> Lacking {
    let people = scene.expected.iter().filter(|person| !scene.given.contains_key(person)).copied().collect();
    Lacking { meeting: scene.meeting().clone(), people, path: scene.access.path("") }
}

/// Who has not answered the poll of the first meeting that has no date, while it is open.
pub(crate) async fn to_the_poll(
    db: &Db,
    (member, directory): (&Membership, &Directory),
    series: &Series,
) -> Result<Option<Lacking>> {
    let Some(undated) = series.meetings().iter().find(|each| each.state(series.now()) == State::Planned) else {
        return Ok(None);
    };
    let Some(poll) = polls::of_meeting(db, undated).await?.filter(|whole| whole.poll.ended_at.is_none()) else {
        return Ok(None);
    };
    let expected = people::expected(db, undated).await?;
    let answers = directory.joined_who_may::<AnswerMeetings>();
    let lacking = answers.into_iter().map(|card| card.id).filter(|each| expected.contains(each) && poll.awaits(*each));
    let path = member.community().path(&format!("{}/sondage", undated.path()));
    Ok(Some(Lacking { meeting: undated.clone(), people: lacking.collect(), path }))
}

//! The ways that lead to votes from elsewhere: the list of where one can go, the home of the members, the code of a screen.

use communities::Membership;
use communities::roles::{ReadMinutes, Vote as Votes};
use identity::by_hand;
use platform::{Instance, On, Result};
use search::Destination;
use ui::{Icon, dates};

use crate::model::{VOTES_PAGE, Vote, path_of_door};
use crate::store;

/// The page of votes, for who reads what the group decides.
pub fn destinations(member: &Membership) -> Vec<Destination> {
    let page = || Destination::new(Icon::Charter, t!(member.lang(), "votes"), member.community().path(VOTES_PAGE));
    member.may::<ReadMinutes>().then(page).into_iter().collect()
}

/// The votes that await a member: named ones in which they have not voted, and each secret one that is open, the same for all of
/// them, since nothing knows who voted. The page, until when, and the question.
pub async fn open_to(instance: &Instance, member: &Membership) -> Result<Vec<[String; 3]>> {
    if !member.may::<Votes>() {
        return Ok(Vec::new());
    }
    let open = store::open_of(&instance.db, member.community().id, instance.clock.now()).await?;
    let cast = if open.is_empty() { Vec::new() } else { store::cast_by(&instance.db, member.person_id()).await? };
    let line = |vote: Vote| {
        let last = dates::weekday_and_day(member.lang(), vote.step_ends_at() - 1);
        let page = member.community().path(&format!("{VOTES_PAGE}/{}", vote.id));
        [vote.path_of_door().unwrap_or(page), t!(member.lang(), "vote-is-open-until", date = last), vote.question]
    };
    Ok(open.into_iter().filter(|vote| !cast.contains(&vote.id)).map(line).collect())
}

/// The ballot of the secret vote whose screen shows this code.
pub async fn by_code(on: impl Into<On<'_>>, typed: &str, now: i64) -> Result<Option<String>> {
    let token = store::of_code(on, &by_hand::written(typed), now).await?;
    Ok(token.map(|token| path_of_door(&token)))
}

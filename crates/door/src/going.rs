//! The ways that lead to the door from elsewhere, and what waits there.

use communities::Membership;
use communities::roles::{Invite, SetSeason};
use platform::{Db, Result};
use search::Destination;
use ui::Icon;

use crate::reviewing::REQUESTS;
use crate::{DOOR, rows};

/// The page of the door, for who looks after it, and that of those who ask to take part, for who answers them.
pub fn destinations(member: &Membership) -> Vec<Destination> {
    let (lang, path) = (member.lang(), |rest: &str| member.community().path(rest));
    let door = || Destination::new(Icon::Season, t!(lang, "door-edit"), path(DOOR));
    let requests = || Destination::new(Icon::Members, t!(lang, "requests-title"), path(REQUESTS));
    let door = member.may::<SetSeason>().then(door);
    door.into_iter().chain(member.may::<Invite>().then(requests)).collect()
}

/// Where those who answer go while an application waits, and the words that lead there.
pub async fn awaiting(db: &Db, member: &Membership) -> Result<Vec<(String, String)>> {
    if !member.may::<Invite>() {
        return Ok(Vec::new());
    }
    let count = rows::unanswered(db, member.community().id).await?;
    let way = || (member.community().path(REQUESTS), t!(member.lang(), "requests-await", count = count));
    Ok((count > 0).then(way).into_iter().collect())
}

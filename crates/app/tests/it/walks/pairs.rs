//! What the walks have of pairs: one that somebody proposed to a member, and what goes with each deed.

use platform::sql;

use super::routes::Route;
use super::things::Things;
use crate::world::{Person, Season, Sent, Who, World};

/// Somebody proposes a pair to this member.
pub(super) async fn paired(world: &World, season: &Season, member: &Person, things: &mut Things) {
    let by = match world.held_here(season) {
        true => world.twin(Who::Facilitator).await,
        false => world.signed_in(Who::Coordination, season.coordinator.clone()).await,
    };
    let person = member.account().id.to_string();
    by.posts(season.path("/jumelages/propose"), &[("personne", &person)]).await.is(303);
    let newest = sql("SELECT MAX(id) FROM pairs WHERE community_id = $1").bind(season.community.id);
    things.set("pair", newest.value::<i64>(&world.instance.db).await.unwrap());
}

/// Another in the place of the one that was used; agreed on, for who says that it is done.
pub(super) async fn freshen(world: &World, route: &Route, things: &mut Things) {
    let (here, awa) = (&world.here, world.who(Who::Member));
    let open = sql("SELECT p.id FROM pairs p JOIN pair_people q ON q.pair_id = p.id \
                    WHERE q.person_id = $1 AND p.community_id = $2 AND p.met_at IS NULL");
    let open = open.with((awa.id(), here.community.id)).values::<i64>(&world.instance.db).await.unwrap();
    for pair in open {
        awa.posts(here.path(&format!("/jumelages/{pair}/fin")), &[]).await.is(303);
    }
    paired(world, here, awa, things).await;
    if route.pattern.ends_with("/fait") {
        let pair = here.path(&format!("/jumelages/{}/oui", things.get("pair")));
        awa.posts(pair, &[]).await.is(303);
    }
}

/// Two who want to be drawn.
pub(super) async fn wanted(world: &World) {
    for _ in 0..2 {
        let wants = world.twin(Who::Facilitator).await;
        wants.posts(world.here.path("/jumelages/envie"), &[]).await.is(303);
    }
}

/// What goes with a deed: somebody else of the group.
pub(super) fn sent(world: &World, deed: &str, person: &Person) -> Sent {
    let form = |fields: &[(&str, &str)]| {
        Sent::Form(fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect())
    };
    let advisor = world.who(Who::Advisor).id();
    let is_theirs = person.account.as_ref().is_some_and(|account| account.id == advisor);
    let other = if is_theirs { world.who(Who::Coordination).id() } else { advisor };
    match deed {
        "/jumelages/propose" => form(&[("personne", &other.to_string())]),
        "/jumelages/question" => form(&[("mots", "Quelle petite chose a bien marché?"), ("salon", &world.here.room)]),
        "/jumelages/{pair}/fait" => form(&[("mots", ""), ("salon", "")]),
        _ => form(&[]),
    }
}

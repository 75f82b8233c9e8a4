//! What the walks have of the parts of the logic model: one that was added, and one of the program that stands aside.

use platform::sql;

use super::routes::Route;
use crate::world::{Sent, Who, World};

/// A part of the program, which is taken out and put back.
const PLANNED: &str = "need.reperes";

/// The version of what was added and taken out; 0 while the program alone says it.
async fn version(world: &World) -> i64 {
    let newest = sql("SELECT COALESCE(MAX(version), 0) FROM season_words WHERE community_id = $1 AND part = 'model'");
    newest.bind(world.here.community.id).value(&world.instance.db).await.unwrap()
}

/// Coordination changes it as it stands.
async fn changed(world: &World, at: &str, fields: &[(&str, &str)]) {
    let revision = version(world).await.to_string();
    let fields = [fields, &[("revision", revision.as_str())]].concat();
    let done = world.who(Who::Coordination).posts(world.here.path(&format!("/saison/modele{at}")), &fields).await;
    // What stands aside already stays there.
    assert!([303, 409].contains(&done.status.as_u16()), "{}", done.status);
}

/// A part to take out, or one to put back.
pub(super) async fn freshen(world: &World, route: &Route) {
    match route.pattern.rsplit('/').next() {
        Some("retrait") => changed(world, "/remise", &[("element", PLANNED)]).await,
        Some("remise") => changed(world, "/retrait", &[("element", PLANNED), ("raison", "Pas chez nous")]).await,
        _ => {}
    }
}

/// The words of the problem, over the version that stands: who coordinates says them, and the committee after.
pub(super) async fn said(world: &World) -> Sent {
    let newest = sql("SELECT COALESCE(MAX(version), 0) FROM season_words WHERE community_id = $1 AND part = 'problem'");
    let revision: i64 = newest.bind(world.here.community.id).value(&world.instance.db).await.unwrap();
    let revision = revision.to_string();
    let fields = [("fr-CA", "Ce que vivent les familles"), ("raison", "Nos mots"), ("revision", revision.as_str())];
    Sent::Form(fields.map(|(name, value)| (name.to_owned(), value.to_owned())).to_vec())
}

/// What goes with a deed, over the version that stands.
pub(super) async fn sent(world: &World, deed: &str) -> Sent {
    let revision = version(world).await.to_string();
    let fields: &[(&str, &str)] = match deed {
        "/saison/modele" => &[("genre", "need"), ("fr-CA", "Du temps"), ("raison", "Le groupe le dit")],
        _ => &[("element", PLANNED), ("raison", "Pas chez nous")],
    };
    let fields = fields.iter().copied().chain([("revision", revision.as_str())]);
    Sent::Form(fields.map(|(name, value)| (name.to_owned(), value.to_owned())).collect())
}

//! The walks in parts, by slice: each part is a test of its own, so that they share the processors and one can be asked for
//! by name (`bin/test of_polls`). One list, below: a new slice adds a line, or words to one.

use std::collections::BTreeSet;

use testkit::Database;

use super::deeds::in_order;
use super::routes::{self, Route};
use super::table::Table;

/// The routes that are walked together: of all shards, the first that an address fits.
pub(super) struct Shard {
    pub(super) name: &'static str,
    /// Parts of addresses, one of which they have.
    parts: &'static [&'static str],
}

/// The list, and with it `shards! { what_a_walk_shows => walked }`: a test for each line, that calls `walked` with it. A
/// macro cannot write another one's `$`: it is handed in.
macro_rules! list {
    ($d:tt $($name:ident: $parts:expr;)*) => {
        const SHARDS: &[Shard] = &[$(Shard { name: stringify!($name), parts: &$parts }),*];

        macro_rules! for_each_shard {
            ($d story:ident => $d walked:ident) => {
                mod $d story {
                    $(#[tokio::test]
                    async fn $name() {
                        super::$d walked(crate::walks::shards::Shard::named(stringify!($name))).await;
                    })*
                }
            };
        }
    };
}

list! { $
    of_the_network: ["/reseau", "/network"];
    of_the_door: ["/porte", "/demande/", "/accord/", "/applications", "/robots"];
    of_polls: ["/sondage"];
    of_agendas: ["/ordre-du-jour", "/modeles", "/formats"];
    of_facilitation: ["/animation", "/ici"];
    of_minutes: ["/compte-rendu", "/comptes-rendus"];
    of_memory: ["/decisions", "/engagements", "/themes", "/votes", "/v/{token}", "/bibliotheque", "/glossaire", "/glossary", "/resources"];
    of_hosting_and_gathering: ["/hote", "/offre", "/lieu", "/besoins", "/serie", "/suivi", "/pouls"];
    of_meetings: ["/rencontres", "/calendrier", "/meetings", "/reponse/{token}", "/agenda/"];
    of_files: ["/fichiers/", "/api/v1/files"];
    of_conversations: ["/salons", "/nouveau-salon", "/ecrire", "/entraide", "/signalements", "/mots-a-regarder", "/messages-gardes", "/profil/a-envoyer", "/api/v1/rooms"];
    of_evaluation: ["/evaluation", "/indicators", "/surveys", "/hours", "/bilans", "/reports", "/q/{token}", "/attestation", "/profil/attestations", "/fete", "/jumelages"];
    of_the_budget: ["/budget", "/expenses"];
    of_search: ["/recherche", "/aller", "/search"];
    of_communities: ["/c/{community}", "/api/v1/communities", "/communautes", "/attente", "/invitation"];
    of_the_rest: [""];
}

pub(super) use for_each_shard as shards;

impl Shard {
    pub(super) fn named(name: &str) -> &'static Shard {
        SHARDS.iter().find(|shard| shard.name == name).expect("a test is made from each line of the list")
    }

    /// Whether this is the shard of a route.
    pub(super) fn holds(&self, route: &Route) -> bool {
        let fits = |shard: &&Shard| shard.parts.iter().any(|part| route.pattern.contains(part));
        SHARDS.iter().find(fits).is_some_and(|shard| shard.name == self.name)
    }
}

/// Every route there is.
async fn all() -> BTreeSet<Route> {
    let database = Database::fresh().await;
    let instance = app::instance_at(database.db.clone(), testkit::settings("http://127.0.0.1:8080"), testkit::clock());
    routes::of(&app::router(&instance, None))
}

/// The shards together are the whole published table.
#[tokio::test]
async fn the_table_of_who_opens_what_has_each_route_and_no_other() {
    let (pages, deeds): (Vec<_>, Vec<_>) = all().await.into_iter().partition(Route::reads);
    Table::is_whole("Pages", &pages);
    Table::is_whole("Deeds", &in_order(deeds));
}

/// Nothing is walked twice or left out, and no line of the list is for nothing.
#[tokio::test]
async fn each_route_is_walked_in_one_shard() {
    let all = all().await;
    for route in &all {
        let holders: Vec<_> = SHARDS.iter().filter(|shard| shard.holds(route)).map(|shard| shard.name).collect();
        assert_eq!(holders.len(), 1, "{route} is walked in {holders:?}");
    }
    for shard in SHARDS {
        assert!(all.iter().any(|route| shard.holds(route)), "{} holds nothing", shard.name);
    }
}

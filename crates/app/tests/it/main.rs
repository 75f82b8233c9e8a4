//! The one integration test binary, mirrored by slice. Each test runs on the engine that `JASETTE_TEST_DATABASE_URL`
//! chooses; `bin/test` runs them all on SQLite, and on PostgreSQL those that docs/testing.md lists.

#![expect(clippy::unwrap_used, reason = "a test that meets the unexpected stops there and says where")]

mod architecture;
mod attestations;
mod browser;
mod budget;
mod celebration;
mod cockpit;
mod communities;
mod contract;
mod conversations;
mod door;
mod edge;
mod evaluation;
mod files;
mod glossary;
mod help;
mod identity;
mod involvement;
mod journal;
mod kill;
mod library;
mod meetings;
mod network;
mod notifications;
mod pairs;
mod platform;
mod promises;
mod reports;
mod search;
mod siege;
mod stories;
mod surveys;
mod themes;
mod votes;
mod walks;
mod world;

//! An instance for tests that need no web: its database, the held clock, invented settings.

use std::sync::Arc;

use axum::http::Extensions;
use platform::{Clock, Db, Instance, Settings};

/// Settings of an instance that people reach at `address`.
pub fn settings(address: &str) -> Settings {
    Settings {
        address: address.to_owned(),
        name: "Jasette".into(),
        mail_from: "Jasette <jasette@example.org>".into(),
        sends_mail: true,
        coordination_needs_app: false,
        demonstration: None,
        contact: String::new(),
    }
}

/// An instance at `https://jasette.example.org`, without any link between slices.
pub fn instance(db: &Db, clock: &Clock) -> Instance {
    let settings = Arc::new(settings("https://jasette.example.org"));
    Instance { db: db.clone(), clock: clock.clone(), settings, links: Arc::new(Extensions::new()) }
}

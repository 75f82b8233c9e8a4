//! A whole instance for a test: a fresh database, a held clock, a mail server, and a real server on a free port. Communities
//! and people are built over it where the slices are known.

use std::net::{Ipv4Addr, SocketAddr};

use axum::Router;
use platform::jobs::{Handlers, run_due};
use platform::mail::{Round, deliver_due};
use platform::{Clock, Instance};
use tokio::net::TcpListener;
use tokio::task::JoinHandle;

use crate::{Database, Person, Sink, settings};

/// A running instance and all it stands on. Everything ends with it.
pub struct World {
    /// The instance that the server works on.
    pub instance: Instance,
    /// Its clock, which stands at [`NOW`](crate::NOW) until it is moved.
    pub clock: Clock,
    /// Where its mail arrives.
    pub sink: Sink,
    /// Its database; the last to go.
    pub database: Database,
    address: String,
    server: JoinHandle<()>,
}

impl World {
    /// Starts an instance: `wire` is given one that has no links between slices, and gives back the one to use and its
    /// routes.
    pub async fn start(wire: impl FnOnce(Instance) -> (Instance, Router)) -> World {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.expect("a free port");
        let address = format!("http://{}", listener.local_addr().expect("a bound listener has an address"));
        let (database, clock, sink) = (Database::fresh().await, crate::clock(), Sink::start().await);
        let mut bare = crate::instance(&database.db, &clock);
        bare.settings = settings(&address).into();
        let (instance, routes) = wire(bare);
        let service = routes.into_make_service_with_connect_info::<SocketAddr>();
        let server = tokio::spawn(async move {
            let _ = axum::serve(listener, service).await;
        });
        World { instance, clock, sink, database, address, server }
    }

    /// Where people reach it: `http://127.0.0.1:4321`.
    pub fn address(&self) -> &str {
        &self.address
    }

    /// Somebody with a browser, not signed in.
    pub fn person(&self, name: &str) -> Person {
        Person::new(name, &self.address)
    }

    /// Sends the mail that is due.
    pub async fn carries_mail(&self) -> Round {
        deliver_due(&self.instance, &self.sink.smtp()).await.expect("the outbox can be read")
    }

    /// Carries out the jobs that are due; returns how many.
    pub async fn works(&self, handlers: &Handlers) -> usize {
        run_due(&self.instance, handlers).await.expect("the jobs can be read")
    }

    /// Lets time pass, in milliseconds.
    pub fn waits(&self, milliseconds: i64) {
        self.clock.advance(milliseconds);
    }
}

impl Drop for World {
    fn drop(&mut self) {
        self.instance.db.hub().stop();
        self.server.abort();
    }
}

//! The listening address: lines are taken, answered, and left when we stop or when they take too long.

use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::extract::ConnectInfo;
use axum::http::Request;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use identity::ClientAddress;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{OwnedSemaphorePermit, Semaphore, watch};
use tower::ServiceExt;

use super::line::Line;
use super::{Crowd, Limits, Seat};
use crate::Whence;

/// After a line could not be taken, for want of descriptors as a rule.
const BREATH: Duration = Duration::from_millis(50);

/// Answers whoever comes with these pages, until `stop`; returns when the last who was being answered has their answer.
pub async fn listen(listener: TcpListener, pages: Router, doors: (Limits, Whence), stop: impl Future<Output = ()>) {
    let (limits, whence) = doors;
    let room = Arc::new(Semaphore::new(limits.connections));
    let (tell_stop, stopping) = watch::channel(());
    let door = Door { pages, limits, whence, stopping, places: Crowd::default() };
    tokio::pin!(stop);
    loop {
        // While every place is taken, others wait in the system's queue.
        let taken = tokio::select! {
            taken = next(&listener, &room) => taken,
            () = &mut stop => break,
        };
        let (stream, from, place) = taken;
        door.opens(stream, from, place);
    }
    drop(listener);
    let _ = tell_stop.send(());
    drop(door);
    tell_stop.closed().await;
}

async fn next(listener: &TcpListener, room: &Arc<Semaphore>) -> (TcpStream, SocketAddr, OwnedSemaphorePermit) {
    let place = room.clone().acquire_owned().await.expect("the room is never closed");
    loop {
        match listener.accept().await {
            Ok((stream, from)) => return (stream, from, place),
            Err(error) => {
                tracing::warn!(%error, "a connection could not be taken");
                tokio::time::sleep(BREATH).await;
            }
        }
    }
}

struct Door {
    pages: Router,
    limits: Limits,
    whence: Whence,
    stopping: watch::Receiver<()>,
    places: Crowd<IpAddr>,
}

/// What a line holds while it is open.
struct Held {
    _place: OwnedSemaphorePermit,
    _seat: Option<Seat<IpAddr>>,
    stopping: watch::Receiver<()>,
}

impl Door {
    /// Answers a line in a task of its own; one too many from its place is closed at once.
    fn opens(&self, stream: TcpStream, from: SocketAddr, place: OwnedSemaphorePermit) {
        let is_a_proxy = self.whence.names_clients_by(from.ip());
        let seat = self.places.enter(ClientAddress(from.ip()).neighbourhood(), self.limits.by_place);
        if seat.is_none() && !is_a_proxy {
            metrics::counter!("jasette_connections_refused_total").increment(1);
            return;
        }
        // A live event is small: the kernel must not keep it back to join it to the next.
        let _ = stream.set_nodelay(true);
        let head = if is_a_proxy { self.limits.head_from_proxy } else { self.limits.head };
        let line = Line::new(stream, self.limits.unread);
        let held = Held { _place: place, _seat: seat.filter(|_| !is_a_proxy), stopping: self.stopping.clone() };
        tokio::spawn(answer(line, (self.pages.clone(), from), head, held));
    }
}

async fn answer(line: Line, (pages, from): (Router, SocketAddr), head: Duration, mut held: Held) {
    let service = service_fn(move |request: Request<Incoming>| {
        let mut request = request.map(Body::new);
        request.extensions_mut().insert(ConnectInfo(from));
        pages.clone().oneshot(request)
    });
    let mut protocol = http1::Builder::new();
    protocol.timer(TokioTimer::new()).header_read_timeout(head);
    let connection = protocol.serve_connection(TokioIo::new(line), service);
    tokio::pin!(connection);
    // How a line ended is of no interest: people close their lids.
    tokio::select! {
        _ = connection.as_mut() => {}
        _ = held.stopping.changed() => {
            connection.as_mut().graceful_shutdown();
            let _ = connection.await;
        }
    }
}

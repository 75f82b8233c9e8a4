//! A real SMTP server, small, on a free port of this machine. It remembers what it accepted, and can be told to be in
//! trouble: dead, unwilling, or gone at the worst moment.

mod received;
mod session;
mod tls;
mod trouble;

use std::net::{Ipv4Addr, SocketAddr};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use platform::mail::{Security, Smtp};
use tokio::net::TcpListener;
use tokio::task::JoinSet;

pub use received::Received;
pub use trouble::{Phase, Trouble};

use session::Protection;

/// The server and its memory.
pub struct Sink {
    address: SocketAddr,
    memory: Arc<Memory>,
    protection: Protection,
    certificate: String,
    listening: Mutex<Option<tokio::task::JoinHandle<()>>>,
}

/// What the sessions write and the test reads.
#[derive(Default)]
pub(crate) struct Memory {
    mails: Mutex<Vec<Received>>,
    troubles: Mutex<Vec<Trouble>>,
    connections: Mutex<usize>,
    account: Mutex<Option<(String, String)>>,
}

impl Sink {
    /// Listens on a free port, in good health, in the open.
    pub async fn start() -> Sink {
        Sink::start_with(Security::None).await
    }

    /// The same on a protected line, with a certificate of its own.
    pub async fn start_with(security: Security) -> Sink {
        let (certificate, acceptor) = tls::acceptor();
        let protection = Protection { security, acceptor };
        let memory = Arc::new(Memory::default());
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.expect("a free port");
        let address = listener.local_addr().expect("a bound listener has an address");
        let listening = Mutex::new(Some(tokio::spawn(listen(listener, memory.clone(), protection.clone()))));
        Sink { address, memory, protection, certificate, listening }
    }

    /// How to reach it.
    pub fn smtp(&self) -> Smtp {
        Smtp {
            host: self.address.ip().to_string(),
            port: self.address.port(),
            security: self.protection.security,
            timeout: Duration::from_secs(2),
            authority: Some(self.certificate.clone()),
            ..Smtp::default()
        }
    }

    /// What it accepted, in order.
    pub fn mails(&self) -> Vec<Received> {
        hold(&self.memory.mails).clone()
    }

    /// The mails it accepted for this address, in order.
    pub fn mails_to(&self, address: &str) -> Vec<Received> {
        self.mails().into_iter().filter(|mail| mail.to.iter().any(|to| to == address)).collect()
    }

    /// Waits until it has accepted `count` mails; panics when they do not come.
    pub async fn until_it_has(&self, count: usize) -> Vec<Received> {
        for _ in 0..1000 {
            if self.mails().len() >= count {
                return self.mails();
            }
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        panic!("{count} mails were expected, {} came: {:#?}", self.mails().len(), self.mails());
    }

    /// How many times somebody connected.
    pub fn connections(&self) -> usize {
        *hold(&self.memory.connections)
    }

    /// Falls into this trouble from now on, beside those it has.
    pub fn suffers(&self, trouble: Trouble) {
        hold(&self.memory.troubles).push(trouble);
    }

    /// Gets over all its troubles.
    pub fn recovers(&self) {
        hold(&self.memory.troubles).clear();
    }

    /// Asks for this account from now on.
    pub fn asks_for(&self, user: &str, password: &str) {
        *hold(&self.memory.account) = Some((user.into(), password.into()));
    }

    /// Dies: connections are cut and new ones refused.
    pub async fn dies(&self) {
        let listening = hold(&self.listening).take();
        if let Some(listening) = listening {
            listening.abort();
            let _ = listening.await;
        }
    }

    /// Comes back on the same port.
    pub async fn comes_back(&self) {
        let listener = TcpListener::bind(self.address).await.expect("the port of a dead sink is free");
        *hold(&self.listening) = Some(tokio::spawn(listen(listener, self.memory.clone(), self.protection.clone())));
    }
}

/// Serves each connection; when this task is dropped, so are they.
async fn listen(listener: TcpListener, memory: Arc<Memory>, protection: Protection) {
    let mut sessions = JoinSet::new();
    while let Ok((stream, _)) = listener.accept().await {
        *hold(&memory.connections) += 1;
        sessions.spawn(session::serve(stream, memory.clone(), protection.clone()));
        while sessions.try_join_next().is_some() {}
    }
}

fn hold<T>(held: &Mutex<T>) -> MutexGuard<'_, T> {
    held.lock().unwrap_or_else(PoisonError::into_inner)
}

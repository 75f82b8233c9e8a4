//! The line to the SMTP server, phase by phase. lettre's own `send` would do it in one call, but then nobody knows whether a
//! failure struck before the server had the text (send again) or after (never again).

use std::fmt;
use std::future::Future;
use std::time::Duration;

use lettre::transport::smtp::authentication::{Credentials, Mechanism};
use lettre::transport::smtp::client::{AsyncSmtpConnection, Certificate, TlsParameters};
use lettre::transport::smtp::commands::{Data, Mail, Rcpt, Rset};
use lettre::transport::smtp::extension::{ClientId, Extension, MailParameter};
use lettre::transport::smtp::{Error, response::Response};
use tokio::time::timeout;

use super::letter::Letter;

/// How the line is protected.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Security {
    /// Not at all: for a server on the same machine.
    None,
    /// Begun in the open, then encrypted or given up (port 587).
    #[default]
    StartTls,
    /// Encrypted from the first byte (port 465).
    Tls,
}

/// The server that takes our mail.
#[derive(Clone)]
pub struct Smtp {
    /// Its name.
    pub host: String,
    /// Its port.
    pub port: u16,
    /// How the line is protected.
    pub security: Security,
    /// Our account on it; empty when it asks for none.
    pub user: String,
    /// The password of the account.
    pub password: String,
    /// How long each answer may take; the first greeting, a third of it before another line is tried. Once it has the whole
    /// text, the server is given ten times as long.
    pub timeout: Duration,
    /// The certificate of a private authority to trust besides the public ones, as PEM.
    pub authority: Option<String>,
}

impl Default for Smtp {
    fn default() -> Smtp {
        Smtp {
            host: "localhost".into(),
            port: 587,
            security: Security::default(),
            user: String::new(),
            password: String::new(),
            timeout: Duration::from_secs(30),
            authority: None,
        }
    }
}

impl fmt::Debug for Smtp {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Smtp({}:{}, {:?})", self.host, self.port, self.security)
    }
}

/// Why a phase did not go through.
#[derive(Debug)]
pub(super) enum Failure {
    /// The server does not want this mail now.
    Later(String),
    /// The server does not want this mail.
    Refused(String),
    /// The server says no, and that it closes the line (421), or has trouble of its own: no fault of this mail.
    Closing(String),
    /// The line is lost.
    Lost(String),
}

/// An open line.
pub(super) struct Line {
    connection: AsyncSmtpConnection,
    patience: Duration,
}

impl Line {
    /// Connects, protects the line and signs in. Whatever fails here is no fault of any mail.
    pub(super) async fn open(smtp: &Smtp, hello: &str) -> Result<Line, String> {
        let hello = client_id(hello);
        let mut connection = greeted(smtp, &hello).await?;
        within(smtp.timeout * 2, protect(smtp, &mut connection, &hello)).await?;
        Ok(Line { connection, patience: smtp.timeout })
    }

    /// Names the sender and the addressee.
    pub(super) async fn announce(&mut self, letter: &Letter) -> Result<(), Failure> {
        let mut options = Vec::new();
        if !(letter.to.as_ref() as &str).is_ascii() {
            if !self.connection.server_info().supports_feature(Extension::SmtpUtfEight) {
                return Err(Failure::Refused("the server does not take addresses with accents (SMTPUTF8)".into()));
            }
            options.push(MailParameter::SmtpUtfEight);
        }
        let sender = self.connection.command(Mail::new(Some(letter.from.clone()), options));
        // The sender is the same for all: when it is refused, no mail is to blame.
        answered(self.patience, sender).await.map_err(Failure::into_closing)?;
        let addressee = self.connection.command(Rcpt::new(letter.to.clone(), Vec::new()));
        answered(self.patience, addressee).await
    }

    /// Asks for leave to send the text.
    pub(super) async fn ask_for_text(&mut self) -> Result<(), Failure> {
        answered(self.patience, self.connection.command(Data)).await
    }

    /// Sends the text. When the line is lost from here on, nobody knows whether the server has it.
    pub(super) async fn send_text(&mut self, text: &[u8]) -> Result<(), Failure> {
        answered(self.patience * 10, self.connection.message(text)).await
    }

    /// Takes back what was announced, to begin the next mail.
    pub(super) async fn reset(&mut self) -> Result<(), Failure> {
        answered(self.patience, self.connection.command(Rset)).await.map_err(Failure::into_closing)
    }

    /// Says good-bye; the server may be gone already.
    pub(super) async fn close(mut self) {
        let _ = timeout(self.patience, self.connection.quit()).await;
    }
}

/// One line on which the server says nothing happens (it was restarted, a firewall lost it), and all the mail waits behind it:
/// the first is left soon, for another that is given the time that a slow server takes.
async fn greeted(smtp: &Smtp, hello: &ClientId) -> Result<AsyncSmtpConnection, String> {
    match timeout(smtp.timeout / 3, connect(smtp, hello)).await {
        Ok(connected) => connected.map_err(|error| error.to_string()),
        Err(_) => within(smtp.timeout, connect(smtp, hello)).await,
    }
}

async fn within<T>(patience: Duration, answer: impl Future<Output = Result<T, Error>>) -> Result<T, String> {
    match timeout(patience, answer).await {
        Ok(answered) => answered.map_err(|error| error.to_string()),
        Err(_) => Err("the server does not answer in time".into()),
    }
}

/// Until the server has greeted us and we have greeted it.
async fn connect(smtp: &Smtp, hello: &ClientId) -> Result<AsyncSmtpConnection, Error> {
    let server = (smtp.host.as_str(), smtp.port);
    let from_the_start = if smtp.security == Security::Tls { Some(tls(smtp)?) } else { None };
    AsyncSmtpConnection::connect_tokio1(server, Some(smtp.timeout), hello, from_the_start, None).await
}

async fn protect(smtp: &Smtp, line: &mut AsyncSmtpConnection, hello: &ClientId) -> Result<(), Error> {
    if smtp.security == Security::StartTls {
        line.starttls(tls(smtp)?, hello).await?;
    }
    if !smtp.user.is_empty() {
        let credentials = Credentials::new(smtp.user.clone(), smtp.password.clone());
        line.auth(&[Mechanism::Plain, Mechanism::Login], &credentials).await?;
    }
    Ok(())
}

fn tls(smtp: &Smtp) -> Result<TlsParameters, Error> {
    let mut builder = TlsParameters::builder(smtp.host.clone());
    if let Some(authority) = &smtp.authority {
        builder = builder.add_root_certificate(Certificate::from_pem(authority.as_bytes())?);
    }
    builder.build()
}

/// How we present ourselves: by the host of this instance.
fn client_id(host: &str) -> ClientId {
    match host.trim_matches(['[', ']']).parse() {
        Ok(std::net::IpAddr::V4(address)) => ClientId::Ipv4(address),
        Ok(std::net::IpAddr::V6(address)) => ClientId::Ipv6(address),
        Err(_) => ClientId::Domain(host.to_owned()),
    }
}

async fn answered(patience: Duration, answer: impl Future<Output = Result<Response, Error>>) -> Result<(), Failure> {
    match timeout(patience, answer).await {
        Ok(Ok(_)) => Ok(()),
        Ok(Err(error)) => Err(Failure::from(error)),
        Err(_) => Err(Failure::Lost("the server does not answer in time".into())),
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Failure {
        let said = error.to_string();
        match error.status().map(u16::from) {
            None => Failure::Lost(said),
            Some(421) => Failure::Closing(said),
            Some(_) if error.is_transient() => Failure::Later(said),
            Some(_) => Failure::Refused(said),
        }
    }
}

impl Failure {
    /// The words of the server, or ours when it said none.
    pub(super) fn said(self) -> String {
        let (Failure::Later(said) | Failure::Refused(said) | Failure::Closing(said) | Failure::Lost(said)) = self;
        said
    }

    fn into_closing(self) -> Failure {
        Failure::Closing(self.said())
    }
}

/// Whether the server answers, takes the account and lets us go: for `jasette check`. The error is the server's words.
pub async fn try_server(smtp: &Smtp) -> Result<(), String> {
    Line::open(smtp, "localhost").await?.close().await;
    Ok(())
}

//! One SMTP session: enough of RFC 5321 to take mail, with STARTTLS, AUTH PLAIN, and every trouble the sink has.

use std::io;
use std::sync::Arc;

use platform::mail::Security;
use tokio::io::{AsyncBufReadExt, AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt, BufStream};
use tokio::net::TcpStream;
use tokio_rustls::TlsAcceptor;

use super::trouble::{Phase, Symptom, Trouble};
use super::{Memory, Received, hold};

/// How this server protects the line.
#[derive(Clone)]
pub(super) struct Protection {
    pub(super) security: Security,
    pub(super) acceptor: TlsAcceptor,
}

/// An error is the end of the connection: the client left, or a trouble wants it so.
pub(super) async fn serve(stream: TcpStream, memory: Arc<Memory>, protection: Protection) -> io::Result<()> {
    let wire: Box<dyn Wire> = match protection.security {
        Security::Tls => Box::new(protection.acceptor.accept(stream).await?),
        Security::StartTls | Security::None => Box::new(stream),
    };
    let may_start = protection.security == Security::StartTls;
    let mut session = Session { stream: BufStream::new(wire), memory, from: String::new(), to: Vec::new(), may_start };
    session.answer(Phase::Greeting, "220 sink ESMTP").await?;
    if session.run().await? == Pause::Encrypt {
        let encrypted = protection.acceptor.accept(session.stream.into_inner()).await?;
        session.stream = BufStream::new(Box::new(encrypted));
        session.may_start = false;
        session.run().await?;
    }
    Ok(())
}

trait Wire: AsyncRead + AsyncWrite + Send + Sync + Unpin {}
impl<T: AsyncRead + AsyncWrite + Send + Sync + Unpin> Wire for T {}

struct Session {
    stream: BufStream<Box<dyn Wire>>,
    memory: Arc<Memory>,
    from: String,
    to: Vec<String>,
    may_start: bool,
}

/// Why a session stops reading.
#[derive(PartialEq, Eq)]
enum Pause {
    Encrypt,
    End,
}

impl Session {
    async fn run(&mut self) -> io::Result<Pause> {
        let mut line = String::new();
        while self.stream.read_line(&mut line).await? > 0 {
            if self.may_start && line.trim_end().eq_ignore_ascii_case("STARTTLS") {
                self.say("220 go on").await?;
                return Ok(Pause::Encrypt);
            }
            self.obey(line.trim_end()).await?;
            line.clear();
        }
        Ok(Pause::End)
    }

    async fn obey(&mut self, line: &str) -> io::Result<()> {
        let (verb, rest) = line.split_once(' ').unwrap_or((line, ""));
        match verb.to_ascii_uppercase().as_str() {
            "EHLO" => {
                let more = if self.may_start { "250-STARTTLS\r\n" } else { "" };
                self.answer(Phase::Hello, &format!("250-sink\r\n250-8BITMIME\r\n250-SMTPUTF8\r\n{more}250 AUTH PLAIN"))
                    .await
            }
            "AUTH" => self.sign_in(rest).await,
            "MAIL" => self.begin(rest).await,
            "RCPT" => self.add(rest).await,
            "DATA" => self.take_text().await,
            "RSET" => {
                self.forget();
                self.say("250 OK").await
            }
            "NOOP" => self.say("250 OK").await,
            "QUIT" => {
                self.say("221 Bye").await?;
                Err(io::ErrorKind::ConnectionAborted.into())
            }
            _ => self.say("502 5.5.1 not known here").await,
        }
    }

    async fn sign_in(&mut self, rest: &str) -> io::Result<()> {
        let account = hold(&self.memory.account).clone().unwrap_or_default();
        let expected = base64(format!("\0{}\0{}", account.0, account.1).as_bytes());
        let is_right = rest.strip_prefix("PLAIN ") == Some(expected.as_str());
        self.answer(Phase::Account, if is_right { "235 OK" } else { "535 5.7.8 wrong account or password" }).await
    }

    async fn begin(&mut self, rest: &str) -> io::Result<()> {
        self.forget();
        self.from = between_brackets(rest);
        self.answer(Phase::Sender, "250 OK").await
    }

    async fn add(&mut self, rest: &str) -> io::Result<()> {
        self.to.push(between_brackets(rest));
        self.answer(Phase::Addressee, "250 OK").await
    }

    async fn take_text(&mut self) -> io::Result<()> {
        if let Some(symptom) = self.trouble(Phase::AskingForText) {
            return self.suffer(symptom).await;
        }
        self.say("354 go on").await?;
        let raw = self.read_text().await?;
        match self.trouble(Phase::Text) {
            None => {
                self.keep(raw);
                self.say("250 2.0.0 OK").await
            }
            Some(symptom) => {
                if matches!(symptom, Symptom::HangsUp { having_kept_the_mail: true }) {
                    self.keep(raw);
                }
                self.suffer(symptom).await
            }
        }
    }

    async fn read_text(&mut self) -> io::Result<Vec<u8>> {
        let (mut raw, mut line) = (Vec::new(), Vec::new());
        while self.stream.read_until(b'\n', &mut line).await? > 0 {
            if line == b".\r\n" {
                return Ok(raw);
            }
            raw.extend_from_slice(line.strip_prefix(b".").unwrap_or(&line));
            line.clear();
        }
        Err(io::ErrorKind::UnexpectedEof.into())
    }

    fn keep(&mut self, raw: Vec<u8>) {
        let (from, to) = (std::mem::take(&mut self.from), std::mem::take(&mut self.to));
        hold(&self.memory.mails).push(Received { from, to, raw });
    }

    fn forget(&mut self) {
        self.from.clear();
        self.to.clear();
    }

    fn trouble(&self, phase: Phase) -> Option<Symptom> {
        Trouble::strike(&mut hold(&self.memory.troubles), phase, &self.to)
    }

    async fn answer(&mut self, phase: Phase, line: &str) -> io::Result<()> {
        match self.trouble(phase) {
            Some(symptom) => self.suffer(symptom).await,
            None => self.say(line).await,
        }
    }

    async fn suffer(&mut self, symptom: Symptom) -> io::Result<()> {
        match symptom {
            Symptom::Answers(line) => self.say(&line).await,
            Symptom::HangsUp { .. } => Err(io::ErrorKind::ConnectionAborted.into()),
            Symptom::Silent => self.stream.read_to_end(&mut Vec::new()).await.map(drop),
        }
    }

    async fn say(&mut self, line: &str) -> io::Result<()> {
        self.stream.write_all(line.as_bytes()).await?;
        self.stream.write_all(b"\r\n").await?;
        self.stream.flush().await
    }
}

fn between_brackets(text: &str) -> String {
    let start = text.find('<').map_or(0, |place| place + 1);
    let end = text.find('>').unwrap_or(text.len());
    text.get(start..end).unwrap_or_default().to_owned()
}

fn base64(bytes: &[u8]) -> String {
    use base64::Engine;
    base64::engine::general_purpose::STANDARD.encode(bytes)
}

//! A mail as it travels: headers, the plain twin and the HTML twin, in the format of RFC 5322. The same mail gives the same
//! `Message-ID` and `Date` at each try, so that a reader's program knows it again.

use std::time::{Duration, UNIX_EPOCH};

use lettre::Address;
use lettre::message::header::{HeaderName, HeaderValue};
use lettre::message::{Mailbox, Message, MessageBuilder, MultiPart};
use serde::Deserialize;

use super::calendar::CalendarPart;
use super::outbox::Waiting;
use crate::Settings;

/// A letter and its envelope.
pub(super) struct Letter {
    pub(super) from: Address,
    pub(super) to: Address,
    pub(super) text: Vec<u8>,
}

/// What the outbox keeps of a mail until it is sent.
#[derive(Deserialize)]
struct Written {
    lang: String,
    subject: String,
    html: String,
    text: String,
    unsubscribe: Option<String>,
    #[serde(default)]
    calendar: Option<CalendarPart>,
}

/// The sender of every mail; the reason why there is none is for the administrator.
pub(super) fn sender(settings: &Settings) -> Result<Mailbox, String> {
    settings.mail_from.parse().map_err(|_| "the sender of mails (mail_from) is not an address".to_owned())
}

/// The address alone of that sender, for what travels inside a mail.
pub fn sender_address(settings: &Settings) -> Option<String> {
    sender(settings).ok().map(|sender| sender.email.to_string())
}

/// Why a mail cannot be written: the reason goes to the outbox and holds no address.
pub(super) fn compose(settings: &Settings, sender: &Mailbox, mail: &Waiting) -> Result<Letter, String> {
    let to: Address = mail.address.parse().map_err(|_| "the address cannot be read".to_owned())?;
    let written: Written = serde_json::from_str(&mail.message).map_err(|_| "the message cannot be read".to_owned())?;
    let name = one_line(&mail.name);
    let builder = Message::builder()
        .from(sender.clone())
        .to(Mailbox::new((!name.is_empty()).then_some(name), to.clone()))
        .date(UNIX_EPOCH + Duration::from_millis(mail.posted_at.unsigned_abs()))
        .message_id(Some(message_id(settings, mail)))
        .subject(one_line(&written.subject))
        .raw_header(header("Content-Language", &written.lang))
        .raw_header(header("Auto-Submitted", "auto-generated"));
    let twins = MultiPart::alternative_plain_html(written.text, written.html);
    let body = match &written.calendar {
        Some(part) => part.with_twins(twins)?,
        None => twins,
    };
    let message = way_out(builder, written.unsubscribe.as_deref()).multipart(body);
    let text = message.map_err(|error| error.to_string())?.formatted();
    Ok(Letter { from: sender.email.clone(), to, text })
}

/// The one-click way out of RFC 8058, for mail that comes by itself.
fn way_out(builder: MessageBuilder, address: Option<&str>) -> MessageBuilder {
    match address.filter(|address| address.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'>')) {
        Some(address) => builder
            .raw_header(header("List-Unsubscribe", &format!("<{address}>")))
            .raw_header(header("List-Unsubscribe-Post", "List-Unsubscribe=One-Click")),
        None => builder,
    }
}

/// The number in the outbox, the moment it was posted (numbers start again when an instance does) and the host.
fn message_id(settings: &Settings, mail: &Waiting) -> String {
    format!("<{}.{}@{}>", mail.id, mail.posted_at, host(settings))
}

/// The host people reach this instance at.
pub(super) fn host(settings: &Settings) -> String {
    let address = settings.address.parse::<axum::http::Uri>().ok();
    address.and_then(|address| Some(address.host()?.to_owned())).unwrap_or_else(|| "localhost".into())
}

/// ASCII that is sent as it stands: an address must not be folded or encoded.
fn header(name: &'static str, value: &str) -> HeaderValue {
    let value: String = value.chars().filter(|each| each.is_ascii() && !each.is_ascii_control()).collect();
    HeaderValue::dangerous_new_pre_encoded(HeaderName::new_from_ascii_str(name), value.clone(), value)
}

fn one_line(text: &str) -> String {
    text.split(|each: char| each.is_control()).collect::<Vec<_>>().join(" ").trim().to_owned()
}

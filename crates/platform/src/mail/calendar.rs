//! What a mail says to calendars (RFC 6047): the same file twice, as a part beside the two twins, which most programs read, and
//! as an attached `invite.ics` for those that only see attachments.

use lettre::message::header::{ContentTransferEncoding, ContentType};
use lettre::message::{Attachment, Body, MultiPart, SinglePart};
use serde::{Deserialize, Serialize};

/// What the file asks of a calendar (RFC 5546).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Method {
    /// To write the meeting down, or to move it.
    Request,
    /// To take it away.
    Cancel,
}

impl Method {
    /// The word of the standard.
    pub const fn word(self) -> &'static str {
        match self {
            Method::Request => "REQUEST",
            Method::Cancel => "CANCEL",
        }
    }
}

/// A calendar file that travels with a mail. It is made for one addressee and names nobody else.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CalendarPart {
    /// What it asks.
    pub method: Method,
    /// The file, its lines ended by CRLF.
    pub text: String,
}

impl CalendarPart {
    /// The twins of a mail with this file beside them and attached.
    pub(super) fn with_twins(&self, twins: MultiPart) -> Result<MultiPart, String> {
        let kind = format!("text/calendar; charset=utf-8; method={}", self.method.word());
        let kind = ContentType::parse(&kind).map_err(|error| error.to_string())?;
        let beside = SinglePart::builder().header(kind).body(self.encoded()?);
        let file = ContentType::parse("application/ics; name=\"invite.ics\"").map_err(|error| error.to_string())?;
        let attached = Attachment::new("invite.ics".into()).body(self.encoded()?, file);
        Ok(MultiPart::mixed().multipart(twins.singlepart(beside)).singlepart(attached))
    }

    /// Base64, so that no server on the way touches a line end or a fold.
    fn encoded(&self) -> Result<Body, String> {
        let body = Body::new_with_encoding(self.text.clone().into_bytes(), ContentTransferEncoding::Base64);
        body.map_err(|_| "the calendar part cannot be encoded".to_owned())
    }
}

//! A mail that the sink accepted, read back by a parser that is not the one who wrote it.

use std::fmt;

use mail_parser::{HeaderName, HeaderValue, Message, MessageParser, MimeHeaders, PartType};

/// A mail as it arrived.
#[derive(Clone, PartialEq, Eq)]
pub struct Received {
    /// The sender of the envelope.
    pub from: String,
    /// The addressees of the envelope.
    pub to: Vec<String>,
    /// The text, as it travelled.
    pub raw: Vec<u8>,
}

impl Received {
    /// The subject, decoded.
    pub fn subject(&self) -> String {
        self.parsed().subject().unwrap_or_default().to_owned()
    }

    /// The plain twin, decoded; panics when there is none.
    pub fn text(&self) -> String {
        self.twin(|part| matches!(part, PartType::Text(_)), "plain")
    }

    /// The HTML twin, decoded; panics when there is none.
    pub fn html(&self) -> String {
        self.twin(|part| matches!(part, PartType::Html(_)), "HTML")
    }

    /// What it asks of calendars (`REQUEST`, `CANCEL`) and the file beside the twins, when there is one.
    pub fn calendar(&self) -> Option<(String, String)> {
        let parsed = self.parsed();
        parsed.parts.iter().find_map(|part| {
            let kind = part.content_type().filter(|kind| kind.subtype() == Some("calendar"))?;
            Some((kind.attribute("method")?.to_owned(), part.text_contents()?.to_owned()))
        })
    }

    /// The attached file of this name.
    pub fn attached(&self, name: &str) -> Option<Vec<u8>> {
        let parsed = self.parsed();
        let part = parsed.attachments().find(|part| part.attachment_name() == Some(name))?;
        Some(part.contents().to_vec())
    }

    /// The media types of its parts, the whole first.
    pub fn parts(&self) -> Vec<String> {
        let parsed = self.parsed();
        let kinds = parsed.parts.iter().filter_map(|part| {
            match part.headers.iter().find(|header| header.name == HeaderName::ContentType)?.value {
                HeaderValue::ContentType(ref kind) => {
                    Some(format!("{}/{}", kind.ctype(), kind.subtype().unwrap_or_default()))
                }
                _ => None,
            }
        });
        kinds.collect()
    }

    /// A header as it travelled, unfolded and not decoded.
    pub fn header(&self, name: &str) -> Option<String> {
        let parsed = self.parsed();
        let value = parsed.header_raw(name)?;
        Some(value.split("\r\n").map(str::trim).collect::<Vec<_>>().join(" ").trim().to_owned())
    }

    /// The name and the address of the addressee the reader sees.
    pub fn to_shown(&self) -> (String, String) {
        let parsed = self.parsed();
        let first = parsed.to().and_then(|to| to.first()).unwrap_or_else(|| panic!("no To in {self:?}"));
        (first.name().unwrap_or_default().to_owned(), first.address().unwrap_or_default().to_owned())
    }

    fn twin(&self, is_it: impl Fn(&PartType<'_>) -> bool, name: &str) -> String {
        let parsed = self.parsed();
        let part = parsed.parts.iter().find(|part| is_it(&part.body));
        let text = part.and_then(|part| part.text_contents());
        text.unwrap_or_else(|| panic!("no {name} part in {self:?}")).to_owned()
    }

    fn parsed(&self) -> Message<'_> {
        MessageParser::default().parse(&self.raw).unwrap_or_else(|| panic!("not a mail: {self:?}"))
    }
}

impl fmt::Debug for Received {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "to {:?}:\n{}", self.to, String::from_utf8_lossy(&self.raw))
    }
}

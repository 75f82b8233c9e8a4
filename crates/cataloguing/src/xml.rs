//! What is true of every XML file here: its head, the characters that XML has, moments. maud writes the rest, so that what people
//! typed is words there as it is on a page.

use jiff::Timestamp;
use maud::Markup;

const HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

/// A whole file, whose words XML can say.
pub fn written(root: &Markup) -> String {
    format!("{HEAD}{}\n", legal(&root.0))
}

/// XML 1.0 has no way to say some characters: each becomes the mark of a character that is not there.
fn legal(text: &str) -> String {
    let is_legal =
        |each: char| matches!(each, '\t' | '\n' | ' '..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'..);
    text.chars().map(|each| if is_legal(each) { each } else { '\u{fffd}' }).collect()
}

/// A moment, in milliseconds UTC.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Moment(pub i64);

impl Moment {
    fn timestamp(self) -> Timestamp {
        let end = if self.0 < 0 { Timestamp::MIN } else { Timestamp::MAX };
        Timestamp::from_millisecond(self.0).unwrap_or(end)
    }

    /// To the second, as ISO 8601 says it in UTC.
    pub fn second(self) -> String {
        self.timestamp().strftime("%Y-%m-%dT%H:%M:%SZ").to_string()
    }

    /// Its day in UTC.
    pub fn day(self) -> String {
        self.timestamp().strftime("%Y-%m-%d").to_string()
    }
}

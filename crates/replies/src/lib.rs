//! A reply of somebody's calendar (`METHOD:REPLY`, RFC 5546): which meeting, which version of it, who, and what they say. It comes
//! from outside and may be anything, so that reading it is bounded in bytes, lines and depth, takes a time that grows as its
//! length, and ends with a [`Reply`] or with a reason in words.
//!
//! The reader is ours: the one of `icalendar` calls itself for each component in another, which a hostile file makes as deep as
//! it likes, and gives up a whole reply for one odd line that nobody asks about. Dates, zones and recurrences of the file are not
//! looked at: when a meeting is held is for us to say.

ui::texts!($);

mod lines;

use forms::refusals;
use jiff::civil::DateTime;
use jiff::tz::TimeZone;
use platform::text;

use lines::Line;

/// The most characters of a note that are kept.
pub const LONGEST_NOTE: usize = 500;

/// What somebody's calendar answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reply {
    /// The name of the meeting in calendars.
    pub uid: String,
    /// The version of the meeting that they had before them.
    pub sequence: i64,
    /// When they answered, by their own clock, in milliseconds UTC.
    pub stamp: i64,
    /// The address of who answers.
    pub attendee: String,
    /// What they say.
    pub says: Says,
    /// What they add for who invites; may be empty.
    pub note: String,
}

/// What a calendar can say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Says {
    /// « Oui ».
    Comes,
    /// « Peut-être ».
    Perhaps,
    /// « Non ».
    Cannot,
}

refusals! {
    /// Why a reply was not read.
    #[derive(Copy)]
    NotRead {
        /// It is larger than any reply.
        TooLarge => "reply-too-large",
        /// It holds characters that no text has, or line ends that cut lines in two.
        NotText => "reply-not-text",
        /// It has more lines than any reply.
        TooManyLines => "reply-too-many-lines",
        /// One of its lines is longer than any reply needs.
        LineTooLong => "reply-line-too-long",
        /// Its parts are inside one another, deeper than any calendar.
        TooDeep => "reply-too-deep",
        /// It does not begin as a calendar, or goes on after its end.
        NotACalendar => "reply-not-a-calendar",
        /// A part ends that is not open, or one is left open.
        Unbalanced => "reply-unbalanced",
        /// It is a calendar, but no reply.
        NotAReply => "reply-not-a-reply",
        /// It tells of no meeting.
        NoEvent => "reply-no-event",
        /// It tells of several.
        SeveralEvents => "reply-several-events",
        /// It answers for one date of a meeting that repeats; ours do not.
        OneOfSeveral => "reply-one-of-several",
        /// This line is missing.
        Missing(line: &'static str) => "reply-missing" (line = *line),
        /// This line is there more than once.
        Repeated(line: &'static str) => "reply-repeated" (line = *line),
        /// This line does not say what it should.
        Unreadable(line: &'static str) => "reply-unreadable" (line = *line),
    }
}

/// Reads the reply of whoever writes from this address: some calendars repeat the others who were invited.
pub fn parse(bytes: &[u8], from: &str) -> Result<Reply, NotRead> {
    let mut found = Found::default();
    lines::walk(bytes, |within, line| found.take(within, line))?;
    found.reply(from)
}

/// The lines that matter, as they come.
#[derive(Default)]
struct Found {
    method: Option<Line>,
    events: usize,
    uid: Option<Line>,
    sequence: Option<Line>,
    stamp: Option<Line>,
    attendees: Vec<Option<Line>>,
    note: Option<Line>,
    is_one_of_several: bool,
}

impl Found {
    /// Takes a line if it is one of ours; `within` names the parts that it is inside of.
    fn take(&mut self, within: &[String], line: &str) -> Result<(), NotRead> {
        let within: Vec<&str> = within.iter().map(String::as_str).collect();
        match (within.as_slice(), Line::name(line).as_str()) {
            (["VCALENDAR"], "BEGIN") if Line::value_of(line).eq_ignore_ascii_case("VEVENT") => self.events += 1,
            (["VCALENDAR"], "METHOD") => once(&mut self.method, "METHOD", line)?,
            (["VCALENDAR", "VEVENT"], "UID") => once(&mut self.uid, "UID", line)?,
            (["VCALENDAR", "VEVENT"], "SEQUENCE") => once(&mut self.sequence, "SEQUENCE", line)?,
            (["VCALENDAR", "VEVENT"], "DTSTAMP") => once(&mut self.stamp, "DTSTAMP", line)?,
            (["VCALENDAR", "VEVENT"], "ATTENDEE") => self.attendees.push(Line::read(line)),
            (["VCALENDAR", "VEVENT"], "RECURRENCE-ID") => self.is_one_of_several = true,
            (["VCALENDAR", "VEVENT"], "COMMENT") if self.note.is_none() => self.note = Line::read(line),
            _ => {}
        }
        Ok(())
    }

    fn reply(self, from: &str) -> Result<Reply, NotRead> {
        let method = self.method.ok_or(NotRead::NotAReply)?;
        if !method.value.trim().eq_ignore_ascii_case("REPLY") {
            return Err(NotRead::NotAReply);
        }
        match self.events {
            0 => return Err(NotRead::NoEvent),
            1 if self.is_one_of_several => return Err(NotRead::OneOfSeveral),
            1 => {}
            _ => return Err(NotRead::SeveralEvents),
        }
        let (attendee, says) = attendee(&self.attendees, from)?;
        Ok(Reply {
            uid: uid(&self.uid.ok_or(NotRead::Missing("UID"))?)?,
            sequence: self.sequence.as_ref().map_or(Ok(0), sequence)?,
            stamp: stamp(&self.stamp.ok_or(NotRead::Missing("DTSTAMP"))?)?,
            says,
            attendee,
            note: self.note.as_ref().map(note).unwrap_or_default(),
        })
    }
}

/// A line that may be there once: two that differ would be read one way here and the other elsewhere.
fn once(place: &mut Option<Line>, name: &'static str, line: &str) -> Result<(), NotRead> {
    let line = Line::read(line).ok_or(NotRead::Unreadable(name))?;
    match place {
        Some(known) if *known != line => Err(NotRead::Repeated(name)),
        _ => {
            *place = Some(line);
            Ok(())
        }
    }
}

/// The line of who writes, and what it says; without one of theirs, the first, which whoever asks compares with who writes.
fn attendee(lines: &[Option<Line>], from: &str) -> Result<(String, Says), NotRead> {
    let read = |line: &Option<Line>| {
        let line = line.as_ref().ok_or(NotRead::Unreadable("ATTENDEE"))?;
        Ok((address(line)?, says(line)?))
    };
    let mut read: Vec<Result<(String, Says), NotRead>> = lines.iter().map(read).collect();
    let theirs = |one: &Result<(String, Says), NotRead>| {
        one.as_ref().is_ok_and(|(address, _)| address.eq_ignore_ascii_case(from))
    };
    let mut own = read.iter().filter(|one| theirs(one));
    let first = own.next().cloned();
    if own.any(|other| {
        first.as_ref().is_some_and(|first| first.as_ref().map(|one| one.1) != other.as_ref().map(|one| one.1))
    }) {
        return Err(NotRead::Repeated("ATTENDEE"));
    }
    match first {
        Some(own) => own,
        None if read.is_empty() => Err(NotRead::Missing("ATTENDEE")),
        None => read.swap_remove(0),
    }
}

fn uid(line: &Line) -> Result<String, NotRead> {
    let uid = line.text();
    if uid.trim().is_empty() { Err(NotRead::Unreadable("UID")) } else { Ok(uid.trim().to_owned()) }
}

/// Some calendars leave the number of the first version empty.
fn sequence(line: &Line) -> Result<i64, NotRead> {
    if line.value.trim().is_empty() {
        return Ok(0);
    }
    line.value.trim().parse::<u32>().map(i64::from).map_err(|_| NotRead::Unreadable("SEQUENCE"))
}

/// « 20270318T130000Z »: the standard wants it in UTC; some calendars name a zone.
fn stamp(line: &Line) -> Result<i64, NotRead> {
    let unreadable = || NotRead::Unreadable("DTSTAMP");
    let value = line.value.trim();
    let (moment, zone) = match (value.strip_suffix('Z'), line.parameter("TZID")) {
        (Some(moment), _) => (moment, TimeZone::UTC),
        (None, Some(zone)) => (value, TimeZone::get(zone).map_err(|_| unreadable())?),
        (None, None) => return Err(unreadable()),
    };
    let moment = DateTime::strptime("%Y%m%dT%H%M%S", moment).and_then(|moment| moment.to_zoned(zone));
    moment.map(|moment| moment.timestamp().as_millisecond()).map_err(|_| unreadable())
}

fn says(line: &Line) -> Result<Says, NotRead> {
    match line.parameter("PARTSTAT").map(str::to_ascii_uppercase).as_deref() {
        Some("ACCEPTED") => Ok(Says::Comes),
        Some("TENTATIVE") => Ok(Says::Perhaps),
        Some("DECLINED") => Ok(Says::Cannot),
        Some(_) => Err(NotRead::Unreadable("PARTSTAT")),
        None => Err(NotRead::Missing("PARTSTAT")),
    }
}

/// « mailto:awa@exemple.org », or the parameter by which some calendars name an address that is no URI.
fn address(line: &Line) -> Result<String, NotRead> {
    let value = line.value.trim();
    let has_scheme = value.get(..7).is_some_and(|start| start.eq_ignore_ascii_case("mailto:"));
    let address = if has_scheme { unescaped(&value[7..]) } else { line.parameter("EMAIL").map(str::to_owned) };
    address.filter(|address| !address.is_empty()).ok_or(NotRead::Unreadable("ATTENDEE"))
}

/// The address of a URI. None when what was escaped is no text.
fn unescaped(uri: &str) -> Option<String> {
    let (mut bytes, mut rest) = (Vec::with_capacity(uri.len()), uri.as_bytes());
    while let Some((first, after)) = rest.split_first() {
        let escaped = (*first == b'%').then(|| after.get(..2)).flatten().and_then(hexadecimal);
        bytes.push(escaped.unwrap_or(*first));
        rest = if escaped.is_some() { &after[2..] } else { after };
    }
    String::from_utf8(bytes).ok()
}

fn hexadecimal(two: &[u8]) -> Option<u8> {
    let digit = |byte: u8| char::from(byte).to_digit(16);
    u8::try_from(digit(two[0])? * 16 + digit(two[1])?).ok()
}

/// What they add, without the controls that a program left in it, if it is no longer than a person may type.
fn note(line: &Line) -> String {
    let words = text::lines(&line.text()).replace(|each: char| each.is_control() && each != '\n', " ");
    text::optional_paragraphs(words.trim(), LONGEST_NOTE).unwrap_or_default()
}

#[cfg(test)]
mod tests;

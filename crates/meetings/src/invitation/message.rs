//! The calendar file of one mail: the meeting as the feeds write it, from whom it comes, and the one person it is for.

use icalendar::Property;
use identity::Person;
use platform::mail::{CalendarPart, Method};

use crate::answers::Given;
use crate::calendar::file::{Calendar, Entry, stamp};
use crate::model::Meeting;
use crate::said::Hosts;

/// What a message to a calendar is about.
pub(crate) struct Message<'a> {
    /// What it asks.
    pub(crate) method: Method,
    /// When the meeting begins; when it was to begin, for one that has lost its date.
    pub(crate) starts_at: i64,
    pub(crate) meeting: &'a Meeting,
    pub(crate) hosts: &'a Hosts,
    /// The name of the community, which invites.
    pub(crate) community: &'a str,
    /// The full address of the meeting's page.
    pub(crate) url: &'a str,
    /// The address that sends our mails.
    pub(crate) organizer: &'a str,
    /// The moment of the mail.
    pub(crate) at: i64,
}

/// The file for this person, who answered this.
pub(crate) fn part(message: &Message<'_>, to: &Person, given: Option<&Given>) -> CalendarPart {
    let meeting = &Meeting { starts_at: Some(message.starts_at), ..message.meeting.clone() };
    let mut calendar = Calendar::message(to.lang, message.hosts, message.method);
    let entry = Entry { meeting, community: message.community, url: message.url };
    calendar.add_with(&entry, besides(message, to, given));
    CalendarPart { method: message.method, text: calendar.written() }
}

fn besides(message: &Message<'_>, to: &Person, given: Option<&Given>) -> Vec<Property> {
    let mut more = vec![Property::new("DTSTAMP", stamp(message.at)), organizer(message), attendee(to, standing(given))];
    if message.method == Method::Cancel {
        more.push(Property::new("STATUS", "CANCELLED"));
    }
    if message.meeting.starts_at.is_none() {
        let heading = message.meeting.heading(to.lang);
        more.push(Property::new("SUMMARY", t!(to.lang, "mail-undated-subject", heading = heading)));
    }
    more
}

fn organizer(message: &Message<'_>) -> Property {
    let mut organizer = Property::new("ORGANIZER", mailto(message.organizer));
    organizer.add_parameter("CN", &quotable(message.community)).done()
}

fn attendee(to: &Person, standing: &str) -> Property {
    let mut attendee = Property::new("ATTENDEE", mailto(&to.email));
    attendee
        .add_parameter("CUTYPE", "INDIVIDUAL")
        .add_parameter("ROLE", "REQ-PARTICIPANT")
        .add_parameter("PARTSTAT", standing)
        .add_parameter("RSVP", "TRUE");
    if !to.name.is_empty() {
        attendee.add_parameter("CN", &quotable(&to.name));
    }
    attendee.done()
}

/// What they answered, if it is still good.
fn standing(given: Option<&Given>) -> &'static str {
    match given {
        Some(given) if given.to_confirm => "NEEDS-ACTION",
        Some(given) if given.answer.comes() => "ACCEPTED",
        Some(_) => "DECLINED",
        None => "NEEDS-ACTION",
    }
}

/// A parameter may hold no quote and no control character (RFC 5545, 3.2).
fn quotable(name: &str) -> String {
    name.chars().filter(|each| !each.is_control()).map(|each| if each == '"' { '’' } else { each }).collect()
}

/// An address as a URI (RFC 6068): what would end it, or mean something else in it, is escaped.
fn mailto(address: &str) -> String {
    use std::fmt::Write;
    address.bytes().fold("mailto:".to_owned(), |mut uri, byte| {
        let plain = byte.is_ascii_alphanumeric() || b"@.-_+~!$'*=".contains(&byte);
        let _ = if plain { write!(uri, "{}", char::from(byte)) } else { write!(uri, "%{byte:02X}") };
        uri
    })
}

#[cfg(test)]
mod tests {
    use ui::Lang;

    use super::*;
    use crate::model::Answer;
    use crate::model::example::meeting;

    fn person(name: &str, email: &str) -> Person {
        Person { id: 4, name: name.into(), email: email.into(), lang: Lang::Fr }
    }

    fn written(meeting: &Meeting, method: Method, to: &Person, given: Option<&Given>) -> String {
        let message = Message {
            method,
            starts_at: meeting.starts_at.or(meeting.moved_from).expect("it has or had a date"),
            meeting,
            hosts: &Hosts::default(),
            community: "Réflexion; action, 2027",
            url: "https://jasette.example/c/essai/rencontres/7",
            organizer: "jasette@example.org",
            at: 1_800_000_123_456,
        };
        part(&message, to, given).text.replace("\r\n ", "")
    }

    #[test]
    fn an_invitation_names_its_reader_and_who_invites_and_nobody_else() {
        let text = written(&meeting("2027-03-18", "13:00"), Method::Request, &person("Awa", "awa@example.org"), None);
        for line in [
            "METHOD:REQUEST\r\n",
            "TZID:America/Toronto\r\n",
            "UID:abc@jasette\r\n",
            "SEQUENCE:2\r\n",
            "DTSTAMP:20270115T080203Z\r\n",
            "DTSTART;TZID=America/Toronto:20270318T130000\r\n",
            "STATUS:CONFIRMED\r\n",
            "ORGANIZER;CN=\"Réflexion; action, 2027\":mailto:jasette@example.org\r\n",
            "ATTENDEE;CN=Awa;CUTYPE=INDIVIDUAL;PARTSTAT=NEEDS-ACTION;ROLE=REQ-PARTICIPANT;RSVP=TRUE:mailto:awa@example.org\r\n",
        ] {
            assert!(text.contains(line), "{line} in {text}");
        }
        assert!(!text.contains("X-WR-CALNAME"), "a message is no calendar to follow");
        assert_eq!(text.matches("mailto:").count(), 2);
    }

    #[test]
    fn it_knows_what_was_answered_until_that_is_to_confirm() {
        let standing = |given: &Given| {
            let text =
                written(&meeting("2027-03-18", "13:00"), Method::Request, &person("", "awa@example.org"), Some(given));
            assert!(!text.contains("CN=;"), "no name is no name");
            text.split_once("PARTSTAT=").and_then(|(_, rest)| rest.split_once(';')).map(|(word, _)| word.to_owned())
        };
        let given = |answer, to_confirm| Given::for_tests(4, answer, to_confirm);
        assert_eq!(standing(&given(Answer::Online, false)).as_deref(), Some("ACCEPTED"));
        assert_eq!(standing(&given(Answer::Cannot, false)).as_deref(), Some("DECLINED"));
        assert_eq!(standing(&given(Answer::Here, true)).as_deref(), Some("NEEDS-ACTION"));
    }

    #[test]
    fn a_meeting_that_lost_its_date_is_taken_away_from_where_it_was() {
        let undated = Meeting {
            starts_at: None,
            moved_from: meeting("2027-03-18", "13:00").starts_at,
            ..meeting("2027-03-18", "13:00")
        };
        let text = written(&undated, Method::Cancel, &person("Awa", "awa@example.org"), None);
        for line in ["METHOD:CANCEL\r\n", "STATUS:CANCELLED\r\n", "DTSTART;TZID=America/Toronto:20270318T130000\r\n"] {
            assert!(text.contains(line), "{line} in {text}");
        }
        assert!(text.contains("SUMMARY:Date à déterminer"), "{text}");
    }

    #[test]
    fn a_strange_name_or_address_adds_nothing() {
        let odd = person("Zoé \"la\" grande\r\nX-EVIL:1", "zoé+a\"b?cc=eve@example.org");
        let text = written(&meeting("2027-03-18", "13:00"), Method::Request, &odd, None);
        assert!(
            text.contains("CN=Zoé ’la’ grandeX-EVIL:1") || text.contains("CN=\"Zoé ’la’ grandeX-EVIL:1\""),
            "{text}"
        );
        assert!(!text.contains("\r\nX-EVIL"));
        assert!(text.contains("mailto:zo%C3%A9+a%22b%3Fcc=eve@example.org\r\n"), "{text}");
    }
}

//! A calendar file (RFC 5545). `icalendar` escapes the values, and folds lines at 75 octets without cutting a letter; the zone
//! is ours, since that crate writes none. The same meetings give the same file, so that a calendar sees when nothing changed.

use std::fmt::Write;

use icalendar::{Component, Event, EventLike, EventStatus, Property};
use platform::HOUR;
use platform::mail::Method;
use ui::{Lang, dates};

use super::zone::TORONTO;
use crate::model::Meeting;
use crate::said::{self, Hosts};
use crate::venue;

const PRODUCT: &str = "-//Jasette//Jasette//FR";

/// A meeting to write in a calendar.
#[derive(Clone, Copy, Debug)]
pub struct Entry<'a> {
    /// The meeting; without a date it is left out.
    pub meeting: &'a Meeting,
    /// The name of its community.
    pub community: &'a str,
    /// The full address of its page.
    pub url: &'a str,
}

/// A calendar in one language.
#[derive(Clone, Debug)]
pub struct Calendar<'a> {
    lang: Lang,
    hosts: &'a Hosts,
    text: String,
}

impl<'a> Calendar<'a> {
    /// A calendar without a meeting yet; `name` is what calendars show beside it.
    pub fn new(lang: Lang, hosts: &'a Hosts, name: &str) -> Calendar<'a> {
        let refreshed = Property::new("REFRESH-INTERVAL", "PT1H").add_parameter("VALUE", "DURATION").done();
        let more = [Property::new("X-WR-CALNAME", name), Property::new("X-WR-TIMEZONE", dates::ZONE), refreshed];
        Calendar { lang, hosts, text: head("PUBLISH", more) }
    }

    /// A message to one calendar (RFC 5546), without its meeting yet.
    pub(crate) fn message(lang: Lang, hosts: &'a Hosts, method: Method) -> Calendar<'a> {
        Calendar { lang, hosts, text: head(method.word(), []) }
    }

    /// Writes a meeting, if it has a date.
    pub fn add(&mut self, entry: &Entry<'_>) {
        if let Some(event) = self.event(entry) {
            self.write(event);
        }
    }

    /// Writes a meeting, if it has a date, with what a message says besides: whom it is for, from whom it comes.
    pub(crate) fn add_with(&mut self, entry: &Entry<'_>, more: impl IntoIterator<Item = Property>) {
        if let Some(mut event) = self.event(entry) {
            for property in more {
                event.append_property(property);
            }
            self.write(event);
        }
    }

    fn write(&mut self, event: Event) {
        let _ = write!(self.text, "{}", EventText(event));
    }

    /// The whole file.
    pub fn written(mut self) -> String {
        self.text.push_str("END:VCALENDAR\r\n");
        self.text
    }

    fn event(&self, entry: &Entry<'_>) -> Option<Event> {
        let (meeting, lang) = (entry.meeting, self.lang);
        let (start, end) = (meeting.starts_at?, meeting.ends_at()?);
        let changed = stamp(meeting.changed_at);
        let mut event = Event::new();
        event
            .uid(&meeting.uid)
            .summary(&summary(lang, meeting))
            .description(&self.description(entry))
            .location(&said::whole_place(lang, &meeting.place, self.hosts))
            .url(entry.url)
            .append_property(Property::new("DTSTAMP", &changed))
            .append_property(Property::new("LAST-MODIFIED", &changed))
            .append_property(Property::new("SEQUENCE", meeting.sequence.to_string()))
            .append_property(moment("DTSTART", start))
            .append_property(moment("DTEND", end))
            .status(if meeting.cancelled_at.is_some() { EventStatus::Cancelled } else { EventStatus::Confirmed });
        Some(event.done())
    }

    /// Everything needed to be there, without opening another page.
    fn description(&self, entry: &Entry<'_>) -> String {
        let (meeting, lang) = (entry.meeting, self.lang);
        let mut lines =
            vec![t!(lang, "calendar-community", kind = meeting.kind.name(lang), community = entry.community)];
        if meeting.cancelled_at.is_some() {
            lines.push(t!(lang, "calendar-cancelled", reason = meeting.cancel_reason.as_str()));
        } else if meeting.place.mode.has_link() && !meeting.place.link.is_empty() {
            lines.push(t!(lang, "calendar-link", link = meeting.place.link.as_str()));
        }
        lines.extend(self.hosts.sheet(&meeting.place).map(|sheet| venue::said(lang, sheet)).unwrap_or_default());
        let about = meeting.about.speaking(lang);
        lines.extend((!about.is_empty()).then(|| about.to_owned()));
        lines.push(t!(lang, "calendar-page", url = entry.url));
        lines.join("\n")
    }
}

/// The beginning of a file, the zone declared.
fn head(method: &str, more: impl IntoIterator<Item = Property>) -> String {
    let mut head = icalendar::Calendar::empty();
    head.append_property(Property::new("VERSION", "2.0"));
    head.append_property(Property::new("PRODID", PRODUCT));
    head.append_property(Property::new("CALSCALE", "GREGORIAN"));
    head.append_property(Property::new("METHOD", method));
    for property in more {
        head.append_property(property);
    }
    let text = head.to_string();
    let open = text.strip_suffix("END:VCALENDAR\r\n").unwrap_or(&text);
    format!("{open}{TORONTO}")
}

fn summary(lang: Lang, meeting: &Meeting) -> String {
    match meeting.cancelled_at {
        Some(_) => t!(lang, "calendar-cancelled-summary", heading = meeting.heading(lang)),
        None => meeting.heading(lang).to_owned(),
    }
}

/// « 20270318T130000 » where the people are. In the hour that comes twice, the night when clocks go back, that would be read as
/// the one or the other: there it is said in universal time, which the standard allows beside a zone (RFC 5545, 3.8.2.2).
fn moment(name: &str, at: i64) -> Property {
    let reading = |at: i64| dates::local(at).strftime("%Y%m%dT%H%M%S").to_string();
    if [at - HOUR, at + HOUR].iter().any(|other| reading(*other) == reading(at)) {
        return Property::new(name, stamp(at));
    }
    Property::new(name, reading(at)).add_parameter("TZID", dates::ZONE).done()
}

/// A moment in UTC.
pub(crate) fn stamp(at: i64) -> String {
    dates::local(at).timestamp().strftime("%Y%m%dT%H%M%SZ").to_string()
}

struct EventText(Event);

impl std::fmt::Display for EventText {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt_write(out)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Mode;
    use crate::model::example::meeting;

    fn written(meetings: &[Meeting]) -> String {
        let hosts = Hosts::default();
        let mut calendar = Calendar::new(Lang::Fr, &hosts, "Mes rencontres; à moi, « ici »");
        for meeting in meetings {
            let url = "https://jasette.example/c/reflexion/rencontres/7";
            calendar.add(&Entry { meeting, community: "Réflexion-action", url });
        }
        calendar.written()
    }

    /// Lines put together again, as a reader does.
    fn unfolded(file: &str) -> String {
        file.replace("\r\n ", "")
    }

    #[test]
    fn a_meeting_says_its_hours_where_the_people_are() {
        let file = unfolded(&written(&[meeting("2027-03-18", "13:00")]));
        for line in [
            "DTSTART;TZID=America/Toronto:20270318T130000\r\n",
            "DTEND;TZID=America/Toronto:20270318T160000\r\n",
            "UID:abc@jasette\r\n",
            "SEQUENCE:2\r\n",
            "STATUS:CONFIRMED\r\n",
            "URL:https://jasette.example/c/reflexion/rencontres/7\r\n",
        ] {
            assert!(file.contains(line), "{line} in {file}");
        }
        assert!(
            !file.contains("DTSTAMP:2026") && file.matches("DTSTAMP:").count() == 1,
            "the stamp is the last change"
        );
    }

    /// 7 November 2027, 1 h to 2 h comes twice.
    #[test]
    fn an_hour_that_comes_twice_is_said_in_universal_time() {
        let night = Meeting { minutes: 120, ..meeting("2027-11-07", "00:30") };
        let file = unfolded(&written(std::slice::from_ref(&night)));
        assert!(file.contains("DTSTART;TZID=America/Toronto:20271107T003000\r\n"), "{file}");
        assert!(file.contains("DTEND:20271107T063000Z\r\n"), "two hours later: {file}");
        let longer = Meeting { minutes: 180, ..night };
        assert!(unfolded(&written(&[longer])).contains("DTEND;TZID=America/Toronto:20271107T023000\r\n"));
    }

    #[test]
    fn no_line_is_longer_than_75_octets_and_no_letter_is_cut() {
        let long = Meeting { theme: "é👩‍👧, « à »; ".repeat(30), ..meeting("2027-03-18", "13:00") };
        let file = written(std::slice::from_ref(&long));
        assert!(file.split("\r\n").all(|line| line.len() <= 75), "{file}");
        let summary = unfolded(&file).lines().find_map(|line| line.strip_prefix("SUMMARY:").map(str::to_owned));
        assert_eq!(summary.expect("a summary").replace("\\,", ",").replace("\\;", ";"), long.theme);
    }

    #[test]
    fn a_cancelled_meeting_stays_and_says_so_and_an_undated_one_is_not_there() {
        let cancelled =
            Meeting { cancelled_at: Some(1), cancel_reason: "Verglas".into(), ..meeting("2027-03-18", "13:00") };
        let file = unfolded(&written(&[cancelled, Meeting { starts_at: None, ..meeting("2027-03-18", "13:00") }]));
        assert_eq!(file.matches("BEGIN:VEVENT").count(), 1);
        assert!(file.contains("STATUS:CANCELLED") && file.contains("Verglas"));
    }

    #[test]
    fn an_empty_calendar_is_still_one() {
        let file = written(&[]);
        assert!(
            file.starts_with("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")
                && file.ends_with("END:VTIMEZONE\r\nEND:VCALENDAR\r\n")
        );
        assert!(file.contains("X-WR-CALNAME:Mes rencontres\\; à moi\\, « ici »\r\n"));
    }

    #[test]
    fn the_link_of_a_meeting_in_a_place_is_not_told() {
        let mut here = meeting("2027-03-18", "13:00");
        here.place.link = "https://visio.example/x".into();
        assert!(unfolded(&written(&[here.clone()])).contains("visio.example"));
        here.place.mode = Mode::InPerson;
        assert!(!unfolded(&written(&[here])).contains("visio.example"));
    }

    #[test]
    fn the_same_meetings_give_the_same_file() {
        let season = [meeting("2027-03-18", "13:00")];
        assert_eq!(written(&season), written(&season));
    }
}

// A reader of calendars that is not ours: ical.js, as used by Thunderbird.
import ICAL from "ical.js";

/** The events of an iCalendar text, by UID; a text that is not a calendar fails. */
export function calendar(text) {
  const root = new ICAL.Component(ICAL.parse(text));
  if (root.name !== "vcalendar") throw new Error(`not a calendar: ${text.slice(0, 80)}`);
  const events = root.getAllSubcomponents("vevent").map(told);
  return { name: root.getFirstPropertyValue("x-wr-calname"), events };
}

function told(component) {
  const event = new ICAL.Event(component);
  return {
    uid: event.uid,
    title: event.summary,
    text: event.description,
    place: event.location,
    begins: event.startDate.toJSDate(),
    ends: event.endDate.toJSDate(),
    zone: event.startDate.zone?.tzid,
    sequence: event.sequence ?? 0,
    status: component.getFirstPropertyValue("status"),
  };
}

// Reads calendars (.ics) with ical.js, as Thunderbird does; prints what it understood as JSON, in the form of read.py.
import { readFileSync } from "node:fs";
import ICAL from "ical.js";

function moment(component, name) {
  const property = component.getFirstProperty(name);
  return property && { at: property.getFirstValue().toJSDate().getTime(), zone: property.getParameter("tzid") ?? null };
}

function people(component, name) {
  return component.getAllProperties(name).map((each) => ({
    address: each.getFirstValue(),
    standing: each.getParameter("partstat") ?? null,
    name: each.getParameter("cn") ?? null,
  }));
}

function told(component) {
  const value = (name) => component.getFirstPropertyValue(name);
  return {
    uid: value("uid"),
    sequence: value("sequence") ?? 0,
    status: value("status"),
    title: value("summary"),
    text: value("description"),
    place: value("location"),
    url: value("url"),
    begins: moment(component, "dtstart"),
    ends: moment(component, "dtend"),
    organizer: people(component, "organizer"),
    attendees: people(component, "attendee"),
  };
}

function read(path) {
  const root = new ICAL.Component(ICAL.parse(readFileSync(path, "utf8")));
  if (root.name !== "vcalendar") throw new Error(`${path} is not a calendar`);
  return { method: root.getFirstPropertyValue("method"), events: root.getAllSubcomponents("vevent").map(told) };
}

console.log(JSON.stringify(process.argv.slice(2).map(read)));

"""Reads mails (.eml) and calendars (.ics) with Python's own mail parser and icalendar; prints what it understood as JSON.

A mail is read as a mail program reads it: the part that says text/calendar, with the method that its header names.
"""

import email
import email.policy
import json
import sys

import icalendar


def opened(path):
    """The bytes of the calendar, and the method that the mail around it names."""
    with open(path, "rb") as file:
        whole = file.read()
    if not path.endswith(".eml"):
        return whole, None
    mail = email.message_from_bytes(whole, policy=email.policy.default)
    parts = [part for part in mail.walk() if part.get_content_type() == "text/calendar"]
    assert len(parts) == 1, f"{path}: {len(parts)} calendar parts"
    return parts[0].get_payload(decode=True), parts[0]["Content-Type"].params["method"]


def moment(event, name):
    at = event.get(name)
    return at and {"at": int(at.dt.timestamp() * 1000), "zone": at.params.get("TZID")}


def people(event, name):
    found = event.get(name, [])
    found = found if isinstance(found, list) else [found]
    return [{"address": str(each), "standing": each.params.get("PARTSTAT"), "name": each.params.get("CN")} for each in found]


def text(event, name):
    return str(event[name]) if name in event else None


def told(event):
    return {
        "uid": text(event, "UID"),
        "sequence": int(event.get("SEQUENCE", 0)),
        "status": text(event, "STATUS"),
        "title": text(event, "SUMMARY"),
        "text": text(event, "DESCRIPTION"),
        "place": text(event, "LOCATION"),
        "url": text(event, "URL"),
        "begins": moment(event, "DTSTART"),
        "ends": moment(event, "DTEND"),
        "organizer": people(event, "ORGANIZER"),
        "attendees": people(event, "ATTENDEE"),
    }


def read(path):
    file, outside = opened(path)
    calendar = icalendar.Calendar.from_ical(file)
    assert not calendar.errors, calendar.errors
    method = text(calendar, "METHOD")
    assert outside in (None, method), f"{outside} outside, {method} inside"
    events = calendar.walk("VEVENT")
    assert not any(event.errors for event in events), [event.errors for event in events]
    return {"method": method, "events": [told(event) for event in events]}


print(json.dumps([read(path) for path in sys.argv[1:]], ensure_ascii=False))

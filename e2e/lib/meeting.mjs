// A meeting as people set it and answer it.

/** From the list of meetings to the page of the one with this heading; gives its address. */
export async function opensMeeting(person, say, community, heading) {
  await person.goes(`${community}/rencontres`);
  await person.isAt(say("meetings.meetings"));
  await person.page.locator("main").getByRole("link", { name: heading }).first().click();
  await person.isAt(heading);
  return new URL(person.page.url()).pathname;
}

/** Fills the form of a meeting, whose page is open. */
export async function setsMeeting(person, say, meeting, { date, time, mode, host, venue, link, theme, reason }) {
  await person.goes(`${meeting}/date`);
  await person.sees(say("meetings.group-when"));
  await person.auditsOnce("a meeting that is set");
  if (date) await person.writes(say("meetings.field-date"), date);
  if (time) await person.writes(say("meetings.field-time"), time);
  if (mode) await person.chooses(say(`meetings.mode-${mode}`));
  if (host) await person.picks(say("meetings.field-host"), host);
  if (venue) await person.writes(say("meetings.field-venue"), venue);
  if (link) await person.writes(say("meetings.field-link"), link);
  if (theme) await person.writes(say("meetings.field-theme"), theme);
  if (reason) await person.writes(say("meetings.field-reason"), reason);
  await person.presses(say("meetings.set-save"));
  await person.sees(say("meetings.done-set"));
}

/** Waits until this answer is the one in force. */
export async function standsAs(person, answer) {
  await person.page.getByRole("button", { name: answer, pressed: true }).waitFor();
}

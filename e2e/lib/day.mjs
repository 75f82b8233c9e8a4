// Days and hours in Montréal, where seasons take place.

/** `2027-03-18`, so many days from today. */
export function day(ahead = 0) {
  return inMontreal(new Date(Date.now() + ahead * 24 * 3600 * 1000)).slice(0, 10);
}

/** `2027-03-18 13:30`, as clocks show it there. */
export function inMontreal(moment) {
  const parts = new Intl.DateTimeFormat("en-CA", {
    timeZone: "America/Toronto", hourCycle: "h23",
    year: "numeric", month: "2-digit", day: "2-digit", hour: "2-digit", minute: "2-digit",
  }).formatToParts(moment);
  const of = (type) => parts.find((part) => part.type === type).value;
  return `${of("year")}-${of("month")}-${of("day")} ${of("hour")}:${of("minute")}`;
}

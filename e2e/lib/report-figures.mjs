// The figures of a report, computed anew: each number of its workbook, as a reader of its own finds it there, beside what the API
// says of meetings, attendance, indicators, hours, and each entry of the budget. Nothing here asks the program for a report.
import { figures } from "./figures.mjs";

const LEAST = 5;
/** Of these a program reads nothing but the figure itself: what people answered at a pulse is in no answer. */
const READ_AS_IT_IS = ["pulses_shown"];

/** Every number of the sheets, each with what it should be; a number that nobody expected fails. */
export async function computedAnew(sheets, asked) {
  const expected = await all(asked);
  const numbers = sheets.flatMap(cells);
  const wrong = numbers.filter(({ name, found }) => !same(expected.get(name), found));
  if (wrong.length > 0) {
    throw new Error(`computed otherwise: ${JSON.stringify(wrong.map(({ name, found }) => [name, found, expected.get(name) ?? null]))}`);
  }
  return numbers.length;
}

/** The numbers and days of a sheet, each named by its sheet, its row and its column, in words. */
function cells({ rows: [head, ...rows] }) {
  const label = Object.values(head).includes("Chiffre") ? "B" : "A";
  return rows.flatMap((row) => Object.entries(row)
    .filter(([, found]) => found !== null && typeof found !== "string")
    .map(([column, found]) => ({ name: `${head.A} · ${row[label]} · ${head[column]}`, found })));
}

function same(expected, found) {
  return typeof found === "object" ? expected === found.day : Math.abs(expected - found) < 1e-9;
}

async function all({ ask, asMember, community, report, now, say }) {
  const of = async (path) => (await ask(`communities/${community}/${path}`)).items;
  const at = new Map();
  const put = (sheet, row, column, value) => at.set(`${sheet} · ${row} · ${column}`, value);
  const figure = (name, value, among) => {
    for (const [column, told] of [["book-value", value], ["book-among", among]]) {
      if (told !== undefined) put(say("reports.book-part"), say(name), say(`reports.${column}`), told);
    }
    put(say("reports.book-part"), say(name), say("reports.book-on"), day(now));
  };
  const anew = await figures(ask, asMember, community, now);
  const meetings = await attended(of, community, { report, now });
  const counted = meetings.filter(({ there }) => there >= LEAST);
  const seats = sum(counted, ({ there }) => there);
  const hours = (among) => Math.floor(sum(among, ({ there, minutes }) => there * minutes) / 60);

  figure("almanac.evidence-people-there", fives(anew.people_there.number));
  figure("almanac.evidence-seats-sum", seats);
  figure("almanac.evidence-hours-together", hours(counted));
  for (const [name, kinds] of [["meetings", ["welcome", "regular", "review"]], ["trainings", ["training"]], ["follow-ups", ["follow_up"]]]) {
    const planned = meetings.filter(({ kind }) => kinds.includes(kind));
    figure(`almanac.evidence-${name}-held`, planned.filter(({ isHeld }) => isHeld).length, planned.length);
  }
  for (const { title, theme, date, there } of meetings) {
    put(say("almanac.evidence-subject"), theme || title, say("almanac.evidence-date"), date);
    put(say("almanac.evidence-subject"), theme || title, say("almanac.evidence-seats"), there);
  }
  hosts();
  await indicators();
  await given();
  await budget();
  return at;

  function hosts() {
    const held = meetings.filter(({ isHeld, host }) => isHeld && host);
    figure("almanac.evidence-hosts", new Set(held.map(({ host }) => host)).size);
    for (const { host } of held) {
      put(say("almanac.evidence-organization"), host, say("almanac.evidence-received"), held.filter((other) => other.host === host).length);
    }
  }

  async function indicators() {
    const told = await of("indicators");
    const trainings = counted.filter(({ kind }) => kind === "training");
    const toldOtherwise = {
      seats, person_minutes: hours(counted), training_person_minutes: hours(trainings),
      people_there: fives(anew.people_there.number), regulars: fives(anew.regulars.number),
    };
    const value = ({ measure, value: read }) => {
      if (measure in toldOtherwise) return toldOtherwise[measure];
      return measure && !READ_AS_IT_IS.includes(measure) ? anew[measure]?.number : read?.number;
    };
    for (const each of told) {
      put(say("evaluation.evidence-indicator"), each.name, say("evaluation.evidence-target"), each.target);
      put(say("evaluation.evidence-indicator"), each.name, say("evaluation.evidence-before"), each.baseline);
      put(say("evaluation.evidence-indicator"), each.name, say("evaluation.evidence-reached"), value(each));
    }
    const aimed = told.filter(({ target }) => target !== null && target !== undefined);
    figure("evaluation.evidence-in-all", aimed.filter((each) => value(each) > 0 && value(each) >= each.target).length, aimed.length);
  }

  async function given() {
    const months = await of("hours");
    figure("involvement.evidence-hours-sum", sum(months, ({ hours: number }) => number));
    for (const { month, at_least: people, hours: number } of months) {
      const name = new Date(`${month}-15T12:00:00Z`).toLocaleDateString("fr-CA", { month: "long", year: "numeric" }).replace(" ", "\u{a0}");
      put(say("involvement.hours-month"), name, say("involvement.hours-people"), people);
      put(say("involvement.hours-month"), name, say("involvement.hours-sum"), number);
    }
  }

  async function budget() {
    const { lines, sources, moves, gifts, expenses } = await ask(`communities/${community}/budget`);
    const columns = ["planned", "revised", "spent", "committed", "left", "in-kind-planned", "in-kind"];
    const amounts = lines.map(({ line, label, kind, planned, in_kind_planned }) => {
      const paid = (states) => sum(expenses.filter((each) => each.line === line && states.includes(each.state)), cents);
      const moved = sum(moves.filter(({ to }) => to === line), cents) - sum(moves.filter(({ from }) => from === line), cents);
      const [revised, spent, committed] = [planned + moved, paid(["to_check", "checked"]), paid(["committed"])];
      const inKind = sum(gifts.filter((each) => each.line === line), cents);
      return { label, kind, told: [planned, revised, spent, committed, revised - spent - committed, in_kind_planned, inKind] };
    });
    const sums = columns.map((_, place) => sum(amounts, ({ told }) => told[place]));
    const rows = [...amounts, { label: say("budget.table-sums"), told: sums }];
    for (const { label, told } of rows) {
      told.forEach((value, place) => put(say("budget.expense-line"), label, say(`budget.table-${columns[place]}`), value / 100));
    }
    figure("budget.table-spent", sums[2] / 100);
    figure("budget.table-left", sums[4] / 100);
    figure("budget.table-in-kind", sums[6] / 100);
    for (const { label, cents: amount } of sources) put(say("budget.source-label"), label, say("budget.source-amount"), amount / 100);
  }
}

/** The meetings of the period of a report, each with who was there. */
async function attended(of, community, { report, now }) {
  const all = (await of("meetings")).filter(({ starts_at: at, planned_month: month }) => {
    const date = at === null ? month && `${month}-15` : day(at);
    return !date || (report.from <= date && date <= report.until);
  });
  return Promise.all(all.map(async (meeting) => {
    const isHeld = meeting.state !== "cancelled" && meeting.starts_at !== null && meeting.starts_at + meeting.minutes * 60_000 <= now;
    const marks = isHeld ? await of(`meetings/${meeting.id}/attendance`) : [];
    const there = marks.filter(({ mark }) => ["present", "late"].includes(mark)).length;
    return { ...meeting, isHeld, there, date: meeting.starts_at === null ? undefined : day(meeting.starts_at) };
  }));
}

/** The day in Montréal of a moment. */
function day(at) {
  return new Date(at).toLocaleDateString("sv-SE", { timeZone: "America/Toronto" });
}

function fives(count) {
  return Math.floor(count / LEAST) * LEAST;
}

function cents({ cents: amount }) {
  return amount;
}

function sum(among, of) {
  return among.reduce((before, each) => before + of(each), 0);
}

// The figures of a season, computed anew from what the API says of each meeting, person, decision, commitment, message and
// request: nothing here asks the program what it counted.

/**
 * What can be computed so, by the word of the measure: a number, and of how many where that means something. Stories are read by
 * who is of the group: `asMember` asks as one of them. Of pulses a program reads nothing.
 */
export async function figures(ask, asMember, community, now) {
  const all = async (path) => (await ask(path)).items;
  const of = (path) => all(`communities/${community}/${path}`);
  const meetings = (await of("meetings")).filter((meeting) => meeting.state !== "cancelled");
  const held = meetings.filter((meeting) => meeting.starts_at !== null && meeting.starts_at + meeting.minutes * 60_000 <= now);
  const marks = [];
  for (const meeting of held) {
    for (const mark of await of(`meetings/${meeting.id}/attendance`)) marks.push({ ...mark, meeting });
  }
  const there = marks.filter(({ mark }) => mark === "present" || mark === "late");
  const commitments = await of("commitments");
  const rooms = (await of("rooms")).filter((room) => room.kind === "roles");
  const messages = await said(ask, rooms);
  const requests = messages.filter((message) => message.request);
  const answered = ({ id, author, request }) =>
    request.helpers.length > 0 || messages.some((other) => other.thread === id && other.author?.id !== author?.id);
  const minutes = await of("minutes");
  const late = minutes.filter(({ meeting, opened_at: opened }) => opened && held.some(({ id }) => id === meeting)).map(({ meeting, opened_at: opened }) => {
    const { starts_at: starts, minutes: long } = held.find(({ id }) => id === meeting);
    return Math.max(0, opened - starts - long * 60_000);
  });
  const blocks = (await Promise.all(held.map(({ id }) => of(`meetings/${id}/agenda`)))).flat();
  const organization = new Map((await of("members")).map((member) => [member.id, member.organization]));
  const polls = await chosen(ask, community, meetings);
  const kind = (one, among = meetings) => among.filter((meeting) => one(meeting.kind));
  const share = (some, among) => ({ number: some.length, among: among.length });
  const hours = (seats) => ({ number: Math.floor(sum(seats.map(({ meeting }) => meeting.minutes)) / 60) });
  const stories = (await asMember(`communities/${community}/stories`)).items.filter(({ level }) => level !== "me");
  const months = await of("hours");
  const regular = (name) => !["training", "follow_up"].includes(name);
  const people = [...new Set(marks.map(({ person }) => person))];
  const comesOften = (person) => 2 * there.filter((seat) => seat.person === person).length >= held.length;
  return {
    meetings_held: share(kind(regular, held), kind(regular)),
    trainings_held: share(kind((name) => name === "training", held), kind((name) => name === "training")),
    follow_ups_held: share(kind((name) => name === "follow_up", held), kind((name) => name === "follow_up")),
    minutes_held: hours(held.map((meeting) => ({ meeting }))),
    held_in_person: share(held.filter(({ mode }) => mode === "in_person"), held),
    dates_by_poll: { number: polls.length },
    hosts: { number: new Set(held.map(({ host }) => host).filter(Boolean)).size },
    rooms_offered: { number: new Set((await of("offers")).map(({ organization }) => organization)).size },
    organizations_there: { number: new Set(there.map(({ person }) => organization.get(person)).filter(Boolean)).size },
    consultations: { number: blocks.filter((block) => block.kind === "codev").length },
    days_to_minutes: late.length > 0 ? { number: Math.floor(middle(late) / 86_400_000) } : undefined,
    minutes_approved: share(minutes.filter(({ state }) => state === "approved"), minutes),
    seats: { number: there.length },
    people_there: { number: new Set(there.map(({ person }) => person)).size },
    regulars: share(people.filter(comesOften), people),
    person_minutes: hours(there),
    training_person_minutes: hours(there.filter(({ meeting }) => meeting.kind === "training")),
    decisions_taken: { number: (await of("decisions")).length },
    commitments_made: { number: commitments.length },
    commitments_told: share(commitments.filter(({ outcome }) => outcome), commitments),
    commitments_tried: share(commitments.filter(({ outcome }) => ["tried", "adapted"].includes(outcome)), commitments),
    messages_said: { number: messages.length },
    people_who_wrote: { number: Math.floor(new Set(messages.map(({ author }) => author?.id).filter(Boolean)).size / 5) * 5 },
    help_asked: { number: requests.length },
    help_answered: share(requests.filter(answered), requests),
    stories: { number: stories.length },
    stories_followed: share(stories.filter(({ since }) => since), stories),
    hours_between_meetings: { number: sum(months.map((month) => month.hours)) },
    links_density: await density(ask, community),
    help_resolved: share(requests.filter(({ request }) => request.state === "settled"), requests),
  };
}

/** The meetings whose date is one that a poll proposed. */
async function chosen(ask, community, meetings) {
  const polls = await Promise.all(meetings.map(({ id }) => ask(`communities/${community}/meetings/${id}/poll`, { none: true })));
  return polls.filter((poll) => poll?.ended_at && poll.moments.some((moment) => moment.is_chosen));
}

/** All that was said in these rooms and is not taken away, answers in threads too, each with the message it answers. */
async function said(ask, rooms) {
  const found = new Map();
  const take = (messages, thread) => messages.forEach((message) => found.set(message.id, { thread, ...found.get(message.id), ...message }));
  for (const room of rooms) {
    for (let before = ""; before !== undefined; ) {
      const stretch = await ask(`rooms/${room.id}/messages?limit=200${before && `&before=${before}`}`);
      take(stretch.items);
      before = stretch.next;
    }
  }
  for (const message of [...found.values()]) {
    const answers = (await ask(`rooms/${message.room}/messages?limit=200&thread=${message.id}`)).items;
    take(answers.filter(({ id }) => id !== message.id), message.id);
    answers.filter(({ id }) => id !== message.id).forEach(({ id }) => { found.get(id).thread = message.id; });
  }
  return [...found.values()].filter(({ removed_by: removed }) => !removed);
}

/** What the last survey that asks whom one could call shows, of all the others in the group; as the page says it, by fives. */
async function density(ask, community) {
  const surveys = (await ask(`communities/${community}/surveys`)).items.filter(({ audience }) => audience === "members");
  const asked = surveys.toSorted((one, other) => other.closed_at - one.closed_at).map(({ questions }) =>
    questions.find(({ kind, node, groups }) => kind === "number" && node === "result.liens" && groups.length > 0)).find(Boolean);
  const members = (await ask(`communities/${community}/members`)).items.filter(({ role }) => ["member", "facilitator"].includes(role));
  if (!asked) return undefined;
  const percent = Math.floor((100 * sum(asked.groups)) / (asked.groups.length * (members.length - 1)));
  return { number: Math.min(100, Math.floor((percent + 2) / 5) * 5) };
}

/** The middle of numbers: half are smaller, half are larger. */
function middle(numbers) {
  const inOrder = numbers.toSorted((one, other) => one - other);
  const [below, above] = [inOrder[Math.ceil(numbers.length / 2) - 1], inOrder[Math.floor(numbers.length / 2)]];
  return (below + above) / 2;
}

function sum(numbers) {
  return numbers.reduce((before, number) => before + number, 0);
}

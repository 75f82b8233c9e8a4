// The first steps of a season, as people do them: the first account, a community from the shipped program, invitations,
// the charter. `main-job` tells them one by one; the other journeys begin where `opensSeason` ends.

const PROGRAM = { "fr-CA": "Réflexion-action pour les familles", "en-CA": "Reflection and Action for Families" };
const ORGANIZATION = "Maison des familles du Canal";
/** Who is beside the space agrees to nothing, and reads what is theirs. */
const BESIDE = ["guest", "network", "sponsor"];
const LANGUAGE = { "fr-CA": "Français", "en-CA": "English" };

/** Somebody invented, with an address that no server has. */
export function invented(name, organization) {
  const first = name.split(" ")[0].toLowerCase().normalize("NFD").replace(/[^a-z]/g, "");
  return { name, organization, email: `${first}@exemple.org` };
}

/** From the address that the program printed: the first account, which coordinates. */
export async function makesFirstAccount({ say, options }, person, who) {
  await person.goes(options.first);
  await person.isAt(say("identity.first-title", { place: "Jasette" }));
  await person.writes(say("identity.profile-name"), who.name);
  await person.writes(say("identity.sign-in-email"), who.email);
  await person.presses(say("identity.first-create"));
  await person.isAt(say("home.outside-title", { name: who.name }));
}

/** From the shipped program, read over before it is created; gives the community's address. */
export async function opensCommunity({ say, lang }, coordinator) {
  await coordinator.presses(say("home.outside-start"));
  await coordinator.isAt(say("communities.new-title"));
  await coordinator.chooses(PROGRAM[lang]);
  await coordinator.presses(say("communities.new-preview"));
  await coordinator.sees(say("communities.new-preview-title"));
  await coordinator.isAt(PROGRAM[lang]);
  await coordinator.presses(say("communities.new-create"));
  await coordinator.isAt(say("communities.invitations-title"));
  return new URL(coordinator.page.url()).pathname.match(/^\/c\/[^/]+/)[0];
}

/** By e-mail, each with their name; the letter speaks the journey's language. */
export async function invites({ say, lang }, coordinator, community, { people, role }) {
  await coordinator.goes(`${community}/invitations`);
  const list = people.map(({ name, email }) => `${name} <${email}>`).join("\n");
  await coordinator.writes(say("communities.invite-people"), list);
  await coordinator.chooses(say(`programs.role-${role}`));
  await coordinator.chooses(LANGUAGE[lang]);
  await coordinator.presses(say("communities.invite-send"));
  await coordinator.sees(say("communities.done-invited"));
}

/** From the letter to the charter: a name is there already, an organisation is given, and the door opens. */
export async function accepts({ say, mailbox, base }, person, who) {
  const letter = await mailbox.next(who.email);
  const link = letter.links.find((each) => each.includes("/invitation/"));
  await person.goes(new URL(link).pathname);
  await person.sees(say("communities.door-seen"));
  await person.auditsOnce("a door");
  await person.writes(say("communities.organization-field"), who.organization);
  await person.presses(say("communities.door-join"));
  const { role = "member", name } = who;
  await person.isAt(BESIDE.includes(role) ? say("home.outside-title", { name }) : say("communities.charter-title"));
}

/** With a code from the mail, at the page where they came from. */
export async function signsIn({ say, mailbox }, person, email) {
  await person.goes("/connexion");
  await person.isAt(say("identity.sign-in-title", { place: "Jasette" }));
  await person.writes(say("identity.sign-in-email"), email);
  await person.presses(say("identity.sign-in-ask"));
  await person.isAt(say("identity.code-title-asked"));
  const { code } = await mailbox.about(email, say("identity.mail-code-subject", { place: "Jasette" }));
  await person.writes(say("identity.code-field"), code);
  await person.presses(say("identity.code-enter"));
}

/** Coordination confirms where they work: until then an organisation is only what somebody says. */
export async function vouches({ say }, coordinator, community, people) {
  await coordinator.goes(`${community}/membres`);
  await coordinator.auditsOnce("the members");
  for (const { name, organization } of people) {
    await coordinator.presses(say("communities.members-vouch-spoken", { name, organization }));
    await coordinator.sees(say("communities.done-vouched"));
  }
}

/** Agrees to the charter that is in front of them. */
export async function agrees({ say }, person) {
  await person.presses(say("communities.charter-agree"));
  await person.sees(say("communities.done-acknowledged"));
  await person.auditsOnce("home, on a first visit");
}

/** A season that has begun: its coordinator, and people who have agreed to the charter, each in their browser. */
export async function opensSeason(stage, names) {
  const who = names.map((each) => (typeof each === "string" ? { name: each } : each));
  stage.now(`a season begins with ${who.map(({ name }) => name).join(", ")}`);
  const coordinator = await stage.person("Amina");
  await makesFirstAccount(stage, coordinator, invented("Amina Benali"));
  const community = await opensCommunity(stage, coordinator);
  const newcomers = who.map(({ name, role = "member", ...setting }) => ({ ...invented(name, ORGANIZATION), role, setting }));
  for (const role of new Set(newcomers.map((newcomer) => newcomer.role))) {
    const people = newcomers.filter((newcomer) => newcomer.role === role);
    await invites(stage, coordinator, community, { people, role });
  }
  const people = await Promise.all(newcomers.map((newcomer) => arrives(stage, newcomer)));
  await vouches(stage, coordinator, community, newcomers.filter(({ role }) => !BESIDE.includes(role)).slice(0, 2));
  return { community, coordinator, people };
}

async function arrives(stage, { setting, ...newcomer }) {
  const person = await stage.person(newcomer.name.split(" ")[0], setting);
  await accepts(stage, person, newcomer);
  if (!BESIDE.includes(newcomer.role)) await agrees(stage, person);
  return person;
}

// Makes sure that the journeys would notice: what they promise not to happen is made to happen here, and must be caught.
import { journey } from "../lib/journey.mjs";

journey("watch", async (stage) => {
  const careless = await stage.person("careless");
  await careless.goes("/connexion");

  stage.now("a request that leaves the host is noticed, and goes nowhere");
  await careless.page.evaluate(() => fetch("http://elsewhere.example/").catch(() => {}));
  await careless.page.evaluate(() => document.body.append(Object.assign(new Image(), { src: "https://elsewhere.example/pixel.png" })));
  notices(careless, /violates the following Content Security Policy/);
  notices(careless, /a request left the host: GET https:\/\/elsewhere.example/);

  stage.now("a page that is missing, a script that throws");
  await careless.page.evaluate(() => fetch("/nowhere-at-all"));
  await careless.page.evaluate(() => new Promise((done) => setTimeout(() => (setTimeout(done), missing()))));
  notices(careless, /404 for GET/);
  notices(careless, /missing is not defined/);

  stage.now("a field without a name, a text too pale, with scripts on and off");
  for (const scripts of [true, false]) {
    const reader = await stage.person(`reader ${scripts}`, { scripts });
    await reader.goes("/connexion");
    await reader.scripts.whileOn(() => reader.page.evaluate(spoil));
    const said = await reader.audits().then(() => "nothing", (error) => error.message);
    for (const rule of ["label", "color-contrast"]) if (!said.includes(`: ${rule},`)) throw new Error(`axe missed ${rule}: ${said}`);
  }

  stage.now("a page that was never audited");
  await careless.goes("/nowhere");
  if (!stage.ledger.missing().includes("/nowhere")) throw new Error("a page that was never audited went unnoticed");
  // All of this was on purpose: nothing of it is left to be told.
  stage.ledger.missing().forEach((kind) => stage.ledger.audited(kind));
  await careless.leaves();
  stage.people.length = 0;
});

function notices(person, pattern) {
  if (!person.watch.left().some((trouble) => pattern.test(trouble))) {
    throw new Error(`${pattern} went unnoticed among:\n${person.watch.left().join("\n")}`);
  }
}

function spoil() {
  const pale = Object.assign(document.createElement("p"), { textContent: "Pale", className: "pale" });
  document.querySelector("main, body").append(document.createElement("input"), pale);
  pale.style.color = "#eee";
}

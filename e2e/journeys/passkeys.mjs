// A passkey, on a telephone that the browser pretends to be: it is added, it opens the door by itself, and once it is removed
// it opens nothing. Who has no scripts sees nothing of it.
import { journey } from "../lib/journey.mjs";
import { invented, makesFirstAccount } from "../lib/season.mjs";

const NAME = "Téléphone de Marie";

journey("passkeys", async (stage) => {
  const { say } = stage;
  const [title, add, enter] = ["keys-title", "keys-add", "keys-enter"].map((key) => say(`identity.${key}`));

  stage.now("Marie reads what a passkey is; without a name, none is added");
  const marie = await stage.person("Marie", { width: 390 });
  await makesFirstAccount(stage, marie, invented("Marie Benali"));
  const telephone = await pretends(marie.page);
  await marie.goes("/profil");
  await marie.isAt(say("identity.profile-title"));
  await marie.presses(title);
  await marie.isAt(title);
  await marie.fits();
  await marie.presses(add);
  await marie.page.locator("#nom-error").waitFor();
  await marie.audits();

  stage.now("she closes the window of her telephone, and is told; then she opens it");
  await marie.writes(say("identity.keys-name"), NAME);
  await telephone.opens(false);
  await marie.presses(add);
  await marie.sees(say("identity.keys-failed"));
  await marie.audits();
  await telephone.opens(true);
  await marie.presses(add);
  await marie.sees(say("identity.keys-added"));
  await marie.sees(NAME);
  await marie.sees(say("identity.keys-never-used"));
  await marie.audits();

  stage.now("she leaves, and comes back by the passkey alone");
  await leaves(marie);
  await marie.goes("/connexion?suite=/profil/cles");
  await marie.isAt(say("identity.sign-in-title", { place: "Jasette" }));
  await marie.audits();
  await marie.fits();
  await marie.presses(enter);
  await marie.isAt(title);
  await marie.sees(NAME);
  await marie.seesNot(say("identity.keys-never-used"));

  stage.now("she removes it: the telephone has it still, and it opens nothing");
  await marie.presses(say("identity.keys-remove-which", { key: NAME }));
  await marie.sees(say("identity.keys-removed"));
  await leaves(marie);
  await marie.goes("/connexion");
  await marie.presses(enter);
  await marie.sees(say("identity.keys-wrong"));
  await marie.audits();
  await marie.goes("/profil");
  await marie.isAt(say("identity.sign-in-title", { place: "Jasette" }));

  stage.now("without scripts, the door asks for an address and nothing else");
  const paul = await stage.person("Paul", { scripts: false });
  await paul.goes("/connexion");
  await paul.sees(say("identity.sign-in-ask"));
  await paul.audits();
  if (await paul.page.getByRole("button", { name: enter }).isVisible()) throw new Error("a button that does nothing is shown");

  async function leaves(person) {
    await person.goes("/profil");
    await person.presses(say("identity.devices-sign-out"));
    await person.isAt(say("identity.farewell-title"));
  }
});

/** A device that the browser pretends to be. */
async function pretends(page) {
  const browser = await page.context().newCDPSession(page);
  await browser.send("WebAuthn.enable");
  const options = { protocol: "ctap2", transport: "internal", hasResidentKey: true, hasUserVerification: true, isUserVerified: true, automaticPresenceSimulation: true };
  const { authenticatorId } = await browser.send("WebAuthn.addVirtualAuthenticator", { options });
  return { opens: (isUserVerified) => browser.send("WebAuthn.setUserVerified", { authenticatorId, isUserVerified }) };
}

// An attestation, from a training that was held to a stranger who asks about it: coordination signs for all who came, a member confirms
// her name and takes hers away, whoever holds the code learns that it holds and no name; revoked, it says so. And what she leaves for
// the celebration of the season.
import { entersAs, inDemonstration } from "../lib/demonstration.mjs";
import { journey } from "../lib/journey.mjs";
import { said } from "../lib/said.mjs";

const TRAINING = "Reconnaître la détresse et passer le relais";
const NAME = "Amina Benali-Roy";

journey("attestation", inDemonstration([], async (stage, demonstration) => {
  const say = said("fr-CA");
  const base = { base: demonstration.address, lang: "fr-CA", scripts: stage.options.scripts !== "off" };

  stage.now("a member says how her name is written");
  const amina = await stage.person("Amina", { ...base, width: 390 });
  const community = await entersAs("member", amina, demonstration);
  await amina.audits();
  await amina.goes("/profil/attestations");
  await amina.isAt(say("attestations.own"));
  await amina.fits();
  await amina.audits();
  await amina.writes(say("attestations.own-name"), NAME);
  await amina.presses(say("attestations.own-name-confirm"));
  await amina.sees(say("attestations.done-named"));
  await amina.audits();

  stage.now("coordination reads who came, and signs for all of them by one press");
  const elise = await stage.person("Élise", { ...base, width: 1280 });
  await entersAs("coordination", elise, demonstration);
  await elise.audits();
  await elise.goes(`${community}/attestations`);
  await elise.isAt(say("attestations.attestations"));
  await elise.audits();
  await elise.presses(say("attestations.sign-begin"));
  await elise.isAt(say("attestations.sign-begin"));
  await elise.fits();
  await elise.audits();
  await elise.chooses(TRAINING);
  await elise.presses(say("attestations.sign-see"));
  await elise.isAt(say("attestations.sign-title-page"));
  await elise.sees(NAME);
  await elise.fits();
  await elise.audits();
  await elise.page.getByRole("button", { name: /^Signer \d+ attestations/ }).click();
  await elise.sees(say("attestations.done-issued"));
  await elise.audits();

  stage.now("she finds hers, and takes its PDF away");
  await amina.goes("/profil/attestations");
  await amina.presses(TRAINING, amina.page.locator("main"));
  await amina.isAt(say("attestations.sheet-title"));
  await amina.sees(NAME);
  await amina.fits();
  await amina.audits();
  const own = new URL(amina.page.url()).pathname;
  const code = (await amina.page.locator("main code").first().textContent()).trim();
  if (!/^[a-z0-9]{4}(-[a-z0-9]{4}){3}$/.test(code)) throw new Error(`no code: ${code}`);
  if (await amina.page.getByRole("link", { name: say("attestations.sheet-pdf") }).count()) {
    const { type, text } = await amina.fetches(`${own}/texte.pdf`);
    if (!type.includes("application/pdf") || !text.startsWith("%PDF-")) throw new Error(`its PDF: ${type}`);
  }

  stage.now("a stranger types the code, learns that it holds, and no name");
  const street = await stage.person("la rue", { ...base, width: 390 });
  await street.goes("/attestation");
  await street.isAt(say("attestations.door-title"));
  await street.fits();
  await street.audits();
  await street.writes(say("attestations.door-code"), code.toUpperCase().replaceAll("-", " "));
  await street.presses(say("attestations.door-do"));
  await street.sees(say("attestations.door-in-force"));
  await street.sees(TRAINING);
  await street.seesNot("Amina");
  await street.audits();
  await street.writes(say("attestations.door-name"), NAME.toLowerCase());
  await street.presses(say("attestations.door-name-do"));
  await street.sees(say("attestations.door-name-yes"));
  await street.fits();
  await street.audits();

  stage.now("revoked, it says so to whoever asks");
  await elise.goes(`${community}/attestations`);
  await elise.presses(`${NAME} · ${TRAINING}`, elise.page.locator("main"));
  await elise.isAt(say("attestations.sheet-title"));
  await elise.audits();
  await elise.presses(say("attestations.revoke"));
  await elise.isAt(say("attestations.revoke"));
  await elise.audits();
  await elise.writes(say("attestations.revoke-why"), "Le titre n’était pas le bon.");
  await elise.presses(say("attestations.revoke-do"));
  await elise.sees(say("attestations.done-revoked"));
  await elise.audits();
  await street.goes(`/attestation/${code}`);
  await street.page.getByText("Elle ne vaut plus").first().waitFor();
  await street.seesNot("Le titre n’était pas le bon.");
  await amina.goes(own);
  await amina.sees("Le titre n’était pas le bon.");
  await amina.audits();

  stage.now("a good move for the celebration, in two presses");
  await amina.goes(`${community}/fete`);
  await amina.isAt(say("celebration.celebration"));
  await amina.fits();
  await amina.audits();
  await amina.writes(say("celebration.move-words"), "J’ai demandé de l’aide avant d’être à bout.");
  await amina.presses(say("celebration.move-do"));
  await amina.sees(say("celebration.done-move"));
  await amina.audits();
  await amina.presses(say("celebration.album-open"));
  await amina.isAt(say("celebration.album"));
  await amina.fits();
  await amina.audits();
}));

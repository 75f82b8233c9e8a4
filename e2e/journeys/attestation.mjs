// An attestation that was signed for a training: its person takes it away, whoever holds the code learns that it holds and no name. She
// says how her name is written, coordination revokes it and signs another by one press. And what she leaves for the celebration.
import { entersAs, inDemonstration } from "../lib/demonstration.mjs";
import { journey } from "../lib/journey.mjs";
import { said } from "../lib/said.mjs";

const TRAINING = "Reconnaître la détresse et passer le relais";
const BEFORE = "Amina Benali";
const NAME = "Amina Benali-Roy";
const WHY = "Le nom n’était pas le bon.";

journey("attestation", inDemonstration([], async (stage, demonstration) => {
  const say = said("fr-CA");
  const base = { base: demonstration.address, lang: "fr-CA", scripts: stage.options.scripts !== "off" };

  stage.now("a member finds hers, and takes its PDF away");
  const amina = await stage.person("Amina", { ...base, width: 390 });
  const community = await entersAs("member", amina, demonstration);
  await amina.audits();
  const { own, code } = await readsHers(BEFORE);
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
  await street.writes(say("attestations.door-name"), BEFORE.toLowerCase());
  await street.presses(say("attestations.door-name-do"));
  await street.sees(say("attestations.door-name-yes"));
  await street.fits();
  await street.audits();

  stage.now("she says how her name is written");
  await amina.goes("/profil/attestations");
  await amina.isAt(say("attestations.own"));
  await amina.fits();
  await amina.audits();
  await amina.writes(say("attestations.own-name"), NAME);
  await amina.presses(say("attestations.own-name-confirm"));
  await amina.sees(say("attestations.done-named"));
  await amina.audits();

  stage.now("revoked, it says so to whoever asks, and why to her alone");
  const elise = await stage.person("Élise", { ...base, width: 1280 });
  await entersAs("coordination", elise, demonstration);
  await elise.audits();
  await elise.goes(`${community}/attestations`);
  await elise.isAt(say("attestations.attestations"));
  await elise.audits();
  await elise.presses(`${BEFORE} · ${TRAINING}`, elise.page.locator("main"));
  await elise.isAt(say("attestations.sheet-title"));
  await elise.audits();
  await elise.presses(say("attestations.revoke"));
  await elise.isAt(say("attestations.revoke"));
  await elise.audits();
  await elise.writes(say("attestations.revoke-why"), WHY);
  await elise.presses(say("attestations.revoke-do"));
  await elise.sees(say("attestations.done-revoked-no-mail"));
  await elise.audits();
  await street.goes(`/attestation/${code}`);
  await street.sees(say("attestations.attestation-revoked"));
  await street.seesNot(WHY);
  await street.audits();
  await amina.goes(own);
  await amina.sees(WHY);
  await amina.audits();

  stage.now("coordination reads who came, and signs another by one press");
  await elise.goes(`${community}/attestations/nouvelles`);
  await elise.isAt(say("attestations.sign-begin"));
  await elise.fits();
  await elise.audits();
  await elise.chooses(TRAINING);
  await elise.presses(say("attestations.sign-see"));
  await elise.isAt(say("attestations.sign-title-page"));
  await elise.sees(NAME);
  await elise.fits();
  await elise.audits();
  await elise.presses("Signer une attestation");
  await elise.sees(say("attestations.done-issued-no-mail"));
  await elise.audits();
  const other = await readsHers(NAME);
  if (other.code === code) throw new Error("the same code twice");

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

  /** The newest of hers, under this name: its address and its code. */
  async function readsHers(name) {
    await amina.goes("/profil/attestations");
    await amina.presses(TRAINING, amina.page.locator("main"));
    await amina.isAt(say("attestations.sheet-title"));
    await amina.sees(name);
    await amina.fits();
    await amina.audits();
    const code = (await amina.page.locator("main code").first().textContent()).trim();
    if (!/^[a-z0-9]{4}(-[a-z0-9]{4}){3}$/.test(code)) throw new Error(`no code: ${code}`);
    return { own: new URL(amina.page.url()).pathname, code };
  }
}));

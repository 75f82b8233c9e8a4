// The library: a message of a room is put in it in one step, found by its words; somebody else tells what happened when they tried it
// and is found by that too; it is let go to everyone, and put away: gone from its page, from search, from programs, from the address of
// its file, from the catalogue where it was announced and from the street, within the second. A word of the practice is proposed, and
// linked on its page. A list comes in from a file.
import { entersAs, inDemonstration } from "../lib/demonstration.mjs";
import { does, file } from "../lib/conversation.mjs";
import { folder } from "../lib/folder.mjs";
import { journey } from "../lib/journey.mjs";
import { entersRoom, says } from "../lib/room.mjs";
import { said } from "../lib/said.mjs";

const SAID = "Le panier de bienvenue\nTrois objets qu’une famille garde";
const TITLE = "Le panier de bienvenue";
const TRIED = "Le tamponnage a fait rire toute la cuisine.";
const WORD = "tamponnage";

journey("library", inDemonstration([], async (stage, demonstration) => {
  const say = said("fr-CA");
  const base = { base: demonstration.address, lang: "fr-CA", scripts: stage.options.scripts !== "off" };
  const samira = await stage.person("Samira", { ...base, width: 1280 });
  const community = await entersAs("facilitator", samira, demonstration);
  const { page } = samira;

  stage.now("a message is put in the library in one step");
  await samira.audits();
  await samira.goes(`${community}/salons`);
  await samira.audits();
  await entersRoom(samira, say, community, "bons-coups");
  await samira.audits();
  await says(samira, say, SAID);
  await does(samira, TITLE, say("conversations.put-in-library"));
  await samira.isAt(say("library.resource-keep"));
  await samira.fits();
  await samira.writes(say("library.field-sentence"), "");
  await samira.presses(say("library.resource-keep"));
  await page.locator(".wrong").first().waitFor();
  await samira.audits();
  await samira.writes(say("library.field-sentence"), "Trois objets qu’une famille garde");
  await samira.presses(say("library.resource-keep"));
  await samira.sees(say("library.done-kept"));
  await samira.isAt(TITLE);
  const resource = new URL(page.url()).pathname;
  await samira.presses(say("library.version-add"));
  await samira.isAt(say("library.version-add"));
  await samira.field(say("library.version-file")).setInputFiles(file("panier.txt"));
  await samira.presses(say("library.version-send"));
  await samira.sees(say("library.done-filed"));
  const address = await page.locator("a.file").first().getAttribute("href");

  stage.now("a member finds it, and tells what happened");
  const amina = await stage.person("Amina", { ...base, width: 390 });
  await entersAs("member", amina, demonstration);
  await amina.goes(`${community}/bibliotheque`);
  await amina.isAt(say("library.library"));
  await amina.fits();
  await amina.presses(TITLE);
  await amina.isAt(TITLE);
  await amina.fits();
  await amina.presses(say("library.resource-save"));
  await amina.sees(say("library.done-saved"));
  await amina.presses(say("library.trial-tell"));
  await amina.isAt(say("library.trial-tell"));
  await amina.fits();
  await amina.presses(say("library.trial-send"));
  await amina.page.locator(".wrong").first().waitFor();
  await amina.audits();
  await amina.writes(say("library.trial-happened"), TRIED);
  await amina.chooses(say("library.again-otherwise"));
  await amina.presses(say("library.trial-send"));
  await amina.sees(TRIED);
  await amina.audits();
  await finds(amina, true);

  stage.now("it is let go to everyone, who read it without an account, and no name");
  await samira.goes(resource);
  await samira.presses(say("library.resource-change"));
  await samira.isAt(say("library.resource-change"));
  await samira.presses(say("library.resource-rights"));
  await samira.chooses(say("library.visible-everyone"));
  await samira.presses(say("library.resource-change"));
  await page.locator(".wrong").first().waitFor();
  await samira.audits();
  await samira.picks(say("library.field-licence"), say("library.licence-by"));
  await samira.presses(say("library.resource-change"));
  await samira.sees(say("library.done-changed"));
  await samira.sees(say("library.resource-outside"));
  const open = new URL(await page.locator(`a[href*="/bibliotheque/"]`, { hasText: /^http/ }).first().getAttribute("href")).pathname;
  const street = await stage.person("la rue", { ...base, width: 390 });
  await street.goes(open);
  await street.isAt(TITLE);
  await street.fits();
  await street.seesNot("Amina");
  await street.seesNot(WORD);

  stage.now("it is announced: a feed reader and a harvester find it");
  await samira.goes(resource);
  await samira.presses(say("library.catalogue-announce"));
  await samira.sees(say("library.done-announced"));
  await samira.audits();
  await catalogued(true);

  stage.now("a word of the practice is proposed, and leads to its sentence from the page of the resource");
  await samira.goes(`${community}/bibliotheque`);
  await samira.presses(say("library.library-glossary"));
  await samira.isAt(say("glossary.glossary"));
  await samira.fits();
  await samira.presses(say("glossary.term-propose"));
  await samira.isAt(say("glossary.term-propose"));
  await samira.fits();
  await samira.writes(say("glossary.term-term"), "Famille");
  await samira.writes(say("glossary.term-sentence"), "Qui vit ensemble et tient l’un à l’autre.");
  await samira.presses(say("glossary.term-propose"));
  await samira.sees(say("glossary.term-done-proposed"));
  await samira.goes(resource);
  await samira.presses(say("library.terms-link"));
  await samira.sees(say("library.done-terms-linked"));
  await samira.presses("famille");
  await samira.isAt(say("glossary.glossary"));

  stage.now("put away, it is gone from everywhere within the second");
  await samira.goes(resource);
  await samira.presses(say("library.resource-put-away"));
  await samira.sees(say("library.done-put-away"));
  for (const [person, path] of [[amina, resource], [amina, address], [street, open]]) await gone(person, path);
  await finds(amina, false);
  await catalogued(false);
  await samira.goes(`${community}/bibliotheque?rayon=rangees`);
  await samira.presses(TITLE);
  await samira.presses(say("library.resource-take-out"));
  await samira.sees(say("library.done-taken-out"));
  await finds(amina, true);

  stage.now("a list comes in from a file, looked at first");
  await amina.goes(`${community}/bibliotheque`);
  await amina.presses(say("library.import"));
  await amina.isAt(say("library.import"));
  await amina.fits();
  await looksAt(list("Une boussole;Lune"));
  await amina.page.getByText(say("library.problem-unknown")).filter({ visible: true }).first().waitFor();
  await amina.audits();
  await amina.fits();
  await looksAt(list("Une boussole;Outil"));
  await amina.sees(say("library.import-right"));
  await amina.audits();
  await amina.fits();
  await amina.page.locator("form[action$='/import/entree'] button").click();
  await amina.sees(say("library.done-came-in"));
  await amina.sees("La boussole des émotions");

  stage.now("a folder of files comes in, looked at first; what cannot be taken stays out with why");
  await amina.goes(`${community}/bibliotheque/import`);
  const packed = folder({ "Soirées/le_plan.txt": "Accueillir, jouer, fermer", "Soirées/encore.txt": "Accueillir, jouer, fermer", "Soirées/vide.txt": "" });
  await amina.field(say("library.folder-file")).setInputFiles({ name: "dossier.zip", mimeType: "application/zip", buffer: packed });
  await amina.presses(say("library.folder-look"));
  await amina.sees(say("library.folder-looked"));
  await amina.sees(say("files.problem-empty"));
  await amina.audits();
  await amina.fits();
  await amina.page.locator("form[action$='/import/dossier/entree'] button").click();
  await amina.sees(say("library.done-folder-came-in"));
  await amina.sees("Le plan");

  /** Shows a file, before it comes in. */
  async function looksAt(file) {
    await amina.field(say("library.import-file")).setInputFiles(file);
    await amina.presses(say("library.import-look"));
  }

  /** A list of one resource. */
  function list(rest) {
    const text = `Titre;Phrase;Genre\nLa boussole des émotions;${rest}\n`;
    return { name: "liste.csv", mimeType: "text/csv", buffer: Buffer.from(text) };
  }

  /** Whether the resource is in the feed and in the catalogue that whoever comes from the street reads. */
  async function catalogued(is) {
    for (const path of ["/bibliotheque/fil.atom", "/bibliotheque/oai?verb=ListRecords&metadataPrefix=oai_dc"]) {
      const answer = await street.page.request.get(new URL(path, demonstration.address).href);
      if ((await answer.text()).includes(TITLE) !== is) throw new Error(`${path} ${is ? "lacks" : "still has"} ${TITLE}`);
    }
  }

  /** Whether somebody finds the resource by what happened when it was tried. */
  async function finds(person, is) {
    await person.goes(`${community}/recherche?q=${WORD}`);
    await person.page.getByRole("heading", { level: 1 }).waitFor();
    await person.auditsOnce(`${WORD} ${is}`);
    const found = await person.page.locator(`a[href^="${resource}"]`).count();
    if ((found > 0) !== is) throw new Error(`${person.name} ${is ? "does not find" : "still finds"} ${resource}`);
  }

  /** What is put away is nowhere for this person. */
  async function gone(person, path) {
    const answer = await person.page.request.get(new URL(path, demonstration.address).href);
    if (answer.status() !== 404) throw new Error(`${path} answers ${answer.status()} to ${person.name}`);
  }
}));

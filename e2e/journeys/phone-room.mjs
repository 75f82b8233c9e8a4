// A room on a telephone. Most of the screen is for reading, whose group it is stays in sight, what one presses is as wide as
// a thumb, and the first tap after writing does what it says.
import { journey } from "../lib/journey.mjs";
import { entersRoom, says } from "../lib/room.mjs";
import { opensSeason } from "../lib/season.mjs";
import { until } from "../lib/until.mjs";

const THUMB = 44;
// What a room must leave for reading, and what it is drawn to leave: of the screen of a usual telephone, and of a small one.
const SCREENS = [[390, 844, 0.76], [320, 640, 0.66]];
// With the keyboard open, half of the screen is gone.
const KEYBOARD = 400;

journey("phone-room", async (stage) => {
  const { say } = stage;
  const { community, people: [lucie, jean] } = await opensSeason(stage, ["Lucie Mercier", { name: "Jean Tremblay", width: 390 }]);
  await entersRoom(lucie, say, community, "accueil");
  for (let number = 1; number <= 12; number += 1) await says(lucie, say, `Bonjour ${number}, on se voit jeudi à la rencontre du matin?`);
  await entersRoom(jean, say, community, "accueil");
  await says(jean, say, "Oui, à jeudi");
  const { page } = jean;

  for (const [width, height, least] of SCREENS) {
    stage.now(`on a screen of ${width} × ${height}, the messages have their room`);
    await page.setViewportSize({ width, height });
    const share = await page.evaluate(() => document.querySelector(".pane-middle").getBoundingClientRect().height / innerHeight);
    console.log(`     ${Math.round(100 * share)} % for reading`);
    if (share < least) throw new Error(`only ${Math.round(100 * share)} % of ${width} × ${height} is for reading`);
    await jean.fits();

    stage.now("whose group it is stays in sight, and each thing to press is as wide as a thumb");
    const name = page.locator(".room-of");
    if (!(await name.isVisible())) throw new Error("nothing says whose room it is");
    const small = await page.evaluate(narrow, THUMB);
    if (small.length > 0) throw new Error(`too small for a thumb: ${small.join("; ")}`);
  }

  stage.now("with the keyboard open, the tabs leave their place");
  await page.setViewportSize({ width: 390, height: 844 - KEYBOARD });
  await page.locator(".panes .tabs").waitFor({ state: "hidden" });
  const left = await page.evaluate(() => document.querySelector(".pane-middle").getBoundingClientRect().height);
  if (left < 200) throw new Error(`${left} px are left for reading above the keyboard`);
  await page.setViewportSize({ width: 390, height: 844 });

  // One tap where the eye was, though the field had the focus: what it was on must still be there when the finger leaves.
  const taps = [
    ["a message’s own time", () => page.locator(".msg-when").last(), () => /#message-\d+$/.test(page.url())],
    ["the way to correct", () => page.getByRole("link", { name: say("conversations.edit"), exact: true }).last(), () => page.url().endsWith("/modification")],
    ["the way back", () => page.locator(".pane-back"), () => page.url().endsWith("/salons")],
    ["a tab", () => page.locator(".tabs a").nth(2), () => page.url().endsWith("/rencontres")],
    ["who reads here", () => page.locator(".room-about > summary"), () => page.locator(".room-about > div").isVisible()],
    ["the button that sends", () => page.getByRole("button", { name: say("conversations.send"), exact: true }), () => page.locator("#messages").getByText("Je finis ma phrase").count()],
  ];
  for (const [what, target, isDone] of taps) {
    stage.now(`after writing, the first tap on ${what} is taken`);
    await entersRoom(jean, say, community, "accueil");
    await jean.writes(say("conversations.your-message"), "Je finis ma phrase");
    await page.locator("#body").focus();
    await tapsWhereItIs(page, target());
    await until(`the tap on ${what}`, isDone, 10_000);
  }

  stage.now("the place has one name: on its page, in the tabs, on the way back");
  await jean.goes(`${community}/salons`);
  await jean.isAt(say("conversations.conversations"));
  await page.locator(".tabs").getByText(say("conversations.conversations"), { exact: true }).waitFor();
  await page.locator(".bar").waitFor();
  await jean.fits();
}, { audits: "on request" });

/** Where it was before the finger came down is where the finger goes up: a tap does not follow what moves. */
async function tapsWhereItIs(page, target) {
  await target.scrollIntoViewIfNeeded();
  const { x, y, width, height } = await target.boundingBox();
  await page.mouse.move(x + width / 2, y + height / 2);
  await page.mouse.down();
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  await page.mouse.up();
}

// Runs in the page: what is narrower than a thumb, but for a link within a sentence.
function narrow(thumb) {
  const all = [...document.querySelectorAll("a, button, summary, textarea, select, input:not([type=hidden])")];
  const seen = all.filter((each) => each.checkVisibility({ visibilityProperty: true }) && !each.closest(".prose, .skip, .room-about > div"));
  const small = seen.filter((each) => {
    const { width, height } = each.getBoundingClientRect();
    return (width < thumb || height < thumb) && width > 1;
  });
  return small.map((each) => `${each.textContent.trim().slice(0, 30)} ${each.className} ${Math.round(each.getBoundingClientRect().width)} × ${Math.round(each.getBoundingClientRect().height)}`);
}

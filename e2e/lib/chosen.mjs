// What looks chosen, read from the colours that the browser computed: the answers of every row of a page, by day, by night and
// in colours that the reader imposes. Nobody has to see hues: each look is compared in grey.

const LOOKS = [
  ["by day", { colorScheme: "light", forcedColors: "none" }],
  ["by night", { colorScheme: "dark", forcedColors: "none" }],
  ["in imposed colours", { colorScheme: "light", forcedColors: "active" }],
];
// WCAG 2.2: words (1.4.3), edges and what tells states apart (1.4.11).
const WORDS = 4.5;
const EDGES = 3;

/** Makes sure that each row of answers shows this many chosen ones, and that they cannot be mistaken for the others. */
export async function looksChosen(person, count, rows = ".answers-row") {
  const { page, scripts } = person;
  const wrong = [];
  for (const [look, media] of LOOKS) {
    await page.emulateMedia(media);
    const found = await scripts.whileOn(async () => {
      await page.evaluate(settled);
      return page.locator(rows).evaluateAll(read);
    });
    if (found.length === 0) wrong.push(`${look}: no row of answers`);
    for (const [place, answers] of found.entries()) {
      wrong.push(...troubles(answers, count).map((trouble) => `${look}, row ${place + 1}: ${trouble}`));
    }
  }
  await page.emulateMedia({ colorScheme: null, forcedColors: null });
  if (wrong.length > 0) throw new Error(`${page.url()}\n${wrong.join("\n")}`);
}

function troubles(answers, count) {
  const chosen = answers.filter((answer) => answer.chosen);
  const troubles = chosen.length === count ? [] : [`${chosen.length} chosen instead of ${count}`];
  for (const { word, chosen: mine, ink, ground, edge, around, marks } of answers) {
    const say = (trouble) => troubles.push(`« ${word} » ${mine ? "(chosen)" : "(not chosen)"}: ${trouble}`);
    if (contrast(ink, ground) < WORDS) say(`its words are at ${contrast(ink, ground).toFixed(2)}`);
    // A solid answer is its own edge.
    const seen = Math.max(contrast(edge, around), mine ? contrast(ground, around) : 0);
    if (seen < EDGES) say(`its edge is at ${seen.toFixed(2)}`);
    if (marks.taken !== mine || marks.open === mine) say(`its marks are ${JSON.stringify(marks)}`);
    if (marks.other) say(`it says more: ${marks.other}`);
  }
  const hollow = answers.filter((answer) => !answer.chosen);
  for (const [one, other] of chosen.flatMap((one) => hollow.map((other) => [one, other]))) {
    const apart = contrast(one.ground, other.ground);
    if (apart < EDGES) troubles.push(`« ${one.word} » and « ${other.word} » are ${apart.toFixed(2)} apart in grey`);
  }
  return troubles;
}

function contrast(one, other) {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour) {
  const [red, green, blue] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

// In the page: until colours are what they come to. They begin to change within a frame or two, and take as long as they need on a
// machine that has much to do.
async function settled() {
  const drawn = () => new Promise((then) => requestAnimationFrame(() => requestAnimationFrame(then)));
  await drawn();
  for (let moving = [0]; moving.length > 0; await drawn()) {
    moving = document.getAnimations().filter((each) => each instanceof CSSTransition);
    await Promise.all(moving.map(({ finished }) => finished.catch(() => {})));
  }
}

// In the page: each answer of each row, with its colours as they are painted.
function read(rows) {
  const parts = (colour) => colour.match(/[\d.]+/g).map(Number);
  // A ground may let through some of what is behind it; behind everything the browser paints white.
  const behind = (element) => {
    if (!element) return [255, 255, 255];
    const [red, green, blue, alpha = 1] = parts(getComputedStyle(element).backgroundColor);
    if (alpha === 1) return [red, green, blue];
    const below = behind(element.parentElement);
    return [red, green, blue].map((part, place) => part * alpha + below[place] * (1 - alpha));
  };
  const drawn = (element) => Boolean(element) && getComputedStyle(element).display !== "none" && element.getBBox().width > 0;
  return rows.map((row) => [...row.children].map((answer) => {
    const face = answer.querySelector("label, button");
    const style = getComputedStyle(face);
    const input = answer.querySelector("input");
    const extra = ["::before", "::after"].map((part) => getComputedStyle(face, part).content).filter((words) => words !== "none");
    return {
      word: face.innerText.trim(),
      chosen: input ? input.checked : face.getAttribute("aria-pressed") === "true",
      ink: parts(style.color).slice(0, 3),
      ground: behind(face),
      edge: parts(style.borderBlockStartColor).slice(0, 3),
      around: behind(row),
      marks: { open: drawn(face.querySelector(".open")), taken: drawn(face.querySelector(".taken")), other: extra.join("") },
    };
  }));
}

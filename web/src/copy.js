// « Copier » beside something to hand over. Where the browser keeps its clipboard to itself, the text is selected instead.
for (const box of document.querySelectorAll("[data-copy]")) {
  const field = box.querySelector("input");
  const said = box.querySelector("[data-copy-said]");
  const deed = box.querySelector("[data-copy-deed]");
  deed.hidden = false;
  field.addEventListener("focus", () => field.select());
  deed.querySelector("button").addEventListener("click", async () => {
    field.focus();
    field.select();
    const copied = await copies(field.value);
    said.textContent = copied ? said.dataset.words : "";
  });
}

async function copies(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return document.execCommand("copy");
  }
}

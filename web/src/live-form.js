// A form that is drawn again as its boxes are ticked: what the server answered is what the boxes show, even those that a hand
// had touched, which keep their own mind otherwise. The field where somebody writes is left alone. Only the pages that have such
// a form ask for this, and for what sends it: two of them.
import htmx from "htmx.org/dist/htmx.esm.js";

// Nothing here comes from elsewhere, and no style is written into a page: the style sheet has them all.
htmx.config.includeIndicatorCSS = false;

document.addEventListener("htmx:after:swap", ({ target }) => {
  const form = target.closest?.("form[hx-sync]");
  if (!form) return;
  for (const field of form.querySelectorAll("[data-live]")) field.checked = field.defaultChecked;
  for (const field of form.querySelectorAll("#propositions input[type=text]")) {
    if (field !== document.activeElement) field.value = field.defaultValue;
  }
});

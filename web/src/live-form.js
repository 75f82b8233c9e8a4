// A form that is drawn again as its boxes are ticked: what the server answered is what the boxes show, even those that a hand
// had touched, which keep their own mind otherwise. The field where somebody writes is left alone.

document.addEventListener("htmx:after:swap", ({ target }) => {
  const form = target.closest?.("form[hx-sync]");
  if (!form) return;
  for (const field of form.querySelectorAll("[data-live]")) field.checked = field.defaultChecked;
  for (const field of form.querySelectorAll("#propositions input[type=text]")) {
    if (field !== document.activeElement) field.value = field.defaultValue;
  }
});

// A form is sent once: a second press while the first is under way would post twice on a slow line.
// The button stays reachable and says it is busy; coming back to the page makes it ready again.

const UNDER_WAY = "data-under-way";

function settle(form) {
  form.removeAttribute(UNDER_WAY);
  form.querySelectorAll("[aria-busy]").forEach((button) => button.removeAttribute("aria-busy"));
}

document.addEventListener("submit", (event) => {
  const form = event.target;
  if (event.defaultPrevented || form.method !== "post") return;
  if (form.hasAttribute(UNDER_WAY)) return event.preventDefault();
  form.setAttribute(UNDER_WAY, "");
  event.submitter?.setAttribute("aria-busy", "true");
});

window.addEventListener("pageshow", () => {
  document.querySelectorAll(`form[${UNDER_WAY}]`).forEach(settle);
});

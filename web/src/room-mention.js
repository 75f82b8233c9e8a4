// Names to choose from while one types them after the sign: the first arrow goes in, Enter and Tab take, Escape leaves the words as
// they are. The names come once, from the room, when the first sign is typed; without this file a name is typed whole.
import { answering, typedName } from "./room-names.js";

export function openMentions(form) {
  const address = form.action.replace(/\/messages(\/.*)?$/, "/noms");
  let names = null;
  let list = null;
  let field = null;

  const options = () => [...(list?.children ?? [])];
  const chosen = () => options().findIndex((option) => option.ariaSelected === "true");

  async function known() {
    names ??= fetch(address).then((answer) => (answer.ok ? answer.json() : [])).catch(() => []);
    return names;
  }

  async function typed(event) {
    if (event.target.name !== "body" || event.isComposing) return;
    field = event.target;
    const word = () => typedName(field.value.slice(0, field.selectionStart));
    if (word() === null) return close();
    const all = await known();
    const now = word();
    const found = now === null ? [] : answering(all, now);
    // A name that is whole is done.
    if (!found.length || found.some((name) => now.startsWith(name))) return close();
    open(found);
  }

  function open(found) {
    close();
    list = document.createElement("ul");
    list.id = "names";
    list.className = "names";
    list.role = "listbox";
    list.ariaLabel = form.dataset.names;
    found.forEach((name, index) => list.append(option(name, index)));
    field.closest(".field").append(list);
    field.setAttribute("aria-controls", "names");
    field.setAttribute("aria-autocomplete", "list");
    select(0);
  }

  function option(name, index) {
    const item = document.createElement("li");
    item.id = `name-${index}`;
    item.role = "option";
    item.textContent = name;
    // The field keeps the focus, and a phone its keyboard.
    item.addEventListener("mousedown", (event) => (event.preventDefault(), take(name)));
    return item;
  }

  function select(index) {
    const all = options();
    const at = (index + all.length) % all.length;
    all.forEach((each, number) => (each.ariaSelected = String(number === at)));
    field.setAttribute("aria-activedescendant", all[at].id);
  }

  function close() {
    list?.remove();
    list = null;
    for (const name of ["aria-controls", "aria-activedescendant", "aria-autocomplete"]) field?.removeAttribute(name);
  }

  function take(name) {
    const caret = field.selectionStart;
    const begin = caret - typedName(field.value.slice(0, caret)).length;
    field.setRangeText(`${name} `, begin, caret, "end");
    close();
    field.dispatchEvent(new Event("input", { bubbles: true }));
  }

  function key(event) {
    if (!list || event.isComposing || event.ctrlKey || event.metaKey) return;
    const deeds = {
      ArrowDown: () => select(chosen() + 1),
      ArrowUp: () => select(chosen() - 1),
      Enter: () => take(options()[chosen()].textContent),
      Tab: () => take(options()[chosen()].textContent),
      Escape: close,
    };
    if (!deeds[event.key]) return;
    event.preventDefault();
    event.stopPropagation();
    deeds[event.key]();
  }

  form.addEventListener("input", typed);
  form.addEventListener("keydown", key, true);
  form.addEventListener("focusout", close);
}

// A circle is over: the browser forgets what was typed there and not sent, whoever typed it here.
import { forgetUnder } from "./drafts-kept.js";

const over = document.querySelector("[data-forgotten]")?.dataset.forgotten;
if (over) forgetUnder(() => localStorage, over);

// What the pages' scripts are made of. Every page works without them; they save a page load or show what others
// do. A slice that needs a module of its own writes it beside this file and imports it here.
import "./copy.js";
import "./device.js";
import "./discretion-ask.js";
import "./go-ask.js";
import "./one-send.js";
import "./quilt.js";
import "./sheet.js";
// After whoever may send a form without leaving the page, or hold it back.
import "./drafts.js";

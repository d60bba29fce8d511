// The studio: the page with a running server behind it.
import { html, render } from "./vendor/htm-preact.js";
import { About } from "./about.js";
import { player, start } from "./actions.js";
import { App } from "./app.js";
import { Choose } from "./choose.js";
import { Earlier } from "./earlier.js";
import { Form } from "./form.js";
import { listenToKeys } from "./keys.js";
import { serverSource, takeToken } from "./server_source.js";
import * as store from "./store.js";
import { renewColours } from "./topbar.js";

const PANELS = [
  { id: "about", label: "About", View: About },
  { id: "edit", label: "Edit", View: Form },
  { id: "choose", label: "Choose", View: Choose, fits: (row) => !row.source, count: (_, detail) => detail?.candidates?.length },
  { id: "history", label: "History", View: Earlier, fits: (row) => !row.source, count: (_, detail) => detail?.history?.length },
];

render(html`<${App} panels=${PANELS} />`, document.getElementById("app"));
listenToKeys();
matchMedia("(prefers-color-scheme: dark)").addEventListener("change", renewColours);
start(serverSource(takeToken()));

// For whoever looks into the page from its console, and for the tests.
globalThis.sfxgen = { player, store };

// The report: the studio's page with all its data in it, and no server.
import { html, render } from "./vendor/htm-preact.js";
import { effect } from "./vendor/signals-core.js";
import { About } from "./about.js";
import { player, start } from "./actions.js";
import { App } from "./app.js";
import { choices } from "./choices.js";
import { NOTHING } from "./filters.js";
import { listenToKeys } from "./keys.js";
import { recall, remember } from "./remember.js";
import { ReportBanner, report, showChanged } from "./report_banner.js";
import { Changed } from "./report_changed.js";
import { Pick } from "./report_pick.js";
import { reportSource } from "./report_source.js";
import * as store from "./store.js";
import { renewColours } from "./topbar.js";

const PANELS = [
  { id: "changed", label: "Before and after", View: Changed, showsTakes: true, fits: (row) => Boolean(report.value.changes[row.id]) },
  { id: "pick", label: "Choose", View: Pick, showsTakes: true, fits: (row) => row.state !== "removed" },
  { id: "about", label: "About", View: About },
];

const source = reportSource();
const key = `choices ${source.facts.id}`;

report.value = source.facts;
choices.value = new Map(recall(key, []));
effect(() => remember(key, [...choices.value]));
store.filters.value = { ...NOTHING };
store.tab.value = source.facts.since ? "changed" : "pick";

render(html`<${App} panels=${PANELS} banner=${ReportBanner} />`, document.getElementById("app"));
listenToKeys();
matchMedia("(prefers-color-scheme: dark)").addEventListener("change", renewColours);
start(source).then(() => showChanged(Object.keys(source.facts.changes).length > 0));

// For whoever looks into the page from its console, and for the tests.
globalThis.sfxgen = { player, store, choices };

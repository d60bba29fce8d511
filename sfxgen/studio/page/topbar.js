// The bar at the top: the project, search, filters, and what concerns the page as a whole.
import { html, useEffect, useRef, useState } from "./vendor/htm-preact.js";
import { build, redo, select, step, undo } from "./actions.js";
import { forgetColours } from "./canvas.js";
import { NOTHING, STATES, choicesOf, setCount } from "./filters.js";
import { count } from "./format.js";
import { useSignalValue } from "./hooks.js";
import { Icon } from "./icons.js";
import * as store from "./store.js";

const FILTERS = [["state", "State"], ["model", "Model"], ["tag", "Tag"], ["manifest", "Manifest"]];

/** The bar. */
export function TopBar() {
  const project = useSignalValue(store.project);
  const { edit } = useSignalValue(store.can);
  return html`<header class="topbar">
    <div class="brand"><${Mark} /><h1>${project?.name || "sfxgen studio"}</h1><${Activity} /></div>
    <${Search} />
    <div class="filters" role="group" aria-label="Filters">
      ${FILTERS.map(([by, label]) => html`<${FilterMenu} key=${by} by=${by} label=${label} />`)}
      <${OffTarget} />
    </div>
    <div class="tools">
      ${edit && html`<${History} project=${project} />`}
      <${ThemeButton} />
      <button class="plain tool" aria-label="Help and keys" title="Help (?)"
        onClick=${() => (store.dialog.value = "help")}><${Icon} name="help" /></button>
    </div>
  </header>`;
}

function Mark() {
  return html`<svg class="brand-mark" viewBox="0 0 24 24" width="22" height="22" aria-hidden="true">
    <path d="M5 10v4M9 7v10M13 9.5v5M17 5v14M21 10v4" fill="none" stroke="currentColor" stroke-width="2"
      stroke-linecap="round" /></svg>`;
}

function Activity() {
  const project = useSignalValue(store.project);
  const connection = useSignalValue(store.connection);
  const words = { connecting: "Connecting…", lost: "Reconnecting…", refused: "Not connected" };
  const text = words[connection] || (project?.building ? "Building…" : null);
  return text && html`<span class=${`activity ${connection}`} role="status"><span class="dot"></span>${text}</span>`;
}

function Search() {
  const { search } = useSignalValue(store.filters);
  const chosen = useRef(true); // by the arrows, since something was typed
  const set = (text) => {
    chosen.current = !text;
    store.filters.value = { ...store.filters.value, search: text };
  };
  const onKeyDown = (event) => {
    if (event.key === "Escape") {
      if (search) set("");
      else document.getElementById("sounds")?.focus();
    } else if (event.key === "Enter") {
      document.getElementById("sounds")?.focus();
      const found = store.visible.value;
      if (!chosen.current || !found.includes(store.selected.value)) select(found[0]);
    } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      step(event.key === "ArrowDown" ? 1 : -1);
      chosen.current = true;
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return html`<div class="search"><${Icon} name="search" />
    <input id="search" type="text" role="searchbox" placeholder="Search names, prompts, tags" aria-label="Search sounds"
      autocomplete="off" spellcheck=${false} value=${search} onInput=${(event) => set(event.target.value)}
      onKeyDown=${onKeyDown} />
    ${search
      ? html`<button class="plain clear" aria-label="Clear the search" onClick=${() => set("")}><${Icon} name="close" /></button>`
      : html`<kbd aria-hidden="true">/</kbd>`}
  </div>`;
}

function FilterMenu({ by, label }) {
  const filters = useSignalValue(store.filters);
  const rows = useSignalValue(store.rows);
  const [open, setOpen] = useState(false);
  const root = useRef(null);
  useEffect(() => {
    if (!open) return undefined;
    root.current.querySelector("input")?.focus();
    const outside = (event) => root.current.contains(event.target) || setOpen(false);
    document.addEventListener("pointerdown", outside);
    return () => document.removeEventListener("pointerdown", outside);
  }, [open]);
  const chosen = filters[by];
  const onKeyDown = (event) => {
    if (event.key !== "Escape" || !open) return;
    event.stopPropagation();
    setOpen(false);
    root.current.querySelector("button").focus();
  };
  const text = chosen.length === 1 ? nameOf(by, chosen[0]) : chosen.length ? `${chosen.length} chosen` : null;
  return html`<div class="menu" ref=${root} onKeyDown=${onKeyDown}>
    <button class=${`chip${text ? " on" : ""}`} aria-expanded=${open ? "true" : "false"} aria-haspopup="true"
      onClick=${() => setOpen(!open)}>${label}${text && html`<b>${text}</b>`}<${Icon} name="down" /></button>
    ${open && html`<div class="popover" role="group" aria-label=${`Filter by ${label.toLowerCase()}`}>
      <${Choices} by=${by} rows=${rows} chosen=${chosen} />
    </div>`}
  </div>`;
}

function Choices({ by, rows, chosen }) {
  const values = choicesOf(rows.values(), by);
  for (const value of chosen) if (!values.some(([each]) => each === value)) values.push([value, 0]);
  const toggle = (value) => {
    const next = chosen.includes(value) ? chosen.filter((each) => each !== value) : [...chosen, value];
    store.filters.value = { ...store.filters.value, [by]: next };
  };
  if (!values.length) return html`<p class="quiet">No sound has one.</p>`;
  return values.map(([value, many]) => html`<label class="option" key=${value}>
    <input type="checkbox" checked=${chosen.includes(value)} onChange=${() => toggle(value)} />
    <span class="option-name">${nameOf(by, value)}</span><span class="option-count">${many}</span></label>`);
}

function nameOf(by, value) {
  return by === "state" ? STATES[value] || value : by === "manifest" ? value.split("/").pop() : value;
}

function OffTarget() {
  const filters = useSignalValue(store.filters);
  return html`<button class=${`chip${filters.off ? " on" : ""}`} aria-pressed=${filters.off ? "true" : "false"}
    title="Only sounds whose loudness is not what their target says"
    onClick=${() => (store.filters.value = { ...filters, off: !filters.off })}>Off target</button>`;
}

function History({ project }) {
  return html`<button class="plain tool" aria-label=${project?.undo ? `Undo: ${project.undo.label}` : "Undo"}
      title=${project?.undo ? `Undo (U): ${project.undo.label}` : "Nothing to undo"} disabled=${!project?.undo}
      onClick=${undo}><${Icon} name="undo" /></button>
    <button class="plain tool" aria-label=${project?.redo ? `Redo: ${project.redo.label}` : "Redo"}
      title=${project?.redo ? `Redo (Shift+U): ${project.redo.label}` : "Nothing to redo"} disabled=${!project?.redo}
      onClick=${redo}><${Icon} name="redo" /></button>`;
}

const THEMES = { auto: ["auto", "as the system has it"], light: ["sun", "light"], dark: ["moon", "dark"] };

function ThemeButton() {
  const theme = useSignalValue(store.theme);
  const names = Object.keys(THEMES);
  const next = names[(names.indexOf(theme) + 1) % names.length];
  return html`<button class="plain tool theme" aria-label=${`Theme: ${THEMES[theme][1]}`}
    title=${`Theme: ${THEMES[theme][1]}`} onClick=${() => (store.theme.value = next)}><${Icon} name=${THEMES[theme][0]} /></button>`;
}

/** Let the document have the theme that is chosen; its canvases ask for their colours again. */
export function applyTheme(theme) {
  if (theme === "auto") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  renewColours();
}

/** Have canvases drawn anew, in the colours that the page has now. */
export function renewColours() {
  forgetColours();
  store.shade.value++;
}

/** Under the list: how many sounds there are, what filters are set, what can be built. */
export function StatusBar() {
  const project = useSignalValue(store.project);
  const ids = useSignalValue(store.visible);
  const rows = useSignalValue(store.rows);
  const filters = useSignalValue(store.filters);
  const { edit } = useSignalValue(store.can);
  const filtered = setCount(filters) > 0 || filters.search !== "";
  const stale = [...rows.values()].filter((row) => row.state === "stale" || row.state === "missing").length;
  return html`<footer class="statusbar">
    <span role="status">${filtered ? `${ids.length.toLocaleString("en")} of ${count(rows.size, "sound")}` : project?.summary || count(rows.size, "sound")}</span>
    ${filtered && html`<button class="link" onClick=${() => (store.filters.value = { ...NOTHING })}>Clear filters</button>`}
    ${project?.warnings?.length > 0 && html`<button class="link" onClick=${() => (store.dialog.value = "remarks")}>
      ${count(project.warnings.length, "remark")}</button>`}
    <span class="space"></span>
    ${edit && stale > 0 && !project?.building && html`<button class="link" onClick=${() => build()}>Build ${stale}</button>`}
    <${PlayOptions} />
  </footer>`;
}

function PlayOptions() {
  const plays = useSignalValue(store.playsOnSelect);
  const volume = useSignalValue(store.volume);
  return html`<label class="check"><input type="checkbox" checked=${plays}
      onChange=${() => (store.playsOnSelect.value = !plays)} />Play on selection</label>
    <label class="volume"><${Icon} name="volume" /><span class="unseen">Volume</span>
      <input type="range" min="0" max="1" step="0.01" value=${volume}
        onInput=${(event) => (store.volume.value = Number(event.target.value))} /></label>`;
}

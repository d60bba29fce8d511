// Dialogs: help, why a candidate is kept, a region to be rendered again.
import { html, useLayoutEffect, useRef, useState } from "./vendor/htm-preact.js";
import { keep, tell, writeFields } from "./actions.js";
import { useSignalValue } from "./hooks.js";
import { Icon } from "./icons.js";
import * as store from "./store.js";

/** The dialog that is open, if any. */
export function Dialogs() {
  const dialog = useSignalValue(store.dialog);
  const row = useSignalValue(store.selectedRow);
  if (dialog === "remarks") return html`<${Remarks} />`;
  if (dialog === "help") return html`<${Help} />`;
  if (dialog?.kind === "keep") return html`<${Keep} candidate=${dialog.candidate} />`;
  if (dialog?.kind === "region" && row) return html`<${Region} dialog=${dialog} row=${row} />`;
  return null;
}

function close() {
  store.dialog.value = null;
}

/** A dialog over the page; what had the focus gets it back. */
export function Dialog({ title, children, wide = false }) {
  const element = useRef(null);
  useLayoutEffect(() => {
    const before = document.activeElement;
    element.current.showModal();
    return () => before?.isConnected && before.focus();
  }, []);
  const outside = (event) => event.target === element.current && close();
  return html`<dialog ref=${element} class=${wide ? "wide" : ""} aria-labelledby="dialog-title" onClose=${close} onMouseDown=${outside}>
    <div class="dialog-box"><header><h2 id="dialog-title">${title}</h2>
      <button class="plain tool" aria-label="Close" onClick=${close}><${Icon} name="close" /></button></header>${children}</div>
  </dialog>`;
}

const KEYS = [
  ["Hear", [
    [["↑", "↓"], "the sound before, the next (also k, j)"],
    [["Space"], "play, stop"],
    [["1", "–", "9"], "a take; while choosing, a candidate"],
    [["L"], "loop or not"],
    [["S"], "the seam of a loop: its end, then its beginning"],
    [["M"], "matched loudness or as it is"],
    [["←", "→"], "back and on, in the picture"],
  ]],
  ["Change", [
    [["E"], "edit the fields"],
    [["R"], "reroll: a new seed"],
    [["C"], "choose among candidates"],
    [["Enter"], "keep the candidate that was heard last"],
    [["U"], "undo; with Shift, redo"],
  ]],
  ["Find", [
    [["/"], "search"],
    [["Esc"], "back to the list"],
    [["?"], "this help"],
  ]],
];

function Help() {
  const { edit } = store.can.peek();
  const groups = KEYS.filter(([title]) => edit || title !== "Change");
  return html`<${Dialog} title="Keys" wide><div class="help">
    ${groups.map(([title, keys]) => html`<section><h3>${title}</h3><dl>
      ${keys.map(([names, what]) => html`<div><dt>${names.map((name) => (name === "–" ? "–" : html`<kbd>${name}</kbd>`))}</dt>
        <dd>${what}</dd></div>`)}</dl></section>`)}
  </div>
  ${edit && html`<p class="quiet">What you change goes into the manifest at once, that value alone, with its comments and layout
    kept. Drop a recording on a sound to make it its source.</p>`}<//>`;
}

function Remarks() {
  const { warnings = [] } = useSignalValue(store.project);
  return html`<${Dialog} title="What the manifests raise" wide><ul class="reasons">
    ${warnings.map((text) => html`<li>${text}</li>`)}</ul><//>`;
}

function Keep({ candidate }) {
  const [note, setNote] = useState("");
  const done = (event) => {
    event.preventDefault();
    close();
    keep(candidate, note.trim());
  };
  return html`<${Dialog} title=${`Keep seed ${candidate.seed} for take ${candidate.take}`}><form onSubmit=${done}>
    <label class="stacked">Why this one? <span class="quiet">It is added to the sound's notes.</span>
      <input type="text" value=${note} onInput=${(event) => setNote(event.target.value)} autofocus autocomplete="off" /></label>
    <footer><button type="button" class="button" onClick=${close}>Cancel</button>
      <button class="button primary">Keep</button></footer></form><//>`;
}

function Region({ dialog, row }) {
  const detail = store.selectedDetail.peek();
  const all = detail?.values?.edits?.value || [];
  const old = dialog.index === undefined ? null : all[dialog.index];
  const [region, setRegion] = useState(() => old || { start: rounded(dialog.start), end: rounded(dialog.end), prompt: "" });
  const set = (name) => (event) => setRegion({ ...region, [name]: event.target.value });
  const write = async (next) => {
    close();
    store.drawsRegion.value = false;
    const change = next.length ? { field: "edits", value: next } : { field: "edits", remove: true };
    try {
      await writeFields(row.id, [{ ...change, base: detail.values?.edits?.value ?? null }]);
    } catch (error) {
      tell(error);
      store.dialog.value = { ...dialog, index: undefined, start: region.start, end: region.end };
    }
  };
  const done = (event) => {
    event.preventDefault();
    const mine = cleaned(region);
    write(old ? all.map((each, i) => (i === dialog.index ? mine : each)) : [...all, mine]);
  };
  const number = (name, label, more = {}) => html`<label class="stacked">${label}<input type="number" step="any" min="0"
    value=${region[name] ?? ""} onInput=${set(name)} ...${more} /></label>`;
  return html`<${Dialog} title=${old ? "Region" : "A region to render again"}><form onSubmit=${done}>
    <div class="columns">${number("start", "From (s)", { required: true })}${number("end", "To (s)", { required: true })}</div>
    <label class="stacked">Prompt <span class="quiet">the sound's own unless given</span>
      <input type="text" value=${region.prompt ?? ""} onInput=${set("prompt")} autofocus /></label>
    <div class="columns">${number("seed", "Seed", { step: 1 })}${number("crossfade", "Crossfade (s)")}</div>
    <footer>${old && html`<button type="button" class="button" onClick=${() => write(all.filter((_, i) => i !== dialog.index))}>Delete</button>`}
      <button type="button" class="button" onClick=${close}>Cancel</button><button class="button primary">Write</button></footer></form><//>`;
}

function rounded(seconds) {
  return Math.round(seconds * 1000) / 1000;
}

function cleaned({ prompt, ...numbers }) {
  const region = {};
  for (const name of ["start", "end"]) region[name] = Number(numbers[name]);
  if (prompt?.trim()) region.prompt = prompt.trim();
  for (const name of ["seed", "crossfade"]) {
    if (numbers[name] !== undefined && numbers[name] !== null && numbers[name] !== "") region[name] = Number(numbers[name]);
  }
  return region;
}

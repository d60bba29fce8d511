// What is known of a sound: what its prompt was understood as, why a build would change it, its notes, its entry.
import { html } from "./vendor/htm-preact.js";
import { adopt, build } from "./actions.js";
import { editorLink } from "./editor_link.js";
import { figure } from "./format.js";
import { useSignalValue } from "./hooks.js";
import * as store from "./store.js";

/** The panel. */
export function About({ row, detail }) {
  const { edit } = useSignalValue(store.can);
  return html`
    ${detail.why?.length > 0 && html`<${Part} title="A build would change it">
      <ul class="reasons">${detail.why.map((reason) => html`<li>${reason}</li>`)}</ul>
      ${edit && html`<button class="button" onClick=${() => build([row.id])}>Build it</button>`}<//>`}
    ${edit && row.state === "edited" && html`<${Part} title="Edited by hand">
      <p>A file is not as sfxgen wrote it. Adopted, it is yours: builds leave it alone.</p>
      <button class="button" onClick=${adopt}>Adopt</button><//>`}
    ${row.notes?.length > 0 && html`<${Part} title="Remarks">
      <ul class="reasons">${row.notes.map((note) => html`<li>${note}</li>`)}</ul><//>`}
    ${detail.understood && html`<${Understood} understood=${detail.understood} />`}
    ${detail.note && html`<${Part} title="Notes"><p class="note">${detail.note}</p><//>`}
    <${Figures} row=${row} detail=${detail} />
    ${detail.yaml && html`<${Part} title="In the manifest">
      <pre class="yaml" tabindex="0" aria-label="The entry in the manifest">${detail.yaml}</pre>
      ${row.file && html`<a class="link" href=${editorLink(row.file, row.line)}>Open ${row.manifest} at line ${row.line}</a>`}<//>`}`;
}

/** A part of a panel, under a heading. */
export function Part({ title, children }) {
  return html`<section class="part"><h3>${title}</h3>${children}</section>`;
}

function Understood({ understood }) {
  const layers = understood.layers || [];
  return html`<${Part} title="How the prompt was understood">
    <p class="understood">${understood.text}</p>
    ${layers.length > 0 && html`<ul class="layers">${layers.map((layer) => html`<li>${textOf(layer)}</li>`)}</ul>`}
    ${understood.doubt && html`<p class="doubt">${understood.doubt}</p>`}<//>`;
}

function textOf(layer) {
  if (typeof layer === "string") return layer;
  return Object.entries(layer).map(([name, value]) => `${name} ${value}`).join(", ");
}

function Figures({ row, detail }) {
  const take = useSignalValue(store.shownTake);
  const facts = [
    ["Format", take?.format],
    ["Seed", take?.seed],
    ["Seam", take?.seam === null || take?.seam === undefined ? null : `${figure(take.seam)} dB`],
    ["Limited by", take?.gain_reduction ? `${figure(take.gain_reduction)} dB` : null],
    ["Family", row.family],
    ["Category", row.category],
    ["Tags", row.tags.join(", ")],
    ["Avoids", detail.negative_prompt],
    ["Licence", detail.licence],
  ].filter(([, value]) => value !== null && value !== undefined && value !== "");
  return html`<${Part} title="Facts"><dl class="figures">
    ${facts.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl><//>`;
}

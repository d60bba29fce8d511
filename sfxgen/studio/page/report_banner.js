// Over a report's list: what it is of, what changed, what it has no room for, and the choices made on it.
import { html, useRef, useState } from "./vendor/htm-preact.js";
import { signal } from "./vendor/signals-core.js";
import { select } from "./actions.js";
import { choices, linesOf } from "./choices.js";
import { Dialog } from "./dialogs.js";
import { count } from "./format.js";
import { useSignalValue } from "./hooks.js";
import { Icon } from "./icons.js";
import * as store from "./store.js";

/** All that came with the page. */
export const report = signal(null);

/** Whether the list shows only what changed. */
export const onlyChanged = signal(false);

/** Show only what changed, or all. */
export function showChanged(only) {
  const { project, changes } = report.value;
  const ids = project.sounds.map((sound) => sound.id);
  onlyChanged.value = only;
  store.order.value = only ? ids.filter((id) => changes[id]) : ids;
  const visible = store.visible.value;
  if (!visible.includes(store.selected.value)) select(visible[0], { plays: false });
}

/** The strip. */
export function ReportBanner() {
  const facts = useSignalValue(report);
  const only = useSignalValue(onlyChanged);
  const chosen = useSignalValue(choices);
  const dialog = useSignalValue(store.dialog);
  if (!facts) return null;
  const total = Object.keys(facts.changes).length;
  return html`<section class="report-strip" aria-label="Report">
    <div class="report-line">
      ${facts.since && html`<p class="report-since"><strong>${total === 0 ? "Nothing changed" : count(total, "sound")}</strong>
        ${total === 0 ? "" : " changed"} since <code>${facts.since.name}</code>
        <span class="quiet">${facts.since.commit.slice(0, 9)}</span>${total > 0 && html`<${Kinds} changes=${facts.changes} />`}</p>`}
      ${!facts.since && html`<p class="report-since quiet">Listen, choose takes, comment; then copy the choices.</p>`}
      ${total > 0 && html`<div class="report-which" role="group" aria-label="Which sounds">
        <button class=${`chip${only ? " on" : ""}`} aria-pressed=${only ? "true" : "false"} onClick=${() => showChanged(true)}>Changed</button>
        <button class=${`chip${only ? "" : " on"}`} aria-pressed=${only ? "false" : "true"} onClick=${() => showChanged(false)}>All</button></div>`}
      <span class="space"></span>
      <button class="button" onClick=${() => open("licences")}>Licences${facts.licences.objections.length > 0
        ? html`<span class="badge bad">${facts.licences.objections.length}</span>` : null}</button>
      <button class=${`button${chosen.size ? " primary" : ""}`} disabled=${!chosen.size} id="choices" onClick=${() => open("choices")}>
        <${Icon} name="check" />${chosen.size ? count(chosen.size, "choice") : "No choices yet"}</button>
    </div>
    ${facts.left_out && html`<p class="report-left"><${Icon} name="warning" />${facts.left_out}.</p>`}
    ${dialog?.kind === "choices" && html`<${Choices} />`}
    ${dialog?.kind === "licences" && html`<${Licences} licences=${facts.licences} />`}
  </section>`;
}

function open(kind) {
  store.dialog.value = { kind };
}

function Kinds({ changes }) {
  const kinds = Object.values(changes).map((each) => each.kind);
  const parts = ["added", "changed", "removed"].filter((kind) => kinds.includes(kind));
  return html`<span class="report-kinds">${parts.map((kind) => html`<span class=${`kind ${kind}`} key=${kind}>
    ${kinds.filter((each) => each === kind).length} ${kind}</span>`)}</span>`;
}

function Choices() {
  const chosen = useSignalValue(choices);
  const area = useRef(null);
  const [copied, setCopied] = useState(false);
  const lines = linesOf(chosen, report.value.project.sounds);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(`${lines.join("\n")}\n`);
      setCopied(true);
    } catch {
      area.current.select();
      setCopied(document.execCommand("copy"));
    }
  };
  const clear = () => {
    choices.value = new Map();
    store.dialog.value = null;
  };
  return html`<${Dialog} title=${count(lines.length, "choice")} wide>
    <textarea class="choice-lines" id="choice-lines" readonly ref=${area} rows=${Math.min(14, Math.max(3, lines.length))}
      aria-label="The choices, a line each" value=${lines.join("\n")} />
    <p class="quiet">Send these lines to whoever has the project: in a comment, a mail, a chat.
      <code>${" sfxgen pick < choices.txt"}</code> writes them into the manifests.</p>
    <footer><button class="button" onClick=${clear}>Forget them</button>
      <button class="button primary" id="copy" onClick=${copy}><${Icon} name="check" />${copied ? "Copied" : "Copy"}</button></footer><//>`;
}

function Licences({ licences }) {
  const { models, recordings, objections } = licences;
  return html`<${Dialog} title="Licences" wide><div class="licences">
    ${objections.length > 0 && html`<section><h3 class="bad">Forbidden by the project's policy</h3>
      <ul>${objections.map(({ name, why }) => html`<li key=${name}><strong>${name}</strong> ${why}</li>`)}</ul></section>`}
    ${models.map((model) => html`<section key=${model.name}>
      <h3>${model.name} <span class="quiet">${count(model.sounds, "sound")}</span></h3>
      <dl class="figures">
        <div><dt>Licence</dt><dd>${model.licence}</dd></div>
        <div><dt>In a game that is sold</dt><dd>${model.commercial}</dd></div>
        ${model.terms && html`<div><dt>Terms</dt><dd>${model.terms}</dd></div>`}
        ${model.attribution && html`<div><dt>Credits say</dt><dd>${model.attribution}</dd></div>`}
      </dl><p class="quiet">${model.disclosure}</p></section>`)}
    ${recordings.length > 0 && html`<section><h3>Recordings</h3><ul>
      ${recordings.map((each) => html`<li key=${each.line}>${each.line}
        ${each.lacking.length > 0 && html`<span class="lacking"> (lacks ${each.lacking.join(" and ")})</span>`}</li>`)}</ul></section>`}
    ${!models.length && !recordings.length && html`<p class="quiet">Nothing has been built yet.</p>`}
  </div><//>`;
}

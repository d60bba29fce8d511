// What the page says by itself: faults in manifests, a server that is gone, toasts, a project without sounds.
import { html, useState } from "./vendor/htm-preact.js";
import { editorLink } from "./editor_link.js";
import { count } from "./format.js";
import { useSignalValue } from "./hooks.js";
import { Icon } from "./icons.js";
import * as store from "./store.js";

/** The faults in manifests: where, what, and what to do. */
export function Faults() {
  const isEmpty = useSignalValue(store.order).length === 0;
  const all = useSignalValue(store.project)?.faults || [];
  const faults = isEmpty ? all.filter((fault) => fault.manifest) : all; // the empty page says what else there is to say
  const [open, setOpen] = useState(true);
  if (!faults.length) return null;
  return html`<section class="faults" role="alert" aria-label="Faults in manifests">
    <div class="faults-head"><${Icon} name="warning" /><strong>${count(faults.length, "fault")}</strong>
      <span>Sounds stay as they were built until ${faults.length === 1 ? "it is" : "they are"} mended.</span>
      ${faults.length > 1 && html`<button class="link" aria-expanded=${open ? "true" : "false"} onClick=${() => setOpen(!open)}>
        ${open ? "Hide" : "Show"}</button>`}</div>
    ${open && html`<ul>${faults.map((fault) => html`<li key=${`${fault.manifest}:${fault.line}:${fault.message}`}>
      <${Place} fault=${fault} /><span class="fault-text">
        ${fault.key && html`<code>${fault.key}</code>${" "}`}${fault.message}</span>
      ${fault.hint && html`<span class="fault-hint">${fault.hint}</span>`}</li>`)}</ul>`}
  </section>`;
}

function Place({ fault }) {
  const place = [fault.manifest, fault.line, fault.column].filter(Boolean).join(":");
  if (!fault.file) return html`<span class="place">${place}</span>`;
  return html`<a class="place" href=${editorLink(fault.file, fault.line, fault.column || 1)} title="Open in the editor">${place}</a>`;
}

/** That the server is gone, or is another one. */
export function Connection() {
  const connection = useSignalValue(store.connection);
  if (connection === "refused") {
    return html`<section class="banner bad" role="alert"><${Icon} name="warning" /><div>
      <strong>This page is no longer the server's.</strong>
      <span>The studio was started anew and has another key. Open the address that <code>sfxgen studio</code> printed; what you
        typed is still here to copy.</span></div></section>`;
  }
  if (connection === "lost") {
    return html`<section class="banner" role="alert"><span class="spinner"></span><div>
      <strong>The studio's server does not answer.</strong>
      <span>Trying again. If you stopped it, start <code>sfxgen studio</code> once more.</span></div></section>`;
  }
  return null;
}

/** Toasts, which are read out too. */
export function Toasts() {
  const toasts = useSignalValue(store.toasts);
  return html`<div class="toasts" role="region" aria-label="Messages"><div aria-live="polite">
    ${toasts.map(({ number, kind, text, hint }) => html`<div key=${number} class=${`toast ${kind}`}>
      <div><p>${text}</p>${hint && html`<p class="quiet">${hint}</p>`}</div>
      <button class="plain tiny" aria-label="Close the message" onClick=${() => store.dropToast(number)}><${Icon} name="close" /></button>
    </div>`)}
  </div></div>`;
}

/** A project without a sound. */
export function EmptyProject() {
  const { name } = useSignalValue(store.project);
  return html`<main class="empty-project"><div class="card">
    <h2>No sounds in ${name} yet</h2>
    <p>Sounds are declared in manifests. Let sfxgen write a first one, from a terminal in this project:</p>
    <pre tabindex="0" aria-label="Commands">sfxgen init
sfxgen add door_creak "an old door creaks open" --duration 1.5</pre>
    <p>Or write <code>audio/sounds.sfx.yaml</code> yourself:</p>
    <pre tabindex="0" aria-label="A manifest">sounds:
  door_creak:
    prompt: an old door creaks open
    duration: 1.5</pre>
    <p class="quiet">This page watches the project: what you save appears here, built and ready to be heard.</p>
  </div></main>`;
}

/** That there is nothing to show, and why. */
export function Trouble({ trouble }) {
  return html`<main class="empty-project"><div class="card"><h2>${trouble.message}</h2>
    <p>${trouble.hint || "Start the studio again, and open the address it prints."}</p></div></main>`;
}

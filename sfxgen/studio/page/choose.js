// Candidates beside what the sound is now: heard at one loudness, one of them kept.
import { html, useState } from "./vendor/htm-preact.js";
import { compared, dropCandidates, makeCandidates, playTake, turnedDown } from "./actions.js";
import { figure, signed } from "./format.js";
import { useSignalValue } from "./hooks.js";
import { Icon } from "./icons.js";
import * as store from "./store.js";
import { SmallWave } from "./takes.js";

const MOST = 16; // as many as the server keeps of a sound

/** The panel. */
export function Choose({ row, detail }) {
  const take = useSignalValue(store.shownTake);
  const [count, setCount] = useState(4);
  const [asking, setAsking] = useState(false);
  const number = take?.number ?? 1;
  const make = async () => {
    setAsking(true);
    await makeCandidates(number, count);
    setAsking(false);
  };
  const candidates = detail.candidates || [];
  const busy = asking || candidates.some((each) => each.state === "waiting" || each.state === "rendering");
  return html`<div class="choose">
    <div class="choose-head">
      <label>Candidates <select aria-label="How many candidates" value=${count} onChange=${(event) => setCount(Number(event.target.value))}>
        ${[2, 3, 4, 5, 6, 7, 8].map((each) => html`<option value=${each} selected=${each === count}>${each}</option>`)}</select></label>
      <button class="button primary" id="make-candidates" disabled=${busy || candidates.length >= MOST} onClick=${make}>
        ${busy ? html`<span class="spinner"></span>Rendering…` : candidates.length ? "More candidates" : `Render for take ${number}`}</button>
      ${candidates.length > 0 && html`<button class="button" onClick=${dropCandidates}><${Icon} name="trash" />Drop them</button>`}
    </div>
    ${candidates.length === 0
      ? html`<p class="quiet">Each is the same prompt with another seed. Nothing in the manifest changes until you keep one.</p>`
      : html`<${Candidates} row=${row} candidates=${candidates} />`}
  </div>`;
}

function Candidates({ row, candidates }) {
  const playing = useSignalValue(store.playing);
  const matched = useSignalValue(store.matched);
  const all = compared();
  const now = row.takes.find((take) => take.number === candidates[0].take);
  const by = (each) => (matched && all.includes(each) ? turnedDown(each, all) : 0);
  return html`<ol class="candidates" aria-label="Candidates">
    ${now && html`<${Card} key="now" keys="0" title="As it is now" each=${now} db=${by(now)} on=${playing?.media === now.media} />`}
    ${candidates.map((each, i) => html`<${Card} key=${each.id} keys=${String(i + 1)} title=${`Candidate ${i + 1}`} each=${each}
      db=${by(each)} on=${playing?.candidate === each.id} keeps=${each} />`)}
  </ol>
  <p class="quiet keys-line"><kbd>0</kbd>–<kbd>${Math.min(9, candidates.length)}</kbd> hear, <kbd>Enter</kbd> keep the one you heard last</p>`;
}

function Card({ keys, title, each, db, on, keeps }) {
  const ready = Boolean(each.media) && (!keeps || each.state === "ready");
  return html`<li class=${`candidate${on ? " on" : ""}`}>
    <button class="candidate-hear" disabled=${!ready} aria-pressed=${on ? "true" : "false"} onClick=${() => hear(each)}>
      <span class="take-head"><span><span class="unseen">Hear ${keeps ? "candidate" : "it as it is now:"} </span>${keys.length === 1 ? html`<kbd>${keys}</kbd>` : keys}</span>
        <span>${keeps ? "" : "Now"}</span>
        ${on && html`<span class="playing-mark" aria-hidden="true"></span>`}</span>
      ${ready ? html`<${SmallWave} media=${each.media} on=${on} db=${db} height=${40} />`
        : html`<span class="candidate-wait">${each.state === "failed" ? each.problem || "Failed" : html`<span class="spinner"></span>`}</span>`}
      <span class="take-foot"><span>${figure(each.lufs)}<span class="unseen"> LUFS</span></span>${Math.abs(db) >= 0.05 && html`<span class="quiet">${signed(db)} dB</span>`}
        <span class="quiet seed">${each.seed === null || each.seed === undefined ? "" : `seed ${each.seed}`}</span></span>
    </button>
    ${keeps && html`<button class="button keep" disabled=${!ready} onClick=${() => askWhy(keeps)}
      aria-label=${`Keep ${title.toLowerCase()}`}><${Icon} name="check" />Keep</button>`}
  </li>`;
}

function hear(each) {
  store.heardLast.value = each.id ? each : null;
  playTake(each);
}

/** Hear the candidate of a number; 0 is the sound as it is. Return whether there is one. */
export function hearCandidate(number) {
  const candidates = store.selectedDetail.value?.candidates || [];
  if (!candidates.length) return false;
  const each = number === 0
    ? store.selectedRow.value.takes.find((take) => take.number === candidates[0].take)
    : candidates[number - 1];
  if (!each?.media) return false;
  hear(each);
  return true;
}

/** Ask why the candidate that was heard last is kept, and keep it. Return whether there is one. */
export function keepHeard() {
  const candidates = store.selectedDetail.value?.candidates || [];
  const heard = candidates.find((each) => each.id === store.heardLast.value?.id);
  if (heard) askWhy(heard);
  return Boolean(heard);
}

function askWhy(candidate) {
  store.dialog.value = { kind: "keep", candidate };
}

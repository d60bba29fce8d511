// What a sound was and what it is: what changed in words, and both to hear, one against the other.
import { html } from "./vendor/htm-preact.js";
import { compared, playTake, turnedDown } from "./actions.js";
import { figure, signed } from "./format.js";
import { useSignalValue } from "./hooks.js";
import { report } from "./report_banner.js";
import * as store from "./store.js";
import { SmallWave } from "./takes.js";

const KINDS = { added: "New", removed: "Removed", changed: "Changed" };

/** The panel. */
export function Changed({ row, detail }) {
  const change = useSignalValue(report).changes[row.id];
  const playing = useSignalValue(store.playing);
  const matched = useSignalValue(store.matched);
  if (!change) return null;
  const before = row.state === "removed" ? row.takes : detail.candidates;
  const now = row.state === "removed" ? [] : row.takes;
  const all = compared();
  const card = (take, label) => html`<${Card} key=${label} take=${take} label=${label}
    db=${matched && all.includes(take) ? turnedDown(take, all) : 0} on=${Boolean(take.media) && playing?.media === take.media} />`;
  return html`<div class="what-changed">
    <p><span class=${`kind ${change.kind}`}>${KINDS[change.kind]}</span></p>
    ${change.kind === "changed" && html`<ul class="reasons">${change.what.map((what) => html`<li key=${what}>${what}</li>`)}</ul>`}
    <div class="versions">
      ${before.length > 0 && html`<section aria-label="Before"><h3>Before</h3>${before.map((take, i) => card(take, `Before ${i + 1}`))}</section>`}
      ${now.length > 0 && html`<section aria-label="Now"><h3>Now</h3>${now.map((take) => card(take, `Now ${take.number}`))}</section>`}
    </div>
  </div>`;
}

function Card({ take, label, db, on }) {
  const why = take.problem || (take.media ? "" : "there is no file");
  const play = () => playTake(take);
  return html`<button class=${`take version${on ? " on" : ""}`} disabled=${!take.media} aria-pressed=${on ? "true" : "false"} onClick=${play}>
    <span class="take-head"><span>${label}</span>
      ${take.same && html`<span class="quiet">the same now</span>`}
      ${take.remade && html`<span class="quiet" title="Made again from its render in the cache, by this version">made again</span>`}
      ${on && html`<span class="playing-mark" aria-hidden="true"></span>`}</span>
    ${take.media ? html`<${SmallWave} media=${take.media} on=${on} db=${db} height=${28} />`
      : html`<span class="version-lost">${why}</span>`}
    <span class="take-foot"><span>${figure(take.lufs)} LUFS</span>
      ${db !== 0 && html`<span class="quiet">${signed(db)} dB</span>`}</span>
  </button>`;
}

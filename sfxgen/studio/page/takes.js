// Takes side by side: each a small waveform with its figures, and by how much it is turned down to be compared.
import { html, useEffect, useRef } from "./vendor/htm-preact.js";
import { effect } from "./vendor/signals-core.js";
import { compared, takeUp, turnedDown } from "./actions.js";
import { colour } from "./canvas.js";
import { figure, signed } from "./format.js";
import { useSignalValue } from "./hooks.js";
import { arrived, outlineFor } from "./outlines.js";
import * as store from "./store.js";
import { factor } from "./levels.js";
import { drawOutline } from "./waveform.js";

/** The takes of a sound. */
export function Takes({ row }) {
  const shown = useSignalValue(store.shownTake);
  const playing = useSignalValue(store.playing);
  const matched = useSignalValue(store.matched);
  if (row.takes.length < 2) return null;
  const all = compared();
  return html`<section class="takes" aria-label="Takes">
    <div class="take-list" role="group" aria-label="Takes of this sound">
      ${row.takes.map((take) => html`<button key=${take.number} class=${`take${take === shown ? " on" : ""}`}
        aria-pressed=${take === shown ? "true" : "false"} disabled=${!take.media} onClick=${() => takeUp(take.number)}>
        <span class="take-head"><span><span class="unseen">Take </span><kbd>${take.number}</kbd></span>${take.manual && html`<span class="quiet">by hand</span>`}
          ${playing?.media === take.media && take.media && html`<span class="playing-mark" aria-hidden="true"></span>`}</span>
        <${SmallWave} media=${take.media} on=${take === shown} db=${matched ? turnedDown(take, all) : 0} />
        <span class="take-foot"><span>${figure(take.lufs)}<span class="unseen"> LUFS</span></span>
          ${matched && all.length > 1 && html`<span class="quiet">${signed(turnedDown(take, all))} dB</span>`}</span>
      </button>`)}
    </div>
  </section>`;
}

/** A small waveform of a file, as wide as what it is in. */
export function SmallWave({ media, on = false, db = 0, height = 30 }) {
  const canvas = useRef(null);
  const shade = useSignalValue(store.shade);
  useEffect(() => effect(() => {
    arrived.value;
    const width = canvas.current.clientWidth || 90;
    const ink = colour(on ? "accent" : "wave-strong");
    drawOutline(canvas.current, width, height, media && outlineFor(media), { ink, playedInk: ink, gain: factor(db) });
  }), [media, on, db, shade, height]);
  return html`<canvas ref=${canvas} class="small-wave" aria-hidden="true" style=${{ height: `${height}px` }} />`;
}

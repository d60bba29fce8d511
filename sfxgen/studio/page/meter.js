// Loudness against its target, and the true peak against its ceiling.
import { html } from "./vendor/htm-preact.js";
import { figure, signed } from "./format.js";

const LOWEST = -48;

/** The meters of a take. */
export function Meters({ row, take }) {
  const off = row.target === null || take?.lufs === null || take?.lufs === undefined ? null : take.lufs - row.target;
  const over = row.ceiling === null || take?.true_peak === null || take?.true_peak === undefined
    ? null : take.true_peak - row.ceiling;
  const isOff = row.off_target && off !== null;
  return html`<section class="meters" aria-label="Levels">
    <${Meter} label="Loudness" unit="LUFS" value=${take?.lufs} mark=${row.target} markLabel="target"
      bad=${isOff} said=${off === null ? "" : Math.abs(off) < 0.05 ? "on target" : `${signed(off)} LU`} />
    <${Meter} label="True peak" unit="dBTP" value=${take?.true_peak} mark=${row.ceiling} markLabel="ceiling"
      bad=${over !== null && over > 0.05} said=${over === null ? "" : `${figure(Math.max(0, -over))} dB below`} />
  </section>`;
}

function Meter({ label, unit, value, mark, markLabel, bad, said }) {
  const at = (level) => `${Math.min(100, Math.max(0, 100 * (1 - level / LOWEST)))}%`;
  const has = Number.isFinite(value);
  const text = `${figure(value)} ${unit}${mark === null || mark === undefined ? "" : `, ${markLabel} ${figure(mark)}`}`;
  return html`<div class=${`meter${bad ? " bad" : ""}`}>
    <span class="meter-label">${label}</span>
    <div class="meter-track" role="meter" aria-label=${label} aria-valuemin=${LOWEST} aria-valuemax="0"
      aria-valuenow=${has ? value : LOWEST} aria-valuetext=${text}>
      ${has && html`<div class="meter-fill" style=${{ width: at(value) }}></div>`}
      ${Number.isFinite(mark) && html`<div class="meter-mark" style=${{ left: at(mark) }}
        title=${`${markLabel} ${figure(mark)} ${unit}`}></div>`}
    </div>
    <span class="meter-value">${figure(value)} <span class="unit">${unit}</span></span>
    <span class="meter-said">${has ? said : ""}</span>
  </div>`;
}

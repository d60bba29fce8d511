// The list of all sounds: a grid of rows of one height, of which only those in sight are in the document.
import { html, useEffect, useLayoutEffect, useRef, useState } from "./vendor/htm-preact.js";
import { effect } from "./vendor/signals-core.js";
import { select } from "./actions.js";
import { NOTHING } from "./filters.js";
import { useSignalValue } from "./hooks.js";
import { Row } from "./row.js";
import * as store from "./store.js";

const ROW = 46;
const HEAD = 30;
const MORE = 4; // rows above and below those in sight

const COLUMNS = [
  ["state", "State"],
  ["name", "Sound"],
  ["wave", "Waveform"],
  ["seconds", "Length"],
  ["lufs", "Loudness"],
  ["takes", "Takes"],
  ["tags", "Tags"],
];

/** The overview. */
export function Overview() {
  const ids = useSignalValue(store.visible);
  const all = useSignalValue(store.rows);
  const selected = useSignalValue(store.selected);
  const playing = useSignalValue(store.playing);
  const progress = useSignalValue(store.progress);
  const shade = useSignalValue(store.shade);
  const grid = useRef(null);
  const wave = useRef(null);
  const [{ first, last }, width] = useWindow(grid, wave, ids.length);
  useFollowing(grid);
  const shown = ids.slice(first, last);
  const active = shown.includes(selected) ? `row-${selected}` : undefined;
  return html`<div class="overview">
    <div class="grid" role="grid" aria-label="Sounds" tabindex="0" id="sounds" ref=${grid}
      aria-rowcount=${ids.length + 1} aria-colcount=${COLUMNS.length} aria-activedescendant=${active}>
      <${Head} wave=${wave} />
      <div class="rows" role="rowgroup" style=${{ height: `${ids.length * ROW}px` }}>
        ${shown.map((id, i) => html`<${Row} key=${id} row=${all.get(id)} index=${first + i} top=${(first + i) * ROW}
          width=${width} selected=${id === selected} playing=${playing?.id === id ? playing : null}
          progress=${progress.get(id) || null} shade=${shade} onSelect=${select} />`)}
      </div>
      ${ids.length === 0 && html`<${NoneFound} />`}
    </div>
  </div>`;
}

function Head({ wave }) {
  const { by, down } = useSignalValue(store.sorting);
  return html`<div class="head row" role="rowgroup"><div class="cells" role="row" aria-rowindex="1">
    ${COLUMNS.map(([name, label]) => {
      const sorts = name !== "wave" && name !== "tags";
      const direction = by === name ? (down ? "descending" : "ascending") : "none";
      return html`<div class=${`cell ${name}`} role="columnheader" aria-sort=${sorts ? direction : undefined}
        ref=${name === "wave" ? wave : undefined}>
        ${sorts
          ? html`<button class="plain sort" onClick=${() => sortBy(name)}>${label}
              ${by === name && html`<span class="arrow" aria-hidden="true">${down ? "↓" : "↑"}</span>`}</button>`
          : label}
      </div>`;
    })}
  </div></div>`;
}

function sortBy(name) {
  const { by, down } = store.sorting.value;
  if (by !== name) store.sorting.value = { by: name, down: false };
  else store.sorting.value = down ? { by: "manifest", down: false } : { by: name, down: true };
}

function NoneFound() {
  if (!store.rows.value.size) return html`<div class="none" role="row"><div role="gridcell">No sound could be read yet.</div></div>`;
  return html`<div class="none" role="row"><div role="gridcell">
    <p>No sound passes the filters.</p>
    <button class="button" onClick=${() => (store.filters.value = { ...NOTHING })}>Show all sounds</button>
  </div></div>`;
}

/** Return which rows are to be in the document, and how wide waveforms are. */
function useWindow(grid, wave, total) {
  const [range, setRange] = useState({ first: 0, last: 30 });
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const element = grid.current;
    let height = 0; // measured when it changes, not with each scroll
    const look = () => {
      const top = element.scrollTop;
      const first = Math.max(0, Math.floor(top / ROW) - MORE);
      const last = Math.ceil((top + height) / ROW) + MORE;
      setRange((old) => (old.first === first && old.last === last ? old : { first, last }));
    };
    const measure = () => {
      height = element.clientHeight;
      setWidth(wave.current?.clientWidth || 0);
      look();
    };
    const sizes = new ResizeObserver(measure);
    sizes.observe(element);
    element.addEventListener("scroll", look, { passive: true });
    measure();
    return () => {
      sizes.disconnect();
      element.removeEventListener("scroll", look);
    };
  }, []);
  useEffect(() => {
    const element = grid.current;
    if (element.scrollTop > total * ROW) element.scrollTop = 0;
  }, [total]);
  return [range, width];
}

/** Keep the selected row in sight whenever another is selected, or the rows are others. */
function useFollowing(grid) {
  useEffect(() => effect(() => {
    const at = store.visible.value.indexOf(store.selected.value);
    const element = grid.current;
    if (at < 0 || !element) return;
    const [top, height] = [at * ROW, element.clientHeight - HEAD];
    if (top < element.scrollTop) element.scrollTop = top;
    else if (top + ROW > element.scrollTop + height) element.scrollTop = top + ROW - height;
  }), []);
}

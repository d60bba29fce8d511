// Everything the page knows, as signals. Rows and details are replaced, never changed.
import { batch, computed, effect, signal } from "./vendor/signals-core.js";
import { NOTHING, namedFirst, passes, sorted, wordsOf } from "./filters.js";
import { recall, remember } from "./remember.js";

/** What the source allows. */
export const can = signal({ edit: false, live: false, report: false });

/** The project without its rows, or null until it came. */
export const project = signal(null);

/** Rows by id, and the ids in the manifests' order. */
export const rows = signal(new Map());
export const order = signal([]);

/** Details by id, as far as they were asked for. */
export const details = signal(new Map());

/** "connecting", "live", "lost" or "refused". */
export const connection = signal("connecting");

/** Why there is no project to show, as {message, hint}. */
export const trouble = signal(null);

export const filters = signal({ ...NOTHING, ...recall("filters", {}) });
export const sorting = signal(recall("sorting", { by: "manifest", down: false }));
export const theme = signal(recall("theme", "auto"));
export const volume = signal(recall("volume", 0.8));
export const matched = signal(recall("matched", true));
export const loops = signal(recall("loops", true));
export const playsOnSelect = signal(recall("playsOnSelect", true));
export const tab = signal(recall("tab", "about"));

/** Goes up with every change of colours: canvases are drawn anew. */
export const shade = signal(0);

/** The id of the sound that is selected, and the number of its take. */
export const selected = signal(recall("selected", null));
export const takeNumber = signal(1);

/** Which dialog is open: null, "help", or an object that says what it is of. */
export const dialog = signal(null);

/** Toasts on the screen, the oldest first. */
export const toasts = signal([]);

/** What was typed into fields and is not in the manifest yet, by `id field`: {text, base, version, error, theirs}. */
export const drafts = signal(new Map());

/** The candidate that was heard last, and whether a drag over the waveform draws a region. */
export const heardLast = signal(null);
export const drawsRegion = signal(false);

/** What is heard: {id, take, media, candidate} or null; its place in time is asked of the player. */
export const playing = signal(null);

/** How far each sound that is being built is, by id. */
export const progress = signal(new Map());

const searchWords = computed(() => wordsOf(filters.value.search));

/** The ids that pass the filters, in the order shown. */
export const visible = computed(() => {
  const all = rows.value;
  const kept = [];
  for (const id of order.value) {
    const row = all.get(id);
    if (row && passes(row, filters.value, searchWords.value)) kept.push(row);
  }
  return sorted(namedFirst(kept, searchWords.value), sorting.value).map((row) => row.id);
});

export const selectedRow = computed(() => rows.value.get(selected.value) || null);
export const selectedDetail = computed(() => details.value.get(selected.value) || null);

/** The take that is shown of the selected sound, or null if it has none. */
export const shownTake = computed(() => {
  const takes = selectedRow.value?.takes || [];
  return takes.find((take) => take.number === takeNumber.value) || takes[0] || null;
});

const remembered = { filters, sorting, theme, volume, matched, loops, playsOnSelect, tab, selected };
for (const [name, value] of Object.entries(remembered)) {
  effect(() => remember(name, value.value));
}

/** Take in a whole project. */
export function setProject({ sounds, ...rest }) {
  batch(() => {
    project.value = rest;
    rows.value = new Map(sounds.map((row) => [row.id, row]));
    order.value = sounds.map((row) => row.id);
    progress.value = new Map();
    trouble.value = null;
  });
}

/** Take in what changed since: rows, those that are gone, the order, and what else is said of the project. */
export function changeProject({ rows: changed = [], gone = [], order: newOrder, ...rest }) {
  batch(() => {
    const next = new Map(rows.value);
    for (const id of gone) next.delete(id);
    for (const row of changed) next.set(row.id, row);
    rows.value = next;
    if (newOrder) order.value = newOrder;
    else if (gone.length) order.value = order.value.filter((id) => next.has(id));
    const ended = new Map(progress.value);
    for (const row of changed) if (!row.activity) ended.delete(row.id);
    progress.value = ended;
    project.value = { ...project.value, ...rest };
  });
}

/** Take in how far a sound is. */
export function setProgress({ id, activity, progress: done, left_s }) {
  const next = new Map(progress.value);
  if (activity) next.set(id, { activity, done, left_s });
  else next.delete(id);
  progress.value = next;
}

/** Keep the detail of a sound. */
export function setDetail(id, detail) {
  const next = new Map(details.value);
  next.delete(id); // so that the map is in order of use
  next.set(id, detail);
  for (const old of next.keys()) {
    if (next.size <= 40) break;
    next.delete(old);
  }
  details.value = next;
}

/** Set or, with null, drop what was typed into a field. */
export function setDraft(id, field, draft) {
  const next = new Map(drafts.value);
  if (draft) next.set(`${id} ${field}`, draft);
  else next.delete(`${id} ${field}`);
  drafts.value = next;
}

let toastNumber = 0;

/** Show a toast; an error stays until it is closed. */
export function toast(kind, text, hint = "") {
  const same = toasts.value.find((each) => each.text === text && each.kind === kind);
  if (same) return;
  const shown = { number: ++toastNumber, kind, text, hint };
  toasts.value = [...toasts.value.slice(-3), shown];
  if (kind !== "error") setTimeout(() => dropToast(shown.number), kind === "info" ? 4000 : 9000);
}

/** Take a toast off the screen. */
export function dropToast(number) {
  toasts.value = toasts.value.filter((each) => each.number !== number);
}

// What can be done on the page: the source asked, the store told, the player played.
import { batch, effect } from "./vendor/signals-core.js";
import { Player } from "./audio.js";
import { matchedBy } from "./levels.js";
import { askForOutlines } from "./outlines.js";
import * as store from "./store.js";

let source = null;
let server = null;

/** The player; what it needs from the source comes with `start`. */
export const player = new Player((media) => source.bytes(media), () => (store.playing.value = null));

effect(() => (player.volume = store.volume.value));

/** Begin with a source: load the project, hear what happens. Return when there is a first list, or a trouble. */
export async function start(from) {
  source = from;
  store.can.value = from.can;
  askForOutlines((medias) => from.peaks(medias));
  await load();
  if (from.can.live) from.listen(hear);
  else store.connection.value = "live";
}

async function load() {
  try {
    const project = await source.project();
    server = project.server;
    store.setProject(project);
    settleSelection();
    if (store.selected.value) loadDetailSoon(store.selected.value);
  } catch (error) {
    if (error.status === 401 || error.status === 403) store.connection.value = "refused";
    store.trouble.value = { message: error.message, hint: error.hint || "" };
  }
}

function settleSelection() {
  if (!store.rows.value.has(store.selected.value)) store.selected.value = store.visible.value[0] || null;
}

function hear(kind, value) {
  if (kind === "connection") store.connection.value = value;
  if (kind === "progress") store.setProgress(value);
  if (kind === "candidates") hearOfCandidates(value);
  if (kind === "toast") store.toast(value.kind, value.text, value.hint);
  if (kind !== "project") return;
  if (!store.project.value) {
    load(); // the server was not there, or not ready, when the page came
    return;
  }
  if (value.server && server && value.server !== server) {
    server = value.server;
    store.details.value = new Map();
    load();
    return;
  }
  const before = store.selectedRow.value;
  store.changeProject(value);
  settleSelection();
  const row = store.selectedRow.value;
  const version = value.manifests?.find((manifest) => manifest.id === row?.manifest_id)?.version;
  if (row && (row !== before || version !== store.selectedDetail.value?.version)) loadDetailSoon(row.id);
}

function hearOfCandidates({ id, candidates }) {
  const detail = store.details.value.get(id);
  if (detail) store.setDetail(id, { ...detail, candidates });
}

// What was changed here is heard as soon as it is built; what plays while it is changed, by whomever, goes on anew.

let awaited = null;
let heardMedia = null;

effect(() => {
  const row = store.selectedRow.value;
  const take = store.shownTake.value;
  if (!row || row.activity || !take?.media) return;
  const isNew = heardMedia?.id === row.id && heardMedia.number === take.number && heardMedia.media !== take.media;
  const wasOn = store.playing.peek()?.media === heardMedia?.media;
  heardMedia = { id: row.id, number: take.number, media: take.media };
  if (!isNew || !(wasOn || (awaited === row.id && store.playsOnSelect.peek()))) return;
  awaited = null;
  setTimeout(() => playTake(take, wasOn ? {} : { from: 0 }));
});

/** Fetch the detail of a sound, the selected one unless told, and return it. */
export async function loadDetail(id = store.selected.value) {
  if (!id) return null;
  try {
    const detail = await source.sound(id);
    store.setDetail(id, detail);
    return detail;
  } catch (error) {
    const isKnown = error.status === 404 || store.project.value?.faults?.length; // the faults are on the page already
    if (!isKnown) tell(error);
    return null;
  }
}

/** Show what went wrong. */
export function tell(error) {
  store.toast("error", error.message, error.hint || "");
}

// Selecting and playing.

/** Select a sound, and play it if selecting plays. */
export function select(id, { plays = store.playsOnSelect.value } = {}) {
  if (!id) return;
  const isNew = id !== store.selected.value;
  batch(() => {
    store.selected.value = id;
    if (isNew) store.takeNumber.value = 1;
  });
  if (isNew) {
    player.stop();
    store.playing.value = null;
    loadDetailSoon(id);
  }
  if (plays && store.shownTake.value?.media) playSoon();
}

/** Select the sound that many rows further down. */
export function step(by) {
  const ids = store.visible.value;
  if (!ids.length) return;
  const at = ids.indexOf(store.selected.value);
  select(ids[at < 0 ? 0 : Math.min(Math.max(at + by, 0), ids.length - 1)]);
}

const later = new Map();

function soon(name, milliseconds, what) {
  clearTimeout(later.get(name));
  later.set(name, setTimeout(what, milliseconds));
}

// A held arrow key passes many sounds, and a build tells of many: nothing is fetched nor played for each.

function loadDetailSoon(id) {
  soon("detail", 60, () => loadDetail(id));
}

function playSoon() {
  soon("play", 90, () => playTake());
}

/** Return by how many dB a take is turned down: by none, unless takes are matched. */
export function turnedDown(take, takes) {
  if (!store.matched.value) return 0;
  return matchedBy(takes)[takes.indexOf(take)] ?? 0;
}

/** Return everything that is compared with each other: the sound's takes, and its candidates. */
export function compared() {
  const takes = store.selectedRow.value?.takes || [];
  const candidates = (store.selectedDetail.value?.candidates || []).filter((each) => each.state === "ready");
  return [...takes.filter((take) => take.media), ...candidates.filter((each) => each.media)];
}

/** Play what is shown, or something it is compared with; from where the one before was, if both are of one sound. */
export async function playTake(take = store.shownTake.value, options = {}) {
  clearTimeout(later.get("play"));
  const row = store.selectedRow.value;
  if (!row || !take?.media) return;
  const goesOn = store.playing.value?.id === row.id && !player.now?.seam && player.now?.media !== take.media;
  const playing = { id: row.id, media: take.media, candidate: take.id || null, take: take.number ?? take.take };
  try {
    const loop = options.loop ?? (row.loop && store.loops.value);
    const from = goesOn && options.from === undefined ? "same" : options.from ?? 0;
    const db = turnedDown(take, compared());
    if (await player.play(take.media, { from, db, loop, seam: Boolean(options.seam) })) store.playing.value = playing;
  } catch (error) {
    tell(error.hint === undefined ? { message: `${row.name} can't be played: ${error.message}` } : error);
  }
}

effect(() => {
  const isMatched = store.matched.value;
  const now = player.now;
  const take = now && compared().find((each) => each.media === now.media);
  if (take) player.level(isMatched ? turnedDown(take, compared()) : 0);
});

/** Play, or stop. */
export function toggle() {
  if (store.playing.value) stop();
  else playTake();
}

/** Stop what plays. */
export function stop() {
  clearTimeout(later.get("play"));
  player.stop();
  store.playing.value = null;
}

/** Show a take by its number, and play it. */
export function takeUp(number) {
  const take = store.selectedRow.value?.takes.find((each) => each.number === number);
  if (!take) return;
  store.takeNumber.value = number;
  playTake(take);
}

/** Play the last two seconds and the first two after them. */
export function playSeam() {
  playTake(store.shownTake.value, { seam: true, from: 0 });
}

/** Go to a place in time of what is shown. */
export function seek(seconds) {
  playTake(heardOrShown(), { from: seconds });
}

/** Return what is heard of the selected sound, or else the take that is shown. */
export function heardOrShown() {
  const playing = store.playing.value;
  const heard = playing?.id === store.selected.value && compared().find((each) => each.media === playing.media);
  return heard || store.shownTake.value;
}

/** Return a file's samples. */
export function samplesOf(media) {
  return player.buffer(media);
}

/** Return the curves of a file's loudness, or null. */
export async function curvesOf(media) {
  try {
    return await source.curves(media);
  } catch {
    return null;
  }
}

// Changing. Each returns whether it was done; what went wrong is told.

async function doing(what) {
  try {
    return (await what()) || true;
  } catch (error) {
    tell(error);
    return false;
  }
}

/**
 * Write fields of the selected sound into its manifest. Throws a Refusal if that can't be.
 *
 * If the manifest changed meanwhile, but not in these fields, it is written all the same: `changes` carry `base`, the
 * value that the person saw.
 */
export async function writeFields(id, changes, scope = "sound") {
  const body = changes.map(({ base: _, ...change }) => change);
  for (let tries = 0; ; tries++) {
    const detail = store.details.value.get(id) || (await loadDetail(id));
    try {
      awaited = id;
      await source.edit(id, { version: detail.version, changes: body, scope });
      return await loadDetail(id);
    } catch (error) {
      if (error.status !== 409) throw error;
      const fresh = await loadDetail(id);
      const isElse = ({ field, base }) => base !== undefined && !same(base, seenValue(fresh.values[field], scope));
      if (!fresh || tries === 3 || changes.some(isElse)) throw error;
    }
  }
}

/** Return a field's value as the form shows it: of a whole family, with its placeholders. */
export function seenValue(value, scope = "sound") {
  return (scope === "family" && value?.from === "family" ? value.as_written : null) ?? value?.value;
}

/** Return whether two values of a field are the same. */
export function same(a, b) {
  return JSON.stringify(a ?? null) === JSON.stringify(b ?? null);
}

// What names the version of the manifest it changes is sent once more if only another sound changed.

async function versioned(id, send) {
  const detail = store.details.value.get(id) || (await loadDetail(id));
  try {
    return await send(detail.version);
  } catch (error) {
    if (error.status !== 409 || error.more?.version === undefined) throw error;
    const fresh = await loadDetail(id);
    if (!fresh || fresh.yaml !== detail.yaml) throw error;
    return send(fresh.version);
  }
}

/** Give a sound, or one take of it, other seeds. */
export async function reroll(take = null) {
  const id = store.selected.value;
  if (!id) return false;
  return doing(async () => {
    awaited = id;
    await versioned(id, (version) => source.reroll(id, { version, take }));
    store.toast("info", take === null ? "A new seed for every take" : `A new seed for take ${take}`);
    await loadDetail(id);
  });
}

/** Have candidates rendered for a take. */
export function makeCandidates(take, count) {
  const id = store.selected.value;
  return doing(async () => {
    await source.candidates(id, { take, count });
    await loadDetail(id);
  });
}

/** Forget the candidates of the selected sound. */
export function dropCandidates() {
  const id = store.selected.value;
  stop();
  return doing(async () => {
    await source.dropCandidates(id);
    await loadDetail(id);
  });
}

/** Keep a candidate: its seed goes into the manifest, and why, if it is said, into the notes. */
export function keep(candidate, note) {
  const id = store.selected.value;
  return doing(async () => {
    awaited = id;
    await versioned(id, (version) => source.keep(id, { version, candidate: candidate.id, note: note || null }));
    store.toast("info", `Kept as take ${candidate.take}: seed ${candidate.seed}`);
    await loadDetail(id);
  });
}

/** Play an earlier render, finished as the sound is now. */
export function hearEarlier(earlier) {
  const id = store.selected.value;
  return doing(async () => {
    const { media } = await source.hear(id, { render: earlier.render, take: earlier.take });
    const row = store.rows.value.get(id);
    if (await player.play(media, { loop: row.loop && store.loops.value })) {
      store.playing.value = { id, media, earlier: earlier.render, take: earlier.take, candidate: null };
    }
  });
}

/** Bring an earlier render back into the manifest. */
export function restore(earlier) {
  const id = store.selected.value;
  return doing(async () => {
    awaited = id;
    await versioned(id, (version) => source.restore(id, { version, render: earlier.render, take: earlier.take }));
    store.toast("info", `Take ${earlier.take} is back at seed ${earlier.seed}`);
    await loadDetail(id);
  });
}

/** Let hand-made files of a sound count as its own. */
export function adopt() {
  const id = store.selected.value;
  return doing(async () => {
    await source.adopt(id);
    store.toast("info", "Adopted: builds leave these files as they are");
    await loadDetail(id);
  });
}

/** Make a file the source of a sound. */
export function upload(id, file) {
  return doing(async () => {
    store.toast("info", `${file.name} is on its way`);
    awaited = id;
    await versioned(id, (version) => source.upload(id, version, file));
    await loadDetail(id);
  });
}

/** Build sounds: all that need it, or those given. */
export function build(ids = null, force = false) {
  return doing(() => source.build({ sounds: ids, force }));
}

/** Take back the last change that was made here. */
export function undo() {
  return doing(async () => {
    const { label } = await source.undo();
    store.toast("info", `Taken back: ${label}`);
    await loadDetail();
  });
}

/** Make the last change that was taken back again. */
export function redo() {
  return doing(async () => {
    const { label } = await source.redo();
    store.toast("info", `Made again: ${label}`);
    await loadDetail();
  });
}

// The outlines that rows draw: asked for by the screenful, kept by the file's hash.
import { signal } from "./vendor/signals-core.js";

const AT_ONCE = 64;
const KEPT = 20_000; // of 1 kB each
const DELAY_MS = 40;

const kept = new Map();
const wanted = new Set();
let ask = async () => new Map();
let timer = null;
let busy = false;

/** Goes up whenever outlines came. */
export const arrived = signal(0);

/** Ask this for outlines: a function from ids of files to a Map. */
export function askForOutlines(peaks) {
  ask = peaks;
}

/** Return a file's outline, or null: then it is asked for, and `arrived` tells when it is here. */
export function outlineFor(media) {
  return fileFor(media)?.pairs || null;
}

/** Return how long a take's file is: a recording, a mix and `auto` are as long as they came out. Null as above. */
export function secondsFor(take) {
  return take?.seconds ?? fileFor(take?.media)?.seconds ?? null;
}

function fileFor(media) {
  const file = kept.get(media);
  if (file === undefined && media) {
    wanted.delete(media); // so that the latest wanted are last
    wanted.add(media);
    timer ??= setTimeout(fetchWanted, DELAY_MS);
  }
  return file || null;
}

/** Return how long a sound is, as far as that is known already. */
export function secondsOf(row) {
  return row.seconds ?? kept.get(row.takes[0]?.media)?.seconds ?? null;
}

async function fetchWanted() {
  timer = null;
  if (busy) return;
  busy = true;
  try {
    while (wanted.size) {
      const medias = [...wanted].slice(-AT_ONCE); // what the eye is on came last
      for (const media of medias) wanted.delete(media);
      const came = await ask(medias);
      for (const media of medias) kept.set(media, came.get(media) || null);
      for (const old of kept.keys()) {
        if (kept.size <= KEPT) break;
        kept.delete(old);
      }
      arrived.value++;
    }
  } catch {
    setTimeout(() => arrived.value++, 3000); // rows ask again as they are drawn
  }
  busy = false;
}

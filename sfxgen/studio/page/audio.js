// The player: one context, whole files decoded, loops exact to the sample, and takes switched without a gap.
import { factsOf } from "./containers.js";
import { factor } from "./levels.js";

const FADE_S = 0.006; // from one take to the other: too short to be heard as a fade, long enough not to click
const AHEAD_S = 0.02;
const SEAM_S = 2;
const NEAR_THE_END = 0.85;
const KEPT_FRAMES = 24_000_000; // about 100 MB

/** Return a file's samples, at its own rate and of its own length, as an AudioBuffer. */
export async function decode(bytes) {
  const { rate, frames } = factsOf(bytes);
  const offline = new OfflineAudioContext(1, 1, Math.min(Math.max(rate || 44100, 8000), 96000));
  const buffer = await offline.decodeAudioData(bytes);
  return frames && frames !== buffer.length ? cut(buffer, frames) : buffer;
}

function cut(buffer, frames) {
  const exact = new AudioBuffer({
    length: frames,
    numberOfChannels: buffer.numberOfChannels,
    sampleRate: buffer.sampleRate,
  });
  for (let channel = 0; channel < buffer.numberOfChannels; channel++) {
    exact.copyToChannel(buffer.getChannelData(channel).subarray(0, frames), channel);
  }
  return exact;
}

/** Return {source, gain}: a buffer that plays in a context from a place, going round for ever if it is a loop. */
export function voice(context, buffer, { at = 0, from = 0, db = 0, loop = false, until = null } = {}) {
  const source = new AudioBufferSourceNode(context, { buffer, loop, loopStart: 0, loopEnd: buffer.duration });
  const gain = new GainNode(context, { gain: factor(db) });
  source.connect(gain);
  source.start(at, from);
  if (until !== null) source.stop(until);
  return { source, gain };
}

/** What plays sounds for the page. */
export class Player {
  #bytesOf;
  #kept = new Map();
  #coming = new Map();
  #context = null;
  #master = null;
  #volume = 1;
  #deck = null;
  #asked = 0;

  /** bytesOf: fetches a file by its id. ended: called when a sound has come to its end by itself. */
  constructor(bytesOf, ended = () => {}) {
    this.#bytesOf = bytesOf;
    this.ended = ended;
  }

  /** Return a file's samples, from memory if they were wanted lately. */
  async buffer(media) {
    const kept = this.#kept.get(media);
    if (kept) {
      this.#kept.delete(media);
      this.#kept.set(media, kept);
      return kept;
    }
    if (!this.#coming.has(media)) {
      this.#coming.set(media, this.#fetch(media).finally(() => this.#coming.delete(media)));
    }
    return this.#coming.get(media);
  }

  /** Return a file's samples if they are in memory, or null. */
  peek(media) {
    return this.#kept.get(media) || null;
  }

  async #fetch(media) {
    const buffer = await decode(await this.#bytesOf(media));
    this.#kept.set(media, buffer);
    let frames = 0;
    for (const each of this.#kept.values()) frames += each.length * each.numberOfChannels;
    for (const [old, each] of this.#kept) {
      if (frames <= KEPT_FRAMES || this.#kept.size <= 2) break;
      this.#kept.delete(old);
      frames -= each.length * each.numberOfChannels;
    }
    return buffer;
  }

  /** The context that plays, or null before the first sound. */
  get context() {
    return this.#context;
  }

  /** What is on: {media, buffer, loop, db, seam} or null. */
  get now() {
    return this.#deck;
  }

  get volume() {
    return this.#volume;
  }

  set volume(value) {
    this.#volume = value;
    if (this.#master) this.#master.gain.setTargetAtTime(value ** 2, this.#context.currentTime, 0.01);
  }

  // A context has one rate. It follows the file's, as a browser would otherwise resample with each play; takes of a
  // sound share theirs, so comparing never changes it.
  async #contextAt(rate) {
    if (this.#context && this.#context.sampleRate !== rate) {
      const old = this.#context;
      this.#silence();
      this.#context = null;
      old.close();
    }
    if (!this.#context) {
      this.#context = new AudioContext({ sampleRate: rate, latencyHint: "interactive" });
      this.#master = new GainNode(this.#context, { gain: this.#volume ** 2 });
      this.#master.connect(this.#context.destination);
    }
    if (this.#context.state !== "running") await Promise.race([this.#context.resume(), wait(500)]);
    return this.#context;
  }

  /**
   * Play a file; return false if something else was asked for meanwhile.
   *
   * from: seconds, or "same": where the one that is on is now. db: how much louder. seam: the end, then the beginning.
   */
  async play(media, { from = 0, db = 0, loop = false, seam = false, ...also } = {}) {
    const asked = ++this.#asked;
    const buffer = await this.buffer(media);
    if (asked !== this.#asked) return false;
    const place = from === "same" ? this.position() : from;
    const context = await this.#contextAt(buffer.sampleRate);
    if (asked !== this.#asked) return false;
    const start = context.currentTime + AHEAD_S;
    const before = this.#deck;
    const isNearItsEnd = !loop && place > NEAR_THE_END * buffer.duration; // there would be nothing to compare
    const moved = from === "same" && before ? (isNearItsEnd ? 0 : this.position(AHEAD_S)) : place;
    const around = seam || loop;
    const offset = seam ? Math.max(0, buffer.duration - SEAM_S) : wrapped(moved, buffer.duration, around);
    const until = seam ? start + buffer.duration - offset + Math.min(SEAM_S, buffer.duration) : null;
    const { source, gain } = voice(context, buffer, { at: start, from: offset, db, loop: around, until });
    gain.connect(this.#master);
    if (before) {
      gain.gain.setValueAtTime(0, start);
      gain.gain.linearRampToValueAtTime(factor(db), start + FADE_S);
      this.#fadeOut(before, start);
    }
    const deck = { ...also, media, buffer, loop: around, seam, db, source, gain, start, offset };
    this.#deck = deck;
    source.onended = () => {
      if (this.#deck !== deck) return;
      this.#deck = null;
      this.ended(deck);
    };
    return true;
  }

  #fadeOut({ source, gain, db }, at) {
    source.onended = null;
    gain.gain.setValueAtTime(factor(db), at);
    gain.gain.linearRampToValueAtTime(0, at + FADE_S);
    source.stop(at + FADE_S);
  }

  #silence() {
    if (!this.#deck) return;
    this.#deck.source.onended = null;
    this.#deck.source.stop();
    this.#deck = null;
  }

  /** Stop what is on, without a click. */
  stop() {
    this.#asked++;
    if (!this.#deck) return;
    this.#fadeOut(this.#deck, this.#context.currentTime);
    this.#deck = null;
  }

  /** Change by how much what is on is turned down. */
  level(db) {
    if (!this.#deck || this.#deck.db === db) return;
    this.#deck.db = db;
    this.#deck.gain.gain.setTargetAtTime(factor(db), this.#context.currentTime, 0.005);
  }

  /** Return how far what is on has come, in seconds; with `ahead`, where it will be then. */
  position(ahead = 0) {
    if (!this.#deck) return 0;
    const { start, offset, buffer, loop } = this.#deck;
    return wrapped(offset + Math.max(0, this.#context.currentTime + ahead - start), buffer.duration, loop);
  }
}

function wrapped(place, duration, around) {
  return around ? place % duration : Math.min(Math.max(0, place), duration);
}

function wait(milliseconds) {
  return new Promise((done) => setTimeout(done, milliseconds));
}

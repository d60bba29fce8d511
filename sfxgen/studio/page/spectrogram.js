// Spectrograms, computed in slices of a few milliseconds so that the page never stands still.
import { powersOf } from "./fft.js";

const SIZE = 2048;
const LOWEST_HZ = 50;
const RANGE_DB = 82;
const ABOVE_DB = 13; // the loudest tone lies below the brightest colour, so that noise is no blaze
const SLICE_MS = 7;
const LOOKS = 24;

/**
 * Return a picture of a sound's frequencies over time, as ImageData of `columns` × `lines`, low tones at the bottom.
 *
 * stops: the colours from silence to full scale, as [r, g, b]. signal: an AbortSignal; once aborted, null comes back.
 */
export async function spectrogram(buffer, columns, lines, stops, signal) {
  const samples = mixed(buffer);
  const picture = new ImageData(columns, lines);
  const powers = powersOf(SIZE);
  const bins = binsOf(lines, buffer.sampleRate);
  const colours = gradient(stops);
  const loudest = loudestOf(samples, powers);
  let until = performance.now() + SLICE_MS;
  for (let column = 0; column < columns; column++) {
    const middle = ((column + 0.5) / columns) * buffer.length;
    paint(picture, column, powers(samples, Math.round(middle - SIZE / 2)), bins, colours, loudest);
    if (performance.now() > until) {
      await breath();
      if (signal.aborted) return null;
      until = performance.now() + SLICE_MS;
    }
  }
  return picture;
}

/** Return the frequency at a height of the picture, 0 at its bottom and 1 at its top. */
export function frequencyAt(height, sampleRate) {
  return LOWEST_HZ * (highestOf(sampleRate) / LOWEST_HZ) ** height;
}

/** Return the height, from 0 to 1, at which a frequency lies. */
export function heightOf(frequency, sampleRate) {
  return Math.log(frequency / LOWEST_HZ) / Math.log(highestOf(sampleRate) / LOWEST_HZ);
}

function highestOf(sampleRate) {
  return Math.min(20000, sampleRate / 2);
}

function mixed(buffer) {
  const first = buffer.getChannelData(0);
  if (buffer.numberOfChannels === 1) return first;
  const second = buffer.getChannelData(1);
  return first.map((value, i) => (value + second[i]) / 2);
}

function binsOf(lines, sampleRate) {
  return Array.from({ length: lines + 1 }, (_, i) => (frequencyAt(i / lines, sampleRate) * SIZE) / sampleRate);
}

/** Return the power of the loudest tone, as far as a few looks tell: the picture's colours end there. */
function loudestOf(samples, powers) {
  let most = 1e-6;
  for (let i = 0; i < LOOKS; i++) {
    for (const power of powers(samples, Math.round(((i + 0.5) / LOOKS) * samples.length - SIZE / 2))) most = Math.max(most, power);
  }
  return most;
}

function paint(picture, column, powers, bins, colours, loudest) {
  const { width, height, data } = picture;
  for (let line = 0; line < height; line++) {
    const [low, high] = [bins[line], bins[line + 1]];
    let power = between(powers, low);
    for (let k = Math.ceil(low); k < high && k < powers.length; k++) if (powers[k] > power) power = powers[k];
    const level = 1 + (10 * Math.log10((power + 1e-14) / loudest) - ABOVE_DB) / RANGE_DB;
    const colour = 3 * Math.round(255 * Math.min(1, Math.max(0, level)));
    const at = 4 * ((height - 1 - line) * width + column);
    data[at] = colours[colour];
    data[at + 1] = colours[colour + 1];
    data[at + 2] = colours[colour + 2];
    data[at + 3] = 255;
  }
}

function between(powers, place) {
  const below = Math.min(powers.length - 2, Math.floor(place));
  const part = place - below;
  return powers[below] * (1 - part) + powers[below + 1] * part;
}

function gradient(stops) {
  const colours = new Uint8ClampedArray(3 * 256);
  for (let i = 0; i < 256; i++) {
    const place = (i / 255) * (stops.length - 1);
    const below = Math.min(stops.length - 2, Math.floor(place));
    for (let k = 0; k < 3; k++) {
      colours[3 * i + k] = stops[below][k] + (stops[below + 1][k] - stops[below][k]) * (place - below);
    }
  }
  return colours;
}

function breath() {
  return new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      done();
    };
    port2.postMessage(null);
  });
}

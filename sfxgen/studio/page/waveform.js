// Waveforms: outlines of 512 pairs in the overview, samples themselves where one sound is shown.
import { sharp } from "./canvas.js";

/** Draw an outline of pairs (lowest, highest) into a canvas; what was `played` of it, from 0 to 1, in another colour. */
export function drawOutline(canvas, width, height, pairs, { ink, playedInk, played = null, gain = 1 }) {
  const context = sharp(canvas, width, height);
  if (!pairs) {
    context.fillStyle = ink;
    context.globalAlpha = 0.35;
    context.fillRect(0, height / 2 - 0.5, width, 1);
    context.globalAlpha = 1;
    return;
  }
  const columns = Math.min(512, Math.round(width * (window.devicePixelRatio || 1)));
  const step = width / columns;
  const middle = height / 2;
  const scale = ((height - 2) / 2 / 127) * gain * closer(pairs);
  const edge = played === null ? 0 : played * width;
  context.fillStyle = playedInk;
  for (let i = 0, passed = played === null; i < columns; i++) {
    if (i === 0 && passed) context.fillStyle = ink;
    if (!passed && i * step >= edge) {
      passed = true;
      context.fillStyle = ink;
    }
    const [from, to] = [Math.floor((i * 512) / columns), Math.max(Math.floor(((i + 1) * 512) / columns), 1)];
    let low = 127;
    let high = -127;
    for (let k = from; k < Math.max(to, from + 1); k++) {
      if (pairs[2 * k] < low) low = pairs[2 * k];
      if (pairs[2 * k + 1] > high) high = pairs[2 * k + 1];
    }
    const top = middle - high * scale;
    context.fillRect(i * step, top, step, Math.max(1, (high - low) * scale));
  }
}

/** Return by how much an outline is drawn larger: quiet ones come nearer to loud ones, and stay smaller than they. */
function closer(pairs) {
  let most = 1;
  for (const each of pairs) most = Math.max(most, Math.abs(each));
  return (127 / most) ** 0.65;
}

/** Return an outline of samples: for each of `columns` the lowest and the highest of all channels. */
export function outline(buffer, columns, from = 0, to = buffer.length) {
  const pairs = new Float32Array(2 * columns);
  const channels = Array.from({ length: buffer.numberOfChannels }, (_, i) => buffer.getChannelData(i));
  for (let i = 0; i < columns; i++) {
    const start = Math.floor(from + ((to - from) * i) / columns);
    const end = Math.max(start + 1, Math.floor(from + ((to - from) * (i + 1)) / columns));
    let low = Infinity;
    let high = -Infinity;
    for (const samples of channels) {
      for (let k = start; k < end && k < samples.length; k++) {
        const value = samples[k];
        if (value < low) low = value;
        if (value > high) high = value;
      }
    }
    pairs[2 * i] = low === Infinity ? 0 : low;
    pairs[2 * i + 1] = high === -Infinity ? 0 : high;
  }
  return pairs;
}

/** Return the root of the mean square of all channels, for each of `columns`. */
export function loudnessOf(buffer, columns) {
  const means = new Float32Array(columns);
  const channels = Array.from({ length: buffer.numberOfChannels }, (_, i) => buffer.getChannelData(i));
  for (let i = 0; i < columns; i++) {
    const start = Math.floor((buffer.length * i) / columns);
    const end = Math.max(start + 1, Math.floor((buffer.length * (i + 1)) / columns));
    let sum = 0;
    for (const samples of channels) for (let k = start; k < end && k < samples.length; k++) sum += samples[k] ** 2;
    means[i] = Math.sqrt(sum / ((end - start) * channels.length));
  }
  return means;
}

/** Draw samples' peaks, and in them their mean, scaled so that `full` reaches the edges; return the context. */
export function drawSamples(canvas, width, height, pairs, means, { ink, core, line, full }) {
  const context = sharp(canvas, width, height);
  const columns = pairs.length / 2;
  const middle = height / 2;
  const scale = (height / 2 - 4) / full;
  context.fillStyle = line;
  context.fillRect(0, middle - 0.5, width, 1);
  context.fillStyle = ink;
  fillBetween(context, width, columns, (i) => middle - pairs[2 * i + 1] * scale - 0.4, (i) => middle - pairs[2 * i] * scale + 0.4);
  context.fillStyle = core;
  const mean = (i) => Math.min(means[i], Math.max(Math.abs(pairs[2 * i]), Math.abs(pairs[2 * i + 1]))) * scale;
  fillBetween(context, width, columns, (i) => middle - mean(i) - 0.2, (i) => middle + mean(i) + 0.2);
  return context;
}

function fillBetween(context, width, columns, above, below) {
  const step = width / columns;
  context.beginPath();
  context.moveTo(0, above(0));
  for (let i = 0; i < columns; i++) context.lineTo((i + 0.5) * step, above(i));
  context.lineTo(width, above(columns - 1));
  context.lineTo(width, below(columns - 1));
  for (let i = columns - 1; i >= 0; i--) context.lineTo((i + 0.5) * step, below(i));
  context.lineTo(0, below(0));
  context.closePath();
  context.fill();
}

// The picture of one take: waveform, spectrogram and loudness over one axis of time, to be clicked into.
import { html, useEffect, useLayoutEffect, useRef, useState } from "./vendor/htm-preact.js";
import { effect } from "./vendor/signals-core.js";
import { compared, curvesOf, player, samplesOf, seek } from "./actions.js";
import { colour, sharp } from "./canvas.js";
import { clock, figure } from "./format.js";
import { useSignalValue } from "./hooks.js";
import { factor } from "./levels.js";
import { everyFrame } from "./row.js";
import { heightOf, spectrogram } from "./spectrogram.js";
import * as store from "./store.js";
import { drawSamples, loudnessOf, outline } from "./waveform.js";

const HEIGHTS = { full: [104, 116, 44], medium: [72, 76, 0], small: [88, 0, 0] }; // waveform, spectrogram, loudness

/** The pictures of a take, with a playhead. size: full, medium or small. onRegion: called with [start, end] once a region is drawn. */
export function Viewer({ row, take, regions = [], size = "full", drawsRegion = false, onRegion, onOpenRegion }) {
  const root = useRef(null);
  const width = useWidth(root);
  const buffer = useSamples(take?.media);
  const shade = useSignalValue(store.shade);
  const isHeard = useSignalValue(store.playing)?.media === take?.media;
  const duration = buffer?.duration || take?.seconds || 0;
  const drawing = useDrawing(root, duration, drawsRegion, onRegion);
  const loudest = Math.max(...compared().map((each) => each.true_peak ?? -Infinity));
  const shared = { buffer, width, shade };
  const [wave, spectrum, curve] = HEIGHTS[size];
  return html`<div class=${`viewer${drawsRegion ? " draws" : ""}`} ref=${root}>
    <div class="lanes" onPointerDown=${drawing.begin} ...${slider(row, duration)}>
      <${WaveLane} ...${shared} height=${wave} loudest=${loudest} ceiling=${row.ceiling} />
      ${spectrum > 0 && html`<${SpectrumLane} ...${shared} height=${spectrum} />`}
      ${curve > 0 && html`<${CurveLane} ...${shared} height=${curve} media=${take?.media} duration=${duration} target=${row.target} />`}
      <${Regions} regions=${regions} duration=${duration} drawn=${drawing.drawn} onOpen=${onOpenRegion} />
      <${Playhead} duration=${duration} width=${width} on=${isHeard} />
    </div>
    <${Axis} duration=${duration} width=${width} shade=${shade} />
  </div>`;
}

function useWidth(root) {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const sizes = new ResizeObserver(() => setWidth(root.current.clientWidth));
    sizes.observe(root.current);
    setWidth(root.current.clientWidth);
    return () => sizes.disconnect();
  }, []);
  return width;
}

function useSamples(media) {
  const [got, setGot] = useState({ media: null, buffer: null });
  useEffect(() => {
    let wanted = true;
    if (media) {
      samplesOf(media).then(
        (buffer) => wanted && setGot({ media, buffer }),
        () => wanted && setGot({ media, buffer: null }),
      );
    }
    return () => (wanted = false);
  }, [media]);
  return got.media === media ? got.buffer : player.peek(media);
}

function slider(row, duration) {
  const onKeyDown = (event) => {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (!step || !duration || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    seek(Math.min(duration, Math.max(0, player.position() + (step * duration) / 20)));
  };
  return {
    role: "slider",
    tabindex: 0,
    "aria-label": `Place in ${row.name}`,
    "aria-valuemin": 0,
    "aria-valuemax": Number(duration.toFixed(3)),
    "aria-valuenow": 0,
    "aria-valuetext": `of ${duration.toFixed(2)} seconds`,
    onKeyDown,
  };
}

/** Return how to begin a click or a drag, and the region that is being drawn. */
function useDrawing(root, duration, drawsRegion, onRegion) {
  const [drawn, setDrawn] = useState(null);
  const begin = (event) => {
    if (event.button !== 0 || !duration || event.target.closest("button")) return;
    const lanes = event.currentTarget;
    const box = lanes.getBoundingClientRect();
    const at = (x) => Math.min(1, Math.max(0, (x - box.left) / box.width)) * duration;
    const from = at(event.clientX);
    if (!drawsRegion) {
      seek(from);
      return;
    }
    lanes.setPointerCapture(event.pointerId);
    const range = (move) => [Math.min(from, at(move.clientX)), Math.max(from, at(move.clientX))];
    const onMove = (move) => setDrawn(range(move));
    const onUp = (up) => {
      lanes.removeEventListener("pointermove", onMove);
      lanes.removeEventListener("pointerup", onUp);
      setDrawn(null);
      const [start, end] = range(up);
      if (end - start > duration / 200) onRegion([start, end]);
    };
    lanes.addEventListener("pointermove", onMove);
    lanes.addEventListener("pointerup", onUp);
  };
  return { begin, drawn };
}

function WaveLane({ buffer, width, height, shade, loudest, ceiling }) {
  const canvas = useRef(null);
  useEffect(() => {
    if (!width) return;
    if (!buffer) {
      sharp(canvas.current, width, height);
      return;
    }
    const pairs = outline(buffer, Math.round(width * Math.min(2, window.devicePixelRatio || 1)));
    const peak = pairs.reduce((most, each) => Math.max(most, Math.abs(each)), 0.001);
    const rms = loudnessOf(buffer, pairs.length / 2);
    const full = Math.max(peak, Number.isFinite(loudest) ? factor(loudest) : 0); // one scale for all takes
    const colours = { ink: colour("wave-peak"), core: colour("wave-core"), line: colour("line"), full };
    const context = drawSamples(canvas.current, width, height, pairs, rms, colours);
    drawCeiling(context, width, height, ceiling, full);
  }, [buffer, width, height, shade, loudest, ceiling]);
  return html`<canvas ref=${canvas} class="lane" aria-hidden="true" style=${{ height: `${height}px` }} />`;
}

function drawCeiling(context, width, height, ceiling, full) {
  const reach = ceiling === null || ceiling === undefined ? null : factor(ceiling) / full;
  if (reach === null || reach > 1.08) return;
  context.fillStyle = colour("warn");
  context.globalAlpha = 0.6;
  for (const way of [-1, 1]) context.fillRect(0, height / 2 + way * reach * (height / 2 - 4), width, 1);
  context.globalAlpha = 1;
}

const STOPS = ["spectrum-0", "spectrum-1", "spectrum-2", "spectrum-3", "spectrum-4"];

function SpectrumLane({ buffer, width, height, shade }) {
  const canvas = useRef(null);
  useEffect(() => {
    if (!width) return undefined;
    const context = sharp(canvas.current, width, height);
    if (!buffer) return undefined;
    const kept = pictureOf(buffer, width, height, shade);
    if (kept) {
      paintPicture(context, kept, width, height);
      drawFrequencies(context, width, height, buffer.sampleRate);
      return undefined;
    }
    const stopped = new AbortController();
    const stops = STOPS.map((name) => colour(name).match(/[\d.]+/g).slice(0, 3).map(Number));
    spectrogram(buffer, Math.min(Math.round(width), 900), 2 * height, stops, stopped.signal).then((picture) => {
      if (!picture || stopped.signal.aborted) return;
      pictures.set(buffer, { width, height, shade, picture });
      paintPicture(context, picture, width, height);
      drawFrequencies(context, width, height, buffer.sampleRate);
    });
    return () => stopped.abort();
  }, [buffer, width, height, shade]);
  return html`<canvas ref=${canvas} class="lane" aria-hidden="true" style=${{ height: `${height}px` }} />`;
}

const pictures = new WeakMap(); // so that takes are switched without a blank

function pictureOf(buffer, width, height, shade) {
  const kept = pictures.get(buffer);
  return kept && kept.width === width && kept.height === height && kept.shade === shade ? kept.picture : null;
}

function paintPicture(context, picture, width, height) {
  const small = new OffscreenCanvas(picture.width, picture.height);
  small.getContext("2d").putImageData(picture, 0, 0);
  context.imageSmoothingQuality = "high";
  context.drawImage(small, 0, 0, width, height);
}

function drawFrequencies(context, width, height, sampleRate) {
  context.font = `10px ${getComputedStyle(document.body).fontFamily}`;
  context.textAlign = "right";
  context.fillStyle = colour("on-spectrum");
  for (const [frequency, text] of [[100, "100"], [1000, "1k"], [10000, "10k"]]) {
    if (frequency > 0.45 * sampleRate) continue;
    const y = height * (1 - heightOf(frequency, sampleRate));
    context.globalAlpha = 0.16;
    context.fillRect(0, Math.round(y), width - 26, 1);
    context.globalAlpha = 1;
    context.strokeStyle = colour("spectrum-0");
    context.lineWidth = 2.5;
    context.lineJoin = "round";
    context.strokeText(text, width - 5, y + 3.5);
    context.fillText(text, width - 5, y + 3.5);
  }
  context.globalAlpha = 1;
}

function CurveLane({ media, duration, width, height, shade, target }) {
  const canvas = useRef(null);
  const [got, setGot] = useState({});
  useEffect(() => {
    let wanted = true;
    if (media) curvesOf(media).then((curves) => wanted && setGot({ media, curves }));
    return () => (wanted = false);
  }, [media]);
  const curves = got.media === media ? got.curves : null;
  useEffect(() => {
    if (width) drawCurve(sharp(canvas.current, width, height), width, height, duration, curves, target);
  }, [curves, duration, width, height, shade, target]);
  return html`<canvas ref=${canvas} class="lane curve" aria-hidden="true" style=${{ height: `${height}px` }} />`;
}

function drawCurve(context, width, height, duration, curves, target) {
  const [top, bottom] = [target === null ? -6 : Math.min(0, target + 14), target === null ? -60 : target - 30];
  const y = (lufs) => 3 + ((top - lufs) / (top - bottom)) * (height - 6);
  context.font = `10px ${getComputedStyle(document.body).fontFamily}`;
  if (target !== null) {
    context.strokeStyle = context.fillStyle = colour("accent");
    context.setLineDash([3, 3]);
    context.beginPath();
    context.moveTo(0, y(target));
    context.lineTo(width, y(target));
    context.stroke();
    context.setLineDash([]);
    context.textAlign = "right";
    context.fillText(`${figure(target, 0)} LUFS`, width - 5, y(target) - 3);
  }
  if (!curves?.momentary?.length || !duration) return;
  context.strokeStyle = colour("wave-strong");
  context.lineWidth = 1.25;
  context.beginPath();
  let on = false;
  curves.momentary.forEach((lufs, i) => {
    if (lufs === null) {
      on = false;
      return;
    }
    const at = [Math.min(1, (i * curves.hop_s + (curves.start_s || 0)) / duration) * width, y(Math.max(bottom, lufs))];
    if (on) context.lineTo(...at);
    else context.moveTo(...at);
    on = true;
  });
  context.stroke();
}

function Regions({ regions, duration, drawn, onOpen }) {
  if (!duration) return null;
  const place = ([start, end]) => ({ left: `${(100 * start) / duration}%`, width: `${(100 * (end - start)) / duration}%` });
  return html`<div class="regions">
    ${regions.map((region, i) => html`<button key=${i} class="region" style=${place([region.start, region.end])}
      aria-label=${`Region ${i + 1}: ${region.prompt || "rendered again"}, ${figure(region.start, 2)} to ${figure(region.end, 2)} s`}
      title=${region.prompt || "Rendered again"} onClick=${() => onOpen?.(i)}></button>`)}
    ${drawn && html`<div class="region drawn" style=${place(drawn)}></div>`}
  </div>`;
}

function Playhead({ duration, width, on }) {
  const line = useRef(null);
  useEffect(() => effect(() => {
    const heard = store.playing.value && on;
    const element = line.current;
    element.hidden = !heard;
    if (!heard) return undefined;
    const lanes = element.parentElement;
    return everyFrame(() => {
      const place = player.position();
      element.style.transform = `translateX(${duration ? (place / duration) * width : 0}px)`;
      lanes.setAttribute("aria-valuenow", place.toFixed(2));
      lanes.setAttribute("aria-valuetext", `${place.toFixed(1)} of ${duration.toFixed(1)} seconds`);
    });
  }), [duration, width, on]);
  return html`<div class="playhead" ref=${line} hidden></div>`;
}

const STEPS = [0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 30, 60, 120];

function Axis({ duration, width, shade }) {
  const canvas = useRef(null);
  useEffect(() => {
    if (!width) return;
    const context = sharp(canvas.current, width, 18);
    if (!duration) return;
    const step = STEPS.find((each) => (each / duration) * width >= 64) || 300;
    context.font = `10px ${getComputedStyle(document.body).fontFamily}`;
    for (let i = 0; i * step <= duration * 1.0001; i++) {
      const x = ((i * step) / duration) * width;
      context.fillStyle = colour("line-strong");
      context.fillRect(Math.min(width - 1, Math.round(x)), 0, 1, 4);
      context.fillStyle = colour("faint");
      context.textAlign = i === 0 ? "left" : x > width - 24 ? "right" : "center";
      const digits = step < 0.1 ? 2 : step < 1 ? 1 : 0;
      context.fillText(duration < 60 ? (i * step).toFixed(digits) : clock(i * step, 0), x, 15);
    }
  }, [duration, width, shade]);
  return html`<canvas ref=${canvas} class="axis" aria-hidden="true" style=${{ height: "18px" }} />`;
}

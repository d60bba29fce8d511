// One row of the overview.
import { Component, html, useLayoutEffect, useRef } from "./vendor/htm-preact.js";
import { effect } from "./vendor/signals-core.js";
import { player, upload } from "./actions.js";
import { colour } from "./canvas.js";
import { STATES, stateOf } from "./filters.js";
import { figure, length, nameParts, signed } from "./format.js";
import { useSignalValue } from "./hooks.js";
import { arrived, outlineFor, secondsFor } from "./outlines.js";
import { can } from "./store.js";
import { drawOutline } from "./waveform.js";

const HEIGHT = 32;

/** A row, rendered anew only when something in it changed. */
export class Row extends Component {
  shouldComponentUpdate(next) {
    const now = this.props;
    return Object.keys(next).some((name) => next[name] !== now[name]);
  }

  render({ row, index, top, width, selected, playing, progress, shade, onSelect }) {
    const take = row.takes.find((each) => each.media === playing?.media) || row.takes[0];
    return html`<div class=${`row cells${selected ? " selected" : ""}${playing ? " playing" : ""}`} role="row"
      id=${`row-${row.id}`} aria-rowindex=${index + 2} aria-selected=${selected ? "true" : "false"}
      style=${{ top: `${top}px` }} onClick=${() => onSelect(row.id)} ...${dropping(row.id)}>
      <div class="cell state" role="gridcell"><${State} row=${row} progress=${progress} /></div>
      <div class="cell name" role="gridcell"><${Name} name=${row.name} />
        <span class="prompt">${row.problem || row.prompt || (row.source ? "a recording" : "a mix of others")}</span></div>
      <div class="cell wave" role="gridcell">
        <${Wave} media=${take?.media} width=${width} playing=${playing} shade=${shade} selected=${selected} /></div>
      <div class="cell seconds" role="gridcell"><${Length} take=${take} seconds=${row.seconds} />
        ${row.loop && html`<span class="mark" title="A loop">∞<span class="unseen">, a loop</span></span>`}</div>
      <div class="cell lufs" role="gridcell"><${Loudness} row=${row} /></div>
      <div class="cell takes" role="gridcell">${row.takes.length || "–"}</div>
      <div class="cell tags" role="gridcell">${row.tags.map((tag) => html`<span class="tag" key=${tag}>${tag}</span>`)}</div>
    </div>`;
  }
}

/** A name: its folder in a quieter colour. */
export function Name({ name }) {
  const [folder, leaf] = nameParts(name);
  return html`<span class="title">${folder && html`<span class="folder">${folder}</span>`}${leaf}</span>`;
}

/** How long a take is; while that is not known, a dash. seconds: what its sound declares. */
export function Length({ take, seconds = null }) {
  useSignalValue(arrived);
  return length(seconds ?? secondsFor(take));
}

/** What state a sound is in, with a dot in its colour; while it is being built, how far it is. */
export function State({ row, progress }) {
  const state = progress?.activity || stateOf(row);
  const done = progress?.done ?? row.progress;
  const text = state === "building" && done ? `${Math.round(100 * done)} %` : STATES[state] || state;
  return html`<span class=${`state-mark ${state}`}><span class="dot" aria-hidden="true"></span>${text}</span>`;
}

function Loudness({ row }) {
  if (row.lufs === null) return "–";
  const off = row.target === null ? null : row.lufs - row.target;
  const title = off === null ? "No target" : `Target ${figure(row.target)} LUFS, off by ${signed(off)}`;
  return html`<span class=${row.off_target ? "off" : ""} title=${title}>${figure(row.lufs)}
    ${row.off_target && html`<span class="mark" aria-hidden="true">${off > 0 ? "▲" : "▼"}</span>
      <span class="unseen"> off target</span>`}</span>`;
}

function Wave({ media, width, playing, shade, selected }) {
  const canvas = useRef(null);
  useLayoutEffect(() => {
    if (!width) return undefined;
    const draw = (played = null) => drawOutline(canvas.current, width, HEIGHT, media && outlineFor(media), {
      ink: colour(selected ? "wave-strong" : "wave"),
      playedInk: colour("accent"),
      played,
    });
    if (playing) return everyFrame(() => draw(player.now ? player.position() / player.now.buffer.duration : 0));
    let drawn = false;
    return effect(() => {
      arrived.value;
      if (drawn) return;
      draw();
      drawn = !media || outlineFor(media) !== null;
    });
  }, [media, width, playing, shade, selected]);
  return html`<canvas ref=${canvas} aria-hidden="true" style=${{ width: `${width}px`, height: `${HEIGHT}px` }} />`;
}

/** Call a function with every frame until the returned one is called. */
export function everyFrame(what) {
  let frame = requestAnimationFrame(function next() {
    what();
    frame = requestAnimationFrame(next);
  });
  return () => cancelAnimationFrame(frame);
}

/** Return the properties of an element that recordings are dropped on, for a sound. */
export function dropping(id) {
  if (!can.peek().edit) return {};
  const mark = (event, on) => event.currentTarget.classList.toggle("dropping", on);
  return {
    onDragOver: (event) => {
      if (!event.dataTransfer.types.includes("Files")) return;
      event.preventDefault();
      mark(event, true);
    },
    onDragLeave: (event) => mark(event, false),
    onDrop: (event) => {
      mark(event, false);
      const file = event.dataTransfer.files[0];
      if (!file) return;
      event.preventDefault();
      upload(id, file);
    },
  };
}

// One sound: its picture, its takes, its levels, and below them what is known of it and can be changed.
import { html, useEffect, useRef } from "./vendor/htm-preact.js";
import { heardOrShown, playSeam, playTake, player, reroll, toggle, upload } from "./actions.js";
import { editorLink } from "./editor_link.js";
import { clock } from "./format.js";
import { useSignalValue } from "./hooks.js";
import { Icon } from "./icons.js";
import { Meters } from "./meter.js";
import { arrived, secondsFor } from "./outlines.js";
import { Length, Name, State, dropping, everyFrame } from "./row.js";
import * as store from "./store.js";
import { Takes } from "./takes.js";
import { Viewer } from "./viewer.js";

const SIZES = { edit: "small", choose: "medium", changed: "medium", pick: "medium" }; // of the picture, where the panel needs the room

const LONG_PROMPT = 200; // letters; the rest is under Edit, and in the manifest's lines

/** The pane of the selected sound. panels: {id, label, View, fits, count, showsTakes} of each tab. */
export function Detail({ panels }) {
  const row = useSignalValue(store.selectedRow);
  const detail = useSignalValue(store.selectedDetail);
  useSignalValue(store.playing);
  useSignalValue(store.shownTake);
  const draws = useSignalValue(store.drawsRegion);
  const tab = useSignalValue(store.tab);
  const size = SIZES[tab] || "full";
  if (!row) return html`<aside class="detail empty" aria-label="Sound"><p class="quiet">Select a sound.</p></aside>`;
  const take = heardOrShown();
  const regions = detail?.values?.edits?.value || [];
  return html`<aside class="detail" aria-label=${`Sound ${row.name}`} ...${dropping(row.id)}>
    <${Heading} row=${row} />
    ${take?.media
      ? html`<${Viewer} row=${row} take=${take} regions=${regions} size=${size} drawsRegion=${draws}
          onRegion=${([start, end]) => (store.dialog.value = { kind: "region", id: row.id, start, end })}
          onOpenRegion=${(index) => (store.dialog.value = { kind: "region", id: row.id, index })} />`
      : html`<${Nothing} row=${row} />`}
    <${Transport} row=${row} take=${take} regions=${detail?.fields?.includes("edits")} />
    ${!panels.find((panel) => panel.id === tab)?.showsTakes && html`<${Takes} row=${row} />`}
    <${Meters} row=${row} take=${take} />
    <${Tabs} panels=${panels} row=${row} detail=${detail} />
  </aside>`;
}

function Heading({ row }) {
  const progress = useSignalValue(store.progress).get(row.id) || null;
  return html`<header class="heading">
    <div class="heading-line"><h2><${Name} name=${row.name} /></h2><${State} row=${row} progress=${progress} /></div>
    ${row.prompt && html`<p class="heading-prompt" title=${row.prompt.length > LONG_PROMPT ? row.prompt : undefined}>${row.prompt}</p>`}
    <p class="facts">
      <span><${Length} take=${row.takes[0]} seconds=${row.seconds} /></span>${row.loop && html`<span>loop</span>`}
      ${row.model && html`<span>${row.model}</span>`}
      ${row.file
        ? html`<a class="place" href=${editorLink(row.file, row.line)} title="Open in the editor">${row.manifest}:${row.line}</a>`
        : html`<span class="place">${row.manifest}${row.line ? `:${row.line}` : ""}</span>`}
    </p>
    ${row.problem && html`<p class="problem" role="alert"><${Icon} name="warning" />${row.problem}</p>`}
  </header>`;
}

function Nothing({ row }) {
  const busy = row.activity === "waiting" || row.activity === "building";
  return html`<div class="viewer nothing"><p>${busy ? "Being built…" : "Nothing to hear yet."}</p>
    ${!busy && store.can.peek().edit && html`<p class="quiet">A build makes it.</p>`}</div>`;
}

function Transport({ row, take, regions }) {
  const playing = useSignalValue(store.playing);
  const loops = useSignalValue(store.loops);
  const matched = useSignalValue(store.matched);
  const { edit } = useSignalValue(store.can);
  const draws = useSignalValue(store.drawsRegion);
  const isOn = playing?.id === row.id;
  return html`<div class="transport" role="toolbar" aria-label="Playing">
    <button class="button primary play" disabled=${!take?.media} onClick=${toggle} aria-label=${isOn ? "Stop" : "Play"}
      title=${`${isOn ? "Stop" : "Play"} (Space)`}><${Icon} name=${isOn ? "stop" : "play"} /></button>
    ${row.loop && html`<${Switch} on=${loops} icon="loop" label="Loop" keys="L"
        onClick=${() => toggleLoop()} />
      <button class="button" title="The last two seconds, then the first two (S)" disabled=${!take?.media}
        onClick=${playSeam}><${Icon} name="seam" />Seam</button>`}
    <${Switch} on=${matched} icon="matched" label="Matched" keys="M"
      title="Turn the louder down to the quietest, to compare them fairly"
      onClick=${() => (store.matched.value = !matched)} />
    <${Time} take=${take} />
    ${edit && html`<span class="transport-end">
      ${regions && take?.media && html`<${Switch} on=${draws} icon="pencil" label="Region" only
        title="Draw a region on the waveform, to be rendered again" onClick=${() => (store.drawsRegion.value = !draws)} />`}
      <${Recording} row=${row} />
      <button class="button" title="A new seed (R)" onClick=${() => reroll(row.takes.length > 1 ? take?.number ?? null : null)}>
        <${Icon} name="dice" />Reroll</button></span>`}
  </div>`;
}

function Time({ take }) {
  const place = useRef(null);
  useSignalValue(arrived);
  const seconds = secondsFor(take) || 0;
  const digits = seconds >= 10 ? 1 : 2;
  const isOn = useSignalValue(store.playing)?.media === take?.media;
  useEffect(() => {
    const show = () => (place.current.textContent = clock(isOn ? player.position() : 0, digits));
    show();
    return isOn ? everyFrame(show) : undefined;
  }, [isOn, take?.media]);
  return html`<span class="time"><span ref=${place}></span> / ${clock(seconds, digits)}</span>`;
}

/** Loop or not, what plays now included. */
export function toggleLoop() {
  store.loops.value = !store.loops.value;
  if (store.playing.value) playTake(heardOrShown());
}

function Switch({ on, icon, label, keys, only = false, title = label, onClick }) {
  return html`<button class=${`button toggle${on ? " on" : ""}${only ? " only" : ""}`} aria-pressed=${on ? "true" : "false"}
    title=${keys ? `${title} (${keys})` : title} onClick=${onClick}><${Icon} name=${icon} />
    <span class=${only ? "unseen" : ""}>${label}</span></button>`;
}

function Recording({ row }) {
  const input = useRef(null);
  const take = (event) => {
    const file = event.target.files[0];
    event.target.value = "";
    if (file) upload(row.id, file);
  };
  return html`<button class="button only" title="Make a recording the source of this sound, or drop one here"
      aria-label="Recording" onClick=${() => input.current.click()}><${Icon} name="upload" /></button>
    <input ref=${input} class="unseen" type="file" tabindex="-1" aria-label="A recording for this sound"
      accept="audio/*,.wav,.flac,.ogg,.mp3,.aif,.aiff" onChange=${take} />`;
}

function Unread() {
  const faults = useSignalValue(store.project)?.faults || [];
  return html`<p class="quiet">${faults.length ? "Its fields are here again once the manifests have no fault." : "Reading…"}</p>`;
}

function Tabs({ panels, row, detail }) {
  const wanted = useSignalValue(store.tab);
  const fitting = panels.filter((panel) => !panel.fits || panel.fits(row, detail));
  const current = fitting.find((panel) => panel.id === wanted) || fitting[0];
  const onKeyDown = (event) => {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (!step) return;
    event.preventDefault();
    event.stopPropagation();
    const next = fitting[(fitting.indexOf(current) + step + fitting.length) % fitting.length];
    store.tab.value = next.id;
    document.getElementById(`tab-${next.id}`)?.focus();
  };
  return html`<div class="tabs">
    <div class="tablist" role="tablist" aria-label="About this sound" onKeyDown=${onKeyDown}>
      ${fitting.map((panel) => html`<button key=${panel.id} id=${`tab-${panel.id}`} role="tab" class="tab"
        aria-selected=${panel === current ? "true" : "false"} aria-controls="panel"
        tabindex=${panel === current ? 0 : -1} onClick=${() => (store.tab.value = panel.id)}>
        ${panel.label}${panel.count?.(row, detail) ? html`<span class="badge">${panel.count(row, detail)}</span>` : null}
      </button>`)}
    </div>
    <div class="panel" id="panel" role="tabpanel" aria-labelledby=${`tab-${current.id}`} tabindex="0" key=${row.id}>
      ${detail ? html`<${current.View} row=${row} detail=${detail} />` : html`<${Unread} />`}
    </div>
  </div>`;
}

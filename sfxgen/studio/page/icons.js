// Icons, drawn on a grid of 16.
import { html } from "./vendor/htm-preact.js";

const PATHS = {
  play: "M5 3.2v9.6c0 .4.45.65.8.43l7.3-4.8a.5.5 0 0 0 0-.86l-7.3-4.8A.52.52 0 0 0 5 3.2Z",
  stop: "M4.5 3.5h7a1 1 0 0 1 1 1v7a1 1 0 0 1-1 1h-7a1 1 0 0 1-1-1v-7a1 1 0 0 1 1-1Z",
};

const STROKES = {
  loop: "M3 8a4 4 0 0 1 4-4h6M10.8 1.8 13 4l-2.2 2.2M13 8a4 4 0 0 1-4 4H3M5.2 14.2 3 12l2.2-2.2",
  seam: "M1.5 8c1-3 2-3 3 0s2 3 3 0M8.5 8c1-3 2-3 3 0s2 3 3 0M8 2v2.5M8 11.5V14",
  matched: "M2.5 5.5h11M2.5 10.5h11M5 3v5M11 8v5",
  dice: "M2.8 8.6a5.2 5.2 0 0 0 9.6 2.2M13.2 7.4a5.2 5.2 0 0 0-9.6-2.2M3.4 2.4v2.9h2.9M12.6 13.6v-2.9H9.7",
  undo: "M5.5 3 2.5 6l3 3M2.5 6H9a4.5 4.5 0 0 1 0 9H7",
  redo: "m10.5 3 3 3-3 3M13.5 6H7a4.5 4.5 0 0 0 0 9h2",
  search: "M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10ZM10.7 10.7 14 14",
  filter: "M2 4h12M4.5 8h7M6.5 12h3",
  close: "m4 4 8 8M12 4l-8 8",
  check: "m3 8.5 3.2 3.2L13 5",
  sun: "M8 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6ZM8 1.5V3M8 13v1.5M1.5 8H3M13 8h1.5M3.4 3.4l1 1M11.6 11.6l1 1M3.4 12.6l1-1M11.6 4.4l1-1",
  moon: "M13.2 9.6A5.6 5.6 0 0 1 6.4 2.8a5.6 5.6 0 1 0 6.8 6.8Z",
  auto: "M2.5 3h11v7.5h-11zM6 13.5h4M8 10.5v3",
  help: "M6 6a2 2 0 1 1 2.9 1.8c-.6.3-.9.7-.9 1.4M8 11.6v.2M8 14.5a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13Z",
  warning: "M8 2 14.5 13.5h-13L8 2ZM8 6.5V9.5M8 11.5v.2",
  open: "M6.5 3.5h-3v9h9v-3M9 2.5h4.5V7M13 3 7.5 8.5",
  down: "m4 6 4 4 4-4",
  volume: "M2 6v4h2.5L8 13V3L4.5 6H2ZM10.5 6a2.8 2.8 0 0 1 0 4M12.3 4a5.6 5.6 0 0 1 0 8",
  choose: "M2 4.5h4v7H2zM10 4.5h4v7h-4zM6 8h4",
  pencil: "m10.5 3 2.5 2.5L6 12.5l-3 .5.5-3 7-7Z",
  history: "M2.5 8a5.5 5.5 0 1 0 1.7-4M2.5 2.5V5H5M8 5v3.2l2 1.3",
  upload: "M8 10.5V2.5M5 5.5l3-3 3 3M2.5 10v3.5h11V10",
  trash: "M3 4.5h10M6.5 4.5V3h3v1.5M4.5 4.5l.5 9h6l.5-9",
  more: "M3.5 8h.01M8 8h.01M12.5 8h.01",
};

/** An icon; it says nothing by itself, so whatever holds it needs a name. */
export function Icon({ name }) {
  const filled = PATHS[name];
  return html`<svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
    ${filled
      ? html`<path d=${filled} fill="currentColor" />`
      : html`<path d=${STROKES[name]} fill="none" stroke="currentColor" stroke-width="1.4" stroke-linecap="round"
          stroke-linejoin="round" />`}
  </svg>`;
}

// Which sounds the overview shows, and in which order.
import { secondsOf } from "./outlines.js";

/** What is filtered by: sets of values of each, all stacked; within one, any of its values will do. */
export const NOTHING = { search: "", state: [], model: [], tag: [], manifest: [], off: false };

/** The words for states, in the order in which filters list them. */
export const STATES = {
  final: "Final",
  draft: "Draft",
  recorded: "Recorded",
  manual: "By hand",
  layer: "Layer",
  stale: "Stale",
  edited: "Edited",
  missing: "Missing",
  building: "Building",
  waiting: "Waiting",
  failed: "Failed",
};

/** Return the state that a row shows: what is being done with it, or else what it is. */
export function stateOf(row) {
  return row.activity || row.state;
}

/** Return whether a row passes all filters. */
export function passes(row, filters, words) {
  if (filters.off && !row.off_target) return false;
  if (filters.state.length && !filters.state.includes(row.state) && !filters.state.includes(row.activity)) return false;
  if (filters.model.length && !filters.model.includes(row.model)) return false;
  if (filters.manifest.length && !filters.manifest.includes(row.manifest)) return false;
  if (filters.tag.length && !filters.tag.some((tag) => row.tags.includes(tag))) return false;
  return words.every((word) => haystack(row).includes(word));
}

/** Return the words of a search. */
export function wordsOf(search) {
  return search.toLowerCase().split(/\s+/).filter(Boolean);
}

const haystacks = new WeakMap(); // rows are replaced, never changed

function haystack(row) {
  let text = haystacks.get(row);
  if (text === undefined) {
    text = [row.name, row.prompt, row.category, ...row.tags].filter(Boolean).join("\n").toLowerCase();
    haystacks.set(row, text);
  }
  return text;
}

/** Return how many filters are set, the search aside. */
export function setCount(filters) {
  return ["state", "model", "tag", "manifest"].reduce((sum, by) => sum + filters[by].length, filters.off ? 1 : 0);
}

/** Return rows with those first whose names have all the words, as a name is what is mostly looked for. */
export function namedFirst(rows, words) {
  if (!words.length) return rows;
  const isNamed = (row) => words.every((word) => row.name.toLowerCase().includes(word));
  return [...rows.filter(isNamed), ...rows.filter((row) => !isNamed(row))];
}

/** Return every value that filters of a kind can have, with how many rows have it, the most first. */
export function choicesOf(rows, by) {
  const counts = new Map();
  for (const row of rows) {
    const values = by === "tag" ? row.tags : by === "state" ? [stateOf(row)] : [row[by]];
    for (const value of values) if (value) counts.set(value, (counts.get(value) || 0) + 1);
  }
  const order = by === "state" ? Object.keys(STATES) : null;
  return [...counts].sort((a, b) =>
    order ? order.indexOf(a[0]) - order.indexOf(b[0]) : b[1] - a[1] || a[0].localeCompare(b[0]));
}

const SORTS = {
  name: (row) => row.name,
  state: (row) => Object.keys(STATES).indexOf(stateOf(row)),
  seconds: secondsOf,
  lufs: (row) => row.lufs,
  takes: (row) => row.takes.length,
};

/** Return rows sorted: by "manifest" they stay as they are; what has no figure comes last either way. */
export function sorted(rows, { by, down }) {
  const key = SORTS[by];
  if (!key) return down ? rows.toReversed() : rows;
  const way = down ? -1 : 1;
  return rows.toSorted((a, b) => {
    const [x, y] = [key(a), key(b)];
    if (x === null || y === null) return (x === null) - (y === null);
    return (typeof x === "string" ? x.localeCompare(y, undefined, { numeric: true }) : x - y) * way;
  });
}

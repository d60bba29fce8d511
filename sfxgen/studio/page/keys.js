// The keys. They do nothing while something is typed, nor where a control has a use for them itself.
import { playSeam, playTake, redo, reroll, step, stop, takeUp, toggle, undo } from "./actions.js";
import { hearCandidate, keepHeard } from "./choose.js";
import { toggleLoop } from "./detail.js";
import * as store from "./store.js";

const PAGE = 10;

/** Hear the keys of the whole page. */
export function listenToKeys() {
  document.addEventListener("keydown", (event) => {
    if (event.defaultPrevented || event.altKey || store.dialog.value) return;
    if (event.ctrlKey || event.metaKey) {
      if (event.key.toLowerCase() === "z" && !isTyping(event.target) && store.can.value.edit) {
        event.preventDefault();
        (event.shiftKey ? redo : undo)();
      }
      return;
    }
    if (isTyping(event.target)) {
      if (event.key === "Escape") backToList();
      return;
    }
    if (act(event)) event.preventDefault();
  });
}

function isTyping(element) {
  return element.matches("textarea, select, [contenteditable], input:not([type=checkbox], [type=range], [type=radio])");
}

function act({ key, shiftKey, target }) {
  const isControl = target.closest("button, a, summary, label, input, [role=tab]") !== null;
  if (isControl && (key === " " || key === "Enter")) return false;
  if (target.matches("input") && key.startsWith("Arrow")) return false;
  if (target.closest("[role=tabpanel], [role=tablist], pre") && ["ArrowUp", "ArrowDown", "PageUp", "PageDown"].includes(key)) return false;
  const what = MOVES[key] || (store.can.value.edit && CHANGES[shiftKey ? key.toUpperCase() : key.toLowerCase()]) || HEARS[key.toLowerCase()];
  if (what) return what() !== false;
  if (/^[0-9]$/.test(key)) return digit(Number(key));
  return false;
}

const MOVES = {
  ArrowDown: () => step(1),
  ArrowUp: () => step(-1),
  j: () => step(1),
  k: () => step(-1),
  PageDown: () => step(PAGE),
  PageUp: () => step(-PAGE),
  Home: () => step(-Infinity),
  End: () => step(Infinity),
  Escape: () => backToList(),
  "/": () => focus("search"),
  "?": () => void (store.dialog.value = "help"),
};

const HEARS = {
  " ": toggle,
  enter: () => enter(),
  l: () => (store.selectedRow.value?.loop ? toggleLoop() : false),
  s: () => (store.selectedRow.value?.loop ? playSeam() : false),
  m: () => void (store.matched.value = !store.matched.value),
};

const CHANGES = {
  e: () => edit(),
  r: () => void reroll(store.selectedRow.value?.takes.length > 1 ? store.shownTake.value?.number ?? null : null),
  c: () => choose(),
  u: undo,
  U: redo,
};

function digit(number) {
  if (store.tab.value === "choose" && hearCandidate(number)) return true;
  if (number === 0) return false;
  takeUp(number);
  return true;
}

function enter() {
  if (store.tab.value === "choose" && store.can.value.edit && keepHeard()) return;
  playTake(store.shownTake.value, { from: 0 });
}

function edit() {
  store.tab.value = "edit";
  focusSoon(() => document.querySelector(".form [id^=field-]"));
}

function choose() {
  store.tab.value = "choose";
  focusSoon(() => document.querySelector("#make-candidates:enabled, .candidate-hear:enabled"));
}

/** Focus an element as soon as it is there: a panel may still wait for what it shows. */
function focusSoon(find, frames = 60) {
  requestAnimationFrame(() => {
    const element = find();
    if (element) element.focus();
    else if (frames) focusSoon(find, frames - 1);
  });
}

function focus(id) {
  const element = document.getElementById(id);
  if (!element || element.disabled) return false;
  element.focus();
  element.select?.();
  return true;
}

function backToList() {
  if (document.activeElement?.id === "sounds") stop();
  else focus("sounds");
}

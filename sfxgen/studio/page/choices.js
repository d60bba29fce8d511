// Choices of takes, and the lines that say them: `sfxgen pick` reads those and writes them into the manifests.
import { signal } from "./vendor/signals-core.js";

/** What can become of a take, and how it is said on the page. */
export const ACTIONS = {
  keep: "Keep",
  only: "Only this",
  drop: "Drop",
  reroll: "Another",
};

const MOST_COMMENT = 500;

/** What was chosen, by `id take` and for the sound as a whole by `id 0`: {action, seed, comment}. */
export const choices = signal(new Map());

/** Return what was chosen of a take, or of the sound as a whole where take is 0. */
export function choiceOf(id, take) {
  return choices.value.get(`${id} ${take}`) || { action: null, seed: null, comment: "" };
}

/** Change what was chosen of a take. That one alone stays excludes whatever was chosen of the sound's others. */
export function choose(id, take, change) {
  const next = new Map(choices.value);
  put(next, `${id} ${take}`, { ...choiceOf(id, take), ...change });
  if (change.action) {
    for (const [key, other] of choices.value) {
      const clashes = change.action === "only" || other.action === "only";
      if (key.startsWith(`${id} `) && key !== `${id} ${take}` && clashes) put(next, key, { ...other, action: null, seed: null });
    }
  }
  choices.value = next;
}

function put(map, key, choice) {
  if (choice.action || choice.comment) map.set(key, choice);
  else map.delete(key);
}

/** Return a comment as it stands on one line. */
export function oneLine(comment) {
  return comment.replace(/[\s\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, " ").trim().slice(0, MOST_COMMENT);
}

/** Return the line of one choice. several: whether the sound has more takes than this one. */
export function lineOf(name, take, several, { action, seed, comment }) {
  const which = several && take > 0 ? `${name}#${take}` : name;
  const said = oneLine(comment || "");
  const what = action ? [action, seed].filter((each) => each !== null && each !== undefined).join(" ") : "note";
  return `${which} = ${what}${said ? `  # ${said}` : ""}`;
}

/** Return the lines of all choices, in the order of the rows. */
export function linesOf(chosen, rows) {
  const lines = [];
  for (const row of rows) {
    const takes = [0, ...row.takes.map((take) => take.number)];
    for (const take of takes) {
      const choice = chosen.get(`${row.id} ${take}`);
      if (choice && (choice.action || oneLine(choice.comment))) {
        lines.push(lineOf(row.name, take, row.takes.length > 1, choice));
      }
    }
  }
  return lines;
}

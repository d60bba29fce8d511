// How figures are written.

const MINUS = "−";

/** Return a number with a true minus, or a dash for none. */
export function figure(value, digits = 1) {
  if (value === null || value === undefined || !Number.isFinite(value)) return "–";
  const text = Math.abs(value).toFixed(digits);
  return value < 0 && Number(text) !== 0 ? MINUS + text : text;
}

/** Return a number with its sign, as a difference is written. */
export function signed(value, digits = 1) {
  const text = figure(value, digits);
  return value > 0 && text !== "–" && Number(text) !== 0 ? `+${text}` : text;
}

/** Return a length of time: 0.25 s, 12.5 s, 1:05.0. */
export function length(seconds) {
  if (seconds === null || seconds === undefined) return "–";
  if (seconds < 60) return `${seconds.toFixed(seconds < 9.995 ? 2 : 1)} s`;
  return clock(seconds);
}

/** Return a place in time: 0:01.25. */
export function clock(seconds, digits = 1) {
  const whole = Math.max(0, seconds);
  const minutes = Math.floor(whole / 60);
  return `${minutes}:${(whole - 60 * minutes).toFixed(digits).padStart(3 + digits, "0")}`;
}

/** Return a count with its noun, which takes an s for more than one. */
export function count(number, noun) {
  return `${number.toLocaleString("en")} ${noun}${number === 1 ? "" : "s"}`;
}

/** Return a name as its folder and the rest. */
export function nameParts(name) {
  const at = name.lastIndexOf("/") + 1;
  return [name.slice(0, at), name.slice(at)];
}

/** Return a date and time as a person here reads it. */
export function moment(iso) {
  const when = new Date(iso);
  return Number.isNaN(when.getTime())
    ? String(iso)
    : when.toLocaleString(undefined, { dateStyle: "medium", timeStyle: "short" });
}

/** Return a value of a field as text, as a person would write it. */
export function written(value) {
  if (value === null || value === undefined) return "";
  if (Array.isArray(value)) {
    return value.some((each) => typeof each === "object") ? JSON.stringify(value) : value.join(", ");
  }
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

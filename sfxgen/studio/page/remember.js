// What this browser remembers between visits. Storage may be full, or forbidden: then nothing is remembered.

const PREFIX = "sfxgen.";

/** Return what was remembered under a name, or the value given. */
export function recall(name, otherwise) {
  try {
    const text = localStorage.getItem(PREFIX + name);
    return text === null ? otherwise : JSON.parse(text);
  } catch {
    return otherwise;
  }
}

/** Remember a value under a name. */
export function remember(name, value) {
  try {
    localStorage.setItem(PREFIX + name, JSON.stringify(value));
  } catch {
    // then not
  }
}

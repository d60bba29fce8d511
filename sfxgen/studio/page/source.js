// What the page is told by: a running server (server_source.js), or the data that a report carries (its own source).
//
// A source has
//   can: {edit, live, report}           what it allows: edit = everything that writes, live = events come
//   project() -> Project                sound(id) -> Detail
//   bytes(media) -> ArrayBuffer         peaks(medias) -> Map of media to {pairs: Int8Array of 512 pairs (lowest, highest), seconds}
//   curves(media) -> {hop_s, momentary}
//   listen(hear) -> stop                hear(kind, value) is called with "project", "progress", "toast", "connection"
// and, where it can edit,
//   edit(id, body) undo() redo() reroll(id, body) candidates(id, body) dropCandidates(id) keep(id, body)
//   hear(id, body) restore(id, body) adopt(id) upload(id, version, file) build(body)
// Whatever fails throws a Refusal.

/** A "no" with what to do about it; `status` is HTTP's, 0 where there was no answer at all. */
export class Refusal extends Error {
  constructor(status, message, hint = "", more = {}) {
    super(message);
    this.status = status;
    this.hint = hint;
    this.more = more;
  }
}

/** Return the pairs of an outline that came as base64. */
export function outlineOf(base64) {
  const text = atob(base64);
  const pairs = new Int8Array(text.length);
  for (let i = 0; i < text.length; i++) pairs[i] = text.charCodeAt(i);
  return pairs;
}

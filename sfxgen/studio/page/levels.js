// Loudness as arithmetic: how takes are levelled to be compared.

/** Return a level in dB as a factor. */
export function factor(db) {
  return 10 ** (db / 20);
}

/**
 * Return by how many dB each take is turned down, so that all are as loud as the quietest.
 *
 * Down and never up: whatever was below the ceiling stays there, so matching can't clip.
 * takes: {lufs} each; one that was never measured, or is silent, stays as it is.
 */
export function matchedBy(takes) {
  const measured = takes.map((take) => take.lufs).filter((lufs) => Number.isFinite(lufs));
  const quietest = Math.min(...measured);
  return takes.map((take) => (Number.isFinite(take.lufs) ? quietest - take.lufs : 0));
}

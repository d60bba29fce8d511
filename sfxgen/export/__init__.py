"""The finished sound becomes a file, judged by what a player decodes from it.

Lossy encoding moves peaks and, a little, loudness. So the file is decoded, measured and, where that is out of
bounds, encoded again with a corrected gain.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import numpy as np

from sfxgen.audio import Audio
from sfxgen.audio.measure.measured import Measured
from sfxgen.audio.measure.pre_echo import SHARP_HZ, pre_echo_db
from sfxgen.audio.measure.seam import Seams, seam_score
from sfxgen.export.attempts import Attempt, settle
from sfxgen.export.codecs import FORMATS, NO_TAGS, decode, encode
from sfxgen.manifest.sound import Sound

__all__ = ["FORMATS", "Exported", "decode", "encode", "export"]

SMEARED_DB = -40.0
"""A pre-echo that is heard in a quiet room, and worth another rate or format."""
START_STEP_S, STARTS = 0.0137, 64
"""Where else a loop of a lossless format may begin, step by step: a loop has no privileged start."""


@dataclass(frozen=True, eq=False)
class Exported:
    """A file, and what was measured on its decoded samples.

    measured: unrounded. The loudness is within 0.1 LU of the target unless peak_constrained or warned of; the true
    peak is never above the ceiling. warnings: what is not as asked for, with figures.
    """

    data: bytes
    measured: Measured
    frames: int
    warnings: tuple[str, ...] = ()


def export(audio: Audio, sound: Sound, tags: Mapping[str, str] = NO_TAGS) -> Exported:
    """Encode a finished sound so that its decoded samples keep to the ceiling, and meet the target if they can.

    tags: TAG -> text, written into the file. A loop may begin elsewhere on its circle than it did.
    Raises FinishError when no gain does, or when what is left is too quiet to have a loudness.
    """
    attempt = settle(_well_begun(audio, sound), sound, tags)
    seam = seam_score(attempt.decoded) if sound.loop is not None else None
    return Exported(
        data=attempt.data,
        measured=Measured(
            lufs=attempt.lufs,
            true_peak=attempt.true_peak,
            seam=seam,
            peak_constrained=attempt.is_constrained(sound),
            gain_reduction=attempt.reduction_db,
        ),
        frames=attempt.decoded.frames,
        warnings=tuple(_warnings(attempt, sound, seam)),
    )


def _well_begun(audio: Audio, sound: Sound) -> Audio:
    """A loop begun where it wraps best, near where it began; OGG finds its own start, and MP3 does not loop."""
    if sound.loop is None or sound.format in ("ogg", "mp3"):
        return audio
    step = round(START_STEP_S * audio.sample_rate)
    starts = [0] + [sign * turn * step for turn in range(1, STARTS // 2) for sign in (1, -1)]
    start, _ = Seams(audio).best_start(starts)
    return Audio(np.roll(audio.samples, -start, axis=0), audio.sample_rate) if start else audio


def _warnings(attempt: Attempt, sound: Sound, seam: float | None) -> Iterator[str]:
    if attempt.is_off(sound):
        side = "under" if attempt.lacks(sound) > 0 else "over"
        yield (
            f"sits {abs(attempt.lacks(sound)):.2f} LU {side} its target: {sound.format} at quality {sound.quality:g} "
            "has no step nearer; raise `quality`, or lower the target"
        )
    if sound.format == "ogg" and sound.loop is None and sound.sample_rate < SHARP_HZ:
        echo_db = pre_echo_db(attempt.meant, attempt.decoded)
        if echo_db > SMEARED_DB:
            yield (
                f"its attacks are smeared: at {sound.sample_rate} Hz OGG is heard before them ({echo_db:.0f} dB); "
                "use `sample_rate: 44100` or `format: wav`"
            )
    if sound.loop is not None and sound.format == "mp3":
        yield "MP3 can't loop without a gap: use `format: ogg`"
    elif seam is not None and seam > 1:
        yield f"its loop's joint may be heard (seam {seam:.2f}, over 1): try a longer `crossfade` or a higher `quality`"

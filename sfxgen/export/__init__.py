"""Export: a finished sound becomes a file, judged by what a player decodes from it.

The sound is brought to its level and encoded. Lossy encoding moves peaks and, a little, loudness, so the file is
decoded, measured and, if that is out of bounds, encoded again with a corrected gain.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

import numpy as np

from sfxgen.audio import Audio
from sfxgen.audio.formats import DEFAULT, LOSSLESS
from sfxgen.audio.measure.closure import is_as_it_was
from sfxgen.audio.measure.measured import Measured
from sfxgen.audio.measure.pre_echo import pre_echo_db
from sfxgen.audio.measure.seam import Seams, seam_score
from sfxgen.export.attempts import Attempt, settle
from sfxgen.export.codecs import NO_TAGS, decode, encode
from sfxgen.export.level import level
from sfxgen.export.loss import expected_loss
from sfxgen.manifest.sound import Sound

__all__ = ["Exported", "decode", "encode", "export"]

SMEARED_DB = -40.0
"""A louder pre-echo is heard in a quiet room, and worth another sample rate or format."""
START_STEP_S, STARTS = 0.0137, 64
"""A loop has no privileged start: in a lossless format it may begin at any of these steps from its own."""


@dataclass(frozen=True, eq=False)
class Exported:
    """A file, and what was measured on its decoded samples.

    measured: unrounded. The true peak is never above the ceiling. The loudness is within 0.1 LU of the target unless
    peak_constrained, or the codec has no step nearer. warnings: what else is not as asked for, with figures.
    """

    data: bytes
    measured: Measured
    frames: int
    warnings: tuple[str, ...] = ()


def export(audio: Audio, sound: Sound, tags: Mapping[str, str] = NO_TAGS) -> Exported:
    """Encode a finished sound so that its decoded samples stay under the ceiling, and meet the target if they can.

    tags: TAG -> text, written into the file. A loop may begin elsewhere on its circle than before.
    Raises FinishError for a sound that is silent or too quiet to have a loudness, or if no gain keeps the ceiling.
    """
    loss_lu = expected_loss(audio, sound)
    levelled = level(audio, sound, loss_lu)
    levelled = replace(levelled, audio=_well_begun(levelled.audio, sound))
    attempt = settle(levelled, sound, tags, loss_lu)
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
    """Begin a loop where it wraps best, near where it began.

    Not for a lossy format: its codec moves the seam, so that its encoder has to look for a start itself. Nor for what
    was a loop before: its first beat stays its first.
    """
    if sound.loop is None or sound.file_format.lossy or audio.is_circle:
        return audio
    step = round(START_STEP_S * audio.sample_rate)
    starts = [0] + [sign * turn * step for turn in range(1, STARTS // 2) for sign in (1, -1)]
    start, _ = Seams(audio).best_start(starts)
    return Audio(np.roll(audio.samples, -start, axis=0), audio.sample_rate) if start else audio


def _warnings(attempt: Attempt, sound: Sound, seam: float | None) -> Iterator[str]:
    yield from _smearing(attempt, sound)
    if sound.loop is not None and not sound.file_format.loops:
        yield f"{sound.file_format.label} can't loop without a gap: use `format: {DEFAULT}`"
    elif seam is not None and seam > 1 and not is_as_it_was(attempt.meant, seam):
        yield f"its loop's joint may be heard (seam {seam:.2f}, over 1): try a longer `crossfade` or a higher `quality`"


def _smearing(attempt: Attempt, sound: Sound) -> Iterator[str]:
    """Warn of attacks that are heard too early at a low sample rate."""
    row = sound.file_format
    if sound.loop is not None or sound.sample_rate >= row.sharp_from_hz:
        return
    echo_db = pre_echo_db(attempt.meant, attempt.decoded)
    if echo_db > SMEARED_DB:
        yield (
            f"its attacks are smeared: at {sound.sample_rate} Hz {row.label} is heard before them "
            f"({echo_db:.0f} dB); use `sample_rate: 44100` or `format: {LOSSLESS}`"
        )

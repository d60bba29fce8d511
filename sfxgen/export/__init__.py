"""The finished sound becomes a file, judged by what a player decodes from it.

Lossy encoding moves peaks and, a little, loudness. So the file is decoded, measured and, where that is out of
bounds, encoded again with a corrected gain.
"""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

import numpy as np
import soundfile

from sfxgen.audio import Audio
from sfxgen.errors import FinishError
from sfxgen.export.flac import encode_flac
from sfxgen.export.mp3 import encode_mp3
from sfxgen.export.ogg import encode_ogg
from sfxgen.export.wav import encode_wav
from sfxgen.finish.level import amplified
from sfxgen.finish.loudness import measure_loudness, measure_true_peak
from sfxgen.finish.seam import seam_score
from sfxgen.sound import Sound

FORMATS: Mapping[str, Callable[[Audio, Sound], bytes]] = {
    "ogg": encode_ogg,
    "wav": encode_wav,
    "flac": encode_flac,
    "mp3": encode_mp3,
}
LOSSY = ("ogg", "mp3")

TOLERANCE_LU = 0.1
"""How far from its target a file may sit."""
NEAR_CEILING_DB = 0.2
"""How near the ceiling a file sits that the ceiling stops: a codec moves peaks by as much for the least gain."""
STEP_UNDER_DB = 0.01
"""How far under the ceiling a correction aims; doubled with every round that is still above."""
ROUNDS = 16
FULL_ROUNDS = 3
"""Corrections made in full. Then only a part, another each time: a codec may overshoot by turns for ever."""
ROTATIONS = 16
"""Starting points tried for a loop whose joint the encoder made audible: a loop has no privileged start."""
GOLDEN = (5**0.5 - 1) / 2


@dataclass(frozen=True, eq=False)
class Exported:
    """A file, and what was measured on its decoded samples.

    lufs: loudness in the sound's mode. true_peak: dBTP, never above the sound's ceiling. seam: of loops, at
    or under 1 where the wrap can't be heard. peak_constrained: the ceiling kept the sound below its target.
    At the lowest qualities a codec's own steps may be coarser than a tenth of a LU: then lufs tells.
    """

    data: bytes
    lufs: float
    true_peak: float
    seam: float | None
    peak_constrained: bool
    frames: int


def encode(audio: Audio, sound: Sound) -> bytes:
    """The file's bytes in the sound's format; the same for the same samples. May raise FinishError."""
    return FORMATS[sound.format](audio, sound)


def decode(data: bytes) -> Audio:
    """The samples a player gets. Raises FinishError for bytes that are not sound."""
    try:
        samples, rate = soundfile.read(io.BytesIO(data), dtype="float32", always_2d=True)
    except (soundfile.LibsndfileError, TypeError) as error:
        raise FinishError(f"the encoded file can't be decoded: {error}", "try another `format`") from error
    return Audio(samples, int(rate))


def export(audio: Audio, sound: Sound) -> Exported:
    """Encode a finished sound so that its decoded samples keep to the ceiling, and meet the target if they can.

    Raises FinishError when no gain does, or when what is left is too quiet to have a loudness.
    """
    exported = _settled(audio, sound)
    if exported.seam is None or exported.seam <= 1 or sound.format not in LOSSY:
        return exported
    best = exported
    for rotated in _rotations(audio):
        best = min(best, _settled(rotated, sound), key=lambda attempt: attempt.seam or 0.0)
        if best.seam is not None and best.seam <= 1:
            break
    return best


def _settled(audio: Audio, sound: Sound) -> Exported:
    """Encode, measure and correct the gain until the file is good, or is the best there was."""
    gain_db, step_db = 0.0, STEP_UNDER_DB
    legal: Exported | None = None
    for count in range(ROUNDS):
        attempt = _attempt(amplified(audio, gain_db) if gain_db else audio, sound)
        room_db = sound.loudness.true_peak - attempt.true_peak
        if room_db >= 0 and (legal is None or _miss(attempt, sound) < _miss(legal, sound)):
            legal = attempt
        if room_db >= 0 and _is_good(attempt, sound):
            return attempt
        part = 1.0 if room_db < 0 or count < FULL_ROUNDS else 0.2 + 0.8 * (count * GOLDEN % 1)
        gain_db += part * _correction(attempt, sound, step_db)
        step_db *= 2 if room_db < 0 else 1
    if legal is None:
        raise FinishError(
            "no gain keeps the encoded file under its ceiling", "lower `true_peak`, or try another `format`"
        )
    return legal


def _attempt(audio: Audio, sound: Sound) -> Exported:
    """One encoding, measured."""
    data = encode(audio, sound)
    decoded = decode(data)
    loop = sound.loop is not None
    lufs = measure_loudness(decoded, sound.loudness.mode, loop)
    if lufs == -np.inf:
        raise FinishError("the file is too quiet to have a loudness (under -70 LUFS)", "raise its level or its target")
    true_peak = measure_true_peak(decoded, loop)
    return Exported(
        data=data,
        lufs=lufs,
        true_peak=true_peak,
        seam=seam_score(decoded) if loop else None,
        peak_constrained=_is_constrained(lufs, true_peak, sound),
        frames=decoded.frames,
    )


def _is_constrained(lufs: float, true_peak: float, sound: Sound) -> bool:
    """Whether a file is under its target, and the gain it lacks would use up the room under its ceiling."""
    if sound.loudness.target is None:
        return False
    lacking, room = sound.loudness.target - lufs, sound.loudness.true_peak - true_peak
    return lacking > TOLERANCE_LU and lacking > room - NEAR_CEILING_DB


def _is_good(attempt: Exported, sound: Sound) -> bool:
    """Whether a file under its ceiling needs no further round: on its target, or as near as the ceiling lets."""
    if attempt.peak_constrained:
        return sound.loudness.true_peak - attempt.true_peak <= NEAR_CEILING_DB
    return _miss(attempt, sound) <= TOLERANCE_LU


def _miss(attempt: Exported, sound: Sound) -> float:
    """How far from its target a file sits, in LU."""
    return 0.0 if sound.loudness.target is None else abs(attempt.lufs - sound.loudness.target)


def _correction(attempt: Exported, sound: Sound, under_db: float) -> float:
    """The gain in dB that would bring the file to its target, or to just under its ceiling."""
    to_ceiling = sound.loudness.true_peak - attempt.true_peak - under_db
    target = sound.loudness.target
    return to_ceiling if target is None else min(to_ceiling, target - attempt.lufs)


def _rotations(audio: Audio) -> Iterator[Audio]:
    """The loop begun elsewhere, by steps of the golden section, which meet a tone in ever new phases."""
    for turn in range(1, ROTATIONS):
        start = int(turn * GOLDEN % 1 * audio.frames)
        yield Audio(np.roll(audio.samples, -start, axis=0), audio.sample_rate)

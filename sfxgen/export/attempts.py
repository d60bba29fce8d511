"""Encoding until the decoded file is right: on its target or at its ceiling, and never above that."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

import numpy as np

from sfxgen.audio import Audio
from sfxgen.audio.measure.loudness import measure_loudness
from sfxgen.audio.measure.measured import MOST_DB, TOLERANCE_LU, is_peak_constrained
from sfxgen.audio.measure.true_peak import measure_true_peak
from sfxgen.errors import FinishError
from sfxgen.export.codecs import decode, encode
from sfxgen.export.level import Levelled, amplified
from sfxgen.export.limit import Limiter
from sfxgen.manifest.sound import Sound

AIM_LU = 0.08
"""How far it may sit without being encoded again: nearer than the tolerance, since meters differ by some hundredths."""
STEP_UNDER_DB = 0.01
"""How far under the ceiling a correction aims, doubled with every round that is still above it."""
ROUNDS, LONG_ROUNDS, LONG_S = 20, 12, 10.0
"""Encodings at most, and for sounds longer than that: a codec changes them little. What 20 do not reach, 40 do not."""
FULL_ROUNDS = 3
"""Corrections made in full. Later ones are made in part, a different one each time, or a codec that overshoots
alternately would do so for ever."""
LIMIT_ROUNDS, LIMIT_LU, LEAST_SLOPE = 12, 0.01, 0.2
"""Corrections of a limited sound before it is encoded, since the limiter takes back part of each."""
LIMIT_SLACK_DB = 0.5
"""This near to the most that it may take, a limiter counts as spent."""
LIMITED_UNDER_DB = 0.1
"""Peaks are held this far under the ceiling at first: a codec commonly adds that much."""
GOLDEN = (5**0.5 - 1) / 2


@dataclass(frozen=True, eq=False, kw_only=True)
class Attempt:
    """One encoding, and the measures of its decoded samples."""

    data: bytes
    meant: Audio
    """What was encoded."""
    decoded: Audio
    lufs: float
    true_peak: float
    reduction_db: float
    held: bool = False
    """A louder one was above its ceiling."""

    def lacks(self, sound: Sound) -> float:
        """Return by how many LU it is under its target; negative above it, 0 without a target."""
        return 0.0 if sound.loudness.target is None else sound.loudness.target - self.lufs

    def room(self, sound: Sound) -> float:
        """Return by how many dB its peaks are under their ceiling; negative above it."""
        return sound.loudness.true_peak - self.true_peak

    @property
    def is_spent(self) -> bool:
        """Tell whether its limiter took as much as it may."""
        return self.reduction_db >= MOST_DB - LIMIT_SLACK_DB

    def is_constrained(self, sound: Sound) -> bool:
        """Tell whether its ceiling keeps it under its target: its peaks are there and can't be held back further, or
        would be above it in any louder file."""
        if self.held:
            return self.lacks(sound) > TOLERANCE_LU
        spent = not sound.may_limit or self.is_spent
        loudness = sound.loudness
        return spent and is_peak_constrained(
            self.lufs, self.true_peak, target=loudness.target, ceiling=loudness.true_peak
        )

    def is_good(self, sound: Sound) -> bool:
        """Tell whether it needs no further round: under its ceiling, and on its target or as near as that allows."""
        on_target = abs(self.lacks(sound)) <= AIM_LU
        return self.room(sound) >= 0 and (on_target or self.is_constrained(sound))


def settle(levelled: Levelled, sound: Sound, tags: Mapping[str, str], loss_lu: float) -> Attempt:
    """Encode, measure and correct until the file is good; after the last round, return the best there was.

    The limiter works only where the ceiling kept the sound under its level: all other files are as they would be
    without it. loss_lu: what encoding takes from the loudness, as far as it is known.
    Raises FinishError if no gain keeps the decoded file under its ceiling, or if it is too quiet to measure.
    """
    plain = replace(sound, loudness=replace(sound.loudness, limit=False))
    held_db = _held_db(levelled, sound, loss_lu) if sound.may_limit and levelled.is_held else 0.0
    made = _best(_by_gain(levelled.audio, plain, tags), plain) if held_db <= AIM_LU else None
    if sound.may_limit and (made is None or made.is_constrained(plain)):
        louder = levelled if sound.loudness.target is None else levelled.louder(held_db)
        made = _best(_by_limiter(louder, sound, tags, loss_lu), sound)
    if made is None:
        raise FinishError(
            "no gain keeps the encoded file under its ceiling", "lower `true_peak`, or try another `format`"
        )
    return made


def _held_db(levelled: Levelled, sound: Sound, loss_lu: float) -> float:
    """Return by how many dB a sound that was brought to its level is under it, or its peaks above their ceiling."""
    target = sound.loudness.target
    if target is None:
        return levelled.true_peak - sound.loudness.true_peak
    lacking = target + loss_lu - measure_loudness(levelled.audio, sound.loudness.mode, sound.loop is not None)
    return lacking if lacking < np.inf else 0.0  # too quiet to have a loudness, which the file will tell


def _best(attempts: Iterator[Attempt], sound: Sound) -> Attempt | None:
    """Return the first good attempt, else the one nearest to its target; None if all were above the ceiling."""
    best: Attempt | None = None
    over_lufs = np.inf
    for attempt in attempts:
        if attempt.is_good(sound):
            return attempt
        if attempt.room(sound) < 0:
            over_lufs = min(over_lufs, attempt.lufs)
        elif best is None or abs(attempt.lacks(sound)) < abs(best.lacks(sound)):
            best = attempt
    return replace(best, held=best.lufs < over_lufs < np.inf) if best is not None else None


def _by_gain(audio: Audio, sound: Sound, tags: Mapping[str, str]) -> Iterator[Attempt]:
    """Encode again and again, louder or softer by what the last file missed."""
    gain_db, step_db, least_db = 0.0, STEP_UNDER_DB, sound.file_format.headroom_db
    for part in _parts(audio):
        attempt = _attempt(amplified(audio, gain_db) if gain_db else audio, sound, tags)
        yield attempt
        room_db = attempt.room(sound)
        if room_db < 0:
            step_db *= 2
            part = 1.0
        wanted_db = np.inf if sound.loudness.target is None else attempt.lacks(sound)
        gain_db += part * min(room_db - max(step_db, least_db), wanted_db)


def _by_limiter(levelled: Levelled, sound: Sound, tags: Mapping[str, str], loss_lu: float) -> Iterator[Attempt]:
    """Encode again and again, the limiter's ceiling lower or the sound louder by what the last file missed."""
    target, under_db, step_db = sound.loudness.target, LIMITED_UNDER_DB, STEP_UNDER_DB
    aim_lufs = None if target is None else target + loss_lu
    limiter = Limiter(levelled.audio, sound.loop is not None, levelled.true_peak)
    for part in _parts(levelled.audio):
        held, reduction_db = _driven(limiter, sound, aim_lufs, sound.loudness.true_peak - under_db)
        attempt = _attempt(held, sound, tags, reduction_db)
        yield attempt
        room_db = attempt.room(sound)
        if room_db < 0:
            under_db += step_db - room_db
            step_db *= 2
        elif attempt.is_spent and attempt.lacks(sound) > AIM_LU:  # a codec may take from a sharp peak, too
            under_db -= part * max(0.0, room_db - LIMITED_UNDER_DB)
        elif aim_lufs is not None:
            aim_lufs += part * attempt.lacks(sound)


def _parts(audio: Audio) -> Iterator[float]:
    """Yield which part of its correction each round makes."""
    for count in range(LONG_ROUNDS if audio.seconds > LONG_S else ROUNDS):
        yield 1.0 if count < FULL_ROUNDS else 0.1 + 0.9 * (count * GOLDEN % 1)


def _driven(limiter: Limiter, sound: Sound, aim_lufs: float | None, ceiling_dbtp: float) -> tuple[Audio, float]:
    """Drive the sound into the limiter until it reads `aim_lufs`, or as far as the limiter allows."""
    loop, gain_db, slope = sound.loop is not None, 0.0, 1.0
    held, reduction_db = limiter.held(ceiling_dbtp)
    if aim_lufs is None:
        return held, reduction_db
    missing = aim_lufs - measure_loudness(held, sound.loudness.mode, loop)
    for _ in range(LIMIT_ROUNDS):
        if abs(missing) <= LIMIT_LU or (missing > 0 and reduction_db >= MOST_DB):
            break
        step_db = missing / slope
        gain_db += step_db
        held, reduction_db = limiter.held(ceiling_dbtp, gain_db)
        left = aim_lufs - measure_loudness(held, sound.loudness.mode, loop)
        slope = min(1.0, max(LEAST_SLOPE, (missing - left) / step_db))
        missing = left
    return held, reduction_db


def _attempt(shaped: Audio, sound: Sound, tags: Mapping[str, str], reduction_db: float = 0.0) -> Attempt:
    data = encode(shaped, sound, tags)
    played = decode(data)
    decoded = Audio(played.samples[: shaped.frames], played.sample_rate)  # less the tail after a loop's end
    loop = sound.loop is not None
    lufs = measure_loudness(decoded, sound.loudness.mode, loop)
    if lufs == -np.inf:
        raise FinishError("the file is too quiet to have a loudness (under -70 LUFS)", "raise its level or its target")
    true_peak = measure_true_peak(decoded, loop)
    return Attempt(data=data, meant=shaped, decoded=decoded, lufs=lufs, true_peak=true_peak, reduction_db=reduction_db)

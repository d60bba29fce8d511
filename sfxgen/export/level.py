"""The gain that brings a sound to its loudness, its true peak under its ceiling."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from sfxgen.audio import Audio, blocks
from sfxgen.audio.measure.loudness import measure_loudness
from sfxgen.audio.measure.true_peak import measure_true_peak
from sfxgen.errors import FinishError
from sfxgen.manifest.sound import Sound

SILENT = 1e-5
"""A peak of -100 dBFS: too low for any gain to make a sound of it."""

_ANOTHER = "try another seed or prompt"


def _silent(sound: Sound) -> tuple[str, str]:
    if sound.prompt is not None or sound.layers:
        return "what was made is silent", _ANOTHER
    part = "as far as it is used" if sound.duration is not None else "once it is trimmed and faded"
    return f"nothing is to be heard of the recording, {part}", "cut the silence at its beginning, or use another one"


@dataclass(frozen=True, eq=False)
class Levelled:
    """A sound at its level, or as near as its ceiling allows."""

    audio: Audio
    true_peak: float
    """dBTP; of a sound that was amplified, to some millionths."""
    is_held: bool
    """Its ceiling kept it under its level; without a target, its peaks are above their ceiling."""

    def louder(self, gain_db: float) -> Levelled:
        """Return it louder, whatever its peaks."""
        return Levelled(amplified(self.audio, gain_db), self.true_peak + gain_db, is_held=False)


def level(audio: Audio, sound: Sound, loss_lu: float) -> Levelled:
    """Bring the sound to its target, or as near as its ceiling allows; without a target, only guard the ceiling.

    Where a limiter may hold the peaks, a sound that keeps its own level keeps it whatever they are.
    loss_lu: what encoding takes from its loudness, given beforehand. Raises FinishError for a sound that is silent.
    """
    wanted_db = _lacking_db(audio, sound)
    true_peak = measure_true_peak(audio, sound.loop is not None)
    room_db = sound.loudness.true_peak - true_peak
    if wanted_db is None and (room_db >= 0 or sound.may_limit):
        return Levelled(audio, true_peak, room_db < 0)
    most_db = room_db - sound.file_format.headroom_db
    gain_db = most_db if wanted_db is None else min(most_db, wanted_db + loss_lu)
    return Levelled(amplified(audio, gain_db), true_peak + gain_db, gain_db == most_db)


def level_layer(audio: Audio, sound: Sound) -> Audio:
    """Bring a layer of a mix to its own loudness, whatever its peaks: the ceiling is the mix's.

    Raises FinishError for a sound that is silent.
    """
    lacking_db = _lacking_db(audio, sound)
    return audio if lacking_db is None else amplified(audio, lacking_db)


def _lacking_db(audio: Audio, sound: Sound) -> float | None:
    """Return by how many dB a sound is under its target; None where it has none."""
    peak = float(np.abs(audio.samples).max(initial=0.0))
    if peak < SILENT:
        raise FinishError(*_silent(sound))
    if sound.loudness.target is None:
        return None
    # Measured at full scale, because the absolute gate would drop what is only soft so far.
    peak_db = 20 * float(np.log10(peak))
    loudness = measure_loudness(amplified(audio, -peak_db), sound.loudness.mode, sound.loop is not None) + peak_db
    if loudness == -np.inf:
        hint = _ANOTHER if sound.source is None else "use a louder or longer recording"
        raise FinishError("it is too low or too short to be heard, so its loudness can't be measured", hint)
    return sound.loudness.target - loudness


def amplified(audio: Audio, gain_db: float) -> Audio:
    """Return the same sound, louder or softer."""
    gain, louder = np.float64(10 ** (gain_db / 20)), np.empty_like(audio.samples)
    for block in blocks(audio.frames):
        louder[block] = audio.samples[block] * gain
    return audio.with_samples(louder)

"""The last processor: the sound at its loudness, its true peak under its ceiling."""

from __future__ import annotations

import numpy as np

from sfxgen.audio import Audio
from sfxgen.errors import FinishError
from sfxgen.finish.loudness import measure_loudness, measure_true_peak
from sfxgen.sound import Sound

SILENT = 1e-5
"""A peak of -100 dBFS: no gain makes a sound of it."""
HEADROOM_DB = 0.01
"""Left under the ceiling, for the rounding of the file's samples."""


def level(audio: Audio, sound: Sound) -> Audio:
    """Bring the sound to its target, or as near as its ceiling allows; without a target, guard the ceiling.

    Raises FinishError for a sound that is silent.
    """
    peak = float(np.abs(audio.samples).max(initial=0.0))
    if peak < SILENT:
        raise FinishError("the sound is silent after finishing", "try another seed or prompt, or another recording")
    loop = sound.loop is not None
    room_db = sound.loudness.true_peak - measure_true_peak(audio, loop)
    if sound.loudness.target is None:
        return audio if room_db >= 0 else amplified(audio, room_db - HEADROOM_DB)
    # The absolute gate is meant for finished programmes: measured at full scale, raw levels do not meet it.
    peak_db = 20 * float(np.log10(peak))
    loudness = measure_loudness(amplified(audio, -peak_db), sound.loudness.mode, loop) + peak_db
    return amplified(audio, min(room_db - HEADROOM_DB, sound.loudness.target - loudness))


def amplified(audio: Audio, gain_db: float) -> Audio:
    """The same sound, louder or softer."""
    return Audio((audio.samples * np.float64(10 ** (gain_db / 20))).astype(np.float32), audio.sample_rate)

"""Pre-echo: a codec's noise before an attack, because it fills the whole block that the attack is in.

In the last 5 ms before an attack it goes unheard (backward masking: Zwicker & Fastl, Psychoacoustics, 4.4; Painter &
Spanias, Proc. IEEE 88, 2000, sec. II-C). Earlier, noise 60 dB below the loudest moment drowns in that of any room: it
has 25 dB SPL where that moment has a painful 85.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from numpy.lib.stride_tricks import sliding_window_view

from sfxgen.audio import Audio, Samples

Array = npt.NDArray[np.float64]

GRAIN_S = 0.001
MASKED, REACH, ATTACK = 5, 20, 5
"""In grains: how far back an attack masks, how far back noise is looked for, how soon the attack has to rise."""
RISE_DB = 10.0
"""An attack is louder by this than anything within REACH before it."""
FLOOR_DB = -40.0
"""Softer rises, below the loudest millisecond, are no attacks."""
INAUDIBLE_DB = -60.0


def pre_echo_db(meant: Audio, decoded: Audio) -> float:
    """Measure the loudest pre-echo, in dB relative to the sound's loudest millisecond; -inf where there is none.

    That is the power of what the codec added from 20 to 5 ms before an attack, where it exceeds the sound's own.
    """
    sound = _powers(meant.samples, meant.sample_rate)
    noise = _powers(decoded.samples.astype(np.float64) - meant.samples, meant.sample_rate)
    attack = sliding_window_view(sound[REACH:], ATTACK).max(axis=1)
    before = sliding_window_view(sound, REACH)[: attack.size]
    heard, added = (_before(powers)[: attack.size] for powers in (sound, noise))
    rises = (before.max(axis=1) <= attack * 10 ** (-RISE_DB / 10)) & (attack > sound.max() * 10 ** (FLOOR_DB / 10))
    loudest = float(added[rises & (added > heard)].max(initial=0.0))
    return 10 * float(np.log10(loudest / sound.max())) if loudest > 0 else -np.inf


def _before(powers: Array) -> Array:
    """Return the mean power from REACH to MASKED grains before each grain, from grain REACH on."""
    return np.asarray(sliding_window_view(powers, REACH - MASKED).mean(axis=1))


def _powers(samples: Samples | Array, rate: int) -> Array:
    """Return the mean square of every millisecond over all channels, with silence around them."""
    frames = samples.shape[0]
    edges = np.rint(np.arange(0, frames - 0.5, GRAIN_S * rate)).astype(np.int64)
    squares = np.concatenate([[0.0], np.cumsum(np.square(samples, dtype=np.float64).mean(axis=1))])
    ends = np.append(edges[1:], frames)
    powers = (squares[ends] - squares[edges]) / (ends - edges)
    return np.pad(powers, (REACH, ATTACK))

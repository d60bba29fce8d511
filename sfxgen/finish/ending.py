"""Where a render with `duration: auto` ends: where it is no longer heard."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from sfxgen.audio import Audio
from sfxgen.finish.shape import half_cosine
from sfxgen.manifest.sound import AUTO_S, Sound

HUSH_DB, HUSH_MOST_DB = -48.0, -30.0
"""A sound is over under this level below its peak; under the second one, where a model's hiss lies above the first."""
HISS_DB, HISS_SHARE = 6.0, 0.1
"""How far the quietest tenth of a render has to be surpassed to be more than its hiss."""
BLOCK_S = 0.010
GAP_S = 0.5
"""Longer silence than this is an end; between three knocks on a door there is less."""
TAIL_S, TAIL_SHARE = 0.100, 0.5
"""Kept after the end to fade out in, and at most this part of what is heard."""
CUT_OFF_FADE_S = 0.5
"""The fade of a sound that has no end in what was rendered."""
LEAST_S = 0.02


def find_end(audio: Audio, sound: Sound) -> Audio:
    """End an `auto` sound, and fade it out: at the first half second of silence after its loudest moment.

    One that goes on to the end of what was rendered is as long as what was asked for. `fade_out`, if given, is the
    fade in place of this one.
    """
    if not sound.is_auto:
        return audio
    heard, most = _heard_frames(audio), round(AUTO_S * audio.sample_rate)
    is_cut_off = heard >= min(most, audio.frames)
    tail_s = CUT_OFF_FADE_S if is_cut_off else min(TAIL_S, TAIL_SHARE * heard / audio.sample_rate)
    tail = round(tail_s * audio.sample_rate)
    least = round(LEAST_S * audio.sample_rate)
    samples = audio.samples[: min(most, audio.frames) if is_cut_off else max(least, heard + tail)]
    if sound.fade_out is not None or not tail:
        return audio.with_samples(samples)
    fall = half_cosine(min(tail, len(samples)))[::-1].astype(np.float32)
    faded = samples.copy()
    faded[len(samples) - fall.size :] *= fall[:, None]
    return audio.with_samples(faded)


def ending_cautions(finished: Audio, sound: Sound) -> tuple[str, ...]:
    """Say of an `auto` sound that it did not end."""
    if not sound.is_auto or finished.seconds < AUTO_S - BLOCK_S:
        return ()
    return (f"it does not end within the {AUTO_S:g} s that `duration: auto` renders, and was faded out: give seconds",)


def _heard_frames(audio: Audio) -> int:
    """Return after how many frames the sound is over."""
    block = max(1, round(BLOCK_S * audio.sample_rate))
    level = _block_peaks(audio, block)
    peak = float(level.max(initial=0.0))
    hiss = float(np.quantile(level, HISS_SHARE)) * 10 ** (HISS_DB / 20)
    hush = float(np.clip(hiss, peak * 10 ** (HUSH_DB / 20), peak * 10 ** (HUSH_MOST_DB / 20)))
    loudest, gap = int(np.argmax(level)), round(GAP_S / BLOCK_S)
    heard = np.flatnonzero(level[loudest:] > hush) + loudest
    if not heard.size:
        return audio.frames
    breaks = np.flatnonzero(np.diff(heard) > gap)
    last = int(heard[breaks[0]] if breaks.size else heard[-1])
    return min(audio.frames, (last + 1) * block)


def _block_peaks(audio: Audio, block: int) -> npt.NDArray[np.float32]:
    envelope = np.abs(audio.samples).max(axis=1)
    padded = np.pad(envelope, (0, -len(envelope) % block))
    return np.asarray(padded.reshape(-1, block).max(axis=1), np.float32)

"""Loops: one joint, crossfaded where the material agrees best with itself."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import numpy.typing as npt

from sfxgen.audio import Audio, Samples
from sfxgen.audio.crossfade import crossfaded
from sfxgen.audio.fourier import fft_convolve
from sfxgen.audio.measure.closure import CLOSED, is_closed
from sfxgen.audio.measure.seam import seam_score
from sfxgen.audio.resample import STRETCH_MOST_S, stretch_circle
from sfxgen.errors import FinishError
from sfxgen.finish.shape import frames_asked
from sfxgen.manifest.sound import Sound
from sfxgen.schema.messages import lasting

Array = npt.NDArray[np.float64]

FADE_SHARE, FADE_LEAST_S, FADE_MOST_S = 0.25, 0.05, 1.0
"""The default crossfade: a quarter of the loop, within these bounds."""
FADE_NEEDED_S = 0.005
"""A shorter crossfade clicks."""
SHIFT_S, SHIFT_SHARE = 0.02, 0.01
"""How far the joint may move to agree better: half a period of 25 Hz, and 1 % of the loop (17 cents)."""
SHIFT_GAIN, SHIFT_CORRELATION = 0.1, 0.5
"""Moving has to gain this much correlation, and reach this much: it helps tones, not noise."""
LEAST_LOOP_S = 0.05
"""Shorter loop points are an instrument's, which plays a few periods for as long as a key is held."""


def recognise_loop(audio: Audio, sound: Sound) -> Audio:
    """Take a recording for the loop that it is already: what its loop points enclose, or the whole.

    Only where the manifest leaves it open, neither asking for a `duration` nor for a `crossfade`.
    """
    if sound.loop is None or sound.seconds is not None or sound.loop.crossfade is not None:
        return audio
    first, end = audio.loop or (0, 0)
    if end - first >= LEAST_LOOP_S * audio.sample_rate:
        return replace(audio, samples=audio.samples[first:end], loop=None, is_circle=True)
    claimed = sound.loop.method == "circular" and _is_closed(audio, audio.frames)
    return replace(audio, is_circle=True) if claimed or is_closed(audio) else audio


def close_loop(audio: Audio, sound: Sound) -> Audio:
    """Make a loop of exactly the duration asked for, or of the recording's length less the crossfade.

    The loop is x[:lag]; its head is crossfaded from what follows its end, x[lag:lag + fade], so that across the wrap
    the material simply goes on. The crossfade is as long as asked, else a quarter of the loop (50 ms to 1 s), and never
    longer than the material allows. Periodic material comes out as it went in. The method `circular` claims that the
    audio is a loop already: it is left alone if its wrap bears that out. Raises FinishError if there is too little
    material for any crossfade.
    """
    if sound.loop is None or audio.is_circle:
        return audio
    rate, asked = audio.sample_rate, frames_asked(sound, audio.sample_rate)
    if sound.loop.method == "circular" and _is_closed(audio, asked or audio.frames):
        return Audio(audio.samples[: asked or audio.frames], rate)
    fade = _fade_frames(audio, sound, asked)
    if fade < int(FADE_NEEDED_S * rate):
        if asked and _is_closed(audio, asked):
            return Audio(audio.samples[:asked], rate)
        raise _too_short(audio, asked)
    nominal = asked or audio.frames - fade
    x = audio.samples
    lag, correlation = _joint(x, nominal, fade, 0 if nominal > STRETCH_MOST_S * rate else round(SHIFT_S * rate))
    joint = _crossfaded(x, lag, fade, correlation)
    if asked and lag != asked:
        return Audio(stretch_circle(np.concatenate([joint, x[fade:lag]]), asked).astype(np.float32), rate)
    return Audio(np.concatenate([joint.astype(np.float32), x[fade:lag]]), rate)


def loop_cautions(raw: Audio, finished: Audio, sound: Sound) -> tuple[str, ...]:
    """Say both lengths where a loop is shorter than its recording, and why."""
    if sound.loop is None or sound.seconds is not None or finished.seconds >= raw.seconds - 1 / finished.sample_rate:
        return ()
    lengths = f"{finished.seconds:.4g} s of the recording's {raw.seconds:.4g} s"
    if finished.is_circle:
        return (f"its loop has {lengths}, those between its loop points",)
    if sound.loop.crossfade is not None:
        return (f"its loop has {lengths}: the rest went into the crossfade",)
    return (f"its loop has {lengths}: its end did not meet its beginning, and the rest went into the crossfade",)


def _is_closed(audio: Audio, frames: int) -> bool:
    """Tell whether the first `frames` frames are a loop as they are, judged at full scale."""
    peak = np.abs(audio.samples).max()
    if not 4 <= frames <= audio.frames or not peak:
        return False
    return seam_score(Audio(audio.samples[:frames] / peak, audio.sample_rate)) <= CLOSED


def _fade_frames(audio: Audio, sound: Sound, asked: int) -> int:
    """Return the length of the crossfade: as asked, or by the length of the loop; at most what the material allows."""
    assert sound.loop is not None  # noqa: S101  (the caller's condition, for the type checker)
    available = min(asked, audio.frames - asked) if asked else audio.frames // 2
    seconds = sound.loop.crossfade
    if seconds is None:
        seconds = min(FADE_MOST_S, max(FADE_LEAST_S, FADE_SHARE * (asked or audio.frames) / audio.sample_rate))
    return min(available, round(seconds * audio.sample_rate))


def _joint(x: Samples, nominal: int, fade: int, reach: int) -> tuple[int, float]:
    """Return the lag at which to close the loop, in frames, and the correlation of head and tail there.

    The nominal lag, unless one nearby correlates clearly better: tones then meet in phase.
    """
    reach = min(reach, int(SHIFT_SHARE * nominal))
    least, most = max(fade, nominal - reach), min(nominal + reach, x.shape[0] - fade)
    correlations = _correlations(x[:fade].astype(np.float64), x[least : most + fade].astype(np.float64))
    at_nominal = float(correlations[nominal - least])
    best = int(np.argmax(correlations))
    at_best = float(correlations[best])
    if at_best > at_nominal + SHIFT_GAIN and at_best > SHIFT_CORRELATION:
        return least + best, at_best
    return nominal, at_nominal


def _correlations(head: Array, tails: Array) -> Array:
    """Correlate the head with each stretch of its length in `tails`, over all channels, normalised."""
    products = sum(fft_convolve(tails[:, c], head[::-1, c]) for c in range(head.shape[1]))
    energy = np.concatenate([[0.0], np.cumsum(np.square(tails).sum(axis=1))])
    energies = (energy[head.shape[0] :] - energy[: -head.shape[0]]) * np.square(head).sum()
    return np.asarray(products / np.sqrt(np.maximum(energies, 1e-20)))


def _crossfaded(x: Samples, lag: int, fade: int, correlation: float) -> Array:
    """Return the head x[:fade], faded in under the tail x[lag:lag + fade]."""
    time = np.linspace(0.0, 1.0, fade, endpoint=False)
    tail, head = x[lag : lag + fade].astype(np.float64), x[:fade].astype(np.float64)
    return crossfaded(tail, head, time, correlation)


def _too_short(audio: Audio, asked: int) -> FinishError:
    of_seconds = f" of {lasting(asked / audio.sample_rate)}" if asked else ""
    what = f"{lasting(audio.seconds)} of sound are too short to make a loop{of_seconds}"
    return FinishError(what, f"{'ask for a shorter `duration`, or ' if asked else ''}use a longer recording")

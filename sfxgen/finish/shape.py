"""The shape of a sound: offset, leading silence, length, fades."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from sfxgen.audio import Audio, blocks
from sfxgen.audio.filters import highpass, settled, sosfilt
from sfxgen.errors import FinishError
from sfxgen.manifest.sound import Sound

DC_CUTOFF_HZ = 10.0
"""Lower than a player's loudspeakers go; -0.05 dB at 30 Hz."""
ONSET_DB = -50.0
"""A sound begins where it first rises to this level under its peak."""
TAIL_DB = -66.0
"""And ends where it last had this one: below the noise of any room that a game is played in."""
TAIL_S = 0.050
"""Kept after the end, to fade out in."""
PREROLL_S = 0.002
"""Kept before the onset, so that an attack keeps its rise."""
DECLICK_IN_S, DECLICK_OUT_S = 0.001, 0.010
"""Default fades, just enough against a click; at most a twentieth and a fifth of the sound."""
CUT_OFF_S, CUT_OFF_DB = 0.060, -30.0
"""A sound that is still above this level under its peak in its last 60 ms has been cut off."""
NEAR_ZERO = 1e-4
"""Of the peak (-80 dB): a sound that begins below needs no fade-in."""


def frames_asked(sound: Sound, sample_rate: int) -> int:
    """Return the finished length in frames at a rate, or 0 if the whole recording is kept."""
    return round(sound.seconds * sample_rate) if sound.seconds is not None else 0


def remove_dc(audio: Audio, sound: Sound) -> Audio:
    """Take out the offset: a loop's mean, or what a second-order high-pass at 10 Hz takes from a one-shot.

    The filter starts as if the median had gone before, so the silence before a lopsided thump stays silence, and a
    recording with an offset doesn't begin with a step.
    """
    x, y = audio.samples, np.empty_like(audio.samples)
    if sound.loop is not None:
        mean = x[: frames_asked(sound, audio.sample_rate) or audio.frames].astype(np.float64).mean(axis=0)
        for block in blocks(audio.frames):
            y[block] = x[block].astype(np.float64) - mean
        return audio.with_samples(y)
    section = highpass(DC_CUTOFF_HZ, audio.sample_rate)
    for channel, filtered in zip(x.T, y.T, strict=True):
        state = settled(section) * _median(channel)
        for block in blocks(audio.frames):
            filtered[block] = sosfilt(section, channel[block], state)
    return Audio(y, audio.sample_rate)


def _median(x: npt.NDArray[np.float32]) -> float:
    """Return the median; of an even number of samples, the mean of the two in the middle."""
    upper = x.size // 2
    lower = upper if x.size % 2 else upper - 1
    ordered = np.partition(x, (lower, upper))
    return (float(ordered[lower]) + float(ordered[upper])) / 2


def trim(audio: Audio, sound: Sound) -> Audio:
    """Cut a one-shot's leading silence up to 2 ms before the onset, and the silence after a recording's end.

    Silence is what is far enough under the peak. If there is a duration, the tail stays.
    """
    if not sound.trim or sound.loop is not None:
        return audio
    rate, envelope = audio.sample_rate, np.abs(audio.samples).max(axis=1)
    peak = envelope.max()
    onset = int(np.argmax(envelope >= peak * 10 ** (ONSET_DB / 20)))
    start, end = max(0, onset - round(PREROLL_S * rate)), audio.frames
    if not frames_asked(sound, rate) and not sound.is_auto and peak > 0:
        last = audio.frames - 1 - int(np.argmax(envelope[::-1] >= peak * 10 ** (TAIL_DB / 20)))
        end = min(end, last + 1 + round(TAIL_S * rate))
    return Audio(audio.samples[start:end], rate)


def cut(audio: Audio, sound: Sound) -> Audio:
    """Keep no more than the duration asked for."""
    frames = frames_asked(sound, audio.sample_rate)
    return Audio(audio.samples[:frames], audio.sample_rate) if frames and audio.frames > frames else audio


def fade(audio: Audio, sound: Sound) -> Audio:
    """Fade a one-shot in and out with half a cosine; by default, just enough against a click.

    A sound that has been cut off while still loud fades out longer: over a tenth of it, at most 60 ms.
    """
    if sound.loop is not None:
        return audio
    rate, frames = audio.sample_rate, audio.frames
    declick_in = 0.0 if _begins_quietly(audio) else min(DECLICK_IN_S, audio.seconds / 20)
    fade_in = sound.fade_in if sound.fade_in is not None else declick_in
    fade_out = sound.fade_out if sound.fade_out is not None else _declick_out(audio)
    gain = np.ones(frames)
    rise, fall = (
        half_cosine(min(frames, round(fade_in * rate))),
        half_cosine(min(frames, round(fade_out * rate))),
    )
    gain[: rise.size] *= rise
    gain[frames - fall.size :] *= fall[::-1]
    return Audio((audio.samples * gain[:, None]).astype(np.float32), rate)


def fill(audio: Audio, sound: Sound) -> Audio:
    """Pad a one-shot that is too short with silence; it has faded out by then."""
    missing = frames_asked(sound, audio.sample_rate) - audio.frames
    if missing <= 0:
        return audio
    if sound.loop is not None:
        raise FinishError("the loop came out shorter than its duration", "leave `duration` out, or lower it")
    return Audio(np.pad(audio.samples, ((0, missing), (0, 0))), audio.sample_rate)


def _declick_out(audio: Audio) -> float:
    """Return the seconds to fade out over: longer if the sound is still loud at its end."""
    declick = min(DECLICK_OUT_S, audio.seconds / 5)
    end = np.abs(audio.samples[-max(1, round(CUT_OFF_S * audio.sample_rate)) :]).max(initial=0.0)
    peak = float(np.abs(audio.samples).max(initial=0.0))
    return max(declick, min(CUT_OFF_S, audio.seconds / 10)) if end > peak * 10 ** (CUT_OFF_DB / 20) else declick


def _begins_quietly(audio: Audio) -> bool:
    peak = float(np.abs(audio.samples).max(initial=0.0))
    return bool(np.abs(audio.samples[0]).max() <= NEAR_ZERO * peak)


def half_cosine(frames: int) -> npt.NDArray[np.float64]:
    """Return gains from 0 towards 1; the next frame would have 1."""
    return np.asarray(0.5 - 0.5 * np.cos(np.pi * np.arange(frames) / max(frames, 1)))

"""What a sound begins and ends with: offset, leading silence, length, fades."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from scipy.signal import butter, sosfilt, sosfilt_zi

from sfxgen.audio import Audio
from sfxgen.errors import FinishError
from sfxgen.sound import Sound

DC_CUTOFF_HZ = 10.0
"""Below what a game's loudspeakers move; -0.05 dB at 30 Hz."""
ONSET_DB = -50.0
"""A sound begins where it first rises to this level under its peak."""
PREROLL_S = 0.002
"""Kept before the onset, so that an attack keeps its rise."""
DECLICK_IN_S, DECLICK_OUT_S = 0.001, 0.010
"""Fades that are there against a click only; at most a twentieth and a fifth of the sound."""
NEAR_ZERO = 1e-4
"""Of the peak (-80 dB): a sound that begins lower needs no fade."""


def frames_asked(sound: Sound, sample_rate: int) -> int:
    """The finished length in frames at a rate, or 0 where the whole recording is kept."""
    return round(sound.duration * sample_rate) if sound.duration is not None else 0


def remove_dc(audio: Audio, sound: Sound) -> Audio:
    """Take out the offset: a loop's mean; of a one-shot, what a second-order high-pass at 10 Hz takes.

    The filter starts as if the median had always been there: the silence before a lopsided thump stays
    silence, and a recording with an offset does not begin with a step.
    """
    x = audio.samples.astype(np.float64)
    if sound.loop is not None:
        period = x[: frames_asked(sound, audio.sample_rate) or audio.frames]
        return Audio((x - period.mean(axis=0)).astype(np.float32), audio.sample_rate)
    sections = butter(2, DC_CUTOFF_HZ, "highpass", fs=audio.sample_rate, output="sos")
    state = sosfilt_zi(sections)[:, :, None] * np.median(x, axis=0)
    y, _ = sosfilt(sections, x, axis=0, zi=state)
    return Audio(y.astype(np.float32), audio.sample_rate)


def trim(audio: Audio, sound: Sound) -> Audio:
    """Cut a one-shot's leading silence, but for 2 ms before the onset."""
    if not sound.trim or sound.loop is not None:
        return audio
    envelope = np.abs(audio.samples).max(axis=1)
    onset = int(np.argmax(envelope >= envelope.max() * 10 ** (ONSET_DB / 20)))
    return Audio(audio.samples[max(0, onset - round(PREROLL_S * audio.sample_rate)) :], audio.sample_rate)


def cut(audio: Audio, sound: Sound) -> Audio:
    """Keep no more than the duration asked for."""
    frames = frames_asked(sound, audio.sample_rate)
    return Audio(audio.samples[:frames], audio.sample_rate) if frames and audio.frames > frames else audio


def fade(audio: Audio, sound: Sound) -> Audio:
    """Fade a one-shot in and out with half a cosine; where no length is said, just enough against a click."""
    if sound.loop is not None:
        return audio
    rate, frames = audio.sample_rate, audio.frames
    declick_in = 0.0 if _begins_quietly(audio) else min(DECLICK_IN_S, audio.seconds / 20)
    fade_in = sound.fade_in if sound.fade_in is not None else declick_in
    fade_out = sound.fade_out if sound.fade_out is not None else min(DECLICK_OUT_S, audio.seconds / 5)
    gain = np.ones(frames)
    rise, fall = (
        _half_cosine(min(frames, round(fade_in * rate))),
        _half_cosine(min(frames, round(fade_out * rate))),
    )
    gain[: rise.size] *= rise
    gain[frames - fall.size :] *= fall[::-1]
    return Audio((audio.samples * gain[:, None]).astype(np.float32), rate)


def fill(audio: Audio, sound: Sound) -> Audio:
    """Follow a one-shot that is too short by silence; it has faded out by then."""
    missing = frames_asked(sound, audio.sample_rate) - audio.frames
    if missing <= 0:
        return audio
    if sound.loop is not None:
        raise FinishError("the loop came out shorter than its duration", "leave `duration` out, or lower it")
    return Audio(np.pad(audio.samples, ((0, missing), (0, 0))), audio.sample_rate)


def _begins_quietly(audio: Audio) -> bool:
    peak = float(np.abs(audio.samples).max(initial=0.0))
    return bool(np.abs(audio.samples[0]).max() <= NEAR_ZERO * peak)


def _half_cosine(frames: int) -> npt.NDArray[np.float64]:
    """From 0 towards 1; the value 1 would be the next frame's."""
    return np.asarray(0.5 - 0.5 * np.cos(np.pi * np.arange(frames) / max(frames, 1)))

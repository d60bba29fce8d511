"""Channels and sample rate."""

from __future__ import annotations

from math import gcd

import numpy as np

from sfxgen.audio import Audio, around
from sfxgen.audio.resample import REACH_FRAMES, STRETCH_MOST_S, convert_rate, stretch_circle
from sfxgen.errors import FinishError
from sfxgen.finish.shape import frames_asked
from sfxgen.manifest.sound import CHANNELS, Sound

CANCELS_DB = -6.0
"""Mixing unrelated channels costs 3 dB, equal ones nothing; a loss beyond this means that they oppose each other."""


def require_sound(audio: Audio, _sound: Sound) -> Audio:
    """Refuse what no later step can use: no frames at all, or samples that are not numbers."""
    if audio.frames == 0:
        raise FinishError("the raw audio is empty", "render it again, or give another `source`")
    if not np.isfinite(audio.samples).all():
        raise FinishError("the raw audio holds NaN or infinite samples", "render it again with another seed")
    return audio


def convert_channels(audio: Audio, sound: Sound) -> Audio:
    """Average the channels for mono, double the one channel for stereo.

    If averaging would cancel most of the sound, take the loudest channel instead.
    """
    channels = CHANNELS[sound.channels]
    if audio.channels == channels:
        return audio
    if mix_loss_db(audio) < CANCELS_DB:
        loudest = int(np.argmax(np.square(audio.samples, dtype=np.float64).sum(axis=0)))
        return audio.with_samples(np.repeat(audio.samples[:, loudest : loudest + 1], channels, axis=1))
    mono = audio.samples.mean(axis=1, dtype=np.float64, keepdims=True).astype(np.float32)
    return audio.with_samples(np.repeat(mono, channels, axis=1))


def mix_loss_db(audio: Audio) -> float:
    """Return the change of power by averaging the channels, in dB: 0 for equal ones, -inf at worst."""
    if audio.channels == 1:
        return 0.0
    power = float(np.square(audio.samples, dtype=np.float64).mean())
    mixed = float(np.square(audio.samples.mean(axis=1, dtype=np.float64)).mean())
    return 10 * float(np.log10(mixed / power)) if mixed > 0 else (-np.inf if power > 0 else 0.0)


def channel_cautions(raw: Audio, sound: Sound) -> tuple[str, ...]:
    """Return warnings about how raw audio is finished."""
    if CHANNELS[sound.channels] == raw.channels or (loss_db := mix_loss_db(raw)) >= CANCELS_DB:
        return ()
    lost = f"by {-loss_db:.0f} dB" if np.isfinite(loss_db) else "to silence"
    return (f"its channels cancel {lost} when mixed to mono, so only the loudest is used; try `channels: stereo`",)


def resample(audio: Audio, sound: Sound) -> Audio:
    """Resample to the sound's rate, linear-phase.

    The filter assumes silence around the samples, but a loop has none, and the difference would be heard at the joint.
    So a loop without margin is resampled as a circle, what was a loop before to a whole number of frames. One with a
    margin is mirrored at its ends, and gives up as much of them as the filter reaches and the crossfade can spare.
    """
    old, new = audio.sample_rate, sound.sample_rate
    if old == new:
        return audio
    if sound.loop is None:
        return Audio(convert_rate(audio.samples, old, new), new)
    if audio.is_circle and audio.seconds <= STRETCH_MOST_S:
        stretched = stretch_circle(audio.samples, round(audio.frames * new / old))
        return audio.with_samples(stretched.astype(np.float32), new)
    up, down = new // gcd(old, new), old // gcd(old, new)
    steps = -(-REACH_FRAMES * max(up, down) // (up * down))  # whole, so that output frames stay aligned
    if audio.is_circle or audio.frames <= frames_asked(sound, old):
        context = around(audio.samples, steps * down, steps * down)
        frames = round(audio.frames * up / down)
        return audio.with_samples(convert_rate(context, old, new)[steps * up : steps * up + frames], new)
    mirrored = np.pad(audio.samples, ((steps * down, steps * down), (0, 0)), mode="reflect")
    whole = convert_rate(mirrored, old, new)
    spare = round(audio.frames * up / down) - frames_asked(sound, new)
    edge = steps * up + min(steps * up, spare // 4)
    return Audio(whole[edge : whole.shape[0] - edge], new)

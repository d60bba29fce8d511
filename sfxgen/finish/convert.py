"""Channels and sample rate."""

from __future__ import annotations

from math import gcd

import numpy as np

from sfxgen.audio import Audio
from sfxgen.audio.resample import REACH_FRAMES, convert_rate
from sfxgen.errors import FinishError
from sfxgen.finish.shape import frames_asked
from sfxgen.manifest.sound import CHANNELS, Sound

CANCELS_DB = -6.0
"""Two unrelated sides mix 3 dB softer than they are, alike ones as loud; this far down, they oppose each other."""


def require_sound(audio: Audio, _sound: Sound) -> Audio:
    """Refuse what no later step could make sense of: no frames at all, or samples that are not numbers."""
    if audio.frames == 0:
        raise FinishError("the raw audio is empty", "render it again, or give another `source`")
    if not np.isfinite(audio.samples).all():
        raise FinishError("the raw audio holds NaN or infinite samples", "render it again with another seed")
    return audio


def convert_channels(audio: Audio, sound: Sound) -> Audio:
    """Average all channels with equal weight for mono, double the one channel for stereo.

    Where the average would cancel most of the sound, the loudest channel is taken instead.
    """
    wanted = CHANNELS[sound.channels]
    if audio.channels == wanted:
        return audio
    if mix_loss_db(audio) < CANCELS_DB:
        loudest = int(np.argmax(np.square(audio.samples, dtype=np.float64).sum(axis=0)))
        return Audio(np.repeat(audio.samples[:, loudest : loudest + 1], wanted, axis=1), audio.sample_rate)
    mono = audio.samples.mean(axis=1, dtype=np.float64, keepdims=True).astype(np.float32)
    return Audio(np.repeat(mono, wanted, axis=1), audio.sample_rate)


def mix_loss_db(audio: Audio) -> float:
    """What averaging the channels does to the power of the sound, in dB: 0 where they are alike, -inf at worst."""
    power = float(np.square(audio.samples, dtype=np.float64).mean())
    mixed = float(np.square(audio.samples.mean(axis=1, dtype=np.float64)).mean())
    return 10 * float(np.log10(mixed / power)) if mixed > 0 else (-np.inf if power > 0 else 0.0)


def cautions(raw: Audio, sound: Sound) -> tuple[str, ...]:
    """What a person should know of how raw audio is finished."""
    loss_db = mix_loss_db(raw)
    if CHANNELS[sound.channels] == raw.channels or loss_db >= CANCELS_DB:
        return ()
    lost = f"by {-loss_db:.0f} dB" if np.isfinite(loss_db) else "to silence"
    return (f"its channels cancel {lost} when mixed to mono, so only the loudest is used; try `channels: stereo`",)


def resample(audio: Audio, sound: Sound) -> Audio:
    """Resample to the sound's rate, linear-phase.

    A loop has no silence around it, so what the filter made of the assumed silence must not reach the joint:
    a period without margin is resampled as a circle; a longer one is mirrored at its ends, and loses the filter's
    reach there as far as the crossfade can spare it.
    """
    old, new = audio.sample_rate, sound.sample_rate
    if old == new:
        return audio
    if sound.loop is None:
        return Audio(convert_rate(audio.samples, old, new), new)
    up, down = new // gcd(old, new), old // gcd(old, new)
    steps = -(-REACH_FRAMES * max(up, down) // (up * down))  # whole, so that output frames stay aligned
    if audio.frames <= frames_asked(sound, old):
        context = np.take(audio.samples, range(-steps * down, audio.frames + steps * down), axis=0, mode="wrap")
        frames = round(audio.frames * up / down)
        return Audio(convert_rate(context, old, new)[steps * up : steps * up + frames], new)
    mirrored = np.pad(audio.samples, ((steps * down, steps * down), (0, 0)), mode="reflect")
    whole = convert_rate(mirrored, old, new)
    spare = round(audio.frames * up / down) - frames_asked(sound, new)
    edge = steps * up + min(steps * up, spare // 4)
    return Audio(whole[edge : whole.shape[0] - edge], new)

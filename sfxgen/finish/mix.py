"""Layers become one sound: each at its place, its pitch, its side and its level."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

import numpy as np
import numpy.typing as npt

from sfxgen.audio import Audio, Samples
from sfxgen.audio.containers.contents import LONGEST_S
from sfxgen.audio.resample import STRETCH_MOST_S, convert_rate, stretch_circle
from sfxgen.errors import FinishError
from sfxgen.finish.convert import convert_channels
from sfxgen.finish.shape import frames_asked
from sfxgen.manifest.sound import CHANNELS, MixLayer, Sound

STEPS = 500
"""The largest denominator of a change of pitch: exact to 0.002 semitones, and cheap to resample by."""
MARGIN_S = 2.0
"""How much longer than the loop its material is, at most: what the crossfade at its joint lives on."""

Part = tuple[Audio, MixLayer]
"""A finished layer at the mix's rate, and how it goes in."""
Mixture = npt.NDArray[np.float32]


def mixed(parts: Sequence[Part], sound: Sound) -> Audio:
    """Mix finished layers, all at the sound's rate, into its raw audio.

    A one-shot is as long as its last layer sounds, or as asked; layers that loop then go on to its end. In a loop they
    go round, and other layers come again with every lap, their ends reaching into the next one.
    Raises FinishError for a mix that is too long.
    """
    placed = [(_turned(audio, layer, sound), layer) for audio, layer in parts]
    rate, asked = sound.sample_rate, frames_asked(sound, sound.sample_rate)
    ends = [round(layer.offset * rate) + audio.frames for audio, layer in placed]
    if sound.loop is None:
        frames = asked or max(ends)
        return Audio(_sum(placed, sound, _bounded(frames, rate), 0), rate)
    laps = [audio.frames for audio, layer in placed if _is_loop(layer)]
    lap = asked or (max(laps) if len(laps) == len(placed) else max(ends))
    if all(lap % each == 0 for each in laps):
        return Audio(_sum(placed, sound, _bounded(lap, rate), lap), rate, is_circle=True)
    margin = min(lap // 2, round(MARGIN_S * rate))
    return Audio(_sum(placed, sound, _bounded(lap + margin, rate), lap), rate)


def _is_loop(layer: MixLayer) -> bool:
    return layer.of is not None and layer.of.loop is not None


def _bounded(frames: int, rate: int) -> int:
    if frames > LONGEST_S * rate:
        message = f"the mix lasts {frames / rate:.0f} s, more than {LONGEST_S:.0f}"
        raise FinishError(message, "give it a `duration`, or lower the `offset` of its layers")
    return frames


def _turned(audio: Audio, layer: MixLayer, sound: Sound) -> Audio:
    """Return a layer at its pitch, with the mix's channels, on its side and at its gain."""
    made = convert_channels(_pitched(audio, layer), sound)
    gain = np.full(CHANNELS[sound.channels], 10 ** (layer.gain / 20))
    if layer.pan:
        gain *= _sides(layer.pan, is_stereo=audio.channels == 2)
    return made.with_samples((made.samples * gain).astype(np.float32))


def _pitched(audio: Audio, layer: MixLayer) -> Audio:
    if not layer.pitch:
        return audio
    speed = Fraction(2 ** (layer.pitch / 12)).limit_denominator(STEPS)
    if _is_loop(layer) and audio.seconds <= STRETCH_MOST_S:
        frames = max(1, round(audio.frames / speed))
        return audio.with_samples(stretch_circle(audio.samples, frames).astype(np.float32))
    return audio.with_samples(convert_rate(audio.samples, speed.numerator, speed.denominator))


def _sides(pan: float, *, is_stereo: bool) -> npt.NDArray[np.float64]:
    """Return the gains of left and right. One channel keeps its power as it moves; of two, the far one falls."""
    if is_stereo:
        return np.array([min(1.0, 1.0 - pan), min(1.0, 1.0 + pan)])
    angle = (pan + 1) * np.pi / 4
    return np.asarray(np.sqrt(2) * np.array([np.cos(angle), np.sin(angle)]))


def _sum(placed: Sequence[Part], sound: Sound, frames: int, lap: int) -> Samples:
    """Add up the layers over so many frames. lap: of the loop that they make; 0 for a one-shot."""
    mixture = np.zeros((frames, CHANNELS[sound.channels]), np.float32)
    for audio, layer in placed:
        start = round(layer.offset * sound.sample_rate)
        if _is_loop(layer) and (lap or sound.seconds is not None):
            _add_round(mixture, audio.samples, start, from_start=bool(lap))
        elif lap:
            for again in range(start % lap - -(-audio.frames // lap) * lap, frames, lap):
                _add(mixture, audio.samples, again)
        else:
            _add(mixture, audio.samples, start)
    return mixture


def _add_round(mixture: Mixture, samples: Samples, start: int, *, from_start: bool) -> None:
    """Add a loop again and again, from its start on, or so that it passes there. from_start: of the mixture."""
    frames = len(samples)
    for again in range(start % frames - frames if from_start else start, len(mixture), frames):
        _add(mixture, samples, again)


def _add(mixture: Mixture, samples: Samples, start: int) -> None:
    """Add samples at a frame, as far as they lie within."""
    first, end = max(0, start), min(len(mixture), start + len(samples))
    if first < end:
        mixture[first:end] += samples[first - start : end - start]

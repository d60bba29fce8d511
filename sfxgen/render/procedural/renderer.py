"""The renderer of drafts: from requests to samples of exactly their length."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np

from sfxgen.audio import Audio
from sfxgen.errors import RenderError
from sfxgen.render.procedural import understand, warnings
from sfxgen.render.procedural.dsp import SAMPLE_RATE
from sfxgen.render.procedural.prompt.understand import Understanding
from sfxgen.render.procedural.scene import Samples, render_scene
from sfxgen.render.procedural.shaping import heard_frames
from sfxgen.render.protocol import Rendered, Request

SHORTEST, LONGER, HEARD = 2205, 22050, 0.01
"""Frames from which every patch is heard; those of the sound that a shorter one is cut out of; its level there."""


def render(
    prompt: str, *, seed: int, frames: int, period: int, style: str = "", fill: bool = True
) -> tuple[Audio, tuple[str, ...]]:
    """Return the sound that a prompt describes, and warnings about words that were not understood.

    frames: length of the result at 44100 Hz. period: length of the finished file in frames, at most frames. A sustained
    sound repeats exactly after period frames; a one-shot has ended by then. style: the house style. fill: let one that
    is over sooner ring on, to be as long as was asked for. Raises ValueError unless 0 < period <= frames.
    """
    if not 0 < period <= frames:
        raise ValueError(f"period must lie in 1..{frames} (the frames), not {period}")
    meaning = understand(prompt, style)
    samples, periodic = _scene(meaning, seed, period, fill)
    notes = warnings(meaning)
    heard = heard_frames(samples.astype(np.float64))
    if fill and not periodic and heard < 0.5 * period:
        seconds = f"{heard / SAMPLE_RATE:.1f} of {period / SAMPLE_RATE:g} s"
        notes = (
            *notes,
            f'of this "{meaning.kind}" draft only {seconds} are heard: shorten the sound, or describe more of it',
        )
    return Audio(fill_frames(samples, frames, periodic), SAMPLE_RATE), notes


def _scene(meaning: Understanding, seed: int, period: int, fill: bool) -> tuple[Samples, bool]:
    """Return the scene, (channels, period), and whether it repeats after that.

    Not every patch has begun to sound within a few hundredths of a second: of such a one, the beginning of a longer
    sound is taken, from where it is heard.
    """
    samples, periodic = render_scene(meaning, seed, period, fill)
    samples = samples[:, :period]
    if period >= SHORTEST or np.abs(samples).max(initial=0.0) >= HEARD:
        return samples, periodic
    longer, _ = render_scene(meaning, seed, LONGER, fill)
    loud = np.flatnonzero(np.abs(longer).max(axis=0) >= HEARD)
    start = min(int(loud[0]) if loud.size else 0, longer.shape[1] - period)
    return longer[:, start : start + period], False


def fill_frames(samples: Samples, frames: int, periodic: bool) -> Samples:
    """Turn (channels, period) into (frames, channels): repeated if periodic, else followed by silence."""
    channels, period = samples.shape
    out = np.zeros((frames, channels), dtype=np.float32)
    for start in range(0, frames if periodic else period, period):
        stop = min(frames, start + period)
        out[start:stop] = samples[:, : stop - start].T
    return out


class Procedural:
    """The renderer of drafts, and of sounds whose model is `procedural`."""

    def render(self, requests: Sequence[Request]) -> Iterator[Rendered]:
        """Render each request in turn."""
        for request in requests:
            frames = max(1, round(request.raw_seconds * SAMPLE_RATE))
            period = max(1, min(frames, round(request.duration * SAMPLE_RATE)))
            try:
                audio, notes = render(
                    request.prompt,
                    seed=request.seed,
                    frames=frames,
                    period=period,
                    style=request.style,
                    fill=not request.length,
                )
            except MemoryError:
                error = RenderError(
                    f"{request.duration:g} s do not fit into memory", "Shorten the sound, or build with fewer workers."
                )
                yield Rendered(request=request, error=error)
            else:
                yield Rendered(request=request, audio=audio, warnings=notes)

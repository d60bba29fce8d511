"""From a request to what a program is asked for, and from what it returns to a take."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any

import numpy as np

from sfxgen.audio import Audio, Samples
from sfxgen.errors import RenderError
from sfxgen.render.diffusion.shots import derived_seed
from sfxgen.render.diffusion.takes.checks import defect
from sfxgen.render.diffusion.takes.events import cut_event, find_events
from sfxgen.render.diffusion.takes.segments import join, overlap_s, segment_lengths
from sfxgen.render.external.connection import Connection
from sfxgen.render.models import Model
from sfxgen.render.protocol import Request

TOLERANCE_S = 0.02
"""By how much a render may be shorter than it was asked for: models round to frames of their own."""


def render_take(request: Request, model: Model, connection: Connection) -> Audio:
    """Render a take: cut out of a longer render if it is short, joined of several if it is past the model's limit.

    Raises RenderError.
    """
    if request.source is not None:
        hint = "Use a model that does (`sfxgen models`), or leave out the prompt."
        raise RenderError(f"{model.label} can't start from a recording", hint)
    rate = model.sample_rate
    if request.window_s:
        made = _rendered(request, model, connection, request.window_s, request.seed)
        frames = math.ceil(request.raw_seconds * rate)
        return Audio(cut_event(made, rate, find_events(made, rate, request.duration)[0], frames), rate)
    lengths = segment_lengths(request.raw_seconds, model.limit_s)
    seeds = [request.seed if i == 0 else derived_seed(request.seed, "segment", i) for i in range(len(lengths))]
    parts = [_rendered(request, model, connection, s, seed) for s, seed in zip(lengths, seeds, strict=True)]
    joined = join(parts, round(overlap_s(model.limit_s) * rate))
    return Audio(_fitted(joined, math.ceil(request.raw_seconds * rate)), rate)


def asked(request: Request, model: Model, seconds: float, seed: int) -> Mapping[str, Any]:
    """Return what the program is told of one render."""
    return {
        "model": request.model,
        "revision": model.revision or request.revision,
        "prompt": request.prompt,
        "negative_prompt": request.negative_prompt,
        "seconds": seconds,
        "seed": seed,
        "steps": request.steps,
        "guidance": request.guidance,
    }


def _rendered(request: Request, model: Model, connection: Connection, seconds: float, seed: int) -> Samples:
    audio = connection.render(asked(request, model, seconds, seed))
    if fault := difference(audio, model, seconds) or defect(audio.samples):
        hint = f"`sfxgen models --try {model.name}` shows what it returns."
        raise RenderError(f"{model.label} made {fault}", hint)
    return _fitted(audio.samples, math.ceil(seconds * audio.sample_rate))


def difference(audio: Audio, model: Model, seconds: float) -> str:
    """Say in what audio differs from what the model's facts say and what was asked for; empty if in nothing."""
    if audio.sample_rate != model.sample_rate:
        return f"{audio.sample_rate} Hz, and its facts say {model.sample_rate}"
    if audio.channels != model.channels:
        return f"{_channels(audio.channels)}, and its facts say {_channels(model.channels)}"
    if audio.frames < (seconds - TOLERANCE_S) * audio.sample_rate:
        return f"{audio.frames / audio.sample_rate:.2f} s where {seconds:.2f} s were asked for"
    return ""


def _channels(number: int) -> str:
    return "stereo" if number == 2 else "mono"


def _fitted(samples: Samples, frames: int) -> Samples:
    """Return samples with exactly so many frames: what is more is cut, a few missing ones are silent."""
    missing = max(0, frames - len(samples))
    return np.pad(samples[:frames], ((0, missing), (0, 0))) if missing else samples[:frames]

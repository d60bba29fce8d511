"""Edits: regions of a render or a recording that are rendered anew and crossfaded in."""

from __future__ import annotations

import numpy as np

from sfxgen.audio import Samples
from sfxgen.manifest.sound import Edit
from sfxgen.render.diffusion.takes.segments import crossfade

CONTEXT_S = 5.0
"""How much audio on either side of a region the model is given."""


def region(edit: Edit, seconds: float) -> tuple[float, float]:
    """Return start and end of an edit with its crossfades, within audio of so many seconds."""
    return max(0.0, edit.start - edit.crossfade), min(seconds, edit.end + edit.crossfade)


def surroundings(edit: Edit, seconds: float, limit_s: float) -> tuple[float, float]:
    """Return start and end of what to render: the region with as much context as the model's limit allows."""
    start, end = region(edit, seconds)
    context = min(CONTEXT_S, max(0.0, (limit_s - (end - start)) / 2))
    return max(0.0, start - context), min(seconds, end + context)


def splice(base: Samples, new: Samples, at: int, edit: Edit, sample_rate: int) -> Samples:
    """Crossfade a new region into the base, float32 (frames, channels); no bit changes outside of the crossfades.

    new: what was rendered, which starts at frame `at` of the base.
    """
    seconds = len(base) / sample_rate
    outer = [round(moment * sample_rate) for moment in region(edit, seconds)]
    start, end = max(outer[0], at), min(outer[1], at + len(new), len(base))
    fade_in = min(round(edit.start * sample_rate), end) - start
    fade_out = end - max(round(edit.end * sample_rate), start)
    fade_in, fade_out = (max(0, min(fade, (end - start) // 2)) for fade in (fade_in, fade_out))
    old, made = base[start:end], new[start - at : end - at]
    parts = (
        crossfade(old[:fade_in], made[:fade_in]),
        made[fade_in : len(made) - fade_out],
        crossfade(made[len(made) - fade_out :], old[len(old) - fade_out :]),
    )
    return np.concatenate([base[:start], *parts, base[end:]])

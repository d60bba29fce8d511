"""Warnings about settings that are known to sound bad."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sfxgen.render.protocol import Request

if TYPE_CHECKING:
    from sfxgen.render.diffusion.pipelines.base import Recommended

GUIDANCE_MOST = 10.0
CROSSFADE_LEAST_S = 0.05


def advice(request: Request, label: str, recommended: Recommended) -> tuple[str, ...]:
    """Return warnings about a request for a model with that label and those recommendations."""
    warnings = []
    if request.guidance is not None and request.guidance > GUIDANCE_MOST:
        instead = f"; {recommended.guidance:g} is usual" if recommended.guidance > 1.0 else ""
        warnings.append(f"guidance {request.guidance:g} is over {GUIDANCE_MOST:g}: it will sound metallic{instead}")
    least = recommended.least_steps  # a distilled model needs few, and so does a solver of a higher order
    if request.steps is not None and request.steps < least <= recommended.steps:
        instead = f"{recommended.steps} are usual"
        warnings.append(f"{request.steps} steps are fewer than {least}: it will sound muddy; {instead}")
    for edit in request.edits:
        if edit.crossfade < CROSSFADE_LEAST_S:
            fade = f"a crossfade of {1000 * edit.crossfade:g} ms"
            enough = f"{1000 * CROSSFADE_LEAST_S:g} ms"
            warnings.append(f"the edit at {edit.start:g} s has {fade}: under {enough} its joints may be heard")
    in_one = request.duration if request.circular else request.raw_seconds  # a loop needs nothing past its end
    if in_one > recommended.limit_s:
        limit = f"{recommended.limit_s:.3g} s"
        stitched = "stitched together from segments"
        warnings.append(f"{request.raw_seconds:g} s are past the limit of {label}, {limit}: {stitched}")
    return tuple(warnings)

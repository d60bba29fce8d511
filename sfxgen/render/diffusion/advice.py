"""What a person should know before blaming the model: settings that are known to sound bad."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sfxgen.render.protocol import Request

if TYPE_CHECKING:
    from sfxgen.render.diffusion.pipelines.base import Recommended

GUIDANCE_MOST = 10.0
STEPS_LEAST = 50
CROSSFADE_LEAST_S = 0.05


def advice(request: Request, label: str, usual: Recommended) -> tuple[str, ...]:
    """Return warnings about a request, in words. label: the model's; usual: what is recommended for it."""
    said = []
    if request.guidance is not None and request.guidance > GUIDANCE_MOST:
        instead = f"; {usual.guidance:g} is usual" if usual.guidance > 1.0 else ""
        said.append(f"guidance {request.guidance:g} is over {GUIDANCE_MOST:g}: it will sound metallic{instead}")
    if request.steps is not None and request.steps < STEPS_LEAST <= usual.steps:  # a distilled model needs few
        said.append(f"{request.steps} steps are fewer than {STEPS_LEAST}: it will sound muddy; {usual.steps} are usual")
    for edit in request.edits:
        if edit.crossfade < CROSSFADE_LEAST_S:
            fade = f"a crossfade of {1000 * edit.crossfade:g} ms"
            said.append(
                f"the edit at {edit.start:g} s has {fade}: under {1000 * CROSSFADE_LEAST_S:g} its joints may be heard"
            )
    in_one = request.duration if request.circular else request.raw_seconds  # a circle needs nothing past its end
    if in_one > usual.limit_s:
        limit = f"{usual.limit_s:.3g} s"
        said.append(f"{request.raw_seconds:g} s are past the limit of {label}, {limit}: stitched of segments")
    return tuple(said)

"""What a person should know before blaming the model: settings that are known to sound bad."""

from __future__ import annotations

from sfxgen.models import Model
from sfxgen.render import Request

GUIDANCE_MOST = 10.0
STEPS_LEAST = 50
CROSSFADE_LEAST_S = 0.05


def advice(request: Request, model: Model) -> tuple[str, ...]:
    """Return warnings about a request, in words."""
    said = []
    if request.guidance is not None and request.guidance > GUIDANCE_MOST:
        usual = f"; {model.guidance:g} is usual" if model.guidance else ""
        said.append(f"guidance {request.guidance:g} is over {GUIDANCE_MOST:g}: it will sound metallic{usual}")
    if request.steps is not None and request.steps < STEPS_LEAST and not model.distilled:
        usual = f"; {model.steps} are usual" if model.steps else ""
        said.append(f"{request.steps} steps are fewer than {STEPS_LEAST}: it will sound muddy{usual}")
    for edit in request.edits:
        if edit.crossfade < CROSSFADE_LEAST_S:
            fade = f"a crossfade of {1000 * edit.crossfade:g} ms"
            said.append(
                f"the edit at {edit.start:g} s has {fade}: under {1000 * CROSSFADE_LEAST_S:g} its joints may be heard"
            )
    if request.raw_seconds > model.limit_s:
        limit = f"{model.limit_s:g} s"
        said.append(f"{request.raw_seconds:g} s are past the limit of {model.label}, {limit}: stitched of segments")
    return tuple(said)

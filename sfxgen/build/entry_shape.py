"""What a cache entry must be like for a request: from the model's row, or from what a recording may be."""

from __future__ import annotations

from sfxgen.audio.containers.contents import LONGEST_S
from sfxgen.audio.recording import MOST_SAMPLES, RATES_HZ
from sfxgen.build.job import RenderSpec
from sfxgen.cache.entry import Shape
from sfxgen.render.models import MODELS

TOLERANCE_S = 0.02
"""Joining segments and rounding to a model's hop may cost a few frames."""
OTHER_RATES_HZ = (8000, 96000)
"""Of pipelines that sfxgen has no row for, of weights in a folder, and of renders whose bytes are known."""


def shape_for(render: RenderSpec) -> Shape:
    """Return the shape of a render. Weights may differ from the model's row if its bytes are known: that is allowed."""
    request, model = render.request, render.model
    if request.source:  # as long as the recording, and at its rate if only edited
        rates_hz = (RATES_HZ[0], RATES_HZ[-1])
        return Shape(rates_hz=rates_hz, channels=(1, 2), seconds=(0.0, LONGEST_S), most_samples=MOST_SAMPLES)
    on_hub = model.hub_id in {row.hub_id for row in MODELS.values() if row.hub_id}
    is_known = render.sha256 is None and model.folder is None and (on_hub or model.name in MODELS)
    return Shape(
        rates_hz=(model.sample_rate, model.sample_rate) if is_known else OTHER_RATES_HZ,
        channels=(model.channels, model.channels) if is_known and on_hub else (1, 2),
        seconds=(request.raw_seconds - TOLERANCE_S, request.raw_seconds + TOLERANCE_S),
    )

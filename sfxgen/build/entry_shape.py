"""What a cache entry must be like for a request: from the model's row, or from what a recording may be."""

from __future__ import annotations

from sfxgen.audio.recording import LONGEST_S, MOST_SAMPLES, RATES_HZ
from sfxgen.cache.entry import Shape
from sfxgen.render.models import MODELS, find_model
from sfxgen.render.protocol import Request

TOLERANCE_S = 0.1
"""Joining segments and rounding to a model's hop may cost a few frames."""
OTHER_RATES_HZ = (8000, 96000)
"""Of pipelines that sfxgen has no row for, of weights in a folder, and of renders whose bytes are known."""


def shape_for(request: Request, expected: str | None) -> Shape:
    """Return the shape of the raw audio that answers a request.

    expected: SHA-256 of the render, if this build or the lock knows it: weights may differ from the model's row.
    """
    if request.source:  # as long as the recording, and at its rate if only edited
        rates_hz = (RATES_HZ[0], RATES_HZ[-1])
        return Shape(rates_hz=rates_hz, channels=(1, 2), seconds=(0.0, LONGEST_S), most_samples=MOST_SAMPLES)
    model = find_model(request.model)
    on_hub = model.hub_id in {row.hub_id for row in MODELS.values() if row.hub_id}
    is_known = expected is None and model.folder is None and (on_hub or model.name in MODELS)
    return Shape(
        rates_hz=(model.sample_rate, model.sample_rate) if is_known else OTHER_RATES_HZ,
        channels=(model.channels, model.channels) if is_known and on_hub else (1, 2),
        seconds=(request.raw_seconds - TOLERANCE_S, request.raw_seconds + TOLERANCE_S),
    )

"""An entry is the render that was asked for, or damage: told from its header, before its samples are touched."""

from __future__ import annotations

import tracemalloc

import numpy as np
import pytest

from sfxgen.audio import Audio
from sfxgen.audio.wav import wav_bytes
from sfxgen.build.entry_shape import TOLERANCE_S, shape_for
from sfxgen.build.job import RenderSpec
from sfxgen.cache.entry import Shape
from sfxgen.render.models import find_model
from sfxgen.render.protocol import Request

SHAPE = Shape(rates_hz=(16000, 16000), channels=(1, 1), seconds=(1.5 - TOLERANCE_S, 1.5 + TOLERANCE_S))


def wav(frames: int = 24000, channels: int = 1, rate: int = 16000, bits: int = 32, value: float = 0.5) -> bytes:
    return wav_bytes(Audio(np.full((frames, channels), value, np.float32), rate), bits=bits, loop=False)


def test_what_was_asked_for_is_read():
    data = wav()
    assert len(data) <= SHAPE.most_bytes
    assert SHAPE.read(data).samples.shape == (24000, 1)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"RIFF",
        wav()[:-4],
        wav(frames=0),
        wav(frames=20000),
        wav(frames=48000),
        wav(channels=2),
        wav(rate=44100),
        wav(rate=1),
        wav(bits=16),
        wav(bits=24),
        wav(value=float("nan")),
        wav(value=float("inf")),
    ],
)
def test_anything_else_is_refused(data):
    with pytest.raises(ValueError, match=r"\w"):
        SHAPE.read(data)


def test_nothing_is_allocated_for_what_is_not_asked_for():
    data = wav(frames=4_000_000, bits=16)
    tracemalloc.start()
    try:
        with pytest.raises(ValueError, match="32-bit"):
            SHAPE.read(data)
        assert tracemalloc.get_traced_memory()[1] < 1e6
    finally:
        tracemalloc.stop()


def render(model: str, sha256: str | None = None, source: str | None = None) -> RenderSpec:
    request = Request(
        model=model,
        revision=None,
        prompt="a",
        negative_prompt="",
        seed=0,
        duration=1.0,
        raw_seconds=1.5,
        source=source,
    )
    return RenderSpec(request=request, model=find_model(model), key="0" * 64, sha256=sha256)


def test_shapes_follow_from_the_request():
    assert shape_for(render("audioldm2")) == SHAPE
    assert shape_for(render("cvssp/audioldm2")) == SHAPE
    assert shape_for(render("procedural")).rates_hz == (44100, 44100)
    assert shape_for(render("stable-audio-open")).channels == (2, 2)
    for loose in (shape_for(render("/models/mine")), shape_for(render("audioldm2", "0" * 64))):
        assert (loose.rates_hz, loose.channels, loose.seconds) == ((8000, 96000), (1, 2), SHAPE.seconds)
    assert shape_for(render("stable-audio-open", source="/a.wav")).most_bytes < 2**29 + 5000

"""What a GPU asks for, shown where there is none: on PyTorch's `meta` device, which holds no values, and in float16.

A tensor on `meta` can't be asked for its value, nor copied back, nor mixed with one on the CPU: what runs there
leaves a GPU to its work.
"""

from __future__ import annotations

import numpy as np
import pytest
import torch
from families import FAMILIES

from sfxgen.errors import RenderError
from sfxgen.manifest.sound import Edit
from sfxgen.render import diffusion
from sfxgen.render.diffusion.device import precision_on
from sfxgen.render.diffusion.loading import load
from sfxgen.render.diffusion.pipelines import adapter_class
from sfxgen.render.diffusion.sampling import denoise
from sfxgen.render.diffusion.shots import FULL, KnownAudio, Shot
from sfxgen.render.models import MODELS, find_model

EACH = [family for family in FAMILIES if family != "audioldm2-music"]  # which is audioldm2 with other weights
META = torch.device("meta")
NOISE = np.random.default_rng(0).standard_normal((8000, 2)).astype(np.float32)
KNOWN = {
    "noise": None,
    "inpainted": KnownAudio(samples=NOISE, start_s=0.2, end_s=0.6),
    "varied": KnownAudio(samples=NOISE, start_s=0.0, end_s=1.0, strength=0.7),
}


def on_meta(folder, shots):
    """A model without values; its texts were encoded where there are some."""
    adapter = load(find_model(str(folder)), None, "cpu")
    adapter.encode_texts([text for shot in shots for text in (shot.prompt, shot.negative_prompt)])
    for key, told in adapter._texts.items():
        adapter._texts[key] = {name: tensor.to(META) for name, tensor in told.items()}
    for part in adapter._modules():
        part.to(META)
    adapter.device = META
    return adapter


CASES = [
    (family, start, circular)
    for family in EACH
    for start, circular in (("noise", False), ("noise", True), ("inpainted", False), ("varied", False))
    if start == "noise" or family != "audioldm2"  # which starts from nothing else
]


@pytest.mark.parametrize(("family", "start", "circular"), CASES)
def test_no_step_waits_for_the_device(studio, checkpoints, family, start, circular):
    fields = {"negative_prompt": "hiss", "seconds": 1.0, "steps": 8, "guidance": 3.5, "circular": circular}
    shots = [Shot(prompt=p, seed=i, known=KNOWN[start], **fields) for i, p in enumerate(("rain", "a dog barks"))]
    steps = []
    with torch.inference_mode():
        latents = denoise.render_batch(on_meta(checkpoints[family], shots), shots, steps.append)
    assert latents.is_meta and len(latents) == 2
    assert len(steps) > 1 and set(steps) == {2}


@pytest.mark.some(10)
@pytest.mark.parametrize(
    "fields",
    [
        {},
        {"guidance": 1.0},
        {"negative_prompt": ""},
        {"circular": True},
        {"candidates": 2},
        {"seconds": 2.0, "edits": (Edit(start=0.5, end=1.0, prompt="a whistle", crossfade=0.1),)},
    ],
    ids=lambda fields: next(iter(fields), "plain"),
)
@pytest.mark.parametrize("family", EACH)
def test_every_kind_of_shot_runs_in_half_precision(studio, halved, family, fields):
    """With T5's weights that stay in full: nothing on the way mixes the two, or needs a second try."""
    (done,) = studio.outcomes(studio.request(family, **fields))
    assert done.error is None
    assert np.abs(done.audio.samples).max() > 1e-3
    assert {precision for _, precision in halved(family)._texts} == {"float16"}


@pytest.mark.parametrize("family", EACH)
def test_in_half_precision_too_a_take_hardly_depends_on_its_batch(studio, halved, family):
    """To rounding alone: how a matrix product sums may follow its size."""
    requests = [studio.request(family, prompt, seed) for seed, prompt in enumerate(("rain", "a dog barks twice"))]
    for request, together in zip(requests, studio.render(*requests), strict=True):
        (alone,) = studio.render(request)
        assert np.abs(alone - together).max() < 5e-3


@pytest.fixture
def halved(checkpoints, monkeypatch):
    """Models load in float16, as they do on a GPU; returns a function from family to its model."""
    loaded = {}

    def adapter(family):
        if family not in loaded:
            kind = adapter_class(MODELS[family].pipeline)
            loaded[family] = kind.load(checkpoints[family], torch.device("cpu"), kind.precision)
        return loaded[family]

    monkeypatch.setattr(diffusion, "load_adapter", lambda model, *_: adapter(model.name))
    return adapter


def test_a_device_that_is_not_there_is_said_with_the_one_that_is(checkpoints, monkeypatch):
    monkeypatch.setattr(torch.cuda, "is_available", lambda: False)
    for device, said in (("cuda", "no cuda here"), ("tpu", "no tpu here")):
        with pytest.raises(RenderError, match=f"PyTorch finds {said}") as told:
            load(find_model(str(checkpoints["audioldm2"])), None, device)
        assert "--device cpu" in told.value.hint


@pytest.mark.parametrize(("native", "expected"), [(True, "bfloat16"), (False, "float16")])
def test_bfloat16_where_the_device_has_it_and_not_where_it_is_emulated(monkeypatch, native, expected):
    supported = lambda including_emulation=True: native or including_emulation  # noqa: E731
    monkeypatch.setattr(torch.cuda, "is_bf16_supported", supported)
    assert precision_on(torch.device("cuda"), "bfloat16") == expected
    assert precision_on(torch.device("cuda"), "float16") == "float16"
    for device in ("cpu", "mps"):  # where Stable Audio 3 makes noise in half precision, and nothing could tell
        assert precision_on(torch.device(device), "bfloat16") == precision_on(torch.device(device), "float16") == FULL

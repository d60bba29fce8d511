"""The renderer on a CUDA device, where there is one: what a CPU makes in full precision is made there too."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from families import FAMILIES

from sfxgen.manifest.sound import Edit
from sfxgen.render import diffusion
from sfxgen.render.diffusion.pipelines import adapter_class
from sfxgen.render.diffusion.shots import FULL
from sfxgen.render.models import MODELS

pytestmark = pytest.mark.skipif(not torch.cuda.is_available(), reason="no CUDA device here")

EACH = [family for family in FAMILIES if family != "audioldm2-music"]  # which is audioldm2 with other weights
DEVICE = torch.device("cuda")
EDIT = Edit(start=0.5, end=1.0, prompt="a whistle", crossfade=0.1)
FIELDS = {"plain": {}, "unguided": {"guidance": 1.0}, "circular": {"circular": True}, "edited": {"edits": (EDIT,)}}


@pytest.fixture
def on_device(checkpoints, monkeypatch):
    """A function that has a family rendered on the device in a precision, and returns its model."""

    def load(family, precision):
        kind = adapter_class(MODELS[family].pipeline)
        adapter = kind.load(checkpoints[family], DEVICE, precision)
        monkeypatch.setattr(diffusion, "load_adapter", lambda *_: adapter)
        return adapter

    return load


@pytest.mark.parametrize("fields", FIELDS)
@pytest.mark.parametrize("family", EACH)
def test_in_full_precision_a_gpu_makes_what_a_cpu_makes(studio, on_device, family, fields):
    request = studio.request(family, seconds=2.0, **FIELDS[fields])
    (expected,) = studio.render(request)
    on_device(family, FULL)
    (made,) = studio.render(request)
    assert np.abs(made - expected).max() < 1e-3 * max(1.0, np.abs(expected).max())


@pytest.mark.parametrize("fields", FIELDS)
@pytest.mark.parametrize("family", EACH)
def test_in_half_precision_it_makes_sound(studio, on_device, family, fields):
    adapter = on_device(family, adapter_class(MODELS[family].pipeline).precision)
    assert np.abs(studio.one(family, seconds=2.0, **FIELDS[fields])).max() > 1e-3
    assert {precision for _, precision in adapter._texts} == {adapter.native}  # nothing was tried twice


@pytest.mark.parametrize("family", EACH)
def test_a_take_alone_equals_the_same_take_in_a_batch(studio, on_device, family):
    on_device(family, FULL)
    requests = [studio.request(family, prompt, i) for i, prompt in enumerate(("rain", "a dog barks twice", "wind"))]
    for request, together in zip(requests, studio.render(*requests), strict=True):
        (alone,) = studio.render(request)
        assert np.abs(alone - together).max() < 1e-4 * max(1.0, np.abs(alone).max())


@pytest.mark.parametrize("family", EACH)
def test_offloaded_it_makes_the_same_and_leaves_the_device_empty(studio, on_device, family):
    adapter = on_device(family, "float16")
    (expected,) = studio.render(studio.request(family))
    adapter.offload()
    (made,) = studio.render(studio.request(family))
    assert np.abs(made - expected).max() < 1e-3 * max(1.0, np.abs(expected).max())
    assert {tensor.device.type for _, tensor in adapter._tensors()} == {"cpu"}
    with adapter.in_precision(FULL):
        assert {tensor.dtype for _, tensor in adapter._tensors()} == {torch.float32}


def test_where_memory_runs_out_every_sound_is_made_or_fails_by_name(studio, on_device):
    on_device("audioldm2", FULL)
    requests = [studio.request(seed=seed, seconds=30.0, steps=2) for seed in range(8)]
    total = torch.cuda.get_device_properties(DEVICE).total_memory
    for megabytes in (400, 100, 20):
        torch.cuda.empty_cache()
        torch.cuda.set_per_process_memory_fraction(megabytes * 1e6 / total)
        try:
            outcomes = studio.outcomes(*requests)
        finally:
            torch.cuda.set_per_process_memory_fraction(1.0)
        assert all(done.audio is not None or "too little memory" in str(done.error) for done in outcomes)

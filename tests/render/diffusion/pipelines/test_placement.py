"""Where a pipeline's components are, and in which precision."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from diffusers import ModelMixin
from families import cpu_is_full

from sfxgen.render import diffusion
from sfxgen.render.diffusion.pipelines.audioldm2 import AudioLDM2
from sfxgen.render.diffusion.shots import FULL


def test_offloaded_only_what_is_at_work_is_on_the_device(fresh, monkeypatch):
    moved = []
    for name in ("unet", "vae", "vocoder"):
        part = getattr(fresh.pipe, name)
        to = part.to
        monkeypatch.setattr(
            part, "to", lambda *a, name=name, to=to, **k: moved.append((name, str(a[0]))) or to(*a, **k)
        )
    fresh.device = torch.device("cpu:0")
    fresh.offload()
    moved.clear()
    with fresh.using("unet"):
        assert moved == [("unet", "cpu:0")]
    assert moved == [("unet", "cpu:0")], "the copies on the device are dropped, and nothing is copied back"


def test_a_model_that_does_not_fit_onto_the_device_works_offloaded(studio, checkpoints, monkeypatch):
    expected = studio.one()
    move = torch.nn.Module.to

    def full(module, *args, **named):
        if args == (torch.device("cpu", 0),) and type(module).__name__ == "AudioLDM2UNet2DConditionModel":
            cpu_is_full()
        return move(module, *args, **named)

    with monkeypatch.context() as patched:
        patched.setattr(torch.nn.Module, "to", full)
        patched.setattr(ModelMixin, "to", full)
        adapter = AudioLDM2.load(checkpoints["audioldm2"], torch.device("cpu", 0), FULL)
    assert adapter.offloaded
    monkeypatch.setattr(diffusion, "load_adapter", lambda *_: adapter)
    assert np.abs(studio.one() - expected).max() < 1e-4


def test_what_moved_to_another_device_is_still_cast(half):
    """Modules that move have other buffers than before; T5 keeps some weights in full precision."""
    for part in half._modules():
        for module in part.modules():
            module._buffers = {name: None if b is None else b.clone() for name, b in module._buffers.items()}
    with half.in_precision(FULL):
        assert {tensor.dtype for _, tensor in half._tensors()} == {torch.float32}
    assert {tensor.dtype for _, tensor in half._tensors()} == {torch.bfloat16}


def test_a_cast_for_which_memory_does_not_suffice_is_undone(half, monkeypatch):
    tensors = half._tensors
    room = [30]

    def short_of_memory(names=()):
        for found in tensors(names):
            room[0] -= 1
            if not room[0]:
                cpu_is_full()
            yield found

    monkeypatch.setattr(half, "_tensors", short_of_memory)
    with pytest.raises(RuntimeError, match="allocate memory"), half.in_precision(FULL):
        pass
    assert {tensor.dtype for _, tensor in tensors()} == {torch.bfloat16}

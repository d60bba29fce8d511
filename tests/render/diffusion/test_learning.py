"""What fails once in half precision is not tried for every sound, what is short is not decoded as a full window, and
what is loaded or moved is so once."""

from __future__ import annotations

import gc
import math
import threading
import time
import weakref

import numpy as np
import pytest
import torch
from families import LOADED, spoil

from sfxgen.render import diffusion, keeping
from sfxgen.render.diffusion.device import fails_in_half, precision_on
from sfxgen.render.diffusion.loading import load
from sfxgen.render.diffusion.sampling import batch
from sfxgen.render.diffusion.shots import FULL, Shot

pytestmark = pytest.mark.usefixtures("side_by_side")

PROMPTS = ["rain", "hail", "wind", "bell", "door", "bird", "step", "coin"]
"""Each of as many tokens."""


def shot(prompt="rain", seed=0, seconds=1.0, **more):
    fields = {"negative_prompt": "noise", "steps": 1, "guidance": 3.5, **more}
    return Shot(prompt=prompt, seed=seed, seconds=seconds, **fields)


# Half precision that fails


@pytest.mark.parametrize(
    ("capability", "name", "fails"),
    [
        ((6, 1), "NVIDIA GeForce GTX 1080", True),
        ((5, 2), "Tesla M40", True),
        ((7, 5), "NVIDIA GeForce GTX 1660 SUPER", True),
        ((7, 5), "NVIDIA GeForce GTX 1650", True),
        ((7, 5), "NVIDIA T1000 8GB", True),
        ((7, 5), "Quadro T2000", True),
        ((7, 5), "NVIDIA GeForce MX450", True),
        ((7, 0), "Tesla V100-SXM2-16GB", False),
        ((7, 5), "NVIDIA GeForce RTX 2060", False),
        ((7, 5), "Tesla T4", False),
        ((8, 6), "NVIDIA GeForce RTX 3060", False),
        ((9, 0), "NVIDIA H100 80GB HBM3", False),
    ],
)
def test_cards_that_fail_in_half_precision_run_in_full_from_the_start(monkeypatch, capability, name, fails):
    assert fails_in_half(capability, name) is fails
    monkeypatch.setattr(torch.cuda, "get_device_capability", lambda _device: capability)
    monkeypatch.setattr(torch.cuda, "get_device_name", lambda _device: name)
    assert precision_on(torch.device("cuda"), "float16") == (FULL if fails else "float16")


def test_a_first_batch_that_fails_whole_changes_the_precision_for_the_run(studio, half, monkeypatch):
    tried = []

    def overflows(predict, latents, t, told):
        tried.append((latents.dtype, len(latents)))
        made = predict(latents, t, told)
        return made if latents.dtype == torch.float32 else made * float("nan")

    spoil(half, monkeypatch, overflows)
    monkeypatch.setitem(batch.LARGEST, "cpu", 2)
    takes = studio.render(*[studio.request(seed=seed, steps=1) for seed in range(6)])
    assert all(np.isfinite(take).all() for take in takes)
    in_half = [size for dtype, size in tried if dtype != torch.float32]
    assert 1 <= len(in_half) <= 2  # the first batch, and one that ran while it was looked at
    assert (half.native, half.half) == (FULL, False)
    assert {tensor.dtype for _, tensor in half._tensors()} == {torch.float32}
    tried.clear()
    studio.one(seed=9, steps=1)
    assert [dtype for dtype, _ in tried] == [torch.float32]


def test_one_take_that_fails_among_others_changes_nothing(studio, half, monkeypatch):
    def overflows(predict, latents, t, told):
        made = predict(latents, t, told)
        if latents.dtype != torch.float32:
            made[0] *= float("nan")
        return made

    spoil(half, monkeypatch, overflows)
    studio.render(*[studio.request(seed=seed, steps=1) for seed in range(3)])
    assert half.native == "bfloat16"


@pytest.fixture
def casts(half, monkeypatch):
    """Which components were cast, each time."""
    made = []
    cast = half._cast

    def noted(precision, names=()):
        made.append((precision, tuple(names)))
        cast(precision, names)

    monkeypatch.setattr(half, "_cast", noted)
    return made


def failing(half, monkeypatch, fails):
    encode = half.encode

    def overflows(prompt):
        made = encode(prompt)
        if half.precision_now != FULL:
            for row, one in enumerate([prompt] if isinstance(prompt, str) else prompt):
                if fails(one):
                    made["words"][row] = float("nan")
        return made

    monkeypatch.setattr(half, "encode", overflows)


def test_prompts_that_fail_cast_the_encoders_once_and_nothing_else(half, casts, monkeypatch):
    failing(half, monkeypatch, lambda _prompt: True)
    with torch.inference_mode():
        half.condition([shot(prompt) for prompt in PROMPTS])
        half.condition([shot("a prompt that comes later")])
    assert {names for _, names in casts} == {half.encoders} and {precision for precision, _ in casts} == {FULL}
    encoder = next(half.pipe.text_encoder_2.parameters())
    denoiser = next(half.pipe.unet.parameters())
    assert (encoder.dtype, denoiser.dtype) == (torch.float32, torch.bfloat16)
    assert half.precision_now == half.native == "bfloat16"
    assert half.text("rain")["words"].dtype == torch.bfloat16


def test_one_prompt_that_fails_leaves_the_encoders_as_they_were(half, casts, monkeypatch):
    failing(half, monkeypatch, lambda prompt: prompt == "bell")
    with torch.inference_mode():
        half.condition([shot(prompt) for prompt in PROMPTS])
    assert casts == [(FULL, half.encoders), ("bfloat16", half.encoders)]
    assert next(half.pipe.text_encoder_2.parameters()).dtype == torch.bfloat16


# Moves


@pytest.fixture
def moves(fresh, monkeypatch):
    """An offloaded AudioLDM 2, and each move of one of its components, with its name."""
    fresh.offload()
    made = []
    to = torch.nn.Module.to
    names = {id(part): name for name, part in fresh.pipe.components.items()}

    def noted(part, *args, **named):
        if id(part) in names:
            made.append(names[id(part)])
        return to(part, *args, **named)

    monkeypatch.setattr(torch.nn.Module, "to", noted)
    return made


def test_offloaded_encoders_move_once_for_all_prompts(fresh, moves):
    with torch.inference_mode():
        fresh.condition([shot(prompt) for prompt in PROMPTS])
    assert sorted(moves) == sorted(fresh.encoders)


def test_what_was_moved_to_the_device_is_dropped_and_main_memory_keeps_its_own(fresh, monkeypatch):
    fresh.offload()
    before = {name: tensor.data_ptr() for name, tensor in fresh._tensors()}
    held = fresh.pipe.unet.conv_in.weight.data_ptr()
    fresh.device = torch.device("meta")
    with fresh.using("unet"):
        assert fresh.pipe.unet.conv_in.weight.is_meta
    assert fresh.pipe.unet.conv_in.weight.data_ptr() == held
    assert {name: tensor.data_ptr() for name, tensor in fresh._tensors()} == before


def test_prompts_of_as_many_tokens_are_encoded_together_and_come_out_as_alone(fresh, monkeypatch):
    asked = []
    encode = fresh.encode
    monkeypatch.setattr(fresh, "encode", lambda prompt: asked.append(prompt) or encode(prompt))
    with torch.inference_mode():
        fresh.condition([shot(prompt) for prompt in [*PROMPTS, "an old wooden door"]])
        assert sorted(len(each) if isinstance(each, list) else 1 for each in asked) == [1, 1, 8]
        for prompt in PROMPTS:
            alone, together = encode(prompt), fresh.text(prompt)
            for name, value in alone.items():
                assert value.shape == together[name].shape
                assert (value.float() - together[name].float()).abs().max() < 1e-5


# Decoding


def test_short_shots_are_not_decoded_as_long_ones(studio, monkeypatch):
    studio.one("stable-audio-open")
    adapter = LOADED["stable-audio-open"]
    decoded = []
    waveform = adapter.waveform
    monkeypatch.setattr(adapter, "waveform", lambda x: decoded.append((len(x), x.shape[2])) or waveform(x))
    lengths = [0.2, 4.0, 0.2, 0.2, 4.0, 0.2]
    requests = [studio.request("stable-audio-open", seed=i, seconds=s, steps=1) for i, s in enumerate(lengths)]
    made = studio.render(*requests)
    assert [len(take) for take in made] == [math.ceil(s * 8000) for s in lengths]
    short = round(0.2 * 8000 / adapter.hop) + 16
    assert sorted(decoded) == [(2, math.ceil(4.0 * 8000 / adapter.hop) + 16), (4, short)]
    for request, take in zip(requests, made, strict=True):
        (alone,) = studio.render(request)
        assert np.abs(alone - take).max() < 1e-4


def test_memory_that_ran_out_once_makes_no_later_batch_smaller(studio, fresh, monkeypatch):
    sizes, full = [], []

    def once(predict, latents, t, told):
        sizes.append(len(latents) // 2)
        if not full:
            full.append(1)
            raise torch.OutOfMemoryError("CUDA out of memory")
        return predict(latents, t, told)

    spoil(fresh, monkeypatch, once)
    monkeypatch.setitem(batch.LARGEST, "cpu", 4)
    emptied = []
    monkeypatch.setattr(batch, "release", lambda device: emptied.append(device))
    studio.render(*[studio.request(seed=seed, steps=1) for seed in range(12)])
    assert sizes == [4, 2, 2, 4, 4]
    assert emptied


# Keeping


@pytest.fixture
def loads(studio, monkeypatch):
    """Each loading of a model, and whether the one before was gone by then."""
    made = []

    def counted(*args):
        gc.collect()
        adapter = load(*args)
        made.append(weakref.ref(adapter.pipe.vae))
        return adapter

    monkeypatch.setattr(diffusion, "load_adapter", counted)
    return made


def test_builds_that_follow_each_other_load_a_model_once(studio, loads):
    with keeping.keeping():
        for seed in range(3):
            studio.one(seed=seed, steps=1)
        assert len(loads) == 1 and loads[0]() is not None
        studio.one("stable-audio-3", steps=1)
        gc.collect()
        assert len(loads) == 2 and loads[0]() is None  # two may not fit beside each other
    gc.collect()
    assert loads[1]() is None
    studio.one(steps=1)
    studio.one(steps=1)
    assert len(loads) == 4  # outside, nothing is kept


def test_it_is_let_go_when_idle(studio, loads):
    with keeping.keeping(idle_s=0.2):
        studio.one(steps=1)
        deadline = time.monotonic() + 10
        while loads[0]() is not None and time.monotonic() < deadline:
            time.sleep(0.1)
            gc.collect()
        assert loads[0]() is None
        studio.one(steps=1)
        assert len(loads) == 2
    assert not [each for each in threading.enumerate() if isinstance(each, threading.Timer)]

"""What goes wrong on a device ends as specified: halves, offload, then by name; NaN and silence once more in full."""

from __future__ import annotations

import gc
import weakref

import numpy as np
import pytest
import torch
from families import cpu_is_full, spoil

from sfxgen.errors import RenderError
from sfxgen.render import diffusion
from sfxgen.render.diffusion.device import is_out_of_memory
from sfxgen.render.diffusion.shots import FULL

pytestmark = pytest.mark.usefixtures("side_by_side")


def test_out_of_memory_halves_the_batch(studio, fresh, monkeypatch):
    requests = [studio.request(seed=seed, seconds=1.0) for seed in range(5)]
    expected = studio.render(*requests)
    sizes = []

    def short_of_memory(predict, latents, t, told):
        sizes.append(len(latents))
        if len(latents) > 4:  # two guided takes
            raise torch.OutOfMemoryError("CUDA out of memory")
        return predict(latents, t, told)

    spoil(fresh, monkeypatch, short_of_memory)
    for made, wanted in zip(studio.render(*requests), expected, strict=True):
        assert np.abs(made - wanted).max() < 1e-4
    assert sizes[0] == 10
    assert set(sizes[1:]) <= {6, 4, 2}
    assert not fresh.offloaded


def test_then_it_offloads_and_still_makes_the_same(studio, fresh, monkeypatch):
    request = studio.request(seconds=1.0)
    (expected,) = studio.render(request)

    def needs_offload(predict, latents, t, told):
        if not fresh.offloaded:
            raise torch.OutOfMemoryError("CUDA out of memory")
        return predict(latents, t, told)

    spoil(fresh, monkeypatch, needs_offload)
    assert np.abs(studio.one(seconds=1.0) - expected).max() < 1e-4
    assert fresh.offloaded


def test_then_it_fails_that_sound_by_name_and_the_others_go_on(studio, fresh, monkeypatch):
    def never_fits_the_long_one(predict, latents, t, told):
        if latents.shape[2] > 200:
            raise torch.OutOfMemoryError("CUDA out of memory")
        return predict(latents, t, told)

    spoil(fresh, monkeypatch, never_fits_the_long_one)
    short, long = studio.outcomes(studio.request(seconds=1.0), studio.request(seconds=12.0))
    assert short.audio is not None
    assert isinstance(long.error, RenderError)
    assert "too little memory for 12 s, even alone and offloaded" in str(long.error)
    assert "--device cpu" in str(long.error)


def test_decoding_out_of_memory_halves_too(studio, fresh, monkeypatch):
    waveform = fresh.waveform
    sizes = []

    def short_of_memory(latents):
        sizes.append(len(latents))
        if len(latents) > 1:
            raise torch.OutOfMemoryError("CUDA out of memory")
        return waveform(latents)

    monkeypatch.setattr(fresh, "waveform", short_of_memory)
    assert len(studio.render(*[studio.request(seed=seed) for seed in range(4)])) == 4
    assert sizes == [4, 2, 1, 1, 1, 1]


def test_decoding_that_does_not_fit_even_alone_offloads_and_denoises_nothing_twice(studio, fresh, monkeypatch):
    waveform, steps = fresh.waveform, []

    def needs_offload(latents):
        if not fresh.offloaded:
            raise torch.OutOfMemoryError("CUDA out of memory")
        return waveform(latents)

    monkeypatch.setattr(fresh, "waveform", needs_offload)
    spoil(fresh, monkeypatch, lambda predict, *args: steps.append(1) or predict(*args))
    assert len(studio.render(*[studio.request(seed=seed) for seed in range(4)])) == 4
    assert fresh.offloaded
    assert len(steps) == 4


def mps_is_full():
    raise RuntimeError("MPS backend out of memory (MPS allocated: 5.02 GB, other allocations: 3.98 GB, max: 9.07 GB).")


def cublas_is_full():
    raise RuntimeError("CUDA error: CUBLAS_STATUS_ALLOC_FAILED when calling `cublasCreate(handle)`")


@pytest.mark.parametrize("full", [cpu_is_full, mps_is_full, cublas_is_full])
def test_memory_runs_out_in_other_words_than_cudas(studio, fresh, monkeypatch, full):
    """And each time the batch is halved for good, then everything is offloaded."""
    sizes = []

    def short_of_memory(predict, latents, t, told):
        sizes.append(len(latents))
        if not fresh.offloaded:
            full()
        return predict(latents, t, told)

    spoil(fresh, monkeypatch, short_of_memory)
    assert len(studio.render(*[studio.request(seed=seed, steps=1) for seed in range(2)])) == 2
    assert sizes == [4, 2, 2, 2]


def test_other_errors_are_not_taken_for_a_lack_of_memory():
    assert not is_out_of_memory(RuntimeError("CUDA error: an illegal memory access was encountered"))
    assert not is_out_of_memory(ValueError("out of memory"))


def test_a_model_is_let_go_before_the_next_is_loaded(studio, monkeypatch):
    from sfxgen.render.diffusion.loading import load

    loaded, alive = [], []

    def watched(*args):
        gc.collect()
        alive.append([ref() is not None for ref in loaded])
        adapter = load(*args)
        loaded.append(weakref.ref(adapter.pipe.vae))
        return adapter

    monkeypatch.setattr(diffusion, "load_adapter", watched)
    studio.render(
        *[studio.request(family) for family in ("stable-audio-3", "audioldm2", "stable-audio-3", "audioldm2")]
    )
    assert alive == [[], [False]]  # and each is loaded once, in whatever order it is asked for


@pytest.mark.parametrize("value", [float("nan"), float("inf")])
def test_what_is_not_finite_is_tried_once_in_full_precision(studio, half, monkeypatch, value):
    tried = []

    def overflows(predict, latents, t, told):
        tried.append((latents.dtype, len(latents)))
        made = predict(latents, t, told)
        if latents.dtype != torch.float32:
            made[0] *= value  # of the first take alone
        return made

    spoil(half, monkeypatch, overflows)
    takes = studio.render(*[studio.request(seed=seed, steps=2) for seed in range(3)])
    assert all(np.isfinite(take).all() for take in takes)
    assert tried == [(torch.bfloat16, 6)] * 2 + [(torch.float32, 2)] * 2
    assert half.precision_now == "bfloat16"


def test_silence_is_tried_once_in_full_precision_then_fails_by_name(studio, half, monkeypatch):
    tried = []
    waveform = half.waveform

    def silent(latents):
        tried.append(latents.dtype)
        return 0 * waveform(latents)

    monkeypatch.setattr(half, "waveform", silent)
    (done,) = studio.outcomes(studio.request())
    assert tried == [torch.bfloat16, torch.float32]
    assert "audioldm2 made silence in full precision too" in str(done.error)


def test_in_full_precision_there_is_no_second_try(studio, fresh, monkeypatch):
    waveform = fresh.waveform
    tried = []
    monkeypatch.setattr(fresh, "waveform", lambda latents: tried.append(1) or waveform(latents) * float("nan"))
    (done,) = studio.outcomes(studio.request())
    assert tried == [1]
    assert "audioldm2 made values that are not finite\n" in str(done.error)


def test_a_silent_candidate_is_vetoed(studio, fresh, monkeypatch):
    waveform = fresh.waveform

    def first_is_silent(latents):
        made = waveform(latents)
        made[0] = 0
        return made

    monkeypatch.setattr(fresh, "waveform", first_is_silent)
    (done,) = studio.outcomes(studio.request(candidates=3))
    assert done.error is None
    assert done.scores[0] is None
    assert None not in done.scores[1:]


def test_a_text_encoder_that_overflows_is_asked_again_in_full(half, monkeypatch):
    encode = half.encode

    def overflows(prompt):
        made = encode(prompt)
        return made if half.precision_now == FULL else {**made, "words": made["words"] * float("inf")}

    monkeypatch.setattr(half, "encode", overflows)
    made = half.text("a prompt of its own")
    assert all(bool(torch.isfinite(value).all()) for value in made.values())
    assert made["words"].dtype == torch.bfloat16

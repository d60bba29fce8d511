"""What goes wrong on a device ends as specified: halves, offload, then by name; NaN and silence once more in full."""

from __future__ import annotations

import gc
import threading
import weakref

import numpy as np
import pytest
import soundfile
import torch
from diffusers import ModelMixin

from sfxgen.errors import RenderError
from sfxgen.render import diffusion
from sfxgen.render.diffusion.device import is_out_of_memory
from sfxgen.render.diffusion.pipelines.audioldm2 import AudioLDM2
from sfxgen.render.diffusion.pipelines.base import Adapter
from sfxgen.render.diffusion.sampling import batch
from sfxgen.render.diffusion.shots import FULL
from sfxgen.render.models import find_model


@pytest.fixture
def fresh(studio, monkeypatch):
    """A model of the test's own, to be mistreated; returns a function that spoils its denoiser's answers."""
    from sfxgen.render.diffusion.loading import load

    adapter = load(find_model("audioldm2"), None, "cpu")
    monkeypatch.setattr(diffusion, "load_adapter", lambda *_: adapter)
    return adapter


def spoil(adapter: Adapter, monkeypatch, how):
    predict = adapter.predict
    monkeypatch.setattr(adapter, "predict", lambda latents, t, told: how(predict, latents, t, told))


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
    assert moved == [("unet", "cpu:0"), ("unet", "cpu")]


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


def cpu_is_full():
    torch.empty(10**15)


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


@pytest.fixture
def half(studio, checkpoints, monkeypatch):
    """The model in bfloat16, which a CPU can run."""
    adapter = AudioLDM2.load(checkpoints["audioldm2"], torch.device("cpu"), "bfloat16")
    monkeypatch.setattr(diffusion, "load_adapter", lambda *_: adapter)
    return adapter


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

    def short_of_memory():
        for found in tensors():
            room[0] -= 1
            if not room[0]:
                cpu_is_full()
            yield found

    monkeypatch.setattr(half, "_tensors", short_of_memory)
    with pytest.raises(RuntimeError, match="allocate memory"), half.in_precision(FULL):
        pass
    assert {tensor.dtype for _, tensor in tensors()} == {torch.bfloat16}


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


def test_what_one_shot_breaks_fails_that_shot_only(studio, fresh, monkeypatch):
    encode = fresh.encode

    def breaks(prompt):
        if "bad" in prompt:
            raise ValueError("no such word")
        return encode(prompt)

    monkeypatch.setattr(fresh, "encode", breaks)
    good, bad, fine = studio.outcomes(*[studio.request(prompt=p) for p in ("good", "bad one", "fine")])
    assert good.audio is not None
    assert fine.audio is not None
    assert str(bad.error).startswith("ValueError: no such word")


@pytest.mark.parametrize(("fit", "expected"), [(2.5, [2, 2, 1]), (4.5, [3, 2]), (9.0, [5])])
def test_batches_are_sized_by_free_memory_and_alike(studio, fresh, monkeypatch, fit, expected):
    sizes = []
    render = batch.render_batch
    monkeypatch.setattr(batch, "render_batch", lambda a, shots, s: sizes.append(len(shots)) or render(a, shots, s))
    requests = [studio.request(seed=seed) for seed in range(5)]
    shot_bytes = fresh.bytes_of(_shot(studio))
    monkeypatch.setattr(batch, "free_bytes", lambda _device: int(fit * shot_bytes / batch.SHARE))
    studio.render(*requests)
    assert sizes == expected


def _shot(studio):
    from sfxgen.render.diffusion.shots import Shot

    request = studio.request()
    return Shot(
        prompt="",
        negative_prompt=request.negative_prompt,
        seed=0,
        seconds=1.0,
        steps=4,
        guidance=request.guidance,
    )


def test_whoever_stops_listening_stops_the_device(studio, fresh, monkeypatch):
    steps = []
    spoil(fresh, monkeypatch, lambda predict, *args: steps.append(1) or predict(*args))
    requests = [studio.request(seed=seed, steps=50, seconds=1.0 + 3 * seed) for seed in range(6)]
    outcomes = diffusion.Diffusion(device="cpu").render(requests)
    next(outcomes)
    outcomes.close()
    assert len(steps) < 50 * 6


def test_the_device_goes_on_while_nobody_fetches_what_is_done(studio, fresh, monkeypatch):
    """Cutting and writing a take happens where it is fetched: the next batch must not wait for that."""
    second = threading.Event()

    def watched(predict, latents, t, told):
        if latents.shape[2] > 200:
            second.set()
        return predict(latents, t, told)

    spoil(fresh, monkeypatch, watched)
    requests = [studio.request(seconds=seconds, steps=1) for seconds in (1.0, 12.0)]
    outcomes = diffusion.Diffusion("cpu").render(requests)
    first = next(outcomes)
    assert second.wait(30)
    assert first.request is requests[0] and next(outcomes).request is requests[1]


def test_the_device_goes_on_while_samples_are_on_their_way(studio, fresh, monkeypatch):
    second = threading.Event()

    def watched(predict, latents, t, told):
        if latents.shape[2] > 200:
            second.set()
        return predict(latents, t, told)

    def slow(adapter, latents, shots):
        landing = decode(adapter, latents, shots)
        return lambda: second.wait(30) and landing()

    spoil(fresh, monkeypatch, watched)
    decode = batch.decode
    monkeypatch.setattr(batch, "decode", slow)
    first, second_take = studio.render(*[studio.request(seconds=seconds, steps=1) for seconds in (1.0, 12.0)])
    assert (len(first), len(second_take)) == (16000, 12 * 16000)


def never_arrive(monkeypatch, error: BaseException) -> None:
    """Have samples end in an error on their way from the device."""

    def fails():
        raise error

    monkeypatch.setattr(batch, "decode", lambda *_: fails)


def test_what_goes_wrong_on_the_way_fails_by_name(studio, fresh, monkeypatch):
    never_arrive(monkeypatch, RuntimeError("CUDA error: an illegal memory access was encountered"))
    first, second = studio.outcomes(studio.request(seed=0), studio.request(seed=1))
    assert "illegal memory access" in str(first.error) and "illegal memory access" in str(second.error)


def test_what_ends_the_work_on_the_way_is_heard_of(studio, fresh, monkeypatch):
    """Nobody waits for ever for a thread that is no more."""
    never_arrive(monkeypatch, SystemExit("gone"))
    with pytest.raises(SystemExit, match="gone"):
        studio.outcomes(*[studio.request(seconds=seconds, steps=1) for seconds in (1.0, 4.0, 8.0)])


def test_progress_is_told_step_by_step(studio, fresh):
    heard = []
    renderer = diffusion.Diffusion("cpu", lambda *told: heard.append(told))
    list(renderer.render([studio.request(seed=seed) for seed in range(2)]))
    assert heard == [("audioldm2", done, 8) for done in (2, 4, 6, 8)]


def test_progress_reaches_its_end_where_a_recording_spares_steps(studio, tmp_path):
    path = tmp_path / "tone.wav"
    soundfile.write(path, np.sin(np.arange(8000) * 0.1), 8000, subtype="FLOAT")
    heard = []
    renderer = diffusion.Diffusion("cpu", lambda *told: heard.append(told[1:]))
    request = studio.request("stable-audio-open", source=str(path), duration=0.0, raw_seconds=0.0, steps=10)
    list(renderer.render([request]))
    assert heard[-1] == (10, 10)
    assert 1 < len(heard) < 10

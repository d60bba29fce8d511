"""Batches: their size, one shot's failure, the thread that receives the samples, progress, and stopping."""

from __future__ import annotations

import threading

import numpy as np
import pytest
import soundfile
from families import spoil

from sfxgen.render import diffusion
from sfxgen.render.diffusion.sampling import batch
from sfxgen.render.diffusion.shots import Shot

pytestmark = pytest.mark.usefixtures("side_by_side")


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

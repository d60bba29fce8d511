"""Each kind of job gets its raw audio its own way, and all are finished alike."""

from __future__ import annotations

import pickle
from dataclasses import replace

import pytest
from recorded_tone import write_tone

from sfxgen.audio.wav import read_wav
from sfxgen.build.job import BatchJob, CachedJob, DraftJob, RecordingJob, RenderJob, RenderSpec
from sfxgen.build.worker import produce
from sfxgen.cache.local import Cache
from sfxgen.cache.packed import Account
from sfxgen.cache.store import Folder
from sfxgen.errors import FinishError, RenderError
from sfxgen.plan.request import draft_request, request
from sfxgen.render.models import MODELS, PROCEDURAL

AT_DRAFTS_RATE = replace(MODELS["audioldm2"], sample_rate=44100)
"""So that what the synthesizer made can be taken for this model's render."""


@pytest.fixture
def cache(tmp_path):
    return Cache(Folder(tmp_path / "cache"))


@pytest.fixture
def coin(sound):
    return sound(prompt="a coin", duration=0.1)


def spec(sound, model, key="a" * 64, **fields) -> RenderSpec:
    return RenderSpec(request=request(sound, model, 0), model=model, key=key, **fields)


def draft_of(render: RenderSpec) -> RenderSpec:
    return RenderSpec(request=draft_request(render.request), model=PROCEDURAL, key="d" * 64)


def test_a_render_is_kept_and_next_time_taken_from_the_cache(coin, cache):
    job = RenderJob(number=0, sounds=(coin,), render=spec(coin, PROCEDURAL), fresh=False)
    first = produce(job, cache)
    assert (first.origin, first.is_draft) == ("render", False)
    assert first.outputs[0].data[:4] == b"OggS"
    assert cache.get("a" * 64, first.raw, read_wav) is not None
    again = produce(job, cache)
    assert again.origin == "restore"
    assert again.outputs == first.outputs
    assert produce(RenderJob(number=0, sounds=(coin,), render=job.render, fresh=True), cache).origin == "render"


def test_other_bytes_than_the_lock_has_are_not_believed(coin, cache):
    job = RenderJob(number=0, sounds=(coin,), render=spec(coin, PROCEDURAL), fresh=False)
    produce(job, cache)
    other = RenderJob(number=0, sounds=(coin,), render=spec(coin, PROCEDURAL, sha256="0" * 64), fresh=False)
    assert produce(other, cache).origin == "render"


def test_one_raw_audio_is_finished_for_every_sound_and_one_failure_stops_no_other(sound, coin, cache):
    wavs = (coin, sound(prompt="a coin", duration=0.1, format="wav"))
    made = produce(RenderJob(number=0, sounds=wavs, render=spec(coin, PROCEDURAL), fresh=False), cache)
    assert [output.data[:4] for output in made.outputs] == [b"OggS", b"RIFF"]
    assert all(abs(output.measured.lufs * 100 % 1) < 1e-6 for output in made.outputs)


def test_a_recording_is_read_where_it_lies(sound, cache, tmp_path):
    write_tone(tmp_path / "door.wav")
    door = sound(prompt=None, source="door.wav")
    made = produce(RecordingJob(number=0, sounds=(door,), recording=tmp_path / "door.wav"), cache)
    assert (made.origin, made.is_draft, made.scores) == ("", False, ())
    assert not (tmp_path / "cache").exists()
    (tmp_path / "door.wav").write_bytes(b"no sound")
    with pytest.raises(FinishError, match=r"door\.wav"):
        produce(RecordingJob(number=0, sounds=(door,), recording=tmp_path / "door.wav"), cache)


def test_a_draft_stands_in_and_carries_the_reason(coin, cache):
    render = spec(coin, MODELS["audioldm2"])
    job = DraftJob(number=0, sounds=(coin,), render=render, fresh=False, draft=draft_of(render), obstacle="no GPU")
    assert (produce(job, cache).origin, produce(job, cache).origin) == ("draft", "restore")
    assert produce(job, cache).is_draft
    batch = BatchJob(number=0, sounds=(coin,), render=render, fresh=False, draft=draft_of(render))
    assert produce(batch.drafted("no weights"), cache).warnings == ("no weights",)


def test_a_final_in_the_cache_is_better_than_any_draft(coin, cache):
    render = spec(coin, AT_DRAFTS_RATE)
    rendered = produce(RenderJob(number=0, sounds=(coin,), render=spec(coin, PROCEDURAL), fresh=False), cache)
    job = DraftJob(number=0, sounds=(coin,), render=render, fresh=False, draft=draft_of(render), obstacle="no GPU")
    made = produce(job, cache)
    assert (made.origin, made.is_draft, made.raw) == ("restore", False, rendered.raw)


def test_where_a_draft_would_be_wrong_the_obstacle_is_the_error(coin, cache):
    render = spec(coin, MODELS["audioldm2"])
    job = DraftJob(number=0, sounds=(coin,), render=render, fresh=False, draft=None, obstacle="no GPU")
    with pytest.raises(RenderError, match="no GPU") as caught:
        produce(job, cache)
    assert "share a cache" in caught.value.hint


def test_what_was_to_start_from_a_recording_is_that_recording_for_a_draft(sound, cache, tmp_path):
    write_tone(tmp_path / "door.wav")
    gate = sound(prompt="a gate", source=str(tmp_path / "door.wav"))
    render = spec(gate, MODELS["audioldm2"])
    job = DraftJob(number=0, sounds=(gate,), render=render, fresh=False, draft=draft_of(render), obstacle="no GPU")
    made = produce(job, cache)
    assert (made.origin, made.is_draft) == ("draft", True)
    assert not (tmp_path / "cache").exists(), "nothing was rendered"


def test_a_render_of_a_batch_keeps_its_scores_and_warnings(coin, cache):
    raw = produce(RenderJob(number=0, sounds=(coin,), render=spec(coin, PROCEDURAL), fresh=False), cache).raw
    batch = BatchJob(number=3, sounds=(coin,), render=spec(coin, AT_DRAFTS_RATE), fresh=True, draft=None)
    made = produce(batch.rendered(raw, (0.25, None), ("slow",)), cache)
    assert (made.origin, made.scores, made.warnings) == ("render", (0.25, None), ("slow",))
    assert produce(batch.cached(), cache).origin == "restore"


def test_what_a_renderer_said_comes_with_its_render_from_the_cache(coin, cache):
    raw = produce(RenderJob(number=0, sounds=(coin,), render=spec(coin, PROCEDURAL), fresh=False), cache).raw
    render = replace(spec(coin, AT_DRAFTS_RATE), key="e" * 64)
    data = cache.get(spec(coin, PROCEDURAL).key, raw).data
    cache.put(render.key, data, Account(device="cpu", warnings=("slow",), scores=(0.25, None), judge="its own"))
    for job in (
        BatchJob(number=3, sounds=(coin,), render=render, fresh=False, draft=None).cached(),
        DraftJob(number=3, sounds=(coin,), render=render, fresh=False, draft=None, obstacle="no GPU"),
    ):
        made = produce(job, cache)
        assert (made.device, made.scores, made.judge, made.warnings) == ("cpu", (0.25, None), "its own", ("slow",))


def test_a_render_that_vanished_from_the_cache_is_an_error_with_a_next_step(coin, cache):
    with pytest.raises(RenderError, match="no longer in the cache") as caught:
        produce(CachedJob(number=0, sounds=(coin,), render=spec(coin, MODELS["audioldm2"])), cache)
    assert caught.value.hint


def test_jobs_cross_processes(coin):
    render = spec(coin, MODELS["audioldm2"])
    job = DraftJob(number=0, sounds=(coin,), render=render, fresh=False, draft=draft_of(render), obstacle="no GPU")
    assert pickle.loads(pickle.dumps(job)) == job

"""A cluster's worker, here in this process: it renders, finishes, and delivers what the build needs."""

from __future__ import annotations

import pytest
from msgspec import structs
from recorded_tone import write_tone

from sfxgen import __version__
from sfxgen.build.executors.remote import Worker
from sfxgen.build.job import DraftJob, RenderJob, RenderSpec
from sfxgen.cache.local import verified
from sfxgen.cache.store import Folder, entry_name
from sfxgen.plan.request import request
from sfxgen.render.models import MODELS, PROCEDURAL


@pytest.fixture
def job(sound):
    coin = sound(prompt="a coin", duration=0.1)
    render = RenderSpec(request=request(coin, PROCEDURAL, 0), model=PROCEDURAL, key="a" * 64)
    return RenderJob(number=3, sounds=(coin,), render=render, fresh=False)


def test_without_a_team_s_cache_the_render_comes_back_packed(job):
    (done,) = Worker("cpu", "", __version__).run([job], {})
    assert (done.job, done.outcome.origin, done.outcome.outputs[0].data[:4]) == (job, "render", b"OggS")
    name = entry_name("a" * 64, done.outcome.raw)
    assert verified(name, done.entry, None, 10**7).sha256 == done.outcome.raw


def test_with_one_it_goes_there(job, tmp_path):
    (tmp_path / "nas").mkdir()
    (done,) = Worker("cpu", str(tmp_path / "nas"), __version__).run([job], {})
    assert done.entry is None
    assert Folder(tmp_path / "nas").has(entry_name("a" * 64, done.outcome.raw))


def test_where_it_can_t_be_reached_the_render_comes_back_all_the_same(job, tmp_path):
    (tmp_path / "nas").write_text("a file")
    (done,) = Worker("cpu", str(tmp_path / "nas/sfx"), __version__).run([job], {})
    assert done.entry is not None


def test_a_recording_travels_along(sound, tmp_path):
    write_tone(tmp_path / "door.wav")
    door = sound(prompt="a door", source="door.wav", duration=0.2)
    model = MODELS["audioldm2"]
    away = str(tmp_path / "elsewhere/door.wav")
    render = RenderSpec(request=structs.replace(request(door, model, 0), source=away), model=model, key="a" * 64)
    draft = RenderSpec(request=render.request, model=PROCEDURAL, key="b" * 64)
    job = DraftJob(number=0, sounds=(door,), render=render, fresh=False, draft=draft, obstacle="no GPU")
    (done,) = Worker("cpu", "", __version__).run([job], {away: (tmp_path / "door.wav").read_bytes()})
    assert done.outcome.is_draft and done.entry is None


def test_another_version_renders_nothing(job):
    (done,) = Worker("cpu", "", "0.0.1").run([job], {})
    assert "the build has 0.0.1" in str(done.outcome) and "same version" in str(done.outcome)

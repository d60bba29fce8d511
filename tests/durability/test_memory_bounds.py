"""A build of long sounds takes no more memory than the machine can spare."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
import time
from dataclasses import replace

import numpy as np
import pytest
import soundfile
from msgspec import structs

from sfxgen.build import footprint as footprints
from sfxgen.build import worker
from sfxgen.build.executors import local as workers
from sfxgen.build.executors import memory
from sfxgen.build.job import CachedJob, RecordingJob, RenderJob, RenderSpec
from sfxgen.manifest.sound import Place, Sound
from sfxgen.plan.request import request
from sfxgen.render.models import PROCEDURAL

SOUND = Sound(name="a", place=Place(file="a", line=1, column=1), prompt="rain", duration=1.0)
LONG = "sounds:\n" + "".join(f"  s{i}: {{prompt: rain, duration: 2, seed: {i}}}\n" for i in range(4))


@pytest.mark.first(1)
@pytest.mark.parametrize(("spare", "most"), [(2**20, 1), (2**40, 2)], ids=["little memory", "much memory"])
def test_sounds_are_finished_at_once_as_far_as_memory_goes(game, monkeypatch, spare, most):
    """Four sounds of some 20 MB each; each waits until another is there, or half a second to see that none comes."""
    real, at_work, seen = workers._produce, [], []
    change = threading.Condition()

    def produce(job, workspace, most_bytes):
        with change:
            at_work.append(job.number)
            seen.append(len(at_work))
            change.notify_all()
            change.wait_for(lambda: len(at_work) > 1, timeout=0.5)
        try:
            return real(job, workspace, most_bytes)
        finally:
            with change:
                at_work.remove(job.number)

    monkeypatch.setattr(workers, "_produce", produce)
    monkeypatch.setattr(memory, "available", lambda: spare)
    game.sounds(LONG)
    result = game.build("--jobs", "2")
    assert (result.code, result.summary["finished"]) == (0, 4)
    assert max(seen) == most


def test_what_a_job_takes_follows_from_what_it_makes(game):
    assert footprint(duration=600, channels="stereo", sample_rate=96000) == pytest.approx(50 * 600 * 96000 * 2)
    assert footprint(duration=1, channels="mono", sample_rate=8000) < 2**24, "making the raw audio counts, too"


def test_a_recording_is_as_long_as_its_header_tells(tmp_path):
    """Twenty minutes of silence take some kilobytes."""
    path, seconds = tmp_path / "a.flac", 1200
    soundfile.write(path, np.zeros((seconds * 8000, 1), np.int16), 8000)
    assert path.stat().st_size < 200_000
    sound = replace(SOUND, duration=None, sample_rate=96000, channels="stereo")
    job = RecordingJob(number=0, sounds=(sound,), recording=path)
    assert footprints.footprint(job) == 50 * seconds * 96000 * 2
    assert footprints.footprint(replace(job, recording=tmp_path / "gone.wav")) == 0
    spec = RenderSpec(request=request(SOUND, PROCEDURAL, 0), model=PROCEDURAL, key="")
    altered = replace(spec, request=structs.replace(spec.request, source=str(path)))
    assert footprints.footprint(CachedJob(number=0, sounds=job.sounds, render=altered)) == 50 * seconds * 96000 * 2


def test_the_files_of_takes_that_share_their_raw_audio_count_too(tmp_path):
    path = tmp_path / "a.wav"
    soundfile.write(path, np.zeros((8000 * 100, 1), np.int16), 8000)
    sounds = [replace(SOUND, name=f"s{i}", duration=None, sample_rate=96000, format="wav") for i in range(8)]
    one, all_ = (
        footprints.footprint(RecordingJob(number=0, sounds=tuple(some), recording=path))
        for some in (sounds[:1], sounds)
    )
    assert all_ - one == 7 * 100 * 96000 * 2
    same = RecordingJob(number=0, sounds=(sounds[0],) * 64, recording=path)
    assert footprints.footprint(same) == one, "the takes of a recording are one and the same file"


def test_a_sound_that_would_take_too_much_memory_is_refused_by_name(game, monkeypatch):
    """The others, even of the same recording, are built."""
    recorded(game, "a.flac", (np.sin(np.arange(8000 * 60) / 7) * 9000).astype(np.int16))
    monkeypatch.setattr(footprints, "LEAST", 0)
    monkeypatch.setattr(memory, "available", lambda: 300 * 2**20)
    game.sounds(
        "sounds:\n  long: {source: a.flac, sample_rate: 96000, channels: stereo}\n"
        "  short: {source: a.flac, duration: 1, sample_rate: 8000}\n"
    )
    result = game.build()
    assert result.code == 3
    assert "60 s of stereo at 96000 Hz would take 0.6 GB of memory, more than the 0.3 GB" in result.err
    assert list(game.outputs()) == ["assets/sfx/short.ogg"]


def test_recordings_count_with_their_true_length(game, monkeypatch):
    recorded(game, "a.flac", np.zeros(8000 * 1100, np.int16))
    game.sounds("sounds:\n" + "".join(f"  s{i}: {{source: a.flac, trim: false, fade_in: {i}}}\n" for i in range(4)))
    monkeypatch.setattr("sfxgen.build.run.MOST_SECONDS", 3600)
    result = game.build()
    assert result.code == 2
    assert "the recordings to finish last 1 hours, more than 1" in result.err
    assert game.outputs() == {}


def test_the_takes_of_a_recording_are_finished_once(game, monkeypatch):
    recorded(game, "a.wav", (np.sin(np.arange(8000) / 7) * 9000).astype(np.int16))
    finished, real = [], worker.export
    monkeypatch.setattr(worker, "export", lambda *args: finished.append(1) or real(*args))
    game.sounds("sounds:\n  a: {source: a.wav, variations: 64}\n")
    assert game.build("--jobs", "1").code == 0
    assert len(finished) == 1 and len(game.outputs()) == 64


def recorded(game, name: str, samples) -> None:
    (game.root / "audio").mkdir(exist_ok=True)
    soundfile.write(game.root / "audio" / name, samples, 8000)


@pytest.mark.exhaustive
@pytest.mark.parametrize(
    "fields", ["loop: true, ", "loop: {crossfade: 60}, ", ""], ids=["loop", "long fade", "one-shot"]
)
def test_the_longest_sound_takes_no_more_than_was_foreseen(game, fields):
    """Ten minutes of stereo at 96 kHz, in a process of their own."""
    game.sounds(f"sounds:\n  a: {{prompt: rain, {fields}duration: 600, channels: stereo, sample_rate: 96000}}\n")
    code, peak = run_and_measure([sys.executable, "-m", "sfxgen", "build", str(game.root)])
    assert code == 0
    assert peak < 8 * 2**30


def run_and_measure(command: list[str]) -> tuple[int, int]:
    """Run a command; return its exit code, and the most memory that it had, in bytes."""
    child = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(child.pid, 0)
    return os.waitstatus_to_exitcode(status), usage.ru_maxrss * 1024


def footprint(**fields) -> int:
    asked = structs.replace(request(SOUND, PROCEDURAL, 0), raw_seconds=fields["duration"])
    render = RenderSpec(request=asked, model=PROCEDURAL, key="")
    return footprints.footprint(RenderJob(number=0, sounds=(replace(SOUND, **fields),), render=render, fresh=False))


class TestMemoryBudget:
    def test_it_is_never_overfull_and_everyone_gets_in(self):
        budget, taken, most, guard = memory.MemoryBudget(100), [0], [0], threading.Lock()

        def visit(size):
            assert budget.acquire(size, threading.Event())
            with guard:
                taken[0] += size
                most[0] = max(most[0], taken[0])
            time.sleep(0.001)
            with guard:
                taken[0] -= size
            budget.release(size)

        visitors = [threading.Thread(target=visit, args=(10 * (i % 5 + 1),)) for i in range(40)]
        for visitor in visitors:
            visitor.start()
        for visitor in visitors:
            visitor.join(10)
        assert taken == [0]
        assert 0 < most[0] <= 100

    def test_what_is_larger_than_the_room_gets_it_alone(self):
        budget, stop = memory.MemoryBudget(100), threading.Event()
        assert budget.acquire(1000, stop)
        later = threading.Thread(target=budget.acquire, args=(1, stop))
        later.start()
        later.join(0.05)
        assert later.is_alive()
        budget.release(1000)
        later.join(5)
        assert not later.is_alive()

    def test_who_waits_hears_that_it_is_over(self):
        budget, stop, got = memory.MemoryBudget(100), threading.Event(), []
        budget.acquire(100, stop)
        waiting = threading.Thread(target=lambda: got.append(budget.acquire(1, stop)))
        waiting.start()
        stop.set()
        waiting.join(5)
        assert got == [False]


class TestAvailable:
    @pytest.fixture
    def system(self, tmp_path):
        def made(meminfo="", limit=None, used="0"):
            (tmp_path / "meminfo").write_text(meminfo)
            if limit is not None:
                (tmp_path / "memory.max").write_text(limit)
                (tmp_path / "memory.current").write_text(used)
            return memory.available(tmp_path / "meminfo", tmp_path)

        return made

    def test_the_kernels_account(self, system):
        assert system("MemTotal: 900 kB\nMemAvailable: 500 kB\n") == 500 * 1024

    def test_a_containers_limit_counts_where_it_is_less(self, system):
        assert system("MemAvailable: 500 kB\n", "200000\n", "50000\n") == 150000
        assert system("MemAvailable: 500 kB\n", "max\n") == 500 * 1024
        assert system("MemAvailable: 500 kB\n", "1000", "5000") == 0

    def test_there_is_an_answer_where_nothing_is_told(self, system):
        assert system("nothing\n", "max\n") > 2**26

"""A build of long sounds takes no more memory than the machine can spare."""

from __future__ import annotations

import threading
import time
from dataclasses import replace

import pytest

from sfxgen.build.executors import local as workers
from sfxgen.build.executors import memory
from sfxgen.build.job import CachedJob, RecordingJob, RenderJob, RenderSpec
from sfxgen.manifest.sound import Place, Sound
from sfxgen.plan.request import request
from sfxgen.render.models import PROCEDURAL

SOUND = Sound(name="a", place=Place(file="a", line=1, column=1), prompt="rain", duration=1.0)
LONG = "sounds:\n" + "".join(f"  s{i}: {{prompt: rain, duration: 2, seed: {i}}}\n" for i in range(4))


@pytest.mark.parametrize(("spare", "most"), [(2**20, 1), (2**40, 2)], ids=["little memory", "much memory"])
def test_sounds_are_finished_at_once_as_far_as_memory_goes(game, monkeypatch, spare, most):
    """Four sounds of some 20 MB each; each waits until another is there, or half a second to see that none comes."""
    real, at_work, seen = workers._produce, [], []
    change = threading.Condition()

    def produce(job, workspace):
        with change:
            at_work.append(job.number)
            seen.append(len(at_work))
            change.notify_all()
            change.wait_for(lambda: len(at_work) > 1, timeout=0.5)
        try:
            return real(job, workspace)
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
    assert footprint(duration=600, channels="stereo", sample_rate=96000) == pytest.approx(75 * 600 * 96000 * 2)
    assert footprint(duration=1, channels="mono", sample_rate=8000) < 2**24, "making the raw audio counts, too"


def test_a_recording_is_as_large_as_its_file_tells(tmp_path):
    path = tmp_path / "a.wav"
    path.write_bytes(bytes(2000))
    job = RecordingJob(number=0, sounds=(replace(SOUND, duration=None),), recording=path)
    assert workers.footprint(job) == 75 * 1000
    assert workers.footprint(replace(job, recording=tmp_path / "gone.wav")) == 0
    spec = RenderSpec(request=request(SOUND, PROCEDURAL, 0), model=PROCEDURAL, key="")
    altered = replace(spec, request=replace(spec.request, source=str(path)))
    assert workers.footprint(CachedJob(number=0, sounds=job.sounds, render=altered)) == 75 * 1000


def footprint(**fields) -> int:
    asked = replace(request(SOUND, PROCEDURAL, 0), raw_seconds=fields["duration"])
    render = RenderSpec(request=asked, model=PROCEDURAL, key="")
    return workers.footprint(RenderJob(number=0, sounds=(replace(SOUND, **fields),), render=render, fresh=False))


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

"""Every job of a batch is handed on, or reported with its error, whatever the renderer does."""

from __future__ import annotations

import threading

import numpy as np
import pytest

from sfxgen.audio import Audio
from sfxgen.audio.wav import wav_bytes
from sfxgen.build.executors.batches import BatchRenderer
from sfxgen.build.job import BatchJob, CachedJob, DraftJob, RenderSpec
from sfxgen.cache.local import Cache
from sfxgen.cache.store import Folder
from sfxgen.errors import RenderError, UnavailableError
from sfxgen.plan.request import draft_request, request
from sfxgen.render.models import PROCEDURAL, Model
from sfxgen.render.protocol import Rendered

BATCHED = Model(name="batched", renderer="batched")
TONE = Audio(np.full((6615, 1), 0.1, np.float32), 44100)  # of a sound of 0.1 s, with its margin


class Batch:
    """Jobs 0 to 3, and what became of each; the renderer is any function of the requests."""

    def __init__(self, folder, sound, render):
        self.cache = Cache(Folder(folder))
        self.stop = threading.Event()
        self.submitted, self.reported, self.asked = {}, {}, []
        self.jobs = [self.job(sound, number) for number in range(4)]
        self._render = render

    def job(self, sound, number):
        made = request(sound(duration=0.1, seed=number), BATCHED, number)
        draft = RenderSpec(request=draft_request(made), model=PROCEDURAL, key=f"{number + 5}" * 64)
        render = RenderSpec(request=made, model=BATCHED, key=f"{number + 1}" * 64)
        return BatchJob(number=number, sounds=(sound(duration=0.1),), render=render, fresh=False, draft=draft)

    def render(self, requests):
        self.asked += [request.seed for request in requests]
        yield from self._render(requests)

    def run(self):
        def submit(job):
            self.submitted[job.number] = job

        def report(job, outcome):
            self.reported[job.number] = outcome

        BatchRenderer(self.cache, lambda name: self, submit, report, self.stop).run(self.jobs)
        return self


@pytest.fixture
def batch(tmp_path, sound):
    return lambda render: Batch(tmp_path / "cache", sound, render)


def everything(requests):
    for one in reversed(requests):
        yield Rendered(request=one, audio=TONE, scores=(0.5,), warnings=(f"seed {one.seed}",))


def test_each_is_handed_on_once_its_render_is_in_the_cache(batch):
    made = batch(everything).run()
    assert sorted(made.submitted) == [0, 1, 2, 3] and not made.reported
    job = made.submitted[2]
    assert isinstance(job, CachedJob)
    assert (job.origin, job.scores, job.warnings) == ("render", (0.5,), ("seed 2",))
    assert made.cache.get(job.render.key, job.render.sha256) is not None


def test_what_the_cache_has_is_not_asked_for(batch):
    made = batch(everything)
    made.cache.put(made.jobs[1].render.key, wav_bytes(TONE, bits=32, loop=False))
    made.run()
    assert sorted(made.asked) == [0, 2, 3]
    assert made.submitted[1].origin == "restore"


def test_a_failed_one_is_reported_and_the_others_go_on(batch):
    def render(requests):
        for one in requests:
            yield Rendered(request=one, error=RenderError("no")) if one.seed == 1 else Rendered(request=one, audio=TONE)

    made = batch(render).run()
    assert sorted(made.submitted) == [0, 2, 3]
    assert str(made.reported[1]) == "no"


def test_a_model_that_can_t_be_had_after_all_is_drafted(batch):
    made = batch(lambda requests: (Rendered(request=one, error=UnavailableError("gated")) for one in requests)).run()
    assert all(isinstance(job, DraftJob) and job.warnings == ("gated",) for job in made.submitted.values())
    assert len(made.submitted) == 4


def test_a_renderer_that_dies_takes_only_the_rest_with_it(batch):
    def render(requests):
        yield Rendered(request=requests[0], audio=TONE)
        raise MemoryError("out of memory")

    made = batch(render).run()
    assert len(made.submitted) == 1
    assert {type(error) for error in made.reported.values()} == {MemoryError} and len(made.reported) == 3


def test_a_renderer_that_forgets_some_is_found_out(batch):
    made = batch(lambda requests: iter([Rendered(request=requests[0], audio=TONE)])).run()
    assert {str(error).splitlines()[0] for error in made.reported.values()} == {"batched returned nothing"}


def test_once_stopped_no_more_is_begun(batch):
    def render(requests):
        made.stop.set()
        yield Rendered(request=requests[0], audio=TONE)

    made = batch(render)
    made.run()
    assert not made.submitted and not made.reported

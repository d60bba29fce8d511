"""What a cluster's workers are given: one model at a time, the longest first; no work is lost with a worker."""

from __future__ import annotations

import pytest

from sfxgen.build.executors.backlog import LARGEST_BATCH, Backlog
from sfxgen.build.job import RenderJob, RenderSpec
from sfxgen.render.models import Model
from sfxgen.render.protocol import Request


def job(number: int, model: str = "one", seconds: float = 1.0) -> RenderJob:
    asked = Request(
        model=model, revision=None, prompt="a", negative_prompt="", seed=number, duration=seconds, raw_seconds=seconds
    )
    render = RenderSpec(request=asked, model=Model(name=model, renderer="diffusion"), key=f"{number:064x}")
    return RenderJob(number=number, sounds=(), render=render, fresh=False)


def numbers(batch) -> list[int]:
    return [job.number for job in batch.jobs]


def test_the_longest_come_first_and_batches_get_smaller():
    backlog = Backlog([job(number, seconds=1 + number) for number in range(100)])
    taken = []
    while batch := backlog.take(""):
        taken.append(numbers(batch))
    flat = [number for each in taken for number in each]
    assert flat == sorted(range(100), reverse=True)
    sizes = [len(each) for each in taken]
    assert sizes == sorted(sizes, reverse=True) and sizes[0] == LARGEST_BATCH and sizes[-1] == 1


def test_who_comes_first_leaves_the_others_their_share():
    """Workers of a cluster start one after the other, and the first must not take what keeps all of them busy."""
    one, two = (job(number, "one") for number in range(60)), (job(60 + n, "two") for n in range(20))
    backlog = Backlog([*one, *two])
    assert [len(backlog.take(model, workers=8).jobs) for model in ("one", "one", "two")] == [3, 3, 3]
    assert len(Backlog([job(number) for number in range(60)]).take("").jobs) == LARGEST_BATCH, "one that is alone"


def test_a_worker_stays_with_its_model():
    backlog = Backlog([job(number, "one" if number % 2 else "two") for number in range(40)])
    batches = [backlog.take("one") for _ in range(3)]
    assert {batch.model for batch in batches} == {"one"}
    assert all(job.render.model.name == batch.model for batch in batches for job in batch.jobs)


def test_one_without_a_model_gets_the_costliest():
    backlog = Backlog([*(job(number, "one") for number in range(10)), job(11, "two", seconds=500.0)])
    assert backlog.take("").model == "two"


def test_workers_spread_over_the_models_as_their_work_does():
    backlog = Backlog([*(job(number, "one") for number in range(300)), *(job(300 + n, "two") for n in range(100))])
    first = [backlog.take("").model for _ in range(8)]
    assert (first.count("one"), first.count("two")) == (6, 2)


def test_what_came_back_is_given_out_again():
    backlog = Backlog([job(number) for number in range(10)])
    batch = backlog.take("")
    backlog.give_back(batch)
    assert len(backlog) == 10 and backlog.take("") == batch


@pytest.mark.parametrize("deadly", range(12))
def test_a_render_that_kills_its_worker_is_found_and_costs_nobody_else(deadly):
    backlog = Backlog([job(number) for number in range(12)])
    done, failed, deaths = [], [], 0
    while batch := backlog.take(""):
        if deadly in numbers(batch):
            deaths += 1
            end = backlog.split(batch)
            failed += [] if end is None else numbers(end)
        else:
            done += numbers(batch)
    assert sorted(done) == [number for number in range(12) if number != deadly]
    assert failed == [deadly] and deaths <= 6

"""Which renders are made side by side: whole batches, cut from what is to be made, the same on every machine."""

from __future__ import annotations

import pytest

from sfxgen.build.batching import BATCHES, LARGEST, LEAST, batched
from sfxgen.build.job import BatchJob, RenderSpec
from sfxgen.build.shards import Shard, share
from sfxgen.render.models import MODELS
from sfxgen.render.protocol import Request

MODEL = MODELS["audioldm2"]


def job(number: int, seconds: float = 3.0, sha256: str | None = None, **fields) -> BatchJob:
    said = {
        "revision": "r",
        "prompt": "rain",
        "negative_prompt": "",
        "seed": number,
        "duration": seconds,
        "raw_seconds": seconds,
    }
    asked = Request(model=MODEL.name, **{**said, **fields})
    key = f"{number * 2654435761 % 2**64:064x}"
    render = RenderSpec(request=asked, model=MODEL, key=key, sha256=sha256)
    return BatchJob(number=number, sounds=(), render=render, fresh=False, draft=None)


def batches(jobs, device: str = "cuda") -> dict[str, set[int]]:
    found: dict[str, set[int]] = {}
    for each in batched(jobs, device):
        found.setdefault(each.render.request.batch, set()).add(each.number)
    return found


@pytest.mark.parametrize("number", [1, LEAST, LEAST + 1, 100, BATCHES * LEAST + 1, 5000])
def test_they_are_about_as_large_and_no_larger_than_helps(number):
    sizes = [len(batch) for batch in batches([job(n) for n in range(number)]).values()]
    assert sum(sizes) == number and max(sizes) <= LARGEST and max(sizes) - min(sizes) <= 1
    assert len(sizes) == 1 or min(sizes) >= LEAST // 2


def test_on_a_processor_there_are_none():
    assert batches([job(n) for n in range(20)], "cpu") == {"": set(range(20))}


@pytest.mark.parametrize(
    "fields",
    [
        {"steps": 9},
        {"guidance": 1.0},
        {"negative_prompt": "hiss"},
        {"circular": True},
        {"source": "a.wav"},
        {"candidates": 2},
        {"revision": "s"},
        {"sha256": "a"},
    ],
)
def test_what_can_t_go_together_is_apart(fields):
    found = batches([job(0), job(1, **fields), job(2), job(3, **fields)])
    assert sorted(map(sorted, found.values())) == [[0, 2], [1, 3]]


def test_takes_cut_out_of_one_render_and_those_of_a_length_stay_together():
    windows = [job(n, window_s=5.0, event=n % 4, event_seed=n // 4 * 4 if n % 4 else None) for n in range(100)]
    found = batches(windows)
    assert len(found) > 1
    assert all(n // 4 * 4 + i in batch for batch in found.values() for n in batch for i in range(4))
    lengths = batches([job(n, seconds=1.0 + n % 3) for n in range(48)]).values()
    assert all(len({n % 3 for n in batch}) <= 2 for batch in lengths)


def test_their_order_and_what_else_the_lock_has_change_nothing():
    jobs = [job(n) for n in range(60)]
    assert batches(jobs) == batches(jobs[::-1])
    known = [job(n, sha256="a") for n in range(100, 140)]
    new = batches([*known, *jobs])
    assert all(new[name] == batch for name, batch in batches(jobs).items())


@pytest.mark.parametrize("of", [1, 3, 4])
def test_shards_share_whole_batches_and_what_is_new_evenly(of):
    jobs = batched([job(n, sha256="a" if n < 400 else None) for n in range(800)], "cuda")
    shares = [share(jobs, Shard(number, of)) for number in range(1, of + 1)]
    assert sorted(each.number for part in shares for each in part) == list(range(800))
    names = [{each.render.request.batch for each in part} for part in shares]
    assert sum(map(len, names)) == len(set().union(*names))
    new = [sum(each.number >= 400 for each in part) for part in shares]
    assert max(new) - min(new) <= 2 * LARGEST

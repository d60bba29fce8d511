"""A take's audio depends on its request and on nothing else: not on its batch, its order, its neighbours."""

from __future__ import annotations

import numpy as np
import pytest
import soundfile
from families import FAMILIES

from sfxgen.render.diffusion.sampling import batch

pytestmark = pytest.mark.usefixtures("side_by_side")

PROMPTS = ["rain", "a dog barks twice at a distance", "an old wooden door, creaking, then shut"]


def mixed(studio, family):
    """Requests that share batches: prompts of other lengths, other seeds and, where windows allow, other durations."""
    longer = 0.0 if family.startswith("stable-audio-3") else 0.5
    return [
        studio.request(family, prompt, seed, seconds=1.0 + longer * (i % 2))
        for i, prompt in enumerate(PROMPTS)
        for seed in ((0, 7) if i == 1 else (i,))
    ]


@pytest.mark.parametrize("family", FAMILIES)
def test_a_take_alone_equals_the_same_take_in_a_mixed_batch(studio, family):
    requests = mixed(studio, family)
    together = studio.render(*requests[::-1])[::-1]
    for request, in_batch in zip(requests, together, strict=True):
        (alone,) = studio.render(request)
        assert alone.shape == in_batch.shape
        assert np.abs(alone - in_batch).max() < 1e-4
        assert np.abs(alone).max() > 1e-3


@pytest.mark.parametrize("family", FAMILIES)
def test_other_prompts_and_other_seeds_are_other_takes(studio, family):
    takes = studio.render(*mixed(studio, family))
    for i, one in enumerate(takes):
        for other in takes[:i]:
            frames = min(len(one), len(other))
            assert np.abs(one[:frames] - other[:frames]).max() > 1e-3


def test_the_batch_holds_all_of_them(studio, monkeypatch):
    sizes = []
    render = batch.render_batch
    monkeypatch.setattr(batch, "render_batch", lambda a, shots, s: sizes.append(len(shots)) or render(a, shots, s))
    studio.render(*mixed(studio, "audioldm2"))
    assert sizes == [4]
    sizes.clear()
    studio.render(*mixed(studio, "stable-audio-open"))
    assert sizes == [4]


def test_twice_the_same_shot_is_rendered_once(studio, monkeypatch):
    sizes = []
    render = batch.render_batch
    monkeypatch.setattr(batch, "render_batch", lambda a, shots, s: sizes.append(len(shots)) or render(a, shots, s))
    one, other = studio.request(seconds=1.0), studio.request(seconds=1.0)
    first, second = studio.render(one, other)
    assert sizes == [1]
    assert np.array_equal(first, second)


def test_what_starts_from_the_same_recording_is_rendered_once_too(studio, monkeypatch, tmp_path):
    """So an edited take is, to the bit, the plain one outside its edit."""
    sizes = []
    render = batch.render_batch
    monkeypatch.setattr(batch, "render_batch", lambda a, shots, s: sizes.append(len(shots)) or render(a, shots, s))
    paths = [tmp_path / f"{number}.wav" for number in range(2)]
    for number, path in enumerate(paths):
        tone = 0.5 * np.sin(2 * np.pi * 150 * (number + 1) * np.arange(8000) / 8000)
        soundfile.write(path, tone, 8000, subtype="FLOAT")
    fields = {"duration": 0.0, "raw_seconds": 0.0}
    sources = [str(path) for path in (paths[0], paths[0], paths[1])]
    first, second, third = studio.render(
        *[studio.request("stable-audio-open", "a bell", source=source, **fields) for source in sources]
    )
    assert sizes == [2]
    assert np.array_equal(first, second) and not np.array_equal(first, third)

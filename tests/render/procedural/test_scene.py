"""What every kind of sound keeps to: its level, its beginning, its end or its loop."""

from __future__ import annotations

import numpy as np
import pytest
from slices import sliced

from sfxgen.render.procedural import SAMPLE_RATE, render, understand
from sfxgen.render.procedural.patches.table import PATCHES
from sfxgen.render.procedural.prompt.understand import Understanding
from sfxgen.render.procedural.scene import apply_placement, render_scene
from sfxgen.render.procedural.traits import Traits

SUSTAINED = sorted(kind for kind, patch in PATCHES.items() if patch.sustained)
ONCE = sorted(kind for kind, patch in PATCHES.items() if not patch.sustained)


def of_kind(kind, *, seed=0, seconds=1.0, **traits):
    samples, _ = render_scene(Understanding(kind, Traits(**traits), (), (), (), 1), seed, round(seconds * SAMPLE_RATE))
    return samples[:, : round(seconds * SAMPLE_RATE)]


@pytest.mark.first(8)
@pytest.mark.parametrize("kind", sliced(sorted(PATCHES), 12))
def test_every_kind_is_sound_at_every_length(kind):
    for seconds in (0.05, 0.3, 1.0, 5.0):
        x = of_kind(kind, seconds=seconds, seed=1)
        assert x.dtype == np.float32
        assert x.shape[1] == round(seconds * SAMPLE_RATE)
        assert np.isfinite(x).all()
        assert 0.5 <= np.abs(x).max() <= 0.9
        assert np.sqrt(np.mean(x**2)) > 0.003
        assert np.abs(x.mean(axis=1)).max() < 0.01


@pytest.mark.parametrize("kind", sliced(ONCE, 12))
def test_one_shots_begin_at_once_and_end_without_a_click(kind):
    for seconds in (0.3, 1.0):
        x = of_kind(kind, seconds=seconds)[0]
        assert np.argmax(np.abs(x) > 0.01 * np.abs(x).max()) < 0.005 * SAMPLE_RATE
        assert abs(x[0]) < 0.05
        assert np.abs(x[-20:]).max() < 0.02


@pytest.mark.parametrize("kind", sliced(SUSTAINED, 12))
def test_textures_close_on_themselves(kind):
    """The step over the seam is one that happens inside as well."""
    x = of_kind(kind, seconds=2.0)
    bend = np.abs(np.diff(np.concatenate((x[:, -2:], x[:, :2]), axis=1), n=2))
    inside = np.abs(np.diff(x, n=2))
    assert (bend.max(axis=1) <= 1.05 * inside.max(axis=1)).all()


@pytest.mark.slow
def test_beds_are_wide_and_sum_without_loss():
    """Noise is independent left and right; single events lie anywhere between, without delays that comb the sum."""
    for kind in (k for k in SUSTAINED if len(of_kind(k, seconds=0.1)) == 2):
        left, right = of_kind(kind, seconds=3.0).astype(float)
        assert np.corrcoef(left, right)[0, 1] < (
            0.75 if kind in {"rain", "wind", "waves", "fire", "crowd"} else 0.99
        ), kind
        both, apart = np.mean((left + right) ** 2), np.mean(left**2) + np.mean(right**2)
        assert both / apart > 0.8, kind


def test_the_farther_the_more_of_the_place():
    click = np.zeros(2 * SAMPLE_RATE)
    click[10] = 1.0
    late = []
    for distance in (0.0, 0.2, 0.4, 0.6, 0.8, 1.0):
        heard = apply_placement(click, Traits(distance=distance), False)
        late.append(np.sum(heard[2000:] ** 2) / np.sum(heard**2))
    assert late == sorted(late)
    assert late[-1] > 10 * late[1] > 0


def test_what_comes_then_comes_later():
    def level(prompt):
        x = render(prompt, seed=0, frames=4 * SAMPLE_RATE, period=4 * SAMPLE_RATE)[0].samples[:, 0]
        return [float(np.sqrt(np.mean(part**2))) for part in np.array_split(x, 4)]

    meaning = understand("a door slams, then footsteps on wood")
    assert [(layer.kind, layer.later) for layer in meaning.layers] == [("footstep", True)]
    alone, both = level("a door slams"), level("a door slams, then footsteps on wood")
    assert both[0] == pytest.approx(alone[0], rel=0.4)
    assert both[3] > 5 * alone[3]


def test_a_number_of_events_goes_the_way_that_the_prompt_says():
    rising, falling = (of_kind("beep", gesture=way, count=2)[0] for way in (1, -1))
    assert not np.array_equal(rising, falling)

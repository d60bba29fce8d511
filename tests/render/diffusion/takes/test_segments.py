"""Joints of overlapping segments, judged as the joints of loops are."""

from __future__ import annotations

import numpy as np
import pytest

from sfxgen.audio import Audio
from sfxgen.audio.measure.seam import seam_score
from sfxgen.render.diffusion.takes.segments import crossfade, join, overlap_s, segment_lengths

RATE = 16000


@pytest.mark.parametrize(("seconds", "limit"), [(31.0, 30.0), (62.0, 30.0), (600.0, 47.0), (9.0, 4.1)])
def test_segments_cover_the_length_exactly_within_the_limit(seconds, limit):
    lengths = segment_lengths(seconds, limit)
    assert max(lengths) <= limit + 1e-9
    assert sum(lengths) - (len(lengths) - 1) * overlap_s(limit) == pytest.approx(seconds)


def test_what_fits_is_one_segment():
    assert segment_lengths(30.0, 30.0) == (30.0,)


def noise(seed, frames, kind):
    x = np.random.default_rng(seed).standard_normal(frames)
    if kind == "brown":
        x = np.cumsum(x)
        x -= np.linspace(x[0], x[-1], frames)
    return (0.3 * x / np.abs(x).max()).astype(np.float32)[:, None]


def tone(seed, frames):
    return (0.5 * np.sin(2 * np.pi * 110 * np.arange(frames) / RATE + seed)).astype(np.float32)[:, None]


@pytest.mark.parametrize("make", [lambda s, n: noise(s, n, "white"), lambda s, n: noise(s, n, "brown"), tone])
def test_a_joint_is_inaudible_by_the_seam_metric(make):
    """Cut the joined audio anywhere around its joint and close it with its own neighbour: no step, no kink."""
    parts = [make(seed, 4 * RATE) for seed in range(2)]
    joined = join(parts, 2 * RATE)
    assert len(joined) == 6 * RATE
    for at in (2 * RATE, 3 * RATE, 4 * RATE):  # where the fade begins, its middle, where it ends
        turned = np.concatenate([joined[at:], joined[:at][::-1][: len(joined)][::-1]])
        wrap = Audio(np.concatenate([turned[: 2 * RATE], joined[at - 2 * RATE : at]]), RATE)
        assert seam_score(wrap) <= 1


def test_a_joint_without_a_fade_would_be_heard():
    parts = [tone(seed, 4 * RATE) for seed in (0, 2)]
    hard = np.concatenate([parts[0][: 2 * RATE], parts[1]])
    at = 2 * RATE
    assert seam_score(Audio(np.concatenate([hard[at:], hard[:at]]), RATE)) > 1


def test_power_stays_level_through_a_joint():
    joint = crossfade(noise(0, 4 * RATE, "white"), noise(1, 4 * RATE, "white"))
    level = [np.sqrt(np.mean(np.square(part))) for part in np.array_split(joint, 8)]
    assert max(level) / min(level) < 1.12


def test_what_agrees_comes_out_unchanged():
    same = tone(0, RATE)
    assert np.abs(crossfade(same, same) - same).max() < 1e-6

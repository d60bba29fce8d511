"""What a modifier says is heard on every kind of sound: one measure each, in the right direction.

Measured on what the patch makes, before an event rings on to fill its length.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

import numpy as np
import pytest
import yaml
from slices import sliced

from sfxgen.render.procedural import SAMPLE_RATE, understand
from sfxgen.render.procedural.dsp.space import apply_distance
from sfxgen.render.procedural.patches import retro
from sfxgen.render.procedural.patches.table import PATCHES
from sfxgen.render.procedural.prompt.understand import Understanding
from sfxgen.render.procedural.scene import render_scene
from sfxgen.render.procedural.traits import Traits

SEEDS = (0, 1)
ROOT = Path(__file__).parents[4]
KINDS = sorted(PATCHES)
ONCE = sorted(kind for kind, patch in PATCHES.items() if not patch.sustained)


@cache
def takes(kind, seconds=0.6, **traits):
    return [made(kind, seed, seconds, **traits) for seed in SEEDS]


def made(kind, seed, seconds, **traits):
    frames = round(seconds * SAMPLE_RATE)
    x = render_scene(Understanding(kind, Traits(**traits), (), (), (), 1), seed, frames, fill=False)[0]
    return x[:, :frames].mean(axis=0, dtype=np.float64)


def spectrum(x):
    return np.fft.rfftfreq(len(x), 1 / SAMPLE_RATE), np.abs(np.fft.rfft(x)) ** 2


def centre(x):
    """The mean frequency on the octave scale: what low and high mean to the ear."""
    f, power = spectrum(x)
    heard = (f > 20) & (f < 16000)
    return float(np.sum(np.log2(f[heard]) * power[heard] ** 0.5) / np.sum(power[heard] ** 0.5))


def highs(x):
    f, power = spectrum(x)
    return float(power[f > 3000].sum() / power.sum())


def end_of(x, part=0.99):
    """When that part of the energy has passed, in seconds."""
    energy = np.cumsum(x * x)
    return float(np.searchsorted(energy, part * energy[-1]) / SAMPLE_RATE)


def last_of(x):
    """When it has fallen by some 40 dB for good, in seconds."""
    return end_of(x, 0.9999)


def mean(measure, some):
    return float(np.mean([measure(x) for x in some]))


@pytest.mark.parametrize("kind", sliced(KINDS, 24))
def test_a_larger_source_is_lower(kind):
    assert mean(centre, takes(kind, size=2.5)) < mean(centre, takes(kind, size=0.4))


@pytest.mark.parametrize("kind", sliced(KINDS, 24))
def test_distance_takes_highs(kind):
    """A share of the highs goes; of a cricket, who has nothing else, what is left lies lower."""
    near, away = takes(kind), takes(kind, distance=0.8)
    assert mean(highs, away) < max(0.6 * mean(highs, near), 1e-6) or mean(centre, away) < mean(centre, near) - 0.1


@pytest.mark.first(3)
@pytest.mark.parametrize("kind", sliced(ONCE, 24))
def test_distance_brings_the_place_in(kind):
    """What is heard from afar lasts longer than the same sound dulled by as much air, by its reverberation; but for
    what rings longer than that itself."""
    dulled = [apply_distance(x, 0.8, False) for x in takes(kind, seconds=1.5)]
    away = takes(kind, seconds=1.5, distance=0.8)
    reverberation_s = 0.25 + 0.8 * 0.8  # as `apply_placement` has it
    assert mean(last_of, away) > mean(last_of, dulled) or mean(last_of, dulled) > reverberation_s


@pytest.mark.parametrize("kind", sliced(KINDS, 24))
def test_force_is_heard(kind):
    """More force is brighter, in blows as in breath; more water is in larger drops and bubbles, which are lower."""
    soft, hard = (mean(centre, takes(kind, force=force)) for force in (0.5, 2.0))
    assert (hard < soft) if PATCHES[kind].bigger else (hard > soft)


@pytest.mark.first(4)
@pytest.mark.parametrize("kind", sliced(KINDS, 24))
def test_brightness_and_pitch_raise(kind):
    usual = mean(centre, takes(kind))
    assert mean(centre, takes(kind, brightness=-0.8)) < usual < mean(centre, takes(kind, brightness=0.8))
    assert mean(centre, takes(kind, pitch=0.6)) < mean(centre, takes(kind, pitch=1.7))


@pytest.mark.parametrize("kind", sliced(ONCE, 24))
def test_a_room_makes_it_longer(kind):
    dry = mean(end_of, takes(kind, seconds=1.5))
    wet = mean(end_of, takes(kind, seconds=1.5, room=0.8))
    assert wet > dry + 0.02 or dry > 1.1


@pytest.mark.parametrize("kind", sliced(ONCE, 24))
def test_faster_is_shorter(kind):
    slow, fast = (mean(end_of, takes(kind, seconds=1.5, speed=speed)) for speed in (0.6, 1.8))
    assert fast <= 1.05 * slow


def features(x):
    """What tells sounds apart: levels of thirds of octaves, and of twelve parts of the length, dB."""
    f, power = spectrum(x)
    edges = 40.0 * 2 ** (np.arange(28) / 3)
    bands = np.histogram(f, edges, weights=power)[0]
    parts = np.array([np.mean(p * p) for p in np.array_split(x, 12)])
    levels = [10 * np.log10(v / v.max() + 1e-5) for v in (bands, parts)]
    return np.concatenate([level - level.mean() for level in levels])


@pytest.mark.slow
def test_takes_stay_nearer_to_each_other_than_to_other_sounds():
    """Of retro sounds, whose takes are meant to be of many kinds, fewer."""
    some = {kind: np.array([features(made(kind, seed, 0.7)) for seed in range(3)]) for kind in KINDS}
    own, other, steady = [], [], []
    for kind, shapes in some.items():
        for i, shape in enumerate(shapes):
            own.append(np.mean([np.linalg.norm(shape - x) for j, x in enumerate(shapes) if j != i]))
            other.append(min(np.mean(np.linalg.norm(xs - shape, axis=1)) for k, xs in some.items() if k != kind))
            steady.append(kind not in retro.PATCHES)
    nearer = np.array(own) < np.array(other)
    assert nearer.mean() > 0.85
    assert nearer[steady].mean() > 0.9
    assert np.mean(own) < np.mean(other)


@pytest.mark.slow
def test_no_take_is_another_take():
    for kind in KINDS:
        assert not np.array_equal(*takes(kind)), kind


@pytest.mark.slow
def test_every_kind_is_in_the_gallery():
    sounds = yaml.safe_load((ROOT / "manifests/gallery/gallery.sfx.yaml").read_text(encoding="utf-8"))["sounds"]
    shown = {}
    for sound in sounds.values():
        for how in sound["each"]["how"].values():
            kind = understand(sound["prompt"].format(how=how)).kind
            shown[kind] = shown.get(kind, 0) + 1
    assert set(shown) == set(PATCHES) - {"placeholder"}
    assert min(shown.values()) >= 2
    assert len(shown) >= 150

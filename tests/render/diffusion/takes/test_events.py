"""Events are found where they are, cut cleanly, and ordered by what is heard of them."""

from __future__ import annotations

import numpy as np
import pytest

from sfxgen.render.diffusion.takes.events import cut_event, find_events

RATE = 16000


def steps(*places, seconds=10.0, floor=1e-4):
    """Decaying bursts at (second, amplitude) over a quiet floor."""
    rng = np.random.default_rng(0)
    x = floor * rng.standard_normal(round(seconds * RATE))
    for at, amplitude in places:
        start = round(at * RATE)
        burst = rng.standard_normal(round(0.3 * RATE)) * np.exp(-np.arange(round(0.3 * RATE)) / (0.05 * RATE))
        end = min(len(x), start + len(burst))
        x[start:end] += amplitude * burst[: end - start]
    return x.astype(np.float32)[:, None]


def test_every_step_is_found_within_the_preroll_and_the_loudest_comes_first():
    found = find_events(steps((1.0, 0.1), (4.2, 0.4), (7.5, 0.2)), RATE, 0.5)
    assert len(found) == 3
    for event, at in zip(found, (4.2, 7.5, 1.0), strict=True):
        assert at - 0.035 <= event.start / RATE <= at


def test_a_cut_holds_its_event_and_not_the_next():
    samples = steps((2.0, 0.3), (2.4, 0.3))
    first = min(find_events(samples, RATE, 0.3), key=lambda event: event.start)
    cut = cut_event(samples, RATE, first, round(1.0 * RATE))
    assert len(cut) == RATE
    assert np.abs(cut[round(0.42 * RATE) :]).max() < 1e-3
    assert np.abs(cut[: round(0.1 * RATE)]).max() > 0.1
    assert np.abs(np.diff(cut[-round(0.65 * RATE) :, 0])).max() < 0.05


def test_an_event_that_the_end_cuts_off_counts_less():
    found = find_events(steps((3.0, 0.3), (9.95, 0.3)), RATE, 0.5)
    assert found[0].start / RATE == pytest.approx(3.0, abs=0.04)


def test_a_hum_is_one_event_at_its_loudest():
    time = np.arange(10 * RATE) / RATE
    hum = (0.3 * np.sin(2 * np.pi * 100 * time) * (0.5 + 0.5 * np.sin(2 * np.pi * time / 10))).astype(np.float32)
    (event,) = [e for e in find_events(hum[:, None], RATE, 1.0) if e.energy][:1]
    assert event.start / RATE == pytest.approx(2.0, abs=0.1)


def test_silence_and_tiny_renders_do_no_harm():
    for samples in (np.zeros((RATE, 1), np.float32), np.ones((3, 2), np.float32)):
        event = find_events(samples, RATE, 0.5)[0]
        assert cut_event(samples, RATE, event, 100).shape == (100, samples.shape[1])

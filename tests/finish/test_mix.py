"""Layers added up: place, level, pitch, side, and what becomes of loops."""

from __future__ import annotations

import numpy as np
import pytest

from sfxgen.audio import Audio
from sfxgen.errors import FinishError
from sfxgen.finish.mix import mixed
from sfxgen.manifest.sound import Loop, MixLayer

RATE = 44100


def audio(x, channels: int = 1) -> Audio:
    return Audio(np.repeat(np.asarray(x, np.float32)[:, None], channels, axis=1), RATE)


def tone(hz: float, seconds: float) -> np.ndarray:
    return 0.25 * np.sin(2 * np.pi * hz * np.arange(round(seconds * RATE)) / RATE)


@pytest.fixture
def layer(sound):
    """Makes a layer, of a loop if asked to."""

    def make(*, loop: bool = False, **how) -> MixLayer:
        return MixLayer(sound="x", of=sound(loop=Loop() if loop else None), **how)

    return make


def test_each_begins_at_its_offset_at_its_gain(sound, layer):
    ones = audio(np.ones(RATE))
    out = mixed([(ones, layer()), (ones, layer(offset=0.5, gain=-20))], sound(layers=(layer(),)))
    assert out.frames == 1.5 * RATE
    assert np.allclose(out.samples[:, 0], np.repeat([1, 1.1, 0.1], RATE // 2))


def test_a_duration_cuts_it_or_fills_it_with_silence(sound, layer):
    ones = audio(np.ones(RATE))
    assert mixed([(ones, layer())], sound(duration=0.25)).frames == RATE // 4
    longer = mixed([(ones, layer())], sound(duration=2.0))
    assert longer.frames == 2 * RATE and not longer.samples[RATE:].any()


@pytest.mark.parametrize("semitones", [-12, -5, 7, 12, 24])
def test_pitch_is_heard_and_changes_the_length(sound, layer, semitones):
    out = mixed([(audio(tone(800, 1.0)), layer(pitch=semitones))], sound())
    speed = 2 ** (semitones / 12)
    assert out.seconds == pytest.approx(1 / speed, abs=1e-3)
    x = out.samples[:, 0]
    assert np.argmax(np.abs(np.fft.rfft(x))) / out.seconds == pytest.approx(800 * speed, rel=2e-3)


@pytest.mark.parametrize(("pan", "sides"), [(-1, (2**0.5, 0)), (0, (1, 1)), (1, (0, 2**0.5))])
def test_one_channel_keeps_its_power_as_it_moves(sound, layer, pan, sides):
    out = mixed([(audio(np.ones(100)), layer(pan=pan))], sound(channels="stereo")).samples
    assert np.allclose(out[0], sides, atol=1e-6)


def test_of_two_channels_the_far_one_is_turned_down(sound, layer):
    out = mixed([(audio(np.ones(100), 2), layer(pan=0.5))], sound(channels="stereo")).samples
    assert np.allclose(out[0], (0.5, 1))


def test_two_channels_become_one_in_a_mono_mix(sound, layer):
    assert mixed([(audio(np.ones(100), 2), layer())], sound()).samples.shape == (100, 1)


def test_in_a_one_shot_a_loop_goes_on_to_the_end_that_is_asked_for(sound, layer):
    lap = audio(tone(441, 0.5))
    part = (lap, layer(loop=True, offset=0.25))
    assert mixed([part], sound()).seconds == 0.75
    out = mixed([part], sound(duration=2.0)).samples[:, 0]
    start = RATE // 4
    assert not out[:start].any()
    assert np.allclose(out[start:], np.tile(lap.samples[:, 0], 4)[: 2 * RATE - start])


def test_loops_whose_laps_fit_make_a_loop_as_it_is(sound, layer):
    parts = [(audio(tone(441, 1.0)), layer(loop=True)), (audio(tone(880, 0.25)), layer(loop=True, offset=0.1))]
    out = mixed(parts, sound(loop=Loop()))
    assert out.is_circle and out.frames == RATE
    expected = tone(441, 1.0) + np.roll(np.tile(tone(880, 0.25), 4), RATE // 10)
    assert np.allclose(out.samples[:, 0], expected, atol=1e-6)


def test_a_one_shot_in_a_loop_reaches_over_its_joint(sound, layer):
    ramp = audio(np.linspace(0, 1, RATE // 2))
    out = mixed([(ramp, layer(offset=0.8))], sound(loop=Loop(), duration=1.0))
    assert out.is_circle and out.frames == RATE
    x = out.samples[:, 0]
    assert np.allclose(np.concatenate([x[round(0.8 * RATE) :], x[: round(0.3 * RATE)]]), ramp.samples[:, 0], atol=1e-6)


def test_laps_that_do_not_fit_leave_material_for_a_crossfade(sound, layer):
    out = mixed([(audio(tone(441, 0.7)), layer(loop=True))], sound(loop=Loop(), duration=1.0))
    assert not out.is_circle and out.seconds == 1.5


def test_a_mix_of_hours_is_refused(sound, layer):
    with pytest.raises(FinishError, match="lasts 1201 s, more than 1200"):
        mixed([(audio(np.ones(8000 * 601)), layer(offset=600))], sound(sample_rate=8000))

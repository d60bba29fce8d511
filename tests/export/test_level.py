from __future__ import annotations

import numpy as np
import pytest

from sfxgen.audio import Audio
from sfxgen.audio.measure.loudness import measure_loudness
from sfxgen.audio.measure.true_peak import measure_true_peak
from sfxgen.errors import FinishError
from sfxgen.export import export
from sfxgen.export.level import level
from sfxgen.finish import finish
from sfxgen.manifest.sound import Loop, Loudness


def levelled(raw, wanted) -> Audio:
    return level(finish(raw, wanted), wanted, wanted.file_format.loss_lu).audio


@pytest.mark.parametrize("mode", ["auto", "integrated", "momentary", "short"])
@pytest.mark.parametrize("seconds", [0.05, 0.3, 2.0])
@pytest.mark.parametrize("factor", [3.0, 1e-2, 3e-4])
def test_the_target_is_met_however_soft_the_raw(mode, seconds, factor, sound, material):
    wanted = sound(duration=seconds, format="wav", loudness=Loudness(target=-26.0, mode=mode))
    out = levelled(material.audio(material.noise(seconds * 1.5).samples * factor), wanted)
    assert measure_loudness(out, mode) == pytest.approx(-26, abs=0.01)


def test_the_ceiling_stops_the_gain(sound, material):
    wanted = sound(duration=0.6, format="wav", loudness=Loudness(target=-6.0, true_peak=-3.0))
    assert -3.02 <= measure_true_peak(levelled(material.hit(1.0), wanted)) <= -3.0


def test_keep_only_guards_the_ceiling(sound, material):
    keep = sound(source="a.wav", format="wav", loudness=Loudness(target=None, true_peak=-1.0))
    soft = material.audio(material.noise(1.0).samples * 0.1)
    assert np.abs(levelled(soft, keep).samples).max() == pytest.approx(np.abs(soft.samples).max(), rel=0.02)
    loud = material.audio(material.noise(1.0).samples * 9)
    assert -1.02 <= measure_true_peak(levelled(loud, keep)) <= -1.0


@pytest.mark.parametrize("target", [None, -18.0])
@pytest.mark.parametrize("loop", [None, Loop()])
def test_silence_is_an_error_with_a_next_step(target, loop, sound):
    wanted = sound(duration=1.0, loop=loop, loudness=Loudness(target=target))
    silence = finish(Audio(np.zeros((66150, 1), np.float32), 44100), wanted)
    with pytest.raises(FinishError, match="silent") as caught:
        export(silence, wanted)
    assert caught.value.hint

from __future__ import annotations

from math import inf, nan

import pytest

from sfxgen.audio.measure.measured import Measured, is_peak_constrained


def test_rounded_is_to_a_hundredth_and_what_is_no_number_is_none():
    exact = Measured(lufs=-18.00449, true_peak=-1.0051, seam=0.4567, peak_constrained=True, gain_reduction=2.999)
    assert exact.rounded() == Measured(
        lufs=-18.0, true_peak=-1.01, seam=0.46, peak_constrained=True, gain_reduction=3.0
    )
    assert Measured(lufs=-inf, true_peak=nan, gain_reduction=0.004).rounded() == Measured()
    assert str(Measured(lufs=-0.001).rounded().lufs) == "0.0"


def test_rounding_twice_changes_nothing():
    once = Measured(lufs=-18.005, true_peak=-1.005, seam=0.125).rounded()
    assert once.rounded() == once


@pytest.mark.parametrize(
    ("lufs", "true_peak", "target", "constrained"),
    [
        (-18.3, -1.0, -18.0, True),
        (-18.05, -1.0, -18.0, False),
        (-18.3, -2.0, -18.0, False),
        (-18.3, -0.9, -18.0, False),
        (-18.3, -1.0, None, False),
    ],
    ids=["at its ceiling", "on target", "it has room", "over its ceiling", "no target"],
)
def test_only_what_the_ceiling_keeps_from_its_target_is_constrained(lufs, true_peak, target, constrained):
    assert is_peak_constrained(lufs, true_peak, target=target, ceiling=-1.0) is constrained
